// Doubled spaces between words say nothing: "a two-day  training on  9  February" is read with single ones, and every offset
// of what is found is carried back to the text as it came. Texts that lost their marks write two spaces for a comma; they stay.
import type { Span } from './span.js';

/** A text with single spaces, and how its offsets stand in the text as it came. */
export interface SingleSpaced {
  readonly text: string;
  /** The same value with every span in it, and every quote, as in the text that came. */
  readonly restore: <T>(value: T) => T;
  /** Where a span of the text that came stands in this one. */
  readonly reduce: (span: Span) => Span;
}

/** What stands before and behind doubled spaces inside a line. */
const [ANY_BEFORE, ANY_BEHIND] = [/\S$/, /^\S/];
/** The same of those between words. */
const [WORD_BEFORE, WORD_BEHIND] = [/[\p{L}\p{N},;.!?:)'"’”%]$/u, /^[\p{L}\p{N}("“‘'$£€]/u];
/** More spaces than these part columns. */
const WIDEST = 3;
/** "Venue  City Hall": a label and its column. */
const LABEL = /(?:^|\n)[ *•-]{0,6}\p{Lu}[\p{L} ]{1,20}$/u;
const LABEL_REACH = 30;
/** From this share of its gaps on, all the text is spaced so. */
const MOSTLY = 0.5;
/** Commas and stops that a text with its marks has for each doubled space at least. */
const STOPS = 0.25;

interface Gap {
  readonly index: number;
  readonly length: number;
}

/** Doubled spaces by what stands on both sides. Found by hand: a pattern that begins by looking back tries every letter. */
function gapsOf(raw: string, before: RegExp, behind: RegExp): Gap[] {
  const gaps: Gap[] = [];
  for (let index = raw.indexOf('  '), end = index; index >= 0; index = raw.indexOf('  ', end)) {
    for (end = index; raw.charCodeAt(end) === SPACE; ) end++;
    const length = end - index;
    if (
      length <= WIDEST &&
      before.test(raw.slice(Math.max(0, index - 2), index)) &&
      behind.test(raw.slice(end, end + 2))
    )
      gaps.push({ index, length });
  }
  return gaps;
}
const SPACE = 32;

/** How many single spaces stand between two words. */
function countSingle(raw: string): number {
  let count = 0;
  for (let at = raw.indexOf(' ', 1); at >= 0; at = raw.indexOf(' ', at + 1))
    if (!isSpace(raw.charCodeAt(at - 1)) && at + 1 < raw.length && !isSpace(raw.charCodeAt(at + 1))) count++;
  return count;
}
const isSpace = (code: number): boolean =>
  code <= SPACE ? code === SPACE || (code >= 9 && code <= 13) : code > 127 && /\s/.test(String.fromCharCode(code));

/** The text with single spaces; null where none is doubled, or where two spaces stand for a lost mark. */
export function singleSpaced(raw: string): SingleSpaced | null {
  if (!raw.includes('  ')) return null;
  const all = gapsOf(raw, ANY_BEFORE, ANY_BEHIND);
  const mostly = all.length > 0 && all.length >= MOSTLY * (all.length + countSingle(raw));
  const doubled = mostly ? all : gapsOf(raw, WORD_BEFORE, WORD_BEHIND);
  if (doubled.length === 0) return null;
  if (!mostly && (raw.match(/[.,](?=\s|$)/g)?.length ?? 0) < Math.max(1, STOPS * doubled.length)) return null;
  let text = '';
  let from = 0;
  /** Where spaces were left out, in the new text, and how many up to there. */
  const cuts: number[] = [];
  const removed: number[] = [];
  /** Where the text that came goes on behind each. */
  const resumed: number[] = [];
  let total = 0;
  for (const { index, length } of doubled) {
    if (!mostly && isColumn(raw, index, length)) continue;
    text += raw.slice(from, index + 1);
    from = index + length;
    total += length - 1;
    cuts.push(text.length);
    removed.push(total);
    resumed.push(from);
  }
  if (total === 0) return null;
  text += raw.slice(from);
  const place = (at: number): number => at + (removed[lastUpTo(cuts, at)] ?? 0);
  const restore = <T>(value: T): T => {
    if (Array.isArray(value)) return value.map(restore) as T;
    if (value === null || typeof value !== 'object') return value;
    const copy: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) copy[key] = restore(inner);
    const { start, end, text: quote } = copy;
    if (typeof start === 'number' && typeof end === 'number') {
      copy.start = place(start);
      copy.end = end > start ? place(end - 1) + 1 : copy.start;
      if (typeof quote === 'string') copy.text = raw.slice(copy.start as number, copy.end as number);
    }
    return copy as T;
  };
  const back = (at: number): number => at - (removed[lastUpTo(resumed, at)] ?? 0);
  const reduce = ({ start, end }: Span): Span => ({
    start: back(start),
    end: end > start ? back(end - 1) + 1 : back(start),
  });
  return { text, restore, reduce };
}

/** True of a gap between a label and what stands in its column. */
const isColumn = (raw: string, at: number, width: number): boolean =>
  /^[\p{Lu}\d]/u.test(raw.slice(at + width, at + width + 2)) &&
  LABEL.test(raw.slice(Math.max(0, at - LABEL_REACH), at));

/** Index of the last of the ascending numbers that is not above `at`; -1 where all are. */
function lastUpTo(numbers: readonly number[], at: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
