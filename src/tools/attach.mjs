// Tunes the weights by which facts are given to events (src/events/attachment.ts) on the annotated releases.
//   node src/tools/attach.mjs          tunes, tells what the weights are worth, writes them where they carry over
//   node src/tools/attach.mjs --check  tunes and tells only
// Only releases with several events can tell: their values and their other events are counted. What is told of the tuned
// weights is told of publishers that the tuning has not seen: each is left out in turn.
import { readFileSync, writeFileSync } from 'node:fs';
import { FIELDS, publisherOf, SETS, withSources } from './workshop.mjs';

const SOURCE = new URL('../events/attachment.ts', import.meta.url);
/** What is counted, with its share in the mean. */
const COUNTED = { ...Object.fromEntries(FIELDS.map((field) => [field, 1])), 'other events': 1 };
/** A weight moves only where the mean gains so much: a release or two must not move it. */
const LEAST_GAIN = 0.002;
const ROUNDS = 2;

const write = !process.argv.includes('--check');

/** Values tried for a weight, its sign kept. */
const triedFor = (weight) =>
  weight === 0 ? [-4, -2, -1, -0.3, 0.3, 1, 2] : [0, 0.5, 0.75, 1.33, 2].map((by) => weight * by);

await withSources(async (load) => {
  const { isPresent, readSet } = await load('/test/support/measure.ts');
  const { score } = await load('/src/score/index.ts');
  const { extract } = await load('/src/extract.ts');
  const { WEIGHTS } = await load('/src/events/attachment.ts');
  if (!isPresent('dev')) {
    console.error('the shared corpus does not lie beside this checkout: nothing to tune on');
    process.exitCode = 1;
    return;
  }
  const nameOf = publisherOf();
  const releases = [];
  for (const set of SETS.filter(isPresent))
    for (const release of await readSet(set)) {
      const found = extract(release.text).events.length;
      if (release.gold.events.length < 2 && found < 2) continue;
      releases.push({ ...release, publisher: set === 'dev' ? nameOf(release.id) : `${set}/${release.id}` });
    }

  /** Right, wrong and missed values of one release under some weights. */
  const known = new Map();
  const countsOf = (release, weights) => {
    const key = `${release.id} ${JSON.stringify(weights)}`;
    let counts = known.get(key);
    if (!counts) {
      Object.assign(WEIGHTS, weights);
      const record = { source: { path: `${release.id}.txt` }, ...extract(release.text) };
      const { fields } = score([release], new Map([[release.id, record]]));
      counts = Object.keys(COUNTED).map((field) => fields[field] ?? { tp: 0, fp: 0, fn: 0 });
      known.set(key, counts);
    }
    return counts;
  };
  const sum = (some, weightsFor) => {
    const total = Object.keys(COUNTED).map(() => ({ tp: 0, fp: 0, fn: 0 }));
    for (const release of some)
      countsOf(release, weightsFor(release)).forEach((counts, i) => {
        for (const key of ['tp', 'fp', 'fn']) total[i][key] += counts[key];
      });
    return total;
  };
  const f1 = ({ tp, fp, fn }) => (tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn));
  const mean = (total) => total.reduce((all, counts) => all + f1(counts), 0) / total.length;

  /** Moves one weight at a time to the value that is worth most, as long as any is worth a move. */
  const tune = (some, start) => {
    let weights = { ...start };
    let best = mean(sum(some, () => weights));
    for (let round = 0; round < ROUNDS; round++) {
      let moved = false;
      for (const reason of Object.keys(weights)) {
        let chosen = null;
        for (const value of triedFor(weights[reason])) {
          const tried = { ...weights, [reason]: Math.round(value * 100) / 100 };
          const worth = mean(sum(some, () => tried));
          if (worth >= best + LEAST_GAIN && (!chosen || worth > chosen.worth)) chosen = { tried, worth };
        }
        if (!chosen) continue;
        weights = chosen.tried;
        best = chosen.worth;
        moved = true;
      }
      if (!moved) break;
    }
    return weights;
  };

  const set = { ...WEIGHTS };
  const publishers = [...new Set(releases.map(({ publisher }) => publisher))];
  console.log(`${releases.length} releases with several events, of ${publishers.length} publishers`);
  const unseen = new Map();
  for (const publisher of publishers) {
    const weights = tune(
      releases.filter((one) => one.publisher !== publisher),
      set,
    );
    unseen.set(publisher, weights);
  }
  const tuned = tune(releases, set);
  const tell = (name, weightsFor) => {
    const total = sum(releases, weightsFor);
    const cells = total.map((counts) => (100 * f1(counts)).toFixed(1).padStart(8));
    console.log(`${name.padEnd(26)}${(100 * mean(total)).toFixed(1).padStart(6)}  ${cells.join(' ')}`);
  };
  console.log(
    `\n${''.padEnd(26)}  mean  ${Object.keys(COUNTED)
      .map((name) => name.slice(0, 8).padStart(8))
      .join(' ')}`,
  );
  tell('as they stand', () => set);
  tell('tuned', () => tuned);
  tell('tuned, publisher left out', (release) => unseen.get(release.publisher));
  console.log('\nweight          stands   tuned   range over the publishers left out');
  for (const reason of Object.keys(set)) {
    const values = [...unseen.values()].map((weights) => weights[reason]);
    console.log(
      `${reason.padEnd(14)} ${String(set[reason]).padStart(7)} ${String(tuned[reason]).padStart(7)}   ${Math.min(...values)} to ${Math.max(...values)}`,
    );
  }
  const carriesOver =
    mean(sum(releases, (release) => unseen.get(release.publisher))) > mean(sum(releases, () => set)) + 1e-9;
  console.log(
    carriesOver
      ? '\nthe tuned weights carry over to publishers left out'
      : '\nno weight moves that carries over to publishers left out: they stay as they are',
  );
  if (write && carriesOver) {
    let source = readFileSync(SOURCE, 'utf8');
    for (const [reason, weight] of Object.entries(tuned))
      source = source.replace(new RegExp(`^(  ${reason}: )-?[\\d.]+,$`, 'm'), `$1${weight},`);
    writeFileSync(SOURCE, source);
  }
});
