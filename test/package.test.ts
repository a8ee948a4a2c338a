// What a user gets: the packed tarball, installed in an empty folder, runs, imports and type-checks.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import pkg from '../package.json' with { type: 'json' };
import { RELEASE, ROOT } from './support/ctx.js';

const cwd = mkdtempSync(join(tmpdir(), 'ctx-pack-'));
let files: string[] = [];
let size = 0;

const shell = (command: string, args: readonly string[], where = cwd): string =>
  execFileSync(command, args, { cwd: where, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });

beforeAll(() => {
  const packed = JSON.parse(shell('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', cwd], ROOT));
  const [tarball] = Array.isArray(packed) ? packed : Object.values<(typeof packed)[number]>(packed);
  files = tarball.files.map((file: { path: string }) => file.path);
  size = tarball.size;
  writeFileSync(join(cwd, 'package.json'), '{"type": "module", "private": true}');
  writeFileSync(join(cwd, 'release.txt'), RELEASE);
  shell('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball.filename}`]);
}, 180_000);

afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe('the package', () => {
  it('holds what a user needs and no more', () => {
    const outside = files.filter((file) => !file.startsWith('dist/'));
    expect(outside.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'bin/ctx.js', 'package.json']);
    const kinds = new Set(
      files.filter((file) => file.startsWith('dist/')).map((file) => /\.d\.ts$|[^.]+$/.exec(file)?.[0]),
    );
    expect([...kinds].sort()).toEqual(['.d.ts', 'js', 'tsv', 'txt']);
    expect(size).toBeLessThan(3_000_000);
  });

  it('gives the command', () => {
    const bin = join(cwd, 'node_modules/.bin/ctx');
    expect(statSync(bin).mode & 0o111).not.toBe(0);
    expect(shell(bin, ['--version'])).toBe(`${pkg.version}\n`);
    const [record] = JSON.parse(shell(bin, ['extract', 'release.txt', '-q']));
    expect(record.source.path).toBe('release.txt');
    expect(record.events).toHaveLength(1);
    expect(shell(bin, ['explain', 'release.txt'])).toContain('Event 1');
  });

  it('reads legacy encodings, for which a dependency is loaded', () => {
    writeFileSync(join(cwd, 'legacy.txt'), Buffer.from(RELEASE.replace('volunteers', 'd\xe9l\xe9gu\xe9s'), 'latin1'));
    const [record] = JSON.parse(shell(join(cwd, 'node_modules/.bin/ctx'), ['extract', 'legacy.txt', '-q']));
    expect(record.source.encoding).toBe('windows-1252');
  });

  it('works with threads', () => {
    const bin = join(cwd, 'node_modules/.bin/ctx');
    writeFileSync(join(cwd, 'second.txt'), RELEASE);
    const args = ['extract', 'release.txt', 'second.txt', '-q', '-j'];
    expect(shell(bin, [...args, '2'])).toBe(shell(bin, [...args, '1']));
  });

  it('gives the library, in JavaScript and TypeScript', () => {
    writeFileSync(
      join(cwd, 'use.mts'),
      `import { extract, recordSchema, run, type Extraction, type ReleaseRecord } from 'ctx-extract';
const { events }: Extraction = extract('', { published: '2021-02-15' });
const types: string[] = events.map((event) => event.type);
for await (const outcome of run(['release.txt'])) {
  if (!outcome.ok) throw new Error(outcome.failure.code);
  const record: ReleaseRecord = recordSchema.parse(JSON.parse(outcome.rendered));
  console.log(types.length, record.events.length);
}
`,
    );
    const options = {
      module: 'nodenext',
      target: 'es2023',
      strict: true,
      types: ['node'],
      typeRoots: [join(ROOT, 'node_modules/@types')],
    };
    writeFileSync(join(cwd, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['use.mts'] }));
    shell(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.']);
    expect(shell(process.execPath, ['use.mjs'])).toBe('0 1\n');
  });

  it('opens no door but the front', () => {
    const door = join(cwd, 'node_modules/ctx-extract');
    expect(existsSync(join(door, 'src'))).toBe(false);
    expect(readdirSync(door).sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'dist', 'package.json']);
    expect(() => shell(process.execPath, ['-e', "require('ctx-extract/dist/index.js')"])).toThrow(
      /ERR_PACKAGE_PATH_NOT_EXPORTED/,
    );
  });
});
