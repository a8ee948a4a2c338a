import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findItems, InputError, type Item, type ItemSettings } from '../../src/read/index.js';
import { folder } from '../support/ctx.js';
import { tar, zip } from './pack.js';

const SETTINGS: ItemSettings = {
  format: null,
  fields: {},
  filesFrom: null,
  stdin: null,
  maxBytes: 1000,
  everyLine: false,
  onShare: () => {},
};

async function itemsOf(args: readonly string[], settings: Partial<ItemSettings> = {}): Promise<(Item | InputError)[]> {
  const all: (Item | InputError)[] = [];
  for await (const item of findItems(args, { ...SETTINGS, ...settings })) all.push(item);
  return all;
}

const textOf = (item: Item): string => item.decoded?.text ?? Buffer.from(item.content ?? []).toString('utf8');

/** "path text" of each item, "path: code (detail)" of each failure; `root` is left out. */
const told = (items: readonly (Item | InputError)[], root = 'nowhere'): string[] =>
  items.map((item) =>
    (item instanceof InputError ? item.message : `${item.path} ${textOf(item)}`).replaceAll(`${root}/`, ''),
  );

const stream = (...chunks: (string | Uint8Array)[]) =>
  (async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk as string);
  })();

const rows = async (format: 'ndjson' | 'csv', text: string | Uint8Array, settings: Partial<ItemSettings> = {}) =>
  itemsOf(['-'], { format, stdin: stream(text), ...settings });

