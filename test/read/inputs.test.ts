import { symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findInputs, InputError } from '../../src/read/index.js';
import { folder } from '../support/ctx.js';

/** What is found, with paths told from `root` on; failures as "code path". */
async function found(root: string, ...args: string[]): Promise<string[]> {
  const all: string[] = [];
  for await (const input of findInputs(args.map((arg) => (arg === '-' ? arg : `${root}/${arg}`)))) {
    all.push((input instanceof InputError ? `${input.code} ` : '') + input.path.replace(`${root}/`, ''));
  }
  return all;
}

describe('findInputs', () => {
  it('searches a directory for releases, by code point of the whole path', async () => {
    const root = folder({
      'in/b.txt': '',
      'in/B.TXT': '',
      'in/a/2.md': '',
      'in/a-1.text': '',
      'in/a.txt': '',
      'in/é.txt': '',
      'in/\u{1f30a}.txt': '',
      'in/\uff0e.txt': '',
      'in/data.json': '',
      'in/.hidden.txt': '',
      'in/.git/x.txt': '',
    });
    const expected = ['B.TXT', 'a-1.text', 'a.txt', 'a/2.md', 'b.txt', 'é.txt', '\uff0e.txt', '\u{1f30a}.txt'];
    expect(await found(root, 'in')).toEqual(expected.map((name) => `in/${name}`));
    expect(await found(root, 'in/')).toEqual(expected.map((name) => `in/${name}`));
  });

  it('takes any file that is named, once, in the order of the arguments', async () => {
    const root = folder({ 'z.html': '', 'd/a.txt': '' });
    expect(await found(root, 'z.html', 'd', 'd/a.txt', '-', '-')).toEqual(['z.html', 'd/a.txt', '-']);
  });

  it('expands patterns, sorted by code point', async () => {
    const root = folder({ '2021/b.txt': '', '2021/a.txt': '', '2022/A.txt': '', '2022/c.md': '' });
    expect(await found(root, '202?/*.txt')).toEqual(['2021/a.txt', '2021/b.txt', '2022/A.txt']);
    expect(await found(root, '{2022,2021}/*')).toEqual(['2021/a.txt', '2021/b.txt', '2022/A.txt', '2022/c.md']);
  });

  it('takes a path with pattern characters literally where it is there', async () => {
    const root = folder({ 'may[1].txt': '', 'may1.txt': '' });
    expect(await found(root, 'may[1].txt')).toEqual(['may[1].txt']);
  });

  it('tells what is not there', async () => {
    const root = folder({ 'empty/': '', 'data/x.json': '' });
    expect(await found(root, 'gone.txt', 'empty', 'data', '*.txt')).toEqual([
      'missing gone.txt',
      'no-releases empty',
      'no-releases data',
      'no-match *.txt',
    ]);
  });

  it('follows links, but not in circles', async () => {
    const root = folder({ 'in/a.txt': '', 'other/b.txt': '' });
    symlinkSync('..', `${root}/in/up`);
    symlinkSync('../../other', `${root}/in/linked`);
    symlinkSync(`${root}/other`, `${root}/in/there`);
    const all = await found(root, 'in');
    expect(all).toContain('in/a.txt');
    expect(all).toContain('in/there/b.txt');
    expect(all.length).toBeLessThan(20);
  });

  it('leaves a leading "./" out of the path', async () => {
    const names = [];
    for await (const input of findInputs(['./package.json', './/bin//ctx.js'])) names.push(input.path);
    expect(names).toEqual(['package.json', 'bin//ctx.js']);
  });
});
