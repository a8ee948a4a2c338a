// Settles a draft by the release's own date: years ("28 December – 3 January"), weekdays ("on Wednesday"), "last week".
// A past event takes the latest such day up to that date, a coming one the next; what nothing settles stays open.
import type { DateValue, Direction } from '../mention.js';
import type { Reference } from '../page.js';
import { type Day, dayOf, isLeap, mondayOf, monthLength, serial, weekdayOf } from './calendar.js';
import { stepBack } from './chrono.js';
import type { Content, Item, Part, Unit, Year } from './draft.js';
import { type Point, type Stretch, writeDay, writePoint, writeStretches } from './edtf.js';

const NOTHING: DateValue = { edtf: null, start: null, end: null, basis: 'implied', days: null };

/** What is known of the release's own date; parts that are not known are null. */
interface Known {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** Reads the parts of a reference back from its EDTF. */
export function knownOf(reference: Reference | null): Known | null {
  if (!reference) return null;
  const match = /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(reference.edtf);
  if (!match) return null;
  return {
    year: match[1] === 'XXXX' ? null : Number(match[1]),
    month: match[2] ? Number(match[2]) : null,
    day: match[3] ? Number(match[3]) : null,
  };
}

const fullDay = (known: Known | null): number | null =>
  known && known.year !== null && known.month !== null && known.day !== null
    ? serial(known.year, known.month, known.day)
    : null;

/** Settles the content of a draft. `direction` is that of the event, or of the words where they point themselves. */
export function settle(content: Content, reference: Reference | null, direction: Direction): DateValue {
  const known = knownOf(reference);
  switch (content.shape) {
    case 'chain':
      return settleChain(content.items, content.grain, known, direction, content.step);
    case 'unordered':
      return { ...NOTHING, edtf: `${content.year}-XX-XX`, basis: 'stated' };
    case 'season':
      return settleSeason(content.season, content.year, known, direction);
    case 'weekdays':
      return settleWeekdays(content.days, content.range, content.step, content.week, known, direction);
    case 'offset':
      return settleOffset(content.unit, content.by, known, direction);
    case 'around':
      return settleAround(content.unit, content.part, known, direction);
    case 'monthless':
      return settleMonthless(content.days, content.range, content.by, known, direction);
    case 'nth':
      return settleNth(content.nth, content.weekday, content.length, content.month, known, direction);
    case 'between':
      return settleBetween(content.from, content.to, content.range, reference, direction);
    case 'ago':
      return settleAgo(content.words, content.unit, known);
  }
}

const bare = (year: number | null, month: number, day: number): Part => ({
  year,
  shortYear: false,
  month,
  day,
  weekday: null,
  start: 0,
  end: 0,
});

/** "On the 22nd": of the release's month, or of the one before or behind it, as the direction says. */
function settleMonthless(
  days: readonly number[],
  range: boolean,
  by: -1 | 0 | 1 | null,
  known: Known | null,
  direction: Direction,
): DateValue {
  const first = days[0]!;
  const last = days[days.length - 1]!;
  const today = fullDay(known);
  if (known === null || known.month === null || (by === null && today === null)) {
    const open = (day: number): string => `XXXX-XX-${String(day).padStart(2, '0')}`;
    return days.length === 1
      ? { ...NOTHING, edtf: open(first) }
      : range
        ? { ...NOTHING, edtf: `${open(first)}/${open(last)}` }
        : NOTHING;
  }
  const at = (shift: number): { year: number | null; month: number } => {
    const months = known.month! - 1 + shift;
    return {
      year: known.year === null ? null : known.year + Math.floor(months / 12),
      month: (((months % 12) + 12) % 12) + 1,
    };
  };
  const gap = (shift: number): number => {
    const { year, month } = at(shift);
    const [from, to] = [serial(year!, month, first), serial(year!, month, last)];
    return today! < from ? from - today! : today! > to ? to - today! : 0;
  };
  const shift =
    by ??
    [-1, 0, 1]
      .filter((one) => (direction === 'past' ? gap(one) <= 0 : direction === 'future' ? gap(one) >= 0 : true))
      .sort((a, b) => Math.abs(gap(a)) - Math.abs(gap(b)))[0] ??
    0;
  const { year, month } = at(shift);
  const parts = days.map((day) => bare(year, month, day));
  const items =
    range && parts.length === 2 ? [{ from: parts[0]!, to: parts[1]! }] : parts.map((from) => ({ from, to: null }));
  return { ...settleChain(items, 'day', known, direction), basis: 'implied' };
}

/** The first, ... or last such weekday of a month, with the day behind it for a weekend. */
function settleNth(
  nth: number,
  weekday: number,
  length: number,
  part: Part,
  known: Known | null,
  direction: Direction,
): DateValue {
  const month = part.month ?? known?.month ?? null;
  if (month === null) return NOTHING;
  const whole = settleChain([{ from: { ...part, month }, to: null }], 'month', known, direction);
  const year = Number(/^\d{4}/.exec(whole.edtf ?? '')?.[0]);
  if (!year) return whole;
  const opening = serial(year, month, 1);
  const end = opening + monthLength(month, year) - 1;
  const start =
    nth > 0
      ? opening + ((weekday - weekdayOf(opening) + 7) % 7) + 7 * (nth - 1)
      : end - length + 1 - ((weekdayOf(end - length + 1) - weekday + 7) % 7);
  return { ...span(start, start + length - 1, null), basis: whole.basis };
}

/** Both days, and those between them; a weekday is the next one after the first day. */
function settleBetween(
  from: Content,
  to: Content,
  range: boolean,
  reference: Reference | null,
  direction: Direction,
): DateValue {
  const first = settle(from, reference, direction);
  if (first.start === null) return first;
  const [year, month, day] = first.start.split('-').map(Number) as [number, number, number];
  const start = serial(year, month, day);
  const edtf = first.start;
  const last =
    to.shape === 'weekdays' && to.step === null && to.week === null
      ? settle(to, { edtf, year, day: { year, month, day }, span: null, rule: 'dates/between' }, 'future')
      : settle(to, reference, 'future');
  if (last.start === null) return first;
  const [y, m, d] = (last.end ?? last.start).split('-').map(Number) as [number, number, number];
  const end = serial(y, m, d);
  if (end <= start) return first;
  if (range || end === start + 1) return span(start, end, end - start + 1);
  return { ...NOTHING, edtf: `{${first.start},${last.start}}`, start: first.start, end: last.start };
}

// ---- days, months and years that are named

/** How many years a part without a year may lie from the release's date: enough to meet a 29 February. */
const REACH = 8;

function settleChain(
  items: readonly Item[],
  grain: 'day' | 'month' | 'year',
  known: Known | null,
  direction: Direction,
  step: -1 | 0 | 1 | null = null,
): DateValue {
  const parts = items.flatMap(({ from, to }) => (to ? [from, to] : [from]));
  const ranged = items.flatMap(({ to }) => (to ? [true, false] : [false]));
  const stated = parts.map((part) => numberOf(part, known));
  let implied = parts.some((part) => typeof part.year === 'string' || part.shortYear);
  if (grain === 'day' && parts.every((part) => part.shortYear || typeof part.year === 'number')) implied = false;
  let years = carry(parts, ranged, stated);
  if (years.every((year) => year === null)) {
    const year = known && known.year !== null ? nearestYear(parts, known, direction, step) : null;
    if (year !== null) {
      years = carry(parts, ranged, [year, ...stated.slice(1)]);
      implied = true;
    }
  }
  const points = parts.map((part, i): Point => ({ year: years[i] ?? null, month: part.month, day: part.day }));
  if (points.some(({ year, month, day }) => month !== null && day !== null && day > monthLength(month, year)))
    return NOTHING;
  let at = 0;
  const stretches = items.map(({ to }): Stretch => {
    const from = points[at++]!;
    return { from, to: to ? points[at++]! : from };
  });
  if (stretches.some((stretch) => place(stretch.to, grain) < place(stretch.from, grain) && stretch.from.year !== null))
    return NOTHING;
  const joined = joinNeighbours(stretches, grain);
  const edtf = writeStretches(joined, (stretch) => pointsIn(stretch, grain));
  const first = joined[0]!.from;
  const last = joined[joined.length - 1]!.to;
  const full = grain === 'day' && first.year !== null && last.year !== null;
  return {
    edtf,
    start: full ? writePoint(first) : null,
    end: full ? writePoint(last) : null,
    basis: implied ? 'implied' : 'stated',
    days: grain === 'day' && joined.length === 1 ? lengthOf(joined[0]!) : null,
  };
}

/** The year as a number, where it is written or the release's date gives it ("this year"). */
function numberOf(part: Part, known: Known | null): number | null {
  if (part.year === null) return null;
  if (typeof part.year === 'number') return part.shortYear && part.year < 100 ? wholeYear(part.year, known) : part.year;
  return wordYear(part.year, known);
}

function wordYear(year: Year, known: Known | null): number | null {
  if (typeof year === 'number' || year === null) return year;
  if (!known || known.year === null) return null;
  return known.year + (year === 'last' ? -1 : year === 'next' ? 1 : 0);
}

/** "19-Nov-12": the century that puts it from 80 years before the release's date to 19 after; up to 2049 where there is none. */
function wholeYear(short: number, known: Known | null): number {
  if (!known || known.year === null) return short < 50 ? 2000 + short : 1900 + short;
  const latest = known.year + 19;
  return latest - ((((latest - short) % 100) + 100) % 100);
}

/** True where a lies later in the calendar year than b. */
const later = (a: Part, b: Part): boolean =>
  (a.month ?? 0) > (b.month ?? 0) || (a.month === b.month && a.day !== null && b.day !== null && a.day > b.day);

/** Carries a year to the parts that have none: back from the next ("28 December – 3 January 2024"), then on. */
function carry(
  parts: readonly Part[],
  ranged: readonly boolean[],
  stated: readonly (number | null)[],
): (number | null)[] {
  const years = [...stated];
  // A list wraps over the new year only where it clearly does: "28 December and 3 January".
  const wraps = (i: number): number => {
    const a = parts[i]!;
    const b = parts[i + 1]!;
    return later(a, b) && (ranged[i] || (a.month ?? 0) - (b.month ?? 0) >= 6) ? 1 : 0;
  };
  for (let i = years.length - 2; i >= 0; i--) {
    if (years[i] === null && years[i + 1] !== null) years[i] = years[i + 1]! - wraps(i);
  }
  for (let i = 1; i < years.length; i++) {
    if (years[i] === null && years[i - 1] !== null) years[i] = years[i - 1]! + wraps(i - 1);
  }
  return years;
}

/** The year of the first part by the release's date: the last, the next or the nearest that the calendar has. */
function nearestYear(
  parts: readonly Part[],
  known: Known,
  direction: Direction,
  step: -1 | 0 | 1 | null,
): number | null {
  const year = known.year!;
  const first = known.month === null ? serial(year, 1, 1) : serial(year, known.month, known.day ?? 1);
  const last =
    known.month === null
      ? serial(year, 12, 31)
      : serial(year, known.month, known.day ?? monthLength(known.month, year));
  const leap = parts.some((part) => part.month === 2 && part.day === 29);
  const from = parts[0]!;
  const to = parts[parts.length - 1]!;
  const wrap = later(from, to) ? 1 : 0;
  const startOf = (y: number): number => serial(y, from.month ?? 1, from.day ?? 1);
  const endOf = (y: number): number =>
    serial(y + wrap, to.month ?? 12, to.day ?? monthLength(to.month ?? 12, y + wrap));
  const years: number[] = [];
  for (let y = year - REACH; y <= year + REACH; y++) if (!leap || isLeap(y)) years.push(y);
  // "Last November" is over, "next March" has not begun.
  const past = years.filter((y) => (step === -1 ? endOf(y) < first : startOf(y) <= last)).pop() ?? null;
  const future = years.find((y) => (step === 1 ? startOf(y) > last : endOf(y) >= first)) ?? null;
  const gap = (y: number): number => Math.max(0, startOf(y) - last, first - endOf(y));
  const nearest = [past, future].filter((y) => y !== null).sort((a, b) => gap(a) - gap(b) || a - b)[0] ?? null;
  const chosen = direction === 'past' ? past : direction === 'future' ? future : nearest;
  // The weekday may tell that the event lies on the other side.
  if (from.weekday !== null && from.day !== null && chosen !== null && weekdayOf(startOf(chosen)) !== from.weekday) {
    const other = [past, future].find((y) => y !== null && y !== chosen && weekdayOf(startOf(y)) === from.weekday);
    if (other !== undefined && other !== null) return other;
  }
  return chosen;
}

/** A number that grows with the point; neighbours differ by 1. Points without a year are placed in 2001. */
function place({ year, month, day }: Point, grain: 'day' | 'month' | 'year'): number {
  const y = year ?? 2001;
  if (grain === 'year') return y;
  if (grain === 'month') return y * 12 + month!;
  return month === 2 && day === 29 && !isLeap(y) ? serial(y, 3, 1) : serial(y, month!, day!);
}

/** Days that follow each other are a range, however they are written. */
function joinNeighbours(stretches: readonly Stretch[], grain: 'day' | 'month' | 'year'): Stretch[] {
  const sorted = stretches.every(({ from }) => from.year !== null)
    ? [...stretches].sort((a, b) => place(a.from, grain) - place(b.from, grain))
    : stretches;
  const joined: Stretch[] = [];
  for (const stretch of sorted) {
    const last = joined[joined.length - 1];
    const gap = last ? place(stretch.from, grain) - place(last.to, grain) : null;
    if (last && gap !== null && gap >= 0 && gap <= 1) {
      const to = place(stretch.to, grain) > place(last.to, grain) ? stretch.to : last.to;
      joined[joined.length - 1] = { from: last.from, to };
    } else joined.push(stretch);
  }
  return joined;
}

/** Most days that are written out one by one in a set without a year. */
const MOST_LISTED = 62;

function pointsIn({ from, to }: Stretch, grain: 'day' | 'month' | 'year'): Point[] {
  if (grain !== 'day') return writePoint(from) === writePoint(to) ? [from] : [from, to];
  const start = place(from, grain);
  const count = Math.min(MOST_LISTED, place(to, grain) - start + 1);
  if (count < 2) return [from];
  return Array.from({ length: count }, (_, i) => ({ ...dayOf(start + i), year: null }));
}

/** Days of a range, both ends included; null for a single day, and where a 29 February may or may not lie between. */
function lengthOf({ from, to }: Stretch): number | null {
  if (from.day === null || to.day === null || (from.month === to.month && from.day === to.day && from.year === to.year))
    return null;
  if (from.year !== null && to.year !== null) return place(to, 'day') - place(from, 'day') + 1;
  if (from.year !== null || to.year !== null) return null;
  if (from.month! <= 2 && to.month! > 2) return null;
  const length = place(to, 'day') - place(from, 'day') + 1;
  return length > 0 ? length : length + 365;
}

// ---- seasons

/** Months in which a season's mention can look back on the season as over: the month after its last. */
const SEASON_ENDS: Readonly<Record<number, number>> = { 21: 6, 22: 9, 23: 12, 24: 3 };

function settleSeason(season: number, year: Year, known: Known | null, direction: Direction): DateValue {
  // A winter lies in two years; which one "this winter" means cannot be told.
  if (season === 24 && typeof year === 'string') return NOTHING;
  let y = wordYear(year, known);
  if (y === null && known && known.year !== null && year === null) {
    const over = known.month === null ? null : known.month >= SEASON_ENDS[season]!;
    if (season === 24 || (over === null && direction !== null)) return NOTHING;
    y =
      known.year +
      (direction === 'past' && over === false && known.month! < SEASON_ENDS[season]! - 3
        ? -1
        : direction === 'future' && over
          ? 1
          : 0);
  }
  return y === null
    ? NOTHING
    : { ...NOTHING, edtf: `${y}-${season}`, basis: typeof year === 'number' ? 'stated' : 'implied' };
}

// ---- weekdays, "last week", "today"

const span = (from: number, to: number, days: number | null): DateValue => {
  const start = writeDay(dayOf(from));
  const end = writeDay(dayOf(to));
  return { edtf: from === to ? start : `${start}/${end}`, start, end, basis: 'implied', days };
};

function settleWeekdays(
  days: readonly number[],
  range: boolean,
  step: -1 | 0 | 1 | null,
  week: -1 | 0 | 1 | null,
  known: Known | null,
  direction: Direction,
): DateValue {
  const today = fullDay(known);
  if (today === null) return NOTHING;
  const first = days[0]!;
  const length = days.length > 1 ? (days[days.length - 1]! - first + 7) % 7 : 0;
  let start: number;
  if (week !== null) start = mondayOf(today) + 7 * week + first - 1;
  else {
    const back = (weekdayOf(today) - first + 7) % 7;
    const past = today - back;
    const next = back === 0 ? today : past + 7;
    if (step === -1) start = back === 0 ? today - 7 : past;
    else if (step === 1) start = back === 0 ? today + 7 : next;
    else if (step === 0)
      start = direction === 'past' ? past : direction === 'future' ? next : mondayOf(today) + first - 1;
    else
      start = direction === 'future' ? next : direction === 'past' || next - today > back || back === 0 ? past : next;
  }
  // "Held from Wednesday to Friday", told on a Wednesday: a week ago.
  if (direction === 'past' && step === null && week === null && start + length > today) start -= 7;
  if (length === 0) return span(start, start, null);
  const steps = days.map((day) => (day - first + 7) % 7);
  if (range || steps.every((step, i) => step === i)) return span(start, start + length, length + 1);
  const listed = steps.map((step) => writeDay(dayOf(start + step)));
  return {
    edtf: `{${listed.join(',')}}`,
    start: listed[0]!,
    end: listed[listed.length - 1]!,
    basis: 'implied',
    days: null,
  };
}

function settleOffset(unit: Unit, by: number, known: Known | null, direction: Direction): DateValue {
  if (!known) return NOTHING;
  if (unit === 'year') return known.year === null ? NOTHING : { ...NOTHING, edtf: String(known.year + by) };
  if (unit === 'month') {
    if (known.year === null || known.month === null) return NOTHING;
    const months = known.year * 12 + known.month - 1 + by;
    return {
      ...NOTHING,
      edtf: writePoint({ year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, day: null }),
    };
  }
  const today = fullDay(known);
  if (unit === 'day') {
    if (today !== null) return span(today + by, today + by, null);
    if (by === 0) return { ...NOTHING, edtf: writePoint(known) };
    // "yesterday" of a release dated 24 January of an unknown year is the 23rd, away from the edges of a month.
    if (known.month !== null && known.day !== null && known.day + by >= 1 && known.day + by <= 28) {
      return { ...NOTHING, edtf: writePoint({ ...known, day: known.day + by }) };
    }
    return NOTHING;
  }
  if (today === null) return NOTHING;
  const monday = mondayOf(today) + 7 * by;
  if (unit === 'week') return span(monday, monday + 6, null);
  // On a Saturday or Sunday "this weekend" is the one that runs; before it, a past one is last week's.
  const shift = by === 0 && direction === 'past' && weekdayOf(today) < 6 ? -7 : 0;
  return span(monday + shift + 5, monday + shift + 6, null);
}

/** "the week of October 12": Monday to Sunday; a Sunday opens the week it names. "The weekend of": the nearest Saturday and Sunday. */
function settleAround(unit: 'week' | 'weekend', part: Part, known: Known | null, direction: Direction): DateValue {
  const day = settleChain([{ from: part, to: null }], 'day', known, direction);
  if (!day.start)
    return {
      ...NOTHING,
      edtf: part.month === null ? null : writePoint({ year: null, month: part.month, day: null }),
      basis: 'stated',
    };
  const [y, m, d] = day.start.split('-').map(Number) as [number, number, number];
  const at = serial(y, m, d);
  const weekday = weekdayOf(at);
  if (unit === 'week') {
    const monday = weekday === 7 ? at + 1 : mondayOf(at);
    return { ...span(monday, monday + 6, null), basis: day.basis };
  }
  const saturday = weekday <= 2 ? at - weekday - 1 : at + 6 - weekday;
  return { ...span(saturday, saturday + 1, null), basis: day.basis };
}

/** "three days ago" is a day, "two weeks ago" the week, "six months ago" the month, "two years ago" the year. */
function settleAgo(words: string, unit: 'day' | 'week' | 'month' | 'year', known: Known | null): DateValue {
  if (unit === 'year' && known && known.year !== null && fullDay(known) === null) {
    const back = stepBack(words, { year: known.year, month: 7, day: 1 });
    return back ? { ...NOTHING, edtf: String(back.year) } : NOTHING;
  }
  const today = fullDay(known);
  const back: Day | null = today === null ? null : stepBack(words, dayOf(today));
  if (!back) return NOTHING;
  const at = serial(back.year, back.month, back.day);
  if (unit === 'day') return span(at, at, null);
  if (unit === 'week') return span(mondayOf(at), mondayOf(at) + 6, null);
  return { ...NOTHING, edtf: writePoint({ ...back, day: null, month: unit === 'month' ? back.month : null }) };
}
