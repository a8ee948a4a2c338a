// Venues: "at the Serena Hotel", "the Blue Hall of the Old Palace", "WHERE: Holiday Inn Select, 1385 Main Street",
// "at the headquarters of the African Union". Found by their heads ("Hotel"), by a line's label, or by the address after them.

import type { Sentence } from '../../language/sentence.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import { flatten } from '../../text/squeeze.js';
import { isCountryName } from '../../vocab/countries.js';
import { isPlaceName, placesNamed, stateOf } from '../../vocab/places.js';
import type { VenueMention } from '../mention.js';
import type { Page } from '../page.js';
import {
  eachMatch,
  FUNCTION_WORDS,
  isCapitalised,
  isPhraseGap,
  isShouted,
  type Neighbour,
  wordAfter,
  wordBefore,
} from './around.js';

/** A venue with what helps to attach it. */
export interface FoundVenue extends VenueMention {
  /** 0..1: how surely the words name where something takes place. */
  readonly confidence: number;
  /** The word before "at" or "in", small: "held" at, "professor" at; null where there is none. */
  readonly governor: string | null;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Heads that are venues wherever they stand. */
const SURE_HEADS = words(`
hotel hotels inn resort lodge guesthouse motel suites hall ballroom auditorium amphitheatre amphitheater theatre theater cinema library museum gallery palace castle
stadium arena gymnasium guildhall polytechnic lyceum gurdwara bandstand pavilion fairgrounds clubhouse restaurant café cafe airport courthouse mall ranch winery brewery marina
maison palais palazzo salle teatro château chateau planetarium aquarium arboretum racecourse speedway fortress citadel basilica abbey monastery convent bookshop bookstore
tavern pub barn pier quay wharf shipyard courtyard amphitheater rotunda atrium
`);
/** Heads that are bodies as well, so that "at" or a label must say that the venue is meant. */
const OTHER_HEADS = words(`
center centre centro university college school institute institution academy faculty villa residence house mansion church cathedral mosque temple synagogue chapel gym park garden gardens zoo
plaza square grounds campus building tower headquarters hq embassy consulate office offices premises complex compound club hub lab laboratory studio armory barracks
field farm memorial monument cemetery beach lounge depot residences station terminal port base hospital clinic capitol room suite parliament ministry secretariat llp llc
yard docks mill market casa haus fort post store kitchen observatory shrine foyer terrace
lobby boardroom courtroom classroom estate vineyard bakery bistro bar grill cottage manor priory rink farms fields pool ground oval showground showgrounds centrum zentrum museo biblioteca universidad université
`);
/** Heads that go on after a comma: "Rooms Hotel, Garden Hall". */
const INNER_HEADS = words(
  'hall room ballroom auditorium building campus theatre theater suite wing floor lounge pavilion tent stage',
);
/** "student at the University of X": where somebody belongs. */
const BELONGING = words(`
professor professors student students researcher researchers fellow fellows lecturer lecturers director directors expert experts officer officers scientist scientists teacher teachers
scholar scholars dean rector graduate graduates alumnus alumni staff employees member members faculty analyst adviser advisor coordinator specialist manager head studied
studying studies enrolled employed works worked working teaches taught degree degrees phd undergraduate undergraduates patients inmates based center centre project projects lab research underway exhibited available engineer engineers doctor doctors associate associates partner partners president vice-president chair chairman chairwoman
`);
/** Names of happenings and other things that "at" leads to. */
const NO_VENUE =
  /\b(?:hackathon|mapathon|marathon|conference|summit|workshop|forum|meeting|session|ceremony|level|levels|seminar|festival|congress|assembly|expo|fair|day|week|games|cup|championship|olympics|convention|roundtable|dialogue|exhibition|show|stage|work|home|time|least|last|first|risk|stake|bay|once|present|large|issue|all|events?)\b/i;
/** The same for a name after "at" that no head makes a venue. */
const NO_NAME =
  /\b(?:consultations?|trainings?|course|briefing|reception|launch|dinner|gala|retreat|colloquium|symposium|hearing|debate|competition|hackathon|mapathon|marathon|gathering|inauguration|premiere)\b/i;
const VERBS_OF_PLACE = words(
  'held hosted hosting convened conducted organized organised took taking place takes gathered met meet meeting opened launched inaugurated assembled starts start begins began delivered staged event reception ceremony session',
);

const CONNECTORS = new Set(
  'of for and de del la el di da du des der at the & on es do dos das y al von van'.split(' '),
);
const MOST_WORDS = 12;

const HEAD_SCAN =
  /\b(?:[Hh]otels?|[Ii]nn|[Rr]esort|[Ll]odge|Guesthouse|Motel|Suites|[Hh]all|[Bb]allroom|[Aa]uditorium|Amphitheat(?:er|re)|[Tt]heat(?:er|re)|Cinema|[Ll]ibrary|[Mm]useum|[Gg]allery|[Pp]alace|Castle|[Ss]tadium|[Aa]rena|[Gg]ymnasium|Guildhall|Polytechnic|Lyceum|Gurdwara|Bandstand|Pavilion|Fairgrounds|Clubhouse|[Rr]estaurant|Caf[eé]|[Aa]irport|[Cc]ent(?:er|re|ro)|[Uu]niversity|[Cc]ollege|[Ss]chool|Institut(?:e|ion)|[Aa]cademy|Faculty|Villa|[Rr]esidence|House|Mansion|[Cc]hurch|[Cc]athedral|[Mm]osque|Temple|Synagogue|Chapel|Gym|Park|Gardens?|Zoo|Plaza|Square|Grounds|[Cc]ampus|[Bb]uilding|Tower|[Hh]eadquarters|HQ|[Ee]mbassy|[Cc]onsulate|[Oo]ffices?|[Pp]remises|[Cc]omplex|Compound|Club|Hub|Lab|Laboratory|Studio|Armory|[Bb]arracks|[Ss]tation|Terminal|Port|Base|Hospital|Clinic|Capitol|[Rr]oom|Suite|Parliament|Ministry|Secretariat|LLP|LLC|Courthouse|Mall|Ranch|Winery|Brewery|Marina|Fields?|Memorial|Monument|Cemetery|Beach|Lounge|Depot|Residences|point|Maison|Palais|Palazzo|Salle|Teatro|Ch[aâ]teau|Planetarium|Aquarium|Arboretum|Racecourse|Speedway|Fortress|Citadel|Basilica|Abbey|Monastery|Convent|Bookshop|Bookstore|Tavern|Pub|Barn|Pier|Quay|Wharf|Shipyard|Courtyard|Rotunda|Atrium|Yard|Docks|Mill|Market|Casa|Haus|Fort|Post|Store|Kitchen|Observatory|Shrine|Foyer|Terrace|Lobby|Boardroom|Estate|Vineyard|Bistro|Manor|Priory|Rink|Oval|Showgrounds?|Farms|[Ff]arm|[Pp]ub|[Pp]avilion|Universidad|Université|HOTEL|HALL|CENT(?:ER|RE)|UNIVERSITY|LIBRARY)\b/g;
/** Small heads that make a venue with a name beside them: "at the police academy", "the Takealot offices". */
const SMALL_HEADS = words(
  'headquarters offices office premises campus academy residence library auditorium embassy consulate museum palace stadium hall barracks station airport church mosque cathedral school college university hotel theatre theater gallery restaurant complex gymnasium arena ballroom building center centre point room farm pub pavilion lodge resort inn',
);
/** Small heads that need no name: "at the town hall". */
const NAMED_KIND =
  /\b(?:town|city|village|community|parish|police|military|training|border|naval|union|municipal|presidential|governor's|ambassador's|mayor's|conference|convention|cultural|crossing) $/i;

const AT_NAME = /\b[Aa]t (?=(?:[Tt]he )?[A-Z]|[a-z]{2,12}[A-Z])/g;
/** A label and the first letter behind it. */
const LABEL =
  /(?<=[\w.;|)] {1,4})(?:WHERE|Where|VENUE|Venue|LOCATION|Location) ?: {1,4}\S|(?:^|\n)[ *•_-]{0,6}(?:(?:WHERE|Where|VENUE|Venue|LOCATION|Location|PLACE|Place|ADDRESS|Place and time|Time and place|Date and venue|Date and place|Venue and date|When and where|(?:The |Our )?(?:(?:Meeting|Event|Conference|Workshop|Course|Training|Seminar|Forum|Summit|MEETING|EVENT|CONFERENCE) )?(?:[Vv]enue|VENUE|[Ll]ocation|LOCATION|[Pp]lace)(?: [Aa]ddress)?)(?: ?: {0,4}\n? {0,4}| {2,4}| {0,4}\n[ \n]{0,4}(?=\p{Lu}[^.!?\n]{3,80}(?:\n|$)))|(?:WHERE|VENUE|LOCATION) (?=\p{Lu}\p{Ll}))\S/gu;
const STREET =
  '(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Highway|Hwy|Parkway|Pkwy|Court|Ct|Square|Plaza|Str|Strasse|Pike|Circle|Terrace|Place)';
/** A house number and a street: the venue is the name before it. */
const ADDRESS = new RegExp(
  `(?:,\\s{1,4}| {0,3}\\n {0,8})(?:located at\\s)?\\d[\\d-]{0,6},? (?:[NSEW]\\.? |[A-Z]\\. )?[A-Z0-9][A-Za-z0-9'.]{0,20}(?: [A-Z][A-Za-z'.]{0,20}){0,3} ${STREET}\\b`,
  'g',
);

/** True of a small word that ends venues' names: "hall", "hotel", "university". */
export const isVenueHead = (word: string): boolean => SURE_HEADS.has(word) || OTHER_HEADS.has(word);

const foundOn = new WeakMap<Page, FoundVenue[]>();
/** All venues that the page names, in text order, none inside another. Remembers. */
export function findVenues(page: Page): FoundVenue[] {
  const known = foundOn.get(page);
  if (known) return known;
  const venues = readVenues(page);
  foundOn.set(page, venues);
  return venues;
}
function readVenues(page: Page): FoundVenue[] {
  const found: FoundVenue[] = [];
  const add = (venue: FoundVenue | null): void => void (venue && found.push(venue));
  const { view, sentences } = page;
  const within = (index: number): Sentence => sentences[index] as Sentence;
  eachMatch(page, LABEL, (match, index) => add(byLabel(view, match.index + match[0].length - 1, within(index), index)));
  eachMatch(page, ADDRESS, (match, index) => {
    if (match.index > within(index).start) add(byAddress(view, match.index, within(index), index));
  });
  let after = 0;
  eachMatch(page, HEAD_SCAN, (match, index) => {
    if (match.index < after) return;
    const venue = byHead(view, { start: match.index, end: match.index + match[0].length }, within(index), index);
    if (venue && venue.confidence >= 0.5) after = venue.end;
    add(venue);
  });
  eachMatch(page, AT_NAME, (match, index) => add(byAt(view, match.index + match[0].length, within(index), index)));
  eachMatch(page, SITES, (match, index) =>
    found.push(...bySites(view, match.index + match[0].length, within(index), index)),
  );
  eachMatch(page, AGAIN, (match, index) => add(bySecondMention(view, match, index)));
  return withoutOverlaps(found).map((venue) => inFull(view, venue));
}

/** "at four sites of Gulu: ", "at two hospitals in Freetown, ": a plural of houses before their names. */
const SITES =
  /\b(?:sites|locations|venues|places|schools|colleges|universities|hospitals|clinics|hotels|libraries|museums|churches|stadiums|parks|theatres|theaters|cent(?:er|re)s|campuses|halls|institutes|academies)(?: (?:of|in|across|around|throughout) (?:the )?(?:[a-z]{3,10} of )?\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20})?)?(?:: |, (?:namely |the (?=\p{Lu}))| - )(?:the )?(?=\p{Lu})/gu;
