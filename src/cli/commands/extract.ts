// `ctx extract`: runs over the inputs, writes records as they come, counts and names what fails.
import { accessSync, constants, mkdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import {
  type Failed,
  type FieldNames,
  type FormatName,
  Frame,
  InputError,
  type InputFormat,
  type Knowledge,
  type Outcome,
  PoolError,
  run,
  type Shard,
} from '../../index.js';
import { type Host, STATUS } from '../host.js';
import { Interrupt } from '../interrupt.js';
import { type KnowledgeFlags, knowledgeOrComplaint } from '../knowledge.js';
import { type Counts, type Log, openLog } from '../log.js';
import { complaint, failureLine, failureMessage } from '../messages.js';
import { ClosedPipe, type Output, OutputError, openFile, openStdout, resumeFile } from '../output.js';

export interface ExtractFlags {
  readonly format: FormatName;
  readonly inputFormat?: InputFormat;
  readonly field?: FieldNames;
  readonly filesFrom?: string;
  readonly shard?: Shard;
  readonly output?: string;
  readonly resume?: boolean;
  readonly cache?: string;
  readonly published?: string;
  readonly minConfidence?: number;
  readonly knowledge: Knowledge | null;
  readonly jobs?: number;
  readonly maxBytes: number;
  readonly failFast?: boolean;
  readonly errors: 'stderr' | 'inline';
  readonly quiet?: boolean;
  readonly log: 'text' | 'json';
}

/**
 * Per cent by which the heap may grow above what is alive before it is cleared. V8 lets it grow fourfold where memory is
 * plenty: 60 took a fifth off the peak over 6,000 releases and no time (docs/performance.md).
 */
const HEAP_GROWTH = 60;

/** The newest Node whose V8 was seen to know the flag; one that does not would complain on standard error. */
const NEWEST_SEEN = 24;

/** Gives the exit status. */
export async function extractCommand(
  inputs: readonly string[],
  typed: Omit<ExtractFlags, 'knowledge'> & KnowledgeFlags,
  host: Host,
): Promise<number> {
  const wrong = contradiction(inputs, typed);
  if (wrong !== null) {
    host.stderr.write(complaint(`${wrong}; see ctx extract --help`));
    return STATUS.usage;
  }
  const knowledge = await knowledgeOrComplaint(typed, host);
  if (knowledge === undefined) return STATUS.usage;
  const flags: ExtractFlags = { ...typed, knowledge };
  if (Number.parseInt(process.versions.node, 10) <= NEWEST_SEEN) {
    setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  }
  const interrupt = new Interrupt(host);
  try {
    const output = await openOutput(flags, host, interrupt.signal);
    interrupt.onForced = () => output.abandon();
    return await runAndConclude(inputs, flags, host, interrupt, output);
  } catch (error) {
    if (!(error instanceof OutputError || error instanceof InputError)) throw error;
    host.stderr.write(error instanceof InputError ? failureLine(error) : complaint(error.message));
    return STATUS.usage;
  } finally {
    interrupt.release();
  }
}

/** What is wrong with flags that are right for themselves; null where nothing is. */
function contradiction(inputs: readonly string[], flags: Omit<ExtractFlags, 'knowledge'>): string | null {
  if (inputs.length === 0 && flags.filesFrom === undefined) return "missing required argument 'inputs'";
  if (flags.filesFrom === '-' && inputs.includes('-'))
    return 'standard input cannot be an input and the list of inputs';
  if (flags.resume && (flags.format !== 'ndjson' || toStdout(flags)))
    return '--resume goes with -f ndjson and -o <file>';
  return null;
}

const toStdout = ({ output }: Pick<ExtractFlags, 'output'>): boolean => output === undefined || output === '-';

async function openOutput(flags: ExtractFlags, host: Host, signal: AbortSignal): Promise<Output> {
  if (flags.cache !== undefined) openCache(flags.cache);
  if (toStdout(flags)) return openStdout(host, signal);
  const path = flags.output as string;
  return flags.resume ? resumeFile(path) : openFile(path, host, flags.format === 'ndjson');
}

function openCache(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new OutputError(`${folder}: no cache can be kept there (${(error as NodeJS.ErrnoException).code})`);
  }
}

