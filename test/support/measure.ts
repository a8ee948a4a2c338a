// Extracts a set of annotated releases and scores it: our fixtures, and the shared corpus where it lies beside us.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extract } from '../../src/extract.js';
import { decode } from '../../src/read/decode.js';
import { type Gold, goldSchema } from '../../src/schema/gold.js';
import { judge, reliability, type Score, score } from '../../src/score/index.js';

export type SetName = 'fixtures' | 'seeds' | 'dev';

/** An annotated release on disk. */
export interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly gold: Gold;
}

const ROOT = new URL('../../', import.meta.url);
const CORPUS = new URL('../shared/corpus/', ROOT);

/** The fixtures' folders. */
export const fixtureSlugs = (): string[] =>
  readdirSync(new URL('fixtures/', ROOT), { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map((each) => each.name)
    .sort();

export const fixtureFile = (slug: string, name: string): URL => new URL(`fixtures/${slug}/${name}`, ROOT);

const pathsOf = (set: SetName): { id: string; text: URL; gold: URL }[] => {
  if (set === 'fixtures')
    return fixtureSlugs().map((id) => ({
      id,
      text: fixtureFile(id, 'release.txt'),
      gold: fixtureFile(id, 'gold.json'),
    }));
  const folder = new URL(`${set}/`, CORPUS);
  const files = readdirSync(new URL('gold/', folder))
    .filter((file) => file.endsWith('.json'))
    .sort();
  return files.map((file) => ({
    id: file.replace(/\.json$/, ''),
    text: new URL(`texts/${file.replace(/\.json$/, '.txt')}`, folder),
    gold: new URL(`gold/${file}`, folder),
  }));
};

/** False for a part of the shared corpus that is not there, as on a fresh clone. */
export const isPresent = (set: SetName): boolean =>
  set === 'fixtures' || existsSync(fileURLToPath(new URL(`${set}/gold/`, CORPUS)));

/** The releases of a set with their gold, sorted by name. */
export const readSet = (set: SetName): Promise<Annotated[]> =>
  Promise.all(
    pathsOf(set).map(async ({ id, text, gold }) => ({
      id,
      text: (await decode(readFileSync(text))).text,
      gold: goldSchema.parse(JSON.parse(readFileSync(gold, 'utf8'))),
    })),
  );

export interface Measure extends Score {
  /** SHA-256 over the names and bytes of all texts and gold files. */
  readonly digest: string;
  /** What the floors hold: F1 of the fields, the mean of the five, and the share that is right of what has no F1. */
  readonly figures: Readonly<Record<string, number>>;
  /** Expected calibration error of the confidences. */
  readonly ece: number;
}

/** Extracts and scores a set. */
export async function measure(set: SetName): Promise<Measure> {
  const releases = await readSet(set);
  const records = new Map(releases.map(({ id, text }) => [id, { source: { path: `${id}.txt` }, ...extract(text) }]));
  const result = score(releases, records);
  const fields = Object.entries(result.fields).map(([field, cell]) => [field, cell.f1] as const);
  const shares = Object.entries(result.accuracy).map(([field, { right, of }]) => [field, right / of] as const);
  return {
    ...result,
    digest: digestOf(set),
    figures: Object.fromEntries([['macro F1', result.macroF1], ...fields, ...shares]),
    ece: reliability(judge(releases, records)).ece,
  };
}

function digestOf(set: SetName): string {
  const hash = createHash('sha256');
  for (const { id, text, gold } of pathsOf(set))
    hash.update(`${id}\0`).update(readFileSync(text)).update(readFileSync(gold));
  return hash.digest('hex');
}
