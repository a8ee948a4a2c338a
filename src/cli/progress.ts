// One line on the terminal that counts as the run goes on; nothing where standard error is not a terminal.
import { performance } from 'node:perf_hooks';
import type { Host } from './host.js';
import { counted } from './messages.js';

/** How often the line is rewritten, in milliseconds: often enough to live, seldom enough to cost nothing. */
const PAUSE = 100;

export class Progress {
  readonly #start = performance.now();
  #last = performance.now();
  #shown = false;

  constructor(
    readonly host: Host,
    readonly wanted: boolean,
  ) {}

  update(done: number, failures: number): void {
    if (!this.wanted || !this.host.stderr.isTTY) return;
    const now = performance.now();
    if (now - this.#last < PAUSE) return;
    this.#last = now;
    const rate = Math.round((done * 1000) / (now - this.#start));
    const failed = failures ? `, ${counted(failures, 'failure')}` : '';
    this.host.stderr.write(`\r\x1b[K${counted(done, 'release')}, ${rate} a second${failed}`);
    this.#shown = true;
  }

  /** Makes room for a line of another kind. */
  clear(): void {
    if (this.#shown) this.host.stderr.write('\r\x1b[K');
    this.#shown = false;
  }
}