async function runAndConclude(
  inputs: readonly string[],
  flags: ExtractFlags,
  host: Host,
  interrupt: Interrupt,
  output: Output,
): Promise<number> {
  const log = openLog(host, flags.log, flags.quiet ?? false);
  const counts: Counts = { records: 0, events: 0, failures: 0, unmatched: 0, cached: 0, skipped: 0 };
  try {
    const whole = await extractAll(inputs, flags, host, interrupt, output, log, counts);
    if (toStdout(flags) || (whole && counts.records + counts.skipped + inline(flags, counts) > 0))
      await output.finish();
    else if (whole) output.discard();
    if (interrupt.status !== null) {
      log.stopped('interrupted', counts, wayOn(output.abandon(), flags));
      return interrupt.status;
    }
    if (!whole) output.abandon();
  } catch (error) {
    const kept = output.abandon();
    if (error instanceof ClosedPipe) return STATUS.well;
    if (!(error instanceof OutputError || error instanceof PoolError)) throw error;
    log.stopped(error.message, null, wayOn(kept, flags));
    return STATUS.someFailed;
  }
  log.summary(counts);
  if (counts.failures === 0) return STATUS.well;
  return counts.records === 0 && counts.failures === counts.unmatched ? STATUS.usage : STATUS.someFailed;
}

/** Failures that went among the records. */
const inline = ({ errors }: ExtractFlags, { failures, unmatched }: Counts): number =>
  errors === 'inline' ? failures - unmatched : 0;

/** How to go on with a run that ended early; `kept` is the file that holds what was done. */
function wayOn(kept: string | null, flags: ExtractFlags): string {
  if (kept !== null) return `; what was done is in ${kept}, and the same command with --resume goes on`;
  return flags.format === 'ndjson' && toStdout(flags)
    ? '; what was written is whole, and -o FILE --resume goes on'
    : '';
}

/** Writes a record for each release; true where all inputs were gone through. */
async function extractAll(
  inputs: readonly string[],
  flags: ExtractFlags,
  host: Host,
  interrupt: Interrupt,
  output: Output,
  log: Log,
  counts: Counts,
): Promise<boolean> {
  const frame = new Frame(flags.format);
  const { finished } = output;
  let share = 0;
  const outcomes = run(inputs, {
    ...flags,
    fields: flags.field,
    finished,
    everyLine: flags.errors === 'inline',
    stdin: host.stdin,
    signal: interrupt.signal,
    onShare: (next) => {
      share = next;
    },
  });
  let whole = true;
  for await (const outcome of outcomes) {
    if (outcome.ok) await output.write(frame.next(outcome.rendered));
    else if (flags.errors === 'inline' && !isUnmatched(outcome)) await output.write(frame.next(errorLine(outcome)));
    report(outcome, log);
    count(counts, outcome);
    counts.skipped = finished?.skipped ?? 0;
    log.progress(counts, share);
    if (!outcome.ok && flags.failFast) {
      whole = false;
      break;
    }
  }
  counts.skipped = finished?.skipped ?? 0;
  if (counts.records + inline(flags, counts) > 0 || counts.failures > counts.unmatched) await output.write(frame.end());
  return whole && interrupt.status === null;
}

function report(outcome: Outcome, log: Log): void {
  if (!outcome.ok) log.failure(outcome);
  else for (const message of outcome.warnings) log.warning(outcome.path, message);
}

/** A failure as it stands among the records. */
const errorLine = ({ path, id, url, failure }: Failed): string =>
  JSON.stringify({ source: { path, id, url }, error: { code: failure.code, message: failureMessage(failure) } });

const isUnmatched = ({ failure: { code } }: Failed): boolean => code === 'no-releases' || code === 'no-match';

function count(counts: Counts, outcome: Outcome): void {
  if (outcome.ok) {
    counts.records++;
    counts.events += outcome.events;
    if (outcome.cached) counts.cached++;
  } else {
    counts.failures++;
    if (isUnmatched(outcome)) counts.unmatched++;
  }
}
