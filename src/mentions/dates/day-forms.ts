// Days of the calendar: "the 27th and 28th of February", "Mon. & Tue., May 3 & 4"; and days whose month is not named: "on the 22nd".
import type { Note } from '../../text/note.js';
import { monthLength } from './calendar.js';
import type { Part, Reading } from './draft.js';
import { chain, itemsOf, kindAt, type Run, readLink, readYear, warn, yearOf } from './run.js';
import type { Token } from './tokens.js';
import { MONTHS } from './words.js';

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

export function readDays(run: Run, index: number): Reading | null {
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

const AFTER_MONTHLESS =
  /^(?:[ \n](?:of[ \n](this|last|next)[ \n]month|inst(?:ant)?|ult(?:imo)?|prox(?:imo)?)\b|[.,;:)](?!\w)|[ \n](?:at|in|when|where|with|and[ \n](?:will|was|is|has|(?:goes|runs|ran|continue[sd]|last(?:s|ed)|ends|ended|closes|closed|concludes|concluded)\b)|is|was|will|has)\b|$)/i;
const BEFORE_MONTHLESS = /\b(?:on|from|between|until|till|through)[ \n](?:the[ \n])?$/i;

/** "on the 22nd", "from the 5th to the 8th", "on the 5th and 6th of this month": ordinals alone, with nothing that they count. */
export function readMonthless(run: Run, index: number): Reading | null {
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
