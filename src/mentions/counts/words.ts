// Words of a stretch, cheaply: letters, digits and what joins them ("Cox's", "civil-society", "judges/magistrates"); every other sign alone.
import type { Span } from '../../text/span.js';

export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
}

/** No word is read further than this, so that "1/1/1/..." costs no more than a word. */
const LONGEST = 60;

/** Reads at most `most` words from `at` to `end`; a blank line ends the stretch. */
export function readWords(view: string, at: number, end: number, most: number): Word[] {
  const words: Word[] = [];
  let stop = at;
  while (words.length < most && stop < end) {
    const code = view.charCodeAt(stop);
    if (code === 10 && view.charCodeAt(stop + 1) === 10) break;
    if (code <= 32) {
      stop++;
      continue;
    }
    const start = stop++;
    if (isWordCode(code))
      while (
        stop < end &&
        stop - start < LONGEST &&
        (isWordCode(view.charCodeAt(stop)) || (joins(view, stop) && isWordCode(view.charCodeAt(stop + 1))))
      )
        stop++;
    const text = view.slice(start, stop);
    words.push({ start, end: stop, text, lower: text.toLowerCase() });
  }
  return words;
}

/** Letters of any script and digits; the punctuation of U+2000 to U+2BFF, such as bullets, is none. */
export const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && (code < 0x2000 || code > 0x2bff));

/** Signs that may stand inside a word; a point only before a letter ("U.S"). */
function joins(view: string, at: number): boolean {
  const code = view.charCodeAt(at);
  if (code === 46) return !(view.charCodeAt(at + 1) >= 48 && view.charCodeAt(at + 1) <= 57);
  return code === 39 || code === 45 || code === 47 || code === 38 || code === 43;
}
