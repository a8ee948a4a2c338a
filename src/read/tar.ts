// Tar archives, entry by entry, as they come: ustar, GNU long names, pax paths and sizes.
import { InputError } from './failure.js';

/** An entry of an archive; its bytes can be taken once, before the next entry is asked for. */
export interface Entry {
  readonly name: string;
  readonly size: number;
  chunks(): AsyncGenerator<Uint8Array>;
}

const BLOCK = 512;

/** Names and pax headers longer than this are no names. */
const LONGEST_HEADER = 1024 * 1024;

/**
 * The regular files of an archive.
 * @throws InputError('damaged') where it breaks off or a header is none; entries before that have come.
 */
export async function* tarEntries(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Entry> {
  const bytes = new ByteReader(chunks);
  let longName: string | null = null;
  let pax: ReadonlyMap<string, string> = new Map();
  for (;;) {
    const block = await bytes.read(BLOCK);
    if (block.length === 0 || block.every((byte) => byte === 0)) return;
    if (block.length < BLOCK) throw new InputError('damaged', name, 'it breaks off');
    const header = readHeader(block);
    if (header === null) throw new InputError('damaged', name, 'a header is wrong');
    const size = Number(pax.get('size') ?? header.size);
    if (!Number.isSafeInteger(size) || size < 0) throw new InputError('damaged', name, 'a header is wrong');
    const padding = (BLOCK - (size % BLOCK)) % BLOCK;
    if ('xgLK'.includes(header.type)) {
      if (size > LONGEST_HEADER) throw new InputError('damaged', name, 'a header is wrong');
      const content = await bytes.read(size);
      await bytes.skip(padding);
      if (header.type === 'x') pax = readPax(content);
      if (header.type === 'L') longName = textBefore0(content);
      continue;
    }
    let left = size;
    let broken = false;
    const path = pax.get('path') ?? longName ?? header.name;
    longName = null;
    pax = new Map();
    async function* content(): AsyncGenerator<Uint8Array> {
      while (left > 0) {
        broken = true; // until the piece is there
        const piece = await bytes.some(left);
        if (piece.length === 0) throw new InputError('damaged', `${name}/${path}`, 'it breaks off');
        broken = false;
        left -= piece.length;
        yield piece;
      }
    }
    if (header.type === '0' || header.type === '7') yield { name: path, size, chunks: content };
    if (broken) return; // whoever took the bytes was told
    if ((await bytes.skip(left + padding)) < left) throw new InputError('damaged', `${name}/${path}`, 'it breaks off');
  }
}

interface Header {
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

const textBefore0 = (field: Uint8Array): string => {
  const end = field.indexOf(0);
  return Buffer.from(end < 0 ? field : field.subarray(0, end)).toString('utf8');
};

/** The fields at their places (POSIX.1-1988 ustar); null where the sum of the bytes is not the one that is told. */
function readHeader(block: Uint8Array): Header | null {
  const field = (from: number, length: number): Uint8Array => block.subarray(from, from + length);
  let sum = 8 * 32; // the field of the sum itself counts as blanks
  for (let i = 0; i < BLOCK; i++) if (i < 148 || i >= 156) sum += block[i] ?? 0;
  if (sum !== readNumber(field(148, 8))) return null;
  const ustar = textBefore0(field(257, 6)) === 'ustar';
  const prefix = ustar ? textBefore0(field(345, 155)) : '';
  const name = textBefore0(field(0, 100));
  const type = block[156] === 0 ? '0' : String.fromCharCode(block[156] ?? 0);
  return { name: prefix ? `${prefix}/${name}` : name, size: readNumber(field(124, 12)), type };
}

/** Octal digits, or, with the first bit set, a binary number (GNU, above 8 GB). */
function readNumber(field: Uint8Array): number {
  if (((field[0] ?? 0) & 0x80) === 0) return Number.parseInt(textBefore0(field).trim() || '0', 8);
  return field.subarray(1).reduce((number, byte) => number * 256 + byte, (field[0] ?? 0) & 0x7f);
}

/** "30 path=a/long/name.txt\n", one after the other; the number is the length of the line in bytes. */
function readPax(content: Uint8Array): Map<string, string> {
  const records = new Map<string, string>();
  for (let at = 0; at < content.length; ) {
    const length = Number.parseInt(Buffer.from(content.subarray(at, at + 20)).toString('latin1'), 10);
    if (!(length > 0)) break;
    const [, key = '', value = ''] =
      /^\d+ ([^=]+)=([\s\S]*)\n$/.exec(Buffer.from(content.subarray(at, at + length)).toString('utf8')) ?? [];
    records.set(key, value);
    at += length;
  }
  return records;
}

/** A stream from which so many bytes are taken at a time. */
class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #chunk: Uint8Array = new Uint8Array();

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#source = chunks[Symbol.asyncIterator]();
  }

  /** At least one byte and at most `most`; none at the end. */
  async some(most: number): Promise<Uint8Array> {
    while (this.#chunk.length === 0) {
      const next = await this.#source.next();
      if (next.done) return new Uint8Array();
      this.#chunk = next.value;
    }
    const taken = this.#chunk.subarray(0, most);
    this.#chunk = this.#chunk.subarray(taken.length);
    return taken;
  }

  /** So many bytes; fewer only at the end. */
  async read(count: number): Promise<Uint8Array> {
    const first = await this.some(count);
    if (first.length === count || first.length === 0) return first;
    const pieces = [first];
    for (let length = first.length; length < count; length += pieces.at(-1)?.length ?? 0) {
      const piece = await this.some(count - length);
      if (piece.length === 0) break;
      pieces.push(piece);
    }
    return Buffer.concat(pieces);
  }

  /** Passes over so many bytes; gives how many there were. */
  async skip(count: number): Promise<number> {
    let passed = 0;
    while (passed < count) {
      const { length } = await this.some(count - passed);
      if (length === 0) break;
      passed += length;
    }
    return passed;
  }
}
