// One input becomes a source: its text, and what the record says of the file it came from.
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { BinaryContent, decode, type Encoding } from './decode.js';
import { fileFailure, InputError } from './failure.js';

/** A decoded input. Offsets of the record count in `text`. */
export interface Source {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: Encoding;
  readonly format: 'text';
  readonly text: string;
  /** How many places of the file could not be decoded. */
  readonly damaged: number;
}

/** Bytes of one release above which it is refused: press releases have some kilobytes, books some megabytes. */
export const MAX_BYTES = 10 * 1024 * 1024;

/**
 * Reads and decodes a file, or takes the bytes that were already read for it (standard input).
 * @throws InputError where it cannot be read, is too large or is no text.
 */
export async function readSource(path: string, maxBytes = MAX_BYTES, content?: Uint8Array): Promise<Source> {
  const bytes = content ?? (await readBytes(path, maxBytes));
  try {
    const { text, encoding, damaged } = await decode(bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { path, sha256, bytes: bytes.length, encoding, format: 'text', text, damaged };
  } catch (error) {
    if (error instanceof BinaryContent) throw new InputError('binary', path, error.looksLike);
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
    return readWhole(file, stats.size);
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

/**
 * Everything a stream gives, up to the limit; used for standard input.
 * @throws InputError where it gives more.
 */
export async function readAll(
  stream: AsyncIterable<Uint8Array | string>,
  path: string,
  maxBytes = MAX_BYTES,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    length += bytes.length;
    if (length > maxBytes) throw new InputError('too-large', path, String(maxBytes));
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
