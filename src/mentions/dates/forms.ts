// Dates that name days, months or years: "the 27th and 28th of February", "December 28 – January 3, 2024".
// Pieces come from tokens.ts; a form reads as many of them as make one expression. Each row proves itself by its examples,
// which test/mentions/dates/forms.test.ts runs.
import type { Note } from '../../text/note.js';
import { monthLength } from './calendar.js';
import type { Draft, Item, Part, Reading, Year } from './draft.js';
import type { NumericOrder, Token } from './tokens.js';
import { MONTHS } from './words.js';

/** What a form is read in: the pieces, the text around them, and the order of numeric dates. */
export interface Run {
  readonly tokens: readonly Token[];
  readonly view: string;
  readonly order: () => NumericOrder;
}

export interface Form {
  readonly id: string;
  readonly read: (run: Run, index: number) => Reading | null;
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
}

/** Days, months and years of the calendar, in the order in which they are tried; the first that reads wins. */
export const FORMS: readonly Form[] = [
  {
    id: 'dates/numeric',
    read: readNumeric,
    finds: [
      'The course opened on [2024-02-21].',
      'Held [21-23/02/2024] in Oran.',
      'From [21/02/2024 to 23/02/2024], we met.',
      'Updated: [19-Nov-12]',
      'Sitting of [24.03.2025].',
      'It ran [21/02-23/02/2024].',
      'It ran [27/28.02.2018].',
      'It ran [28.02.-02.03.2018].',
      'The date is [04 18 2005] here.',
    ],
    leaves: [
      'Call the 24/7 hotline.',
      'About 1/2 of the seats.',
      'Lot 4/5 is sold.',
      'Version 1.5.3 is out.',
      'See /news/379480/ for more.',
      'It is 21/45/2024.',
    ],
  },
  {
    id: 'dates/days',
    read: readDays,
    finds: [
      'It took place on [9 February 2021] in Rabat.',
      'Held on [February 9, 2021].',
      'On [Feb. 9], the board met.',
      'On the [9th of February] we met.',
      'On the [27th and 28th of February] we met.',
      'Held [February 21–23, 2024].',
      'It ran from [9 to10 February 2021].',
      'It ran [9 — 10 February].',
      'Open [28 February-2 March].',
      'It ran from [Monday 21 to Wednesday 23 February 2024].',
      'Closed [December 28 – January 3, 2024].',
      'Held on [14-16 and 21-23 February 2021].',
      'Held on [23 and 24 July 2019], respectively.',
      'Held [Feb 21, 22 & 23, 2024].',
      '[Aug. 14 & 23]: two evenings',
      'WHEN: [Friday, June 1, 2007] from 8:30 a.m.',
      'Posted [10 Mar 2016]',
      'Held [February 22 23  2006] in Sheridan',
      'WASHINGTON  [Wednesday  Jan  24]    The board met',
      'It ran [JUNE 9TH - JUNE 23RD, 2014].',
      'From [19 - 21 July this year], we met.',
      'It was held last [January 4-13, 2023], in Lae.',
      'Day 1: [3 May]; Day 2: [4 May]',
      'Held on [Monday, April 9 & Tuesday, April 10].',
      'On [9\nFebruary 2021] we met.',
      'Since the [first of March] we met.',
      'On [21 march 2019] we met.',
      'Held on [9 May (Monday) to 11 May 2022].',
      'On [12., 13. and 14. June 2017] we met.',
      'On [24 Mar 18], we met.',
      'Held on [March 7,8 and 9, 2018].',
      'On [7th-9thMarch 2018] we met.',
      'Posted [15 February 2021]The ministry met.',
      'Open [this coming Saturday, 24 March], to all.',
      'Held on [Mon. & Tue., May 3 & 4] in Oran.',
      'Held [Thu-Sat, 6-8 May], in Oran.',
      'Held on [6,7,8 May] in Oran.',
      'It ran from [12. to 14. June].',
      'DATE:[24TH MARCH 2013]',
    ],
    leaves: [
      'The participants march 20 km.',
      'You may 2 times ask.',
      'A second training followed.',
      'The 35 May need help.',
      'Mon Repos is a park.',
    ],
  },
  {
    id: 'dates/months',
    read: readMonths,
    finds: [
      'It took place in [December].',
      'It took place in [early December 2012].',
      'Training of [May 2013] for police',
      'Held in [September/October].',
      'It ran between [January and March 2024].',
      'In the course of [March and April] it grew.',
      'Sworn in during [August and September 2000].',
      'It opened in [mid-May].',
      'It ended [last November].',
      'It ran from [November 2023 to January 2024].',
      'By the end of [July], all had left.',
      'It opens in [March this year].',
      'At the [July] virtual meeting, all spoke.',
    ],
    leaves: [
      'April Jones and August Wilson spoke.',
      'We may go.',
      'The March for Science drew crowds.',
      'A visit by June Okello was planned.',
      'May all be well.',
    ],
  },
  {
    id: 'dates/weekdays',
    read: readWeekdays,
    finds: [
      'They met on [Wednesday].',
      'They met [last Friday] here.',
      'The board said [Thursday] that it agreed.',
      'Held from [Monday to Wednesday] in Oran.',
      'It opens [next Monday].',
      'Open on [Saturday and Sunday].',
      'They met on [Monday, Tuesday, and Thursday].',
      'The course ran [Saturday to Tuesday] in Oran.',
      'It is held on the [first Saturday of June].',
      'It met on the [last Friday in March 2024].',
    ],
    leaves: [
      'He sat in the sun.',
      'Open Monday to Friday, 9:00 - 17:00',
      'It meets on Mondays.',
      'It was Good Friday again.',
      'The Sunday Times wrote so.',
      'Sat nav and Sun Valley.',
      'It meets on the third Thursday of each month.',
    ],
  },
  {
    id: 'dates/monthless',
    read: readMonthless,
    finds: [
      'It will be held on the [22nd].',
      'It was held on the [5th and 6th of this month] in Oran.',
      'It runs from the [5th to the 8th] at the hall.',
      'It met on the [12th instant].',
    ],
    leaves: [
      'It is on the 5th floor.',
      'She spoke on the 10th anniversary.',
      'He came on the 3rd attempt.',
      'It is held on the 5th of each month.',
    ],
  },
  {
    id: 'dates/years',
    read: readYears,
    finds: [
      'It was founded in [2004].',
      'It ran from [2015 to 2019].',
      'Since [1951] it grew.',
      'The [2030] Agenda holds.',
      'GLO.ACT [2015-2019] ends.',
    ],
    leaves: [
      'It cost $2000.',
      'Resolution 1325 was read.',
      'Call 2024 5555 now.',
      'In 2000 schools it runs.',
      'See example.org/2019/05.',
      'It drew 2015 participants.',
    ],
  },
];

