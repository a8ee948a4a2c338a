// One input becomes a source: its text, and what the record says of where it came from.
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { MAX_BYTES, readAll } from './bytes.js';
import { BinaryContent, decode, type Encoding } from './decode.js';
import { fileFailure, InputError } from './failure.js';
import { type InputFormat, type Item, type Said, textItem } from './item.js';

/** A decoded input. Offsets of the record count in `text`. */
export interface Source extends Said {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: Encoding;
  readonly format: InputFormat;
  readonly text: string;
  /** How many places of the file could not be decoded. */
  readonly damaged: number;
}

/**
 * Reads and decodes a file (unpacked, if its name ends in ".gz"), or takes the bytes that were already read for it
 * (standard input).
 * @throws InputError where it cannot be read, is too large or is no text.
 */
export const readSource = (path: string, maxBytes = MAX_BYTES, content?: Uint8Array): Promise<Source> =>
  readLoaded(loadItem(textItem(path, content), maxBytes));

/** An item whose bytes or text are at hand, with their hash. */
export interface Loaded {
  readonly item: Item;
  /** Of the bytes: unpacked, not decoded. Of a row, the text's in UTF-8. */
  readonly sha256: string;
  readonly content: Uint8Array | null;
}

/**
 * Has the bytes of an item at hand.
 * @throws InputError where its file cannot be read or is too large.
 */
export async function loadItem(item: Item, maxBytes: number): Promise<Loaded> {
  if (item.decoded) return { item, content: null, sha256: hash(item.decoded.text) };
  const content = item.content ?? (await readBytes(item.path, maxBytes));
  return { item, content, sha256: hash(content) };
}

const hash = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/**
 * The text of an item, with what the record says of it.
 * @throws InputError where it is no text.
 */
export async function readLoaded(loaded: Loaded | Promise<Loaded>): Promise<Source> {
  const { item, content, sha256 } = await loaded;
  const { path, place, format, id, url, title, published } = item;
  try {
    const { text, encoding, damaged } = item.decoded ?? (await decode(content ?? new Uint8Array()));
    const bytes = content ? content.length : Buffer.byteLength(text);
    return { path, sha256, bytes, encoding, format, text, damaged, id, url, title, published };
  } catch (error) {
    if (error instanceof BinaryContent) throw new InputError('binary', place, error.looksLike, { path, id, url });
    throw error;
  }
}

/** A regular file is read at one go (a press release is small); a pipe or device as a stream. */
async function readBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    const stats = fstatSync(file);
    if (stats.isDirectory()) throw new InputError('not-a-file', path);
    if (!stats.isFile()) {
      const stream = createReadStream(path, { fd: file });
      file = null;
      return await readAll(stream, path, maxBytes);
    }
    if (stats.size > maxBytes) throw new InputError('too-large', path, String(maxBytes));
    const bytes = readWhole(file, stats.size);
    return path.toLowerCase().endsWith('.gz') ? unpack(bytes, path, maxBytes) : bytes;
  } catch (error) {
    throw error instanceof InputError ? error : fileFailure(error, path);
  } finally {
    if (file !== null) closeSync(file);
  }
}

function readWhole(file: number, size: number): Uint8Array {
  const buffer = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const count = readSync(file, buffer, length, size - length, null);
    if (count === 0) break;
    length += count;
  }
  return buffer.subarray(0, length);
}

function unpack(bytes: Uint8Array, path: string, maxBytes: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    throw code === 'ERR_BUFFER_TOO_LARGE' ? new InputError('too-large', path, String(maxBytes)) : error;
  }
}
