// Cuts the stretch around a trigger word into the pieces a date is made of: "from Monday 21 to Wednesday 23 February 2024"
// reads f W D - W D M Y. A word that no date has in it ends the run.
import type { Span } from '../../text/span.js';
import { DATE_WORDS, LABELS, MONTHS, WEEKDAYS } from './words.js';

/** How numeric dates of a text are to be read: day first, month first, or not to be told. */
export type NumericOrder = 'dmy' | 'mdy' | 'open';

/**
 * D day number · d day in words · M month · Y year · W weekday · v weekday in brackets after its day · A whole numeric date ·
 * S day/month in figures · R "this year" · P last, next, this · Q early, late, mid · - to · & and · , comma · / slash ·
 * o of · t the · f from · b between · n on
 */
export type Kind =
  | 'D'
  | 'd'
  | 'M'
  | 'Y'
  | 'W'
  | 'v'
  | 'A'
  | 'S'
  | 'R'
  | 'P'
  | 'Q'
  | '-'
  | '&'
  | ','
  | '/'
  | 'o'
  | 't'
  | 'f'
  | 'b'
  | 'n';

export interface Token extends Span {
  readonly kind: Kind;
  /** Day, month, year or weekday number; for P -1 (last), 0 (this) or 1 (next). */
  readonly value: number;
  /** "21st" */
  readonly ordinal: boolean;
  /** Two figures only: "'24". */
  readonly short: boolean;
  /** A number that looks like a head count: "12 participants". */
  readonly count: boolean;
  /** As written. */
  readonly text: string;
  /** Of A and S: the three numbers, in the order year, then the two that stand for day and month. */
  readonly figures: readonly number[] | null;
  /** Of A: the order is plain from the figures ("2024-02-21", "19-Nov-12"). */
  readonly order: NumericOrder | null;
}

/** Widest gap inside an expression, in spaces: text that lost its punctuation has two or three. */
const WIDEST = 8;
const ORDINAL = /\s?(?:st|nd|rd|th|ST|ND|RD|TH|Th)(?![a-z])/y;
/** Figures that a comma may touch: "February 21,2024", "March 7,8 and 9"; thousands have three. */
const COMMA_FIGURES = /,(?:(?:19|20)\d\d(?![\d%]|[.,:]\d)|\d\d?(?:,\d\d?){0,5}(?![\d.,:%]))/y;
const DOTTED =
  /\.(?=[ \n]?(?:[-,&]|and\b|to\b)|[ \n]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b[ \n]?\d)/iy;
/** "12. to 14. June": behind a link the second period may stand before a month alone. */
const DOTTED_MONTH =
  /\.[ \n]?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/y;
const NEW_SENTENCE = /[A-Z][a-z]/y;
/** What may follow a number without a space: "9to10", "9February". */
const GLUED = /(?:to|and|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iy;
const SHORT_YEAR = /'(\d\d)(?![\d\w])/y;
const ISO = /((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d]|[-/.]\d|[A-SU-Za-z_-])/y;
const FIGURES = /(\d{1,2})(?:([./-])(\d{1,2})\2((?:19|20)\d\d)|\/(\d{1,2})\/(\d\d))(?![\d/_-]|\.\d|[A-Za-z])/y;
const SPACED_FIGURES = /(0[1-9]|1[0-2]) {1,2}([0-3]\d) {1,2}((?:19|20)\d\d)(?!\d)/y;
const NAMED_MONTH = /(\d{1,2})([-/.])([A-Za-z]{3,9})\2((?:19|20)\d\d|\d\d)(?![\d\w-])/y;
const DAY_MONTH = /(\d{1,2})([/.])(\d{1,2})\.?(?=\s?-\s?\d{1,2}\2\d{1,2}\2)/y;
/** "25/4 - 27/4", "yesterday (25/4)": days in strokes without a year, of one month or of two that follow each other. */
const STROKES = /(\d{1,2})\/(\d{1,2})(?=\s?-\s?(\d{1,2})\/(\d{1,2})(?![\d/]))/y;
const STROKES_ALONE = /(?<=\b(?:[a-z]{3,6}day|yesterday|tomorrow)\s\()(\d{1,2})\/(\d{1,2})(?=\))/iy;
const STROKES_END = /(?<=(\d{1,2})\/(\d{1,2})\s?-\s?)(\d{1,2})\/(\d{1,2})(?![\d/])/y;
const BRACKET_DAY = /\(([A-Za-z]{3,9})\.?\)/y;
/** A number before one of these is no day: "9 a.m.", "30 %", "20 km". */
const MEASURED =
  /\s?(?:[ap]\.?\s?m\b|%|per\s?cent|noon\b|o'clock|hrs?\b|hours?\b|km\b|kilomet|miles?\b|million|billion|thousand|years?[\s-]old|USD|[°$€£])/iy;
const NEXT_WORD = /\s([a-z]{2,15})/y;
/** Words that may follow a day; any other small word after a number makes it look like a count. */
const AFTER_DAY = new Set(
  (
    'and to at in of for from the by with when as was were is will which that until through till on or this last next between before ' +
    'after during has had have an where who but it its under near here while both due also may respectively jointly'
  ).split(' '),
);

/** A piece with nothing special about it. (Spreading a shared object here took half of the scan's time.) */
const piece = (
  kind: Kind,
  value: number,
  start: number,
  end: number,
  text: string,
  short = false,
  ordinal = false,
  count = false,
  figures: readonly number[] | null = null,
  order: NumericOrder | null = null,
): Token => ({ kind, value, start, end, text, short, ordinal, count, figures, order });

const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};

// Tests of single units by code: they run for every unit of a window. Past the end the code is NaN and every test false.
const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;
const isLetterCode = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isWordCode = (code: number): boolean => isLetterCode(code) || isDigitCode(code) || code === 95;

/** Longest run of letters that is looked up: no date word is longer. */
const LONGEST_WORD = 20;

/** End of the letters at an index: the index itself where there are none. */
function lettersEnd(view: string, index: number): number {
  let end = index;
  while (end - index < LONGEST_WORD && isLetterCode(view.charCodeAt(end))) end++;
  return end;
}

const FIGURE_WORD =
  /^(?:to|and)?\d{1,4}(?:st|nd|rd|th)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})?$/i;

