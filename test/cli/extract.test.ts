import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordSchema } from '../../src/schema/record.js';
import { ctx, folder, RELEASE, ROOT } from '../support/ctx.js';

const lines = (text: string): string[] => text.split('\n').slice(0, -1);
const paths = (ndjson: string): string[] => lines(ndjson).map((line) => JSON.parse(line).source.path);

describe('ctx extract', () => {
  it('writes a JSON array of valid records, and a summary to standard error', async () => {
    const cwd = folder({ 'in/b.txt': RELEASE, 'in/a.txt': RELEASE });
    const { status, stdout, stderr } = await ctx(['extract', 'in'], { cwd });
    expect(status).toBe(0);
    const records = JSON.parse(stdout);
    expect(records.map((record: unknown) => recordSchema.parse(record).source.path)).toEqual(['in/a.txt', 'in/b.txt']);
    expect(stderr).toMatch(/^2 releases, \d+ events?\n$/);
  });

  it('writes one record a line with -f ndjson, and nothing to standard error with -q', async () => {
    const cwd = folder({ 'in/a.txt': RELEASE, 'in/b.text': RELEASE, 'in/c/d.md': RELEASE, 'in/e.html': RELEASE });
    const { status, stdout, stderr } = await ctx(['extract', 'in', '-f', 'ndjson', '-q'], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(paths(stdout)).toEqual(['in/a.txt', 'in/b.text', 'in/c/d.md']);
  });

  it('reads standard input, patterns and files in the order given', async () => {
    const cwd = folder({ 'a.txt': RELEASE, 'b.txt': RELEASE, 'page.htm': RELEASE });
    const { stdout } = await ctx(['extract', 'page.htm', '-', '*.txt', '-q', '-f', 'ndjson'], { cwd, stdin: RELEASE });
    expect(paths(stdout)).toEqual(['page.htm', '-', 'a.txt', 'b.txt']);
  });

  it('gives the same bytes for any number of jobs', async () => {
    const runs = await Promise.all(
      ['1', '2', '3'].map((jobs) => ctx(['extract', 'fixtures', '-j', jobs], { cwd: ROOT })),
    );
    expect(runs.map((ran) => [ran.status, ran.stderr, ran.stdout === runs[0]?.stdout])).toEqual(
      runs.map(() => [0, runs[0]?.stderr, true]),
    );
  });

  it('takes the date of the release from --published', async () => {
    const cwd = folder({ 'a.txt': 'Town hall opens\n\nThe new town hall opened its doors to visitors.\n' });
    const { stdout } = await ctx(['extract', 'a.txt', '--published', '2019-03-12'], { cwd });
    expect(JSON.parse(stdout)[0].release.published).toEqual({ value: '2019-03-12', evidence: [] });
  });

  it('leaves out values below --min-confidence', async () => {
    const [all, sure] = await Promise.all(
      ['0', '1'].map((p) => ctx(['extract', 'fixtures', '--min-confidence', p, '-q'], { cwd: ROOT })),
    );
    const confidences = [...(sure?.stdout ?? '').matchAll(/"confidence":([\d.]+)/g)].map(([, number]) =>
      Number(number),
    );
    expect(confidences.every((confidence) => confidence >= 1)).toBe(true);
    expect(sure?.stdout.length).toBeLessThan(all?.stdout.length ?? 0);
  });
});

describe('bad input gets a line, and the others a record', () => {
  const good = { 'in/a.txt': RELEASE, 'in/z.txt': RELEASE };
  const rows: [string, Record<string, string | Uint8Array>, string[], RegExp][] = [
    ['a missing file', good, ['gone.txt'], /^ctx: gone\.txt: no such file; check the path$/],
    [
      'a binary file',
      { ...good, 'in/m.txt': Buffer.from([0, 1, 2, 3]) },
      [],
      /^ctx: in\/m\.txt: is not text \(binary data\); .+$/,
    ],
    ['a PDF', { ...good, 'in/m.txt': '%PDF-1.4 ...' }, [], /^ctx: in\/m\.txt: is not text \(looks like a PDF\); .+$/],
    [
      'a directory without releases',
      { ...good, 'data/x.json': '{}' },
      ['data'],
      /^ctx: data: holds no \*\.txt, \*\.text or \*\.md file; .+$/,
    ],
    ['a pattern that matches nothing', good, ['2020-*.txt'], /^ctx: 2020-\*\.txt: matches no file; check the pattern$/],
    [
      'a line of 50 MB',
      { ...good, 'in/m.txt': 'word '.repeat(10 << 20) },
      [],
      /^ctx: in\/m\.txt: is larger than 10 MB; .+$/,
    ],
    ['a link that leads nowhere', good, ['dangling.txt'], /^ctx: dangling\.txt: no such file; check the path$/],
  ];
  it.each(rows)('%s', async (_, files, inputs, line) => {
    const cwd = folder(files);
    symlinkSync('nowhere', join(cwd, 'dangling.txt'));
    const { status, stdout, stderr } = await ctx(['extract', ...inputs, 'in', '-q'], { cwd });
    expect(status).toBe(1);
    expect(JSON.parse(stdout).map((record: { source: { path: string } }) => record.source.path)).toEqual([
      'in/a.txt',
      'in/z.txt',
    ]);
    expect(stderr).toMatch(new RegExp(`${line.source.slice(0, -1)}\n$`));
    expect(lines(stderr)).toHaveLength(1);
  });

  it.skipIf(process.getuid?.() === 0)('a file that cannot be read', async () => {
    const cwd = folder({ ...good, 'in/m.txt': RELEASE });
    chmodSync(join(cwd, 'in/m.txt'), 0);
    const { status, stderr } = await ctx(['extract', 'in', '-q'], { cwd });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: "ctx: in/m.txt: cannot be read (permission denied); check the file's permissions\n",
    });
  });

  it('a thing that is no file to read', async () => {
    const cwd = folder(good);
    const server = createServer().listen(join(cwd, 'in/m.txt'));
    await new Promise((resolve) => server.once('listening', resolve));
    const { status, stdout, stderr } = await ctx(['extract', 'in', '-q'], { cwd });
    server.close();
    expect({ status, records: JSON.parse(stdout).length }).toEqual({ status: 1, records: 2 });
    expect(stderr).toBe('ctx: in/m.txt: cannot be read (ENXIO); check the disk and the file\n');
  });

  it('an empty file: a record without events, a line, and all is well', async () => {
    const cwd = folder({ ...good, 'in/m.txt': '' });
    const { status, stdout, stderr } = await ctx(['extract', 'in', '-q'], { cwd });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)[1]).toMatchObject({
      source: { path: 'in/m.txt', bytes: 0 },
      events: [],
      notes: [{ level: 'warning' }],
    });
    expect(lines(stderr)).toEqual([expect.stringMatching(/^ctx: in\/m\.txt: .*empty/)]);
  });

  it('a text in another language: a record that says so, a line, and all is well', async () => {
    const text = `Atelier de formation à Dakar\n\nLe ministère de la Santé a organisé un atelier de formation pour les
infirmières de la région, qui a réuni une quarantaine de participants venus de toutes les communes. Les participants ont
appris à mieux soigner les enfants, et les autorités ont remercié les partenaires pour leur appui tout au long de la semaine.\n`;
    const { status, stdout, stderr } = await ctx(['extract', 'a.txt', '-q'], { cwd: folder({ 'a.txt': text }) });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)[0].release.language).not.toBe('en');
    expect(lines(stderr)).toEqual([expect.stringMatching(/^ctx: a\.txt: /)]);
  });

  it('names the input that failed on one line, whatever its name', async () => {
    const { stderr } = await ctx(['extract', 'a\nb\u0007.txt']);
    expect(stderr).toBe('ctx: a b\\x07.txt: no such file; check the path\n');
  });

  it('stops at the first failure with --fail-fast', async () => {
    const cwd = folder({ ...good, 'in/m.txt': '%PDF-' });
    const { status, stdout } = await ctx(['extract', 'in', '--fail-fast', '-f', 'ndjson', '-q'], { cwd });
    expect({ status, paths: paths(stdout) }).toEqual({ status: 1, paths: ['in/a.txt'] });
  });
});

