// Gold and run from disk. Two layouts of gold: NAME.json files beside a folder of NAME.txt, and NAME/gold.json beside
// NAME/release.txt (our fixtures).
import { byCodePoint, InputError, listNames, readSource } from '../read/index.js';
import { goldSchema, type ScoredRecord, scoredRecordSchema } from '../schema/gold.js';
import type { GoldRelease } from './score.js';

/** A gold or run file that cannot be used: where (file, line, field) and what is wrong. */
export class ScoreInputError extends Error {
  constructor(
    readonly where: string,
    readonly what: string,
  ) {
    super(`${where}: ${what}`);
    this.name = 'ScoreInputError';
  }
}

/** The run's records, keyed as the gold releases are named. */
export type Records = ReadonlyMap<string, ScoredRecord>;

export interface ScoreInput {
  readonly golds: readonly GoldRelease[];
  readonly records: Records;
}

/**
 * Reads a folder of gold, the texts behind it and a run (NDJSON or a JSON array).
 * `texts` defaults to the folder "texts" beside the gold folder, where there is one.
 * @throws ScoreInputError
 */
export async function loadScoreInput(
  goldFolder: string,
  runFile: string,
  texts: string | null = null,
): Promise<ScoreInput> {
  const folder = goldFolder.replace(/(?<=[^/])\/+$/, '');
  const names = (await list(folder)).sort(byCodePoint);
  const files = names.filter((name) => name.endsWith('.json'));
  const nested = files.length === 0;
  const ids = nested ? await withGold(folder, names) : files.map((file) => file.replace(/\.json$/, ''));
  if (ids.length === 0) throw new ScoreInputError(folder, 'holds no gold annotations (NAME.json or NAME/gold.json)');
  const beside = texts ?? (nested ? null : await siblingTexts(folder));
  const golds: GoldRelease[] = [];
  for (const id of ids) {
    const gold = parse(goldSchema, await text(nested ? `${folder}/${id}/gold.json` : `${folder}/${id}.json`));
    const release = nested ? `${folder}/${id}/release.txt` : beside && `${beside}/${id}.txt`;
    golds.push({ id, gold, text: release ? (await text(release)).text : null });
  }
  return { golds, records: await loadRun(runFile, nested) };
}

async function list(folder: string): Promise<string[]> {
  try {
    return await listNames(folder);
  } catch (error) {
    throw new ScoreInputError(folder, `cannot be listed (${error instanceof InputError ? error.code : error})`);
  }
}

async function withGold(folder: string, names: readonly string[]): Promise<string[]> {
  const nested = await Promise.all(names.map((name) => listNames(`${folder}/${name}`).catch((): string[] => [])));
  return names.filter((_, i) => nested[i]?.includes('gold.json'));
}

async function siblingTexts(folder: string): Promise<string | null> {
  const texts = `${folder.slice(0, folder.lastIndexOf('/') + 1)}texts`;
  return listNames(texts).then(
    () => texts,
    () => null,
  );
}

interface Located {
  readonly where: string;
  readonly text: string;
}

async function text(path: string): Promise<Located> {
  try {
    return { where: path, text: (await readSource(path, Number.MAX_SAFE_INTEGER)).text };
  } catch (error) {
    throw new ScoreInputError(
      path,
      error instanceof InputError ? `cannot be read (${error.detail ?? error.code})` : String(error),
    );
  }
}

async function loadRun(path: string, nested: boolean): Promise<Records> {
  const records = new Map<string, ScoredRecord>();
  for (const piece of pieces(await text(path))) {
    const record = parse(scoredRecordSchema, piece);
    records.set(idOf(record.source.path, nested), record);
  }
  return records;
}

/** "texts/003.txt" is 003; among fixtures "fixtures/harbour-fair/release.txt" is harbour-fair. */
function idOf(path: string, nested: boolean): string {
  const parts = path.split('/');
  return (parts.at(nested ? -2 : -1) ?? path).replace(/\.[^.]+$/, '');
}

/** The records of a run, each with its line or place. */
function pieces({ where, text }: Located): Located[] {
  if (text.trimStart().startsWith('[')) {
    const all: unknown = json({ where, text });
    return (all as unknown[]).map((record, i) => ({
      where: `${where}: record ${i + 1}`,
      text: JSON.stringify(record),
    }));
  }
  const lines = text.split('\n').map((line, i) => ({ where: `${where}:${i + 1}`, text: line }));
  return lines.filter((line) => line.text.trim() !== '');
}

function json({ where, text }: Located): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ScoreInputError(where, 'is not valid JSON');
  }
}

interface Shape<T> {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: T }
    | { success: false; error: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } };
}

function parse<T>(shape: Shape<T>, located: Located): T {
  const result = shape.safeParse(json(located));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.join('.') || 'the whole';
  throw new ScoreInputError(located.where, `field ${field}: ${issue?.message ?? 'is wrong'}`);
}