const SITE =
  /(?:[Tt]he )?(?<name>\p{Lu}[\p{L}\d.'-]{0,24}(?: (?:(?:of|for|and|de|the) (?:the )?)?(?:\p{Lu}[\p{L}\d.'-]{0,24}|&|\d{1,3})){0,6})(?: in \p{Lu}\p{L}{2,20})?(?<gap>, and |, | and |; and |; | & )?/uy;
const MOST_SITES = 10;
/** The houses of such a list; none where fewer than two follow or none has a venue's head. */
function bySites(view: string, at: number, sentence: Span, index: number): FoundVenue[] {
  const venues: FoundVenue[] = [];
  let last = at;
  for (let goesOn = true; goesOn && venues.length < MOST_SITES; ) {
    SITE.lastIndex = last;
    const match = SITE.exec(view);
    const whole = match?.groups?.name;
    if (!match || whole === undefined || match.index >= sentence.end) break;
    const start = match.index + match[0].indexOf(whole);
    for (const name of parts(whole)) {
      const from = start + name.start;
      const venue = makeVenue(
        view,
        { start: from, end: start + name.end },
        index,
        'line',
        'places/venue-listed',
        0.95,
        null,
      );
      if (venue && !isTown(venue.name) && !FUNCTION_WORDS.has(venue.name.toLowerCase())) venues.push(venue);
    }
    last = SITE.lastIndex;
    goesOn = match.groups?.gap !== undefined;
  }
  return venues.length > 1 && venues.some(({ name }) => hasHead(name)) ? venues : [];
}
/** "Pece Stadium and St. Monica's" as two names where the first ends in a venue's head. */
function parts(text: string): Span[] {
  const joint = text.indexOf(' and ');
  return joint > 0 && isVenueHead(text.slice(0, joint).split(' ').at(-1)?.toLowerCase() ?? '')
    ? [
        { start: 0, end: joint },
        { start: joint + (text.startsWith(' and the ', joint) ? 9 : 5), end: text.length },
      ]
    : [{ start: 0, end: text.length }];
}

/** "a ceremony held at the school", where the text has named a school before. */
const AGAIN =
  /\b(?:held|hosted|conducted|organi[sz]ed|took place|taking place|gathered|met|launched|staged|ceremony|event|workshop|reception) (?:at|in|on) (?:the|this|that|its) (?<kind>school|college|university|academy|institute|institution|cent(?:er|re)|hotel|library|museum|hospital|clinic|embassy|palace|stadium|theat(?:er|re)|church|cathedral|mosque|farm|club|campus|headquarters|venue)\b(?! (?:of|for|in)\b)(?= ?[.,;)]| (?:on|in|from|this|last|yesterday|today|with|was|and|by|to)\b)/g;
const SAME_KIND: Readonly<Record<string, RegExp>> = {
  school: /\b(?:School|College|Academy|Institute|Training Cent(?:er|re))\b/g,
  college: /\bCollege\b/g,
  university: /\bUniversity\b/g,
  campus: /\b(?:University|College)\b/g,
  academy: /\bAcademy\b/g,
  institute: /\bInstitute\b/g,
  institution: /\b(?:Institut(?:e|ion)|University|College|Academy|Cent(?:er|re))\b/g,
  center: /\bCent(?:er|re)\b/g,
  centre: /\bCent(?:er|re)\b/g,
  hotel: /\b(?:Hotel|Resort|Lodge)\b/g,
  library: /\bLibrary\b/g,
  museum: /\bMuseum\b/g,
  hospital: /\bHospital\b/g,
  clinic: /\bClinic\b/g,
  embassy: /\bEmbassy\b/g,
  palace: /\bPalace\b/g,
  stadium: /\bStadium\b/g,
  theater: /\bTheat(?:er|re)\b/g,
  theatre: /\bTheat(?:er|re)\b/g,
  church: /\bChurch\b/g,
  cathedral: /\bCathedral\b/g,
  mosque: /\bMosque\b/g,
  farm: /\bFarm\b/g,
  club: /\bClub\b/g,
};
/** How far back a first mention is looked for. */
const LOOK_BACK = 1500;
function bySecondMention(view: string, match: RegExpExecArray, index: number): FoundVenue | null {
  const kind = match.groups?.kind ?? '';
  const heads = SAME_KIND[kind];
  if (heads === undefined) return null;
  const floor = Math.max(0, match.index - LOOK_BACK);
  let last: Span | null = null;
  for (const head of matchesOf(heads, view.slice(floor, match.index))) {
    const at = floor + head.index;
    const start = leftEnd(view, at, floor);
    const end = rightEnd(view, at + head[0].length, match.index);
    if (end - start > head[0].length && !BODY_END.test(view.slice(start, end))) last = { start, end };
  }
  const first = last && makeVenue(view, last, index, 'at', 'places/venue-again', 0.6, 'held');
  const again = / (?:the|this|that|its) [a-z]{4,13}$/.exec(match[0])?.[0].length ?? 0;
  const end = match.index + match[0].length;
  return first && { ...first, start: end - again + 1, end };
}

