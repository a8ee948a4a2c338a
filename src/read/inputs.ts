// What the user names becomes a list of inputs: files, directories, patterns, "-". Streamed, in the contract's order.
import { type Dirent, promises as fs, type Stats } from 'node:fs';
import { fileFailure, InputError } from './failure.js';
import { byCodePoint } from './order.js';

/** One thing to read: a path as the user would type it ("/" between the parts), or "-" for standard input. */
export interface Input {
  readonly path: string;
}

/** Endings of the files that are taken for releases in a directory. */
const ENDINGS = ['.txt', '.text', '.md'];

/**
 * The inputs behind the arguments, one argument after the other; within a directory or pattern by code point.
 * Each path comes once. What cannot be listed comes as an `InputError` in its place.
 * Hidden files and folders are passed over, unless they are named themselves.
 */
export async function* findInputs(args: readonly string[]): AsyncGenerator<Input | InputError> {
  const seen = args.length > 1 ? new Set<string>() : null;
  for (const arg of args) {
    for await (const found of inputsOf(slashed(arg))) {
      if (found instanceof InputError || !seen) yield found;
      else if (!seen.has(found.path)) {
        seen.add(found.path);
        yield found;
      }
    }
  }
}

/** "./releases//" reads "releases"; a backslash is a separator on Windows only. */
function slashed(arg: string): string {
  const forward = process.platform === 'win32' ? arg.replaceAll('\\', '/') : arg;
  return forward.replace(/^(?:\.\/+)+(?=[^/])/, '').replace(/(?<=[^/])\/+$/, '');
}

async function* inputsOf(arg: string): AsyncGenerator<Input | InputError> {
  if (arg === '-') return yield { path: '-' };
  try {
    const stats = await fs.stat(arg);
    if (stats.isDirectory()) yield* inputsIn(arg);
    else yield { path: arg };
  } catch (error) {
    const failure = fileFailure(error, arg);
    if (failure.code === 'missing' && /[*?[\]{}()!+@]/.test(arg)) yield* inputsMatching(arg);
    else yield failure;
  }
}

async function* inputsIn(directory: string): AsyncGenerator<Input | InputError> {
  let empty = true;
  for await (const found of walk(directory, [])) {
    empty = false;
    yield found;
  }
  if (empty) yield new InputError('no-releases', directory);
}

/** Depth first, entries sorted with their "/", which is the order of the whole paths by code point. */
async function* walk(directory: string, above: readonly string[]): AsyncGenerator<Input | InputError> {
  let entries: Entry[];
  let here: string;
  try {
    here = await fs.realpath(directory);
    entries = await listing(directory);
  } catch (error) {
    return yield fileFailure(error, directory);
  }
  if (above.includes(here)) return; // a link that leads back up
  for (const { path, isDirectory } of entries) {
    if (isDirectory) yield* walk(path, [...above, here]);
    else yield { path };
  }
}

interface Entry {
  readonly path: string;
  readonly isDirectory: boolean;
}

async function listing(directory: string): Promise<Entry[]> {
  const prefix = directory === '.' ? '' : directory.endsWith('/') ? directory : `${directory}/`;
  const entries: Entry[] = [];
  for (const entry of await fs.readdir(directory, { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = prefix + entry.name;
    const kind = await target(entry, path);
    if (kind?.isDirectory()) entries.push({ path, isDirectory: true });
    else if (ENDINGS.some((ending) => entry.name.toLowerCase().endsWith(ending)))
      entries.push({ path, isDirectory: false });
  }
  const key = (entry: Entry): string => (entry.isDirectory ? `${entry.path}/` : entry.path);
  return entries.sort((a, b) => byCodePoint(key(a), key(b)));
}

/** What a link leads to; null where it leads nowhere (reading it will say so). */
async function target(entry: Dirent, path: string): Promise<Dirent | Stats | null> {
  return entry.isSymbolicLink() ? fs.stat(path).catch(() => null) : entry;
}

async function* inputsMatching(pattern: string): AsyncGenerator<Input | InputError> {
  const { default: glob } = await import('fast-glob');
  const paths = await glob(spelledOut(pattern), { onlyFiles: true, unique: true, suppressErrors: true });
  if (paths.length === 0) yield new InputError('no-match', pattern);
  for (const path of paths.sort(byCodePoint)) yield { path };
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
