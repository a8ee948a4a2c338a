// Whole archives: shares, caches, resumed runs, rows with facts of their own.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Outcome, RunOptions } from '../../src/run/index.js';
import { folder, RELEASE, ROOT } from '../support/ctx.js';

const { Finished, recordOf, recordSchema, run }: typeof import('../../src/index.js') = await import(
  pathToFileURL(`${ROOT}/dist/index.js`).href
);

async function all(inputs: readonly string[], options: RunOptions = {}): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of run(inputs, options)) outcomes.push(outcome);
  return outcomes;
}

const rendered = (outcomes: readonly Outcome[]): string[] =>
  outcomes.map((outcome) => (outcome.ok ? outcome.rendered : outcome.failure.code));

const stream = (...chunks: readonly string[]) =>
  (async function* () {
    for (const chunk of chunks) yield Buffer.from(chunk);
  })();

const ndjson = (rows: readonly object[]) => stream(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));

/** A release that says nothing of its date or headline. */
const BARE = 'some 40 volunteers met at the town hall for a workshop on first aid, and all of them went home glad.\n';

describe('rows', () => {
  const read = async (rows: readonly object[], options: RunOptions = {}) =>
    (await all(['-'], { inputFormat: 'ndjson', jobs: 1, stdin: ndjson(rows), ...options })).map((outcome) =>
      outcome.ok ? recordSchema.parse(recordOf(outcome)) : null,
    );

  it('hand on what they say of the release', async () => {
    const [record] = await read([{ text: RELEASE, id: 'n1', url: 'https://a.example/1', title: 'Not this' }]);
    expect(record?.source).toMatchObject({
      path: 'n1',
      id: 'n1',
      url: 'https://a.example/1',
      format: 'ndjson',
      bytes: RELEASE.length,
      sha256: createHash('sha256').update(RELEASE).digest('hex'),
    });
    expect(record?.release.title?.value).toBe('Coastal towns train volunteers');
    for (const { start, end, text } of record?.events.flatMap((event) => event.evidence) ?? [])
      expect(RELEASE.slice(start, end)).toBe(text);
  });

  it('date the text that bears no date, each its own', async () => {
    const rows = [
      { text: BARE, published: '2021-02-15T09:30:00Z' },
      { text: BARE },
      { text: BARE, published: 'last week' },
    ];
    const records = await read(rows, { published: '2019' });
    expect(records.map((record) => record?.release.published?.value)).toEqual(['2021-02-15', '2019', '2019']);
    expect(records.map((record) => record?.notes.some((note) => note.rule === 'read/published'))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('differ in their settings where what shapes the record differs', async () => {
    const rows = [{ text: BARE }, { text: BARE }, { text: BARE, published: '2021' }, { text: BARE, title: 'A title' }];
    const settings = (await read(rows)).map((record) => record?.source.settings);
    expect(settings[0]).toBe(settings[1]);
    expect(new Set(settings).size).toBe(3);
  });
});

const NAMES = Array.from({ length: 40 }, (_, i) => `in/${String(i).padStart(2, '0')}.txt`);
const archive = (): string =>
  folder(Object.fromEntries(NAMES.map((name, i) => [name, RELEASE.replace('Some 40', `Some ${40 + i}`)])));

describe('shares', () => {
  it('together are the whole, in its order, and stay the same when an input is added', async () => {
    const cwd = archive();
    const whole = rendered(await all([`${cwd}/in`], { jobs: 1 }));
    const share = async (index: number): Promise<string[]> =>
      rendered(await all([`${cwd}/in`], { jobs: 1, shard: { index, of: 3 } }));
    const shares = await Promise.all([1, 2, 3].map(share));
    expect(shares.flat().sort()).toEqual([...whole].sort());
    expect(shares.map((one) => whole.filter((record) => one.includes(record)))).toEqual(shares);
    for (const one of shares) expect(one.length).toBeGreaterThan(3);
    writeFileSync(join(cwd, 'in/00-new.txt'), RELEASE);
    const later = await Promise.all([1, 2, 3].map(share));
    expect(later.map((one) => one.filter((record) => whole.includes(record)))).toEqual(shares);
  });

  it('tell a failure once, and the failure of a whole input each', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => (i % 3 === 0 ? '{"te' : JSON.stringify({ text: 'x' }))).join(
      '\n',
    );
    const cwd = folder({ 'a.ndjson': rows, 'b.zip': 'no archive' });
    const told = await Promise.all(
      [1, 2].map(async (index) =>
        (
          await all([`${cwd}/a.ndjson`, `${cwd}/b.zip`, `${cwd}/c.txt`, `${cwd}/d.csv`], {
            jobs: 1,
            shard: { index, of: 2 },
          })
        ).flatMap((outcome) => (outcome.ok ? [] : [outcome.failure.code])),
      ),
    );
    expect(told.flat().filter((code) => code === 'bad-row')).toHaveLength(10);
    expect(told.map((codes) => codes.filter((code) => code === 'damaged'))).toEqual([['damaged'], ['damaged']]);
    // of a text and of a table that are not there
    expect(told.flat().filter((code) => code === 'missing')).toHaveLength(1 + 2);
  });
});

describe('the cache', () => {
  it('gives the same bytes, and what is not the same is made anew', async () => {
    const cwd = archive();
    const cache = join(cwd, 'cache');
    const plain = rendered(await all([`${cwd}/in`], { jobs: 1 }));
    const cached = async (options: RunOptions = {}): Promise<number> => {
      const outcomes = await all([`${cwd}/in`], { cache, jobs: 1, ...options });
      if (!options.minConfidence) expect(rendered(outcomes)).toEqual(plain);
      return outcomes.filter((outcome) => outcome.ok && outcome.cached).length;
    };
    expect(await cached()).toBe(0);
    expect(await cached()).toBe(40);
    expect(await cached({ jobs: 2 })).toBe(40);
    expect(await cached({ minConfidence: 0.5 })).toBe(0);
    expect(await cached({ format: 'json' })).toBe(40);
    const files = readdirSync(cache, { recursive: true }).map((name) => join(cache, String(name)));
    const [one = '', two = ''] = files.filter((name) => name.endsWith('.json'));
    writeFileSync(one, readFileSync(one).subarray(0, 300));
    writeFileSync(two, '');
    expect(await cached()).toBeGreaterThanOrEqual(38);
    expect(await cached()).toBe(40);
  });

  it('knows a text again under another name, and does no harm where it cannot be written', async () => {
    const cwd = folder({ 'a.txt': RELEASE, 'cache/x': '', blocked: 'a file' });
    await all([`${cwd}/a.txt`], { cache: `${cwd}/cache` });
    const rows = {
      inputFormat: 'ndjson',
      cache: `${cwd}/cache`,
      stdin: ndjson([{ text: RELEASE, path: 'b' }]),
    } as const;
    const [first] = await all(['-'], rows);
    expect(first).toMatchObject({ ok: true, path: 'b' });
    const [second] = await all([`${cwd}/a.txt`], { cache: `${cwd}/blocked` });
    expect(second).toMatchObject({ ok: true, cached: false });
  });
});

describe('what is finished', () => {
  const bytes = (lines: readonly string[], torn = '') => stream(lines.map((line) => `${line}\n`).join('') + torn);

  it('is passed over; what is torn, changed or made otherwise is not', async () => {
    const cwd = archive();
    const whole = rendered(await all([`${cwd}/in`], { jobs: 1 }));
    const finished = await Finished.read(bytes(whole.slice(0, 25), whole[25]?.slice(0, 80)), 'out');
    expect(finished).toMatchObject({ records: 25, bytes: Buffer.byteLength(`${whole.slice(0, 25).join('\n')}\n`) });
    writeFileSync(join(cwd, NAMES[3] ?? ''), BARE);
    const rest = await all([`${cwd}/in`], { finished, jobs: 1 });
    expect(rest.map((outcome) => outcome.path.slice(cwd.length + 1))).toEqual([NAMES[3], ...NAMES.slice(25)]);
    expect(finished.skipped).toBe(24);
    const otherwise = await Finished.read(bytes(whole), 'out');
    expect(await all([`${cwd}/in`], { finished: otherwise, jobs: 1, minConfidence: 0.9 })).toHaveLength(40);
  });

  it('counts equal releases as often as they stand there', async () => {
    const cwd = folder({ 'a.txt': RELEASE, list: 'x' });
    writeFileSync(join(cwd, 'list'), `${cwd}/a.txt\n`.repeat(5));
    const options = { filesFrom: `${cwd}/list`, jobs: 1 };
    const whole = rendered(await all([], options));
    expect(whole).toHaveLength(5);
    expect(await all([], { ...options, finished: await Finished.read(bytes(whole.slice(0, 3)), 'out') })).toHaveLength(
      2,
    );
  });

  it('is not looked for in a file of another kind', async () => {
    await expect(Finished.read(stream('{"a": 1}\n'), 'out')).rejects.toMatchObject({ code: 'bad-row', path: 'out:1' });
    await expect(Finished.read(stream('notes\nmore\n'), 'out')).rejects.toMatchObject({ code: 'bad-row' });
    expect(await Finished.read(stream(''), 'out')).toMatchObject({ records: 0, bytes: 0 });
  });
});

describe('a stream', () => {
  it.each([1, 2, undefined])('is answered line by line, before the next line is there (jobs %s)', async (jobs) => {
    let answered = (): void => {};
    let said = 0;
    const dialogue = (async function* () {
      for (let i = 0; i < 5; i++) {
        const answer = new Promise<void>((resolve) => {
          answered = resolve;
        });
        said++;
        yield Buffer.from(`${JSON.stringify({ text: RELEASE, id: String(i) })}\n`);
        await answer;
      }
    })();
    let count = 0;
    for await (const outcome of run(['-'], { inputFormat: 'ndjson', stdin: dialogue, jobs })) {
      expect(outcome).toMatchObject({ ok: true, path: String(count) });
      expect(said).toBe(++count);
      answered();
    }
    expect(count).toBe(5);
  });

  it('goes from one thread to several without a change', async () => {
    const rows = Array.from({ length: 300 }, (_, i) => ({ text: i % 50 === 7 ? undefined : `${i} ${BARE}`, id: i }));
    const options = { inputFormat: 'ndjson' } as const;
    const alone = await all(['-'], { ...options, stdin: ndjson(rows), jobs: 1 });
    const grown = await all(['-'], { ...options, stdin: ndjson(rows) });
    expect(rendered(grown)).toEqual(rendered(alone));
    expect(alone).toHaveLength(300);
  });
});