/**
 * Where to begin reading for a run that holds the unit at `trigger`: at the last word before it that no date has in it, or at
 * `from`. Walks back word by word, so that a date word in plain prose costs one look.
 */
export function runStart(view: string, from: number, trigger: number): number {
  let index = trigger;
  while (index > from) {
    let at = index;
    while (at > from && (view[at - 1] === ' ' || view[at - 1] === '\n') && index - at < 9) at--;
    if (at === from) return from;
    const unit = view[at - 1]!;
    if (!isWordCode(view.charCodeAt(at - 1))) {
      if (!"-,&/+'().:".includes(unit)) return index;
      index = at - 1;
      continue;
    }
    let start = at - 1;
    while (start > from && at - start < 24 && isWordCode(view.charCodeAt(start - 1))) start--;
    const word = view.slice(start, at).toLowerCase();
    // "from 8 th to 10 th of May"
    const torn = /^(?:st|nd|rd|th)$/.test(word) && isDigitCode(view.charCodeAt(start - 2));
    if (!DATE_WORDS.has(word) && word !== 'year' && !FIGURE_WORD.test(word) && !torn) return start;
    index = start;
  }
  return from;
}

/** The longest run that is read, in tokens; more is a table, not a date. */
export const LONGEST_RUN = 48;

/**
 * Reads the run of date tokens that holds the unit at `trigger`, looking back no further than `from` and ahead no further than
 * `to`. Empty where the trigger turns out to be no date word.
 */
export function readRun(view: string, from: number, trigger: number, to: number): Token[] {
  let run: Token[] = [];
  let index = from;
  let word = ''; // the last word that was no token
  // A window that opens inside a word or a number reads from the next space on.
  if (index > 0 && index < trigger && isWordCode(view.charCodeAt(index - 1))) {
    while (index < trigger && /[\w.,:/-]/.test(view[index]!)) index++;
  }
  while (index < to && run.length < LONGEST_RUN) {
    const unit = view[index]!;
    if (unit === ' ' || unit === '\n') {
      const opening = index;
      let lines = 0;
      while (index - opening < WIDEST && (view[index] === ' ' || view[index] === '\n'))
        if (view[index++] === '\n') lines++;
      if (lines > 1 || view[index] === ' ') {
        if (index > trigger) return run;
        run = [];
        word = '';
        while (view[index] === ' ' && index < trigger) index++;
        if (view[index] === ' ') return run;
      }
      continue;
    }
    const token = readToken(view, index, run, word);
    if (token && token.end <= to) {
      // "this" of "this year" and of "this coming Saturday" is part of what follows.
      const last = run[run.length - 1];
      const twice = token.kind === 'P' && last?.kind === 'P';
      if (token.kind === 'R' || twice) run.pop();
      run.push(twice ? { ...token, start: last!.start } : token);
      index = token.end;
      continue;
    }
    const digit = isDigitCode(view.charCodeAt(index));
    if (index > trigger || (index === trigger && run.length > 0 && digit)) return run;
    if (index === trigger) return [];
    run = [];
    const skipped = lettersEnd(view, index);
    if (skipped > index) {
      word = view.slice(index, skipped).toLowerCase();
      index = skipped;
    } else {
      // Figures that are no date token go as a whole, so that "9:30" leaves no "30" behind.
      if (digit) while (index < trigger && /[\d.,:/-]/.test(view[index]!)) index++;
      else index++;
      if (unit !== '.') word = '';
      if (index > trigger) return [];
    }
  }
  return run;
}

