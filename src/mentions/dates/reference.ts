// The release's own date, by which all others are read: "VIENNA, 4 March (UN Information Service)", "Posted on 15 Feb 2021".
import type { Release } from '../../text/release.js';
import type { Span } from '../../text/span.js';
import { dayAbroad } from '../../zones/dates.js';
import type { Layout, Stamp } from '../../zones/zone.js';
import type { Reference } from '../page.js';
import { serial } from './calendar.js';
import type { Draft } from './draft.js';
import { knownOf, settle } from './resolve.js';
import { numericOrder, scanDates } from './scan.js';

/** A dateline's date stands before a posted one, that before a line of its own, that before a scraper's. */
const RANK: Readonly<Record<Stamp['kind'], number>> = { dateline: 0, posted: 1, line: 2, scraped: 3 };

interface Bearing {
  readonly edtf: string;
  readonly year: number | null;
  readonly span: Span;
  readonly rule: string;
}

/** How fine a date is; the finest of a stamp dates it. */
const GRAIN: Readonly<Partial<Record<Draft['grain'], number>>> = { day: 2, month: 1, year: 0 };

/** How far past a stamp its date may go on, in units. */
const REACH = 20;

/** The date in a stamp: the first single day, else month, else year; ranges date nothing. */
function readStamp(
  release: Release,
  stamp: Span,
  order: () => ReturnType<typeof numericOrder>,
): Omit<Bearing, 'rule'> | null {
  // A stamp may have been cut inside its date: "April 11" of "April 11-12, 2015".
  const line = release.view.indexOf('\n', stamp.end);
  const reach = Math.min(stamp.end + REACH, line < 0 ? release.view.length : line);
  const abroad = dayAbroad(release.view.slice(stamp.start, reach));
  if (abroad && stamp.start + abroad.at < stamp.end) {
    const start = stamp.start + abroad.at;
    return { edtf: abroad.edtf, year: Number(abroad.edtf.slice(0, 4)), span: { start, end: start + abroad.length } };
  }
  // "12 Nov 15", "18.02.21": a stamp may cut its year short.
  const short = SHORT_YEAR.exec(release.view.slice(stamp.start, stamp.end));
  if (short) {
    const whole = short[1] ? `${short[1]} 20${short[2]}` : `${short[3]}.20${short[4]}`;
    const [day] = scanDates(whole, 0, whole.length, order).drafts;
    const edtf = day ? settle(day.content, null, null).edtf : null;
    const span = { start: stamp.start, end: stamp.start + short[0].length };
    if (edtf?.length === 10) return { edtf, year: Number(edtf.slice(0, 4)), span };
  }
  const drafts = scanDates(release.view, stamp.start, reach, order).drafts.filter((draft) => draft.start < stamp.end);
  let best: Omit<Bearing, 'rule'> | null = null;
  let rank = -1;
  for (const draft of drafts) {
    const { content } = draft;
    if (content.shape !== 'chain' || content.items.length !== 1 || content.items[0]!.to || content.step !== null)
      continue;
    const { edtf } = settle(content, null, null);
    const grain = GRAIN[draft.grain] ?? -1;
    if (edtf === null || grain <= rank) continue;
    const year = edtf.startsWith('X') ? null : Number(edtf.slice(0, 4));
    if (grain < 2 && year === null) continue;
    best = { edtf, year, span: { start: draft.start, end: draft.end } };
    rank = grain;
  }
  return best;
}

const SHORT_YEAR = /^(\d{1,2}[ -][A-Z][a-z]{2,8})\.?[ -](\d\d)$|^(\d{1,2}\.\d{1,2})\.(\d\d)(?![\d.])/;

/** "Today, 29 March", "today (Thursday 9 May)": the day the text itself calls its own. */
const TODAY =
  /\btoday[ \n]?[,(]?[ \n]?(?:on )?(?=(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]{2}|[A-Z][a-z]{2,8}\.? \d))/gi;
