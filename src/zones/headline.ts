// Which of the first lines is the headline: "IOM Builds Capacity of Pakistani Media, Lawyers, NGOs to Combat …".

import { matchesOf } from '../text/matches.js';
import { isDoubtfulFirstName, isFirstName } from '../vocab/people.js';
import { stateOf } from '../vocab/places.js';
import { isName } from './capitals.js';
import { readDateline } from './dateline.js';
import type { Line } from './lines.js';

/** What the first pass says of a line, as far as the headline needs it. */
export interface Reading {
  readonly line: Line;
  kind:
    | 'furniture'
    | 'label'
    | 'section'
    | 'markup'
    | 'end-mark'
    | 'stamp'
    | 'contact'
    | 'caption'
    | 'list'
    | 'fact'
    | 'about'
    | 'text';
  rule: string;
  /** Long or finished: a sentence, not a heading. */
  prose: boolean;
  words: number;
}

/** A headline longer than this is a paragraph. The longest in the Senate archive has 260 units. */
const LONGEST = 300;
/** A headline that ends in an exclamation mark is shorter. */
const LONGEST_CRY = 110;
/** Lines looked at from the top: menus are long. */
const LOOKED_AT = 120;
/** The first words that menus are made of. */
const MENU_WORD =
  /^(?:who we are|what we do|where we work|our work|about us|get involved|work with us|take action|partnerships|highlights|data and research|\d{4} agenda|contact us|home|news|projects?|publications|resources|careers|events|programmes|programs|library|media|members|gallery|services)$/i;
const BY = /^(?:by |from |written by |author: |- ?by )?(?:(?:Mr|Mrs|Ms|Dr|Prof)s?\.? )?/i;
const BYLINE_MARK =
  /^(?:by:? |(?:posted|submitted|published) by:? |written by |author: |reported by |story by |from our (?:correspondent|reporter)|(?:staff|news|our|web|city|special) (?:reporter|correspondent|desk|report)$|(?:the )?(?:news|web|editorial|communications?|press|media|social media|content) (?:team|staff|office|desk|editors?)$|(?:site )?admin(?:istrator)?$)/i;
const REPORTER = /\b(?:report|reporter|correspondent|desk|news service|monitoring)\b/i;
const UNFINISHED = /(?:[,;]|\b(?:and|of|the|a|an|in|on|at|for|with|to|by|from|or))$/i;

/** "Free Eye Camp Arden": three or four words with an event among them are no person. */
const OCCASION =
  /^(?:\S+ ){2,3}\S+$(?<=\b(?:camp|workshop|seminar|conference|training|meeting|forum|summit|course|webinar|festival|ceremony|visit|launch|celebrations?|exhibition|campaign|programme|program|day|week|award|awards|drive|fair)\b.{0,40})/i;

/** True of a line that gives the writer: "Andrea Calabrese", "By J. Doe", "Spokesman Report". */
export const isByline = (line: Line): boolean => {
  const { text } = line;
  if (text.length > 70) return false;
  if (BYLINE_MARK.test(text) || hasPost(text)) return true;
  if (OCCASION.test(text) && !isFirstName(text.split(' ')[0] as string)) return false;
  if (text.split(' ').length > 4 || !isName(text.slice(BY.exec(text)?.[0].length ?? 0), 1, 4)) return false;
  return !/^[A-Z .]+$/.test(text) || REPORTER.test(text);
};

/** "Ann Doe, Reporter", "Jean Roe, Director of the Lake Office": a person and a post. */
function hasPost(text: string): boolean {
  const comma = text.indexOf(', ');
  if (comma < 0 || !POST.test(text.slice(comma + 2)) || VERB.test(text.slice(comma))) return false;
  const name = text.slice(BY.exec(text)?.[0].length ?? 0, comma);
  const first = name.split(' ')[0] as string;
  return isName(name, 2, 4) && (isFirstName(first) || isDoubtfulFirstName(first));
}
const POST =
  /^(?:[\p{L}-]{1,16} ){0,3}(?:reporter|editor|writer|correspondent|columnist|director|manager|officer|co-?ordinator|president|secretary|chair(?:man|woman|person)?|professor|lecturer|intern|contributor|specialist|fellow|student|librarian|assistant|advis[eo]r|head|dean|principal|teacher)\b/iu;