function readToken(view: string, index: number, run: readonly Token[], word: string): Token | null {
  const unit = view[index]!;
  const previous = run[run.length - 1];
  if (isDigitCode(view.charCodeAt(index))) return readFigures(view, index, previous, word);
  switch (unit) {
    case '-': {
      let end = index + 1;
      while (view[end] === '-' && end < index + 3) end++;
      return piece('-', 0, index, end, '-');
    }
    case '&':
    case '+':
      return piece('&', 0, index, index + 1, unit);
    case ',':
    case '/':
      return piece(unit, 0, index, index + 1, unit);
    case "'": {
      const year = at(SHORT_YEAR, view, index);
      return year && previous?.kind === 'M' ? piece('Y', Number(year[1]), index, index + 3, year[0], true) : null;
    }
    case '(': {
      const day = at(BRACKET_DAY, view, index);
      const weekday = day && WEEKDAYS.get(day[1]!.toLowerCase());
      return day && weekday && previous && 'DMY'.includes(previous.kind)
        ? piece('v', weekday.weekday, index, index + day[0].length, day[0])
        : null;
    }
    default:
      return readWord(view, index, previous);
  }
}

function readWord(view: string, index: number, previous: Token | undefined): Token | null {
  const before = view.charCodeAt(index - 1);
  if (
    (isWordCode(before) || "@#'/".includes(view[index - 1] ?? ' ')) &&
    !(previous && previous.end === index && 'DY-/'.includes(previous.kind))
  )
    return null;
  let end = lettersEnd(view, index);
  if (end === index) return null;
  let text = view.slice(index, end);
  const lower = text.toLowerCase();
  let known = DATE_WORDS.get(lower);
  if (view[end] === '-' && view.charCodeAt(end + 1) >= 97) {
    // "twenty-first" is one piece, "Monday-friday" and "mid-may" are two; "May-born" and "to-do" are none.
    const second = lettersEnd(view, end + 1);
    const tail = view.slice(end + 1, second).toLowerCase();
    const ordinal = DATE_WORDS.get(`${lower}-${tail}`);
    const linked = DATE_WORDS.get(tail)?.is;
    if (ordinal) {
      known = ordinal;
      end = second;
      text = view.slice(index, end);
    } else if (linked !== 'month' && linked !== 'weekday') return null;
  }
  if (known?.is === 'ordinal') return piece('d', known.value, index, end, text);
  if (!known && lower !== 'year') return null;
  const after = view[end];
  const digitAfter = isDigitCode(view.charCodeAt(end));
  if (
    (digitAfter && known?.is !== 'link' && known?.is !== 'month') ||
    (!digitAfter && isWordCode(view.charCodeAt(end))) ||
    after === '@'
  )
    return null;
  if (known?.is === 'month' || known?.is === 'weekday') {
    if (known.short && after === '.') end++;
    return piece(known.is === 'month' ? 'M' : 'W', known.value, index, end, text, known.short);
  }
  if (lower === 'year' && previous?.kind === 'P') {
    return piece('R', previous.value, previous.start, end, text);
  }
  if (known?.is !== 'link') return null;
  const link = known.kind as Kind;
  const value = link !== 'P' ? 0 : lower === 'last' || lower === 'past' ? -1 : lower === 'this' ? 0 : 1;
  return piece(link, value, index, end, text);
}

