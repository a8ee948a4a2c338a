// Doubled spaces between words say nothing: "a two-day  training on  9  February" is read with single ones, and every offset
// of what is found is carried back to the text as it came. Texts that lost their marks write two spaces for a comma; they stay.
import { matchesOf } from './matches.js';
import type { Span } from './span.js';

/** A text with single spaces, and how its offsets stand in the text as it came. */
export interface SingleSpaced {
  readonly text: string;
  /** The same value with every span in it, and every quote, as in the text that came. */
  readonly restore: <T>(value: T) => T;
  /** Where a span of the text that came stands in this one. */
  readonly reduce: (span: Span) => Span;
}

/** Two or three spaces inside a line; more part columns. */
const ANY_DOUBLED = /(?<=\S) {2,3}(?=\S)/g;
/** The same between words. */
const DOUBLED = /(?<=[\p{L}\p{N},;.!?:)'"’”%]) {2,3}(?=[\p{L}\p{N}("“‘'’$£€])/gu;
/** "Venue  City Hall": a label and its column. */
const LABEL = /(?:^|\n)[ *•-]{0,6}\p{Lu}[\p{L} ]{1,20}$/u;
const LABEL_REACH = 30;
/** From this share of its gaps on, all the text is spaced so. */
const MOSTLY = 0.5;
/** Commas and stops that a text with its marks has for each doubled space at least. */
const STOPS = 0.25;

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/** The text with single spaces; null where none is doubled, or where two spaces stand for a lost mark. */
export function singleSpaced(raw: string): SingleSpaced | null {
  if (!raw.includes('  ')) return null;
  const all = matchesOf(ANY_DOUBLED, raw);
  const mostly = all.length > 0 && all.length >= MOSTLY * (all.length + count(/\S (?=\S)/g, raw));
  const doubled = mostly ? all : matchesOf(DOUBLED, raw);
  if (doubled.length === 0) return null;
  if (!mostly && count(/[.,](?=\s|$)/g, raw) < Math.max(1, STOPS * doubled.length)) return null;
  let text = '';
  let from = 0;
  /** Where spaces were left out, in the new text, and how many up to there. */
  const cuts: number[] = [];
  const removed: number[] = [];
  /** Where the text that came goes on behind each. */
  const resumed: number[] = [];
  let total = 0;
  for (const { index, 0: gap } of doubled) {
    if (!mostly && isColumn(raw, index, gap.length)) continue;
    text += raw.slice(from, index + 1);
    from = index + gap.length;
    total += gap.length - 1;
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
