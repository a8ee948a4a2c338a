// `ctx extract` over archives, tables and lists; runs that stop and go on.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { tar, zip } from '../read/pack.js';
import { ctx, folder, RELEASE, ROOT } from '../support/ctx.js';

const lines = (text: string): string[] => text.split('\n').slice(0, -1);
const paths = (ndjson: string): string[] => lines(ndjson).map((line) => JSON.parse(line).source.path);
const row = (fields: object): string => JSON.stringify({ text: RELEASE, ...fields });

describe('inputs of many releases', () => {
  it('reads tables, archives and packed files beside each other', async () => {
    const cwd = folder({
      'a.txt.gz': gzipSync(RELEASE),
      'b.tar.gz': gzipSync(tar([{ name: 'in/b.txt', content: RELEASE }])),
      'c.zip': zip([{ name: 'c.md', content: RELEASE }]),
      'd.ndjson': `${row({ id: 'd1' })}\n${row({})}\n`,
      'e.csv': `body,when\n"${RELEASE}",2019-04-01\n`,
    });
    const names = ['a.txt.gz', 'b.tar.gz', 'c.zip', 'd.ndjson'];
    const { status, stdout } = await ctx(['extract', ...names, '-f', 'ndjson', '-q'], { cwd });
    expect({ status, paths: paths(stdout) }).toEqual({
      status: 0,
      paths: ['a.txt.gz', 'b.tar.gz/in/b.txt', 'c.zip/c.md', 'd1', 'd.ndjson:2'],
    });
    const events = lines(stdout).map((line) => JSON.stringify(JSON.parse(line).events));
    expect(new Set(events).size).toBe(1);
    const csv = await ctx(['extract', 'e.csv', '--field', 'text=body', '--field', 'published=when', '-q'], { cwd });
    expect(JSON.parse(csv.stdout)).toMatchObject([{ source: { path: 'e.csv:2', format: 'csv' }, events: [{}] }]);
  });

  it('names each piece that is bad with its place, counts it, and goes on', async () => {
    const packed = gzipSync(`${row({})}\n`.repeat(80));
    const cwd = folder({
      'a.ndjson': `${row({})}\n{"text": "torn\n${row({ text: 'x'.repeat(3000) })}\n${row({})}\n`,
      'b.csv': `id,text\n1\n2,"${RELEASE}"\n`,
      'c.ndjson.gz': packed.subarray(0, packed.length - 20),
      'd.zip': zip([
        { name: '../d.txt', content: 'x' },
        { name: 'e.txt', content: 'x'.repeat(3000) },
      ]),
      'z.txt': RELEASE,
    });
    const names = ['a.ndjson', 'b.csv', 'c.ndjson.gz', 'd.zip', 'z.txt'];
    const { status, stdout, stderr } = await ctx(['extract', ...names, '-f', 'ndjson', '--max-bytes', '2000'], { cwd });
    expect(status).toBe(1);
    expect(paths(stdout).at(-1)).toBe('z.txt');
    expect(lines(stderr)).toEqual([
      'ctx: a.ndjson:2: is no row (not valid JSON); mend or remove it',
      'ctx: a.ndjson:3: is larger than 2 kB; split it into releases, or raise --max-bytes',
      'ctx: b.csv:2: does not have the fields of the header (1 of 2); mend the row, or quote the field that holds the delimiter',
      expect.stringMatching(
        /^ctx: c\.ndjson\.gz:\d+: is damaged \(it breaks off\); what stands before that was read; .+$/,
      ),
      'ctx: d.zip/../d.txt: its path climbs out of the archive; see where the archive comes from',
      'ctx: d.zip/e.txt: is larger than 2 kB; split it into releases, or raise --max-bytes',
      expect.stringMatching(/^\d+ releases, \d+ events, 6 failures$/),
    ]);
  });

  it('reads a list of inputs from standard input', async () => {
    const cwd = folder({ 'a.txt': RELEASE, 'b.txt': RELEASE });
    const { stdout } = await ctx(['extract', '--files-from', '-', '-f', 'ndjson', '-q'], {
      cwd,
      stdin: 'b.txt\na.txt\n',
    });
    expect(paths(stdout)).toEqual(['b.txt', 'a.txt']);
  });

  it('takes a share', async () => {
    const cwd = folder(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`in/${i}.txt`, RELEASE])));
    const share = async (i: number) =>
      paths((await ctx(['extract', 'in', '-f', 'ndjson', '-q', '--shard', `${i}/2`], { cwd })).stdout);
    const [one, two] = await Promise.all([share(1), share(2)]);
    expect([...one, ...two].sort()).toEqual(Array.from({ length: 20 }, (_, i) => `in/${i}.txt`).sort());
  });
});

