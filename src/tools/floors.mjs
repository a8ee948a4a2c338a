// Prints the present score of every annotated set and, when asked, lifts the floors that test/corpus.test.ts holds.
//   node src/tools/floors.mjs                        the figures beside the floors; fails where one is below
//   node src/tools/floors.mjs --raise                floors go up to the figures; none goes down
//   node src/tools/floors.mjs --raise --allow-lower  floors become the figures (say why in the commit)
//   node src/tools/floors.mjs --misses dev           each value that is missing or wrong, with the words around it
import { readFileSync, writeFileSync } from 'node:fs';
import { SETS, withSources } from './workshop.mjs';

const FLOORS = new URL('../../test/floors.json', import.meta.url);

const args = process.argv.slice(2);
const raise = args.includes('--raise');
const lower = args.includes('--allow-lower');
const misses = args.includes('--misses') ? (args[args.indexOf('--misses') + 1] ?? 'fixtures') : null;
const unknown = args.find((arg) => !['--raise', '--allow-lower', '--misses', ...SETS].includes(arg));
if (unknown || (lower && !raise)) {
  console.error(unknown ? `floors: unknown ${unknown}` : 'floors: --allow-lower goes with --raise');
  process.exit(2);
}

/** Three decimals, down: a floor must not stand above the figure it was taken from. */
const rounded = (figure) => Math.floor(figure * 1000 + 1e-9) / 1000;

const below = [];
await withSources(async (load) => {
  const { isPresent, measure } = await load('/test/support/measure.ts');
  const pinned = JSON.parse(readFileSync(FLOORS, 'utf8'));
  for (const set of SETS.filter(isPresent)) {
    const now = await measure(set);
    const { digest, floors } = pinned[set] ?? { digest: null, floors: {} };
    const same = digest === now.digest;
    console.log(
      `\n${set}: ${now.docs} releases, ${now.perfect} right in all five fields${same ? '' : ' (the data have changed)'}`,
    );
    for (const [field, figure] of Object.entries(now.figures)) {
      const floor = floors[field] ?? 0;
      const { tp, fp, fn } = now.fields[field] ?? {};
      const cells = tp === undefined ? '' : `  (${tp} right, ${fp} wrong, ${fn} missed)`;
      if (rounded(figure) < floor) below.push(`${set}: ${field}`);
      console.log(
        `${rounded(figure) < floor ? 'below ' : '      '}${field.padEnd(24)}${(100 * figure).toFixed(1).padStart(6)}  floor ${(100 * floor).toFixed(1).padStart(5)}${cells}`,
      );
    }
    for (const field of Object.keys(floors)) {
      if (field in now.figures) continue;
      below.push(`${set}: ${field}`);
      console.log(`below ${field.padEnd(24)}  none  floor ${(100 * floors[field]).toFixed(1).padStart(5)}`);
    }
    if (misses === set)
      for (const { id, field, kind, value, around } of now.misses)
        console.log([id, field, kind, value, around ?? ''].join('\t'));
    const kept = lower ? {} : floors;
    const next = Object.entries(now.figures).map(([field, figure]) => [
      field,
      lower ? rounded(figure) : Math.max(floors[field] ?? 0, rounded(figure)),
    ]);
    pinned[set] = { digest: now.digest, floors: { ...kept, ...Object.fromEntries(next) } };
  }
  if (raise) writeFileSync(FLOORS, `${JSON.stringify(pinned, null, 2)}\n`);
});
if (below.length > 0 && !lower) {
  console.error(`\nbelow the floor: ${below.join(', ')}`);
  process.exitCode = 1;
}
