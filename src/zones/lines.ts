// The page as lines: trimmed, with the blank lines above them counted. A scrape that lost its newlines
// ("…  FOR IMMEDIATE RELEASE  04 18 2005    Senator Hosts …      HAMMOND  La     U S  Senator …") is cut at its wide gaps.

import { matchesOf } from '../text/matches.js';
import type { Release } from '../text/release.js';
import type { Span } from '../text/span.js';
import { FULL_DATE } from './dates.js';
import { openingCuts } from './opening.js';

/** A line, or a field of a glued line. `text` is its trimmed reading view. */
export interface Line extends Span {
  readonly text: string;
  /** True where a blank line, or a gap that stood for one, lies above. */
  readonly gap: boolean;
  /** True for a field of a glued line. */
  readonly field: boolean;
  /** Spaces between a field and the one before it; 0 for the first, and for lines. */
  readonly width: number;
}

/** A line of this length with this many wide gaps is a page whose newlines were lost. Both from the Senate archive's scrapes. */
const GLUED_LENGTH = 240;
const GLUED_GAPS = 3;
/** One gap of this width is enough: no writer makes it. */
const PART_GAP = 20;

/** A gap this wide stands between two parts of a page; narrower ones may be a lost comma or quote. */
export const LOOSE = 4;
/** Headline, date and dateline of a glued page stand within its first units. */
const OPENING_ENDS = 1200;

const WIDE_GAP = / {3,}/g;
const SPACES_ONLY = /^\s*$/;

/** Cuts the reading view into its non-blank lines, in text order. Linear in the text's length. */
export function cutLines(release: Release): Line[] {
  const { view } = release;
  const lines: Line[] = [];
  let from = 0;
  let gap = true;
  while (from <= view.length) {
    let to = view.indexOf('\n', from);
    if (to < 0) to = view.length;
    if (isBlank(view, from, to)) gap = true;
    else {
      if (to - from >= GLUED_LENGTH) cutGlued(view, from, to, gap, lines);
      else lines.push(lineOf(view, from, to, gap, 0, false));
      gap = false;
    }
    from = to + 1;
  }
  return splitGlued(splitLabel(splitPrefix(lines)));
}

/** "… of the RepublicStrasbourg, 6 February 2015", "… at the ForumMay 3, 2019": the dateline lost its newline. */
const GLUED = new RegExp(
  `(?<=\\p{Ll}|[)"])(?=(?:\\p{Lu}\\p{Ll}{2,20}(?:[ -]\\p{Lu}\\p{Ll}{2,20})?, )?(?:${FULL_DATE})$)`,
  'u',
);
/** Looked at: a headline stands among the first lines. */
const FIRST_LINES = 8;

function splitGlued(lines: Line[]): Line[] {
  for (let i = 0; i < lines.length && i < FIRST_LINES; i++) {
    const line = lines[i] as Line;
    if (line.text.length < 24 || line.text.length > 400 || !/\d$/.test(line.text)) continue;
    const cut = GLUED.exec(line.text.slice(-GLUED_TAIL));
    if (!cut) continue;
    const at = Math.max(0, line.text.length - GLUED_TAIL) + cut.index;
    if (at < 12) continue;
    return [
      ...lines.slice(0, i),
      { ...line, end: line.start + at, text: line.text.slice(0, at) },
      { ...line, start: line.start + at, text: line.text.slice(at), gap: true },
      ...lines.slice(i + 1),
    ];
  }
  return lines;
}
/** A place and a day are no longer than this. */
const GLUED_TAIL = 70;

/** Cuts "Senator Announces Grants Washington-- U.S. Senator …", "April 5  2006 Office Of …", "… FOR IMMEDIATE RELEASE  04 18 2005" where one part ends and the next begins. */
function cutOpening(line: Line): Line[] {
  const cuts = openingCuts(line.text);
  if (cuts.length === 0) return [line];
  const parts: Line[] = [];
  let from = 0;
  for (const cut of [...cuts, line.text.length]) {
    const words = line.text.slice(from, cut);
    const text = words.trim();
    const start = line.start + from + words.indexOf(text);
    if (text !== '')
      parts.push({
        start,
        end: start + text.length,
        text,
        gap: parts.length > 0 || line.gap,
        field: true,
        width: parts.length > 0 ? LOOSE : line.width,
      });
    from = cut;
  }
  return parts;
}

/** "Headline                FOR IMMEDIATE RELEASE: April 2, 2007": the label stood in a column of its own. */
const LABEL_COLUMN = /(?<=\S) {8,120}(?=for immediate release\b|press release\b|(?:media )?contact ?:)/i;

