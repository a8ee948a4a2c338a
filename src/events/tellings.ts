// Which later words speak of an event again: "a two-day workshop ... The workshop ... It".
import type { HappeningMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import type { Span } from '../text/span.js';
import { type Draft, familyOf, inBrackets, isVerb, leadOf, tellingsOf } from './draft.js';
import type { Finds } from './finds.js';
import { daysIn, differs, farOff } from './own-dates.js';
import { GOAL } from './seed-score.js';

/** Words that stand for an event of the same kind: "a similar hearing", "another course". */
export const ANOTHER = /^(?:an?\s)?(?:similar|another|second|further|follow-up|pilot|previous|earlier)\b/i;

/** True when `mention` speaks again of the event of `draft`. */
export function tellsOf(page: Page, finds: Finds, draft: Draft, mention: HappeningMention): boolean {
  const seed = draft.seed ?? (draft.tellings[0] as HappeningMention);
  const zone = page.sentences[mention.sentence]?.zone;
  if (mention.series === 'earlier') return false;
  if (isVerb(mention) || isVerb(seed)) {
    // A verb goes with the noun of its own kind, or with a noun that fits any, in the opening paragraphs; "met" with any gathering.
    const sentence = page.sentences[mention.sentence];
    const fits =
      mention.type === seed.type ||
      (seed.type === null && mention.sentence === seed.sentence) ||
      (mention.head === 'meeting' && sentence !== undefined && sentence.paragraph - leadOf(page) <= 2);
    if (isVerb(mention) && !fits) return false;
    if (
      !isVerb(mention) &&
      ((mention.plural && mention.quantity === null) ||
        !(VERB_KIN[seed.head] ?? /./).test(mention.type ?? 'other') ||
        otherName(page, draft, mention))
    )
      return false;
    return sentence !== undefined && sentence.paragraph - leadOf(page) <= 4 && !differs(page, finds, draft, mention);
  }
  // "a workshop in Geneva, prior to the Trade Session of 21 March"
  if (mention.proper && mention.head !== seed.head && isGoal(page, mention)) return false;
  if (isSaidOf(page, draft, mention) || (isMeantBy(seed, mention) && !differs(page, finds, draft, mention)))
    return true;
  const days = daysIn(page, finds, mention).filter((day) => /^\d{4}-\d\d-\d\d/.test(day));
  if (
    days.length > 0 &&
    mention.licence >= 1 &&
    !mention.plural &&
    familyOf(mention) === familyOf(seed) &&
    mention.sentence !== seed.sentence &&
    !otherTitle(page, draft, mention) &&
    tellingsOf(draft).some((telling) => daysIn(page, finds, telling).some((day) => days.includes(day)))
  )
    return true;
  if (mention.series === 'later' && seed.series !== 'later' && zone !== 'headline')
    return (
      seed.tense === 'future' &&
      mention.tense !== 'past' &&
      sameWords(page, seed, mention) &&
      !differs(page, finds, draft, mention)
    );
  const family = familyOf(mention);
  const related =
    family === 'any' ||
    familyOf(seed) === 'any' ||
    family === familyOf(seed) ||
    tellingsOf(draft).some((telling) => sameHead(telling.head, mention.head)) ||
    (['learn', 'meet'].includes(family) && ['learn', 'meet'].includes(familyOf(seed)));
  if (!related) return false;
  // "A similar seminar will be held in Brest" is another one.
  if (
    mention.determiner === 'indefinite' &&
    ANOTHER.test(page.view.slice(mention.phrase.start, mention.end)) &&
    mention.start > seed.end &&
    !/^(?:an?\s)?(?:second|pilot)\b/i.test(page.view.slice(mention.phrase.start, mention.end))
  )
    return false;
  if (otherTitle(page, draft, mention)) return false;
  if ((mention.plural && !seed.plural) || (mention.start > seed.start && inBrackets(page, mention))) return false;
  if (zone === 'headline' || zone === 'subhead') return true;
  // "Project Meeting" over "the project began with a kick-off meeting": what the headline names the first paragraph brings in.
  if (
    mention.determiner === 'indefinite' &&
    mention.head === seed.head &&
    mention.series === null &&
    !mention.plural &&
    (page.sentences[seed.sentence]?.zone === 'headline' ||
      (seed.determiner === 'definite' && mention.start < seed.start)) &&
    page.sentences[mention.sentence]?.paragraph === leadOf(page) &&
    !ANOTHER.test(page.view.slice(mention.phrase.start, mention.end))
  )
    return !differs(page, finds, draft, mention);
  if (!sameHead(mention.head, seed.head) && otherName(page, draft, mention)) return false;
  // "The conference has closed. The 26th conference will be held in Luanda."
  if (
    mention.series === 'ordinal' &&
    mention.tense === 'future' &&
    mention.head === seed.head &&
    seed.tense !== 'future' &&
    seed.series !== 'ordinal'
  )
    return false;
  if (
    mention.series === 'ordinal' &&
    seed.series !== 'ordinal' &&
    ordinalOf(page, mention) !== null &&
    mention.licence >= 1.2
  ) {
    return mention.determiner !== 'definite' ||
      !/\b(?:first|second|third|last)\b/i.test(page.view.slice(mention.phrase.start, mention.end))
      ? !differs(page, finds, draft, mention)
      : false;
  }
  if (mention.series === 'ordinal' && seed.series === 'ordinal' && ordinalOf(page, mention) !== ordinalOf(page, seed))
    return false;
  // "the 2nd Fund Caravan ... 2nd Fund Caravan": a number is told of one alone
  if (
    mention.series === 'ordinal' &&
    seed.series === 'ordinal' &&
    mention.proper &&
    mention.head === seed.head &&
    ordinalOf(page, mention) !== null &&
    sharedWords(page, mention, seed) > 0
  )
    return true;
  if (mention.series === 'ordinal' && farOff(page, finds, draft, mention)) return false;
  if (mention.determiner === 'demonstrative' || (mention.determiner === 'definite' && !mention.proper))
    return !(
      farOff(page, finds, draft, mention) ||
      (mention.licence >= 2.5 && mention.proper && differs(page, finds, draft, mention))
    );
  if (mention.licence >= 1.8)
    return !differs(page, finds, draft, mention) && mention.determiner !== 'possessive'
      ? sameTense(seed, mention) || sameWords(page, seed, mention)
      : sameWords(page, seed, mention) && !differs(page, finds, draft, mention);
  return (
    mention.type !== null && sameWords(page, seed, mention) && !mention.plural && !differs(page, finds, draft, mention)
  );
}

/** "fair" after "job fair". */
const sameHead = (a: string, b: string): boolean => a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`);

/** True of a happening that another goes before: "ahead of the Summit". */
const isGoal = (page: Page, mention: HappeningMention): boolean =>
  GOAL.test(page.view.slice(Math.max(0, mention.phrase.start - 40), mention.phrase.start).replace(/\s+/g, ' '));

/** Between a subject and what it is said to be. */
const PREDICATE =
  /\b(?:proved(?:\sto\sbe)?|turned\sout(?:\sto\sbe)?|(?:has\s)?bec[ao]me|is|was|will\sbe|has\sbeen|provide[sd]|serve[sd]\sas|offer(?:s|ed)|represent(?:s|ed))\s(?:also\s|once\sagain\s)?$/;
/** "It was the first fair of the hospital": said of the event spoken of. */
const IT_WAS = /^"?(?:It|This)\s(?:was|is|has\sbeen|marked|became)\s(?:also\s|only\s|now\s)?$/;
/** Behind a noun in apposition: "…, the first of its kind, was held". */
const APPOSED_TO =
  /^[^,.;:]{0,70},\s(?:is|was|were|will|has|had|took|takes|brought|brings|gathered|aim|dealt|saw|drew)\b/;
/** "an opening party with a ribbon cutting": what belongs to it. */
const COMPLETE = /^\s(?:complete\swith|with|featuring|including)\s$/;
/** Longest clause between a subject and its predicate, in code units. */
const CLAUSE = 180;

/** "The camp, held in Oran, proved to be a forum for all", "This seminar, the first Lind Seminar of its kind, was …": one event by two nouns. */
function isSaidOf(page: Page, draft: Draft, mention: HappeningMention): boolean {
  if (mention.plural || mention.determiner === 'bare' || mention.determiner === 'possessive') return false;
  const sentence = page.sentences[mention.sentence];
  if (sentence && mention.series !== 'later' && IT_WAS.test(page.view.slice(sentence.start, mention.phrase.start)))
    return true;
  return tellingsOf(draft).some((telling) => {
    const from = Math.max(telling.end, telling.title?.end ?? 0);
    const gap = mention.phrase.start - from;
    if (telling.sentence !== mention.sentence || gap <= 0 || gap > CLAUSE) return false;
    const between = page.view.slice(from, mention.phrase.start);
    return (
      (mention.determiner === 'indefinite' &&
        (COMPLETE.test(between) || (PREDICATE.test(between) && !/[.;:]/.test(between)))) ||
      (/^(?:\s\([^()]{1,40}\))?,\s$/.test(between) && APPOSED_TO.test(page.view.slice(mention.end, mention.end + 110)))
    );
  });
}

/** Sentences over which "the online meeting" speaks of "the 36th Meeting of the Committee". */
const BACK = 2;

/** True where the seed, told by an article and a plain noun, takes up the name that stands shortly before it. */
const isMeantBy = (seed: HappeningMention, mention: HappeningMention): boolean =>
  seed.determiner === 'definite' &&
  !mention.plural &&
  !seed.plural &&
  mention.start < seed.start &&
  seed.sentence - mention.sentence <= BACK &&
  mention.series !== 'later' &&
  ((!seed.proper && mention.proper && mention.head === seed.head) ||
    // "a workshop ... The session was", "a huge gathering ... The Careers Dinner was": a noun that fits any takes up the other.
    (mention.determiner === 'indefinite' &&
      mention.series === null &&
      mention.sentence < seed.sentence &&
      ((seed.type === null && mention.type !== null) || FITS_ANY.test(mention.head))));

const FITS_ANY = /^(?:gathering|event|celebration|occasion|get-together)$/;

/** True where the event has a quoted title or name, and `mention` one that shares no word with it. */
export function otherTitle(page: Page, draft: Draft, mention: HappeningMention): boolean {
  if (!mention.title) return false;
  const bag = (title: Span): string[] =>
    page.view
      .slice(title.start, title.end)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(
        (word) =>
          word.length > 3 && !/^(?:with|from|conference|workshop|training|seminar|meeting|forum|annual)$/.test(word),
      );
  const known = new Set(tellingsOf(draft).flatMap((telling) => (telling.title ? bag(telling.title) : [])));
  const words = bag(mention.title);
  return known.size > 0 && words.length > 0 && !words.some((word) => known.has(word));
}

/** Kinds of nouns that may speak of what a verb told; a gathering may be any. */
const VERB_KIN: Readonly<Record<string, RegExp>> = {
  training: /^(?:training|workshop|course|seminar|webinar|other)$/,
  celebration: /^(?:ceremony|other|festival|campaign)$/,
  launch: /^(?:launch|ceremony|other)$/,
  visit: /^(?:visit|meeting|other)$/,
  presentation: /^(?:other|launch)$/,
  ceremony: /^(?:ceremony|other|launch)$/,
  handover: /^(?:ceremony|other|launch)$/,
  signing: /^(?:ceremony|other|meeting|visit)$/,
  inauguration: /^(?:ceremony|other|launch|visit)$/,
  activity: /^(?!launch|hearing|conference|visit)/,
};

/** A name is a name: the summit is not the convening, be they ever so alike. */
function otherName(page: Page, draft: Draft, mention: HappeningMention): boolean {
  const names = named(page, draft);
  return (
    mention.proper &&
    mention.type !== null &&
    names.length > 0 &&
    !names.some((telling) => telling.head === mention.head || sharedWords(page, telling, mention) >= ALIKE)
  );
}

/** The tellings by name: in the headline, or capitalised. */
const named = (page: Page, draft: Draft): HappeningMention[] =>
  tellingsOf(draft).filter(
    (telling) => telling.type !== null && (telling.proper || page.sentences[telling.sentence]?.zone === 'headline'),
  );

const NUMBERS: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  fifth: '5',
  sixth: '6',
  seventh: '7',
  eighth: '8',
  ninth: '9',
  tenth: '10',
};

/** "second" and "2nd" alike; null where the phrase has no number. */
export function ordinalOf(page: Page, mention: HappeningMention): string | null {
  const word =
    /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|latest|\d{1,3}(?=st|nd|rd|th))\b|\b(\d{1,3})(?:st|nd|rd|th)\b/i.exec(
      page.view.slice(mention.phrase.start, mention.end),
    );
  const said = (word?.[1] ?? word?.[2])?.toLowerCase();
  return said === undefined ? null : (NUMBERS[said] ?? said);
}

export const sameTense = (a: HappeningMention, b: HappeningMention): boolean =>
  a.tense === null || b.tense === null || (a.tense === 'future') === (b.tense === 'future');

/** Names that share so many words are one name, told with more or fewer of them. */
const ALIKE = 2;

/** The telling words of a phrase: "smart", "growth", "conference". */
const bagOf = (page: Page, mention: HappeningMention): Set<string> =>
  new Set(
    page.view
      .slice(mention.phrase.start, mention.end)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(
        (word) =>
          word.length > 2 && !/^(?:the|this|that|its|their|our|two|three|one|day|first|second|annual)$/.test(word),
      ),
  );

/** How many telling words two phrases share, their heads aside. */
function sharedWords(page: Page, a: HappeningMention, b: HappeningMention): number {
  const known = bagOf(page, a);
  let shared = 0;
  for (const word of bagOf(page, b)) if (word !== b.head && word !== a.head && known.has(word)) shared++;
  return shared;
}

/** True when the phrases share a telling word beside the head: "smart growth conference" twice. */
export function sameWords(page: Page, a: HappeningMention, b: HappeningMention): boolean {
  const x = bagOf(page, a);
  const y = bagOf(page, b);
  if (b.head === a.head && (x.size <= 1 || y.size <= 1)) return true;
  for (const word of y) if (word !== b.head && x.has(word)) return true;
  return false;
}
