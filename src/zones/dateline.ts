// Where and when the release was issued, as its first words say: "ADDIS ABABA, Ethiopia, 3 May (Xinhua) - At the …",
// and the lines that only date it: "Posted on 9 May 2017 by J. Doe".
import type { Span } from '../text/span.js';
import { isDoubtfulFirstName, isFirstName } from '../vocab/people.js';
import { isPlaceName } from '../vocab/places.js';
import { isName, nameEnd, placeEnd } from './capitals.js';
import { FULL_DATE, FULL_DATE_IN, MAY_HOLD_DATE, PART_DATE, PART_DATE_LINE } from './dates.js';
import type { Line } from './lines.js';
import type { Stamp } from './zone.js';

/** What a dateline holds. `end` is where the sentence behind it begins. */
export interface Dateline {
  readonly place: Span | null;
  readonly date: Span | null;
  readonly agency: Span | null;
  readonly end: number;
}

const DATE_AT = new RegExp(`(?:${FULL_DATE}|${PART_DATE})(?![\\w])`, 'iy');
/** "(Xinhua)", "(UN Information Service)", "/PRNewswire/", "/ Distributed by …" is left to the page. */
const WIRE_AT = /\((?!\d{1,2}[:.]\d\d)(?<name>[^()\n]{2,60})\)|\/(?<slashed>[A-Z][\w .-]{2,40})(?:\/|(?=: ))/y;
const DESK_AT = /[A-Z]{2,7}(?= ?-{1,2} )|[A-Z][a-z]+-[A-Z][a-z]+(?= -{1,2} )/y;
const DATED_DASH = new RegExp(`(?:${FULL_DATE}) ?-{1,2} (?=[A-Z])`, 'iy');
const DASH_AT = /[.,]? {0,2}(?:-{1,3}|:|\|)(?:-| -)? {0,3}(?=[\p{L}\p{N}"'([]|$)/uy;
const SEPARATOR_AT = /[)\]]?[,.;]{0,2}\/? {0,3}[([]?/y;
const CLOSE_AT = /[)\]][,.]?/y;

const FULL_DATE_AT = new RegExp(`(?:${FULL_DATE})(?![\\w])`, 'iy');
/** Behind "Dushanbe, Tajikistan, 24 September 2024", alone on its line. */
const LINE_END = /^[)\]]?[.:]?(?: ?-{1,2})?$/;

