// Which way imports may point: the list in DESIGN.md, read from the imports themselves. Each outside library has one doorway.
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each room may import; a room may always import its own files. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  cli: ['index'],
  index: ['extract', 'knowledge', 'read', 'run', 'schema', 'score', 'write'],
  run: ['extract', 'read', 'schema', 'text', 'vocab', 'write'],
  knowledge: ['read', 'schema', 'text', 'vocab'],
  score: ['read', 'schema'],
  extract: ['events', 'language', 'mentions', 'schema', 'text', 'vocab', 'zones'],
  events: ['language', 'mentions', 'schema', 'text', 'vocab', 'zones'],
  mentions: ['language', 'text', 'vocab', 'zones'],
  language: ['text', 'vocab', 'zones'],
  zones: ['text', 'vocab'],
  vocab: ['text'],
  read: ['text'],
  write: ['schema'],
  schema: [],
  text: [],
};

/** The only places where a package, or a module of node that touches the world, is imported. */
const DOORWAYS: Readonly<Record<string, RegExp>> = {
  compromise: /^language\//,
  'chrono-node': /^mentions\/dates\/chrono\.ts$/,
  zod: /^schema\//,
  'fast-glob': /^read\/inputs\.ts$/,
  'iconv-lite': /^read\/decode\.ts$/,
  'csv-parse': /^read\/rows\.ts$/,
  yauzl: /^read\/zip\.ts$/,
  commander: /^cli\//,
  chalk: /^cli\//,
  'node:fs': /^(?:read|cli)\/|^vocab\/data\.ts$|^run\/cache\.ts$/,
  'node:stream': /^read\//,
  'node:zlib': /^read\//,
  'node:path': /^cli\//,
  'node:crypto': /^(?:read\/source|run\/(?:cache|finished|settings)|extract|events\/.+)\.ts$/,
  'node:buffer': /^vocab\/data\.ts$/,
  'node:os': /^run\/index\.ts$/,
  'node:timers': /^run\/(?:index|pool)\.ts$/,
  'node:worker_threads': /^run\/(?:pool|worker)\.ts$/,
  'node:perf_hooks': /^cli\//,
  'node:v8': /^cli\//,
  'node:module': /^(?:language|mentions)\//,
};

/** Where kinds of mentions lean on another kind's words, which DESIGN.md does not foresee. */
const KIN: Readonly<Record<string, readonly string[]>> = {};

/** The shape of a page, by which the language room remembers what it has read: a type, and nothing that runs. */
const PAGE = 'mentions/page.ts';

const files = readdirSync('src', { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'));

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|\brequire\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/g;

const source = (file: string): string => readFileSync(join('src', file), 'utf8');
const importsOf = (file: string): string[] =>
  [...source(file).matchAll(IMPORT)].map((match) => match.slice(1).find(Boolean) ?? '');
const room = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : file.replace(/\.ts$/, ''));
const targetOf = (file: string, specifier: string): string =>
  relative('src', join('src', dirname(file), specifier))
    .replaceAll('\\', '/')
    .replace(/\.js$/, '.ts');
const inner = (file: string): string[] =>
  importsOf(file)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => targetOf(file, specifier));

describe('the rooms', () => {
  it('are all on the list', () => {
    expect(files.length).toBeGreaterThan(40);
    expect([...new Set(files.map(room))].filter((name) => name !== 'tools' && !(name in ALLOWED))).toEqual([]);
  });

  it.each(Object.keys(ALLOWED))('%s imports only from rooms below', (name) => {
    const wrong = files
      .filter((file) => room(file) === name)
      .flatMap((file) => inner(file).map((target) => [file, target] as const))
      .filter(([, target]) => room(target) !== name && !ALLOWED[name]?.includes(room(target)))
      .filter(([file, target]) => !(target === PAGE && name === 'language' && !valueImports(file).includes(target)))
      .map(([file, target]) => `${file} -> ${target}`);
    expect(wrong).toEqual([]);
  });

  it('hold kinds of mentions that do not import one another', () => {
    const kind = (file: string): string => /^mentions\/([^/]+)\//.exec(file)?.[1] ?? '';
    const wrong = files
      .filter((file) => kind(file) !== '')
      .flatMap((file) => inner(file).map((target) => [file, target] as const))
      .filter(
        ([file, target]) =>
          kind(target) !== '' && kind(target) !== kind(file) && !KIN[kind(file)]?.includes(kind(target)),
      )
      .map(([file, target]) => `${file} -> ${target}`);
    expect(wrong).toEqual([]);
  });

  it('have one doorway for each library', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((specifier) => !specifier.startsWith('.'))
        .map((specifier) =>
          specifier
            .split('/')
            .slice(0, specifier.startsWith('@') ? 2 : 1)
            .join('/'),
        )
        .filter((name) => !DOORWAYS[name]?.test(file))
        .map((name) => `${file} -> ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('call the modules of node by their full name', () => {
    const plain = new Set(builtinModules);
    expect(files.flatMap((file) => importsOf(file).filter((name) => plain.has(name)))).toEqual([]);
  });

  it('know no circles among files', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (done.has(file) || path.includes(file)) return;
      for (const target of valueImports(file)) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('keep clock, chance and locale out of all but the command line', () => {
    const wrong = files
      .filter((file) => room(file) !== 'cli' && room(file) !== 'tools')
      .filter((file) =>
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(|\bIntl\.|\.toLocale|localeCompare/.test(
          code(file),
        ),
      );
    expect(wrong).toEqual([]);
  });

  it('print in the command line only', () => {
    expect(files.filter((file) => room(file) !== 'tools' && /\bconsole\./.test(code(file)))).toEqual([]);
    expect(
      files.filter((file) => !/^(?:cli|tools)\//.test(file) && /\bprocess\.(?:std|exit|env|argv)/.test(code(file))),
    ).toEqual([]);
  });
});

/** Files that are needed when the module runs: type imports are gone by then. */
function valueImports(file: string): string[] {
  const typeOnly = /(?:^|\n)\s*(?:import|export)\s+type\s[^;'"]*?from\s+'([^']+)'/g;
  const types = new Set([...source(file).matchAll(typeOnly)].map((match) => match[1] ?? ''));
  const lazy = new Set([...source(file).matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)].map((match) => match[1] ?? ''));
  return importsOf(file)
    .filter((specifier) => specifier.startsWith('.') && !types.has(specifier) && !lazy.has(specifier))
    .map((specifier) => targetOf(file, specifier));
}

/** The file without its comments. */
const code = (file: string): string =>
  source(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');
