// Inputs become items: a file is one, a table has one for each row, an archive one for each text in it.
import { type OnShare, readAll, readFile, sizeOf, sniffTar, unpacked } from './bytes.js';
import { fileFailure, InputError } from './failure.js';
import { type FileList, findInputs, type InputSettings } from './inputs.js';
import { type InputFormat, type Item, textItem } from './item.js';
import { isWanted, kindOf, wantedEndings } from './kind.js';
import { type RowSettings, rowsOf } from './rows.js';
import { type Entry, tarEntries } from './tar.js';
import { zipEntries } from './zip.js';

export interface ItemSettings extends RowSettings {
  /** How releases stand in the inputs; null: as the name of each says, and a text on standard input. */
  readonly format: InputFormat | null;
  /** A file that lists further inputs, or "-". */
  readonly filesFrom: string | null;
  /** What "-" reads. */
  readonly stdin: AsyncIterable<Uint8Array | string> | null;
  /** Told how much of the inputs has been gone through: 0 to 1, an estimate. */
  readonly onShare: OnShare;
}

/** The items behind the arguments, in order, as they are asked for. What cannot be read comes as an `InputError`. */
export async function* findItems(args: readonly string[], settings: ItemSettings): AsyncGenerator<Item | InputError> {
  const { format, filesFrom, stdin } = settings;
  const inputs: InputSettings = {
    format,
    list: filesFrom === null ? null : () => openList(filesFrom, stdin),
    listName: filesFrom ?? '',
  };
  for await (const input of findInputs(args, inputs)) {
    if (input instanceof InputError) {
      yield input;
      continue;
    }
    const { path, from, to } = input;
    const onShare: OnShare = (share) => settings.onShare(from + (to - from) * share);
    onShare(0);
    yield* path === '-' ? streamItems({ ...settings, onShare }) : fileItems(path, { ...settings, onShare });
  }
}

async function openList(path: string, stdin: ItemSettings['stdin']): Promise<FileList> {
  if (path === '-') return { bytes: await unpacked(stdin ?? noBytes()), size: 0 };
  const { gzip } = kindOf(path, null);
  return { bytes: readFile(path, gzip, () => {}), size: gzip ? 0 : await sizeOf(path) };
}

async function* noBytes(): AsyncGenerator<Uint8Array> {}

async function* streamItems(settings: ItemSettings): AsyncGenerator<Item | InputError> {
  const { format, maxBytes } = settings;
  try {
    const stream = await unpacked(settings.stdin ?? noBytes());
    if (format === 'ndjson' || format === 'csv') return yield* rowsOf(stream, '-', format, settings);
    const { tar, chunks } = await sniffTar(stream);
    if (tar) yield* archiveItems('-', tarEntries(chunks, '-'), settings);
    else yield textItem('-', await readAll(chunks, '-', maxBytes));
  } catch (error) {
    yield fileFailure(error, '-');
  }
}

async function* fileItems(path: string, settings: ItemSettings): AsyncGenerator<Item | InputError> {
  const { gzip, archive, format } = kindOf(path, settings.format);
  try {
    if (archive === 'zip') yield* archiveItems(path, zipEntries(path, settings.onShare), settings);
    else if (archive === 'tar') {
      yield* archiveItems(path, tarEntries(readFile(path, gzip, settings.onShare), path), settings);
    } else if (format === 'text') yield textItem(path);
    else yield* rowsOf(readFile(path, gzip, settings.onShare), path, format, settings);
  } catch (error) {
    yield fileFailure(error, path);
  }
}

/** The wanted entries of an archive. Like in a directory, hidden files and those with other endings are passed over. */
async function* archiveItems(
  archive: string,
  entries: AsyncIterable<Entry | InputError>,
  settings: ItemSettings,
): AsyncGenerator<Item | InputError> {
  let empty = true;
  try {
    for await (const entry of entries) {
      if (entry instanceof InputError) {
        if (isWanted(entry.path, settings.format)) yield entry;
        empty = false;
        continue;
      }
      const name = entry.name.replace(/^(?:\.\/)+/, '');
      const path = archive === '-' ? name : `${archive}/${name}`;
      if (!isWanted(name, settings.format) || name.split('/').some((part) => /^\.[^.]/.test(part))) continue;
      empty = false;
      if (climbsOut(name)) yield new InputError('unsafe-path', path);
      else yield* entryItems(path, entry, settings);
    }
    if (empty) yield new InputError('no-releases', archive, wantedEndings(settings.format));
  } catch (error) {
    yield fileFailure(error, archive);
  }
}

/** "../../etc/passwd.txt", "/etc/x.txt", "C:\x.txt": nothing is unpacked to disk, but such an archive was not made in good faith. */
const climbsOut = (name: string): boolean =>
  /^(?:[/\\]|[A-Za-z]:)/.test(name) || name.split(/[/\\]/).includes('..') || name.includes('\0');

async function* entryItems(path: string, entry: Entry, settings: ItemSettings): AsyncGenerator<Item | InputError> {
  const { gzip, format } = kindOf(path, settings.format);
  try {
    if (format !== 'text') {
      const chunks = gzip ? await unpacked(entry.chunks()) : entry.chunks();
      return yield* rowsOf(chunks, path, format, settings);
    }
    if (entry.size > settings.maxBytes) yield new InputError('too-large', path, String(settings.maxBytes));
    else yield textItem(path, await readAll(entry.chunks(), path, settings.maxBytes));
  } catch (error) {
    // A tar archive that breaks off ends with this; of a zip archive only the entry is lost.
    yield fileFailure(error, path);
  }
}
