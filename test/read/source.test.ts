import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readAll, readSource } from '../../src/read/index.js';
import { folder } from '../support/ctx.js';

describe('readSource', () => {
  it('counts and hashes the bytes of the file, mark included', async () => {
    const content = Buffer.from('\ufeffA fair, 3–5 June\r\n');
    const root = folder({ 'a.txt': content });
    expect(await readSource(`${root}/a.txt`)).toEqual({
      path: `${root}/a.txt`,
      sha256: createHash('sha256').update(content).digest('hex'),
      bytes: content.length,
      encoding: 'utf-8',
      format: 'text',
      text: 'A fair, 3–5 June\r\n',
      damaged: 0,
      id: null,
      url: null,
      title: null,
      published: null,
    });
  });

  it('says why it cannot', async () => {
    const root = folder({ 'd/': '', 'pdf.txt': '%PDF-1.4', 'long.txt': 'x'.repeat(101) });
    await expect(readSource(`${root}/gone`)).rejects.toMatchObject({ code: 'missing' });
    await expect(readSource(`${root}/d`)).rejects.toMatchObject({ code: 'not-a-file' });
    await expect(readSource(`${root}/pdf.txt`)).rejects.toMatchObject({ code: 'binary', detail: 'PDF' });
    await expect(readSource(`${root}/long.txt`, 100)).rejects.toMatchObject({ code: 'too-large', detail: '100' });
    expect((await readSource(`${root}/long.txt`, 101)).bytes).toBe(101);
  });

  it('stops reading a stream at the limit', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given++;
        yield Buffer.alloc(40);
      }
    }
    await expect(readAll(endless(), '-', 100)).rejects.toMatchObject({ code: 'too-large', path: '-' });
    expect(given).toBe(3);
  });
});