describe('NDJSON', () => {
  it('gives an item for each line, named by path, id, address or line', async () => {
    const lines = [
      { text: 'A fair', path: 'wire/1.txt', id: 7, url: 'https://a.example/1' },
      { text: 'A march', id: 7, url: 'https://a.example/1' },
      { text: 'A walk', url: 'https://a.example/1' },
      { text: 'A swim' },
    ];
    const items = await rows('ndjson', `${lines.map((line) => JSON.stringify(line)).join('\r\n')}\n`);
    expect(told(items)).toEqual(['wire/1.txt A fair', '7 A march', 'https://a.example/1 A walk', '-:4 A swim']);
    expect(items[0]).toMatchObject({ place: '-:1', format: 'ndjson', id: '7', url: 'https://a.example/1' });
  });

  it('takes fields under other names, also inside of others', async () => {
    const line = '{"article": {"body": "A fair"}, "a.b": "x", "date": "2021-02-15T10:00:00Z", "head": " Fair "}';
    const fields = { text: 'article.body', id: 'a.b', published: 'date', title: 'head' };
    expect(await rows('ndjson', line, { fields })).toMatchObject([
      { id: 'x', title: 'Fair', published: '2021-02-15T10:00:00Z', decoded: { text: 'A fair' } },
    ]);
  });

  it('tells what is wrong with a line, and goes on', async () => {
    const text = `{"text": "A fair"}\n\n{"text": "A ma\n[1]\n{"body": "x", "id": 3}\n{"text": null}\n${JSON.stringify({ text: 'é'.repeat(501) })}\n{"text": "A walk"}`;
    expect(told(await rows('ndjson', text))).toEqual([
      '-:1 A fair',
      '-:3: bad-row (not valid JSON)',
      '-:4: bad-row (not a JSON object)',
      '-:5: no-text (text)',
      '-:6: no-text (text)',
      '-:7: too-large (1000)',
      '-:8 A walk',
    ]);
  });

  it('knows the release of a failed row, where the row says it', async () => {
    const [failure] = await rows('ndjson', '{"body": "x", "id": 3}');
    expect(failure).toMatchObject({ path: '-:1', identity: { path: '3', id: '3', url: null } });
  });

  it('answers for empty lines where it is asked to', async () => {
    expect(told(await rows('ndjson', '{"text": "a"}\n\n', { everyLine: true }))).toEqual([
      '-:1 a',
      '-:2: bad-row (not valid JSON)',
    ]);
  });

  it('passes over a line that is far too long without holding it', async () => {
    const long = (async function* () {
      yield Buffer.from('{"text": "');
      for (let i = 0; i < 100; i++) yield Buffer.alloc(64 * 1024, 'x');
      yield Buffer.from('"}\n{"text": "A fair"}\n');
    })();
    expect(told(await itemsOf(['-'], { format: 'ndjson', stdin: long }))).toEqual([
      '-:1: too-large (1000)',
      '-:2 A fair',
    ]);
  });

  it('gives each line before the next is there', async () => {
    let given = 0;
    const slow = (async function* () {
      for (; given < 3; ) yield Buffer.from(`{"text": "${++given}"}\n`);
    })();
    for await (const _ of findItems(['-'], { ...SETTINGS, format: 'ndjson', stdin: slow })) {
      expect(given).toBe(1);
      break;
    }
  });

  it('is told by the name of a file, packed or not', async () => {
    const root = folder({ 'a.jsonl': '{"text": "one"}', 'b.ndjson.gz': gzipSync('{"text": "two"}\n') });
    expect(told(await itemsOf([`${root}/a.jsonl`, `${root}/b.ndjson.gz`]), root)).toEqual([
      'a.jsonl:1 one',
      'b.ndjson.gz:1 two',
    ]);
    expect(await itemsOf([`${root}/a.jsonl`], { format: 'text' })).toMatchObject([
      { path: `${root}/a.jsonl`, format: 'text' },
    ]);
  });

  it('keeps what stands before damage, and names the line', async () => {
    const lines = Array.from({ length: 4000 }, (_, i) => JSON.stringify({ text: `${i} ${Math.sin(i)}` })).join('\n');
    const whole = gzipSync(lines);
    const root = folder({ 'a.ndjson.gz': whole.subarray(0, whole.length / 2), 'b.ndjson': '{"text": "next"}' });
    const items = await itemsOf([`${root}/a.ndjson.gz`, `${root}/b.ndjson`]);
    const [failure, ...others] = items.filter((item) => item instanceof InputError);
    expect(others).toEqual([]);
    expect(failure?.message).toBe(`${root}/a.ndjson.gz:${items.length - 1}: damaged (it breaks off)`);
    expect(items.length).toBeGreaterThan(100);
    expect(told(items, root).at(-1)).toBe('b.ndjson:1 next');
  });

  it('reads several gzip members as one', async () => {
    const packed = Buffer.concat([gzipSync('{"text": "one"}\n'), gzipSync('{"text": "two"}\n')]);
    expect(told(await rows('ndjson', packed))).toEqual(['-:1 one', '-:2 two']);
  });
});