describe('the exit status is 2 and nothing is written', () => {
  it.each([
    ['nothing matches', ['empty', '*.none'], /^ctx: empty: holds no .+\nctx: \*\.none: matches no file; .+\n$/],
    ['no input is named', [], /^ctx: missing required argument 'inputs'; see ctx extract --help\n$/],
    [
      'an unknown flag',
      ['a.txt', '--fomat', 'json'],
      /^ctx: unknown option '--fomat'; did you mean --format\? See ctx extract --help\n$/,
    ],
    [
      'an unknown format',
      ['a.txt', '-f', 'xml'],
      /^ctx: option '-f, --format <name>' argument 'xml' is invalid: Allowed choices are json, ndjson; .+\n$/,
    ],
    [
      'an impossible day',
      ['a.txt', '--published', '2021-02-30'],
      /^ctx: option '--published <date>' argument '2021-02-30' is invalid: .+\n$/,
    ],
    [
      'a confidence out of bounds',
      ['a.txt', '--min-confidence', '90'],
      /^ctx: option '--min-confidence <p>' argument '90' is invalid: .+\n$/,
    ],
    ['no jobs', ['a.txt', '-j', '0'], /^ctx: option '-j, --jobs <n>' argument '0' is invalid: .+\n$/],
    [
      'an output folder that is not there',
      ['a.txt', '-o', 'gone/out.json'],
      /^ctx: gone\/out\.json: the folder gone does not exist; make it first\n$/,
    ],
    ['an output that is a folder', ['a.txt', '-o', 'empty'], /^ctx: empty: is a directory; name a file in it\n$/],
  ])('where %s', async (_, args, complaint) => {
    const cwd = folder({ 'a.txt': RELEASE, 'empty/': '' });
    const { status, stdout, stderr } = await ctx(['extract', ...args], { cwd });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(complaint);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'empty']);
  });
});