/** Lost punctuation: "HAMMOND  La     U S  Senator", "WASHINGTON  Wednesday  Jan  24" */
const BARE_PLACE =
  /^(?<place>[A-Z][A-Za-z.]{2,20}(?: [A-Z][A-Za-z]{2,20}){0,2}(?: {2}(?:D ?C|[A-Z][a-z]{1,6}|[A-Z]{2})(?= {2}|$))?)(?: {2,3}(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?(?: {2,3}(?<date>[A-Z][a-z]{2,8} {1,2}\d{1,2}(?: {1,2}\d{4})?))?(?: {2,}|$)/;

/** Words in capitals before a colon or dash that name no place: "UPDATE: ", "WHAT - ". */
const NO_PLACE =
  /^(?:the|a|an|this|that|update|what|who|why|when|where|how|media|press|news|for|from|contact|note|notes|date|time|venue|place|location|photo|photos|video|breaking|exclusive|statement|joint|remarks|readout|speech|opinion|editorial|background|summary|title|subject|source|sources|attachment|file|tel|email|e-mail|phone|fax|website|web|program|programme|project|topic|theme|objective|objectives|speakers?|participants|key|day|session|part|step|phase|chapter|annex|sen|senator|senators|sens|rep|reps|mr|mrs|ms|dr|prof|about|in|on|at|by|with|as|our|we|it|he|she|they|there|these|those|faqs?|rsvp|hosted|organized|organised|sponsored|sponsors|agenda|registration|download|read|click|see|original|report|release|official|author|by|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|published|posted|updated|end|ends)\b/i;

/** Places whose own name has the article. */
const THE_PLACE = /^the (?:hague|gambia|bahamas|valley)\b/i;

/** "UNHCR, 30 Jan 2015": capitals without a vowel pattern of a town's name. */
const isAgency = (place: string): boolean => /^[A-Z]{2,7}$/.test(place) && !isPlaceName(place);

/** Reads the dateline that opens `text`, whose first unit stands at `base`; null where there is none. */
export function readDateline(text: string, base: number, lostPunctuation = false): Dateline | null {
  const head = text.slice(0, 240);
  const first = head.charCodeAt(0);
  if (first >= 97 && first <= 122) return null;
  // "Newswise - ALBUQUERQUE, N.M. - Researchers"
  const end = nameEnd(head, 0, 3);
  const wire = end > 2 ? head.slice(0, end + (/^ ?-{1,2} ?/.exec(head.slice(end, end + 4))?.[0].length ?? -end)) : '';
  return (
    readParts(head, base) ??
    // "On October 20, 2008 - The Harbour Trust announced"
    (head.startsWith('On ') ? onlyDated(readParts(head.slice(3), base + 3)) : null) ??
    (wire ? readParts(head.slice(wire.length), base + wire.length) : null) ??
    (lostPunctuation ? readBare(head, base) : null)
  );
}

const onlyDated = (dateline: Dateline | null): Dateline | null =>
  dateline?.date && !dateline.place && !dateline.agency ? dateline : null;

type Part = { -readonly [K in keyof Omit<Dateline, 'end'>]: Span | null };

/** Place, date and agency in any order, set off by commas, brackets and dashes; the last dash ends the dateline. */
function readParts(head: string, base: number): Dateline | null {
  const found: Part = { place: null, date: null, agency: null };
  // "On October 20, 2008 - The bank"
  const on = /^On (?=[A-Z\d])/.test(head) && matchAt(DATED_DASH, head, 3) ? 3 : 0;
  let at = head[0] === '(' || head[0] === '[' ? 1 : on;
  let end = 0;
  let dash = '';
  for (let step = 0; step < 6; step++) {
    const next = readPart(head, at, base, found);
    if (next < 0) break;
    at = skip(CLOSE_AT, head, next);
    if (head[at] === '/' && /^\/ ?-/.test(head.slice(at, at + 3))) at++;
    const bar = matchAt(DASH_AT, head, at);
    // "ABU DHABI, (Harbour News - 29th May, 2021) The": the bracket that holds the day ends the dateline.
    if (!bar && found.place && found.agency && found.date && /^ {1,2}(?=\p{Lu})/u.test(head.slice(at, at + 4))) {
      end = at + 1;
      dash = ' -';
      break;
    }
    if (bar) {
      dash = bar[0];
      at += dash.length;
      end = at;
      // "BANGKOK, 18 February - 19 February 2025" gives the days of the event.
      if (found.date && found.date.end === base + at - dash.length && matchAt(DATE_AT, head, at)) return null;
      // "Saturday, 8 March 2025 - 1:30pm to 3:30pm" is when something takes place.
      if (found.date && HOURS_BEHIND.test(head.slice(at, at + 30))) return null;
      if (found.place && found.date && found.agency) break;
      continue;
    }
    if (end > 0 && !found.agency) break;
    // "[Nairobi, 3 May 2019] The", "Kigali, 12 June 2018. The": a bracket or a full stop in the dash's place.
    if (
      (found.place &&
        found.date &&
        (/^[.;] {1,2}(?=\p{Lu})/u.test(head.slice(at)) ||
          (/[\]/]/.test(head[at - 1] ?? '') && /^ {1,2}(?=\p{Lu})/u.test(head.slice(at))))) ||
      (head[at - 1] === ']' && head[0] === '[')
    ) {
      end = at + 1;
      dash = ' -';
      break;
    }
    const over = skip(SEPARATOR_AT, head, at);
    if (over === at) break;
    at = over;
  }
  if (end === 0) return null;
  // What was read behind the last dash is the sentence's own ("Kampala - Uganda, May …").
  for (const key of ['place', 'date', 'agency'] as const)
    if (found[key] && found[key].start >= base + end) found[key] = null;
  const { place } = found;
  if (place && !mayBePlace(head.slice(place.start - base, place.end - base), Boolean(found.date || found.agency), dash))
    return null;
  if (!place && !found.date && !found.agency) return null;
  if (!found.place && !found.date && !/wire|news/i.test(head.slice(0, end))) return null;
  return { ...found, end: base + end };
}

/** Reads one part at `at` into `found`; gives where it ends, or -1. */
function readPart(head: string, at: number, base: number, found: Part): number {
  if (!found.date) {
    const date = matchAt(DATE_AT, head, at);
    if (date) {
      found.date = { start: base + at, end: base + at + date[0].trimEnd().length };
      return at + date[0].length;
    }
  }
  const wire = found.agency
    ? null
    : (matchAt(WIRE_AT, head, at) ?? (/[(/]/.test(head[at - 1] ?? '') ? matchAt(WIRE_AT, head, at - 1) : null));
  if (wire) {
    const start = wire[0][0] === head[at] ? at : at - 1;
    const inner = start + 1;
    const date = found.date ? null : matchAt(DATE_AT, head, inner);
    if (date && inner + date[0].length >= start + wire[0].length - 3)
      found.date = { start: base + inner, end: base + inner + date[0].trimEnd().length };
    else {
      found.agency = { start: base + start, end: base + start + wire[0].length };
      // "(Harbour News - 28th Jan, 2020)"
      const last = found.date ? null : FULL_DATE_IN.exec(wire[0]);
      if (last && last.index + last[0].length >= wire[0].length - 3)
        found.date = { start: base + start + last.index, end: base + start + last.index + last[0].length };
    }
    return start + wire[0].length;
  }
  // "Tema, Oct. 16, GNA - "
  const desk = found.place && found.date && !found.agency ? matchAt(DESK_AT, head, at) : null;
  if (desk) {
    found.agency = { start: base + at, end: base + at + desk[0].length };
    return at + desk[0].length;
  }
  if (found.place) return -1;
  const end = placeEnd(head, at);
  if (end === at) return -1;
  found.place = { start: base + at, end: base + end };
  // "Ho (V/R), Nov. 14, GNA - "
  return end + (/^ ?\([A-Z][A-Za-z/.]{0,4}\)(?=, )/.exec(head.slice(end, end + 10))?.[0].length ?? 0);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
const skip = (pattern: RegExp, text: string, at: number): number => at + (matchAt(pattern, text, at)?.[0].length ?? 0);

/** The dateline of a text whose commas and dashes are lost. */
function readBare(head: string, base: number): Dateline | null {
  const match = BARE_PLACE.exec(head);
  const { place, date } = match?.groups ?? {};
  if (!match || !place) return null;
  const town = place.split('  ')[0] as string;
  if (NO_PLACE.test(place) || !isPlaceName(town) || (town !== town.toUpperCase() && place === town && !date))
    return null;
  const at = date ? head.indexOf(date, place.length) : -1;
  return {
    place: { start: base, end: base + place.length },
    date: date ? { start: base + at, end: base + at + date.length } : null,
    agency: null,
    end: base + match[0].length,
  };
}

/** A place is believed where the gazetteer knows it, or where a date or agency stands beside it and it is no weekday, month or agency. */
function mayBePlace(place: string, dated: boolean, dash: string): boolean {
  if ((NO_PLACE.test(place) && !THE_PLACE.test(place)) || /\d/.test(place)) return false;
  if (isKnownPlace(place)) return true;
  if (!dated) return false;
  const town = place.split(',')[0] as string;
  return (
    place.includes(',') ||
    (town === town.toUpperCase() && town.length > 7) ||
    (town !== town.toUpperCase() && town.split(' ').length <= 2 && dash !== '')
  );
}

/** True where the gazetteer has the town, or what stands behind its comma. */
function isKnownPlace(place: string): boolean {
  const parts = place.split(/ ?[,/] ?/);
  return (
    parts.some((part) => isPlaceName(part.replace(/^the /i, ''))) ||
    /^(?:UNITED NATIONS|United Nations|UN HEADQUARTERS)$/.test(parts[0] ?? '')
  );
}

/** Reads a line that is a place and a date and no more. */
export function readPlaceAndDate(line: Line): Dateline | null {
  if (line.text.length > 90 || !MAY_HOLD_DATE.test(line.text)) return null;
  const { text } = line;
  const first = placeEnd(text, 0);
  let place: [number, number] = [0, first];
  let date: [number, number];
  if (first > 0) {
    const from = first + (/^[,;]? {1,2}[([]?/.exec(text.slice(first, first + 4))?.[0].length ?? 0);
    const found = from > first ? matchAt(FULL_DATE_AT, text, from) : null;
    if (!found || !LINE_END.test(text.slice(from + found[0].length))) return null;
    date = [from, from + found[0].length];
  } else {
    const found = matchAt(FULL_DATE_AT, text, 0);
    const over = found ? (/^(?:,| ?-) ?/.exec(text.slice(found[0].length, found[0].length + 4))?.[0].length ?? 0) : 0;
    if (!found || over === 0) return null;
    place = [found[0].length + over, placeEnd(text, found[0].length + over)];
    if (place[1] === place[0] || !/^\.?$/.test(text.slice(place[1]))) return null;
    date = [0, found[0].length];
  }
  const words = text.slice(place[0], place[1]);
  if (
    (NO_PLACE.test(words) && !THE_PLACE.test(words)) ||
    POSTED.test(`${words} `) ||
    !mayBePlace(words, true, '') ||
    isAgency(words)
  )
    return null;
  const spanOf = ([from, to]: [number, number]): Span => ({ start: line.start + from, end: line.start + to });
  return { place: spanOf(place), date: spanOf(date), agency: null, end: line.end };
}

const POSTED =
  /(?:^|[\s|(])(?:(?:first |last )?(?:posted|published|updated|modified|issued|released|submitted|created|added|uploaded)|(?:publication|published|release|issue|publishing) date|date (?:published|posted|created|submitted|added|issued|uploaded|of (?:issue|release|publication))|dated?|for (?:immediate )?release|on)(?: (?:on|at|date))?[ :]{0,4}$/i;
const UPDATED = /(?:updated|modified)[\s:]*$/i;
const SCRAPED = /^ ?date (?=\d{4}-\d\d-\d\d)/;
const SHORT_WORDS = /^[\p{L}\p{N} '.&,/()|:•·_-]{0,80}$/u;
const TIME =
  /^[\s,|@-]{0,4}(?:at )?\d{1,2}[:.]\d\d(?:[:.]\d\d(?:\.\d{1,6})?)?(?: ?[ap]\.?m\.?(?: [A-Z]{2,4}(?= ))?|[+-]\d\d:?\d\d|Z)?/i;
/** "News Release 8-Mar-2021" */
const LABEL_BEFORE =
  /^(?:(?:press|news|media) (?:release|statement|note|advisory)|release|news|press note|statement|article|blog|source ?: ?[A-Z][\w.]{1,20}|(?:[a-z]{4,14} )?news of(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,?)?)[ :|-]{1,4}$/i;
const TIME_BEHIND =
  /^[\s,|@•·-]{0,6}(?:at )?(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?|\d{1,2})? ?(?:[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?[\s,|•·-]{0,6}$/i;
/** "3PM PST Tuesday, November 15, 2022" */
const TIME_BEFORE = /^\W{0,4}(?:at )?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?[\s,|-]{1,4}$/i;
/** "PUBLISHED: 09:52 27 March 2019" */
const HOUR_BEFORE = /\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?,? $/i;
const NAMES_BEHIND = /^[\s,|/•·(-]{0,6}(?:by |in |from )?[^\s,|/•·(.!?:;-][^!?:;()]{0,80}\)?$/;
const SENTENCE_WORDS = / (?:is|are|was|were|will|has|have|had|the|that|which|and the|held|to) /i;

/** Words on a line that tell of an event; the day after them is the event's. */
const EVENT_WORD =
  /\b(?:organi[sz]ed|conducted|hosted|convened|opened|launched|launch|met|ended|began|started|takes? place|took place|concluded|visited|signed|workshops?|trainings?|meetings?|seminars?|conferences?|webinars?|forums?|summits?|courses?|lectures?|sessions?|concerts?|festivals?|fairs?|exhibitions?|ceremon(?:y|ies)|symposi(?:um|a)|hearings?|clinics?|rall(?:y|ies)|classes|event|talks?|roundtable|visit|deadline|due|registration|register)\b/i;
/** "WHEN: ", "Dates: ", "Start date: ": facts of an event, never the release's own day. */
const EVENT_FACT =
  /^\W{0,4}(?:when|where|dates|new dates?|time|day|date (?:and|&) (?:time|place|venue)|(?:event|start|end|closing|due|exam) dates?|starts?|ends?|begins?|expires?|expiry|expiration(?: date)?|deadline|save the date|until|till|from|to|valid|duration|venue|where and when|when and where)\b.{0,30}$/i;
/** "15th - 17th August 2017" is a stretch of days. */
const RANGE_BEFORE = /\d(?:st|nd|rd|th|\.)?(?: [A-Z][a-z]{2,8}\.?)? ?(?:-|to|and|&|until) ?$/i;
/** "Saturday 22 June 2024, 10am - 4pm": hours of an event. */
const HOURS_BEHIND =
  /^[\s,|(-]{0,4}(?:from |at )?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)? ?(?:-|to|until) ?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m|h\b|hrs|$)/i;
/** The hour in a cell of its own, before the place. */
const HOUR_CELL =
  /^ ?[|•·] ?(?:at )?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?|hrs?|h|[A-Z]{3,4})? ?[|•·] ?(?!(?:article|story|written|posted|updated|published|news|views|by)\b)\p{L}/iu;
/** "By Ann Lee on ", "Posted by the desk on " */
const WRITTEN =
  /^(?:on|(?:.{0,40} )?(?:by|posted|published|updated|issued|released|submitted|created|added|uploaded|written|filed|modified|appeared)\b.{0,50} on) $/i;
/** "2019-04-09 00:00:00": a machine's. */
const MACHINE = /^(?:19|20)\d\d-\d\d-\d\d(?:T| )\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?: ?Z| ?[+-]\d\d:?\d\d| UTC| GMT)?$/;
/** "Date: 2025-11-08    Source: the office", "Date Created : 10/31/2008 5:35 AM : Story Author : Jane Roe" */
const MORE_LABELS =
  /^[\s:|-]{0,12}(?:source|(?:story )?author|(?:(?:article|story|written|reported|posted) )?by|editor|writer|clicks?|views?|reads|hits|place|category|font)\b(?: \d{1,7})? ?[:|].{0,60}$/i;

/** True of "Mark Whitehead", "Jane A. Doe" before a day. */
const isWriter = (words: string): boolean => {
  const name = words.replace(/^by /i, '').trim();
  const first = name.split(' ')[0] as string;
  return isName(name, 2, 4) && (isFirstName(first) || isDoubtfulFirstName(first)) && !EVENT_WORD.test(name);
};

/** True of "Neimat al Roe", "Harbour Desk": two to four words in capitals, particles aside, that tell of no event. */
const isNameLike = (words: string): boolean =>
  /^\p{Lu}[\p{L}'.-]{0,20}(?: (?:al|el|bin|de|da|di|van|von|der|la)){0,2}(?: \p{Lu}[\p{L}'.-]{0,20}){1,3}$/u.test(
    words,
  ) && !EVENT_WORD.test(words);

/** Reads a line that only dates the release; null where the line says more. */
export function readStamp(line: Line): Stamp | null {
  const { text } = line;
  if (text.length > 120 || !MAY_HOLD_DATE.test(text)) return null;
  if (SCRAPED.test(text) && text.length <= 16) return stampAt(line, text.length - 10, text.length, 'scraped');
  if (MACHINE.test(text)) return stampAt(line, 0, 10, 'scraped');
  const match = FULL_DATE_IN.exec(text);
  if (!match) {
    const part = text.split(' / ', 1)[0] as string;
    return PART_DATE_LINE.test(part) && text.length <= 2 * part.length + 5
      ? stampAt(line, 0, part.length, 'line')
      : null;
  }
  const before = text.slice(0, match.index);
  const whole = text.slice(match.index + match[0].length);
  const behind = whole.slice(TIME.exec(whole)?.[0].length ?? 0).replace(/[ \t]{2,}/g, ' ');
  const end = match.index + match[0].length;
  if (HOURS_BEHIND.test(whole)) return null;
  if ((/^\W*$/.test(before) || TIME_BEFORE.test(before)) && (/^\W*$/.test(behind) || TIME_BEHIND.test(behind)))
    return stampAt(line, match.index, end, 'line');
  // "May 7, 2018 6:40 pm Last Updated: May 8, 2018"
  if (/^\W*$/.test(before) && /^[\s|,(•·-]{0,6}(?:last |date )?(?:updated|modified|edited)\b/i.test(behind))
    return stampAt(line, match.index, end, 'posted');
  // "## October 24, 2022 Jane Roe"
  if (/^\W*$/.test(before) && (isWriter(behind) || isNameLike(behind.trim())))
    return stampAt(line, match.index, end, 'posted');
  if (RANGE_BEFORE.test(before) || EVENT_FACT.test(before)) return null;
  // "The workshop was held on 8 May 2018 in Geneva." is a sentence, "By Ann Lee on 8 May 2018" is none.
  const told =
    /\bon $/i.test(before) &&
    (SENTENCE_WORDS.test(text) ||
      /[.!?]$/.test(text) ||
      !(WRITTEN.test(before) || isName(before.slice(0, -4), 1, 4)) ||
      EVENT_WORD.test(before));
  const posted = !told && (POSTED.test(before.replace(HOUR_BEFORE, '')) || LABEL_BEFORE.test(before));
  if (
    posted &&
    before.length <= 60 &&
    (TIME_BEHIND.test(behind) ||
      NAMES_BEHIND.test(behind.replace(/ \([^()]{2,20}\)$/, '')) ||
      FULL_DATE_IN.test(behind))
  ) {
    return stampAt(line, match.index, end, UPDATED.test(before) && !FULL_DATE_IN.test(behind) ? 'line' : 'posted');
  }
  if (posted && MORE_LABELS.test(behind)) return stampAt(line, match.index, end, 'posted');
  // "Jane Doe 7 minutes ago Sat 29th May 2021 | 01:15 PM", "Mark Whitehead 08 March 2023"
  if (
    before.length <= 60 &&
    /^\W*$/.test(behind.replace(TIME_BEHIND, '')) &&
    (/\bago,? $/.test(before) || isWriter(before))
  )
    return stampAt(line, match.index, end, 'posted');
  if (SENTENCE_WORDS.test(text)) return null;
  // "Nov 5, 2008, 5:22 AM | Article By: Jane Roe"
  if (/^\W*$/.test(before) && MORE_LABELS.test(behind)) return stampAt(line, match.index, end, 'posted');
  // "20 May 2021 | 9 am | Harbour Hotel": the facts of an event
  if (/^\W*$/.test(before) && HOUR_CELL.test(whole)) return null;
  // "News | 16 October 2019", "Glenn / 2017-10-02", "UNHCR, 30 Jan 2015", "March 6, 2013 by someone"
  if (/^\W*$/.test(before) && /^ ?(?:by |[|/•·-] ?|in [A-Z]|, ?[A-Z]|\()/.test(behind) && NAMES_BEHIND.test(behind))
    return stampAt(line, match.index, end, 'posted');
  if (
    before.length <= 60 &&
    /[|/•·,:(-] ?$/.test(before) &&
    SHORT_WORDS.test(before) &&
    (before.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= 8 &&
    !(/, $/.test(before) && TOLD_BEFORE.test(before)) &&
    !(EVENT_WORD.test(before) && !/[|/•·] ?$/.test(before)) &&
    (/^\W*$/.test(behind) ||
      TIME_BEHIND.test(behind) ||
      (behind.length <= 40 && /^ ?[|/•·-]/.test(behind) && !/[.!?]$/.test(behind)))
  )
    return stampAt(line, match.index, end, 'posted');
  return null;
}

/** "Open day for makers, 29 March 2014": small words before the comma make it a headline. */
const TOLD_BEFORE = /\s(?!on |by |posted|published|updated|issued|released|from |in |at |of |the |and )\p{Ll}{5,}/u;

const stampAt = (line: Line, from: number, to: number, kind: Stamp['kind']): Stamp => ({
  start: line.start + from,
  end: line.start + to,
  kind,
});
