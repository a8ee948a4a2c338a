// Venues by their place in the text: behind a label, before an address, in a list of houses, named a second time.

import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import { FUNCTION_WORDS } from './around.js';
import { type FoundVenue, leftEnd, makeVenue, rightEnd } from './venue-names.js';
import { BODY_END, hasHead, isTown, isVenueHead, STREET } from './venue-words.js';

/** "at four sites of Gulu: ", "at two hospitals in Freetown, ": a plural of houses before their names. */
export const SITES =
  /\b(?:sites|locations|venues|places|schools|colleges|universities|hospitals|clinics|hotels|libraries|museums|churches|stadiums|parks|theatres|theaters|cent(?:er|re)s|campuses|halls|institutes|academies)(?: (?:of|in|across|around|throughout) (?:the )?(?:[a-z]{3,10} of )?\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20})?)?(?:: |, (?:namely |the (?=\p{Lu}))| - )(?:the )?(?=\p{Lu})/gu;

const SITE =
  /(?:[Tt]he )?(?<name>\p{Lu}[\p{L}\d.'-]{0,24}(?: (?:(?:of|for|and|de|the) (?:the )?)?(?:\p{Lu}[\p{L}\d.'-]{0,24}|&|\d{1,3})){0,6})(?: in \p{Lu}\p{L}{2,20})?(?<gap>, and |, | and |; and |; | & )?/uy;

const MOST_SITES = 10;

/** The houses of such a list; none where fewer than two follow or none has a venue's head. */
export function bySites(view: string, at: number, sentence: Span, index: number): FoundVenue[] {
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
export const AGAIN =
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

export function bySecondMention(view: string, match: RegExpExecArray, index: number): FoundVenue | null {
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

/** "WHERE: The session will be held virtually": words about the place that name no house. */
const NO_HOUSE =
  /^(?:online|virtual|zoom|via|tba|tbd|tbc)\b|^[^,;]{0,80}\s(?:will\s(?:be|take)|is\s(?:being\s)?held|(?:held|conducted|hosted)\s(?:entirely\s)?(?:virtually|online))\b/i;

/** "WHERE: Holiday Inn Select, 1385 Main Street, Hickory": the pieces before the address, the town, the time. */
export function byLabel(view: string, at: number, sentence: Span, index: number): FoundVenue | null {
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
  if (end === 0 || at + end <= start || NO_HOUSE.test(line)) return null;
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

/** "..., Baker & Lane LLP, 200 Liberty Street": the name before a street address. */
export function byAddress(view: string, at: number, sentence: Span, index: number): FoundVenue | null {
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