/** "EICA" in the full form that the text gives it: "the Egyptian International Centre for Agriculture (EICA)". */
function inFull(view: string, venue: FoundVenue): FoundVenue {
  if (!/^[A-Z][A-Za-z&-]{1,9}$/.test(venue.name) || !/[A-Z]{2}/.test(venue.name)) return venue;
  const at = view.indexOf(`(${venue.name})`);
  if (at < 2) return venue;
  const end = view[at - 1] === ' ' || view[at - 1] === '\n' ? at - 1 : at;
  const start = fullStart(view, end, venue.name.replace(/[^A-Z]/g, ''));
  return start === null ? venue : { ...venue, name: flatten(view.slice(start, end)) };
}
/** Back over the words whose capitals an acronym takes; null where they do not fit it. */
function fullStart(view: string, end: number, acronym: string): number | null {
  let start = end;
  let open = acronym.length;
  for (let count = 0; open > 0 && count < acronym.length + 5; count++) {
    const word = wordBefore(view, start);
    if (!word || !(isPhraseGap(word.gap) || word.gap === '' || word.gap === ', ')) return null;
    if (word.text[0] === acronym[open - 1]) open--;
    else if (isCapitalised(word.text) && acronym.includes(word.text[0] ?? '')) open--;
    else if (isCapitalised(word.text)) return null;
    ({ start } = word);
  }
  return open === 0 ? start : null;
}

/** In text order; of two that overlap the surer one, the longer one of equals. */
function withoutOverlaps(venues: FoundVenue[]): FoundVenue[] {
  const kept: FoundVenue[] = [];
  for (const venue of venues.sort((a, b) => a.start - b.start || b.confidence - a.confidence || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= venue.start) kept.push(venue);
    else if (venue.confidence > last.confidence) kept[kept.length - 1] = venue;
  }
  return kept;
}

const makeVenue = (
  view: string,
  span: Span,
  sentence: number,
  cue: VenueMention['cue'],
  rule: string,
  confidence: number,
  governor: string | null = null,
): FoundVenue | null => {
  const name = view
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/[,;: ]{1,9}$/, '');
  if (name.length < 3 || name.length > 120) return null;
  return {
    kind: 'venue',
    start: span.start,
    end: span.start + view.slice(span.start, span.end).trimEnd().length,
    rule,
    sentence,
    name,
    cue,
    confidence,
    governor,
  };
};

/** "Room 12, ", "Auditorium 3 (ground floor)\n": a numbered room before the name of the house. */
const ROOM_FIRST =
  /^(?:(?:Conference |Meeting |Lecture |Class)?(?:[Rr]oom|Hall|Theatre)|Suite|Rm\.?|Auditorium|Floor|Level) [A-Z]?-?\d[\w-]{0,8}(?: \([^()\n]{1,40}\))?(?:, |,? ?\n {0,4})(?=\p{Lu})/u;
