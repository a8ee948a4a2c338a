// How far a venue's name goes, "the Faculty of Law, Room 4", and the word that leads to it: "held at the".

import type { Span } from '../../text/span.js';
import type { VenueMention } from '../mention.js';
import { FUNCTION_WORDS, isCapitalised, isPhraseGap, type Neighbour, wordAfter, wordBefore } from './around.js';
import { hasHead, INNER_HEADS, isTown } from './venue-words.js';

/** A venue with what helps to attach it. */
export interface FoundVenue extends VenueMention {
  /** 0..1: how surely the words name where something takes place. */
  readonly confidence: number;
  /** The word before "at" or "in", small: "held" at, "professor" at; null where there is none. */
  readonly governor: string | null;
}

const CONNECTORS = new Set(
  'of for and de del la el di da du des der at the & on es do dos das y al von van'.split(' '),
);

const MOST_WORDS = 12;

export const makeVenue = (
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

/** Back over capitalised words and what joins them. */
export function leftEnd(view: string, from: number, floor: number): number {
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
    ) {
      const pair =
        start < from && word.text === 'and'
          ? PAIRED.exec(view.slice(Math.max(floor, word.start - 60), word.start))
          : null;
      return pair && !hasHead(pair[1] ?? '') ? word.start - (pair[1] ?? '').length - 1 : start;
    }
    ({ start } = outer);
  }
  return start;
}

/** "in the Alumni" before "and Visitors Center": the first half of a name that an article opens. */
const PAIRED = /\b(?:[Aa]t|[Ii]n|[Tt]o) [Tt]he ((?:\p{Lu}[\p{L}'-]{2,20} ){0,2}\p{Lu}[\p{L}'-]{2,20}) $/u;

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
export function rightEnd(view: string, from: number, ceiling: number): number {
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
  if (next && SECOND_JOIN.test(next.text) && isPhraseGap(next.gap)) next = wordAfter(view, next.end);
  if (!next || !isPhraseGap(next.gap) || !isNameWord(next)) return null;
  if (
    join.text === 'at' &&
    isTown(next.text) &&
    !hasHead(/^(?: \p{Lu}[\p{L}'-]{1,20}){1,4}/u.exec(view.slice(next.end, next.end + 90))?.[0].trim() ?? '')
  )
    return null;
  if (join.text === 'on' && !(next.start > join.end + 1 && WATERSIDE.test(next.text))) return null;
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

const SECOND_JOIN = /^(?:the|la|las|los|el|le|les|der|dos)$/;

/** What a house is named after lying on it: "Chase Center on the Riverfront". */
const WATERSIDE =
  /^(?:River|Riverfront|Waterfront|Lakefront|Harbou?r|Lake|Bay|Bluff|Hill|Green|Park|Square|Mall|Quay|Wharf)$/;

/** On over ", AIDA, Don Bosco Campus": pieces of one address, the last of which ends in a venue's head. */
export function withPieces(view: string, end: number, ceiling: number): number {
  const piece =
    /^(?:\s\([A-Z][\w&-]{1,9}\))?,\s(?:[A-Z]{2,8},\s)?(?:University of (?:the )?\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20})?|(?:\p{Lu}[\p{L}'.-]{1,20} ){1,3}(?:Campus|Building|Complex|Piers?|Tower|Towers|Plaza|Cent(?:er|re)|Hall|Hotel|House|Wing|Floor|University|College|Mall|Park|Library|Auditorium|Theatre|Theater|Grounds|Square|Estate|Pavilion|Museum|Compound|Headquarters))(?!\p{L}| \p{Lu}|'s)/u.exec(
      view.slice(end, Math.min(ceiling, end + 110)),
    );
  return piece ? end + piece[0].length : end;
}

/** Length of "Kampala's " before a venue's name, where the owner is a town or country; 0 where it is none. */
export function ownerTown(text: string): number {
  const owner = /^(\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20})?)'s (?=\p{Lu}.* )/u.exec(text);
  return owner && isTown(owner[1] ?? '') ? owner[0].length : 0;
}

export interface Lead {
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
const WHOLE = /^(?:Ministry|University|Department|Commission|Government|Agency)\b/;
/** A part of a body, by its whole name, right before "at". */
const PART =
  /\b(?:Department|Directorate|Division|Section|Unit|Bureau|Faculty|School|Centre|Center|Institute|Branch)(?:\s(?:of|for|on|and|the|\p{Lu}[\p{L}'-]{1,20})){1,7}\s$/u;

export function cueBefore(view: string, start: number): Lead {
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
  // "organised by the Department of Women Affairs at the Ministry of Health": the whole that the body is part of
  if (
    (preposition === 'at' || preposition === 'in') &&
    WHOLE.test(view.slice(start, start + 14)) &&
    PART.test(view.slice(Math.max(0, word.start - 90), word.start))
  )
    return { cue: 'plain', preposition, governor: null, article };
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