/** Reads the first form that stands at a piece; null where none does. */
export function readForm(run: Run, index: number): Reading | null {
  for (const form of FORMS) {
    const reading = form.read(run, index);
    if (reading) return reading;
  }
  return null;
}

const kindAt = (run: Run, index: number): string => run.tokens[index]?.kind ?? '';

const warn = (rule: string, message: string, start: number, end: number): Note => ({
  rule,
  level: 'warning',
  message,
  start,
  end,
});

const named = (token: Token): Part => ({
  year: null,
  shortYear: false,
  month: null,
  day: null,
  weekday: null,
  start: token.start,
  end: token.end,
});

// ---- numeric dates

function readNumeric(run: Run, index: number): Reading | null {
  const parts: Part[] = [];
  const links: string[] = [];
  let i = index;
  for (;;) {
    const part = numericPart(run, i);
    if (!part) break;
    parts.push(part.part);
    i = part.next;
    const link = kindAt(run, i);
    const after = numericPart(run, i + 1);
    if (!after || !(link === '-' || link === '&' || link === '/' || (link === ',' && links.length < 30))) break;
    links.push(link);
    i++;
  }
  if (parts.length === 0) return null;
  const span = { start: parts[0]!.start, end: parts[parts.length - 1]!.end };
  if (parts.some((part) => part.month === null)) {
    const year = parts[parts.length - 1]!.year as number;
    return {
      draft: { ...span, rule: 'dates/numeric', grain: 'day', points: null, content: { shape: 'unordered', year } },
      notes: [],
      next: i,
    };
  }
  return chain(run, 'dates/numeric', itemsOf(parts, links), span, null, i);
}

/** A whole numeric date; or the day before "-23/02/2024"; or the day and month before "-23/02/2024". Month null: no telling. */
function numericPart(run: Run, index: number): { part: Part; next: number } | null {
  const token = run.tokens[index];
  if (!token) return null;
  if (token.kind === 'A' || token.kind === 'S') {
    const [year, a, b] = token.figures as [number, number, number];
    const order = token.order ?? run.order();
    const [day, month] = order === 'mdy' ? [b, a] : [a, b];
    const open = order === 'open';
    return {
      part: {
        ...named(token),
        year: token.kind === 'S' ? null : year,
        shortYear: year < 100 && token.kind === 'A',
        month: open ? null : month,
        day: open ? null : day,
      },
      next: index + 1,
    };
  }
  if (token.kind !== 'D' || token.ordinal || !/^[-/&]$/.test(kindAt(run, index + 1)) || kindAt(run, index + 2) !== 'A')
    return null;
  const whole = numericPart(run, index + 2)!.part;
  if (whole.day === null || whole.day < token.value) return null;
  return { part: { ...named(token), day: token.value, month: whole.month }, next: index + 1 };
}

// ---- days with a month name

interface DayPiece {
  readonly token: Token;
  readonly weekday: number | null;
  /** Where its words begin: at its weekday, if any. */
  readonly start: number;
  readonly end: number;
}