/** "3532 Main Street - ": an address before the name of the house. */
const STREET_FIRST = new RegExp(
  `^\\d{1,5} (?:[NSEW]\\.? )?(?:\\p{Lu}[\\p{L}.']{1,20} ){1,3}${STREET}\\.?(?: - |, )(?=\\p{Lu})`,
  'u',
);
/** "Turkmenbashi, Hotel Charlak": the town before the name of the house. */
const TOWN_FIRST = /^(?<name>\p{Lu}[\p{L} .'-]{2,30})(?:, | - )(?<rest>\p{Lu}[^,;\n]{2,50})/u;
/** "WHERE: Holiday Inn Select, 1385 Main Street, Hickory": the pieces before the address, the town, the time. */
function byLabel(view: string, at: number, sentence: Span, index: number): FoundVenue | null {
  const stop = Math.min(view.length, at + 160);
  const skipped = ROOM_FIRST.exec(view.slice(at, stop))?.[0].length ?? 0;
  const town = TOWN_FIRST.exec(view.slice(at, stop));
  const placed =
    town?.groups && isTown(town.groups.name ?? '') && hasHead(town.groups.rest ?? '')
      ? town[0].length - (town.groups.rest ?? '').length
      : 0;
  const street = STREET_FIRST.exec(view.slice(at, stop))?.[0].length ?? 0;
  const opening = Math.max(skipped, street, placed);
  const rest =
    view
      .slice(at + opening, stop)
      .split(/\n|;| \((?![A-Z]{2,8}\)[ ,]{1,2}\p{Lu})|,? \(?near | - |\. | {2}(?=\d)/u, 1)[0] ?? '';
  const line = view.slice(at, at + opening) + rest;
  let end = 0;
  for (let from = opening; from < line.length; ) {
    const comma = line.indexOf(',', from);
    const pieceEnd = comma < 0 ? line.length : comma;
    const words = line.slice(from, pieceEnd).trim();
    if (
      /^(?:\d|(?:on|from|at) |(?:mon|tues|wednes|thurs|fri|satur|sun)day|[a-z]{3,9} \d|room \d|p\.?o\.? box)/i.test(
        words,
      ) ||
      isTown(words)
    )
      break;
    if (end > 0 && !hasHead(words) && !/LLP|LLC|&|Inc/.test(line.slice(end, end + 40))) break;
    end = from + line.slice(from, pieceEnd).trimEnd().length;
    from = pieceEnd + 1;
  }
  const start =
    at + Math.max(opening, /^(?:(?:the|at|in|at the|in the) |[*_]{1,2} {0,2})/i.exec(line)?.[0].length ?? 0);
  if (end === 0 || at + end <= start || /^(?:online|virtual|zoom|via|tba|tbd|tbc)\b/i.test(line)) return null;
  const cut = / (?:in|on|from) (?=[A-Z])/.exec(view.slice(start, at + end));
  return makeVenue(
    view,
    {
      start,
      end:
        cut && !hasHead(view.slice(start + cut.index, at + end))
          ? start + cut.index
          : Math.min(at + end, Math.max(sentence.end, at + end)),
    },
    index,
    'line',
    'places/venue-label',
    0.9,
  );
}
const isTown = (text: string): boolean => isPlaceName(text) || stateOf(text) !== null || isCountryName(text);
const hasHead = (text: string): boolean =>
  text
    .split(/[\s,]+/)
    .some(
      (word) =>
        SURE_HEADS.has(word.toLowerCase()) ||
        OTHER_HEADS.has(word.toLowerCase()) ||
        INNER_HEADS.has(word.toLowerCase()),
    );

/** "..., Baker & Lane LLP, 200 Liberty Street": the name before a street address. */
function byAddress(view: string, at: number, sentence: Span, index: number): FoundVenue | null {
  let start = leftEnd(view, at, sentence.start);
  const firm = /(?:\p{Lu}[\p{L}'-]{1,20}, ){1,3}$/u.exec(view.slice(Math.max(sentence.start, start - 60), start));
  if (firm && /&|LLP/.test(view.slice(start, at))) start -= firm[0].length;
  if (start >= at || isTown(view.slice(start, at)) || /^\d/.test(view.slice(start, at))) return null;
  return makeVenue(
    view,
    { start, end: at },
    index,
    'line',
    'places/venue-address',
    hasHead(view.slice(start, at)) ? 0.9 : 0.65,
  );
}

/** Back over capitalised words and what joins them. */
function leftEnd(view: string, from: number, floor: number): number {
  let start = from;
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = wordBefore(view, start);
    if (!word || word.start < floor || (word.gap.includes('\n') && closesLine(view, word.end))) break;
    const joined = word.gap === ' & ' || (word.gap === '. ' && word.text.length <= 2);
    if (!(start === from && word.gap === '') && !isPhraseGap(word.gap) && !joined) break;
    if (isNameWord(word)) {
      ({ start } = word);
      continue;
    }
    // "University of Ghana", "Institute of Science and Technology": a joining word, if a capital stands before it
    const inner = JOINS_LEFT.has(word.text) ? wordBefore(view, word.start) : null;
    const outer = inner && inner.text === 'of' && word.text === 'the' ? wordBefore(view, inner.start) : inner;
    if (
      !inner ||
      !outer ||
      outer.start < floor ||
      !isPhraseGap(inner.gap) ||
      !isPhraseGap(outer.gap) ||
      !isNameWord(outer) ||
      start === from
    )
      break;
    ({ start } = outer);
  }
  return start;
}
const JOINS_LEFT = new Set(['of', 'the', 'de', 'del', 'la']);
const isNameWord = (word: Neighbour): boolean =>
  isCapitalised(word.text) && !FUNCTION_WORDS.has(word.text.toLowerCase()) && !/^\d/.test(word.text);

const ABBREVIATED = /(?<!\p{L})(?:St|Ste|Sts|Mt|Ft|Dr|Mr|Ms|Mrs|Prof)$/u;

/** The widest line that is broken on purpose; a text that is filled to a width has wider ones. */
const SHORT_LINE = 46;
/** True where the line that ends at `end` is too short to be one that was filled: "Springfield, Illinois\nLake Centre". */
const closesLine = (view: string, end: number): boolean =>
  end < SHORT_LINE || view.slice(end - SHORT_LINE, end).includes('\n');

/** On over capitalised words and what joins them to more of the name. */
function rightEnd(view: string, from: number, ceiling: number): number {
  let end = from;
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = view.startsWith("'s", end - 2) ? null : wordAfter(view, end);
    if (!word || word.end > ceiling || (word.gap.includes('\n') && closesLine(view, end))) break;
    // "St. Anne Polytechnic"
    if (word.gap === '. ' && isNameWord(word) && ABBREVIATED.test(view.slice(Math.max(0, end - 5), end))) {
      ({ end } = word);
      continue;
    }
    if (isPhraseGap(word.gap) && isNameWord(word) && !word.text.endsWith("'s")) {
      ({ end } = word);
      continue;
    }
    if (word.gap === ' & ' && isNameWord(word)) {
      ({ end } = word);
      continue;
    }
    const next = isPhraseGap(word.gap) && CONNECTORS.has(word.text) ? afterJoin(view, word) : null;
    if (next === null || next > ceiling) {
      // 'Primary School "Maria Iliescu"'
      const called =
        / "$/.test(word.gap) && CALLED.test(view.slice(Math.max(0, end - 24), end))
          ? QUOTED.exec(view.slice(end, end + 60))
          : null;
      if (called) return Math.min(ceiling, end + called[0].length);
      // "Rooms Hotel, Garden Hall"
      const inner = /^,\s{1,3}((?:\p{Lu}[\p{L}'-]{1,20} ){1,3})(\p{Lu}\p{Ll}{2,12})/u.exec(view.slice(end, end + 70));
      if (inner && INNER_HEADS.has((inner[2] ?? '').toLowerCase())) return Math.min(ceiling, end + inner[0].length);
      break;
    }
    end = next;
  }
  return end;
}
/** What is called by a name in quotation marks: a house or an acronym. */
const CALLED =
  /(?:\b(?:School|Gymnasium|Hotel|Hall|Cent(?:re|er)|Theat(?:re|er)|College|Institute|Restaurant|Palace|Museum|Library|Club|House|Complex|Stadium|Camp|Resort|Lyceum|Academy|Kindergarten|Cinema)|\p{Lu}{3,8})$/u;
const QUOTED = /^ "\p{Lu}[^"\n]{1,50}"/u;
/** Where the first name word after a joining word ends; null where the joining word leads elsewhere. */
function afterJoin(view: string, join: Neighbour): number | null {
  let next = wordAfter(view, join.end);
  if (next && next.text === 'the' && isPhraseGap(next.gap)) next = wordAfter(view, next.end);
  if (!next || !isPhraseGap(next.gap) || !isNameWord(next)) return null;
  if (
    join.text === 'at' &&
    isTown(next.text) &&
    !hasHead(/^(?: \p{Lu}[\p{L}'-]{1,20}){1,4}/u.exec(view.slice(next.end, next.end + 90))?.[0].trim() ?? '')
  )
    return null;
  if (join.text === 'on') return null;
  if (join.text === 'and' || join.text === '&') {
    // "Office of the Prosecutor and Ministry of Justice": one house
    if (/^(?:Ministry|Department) of$/.test(view.slice(next.start, next.end + 3))) return next.end;
    // "Hotel and Conference Center", not "City Hall and Mayor Smith"
    const run =
      /^(?:\p{Lu}[\p{L}-]{1,20} ){0,3}\p{Lu}[\p{L}-]{1,20}/u.exec(view.slice(next.start, next.start + 80))?.[0] ?? '';
    if (
      !/(?:Cent(?:er|re)|Spa|Resort|Technology|Sciences?|Museum|Suites|Tower|Planning|Research|Gardens|Library|Studies|Economics|Law|Arts|Management|Medicine|Development|Training|Culture|College|School|Schools|Casino|Gallery|Auditorium|Theat(?:er|re)|Station|Grounds|Lodge|Inn|Restaurant|Bar|Pub|Grill|Brewery|Cafe|Lounge|Community|Leisure|Sports|Education|Innovation|Health|Heritage|Conservation|Learning)$/.test(
        run,
      )
    )
      return null;
  }
  return next.end;
}

/** "Airport Improvement Program", "Restaurant Association": a venue's head inside the name of something else. */
const BODY_END =
  /\b(?:Associations?|Programs?|Programmes?|Awards?|Commission|Authority|Council|Foundation|Company|Inc|Fund|Project|Initiative|Officers?|Manager|Union|Network|Alliance|Group|Agreement|Convention|Treaty|Law|Report|Round|Hours|Members?|Students?|Forum|Festival|Workshop|Conference)$/;

/** A venue by its head: "Hotel", "Training Center", "police academy". */
function byHead(view: string, head: Span, sentence: Span, index: number): FoundVenue | null {
  const word = view.slice(head.start, head.end);
  const small = word.toLowerCase();
  const capital = isCapitalised(word);
  const start = leftEnd(view, head.start, sentence.start);
  const lead = cueBefore(view, start);
  if (!capital) return SMALL_HEADS.has(small) ? bySmallHead(view, head, start, lead, sentence, index) : null;
  const owned = POSSESSED.exec(view.slice(head.end, head.end + 80));
  const number = NUMBERED.test(word) ? (ROOM_NUMBER.exec(view.slice(head.end, head.end + 12))?.[0].length ?? 0) : 0;
  // "in Conference Room 3 of the Old Palace": the house is the venue
  if (number > 0 && /^,? (?:of|at|in) the \p{Lu}/u.test(view.slice(head.end + number, head.end + number + 12)))
    return null;
  let end =
    owned && hasHead(owned[0])
      ? head.end + owned[0].length
      : withPieces(view, rightEnd(view, head.end + number, sentence.end), sentence.end);
  const cutStart =
    /^(?:(?:The|At|In) |\p{Lu}[\p{L}-]{2,20} the (?=\p{Lu}))/u.exec(view.slice(start, end))?.[0].length ??
    ownerTown(view.slice(start, end));
  // "the University of Otago's conference" is no place; its "Dunedin campus" is one
  if (/'s$/.test(view.slice(start, end))) {
    const part = POSSESSED.exec(view.slice(end - 2, end + 80));
    if (!part || !hasHead(part[0])) return null;
    end += part[0].length - 2;
  } else if (
    /^.{0,80}'s (?:\p{Lu}[\p{L}-]{1,20} )?\p{Lu}[\p{L}-]{1,20}$/u.test(view.slice(start, end)) &&
    NO_VENUE.test(view.slice(start, end).split(' ').at(-1) ?? '')
  )
    return null;
  const department = lead.cue === 'at' ? departmentBefore(view, start, sentence.start) : null;
  const span = { start: department ?? start + cutStart, end };
  if (department !== null)
    return makeVenue(view, span, index, cueBefore(view, department).cue, 'places/venue-head', 0.8);
  const text = view.slice(span.start, span.end);
  if (
    (isShouted(text) && text.length > 40) ||
    /\b(?:Meeting|MEETING|Chamber|Committee|President|Chairman|Director|Act|Bill|Declaration|Week|Day)\b/.test(text) ||
    BODY_END.test(text)
  )
    return null;
  const single = span.start === head.start && span.end === head.end && number === 0;
  // "at the Showground, Ardee"
  const placed = /^(?:, | in )(?=\p{Lu})/u.test(view.slice(end, end + 5)) && SOLE_HEADS.has(small);
  if (single && !(lead.cue === 'at' && lead.article && (/^(?:parliament|capitol)$/i.test(word) || placed))) return null;
  const last = text.split(/\s+/).at(-1) ?? '';
  // "at Villa Park in Birmingham": a town's name, but not in a town
  if (
    isTown(text) &&
    text !== 'White House' &&
    !(lead.preposition === 'at' && /^ in \p{Lu}/u.test(view.slice(end, end + 5)))
  )
    return null;
  const sure = SURE_HEADS.has(small);
  if (NO_VENUE.test(last) && !sure) return null;
  if (lead.cue === 'plain') {
    const town = /^,\s/.test(view.slice(end, end + 2)) && isTown(wordAfter(view, end)?.text ?? '');
    if (isLine(view, span) || besideTownLine(view, span))
      return makeVenue(view, span, index, 'line', 'places/venue-line', 0.7, lead.governor);
    if (isPiece(view, span.start, end)) return makeVenue(view, span, index, 'line', 'places/venue-piece', 0.7, null);
    if (/^,? our hosts?\b/.test(view.slice(end, end + 12)))
      return makeVenue(view, span, index, 'at', 'places/venue-host', 0.6, 'hosted');
    if (VENUE_IS.test(view.slice(Math.max(sentence.start, span.start - 120), span.start)))
      return makeVenue(view, span, index, 'at', 'places/venue-is', 0.7, 'held');
    const behind = view
      .slice(
        end +
          (/^(?:(?:,| in) \p{Lu}[\p{L}'-]{2,20}(?: \p{Lu}[\p{L}'-]{2,20})?){2},?(?= )/u.exec(
            view.slice(end, end + 90),
          )?.[0].length ??
            /^(?:,| in) \p{Lu}[\p{L}'-]{2,20}(?: \p{Lu}[\p{L}'-]{2,20})?,?(?= )/u.exec(view.slice(end, end + 50))?.[0]
              .length ??
            0),
      )
      .slice(0, 40);
    if (SHOWS.test(behind) && (sure || LENDS.test(behind)))
      return makeVenue(view, span, index, 'at', 'places/venue-subject', 0.6, 'held');
    if (lead.preposition === 'to' && RECEIVED.test(view.slice(Math.max(sentence.start, span.start - 110), span.start)))
      return makeVenue(view, span, index, 'at', 'places/venue-to', 0.6, 'held');
    if (lead.preposition === 'by' && /^(?:co-)?hosted$/.test(lead.governor ?? '') && HOSTS.has(small))
      return makeVenue(view, span, index, 'at', 'places/venue-host', 0.5, 'hosted');
    if (MADE_AVAILABLE.test(view.slice(Math.max(0, span.start - 60), span.start)))
      return makeVenue(view, span, index, 'at', 'places/venue-facilities', 0.7, 'held');
    // "the Border Guard School in Holesov", "visited ICMPD Headquarters"
    const inTown = /^ in (?=\p{Lu})/u.test(view.slice(end, end + 5)) && isTown(wordAfter(view, end + 3)?.text ?? '');
    const visited =
      lead.governor === null &&
      /\b(?:visit(?:ed|ing|s)?|tour(?:ed|ing)?|travell?ed to|visits? to)(?: the)? $/.test(
        view.slice(Math.max(0, span.start - 18), span.start),
      );
    if (sure)
      return makeVenue(
        view,
        span,
        index,
        'plain',
        'places/venue-head',
        town ? 0.6 : visited ? 0.5 : 0.35,
        lead.governor,
      );
    return visited || (inTown && !POST_HEADS.has(small))
      ? makeVenue(view, span, index, 'plain', 'places/venue-head', visited ? 0.5 : 0.25, lead.governor)
      : null;
  }
  const belongs = isBelonging(lead.governor) && !HIRED.has(small) && !trainsAt(view, span.start);
  if (belongs) return makeVenue(view, span, index, 'plain', 'places/venue-head', 0.15, lead.governor);
  if (
    lead.preposition === 'in' &&
    !sure &&
    /^(?:ministry|university|institute|faculty|parliament|secretariat)$/.test(small)
  )
    return makeVenue(view, span, index, 'plain', 'places/venue-head', 0.3, lead.governor);
  const governed = lead.governor !== null && VERBS_OF_PLACE.has(lead.governor);
  return makeVenue(
    view,
    span,
    index,
    'at',
    'places/venue-head',
    (governed ? 0.9 : 0.75) - (lead.preposition === 'in' ? 0.1 : 0),
    lead.governor,
  );
}

/** Heads that are a house's whole name where a town follows. */
const SOLE_HEADS = words(
  'showground showgrounds guildhall bandstand fairgrounds racecourse cathedral castle pavilion stadium auditorium palace citadel speedway museum library theatre theater arena marina rotunda observatory gurdwara',
);
/** Heads that bear a number: "Hall 4", "Auditorium B2", "Pier 36". */
const NUMBERED =
  /^(?:[Rr]oom|Hall|Auditorium|Suite|Lab|Laboratory|Studio|Pier|Terminal|Building|Lounge|Pavilion|Theatre|Theater|Ballroom|School|Kindergarten|Gymnasium|Lyceum|Hospital|Clinic|College)$/;
const ROOM_NUMBER =
  /^ (?:(?:No|Nr|Number)\.? ?|# ?|№ ?)?[A-Z]?-?(?!(?:19|20)\d\d)\d{1,4}[A-Z]?(?![\d,.:-]\d|\w| (?:people|participants|students|members|guests|delegates)\b)/;
/** "'s Albany campus" of "Massey University's Albany campus". */
const POSSESSED =
  /^(?:'s|s') (?:(?:[A-Z][\w&-]{1,20}|and|of) ){0,5}(?:[A-Z][a-z]{2,14}|campus|farm|office|headquarters|library|auditorium|hall|premises|grounds|gym|theatre|theater|stadium|clubhouse|centre|center)\b/;
/** On over ", AIDA, Don Bosco Campus": pieces of one address, the last of which ends in a venue's head. */
function withPieces(view: string, end: number, ceiling: number): number {
  const piece =
    /^(?:\s\([A-Z][\w&-]{1,9}\))?,\s(?:[A-Z]{2,8},\s)?(?:\p{Lu}[\p{L}'-]{1,20} ){1,3}(?:Campus|Building|Complex|Piers?|Tower|Towers|Plaza|Cent(?:er|re)|Hall|Hotel|House|Wing|Floor|University|College|Mall|Park|Library|Auditorium|Theatre|Theater|Grounds|Square|Estate|Pavilion|Museum|Compound|Headquarters)(?!\p{L}| \p{Lu}|'s)/u.exec(
      view.slice(end, Math.min(ceiling, end + 110)),
    );
  return piece ? end + piece[0].length : end;
}

/** A body's post in a town, "the U.S. Embassy in Khartoum", which is a venue only where the words say so. */
const POST_HEADS = words('embassy consulate office offices ministry secretariat base centro llp llc post');
/** Length of "Kampala's " before a venue's name, where the owner is a town or country; 0 where it is none. */
function ownerTown(text: string): number {
  const owner = /^(\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20})?)'s (?=\p{Lu}.* )/u.exec(text);
  return owner && isTown(owner[1] ?? '') ? owner[0].length : 0;
}
/** Bodies that have a house of their own to hold an event in: "hosted by the National Library". */
const HOSTS = words(
  'university college institute school academy library museum hotel hospital church cathedral mosque gallery theatre theater palace',
);
/** "made available the training facilities of the Customs Institute", "the premises of the Chamber". */
const MADE_AVAILABLE =
  /\b(?:at|in|inside|on) (?:the |its |their )(?:[a-z-]{3,14} ){0,2}(?:grounds|lawns?|hall|rooms?|halls|theatres?|auditorium|lobby|foyer|courtyard|campus|range|gymnasium|gym|gardens?|library|studios?|car park|parking lot|terrace|compound|boardroom|basement|chapel|playground|fields?|cafeteria|canteen|laborator(?:y|ies)|labs?|workshops|precincts?|shadow|steps) of (?:the )?$|\b(?:facilit(?:y|ies)|premises|campus|grounds|classrooms?|conference (?:hall|room)s?|auditorium|lecture (?:hall|theatre)s?|offices|spaces?) of (?:the |its )?$/;
/** "the Blue Hall is showing an exhibition", "whose Training Center could be used". */
const SHOWS =
  /^,? (?:(?:is|are|was|were|will|has|have|had|could|can|to) )?(?:be |been |being |currently |again |once again |also )?(?:show(?:s|ing|ed)?|host(?:s|ed|ing)?|stag(?:es|ed|ing)|play(?:s|ed|ing)? host|host to|home to|used|made available|(?:filled|packed|full) |buzz|where|(?:the|our|their|this year's) (?:venue|setting|site|scene|place|location|meeting place|host)|(?:serv(?:es|ed|e|ing)|act(?:s|ed)?) as (?:the |our )?(?:venue|setting|site|location|host)|provid(?:es|ed|e|ing) the (?:venue|setting|backdrop)|(?:was|were|been|is|be) (?:chosen|selected|picked|booked) as|(?:(?:kindly|generously) )?(?:supported|helped|sponsored) (?:us|the \w+) (?:by|with) (?:providing|lending|offering)|(?:kindly |generously )?(?:provid|lent|offer|gave)(?:ed|es|ing)? (?:us )?(?:with )?(?:the|its|a|their) (?:venue|space|premises|rooms?|facilities))\b/;
const LENDS =
  /^,? (?:(?:was|were|could|has|had|is|will|to) )?(?:be |been |again |once again )?(?:used|made available|host to|play(?:s|ed|ing)? host|where|(?:the|our|their|this year's) (?:venue|setting|site|scene|place|location|meeting place|host)|(?:serv(?:es|ed|e|ing)|act(?:s|ed)?) as (?:the |our )?(?:venue|setting|site|location|host)|provid(?:es|ed|e|ing) the (?:venue|setting|backdrop)|(?:(?:kindly|generously) )?(?:supported|helped|sponsored) (?:us|the \w+) (?:by|with) (?:providing|lending|offering)|(?:kindly |generously )?(?:provid|lent|offer|gave)(?:ed|es|ing)? (?:us )?(?:with )?(?:the|its|a|their) (?:venue|space|premises|rooms?|facilities))\b/;
/** "The venue of the training was the ", "Our meeting place this year is ": a venue follows. */
const VENUE_IS =
  /\b(?:[Vv]enue|[Ss]ite|[Ll]ocation|[Ss]etting|[Mm]eeting place|[Pp]lace)\b(?: (?:of|for|this|chosen|selected)\b[^.;:]{1,70})? (?:is|was|will be|has been|had been) (?:at |in )?(?:the )?$/;
/** "welcomed the King to the White House". */
const RECEIVED =
  /\b(?:welcom(?:e|es|ed|ing)|invit(?:e|es|ed|ing)|c[ao]me|comes|coming|travell?(?:ed|ing)|went|go|going|head(?:ed|ing)?|brought|bring(?:s|ing)?|drew|draw(?:s|ing)?|attract(?:s|ed|ing)?|flock(?:s|ed|ing)?|return(?:s|ed|ing)?|gathered|moved|moves|shifted|relocated|descend(?:s|ed)? on|took|pack(?:s|ed))\b[^.;]{0,90} to (?:the )?$/;
/** A line of its own with a house number behind: "Town Hall\n12 Main Street". */
const isLine = (view: string, span: Span): boolean => {
  const before = view.slice(Math.max(0, span.start - 14), span.start);
  const after = view.slice(span.end, span.end + 14);
  const timed = /(?:\d ?|\b)(?:[ap]\.?m\.?|AM|PM|[Nn]oon)(?: [A-Z]{2,4})?,?[ *•\t-]{0,6}$/.test(before);
  return (
    ((timed || /(?:^|\n)[ *•\t-]{0,6}$/.test(before)) && /^,?[ \n]{1,6}\d{1,5},? [A-Z]/.test(after)) ||
    (timed && /^ {0,4}(?:\n|$)/.test(after))
  );
};

const DAYS =
  '(?:\\d{4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\\d ?[ap]\\.?m\\.?|(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2})';
/** A day or an hour, and at most a town or a room, before a mark. */
const DAY_BEFORE = new RegExp(
  `${DAYS}\\)?(?:,|;|:| -| \\|) (?:\\p{Lu}[\\p{L}\\d.'-]{1,20}(?: [\\p{L}\\d]{1,15}){0,2}(?:,| -) )?$`,
  'u',
);
const DAY_BEHIND = new RegExp(
  `^(?:, \\p{Lu}[\\p{L}'-]{2,20}(?: \\p{Lu}[\\p{L}'-]{2,20})?)?(?:,| -|;) (?:[A-Z][a-z]{2,8},? )?(?:\\d{1,2}[ -]|${DAYS})`,
  'u',
);
/** "seminar, 4 May 2018, Dom Omladine, Belgrade", "(Hotel Tirana, 5 June 2017)": a piece between marks beside a day. */
function isPiece(view: string, start: number, end: number): boolean {
  if (!/^(?:[,;:.)]| -|\s?\n)/.test(view.slice(end, end + 3))) return false;
  if (DAY_BEFORE.test(view.slice(Math.max(0, start - 60), start))) return true;
  return (
    /(?:^|[(,;:]|\n| -) ?$/.test(view.slice(Math.max(0, start - 3), start)) &&
    DAY_BEHIND.test(view.slice(end, end + 70))
  );
}

/** A line of its own above or below the line of a town: "Orlando, Florida\nRosen Centre". */
function besideTownLine(view: string, span: Span): boolean {
  const lead = view.slice(Math.max(0, span.start - 60), span.start);
  if (!/(?:^|\n)[ *•\t-]{0,6}$/.test(lead) || !/^ {0,4}(?:\n|$)/.test(view.slice(span.end, span.end + 6))) return false;
  const above = /(?:^|\n) {0,4}([^\n]{3,50}) {0,4}\n{1,2} {0,4}$/.exec(lead)?.[1];
  const below = /^ {0,4}\n{1,2} {0,4}([^\n]{3,50})(?:\n|$)/.exec(view.slice(span.end, span.end + 60))?.[1];
  return [above, below].some(
    (line) =>
      line !== undefined &&
      /^\p{Lu}[\p{L} .'-]{1,28},? (?:\p{Lu}[\p{L} .]{1,22}|[A-Z]{2}(?: \d{5})?)$/u.test(line.trim()) &&
      line.split(',').some((part) => isTown(part.trim())),
  );
}

/** "at the Department of English at Berhampur University": where the part of a university starts; null where none stands before. */
function departmentBefore(view: string, start: number, floor: number): number | null {
  const at = / (?:at|in) (?:the )?$/.exec(view.slice(Math.max(floor, start - 9), start));
  if (!at) return null;
  const end = start - at[0].length;
  const part =
    /(?:\p{Lu}[\p{L}-]{1,20} ){0,3}(?:Department|Faculty|School|Division|Chair) of (?:\p{Lu}[\p{L}-]{1,20}(?:,? (?:and |of )?)?){1,5}$/u.exec(
      view.slice(Math.max(floor, end - 90), end),
    );
  if (!part) return null;
  const begin = end - part[0].length;
  return cueBefore(view, begin).cue === 'at' ? begin : null;
}

/** "visited the Europol headquarters". */
const VISITED = /\b(?:visited|visiting|visits?|toured|tours?)\s(?:the\s)?$/;
/** "at the headquarters of the African Union", "at UN headquarters", "at the police academy". */
function bySmallHead(
  view: string,
  head: Span,
  start: number,
  lead: Lead,
  sentence: Span,
  index: number,
): FoundVenue | null {
  let from = start;
  let cue = lead;
  if (from === head.start) {
    // up to two small words that say what kind of place it is: "police academy", "land border crossing point"
    const before = view.slice(Math.max(sentence.start, head.start - 45), head.start);
    if (NAMED_KIND.test(before)) {
      const taken = before.trimEnd().split(' ').slice(-3);
      while (taken[0] !== undefined && taken.length > 1 && !isKindWord(taken[0])) taken.shift();
      if (!taken.every(isKindWord)) return null;
      from = head.start - (taken.join(' ').length + 1);
      from = leftEnd(view, from, sentence.start);
      cue = cueBefore(view, from);
    } else if (
      /^(?:point|office|center|centre|room|school|building|hall|hotel|station|college|university)$/.test(
        view.slice(head.start, head.end),
      ) &&
      !/^\sof\s(?:the\s)?\p{Lu}/u.test(view.slice(head.end, head.end + 10))
    )
      return null;
  }
  const of = /^\s(?:of|for)(?:\sthe)?\s(?=\p{Lu})/u.exec(view.slice(head.end, head.end + 14));
  const end = of ? rightEnd(view, head.end + of[0].length - 1, sentence.end) : head.end;
  if (cue.cue !== 'at')
    return from < head.start && VISITED.test(view.slice(Math.max(0, from - 14), from))
      ? makeVenue(view, { start: from, end }, index, 'plain', 'places/venue-small', 0.5, cue.governor)
      : null;
  if (from === head.start && /^(?:campus|premises)$/.test(view.slice(head.start, head.end))) {
    const owner = of && head.end + of[0].length;
    return owner && end > owner && !isTown(view.slice(owner, end))
      ? makeVenue(view, { start: owner, end }, index, 'at', 'places/venue-premises', 0.7, cue.governor)
      : null;
  }
  if (
    /^ (?:workshops?|trainings?|courses?|events?|staff|officials?|projects?|programmes?|programs?|exercises?|spokes[a-z]+|hours|supplies|space|buildings?)\b/.test(
      view.slice(head.end, head.end + 16),
    )
  )
    return null;
  if (from === head.start && end === head.end) return null;
  // "the mountain resort of Bansko"
  if (of && from === head.start && /^(?:resort|station|palace)$/.test(view.slice(head.start, head.end))) return null;
  if (
    from < head.start &&
    isTown(view.slice(from, head.start).trim()) &&
    !(cue.article && SURE_HEADS.has(view.slice(head.start, head.end)))
  )
    return null;
  if (
    cue.preposition === 'in' &&
    /^(?:offices?|embassy|consulate|school|college|hotel|residence)$/.test(view.slice(head.start, head.end)) &&
    !of
  )
    return null;
  if (isBelonging(cue.governor)) return null;
  return makeVenue(
    view,
    { start: from, end },
    index,
    'at',
    'places/venue-small',
    of || from < head.start ? 0.7 : 0.5,
    cue.governor,
  );
}

/** "at creoDK", "at Cadwalader, Wickersham & Taft LLP": a name after "at" that is no town and no happening. */
function byAt(view: string, at: number, sentence: Span, index: number): FoundVenue | null {
  const article = /^[Tt]he\s/.exec(view.slice(at, at + 4))?.[0].length ?? 0;
  const start = at + article;
  const firm =
    /^(?:\p{Lu}[\p{L}'-]{1,20}, ){1,3}\p{Lu}[\p{L}'-]{1,20} (?:&|and) \p{Lu}[\p{L}'-]{1,20}(?: LLP| LLC)?/u.exec(
      view.slice(start, start + 100),
    );
  const mixed = /^[a-z]{2,12}[A-Z][A-Za-z]{0,12}/.exec(view.slice(start, start + 30));
  const first = mixed ? start + mixed[0].length : (wordAfter(view, start)?.end ?? start);
  const owner = ownerTown(view.slice(start, start + 60));
  if (owner > 0) return byAt(view, start + owner, sentence, index);
  const end = firm && /&|LLP/.test(firm[0]) ? start + firm[0].length : rightEnd(view, first, sentence.end);
  if (end <= start) return null;
  const company =
    /^,? (?:Pvt\.? |Pte\.? |Co\.,? )?(?:Ltd|Inc|LLC|GmbH|Limited)\b/.exec(view.slice(end, end + 18)) ??
    (/ (?:Pvt|Pte|Co)$/.test(view.slice(start, end))
      ? /^\.?,? (?:Ltd|Inc|LLC|Limited)\b/.exec(view.slice(end, end + 12))
      : null);
  if (company)
    return makeVenue(
      view,
      { start: article > 0 ? at : start, end: end + company[0].length },
      index,
      cueBefore(view, start).cue,
      'places/venue-at',
      0.6,
      cueBefore(view, start).governor,
    );
  const text = view.slice(start, end);
  if (
    NO_VENUE.test(text) ||
    NO_NAME.test(text) ||
    isTown(text) ||
    (isTown(text.split(/\s/)[0] ?? '') && text.split(/\s/).length < 2)
  )
    return null;
  if (/^(?:\p{Lu}[\p{L}'-]{1,20})$/u.test(text) && article > 0) return null;
  const own = view.startsWith("'s ", start - 3) ? ownerStart(view, start) : start;
  const lead = cueBefore(view, own);
  if (lead.cue !== 'at' || (isBelonging(lead.governor) && !trainsAt(view, start))) return null;
  const governed = lead.governor !== null && (VERBS_OF_PLACE.has(lead.governor) || DAY_WORD.test(lead.governor));
  // "at UNODC-supported training": an event
  if (
    /-[a-z]{4,}$/.test(text) ||
    /^(?: [a-z-]{2,16}){0,3} (?:trainings?|workshops?|conferences?|meetings?|seminars?|courses?|sessions?|summits?|forums?)\b/.test(
      view.slice(end, end + 60),
    )
  )
    return null;
  // "at Senator Poe's request"; an acronym or a department needs "held at"
  if (
    /^(?:Sen|Senator|Rep|Mr|Ms|Mrs|Dr|Governor|President|Minister)\b/.test(text) ||
    /^(?:'s?| s)?\s(?:request|urging|invitation|behest|insistence|direction|initiative)/.test(
      view.slice(end, end + 14),
    ) ||
    /'s?$/.test(text)
  )
    return null;
  const next = wordAfter(view, end);
  if (next && next.text === 'in' && /^\p{Lu}\p{Ll}{3,20}$/u.test(text)) {
    const whole = wordAfter(view, next.end);
    if (
      whole &&
      isPhraseGap(whole.gap) &&
      (isCountryName(whole.text) ||
        (placesNamed(whole.text)[0]?.form === 'region' &&
          !placesNamed(whole.text).some(({ form, population }) => form === 'city' && population >= 100_000)))
    )
      return null;
  }
  // "at Gomelburg (Belarus)" is a town, "at North Dakota's fair" and "at the Award ceremony" are no places
  if (next && /^(?: \(|, )$/.test(next.gap) && isTown(next.text) && !hasHead(text)) return null;
  if (next && isPhraseGap(next.gap) && (/'s$/.test(next.text) || NO_VENUE.test(next.text))) return null;
  // "at EMBL in Heidelberg"
  const placed = next?.text === 'in' && isTown(wordAfter(view, next.end)?.text ?? '');
  if (
    !governed &&
    !(isShouted(text) && (placed || HAPPENING.test(lead.governor ?? ''))) &&
    (isShouted(text) ||
      BODY_END.test(text) ||
      /\b(?:Department|Committees?|Ministry|Senate|House|Agency|Bureau|United Nations)\b/.test(text))
  )
    return null;
  return makeVenue(view, { start, end }, index, 'at', 'places/venue-at', governed ? 0.6 : 0.35, lead.governor);
}

/** Where "Vienna's " starts before a name at `start`. */
const ownerStart = (view: string, start: number): number => {
  const owner = /(?:\p{Lu}[\p{L}-]{2,20} ){0,1}\p{Lu}[\p{L}-]{2,20}'s $/u.exec(
    view.slice(Math.max(0, start - 48), start),
  );
  return owner ? start - owner[0].length : start;
};
/** What is held at a body that only its letters name: "a workshop at UCL", "in person at the UPV". */
const HAPPENING =
  /^(?:workshops?|trainings?|courses?|conference|meeting|seminars?|sessions?|lectures?|talks?|hackathon|bootcamp|class(?:es)?|symposium|exhibition|roundtable|person|days?)$/;
/** What ends a day or an hour: "on 21 April at the FPMA", "from 2 p.m. at". */
const DAY_WORD =
  /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|march|april|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|[ap]\.?m\.?|noon|today|yesterday|tomorrow|week|month|weekend)$/;
const NO_KIND =
  /^(?:the|a|an|at|in|its|their|of|to|and|from|by|this|that|his|her|our|with|for|on|inside|held|new|local)$/;
const isKindWord = (word: string): boolean => /^[a-z'-]{3,14}$/.test(word) && !NO_KIND.test(word);

/** Houses that are hired for an event and nobody belongs to. */
const HIRED = words(
  'hotel hotels inn resort lodge guesthouse motel suites hall ballroom auditorium amphitheatre amphitheater theatre theater cinema stadium arena pavilion fairgrounds clubhouse restaurant villa',
);
/** "a workshop for officers at the", "taught 24 staff at the": those who are taught there, not those who belong there. */
const TRAINED =
  /\b(?:trainings?|workshops?|seminars?|courses?|sessions?|briefings?|lectures?|bootcamp|classes|clinic|taught|trained|teach|train)\b[^.,;:]{0,50}\b(?:for|to|with|of|\d{1,4}|some|several|about|around)\s[^.,;:]{0,60}\s(?:at|in|on)\s(?:the\s)?$/;
const trainsAt = (view: string, start: number): boolean => TRAINED.test(view.slice(Math.max(0, start - 140), start));

const isBelonging = (governor: string | null): boolean =>
  governor !== null && BELONGING.has(governor.slice(governor.lastIndexOf('-') + 1));

interface Lead {
  readonly cue: 'at' | 'plain';
  readonly preposition: string | null;
  readonly governor: string | null;
  readonly article: boolean;
}
/** What an event is on, not in: a campus, a farm. */
const ON_GROUNDS =
  /^(?:(?:Mr|Mrs|Ms|Dr|St)\. )?[^,.;:()\n]{1,80}?\b(?:[Cc]ampus|[Ff]arm|[Gg]rounds?|[Pp]remises|[Ee]state|[Rr]anch|[Bb]each|[Pp]ier|[Qq]uay|[Ww]harf|[Pp]laza|[Ss]quare|[Gg]reen|Common|Island|[Tt]errace|[Rr]ooftop)\b/;

/** What stands between "at" and a venue's name without being part of it. */
const BEFORE_NAME =
  /^(?:the|its|their|his|her|our|a|an|new|newly|historic|renovated|local|beautiful|prestigious|famous|old|city's|nearby|main|downtown|luxurious|headquarters'?|[a-z]+-(?:storey|story|star|seat|acre|bed|built|opened|renovated|of-the-art))$/i;
/** "the sprawling, tree-lined ": an article and words that describe, before a name. */
const DESCRIBED =
  /(?<=\b(?:at|in|inside|on) )(?:the|its|their|our|a|an) (?!(?:of|in|at|to|for|by|on|with|and|or|from|invitation|request|hands?|presence|end|start|time|same|age|side|name|hand|event|front|case|region|heart|capital|city|town|village|district|province|middle|centre|center|hope|way|context|framework|form|light|wake|state|south|north|east|west|southern|northern|eastern|western|central)\b)(?:[a-z][a-z-]{2,15},? |\d{1,4}(?:st|nd|rd|th) |\d[\d,]{0,6}-[a-z]{3,9} ){1,2}(?<!\b(?:of|in|at|to|for|by|on|with|and|or|from|that|which|when|where|is|was|are|were) )$/;

/** The word that leads to a venue: "held at the", "in". */
function cueBefore(view: string, start: number): Lead {
  let word = wordBefore(view, start);
  let article = false;
  for (
    let step = 0;
    word && step < 4 && isPhraseGap(word.gap.replace('"', '')) && BEFORE_NAME.test(word.text);
    step++
  ) {
    article = true;
    word = wordBefore(view, word.start);
  }
  if (!article) {
    const described = DESCRIBED.exec(view.slice(Math.max(0, start - 60), start));
    if (described) {
      article = true;
      word = wordBefore(view, start - described[0].length);
    }
  }
  if (!word || !isPhraseGap(word.gap.replace('"', '')))
    return { cue: 'plain', preposition: null, governor: null, article };
  const preposition = word.text.toLowerCase();
  // "in Room 106 of the Senate Building", "on the campus of Northern University"
  if (
    preposition === 'of' &&
    /\b(?:(?:in|at) (?:the )?(?:(?:[Cc]onference|[Mm]eeting|[Ll]ecture|[Cc]ommittee|[Bb]oard) )?(?:[Rr]oom|[Ss]uite|[Ff]loor|Hall|Auditorium)\b[^,.]{0,12}|(?:on|at|in) (?:the )?(?:[a-z]{3,10} )?(?:campus|grounds|premises|compound|facilities)) of (?:the )?$/.test(
      view.slice(Math.max(0, start - 60), start),
    )
  ) {
    return { cue: 'at', preposition: 'at', governor: null, article };
  }
  if (
    preposition !== 'at' &&
    preposition !== 'in' &&
    preposition !== 'inside' &&
    !(preposition === 'on' && ON_GROUNDS.test(view.slice(start, start + 90)))
  )
    return {
      cue: 'plain',
      preposition,
      governor: preposition === 'by' ? (wordBefore(view, word.start)?.text.toLowerCase() ?? null) : null,
      article,
    };
  const before = wordBefore(view, word.start);
  const governor = before && /^[\s,]{1,10}$/.test(before.gap) ? before.text.toLowerCase() : null;
  return { cue: 'at', preposition, governor, article };
}