/** A name of a ministry, university or embassy alone is a page's masthead. */
const AUTHORITY =
  /^(?:the )?(?:ministry|department|university|embassy|office|government|institute|republic|college|school|bureau|faculty|state|city|national|federal|u\.s\. embassy|british high commission|delegation|mission|permanent mission)\b/i;
const VERB =
  /\b(?:to|is|are|was|were|has|have|will|held|host(?:s|ed)?|hold(?:s)?|train(?:s|ed|ing)?|launch(?:es|ed)?|open(?:s|ed)?|conclude[sd]?|begin(?:s)?|end(?:s|ed)?|mark(?:s|ed)?|call(?:s|ed)?|join(?:s|ed)?|meet(?:s)?|met|visit(?:s|ed)?|announce[sd]?|sign(?:s|ed)?|get(?:s)?|help(?:s|ed)?|bring(?:s)?|build(?:s)?|support(?:s|ed)?|organi[sz]e[sd]?|conduct(?:s|ed)?|attend(?:s|ed)?|take[s]?|give[sn]?|complete[sd]?|celebrate[sd]?|receive[sd]?|discuss(?:es|ed)?|inaugurate[sd]?|urge[sd]?|kick(?:s|ed)? off|gather(?:s|ed)?|workshop|seminar|conference|training|meeting|forum|summit|course|webinar|statement|report)\b/i;

/** Where the headline stands: its lines among the readings, and how many units of the last line are the site's ("… | Harbour Trust"). */
export interface Headline {
  readonly first: number;
  readonly last: number;
  readonly tail: number;
}

/** The headline's lines, or null where the text starts right away. */
export function findHeadline(readings: readonly Reading[], lostPunctuation: boolean): Headline | null {
  const repeated = findRepeated(readings);
  if (repeated !== null) return { first: repeated, last: repeated, tail: 0 };
  const best = findBest(readings, lostPunctuation);
  if (!best) return null;
  const { text } = (readings[best.last] as Reading).line;
  return { ...best, tail: text.length - headlineLength(text) };
}

/** Between a page's headline and its site's name in the browser's bar. */
const SITE_MARK = / (?:\||-{1,2}|::|»|>|•|·) /g;
/** Words of a headline before a bar, and of a site's name behind it. */
const FEWEST_BEFORE = 4;
const MOST_BEHIND = 8;

/**
 * The line under the first ones that says again what stands before "… - Harbour Trust", or behind the "Back" of a link:
 * the page's own headline.
 */
function findRepeated(readings: readonly Reading[]): number | null {
  for (let i = 0; i < readings.length && i < 3; i++) {
    const { text } = (readings[i] as Reading).line;
    if (text.length > LONGEST) return null;
    const next = readings[i + 1];
    if (
      next?.kind === 'text' &&
      next.words >= FEWEST_BEFORE &&
      text.length - next.line.text.length <= LINK_WORD &&
      text.endsWith(` ${next.line.text}`)
    )
      return i + 1;
    for (const { index } of matchesOf(SITE_MARK, text)) {
      const own = text.slice(0, index).trim();
      if (own.length < 12 || !own.includes(' ')) continue;
      for (let j = i + 1; j < readings.length && j < i + REPEATED_WITHIN; j++) {
        const other = readings[j] as Reading;
        if (other.kind === 'text' && fold(other.line.text) === fold(own)) return j;
        if (other.prose && other.line.text.length > 200) break;
      }
    }
  }
  return null;
}
/** Longest word of a link before a headline, with its space: "Retour ". */
const LINK_WORD = 12;
/** A page's menu stands between its name in the bar and its headline. */
const REPEATED_WITHIN = 60;
const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** "… Office Hours on May 2     Staff will be there": the second headline stood on a line of its own. */
const SECOND_COLUMN = /(?<=\S) {4,40}(?=\p{Lu})/u;

/** Length of a headline without the bar and the site's name behind it. */
function headlineLength(text: string): number {
  const gap = SECOND_COLUMN.exec(text);
  if (gap && text.slice(0, gap.index).split(' ').length >= FEWEST_BEFORE) return gap.index;
  const bar = text.indexOf(' | ');
  if (bar < 0 || text.slice(0, bar).split(' ').length < FEWEST_BEFORE) return text.length;
  const site = text.slice(bar + 3);
  return site.split(' ').length <= MOST_BEHIND && !/\d/.test(site) ? text.slice(0, bar).trimEnd().length : text.length;
}