describe('-o', () => {
  it('writes what standard output would get, with the mode of the file it replaces', async () => {
    const cwd = folder({ 'a.txt': RELEASE, 'out.json': 'old' });
    chmodSync(join(cwd, 'out.json'), 0o640);
    const { stdout } = await ctx(['extract', 'a.txt'], { cwd });
    expect(await ctx(['extract', 'a.txt', '-o', 'out.json'], { cwd })).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe(stdout);
    expect(statSync(join(cwd, 'out.json')).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'out.json']);
  });

  it('keeps a link and replaces what it leads to', async () => {
    const cwd = folder({ 'a.txt': RELEASE, 'real/out.json': 'old' });
    symlinkSync('real/out.json', join(cwd, 'out.json'));
    await ctx(['extract', 'a.txt', '-o', 'out.json'], { cwd });
    expect(JSON.parse(readFileSync(join(cwd, 'real/out.json'), 'utf8'))).toHaveLength(1);
  });

  it('leaves the old file where nothing came out, or the run ended early', async () => {
    const cwd = folder({ 'a.txt': RELEASE, 'z.pdf': '%PDF-', 'out.json': 'old', 'none/': '' });
    expect(await ctx(['extract', 'gone.txt', '-o', 'out.json'], { cwd })).toMatchObject({ status: 1 });
    expect(await ctx(['extract', 'none', '-o', 'out.json'], { cwd })).toMatchObject({ status: 2 });
    expect(await ctx(['extract', 'a.txt', 'z.pdf', '-o', 'out.json', '--fail-fast'], { cwd })).toMatchObject({
      status: 1,
    });
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('old');
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'none', 'out.json', 'z.pdf']);
  });

  it('writes to a device as it is', async () => {
    expect(
      await ctx(['extract', 'a.txt', '-o', '/dev/null', '-q'], { cwd: folder({ 'a.txt': RELEASE }) }),
    ).toMatchObject({ status: 0, stderr: '' });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

/** A folder with enough releases that a run over it can be interrupted. */
function archive(): string {
  const cwd = folder({});
  mkdirSync(join(cwd, 'in'));
  for (let i = 0; i < 3000; i++) writeFileSync(join(cwd, 'in', `${i}.txt`), RELEASE);
  return cwd;
}

describe('a run that ends early', () => {
  it.each(['1', '2'])('goes quietly when the reader of standard output leaves (jobs %s)', async (jobs) => {
    const cwd = archive();
    const child = spawn(process.execPath, [join(ROOT, 'bin/ctx.js'), 'extract', 'in', '-f', 'ndjson', '-j', jobs], {
      cwd,
    });
    let stderr = '';
    child.stderr.on('data', (text) => (stderr += text));
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('leaves nothing half-written on %s', async (signal, expected) => {
    const cwd = archive();
    const child = spawn(process.execPath, [join(ROOT, 'bin/ctx.js'), 'extract', 'in', '-j', '1', '-o', 'out.json'], {
      cwd,
    });
    let stderr = '';
    child.stderr.on('data', (text) => (stderr += text));
    const begun = setInterval(() => {
      if (readdirSync(cwd).some((name) => name.endsWith('.part'))) {
        clearInterval(begun);
        child.kill(signal);
      }
    }, 5);
    const status = await new Promise((resolve) => child.on('close', resolve));
    clearInterval(begun);
    expect(status).toBe(expected);
    expect(stderr).toMatch(/^ctx: interrupted after \d+ releases?, \d+ events?\n$/);
    expect(existsSync(join(cwd, 'out.json'))).toBe(false);
    expect(readdirSync(cwd)).toEqual(['in']);
  });

  it('closes the array on standard output when it is interrupted', async () => {
    const cwd = archive();
    const child = spawn(process.execPath, [join(ROOT, 'bin/ctx.js'), 'extract', 'in', '-j', '1'], { cwd });
    let stdout = '';
    child.stdout.setEncoding('utf8').once('data', () => child.kill('SIGINT'));
    child.stdout.on('data', (text) => (stdout += text));
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(status).toBe(130);
    const records = JSON.parse(stdout);
    expect(records.length).toBeGreaterThan(0);
    expect(records.length).toBeLessThan(3000);
  });

  it('stops waiting for standard input when it is interrupted', async () => {
    const child = spawn(process.execPath, [join(ROOT, 'bin/ctx.js'), 'extract', '-']);
    setTimeout(() => child.kill('SIGINT'), 500);
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
  });
});
