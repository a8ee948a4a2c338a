// One pass over the text for the words a date can hang on, and the forms tried only there.

import { matchesOf } from '../../text/matches.js';
import type { Note } from '../../text/note.js';
import { serial, weekdayOf } from './calendar.js';
import type { Draft } from './draft.js';
import { readForm } from './forms.js';
import { readRelative } from './relative.js';
import { LONGEST_RUN, type NumericOrder, readRun, runStart, type Token } from './tokens.js';
import { MONTHS, WEEKDAYS } from './words.js';

export interface Scan {
  readonly drafts: readonly Draft[];
  readonly notes: readonly Note[];
}

/** Month and weekday words by their first letters (misspelt ones too), words of relative dates, numeric dates, years, "on the 5th". */
const TRIGGER =
  /\b(?:(?:jan|feb|mar|apr|api|arp|may|jun|jul|aug|agu|sep|set|spe|oct|oco|otc|nov|dec|mon|tue|tus|teu|wed|wen|thu|thr|fri|sat|sta|sun)[a-z]{0,8}|(?:today|tonight|yesterday|tomorrow|morning|afternoon|evening|weekend|week|weeks|month|months|year|years|day|days|fortnight|spring|summer|autumn|fall|winter))\b|(?<![\w./=_-])(?:0[1-9]|1[0-2]) {1,2}[0-3]\d {1,2}(?:19|20)\d\d(?!\d)|(?<![\w./=_])\d{1,2}\/\d{1,2}(?=\)|[ \n]?-[ \n]?\d{1,2}\/\d{1,2}(?![\d/]))|(?<![\w./=_])\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}|(?<![\w./=_@])(?:19|20)\d\d(?![\d_])|(?<!\d)\d{1,2}(?:st|nd|rd|th)\b(?<=\b(?:on|from|until|till|through)[ \n](?:the[ \n])?\d{1,2}[a-z]{2})/gi;

/** How far before its word an expression may begin: "14-16 and 21-23 " and a good deal more. */
const BACK = 96;
const AHEAD = 160;

/** "2 September", "September 2" */
const NAMED_DAY = /\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([A-Z][a-z]{2,8})\b|\b([A-Z][a-z]{2,8})\.? (\d{1,2})(?!\d)/g;
const NUMERIC = /(?<![\w./=_-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d)(?![\w-])/g;

/** Of very many numeric dates, so many are weighed. */
const WEIGHED = 40;
/** The weekday before a numeric date: "Thu, ". */
const WEEKDAY_BEFORE = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? {0,2}$/i;

/**
 * How a text writes its numeric dates: as those tell that can be read one way only, by their figures, by the weekday before them
 * or because the same day is written out elsewhere; else month first in the United States.
 */
export function numericOrder(view: string, american: boolean): NumericOrder {
  let [dayFirst, monthFirst] = [false, false];
  const doubtful: (readonly [number, number])[] = [];
  let weighed = 0;
  for (const match of matchesOf(NUMERIC, view)) {
    if (++weighed > WEIGHED) break;
    const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    if (a > 12 && b <= 12) dayFirst = true;
    else if (b > 12 && a <= 12) monthFirst = true;
    else if (a <= 12 && b <= 12 && a !== b && a > 0 && b > 0) {
      const weekday = WEEKDAYS.get(
        WEEKDAY_BEFORE.exec(view.slice(Math.max(0, match.index - 14), match.index))?.[1]?.toLowerCase() ?? '',
      );
      const [day, month] = [weekdayOf(serial(year, b, a)), weekdayOf(serial(year, a, b))];
      if (weekday && day !== month && weekday.weekday === day) dayFirst = true;
      else if (weekday && day !== month && weekday.weekday === month) monthFirst = true;
      else doubtful.push([a, b]);
    }
  }
  if (!dayFirst && !monthFirst && doubtful.length > 0) [dayFirst, monthFirst] = writtenOut(view, doubtful);
  if (dayFirst && monthFirst) return 'open';
  return dayFirst || (!monthFirst && !american) ? 'dmy' : 'mdy';
}

/** Which order makes numeric days of those that the text writes out: "02/09/2021" beside "on 2 September". */
function writtenOut(view: string, doubtful: readonly (readonly [number, number])[]): [boolean, boolean] {
  const days = new Set<number>();
  for (const match of matchesOf(NAMED_DAY, view)) {
    const [day, word] = match[2] === undefined ? [match[4], match[3]] : [match[1], match[2]];
    const month = MONTHS.get(word!.toLowerCase());
    if (month) days.add(month.month * 32 + Number(day));
  }
  return [
    doubtful.some(([a, b]) => days.has(b * 32 + a) && !days.has(a * 32 + b)),
    doubtful.some(([a, b]) => days.has(a * 32 + b) && !days.has(b * 32 + a)),
  ];
}

/**
 * How far a run has been tried for good: to its end, where something else ended it; to its middle where it was cut for length; no
 * further than a "this year" that no form took, which may stand alone.
 */
function triedEnd(tokens: readonly Token[], read: number, limit: number): number {
  const last = tokens[tokens.length - 1]!;
  const cut = tokens.length >= LONGEST_RUN || last.end > limit - 24;
  const end = cut ? tokens[tokens.length >> 1]!.start : last.end;
  const left = tokens.find((token) => token.kind === 'R' && token.start >= read);
  return left ? Math.min(left.start, end) : end;
}

/** All dates within `[from, to)` as the words give them, in text order, none overlapping. */
export function scanDates(view: string, from: number, to: number, order: () => NumericOrder): Scan {
  const drafts: Draft[] = [];
  const notes: Note[] = [];
  TRIGGER.lastIndex = from;
  let floor = from; // end of the last date
  let tried = from; // no date begins before this that has not been found
  for (let match = TRIGGER.exec(view); match && match.index < to; match = TRIGGER.exec(view)) {
    const start = match.index;
    if (start < floor) continue;
    const end = start + match[0].length;
    const word = match[0].toLowerCase();
    const first = word.charCodeAt(0);
    const isWord = first >= 97;
    if (isWord && !MONTHS.has(word) && !WEEKDAYS.has(word)) {
      const draft = readRelative(view, floor, start, end);
      if (draft) {
        drafts.push(draft);
        floor = draft.end;
        TRIGGER.lastIndex = Math.max(end, draft.end);
      }
      continue;
    }
    const tokens = readRun(
      view,
      runStart(view, Math.max(floor, tried, start - BACK), start),
      start,
      Math.min(to, start + AHEAD),
    );
    if (tokens.length === 0) continue;
    const run = { tokens, view, order };
    let read = end;
    for (let i = 0; i < tokens.length; ) {
      const reading = readForm(run, i);
      if (!reading) {
        i++;
        continue;
      }
      notes.push(...reading.notes);
      if (reading.draft) {
        drafts.push(reading.draft);
        floor = reading.draft.end;
      }
      i = Math.max(i + 1, reading.next);
      read = Math.max(read, tokens[i - 1]?.end ?? end);
    }
    tried = Math.max(read, triedEnd(tokens, read, start + AHEAD));
    TRIGGER.lastIndex = tried;
  }
  return { drafts, notes };
}
