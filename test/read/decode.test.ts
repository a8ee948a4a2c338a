import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { BinaryContent, decode } from '../../src/read/decode.js';

const bytes = (...all: (string | number[])[]): Buffer => Buffer.concat(all.map((part) => Buffer.from(part as string)));
const TEXT = 'Délégués – “forty” of them – met in Zürich for €5.\n';

describe('decode', () => {
  it('reads UTF-8 with and without a byte-order mark, which is no part of the text', async () => {
    expect(await decode(bytes(TEXT))).toEqual({ text: TEXT, encoding: 'utf-8', damaged: 0 });
    expect(await decode(bytes([0xef, 0xbb, 0xbf], TEXT))).toEqual({ text: TEXT, encoding: 'utf-8', damaged: 0 });
  });

  it.each(['utf-16le', 'utf-16be'] as const)('reads %s with a mark and without', async (encoding) => {
    for (const addBOM of [true, false]) {
      expect(await decode(iconv.encode(TEXT, encoding, { addBOM }))).toEqual({ text: TEXT, encoding, damaged: 0 });
    }
  });

  it('knows UTF-16 by the blanks of a text in another script', async () => {
    const text = 'ورشة عمل في تونس لمدة يومين\n'.repeat(3);
    expect(await decode(iconv.encode(text, 'utf-16le'))).toMatchObject({ text, encoding: 'utf-16le' });
  });

  it('reads windows-1252, its dashes, quotes and euro sign among them', async () => {
    expect(await decode(iconv.encode(TEXT, 'windows-1252'))).toEqual({
      text: TEXT,
      encoding: 'windows-1252',
      damaged: 0,
    });
    const every = await decode(Buffer.from([0x61, 0x80, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97]));
    expect(every.text).toBe('a€‘’“”•–—');
  });

  it('takes ISO-8859-1 for windows-1252', async () => {
    expect(await decode(Buffer.from('Fête de la mer, Málaga', 'latin1'))).toMatchObject({
      text: 'Fête de la mer, Málaga',
      encoding: 'windows-1252',
    });
  });

  it('keeps a UTF-8 text UTF-8 where a byte of it is damaged', async () => {
    const text = await decode(bytes('Zürich, Genève, Málaga ', [0x92], ' end'));
    expect(text).toMatchObject({ text: 'Zürich, Genève, Málaga \ufffd end', encoding: 'utf-8', damaged: 1 });
  });

  it('keeps line ends, form feeds, no-break spaces and zero-width characters', async () => {
    const text = 'a\r\nb\fc\u00a0d\u200be\tf\u2028g';
    expect((await decode(bytes(text))).text).toBe(text);
  });

  it('reads an empty file as an empty text', async () => {
    expect(await decode(Buffer.alloc(0))).toEqual({ text: '', encoding: 'utf-8', damaged: 0 });
  });

  it.each([
    ['PDF', bytes('%PDF-1.7\n1 0 obj\n')],
    ['ZIP or Office document', bytes('PK', [3, 4], 'word/document.xml')],
    ['gzip', Buffer.from([0x1f, 0x8b, 0x08, 0])],
    ['PNG image', bytes([0x89], 'PNG\r\n')],
  ])('refuses a %s by its first bytes', async (name, content) => {
    await expect(decode(content)).rejects.toMatchObject({ looksLike: name });
  });

  it('refuses zero bytes and many control characters', async () => {
    await expect(decode(bytes('a plain start ', [0, 0, 0], ' and more'))).rejects.toThrow(BinaryContent);
    await expect(decode(Buffer.from(Array.from({ length: 600 }, (_, i) => (i * 7) % 29)))).rejects.toThrow(
      BinaryContent,
    );
  });

  it.each([[[0, 1, 2, 3]], [[1, 2, 3]], [[0]], [[0, 0, 0, 0, 0, 0, 0, 1]]])('refuses the bytes %j', async (content) => {
    await expect(decode(Buffer.from(content))).rejects.toThrow(BinaryContent);
  });

  it('bears a stray control character', async () => {
    const text = `A page ${'with words '.repeat(40)}\x01 and a stray one`;
    expect((await decode(bytes(text))).text).toBe(text);
  });
});
