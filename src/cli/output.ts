// Where records go: standard output as it comes, or a file that is complete or not there at all.
import {
  closeSync,
  createReadStream,
  fsyncSync,
  ftruncateSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { Finished } from '../index.js';
import type { Host } from './host.js';

/** Somebody stopped reading, as `head` does: no reason to complain. */
export class ClosedPipe extends Error {}

/** The output cannot be written; the message says what and why. */
export class OutputError extends Error {}

export interface Output {
  write(text: string): Promise<void>;
  /** All is written: hands it over. */
  finish(): Promise<void>;
  /** Leaves nothing behind of this run. What went to standard output has gone. */
  discard(): void;
  /** The run ends early: leaves whole records where another can go on with them, and gives that file; null where none can. */
  abandon(): string | null;
  /** What stands there from an earlier run. */
  readonly finished?: Finished;
}

/** Standard output; `signal` frees a write that waits for a slow reader. */
export function openStdout({ stdout }: Host, signal: AbortSignal): Output {
  let failure: Error | null = null;
  const fail = (error: NodeJS.ErrnoException): void => {
    failure ??=
      error.code === 'EPIPE' ? new ClosedPipe() : new OutputError(`standard output cannot be written (${error.code})`);
  };
  stdout.on('error', fail);
  const settle = (wait: (done: () => void) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      const done = (): void => {
        for (const event of ['drain', 'error', 'close']) stdout.off(event, done);
        signal.removeEventListener('abort', done);
        if (failure) reject(failure);
        else resolve();
      };
      for (const event of ['drain', 'error', 'close']) stdout.on(event, done);
      signal.addEventListener('abort', done);
      wait(done);
    });
  return {
    async write(text) {
      if (failure) throw failure;
      if (!stdout.write(text)) await settle(() => {});
    },
    async finish() {
      if (failure) throw failure;
      await settle((done) => stdout.write('', () => setImmediate(done)));
    },
    discard() {},
    abandon: () => null,
  };
}

/** Text that is gathered before it is written to the file, in UTF-16 units. */
const BUFFER = 64 * 1024;

/**
 * A file. It is written beside its target under another name, and takes the target's place when it is finished.
 * A device or pipe ("/dev/null") is written to directly. Where `lines` are written, those of a run that ends early are
 * kept, for `resumeFile`.
 * @throws OutputError where the folder is not there or cannot be written to.
 */
export function openFile(path: string, { pid }: Host, lines: boolean): Output {
  const { target, kind } = locate(path);
  if (kind && !kind.isFile()) return new FileOutput({ path, written: target, target: null, lines: false, flags: 'w' });
  const written = lines ? partOf(target) : `${target}.${pid}.part`;
  return new FileOutput({ path, written, target, lines, flags: 'w', mode: kind?.mode });
}

/** What a run leaves that ends early. */
const partOf = (target: string): string => `${target}.part`;

/**
 * A file of lines that an interrupted run has left, or the finished file itself; what is torn at its end is cut off.
 * Where neither is there it is begun.
 * @throws OutputError where it cannot be written to; InputError where it holds something else.
 */
export async function resumeFile(path: string): Promise<Output> {
  const { target, kind } = locate(path);
  if (kind && !kind.isFile()) throw new OutputError(`${path}: is no file that a run can go on with`);
  const part = partOf(target);
  const left = existing(part)?.isFile() ? part : kind ? target : null;
  if (left === null) return new FileOutput({ path, written: part, target, lines: true, flags: 'w' });
  const name = left === part ? partOf(path) : path;
  const finished = await Finished.read(createReadStream(left, { highWaterMark: 1 << 20 }), name);
  const to = left === part ? target : null;
  return new FileOutput({ path, written: left, target: to, lines: true, flags: 'r+', finished });
}

interface FilePlan {
  /** As the user typed it. */
  readonly path: string;
  readonly written: string;
  /** Whose place it takes in the end; null where it stays where it is. */
  readonly target: string | null;
  readonly lines: boolean;
  readonly flags: 'w' | 'r+';
  readonly mode?: number;
  readonly finished?: Finished;
}

class FileOutput implements Output {
  readonly finished?: Finished;
  readonly #plan: FilePlan;
  readonly #file: number;
  /** Where the next byte goes. */
  #at: number;
  #buffer = '';
  #open = true;

  constructor(plan: FilePlan) {
    this.#plan = plan;
    this.finished = plan.finished;
    this.#at = plan.finished?.bytes ?? 0;
    this.#file = this.#attempt(() => openSync(plan.written, plan.flags, plan.mode ?? 0o666));
    if (plan.finished) this.#attempt(() => ftruncateSync(this.#file, this.#at));
  }

  async write(text: string): Promise<void> {
    this.#buffer += text;
    if (this.#buffer.length >= BUFFER) this.#flush();
  }

  async finish(): Promise<void> {
    const { target, written, lines } = this.#plan;
    this.#flush();
    if (target !== null || lines) this.#attempt(() => fsyncSync(this.#file)); // a device knows no such thing
    this.#close();
    if (target !== null) this.#attempt(() => renameSync(written, target));
  }

  discard(): void {
    this.#close();
    // what an earlier run has left stays
    if (this.#plan.target !== null && !this.finished) rmSync(this.#plan.written, { force: true });
  }

  abandon(): string | null {
    const { path, written, target, lines } = this.#plan;
    if (!this.#open) return null;
    if (!lines) {
      this.discard();
      return null;
    }
    try {
      this.#flush();
    } catch {
      // the disk is full: #flush has left whole lines
    }
    this.#close();
    if (this.#at > 0) return target === null ? path : partOf(path);
    if (target !== null) rmSync(written, { force: true });
    return null;
  }

  #flush(): void {
    const bytes = Buffer.from(this.#buffer);
    this.#buffer = '';
    const seekable = this.#plan.target !== null || this.#plan.lines;
    let done = 0;
    try {
      while (done < bytes.length) {
        done += this.#attempt(() =>
          writeSync(this.#file, bytes, done, bytes.length - done, seekable ? this.#at + done : null),
        );
      }
      this.#at += done;
    } catch (error) {
      if (this.#plan.lines) {
        this.#at += bytes.subarray(0, done).lastIndexOf(LINE_FEED) + 1;
        ftruncateSync(this.#file, this.#at);
      }
      throw error;
    }
  }

  #close(): void {
    if (this.#open) closeSync(this.#file);
    this.#open = false;
  }

  #attempt<T>(act: () => T): T {
    try {
      return act();
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new OutputError(`${this.#plan.path}: cannot be written (${code}); check the folder and the disk`);
    }
  }
}

const LINE_FEED = 10;

/** The file behind a path, and what it is now; null where it is not there. */
function locate(path: string) {
  const target = follow(path);
  const kind = existing(target);
  if (kind?.isDirectory()) throw new OutputError(`${path}: is a directory; name a file in it`);
  if (!existing(dirname(target))?.isDirectory()) {
    throw new OutputError(`${path}: the folder ${dirname(path)} does not exist; make it first`);
  }
  return { target, kind };
}

/** Where a link leads, so that the link stays and its target is replaced. */
function follow(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function existing(path: string) {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
