// What the tools share: the sources as they stand, loaded without a build, and every value they write, judged by gold.
import { readFileSync } from 'node:fs';
import { createViteServer } from 'vitest/node';
import { latinLetters } from './letters.mjs';

export const SETS = ['fixtures', 'seeds', 'dev'];

/** Fields whose values carry a confidence. */
export const FIELDS = ['organizers', 'dates', 'locations', 'participants', 'funders'];

/**
 * Runs `work` with a loader of source files ("/src/extract.ts"); `instead` gives other contents for some of them.
 * @param {(load: (path: string) => Promise<any>) => Promise<void>} work
 * @param {Readonly<Record<string, string>>} instead
 */
export async function withSources(work, instead = {}) {
  const server = await createViteServer({
    configFile: false,
    root: new URL('../..', import.meta.url).pathname,
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    plugins: [
      latinLetters,
      {
        name: 'instead',
        enforce: 'pre',
        load: (id) => instead[Object.keys(instead).find((path) => id.endsWith(path)) ?? ''] ?? null,
      },
    ],
  });
  try {
    await work((path) => server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
}

const SOURCES = new URL('../../../shared/corpus/dev/SOURCES.tsv', import.meta.url);

/** Who published a release of dev: its repository or web site. */
export function publisherOf() {
  const rows = readFileSync(SOURCES, 'utf8').trim().split('\n').slice(1);
  const known = new Map(
    rows.map((row) => {
      const [name, source] = row.split('\t');
      const site = /https?:\/\/(?:www\.)?([^/\s]+)/.exec(source)?.[1];
      return [name, site ?? source];
    }),
  );
  return (id) => known.get(id) ?? id;
}

/** The releases of a set, and the records that the sources of now make of them, under their names. */
export async function extractSet(load, set) {
  const { readSet } = await load('/test/support/measure.ts');
  const { extract } = await load('/src/extract.ts');
  const releases = await readSet(set);
  const records = new Map(releases.map(({ id, text }) => [id, { source: { path: `${id}.txt` }, ...extract(text) }]));
  return { releases, records };
}

/** Extracts the annotated sets; every value with a confidence, judged, with its set and publisher. */
export async function judgeSets(load, sets = SETS) {
  const { isPresent } = await load('/test/support/measure.ts');
  const { judge } = await load('/src/score/index.ts');
  const all = [];
  for (const set of sets.filter(isPresent)) {
    const { releases, records } = await extractSet(load, set);
    const publisher = set === 'dev' ? publisherOf() : null;
    all.push(
      ...judge(releases, records).map((one) => ({
        ...one,
        set,
        publisher: publisher ? publisher(one.id) : `${set}/${one.id}`,
      })),
    );
  }
  return all;
}

/** In place of src/events/calibration.ts: the table that changes nothing, so that raw confidences are seen. */
export const identityTable = (fields) =>
  `export const CALIBRATION = ${JSON.stringify(Object.fromEntries(fields.map((field) => [field, [0, 1, 0]])))};`;