describe('CSV', () => {
  it('gives an item for each row, with the line where it begins', async () => {
    const text = 'id,text,published\n1,"A fair,\nwith ""music""",2021-02-15\n\n2,A walk,\n';
    const items = await rows('csv', text);
    expect(told(items)).toEqual(['1 A fair,\nwith "music"', '2 A walk']);
    expect(items).toMatchObject([
      { place: '-:2', format: 'csv', published: '2021-02-15' },
      { place: '-:5', published: null },
    ]);
  });

  it.each([
    [';', 'id;text\n1;A fair, a walk\n'],
    ['tab', 'id\ttext\n1\tA fair, a walk\n'],
    ['a byte-order mark and CRLF', '\ufeffid,text\r\n1,"A fair, a walk"\r\n'],
    ['UTF-16', Buffer.from('\ufeffid\ttext\r\n1\tA fair, a walk\r\n', 'utf16le')],
  ])('understands %s', async (_, text) => {
    expect(told(await rows('csv', text))).toEqual(['1 A fair, a walk']);
  });

  it('tells what is wrong with a row, and goes on', async () => {
    const text = 'id,text,date\n1,A fair\n2,A "walk",x\n3,A swim,x,y\n4,A march,x,,\n5,A dance,x\n';
    expect(told(await rows('csv', text))).toEqual([
      '-:2: short-row (2 of 3)',
      '-:3: bad-row (a stray quote)',
      '-:4: short-row (4 of 3)',
      '4 A march',
      '5 A dance',
    ]);
  });

  it('tells of a quote that is not closed', async () => {
    expect(told(await rows('csv', 'text\n"A fair\nA walk\n'))).toEqual(['-:2: bad-row (a quote that is not closed)']);
  });

  it('tells once that the field of the text is not there, and which are', async () => {
    expect(told(await rows('csv', 'id,body\n1,x\n2,y\n'))).toEqual(['-:1: no-text (text; there are id, body)']);
    expect(told(await rows('csv', 'id,body\n1,x\n', { fields: { text: 'body' } }))).toEqual(['1 x']);
  });

  it('leaves the bytes of a legacy encoding for the decoder, and decodes names', async () => {
    const [item] = await rows('csv', Buffer.from('id,text\nd\xe9j\xe0,caf\xe9\n', 'latin1'));
    expect(item).toMatchObject({ id: 'déjà', content: Buffer.from('caf\xe9', 'latin1') });
  });

  it('gives nothing for nothing', async () => {
    expect(await rows('csv', '')).toEqual([]);
  });
});

