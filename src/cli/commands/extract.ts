// `ctx extract`: runs over the inputs, writes records as they come, counts and names what fails.
import { type FormatName, Frame, type Outcome, run } from '../../index.js';
import { type Host, STATUS } from '../host.js';
import { complaint, counted, failureLine, warningLine } from '../messages.js';
import { ClosedPipe, type Output, OutputError, openFile, openStdout } from '../output.js';
import { Progress } from '../progress.js';

export interface ExtractFlags {
  readonly format: FormatName;
  readonly output?: string;
  readonly published?: string;
  readonly minConfidence?: number;
  readonly jobs?: number;
  readonly maxBytes: number;
  readonly failFast?: boolean;
  readonly quiet?: boolean;
}

/** Gives the exit status. */
export async function extractCommand(inputs: readonly string[], flags: ExtractFlags, host: Host): Promise<number> {
  const interrupt = new Interrupt(host);
  let output: Output;
  try {
    output =
      flags.output === undefined || flags.output === '-'
        ? openStdout(host, interrupt.signal)
        : openFile(flags.output, host);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    host.stderr.write(complaint(error.message));
    return STATUS.usage;
  }
  interrupt.onForced = () => output.discard();
  const counts: Counts = { records: 0, events: 0, failures: 0, unmatched: 0 };
  try {
    const whole = await extractAll(inputs, flags, host, interrupt, output, counts);
    return await conclude(whole, flags, host, interrupt, output, counts);
  } catch (error) {
    output.discard();
    if (error instanceof ClosedPipe) return STATUS.well;
    if (!(error instanceof OutputError)) throw error;
    host.stderr.write(complaint(error.message));
    return STATUS.someFailed;
  } finally {
    interrupt.release();
  }
}

interface Counts {
  records: number;
  events: number;
  failures: number;
  /** Failures that only say that nothing matches. */
  unmatched: number;
}

/** Writes a record for each input; true where all inputs were gone through. */
async function extractAll(
  inputs: readonly string[],
  flags: ExtractFlags,
  host: Host,
  interrupt: Interrupt,
  output: Output,
  counts: Counts,
): Promise<boolean> {
  const frame = new Frame(flags.format);
  const progress = new Progress(host, !flags.quiet);
  const say = (line: string): void => {
    progress.clear();
    host.stderr.write(line);
  };
  let whole = true;
  for await (const outcome of run(inputs, { ...flags, stdin: host.stdin, signal: interrupt.signal })) {
    if (outcome.ok) {
      await output.write(frame.next(outcome.rendered));
      for (const message of outcome.warnings) say(warningLine(outcome.path, message));
    } else say(failureLine(outcome.failure));
    count(counts, outcome);
    progress.update(counts.records, counts.failures);
    if (!outcome.ok && flags.failFast) {
      whole = false;
      break;
    }
  }
  progress.clear();
  if (counts.records > 0 || counts.failures > counts.unmatched) await output.write(frame.end());
  return whole && interrupt.status === null;
}

function count(counts: Counts, outcome: Outcome): void {
  if (outcome.ok) {
    counts.records++;
    counts.events += outcome.events;
  } else {
    counts.failures++;
    if (outcome.failure.code === 'no-releases' || outcome.failure.code === 'no-match') counts.unmatched++;
  }
}

/** Hands the output over, says what was done, and settles the exit status. */
async function conclude(
  whole: boolean,
  flags: ExtractFlags,
  host: Host,
  interrupt: Interrupt,
  output: Output,
  counts: Counts,
): Promise<number> {
  const { records, events, failures, unmatched } = counts;
  if (flags.output !== undefined && (!whole || records === 0)) output.discard();
  else await output.finish();
  const failed = failures > 0 ? `, ${counted(failures, 'failure')}` : '';
  const summary = `${counted(records, 'release')}, ${counted(events, 'event')}${failed}`;
  if (interrupt.status !== null) {
    host.stderr.write(complaint(`interrupted after ${summary}`));
    return interrupt.status;
  }
  if (!flags.quiet && records > 0) host.stderr.write(`${summary}\n`);
  if (failures === 0) return STATUS.well;
  return records === 0 && failures === unmatched ? STATUS.usage : STATUS.someFailed;
}

/** Ctrl-C and SIGTERM: the first ends the run after the record in hand, the second at once. */
class Interrupt {
  /** The exit status that the signal asks for; null where none came. */
  status: number | null = null;
  /** What to do before the process is left at once. */
  onForced: () => void = () => {};
  readonly #abort = new AbortController();
  readonly #int = (): void => this.#stop(STATUS.interrupted);
  readonly #term = (): void => this.#stop(STATUS.terminated);

  constructor(readonly host: Host) {
    host.on('SIGINT', this.#int);
    host.on('SIGTERM', this.#term);
  }

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  #stop(status: number): void {
    if (this.status !== null) {
      this.onForced();
      this.host.exit(status);
    }
    this.status = status;
    this.#abort.abort();
    this.host.stdin.destroy(); // a read that waits for more
  }

  release(): void {
    this.host.off('SIGINT', this.#int);
    this.host.off('SIGTERM', this.#term);
  }
}
