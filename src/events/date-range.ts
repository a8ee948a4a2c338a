// The first and the last day of an event: "opens tomorrow and runs until Sunday", "concluded a two-day visit on Friday".

import type { DateMention, DateValue, DurationMention, HappeningMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { flatten } from '../text/squeeze.js';
import type { Draft } from './draft.js';
import type { Finds } from './finds.js';
import type { Focus } from './focus.js';
import type { Status } from './status.js';

export const BEGINS =
  /\b(?:open(?:s|ed|ing)?|beg(?:in|ins|an|inning|un)|start(?:s|ed|ing)?|(?:kick|flag|set)(?:s|ed|ing|ting|ged|ging)?\soff|commenc(?:e|es|ed|ing)|from|launched|g[eo]t(?:s|ting)?\sunder\s?way|inaugurated)\b[^.;]{0,120}$/i;
/** The event reached its end: "yesterday completed a five-day course", "on Sunday the conference came to an end". */
const ENDED =
  /\b(?:completed?|completes|conclud(?:ed?|es|ing)|finish(?:ed|es)?|ended|ends|closed|wrap(?:ped|s)?\sup|to\s(?:an\send|a\sclose|its\s(?:end|close|conclusion))|is\sover|the\s(?:end|clos(?:e|ing)|conclusion)\s(?:(?:ceremony|session)\s)?of)\b/i;
/** The verb right before a day says that it is over, whatever is still to come: "opened on 3 May and will run through 30 June". */
export const BEGAN =
  /\b(?<!\b(?:be|is|are|to|being|will|it|they|was|were)\s)(?:opened|began|started|kicked\soff|commenced|got\sunder\sway|launched)\s(?:here\s)?(?:(?:in|at)\s[^.,;]{2,50}\s)?(?:on\s)?(?:the\s)?$/;
const OPENED = /\b(?:inaugurated|opened|opens|kick(?:ed|s)\soff|began|begins|start(?:ed|s)|launched|commenced)\b/i;

/** The day with which a last day or a second one belongs: "opens tomorrow and runs until Sunday", "on 19 May and again on 26 May". */
export function firstOf(page: Page, finds: Finds, focus: Focus, draft: Draft, best: DateMention): DateMention {
  const at = finds.dates.indexOf(best);
  const first = finds.dates[at - 1];
  const sentence = page.sentences[best.sentence];
  if (
    !first ||
    !sentence ||
    (first.sentence !== best.sentence && !(first.edge === 'start' && isNext(page, first, best))) ||
    first.use !== null ||
    first.grain !== 'day' ||
    first.several ||
    first.edge === 'end' ||
    focus.for(first, draft) === null
  )
    return best;
  const gap = flatten(page.view.slice(first.end, best.start));
  if (AGAIN.test(gap)) return first;
  const last = page.view.slice(Math.max(first.end, best.start - 30), Math.min(best.end, best.start + 8));
  return best.edge === 'end' &&
    RUNS_ON.test(last) &&
    (first.edge === 'start' || BEGINS.test(page.view.slice(sentence.start, first.start)))
    ? first
    : best;
}

/** True for a day in the sentence right behind that of another, in its paragraph. */
const isNext = (page: Page, first: DateMention, second: DateMention): boolean =>
  second.sentence === first.sentence + 1 &&
  page.sentences[first.sentence]?.paragraph === page.sentences[second.sentence]?.paragraph;

const THROUGH = /\b(?:until|till|through)\b/i;
/** "and runs until Sunday" */
const RUNS_ON =
  /\b(?:runs?|ran|running|continues?|continued|lasts?|goes\son|went\son|until|till|through|ends?|ended|closes?)\b/i;

/** "opens on Monday and runs until Thursday": the last day, in the sentence of the first or the one behind it. */
export function lastDay(
  page: Page,
  finds: Finds,
  focus: Focus,
  draft: Draft,
  first: DateMention,
  start: string,
): { readonly date: DateMention; readonly value: DateValue } | null {
  for (const date of finds.dates) {
    // "opened on 3 May" here, "runs through 7 May" below, or "came to a close on 7 May" above
    const bounds =
      (first.edge === 'start' || BEGIN_BEHIND.test(page.view.slice(first.end, first.end + 12))) &&
      date.edge === 'end' &&
      date.sentence !== first.sentence &&
      Math.abs(date.sentence - first.sentence) <= FAR &&
      isToldThere(page, focus, draft, date);
    if (
      (date.start < first.end && !bounds) ||
      (date.sentence - first.sentence > 1 && !bounds) ||
      date.use !== null ||
      date.grain !== 'day' ||
      date.several ||
      focus.for(date, draft) === null
    )
      continue;
    const sentence = page.sentences[date.sentence];
    if (!sentence || (sentence.paragraph !== page.sentences[first.sentence]?.paragraph && !bounds)) continue;
    const lead = page.view.slice(Math.max(sentence.start, date.start - 80), date.start);
    if (
      !bounds &&
      !UNTIL.test(lead) &&
      !(date.sentence === first.sentence
        ? ENDS_THEN.test(page.view.slice(first.end, date.start))
        : ENDS_ON.test(lead) && GOES_ON.test(page.view.slice(sentence.start, date.start))) &&
      !(
        date.edge === 'end' &&
        date.sentence === first.sentence &&
        THROUGH.test(page.view.slice(date.start - 12, date.start + 8))
      )
    )
      continue;
    const value = firstBehind(page, date, start);
    if (value) return { date, value };
  }
  return null;
}

/** "completed on 14 March the course begun on 3 March": the first day, where the event's other day is its last. */
export function firstDay(
  page: Page,
  finds: Finds,
  focus: Focus,
  draft: Draft,
  last: DateMention,
  end: string,
): { readonly date: DateMention; readonly start: string } | null {
  for (const date of finds.dates) {
    if (
      date === last ||
      date.edge !== 'start' ||
      (date.use !== null && date.use !== 'since') ||
      date.grain !== 'day' ||
      date.several ||
      !(
        date.sentence === last.sentence ||
        isNext(page, date, last) ||
        isNext(page, last, date) ||
        (last.edge === 'end' &&
          Math.abs(date.sentence - last.sentence) <= FAR &&
          isToldThere(page, focus, draft, last) &&
          isToldThere(page, focus, draft, date))
      ) ||
      focus.for(date, draft) === null
    )
      continue;
    for (const direction of ['past', null, 'future'] as const) {
      const { start } = date.resolve(direction);
      if (start !== null && start < end && daysBetween(start, end) <= MOST_DAYS) return { date, start };
    }
  }
  return null;
}

/** True where the sentence of a date tells of the event by its noun: "The exercise runs through 7 May", or opens with it running. */
function isToldThere(page: Page, focus: Focus, draft: Draft, date: DateMention): boolean {
  const telling = focus.for(date, draft)?.telling;
  const sentence = page.sentences[date.sentence];
  return (
    (telling != null && telling.sentence === date.sentence) ||
    (sentence !== undefined &&
      /^(?:Running|Lasting|Continuing)\s/.test(page.view.slice(sentence.start, sentence.start + 12)))
  );
}

/** The day that `date` names, the next one behind `start`: "opened on Monday and closed on Friday" is told of one week. */
function firstBehind(page: Page, date: DateMention, start: string): DateValue | null {
  const weekday = WEEKDAY.test(page.view.slice(date.start, date.end));
  let best: DateValue | null = null;
  for (const direction of ['future', 'past', null] as const) {
    let value = date.resolve(direction);
    if (weekday && value.start !== null && value.start === value.end) {
      const day = shift(start, ((((daysBetween(start, value.start) - 1) % 7) + 6) % 7) + 1);
      value = { ...value, edtf: day, start: day, end: day };
    }
    if (value.start === null || value.end === null || value.start <= start) continue;
    if (daysBetween(start, value.end) <= MOST_DAYS && (!best?.end || value.end < best.end)) best = value;
  }
  return best;
}

/** "that ends on", "it goes on to", "will be over on", "closes with a dinner on" */
const ENDING =
  '(?:end(?:s|ed|ing)?|clos(?:es?|ed|ing)|conclud(?:es?|ed|ing)|finish(?:es|ed)?|w(?:rap(?:s|ped)?|ind(?:s|ing)?|ound)\\sup|c[ao]mes?\\sto\\san?\\s(?:end|close)|be\\sover|(?:goes|go|went|runs?|ran|running|lasts?|lasted|lasting|continues?|continued)\\s(?:on\\s)?(?:until|till|through|to|up\\sto))(?:\\s(?:with|in|at)\\s[^.;,]{1,40})?,?\\s(?:on\\s)?(?:the\\s)?(?:(?:morning|afternoon|evening)\\sof\\s(?:the\\s)?)?$';
const ENDS_ON = new RegExp(`\\b${ENDING}`);
/** The same behind the first day, with nothing between but its place and what refers to the event. */
const ENDS_THEN = new RegExp(
  `(?:^(?:\\s(?:in|at|here)\\b[^,;.]{0,50})?,?|\\b(?:and|it|that|which|they|will|to)|,)\\s${ENDING}`,
);
/** A sentence that goes on with the event told before it. */
const GOES_ON =
  /^["']?(?:It|They|This|That|The\s(?:[\w-]{2,20}\s){1,4}?)(?=\s?(?:will|is|ends?|closes?|goes|runs|lasts|continues?|concludes?|finish|came|comes))/;

/** "will on 6 May begin a course" */
const BEGIN_BEHIND = /^,?\s(?:begin|start|open|commence)\s/;

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const UNTIL =
  /\b(?:until|till|through|and\s(?:will\s)?(?:ends?|ended|concludes?|concluded|closes?|closed|finish(?:es|ed)?))\s(?:on\s)?$/i;
/** So many sentences may stand between the words that open an event and those that close it. */
const FAR = 6;
/** An event that lasts longer is told with its months. */
const MOST_DAYS = 200;

export const daysBetween = (start: string, end: string): number =>
  (Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / 86_400_000 + 1;

/** "on 5 March 2024 and again on 15 March 2024" */
export const AGAIN = /^,?\s(?:and|&)\s(?:again|then|also|once\smore)\s(?:on|from)\s(?:the\s)?$/;

/** The days of both, as a set; null where one is no full day or range of days. */
export function withAgain(first: DateValue, second: DateValue): DateValue | null {
  const full = /^[\dX]{4}-\d\d-\d\d(?:\/[\dX]{4}-\d\d-\d\d)?$/;
  if (!first.edtf || !second.edtf || !full.test(first.edtf) || !full.test(second.edtf) || first.edtf >= second.edtf)
    return null;
  const edtf = `{${[first.edtf, second.edtf].map((part) => part.replace('/', '..')).join(',')}}`;
  return {
    edtf,
    start: first.start,
    end: second.end,
    basis: first.basis === 'implied' ? 'implied' : second.basis,
    days: null,
  };
}

/** An event of so many days that ends on a day began so many days before; a longer one may have had a weekend in it. */
export const SURE_DAYS = 3;

const NTH_DAY =
  /\b(?:(second|2nd)|(third|3rd)|(fourth|4th)|(fifth|5th)|(?:final|last|closing|concluding))\s(?:and\s(?:final|last|closing)\s)?day\sof\b[^.;]{0,90}$/i;

/** "On the second day of the three-day forum, Tuesday": the first day lies before the one that is told. */
export function fromNthDay(
  page: Page,
  date: DateMention,
  { start, end, edtf, basis }: DateValue,
  length: number,
): DateValue | null {
  const sentence = page.sentences[date.sentence];
  if (!sentence || start === null || start !== end || edtf !== start) return null;
  const match = NTH_DAY.exec(page.view.slice(Math.max(sentence.start, date.start - 140), date.start));
  if (!match) return null;
  const told = match.slice(1).findIndex((word) => word !== undefined);
  const nth = told < 0 ? length : told + 2;
  if (nth > length || nth > SURE_DAYS) return null;
  const from = shift(start, 1 - nth);
  const to = shift(from, length - 1);
  return { edtf: `${from}/${to}`, start: from, end: to, basis, days: length };
}

/** The side on which the day bounds the event, as the words beside it or the verb of its clause say. */
export function edgeOf(page: Page, focus: Focus, draft: Draft, date: DateMention, status: Status): DateMention['edge'] {
  // "opened today's session" is no opening of a longer one.
  if (/^'s?\b/.test(page.view.slice(date.end, date.end + 2))) return null;
  if (date.edge !== null || date.several || date.grain !== 'day') return date.edge;
  const sentence = page.sentences[date.sentence];
  const telling = focus.for(date, draft)?.telling;
  if (
    !sentence ||
    !telling ||
    telling.sentence !== date.sentence ||
    telling.type === 'ceremony' ||
    telling.type === 'launch'
  )
    return null;
  const from = Math.max(sentence.start, Math.min(date.start, telling.phrase.start) - 30);
  const clause = page.view.slice(from, Math.min(sentence.end, Math.max(date.end, telling.end) + 48));
  if (BEGAN.test(page.view.slice(sentence.start, date.start))) return null;
  // "On 5 May she opened the course, which closed on 7 May": the end has a day of its own.
  const ended = ENDED.exec(clause);
  const opened = OPENED.exec(clause);
  if (ended && !(opened && opened.index < ended.index && from + ended.index >= date.end)) return 'end';
  return status === 'ongoing' && opened ? 'start' : null;
}

export const seedOfMany = (draft: Draft): boolean => (draft.tellings[0] as HappeningMention).plural;

/** A stated length with the start day, or with the last one, gives the range: "opened today", "for two days". */
export function wholeRange(
  page: Page,
  date: DateMention,
  value: DateValue,
  duration: DurationMention | null,
  draft: Draft,
): DateValue | null {
  if (!duration || duration.days < 2 || duration.days > 60) return null;
  if (seedOfMany(draft)) return null;
  const single = /^((?:\d{4}|XXXX)-\d\d-\d\d)(?:\/\.\.)?$/.exec(value.edtf ?? '');
  if (!single) return null;
  const sentence = page.sentences[date.sentence];
  if (!sentence) return null;
  const before = page.view.slice(sentence.start, date.start);
  if (
    !BEGINS.test(before) &&
    date.edge !== 'start' &&
    !BEGUN.test(page.view.slice(date.end, sentence.end)) &&
    !(
      (duration.sentence === date.sentence || HELD.test(before)) &&
      /\bon\s(?:the\s)?$/i.test(before) &&
      sentence.zone !== 'caption'
    )
  )
    return null;
  const start = single[1] as string;
  if (start.startsWith('XXXX')) {
    // Without a year the range is written only within one month, where no leap day or new year can fall.
    const end = shift(`2001${start.slice(4)}`, duration.days - 1);
    return end.slice(5, 7) === start.slice(5, 7)
      ? { ...value, edtf: `${start}/XXXX${end.slice(4)}`, days: duration.days }
      : null;
  }
  const end = shift(start, duration.days - 1);
  return { ...value, edtf: `${start}/${end}`, start, end, days: duration.days };
}

/** "The union conducted a workshop on Thursday. The seven-day workshop ..." */
const HELD = /\b(?:held|organi[sz]ed|conducted|hosted|convened|launched|(?:is|are|was|were)\sbeing\sheld)\b/i;

/** "This morning the college began", "today, where the ministry is holding": the day is the first. */
const BEGUN =
  /^,?\s[^.;]{0,90}?\b(?:began|opened|started|kicked\soff|launched|inaugurated|commenced|(?:is|are)\s(?:holding|hosting|conducting|running|organi[sz]ing))\b/i;

/** The ISO day `by` days on. */
export function shift(day: string, by: number): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + by)).toISOString().slice(0, 10);
}
