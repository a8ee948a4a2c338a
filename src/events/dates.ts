// Which of the page's dates are an event's days, and what they come to with its length and the release's date.

import { tagSentence } from '../language/tagger.js';
import { bound, isScheduled } from '../mentions/dates/index.js';
import type { DateMention, DateValue, Direction, DurationMention, HappeningMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { overlaps, type Span, within } from '../text/span.js';
import { flatten } from '../text/squeeze.js';
import type { Draft } from './draft.js';
import type { Finds, Left } from './finds.js';
import type { Focus } from './focus.js';
import { inAside } from './own-dates.js';

export type Status = 'held' | 'ongoing' | 'planned' | 'postponed' | 'cancelled';

export interface EventDates {
  readonly value: DateValue;
  readonly confidence: number;
  readonly spans: readonly (Span & { readonly rule: string })[];
  /** True where the words give first and last day, and none is reckoned. */
  readonly stated?: boolean;
}

/** Verbs of saying before a date: "the embassy said on Wednesday", "issued by the Department on March 31" date the saying. */
const SAYING =
  /\b(?:said|says|announced|told|stated|reported|added|noted|confirmed|statement|published|released|posted|updated|dated|signed|issued|decided)\b[^.;]{0,24}?\s?(?:on|in)?\s?$|\bhad\ssigned\b[^.;]{0,70}\son\s(?:the\s)?$|\b(?:issued|published|released|announced)\sby\s[^.;,]{0,60}\s(?:on|in)\s$/i;
/** The same behind a date that opens its sentence: "Today, the President is announcing that". */
const SAID_AFTER =
  /^,?\s[^.;,"]{0,70}?\b(?:announced|announces|announcing|said|says|confirmed|declared|decided|welcomed\sthe\snews)\b/i;
/** The day of what an event marks: "to commemorate World Water Day on March 22". */
const MARKED =
  /\b(?:[Tt]o\s(?:commemorate|mark|celebrate|observe|hono(?:u)?r)|(?:commemoration|celebration|observance|occasion|recognition)\sof|ahead\sof|eve\sof)\s[^.;]{0,60}\b(?:Day|Week|Month|Year|[Aa]nniversary)\b[^.;,]{0,24}$/;
const DAY_CUE =
  /\b(?:on|from|between|for|during|held|slated|scheduled|starting|beginning|of|till|until|through|dated?)\s(?:the\s)?$/i;
const BEGINS =
  /\b(?:open(?:s|ed|ing)?|beg(?:in|ins|an|inning|un)|start(?:s|ed|ing)?|(?:kick|flag|set)(?:s|ed|ing|ting|ged|ging)?\soff|commenc(?:e|es|ed|ing)|from|launched|g[eo]t(?:s|ting)?\sunder\s?way|inaugurated)\b[^.;]{0,60}$/i;
/** A label before the date on its line or the line above: "WHEN: Friday, 5 May". */
const DATE_LINE =
  /(?:^|\n)[ \t]{0,4}(?:[*•_-]{1,2}[ \t]{0,3})?(?:when|dates?|days?|(?:date|place|day)\s(?:and|&)\s(?:time|date)|date\/time|time)[ \t]?[:\n][^\n]{0,60}$|(?:^|\n)[ \t]{0,4}when\s[^\n]{0,40}$/i;
/** A date line of the page and not of the event: "Date: 2024-03-05 Source: Press Office". */
const PAGE_LINE = /^[^\n]{0,12}\b(?:source|author|views|category|editor|reads)\b/i;
/** Words that tell of an event in a sentence that does not name it. */
const EVENTFUL =
  /\b(?:open|launch|inaugurat|conclud|held|host|organi[sz]|began|begin|ended|gather|met\b|meet|attend|kick|celebrat|took\splace|take\splace|takes\splace|join|trained|started|start|scheduled|participa)/i;
/** The new day of a postponed event: "moved to 5 May", "will now be held on 5 May". */
const NEW_DAY =
  /\b(?:to(?!\s(?:be|take|have|run|open|start|begin|return)\b)|until|till|now|new\sdates?|instead|rather|re-?scheduled\sfor|will\s(?:take\splace|be\sheld|run|start|open|begin|return|happen))\b[^.;,]{0,44}$/i;
const NEW_DATE = /\bnew\s(?:date|day|time)s?\b[^.;]{0,40}$/i;
/** The old one: "had been due to take place on 18 May". */
const OLD_DAY =
  /\b(?:was|were|had\sbeen|been|originally|initially|previously)\s(?:to\s(?:be|have|take|come|return|run|start|open)|due|scheduled|planned|set|slated|meant|supposed)\b[^.;]{0,60}$/i;
/** The event reached its end: "yesterday completed a five-day course", "on Sunday the conference came to an end". */
const ENDED =
  /\b(?:completed?|completes|conclud(?:ed?|es|ing)|finish(?:ed|es)?|ended|ends|closed|wrap(?:ped|s)?\sup|came\sto\s(?:an\send|a\sclose)|is\sover|the\s(?:end|close|conclusion)\sof)\b/i;
/** The verb right before a day says that it is over, whatever is still to come: "opened on 3 May and will run through 30 June". */
const BEGAN =
  /\b(?<!\b(?:be|is|are|to|being|will|it|they|was|were)\s)(?:opened|began|started|kicked\soff|commenced|got\sunder\sway|launched)\s(?:here\s)?(?:(?:in|at)\s[^.,;]{2,50}\s)?(?:on\s)?(?:the\s)?$/;
const OVER =
  /^[^.;,]{0,60}\b(?:concluded|ended|closed|finished|wrapped\sup|came\sto\s(?:an\send|a\sclose)|is\sover)\b/i;
const OPENED = /\b(?:inaugurated|opened|opens|kick(?:ed|s)\soff|began|begins|start(?:ed|s)|launched|commenced)\b/i;

/** The present tense of what is to come: "runs Thursday through Sunday", "opens tomorrow". */
const TO_COME =
  /\b(?:(?:kicking\soff|opening|starting|beginning|running|taking\splace)(?=\s[^.;,]{0,20}$)|runs|takes\splace|opens|starts|begins|kicks\soff|gets\sunder\sway|returns|ends|concludes|closes|continues|lasts|comes\sto|arrives|is\s(?:scheduled|set|slated|due|planned)|will\s(?:run|open|start|begin|be|take|return))\b[^.;]{0,60}$/i;
/** "was due on 3 May", of an event that was held on another day. */
const MEANT =
  /\b(?:originally|initially|previously|first|had\sbeen|was|were)\s(?:due|scheduled|planned|set|slated|meant|supposed)\sto\s[^.;]{0,40}$/i;

/** Days of laws, offices, votes and lives: "the law adopted on", "who took office on", "the elections of". */
const OTHER_AFFAIR =
  /\b(?:(?:adopted|enacted|ratified|elected|appointed|sworn\sin|took\soffice|(?:come|came|comes|coming|entered|enters|enter)\sinto\s(?:force|effect|power|being)|t(?:ake|akes|ook)\s(?:effect|power)|founded|established|born|died|retired|resigned|joined\sthe\s[A-Z]\w+)\s(?:[a-z]{2,12}\s){0,3}(?:on|in|since|as\sof)|(?:elections?|referendum|earthquake|attacks?|coup|floods?|revolution|massacre|independence|ceasefire|invasion)\s(?:of|on|in))\s(?:the\s)?$/;

/** What had come before, in a sentence that names no event: "the two had signed a letter of agreement on". */
const HAD_BEEN = /\bhad\s(?:[a-z]{2,12}ly\s|already\s|first\s|been\s){0,2}[a-z]{2,14}(?:ed|en|wn|t)\b[^.;]{0,80}$/;

/** "the museum today announced" */
const SAID_THEN = /^\s(?:announced|said|confirmed|reported|declared)\b/;

/** Weights of what stands around a date. Tuned on the dev corpus. */
const POINTS = {
  line: 4,
  saying: -3.5,
  marked: -3.3,
  old: -1,
  fresh: 2.5,
  renewed: 1.5,
  behind: -1.5,
  sameDay: -0.6,
  ahead: -2,
  idle: -1,
  aside: -2,
  earlier: -2,
  affair: -4,
  beside: 0.5,
} as const;

/** False where no verb says when the event is, as in a line of a schedule: then its day decides. */
const toldPast = (draft: Draft): boolean => draft.tellings.some((telling) => telling.tense === 'past');

/** How much the words around a date say that it is the event's. */
const score = (
  page: Page,
  focus: Focus,
  draft: Draft,
  date: DateMention,
  duration: number | null,
  status: Status,
): number => {
  const sentence = page.sentences[date.sentence];
  if (!sentence) return -9;
  const tie = focus.for(date, draft);
  if (!tie) return -9;
  const before = flatten(page.view.slice(Math.max(sentence.start, date.start - 110), date.start));
  const after = page.view.slice(date.end, Math.min(sentence.end, date.end + 110));
  let points = 0;
  if (date.grain === 'day') points += 1.5;
  else if (date.grain === 'week' || date.grain === 'month') points += 0.3;
  else if (date.grain === 'year') points -= 0.7;
  if (date.several) points += 0.5;
  const line = DATE_LINE.test(page.view.slice(Math.max(0, date.start - 80), date.start));
  if (line && PAGE_LINE.test(after)) return -9;
  if (line) points += POINTS.line;
  if (tie.telling) {
    points += tie.telling.licence >= 1.8 ? 2.6 : tie.telling.licence >= 1 ? 1.8 : 1.2;
    points -= Math.min(tie.distance, 200) / 160;
    if (tie.telling.sentence === date.sentence && inAside(page.view, sentence.start, date, tie.telling))
      points += POINTS.aside;
  } else {
    points += 0.3;
    if (HAD_BEEN.test(before)) points += POINTS.earlier;
    if (date.points !== null && !EVENTFUL.test(page.view.slice(sentence.start, sentence.end))) points += POINTS.idle;
  }
  // "May 2021 workshop on soil"
  if (tie.telling && date.end <= tie.telling.end && date.end >= tie.telling.phrase.start - 1) points += POINTS.beside;
  if (sentence.zone === 'headline') points -= 0.4;
  if (sentence.zone === 'caption') points -= 0.6;
  if (sentence.zone === 'list' && !line) points -= 0.2;
  if (DAY_CUE.test(before)) points += 0.5;
  if (SAYING.test(before) || (date.start - sentence.start < 5 && SAID_AFTER.test(after)) || SAID_THEN.test(after))
    points += POINTS.saying;
  if (OTHER_AFFAIR.test(before)) points += POINTS.affair;
  if (MARKED.test(before) && tie.telling?.rule !== 'happenings/verb-marked') points += POINTS.marked;
  if (draft.main && page.view.slice(sentence.start, date.start).split('"').length % 2 === 0) points -= 1;
  const value = date.resolve(status === 'planned' ? 'future' : null);
  if (duration !== null && value.days === duration) points += 1;
  if (status !== 'postponed' && MEANT.test(before)) points += POINTS.old;
  if (status === 'postponed') {
    if (OLD_DAY.test(before)) points += POINTS.old;
    else if (NEW_DAY.test(before) || isMove(before, date)) points += POINTS.fresh;
    if (NEW_DATE.test(before)) points += POINTS.renewed;
  }
  // A planned event does not lie behind the release, a held one not ahead of it.
  const today = page.reference?.day ? page.reference.edtf : null;
  if (today !== null && value.start !== null) {
    if (status === 'planned' && (value.end ?? value.start) <= today)
      points += (value.end ?? value.start) === today ? POINTS.sameDay : POINTS.behind;
    if (status === 'held' && value.start > today && toldPast(draft)) points += POINTS.ahead;
  }
  // The opening lines carry the facts.
  points -= Math.min(sentence.paragraph, 8) * 0.08;
  return points;
};

/** "from 5-6 May to 12-13 October", said of what is put off: the old days and the new. */
const isMove = (before: string, date: DateMention): boolean =>
  date.parts.length === 2 && /\bfrom\s(?:the\s)?$/.test(before);

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
  if (!best) return namedYear(finds, draft);
  best = firstOf(page, finds, focus, draft, best);
  // A weekday settles nothing in a text without a date; a day of the calendar beside it does.
  if (best.resolve(null).edtf === null) {
    const told = [...fit].filter(([date]) => date.grain === 'day' && date.resolve(null).edtf !== null);
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
  const edge = renewed ? null : edgeOf(page, focus, draft, best, status);
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
          focus.for(date, draft) !== null,
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
  const last =
    value.edtf !== null && value.start !== null && edge !== 'end' && /^\d{4}-\d\d-\d\d(?:\/\.\.)?$/.test(value.edtf)
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
  value = withNamedYear(page, draft, value);
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

/** The day with which a last day or a second one belongs: "opens tomorrow and runs until Sunday", "on 19 May and again on 26 May". */
function firstOf(page: Page, finds: Finds, focus: Focus, draft: Draft, best: DateMention): DateMention {
  const at = finds.dates.indexOf(best);
  const first = finds.dates[at - 1];
  const sentence = page.sentences[best.sentence];
  if (
    !first ||
    !sentence ||
    first.sentence !== best.sentence ||
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
  return best.edge === 'end' && RUNS_ON.test(last) && BEGINS.test(page.view.slice(sentence.start, first.start))
    ? first
    : best;
}
const THROUGH = /\b(?:until|till|through)\b/i;
/** "and runs until Sunday" */
const RUNS_ON =
  /\b(?:runs?|ran|running|continues?|continued|lasts?|goes\son|until|till|through|ends?|ended|closes?)\b/i;

/** "opens on Monday and runs until Thursday": the last day, in the sentence of the first or the one behind it. */
function lastDay(
  page: Page,
  finds: Finds,
  focus: Focus,
  draft: Draft,
  first: DateMention,
  start: string,
): { readonly date: DateMention; readonly value: DateValue } | null {
  for (const date of finds.dates) {
    if (
      date.start < first.end ||
      date.sentence - first.sentence > 1 ||
      date.use !== null ||
      date.grain !== 'day' ||
      date.several ||
      focus.for(date, draft) === null
    )
      continue;
    const sentence = page.sentences[date.sentence];
    if (!sentence || sentence.paragraph !== page.sentences[first.sentence]?.paragraph) continue;
    const lead = page.view.slice(Math.max(sentence.start, date.start - 40), date.start);
    if (
      !UNTIL.test(lead) &&
      !(
        date.edge === 'end' &&
        date.sentence === first.sentence &&
        THROUGH.test(page.view.slice(date.start - 12, date.start + 8))
      )
    )
      continue;
    const said = date.resolve('future');
    // "open on Monday and run until Thursday": the Thursday after that Monday, not after the release.
    const later =
      said.start !== null &&
      said.start === said.end &&
      said.start <= start &&
      WEEKDAY.test(page.view.slice(date.start, date.end))
        ? shift(said.start, 7)
        : null;
    const value = later === null ? said : { ...said, edtf: later, start: later, end: later };
    if (value.start !== null && value.end !== null && value.start > start && daysBetween(start, value.end) <= MOST_DAYS)
      return { date, value };
  }
  return null;
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const UNTIL =
  /\b(?:until|till|through|and\s(?:will\s)?(?:ends?|ended|concludes?|concluded|closes?|closed|finish(?:es|ed)?))\s(?:on\s)?$/i;
/** An event that lasts longer is told with its months. */
const MOST_DAYS = 200;

const daysBetween = (start: string, end: string): number =>
  (Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / 86_400_000 + 1;

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
      (EVENTFUL.test(page.view.slice(sentence.start, sentence.end)) ||
        NEWS_DAY.test(page.view.slice(sentence.start, date.start))) &&
      !SAYING.test(page.view.slice(Math.max(sentence.start, date.start - 60), date.start))
    );
  });
}
const isStamp = (page: Page, date: DateMention): boolean =>
  date.resolve(null).edtf === page.reference?.edtf ||
  (page.reference?.span ? overlaps(date, page.reference.span) : false) ||
  page.layout.stamps.some((stamp) => overlaps(stamp, date));
const NEWS_DAY = /\b(?:dates?|days?)\b[^.;]{0,30}$/i;

/** "on 5 March 2024 and again on 15 March 2024" */
const AGAIN = /^,?\s(?:and|&)\s(?:again|then|also|once\smore)\s(?:on|from)\s(?:the\s)?$/;

/** The days of both, as a set; null where one is no full day or range of days. */
function withAgain(first: DateValue, second: DateValue): DateValue | null {
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
const SURE_DAYS = 3;

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

const NTH_DAY =
  /\b(?:(second|2nd)|(third|3rd)|(fourth|4th)|(fifth|5th)|(?:final|last|closing|concluding))\s(?:and\s(?:final|last|closing)\s)?day\sof\b[^.;]{0,90}$/i;

/** "On the second day of the three-day forum, Tuesday": the first day lies before the one that is told. */
function fromNthDay(
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
function edgeOf(page: Page, focus: Focus, draft: Draft, date: DateMention, status: Status): DateMention['edge'] {
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
  const clause = page.view.slice(
    Math.max(sentence.start, Math.min(date.start, telling.phrase.start) - 30),
    Math.min(sentence.end, Math.max(date.end, telling.end) + 48),
  );
  if (BEGAN.test(page.view.slice(sentence.start, date.start))) return null;
  return ENDED.test(clause) ? 'end' : status === 'ongoing' && OPENED.test(clause) ? 'start' : null;
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
    const edtf = value.edtf.replace(/XXXX/g, year);
    const [start, end] = /^[^{}.]*$/.test(edtf)
      ? [edtf.split('/')[0] as string, edtf.split('/').at(-1) as string]
      : [null, null];
    const full = (day: string | null): string | null => (day?.length === 10 ? day : null);
    return { ...value, edtf, start: full(start), end: full(end) };
  }
  return value;
}

/** Where nothing else dates it, the year in the event's own name: "Code Camp 2020 is cancelled". */
function namedYear(finds: Finds, draft: Draft): EventDates | null {
  for (const telling of draft.tellings) {
    const year = finds.dates.find(
      (date) => date.grain === 'year' && date.start >= telling.phrase.start && date.end <= telling.end + 6,
    );
    const value = year?.resolve(null);
    if (year && value && value.edtf !== null)
      return { value, confidence: 0.5, spans: [{ start: year.start, end: year.end, rule: year.rule }] };
  }
  return null;
}

const seedOfMany = (draft: Draft): boolean => (draft.tellings[0] as HappeningMention).plural;

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

/** A stated length with the start day, or with the last one, gives the range: "opened today", "for two days". */
function wholeRange(
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
    !(duration.sentence === date.sentence && BEGUN.test(page.view.slice(date.end, sentence.end))) &&
    !(
      duration.sentence === date.sentence &&
      /\bon\s(?:the\s)?$/i.test(before) &&
      page.sentences[date.sentence]?.zone !== 'caption'
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

/** "This morning the college began", "today, where the ministry is holding": the day is the first. */
const BEGUN =
  /^,?\s[^.;]{0,90}?\b(?:began|opened|started|kicked\soff|launched|inaugurated|commenced|(?:is|are)\s(?:holding|hosting|conducting|running|organi[sz]ing))\b/i;

/** The ISO day `by` days on. */
function shift(day: string, by: number): string {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + by)).toISOString().slice(0, 10);
}

/** Held, planned, ...: what the tellings' verbs say, then what the dates say. */
export function statusOf(page: Page, draft: Draft): Status {
  let past = 0;
  let future = 0;
  let ongoing = 0;
  let postponed = 0;
  let cancelled = 0;
  let over = false;
  draft.tellings.forEach((telling, i) => {
    const weight = (i === 0 || telling === draft.seed ? 2 : 1) * (0.5 + Math.min(telling.licence, 3) / 3);
    if (telling.fate === 'postponed') postponed += weight;
    if (telling.fate === 'cancelled') cancelled += weight;
    if (telling.tense === 'past') past += weight;
    else if (telling.tense === 'future') future += weight;
    else if (telling.tense === 'ongoing') ongoing += weight;
    const sentence = page.sentences[telling.sentence];
    if (
      sentence &&
      telling.tense !== 'future' &&
      OVER.test(page.view.slice(telling.end, Math.min(sentence.end, telling.end + 80)))
    )
      over = true;
  });
  // "Global Camp 2020 Cancelled": the headline speaks of the release's own event.
  const headline = draft.main ? page.sentences.find((sentence) => sentence.zone === 'headline') : undefined;
  if (headline) {
    const fate = /\b(postponed|rescheduled|cancell?ed|called\soff)\b/i.exec(
      page.view.slice(headline.start, headline.end),
    );
    if (fate && /^(?:p|r)/i.test(fate[0])) postponed += 2;
    else if (fate) cancelled += 2;
  }
  // A plural told of all of them: "two seminars will be held. The first in Split ..."
  if (past + future + ongoing === 0 && draft.shared?.tense) {
    if (draft.shared.tense === 'future') future += 1;
    else if (draft.shared.tense === 'past') past += 1;
  }
  if (
    draft.main &&
    CALL.test(
      page.view.slice(
        Math.max(0, page.layout.body.start - CALL_REACH / 2),
        Math.min(page.layout.body.end, page.layout.body.start + CALL_REACH),
      ),
    )
  )
    future += 3;
  if (postponed >= 1 && postponed >= cancelled) return 'postponed';
  if (cancelled >= 1) return 'cancelled';
  if (over) return 'held';
  if (ongoing > 0 && ongoing >= Math.max(past, future) * 0.6) return 'ongoing';
  if (future > past) return 'planned';
  if (past > 0) return 'held';
  if (future > 0) return 'planned';
  return isToCome(page, draft) ? 'planned' : 'held';
}

/** Longest sentence given to the tagger, in code units. */
const TAGGED = 600;

/** Where no rule of ours tells when: the tagged verbs of the sentence that opened the event. */
function isToCome(page: Page, draft: Draft): boolean {
  const sentence = page.sentences[(draft.seed ?? draft.tellings[0])?.sentence ?? -1];
  if (!draft.main || !sentence || sentence.zone !== 'body' || sentence.end - sentence.start > TAGGED) return false;
  const words = tagSentence(page.view.slice(sentence.start, sentence.end));
  const has = (tag: string): boolean => words.some((word) => word.tags.has(tag));
  return has('FutureTense') && !has('PastTense');
}

/** Words that report what has been, whatever the page is dated. */
const HAPPENED =
  /\b(?:took\splace|(?:was|were)\s(?:[a-z]{4,12}ly\s)?(?:held|attended|conducted|organi[sz]ed|hosted|convened)|(?<!had\s)(?:gathered|brought\stogether|participated|concluded|held|came\stogether))\b/;
/** A page that calls to an event: "MEDIA ADVISORY", "Save the date". */
const CALL =
  /\b(?:media|press|photo|news)\s(?:advisory|alert|invitation|call)\b|\bsave\sthe\sdate\b|\binvitation\sto\b|\bcall\sfor\sparticipa/i;
/** How far from its top a page says so, in code units. */
const CALL_REACH = 240;

/** The status once the days are known: a held event does not lie ahead of the release, a planned one not behind it. */
export function settleStatus(page: Page, draft: Draft, status: Status, dates: EventDates | null): Status {
  const today = page.reference?.day ? page.reference.edtf : null;
  const value = dates?.value;
  if (!today || !value || (value.basis === 'implied' && value.start === null)) return status;
  if (value.start && value.end) {
    const happened =
      status === 'held' &&
      dates.stated === true &&
      draft.tellings.some((telling) => {
        const sentence = page.sentences[telling.sentence];
        return (
          sentence !== undefined &&
          telling.tense === 'past' &&
          telling.licence >= 1 &&
          HAPPENED.test(page.view.slice(sentence.start, sentence.end))
        );
      });
    if (happened) return 'held';
    if (status === 'held' && value.start > today) return 'planned';
    if (status === 'held' && value.start <= today && value.end > today) return 'ongoing';
    if (status === 'planned' && value.end < today) return 'held';
    if (status === 'ongoing' && value.end < today) return 'held';
    if (status === 'ongoing' && value.start > today) return 'planned';
    if (status === 'planned' && value.start <= today && value.end > today && value.start !== value.end)
      return 'ongoing';
  }
  return status;
}
