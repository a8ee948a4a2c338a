// Bytes become text: UTF-8, UTF-16 or windows-1252, told apart by what the bytes themselves show.
// The one room that knows iconv-lite; Node 20's own TextDecoder garbles windows-1252 (nodejs/node#56542).

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  /** The text without its byte-order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** How many places could not be decoded and read U+FFFD. */
  readonly damaged: number;
}

/** The bytes are no text; `looksLike` says what they seem to be, where that is known. */
export class BinaryContent extends Error {
  constructor(readonly looksLike: string | null) {
    super(looksLike ?? 'binary data');
    this.name = 'BinaryContent';
  }
}

/**
 * Decodes a file. A byte-order mark decides; then the zero bytes of UTF-16; then strict UTF-8; what is left is
 * windows-1252 (as browsers read ISO-8859-1), except where most of the non-ASCII bytes are sound UTF-8: then it is
 * damaged UTF-8 and the damaged places read U+FFFD.
 * @throws BinaryContent where the bytes are no text.
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  const mark = byteOrderMark(bytes);
  const form = signature(bytes);
  if (form !== null) throw new BinaryContent(form);
  const encoding = mark ?? utf16Pattern(bytes);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return checked(utf16(bytes, encoding), mark ? STRAY : 0);
  if (bytes.includes(0)) throw new BinaryContent(null);
  const utf8 = strictUtf8(bytes);
  if (utf8 !== null) return checked({ text: utf8, encoding: 'utf-8', damaged: 0 });
  if (mark === 'utf-8' || mostlyUtf8(bytes)) {
    const text = new TextDecoder('utf-8').decode(bytes);
    return checked({ text, encoding: 'utf-8', damaged: countDamage(text) });
  }
  return checked(await windows1252(bytes));
}

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** First bytes of the files that most often stand among texts by mistake. */
const SIGNATURES: readonly (readonly [name: string, hex: string])[] = [
  ['PDF', '255044462d'],
  ['ZIP or Office document', '504b0304'],
  ['Word document', 'd0cf11e0a1b11ae1'],
  ['gzip', '1f8b08'],
  ['PNG image', '89504e47'],
  ['JPEG image', 'ffd8ff'],
  ['GIF image', '47494638'],
  ['program', '7f454c46'],
];

function signature(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  return SIGNATURES.find(([, hex]) => head.startsWith(hex))?.[0] ?? null;
}

/** How much of a file is looked at for the zero bytes of UTF-16. */
const SAMPLE = 4096;

/**
 * UTF-16 without a mark: every blank and every Latin letter has a zero byte, always on the same side of the pair.
 * A twentieth of the pairs is enough (the blanks of a text in another script); the other side has next to none.
 */
function utf16Pattern(bytes: Uint8Array): Encoding | null {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  let high = 0;
  let low = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) high++;
    if (bytes[i + 1] === 0) low++;
  }
  const enough = end / 2 / 20;
  if (low > enough && high * 20 < low) return 'utf-16le';
  if (high > enough && low * 20 < high) return 'utf-16be';
  return null;
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const even = Buffer.from(bytes.subarray(0, bytes.length & ~1));
  const text = (encoding === 'utf-16be' ? even.swap16() : even).toString('utf16le');
  return { text: withoutMark(text), encoding, damaged: bytes.length & 1 };
}

const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** True where sound multi-byte sequences outnumber the stray bytes: a cut-off or patched UTF-8 file, not a legacy one. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let sound = 0;
  let stray = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const length = sequenceLength(lead);
    let follow = 1;
    while (follow < length && ((bytes[i + follow] ?? 0) & 0xc0) === 0x80) follow++;
    if (length > 1 && follow === length) {
      sound++;
      i += length - 1;
    } else stray++;
  }
  return sound > stray;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 1;
}

const countDamage = (text: string): number => text.split('\ufffd').length - 1;

async function windows1252(bytes: Uint8Array): Promise<Decoded> {
  const { default: iconv } = await import('iconv-lite');
  const text = iconv.decode(Buffer.from(bytes), 'windows-1252');
  return { text, encoding: 'windows-1252', damaged: countDamage(text) };
}

/** Share of control characters above which a "text" is none: scraped pages hold a stray one here and there. */
const MOST_CONTROLS = 0.02;

/** Control characters that are let pass in a short text; one for each eight characters at most. */
const STRAY = 4;

/** Control characters that no text file needs: all but tab, line feeds, vertical tab, form feed, escape and the DOS end mark. */
const CONTROL = /[\x00-\x08\x0e-\x19\x1c-\x1f\x7f]/g;

function checked(decoded: Decoded, stray = STRAY): Decoded {
  const { length } = decoded.text;
  const odd = (decoded.text.match(CONTROL)?.length ?? 0) + decoded.damaged;
  if (odd > Math.max(length * MOST_CONTROLS, Math.min(stray, length / 8))) throw new BinaryContent(null);
  return decoded;
}
