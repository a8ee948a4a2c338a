// What the user names becomes a list of inputs: files, directories, patterns, "-". Streamed, in the contract's order.
import { type Dirent, promises as fs, type Stats, statSync } from 'node:fs';
import { fileFailure, InputError } from './failure.js';
import type { InputFormat } from './item.js';
import { isWanted, wantedEndings } from './kind.js';
import { splitLines } from './lines.js';
import { byCodePoint } from './order.js';

/** One thing to read: a path as the user would type it ("/" between the parts), or "-" for standard input. */
export interface Input {
  readonly path: string;
  /** Which part of all inputs it is: where it begins and ends, from 0 to 1. An estimate. */
  readonly from: number;
  readonly to: number;
}

/** A list of inputs, one a line. */
export interface FileList {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Its length in bytes; 0 where that is not known. */
  readonly size: number;
}

export interface InputSettings {
  /** What directories are searched for. */
  readonly format: InputFormat | null;
  /** Opens a list of further inputs, if there is one. */
  readonly list: (() => Promise<FileList>) | null;
  readonly listName: string;
}

/**
 * The inputs behind the arguments, one argument after the other, then those on the list; within a directory or pattern
 * by code point. Each path comes once, save those on the list. What cannot be listed comes as an `InputError`.
 * Hidden files and folders are passed over, unless they are named themselves.
 */
export async function* findInputs(
  args: readonly string[],
  { format, list, listName }: InputSettings = { format: null, list: null, listName: '' },
): AsyncGenerator<Input | InputError> {
  const seen = args.length > 1 ? new Set<string>() : null;
  const parts = args.length + (list ? 1 : 0);
  for (const [i, arg] of args.entries()) {
    for await (const found of inputsOf(slashed(arg), format, { from: i / parts, to: (i + 1) / parts })) {
      if (found instanceof InputError || !seen) yield found;
      else if (!seen.has(found.path)) {
        seen.add(found.path);
        yield found;
      }
    }
  }
  if (list) yield* inputsOnList(list, listName, format, { from: args.length / parts, to: 1 });
}

/** Which part of the whole something is. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** The `i`th of `count` equal parts. */
const slice = ({ from, to }: Part, i: number, count: number): Part => {
  const step = (to - from) / count;
  return { from: from + i * step, to: from + (i + 1) * step };
};

/** Bytes of a path above which a line of a list is none. */
const LONGEST_PATH = 64 * 1024;

/** One path a line; empty lines are passed over, and "\r\n" ends a line as well. */
async function* inputsOnList(
  open: () => Promise<FileList>,
  name: string,
  format: InputFormat | null,
  part: Part,
): AsyncGenerator<Input | InputError> {
  try {
    const { bytes, size } = await open();
    let read = 0;
    for await (const { number, bytes: line } of splitLines(bytes, LONGEST_PATH)) {
      if (line === null) yield new InputError('bad-row', `${name}:${number}`, 'too long for a path');
      else {
        const path = Buffer.from(line)
          .toString('utf8')
          .replace(/^\ufeff/, '')
          .replace(/\r$/, '');
        const at = size > 0 ? part.from + (part.to - part.from) * Math.min(1, read / size) : part.from;
        read += line.length + 1;
        if (path.trim() !== '') yield* inputsOf(slashed(path), format, { from: at, to: at });
      }
    }
  } catch (error) {
    yield fileFailure(error, name);
  }
}

/** "./releases//" reads "releases"; a backslash is a separator on Windows only. */
function slashed(arg: string): string {
  const forward = process.platform === 'win32' ? arg.replaceAll('\\', '/') : arg;
  return forward.replace(/^(?:\.\/+)+(?=[^/])/, '').replace(/(?<=[^/])\/+$/, '');
}

async function* inputsOf(arg: string, format: InputFormat | null, part: Part): AsyncGenerator<Input | InputError> {
  if (arg === '-') return yield { path: '-', ...part };
  try {
    const stats = statSync(arg); // on a long list, waiting for the thread pool would cost more than the call
    if (stats.isDirectory()) yield* inputsIn(arg, format, part);
    else yield { path: arg, ...part };
  } catch (error) {
    const failure = fileFailure(error, arg);
    if (failure.code === 'missing' && /[*?[\]{}()!+@]/.test(arg)) yield* inputsMatching(arg, part);
    else yield failure;
  }
}

async function* inputsIn(
  directory: string,
  format: InputFormat | null,
  part: Part,
): AsyncGenerator<Input | InputError> {
  let empty = true;
  for await (const found of walk(directory, [], format, part)) {
    empty = false;
    yield found;
  }
  if (empty) yield new InputError('no-releases', directory, wantedEndings(format));
}

/** Depth first, entries sorted with their "/", which is the order of the whole paths by code point. */
async function* walk(
  directory: string,
  above: readonly string[],
  format: InputFormat | null,
  part: Part,
): AsyncGenerator<Input | InputError> {
  let entries: Entry[];
  let here: string;
  try {
    here = await fs.realpath(directory);
    entries = await listing(directory, format);
  } catch (error) {
    return yield fileFailure(error, directory);
  }
  if (above.includes(here)) return; // a link that leads back up
  for (const [i, { path, isDirectory }] of entries.entries()) {
    const share = slice(part, i, entries.length);
    if (isDirectory) yield* walk(path, [...above, here], format, share);
    else yield { path, ...share };
  }
}

interface Entry {
  readonly path: string;
  readonly isDirectory: boolean;
}

async function listing(directory: string, format: InputFormat | null): Promise<Entry[]> {
  const prefix = directory === '.' ? '' : directory.endsWith('/') ? directory : `${directory}/`;
  const entries: Entry[] = [];
  for (const entry of await fs.readdir(directory, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = prefix + entry.name;
    const kind = await target(entry, path);
    if (kind?.isDirectory()) entries.push({ path, isDirectory: true });
    else if (isWanted(entry.name, format)) entries.push({ path, isDirectory: false });
  }
  const key = (entry: Entry): string => (entry.isDirectory ? `${entry.path}/` : entry.path);
  return entries.sort((a, b) => byCodePoint(key(a), key(b)));
}

/** What a link leads to; null where it leads nowhere (reading it will say so). */
async function target(entry: Dirent, path: string): Promise<Dirent | Stats | null> {
  return entry.isSymbolicLink() ? fs.stat(path).catch(() => null) : entry;
}

async function* inputsMatching(pattern: string, part: Part): AsyncGenerator<Input | InputError> {
  const { default: glob } = await import('fast-glob');
  const paths = await glob(spelledOut(pattern), { onlyFiles: true, unique: true, suppressErrors: true });
  if (paths.length === 0) yield new InputError('no-match', pattern);
  for (const [i, path] of paths.sort(byCodePoint).entries()) yield { path, ...slice(part, i, paths.length) };
}

/**
 * fast-glob takes "202?" for a folder's plain name, since glob-parent sees no pattern in a lone "?": as a class it is
 * one. At the start of a name it stands for no dot, as in a shell. Inside brackets "?" is itself.
 */
const spelledOut = (pattern: string): string =>
  pattern.includes('[') ? pattern : pattern.replace(/(^|\/)\?(?!\()/g, '$1[!./]').replace(/(?<!\\)\?(?!\()/g, '[!/]');

/**
 * The names in a folder, hidden ones left out, in no order.
 * @throws InputError where it cannot be listed.
 */
export async function listNames(folder: string): Promise<string[]> {
  try {
    return (await fs.readdir(folder)).filter((name) => !name.startsWith('.'));
  } catch (error) {
    throw fileFailure(error, folder);
  }
}
