// Which of the page's dates are an event's days, and what they come to with its length and the release's date.

import { bound, isScheduled } from '../mentions/dates/index.js';
import type { DateMention, DateValue, Direction, DurationMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { overlaps, type Span, within } from '../text/span.js';
import {
  AGAIN,
  BEGAN,
  daysBetween,
  edgeOf,
  firstDay,
  firstOf,
  fromNthDay,
  lastDay,
  SURE_DAYS,
  seedOfMany,
  shift,
  wholeRange,
  withAgain,
} from './date-range.js';
import { EVENTFUL, isMove, isOfAll, NEW_DAY, SAYING, score, toldPast } from './date-score.js';
import { dayByDay } from './day-labels.js';
import type { Draft } from './draft.js';
import type { Finds, Left } from './finds.js';
import type { Focus } from './focus.js';
import type { Status } from './status.js';

export interface EventDates {
  readonly value: DateValue;
  readonly confidence: number;
  readonly spans: readonly (Span & { readonly rule: string })[];
  /** True where the words give first and last day, and none is reckoned. */
  readonly stated?: boolean;
}

/** The present tense of what is to come: "runs Thursday through Sunday", "opens tomorrow". */
const TO_COME =
  /\b(?:(?:kicking\soff|opening(?!\s(?:ceremony|session|event|reception|night|meeting|round|plenary|day)\b)|starting|beginning|running|taking\splace)(?=\s[^.;,]{0,20}$)|runs|takes\splace|opens|starts|begins|kicks\soff|gets\sunder\sway|returns|ends|concludes|closes|continues|lasts|comes\sto|arrives|is\s(?:scheduled|set|slated|due|planned)|will\s(?:run|open|start|begin|be|take|return))\b[^.;]{0,60}$/i;
/** Below this a date is not taken for the event's: its sentence says too little. */
const FLOOR = 1.2;
/** The same for an earlier or coming event, which is told in one sentence and often has the month or year alone. */
const OTHER_FLOOR = -0.2;

export function datesOf(
  page: Page,
  finds: Finds,
  focus: Focus,
  draft: Draft,
  status: Status,
  duration: DurationMention | null,
  left: Left[],
): EventDates | null {
  // A day that the text calls today, or a year that it tells of itself, dates the event as well as the release.
  const reference = page.reference && !/today|year-told/.test(page.reference.rule) ? page.reference.span : null;
  let best: DateMention | null = null;
  const floor = draft.main ? FLOOR : OTHER_FLOOR;
  let most = floor;
  const fit = new Map<DateMention, number>();
  const { own } = draft;
  // "on 23 and 24 July, respectively": a day of the list where the event has no more of it.
  for (const date of own
    ? finds.dates.flatMap((one) =>
        one.parts.length === 0 || own.some((share) => within(one, share)) ? [one] : one.parts,
      )
    : finds.dates) {
    if (date.use !== null) continue;
    // The stamps of the page date the release, not the event.
    if (
      page.sentences[date.sentence]?.zone !== 'headline' &&
      ((reference && overlaps(date, reference)) ||
        (!date.several && page.layout.stamps.some((stamp) => overlaps(stamp, date) && !isScheduled(page.view, stamp))))
    )
      continue;
    const points = score(page, focus, draft, date, duration?.days ?? null, status);
    if (points > floor) fit.set(date, points);
    if (points > most + 1e-9) {
      if (best)
        left.push({
          start: best.start,
          end: best.end,
          kind: 'date',
          rule: best.rule,
          why: "another date stands nearer to the event's words",
        });
      best = date;
      most = points;
    } else if (points > -9)
      left.push({
        start: date.start,
        end: date.end,
        kind: 'date',
        rule: date.rule,
        why: points < floor ? 'nothing ties it to the event' : "another date stands nearer to the event's words",
      });
  }
  // "The fair of 3 May has been put off": where no new day is told, the old one.
  if (!best && status === 'postponed')
    best = finds.dates.find((date) => date.use === 'replaced' && focus.for(date, draft) !== null) ?? null;
  if (!best) return namedYear(page, finds, draft);
  best = firstOf(page, finds, focus, draft, best);
  // A weekday settles nothing in a text without a date; a day of the calendar beside it does.
  if (best.resolve(null).edtf === null) {
    const { sentence } = best;
    const told = [...fit].filter(
      ([date]) =>
        date.grain === 'day' &&
        date.resolve(null).edtf !== null &&
        (date.sentence === sentence ||
          draft.tellings.some((one) => one.sentence === date.sentence) ||
          (Math.abs(date.sentence - sentence) === 1 && isEventful(page, date))),
    );
    const next = told.sort(([, a], [, b]) => b - a)[0];
    if (next) [best, most] = next;
  }
  // "has been moved from 5-6 May to 12-13 October": the later of the two.
  if (status === 'postponed' && isMove(page.view.slice(Math.max(0, best.start - 10), best.start), best))
    best = best.parts[1] as DateMention;
  const direction: Direction =
    best.points ??
    (status !== 'postponed' && BEGAN.test(page.view.slice(page.sentences[best.sentence]?.start ?? 0, best.start))
      ? 'past'
      : status === 'planned' ||
          (status !== 'postponed' &&
            TO_COME.test(
              page.view.slice(Math.max(page.sentences[best.sentence]?.start ?? 0, best.start - 80), best.start),
            ))
        ? 'future'
        : status === 'held'
          ? toldPast(draft)
            ? 'past'
            : null
          : status === 'postponed' &&
              NEW_DAY.test(
                page.view
                  .slice(Math.max(page.sentences[best.sentence]?.start ?? 0, best.start - 60), best.start)
                  .replace(/\s+/g, ' '),
              )
            ? 'future'
            : 'ongoing');
  const length = duration && duration.days > 1 && duration.days <= 60 && !seedOfMany(draft) ? duration.days : null;
  // "put off until 5 May": the new day, not the last one.
  const renewed =
    status === 'postponed' &&
    NEW_DAY.test(
      page.view
        .slice(Math.max(page.sentences[best.sentence]?.start ?? 0, best.start - 60), best.start)
        .replace(/\s+/g, ' '),
    );
  const edge =
    renewed || duration?.days === 1 || isOneDay(page, draft) ? null : edgeOf(page, focus, draft, best, status);
  // "A five-day course ended on Friday": its first day may lie before a weekend.
  const day = nearer(page, best, best.resolve(direction));
  let value = bound(day, edge, edge === 'end' && length !== null && length > SURE_DAYS ? null : length);
  const nth = length !== null && edge !== 'start' ? fromNthDay(page, best, day, length) : null;
  if (nth) value = nth;
  const rival = draft.own
    ? undefined
    : finds.dates.find(
        (date) =>
          date !== best &&
          date.use === null &&
          date.edge !== 'end' &&
          ((fit.has(date) && refines(best as DateMention, value, date, date.resolve(direction))) ||
            (sameStart(date.resolve(direction), value) && fuller(date.resolve(direction), value))) &&
          focus.for(date, draft) !== null &&
          !isOfAll(draft, focus.for(date, draft)?.telling),
      );
  const spans: (Span & { rule: string })[] = [{ start: best.start, end: best.end, rule: best.rule }];
  const finer = best.grain === 'month' && edge === null ? finerDay(page, finds, focus, draft, value, direction) : null;
  if (finer) {
    value = finer.resolve(direction);
    spans.push({ start: finer.start, end: finer.end, rule: finer.rule });
  } else if (rival) {
    value = rival.resolve(direction);
    spans.push({ start: rival.start, end: rival.end, rule: rival.rule });
  }
  const again =
    draft.own || edge !== null
      ? undefined
      : finds.dates.find(
          (date) =>
            date.sentence === (best as DateMention).sentence &&
            date.use === null &&
            date.start > (best as DateMention).end &&
            AGAIN.test(page.view.slice((best as DateMention).end, date.start)),
        );
  const both = again && withAgain(value, again.resolve(direction));
  if (again && both) {
    value = both;
    spans.push({ start: again.start, end: again.end, rule: again.rule });
  }
  const labelled = draft.own ? null : dayByDay(page, finds, focus, draft, best, direction);
  if (labelled) {
    value = labelled.value;
    spans.push(...labelled.dates.filter((date) => date !== best).map(({ start, end, rule }) => ({ start, end, rule })));
  }
  const last =
    value.start !== null &&
    edge !== 'end' &&
    (/^\d{4}-\d\d-\d\d(?:\/\.\.)?$/.test(value.edtf ?? '') || (edge === 'start' && !best.several && length !== null))
      ? lastDay(page, finds, focus, draft, best, value.start)
      : null;
  if (last && value.start !== null && last.value.end !== null) {
    value = {
      edtf: `${value.start}/${last.value.end}`,
      start: value.start,
      end: last.value.end,
      basis: value.basis,
      days: daysBetween(value.start, last.value.end),
    };
    spans.push({ start: last.date.start, end: last.date.end, rule: last.date.rule });
  }
  const run = duration && value.edtf === value.start ? dayAfterDay(fit.keys(), value, duration.days, direction) : null;
  if (run) value = run;
  const begun =
    value.edtf?.startsWith('../') && value.end !== null ? firstDay(page, finds, focus, draft, best, value.end) : null;
  if (begun && value.end !== null) {
    const { start } = begun;
    value = { ...value, edtf: `${start}/${value.end}`, start, days: daysBetween(start, value.end) };
    spans.push({ start: begun.date.start, end: begun.date.end, rule: begun.date.rule });
  }
  value = withNamedYear(page, draft, withToldYear(page, finds, best, value, fit));
  if (value.edtf === null) return null;
  const whole = wholeRange(page, best, value, duration, draft);
  if (whole && duration) {
    value = whole;
    spans.push({ start: duration.start, end: duration.end, rule: duration.rule });
  } else if (
    status === 'ongoing' &&
    /^[\dX]{4}-\d\d-\d\d$/.test(value.edtf) &&
    best.edge !== 'end' &&
    (edge === 'start' || value.start === null || (page.reference?.day && value.start < page.reference.edtf))
  ) {
    value = { ...value, edtf: `${value.edtf}/..`, end: null, days: null };
  }
  return { value, confidence: Math.min(0.97, 0.55 + most * 0.07), spans, stated: best.several };
}

/** "Sea Data Day 2015 concluded on 5 May": its first day is its last. */
const isOneDay = (page: Page, draft: Draft): boolean =>
  draft.tellings.some(
    (telling) => telling.proper && /\bDay(?:\s\d{4})?$/.test(page.view.slice(telling.phrase.start, telling.end)),
  );

/** Days told one by one that are as many as the length says: "a two-day fair … On Tuesday, May 6 … on Wednesday, May 7". */
function dayAfterDay(
  dates: Iterable<DateMention>,
  value: DateValue,
  length: number,
  direction: Direction,
): DateValue | null {
  if (value.start === null || length < 2 || length > 7) return null;
  const told = new Set([...dates].map((date) => date.resolve(direction).start));
  let end = value.start;
  for (let day = 1; day < length; day++) {
    end = shift(value.start, day);
    if (!told.has(end)) return null;
  }
  return { ...value, edtf: `${value.start}/${end}`, end, days: length };
}

const isEventful = (page: Page, date: DateMention): boolean => {
  const sentence = page.sentences[date.sentence];
  return sentence !== undefined && EVENTFUL.test(page.view.slice(sentence.start, sentence.end));
};

/** The days in a month that the event is told by: "postponed to October", and further down "the new date is 25-27 October". */
function finerDay(
  page: Page,
  finds: Finds,
  focus: Focus,
  draft: Draft,
  month: DateValue,
  direction: Direction,
): DateMention | undefined {
  if (!draft.main || !/^\d{4}-\d\d$/.test(month.edtf ?? '')) return undefined;
  return finds.dates.find((date) => {
    const sentence = page.sentences[date.sentence];
    return (
      sentence !== undefined &&
      date.grain === 'day' &&
      date.use === null &&
      date.points === null &&
      !isStamp(page, date) &&
      date.resolve(direction).start?.startsWith(month.edtf as string) === true &&
      focus.for(date, draft) !== null &&
      (isEventful(page, date) || NEWS_DAY.test(page.view.slice(sentence.start, date.start))) &&
      !SAYING.test(page.view.slice(Math.max(sentence.start, date.start - 60), date.start))
    );
  });
}

const isStamp = (page: Page, date: DateMention): boolean =>
  date.resolve(null).edtf === page.reference?.edtf ||
  (page.reference?.span ? overlaps(date, page.reference.span) : false) ||
  page.layout.stamps.some((stamp) => overlaps(stamp, date));
const NEWS_DAY = /\b(?:dates?|days?)\b[^.;]{0,30}$/i;

/** A day so many days off is doubted where the sentence's own verbs put it no further than the other from the release. */
const FAR_OFF = 240;
const NEAR_BY = 92;

/** The day as its sentence tells it, where the status of the event would put it the better part of a year away. */
function nearer(page: Page, date: DateMention, value: DateValue): DateValue {
  const today = page.reference?.day ? page.reference.edtf : null;
  if (today === null || date.points !== null || value.basis !== 'implied' || value.start === null) return value;
  const told = date.resolve(null);
  const off = (start: string | null): number => (start === null ? FAR_OFF : Math.abs(daysBetween(start, today) - 1));
  return off(value.start) > FAR_OFF && off(told.start) <= NEAR_BY ? told : value;
}

/** Days without a year, of an event that bears one in its name: "the 2020 Harbour Congress was held on 5 May". */
function withNamedYear(page: Page, draft: Draft, value: DateValue): DateValue {
  if (!value.edtf?.includes('XXXX-')) return value;
  for (const telling of draft.tellings.slice(0, 6)) {
    const words = page.view.slice(telling.phrase.start, telling.end + 6);
    const year =
      telling.proper || page.sentences[telling.sentence]?.zone === 'headline'
        ? /\b(?:19|20)\d\d\b/.exec(words)?.[0]
        : undefined;
    if (!year || (/-\d\d\/XXXX-/.test(value.edtf) && !/^XXXX-(\d\d)-\d\d\/XXXX-\1-\d\d$/.test(value.edtf))) continue;
    return inYear(value, year);
  }
  return value;
}

/** The days with the year that they lack. */
function inYear(value: DateValue, year: string): DateValue {
  const edtf = (value.edtf ?? '').replace(/XXXX/g, year);
  const [start, end] = /^[^{}.]*$/.test(edtf)
    ? [edtf.split('/')[0] as string, edtf.split('/').at(-1) as string]
    : [null, null];
  const full = (day: string | null): string | null => (day?.length === 10 ? day : null);
  return { ...value, edtf, start: full(start), end: full(end) };
}

/** Days without a year, where the text gives the year behind them or tells of their month: "from 4 to 10 June in 2017", "In June 2021 … from 28 June". */
function withToldYear(
  page: Page,
  finds: Finds,
  best: DateMention,
  value: DateValue,
  fit: ReadonlyMap<DateMention, number>,
): DateValue {
  const month = /^XXXX-(\d\d)(?!.*\d{4})/.exec(value.edtf ?? '')?.[1];
  if (month === undefined) return value;
  const behind = finds.dates.find((date) => date.start >= best.end && date.grain === 'year');
  if (behind && /^,?\s(?:in|of)\s$/.test(page.view.slice(best.end, behind.start)))
    return inYear(value, behind.resolve(null).edtf ?? 'XXXX');
  for (const date of fit.keys()) {
    const told = /^(\d{4})-(\d\d)/.exec(date.resolve(null).edtf ?? '');
    if (told?.[2] === month) return inYear(value, told[1] as string);
  }
  return value;
}

/** Where nothing else dates it, the year in the event's own name: "Code Camp 2020 is cancelled". */
function namedYear(page: Page, finds: Finds, draft: Draft): EventDates | null {
  for (const telling of draft.tellings) {
    const year = finds.dates.find(
      (date) =>
        date.grain === 'year' &&
        !/^\sAgenda\b/.test(page.view.slice(date.end, date.end + 8)) &&
        date.start >= telling.phrase.start &&
        date.end <= telling.end + 6,
    );
    const value = year?.resolve(null);
    if (year && value && value.edtf !== null)
      return { value, confidence: 0.5, spans: [{ start: year.start, end: year.end, rule: year.rule }] };
  }
  return null;
}

const sameStart = (a: DateValue, b: DateValue): boolean => a.start !== null && a.start === b.start;
const fuller = (a: DateValue, b: DateValue): boolean =>
  a.days !== null && a.days > 1 && (b.days === null || b.days === 1);

/** True for the days of an event that another date gives by their week, month or year alone: "next month", "on 18 and 19 June". */
function refines(coarse: DateMention, whole: DateValue, fine: DateMention, value: DateValue): boolean {
  if (coarse.grain === 'day' || fine.grain !== 'day' || whole.edtf === null || value.start === null) return false;
  // "This weekend ... on Sunday morning": a part of what happens.
  if (coarse.several && !fine.several) return false;
  const end = value.end ?? value.start;
  return whole.start !== null && whole.end !== null
    ? value.start >= whole.start && end <= whole.end
    : /^\d{4}(?:-\d\d)?$/.test(whole.edtf) && value.start.startsWith(whole.edtf) && end.startsWith(whole.edtf);
}
