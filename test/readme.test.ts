// README tells the truth: its commands run, and what it shows is what they print. `npm run readme` writes the output of
// now, and the table of fields, into it.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { jsonSchema } from '../src/schema/json-schema.js';
import { ROOT } from './support/ctx.js';

const path = join(ROOT, 'README.md');
const update = process.env.README === 'update';
let readme = readFileSync(path, 'utf8');
const cwd = mkdtempSync(join(tmpdir(), 'ctx-readme-'));

beforeAll(() => {
  for (const name of ['bin', 'docs', 'fixtures']) symlinkSync(join(ROOT, name), join(cwd, name));
  writeFileSync(join(cwd, 'ctx'), `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'bin/ctx.js')}' "$@"\n`);
  chmodSync(join(cwd, 'ctx'), 0o755);
});

afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
  if (update) writeFileSync(path, readme);
});

function shell(command: string): { status: number | null; stdout: string; stderr: string } {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
  return spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8', env: { ...env, PATH: `${cwd}:${env.PATH}` } });
}

/** Runs the body of a fenced block after another, in the order of the page: later ones use files of the earlier. */
const blocks = [...readme.matchAll(/^```(sh|console)\n([\s\S]*?)^```$/gm)].map(([, kind = '', body = '']) => ({
  kind,
  body,
}));
/** What the tests' own surroundings stand for. */
const SET_UP = /^npm (?:ci && |ci$|test$)/;
const installed = (tool: string): boolean => shell(`command -v ${tool}`).status === 0;

it.each(blocks.filter(({ kind }) => kind === 'sh').flatMap(({ body }) => body.trimEnd().split('\n')))('%s', (line) => {
  const command = line.replace(SET_UP, '');
  if (command === '') return;
  expect(shell(command)).toMatchObject({ status: 0 });
});

it.each(blocks.filter(({ kind }) => kind === 'console'))('$body', ({ body }) => {
  const [first = ''] = body.split('\n');
  const command = first.replace(/^\$ /, '');
  if (!installed(command.split(' ')[0] ?? '')) return;
  const { stdout } = shell(command);
  if (update) readme = readme.replace(body, () => `$ ${command}\n${stdout.trimEnd()}\n`);
  else expect(stdout.trimEnd()).toBe(body.slice(first.length).trim());
});

it('opens with a command that a fresh clone can run, and the tests', () => {
  expect(blocks.find(({ kind }) => kind === 'sh')?.body).toMatch(/^npm ci && node bin\/ctx\.js extract "fixtures\//);
  expect(readme).toContain('```sh\nnpm test\n```');
});

interface Node {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

/** A row for each field: path, type, meaning. Evidence is told once, above the table. */
function rows(node: Node, at: string): string[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const inner = field.anyOf?.find((choice) => choice.type !== 'null') ?? field;
    const list = inner.type === 'array' && (inner.items?.properties || inner.items?.type);
    const path = `${at}${name}${list ? '[]' : ''}`;
    if (name === 'evidence') return [];
    const below = rows(inner.items?.type === 'object' ? inner.items : inner, `${path}.`);
    const meaning = field.description ?? inner.description ?? '';
    return below.length > 0 && meaning === '' ? below : [`| \`${path}\` | ${typeOf(field)} | ${meaning} |`, ...below];
  });
}

function typeOf(node: Node): string {
  if (node.anyOf) return node.anyOf.map(typeOf).join(' or ');
  if (node.const !== undefined) return `"${node.const}"`;
  if (node.enum && node.enum.length < 6) return node.enum.join(', ');
  if (node.type === 'array') return 'list';
  return [node.type ?? ''].flat().join(' or ');
}

it('lists every field of the record', () => {
  const table = ['| field | type | meaning |', '|--|--|--|', ...rows(jsonSchema() as Node, '')].join('\n');
  if (update)
    readme = readme.replace(
      /(<!-- fields -->\n)[\s\S]*(<!-- \/fields -->)/,
      (_, open, close) => `${open}${table}\n${close}`,
    );
  else expect(/<!-- fields -->\n([\s\S]*)\n<!-- \/fields -->/.exec(readme)?.[1]).toBe(table);
});

it('is spoken of as the package is', () => {
  const { description, engines, name } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(description).toBeTruthy();
  expect(readme).toContain(`from '${name}'`);
  expect(readme).toContain(`Node ${engines.node.replace('>=', '')}`);
});
