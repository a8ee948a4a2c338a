// The README's recipes for many machines: their commands are taken out of the page and run, without the machines.
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ctx, folder, RELEASE, ROOT } from '../support/ctx.js';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The first line of the page that matches. */
const lineOf = (pattern: RegExp): string => readme.split('\n').find((line) => pattern.test(line)) ?? '';

/** A folder with releases and `ctx` on the path. */
function site(): string {
  const cwd = folder(
    Object.fromEntries(Array.from({ length: 24 }, (_, i) => [`releases/${i}.txt`, `${i} ${RELEASE}`])),
  );
  writeFileSync(join(cwd, 'ctx'), `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'bin/ctx.js')}' "$@"\n`);
  chmodSync(join(cwd, 'ctx'), 0o755);
  return cwd;
}

function shell(command: string, cwd: string, more: { input?: string; env?: Record<string, string> } = {}): string {
  const env = { ...process.env, ...more.env, PATH: `${cwd}:${process.env.PATH}` };
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
    cwd,
    encoding: 'utf8',
    input: more.input ?? '',
    env,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.not.stringContaining('error') });
  return stdout;
}

/** The names in all outputs of the shares, each of which must be there once. */
function expectWhole(cwd: string, shares: number): void {
  const outputs = readdirSync(cwd).filter((name) => /^events-\d\.ndjson$/.test(name));
  expect(outputs).toHaveLength(shares);
  const names = outputs.flatMap((name) =>
    readFileSync(join(cwd, name), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).source.path),
  );
  expect(names.sort()).toEqual(
    readdirSync(join(cwd, 'releases'))
      .map((name) => `releases/${name}`)
      .sort(),
  );
}

it('GNU parallel', () => {
  const cwd = site();
  const [, command = '', items = ''] = /^parallel (.+) ::: (.+)$/.exec(lineOf(/^parallel /)) ?? [];
  // what parallel does with ":::", for machines that have none
  for (const item of items.split(' ')) shell(command.replaceAll('{}', item), cwd);
  expectWhole(cwd, 4);
});

it('Slurm', () => {
  const cwd = site();
  const count = Number(/--array=1-(\d)/.exec(lineOf(/^#SBATCH --array/))?.[1]);
  for (let task = 1; task <= count; task++) {
    shell(lineOf(/^ctx .+SLURM_ARRAY_TASK_ID/), cwd, { env: { SLURM_ARRAY_TASK_ID: String(task) } });
  }
  expectWhole(cwd, count);
});

it('a CI matrix', () => {
  const cwd = site();
  const shards = JSON.parse(/shard: (\[.+\])/.exec(lineOf(/matrix: \{ shard/))?.[1] ?? '[]') as number[];
  const run = lineOf(/- run: .+matrix\.shard/).replace(/.*--package ctx-extract /, '');
  for (const shard of shards) shell(run.replaceAll(/\$\{\{ matrix\.shard \}\}/g, String(shard)), cwd);
  expectWhole(cwd, shards.length);
});

it("Spark's pipe: a line for each line, and a status that Spark takes", () => {
  const command = /"(ctx .+)"/.exec(lineOf(/^command = "/))?.[1] ?? '';
  const input = `${JSON.stringify({ id: 'a', text: RELEASE })}\n{"torn\n${JSON.stringify({ id: 'b', text: RELEASE })}\n`;
  const out = shell(`sh -c '${command}'`, site(), { input }).trim().split('\n');
  expect(out.map((line) => JSON.parse(line).source.id)).toEqual(['a', null, 'b']);
});

it('the help of extract shows flags that are there', async () => {
  const { stdout } = await ctx(['extract', '--help']);
  const examples = stdout.slice(stdout.indexOf('Example:'));
  for (const [flag] of examples.matchAll(/--[a-z-]+/g))
    expect(stdout.slice(0, stdout.indexOf('Exit status'))).toContain(flag);
});
