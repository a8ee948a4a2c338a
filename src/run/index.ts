// The archive run: inputs in, outcomes out, in order, as they are ready; on this thread or on several.
import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { findInputs, InputError, MAX_BYTES, readAll } from '../read/index.js';
import type { ReleaseRecord } from '../schema/record.js';
import type { FormatName } from '../write/index.js';
import { workInPool } from './pool.js';
import type { RecordOptions } from './record.js';
import { failed, type Job, type Outcome, type Settings, work } from './work.js';

export type { RecordOptions } from './record.js';
export type { Extracted, Failed, Outcome } from './work.js';

export interface RunOptions extends RecordOptions {
  /** How records are rendered; "ndjson" if not given. */
  readonly format?: FormatName;
  /** Worker threads; 1 works on this thread. Not given: a thread for each core, but none below 256 inputs. */
  readonly jobs?: number;
  /** Inputs with more bytes fail; 10 MiB if not given. */
  readonly maxBytes?: number;
  /** What "-" reads. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** Ends the run early; what was under way is dropped. */
  readonly signal?: AbortSignal;
  /** The worker script, for tests. */
  readonly worker?: URL;
}

/** Inputs below which threads cost more (0.2 s each to start) than they save (a millisecond a release). */
const HANDFUL = 256;

/**
 * Extracts the inputs (files, directories, patterns, "-") one after the other and gives an outcome for each, in order.
 * The number of threads changes nothing in what comes out. Nothing is read ahead of what the caller takes, but for a
 * few batches.
 * @example for await (const outcome of run(['releases'])) if (outcome.ok) console.log(outcome.rendered);
 */
export async function* run(inputs: readonly string[], options: RunOptions = {}): AsyncGenerator<Outcome> {
  const { published = null, minConfidence = 0, format = 'ndjson', maxBytes = MAX_BYTES } = options;
  const settings: Settings = { published, minConfidence, format, maxBytes };
  const jobs = findJobs(inputs, maxBytes, options.stdin);
  const first = await ahead(jobs, options.jobs === undefined ? HANDFUL : 2);
  const threads = first.done ? 1 : (options.jobs ?? availableParallelism());
  const script = options.worker ?? new URL('./worker.js', import.meta.url);
  const outcomes = threads > 1 ? workInPool(first.all, threads, settings, script) : workHere(first.all, settings);
  for await (const outcome of outcomes) {
    if (options.signal?.aborted) return;
    yield outcome;
  }
}

/** The record of an outcome of a run in JSON or NDJSON. */
export const recordOf = (outcome: { readonly rendered: string }): ReleaseRecord => JSON.parse(outcome.rendered);

async function* findJobs(
  inputs: readonly string[],
  maxBytes: number,
  stdin: RunOptions['stdin'],
): AsyncGenerator<Job | Outcome> {
  for await (const input of findInputs(inputs)) {
    if (input instanceof InputError) yield failed(input);
    else if (input.path !== '-') yield input;
    else yield await standardInput(stdin, maxBytes);
  }
}

async function standardInput(stdin: RunOptions['stdin'], maxBytes: number): Promise<Job | Outcome> {
  try {
    return { path: '-', content: stdin ? await readAll(stdin, '-', maxBytes) : new Uint8Array() };
  } catch (error) {
    return failed(error instanceof InputError ? error : new InputError('unreadable', '-', String(error)));
  }
}

/** Draws up to `count` items ahead: whether that was all, and an iterator that still gives every item. */
async function ahead<T>(from: AsyncIterator<T>, count: number): Promise<{ done: boolean; all: AsyncIterator<T> }> {
  const drawn: IteratorResult<T>[] = [];
  let done = false;
  while (!done && drawn.length < count) {
    const next = await from.next();
    done = next.done === true;
    drawn.push(next);
  }
  return { done, all: { next: async () => drawn.shift() ?? from.next() } };
}

/** How many inputs are worked on before the event loop gets a turn (signals, a closed pipe). */
const TURN = 8;

async function* workHere(jobs: AsyncIterator<Job | Outcome>, settings: Settings): AsyncGenerator<Outcome> {
  for (let count = 1; ; count++) {
    const next = await jobs.next();
    if (next.done) return;
    yield 'ok' in next.value ? next.value : await work(next.value, settings);
    if (count % TURN === 0) await setImmediate();
  }
}
