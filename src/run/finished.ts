// What an interrupted run has done: read back from its NDJSON, so that another goes on where it stopped.
import { createHash } from 'node:crypto';
import { InputError, type Item, type Loaded, splitLines } from '../read/index.js';
import { settingsOf } from './record.js';
import type { RecordOptions } from './settings.js';

/** A line longer than this is no record of ours. */
const LONGEST_LINE = 512 * 1024 * 1024;

/** The releases whose records stand in an output already: by name, text and settings. */
export class Finished {
  /** Bytes of the whole lines; what stands behind them is the piece of a line. */
  bytes = 0;
  records = 0;
  /** How many have been met again in this run. */
  skipped = 0;
  /** Digests of name, text and settings, each with how often it stands there. 70 bytes of memory each. */
  readonly #left = new Map<string, number>();

  /**
   * Reads an output in NDJSON; a last line without its line feed is left out.
   * @throws InputError('bad-row') at a line that is no record: then the file is something else.
   */
  static async read(chunks: AsyncIterable<Uint8Array>, name: string): Promise<Finished> {
    const finished = new Finished();
    for await (const { number, bytes, ended } of splitLines(chunks, LONGEST_LINE)) {
      if (!ended) break;
      const key = bytes && keyOfLine(bytes);
      if (!key) throw new InputError('bad-row', `${name}:${number}`, 'not a record of ctx');
      finished.#left.set(key, (finished.#left.get(key) ?? 0) + 1);
      finished.bytes += bytes.length + 1;
      finished.records++;
    }
    return finished;
  }

  /** False where each record has been met again: then nothing need be looked up any more. */
  get isWaiting(): boolean {
    return this.#left.size > 0;
  }

  /** True, once for each time that it stands there, where the record of this text was made with these settings. */
  has({ item, sha256 }: Loaded, options: RecordOptions): boolean {
    return this.#meet(keyOf(item.path, sha256, settingsOf(item, options)));
  }

  /** True where the failure of this release stands there (`--errors inline`). */
  hasFailure({ path }: Pick<Item, 'path'>): boolean {
    return this.#meet(keyOf(path, 'failed', ''));
  }

  #meet(key: string): boolean {
    const count = this.#left.get(key);
    if (!count) return false;
    if (count > 1) this.#left.set(key, count - 1);
    else this.#left.delete(key);
    this.skipped++;
    return true;
  }
}

const keyOf = (path: string, sha256: string, settings: string): string =>
  createHash('sha256').update(`${path}\0${sha256}\0${settings}`).digest('base64').slice(0, 22);

interface Line {
  readonly source?: { readonly path?: unknown; readonly sha256?: unknown; readonly settings?: unknown };
  readonly error?: unknown;
}

function keyOfLine(bytes: Uint8Array): string | null {
  try {
    const { source, error } = JSON.parse(Buffer.from(bytes).toString('utf8')) as Line;
    if (typeof source?.path !== 'string') return null;
    return error
      ? keyOf(source.path, 'failed', '')
      : keyOf(source.path, String(source.sha256), String(source.settings));
  } catch {
    return null;
  }
}
