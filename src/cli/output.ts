// Where records go: standard output as it comes, or a file that is complete or not there at all.
import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Host } from './host.js';

/** Somebody stopped reading, as `head` does: no reason to complain. */
export class ClosedPipe extends Error {}

/** The output cannot be written; the message says what and why. */
export class OutputError extends Error {}

export interface Output {
  write(text: string): Promise<void>;
  /** All is written: hands it over. */
  finish(): Promise<void>;
  /** Leaves nothing behind. What went to standard output has gone. */
  discard(): void;
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
  };
}

/** Text that is gathered before it is written to the file, in UTF-16 units. */
const BUFFER = 64 * 1024;

/**
 * A file. It is written beside its target under another name, and takes the target's place when it is finished.
 * A device or pipe ("/dev/null") is written to directly.
 * @throws OutputError where the folder is not there or cannot be written to.
 */
export function openFile(path: string, { pid }: Host): Output {
  const target = follow(path);
  const kind = existing(target);
  if (kind?.isDirectory()) throw new OutputError(`${path}: is a directory; name a file in it`);
  if (!existing(dirname(target))?.isDirectory()) {
    throw new OutputError(`${path}: the folder ${dirname(path)} does not exist; make it first`);
  }
  const direct = kind !== null && !kind.isFile();
  const written = direct ? target : `${target}.${pid}.part`;
  const attempt = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw new OutputError(
        `${path}: cannot be written (${(error as NodeJS.ErrnoException).code}); check the folder and the disk`,
      );
    }
  };
  const file = attempt(() => openSync(written, 'w', kind?.isFile() ? kind.mode : 0o666));
  let open = true;
  let buffer = '';
  const flush = (): void => {
    const bytes = Buffer.from(buffer);
    buffer = '';
    for (let at = 0; at < bytes.length; ) at += attempt(() => writeSync(file, bytes, at));
  };
  const close = (): void => {
    if (open) closeSync(file);
    open = false;
  };
  return {
    async write(text) {
      buffer += text;
      if (buffer.length >= BUFFER) flush();
    },
    async finish() {
      flush();
      if (!direct) attempt(() => fsyncSync(file));
      close();
      if (!direct) attempt(() => renameSync(written, target));
    },
    discard() {
      close();
      if (!direct) rmSync(written, { force: true });
    },
  };
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
