// Records that were made before, on disk: a file for each text and settings, so that several runs may share a folder.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Loaded } from '../read/index.js';

/** What is kept of a record: all that comes from the text, and what a run says of it. */
export interface Kept {
  readonly encoding: string;
  readonly events: number;
  readonly warnings: readonly string[];
  /** `"release":{...},"events":[...],"notes":[...]}`: the record from there on. */
  readonly tail: string;
}

/** The place of a text's record: the text, how it was taken in, and what shaped the record. */
export function cacheKey({ item, sha256, content }: Loaded, settings: string): string {
  const decoded = content ? '' : `${item.decoded?.encoding} ${item.decoded?.damaged}`;
  return createHash('sha256').update(`${sha256} ${settings} ${decoded}`).digest('hex');
}

const fileOf = (folder: string, key: string): string => `${folder}/${key.slice(0, 2)}/${key.slice(2, 40)}.json`;

/** The record kept under the key; null where there is none, or none that is whole. */
export function recall(folder: string, key: string): Kept | null {
  try {
    const text = readFileSync(fileOf(folder, key), 'utf8');
    const line = text.indexOf('\n');
    const { length, ...rest } = JSON.parse(text.slice(0, line)) as Omit<Kept, 'tail'> & { length: number };
    const tail = text.slice(line + 1);
    return tail.length === length ? { ...rest, tail } : null;
  } catch {
    return null;
  }
}

/** Keeps a record. A cache that cannot be written to costs time, and nothing else. */
export function keep(folder: string, key: string, { tail, ...rest }: Kept): void {
  const file = fileOf(folder, key);
  const part = `${file}.${process.pid}.part`;
  try {
    const text = `${JSON.stringify({ ...rest, length: tail.length })}\n${tail}`;
    try {
      writeFileSync(part, text);
    } catch {
      mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true });
      writeFileSync(part, text);
    }
    renameSync(part, file);
  } catch {
    // a full disk, or another thread has put the same record there
  }
}
