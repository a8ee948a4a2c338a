// Venues: "at the Serena Hotel", "the Blue Hall of the Old Palace", "WHERE: Holiday Inn Select, 1385 Main Street",
// "at the headquarters of the African Union". Found by their heads ("Hotel"), by a line's label, or by the address after them.

import { readSentence } from '../../language/reading.js';
import type { Sentence } from '../../language/sentence.js';
import { flatten } from '../../text/squeeze.js';
import type { Page } from '../page.js';
import { eachMatch, isCapitalised, isPhraseGap, wordBefore } from './around.js';
import { byAt } from './venue-at.js';
import { byHead } from './venue-heads.js';
import { AGAIN, byAddress, byLabel, bySecondMention, bySites, SITES } from './venue-lines.js';
import type { FoundVenue } from './venue-names.js';
import { INNER_HEADS, STREET } from './venue-words.js';

const HEAD_SCAN =
  /\b(?:[Hh]otels?|[Ii]nn|[Rr]esort|[Ll]odge|Guesthouse|Motel|Suites|[Hh]all|[Bb]allroom|[Aa]uditorium|Amphitheat(?:er|re)|[Tt]heat(?:er|re)|Cinema|[Ll]ibrary|[Mm]useum|[Gg]allery|[Pp]alace|Castle|[Ss]tadium|[Aa]rena|[Gg]ymnasium|Guildhall|Polytechnic|Lyceum|Gurdwara|Bandstand|Pavilion|Fairgrounds|Clubhouse|[Rr]estaurant|Caf[eé]|[Aa]irport|[Cc]ent(?:er|re|ro)|[Uu]niversity|[Cc]ollege|[Ss]chool|Institut(?:e|ion)|[Aa]cademy|Faculty|Villa|[Rr]esidence|House|Mansion|[Cc]hurch|[Cc]athedral|[Mm]osque|Temple|Synagogue|Chapel|Gym|Park|Gardens?|Zoo|Plaza|Square|Grounds|[Cc]ampus|[Bb]uilding|Tower|[Hh]eadquarters|HQ|[Ee]mbassy|[Cc]onsulate|[Oo]ffices?|[Pp]remises|[Cc]omplex|Compound|Club|Hub|Lab|Laboratory|Studio|Armory|[Bb]arracks|[Ss]tation|Terminal|Port|Base|Hospital|Clinic|Capitol|[Rr]oom|Suite|Parliament|Ministry|Secretariat|LLP|LLC|Courthouse|Mall|Ranch|Winery|Brewery|Marina|Fields?|Memorial|Monument|Cemetery|Beach|Lounge|Depot|Residences|point|Maison|Palais|Palazzo|Salle|Teatro|Ch[aâ]teau|Planetarium|Aquarium|Arboretum|Racecourse|Speedway|Fortress|Citadel|Basilica|Abbey|Monastery|Convent|Bookshop|Bookstore|Tavern|Pub|Barn|Pier|Quay|Wharf|Shipyard|Courtyard|Rotunda|Atrium|Yard|Docks|Mill|Market|Casa|Haus|Fort|Post|Store|Kitchen|Observatory|Shrine|Foyer|Terrace|Lobby|Boardroom|Estate|Vineyard|Bistro|Manor|Priory|Rink|Oval|Showgrounds?|Farms|[Ff]arm|[Pp]ub|[Pp]avilion|Universidad|Université|HOTEL|HALL|CENT(?:ER|RE)|UNIVERSITY|LIBRARY)\b/g;

const AT_NAME =
  /\b(?:[Aa]t (?=(?:[Tt]he )?[A-Z]|[a-z]{2,12}[A-Z])|in (?=the (?:[A-Z][a-z]{2,14} ){1,2}(?:(?<=Student |Students )Union|Commons|Hyatt|Marriott|Hilton|Sheraton|Radisson|Novotel|Ritz|Depot|Annex|Atrium|Quad|Courtyard|Foyer)\b))/g;

/** A label and the first letter behind it. */
const LABEL =
  /(?<=[\w.;|)] {1,4})(?:WHERE|Where|VENUE|Venue|LOCATION|Location) ?: {1,4}\S|(?:^|\n)[ *•_-]{0,6}(?:(?:WHERE|Where|VENUE|Venue|LOCATION|Location|PLACE|Place|ADDRESS|Place and time|Time and place|Date and venue|Date and place|Venue and date|When and where|(?:The |Our )?(?:(?:Meeting|Event|Conference|Workshop|Course|Training|Seminar|Forum|Summit|MEETING|EVENT|CONFERENCE) )?(?:[Vv]enue|VENUE|[Ll]ocation|LOCATION|[Pp]lace)(?: [Aa]ddress)?)(?: ?: {0,4}\n? {0,4}| {2,4}| {0,4}\n[ \n]{0,4}(?=\p{Lu}[^.!?\n]{3,80}(?:\n|$)))|(?:WHERE|VENUE|LOCATION) (?=\p{Lu}\p{Ll}))\S/gu;

/** A house number and a street: the venue is the name before it. */
const ADDRESS = new RegExp(
  `(?:,\\s{1,4}| {0,3}\\n {0,8})(?:located at\\s)?\\d[\\d-]{0,6},? (?:[NSEW]\\.? |[A-Z]\\. )?[A-Z0-9][A-Za-z0-9'.]{0,20}(?: [A-Z][A-Za-z'.]{0,20}){0,3} ${STREET}\\b`,
  'g',
);

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
  return withoutOverlaps(view, found).map((venue) => inFull(view, whole(page, venue)));
}

/** "the Institute for Peace and Conflict Studies": to the end of the body's name, where that goes on. */
function whole(page: Page, venue: FoundVenue): FoundVenue {
  if (!/^\s(?:and|&)\s(?:the\s)?\p{Lu}/u.test(page.view.slice(venue.end, venue.end + 10))) return venue;
  const name = readSentence(page, page.sentences[venue.sentence] as Sentence).names.find(
    (one) => one.class === 'body' && one.start <= venue.start && one.start + one.text.length > venue.end,
  );
  if (!name || name.start !== venue.start) return venue;
  const end = name.start + name.text.length;
  return { ...venue, end, name: flatten(page.view.slice(venue.start, end)) };
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
function withoutOverlaps(view: string, venues: FoundVenue[]): FoundVenue[] {
  const kept: FoundVenue[] = [];
  for (const venue of venues.sort((a, b) => a.start - b.start || b.confidence - a.confidence || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= venue.start) {
      if (!(last && isInside(view, last, venue))) kept.push(venue);
    } else if (venue.confidence > last.confidence) kept[kept.length - 1] = venue;
  }
  return kept;
}

/** "Readiness Center - Assembly Hall" of a line, "at the Fire Academy in Arch Hall, St Thomas": a room of the first, or where it lies. */
const isInside = (view: string, first: FoundVenue, venue: FoundVenue): boolean => {
  const gap = view.slice(first.end, venue.start);
  return (
    (gap === ' - ' && first.cue === 'line' && INNER_HEADS.has(venue.name.split(' ').at(-1)?.toLowerCase() ?? '')) ||
    (/^,? in $/.test(gap) &&
      first.cue === 'at' &&
      ((gap === ', in ' && INNER_HEADS.has(first.name.split(' ').at(-1)?.toLowerCase() ?? '')) ||
        / (?:Square|Plaza|Park)$/.test(venue.name) ||
        /^, \p{Lu}/u.test(view.slice(venue.end, venue.end + 3))))
  );
};