function findBest(readings: readonly Reading[], lostPunctuation: boolean): { first: number; last: number } | null {
  const stop = Math.min(readings.length, LOOKED_AT);
  const lead = leadWords(readings);
  let best: { first: number; last: number; score: number } | null = null;
  let firstText = true;
  let dated = false;
  let proseSeen = 0;
  for (let i = 0; i < stop; i++) {
    const reading = readings[i] as Reading;
    if (reading.kind === 'end-mark' && proseSeen > 0) break;
    if (reading.kind !== 'text') continue;
    if (isMenuTale(readings, i)) continue;
    if (
      (reading.prose || (lostPunctuation && isPlain(reading, readings[i + 1], readings[i + 2]))) &&
      !mayBeLong(reading, readings[i + 1], lostPunctuation)
    ) {
      proseSeen++;
      if (proseSeen >= 2 || best || !strongAhead(readings, i)) break;
      continue;
    }
    if (isMasthead(reading) || isWhereAndWhen(reading) || isDatelineAbove(reading, readings[i + 1])) continue;
    const last = lostPunctuation && isPlaceAlone(reading) ? -1 : headlineEnd(readings, i);
    if (last < 0) {
      // "Workshops" over the headline is the page's section.
      if (reading.words > 1) firstText = false;
      continue;
    }
    const bare = isBareName(reading) && hasRival(readings, last);
    const score =
      scoreOf(readings, i, last, firstText, lostPunctuation) +
      likeness(reading.line.text, lead) -
      proseSeen * 2 -
      (bare ? 5 : 0) -
      // What stands below a headline and its date is a second headline, or the writer.
      (dated ? 3 : 0);
    firstText = false;
    if (score >= 3 && (!best || score > best.score)) best = { first: i, last, score };
    if (best?.last === last && !bare && readings[last + 1]?.kind === 'stamp') dated = true;
    i = last;
  }
  return best;
}

/** Words by which a name alone on its line is a paper's, an office's or a programme's. */
const BEARER =
  /\b(?:Programme? for|Unit|Institute|Cent(?:re|er)|Council|Society|Association|Network|Union|Federation|Foundation|Trust|Agency|Service|Action|Commission|Office|Secretariat|Chambers?|Herald|Weekly|Daily|Times|Post|Gazette|Bulletin|Journal|Tribune|News|Report|Reporter|Observer|Chronicle|Review|Magazine|Online|Voice|Express)\b/;