interface DayGroup {
  readonly days: readonly DayPiece[];
  readonly links: readonly string[];
  readonly month: Token;
  readonly year: Token | null;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

function readDays(run: Run, index: number): Reading | null {
  let i = index;
  const pointer = kindAt(run, i) === 'P' ? run.tokens[i]! : null;
  if (pointer) i++;
  const groups: DayGroup[] = [];
  const links: string[] = [];
  for (;;) {
    const group = readGroup(run, i);
    if (!group) break;
    groups.push(group);
    i = group.next;
    const link = readLink(run, i);
    if (!link || groups.length > 8) break;
    const following = readGroup(run, link.next);
    // A comma alone joins whole dates only where an "and" ends the list.
    if (!following || (link.kind === ',' && !isListed(run, following.next))) break;
    // "BONN, June 3, 2019 – June 5 is a day of ...": the dash of a dateline joins nothing.
    const dash = run.tokens[link.next - 1]!;
    if (link.kind === '-' && dash.text === '-' && group.year && !following.year && run.view[dash.start - 1] === ' ')
      break;
    links.push(link.kind);
    i = link.next;
  }
  const first = groups[0];
  const last = groups[groups.length - 1];
  if (!first || !last) return null;
  const next = last.next;
  const span = { start: first.start, end: last.end };
  const text = run.view.slice(span.start, span.end);
  for (const group of groups) {
    const wrong = group.days.find((day) => day.token.value > monthLength(group.month.value, yearNumber(group.year)));
    if (wrong) {
      return {
        draft: null,
        notes: [warn('dates/impossible', `there is no such day: \`${text}\``, span.start, span.end)],
        next,
      };
    }
  }
  const flat = flatten(groups, links);
  // "between 30th April and 2nd May"
  if (flat.links.length === 1 && flat.links[0] === '&' && kindAt(run, index - 1) === 'b') flat.links[0] = '-';
  const pointed = pointer !== null && groups.every((group) => group.year === null);
  const reading = chain(run, 'dates/days', itemsOf(flat.parts, flat.links), span, pointed ? pointer : null, next);
  const misspelt = groups.find((group) => MONTHS.get(group.month.text.toLowerCase())?.misspelt);
  if (!misspelt) return reading;
  const note: Note = {
    rule: 'dates/misspelt',
    level: 'info',
    message: `read as month ${misspelt.month.value}: \`${misspelt.month.text}\``,
    start: misspelt.month.start,
    end: misspelt.month.end,
  };
  return { ...reading, notes: [...reading.notes, note] };
}

const yearNumber = (token: Token | null): number | null =>
  token && token.kind === 'Y' && !token.short ? token.value : null;

/** True where a list of whole dates goes on to an "and". */
function isListed(run: Run, index: number): boolean {
  let i = index;
  for (let n = 0; n < 8; n++) {
    const link = readLink(run, i);
    if (!link) return false;
    if (link.kind === '&') return true;
    const group = readGroup(run, link.next);
    if (!group) return false;
    i = group.next;
  }
  return false;
}

/** A link between two dates or days: "-", "&", "/" or ","; ", and" and "and on the" count as "&", "and from" too. */
function readLink(run: Run, index: number): { kind: string; next: number } | null {
  let i = index;
  let kind = kindAt(run, i);
  if (kind === ',' && (kindAt(run, i + 1) === '&' || kindAt(run, i + 1) === '-')) kind = kindAt(run, ++i);
  if (kind !== '-' && kind !== '&' && kind !== '/' && kind !== ',') return null;
  i++;
  // "June 3, 2019 – From June 3 to 6": after a dash a new sentence begins.
  while (kind === '&' && (kindAt(run, i) === 'n' || kindAt(run, i) === 'f')) i++;
  return { kind, next: i };
}

function readGroup(run: Run, index: number): DayGroup | null {
  return readDayFirst(run, index) ?? readMonthFirst(run, index) ?? readUnderWeekdays(run, index);
}

/** "Mon. & Tue., May 3 & 4", "Thu-Sat 6-8 May": weekdays of their own before the days. */
function readUnderWeekdays(run: Run, index: number): DayGroup | null {
  const first = run.tokens[index];
  let i = index;
  let weekdays = 0;
  while (kindAt(run, i) === 'W' && weekdays < 7) {
    weekdays++;
    const link = readLink(run, i + 1);
    if (!link || kindAt(run, link.next) !== 'W') break;
    i = link.next;
  }
  if (!first || weekdays < 2) return null;
  i++;
  if (kindAt(run, i) === ',' || kindAt(run, i) === '-') i++;
  if (kindAt(run, i) === 'W') return null;
  const group = readDayFirst(run, i) ?? readMonthFirst(run, i);
  if (!group || group.days.length < 2) return null;
  const [day, ...others] = group.days as [DayPiece, ...DayPiece[]];
  return { ...group, days: [{ ...day, weekday: first.value }, ...others], start: first.start };
}

/** "Monday 21", "the 27th", "the first" (only before "of"), "9 (Monday)" */
function readDay(run: Run, index: number): { piece: DayPiece; next: number } | null {
  let i = index;
  let weekday: number | null = null;
  const start = run.tokens[i]?.start ?? 0;
  let weekdayStart: number | null = null;
  if (kindAt(run, i) === 'W') {
    weekday = run.tokens[i]!.value;
    weekdayStart = start;
    i++;
    if (kindAt(run, i) === ',') i++;
  }
  if (kindAt(run, i) === 't') i++;
  const token = run.tokens[i];
  if (!token || (token.kind !== 'D' && token.kind !== 'd')) return null;
  i++;
  let end = token.end;
  const bracket = run.tokens[i];
  if (bracket?.kind === 'v') {
    weekday = bracket.value;
    end = bracket.end;
    i++;
  }
  return { piece: { token, weekday, start: weekdayStart ?? token.start, end }, next: i };
}

/** "14-16 and 21-23 February 2021", "Monday 21 to Wednesday 23 February" */
function readDayFirst(run: Run, index: number): DayGroup | null {
  let days: DayPiece[] = [];
  let links: string[] = [];
  let i = index;
  for (;;) {
    const day = readDay(run, i);
    if (!day || days.length > 20) return null;
    days.push(day.piece);
    i = day.next;
    if (kindAt(run, i) === ',' && kindAt(run, i + 1) === 'M') i++;
    if (kindAt(run, i) === 'M' || (kindAt(run, i) === 'o' && kindAt(run, i + 1) === 'M')) break;
    // "21-February-2024"
    if (
      kindAt(run, i) === '-' &&
      kindAt(run, i + 1) === 'M' &&
      run.tokens[i]!.start === day.piece.end &&
      run.tokens[i]!.end === run.tokens[i + 1]!.start
    ) {
      i++;
      break;
    }
    let link = readLink(run, i);
    // Punctuation lost: "22 23 February".
    if (!link && kindAt(run, i) === 'D' && run.tokens[i]!.value === day.piece.token.value + 1)
      link = { kind: '&', next: i };
    if (!link) return null;
    links.push(link.kind);
    i = link.next;
  }
  if (kindAt(run, i) === 'o') i++;
  else if (days.some((day) => day.token.kind === 'd')) return null;
  const month = run.tokens[i]!;
  i++;
  const last = days[days.length - 1]!.token;
  const year = readYear(run, i) ?? readShortYear(run, month, i);
  if (!isMonthAfterDay(run, month, last, year !== null)) return null;
  // "at 9, 12 May" and "aged 15-24, 9 May": what stands before a comma and does not rise belongs to something else.
  for (let k = links.length - 1; k >= 0; k--) {
    if (links[k] === ',' && !links.slice(k).includes('&') && days[k]!.token.value >= days[k + 1]!.token.value) {
      days = days.slice(k + 1);
      links = links.slice(k + 1);
      break;
    }
  }
  return closeGroup(run, {
    days,
    links,
    month,
    year: year?.token ?? null,
    start: days[0]!.start,
    end: year?.token.end ?? month.end,
    next: year?.next ?? i,
  });
}

/** "9 May 2022 (Monday)": the bracket belongs to the last day. */
function closeGroup(run: Run, group: DayGroup): DayGroup {
  const bracket = run.tokens[group.next];
  if (bracket?.kind !== 'v') return group;
  const last = group.days[group.days.length - 1]!;
  return {
    ...group,
    days: [...group.days.slice(0, -1), { ...last, weekday: bracket.value }],
    end: bracket.end,
    next: group.next + 1,
  };
}

/** "February 21–23, 2024", "Monday, April 9", "Feb 21, 22 & 23, 2024" */
function readMonthFirst(run: Run, index: number): DayGroup | null {
  let i = index;
  let weekday: Token | null = null;
  if (kindAt(run, i) === 'W') {
    weekday = run.tokens[i]!;
    i++;
    if (kindAt(run, i) === ',') i++;
  }
  const start = run.tokens[i] ? (weekday ?? run.tokens[i]!).start : 0;
  const month = run.tokens[i];
  if (month?.kind !== 'M') return null;
  i++;
  if (kindAt(run, i) === ',' && kindAt(run, i + 1) === 'D') i++;
  // "May the 4th"
  if (kindAt(run, i) === 't' && run.tokens[i + 1]?.ordinal) i++;
  const first = readDay(run, i);
  if (!first || first.piece.token.kind === 'd' || first.piece.start !== first.piece.token.start) return null;
  const days = [
    { ...first.piece, weekday: weekday?.value ?? first.piece.weekday, start: weekday?.start ?? first.piece.start },
  ];
  const links: string[] = [];
  i = first.next;
  let kept = { days: 1, next: i };
  let comma = false;
  for (let n = 0; n < 20; n++) {
    let link = readLink(run, i);
    // Punctuation lost: "February 22 23  2006".
    if (
      !link &&
      n === 0 &&
      kindAt(run, i) === 'D' &&
      kindAt(run, i + 1) === 'Y' &&
      run.tokens[i]!.value > days[0]!.token.value
    ) {
      link = { kind: '-', next: i };
    }
    if (!link) break;
    const day = readDay(run, link.next);
    if (!day || day.piece.token.kind === 'd' || (day.piece.token.count && link.kind !== '-')) break;
    // "February 21 and 9 March": the day belongs to the month after it.
    if (kindAt(run, day.next) === 'M' || (kindAt(run, day.next) === 'o' && kindAt(run, day.next + 1) === 'M')) break;
    days.push(day.piece);
    links.push(link.kind);
    i = day.next;
    comma ||= link.kind === ',';
    // A list by commas holds as far as its "and" or its year: "Feb 21, 22 & 23", not "May 3, 9".
    if (!comma || link.kind === '&' || readYear(run, i)) kept = { days: days.length, next: i };
  }
  const held = days.slice(0, kept.days);
  const year = readYear(run, kept.next);
  if (!isMonthBeforeDay(run, month, held[0]!.token, year !== null)) return null;
  return closeGroup(run, {
    days: held,
    links: links.slice(0, kept.days - 1),
    month,
    year: year?.token ?? null,
    start,
    end: year?.token.end ?? held[held.length - 1]!.end,
    next: year?.next ?? kept.next,
  });
}

/** The year after a day or a month: "2024", ", 2024", "of 2024", "'24", "this year". A year that opens a range of years is none. */
function readYear(run: Run, index: number): { token: Token; next: number } | null {
  let i = index;
  if (kindAt(run, i) === ',') i++;
  if (kindAt(run, i) === 'o') i++;
  const token = run.tokens[i];
  if (!token || (token.kind !== 'Y' && token.kind !== 'R')) return null;
  return { token, next: i + 1 };
}

/** "24 Mar 18" at the end of a line or of a cell; "24 Mar 18 people" is a day and a count. */
function readShortYear(run: Run, month: Token, index: number): { token: Token; next: number } | null {
  const token = run.tokens[index];
  if (!month.short || token?.kind !== 'D' || token.ordinal || token.text.length !== 2) return null;
  if (!/^ {0,3}(?:[\n,;|)]|$)/.test(run.view.slice(token.end, token.end + 4))) return null;
  return { token: { ...token, kind: 'Y', short: true }, next: index + 1 };
}