describe('archives', () => {
  const entries = [
    { name: './in/a.txt', content: 'A fair' },
    { name: 'in/data.json', content: '{}' },
    { name: 'in/.hidden.txt', content: 'no' },
    { name: '../../etc/b.txt', content: 'no' },
    { name: '/etc/c.txt', content: 'no' },
    { name: `in/${'long/'.repeat(30)}d.md`, content: 'A walk' },
    { name: 'in/e.txt', content: 'x'.repeat(1001) },
    { name: 'in/f.text', content: 'A march' },
  ];
  const expected = (name: string): string[] => [
    `${name}/in/a.txt A fair`,
    `${name}/../../etc/b.txt: unsafe-path`,
    `${name}//etc/c.txt: unsafe-path`,
    `${name}/in/${'long/'.repeat(30)}d.md A walk`,
    `${name}/in/e.txt: too-large (1000)`,
    `${name}/in/f.text A march`,
  ];

  it.each([
    ['a.tar', tar(entries)],
    ['a.tar.gz', gzipSync(tar(entries))],
    ['a.tgz', gzipSync(tar(entries))],
    ['a.zip', zip(entries)],
  ])('gives the texts in %s, in order, and tells of the others', async (name, bytes) => {
    const root = folder({ [name]: bytes });
    expect(told(await itemsOf([`${root}/${name}`]), root)).toEqual(expected(name));
  });

  it('knows a tar archive on standard input, packed or not', async () => {
    for (const bytes of [tar(entries.slice(0, 1)), gzipSync(tar(entries.slice(0, 1)))]) {
      expect(told(await itemsOf(['-'], { stdin: stream(bytes.subarray(0, 5), bytes.subarray(5)) }))).toEqual([
        'in/a.txt A fair',
      ]);
    }
  });

  it('reads tables in an archive where it is asked to', async () => {
    const inner = [
      { name: 'a.txt', content: 'no' },
      { name: 'b.ndjson', content: '{"text": "one"}\n{"te' },
      { name: 'c.ndjson.gz', content: gzipSync('{"text": "two"}\n') },
    ];
    const root = folder({ 'a.tar': tar(inner), 'a.zip': zip(inner) });
    for (const name of ['a.tar', 'a.zip']) {
      expect(told(await itemsOf([`${root}/${name}`], { format: 'ndjson' }), root)).toEqual([
        `${name}/b.ndjson:1 one`,
        `${name}/b.ndjson:2: bad-row (not valid JSON)`,
        `${name}/c.ndjson.gz:1 two`,
      ]);
    }
  });

  it('tells of damage once, with the entry, after what stands before it', async () => {
    const two = [
      { name: 'a.txt', content: 'A fair' },
      { name: 'b.txt', content: 'x'.repeat(900) },
    ];
    const whole = tar(two);
    const noise = Buffer.from(whole);
    noise[150 + 1024] = 0x7a;
    const root = folder({
      'cut.tar': whole.subarray(0, 2000),
      'noise.tar': noise,
      'cut.tar.gz': gzipSync(whole).subarray(0, -30),
      'cut.zip': zip(two).subarray(0, -30),
      'sum.zip': zip([
        { name: 'a.txt', content: 'A fair', wrongSum: true },
        { name: 'b.txt', content: 'A walk' },
      ]),
      'locked.zip': zip([
        { name: 'a.txt', content: 'A fair', flags: 1 },
        { name: 'b.txt', content: 'A walk' },
      ]),
      'none.zip': zip([{ name: 'a.json', content: '{}' }]),
      'no.zip': 'words',
    });
    const of = async (name: string): Promise<string[]> => told(await itemsOf([`${root}/${name}`]), root);
    expect(await of('cut.tar')).toEqual(['cut.tar/a.txt A fair', 'cut.tar/b.txt: damaged (it breaks off)']);
    expect(await of('noise.tar')).toEqual(['noise.tar/a.txt A fair', 'noise.tar: damaged (a header is wrong)']);
    expect((await of('cut.tar.gz')).filter((line) => line.includes('damaged'))).toHaveLength(1);
    expect(await of('cut.zip')).toEqual([expect.stringMatching(/^cut\.zip: damaged \(/)]);
    expect(await of('sum.zip')).toEqual(['sum.zip/a.txt: damaged (its checksum is wrong)', 'sum.zip/b.txt A walk']);
    expect(await of('locked.zip')).toEqual(['locked.zip/a.txt: encrypted', 'locked.zip/b.txt A walk']);
    expect(await of('none.zip')).toEqual(['none.zip: no-releases (*.txt, *.text or *.md)']);
    expect(await of('no.zip')).toEqual([expect.stringMatching(/^no\.zip: damaged \(/)]);
    expect(await of('gone.tar.gz')).toEqual(['gone.tar.gz: missing']);
  });
});

describe('a list of inputs', () => {
  it('is read line by line, and each line is an input of any kind', async () => {
    const root = folder({ 'a.txt': 'A fair', 'd/b.txt': 'A walk', 'c.ndjson': '{"text": "A swim"}' });
    const list = ['a.txt', '', 'd', 'gone.txt', 'c.ndjson', 'a.txt']
      .map((name) => name && `${root}/${name}`)
      .join('\r\n');
    const expected = ['a.txt ', 'd/b.txt ', 'gone.txt: missing', 'c.ndjson:1 A swim', 'a.txt '];
    const shares: number[] = [];
    const onShare = (share: number): void => void shares.push(share);
    const more = folder({ list, 'list.gz': gzipSync(list) });
    expect(told(await itemsOf([], { filesFrom: `${more}/list`, onShare }), root)).toEqual(expected);
    expect(told(await itemsOf([], { filesFrom: `${more}/list.gz` }), root)).toEqual(expected);
    expect(told(await itemsOf([], { filesFrom: '-', stdin: stream(list) }), root)).toEqual(expected);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(await itemsOf([], { filesFrom: `${more}/gone` })).toMatchObject([{ code: 'missing', path: `${more}/gone` }]);
  });
});

it('tells how far it has come', async () => {
  const root = folder({ 'in/a.txt': '', 'in/b/c.txt': '', 'in/b/d.txt': '', 'z.txt': '' });
  const shares: number[] = [];
  await itemsOf([`${root}/in`, `${root}/z.txt`], { onShare: (share) => shares.push(share) });
  expect(shares).toEqual([0, 0.25, 0.375, 0.5]);
});
