// Side by side, in one run and on the same releases: ctx, the pipeline that one would script, wink-nlp. Then threads,
// cache, start-up and memory of the command. Writes docs/performance.md between its marks.
//   npm run build && npm run bench              all of it, some ten minutes
//   npm run build && npm run bench -- --quick   smaller samples, no run over 60,000 releases
// Rates of one thread are per second of processor time, so that other work on the machine counts little; what they are
// worth is their ratio.
import { execFileSync, fork, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const shared = join(root, '../shared');
const bin = join(root, 'bin/ctx.js');
const doc = join(root, 'docs/performance.md');
const quick = process.argv.includes('--quick');
const scratch = mkdtempSync(join(tmpdir(), 'ctx-bench-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** Releases of the archive on which the slow ones are measured too. */
const SAMPLE = quick ? 60 : 240;
/** Rounds in which all take turns; of each the best counts. */
const ROUNDS = quick ? 2 : 3;
/** Releases of the archive that the command runs over. */
const ARCHIVE = quick ? 1500 : 6000;

const textsBelow = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => path.endsWith('.txt'))
    .sort();

function findSets() {
  const sets = { fixtures: textsBelow(join(root, 'fixtures')) };
  const dev = join(shared, 'corpus/dev/texts');
  if (existsSync(dev)) sets.dev = textsBelow(dev);
  const packed = join(shared, 'archive/senate-6000.tar.gz');
  if (existsSync(packed)) {
    execFileSync('tar', ['xzf', packed, '-C', scratch]);
    sets.archive = textsBelow(scratch);
  }
  return sets;
}

const every = (list, count) => list.filter((_, i) => i % Math.max(1, Math.floor(list.length / count)) === 0);

const say = (line) => process.stderr.write(`${line}\n`);

/** Turns of a second before the race, at most; and how much faster a turn must be for another to follow. */
const WARMEST = 20;
const WARMER = 1.03;

/** An archive takes minutes, and what V8 has compiled by then counts: a contender runs until it gets no faster, whoever it is. */
async function warmUp(hand, turn) {
  let best = 0;
  for (let count = 0, idle = 0; count < WARMEST && idle < 2; count++) {
    const { releases, seconds } = await turn(hand, 1);
    const rate = releases / seconds;
    idle = rate > best * WARMER ? 0 : idle + 1;
    best = Math.max(best, rate);
  }
}

/** Contenders in processes of their own, round after round on the same files: the best rate of each. */
async function race(files) {
  const hands = [];
  for (const name of ['ctx', 'scripted', 'wink']) {
    const hand = fork(fileURLToPath(new URL('contender.mjs', import.meta.url)), [name], {
      stdio: ['pipe', 1, 2, 'ipc'],
    });
    hand.stdin.end(files.join('\n'));
    const ready = await new Promise((resolve) => {
      hand.once('message', () => resolve(true));
      hand.once('exit', () => resolve(false));
    });
    if (ready) hands.push({ name, hand, best: null });
    else say(`${name} cannot be loaded and is left out`);
  }
  const turn = (hand, seconds) =>
    new Promise((resolve) => {
      hand.once('message', resolve);
      hand.send({ seconds });
    });
  for (const { hand } of hands) await warmUp(hand, turn);
  for (let round = 0; round < ROUNDS; round++) {
    for (const entry of hands) {
      const { releases, bytes, seconds } = await turn(entry.hand, 2);
      const rate = { releases: releases / seconds, megabytes: bytes / seconds / 1e6 };
      if (!entry.best || rate.releases > entry.best.releases) entry.best = rate;
    }
  }
  for (const { hand } of hands) hand.disconnect();
  return Object.fromEntries(hands.map(({ name, best }) => [name, best]));
}

/** Wall-clock seconds of a command. */
function time(args, options = {}) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore', ...options });
  if (status !== 0) throw new Error(`${args.join(' ')}: status ${status}`);
  return (performance.now() - start) / 1000;
}

const best = (count, measure) => Math.min(...Array.from({ length: count }, measure));

/** Peak of resident memory, in MB, of a run over so many releases that come as rows on standard input. */
async function peak(releases, count, jobs) {
  const file = join(scratch, 'peak');
  const preload = fileURLToPath(new URL('peak.mjs', import.meta.url));
  const args = [
    '--import',
    preload,
    bin,
    'extract',
    '--input-format',
    'ndjson',
    '-f',
    'ndjson',
    '-q',
    '-j',
    String(jobs),
    '-',
  ];
  const child = spawn(process.execPath, args, {
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { ...process.env, PEAK_FILE: file },
  });
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.stdin.on('error', () => {}); // the status tells
  for (let i = 0; i < count; i++) {
    const path = releases[i % releases.length];
    const row = JSON.stringify({ id: String(i), text: readFileSync(path, 'latin1') });
    if (child.stdin.write(`${row}\n`)) continue;
    await Promise.race([closed, new Promise((resolve) => child.stdin.once('drain', resolve))]);
  }
  child.stdin.end();
  if ((await closed) !== 0) throw new Error('the run for memory failed');
  return Number(readFileSync(file, 'utf8')) / 1024;
}

const number = (value) => (value >= 100 ? Math.round(value).toString() : value.toPrecision(2));
const table = (head, rows) =>
  [head, head.map(() => '--'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const NAMES = {
  ctx: '`ctx`, one thread',
  scripted: 'compromise + chrono, scripted',
  wink: 'wink-nlp, full pipe',
};

const sets = findSets();
const machine = `${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, Node ${process.version}`;
const parts = [`Measured by \`npm run bench${quick ? ' -- --quick' : ''}\` on ${machine}.`];

const rows = [];
for (const [name, files] of Object.entries(sets)) {
  const sample = every(files, SAMPLE);
  say(`${name}: ${sample.length} of ${files.length} releases`);
  const rates = await race(sample);
  for (const [contender, rate] of Object.entries(rates)) {
    const ratio = contender === 'ctx' ? '1' : number(rates.ctx.releases / rate.releases);
    rows.push([name, NAMES[contender], number(rate.releases), number(rate.megabytes), ratio]);
    say(rows.at(-1).join('  '));
  }
}
parts.push(
  table(['releases', 'with', 'releases a second', 'MB a second', '`ctx` is so many times as fast'], rows),
  'Per second of processor time, warm: each has run on the same releases until it got no faster. `ctx` reads the file, extracts, checks the record and renders it; the others are given the text.',
);

const large = every(sets.archive ?? sets.dev ?? sets.fixtures, ARCHIVE).slice(0, ARCHIVE);
const list = join(scratch, 'list');
writeFileSync(list, large.join('\n'));
const extract = (...more) => [
  bin,
  'extract',
  '--files-from',
  list,
  '-f',
  'ndjson',
  '-q',
  '-o',
  join(scratch, 'out.ndjson'),
  ...more,
];
say(`${large.length} releases: threads, cache`);
const cores = availableParallelism();
const alone = [];
const together = [];
for (let round = 0; round < ROUNDS; round++) {
  alone.push(time(extract('-j', '1')));
  together.push(time(extract('-j', String(Math.max(2, cores)))));
}
const cached = extract('-j', '1', '--cache', join(scratch, 'cache'));
const first = time(cached);
const second = best(ROUNDS, () => time(cached));
const one = join(scratch, 'one.txt');
writeFileSync(one, readFileSync(large.find((path) => statSync(path).size > 2000) ?? large[0]));
const start = {
  node: best(7, () => time(['-e', '0'])),
  version: best(7, () => time([bin, '--version'])),
  extract: best(7, () => time([bin, 'extract', one])),
};
const megabytes = large.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6;
const fastest = Math.min(...together);
parts.push(
  table(
    ['the command, wall-clock', 'figure', 'ratio'],
    [
      [`one thread, ${large.length} releases a second`, number(large.length / Math.min(...alone)), '1'],
      [
        `${Math.max(2, cores)} threads, releases a second (${number(megabytes / fastest)} MB)`,
        number(large.length / fastest),
        `${number(Math.min(...alone) / fastest)} times one thread`,
      ],
      [
        'unchanged, with `--cache`, releases a second',
        number(large.length / second),
        `${number(first / second)} times the first run`,
      ],
      ['`node -e 0`, seconds', number(start.node), '1'],
      ['`ctx --version`, seconds', number(start.version), number(start.version / start.node)],
      ['`ctx extract` of one short file, seconds', number(start.extract), number(start.extract / start.node)],
    ],
  ),
);

const peaks = [];
for (const count of quick ? [300, ARCHIVE] : [1000, 6000, 60000]) {
  say(`memory at ${count} releases`);
  peaks.push([count, await peak(large, count, 1)]);
}
const [, before] = peaks.at(-2);
parts.push(
  table(
    ['releases, one thread, as rows on standard input', 'peak resident memory, MB', 'of the one before'],
    peaks.map(([count, mb], i) => [
      count,
      Math.round(mb),
      i === 0 ? '' : number(mb / (i === peaks.length - 1 ? before : peaks[i - 1][1])),
    ]),
  ),
);

const result = parts.join('\n\n');
console.log(result);
if (!quick || process.argv.includes('--write')) {
  const text = readFileSync(doc, 'utf8');
  writeFileSync(
    doc,
    text.replace(/(<!-- bench -->)[\s\S]*(<!-- \/bench -->)/, (_, open, close) => `${open}\n${result}\n${close}`),
  );
}