/** "Regional Programme for the Islands", "News Harbour 24", "WHO | Regional Office for Africa": nothing but a name. */
const isBareName = ({ line: { text }, words }: Reading): boolean =>
  words >= 2 &&
  words <= 9 &&
  BEARER.test(text) &&
  !VERB.test(text.replace(BEARER, '')) &&
  !JOINED.test(text) &&
  !(text.split(/ (?:of|for) /)[0] as string)
    .split(' ')
    .some((word) => /[^s']s$/.test(word) && !NAME_IN_S.test(word) && !BEARER.test(word)) &&
  titleShare(text) >= 0.99;
/** Words that join a headline's parts, seldom those of a name. */
const JOINED =
  / (?:[Bb]y|[Aa]t|[Tt]o|[Ii]n|(?<!(?:Cooperation|Committee|Commission|Council|Institute|Cent(?:re|er)|Office) )[Oo]n|[Ww]ith|[Aa]s|[Ff]rom|[Ii]nto) /;

/** True where another line that may be the headline stands between line `i` and the first sentence. */
function hasRival(readings: readonly Reading[], i: number): boolean {
  for (let j = i + 1; j < readings.length && j <= i + RIVAL_WITHIN; j++) {
    const other = readings[j] as Reading;
    if (other.prose && other.line.text.length > 200) return false;
    if (
      other.kind === 'text' &&
      other.words >= 3 &&
      !isByline(other.line) &&
      !isMasthead(other) &&
      !isBareName(other) &&
      !readDateline(other.line.text, 0, false) &&
      headlineEnd(readings, j) >= 0
    )
      return true;
    if (other.prose) return false;
  }
  return false;
}
/** Lines below a page's own name among which its headline stands. */
const RIVAL_WITHIN = 8;

/** "Senator Jane A. Roe", with or without the State behind. */
const MEMBER =
  /^(?:the )?(?:(?:united states|u\.? ?s\.?) )?(?:senator|sen\.?|congress(?:man|woman)|representative|rep\.?|governor|mayor) (?<first>\p{L}+)(?: \p{Lu}\.?)? \p{Lu}\p{L}+(?:,? (?:jr|sr|iii?)\.?)?(?:,? (?:of |from )?(?<state>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?))?$/iu;
/** "Hon. Jane Roe" */
const DIGNITARY =
  /^(?:hon|h\. ?e|prof|dr|mr|mrs|ms|rt\.? hon)\.? (?:(?:mr|mrs|ms|dr|prof)\.? )?\p{Lu}\p{L}+ (?:\p{Lu}\. )?\p{Lu}\p{L}+(?<!s|ed)$/iu;
/** "Senator from Ohio:", ": Press Room" */
const SURNAME_ALONE = /^(?:senator|sen\.|congress(?:man|woman)|representative|rep\.|governor|mayor) \p{Lu}\p{L}+$/iu;
const MASTHEAD_TAIL =
  /(?:, (?:u\.? ?s\.? )?(?:senator|congress(?:man|woman)|representative) (?:from|for) [\p{L} ]{3,20}:?| ?[:|-] ?(?:press room|newsroom|news releases?|press releases?|press office|official (?:web)?site|home ?page)| (?:press room|newsroom|news releases?|press releases?))$/iu;
/** Words by which a name is a public body's, and those that go on with it. */
const OFFICE =
  /^(?:Office|Ministry|Department|Embassy|University|Agency|Attorney|Commission|Bureau|Directorate|Authority|Consulate|Secretariat|Delegation|Mission)$/;
const OFFICE_GOES_ON = new Set(['of', 'for', 'to', 'in', 'on', 'and', '&']);
/** Words in "s" that stand in names of bodies; others may be the verb of a headline. */
const NAME_IN_S =
  /(?:'s|^(?:Nations|States|Affairs|Rights|Services|Sciences|Fisheries|Veterans|Customs|Headquarters|Sports|Arts|Resources|Philippines|Netherlands|Honduras|Cyprus|Laos|Texas|Kansas|Arkansas|Illinois|Massachusetts|Los|Angeles|St))$/;

/** A page's own head: "Senator Jane Roe", "Hon. Jane Roe", "Harbour Trust Regional Office for Africa", "Jane Roe, U.S. Senator from Ohio:". */
function isMasthead({ line, words }: Reading): boolean {
  if (words > 10 || line.text.length > 90) return false;
  if (MASTHEAD_TAIL.test(line.text) || SURNAME_ALONE.test(line.text)) return true;
  const text = line.text.replace(/ {2,4}/g, ' ');
  const member = MEMBER.exec(text)?.groups;
  if (member) {
    const { first = '', state } = member;
    return (isFirstName(first) || isDoubtfulFirstName(first)) && (state === undefined || stateOf(state) !== null);
  }
  return DIGNITARY.test(text) || isOfficeLine({ ...line, text });
}

/** True of "MINISTRY OF HEALTH", "Embassy of Japan in the Republic of Malawi". */
export const isOfficeLine = ({ text }: Line): boolean =>
  text.length <= 90 &&
  (isOffice(text) ||
    (text === text.toUpperCase() &&
      isOffice(
        text
          .toLowerCase()
          .replace(/\p{L}+/gu, (word) =>
            OFFICE_GOES_ON.has(word) || word === 'the' ? word : `${(word[0] as string).toUpperCase()}${word.slice(1)}`,
          ),
      )));

/** True of a line that is one name with the word of an office in it: "Tide County District Attorney". */
function isOffice(text: string): boolean {
  const name = text.replace(/^The /, '');
  if (!isName(name, 2, 10)) return false;
  const all = name.split(' ');
  if (/ (?:At|To|By|As|With|Into|From) /.test(name)) return false;
  const at = all.findIndex((word) => OFFICE.test(word));
  if (at < 0 || (at + 1 < all.length && !OFFICE_GOES_ON.has(all[at + 1] as string))) return false;
  return !all.some(
    (word, i) =>
      i !== at && ((i < at && /s$/.test(word) && !NAME_IN_S.test(word)) || (word.length > 2 && VERB.test(word))),
  );
}

/** Where stops are lost, a field in small letters is a sentence, unless a date or label under it shows a headline. */
const isPlain = ({ line }: Reading, next: Reading | undefined, after: Reading | undefined): boolean =>
  line.field &&
  line.text.length >= 24 &&
  titleShare(line.text) < 0.6 &&
  (line.text.length >= LONGEST || !(isSign(next) || isSign(after)));
const isSign = (reading: Reading | undefined): boolean =>
  reading !== undefined &&
  (reading.kind === 'stamp' || reading.kind === 'label' || readDateline(reading.line.text, 0, true) !== null);

/** "Geneva, Switzerland, 19-20 March 2002", "26, Lake Brothers street, 0108 Tbilisi": where and when, or where the office is. */
const isWhereAndWhen = ({ line: { text } }: Reading): boolean =>
  text.length <= 90 && !VERB.test(text) && (PLACE_AND_DAY.test(text) || ADDRESS.test(text));
const PLACE_AND_DAY =
  /^(?:[\p{Lu}(][\p{L}.'()-]{1,24},? ){1,7}(?:\d{1,2}(?:st|nd|rd|th)?(?: ?(?:-|to|and) ?\d{1,2}(?:st|nd|rd|th)?)?,? )(?:\p{Lu}\p{L}{2,8},? )?(?:19|20)\d\d$/u;
const ADDRESS =
  /^\d{1,4}[A-Za-z]?,? [^.:;!?]{3,50}\b(?:street|st\.|str\.|road|rd\.?|avenue|ave\.?|boulevard|blvd\.?|lane),? [^.:;!?]{0,12}\d{4}/i;

/** "Majuro, Marshall Islands" over a line that opens with the dateline's dash. */
const isDatelineAbove = ({ line: { text } }: Reading, next: Reading | undefined): boolean =>
  next !== undefined &&
  /^-{1,2} ?(?:The|In|On|At|A|An|Today)\s/.test(next.line.text) &&
  readDateline(`${text} - The`, 0, false)?.place?.end === text.length;

/** "WASHINGTON  D C" */
const isPlaceAlone = ({ line }: Reading): boolean =>
  line.field && line.text.length <= 30 && readDateline(line.text, 0, true)?.end === line.text.length;

/** A paragraph may stand above the headline ("The ILO Newsroom wrote this story. …") only where a label line follows it at once. */
function strongAhead(readings: readonly Reading[], i: number): boolean {
  if ((readings[i] as Reading).line.text.length > 320) return false;
  return readings[i + 1]?.kind === 'label' && readings[i + 2]?.kind === 'text' && !readings[i + 2]?.prose;
}

/** A stop that ends no sentence: "… Living in U.S.", "…" */
const SHORT_END = /(?:\.\.\.|\b(?:[A-Z]|Inc|Ltd|Co|Corp|Jr|etc|St)\.)$/;

/** A long title in Title Case or capitals is no paragraph. */
function mayBeLong(reading: Reading, next: Reading | undefined, lostPunctuation: boolean): boolean {
  const { text } = reading.line;
  if (
    text.length > LONGEST ||
    (/\.["')]?$/.test(text) && (!SHORT_END.test(text) || /\.\.\.$/.test(text)) && !lostPunctuation)
  )
    return false;
  // "This April we ran our first workshop for women ... and I loved it!"
  if (/!["')]?$/.test(text) && text.length > LONGEST_CRY && text !== text.toUpperCase()) return false;
  if (titleShare(text) >= 0.6) return true;
  if (lostPunctuation) return false;
  return (
    text.length <= 200 &&
    Boolean(next && (next.kind === 'stamp' || next.line.gap)) &&
    !/^\p{Ll}/u.test(next?.line.text ?? '')
  );
}

/** "Press Release: University of Alderney", "INVITATION TO REPRESENTATIVES OF THE MEDIA": what the page is, not what it tells. */
const KIND_OF_PAGE =
  /^(?:(?:press|news|media) (?:release|statement|note)(?: ?: ?(?:\p{Lu}[\p{L}'&.-]{0,24}|of|the|and|for|[ ,]){1,14})?|(?:invitation|invite|note|notice|advisory|information|accreditation) (?:to|for) (?:the )?(?:(?:members|representatives) of the )?(?:media|press|journalists)|(?:press|media) (?:invitation|advisory|invite|accreditation)|(?:press|news|media) releases(?: \p{Lu}\p{L}{1,20}){0,4}|archives?(?: - .{1,60})?|an? (?:project|programme|program|initiative|member|partner|publication|service|division) of (?:the )?\p{Lu}[^.]{2,80})$/iu;

/** Last line of a headline that starts at `i` (headlines broken over lines are joined), -1 where `i` cannot start one. */
function headlineEnd(readings: readonly Reading[], i: number): number {
  const { line, words } = readings[i] as Reading;
  const { text } = line;
  if (words < 2 && text.length < 14) return -1;
  if (words === 2 && titleShare(text) < 0.5) return -1;
  if ((BYLINE_MARK.test(text) && words <= 5 && !/\d/.test(text)) || hasPost(text)) return -1;
  // "Washington, D.C. -- Senator Jane Roe today testified …", "Senator Jane Roe made the following statement today"
  if (
    words >= 12 &&
    (/\btoday\b|\bthe following (?:statement|remarks|letter)/.test(text) ||
      (words >= 15 && readDateline(text, 0, false)?.place)) &&
    titleShare(text) < 0.8
  )
    return -1;
  if (words > 50 || /^(?!\p{Ll}{1,4}\p{Lu})[\p{Ll}(]/u.test(text) || !/\p{L}{2}/u.test(text)) return -1;
  if (/[.;]["')]?$/.test(text) && !SHORT_END.test(text)) return -1;
  if (/^(?:(?:dear|hi|hello|cheers)\b|(?:source|credits?|photo|image) ?:)/i.test(text)) return -1;
  if (KIND_OF_PAGE.test(text)) return -1;
  const above = readings[i - 1];
  if (above?.kind === 'text' && !line.gap && !line.field && above.words >= 4 && UNFINISHED.test(above.line.text))
    return -1;
  const next = readings[i + 1];
  // "nicolas" between a headline and its day is the writer.
  const nick = next?.words === 1 && readings[i + 2]?.kind === 'stamp';
  const wraps = next && !nick && !next.line.gap && next.kind === 'text' && !line.field && !WRITER.test(next.line.text);
  if (wraps && (/^\p{Ll}/u.test(next.line.text) || UNFINISHED.test(text))) {
    const after = readings[i + 2];
    const ends =
      !after || after.line.gap || after.kind !== 'text' || (after.prose && !/^\p{Ll}/u.test(after.line.text));
    if (ends && !/[.;,]$/.test(next.line.text) && next.line.text.length <= 120) return i + 1;
    return -1;
  }
  if (UNFINISHED.test(text) && !line.field) return -1;
  if (next?.line.field && next.line.width < 6 && /^\p{Ll}/u.test(next.line.text)) {
    // "Grants Awarded to Children   s Hospital": the apostrophe is lost.
    const after = readings[i + 2];
    const goesOn = after?.line.field && after.line.width < 6 && /^\p{Ll}/u.test(after.line.text);
    return /^s\b/.test(next.line.text) && next.kind === 'text' && next.line.text.length <= 120 && !goesOn ? i + 1 : -1;
  }
  return i;
}

/** "posted by: Jane Roe" below a headline goes on with nothing. */
const WRITER = /^(?:posted|written|published|submitted|reported|edited|authored)(?: by\b|:)/i;

/** Length read of the first paragraphs for the words a headline shares with them. */
const LEAD_LENGTH = 1200;

/** The longer words of the first two paragraphs. */
function leadWords(readings: readonly Reading[]): Set<string> {
  const words = new Set<string>();
  let seen = 0;
  for (let i = 0; i < readings.length && i < LOOKED_AT && seen < 2; i++) {
    const { kind, prose, line } = readings[i] as Reading;
    if (kind !== 'text' || !prose || line.text.length < 60 || isMenuTale(readings, i)) continue;
    seen++;
    let text = line.text.slice(0, LEAD_LENGTH);
    for (
      let j = i + 1;
      j < readings.length && j < i + 8 && text.length < LEAD_LENGTH && !(readings[j] as Reading).line.gap;
      j++
    )
      text += ` ${(readings[j] as Reading).line.text.slice(0, LEAD_LENGTH)}`;
    for (const word of longWords(text)) words.add(word);
  }
  return words;
}
/** The words of four letters and more that say something. */
const longWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter((word) => !SMALL_WORDS.has(word));
const SMALL_WORDS = new Set(
  'this that with from your will have here their they about been were what when more than into over also said'.split(
    ' ',
  ),
);

/** Points for the share of a line's longer words that the lead says again: a headline tells what the lead tells. */
function likeness(text: string, lead: ReadonlySet<string>): number {
  const words = longWords(text);
  if (words.length < 2) return 0;
  let shared = 0;
  for (const word of words)
    if (lead.has(word) || lead.has(`${word}s`) || lead.has(word.replace(/(?:es|s|ed|ing)$/, ''))) shared++;
  return Math.min(4, Math.round((5 * shared) / words.length));
}

/** Rules of menu lines; what stands right over one is the site's name. */
const MENU_BELOW = new Set(['zones/page-word', 'zones/breadcrumb', 'zones/menu-row']);

/** "Webinar on 25 May 2023" over the headline itself. */
const EVENT_AND_DAY =
  /^(?:event|webinar|workshop|conference|seminar|meeting|training|course)s?(?: on| -|,|:)? (?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2}),? (?:19|20)\d\d$/i;

function scoreOf(
  readings: readonly Reading[],
  i: number,
  last: number,
  firstText: boolean,
  lostPunctuation: boolean,
): number {
  const { line, words } = readings[i] as Reading;
  const { text } = line;
  const before = readings[i - 1];
  const behind = readings[last + 1];
  let score = words >= 5 ? 3 : words >= 3 ? 1 : 0;
  if (titleShare(text) >= 0.6) score += 2;
  if (firstText) score += 2;
  if (before && (before.kind === 'label' || before.kind === 'stamp')) score += 1;
  if (behind && (behind.kind === 'stamp' || (behind.kind === 'text' && isByline(behind.line)))) score += 2;
  if (isSubheadOver(readings, last + 1)) score += 2;
  if (behind && /^={4,}$/.test(behind.line.text)) score += 8;
  if (
    behind?.kind === 'furniture' &&
    MENU_BELOW.has(behind.rule) &&
    !behind.line.gap &&
    isBareName(readings[i] as Reading)
  )
    score -= 6;
  if (behind && (behind.prose || (behind.kind === 'text' && readDateline(behind.line.text, 0, lostPunctuation))))
    score += 2;
  if (MENU_WORD.test(text) || /^[-•>|] ?/.test(text)) score -= 4;
  if (before && !line.gap && /^[-•*]$/.test(before.line.text)) score -= 6;
  if (before && same(before.line.text, text) && words <= 2) score -= 6;
  if (behind && same(behind.line.text, text) && words <= 2) score -= 6;
  if (isByline(line) && words <= 3 && !firstText) score -= 2;
  if (/[?:]$/.test(text) && !firstText) score -= 2;
  if (readDateline(text, 0, false) && words <= 5) score -= 4;
  if (VERB.test(text)) score += 1;
  if (EVENT_AND_DAY.test(text)) score -= 7;
  if (AUTHORITY.test(text) && !VERB.test(text)) score -= 2;
  return score;
}

/** A short line right below a headline and over the date or the writer: the headline's second line. */
function isSubheadOver(readings: readonly Reading[], i: number): boolean {
  const line = readings[i];
  const next = readings[i + 1];
  return (
    line?.kind === 'text' &&
    next !== undefined &&
    !line.prose &&
    !line.line.gap &&
    !isByline(line.line) &&
    !next.line.gap &&
    (next.kind === 'stamp' || (next.kind === 'text' && isByline(next.line)))
  );
}

/**
 * "WHO WE AREThe International Organization …": a menu's entry with its tale glued on, under the entry itself; or the tale
 * under an entry that is said twice.
 */
export function isMenuTale(readings: readonly Reading[], i: number): boolean {
  const { prose, line } = readings[i] as Reading;
  const { text } = line;
  const above = readings[i - 1]?.line.text;
  if (prose && above !== undefined && above.length <= 40 && same(above, readings[i - 2]?.line.text ?? '')) return true;
  return (
    above !== undefined &&
    above.length >= 4 &&
    above.length <= 40 &&
    text.length > above.length &&
    same(text.slice(0, above.length), above) &&
    /^\p{Lu}/u.test(text.slice(above.length)) &&
    /\p{L}/u.test(text.slice(above.length - 1, above.length))
  );
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The share of longer words that open with a capital. */
function titleShare(text: string): number {
  let long = 0;
  let high = 0;
  for (const word of text.split(' ')) {
    if (word.length < 4) continue;
    long++;
    if (/^[("'\p{Lu}\d]/u.test(word)) high++;
  }
  return long === 0 ? 0 : high / long;
}
