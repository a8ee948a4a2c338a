// What can go wrong with an input, as a code and facts. The wording for a person is the command line's.

/** Why an input gave no record. */
export type FailureCode =
  | 'missing' // no such file
  | 'unreadable' // it is there, but cannot be opened or read; detail: the system's code, "EACCES"
  | 'not-a-file' // a directory where a file is asked for
  | 'binary' // no text; detail: what it looks like, "PDF", or null
  | 'too-large' // detail: the limit in bytes
  | 'no-releases' // a directory or archive without *.txt, *.text or *.md; detail: the endings looked for
  | 'no-match' // a pattern that matches no file
  | 'damaged' // compressed or packed data that break off or contradict themselves; detail: what, or null
  | 'encrypted' // an entry of a zip archive that asks for a password
  | 'unsafe-path' // an entry whose path climbs out of its archive
  | 'bad-row' // a line that is no JSON object, a row with a stray quote; detail: which of them
  | 'short-row' // a row with fewer fields than the header, or more; detail: "3 of 5"
  | 'no-text' // a row without the field that holds the text; detail: the field's name
  | 'defect' // extraction failed or gave an invalid record; detail: the error's message
  | 'crashed'; // the worker thread ended while it had this input; detail: the error's message or exit code

/** One input that gave no record. */
export interface Failure {
  readonly code: FailureCode;
  /** Where: a file, "rows.ndjson:12", or "archive.zip/an/entry.txt". */
  readonly path: string;
  readonly detail: string | null;
}

/** What a row says of itself, as far as it could be read. */
export interface Identity {
  readonly path: string;
  readonly id: string | null;
  readonly url: string | null;
}

/** A failure on its way up; `run/` turns it into a plain `Failure`. */
export class InputError extends Error implements Failure {
  constructor(
    readonly code: FailureCode,
    readonly path: string,
    readonly detail: string | null = null,
    readonly identity: Identity = { path, id: null, url: null },
  ) {
    super(detail === null ? `${path}: ${code}` : `${path}: ${code} (${detail})`);
    this.name = 'InputError';
  }
}

/** The failure behind an error of `node:fs` or `node:zlib` that concerns `path`. */
export function fileFailure(error: unknown, path: string): InputError {
  if (error instanceof InputError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new InputError('missing', path);
  if (code === 'EISDIR') return new InputError('not-a-file', path);
  // zlib's codes: Z_DATA_ERROR where the bytes are wrong, Z_BUF_ERROR where they end too soon
  if (code.startsWith('Z_')) return new InputError('damaged', path, code === 'Z_BUF_ERROR' ? 'it breaks off' : null);
  return new InputError('unreadable', path, code);
}