function readFigures(view: string, index: number, previous: Token | undefined, word: string): Token | null {
  const before = view[index - 1];
  const joined = previous !== undefined && previous.end === index;
  if (
    before !== undefined &&
    (isWordCode(view.charCodeAt(index - 1)) || '.:$€£#@='.includes(before)) &&
    !(before === ':' && isLetterCode(view.charCodeAt(index - 2))) &&
    !(joined && '-&,/MW'.includes(previous.kind))
  )
    return null;
  if ((before === '-' || before === '/' || before === ',') && !joined) return null;
  let end = index;
  while (end - index < 5 && isDigitCode(view.charCodeAt(end))) end++;
  const figure = view.slice(index, end);
  if (figure.length > 4) return null;
  const then = view[end];
  if (then === '-' || then === '/' || then === '.' || (then === ' ' && figure.length === 2)) {
    const whole = readWholeDate(view, index);
    if (whole) return whole;
  }
  // "12., 13. and 14. June", "21.-23.02.2024"
  const dotted =
    then === '.' &&
    figure.length < 3 &&
    (previous !== undefined || index === 0 || view[end + 1] === '-') &&
    (at(DOTTED, view, end) !== null ||
      (previous !== undefined && '-&/,'.includes(previous.kind) && at(DOTTED_MONTH, view, end) !== null));
  const suffix = dotted ? null : at(ORDINAL, view, end);
  const ordinal = suffix !== null;
  end += dotted ? 1 : (suffix?.[0].length ?? 0);
  const value = Number(figure);
  const after = view[end];
  if (after !== undefined) {
    if ('%$€£°_'.includes(after)) return null;
    if (
      '.,:'.includes(after) &&
      isDigitCode(view.charCodeAt(end + 1)) &&
      !(after === ',' && at(COMMA_FIGURES, view, end))
    )
      return null;
    // "15 February 2021The ministry": scraped lines run together.
    const runOn =
      figure.length === 4 &&
      previous !== undefined &&
      'DM,'.includes(previous.kind) &&
      at(NEW_SENTENCE, view, end) !== null;
    if (isLetterCode(view.charCodeAt(end)) && !runOn && !at(GLUED, view, end)) return null;
  }
  const text = view.slice(index, end);
  if (figure.length === 4 && !ordinal && value >= 1800 && value < 2100) return piece('Y', value, index, end, text);
  if (figure.length > 2 || value === 0 || (value > 31 && !ordinal)) return null;
  if (!previous && LABELS.has(word)) return null;
  if (!ordinal && at(MEASURED, view, end)) return null;
  const next = ordinal ? null : at(NEXT_WORD, view, end);
  const count = next !== null && !AFTER_DAY.has(next[1]!) && !MONTHS.has(next[1]!) && !WEEKDAYS.has(next[1]!);
  return piece('D', value, index, end, text, false, ordinal, count);
}

/** True of two days, a few days or weeks apart. */
const inOrder = (day: number, month: number, lastDay: number, lastMonth: number): boolean =>
  day > 0 &&
  month > 0 &&
  day <= 31 &&
  lastDay <= 31 &&
  lastMonth <= 12 &&
  ((month === lastMonth && day < lastDay) || (month + 1 === lastMonth && day > 20 && lastDay < 15));

function readWholeDate(view: string, index: number): Token | null {
  const token = (
    match: RegExpExecArray,
    figures: readonly number[],
    order: NumericOrder | null,
    kind: Kind = 'A',
  ): Token => piece(kind, 0, index, index + match[0].length, match[0], false, false, false, figures, order);
  let match = at(ISO, view, index);
  if (match) return token(match, [Number(match[1]), Number(match[4]), Number(match[3])], 'dmy');
  match = at(FIGURES, view, index);
  if (match) {
    const [year, a, b] = [Number(match[4] ?? match[6]), Number(match[1]), Number(match[3] ?? match[5])];
    if (a === 0 || b === 0 || a > 31 || b > 31 || (a > 12 && b > 12)) return null;
    return token(match, [year, a, b], a > 12 ? 'dmy' : b > 12 ? 'mdy' : a === b ? 'dmy' : null);
  }
  match = at(SPACED_FIGURES, view, index);
  if (match) return token(match, [Number(match[3]), Number(match[1]), Number(match[2])], 'mdy');
  match = at(NAMED_MONTH, view, index);
  const month = match && MONTHS.get(match[3]!.toLowerCase());
  if (match && month) return token(match, [Number(match[4]), Number(match[1]), month.month], 'dmy');
  match = at(DAY_MONTH, view, index);
  if (match) return token(match, [0, Number(match[1]), Number(match[3])], null, 'S');
  match = view[index - 1] === '(' ? at(STROKES_ALONE, view, index) : null;
  if (match) {
    const [a, b] = [Number(match[1]), Number(match[2])];
    return a === 0 || b === 0 || a > 31 || b > 31 || (a > 12 && b > 12)
      ? null
      : token(match, [0, a, b], a > 12 ? 'dmy' : b > 12 ? 'mdy' : null, 'S');
  }
  const first = at(STROKES, view, index);
  match = first ?? (view[index - 1] === '-' || view[index - 2] === '-' ? at(STROKES_END, view, index) : null);
  if (!match) return null;
  const [a = 0, b = 0, c = 0, d = 0] = match.slice(1).map(Number);
  const order = inOrder(a, b, c, d) ? 'dmy' : inOrder(b, a, d, c) ? 'mdy' : null;
  return order && token(match, first ? [0, a, b] : [0, c, d], order, 'S');
}
