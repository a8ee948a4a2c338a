// One release on its way in: a file to open, bytes out of an archive, or a row of a table.
import type { Decoded } from './decode.js';

/** How releases stand in an input: a text for itself, or rows of NDJSON or CSV. */
export type InputFormat = 'text' | 'ndjson' | 'csv';

/** What a row may hold. Only `text` must be there. */
export const FIELDS = ['text', 'id', 'path', 'url', 'title', 'published'] as const;
export type Field = (typeof FIELDS)[number];

/** Under which name a field stands in the rows, where not under its own. */
export type FieldNames = Readonly<Partial<Record<Field, string>>>;

/** What an input says of a release beside its text. */
export interface Said {
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly published: string | null;
}

export const NOTHING_SAID: Said = { id: null, url: null, title: null, published: null };

export interface Item extends Said {
  /** The release's name in its record: the path as typed, or what the row says. */
  readonly path: string;
  /** Where it stands: the same, or "rows.ndjson:12". */
  readonly place: string;
  readonly format: InputFormat;
  /** What was read already, as bytes or as text; with neither, the file at `path` is opened where the work is done. */
  readonly content?: Uint8Array;
  readonly decoded?: Decoded;
}

/** A text for itself: a file, or bytes that were read for it. */
export const textItem = (path: string, content?: Uint8Array): Item => ({
  path,
  place: path,
  format: 'text',
  content,
  ...NOTHING_SAID,
});