/** "last year, 2006": the year the text tells of itself. */
const YEAR_TOLD = /\b(last|this|next) year[ ,(-]{1,3}(?:in )?((?:19|20)\d\d)\b/i;

/** A year that belongs to no day: "the 2024 workplan". */
const YEAR_ALONE =
  /(?<!\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?,?\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?)(?<![\d/.-])\b(?:19|20)\d\d\b(?![/.-]\d)/i;

/**
 * The release's date: from its stamps, best first, else from "Today, 29 March", else the caller's, else a year that the text
 * tells of itself. A stamp without a year takes it from another stamp or from the caller. Null where nothing dates it.
 */
export function readReference(release: Release, layout: Layout): Reference | null {
  const { view } = release;
  let told: ReturnType<typeof numericOrder> | null = null;
  const order = (): ReturnType<typeof numericOrder> => (told ??= numericOrder(view, layout.american));
  const stamps = layout.stamps
    .map((stamp, i) => ({ stamp, i }))
    .sort((a, b) => RANK[a.stamp.kind] - RANK[b.stamp.kind] || a.i - b.i)
    .flatMap(({ stamp }): Bearing[] => {
      if (
        FACT_LINE.test(view.slice(Math.max(0, stamp.start - 40), stamp.start)) ||
        ((stamp.kind === 'dateline' || stamp.kind === 'posted') && isScheduled(view, stamp))
      )
        return [];
      const bearing = readStamp(release, stamp, order);
      return bearing ? [{ ...bearing, rule: `dates/reference-${stamp.kind}` }] : [];
    });
  const caller =
    release.published && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(release.published)
      ? {
          edtf: release.published,
          year: Number(release.published.slice(0, 4)),
          span: null,
          rule: 'dates/reference-caller',
        }
      : null;
  const best =
    stamps.find(({ edtf }) => edtf.length === 10) ??
    stamps[0] ??
    readOpening(release, layout, order) ??
    readToday(release, layout, order) ??
    readTopLine(release, layout, order);
  if (best) {
    if (best.year !== null) return complete(best.edtf, best.span, best.rule);
    const dated = stamps.find(({ year }) => year !== null) ?? caller;
    return complete(dated ? yearFrom(best.edtf, dated.edtf) : best.edtf, best.span, best.rule);
  }
  if (caller) return complete(caller.edtf, null, caller.rule);
  const body = view.slice(layout.body.start, layout.body.end);
  const year = YEAR_TOLD.exec(body);
  if (!year) {
    // The one year of a text that tells it more than once, and not with days only.
    const years = body.match(/\b(?:19|20)\d\d\b/g) ?? [];
    const [only] = years;
    if (only === undefined || years.length < 2 || years.some((other) => other !== only) || !YEAR_ALONE.test(body))
      return null;
    return complete(only, null, 'dates/reference-year-told');
  }
  const start = layout.body.start + year.index;
  const own = Number(year[2]) + { last: 1, this: 0, next: -1 }[year[1]!.toLowerCase() as 'last' | 'this' | 'next'];
  return complete(String(own), { start, end: start + year[0].length }, 'dates/reference-year-told');
}

/** "Tuesday, October 23: Book Fair" with a like line below: a schedule, no dateline. */
const SCHEDULE_LINE =
  /^[ \t]{0,3}(?:[:|-]|\d{0,4}[:|-])[ \t]{0,3}\p{L}[^\n]{4,200}\n{1,3}[ \t]{0,4}(?:mon|tues|wednes|thurs|fri|satur|sun)day,? [^\n:|-]{4,24}[:|-] /iu;
/** Below or above "30/05/2024 - Second meeting": another line of the kind. */
const DAY_TITLE =
  /\n[ \t]{0,4}(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? \d{4}|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}) ?[-:|] ?[A-Z]/;
const DAY_TITLES_REACH = 3000;
const WEEKDAY_FIRST = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
/** True for a stretch that the layout took for a dateline and that is the first line of a schedule. */
export const isScheduled = (view: string, stamp: Span): boolean =>
  (WEEKDAY_FIRST.test(view.slice(stamp.start, stamp.start + 12)) &&
    SCHEDULE_LINE.test(view.slice(stamp.end, stamp.end + 300))) ||
  (DAY_TITLE.test(`\n${view.slice(stamp.start, stamp.end + 5)}`) &&
    (DAY_TITLE.test(view.slice(stamp.end, stamp.end + DAY_TITLES_REACH)) ||
      DAY_TITLE.test(view.slice(Math.max(0, stamp.start - DAY_TITLES_REACH), stamp.start))));

/** "WHEN: Wednesday, 19 January 2022" dates what is announced, not the announcement. */
const FACT_LINE = /(?:^|\n)[ \t]{0,4}(?:[*•-][ \t]{0,3})?(?:when|date and time|date & time|where)[ \t]?:[^\n]{0,30}$/i;
/** An opening that is a dateline though none was labelled: "The Hague, 16 April 2018. Eleven officers ...", "(Hill Post / HPA - 28th Jan, 2020)". */
const OPENINGS: readonly RegExp[] = [
  /^\s{0,3}\p{Lu}[\p{L}'-]{1,24}(?:[ -]\p{Lu}[\p{L}'-]{1,24}){0,3}(?:,\s\p{Lu}[\p{L}'-]{1,24}(?:\s\p{Lu}[\p{L}'-]{1,24}){0,2})?[,.]\s(?=[\p{Lu}\d][^.\n]{4,24}(?:\.|\s-|:)\s)/u,
  /^[^\n(]{0,60}\([^()\n]{2,70}\s-\s(?=[^()\n]{6,24}\)\s?:?)/,
  // "Oslo/14.03.22/Vesta: "
  /^\s{0,3}\p{Lu}[\p{L}'-]{1,24}(?:[ -]\p{Lu}[\p{L}'-]{1,24}){0,2}\s?\/\s?(?=[\p{Lu}\d][^\n/]{5,24}\/)/u,
  // "FOR IMMEDIATE RELEASE August 9 2013 SALEM"
  /^\s{0,3}(?:for\s{1,2}(?:immediate\s{1,2})?release|(?:press|news|media)\s{1,2}(?:release|advisory|statement)(?:\s?\([^()\n]{2,60}\))?)[\s:|-]{1,4}(?=[a-z\d])/i,
];
/** A line above the text that dates the page: "Date: 2025-11-08 Source: Press Office". */
const PAGE_DATE =
  /(?:^|\n)[ \t]{0,4}(?:date|released|release date|publication date)[ \t]?:[ \t]{0,4}(?=[^\n]{6,40}\b(?:source|author|views|category|editor|by)\b)/i;

