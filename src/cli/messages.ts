// The words for a person: what, where, what to do, on one line.
import type { Failure, FailureCode } from '../index.js';

interface Words {
  readonly what: string;
  readonly todo: string;
}

const WORDS: Readonly<Record<FailureCode, (detail: string | null) => Words>> = {
  missing: () => ({ what: 'no such file', todo: 'check the path' }),
  unreadable: (detail) =>
    detail === 'EACCES' || detail === 'EPERM'
      ? { what: 'cannot be read (permission denied)', todo: "check the file's permissions" }
      : { what: `cannot be read (${detail})`, todo: 'check the disk and the file' },
  'not-a-file': () => ({ what: 'is a directory', todo: 'name a file in it' }),
  binary: (detail) => ({
    what: detail ? `is not text (looks like a ${detail})` : 'is not text (binary data)',
    todo: 'convert it to plain text first',
  }),
  'too-large': (detail) => ({
    what: `is larger than ${size(Number(detail))}`,
    todo: 'split it into releases, or raise --max-bytes',
  }),
  'no-releases': (detail) => ({
    what: `holds no ${detail} file`,
    todo: 'name the files, or a pattern such as "dir/*"',
  }),
  'no-match': () => ({ what: 'matches no file', todo: 'check the pattern' }),
  damaged: (detail) => ({
    what: `is damaged${detail ? ` (${detail})` : ''}`,
    todo: 'what stands before that was read; fetch it again',
  }),
  encrypted: () => ({ what: 'is encrypted', todo: 'unpack the archive with its password first' }),
  'unsafe-path': () => ({ what: 'its path climbs out of the archive', todo: 'see where the archive comes from' }),
  'bad-row': (detail) => ({ what: `is no row (${detail})`, todo: 'mend or remove it' }),
  'short-row': (detail) => ({
    what: `does not have the fields of the header (${detail})`,
    todo: 'mend the row, or quote the field that holds the delimiter',
  }),
  'no-text': (detail) => ({
    what: `has no field ${detail}`,
    todo: 'name the field of the text with --field text=NAME',
  }),
  defect: (detail) => ({
    what: `extraction failed (${detail})`,
    todo: 'this is a defect of ctx, please report it with the text',
  }),
  crashed: (detail) => ({
    what: `its worker thread ended (${detail})`,
    todo: 'try it alone with --jobs 1, and please report it',
  }),
};

/** One line on an input that gave no record. */
export const failureLine = (failure: Failure): string => line(`${place(failure.path)}: ${failureMessage(failure)}`);

/** The same without the place: "is larger than 10 MB; split it into releases, or raise --max-bytes". */
export function failureMessage({ code, detail }: Failure): string {
  const { what, todo } = WORDS[code](detail);
  return `${what}; ${todo}`;
}

/** One line on a release that was extracted, with a reservation. */
export const warningLine = (path: string, message: string): string => line(`${place(path)}: ${message}`);

/** One line on anything else, such as a wrong flag. */
export const complaint = (text: string): string => line(text);

const place = (path: string): string => path.replace(/^-(?=$|:\d+$)/, 'standard input');

/** "ctx: ..." on one line, whatever control characters a path or message holds. */
const line = (text: string): string =>
  `ctx: ${text.replace(/[\0-\x1f\x7f]/g, (unit) => (unit === '\n' ? ' ' : `\\x${unit.charCodeAt(0).toString(16).padStart(2, '0')}`))}\n`;

const size = (bytes: number): string =>
  bytes >= 1024 * 1024
    ? `${Math.round(bytes / 1024 / 1024)} MB`
    : bytes >= 1024
      ? `${Math.round(bytes / 1024)} kB`
      : `${bytes} bytes`;

/** "1 release", "2 releases". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** "40 s", "3 min 20 s", "2 h 5 min". */
export function span(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
