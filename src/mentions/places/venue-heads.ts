// Venues by a head with a capital: "Serena Hotel", "the Blue Hall of the Old Palace".

import type { Span } from '../../text/span.js';
import { isCapitalised, isPostAt, isShouted, wordAfter } from './around.js';
import { bySmallHead } from './venue-at.js';
import { cueBefore, type FoundVenue, leftEnd, makeVenue, ownerTown, rightEnd, withPieces } from './venue-names.js';
import {
  BODY_END,
  HIRED,
  HOSTS,
  hasHead,
  isBelonging,
  isTown,
  NO_NAME,
  NO_VENUE,
  POST_HEADS,
  SMALL_HEADS,
  SOLE_HEADS,
  SURE_HEADS,
  trainsAt,
  VERBS_OF_PLACE,
} from './venue-words.js';

/** A venue by its head: "Hotel", "Training Center", "police academy". */
export function byHead(view: string, head: Span, sentence: Span, index: number): FoundVenue | null {
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
  const department =
    lead.cue === 'at'
      ? (departmentBefore(view, start, sentence.start) ?? groundsBefore(view, start, sentence.start))
      : null;
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
  // "traffic in the Alder Beach area"
  if (/^ (?:area|neighbou?rhood|corridor)\b/.test(view.slice(end, end + 15))) return null;
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
    if (
      /^ in \p{Lu}/u.test(view.slice(end, end + 5)) &&
      SECOND_HOUSE.test(view.slice(Math.max(sentence.start, span.start - 130), span.start))
    )
      return makeVenue(view, span, index, 'at', 'places/venue-second', 0.6, 'held');
    if (MADE_AVAILABLE.test(view.slice(Math.max(0, span.start - 60), span.start)))
      return makeVenue(view, span, index, 'at', 'places/venue-facilities', 0.7, 'held');
    // "the Border Guard School in Holesov", "visited ICMPD Headquarters"
    const inTown = /^ in (?=\p{Lu})/u.test(view.slice(end, end + 5)) && isTown(wordAfter(view, end + 3)?.text ?? '');
    const visited =
      lead.governor === null &&
      /\b(?:visit(?:ed|ing|s)?|tour(?:ed|ing)?|travell?ed to|visits? to|tours? (?:of|to))(?: the)? $/.test(
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
  const belongs =
    (isBelonging(lead.governor) || isPostAt(view.slice(Math.max(0, span.start - 80), span.start))) &&
    !HIRED.has(small) &&
    !trainsAt(view, span.start);
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

/** Heads that bear a number: "Hall 4", "Auditorium B2", "Pier 36". */
const NUMBERED =
  /^(?:[Rr]oom|Hall|Auditorium|Suite|Lab|Laboratory|Studio|Pier|Terminal|Building|Lounge|Pavilion|Theatre|Theater|Ballroom|School|Kindergarten|Gymnasium|Lyceum|Hospital|Clinic|College)$/;

const ROOM_NUMBER =
  /^ (?:(?:No|Nr|Number)\.? ?|# ?|№ ?)?[A-Z]?-?(?!(?:19|20)\d\d)\d{1,4}[A-Z]?(?![\d,.:-]\d|\w| ?[ap]\.?m\b| (?:people|participants|students|members|guests|delegates)\b)/;

/** "'s Albany campus" of "Massey University's Albany campus". */
const POSSESSED =
  /^(?:'s|s') (?:(?:[A-Z][\w&-]{1,20}|and|of) ){0,5}(?:[A-Z][a-z]{2,14}|campus|farm|office|headquarters|library|auditorium|hall|premises|grounds|gym|theatre|theater|stadium|clubhouse|centre|center)\b/;

/** "made available the training facilities of the Customs Institute", "the premises of the Chamber". */
const MADE_AVAILABLE =
  /\b(?:at|in|inside|on) (?:the |its |their )(?:[a-z-]{3,14} ){0,2}(?:grounds|lawns?|hall|rooms?|halls|theatres?|auditorium|lobby|foyer|courtyard|campus|range|gymnasium|gym|gardens?|library|studios?|car park|parking lot|terrace|compound|boardroom|basement|chapel|playground|fields?|cafeteria|canteen|laborator(?:y|ies)|labs?|workshops|precincts?|shadow|steps) of (?:the )?$|\b(?:facilit(?:y|ies)|premises|campus|grounds|classrooms?|conference (?:hall|room)s?|auditorium|lecture (?:hall|theatre)s?|offices|spaces?) of (?:the |its )?$/;

/** "at the Serena Hotel in Kabul and", before "the Park Hotel in Herat". */
const SECOND_HOUSE = /\b(?:[Aa]t|hosted by) (?:the )?\p{Lu}[^.;:,\n]{2,60} in \p{Lu}[\p{L}' -]{2,30},? and (?:the )?$/u;

/** "the Blue Hall is showing an exhibition", "whose Training Center could be used". */
const SHOWS =
  /^,? (?:(?:is|are|was|were|will|has|have|had|could|can|to) )?(?:be |been |being |currently |again |once again |also )?(?:show(?:s|ing|ed)?|host(?:s|ed|ing)?|stag(?:es|ed|ing)|play(?:s|ed|ing)? host|host to|home to|used|made available|(?:filled|packed|full) |buzz|c[ao]mes? alive|(?<=\b(?:is|are|was|were|be) )where|(?:the|our|their|this year's) (?:venue|setting|site|scene|place|location|meeting place|host)|(?:serv(?:es|ed|e|ing)|act(?:s|ed)?) as (?:the |our )?(?:venue|setting|site|location|host)|provid(?:es|ed|e|ing) the (?:venue|setting|backdrop)|(?:was|were|been|is|be) (?:chosen|selected|picked|booked) as|(?:(?:kindly|generously) )?(?:supported|helped|sponsored) (?:us|the \w+) (?:by|with) (?:providing|lending|offering)|(?:kindly |generously )?(?:provid|lent|offer|gave)(?:ed|es|ing)? (?:us )?(?:with )?(?:the|its|a|their) (?:venue|space|premises|rooms?|facilities))\b/;

const LENDS =
  /^,? (?:(?:was|were|could|has|had|is|will|to) )?(?:be |been |again |once again )?(?:used|c[ao]mes? alive|made available|host to|play(?:s|ed|ing)? host|(?<=\b(?:is|are|was|were|be) )where|(?:the|our|their|this year's) (?:venue|setting|site|scene|place|location|meeting place|host)|(?:serv(?:es|ed|e|ing)|act(?:s|ed)?) as (?:the |our )?(?:venue|setting|site|location|host)|provid(?:es|ed|e|ing) the (?:venue|setting|backdrop)|(?:(?:kindly|generously) )?(?:supported|helped|sponsored) (?:us|the \w+) (?:by|with) (?:providing|lending|offering)|(?:kindly |generously )?(?:provid|lent|offer|gave)(?:ed|es|ing)? (?:us )?(?:with )?(?:the|its|a|their) (?:venue|space|premises|rooms?|facilities))\b/;

/** "The venue of the training was the ", "Our meeting place this year is ": a venue follows. */
const VENUE_IS =
  /\b(?:[Vv]enue|[Ss]ite|[Ll]ocation|[Ss]etting|[Mm]eeting place|[Pp]lace)\b(?: (?:of|for|this|chosen|selected)\b[^.;:]{1,70})? (?:is|was|will be|has been|had been) (?:at |in )?(?:the )?$/;

/** "welcomed the King to the White House". */
const RECEIVED =
  /\b(?:welcom(?:e|es|ed|ing)|invit(?:e|es|ed|ing)|c[ao]me|comes|coming|travell?(?:ed|ing)|went|go|going|head(?:ed|ing)?|brought|bring(?:s|ing)?|drew|draw(?:s|ing)?|attract(?:s|ed|ing)?|flock(?:s|ed|ing)?|return(?:s|ed|ing)?|gathered|moved?|moves|shift(?:ed)?|relocated|descend(?:s|ed)? on|took|pack(?:s|ed))\b[^.;]{0,90} to (?:the )?$/;

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

/** "at the Polo Meadow at Lake Casino Hotel": where the part of a house that is named first starts; null where none stands before. */
function groundsBefore(view: string, start: number, floor: number): number | null {
  const part = GROUNDS.exec(view.slice(Math.max(floor, start - 80), start))?.groups?.part;
  return part === undefined || NO_VENUE.test(part) || NO_NAME.test(part) || BODY_END.test(part) || isTown(part)
    ? null
    : start - part.length - 4 - (view.startsWith('the ', start - 4) ? 4 : 0);
}

const GROUNDS =
  /\b(?:[Aa]t|[Ii]n|[Oo]n|[Ii]nside) [Tt]he (?<part>(?:\p{Lu}[\p{L}'-]{1,20} ){0,3}\p{Lu}[\p{L}-]{2,20}) at (?:the )?$/u;