function splitLabel(lines: Line[]): Line[] {
  for (let i = 0; i < lines.length && i < FIRST_LINES; i++) {
    const line = lines[i] as Line;
    const gap = line.text.length <= 400 ? LABEL_COLUMN.exec(line.text) : null;
    if (!gap || gap.index === 0) continue;
    const start = line.start + gap.index + gap[0].length;
    return [
      ...lines.slice(0, i),
      { ...line, end: line.start + gap.index, text: line.text.slice(0, gap.index) },
      { ...line, start, text: line.text.slice(gap.index + gap[0].length), gap: true },
      ...lines.slice(i + 1),
    ];
  }
  return lines;
}

/**
 * "date 2022-10-19 Headline", "Home » News » Headline": what a scraper, or a page's button or trail, put before the first
 * line's own words.
 */
const PREFIX =
  /^(?:date \d{4}-\d\d-\d\d|(?:Back|Print|Share)(?= \p{Lu}{4,}[ :]| (?!Pain\b)(?:\p{Lu}\p{Ll}{2,20} (?:[a-z]{2,4} )?){2}\S)|Home(?: ?[">›] ?[\p{L}& ]{2,30}){1,4} ?[">›](?= (?:\S{1,30} ){3}))(?= )/u;

function splitPrefix(lines: Line[]): Line[] {
  const first = lines[0];
  const prefix = first && PREFIX.exec(first.text);
  if (!first || !prefix) return lines;
  const cut = first.start + prefix[0].length;
  const rest = first.text.slice(prefix[0].length);
  const start = cut + rest.length - rest.trimStart().length;
  return [
    { ...first, end: cut, text: prefix[0] },
    { ...first, start, text: rest.trimStart(), gap: true },
    ...lines.slice(1),
  ];
}

const isBlank = (view: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const unit = view.charCodeAt(at);
    if (unit !== 32 && !SPACES_ONLY.test(view[at] as string)) return false;
  }
  return true;
};

function lineOf(view: string, from: number, to: number, gap: boolean, width: number, field: boolean): Line {
  let start = from;
  let end = to;
  while (start < end && view.charCodeAt(start) <= 32) start++;
  while (end > start && view.charCodeAt(end - 1) <= 32) end--;
  return { start, end, text: view.slice(start, end), gap, field, width };
}

/** Cuts a long line at its wide gaps; gaps by which lines were once wrapped ("business   representatives") count as newlines, others as blank lines. */
function cutGlued(view: string, from: number, to: number, gap: boolean, lines: Line[]): void {
  const text = view.slice(from, to);
  const gaps: { at: number; length: number; low: boolean }[] = [];
  for (const match of matchesOf(WIDE_GAP, text)) {
    const at = match.index;
    if (at === 0 || at + match[0].length >= text.length) continue;
    const next = text.charCodeAt(at + match[0].length);
    gaps.push({ at, length: match[0].length, low: next >= 97 && next <= 122 });
  }
  const opens = lines.length === 0;
  if (gaps.length < GLUED_GAPS && !gaps.some(({ length }) => length >= PART_GAP)) {
    const line = lineOf(view, from, to, gap, 0, false);
    lines.push(...(opens ? cutOpening(line) : [line]));
    return;
  }
  const wrap = wrapWidth(gaps);
  let start = 0;
  let above = gap;
  let width = 0;
  for (const { at, length } of [...gaps, { at: text.length, length: 0 }]) {
    if (!isBlank(text, start, at)) {
      const line = lineOf(view, from + start, from + at, above, width, true);
      lines.push(...(opens && start < OPENING_ENDS ? cutOpening(line) : [line]));
    }
    above = !(wrap > 0 && length >= wrap && length <= wrap + 2);
    width = length;
    start = at + length;
  }
}

/** The width of gap that stood for a wrapped line's end: one that is mostly followed by a small letter; 0 where there is none. */
function wrapWidth(gaps: readonly { length: number; low: boolean }[]): number {
  const all = new Map<number, [number, number]>();
  for (const { length, low } of gaps) {
    if (length < 5) continue;
    const cell = all.get(length) ?? [0, 0];
    cell[0]++;
    if (low) cell[1]++;
    all.set(length, cell);
  }
  let best = 0;
  let most = 3;
  for (const [length, [count, low]] of all) {
    if (low * 2 >= count && count > most) {
      best = length;
      most = count;
    }
  }
  return best;
}