describe('as a filter', () => {
  it.each(['1', '2'])('gives a line for each line, in order, failed or not (jobs %s)', async (jobs) => {
    const stdin = `${Array.from({ length: 60 }, (_, i) => (i % 20 === 9 ? '{"te' : i % 20 === 4 ? '' : i % 20 === 14 ? '{"id": 3, "body": ""}' : row({ id: `r${i}` }))).join('\n')}\n`;
    const args = ['extract', '--input-format', 'ndjson', '-f', 'ndjson', '--errors', 'inline', '-q', '-j', jobs, '-'];
    const { status, stdout } = await ctx(args, { stdin });
    expect(status).toBe(1);
    const out = lines(stdout).map((line) => JSON.parse(line));
    expect(out).toHaveLength(60);
    for (const [i, record] of out.entries()) {
      if (i % 20 === 9 || i % 20 === 4) {
        const error = { code: 'bad-row', message: 'is no row (not valid JSON); mend or remove it' };
        expect(record).toEqual({ source: { path: `-:${i + 1}`, id: null, url: null }, error });
      } else if (i % 20 === 14)
        expect(record).toMatchObject({ source: { path: '3', id: '3' }, error: { code: 'no-text' } });
      else expect(record).toMatchObject({ source: { path: `r${i}`, id: `r${i}` }, events: [{}] });
    }
  });

  it('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [
      join(ROOT, 'bin/ctx.js'),
      'extract',
      '--input-format',
      'ndjson',
      '-f',
      'ndjson',
      '-q',
      '-',
    ]);
    let out = '';
    for (const id of ['one', 'two']) {
      child.stdin.write(`${row({ id })}\n`);
      out += await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve));
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(paths(out)).toEqual(['one', 'two']);
  });
});

describe('a run that stops', () => {
  const COUNT = 400;
  const many = () =>
    folder({
      'in.ndjson': Array.from(
        { length: COUNT },
        (_, i) => `${row({ id: `r${i}`, text: RELEASE.replace('40', `${i}`) })}\n`,
      ).join(''),
    });
  const args = ['extract', 'in.ndjson', '-f', 'ndjson', '-o', 'out.ndjson'];

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('is gone on with after %s, to the same bytes', async (signal, expected) => {
    const cwd = many();
    const whole = (await ctx(['extract', 'in.ndjson', '-f', 'ndjson', '-q'], { cwd })).stdout;
    const child = spawn(process.execPath, [join(ROOT, 'bin/ctx.js'), ...args, '-j', '1'], { cwd });
    let stderr = '';
    child.stderr.on('data', (text) => (stderr += text));
    const part = join(cwd, 'out.ndjson.part');
    const begun = setInterval(() => {
      if (!existsSync(part) || readFileSync(part).length === 0) return;
      clearInterval(begun);
      child.kill(signal);
    }, 5);
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(expected);
    expect(stderr).toMatch(
      /^ctx: interrupted after \d+ releases, \d+ events; what was done is in out\.ndjson\.part, and the same command with --resume goes on\n$/,
    );
    const left = readFileSync(part, 'utf8');
    expect(whole.startsWith(left) && left.endsWith('\n')).toBe(true);
    expect(lines(left).length).toBeLessThan(COUNT);
    truncateSync(part, left.length - 100); // as a power cut would leave it
    const again = await ctx([...args, '--resume'], { cwd });
    expect(again.stderr).toMatch(new RegExp(`^\\d+ releases, \\d+ events, ${lines(left).length - 1} there already\n$`));
    expect(again.status).toBe(0);
    expect(readFileSync(join(cwd, 'out.ndjson'), 'utf8')).toBe(whole);
    expect(readdirSync(cwd).sort()).toEqual(['in.ndjson', 'out.ndjson']);
  });

  it('is gone on with in the output itself, where a shell has written that', async () => {
    const cwd = folder({ 'in/a.txt': RELEASE, 'in/b.txt': RELEASE, 'in/c.txt': '%PDF-' });
    const resume = ['extract', 'in', '-f', 'ndjson', '-o', 'out.ndjson', '--resume', '--errors', 'inline'];
    const whole = (await ctx(['extract', 'in', '-f', 'ndjson', '--errors', 'inline'], { cwd })).stdout;
    for (const cut of [0, 10, whole.indexOf('\n'), whole.length - 5, whole.length]) {
      writeFileSync(join(cwd, 'out.ndjson'), whole.slice(0, cut));
      const { status } = await ctx(resume, { cwd });
      expect(status).toBe(cut === whole.length ? 0 : 1);
      expect(readFileSync(join(cwd, 'out.ndjson'), 'utf8')).toBe(whole);
    }
    expect(readdirSync(cwd).sort()).toEqual(['in', 'out.ndjson']);
  });

  it('begins where there is nothing to go on with, and leaves another file alone', async () => {
    const cwd = folder({ 'a.txt': RELEASE, 'notes.ndjson': 'my notes\n' });
    expect((await ctx(['extract', 'a.txt', '-f', 'ndjson', '-o', 'out.ndjson', '--resume'], { cwd })).status).toBe(0);
    expect(lines(readFileSync(join(cwd, 'out.ndjson'), 'utf8'))).toHaveLength(1);
    expect(await ctx(['extract', 'a.txt', '-f', 'ndjson', '-o', 'notes.ndjson', '--resume'], { cwd })).toEqual({
      status: 2,
      stdout: '',
      stderr: 'ctx: notes.ndjson:1: is no row (not a record of ctx); mend or remove it\n',
    });
    expect(readFileSync(join(cwd, 'notes.ndjson'), 'utf8')).toBe('my notes\n');
  });

  it('leaves whole records where the disk is full', () => {
    const cwd = many();
    // a limit on the size of files, in kB, is as near to a full disk as a test gets
    const run = (more: string) =>
      spawnSync(
        'bash',
        [
          '-c',
          `trap '' XFSZ; ${more} exec "$0" "$@"`,
          process.execPath,
          join(ROOT, 'bin/ctx.js'),
          ...args,
          '-q',
          '--resume',
        ],
        { cwd, encoding: 'utf8' },
      );
    const full = run('ulimit -f 200;');
    expect(full.stderr).toMatch(
      /^ctx: out\.ndjson: cannot be written \(EFBIG\); check the folder and the disk; what was done is in out\.ndjson\.part, .+\n$/,
    );
    expect(full.status).toBe(1);
    const left = readFileSync(join(cwd, 'out.ndjson.part'), 'utf8');
    expect(left.length).toBeGreaterThan(100_000);
    expect(left.endsWith('\n')).toBe(true);
    expect(run('').status).toBe(0);
    expect(paths(readFileSync(join(cwd, 'out.ndjson'), 'utf8'))).toEqual(
      Array.from({ length: COUNT }, (_, i) => `r${i}`),
    );
  });

  it.skipIf(!existsSync('/dev/full')).each(['-o /dev/full', '> /dev/full'])(
    'says so where the output is full (%s)',
    (where) => {
      const cwd = folder({ 'a.txt': RELEASE });
      const { status, stderr } = spawnSync(
        'bash',
        ['-c', `"$0" "$1" extract a.txt -f ndjson -q ${where}`, process.execPath, join(ROOT, 'bin/ctx.js')],
        { cwd, encoding: 'utf8' },
      );
      expect(status).toBe(1);
      expect(stderr).toMatch(/^ctx: .+cannot be written \(ENOSPC\).*\n$/);
    },
  );
});

