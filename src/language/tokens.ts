// Words and marks of a sentence with their places: "UNFPA's" reads UNFPA + 's, "U.S." is one word.

import { matchesOf } from '../text/matches.js';
import type { Span } from '../text/span.js';

export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'number' | 'mark';

export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly shape: Shape;
  /** Two or more spaces stand before it on its line, in a text that lost its commas. */
  readonly wide: boolean;
  /** A line break stands before it. */
  readonly broken: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.&@‐‑–-][\p{L}\p{N}\p{M}]+)*|'s(?![\p{L}])|[^\s]/gu;
const POSSESSIVE = /['’]s$/u;
const DOTTED = /^(?:\p{L}\.)*\p{L}$|^\p{L}{2,12}-(?:\p{L}\.)+\p{L}$/u;
const ABBREVIATIONS = new Set(
  (
    'st ltd inc co corp dr mr mrs ms sen rep reps sens gov prof gen col lt maj capt sgt hon no jr sr jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec dept univ assn intl u.s u.n u.k e.u d.c pvt bros mt ft rev adm brig amb supt messrs'
  ).split(' '),
);

function shapeOf(text: string): Shape {
  const first = text.codePointAt(0) ?? 0;
  if (first < 128) {
    if (first >= 48 && first <= 57) return /\p{Lu}/u.test(text) ? 'mixed' : 'number';
    if (!((first >= 65 && first <= 90) || (first >= 97 && first <= 122))) return 'mark';
  } else if (!/^[\p{L}\p{N}]/u.test(text)) return 'mark';
  const lower = text.toLowerCase();
  if (text === lower) return 'lower';
  if (text === text.toUpperCase()) return text.length === 1 ? 'title' : 'upper';
  const head = text.charAt(0);
  if (head !== head.toLowerCase() && text.slice(1) === lower.slice(1)) return 'title';
  return 'mixed';
}

/** Tokens of `raw` within `span`, in order, with absolute UTF-16 offsets. `lost` is true of a text whose commas scraping lost: there wide gaps count. */
export function tokenize(raw: string, span: Span, lost = false): Token[] {
  const tokens: Token[] = [];
  const text = raw.slice(span.start, span.end);
  const push = (word: string, at: number): void => {
    const view = word.replace(/’/g, "'").replace(/[‐‑–]/g, '-');
    const last = tokens.at(-1);
    const gap = last && at - last.end > 0 ? raw.slice(last.end, at) : '';
    const broken = gap.includes('\n');
    // "U S  Army", "Sen  Leahy": a point was lost there, not a comma.
    const wide =
      lost &&
      !broken &&
      gap.length >= 2 &&
      last !== undefined &&
      last.text.length > 1 &&
      !ABBREVIATIONS.has(last.lower);
    tokens.push({
      start: at,
      end: at + word.length,
      text: view,
      lower: view.toLowerCase(),
      shape: shapeOf(view),
      wide,
      broken,
    });
  };
  for (const match of matchesOf(WORD, text)) {
    let word = match[0];
    const at = span.start + match.index;
    const last = tokens.at(-1);
    if (
      word === '.' &&
      last &&
      last.end === at &&
      last.shape !== 'mark' &&
      (DOTTED.test(last.text) || ABBREVIATIONS.has(last.lower))
    ) {
      tokens[tokens.length - 1] = { ...last, end: at + 1, text: `${last.text}.` };
      continue;
    }
    const tail = word.length > 2 ? POSSESSIVE.exec(word) : null;
    if (tail) {
      word = word.slice(0, tail.index);
      push(word, at);
      push(tail[0], at + word.length);
    } else push(word, at);
  }
  return tokens;
}

/** True for a word that opens with a capital, or is in capitals, or mixes them ("iPhone" does not count). */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.shape === 'title' || token.shape === 'upper' || (token.shape === 'mixed' && /\p{Lu}/u.test(token.text)));
