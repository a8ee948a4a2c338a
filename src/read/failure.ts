// What can go wrong with an input, as a code and facts. The wording for a person is the command line's.

/** Why an input gave no record. */
export type FailureCode =
  | 'missing' // no such file
  | 'unreadable' // it is there, but cannot be opened or read; detail: the system's code, "EACCES"
  | 'not-a-file' // a directory where a file is asked for
  | 'binary' // no text; detail: what it looks like, "PDF", or null
  | 'too-large' // detail: the limit in bytes
  | 'no-releases' // a directory without *.txt, *.text or *.md
  | 'no-match' // a pattern that matches no file
  | 'defect' // extraction failed or gave an invalid record; detail: the error's message
  | 'crashed'; // the worker thread ended while it had this input; detail: the error's message or exit code

/** One input that gave no record. */
export interface Failure {
  readonly code: FailureCode;
  readonly path: string;
  readonly detail: string | null;
}

/** A failure on its way up; `run/` turns it into a plain `Failure`. */
export class InputError extends Error implements Failure {
  constructor(
    readonly code: FailureCode,
    readonly path: string,
    readonly detail: string | null = null,
  ) {
    super(detail === null ? `${path}: ${code}` : `${path}: ${code} (${detail})`);
    this.name = 'InputError';
  }
}

/** The failure behind an error of `node:fs` that concerns `path`. */
export function fileFailure(error: unknown, path: string): InputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return new InputError('missing', path);
  if (code === 'EISDIR') return new InputError('not-a-file', path);
  return new InputError('unreadable', path, code);
}
