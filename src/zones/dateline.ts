// Where and when the release was issued, as its first words say: "ADDIS ABABA, Ethiopia, 3 May (Xinhua) - At the …",
// and the lines that only date it: "Posted on 9 May 2017 by J. Doe".
import type { Span } from '../text/span.js';
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

const NAME = "\\p{Lu}[\\p{L}'.-]{0,24}";
const PLACE_NAME = `${NAME}(?: (?:${NAME}|de|del|of|the|la|el|al|and|du|es|d'\\p{L}{2,20})){0,4}`;
const PLACE = `${PLACE_NAME}(?:(?:, ?| ?/ ?| \\()${PLACE_NAME}\\)?){0,2}`;
const DATE = `(?:${FULL_DATE}|${PART_DATE})`;
const WIRE = "(?:\\([^()\\n]{2,60}\\)|/[A-Z][\\w .-]{2,40}/)";
const DASH = ' ?(?:-{1,3}|:|\\|)-? ?';

/** "KAMPALA, Uganda, 3 May 2019 (UNHCR) - At", "NEW YORK (September 25, 2012) - The", "NEW YORK, May 5 /PRNewswire/ -- A" */
const PLACE_FIRST = new RegExp(
  `^(?<place>${PLACE})(?:[,.;:]? {0,3}[([]?(?<date>${DATE})[)\\]]?)?(?:[,.]? {0,2}(?<agency>${WIRE}))?(?:[,.]? {0,2}[([]?(?<later>${DATE})[)\\]]?)?(?<dash>,?${DASH})(?=[\\p{L}\\p{N}"'(\\[])`, 'u');
/** "15 February 2021, Karachi - Under", "May 2013 - Within" */
const DATE_FIRST = new RegExp(
  `^[([]?(?<date>${DATE})[)\\]]?(?:(?:,| ?[-|(]) ?(?<place>${PLACE})\\)?)?(?:[,.]? {0,2}(?<agency>${WIRE}))?(?<dash>${DASH})(?=[\\p{L}\\p{N}"'(\\[])`, 'u');
