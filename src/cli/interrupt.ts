// Ctrl-C and SIGTERM: the first ends the run after the record in hand, the second at once.
import { performance } from 'node:perf_hooks';
import { type Host, STATUS } from './host.js';

/** Milliseconds within which a second signal is the first once more: npm and some shells hand it on as well. */
const ECHO = 300;

export class Interrupt {
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

  #since = 0;

  #stop(status: number): void {
    if (this.status !== null) {
      if (performance.now() - this.#since < ECHO) return;
      this.onForced();
      this.host.exit(status);
    }
    this.status = status;
    this.#since = performance.now();
    this.#abort.abort();
    this.host.stdin.destroy(); // a read that waits for more
  }

  release(): void {
    this.host.off('SIGINT', this.#int);
    this.host.off('SIGTERM', this.#term);
  }
}
