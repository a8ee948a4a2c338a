// Prints the present score of every annotated set and, when asked, lifts the floors that test/corpus.test.ts holds.
//   node src/tools/floors.mjs                        the figures beside the floors
//   node src/tools/floors.mjs --raise                floors go up to the figures; none goes down
//   node src/tools/floors.mjs --raise --allow-lower  floors become the figures (say why in the commit)
//   node src/tools/floors.mjs --misses dev           each value that is missing or wrong
import { readFileSync, writeFileSync } from 'node:fs';
import { createViteServer } from 'vitest/node';

const FLOORS = new URL('../../test/floors.json', import.meta.url);
const SETS = ['fixtures', 'seeds', 'dev'];

const args = process.argv.slice(2);
const raise = args.includes('--raise');
const lower = args.includes('--allow-lower');
const misses = args.includes('--misses') ? (args[args.indexOf('--misses') + 1] ?? 'fixtures') : null;

/** Three decimals, down: a floor must not stand above the figure it was taken from. */
const rounded = (figure) => Math.floor(figure * 1000) / 1000;

const server = await createViteServer({
  configFile: false,
  root: new URL('../..', import.meta.url).pathname,
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
});
try {
  const { isPresent, measure } = await server.ssrLoadModule('/test/support/measure.ts');
  const pinned = JSON.parse(readFileSync(FLOORS, 'utf8'));
  for (const set of SETS.filter(isPresent)) {
    const now = await measure(set);
    const { digest, floors } = pinned[set] ?? { digest: null, floors: {} };
    console.log(
      `\n${set}: ${now.docs} releases, ${now.perfect} right in all five fields${digest === now.digest ? '' : ' (the data have changed)'}`,
    );
    for (const [field, figure] of Object.entries(now.figures)) {
      const floor = floors[field] ?? 0;
      const { tp, fp, fn } = now.fields[field] ?? {};
      const cells = tp === undefined ? '' : `  (${tp} right, ${fp} wrong, ${fn} missed)`;
      console.log(
        `${rounded(figure) < floor ? 'below ' : '      '}${field.padEnd(24)}${(100 * figure).toFixed(1).padStart(6)}  floor ${(100 * floor).toFixed(1).padStart(5)}${cells}`,
      );
    }
    if (misses === set)
      for (const { id, field, kind, value } of now.misses) console.log([id, field, kind, value].join('\t'));
    const next = Object.entries(now.figures).map(([field, figure]) => [
      field,
      lower ? rounded(figure) : Math.max(floors[field] ?? 0, rounded(figure)),
    ]);
    pinned[set] = { digest: now.digest, floors: Object.fromEntries(next) };
  }
  if (raise) writeFileSync(FLOORS, `${JSON.stringify(pinned, null, 2)}\n`);
} finally {
  await server.close();
}