function readOpening(release: Release, layout: Layout, order: () => ReturnType<typeof numericOrder>): Bearing | null {
  const { view } = release;
  const paragraphs = layout.zones
    .filter((zone) => zone.kind === 'body' || zone.kind === 'subhead' || zone.kind === 'headline')
    .slice(0, 4);
  for (const zone of paragraphs) {
    const text = view.slice(zone.start, Math.min(zone.end, zone.start + 200));
    for (const opening of OPENINGS) {
      const match = opening.exec(text);
      if (!match) continue;
      const start = zone.start + match[0].length;
      const bearing = readStamp(release, { start, end: start + 26 }, order);
      if (bearing && bearing.edtf.length === 10 && bearing.year !== null && bearing.span.start <= start + 12)
        return { ...bearing, rule: 'dates/reference-dateline' };
    }
  }
  const head = view.slice(0, Math.min(paragraphs[0]?.start ?? 0, 3000));
  const line = PAGE_DATE.exec(head);
  if (!line) return null;
  const start = line.index + line[0].length;
  const bearing = readStamp(release, { start, end: start + 30 }, order);
  return bearing && bearing.edtf.length === 10 && bearing.span.start <= start + 12
    ? { ...bearing, rule: 'dates/reference-line' }
    : null;
}

/** How far from its top a page bears its own date, in code units. */
const TOP = 900;
/** A line that is a full day and no more: "25 October 2019". */
const TOP_LINE =
  /(?:^|\n)[ \t]{0,4}(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?=(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? \d{4}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})[ \t]{0,4}(?:\n|$)))/i;
/** "From the April 21, 2008 print edition": wherever it stands. */
const EDITION = /\b(?:from|in) the (?=[a-z]{3,9}\.? \d{1,2}, \d{4},? (?:print )?(?:edition|issue)\b)/i;

/** A date line at the top of a page that the layout took for text. */
function readTopLine(release: Release, layout: Layout, order: () => ReturnType<typeof numericOrder>): Bearing | null {
  // Outside the body it is the page's: a weather line, today's paper.
  const issue = EDITION.exec(release.view.slice(0, TOP));
  const from = issue ? 0 : layout.body.start;
  const match = issue ?? TOP_LINE.exec(release.view.slice(from, Math.min(layout.body.end, from + TOP)));
  if (!match) return null;
  const start = from + match.index + match[0].length;
  // "Deadline for nominations:" stands over it.
  if (release.view.slice(from, from + match.index).endsWith(':')) return null;
  // Among the facts of an event it is the event's.
  const at = layout.zones.findIndex((zone) => zone.start <= start && start < zone.end);
  if (!issue && layout.zones[at]?.kind === 'list' && layout.zones[at - 1]?.kind === 'list') return null;
  const bearing = readStamp(release, { start, end: start + 24 }, order);
  return bearing && bearing.edtf.length === 10 && bearing.year !== null && bearing.span.start <= start + 12
    ? { ...bearing, rule: 'dates/reference-line' }
    : null;
}

function readToday(release: Release, layout: Layout, order: () => ReturnType<typeof numericOrder>): Bearing | null {
  const { view } = release;
  TODAY.lastIndex = layout.body.start;
  const match = TODAY.exec(view);
  if (!match || match.index >= layout.body.end) return null;
  const start = match.index + match[0].length;
  const bearing = readStamp(release, { start, end: Math.min(layout.body.end, start + 40) }, order);
  return bearing && bearing.edtf.length === 10 && bearing.span.start <= start + 12
    ? { ...bearing, rule: 'dates/reference-today' }
    : null;
}

/** "XXXX-12-30" beside "2024-01-02" is of 2023: the year that brings the two together. */
function yearFrom(open: string, dated: string): string {
  const known = knownOf({ edtf: dated, day: null, year: null, span: null, rule: '' })!;
  const rest = open.slice(4);
  const [month, day] = [Number(rest.slice(1, 3)), Number(rest.slice(4, 6))];
  if (known.month === null) return `${known.year}${rest}`;
  const at = serial(known.year!, known.month, known.day ?? 15);
  const [year] = [known.year!, known.year! - 1, known.year! + 1].sort(
    (a, b) => Math.abs(serial(a, month, day) - at) - Math.abs(serial(b, month, day) - at),
  );
  return `${year}${rest}`;
}

function complete(edtf: string, span: Span | null, rule: string): Reference {
  const known = knownOf({ edtf, day: null, year: null, span, rule })!;
  const { year, month, day } = known;
  return { edtf, year, day: year !== null && month !== null && day !== null ? { year, month, day } : null, span, rule };
}
