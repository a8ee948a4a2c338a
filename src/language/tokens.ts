// Words and marks of a sentence with their places: "UNFPA's" reads UNFPA + 's, "U.S." is one word.

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

const DOTTED = /^(?:\p{L}\.)*\p{L}$|^\p{L}{2,12}-(?:\p{L}\.)+\p{L}$/u;
const ABBREVIATIONS = new Set(
  (
    'st ltd inc co corp dr mr mrs ms sen rep reps sens gov prof gen col lt maj capt sgt hon no jr sr jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec dept govt dist univ assn intl u.s u.n u.k e.u d.c pvt bros mt ft rev adm brig amb supt messrs'
  ).split(' '),
);

/** What a unit is in a text: part of a word, white space, or a mark by itself. */
const [SPACE, WORD, MARK] = [0, 1, 2];
const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;
const ascii = Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));

function kindOf(char: string): number {
  return LETTER_OR_DIGIT.test(char) ? WORD : /\s/.test(char) ? SPACE : MARK;
}

/** What stands at `at`; a letter of two units is looked at whole. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? (ascii[code] as number) : kindOf(String.fromCodePoint(text.codePointAt(at) as number));
}

const unitsAt = (text: string, at: number): number => ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);

/** Past the letters and digits at `at`. */
function runEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && kindAt(text, end) === WORD) end += unitsAt(text, end);
  return end;
}

const JOINS = new Set(["'", '’', '.', '&', '@', '‐', '‑', '–', '-']);

/** Past the word or mark at `at`: "Cox's", "U.S", "co-host", "'s", "(". */
function wordEnd(text: string, at: number): number {
  let end = runEnd(text, at);
  if (end > at) {
    while (JOINS.has(text.charAt(end))) {
      const next = runEnd(text, end + 1);
      if (next === end + 1) break;
      end = next;
    }
    return end;
  }
  const possessive = text.startsWith("'s", at) && !/^\p{L}/u.test(text.slice(at + 2, at + 4));
  return at + (possessive ? 2 : unitsAt(text, at));
}

function shapeOf(text: string, lower: string): Shape {
  const first = text.codePointAt(0) ?? 0;
  if (first < 128) {
    if (first >= 48 && first <= 57) return text !== lower && /\p{Lu}/u.test(text) ? 'mixed' : 'number';
    if (!((first >= 65 && first <= 90) || (first >= 97 && first <= 122))) return 'mark';
  } else if (!/^[\p{L}\p{N}]/u.test(text)) return 'mark';
  if (text === lower) return 'lower';
  if (text === text.toUpperCase()) return text.length === 1 ? 'title' : 'upper';
  const head = text.charAt(0);
  if (head !== head.toLowerCase() && text.slice(1) === lower.slice(1)) return 'title';
  return 'mixed';
}

/**
 * Tokens of `raw` within `span`, in order, with absolute UTF-16 offsets. `lost` is true of a text whose commas scraping
 * lost: there wide gaps count. Words are cut from the reading view where it is given: mostly it takes half the memory.
 */
export function tokenize(raw: string, span: Span, lost = false, view = raw): Token[] {
  const tokens: Token[] = [];
  const text = raw.slice(span.start, span.end);
  // A letter that the view takes for an apostrophe.
  const wordSource = text.includes('\u02bc') ? raw : view;
  const push = (word: string, at: number): void => {
    const plain = /[’‐‑–]/.test(word) ? word.replace(/’/g, "'").replace(/[‐‑–]/g, '-') : word;
    const lower = plain.toLowerCase();
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
      text: plain,
      lower,
      shape: shapeOf(plain, lower),
      wide,
      broken,
    });
  };
  for (let from = 0, end = 0; from < text.length; from = end) {
    const kind = kindAt(text, from);
    if (kind === SPACE) {
      end = from + 1;
      continue;
    }
    end = wordEnd(text, from);
    const at = span.start + from;
    const word = (kind === WORD ? wordSource : raw).slice(at, span.start + end);
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
    const tail = word.length > 2 && (word.endsWith("'s") || word.endsWith('’s')) ? 2 : 0;
    if (tail > 0) {
      push(word.slice(0, -tail), at);
      push(word.slice(-tail), at + word.length - tail);
    } else push(word, at);
  }
  return tokens;
}

/** True for a word that opens with a capital, or is in capitals, or mixes them ("iPhone" does not count). */
export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.shape === 'title' || token.shape === 'upper' || (token.shape === 'mixed' && /\p{Lu}/u.test(token.text)));
