// The work on one input, wherever it is done: read, extract, render. Nothing here throws; what fails is told.
import {
  type Failure,
  type Identity,
  InputError,
  type Item,
  type Loaded,
  loadItem,
  readLoaded,
} from '../read/index.js';
import type { ReleaseRecord } from '../schema/record.js';
import { type FormatName, formats } from '../write/index.js';
import { cacheKey, keep, recall } from './cache.js';
import { headOf, makeRecord, settingsOf } from './record.js';
import type { RecordOptions } from './settings.js';

/** What shapes the work; plain data, since it travels to worker threads. */
export interface Settings extends RecordOptions {
  readonly format: FormatName;
  readonly maxBytes: number;
  /** The folder of records that were made before; null for none. */
  readonly cache: string | null;
}

/** A record, rendered, with the little that a summary needs. */
export interface Extracted {
  readonly ok: true;
  readonly path: string;
  /** The record in the format of the run. */
  readonly rendered: string;
  readonly events: number;
  /** Warnings on the release as a whole, such as a text in another language. */
  readonly warnings: readonly string[];
  /** True where the record was made in an earlier run and came out of the cache. */
  readonly cached: boolean;
}

export interface Failed extends Identity {
  readonly ok: false;
  readonly failure: Failure;
}

export type Outcome = Extracted | Failed;

/** Works on one item. */
export async function work(item: Item, settings: Settings): Promise<Outcome> {
  try {
    const loaded = await loadItem(item, settings.maxBytes);
    if (settings.cache === null) return extracted(await makeFrom(loaded, settings), settings);
    return await throughCache(loaded, settings, settings.cache);
  } catch (error) {
    if (error instanceof InputError) return failed(error);
    const detail = error instanceof Error ? error.message : String(error);
    return failed(new InputError('defect', item.place, detail, item));
  }
}

const makeFrom = async (loaded: Loaded, settings: Settings): Promise<ReleaseRecord> =>
  makeRecord(await readLoaded(loaded), settings);

const extracted = (record: ReleaseRecord, { format }: Settings): Extracted => ({
  ok: true,
  path: record.source.path,
  rendered: formats[format].render(record),
  events: record.events.length,
  warnings: warningsOf(record),
  cached: false,
});

const warningsOf = ({ notes }: ReleaseRecord): string[] =>
  notes.filter((note) => note.level === 'warning' && note.start === null).map((note) => note.message);

async function throughCache(loaded: Loaded, settings: Settings, folder: string): Promise<Extracted> {
  const { item, sha256, content } = loaded;
  const key = cacheKey(loaded, settingsOf(item, settings));
  const kept = recall(folder, key);
  if (kept) {
    const { encoding, events, warnings, tail } = kept;
    const bytes = content?.length ?? Buffer.byteLength(item.decoded?.text ?? '');
    const head = JSON.stringify(headOf({ ...item, sha256, bytes, encoding: encoding as 'utf-8' }, settings));
    const rendered = formats[settings.format].renderJson(`${head.slice(0, -1)},${tail}`);
    return { ok: true, path: item.path, rendered, events, warnings, cached: true };
  }
  const record = await makeFrom(loaded, settings);
  const { schemaVersion, source, ...rest } = record;
  const tail = JSON.stringify(rest).slice(1);
  keep(folder, key, { encoding: source.encoding, events: rest.events.length, warnings: warningsOf(record), tail });
  return extracted(record, settings);
}

/** A failure as an outcome, in plain data. */
export const failed = ({ code, path, detail, identity }: InputError): Failed => ({
  ok: false,
  path: identity.path,
  id: identity.id,
  url: identity.url,
  failure: { code, path, detail },
});
