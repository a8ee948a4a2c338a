// Dates of a page: "on 27th and 28th of February", "today", "this past weekend"; how long things last; and the release's own date.

import { matchesIn } from '../../text/matches.js';
import type { Note } from '../../text/note.js';
import { flatten } from '../../text/squeeze.js';
import type { DateMention, DateValue, Direction } from '../mention.js';
import type { Page } from '../page.js';
import { dayOf, serial, weekdayOf } from './calendar.js';
import type { Draft, Item, Part } from './draft.js';
import { writeDay } from './edtf.js';
import { isRange, joinDrafts } from './join.js';
import { judgeEdge, judgePlanned, judgeUse, tenseAt } from './judges.js';
import { isScheduled } from './reference.js';
import { settle } from './resolve.js';
import { numericOrder, scanDates } from './scan.js';
import { MONTH_NAMES, WEEKDAY_NAMES } from './words.js';

export { findDurations } from './durations.js';
export { isScheduled, readReference } from './reference.js';

interface Findings {
  readonly dates: readonly DateMention[];
  readonly notes: readonly Note[];
}

const read = new WeakMap<Page, Findings>();

/** The dates in the sentences of a page, in text order. The release's own date is none of them. */
export const findDates = (page: Page): DateMention[] => [...findingsOf(page).dates];

/** What a person should know of the dates: impossible days, days without a year, weekdays that do not fit, misspelt months. */
export const findDateNotes = (page: Page): Note[] => [...findingsOf(page).notes];

function findingsOf(page: Page): Findings {
  let findings = read.get(page);
  if (!findings) {
    findings = find(page);
    read.set(page, findings);
  }
  return findings;
}

function find(page: Page): Findings {
  const { view, layout } = page;
  let order: ReturnType<typeof numericOrder> | null = null;
  const scan = scanDates(view, 0, view.length, () => (order ??= numericOrder(view, layout.american)));
  const sentenceOf = reader(page);
  const dates: DateMention[] = [];
  const notes: Note[] = scan.notes.filter((note) => note.start !== null && sentenceOf(note.start) >= 0);
  notes.push(
    ...impossibleDays(view).filter(
      (note) =>
        note.start !== null && sentenceOf(note.start) >= 0 && !notes.some((known) => known.start === note.start),
    ),
  );
  const drafts = joinDrafts(view, scan.drafts);
  const told = yearsTold(drafts, page.reference?.year ?? null);
  const undated = page.reference?.year == null;
  for (const [i, bare] of drafts.entries()) {
    const sentence = sentenceOf(bare.start);
    const near = [drafts[i - 1], drafts[i + 1]].filter((other) => other && sentenceOf(other.start) === sentence);
    const draft = pointed(
      withYearOf(
        withToldYear(withMonth(bare, drafts, i, sentenceOf), told),
        undated ? yearBeside(view, drafts, i, sentenceOf) : null,
      ),
      near as Draft[],
      page.reference,
    );
    if (isStamp(page, draft)) continue;
    const at =
      sentence < 0 && isRangeLine(page, draft)
        ? (page.sentences.find(({ start }) => start > draft.end)?.index ?? -1)
        : sentence;
    if (at < 0 && !inLineStamp(page, draft)) continue;
    const mention = mentionOf(page, draft, at);
    dates.push(mention);
    notes.push(...notesOn(page, draft, mention));
  }
  return { dates, notes: notes.sort((a, b) => (a.start ?? 0) - (b.start ?? 0)) };
}