describe('--log json', () => {
  it('says all as an object a line', async () => {
    const cwd = folder({ 'a.txt': RELEASE, 'b.txt': '', 'c.txt': '%PDF-' });
    const { status, stderr } = await ctx(['extract', '*.txt', '--log', 'json'], { cwd });
    expect(status).toBe(1);
    expect(lines(stderr).map((line) => JSON.parse(line))).toEqual([
      { level: 'warning', event: 'warning', path: 'b.txt', message: 'the text is empty' },
      expect.objectContaining({ level: 'error', event: 'failure', code: 'binary', place: 'c.txt', detail: 'PDF' }),
      {
        level: 'info',
        event: 'summary',
        releases: 2,
        events: 1,
        failures: 1,
        cached: 0,
        skipped: 0,
        seconds: expect.any(Number),
      },
    ]);
  });
});

it('uses the cache of an earlier run', async () => {
  const cwd = folder({ 'a.txt': RELEASE, 'b.txt': `${RELEASE}!` });
  const first = await ctx(['extract', 'a.txt', '--cache', 'kept'], { cwd });
  const both = await ctx(['extract', 'a.txt', 'b.txt', '--cache', 'kept'], { cwd });
  expect([first.stderr, both.stderr]).toEqual(['1 release, 1 event\n', '2 releases, 2 events, 1 from the cache\n']);
  expect(JSON.parse(both.stdout)[0]).toEqual(JSON.parse(first.stdout)[0]);
});

describe('the command line is wrong where', () => {
  it.each([
    ['a share is none', ['a.txt', '--shard', '9/8'], /--shard <i\/n>' argument '9\/8' is invalid: .+/],
    [
      'a field is unknown',
      ['a.csv', '--field', 'body=text'],
      /--field <field=name>' argument 'body=text' is invalid: .+/,
    ],
    [
      'a run without a file is resumed',
      ['a.txt', '-f', 'ndjson', '--resume'],
      /--resume goes with -f ndjson and -o <file>; .+/,
    ],
    ['an array is resumed', ['a.txt', '-o', 'out.json', '--resume'], /--resume goes with .+/],
    ['standard input is two things', ['-', '--files-from', '-'], /standard input cannot be .+/],
    ['a cache cannot be kept', ['a.txt', '--cache', 'a.txt'], /a\.txt: no cache can be kept there \(EEXIST\)/],
  ])('%s', async (_, args, complaint) => {
    const { status, stdout, stderr } = await ctx(['extract', ...args], { cwd: folder({ 'a.txt': RELEASE }) });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^ctx: (?:option ')?.*${complaint.source}\n$`));
  });
});
