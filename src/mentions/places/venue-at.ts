// Venues that only "at" shows: "at the police academy", "at creoDK", "at Vienna's Hofburg".

import type { Span } from '../../text/span.js';
import { isCountryName } from '../../vocab/countries.js';
import { placesNamed } from '../../vocab/places.js';
import { isPhraseGap, isShouted, wordAfter } from './around.js';
import { cueBefore, type FoundVenue, type Lead, leftEnd, makeVenue, ownerTown, rightEnd } from './venue-names.js';
import {
  BODY_END,
  DAY_WORD,
  hasHead,
  isBelonging,
  isTown,
  NO_NAME,
  NO_VENUE,
  SURE_HEADS,
  trainsAt,
  VERBS_OF_PLACE,
} from './venue-words.js';

/** Small heads that need no name: "at the town hall". */
const NAMED_KIND =
  /\b(?:town|city|village|community|parish|police|military|training|border|naval|union|municipal|presidential|governor's|ambassador's|mayor's|conference|convention|cultural|crossing) $/i;

/** "visited the Europol headquarters". */
const VISITED = /\b(?:visited|visiting|visits?|toured|tours?)\s(?:the\s)?$/;

/** "at the headquarters of the African Union", "at UN headquarters", "at the police academy". */
export function bySmallHead(
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
  const of = /^\s(?:of|for|named after)(?:\sthe)?\s(?=\p{Lu})/u.exec(view.slice(head.end, head.end + 18));
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
  if (of && /^(?:resort|station|palace)$/.test(view.slice(head.start, head.end))) return null;
  if (
    from < head.start &&
    isTown(view.slice(from, head.start).trim()) &&
    !(cue.article && SURE_HEADS.has(view.slice(head.start, head.end)))
  )
    return null;
  if (
    cue.preposition === 'in' &&
    /^(?:offices?|embassy|consulate|school|college|hotel|residence)$/.test(view.slice(head.start, head.end)) &&
    !(from < head.start && view.slice(head.start, head.end) === 'hotel') &&
    !(
      cue.article &&
      /^(?:school|college)$/.test(view.slice(head.start, head.end)) &&
      view.slice(from, head.start).split(' ').length > 2
    ) &&
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
export function byAt(view: string, at: number, sentence: Span, index: number): FoundVenue | null {
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
    DAY_WORD.test(text.split(' ')[0]?.toLowerCase() ?? '') ||
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
  // "at the Graduation of Lind Battalion 14"
  if (/^(?:Graduation|Launch(?:ing)?|Inauguration|Handover|Commissioning|Signing|Celebration)\b/.test(text))
    return null;
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

const NO_KIND =
  /^(?:the|a|an|at|in|its|their|of|to|and|from|by|this|that|his|her|our|with|for|on|inside|held|new|local)$/;

const isKindWord = (word: string): boolean => /^[a-z'-]{3,14}$/.test(word) && !NO_KIND.test(word);
