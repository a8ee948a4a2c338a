// What the readers of dates share: the run of pieces they read in, the links between pieces, years, and the draft they give.
import type { Note } from '../../text/note.js';
import type { Draft, Item, Part, Reading, Year } from './draft.js';
import type { NumericOrder, Token } from './tokens.js';

/** What a form is read in: the pieces, the text around them, and the order of numeric dates. */
export interface Run {
  readonly tokens: readonly Token[];
  readonly view: string;
  readonly order: () => NumericOrder;
}

export const kindAt = (run: Run, index: number): string => run.tokens[index]?.kind ?? '';

export const warn = (rule: string, message: string, start: number, end: number): Note => ({
  rule,
  level: 'warning',
  message,
  start,
  end,
});

export const named = (token: Token): Part => ({
  year: null,
  shortYear: false,
  month: null,
  day: null,
  weekday: null,
  start: token.start,
  end: token.end,
});

/** A link between two dates or days: "-", "&", "/" or ","; ", and" and "and on the" count as "&", "and from" too. */
export function readLink(run: Run, index: number): { kind: string; next: number } | null {
  let i = index;
  let kind = kindAt(run, i);
  if (kind === ',' && (kindAt(run, i + 1) === '&' || kindAt(run, i + 1) === '-')) kind = kindAt(run, ++i);
  if (kind !== '-' && kind !== '&' && kind !== '/' && kind !== ',') return null;
  i++;
  // "June 3, 2019 – From June 3 to 6": after a dash a new sentence begins.
  while (kind === '&' && (kindAt(run, i) === 'n' || kindAt(run, i) === 'f')) i++;
  return { kind, next: i };
}

/** The year after a day or a month: "2024", ", 2024", "of 2024", "'24", "this year". A year that opens a range of years is none. */
export function readYear(run: Run, index: number): { token: Token; next: number } | null {
  let i = index;
  // "September 14/2017"
  if (kindAt(run, i) === ',' || (kindAt(run, i) === '/' && kindAt(run, i + 1) === 'Y')) i++;
  if (kindAt(run, i) === 'o') i++;
  const token = run.tokens[i];
  if (!token || (token.kind !== 'Y' && token.kind !== 'R')) return null;
  return { token, next: i + 1 };
}

export function yearOf(token: Token | null): Year {
  if (!token) return null;
  if (token.kind === 'Y') return token.value;
  return token.value < 0 ? 'last' : token.value > 0 ? 'next' : 'this';
}

/** Pairs what a dash or "to" joins; the rest stand alone. */
export function itemsOf(parts: readonly Part[], links: readonly string[]): Item[] {
  const items: Item[] = [];
  for (let i = 0; i < parts.length; i++) {
    const from = parts[i]!;
    if (links[i] === '-' && parts[i + 1]) {
      items.push({ from, to: parts[i + 1]! });
      i++;
    } else items.push({ from, to: null });
  }
  return items;
}

export function chain(
  run: Run,
  rule: string,
  items: readonly Item[],
  span: { start: number; end: number },
  pointer: Token | null,
  next: number,
  grain: 'day' | 'month' | 'year' = 'day',
): Reading {
  const draft: Draft = {
    start: pointer ? pointer.start : span.start,
    end: trimmedEnd(run.view, span.start, span.end),
    rule,
    grain,
    points: pointer ? (pointer.value < 0 ? 'past' : pointer.value > 0 ? 'future' : null) : null,
    content: { shape: 'chain', grain, items, step: pointer ? (pointer.value as -1 | 0 | 1) : null },
  };
  return { draft, notes: [], next };
}

/** An abbreviation's period at the very end of an expression closes the sentence: "in Feb." */
export function trimmedEnd(view: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && /[.,\s-]/.test(view[trimmed - 1]!)) trimmed--;
  return trimmed;
}
