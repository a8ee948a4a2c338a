// What a file holds, by its name: "2021.ndjson.gz" is rows, packed; "wire.tar.gz" is an archive of texts.
import type { InputFormat } from './item.js';

export interface Kind {
  readonly gzip: boolean;
  readonly archive: 'tar' | 'zip' | null;
  readonly format: InputFormat;
}

/** Endings of the files that are taken out of a directory or archive. */
const ENDINGS: Readonly<Record<InputFormat, readonly string[]>> = {
  text: ['.txt', '.text', '.md'],
  ndjson: ['.ndjson', '.jsonl', '.ndjson.gz', '.jsonl.gz'],
  csv: ['.csv', '.tsv', '.csv.gz', '.tsv.gz'],
};

/** What a name says, unless `asked` says it: the format that the user gave, null where none was given. */
export function kindOf(name: string, asked: InputFormat | null): Kind {
  const lower = name.toLowerCase();
  const gzip = /\.t?gz$/.test(lower);
  const inner = lower.replace(/\.tgz$/, '.tar').replace(/\.gz$/, '');
  const archive = inner.endsWith('.tar') ? 'tar' : inner.endsWith('.zip') && !gzip ? 'zip' : null;
  const named = /\.(?:ndjson|jsonl)$/.test(inner) ? 'ndjson' : /\.[ct]sv$/.test(inner) ? 'csv' : 'text';
  return { gzip, archive, format: asked ?? named };
}

/** True for the files that are taken out of a directory or archive where `asked` is wanted. */
export const isWanted = (name: string, asked: InputFormat | null): boolean => {
  const lower = name.toLowerCase();
  return ENDINGS[asked ?? 'text'].some((ending) => lower.endsWith(ending));
};

/** "*.txt, *.text or *.md" */
export const wantedEndings = (asked: InputFormat | null): string => {
  const all = ENDINGS[asked ?? 'text'].filter((ending) => !ending.endsWith('.gz')).map((ending) => `*${ending}`);
  return `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
};
