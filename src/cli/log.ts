// What a run says on standard error: sentences for a person, or an object a line for a program (`--log json`).
import { performance } from 'node:perf_hooks';
import type { Failed } from '../index.js';
import type { Host } from './host.js';
import { complaint, counted, failureLine, failureMessage, span, warningLine } from './messages.js';

/** What has been done so far. */
export interface Counts {
  records: number;
  events: number;
  failures: number;
  /** Failures that only say that nothing matches. */
  unmatched: number;
  /** Records that came out of the cache; they count among the records. */
  cached: number;
  /** Releases whose records stood in the output already. */
  skipped: number;
}

export interface Log {
  failure(failed: Failed): void;
  warning(path: string, message: string): void;
  /** Called after each release; `share` of the inputs has been read. */
  progress(counts: Counts, share: number): void;
  /** The end of a run that was gone through. */
  summary(counts: Counts): void;
  /** The end of a run that was not; `rest` says what is left of it. */
  stopped(why: string, counts: Counts | null, rest: string): void;
}

export const openLog = (host: Host, name: 'text' | 'json', quiet: boolean): Log =>
  name === 'json' ? new JsonLog(host, quiet) : new TextLog(host, quiet);

/** "12 releases, 3 events, 1 failure": what a run has done, in the same words each time. */
function told({ records, events, failures, cached, skipped }: Counts): string {
  const parts = [counted(records, 'release'), counted(events, 'event')];
  if (failures > 0) parts.push(counted(failures, 'failure'));
  if (cached > 0) parts.push(`${cached} from the cache`);
  if (skipped > 0) parts.push(`${skipped} there already`);
  return parts.join(', ');
}

/** Time and rate of a run, and what remains of it. Releases that were passed over tell nothing of either. */
class Watch {
  readonly #start = performance.now();
  #firstShare = 0;

  get seconds(): number {
    return (performance.now() - this.#start) / 1000;
  }

  rate({ records, failures }: Counts): number {
    return Math.round((records + failures) / Math.max(this.seconds, 0.001));
  }

  /** Seconds; null where that cannot be told yet. */
  remaining({ records, failures }: Counts, share: number): number | null {
    if (records + failures <= 1) this.#firstShare = share;
    const gone = share - this.#firstShare;
    return gone > 0 && this.seconds > 1 ? (this.seconds * (1 - share)) / gone : null;
  }
}

/** How often the line on a terminal is rewritten, in seconds: often enough to live, seldom enough to cost nothing. */
const TERMINAL_PAUSE = 0.1;

class TextLog implements Log {
  readonly #watch = new Watch();
  #last = 0;
  #shown = false;

  constructor(
    readonly host: Host,
    readonly quiet: boolean,
  ) {}

  failure({ failure }: Failed): void {
    this.#say(failureLine(failure));
  }

  warning(path: string, message: string): void {
    this.#say(warningLine(path, message));
  }

  /** One line that is rewritten; nothing where standard error is no terminal. */
  progress(counts: Counts, share: number): void {
    if (this.quiet || !this.host.stderr.isTTY) return;
    const remaining = this.#watch.remaining(counts, share);
    if (this.#watch.seconds - this.#last < TERMINAL_PAUSE) return;
    this.#last = this.#watch.seconds;
    const parts = [counted(counts.records, 'release'), `${this.#watch.rate(counts)} a second`];
    if (counts.failures > 0) parts.push(counted(counts.failures, 'failure'));
    if (remaining !== null) parts.push(`${Math.floor(100 * share)} %`, `${span(remaining)} left`);
    this.host.stderr.write(`\r\x1b[K${parts.join(', ')}`);
    this.#shown = true;
  }

  summary(counts: Counts): void {
    this.#clear();
    if (this.quiet || counts.records + counts.skipped === 0) return;
    const { seconds } = this.#watch;
    const time = this.host.stderr.isTTY ? ` in ${span(seconds)}, ${this.#watch.rate(counts)} a second` : '';
    this.host.stderr.write(`${told(counts)}${time}\n`);
  }

  stopped(why: string, counts: Counts | null, rest: string): void {
    this.#say(complaint(`${why}${counts ? ` after ${told(counts)}` : ''}${rest}`));
  }

  /** Makes room for a line of another kind. */
  #clear(): void {
    if (this.#shown) this.host.stderr.write('\r\x1b[K');
    this.#shown = false;
  }

  #say(line: string): void {
    this.#clear();
    this.host.stderr.write(line);
  }
}

/** How often a program hears of progress, in seconds. */
const MACHINE_PAUSE = 5;

class JsonLog implements Log {
  readonly #watch = new Watch();
  #last = 0;

  constructor(
    readonly host: Host,
    readonly quiet: boolean,
  ) {}

  failure({ path, failure }: Failed): void {
    const { code, detail } = failure;
    const message = failureMessage(failure);
    this.#say({ level: 'error', event: 'failure', code, place: failure.path, path, detail, message });
  }

  warning(path: string, message: string): void {
    this.#say({ level: 'warning', event: 'warning', path, message });
  }

  progress(counts: Counts, share: number): void {
    const remaining = this.#watch.remaining(counts, share);
    if (this.quiet || this.#watch.seconds - this.#last < MACHINE_PAUSE) return;
    this.#last = this.#watch.seconds;
    const left = remaining === null ? null : Math.round(remaining);
    this.#say({ level: 'info', event: 'progress', ...this.#figures(counts), share, secondsLeft: left });
  }

  summary(counts: Counts): void {
    if (!this.quiet) this.#say({ level: 'info', event: 'summary', ...this.#figures(counts) });
  }

  stopped(why: string, counts: Counts | null, rest: string): void {
    const figures = counts ? this.#figures(counts) : {};
    this.#say({ level: 'error', event: 'stopped', ...figures, message: `${why}${rest}` });
  }

  #figures({ records, events, failures, cached, skipped }: Counts) {
    const seconds = Math.round(this.#watch.seconds * 1000) / 1000;
    return { releases: records, events, failures, cached, skipped, seconds };
  }

  #say(what: object): void {
    this.host.stderr.write(`${JSON.stringify(what)}\n`);
  }
}