/** "march" and "may" are words; other small months are months beside a day. */
function isMonthAfterDay(run: Run, month: Token, day: Token, hasYear: boolean): boolean {
  if (/^[A-Z]/.test(month.text)) return !(month.value === 5 && day.count && !hasYear);
  if (month.value === 3 || month.value === 5) {
    return (
      hasYear ||
      day.ordinal ||
      /\b(?:on|from|to|of|until|till|the) {0,3}$/i.test(run.view.slice(Math.max(0, day.start - 12), day.start))
    );
  }
  return true;
}

function isMonthBeforeDay(run: Run, month: Token, day: Token, hasYear: boolean): boolean {
  // "In June 31 people came": nobody writes "in" before a day.
  if (
    !hasYear &&
    !day.ordinal &&
    day.count &&
    /\b[Ii]n (?:early |late |mid-?)?$/.test(run.view.slice(Math.max(0, month.start - 9), month.start))
  )
    return false;
  if (/^[A-Z]/.test(month.text)) return true;
  if (month.value === 3 || month.value === 5) return hasYear;
  return !day.count || hasYear;
}

/** All days of all groups in a row, with the links between them; the months of "28 to 2 March" are told apart. */
function flatten(groups: readonly DayGroup[], between: readonly string[]): { parts: Part[]; links: string[] } {
  const parts: Part[] = [];
  const links: string[] = [];
  groups.forEach((group, g) => {
    if (g > 0) links.push(between[g - 1]!);
    group.days.forEach((day, d) => {
      if (d > 0) links.push(group.links[d - 1]!);
      const link = group.links[d];
      const next = group.days[d + 1];
      const backs = link === '-' && next !== undefined && next.token.value < day.token.value;
      parts.push({
        year: backs ? null : yearOf(group.year),
        shortYear: group.year?.short ?? false,
        month: backs ? ((group.month.value + 10) % 12) + 1 : group.month.value,
        day: day.token.value,
        weekday: day.weekday,
        start: day.start,
        end: day.end,
      });
    });
  });
  return { parts, links };
}

