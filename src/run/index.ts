// The archive run: inputs in, outcomes out, in order, as they are ready; on this thread or on several.
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import {
  type FieldNames,
  findItems,
  InputError,
  type InputFormat,
  type Item,
  type ItemSettings,
  kindOf,
  loadItem,
  MAX_BYTES,
} from '../read/index.js';
import type { ReleaseRecord } from '../schema/record.js';
import type { FormatName } from '../write/index.js';
import type { Finished } from './finished.js';
import { workInPool } from './pool.js';
import type { RecordOptions } from './settings.js';
import { holds, type Shard } from './shard.js';
import { failed, type Outcome, type Settings, work } from './work.js';

export { Finished } from './finished.js';
export { PoolError } from './pool.js';
export type { RecordOptions } from './settings.js';
export type { Shard } from './shard.js';
export type { Extracted, Failed, Outcome } from './work.js';

export interface RunOptions extends RecordOptions {
  /** How records are rendered; "ndjson" if not given. */
  readonly format?: FormatName;
  /** How releases stand in the inputs; not given: as the name of each says, and a text on standard input. */
  readonly inputFormat?: InputFormat;
  /** The names of the fields in the rows of NDJSON and CSV, where they are others: `{ text: 'body' }`. */
  readonly fields?: FieldNames;
  /** A file that lists further inputs, one a line; "-" is standard input. */
  readonly filesFrom?: string;
  /** Only a share of the inputs; the shares together are the whole. */
  readonly shard?: Shard;
  /** Releases that are passed over, since their records stand in an output already. */
  readonly finished?: Finished;
  /** A folder where records are kept, and taken from where text and settings are the same. */
  readonly cache?: string;
  /** An empty line among rows of NDJSON is a failure, so that each line has its outcome. */
  readonly everyLine?: boolean;
  /** Worker threads; 1 works on this thread. Not given: a thread for each core, but none for the first 256 inputs. */
  readonly jobs?: number;
  /** Releases with more bytes fail; 10 MiB if not given. */
  readonly maxBytes?: number;
  /** What "-" reads. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** Told now and then how much of the inputs has been read: 0 to 1, an estimate. */
  readonly onShare?: (share: number) => void;
  /** Ends the run early; what was under way is dropped. */
  readonly signal?: AbortSignal;
  /** The worker script, for tests. */
  readonly worker?: URL;
}

/** Inputs below which threads cost more (0.2 s each to start) than they save (a millisecond a release). */
const HANDFUL = 256;

/**
 * Extracts the inputs (files, directories, patterns, archives, tables, "-") one after the other and gives an outcome
 * for each release, in order. The number of threads changes nothing in what comes out. Nothing is read ahead of what
 * the caller takes, but for a few batches.
 * @example for await (const outcome of run(['releases'])) if (outcome.ok) console.log(outcome.rendered);
 */
export async function* run(inputs: readonly string[], options: RunOptions = {}): AsyncGenerator<Outcome> {
  const { published = null, minConfidence = 0, format = 'ndjson', maxBytes = MAX_BYTES, cache = null } = options;
  const { knowledge = null } = options;
  const settings: Settings = { published, minConfidence, knowledge, format, maxBytes, cache };
  const items = itemsToDo(inputs, options, settings);
  try {
    for await (const outcome of outcomesOf(items, options, settings)) {
      if (options.signal?.aborted) return;
      yield outcome;
    }
  } finally {
    items.return(undefined).catch(() => {}); // not waited for: it may hang on an input that says nothing
  }
}

/** The record of an outcome of a run in JSON or NDJSON. */
export const recordOf = (outcome: { readonly rendered: string }): ReleaseRecord => JSON.parse(outcome.rendered);

async function* itemsToDo(
  inputs: readonly string[],
  options: RunOptions,
  settings: Settings,
): AsyncGenerator<Item | Outcome> {
  const { shard, finished } = options;
  const reading: ItemSettings = {
    format: options.inputFormat ?? null,
    fields: options.fields ?? {},
    filesFrom: options.filesFrom ?? null,
    stdin: options.stdin ?? null,
    maxBytes: settings.maxBytes,
    everyLine: options.everyLine ?? false,
    onShare: options.onShare ?? (() => {}),
  };
  for await (const found of findItems(inputs, reading)) {
    if (found instanceof InputError) {
      if (shard && !isOfAll(found, options) && !holds(shard, found.path)) continue;
      if (!finished?.hasFailure(found.identity)) yield failed(found);
    } else if (!shard || holds(shard, found.place)) {
      const item = finished?.isWaiting ? await unlessFinished(found, finished, settings) : found;
      if (item) yield item;
    }
  }
}

/** True for the failure of an input that holds many releases: each share of it must tell. */
function isOfAll({ code, path }: InputError, { filesFrom, inputFormat }: RunOptions): boolean {
  if (code === 'no-match' || code === 'no-releases' || code === 'damaged') return true;
  const { archive, format } = kindOf(path, inputFormat ?? null);
  const isWhole = path === filesFrom || archive !== null || format !== 'text';
  return isWhole && (code === 'missing' || code === 'unreadable' || code === 'not-a-file');
}

/** The item, with its bytes at hand; null where its record stands in the output already. */
async function unlessFinished(item: Item, finished: Finished, settings: Settings): Promise<Item | Outcome | null> {
  if (finished.hasFailure(item)) return null;
  try {
    const loaded = await loadItem(item, settings.maxBytes);
    if (finished.has(loaded, settings)) return null;
    return loaded.content ? { ...item, content: loaded.content } : item;
  } catch (error) {
    if (error instanceof InputError) return failed(error);
    throw error;
  }
}

async function* outcomesOf(
  items: AsyncGenerator<Item | Outcome>,
  { jobs, worker }: RunOptions,
  settings: Settings,
): AsyncGenerator<Outcome> {
  const script = worker ?? new URL('./worker.js', import.meta.url);
  const threads = jobs ?? availableParallelism();
  if (threads === 1) return yield* workHere(items, settings, Number.POSITIVE_INFINITY);
  if (jobs === undefined) yield* workHere(items, settings, HANDFUL);
  yield* workInPool(items, threads, settings, script);
}

/** How many inputs are worked on before the event loop gets a turn (signals, a closed pipe). */
const TURN = 8;

async function* workHere(
  items: AsyncIterator<Item | Outcome>,
  settings: Settings,
  most: number,
): AsyncGenerator<Outcome> {
  for (let count = 1; count <= most; count++) {
    const next = await items.next();
    if (next.done) return;
    yield 'ok' in next.value ? next.value : await work(next.value, settings);
    if (count % TURN === 0) await setImmediate();
  }
}