/** "Dushanbe, Tajikistan, 24 September 2024", alone on its line or before a full stop */
const PLACE_AND_DATE = new RegExp(`^(?<place>${PLACE}),? [([]?(?<date>${FULL_DATE})[)\\]]?[.:]?$`, 'u');
/** "24 September 2024, Dushanbe" */
const DATE_AND_PLACE = new RegExp(`^(?<date>${FULL_DATE})(?:,| ?[-|/]) ?(?<place>${PLACE})\\.?$`, 'u');
/** Lost punctuation: "HAMMOND  La     U S  Senator", "WASHINGTON  Wednesday  Jan  24" */
const BARE_PLACE = /^(?<place>[A-Z][A-Za-z.]{2,20}(?: [A-Z][A-Za-z]{2,20}){0,2}(?: {2}(?:D ?C|[A-Z][a-z]{1,6}|[A-Z]{2}))?)(?: {2,3}(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?(?: {2,3}(?<date>[A-Z][a-z]{2,8} {1,2}\d{1,2}(?: {1,2}\d{4})?))?(?: {2,}|$)/;

/** Words in capitals before a colon or dash that name no place: "UPDATE: ", "WHAT - ". */
const NO_PLACE = /^(?:the|a|an|this|that|update|what|who|why|when|where|how|media|press|news|for|from|contact|note|notes|date|time|venue|place|location|photo|photos|video|breaking|exclusive|statement|joint|remarks|readout|speech|opinion|editorial|background|summary|title|subject|source|sources|attachment|file|tel|email|e-mail|phone|fax|website|web|program|programme|project|topic|theme|objective|objectives|speakers?|participants|key|day|session|part|step|phase|chapter|annex|sen|senator|senators|sens|rep|reps|mr|mrs|ms|dr|prof|about|in|on|at|by|with|as|our|we|it|he|she|they|there|these|those|new|faq|q|rsvp|hosted|organized|organised|sponsored|sponsors|agenda|registration|download|read|click|see|original|report|release|official|author|by)\b/i;

/** Reads the dateline that opens `text`, whose first unit stands at `base`; null where there is none. */
export function readDateline(text: string, base: number, lostPunctuation = false): Dateline | null {
  const head = text.slice(0, 220);
  const first = head.charCodeAt(0);
  const byDate = first < 65 || /^[([]?\w{3,9}\.? \d/.test(head) ? DATE_FIRST.exec(head) : null;
  const match = byDate ?? PLACE_FIRST.exec(head) ?? (lostPunctuation ? BARE_PLACE.exec(head) : null);
  if (!match?.groups) return null;
  const { place, date, agency, later, dash } = match.groups;
  if (place && !mayBePlace(place, Boolean(date || agency || later), dash ?? '')) return null;
  if (!place && !date) return null;
  if (!place && dash !== undefined && !/^ ?[-|:]/.test(dash)) return null;
  const spanOf = (words: string | undefined, from = 0): Span | null => {
    if (!words) return null;
    const at = head.indexOf(words, from);
    return at < 0 ? null : { start: base + at, end: base + at + words.length };
  };
  const placeSpan = spanOf(place?.replace(/[,.]? *$/, (end) => (/\.$/.test(end) && /\b(?:D\.C|[A-Z][a-z]{1,4}|[A-Z])$/.test(place.slice(0, -1)) ? '.' : '')));
  const behind = place && !byDate ? head.indexOf(place) + place.length : 0;
  return { place: placeSpan, date: spanOf(date ?? later, behind), agency: spanOf(agency, behind), end: base + match[0].length };
}

/** A place before a dash or colon is believed with a date or agency beside it, in capitals, or short and before a spaced dash. */
function mayBePlace(place: string, dated: boolean, dash: string): boolean {
  if (NO_PLACE.test(place)) return false;
  if (dated) return true;
  const town = place.split(',')[0] as string;
  if (/\d/.test(place)) return false;
  if (dash === '') return town === town.toUpperCase();
  if (/:/.test(dash)) return town === town.toUpperCase() && town.length >= 4 ? true : /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(town) && / :/.test(dash);
  if (!/ -|- |--/.test(dash)) return false;
  return town === town.toUpperCase() ? town.length >= 3 : town.split(' ').length <= 3;
}

/** Reads a line that is a place and a date and no more. */
export function readPlaceAndDate(line: Line): Dateline | null {
  if (line.text.length > 90 || !MAY_HOLD_DATE.test(line.text)) return null;
  const match = PLACE_AND_DATE.exec(line.text) ?? DATE_AND_PLACE.exec(line.text);
  if (!match?.groups) return null;
  const { place, date } = match.groups as { place: string; date: string };
  if (NO_PLACE.test(place) || POSTED.test(`${place} `)) return null;
  const spanOf = (words: string): Span => {
    const at = line.text.indexOf(words);
    return { start: line.start + at, end: line.start + at + words.length };
  };
  return { place: spanOf(place), date: spanOf(date), agency: null, end: line.end };
}

const POSTED = /(?:^|[\s|(])(?:posted|published|publication date|published date|date published|release date|released|issued|date of (?:issue|release|publication)|first published|submitted|created|added|uploaded|dated?|updated|last updated|last modified|modified|for (?:immediate )?release|on)(?: ?on| ?at| ?:| ?date)*[\s:]*$/i;
const UPDATED = /(?:updated|modified)[\s:]*$/i;
const SCRAPED = /^ ?date (?=\d{4}-\d\d-\d\d)/;
const SHORT_WORDS = /^[\p{L}\p{N} '.&,/()|:•·-]{0,80}$/u;
const TIME_BEHIND = /^[\s,|@•·-]{0,6}(?:at )?(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?|\d{1,2})? ?(?:[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?[\s,|•·-]{0,6}$/i;
const NAMES_BEHIND = /^[\s,|/•·(-]{0,6}(?:by |in |from |- |\| |• )?[\p{Lu}\p{Ll}@][\p{L}\p{N} .,'&@|/-]{0,80}$/u;
const SENTENCE_WORDS = / (?:is|are|was|were|will|has|have|had|the|that|which|and the|held|to) /i;

/** Reads a line that only dates the release; null where the line says more. */
export function readStamp(line: Line): Stamp | null {
  const { text } = line;
  if (text.length > 120 || !MAY_HOLD_DATE.test(text)) return null;
  if (SCRAPED.test(text) && text.length <= 16) return stampAt(line, text.length - 10, text.length, 'scraped');
  const match = FULL_DATE_IN.exec(text);
  if (!match) return PART_DATE_LINE.test(text) ? stampAt(line, 0, text.length, 'line') : null;
  const before = text.slice(0, match.index);
  const behind = text.slice(match.index + match[0].length);
  const end = match.index + match[0].length;
  if (/^\W*$/.test(before) && (/^\W*$/.test(behind) || TIME_BEHIND.test(behind))) return stampAt(line, match.index, end, 'line');
  const posted = POSTED.test(before);
  if (posted && before.length <= 60 && (TIME_BEHIND.test(behind) || NAMES_BEHIND.test(behind) || FULL_DATE_IN.test(behind))) {
    return stampAt(line, match.index, end, UPDATED.test(before) && !FULL_DATE_IN.test(behind) ? 'line' : 'posted');
  }
  if (SENTENCE_WORDS.test(text)) return null;
  // "News | 16 October 2019", "Glenn / 2017-10-02", "UNHCR, 30 Jan 2015", "March 6, 2013 by someone"
  if (/^\W*$/.test(before) && /^ ?(?:by |[|/•·-] ?|in [A-Z]|, ?[A-Z]|\()/.test(behind) && NAMES_BEHIND.test(behind)) return stampAt(line, match.index, end, 'posted');
  if (before.length <= 60 && /[|/•·,:(-] ?$/.test(before) && SHORT_WORDS.test(before) && before.trim().split(/\s+/).length <= 7 &&
    (/^\W*$/.test(behind) || TIME_BEHIND.test(behind) || (behind.length <= 40 && /^ ?[|/•·-]/.test(behind)))) return stampAt(line, match.index, end, 'posted');
  return null;
}

const stampAt = (line: Line, from: number, to: number, kind: Stamp['kind']): Stamp => ({ start: line.start + from, end: line.start + to, kind });