/** Three numbers written as a day that are none: "45/03/2021". */
const NO_DAY = /(?<![\w./=_-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d)(?![\w/-])/g;

function impossibleDays(view: string): Note[] {
  const notes: Note[] = [];
  for (const match of matchesIn(NO_DAY, view)) {
    const [one, two] = [Number(match[1]), Number(match[3])];
    const day = Math.max(one, two);
    const month = Math.min(one, two);
    if (day <= 31 && month <= 12 && month > 0) continue;
    notes.push({
      rule: 'dates/impossible',
      level: 'warning',
      message: `this can be no date: \`${match[0]}\``,
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return notes;
}

/** Finds the sentence of a place; asked in text order it walks once through all. -1 between sentences. */
function reader(page: Page): (at: number) => number {
  const { sentences } = page;
  return (at) => {
    let [low, high] = [0, sentences.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const sentence = sentences[middle]!;
      if (at < sentence.start) high = middle - 1;
      else if (at >= sentence.end) low = middle + 1;
      else return sentence.index;
    }
    return -1;
  };
}

/** The stretch that dated the release, or another telling of when it was posted. */
function isStamp(page: Page, draft: Draft): boolean {
  const { reference, layout } = page;
  if (
    reference?.span &&
    reference.rule !== 'dates/reference-today' &&
    draft.start < reference.span.end &&
    reference.span.start < draft.end
  )
    return true;
  return (
    layout.stamps.some(
      (stamp) =>
        stamp.kind !== 'line' &&
        draft.start < stamp.end &&
        stamp.start < draft.end &&
        !isRange(draft) &&
        !isScheduled(page.view, stamp),
    ) ||
    ((inLineStamp(page, draft) || standsApart(page, draft)) &&
      settle(draft.content, reference, null).edtf === reference?.edtf)
  );
}

/** True for a range of days that the layout took for a stamp: no page bears one as its own date. */
const isRangeLine = ({ layout }: Page, draft: Draft): boolean =>
  draft.grain === 'day' &&
  isRange(draft) &&
  layout.stamps.some((stamp) => draft.start < stamp.end + REACH_OVER && stamp.start < draft.end);

/** How far past a stamp its line may go on, in code units. */
const REACH_OVER = 4;

/** The start of a line that holds a date alone, or a dateline's town before it: "Tema, Oct. 16, GNA - ". */
const LINE_START = /(?:^|\n)[ \t]{0,4}(?:[A-Z][A-Za-z .'-]{1,30}(?:, ?[A-Z][A-Za-z .'-]{1,24})?[,(:]? {0,2}\(?)?$/;
const LINE_END = /^[ \t.]{0,4}(?:\n|$)/;
const DATELINE_END = /^\)?[.,]? ?(?:\(?[A-Z][\w/. ]{1,24}\)? ?)?(?:-|:)[ \n]/;

/** True for a day that stands on a line of its own above the text, or in a dateline: it dates the page. */
function standsApart({ view, sentences }: Page, draft: Draft): boolean {
  if (draft.grain !== 'day' || isRange(draft)) return false;
  const before = view.slice(Math.max(0, draft.start - 64), draft.start);
  const after = view.slice(draft.end, draft.end + 40);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (line.trim() === '')
    return LINE_END.test(after) && (sentences.find(({ zone }) => zone === 'body')?.start ?? 0) > draft.start;
  return LINE_START.test(before) && DATELINE_END.test(after);
}

/** A line that holds a date and nothing else, and did not date the release, may date the event: "April 11-12, 2015". */
const inLineStamp = (page: Page, draft: Draft): boolean =>
  page.layout.stamps.some((stamp) => stamp.kind === 'line' && draft.start < stamp.end && stamp.start < draft.end);

const isBareDay = ({ content }: Draft): boolean =>
  content.shape === 'chain' &&
  content.grain === 'day' &&
  content.items.every(({ from, to }) => from.year === null && (to?.year ?? null) === null);

/**
 * Days that the text gives with their year, by month and day; null where it gives several years. Years long before the release,
 * or before the latest that the text gives, are those of anniversaries: "16 February 1945".
 */
function yearsTold(drafts: readonly Draft[], own: number | null): Map<number, number | null> {
  const told = new Map<number, number | null>();
  if (!drafts.some(isBareDay)) return told;
  for (const { content } of drafts) {
    if (content.shape !== 'chain' || content.grain !== 'day') continue;
    for (const { from, to } of content.items.map((item) => withYear(item, content.items))) {
      const { year } = to ?? from;
      if (typeof year !== 'number' || year < 100 || (own !== null && Math.abs(year - own) > 1)) continue;
      // All days of a range within a month; of a longer one its ends.
      const days =
        to && to.month === from.month
          ? Array.from({ length: to.day! - from.day! + 1 }, (_, i) => from.day! + i)
          : [from.day!];
      for (const [month, day] of [...days.map((day) => [from.month!, day]), ...(to ? [[to.month!, to.day!]] : [])] as [
        number,
        number,
      ][]) {
        const key = month * 32 + day;
        told.set(key, told.has(key) && told.get(key) !== year ? null : year);
      }
    }
  }
  const latest = Math.max(...[...told.values()].map((year) => year ?? 0));
  for (const [key, year] of told) if (year !== null && year < latest - 1) told.delete(key);
  return told;
}

/** "Friday, June 1" of a text that has "Friday, June 1, 2007" elsewhere is that day. */
function withToldYear(draft: Draft, told: ReadonlyMap<number, number | null>): Draft {
  const { content } = draft;
  if (told.size === 0 || content.shape !== 'chain' || content.step !== null || !isBareDay(draft)) return draft;
  const parts = content.items.flatMap(({ from, to }) => (to ? [from, to] : [from]));
  const years = new Set(parts.map((part) => told.get(part.month! * 32 + part.day!) ?? null));
  const [year] = years;
  if (years.size !== 1 || year === null || year === undefined) return draft;
  const fits = (part: Part): boolean =>
    part.weekday === null || weekdayOf(serial(year, part.month!, part.day!)) === part.weekday;
  if (!parts.every(fits)) return draft;
  const dated = (part: Part): Part => ({ ...part, year });
  return {
    ...draft,
    content: { ...content, items: content.items.map(({ from, to }) => ({ from: dated(from), to: to && dated(to) })) },
  };
}

/** The one year that the days of a draft's own sentence and of the one before it bear; null where they bear none or several. */
function yearBeside(
  view: string,
  drafts: readonly Draft[],
  at: number,
  sentenceOf: (at: number) => number,
): number | null {
  if (!isBareDay(drafts[at]!)) return null;
  const sentence = sentenceOf(drafts[at]!.start);
  const years = new Set<number>();
  for (const draft of drafts.slice(Math.max(0, at - BESIDE), at + BESIDE + 1)) {
    const { content } = draft;
    if (content.shape !== 'chain' || content.grain !== 'day') continue;
    const other = sentenceOf(draft.start);
    if (
      sentence < 0 ||
      other < 0 ||
      (other !== sentence && other !== sentence - 1) ||
      (draft.start > drafts[at]!.end && /[.!?]\s/.test(view.slice(drafts[at]!.end, draft.start))) ||
      FAR_USES.has(judgeUse(view, draft) ?? '')
    )
      continue;
    for (const { from, to } of content.items)
      for (const { year, shortYear } of to ? [from, to] : [from])
        if (typeof year === 'number' && !shortYear) years.add(year);
  }
  const [year] = years;
  return years.size === 1 ? (year ?? null) : null;
}
/** So many dates on either side are looked at for a year. */
const BESIDE = 8;
/** What lies years before the event, or far ahead of it. */
const FAR_USES = new Set(['birth', 'legal', 'since', 'named']);

/** "From 1 to 3 August" beside "a statement of 9 August 2017" is of that year. */
function withYearOf(draft: Draft, year: number | null): Draft {
  const { content } = draft;
  if (year === null || content.shape !== 'chain' || content.step !== null || !isBareDay(draft)) return draft;
  const wrong = content.items.some(({ from, to }) =>
    [from, ...(to ? [to] : [])].some(
      ({ weekday, month, day }) =>
        weekday !== null && month !== null && day !== null && weekdayOf(serial(year, month, day)) !== weekday,
    ),
  );
  if (wrong || content.items.some(({ from, to }) => to && (to.month ?? 0) < (from.month ?? 0))) return draft;
  const dated = (part: Part): Part => ({ ...part, year });
  return {
    ...draft,
    content: { ...content, items: content.items.map(({ from, to }) => ({ from: dated(from), to: to && dated(to) })) },
  };
}

/** "It opened on 28 May and lasts until the 3rd": a day without a month takes it from the day beside it. */
function withMonth(draft: Draft, drafts: readonly Draft[], at: number, sentenceOf: (at: number) => number): Draft {
  const { content } = draft;
  if (content.shape !== 'monthless' || content.by !== null || content.days.length > 1) return draft;
  const day = content.days[0]!;
  const sentence = sentenceOf(draft.start);
  const part = (other: Draft | undefined, reach: number, end: boolean): Part | null => {
    if (other?.content.shape !== 'chain' || other.grain !== 'day') return null;
    if (sentence < 0 || Math.abs(sentenceOf(other.start) - sentence) > reach) return null;
    const item = other.content.items[end ? other.content.items.length - 1 : 0]!;
    return end ? (item.to ?? item.from) : item.from;
  };
  const before = part(drafts[at - 1], 1, true);
  const behind = part(drafts[at + 1], 0, false);
  const shift = before ? (day > before.day! ? 0 : 1) : behind && day > behind.day! ? -1 : 0;
  const beside = before ?? behind;
  if (!beside || (shift !== 0 && typeof beside.year !== 'number' && beside.year !== null)) return draft;
  const month = beside.month! + shift;
  if (month < 1 || month > 12) return draft;
  const from: Part = { ...beside, month, day, weekday: null, start: draft.start, end: draft.end };
  return { ...draft, content: { shape: 'chain', grain: 'day', items: [{ from, to: null }], step: null } };
}

/** "Next week in Accra, from 13 to 18 November": the week that holds the days tells on which side they lie. */
function pointed(draft: Draft, near: readonly Draft[], reference: Page['reference']): Draft {
  if (!reference?.day || draft.points !== null || !isBareDay(draft)) return draft;
  for (const { content, points } of near) {
    if (points === null || content.shape !== 'offset' || (content.unit !== 'week' && content.unit !== 'weekend'))
      continue;
    const window = settle(content, reference, points);
    const days = settle(draft.content, reference, points);
    if (window.start && window.end && days.start && days.end && days.start <= window.end && days.end >= window.start)
      return { ...draft, points };
  }
  return draft;
}

const several = ({ content, grain }: Draft): boolean => {
  if (content.shape === 'weekdays') return content.days.length > 1;
  if (content.shape === 'between') return true;
  if (content.shape === 'monthless') return content.days.length > 1;
  if (content.shape === 'nth') return content.length > 1;
  if (content.shape === 'offset') return content.unit === 'week' || content.unit === 'weekend';
  return (
    content.shape === 'around' ||
    (content.shape === 'chain' && (content.items.length > 1 || content.items[0]!.to !== null)) ||
    grain === 'week'
  );
};

function mentionOf(page: Page, draft: Draft, sentence: number): DateMention {
  const { view } = page;
  // A date is weighed for each event of its page, and settled once for each direction.
  const resolver = (content: Draft['content']): DateMention['resolve'] => {
    const settled = new Map<Direction, DateValue>();
    return (direction) => {
      let value = settled.get(direction);
      if (!value) {
        value = settle(content, page.reference, draft.points ?? sideOf(page, draft, sentence, direction));
        settled.set(direction, value);
      }
      return value;
    };
  };
  const mention: DateMention = {
    kind: 'date',
    start: draft.start,
    end: draft.end,
    rule: draft.rule,
    sentence,
    grain: draft.grain,
    several: several(draft),
    points: draft.points,
    use: judgeUse(view, draft),
    edge: judgeEdge(view, draft),
    parts: [],
    resolve: resolver(draft.content),
  };
  const { content } = draft;
  if (content.shape !== 'chain' || content.items.length < 2) return mention;
  const years = content.items.map((item) => withYear(item, content.items));
  const parts = years.map((item, i): DateMention => {
    const { from, to } = content.items[i]!;
    const span = { start: from.start, end: (to ?? from).end };
    return { ...mention, ...span, several: to !== null, resolve: resolver({ ...content, items: [item] }) };
  });
  return { ...mention, parts };
}

/** A part of a list takes the year that stands at the list's end. */
function withYear(item: Item, items: readonly Item[]): Item {
  const last = items[items.length - 1]!;
  const year = (last.to ?? last.from).year;
  const give = (part: Part): Part => (part.year === null ? { ...part, year } : part);
  return { from: give(item.from), to: item.to ? give(item.to) : null };
}

/** The side a draft is settled on: as asked, else as its sentence's tense tells; the nearer one for a plan told in the past. */
function sideOf(page: Page, draft: Draft, sentence: number, direction: Direction): Direction {
  if (direction === 'future' || direction === 'ongoing') return direction;
  if (isBareDay(draft) && judgePlanned(page.view, draft)) return null;
  const span = page.sentences[sentence];
  return direction ?? (span ? tenseAt(page.view, span.start, span.end, draft.start) : null);
}

function notesOn(page: Page, draft: Draft, mention: DateMention): Note[] {
  const { content } = draft;
  if (content.shape !== 'chain' || content.grain !== 'day') return [];
  const { start, end } = draft;
  const words = flatten(page.view.slice(start, end));
  const value = mention.resolve('past');
  if (value.edtf === null) {
    return [{ rule: 'dates/impossible', level: 'warning', message: `this can be no date: \`${words}\``, start, end }];
  }
  const notes: Note[] = [];
  if (value.edtf.includes('XXXX') && mention.use === null) {
    notes.push({
      rule: 'dates/no-year',
      level: 'warning',
      message: `cannot tell the year of \`${words}\``,
      start,
      end,
    });
  }
  for (const { from, to } of content.items) {
    for (const part of to ? [from, to] : [from]) {
      if (
        part.weekday === null ||
        part.day === null ||
        part.month === null ||
        typeof part.year !== 'number' ||
        part.shortYear
      )
        continue;
      const weekday = weekdayOf(serial(part.year, part.month, part.day));
      if (weekday === part.weekday) continue;
      const told = `${part.day} ${MONTH_NAMES[part.month - 1]} ${part.year} is a ${WEEKDAY_NAMES[weekday - 1]}, not a ${WEEKDAY_NAMES[part.weekday - 1]}`;
      notes.push({ rule: 'dates/weekday', level: 'warning', message: told, start, end });
    }
  }
  return notes;
}

/**
 * A value with what else is known of its event: the length in days, and the side on which the date bounds it. "Concluded on 12
 * September 2014" of a two-day event is 11 to 12 September; without a length it is `../2014-09-12`. A single day that bounds
 * nothing stays as it is: it may be any day of the event.
 */
export function bound(value: DateValue, edge: DateMention['edge'], days: number | null): DateValue {
  const { edtf, start, end } = value;
  if (edtf === null || edge === null || /[/{,]/.test(edtf)) return value;
  if (days !== null && days > 1 && start !== null && start === end) {
    const [year, month, day] = start.split('-').map(Number) as [number, number, number];
    const at = serial(year, month, day);
    const from = writeDay(dayOf(edge === 'end' ? at - days + 1 : at));
    const to = writeDay(dayOf(edge === 'end' ? at : at + days - 1));
    return { edtf: `${from}/${to}`, start: from, end: to, basis: value.basis, days };
  }
  if (days !== null && days <= 1) return value;
  if (edge === 'end') return { ...value, edtf: `../${edtf}`, start: null, days: null };
  if (edge === 'start') return { ...value, edtf: `${edtf}/..`, end: null, days: null };
  return value;
}