function yearOf(token: Token | null): Year {
  if (!token) return null;
  if (token.kind === 'Y') return token.value;
  return token.value < 0 ? 'last' : token.value > 0 ? 'next' : 'this';
}

/** Pairs what a dash or "to" joins; the rest stand alone. */
function itemsOf(parts: readonly Part[], links: readonly string[]): Item[] {
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

function chain(
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
function trimmedEnd(view: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && /[.,\s-]/.test(view[trimmed - 1]!)) trimmed--;
  return trimmed;
}

// ---- months

const CUE_BEFORE_MONTH =
  /\b(?:in|during|since|until|till|by|of|from|between|throughout|through|before|after|around|to|for|and|or|over|late|early|mid|beginning|end|month of)[ \n]{1,3}$/i;
/** Months that are people's names or verbs as well need more than a capital to be months. */
const NAME_LIKE = new Set([3, 4, 5, 6, 8]);

function readMonths(run: Run, index: number): Reading | null {
  let i = index;
  const pointer =
    kindAt(run, i) === 'P' && (kindAt(run, i + 1) === 'M' || kindAt(run, i + 1) === 'Q') ? run.tokens[i]! : null;
  if (pointer) i++;
  const parts: Part[] = [];
  const links: string[] = [];
  const start = run.tokens[i]?.start ?? 0;
  let end = start;
  let years = 0;
  for (;;) {
    let k = i;
    let qualified = false;
    if (kindAt(run, k) === 'Q') {
      qualified = true;
      k++;
      if (kindAt(run, k) === '-') k++;
    }
    const month = run.tokens[k];
    if (month?.kind !== 'M') break;
    // "between 2 May and June 5": a day after the month is another form's business.
    k++;
    const year = readYear(run, k);
    if (parts.length > 0 && !year && kindAt(run, k) === 'D') break;
    if (parts.length === 0 && !year && !qualified && !pointer && !isMonthAlone(run, month, index, k)) return null;
    const small = !/^[A-Z]/.test(month.text);
    if (small && !qualified && !year && (month.value === 3 || month.value === 5 || month.short)) break;
    if (month.short && !year && !qualified && !pointer && parts.length === 0 && !/[-/]/.test(kindAt(run, k)))
      return null;
    if (year) years++;
    parts.push({
      year: yearOf(year?.token ?? null),
      shortYear: year?.token.short ?? false,
      month: month.value,
      day: null,
      weekday: null,
      start: month.start,
      end: month.end,
    });
    end = year?.token.end ?? month.end;
    i = year?.next ?? k;
    const link = readLink(run, i);
    const after = link ? kindAt(run, link.next) : '';
    if (!link || (link.kind === ',' && parts.length > 10) || (after !== 'M' && after !== 'Q')) break;
    if (kindAt(run, link.next + (after === 'Q' ? 2 : 1)) === 'D') break;
    if (after === 'M' && !/^[A-Z]/.test(run.tokens[link.next]!.text) && [3, 5].includes(run.tokens[link.next]!.value))
      break;
    links.push(link.kind);
    i = link.next;
  }
  if (parts.length === 0) return null;
  while (links.length >= parts.length) links.pop();
  // "between January and March" is a range, "January and March" two months.
  if (parts.length === 2 && links[0] === '&' && kindAt(run, index - 1) === 'b') links[0] = '-';
  if (parts.length === 2 && links[0] === '/') links[0] = '-';
  return chain(run, 'dates/months', itemsOf(parts, links), { start, end }, years === 0 ? pointer : null, i, 'month');
}

const OWNED_MONTH = /(?:\b(?:the|its|our|their|a|an)|[a-z]'s)[ \n]{1,2}$/;
const VERB_OR_LINK = new Set('for and was were is has had said who that which with from the will can may'.split(' '));

/** A month with neither day nor year is one after "in", "during", "since" and the like. */
function isMonthAlone(run: Run, month: Token, index: number, next: number): boolean {
  if (!/^[A-Z]/.test(month.text)) return false;
  const before = run.view.slice(Math.max(0, month.start - 16), month.start);
  const linked = /[-/&]/.test(kindAt(run, next)) && kindAt(run, next + 1) === 'M';
  // "the July virtual meet-up", "its November workshop"
  const noun = OWNED_MONTH.test(before) && /^[ \n]([a-z]{3,})/.exec(run.view.slice(month.end, month.end + 16));
  if (noun && !VERB_OR_LINK.has(noun[1]!)) return true;
  if (!CUE_BEFORE_MONTH.test(before) && !linked && kindAt(run, index - 1) !== 'b' && kindAt(run, index - 1) !== 'f')
    return false;
  // "by April Jones", "of March for Science": a name goes on.
  const after = run.view.slice(month.end, month.end + 24);
  if (NAME_LIKE.has(month.value) && !linked && /^[ \n][A-Z][a-z]/.test(after) && kindAt(run, next) !== 'R')
    return false;
  if (
    !linked &&
    NAME_LIKE.has(month.value) &&
    /\b(?:by|for|and|or|to|of)[ \n]{1,3}$/i.test(before) &&
    /^[ \n](?:for|said|and|is)\b/.test(after) &&
    month.value !== 8
  )
    return false;
  return true;
}

// ---- days without a month

const AFTER_MONTHLESS =
  /^(?:[ \n](?:of[ \n](this|last|next)[ \n]month|inst(?:ant)?|ult(?:imo)?|prox(?:imo)?)\b|[.,;:)](?!\w)|[ \n](?:at|in|when|where|with|and[ \n](?:will|was|is|has)|is|was|will|has)\b|$)/i;
const BEFORE_MONTHLESS = /\b(?:on|from|between)[ \n](?:the[ \n])?$/i;

/** "on the 22nd", "from the 5th to the 8th", "on the 5th and 6th of this month": ordinals alone, with nothing that they count. */
function readMonthless(run: Run, index: number): Reading | null {
  const first = run.tokens[index];
  if (first?.kind !== 'D' || !first.ordinal || first.value > 31) return null;
  if (!BEFORE_MONTHLESS.test(run.view.slice(Math.max(0, first.start - 14), first.start))) return null;
  const days = [first.value];
  let range = kindAt(run, index - 1) === 'b' || kindAt(run, index - 2) === 'b';
  let last = first;
  let i = index + 1;
  for (let n = 0; n < 6; n++) {
    const link = readLink(run, i);
    let next = link?.next ?? i;
    if (kindAt(run, next) === 't') next++;
    const day = run.tokens[next];
    if (!link || day?.kind !== 'D' || !day.ordinal || day.value <= last.value) break;
    range ||= link.kind === '-';
    days.push(day.value);
    last = day;
    i = next + 1;
  }
  const after = AFTER_MONTHLESS.exec(run.view.slice(last.end, last.end + 20));
  if (!after) return null;
  const word = (after[1] ?? after[0].trim()).toLowerCase();
  const by = /^(?:this|inst)/.test(word) ? 0 : /^(?:last|ult)/.test(word) ? -1 : /^(?:next|prox)/.test(word) ? 1 : null;
  const end = by === null ? last.end : last.end + after[0].length;
  while (i < run.tokens.length && run.tokens[i]!.start < end) i++;
  return {
    draft: {
      start: first.start,
      end,
      rule: 'dates/monthless',
      grain: 'day',
      points: by === -1 ? 'past' : by === 1 ? 'future' : null,
      content: { shape: 'monthless', days, range, by },
    },
    notes: [],
    next: i,
  };
}

// ---- weekdays

/** "Sunday Times", "Friday prayers"; "Monday's" is a day. */
const NAMED_AFTER =
  /^(?: (?:of|in) (?:January|February|March|April|May|June|July|August|September|October|November|December|each|every|the month)\b| Times| Telegraph| School| school| Mirror| Post| Mass| [Pp]rayers?| Club| Market|s\b)/;
const NAMED_BEFORE =
  /\b(?:Good|Black|Ash|Palm|Easter|Holy|Maundy|Shrove|Cyber|Giving|Super|Bloody|Ruby|Casual|every|each|any|per|Every|Each|most|Most) $/;
/** Verbs of an event before its weekdays: "ran Saturday to Tuesday". */
const RUNS_BEFORE =
  /\b(?:ran|runs?|running|held|hosted|lasts?|lasted|lasting|place|meets?|met|gathered|convened?|week,|weekend,)[ \n]$/i;
const OFFICE_HOURS = /^,?[ \n]{0,2}(?:from )?(?:between )?\(?\d{1,2} ?(?:[:.]\d\d|[ap]\.?m)/i;

function readWeekdays(run: Run, index: number): Reading | null {
  let i = index;
  const pointer = kindAt(run, i) === 'P' && kindAt(run, i + 1) === 'W' ? run.tokens[i]! : null;
  if (pointer) i++;
  const first = run.tokens[i];
  if (first?.kind !== 'W' || first.short) return null;
  if (
    kindAt(run, i + 1) === ','
      ? /[DMA]/.test(kindAt(run, i + 2)) && kindAt(run, i + 2) !== 'M'
      : /[DA]/.test(kindAt(run, i + 1))
  ) {
    if (!run.tokens[i + 1]!.count) return null;
  }
  const { view } = run;
  const nth = readNth(run, i);
  if (nth) return nth;
  if (
    NAMED_BEFORE.test(view.slice(Math.max(0, first.start - 10), first.start)) ||
    NAMED_AFTER.test(view.slice(first.end, first.end + 16))
  )
    return null;
  const days = [first.value];
  let end = first.end;
  let range = false;
  i++;
  for (let n = 0; n < 6; n++) {
    const link = readLink(run, i);
    const next = link && run.tokens[link.next];
    if (!link || next?.kind !== 'W' || next.short || /[DM]/.test(kindAt(run, link.next + 1)) || link.kind === '/')
      break;
    // A comma joins weekdays only where an "and" ends the list.
    if (
      link.kind === ',' &&
      !(readLink(run, link.next + 1)?.kind === '&' && kindAt(run, readLink(run, link.next + 1)!.next) === 'W')
    )
      break;
    const cued =
      pointer !== null ||
      /[fbn]/.test(kindAt(run, index - 1)) ||
      RUNS_BEFORE.test(view.slice(Math.max(0, first.start - 14), first.start));
    // "Monday to Friday, 9:00 - 17:00" are opening hours.
    if (OFFICE_HOURS.test(view.slice(next.end, next.end + 14)) || (!cued && link.kind === '-'))
      return { draft: null, notes: [], next: link.next + 1 };
    days.push(next.value);
    range ||= link.kind === '-' || kindAt(run, index - 1) === 'b';
    end = next.end;
    i = link.next + 1;
  }
  const step = pointer ? (pointer.value as -1 | 0 | 1) : null;
  const week = pointer ? null : weekAround(view, first.start, end);
  if (week) {
    return {
      draft: {
        start: first.start,
        end: week.end,
        rule: 'dates/weekday-of-week',
        grain: 'day',
        points: week.by < 0 ? 'past' : week.by > 0 ? 'future' : null,
        content: { shape: 'weekdays', days, range, step: null, week: week.by },
      },
      notes: [],
      next: i,
    };
  }
  return {
    draft: {
      start: pointer?.start ?? first.start,
      end,
      rule: 'dates/weekdays',
      grain: 'day',
      points: step === null || step === 0 ? null : step < 0 ? 'past' : 'future',
      content: { shape: 'weekdays', days, range, step, week: null },
    },
    notes: [],
    next: i,
  };
}

const NTH_BEFORE = /\b(first|second|third|fourth|last|1st|2nd|3rd|4th)[ \n]$/i;
const OF_MONTH =
  /^[ \n](?:of|in)[ \n](?:(this|next|last)[ \n]month|(January|February|March|April|May|June|July|August|September|October|November|December)(?:,?[ \n]((?:19|20)\d\d))?)\b/;
const NTH: Readonly<Record<string, number>> = { f: 1, s: 2, t: 3, l: -1, '1': 1, '2': 2, '3': 3, '4': 4 };

/** "the first Saturday of June", "the last Friday in March 2024" */
function readNth(run: Run, index: number): Reading | null {
  const first = run.tokens[index]!;
  const before = NTH_BEFORE.exec(run.view.slice(Math.max(0, first.start - 8), first.start));
  const after = before && OF_MONTH.exec(run.view.slice(first.end, first.end + 32));
  if (!before || !after) return null;
  const word = before[1]!.toLowerCase();
  const span = { start: first.start - before[0].length, end: first.end + after[0].length };
  const by = after[1] === undefined ? null : after[1] === 'next' ? 1 : after[1] === 'last' ? -1 : 0;
  let next = index + 1;
  while (next < run.tokens.length && run.tokens[next]!.start < span.end) next++;
  return {
    draft: {
      ...span,
      rule: 'dates/nth-weekday',
      grain: 'day',
      points: by === 1 ? 'future' : by === -1 ? 'past' : null,
      content: {
        shape: 'nth',
        nth: word === 'fourth' ? 4 : NTH[word[0]!]!,
        weekday: first.value,
        length: 1,
        month: {
          ...named(first),
          ...span,
          month: after[2] ? MONTHS.get(after[2].toLowerCase())!.month : null,
          year: after[3] ? Number(after[3]) : null,
        },
      },
    },
    notes: [],
    next,
  };
}

const WEEK_AFTER = /^,?[ \n](?:of[ \n])?(last|this|next)[ \n]week\b/i;
const WEEK_BEFORE = /\b(last|this|next)[ \n]week,?[ \n](?:on[ \n])?$/i;

/** "Wednesday last week", "Friday of this week"; "last week on Monday". */
function weekAround(view: string, start: number, end: number): { by: -1 | 0 | 1; end: number } | null {
  const after = WEEK_AFTER.exec(view.slice(end, end + 18));
  const word = after?.[1] ?? WEEK_BEFORE.exec(view.slice(Math.max(0, start - 16), start))?.[1];
  if (!word) return null;
  return {
    by: word.toLowerCase() === 'last' ? -1 : word.toLowerCase() === 'next' ? 1 : 0,
    end: end + (after?.[0].length ?? 0),
  };
}

// ---- years

/** "In 2000 schools": a round figure before a plural is a number. */
const COUNTED_AFTER =
  /^[ \n](?:participants|people|persons|women|men|children|students|schools|families|households|farmers|refugees|villages|trees|copies|units|dollars|euros|meters|metres|members|jobs|cases|visitors|guests|attendees|delegates|voters|workers|teachers|youths?|girls|boys|homes|patients|volunteers|BC\b|AD\b)/;
const NUMBERED_BEFORE =
  /(?:\b(?:Room|No\.?|Box|Tel\.?|Phone|Fax|Suite|Resolution|ISO|Ext\.?|about|over|nearly|almost|than|some|least|Call|call|code|Route) |[$€£#=/@.&?] ?)$/;

function readYears(run: Run, index: number): Reading | null {
  const first = run.tokens[index];
  if (first?.kind !== 'Y' || first.short || first.value < 1900) return null;
  const { view } = run;
  if (NUMBERED_BEFORE.test(view.slice(Math.max(0, first.start - 14), first.start))) return null;
  const after = view.slice(first.end, first.end + 16);
  if (
    COUNTED_AFTER.test(after) ||
    (/^(?: \d{3,}|[/_@]|-\w{2,}[/-]|\.\w{2,5}\b)/.test(after) && !/^-(?:19|20)\d\d\b/.test(after))
  )
    return null;
  const parts: Part[] = [{ ...named(first), year: first.value }];
  const links: string[] = [];
  let i = index + 1;
  let end = first.end;
  for (let n = 0; n < 12; n++) {
    const link = readLink(run, i);
    const token = link && run.tokens[link.next];
    if (!link || !token) break;
    // "2018-19"
    const shortEnd =
      link.kind !== '&' &&
      link.kind !== ',' &&
      token.kind === 'D' &&
      !token.ordinal &&
      token.text.length === 2 &&
      token.value === (first.value + 1) % 100 &&
      token.start === run.tokens[link.next - 1]!.end &&
      kindAt(run, link.next + 1) !== 'M';
    if (!shortEnd && (token.kind !== 'Y' || token.short || (link.kind === '-' && token.value < first.value))) break;
    const value = shortEnd ? first.value + 1 : token.value;
    parts.push({ ...named(token), year: value });
    links.push(parts.length === 2 && (kindAt(run, index - 1) === 'b' || link.kind === '/') ? '-' : link.kind);
    end = token.end;
    i = link.next + 1;
  }
  return chain(run, 'dates/years', itemsOf(parts, links), { start: first.start, end }, null, i, 'year');
}
