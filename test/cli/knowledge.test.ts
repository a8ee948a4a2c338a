// --knowledge and ctx.config.json, from a shell.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ctx, folder, ROOT } from '../support/ctx.js';

const TEXT = readFileSync(join(ROOT, 'docs/examples/release.txt'), 'utf8');
const KNOWLEDGE = readFileSync(join(ROOT, 'docs/examples/knowledge.json'), 'utf8');

const read = async (cwd: string, ...args: string[]) => {
  const { status, stdout, stderr } = await ctx(['extract', '-q', ...args], { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const [record] = JSON.parse(stdout);
  const [event] = record.events;
  return {
    country: event.locations[0]?.country,
    funders: event.funders.map(({ name }: { name: string }) => name),
    settings: record.source.settings,
  };
};
const PLAIN = { country: null, funders: [] };
const KNOWING = { country: 'GM', funders: ['Baobab Circle'] };

describe('own knowledge', () => {
  it('comes from --knowledge, on this thread and on others, and is part of the settings', async () => {
    const cwd = folder({ 'a.txt': TEXT, 'b.txt': TEXT, 'own.json': KNOWLEDGE });
    const plain = await read(cwd, 'a.txt');
    const own = await read(cwd, 'a.txt', '--knowledge', 'own.json');
    expect(plain).toMatchObject(PLAIN);
    expect(own).toMatchObject(KNOWING);
    expect(own.settings).not.toBe(plain.settings);
    expect(await read(cwd, 'a.txt', 'b.txt', '-j', '2', '--knowledge', 'own.json')).toEqual(own);
  });

  it('comes from ctx.config.json of the folder or the nearest one above, and from the files that it names', async () => {
    const cwd = folder({
      'ctx.config.json': '{"knowledge": "lists/own.json", "funders": ["Tide and Salt"]}',
      'lists/own.json': KNOWLEDGE,
      'a/b/a.txt': TEXT,
      'c/ctx.config.json': '{}',
      'c/a.txt': TEXT,
    });
    expect(await read(join(cwd, 'a/b'), 'a.txt')).toMatchObject(KNOWING);
    expect(await read(join(cwd, 'a/b'), 'a.txt', '--no-config')).toMatchObject(PLAIN);
    expect(await read(join(cwd, 'c'), 'a.txt')).toMatchObject(PLAIN);
  });

  it('serves clean and explain too', async () => {
    const cwd = folder({ 'a.txt': TEXT, 'own.json': KNOWLEDGE });
    const line = 'Lagoon Wire brings you the coast';
    expect((await ctx(['clean', 'a.txt'], { cwd })).stdout).toContain(line);
    expect((await ctx(['clean', 'a.txt', '--knowledge', 'own.json'], { cwd })).stdout).not.toContain(line);
    expect((await ctx(['explain', 'a.txt', '--knowledge', 'own.json'], { cwd })).stdout).toMatch(/Old Ferry, GM/);
  });

  it.each([
    [
      'extract',
      'own.json',
      '{\n  "funders": [1]\n}',
      'own.json:2: field funders.0: Invalid input: expected string, received number; see README, "Your own knowledge"',
    ],
    [
      'clean',
      'own.json',
      '{\n  "places": [}',
      'own.json:2: is not valid JSON (a value is missing here); see README, "Your own knowledge"',
    ],
    [
      'explain',
      'ctx.config.json',
      '{"club": []}',
      'ctx.config.json:1: field club: is no field of it; see README, "Your own knowledge"',
    ],
    ['extract', 'other.json', '{}', 'own.json: no such file; check the path'],
  ])('%s: a fault in %s is named with file, line and field', async (command, file, content, line) => {
    const cwd = folder({ 'a.txt': TEXT, [file]: content });
    const flags = file === 'ctx.config.json' ? [] : ['--knowledge', 'own.json'];
    expect(await ctx([command, 'a.txt', ...flags], { cwd })).toEqual({
      status: 2,
      stdout: '',
      stderr: `ctx: ${line}\n`,
    });
  });
});

describe('another language', () => {
  it('is said on standard error; the exit status is that of a run that went well', async () => {
    const cwd = folder({
      'en.txt': TEXT,
      'fr.txt':
        "Clôture de l'atelier\n\nDakar, le 12 mars 2021 - Le ministère de la Pêche a organisé un atelier de deux jours à Dakar avec l'appui de l'Union européenne.\n",
    });
    const { status, stdout, stderr } = await ctx(['extract', '-q', 'en.txt', 'fr.txt'], { cwd });
    expect(status).toBe(0);
    expect(stderr).toBe('ctx: fr.txt: the text is in another language (fr); only English is read\n');
    expect(JSON.parse(stdout).map(({ events }: { events: unknown[] }) => events.length)).toEqual([1, 0]);
  });
});
