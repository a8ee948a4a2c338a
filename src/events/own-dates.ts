// Which dates of its sentence a happening has for its own, and whether two events' days can be one.
import type { DateMention, HappeningMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { overlaps, type Span } from '../text/span.js';
import { type Draft, endOf, isVerb, tellingsOf } from './draft.js';
import type { Finds } from './finds.js';
import { sentenceOf, shelfOf } from './shelf.js';

/** A date before the happening's words stands so much further off than one behind them, in code units. */
const BEFORE = 12;
/** The same where a comma stands between. */
const CLAUSE = 60;
/** A happening has no more rivals in its sentence than this; a longer sentence is a list. */
const RIVALS = 12;

/** "today announced that", "said on Monday": the day of saying. */
const SAID = /^\s(?:announced|said|reported|confirmed|told|declared)\b/;
const SAID_BEFORE = /\b(?:said|announced|told|reported|stated|declared)\s(?:[^.;,"]{1,24}\s)?(?:on\s)?$/;

const ASIDE = /^\s(?:who|which|whose|where)\s/;
/** "which was to have taken place on", "which we had planned for": the clause tells of the event. */
const OF_EVENT =
  /^\s(?:which|where)\s[^.;]{0,40}?\b(?:held|hold|organi[sz]ed|organi[sz]ing|hosted|hosting|planned|scheduled|due|set\sfor|slated|t(?:ake|ook|akes|aken)\splace|to\sbe|began|begins|open(?:s|ed)|start(?:s|ed)|runs?|ran|last(?:s|ed)|conclude[sd]|end(?:s|ed))\b/;

/** "part of a project that began in", "under a law passed in": the date is that of the project or law. */
const OF_PROJECT =
  /^[^.;]{0,120}\b(?:project|programme|program|initiative|campaign|partnership|process|scheme|agreement|act|law|policy|strategy|plan|memorandum|fund|centre|center|organi[sz]ation|committee|commission|body|network|treaty|convention)(?:\s\([^)]{2,12}\))?,?\s(?:that|which|who)?\s?(?:(?:was|has\sbeen|were|had\sbeen)\s)?(?:first\s)?(?:began|begun|started|launched|established|adopted|passed|signed|founded|created|set\sup|initiated|running|introduced|ratified|formed|concluded)\b[^.;,]{0,30}$/i;

/** True for a date in a clause of its own: "judges, who were sworn in in May, ..."; "When first elected in 1992, she ...". */
export function inAside(view: string, start: number, date: Span, mention: HappeningMention): boolean {
  if (date.start >= mention.phrase.start && date.end <= mention.end) return false;
  const before = view.slice(Math.max(start, date.start - 120), date.start);
  if (mention.end <= date.start && OF_PROJECT.test(view.slice(mention.end, date.start))) return true;
  const comma = before.lastIndexOf(',');
  const inside = before.slice(comma + 1);
  const from = date.start - inside.length;
  const next = view.indexOf(',', date.end);
  if (comma >= 0 && ASIDE.test(inside) && !OF_EVENT.test(inside))
    return mention.phrase.start < from || (next >= 0 && mention.phrase.start > next);
  return (
    comma < 0 &&
    date.start - start < 120 &&
    /^(?:When|While|Although|Having|As)\s/.test(inside) &&
    next >= 0 &&
    mention.phrase.start > next
  );
}

const owned = new WeakMap<HappeningMention, readonly DateMention[]>();

/** The dates of its sentence that stand nearer to this happening than to any other. */
export function ownDates(page: Page, finds: Finds, mention: HappeningMention): readonly DateMention[] {
  let dates = owned.get(mention);
  if (!dates) {
    dates = datesNearest(page, finds, mention);
    owned.set(mention, dates);
  }
  return dates;
}

/** "the 2017 workshop": the year of an event in its name lies near that of the release; "Vision 2030" is no year of one. */
const isOfYear = (page: Page, date: DateMention): boolean =>
  date.use === 'named' &&
  date.grain === 'year' &&
  page.reference?.year != null &&
  Math.abs(Number(date.resolve(null).edtf) - page.reference.year) <= NEAR_YEARS;
const NEAR_YEARS = 3;

/** Of a sentence with more dates than this, those about the happening are weighed. */
const WEIGHED = 24;

/** Of very many finds in text order, those about `at`. */
function nearest<T extends Span>(finds: readonly T[], at: number): readonly T[] {
  if (finds.length <= WEIGHED) return finds;
  const next = finds.findIndex((find) => find.start > at);
  const from = Math.max(0, (next < 0 ? finds.length : next) - WEIGHED / 2);
  return finds.slice(from, from + WEIGHED);
}

function datesNearest(page: Page, finds: Finds, mention: HappeningMention): readonly DateMention[] {
  const here = sentenceOf(shelfOf(finds), mention.sentence);
  if (here.dates.length === 0) return [];
  const dates = nearest(here.dates, mention.start)
    .filter(
      (date) =>
        (date.use === null &&
          (date.grain !== 'season' || mention.series === 'later' || mention.series === 'earlier')) ||
        (overlaps(date, mention.phrase) && (mention.rule.startsWith('happenings/name-') || isOfYear(page, date))),
    )
    .filter(
      (date) =>
        !SAID.test(page.view.slice(date.end, date.end + 14)) &&
        !SAID_BEFORE.test(page.view.slice(Math.max(0, date.start - 40), date.start)),
    );
  if (dates.length === 0) return [];
  const { start } = page.sentences[mention.sentence] as Span;
  const fit = dates.filter((date) => !inAside(page.view, start, date, mention));
  const rivals: HappeningMention[] = [];
  for (const other of here.happenings) {
    if (rivals.length === RIVALS) break;
    if (
      other !== mention &&
      !isVerb(other) &&
      other.type !== null &&
      other.head !== 'anniversary' &&
      (other.licence >= 0.8 || mention.licence < 2) &&
      !overlaps(other.phrase, mention.phrase)
    )
      rivals.push(other);
  }
  // "Since the summit is held on 5 May, this workshop ...": the comma parts the day from what follows
  const opensClause = (date: Span, happening: HappeningMention): boolean =>
    [mention, ...rivals].some((one) => one.end <= date.start) &&
    page.view.slice(date.end, Math.min(happening.phrase.start, date.end + CLAUSE)).includes(',');
  const gap = (date: Span, happening: HappeningMention): number =>
    date.start >= happening.end
      ? Math.max(0, date.start - endOf(happening))
      : happening.phrase.start >= date.end
        ? happening.phrase.start - date.end + BEFORE + (opensClause(date, happening) ? CLAUSE : 0)
        : 0;
  return fit.filter((date) => rivals.every((rival) => gap(date, mention) <= gap(date, rival)));
}

/** Days that a sentence gives to a happening, as far as its words settle them. */
export function daysIn(page: Page, finds: Finds, mention: HappeningMention): string[] {
  const days = new Set<string>();
  for (const date of ownDates(page, finds, mention)) {
    // "Kicking off this Saturday, the fair was ...": the nearest such day may be the one.
    for (const direction of [mention.tense === 'future' ? 'future' : 'past', null] as const) {
      const { edtf } = date.resolve(direction);
      if (edtf !== null) days.add(edtf);
    }
  }
  return [...days];
}

/** True when the sentence of `mention` gives it another day or place than the event has. */
export function differs(page: Page, finds: Finds, draft: Draft, mention: HappeningMention): boolean {
  const seed = draft.seed ?? (draft.tellings[0] as HappeningMention);
  if (mention.sentence === seed.sentence)
    return (
      mention.licence >= 2 &&
      mention.phrase.start > seed.end &&
      mention.head === seed.head &&
      mention.determiner === 'indefinite'
    );
  // A postponed event has two days.
  if (tellingsOf(draft).some((telling) => telling.fate === 'postponed')) return false;
  const own = daysIn(page, finds, mention);
  const known = tellingsOf(draft).flatMap((telling) => daysIn(page, finds, telling));
  if (own.length > 0 && known.length > 0 && spans(page, finds, draft, mention)) return false;
  if (own.length > 0 && known.length > 0) return !own.some((day) => known.some((other) => agree(day, other)));
  const shelf = shelfOf(finds);
  const cities = (sentence: number): string[] =>
    sentenceOf(shelf, sentence)
      .places.filter((place) => place.use === 'at' && place.city !== null)
      .map((place) => place.city as string);
  const here = cities(mention.sentence);
  const there = tellingsOf(draft).flatMap((telling) => cities(telling.sentence));
  return here.length > 0 && there.length > 0 && !here.some((city) => there.includes(city)) && mention.licence >= 2;
}

/** True where one names the first day and the other the last: "came to a close on 24 September … began on 17 August". */
function spans(page: Page, finds: Finds, draft: Draft, mention: HappeningMention): boolean {
  const edges = (one: HappeningMention, edge: 'start' | 'end'): string[] =>
    ownDates(page, finds, one).flatMap((date) => (date.edge === edge ? (date.resolve('past').edtf ?? []) : []));
  return tellingsOf(draft).some((telling) =>
    [
      [mention, telling],
      [telling, mention],
    ].some(([first, last]) =>
      edges(first as HappeningMention, 'start').some((start) =>
        edges(last as HappeningMention, 'end').some((end) => start < end && apart(start, end) <= LONGEST),
      ),
    ),
  );
}
/** Days from the first to the last of a course, at the most. */
const LONGEST = 92;

/** Days that lie so far apart are no two days of one event. */
const FAR = 31;

/** True for a phrase that is plainly of another time: "the conference held in 2017", "the first event, in Nairobi in 2008". */
export function farOff(page: Page, finds: Finds, draft: Draft, mention: HappeningMention): boolean {
  if (tellingsOf(draft).some((telling) => telling.fate === 'postponed')) return false;
  const own = daysIn(page, finds, mention).filter(isDated);
  const known = tellingsOf(draft)
    .flatMap((telling) => daysIn(page, finds, telling))
    .filter(isDated);
  return own.length > 0 && known.length > 0 && own.every((day) => known.every((other) => apart(day, other) > FAR));
}

const isDated = (edtf: string): boolean => /\d{4}/.test(edtf);

/** Days between two EDTF values; 0 where they can overlap. */
export function apart(a: string, b: string): number {
  const [as, ae] = bounds(a);
  const [bs, be] = bounds(b);
  return as <= be && bs <= ae ? 0 : as > be ? dayNumber(as) - dayNumber(be) : dayNumber(bs) - dayNumber(ae);
}

/** True when two EDTF values can be the same days: one contains or equals the other. */
function agree(a: string, b: string): boolean {
  // A day without a year may be of any.
  if (a.includes('XXXX') !== b.includes('XXXX')) return agree(yearless(a), yearless(b));
  const [as, ae] = bounds(a);
  const [bs, be] = bounds(b);
  return a === b || (as <= be && bs <= ae);
}

const yearless = (edtf: string): string => edtf.replace(/(?<!\d)\d{4}(?![\d.])/g, 'XXXX');

/** First and last day as text that sorts: open ends and missing months reach as far as they can. */
function bounds(edtf: string): [string, string] {
  const plain = edtf.replace(/[{}]/g, '').replace(/X/g, '0');
  const [start, end] = plain.includes('/')
    ? plain.split('/')
    : [plain.split(/,|\.\./)[0], plain.split(/,|\.\./).at(-1)];
  return [`${start ?? ''}`.replace('..', '0000'), `${(end ?? '').replace('..', '9999')}~`];
}

const dayNumber = (edtf: string): number => {
  const last = edtf.endsWith('~');
  const [year = 0, month = last ? 12 : 1, day = last ? 30 : 1] = edtf
    .replace('~', '')
    .slice(0, 10)
    .split('-')
    .map(Number);
  return year * 365 + month * 30 + day;
};
