// Happenings told without their noun: "The second follows in Split on 17 May", "the last of them in Kumasi", "last year's edition".
import { sentenceAt } from '../../language/reading.js';
import { matchesIn } from '../../text/matches.js';
import type { HappeningMention } from '../mention.js';
import type { Page } from '../page.js';
import type { Rule } from '../rule.js';
import { around, tenseOf } from './context.js';

/** Words that tell one of a series from the others. */
const WHICH = String.raw`first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th)|last|final|latest|most\srecent|inaugural|next|previous|earlier|preceding|following|subsequent|upcoming|forthcoming|(?:19|20)\d\d`;

export const ELLIPSIS_RULES: readonly Rule[] = [
  {
    id: 'happenings/ellipsis',
    pattern:
      /\b[Tt]he\s(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)|last|other|next|latter|previous)(?=\s(?:one\s)?(?:was|were|will|follows?|followed|took|takes|is|brought|starts?|began|ran|opened)\b|\s(?:in|at|on)\s[A-Z\d])/g,
    finds: ['[The second] follows in Split on 17 May.', '[The first] was held in Bihać.'],
    leaves: ['The second man is tall.', 'the latter part'],
  },
  {
    id: 'happenings/ellipsis-edition',
    pattern: new RegExp(
      String.raw`\b(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Aa]n?)\s(?:${WHICH})|(?:[Ll]ast|[Nn]ext)\s(?:year|month|week|summer|spring|autumn|winter)'s|(?:19|20)\d\d's)\s(?:annual\s|training\s|course\s|workshop\s|camp\s){0,2}(?:edition|round|batch|cohort|module|phase|stage|leg|instal?lment|intake|one)\b(?!\s(?:thing|day|man|woman|person|year|who))`,
      'g',
    ),
    finds: ['[The first edition], in Kumasi in 2014, drew 40 clerks.', "[Last year's edition] was held in Osh."],
    leaves: ['The first man arrived.', 'One edition was sold.'],
  },
  {
    id: 'happenings/ellipsis-ones',
    pattern:
      /\b(?:(?:[Tt]wo|[Tt]hree|[Ff]our|five|six|[Ss]everal|[Ss]ome)\s)?(?:[Ee]arlier|[Pp]revious|[Ss]imilar|[Ff]urther|[Oo]ther|such)\sones\b(?=,?\s(?:which\s|that\s)?(?:were\s|are\s|will\s|have\s)?(?:be\s|been\s)?(?:held|in|at|on|planned|scheduled|due|took|follow))/g,
    finds: ['It builds on [two earlier ones], held in Ho and in Wa.', '[Similar ones] were held in Osh.'],
    leaves: ['Other ones are better.'],
  },
  {
    id: 'happenings/ellipsis-dates',
    pattern:
      /\b(?:[Nn]ext|[Ff]urther|[Oo]ther|[Uu]pcoming|[Ff]uture|[Rr]emaining|[Cc]oming)\s(?:dates|stops|editions)\b(?=\s?(?::|\b(?:are|will|include|in)\b))/g,
    finds: ['[Next dates]: 2 June in Ho and 9 June in Wa.', '[Further stops] will be Osh on 3 May and Naryn on 5 May.'],
    leaves: ['the dates of the war'],
  },
  {
    id: 'happenings/ellipsis-of-them',
    pattern:
      /\b(?:[Tt]he\s(?:first|second|third|last|latest|most\srecent|next)\sof\s(?:them|these|which|those)|(?<=,\s|\b(?:and|but)\s)most\srecently)(?=,?\s(?:(?:was|is|took|will)\s[^.;,]{2,30}\s)?(?:in|at|on|held)\s)/g,
    finds: ['Five have been held, [the last of them] in Kumasi.', 'It was held often, [most recently] in Osh in 2012.'],
    leaves: ['The last of them left at noon.'],
  },
];

const HELD =
  /^\s(?:one\s)?(?:(?:will|is\sto|was|were)\s(?:be\s)?(?:take\splace|held|hosted)|takes?\splace|took\splace|follows\sin)\b/;
const EARLIER = /\b(?:previous|earlier|preceding|last\s(?:year|month|week|summer|spring|autumn|winter)'s)\b/i;
const LATER = /\b(?:next|following|subsequent|upcoming|forthcoming|further|future|remaining|coming)\b/i;
/** Rounds and phases of a project or a fund are none of an event, unless its noun says so. */
const OF_AN_EVENT = /\b(?:module|phase|stage|leg|round|batch|intake)$/;
const OF_WHAT = /\b(?:training|course|workshop|camp)\s[a-z]+$/;

/** Happenings that only a word of order tells, with the kind of what was told before them; `told` is in text order. */
export function findEllipses(page: Page, told: readonly HappeningMention[]): HappeningMention[] {
  const first = told.find((mention) => mention.type !== null);
  if (!first) return [];
  const plural = told.find(
    (mention) => mention.plural || mention.head === 'series' || (mention.series === 'ordinal' && mention.type !== null),
  );
  const found: HappeningMention[] = [];
  for (const rule of ELLIPSIS_RULES) {
    const bare = rule.id === 'happenings/ellipsis';
    for (const match of matchesIn(rule.pattern, page.view)) {
      const words = match[0];
      const end = match.index + words.length;
      const sentence = sentenceAt(page, match.index);
      if (!sentence || sentence.zone === 'about') continue;
      const behind = page.view.slice(end, end + 40);
      let kind: HappeningMention | null;
      let phraseEnd = end;
      if (bare) {
        // "It is the first of four; the second one will take place in Osh" needs no plural before it.
        const listed = /^\s(?:in|at|on)\s/.test(behind);
        const goesOn = listed && found.at(-1)?.sentence === sentence.index;
        kind = plural && match.index >= plural.end ? plural : goesOn || HELD.test(behind) ? first : null;
        if (!kind || match.index < kind.end || sentence.index - kind.sentence > 5) continue;
        // "the second in Wad Medani" goes on with a list that "The first was held" began.
        if (listed && !goesOn) continue;
      } else {
        const of = /^\sof\s/.test(behind)
          ? told.find((mention) => mention.phrase.start === end + 4 && mention.sentence === sentence.index)
          : undefined;
        if ((/^\sof\s/.test(behind) && !of) || (OF_AN_EVENT.test(words) && !of && !OF_WHAT.test(words))) continue;
        if (of) phraseEnd = of.end;
        kind = of?.type ? of : first.start < match.index ? first : null;
        if (!kind) continue;
      }
      const span = { start: match.index, end: phraseEnd };
      found.push({
        kind: 'happening',
        type: kind.type ?? first.type,
        head: kind.head,
        phrase: span,
        determiner: 'definite',
        plural: /-(?:ones|dates)$/.test(rule.id),
        quantity: null,
        series: EARLIER.test(words) ? 'earlier' : LATER.test(words) && !bare ? 'later' : 'ordinal',
        proper: false,
        title: null,
        tense: tenseOf(around(page, sentence, span), false),
        fate: null,
        licence: 2,
        ...span,
        rule: rule.id,
        sentence: sentence.index,
      });
    }
  }
  return found;
}
