// Files and streams as chunks of bytes, unpacked on the way where they are gzip.
import { createReadStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { fileFailure, InputError } from './failure.js';

/** Bytes of one release above which it is refused: press releases have some kilobytes, books some megabytes. */
export const MAX_BYTES = 10 * 1024 * 1024;

/** Bytes read at one go. */
const CHUNK = 256 * 1024;

/** How much of a file has been read: 0 to 1. */
export type OnShare = (share: number) => void;

/**
 * The bytes of a file. Errors come as `InputError` where they happen; what was read before them counts.
 * @throws InputError
 */
export async function* readFile(path: string, gzip: boolean, onShare: OnShare): AsyncGenerator<Uint8Array> {
  let file: FileHandle | null = null;
  try {
    file = await open(path, 'r');
    const { size } = await file.stat();
    const stream = createReadStream(path, { fd: file, highWaterMark: CHUNK });
    file = null; // the stream closes it
    const counted = counting(stream, size, onShare);
    yield* gzip ? unpack(counted) : counted;
  } catch (error) {
    throw fileFailure(error, path);
  } finally {
    await file?.close();
  }
}

/** Bytes of a file; 0 where it cannot be told. */
export const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

async function* counting(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  onShare: OnShare,
): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const chunk of chunks) {
    read += chunk.length;
    if (size > 0) onShare(Math.min(1, read / size));
    yield chunk;
  }
}

/** Gzip, of one member or several. */
async function* unpack(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: CHUNK });
  pipeline(Readable.from(chunks, { objectMode: false }), gunzip, () => {}); // an error comes out of the iteration
  yield* gunzip;
}

const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/** Where a tar archive names its kind, and what stands there. */
const TAR_MARK = 257;
const isTar = (head: Uint8Array): boolean =>
  Buffer.from(head.subarray(TAR_MARK, TAR_MARK + 5)).toString('latin1') === 'ustar';

/** A stream without a name, unpacked where its first bytes are gzip. Waits for no more than those. */
export async function unpacked(stream: AsyncIterable<Uint8Array | string>): Promise<AsyncIterable<Uint8Array>> {
  const { head, chunks } = await peek(asBytes(stream), 2);
  return isGzip(head) ? unpack(chunks) : chunks;
}

/** Whether a stream is a tar archive, and the stream, which still has everything. */
export async function sniffTar(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ readonly tar: boolean; readonly chunks: AsyncIterable<Uint8Array> }> {
  const { head, chunks } = await peek(stream, TAR_MARK + 5);
  return { tar: isTar(head), chunks };
}

async function* asBytes(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

/** Reads until there are `least` bytes, and gives them with a stream that still has everything. */
async function peek(
  chunks: AsyncIterable<Uint8Array>,
  least: number,
): Promise<{ head: Uint8Array; chunks: AsyncIterable<Uint8Array> }> {
  const source = chunks[Symbol.asyncIterator]();
  let head = new Uint8Array();
  let failure: unknown = null;
  while (head.length < least) {
    try {
      const next = await source.next();
      if (next.done) break;
      head = Buffer.concat([head, next.value]);
    } catch (error) {
      failure = error;
      break;
    }
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head;
    if (failure) throw failure;
    yield* { [Symbol.asyncIterator]: () => source };
  }
  return { head, chunks: all() };
}

/**
 * Everything a stream gives, up to the limit.
 * @throws InputError where it gives more.
 */
export async function readAll(
  stream: AsyncIterable<Uint8Array | string>,
  path: string,
  maxBytes = MAX_BYTES,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const bytes of asBytes(stream)) {
    length += bytes.length;
    if (length > maxBytes) throw new InputError('too-large', path, String(maxBytes));
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
