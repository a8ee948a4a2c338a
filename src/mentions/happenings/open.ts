// Happenings of any noun, told by a verb that only events have: "Harbour Day was celebrated", "will hold a seed swap".
import { readSentence, sentenceAt } from '../../language/reading.js';
import type { Sentence } from '../../language/sentence.js';
import { isCapital, type Token } from '../../language/tokens.js';
import { matchesIn } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import { classOfPeople, classOfPerson } from '../../vocab/person-nouns.js';
import type { HappeningMention } from '../mention.js';
import type { Page } from '../page.js';
import type { Rule } from '../rule.js';
import { EVENT_NOUNS, lemmaOf } from './nouns.js';

/** A noun phrase that is said to be held. */
export interface OpenHappening extends Span {
  readonly head: Span;
  readonly determiner: HappeningMention['determiner'];
  readonly plural: boolean;
  readonly proper: boolean;
  readonly series: HappeningMention['series'];
  readonly sentence: number;
  readonly rule: string;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const WHEN = String.raw`(?=,?\s(?:on|in|at|from|between|by|this|last|next|today|yesterday|tomorrow|here|virtually|online|to|until|till|due|because|as|for|over|during|under|with|across|throughout|\p{Lu}[a-z]+day|every|\d)\b|[.,;]|$)`;

export const OPEN_RULES: readonly Rule[] = [
  {
    id: 'happenings/open-held',
    pattern: new RegExp(
      String.raw`\b(?:(?:was|were|(?:will|shall)\s(?:also\s)?be|(?:is|are)\s(?:to\s)?be|(?:is|are)\sbeing|(?:has|have|had)\sbeen|is|are)\s(?:[a-z]{2,14}\s){0,2}?(?:held|(?:co-)?organi[sz]ed|(?:co-)?hosted|convened|staged|celebrated|observed|commemorated|postponed|cancell?ed|called\soff|put\s(?:off|on)|rescheduled)${WHEN}|t(?:ook|akes)\splace\b|(?:will|to)\s(?:now\s|also\s|once\sagain\s)?take\splace\b|(?:was|is)\staking\splace\b|(?:opened|opens|ran)\sfor\sthe\s(?:first|second|third|last)\stime\b)|,\sheld\s(?=(?:on|from|in|at)\s(?:the\s)?[\p{Lu}\d])`,
      'gu',
    ),
    finds: [
      'Open Harbour Day [was celebrated] on 2 May.',
      'The seed swap [took place] in Bern.',
      'Their pop-up bakery [opened for the first time] on Sunday.',
      'The 2005 seed swap[, held ]from May 3 to 6, drew 400.',
    ],
    leaves: ['He was held captive.', 'the house was built in May'],
  },
  {
    id: 'happenings/open-object',
    pattern:
      /\b(?:(?:co-?)?(?:organi[sz](?:e|es|ed|ing)|host(?:s|ed|ing)?)|hold(?:s|ing)?|held|stag(?:e|es|ed|ing)|convene[sd]?|(?:put|puts|putting)\s(?:on|off)|call(?:s|ed|ing)?\soff|threw|celebrat(?:e|es|ed|ing)|postpon(?:e|es|ed|ing)|cancel(?:s|l?ed|l?ing)?|(?:gather|meet|met|convene|assemble|converge|descend)(?:s|d|ed)?\s(?:(?:in|on|at)\s[^.;,]{3,50}?\s)?for|conclud(?:es?|ed|ing)(?=\s(?:the|its|their|our)\s(?:annual|first|second|third|fourth|fifth|inaugural|\d{1,3}(?:st|nd|rd|th))\s)|flag(?:s|ged)\soff|treated\sto|hosts?\s(?:to|of))\s(?=(?:a|an|the|its|their|our|his|her|another|two|three|four|five|six|this\syear's|\d{1,3}(?:st|nd|rd|th)|(?:virtual\s|online\s)?\p{Lu}[\p{L}&'-]{1,20}(?=\s(?:(?:with|for|on|in|under|at)\s(?:an?\s|the\s)?)?\p{Lu}))\s)/gu,
    finds: [
      'The club will [hold ]a seed swap on Friday.',
      'Printers will [gather in Bern next month for ]the first Type Ramble.',
      'JTS was [holding ]its third annual JTS Day.',
      'Oslo will be [host to ]the Nordic Reading Week.',
    ],
    leaves: ['They held talks.', 'holding on'],
  },
  {
    id: 'happenings/open-set',
    pattern:
      /\b(?:(?:is|are|was|were|has\sbeen|had\sbeen)\s(?:now\s|currently\s|originally\s|tentatively\s)?(?:scheduled|set|planned|slated|due|billed)\s(?:for|on|to\s(?:run|begin|start|open|kick\soff|return))|(?:returns|will\sreturn|(?:is|are)\s(?:back|coming|returning))\s(?:to|on|in|at|for)|(?:begins|starts|opens|kicks\soff|wraps\sup|got\sunder\s?way)\s(?:on|at|in|this|next|with))(?=\s)/g,
    finds: ['The repair night [is scheduled for] 9 May.', 'The Lantern Ride [returns to] the park.'],
    leaves: ['They are set apart.', 'He returned it.'],
  },
  {
    id: 'happenings/open-invited',
    pattern:
      /\b(?:[Jj]oin(?:s|ed|ing)?\s(?:us\s|them\s|[^.;,\n]{3,40}\s)?(?:for|at)|invit(?:e|es|ed|ing)\s[^.;,\n]{2,50}?\s(?:to|for)|turn(?:s|ed|ing)?\sout\s(?:for|at|to)|attend(?:s|ed|ing)?|came\s(?:along\s)?(?:to|for)|flock(?:s|ed)\sto|took\spart\sin|tak(?:e|es|ing)\spart\sin|participat(?:e|es|ed|ing)\sin|[Dd]oors\sopen\s(?:at\s\S{1,8}\s)?for|undertook|undertaken|carried\sout|conducted|r[au]n|running|had(?=\s(?:an?|our|another)\s(?:[a-z]{3,12}\s){0,2}(?:\p{Lu}[\p{L}'-]{1,20}\s){1,4}(?:Day|Night|Weekend|Evening|Party|Challenge|Swap|Jam|Sprint|Market)\b)|tickets\s(?:to|for))\s(?=(?:(?:a|an|our|its|their|this\syear's|\d{1,3}(?:st|nd|rd|th)|the\s(?:annual|first|second|third|fourth|fifth|sixth|inaugural|\d{1,3}(?:st|nd|rd|th)))\s|(?:\p{Lu}[\p{L}&'-]{1,20}\s(?:(?:with|of|for|and|in|on|at)\s)?(?:(?:an?|the)\s)?){1,4}(?:Day|Days|Night|Week|Weekend|Evening|Fest|Games|Party|Awards|Challenge|Run|Walk|Ride|Swap|Fayre|Jam|Sprint|Market)\b))/gu,
    finds: [
      'Come and [join us for ]a star party on Friday.',
      'Families were [invited by the museum to ]Pirate Day on Sunday.',
      'Hundreds [turned out for ]Heritage Day.',
      'We [had ]a great Open Harbour Day.',
    ],
    leaves: ['Joining us is easy.', 'at a bakery', 'They attend school.', 'We had a bad day.'],
  },
];

const DETERMINERS: Readonly<Record<string, HappeningMention['determiner']>> = {
  the: 'definite',
  this: 'demonstrative',
  that: 'demonstrative',
  these: 'demonstrative',
  those: 'demonstrative',
  a: 'indefinite',
  an: 'indefinite',
  another: 'indefinite',
  two: 'indefinite',
  three: 'indefinite',
  four: 'indefinite',
  five: 'indefinite',
  six: 'indefinite',
  several: 'indefinite',
  its: 'possessive',
  their: 'possessive',
  our: 'possessive',
  his: 'possessive',
  her: 'possessive',
};

/** Words at which a noun phrase ends. */
const STOP = words(`
and or but nor of in on at by for from with to into as than that which who whom when where while during after before since until about over under between through via per amid among against without within along
is are was were be been being am has have had do does did will would can could may might must shall should not also then there here this that these those next last it they we you he she i them us him me one ones what how why whose
held hold holds holding organized organised hosted hosting host hosts said says added told because if so because although though including include includes
today yesterday tomorrow tonight jan feb apr jun jul aug sept sep oct nov dec january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
`);

/** Nouns that are held, hosted or cancelled without being events that people attend. */
const NO_EVENT = words(`
election elections by-election vote votes voting ballot referendum poll polls runoff primary primaries caucus trial trials plebiscite census audit inquiry investigation probe survey interview interviews inspection operation operations
talk talks view views opinion opinions account accounts share shares stake stakes office position positions post posts job jobs seat seats title titles record records rank hope hopes belief beliefs promise degree degrees diploma licence license permit visa
passport patent patents key keys power powers lead hand hands breath line lines court sway responsibility value values promise majority monopoly reserve reserves asset assets fund funds funding money deposit deposits bond bonds stock stocks debt right rights
call calls workgroup taskforce markup cloture consideration experience experiences feet passage edition editions letter mill hospital colloquy recount launch opening closing closure close conclusion halt standstill delivery arrival departure expiration expiry least time home risk pace rate level price cost university college course-work stage point height end start beginning expense disadvantage moment phase sentencing arraignment arrest shooting accident crash incident fire explosion attack attacks funeral burial wedding birth
process registration nominations enrollment enrolment recruitment season address virtual in-person person online hybrid deficit surplus story mile miles shop farm store restaurant blog business script test tests check checks ad ads risk risks errand tab household
machine machines machinery equipment contract contracts agreement agreements deal deals order orders plan plans flight flights train trains service services subscription subscriptions leave licence policy policies project projects programme program programmes programs application applications membership
purchase purchases payment payments increase trip trips travel class classes school lesson lessons exam exams examination examinations game games match matches season cup series leg tie fixture replay draw parliament congress session sessions hearing hearings
decision decisions judgment verdict sentence release releases rollout construction development implementation production work works website site server servers page data database information software code application system platform blog archive archives content
refugees refugee people person man woman men women child children victim victims suspect suspects prisoner prisoners hostage hostages captive family families group groups team teams committee union workers worker community communities guest guests students student
delegation delegations visitor visitors fan fans crowd crowds leader leaders officer officers staff member members player players coach mayor minister president ambassador governor senator
world country countries city cities town nation nations state states region area areas collection collections museum library gallery record birthday birthdays victory success life achievement achievements contribution contributions diversity freedom win role year years milestone centenary independence
bank company organisation organization agency body ministry department institute university law act bill regulation rule rules treaty amendment resolution motion measure measures requirement deadline date dates sanctions embargo tax taxes tariff tariffs fee fees effort efforts response rescue search
nothing everything something anything all both each none some more most others other same following number total part half majority first last second third thing things place places time times day-to-day way case cases situation crisis pandemic virus election-day belief faith accountability key importance
`);

/** Longest noun phrase read, in tokens. */
const LONGEST = 12;

/** Happenings that no event noun names; those that overlap `taken` are left to their noun. */
export function findOpen(page: Page): OpenHappening[] {
  const found: OpenHappening[] = [];
  for (const rule of OPEN_RULES) {
    for (const match of matchesIn(rule.pattern, page.view)) {
      const sentence = sentenceAt(page, match.index);
      if (!sentence || !['headline', 'subhead', 'body', 'caption', 'list'].includes(sentence.zone)) continue;
      const end = match.index + match[0].length;
      const read = /-(?:held|set)$/.test(rule.id)
        ? subject(page, sentence, match.index)
        : (quoted(page, sentence, end) ?? object(page, sentence, end));
      if (read) found.push({ ...read, sentence: sentence.index, rule: rule.id });
    }
  }
  return found;
}

type Phrase = Omit<OpenHappening, 'sentence' | 'rule'>;

/** The noun phrase that ends at `at`. */
function subject(page: Page, sentence: Sentence, at: number): Phrase | null {
  const { tokens } = readSentence(page, sentence);
  let last = before(tokens, at);
  // "the reading week (NRW) was held"
  if (tokens[last]?.text === ')' && tokens[last - 2]?.text === '(') last -= 3;
  return phrase(page, sentence, tokens, last, lastStart(tokens, last));
}

/** "its 9th annual "Jam in the Park"": what is held under a quoted name alone. */
const QUOTED =
  /^((?:an?|the|its|their|our|his|her)\s)(?:[a-z\d-]{2,12}\s){0,3}"(\p{Lu}[^"\n]{2,60})"(?!\s\p{Ll}*(?:session|room|label|award)s?\b)/u;

function quoted(page: Page, sentence: Sentence, at: number): Phrase | null {
  const match = QUOTED.exec(page.view.slice(at, Math.min(sentence.end, at + 120)));
  if (!match) return null;
  const end = at + match[0].length - 1;
  const next = /^"?\s([a-z-]+)/.exec(page.view.slice(end, end + 24))?.[1];
  if (next && EVENT_NOUNS.has(lemmaOf(next))) return null;
  const name = end - (match[2] as string).length;
  const lead = (match[1] as string).trim();
  return {
    start: at,
    end,
    head: { start: name, end },
    determiner: DETERMINERS[lead] ?? 'bare',
    plural: false,
    proper: true,
    series: /\b(?:\d{1,3}(?:st|nd|rd|th)|first|second|third)\b/.test(match[0]) ? 'ordinal' : null,
  };
}

/** The noun phrase that begins at `at`: up to a preposition, a verb or a mark. */
function object(page: Page, sentence: Sentence, at: number): Phrase | null {
  const { tokens } = readSentence(page, sentence);
  const first = before(tokens, at + 1) < 0 ? 0 : before(tokens, at) + 1;
  let last = first;
  while (last < tokens.length && last - first < LONGEST) {
    const token = tokens[last] as Token;
    if (
      token.shape === 'mark'
        ? !/^["'&“”]$/.test(token.text)
        : (STOP.has(token.lower) && last > first && !isInside(tokens, first, last)) || /^\d{4}$/.test(token.text)
    )
      break;
    if (
      last > first &&
      /(?:ed|ing)$/.test(token.lower) &&
      token.shape === 'lower' &&
      !/^(?:meeting|evening|morning|tasting|reading|gathering|outing|opening|wedding|signing|running|swimming|skating|planting|mapping|coding|breeding)$/.test(
        token.lower,
      ) &&
      !nounBehind(tokens, last)
    )
      break;
    last++;
  }
  return phrase(page, sentence, tokens, last - 1, first);
}

/** "Tea with a Judge", "Movies in the Park": small words within a name that opens with a capital. */
function isInside(tokens: readonly Token[], first: number, at: number): boolean {
  const small = (tokens[at] as Token).lower;
  if (!isCapital(tokens[first])) return false;
  if (/^(?:an?|the)$/.test(small)) return isCapital(tokens[at + 1]) && STOP.has(tokens[at - 1]?.lower ?? '');
  if (!/^(?:with|for|on|in|under|at)$/.test(small) || !isCapital(tokens[at - 1])) return false;
  return (
    isCapital(tokens[/^(?:an?|the)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1]) &&
    /^(?:an?|the)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** "a fundraising swap", "a guided walk": a noun goes on behind the participle. */
const nounBehind = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  return next !== undefined && next.shape !== 'mark' && !STOP.has(next.lower) && next.shape !== 'number';
};

/** Index of the last token that ends at or before `at`; -1 if none. */
function before(tokens: readonly Token[], at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle] as Token).end <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where the noun phrase that ends with token `last` begins. */
function lastStart(tokens: readonly Token[], last: number): number {
  let from = last;
  for (let i = last; i >= 0 && last - i < LONGEST; i--) {
    const token = tokens[i] as Token;
    if (token.shape === 'mark') {
      if (!/^["'&“”-]$/.test(token.text)) break;
      continue;
    }
    if (token.text !== "'s" && STOP.has(token.lower)) {
      // "Bring Your Own Book to School Day": small words within a name.
      if (
        /^(?:and|of|for|to|the|in|on|a|con|de|del|la)$/.test(token.lower) &&
        isCapital(tokens[i - 1]) &&
        isCapital(tokens[i + 1]) &&
        isCapital(tokens[last]) &&
        i > 1
      )
        continue;
      break;
    }
    from = i;
    if (token.lower in DETERMINERS) break;
  }
  return from;
}

function phrase(page: Page, sentence: Sentence, tokens: readonly Token[], last: number, from: number): Phrase | null {
  if (last < from || from < 0) return null;
  let head = tokens[last];
  let end = last;
  // "Harbour Day 2019"
  if (head && /^(?:19|20)\d\d$/.test(head.text) && last > from) head = tokens[--end];
  if (!head || head.shape === 'mark' || head.shape === 'number' || head.text === "'s" || head.lower.length < 3)
    return null;
  const lead = tokens[from] as Token;
  const lower = head.lower;
  const single = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  if (
    NO_EVENT.has(lower) ||
    NO_EVENT.has(single) ||
    STOP.has(lower) ||
    EVENT_NOUNS.has(lemmaOf(lower)) ||
    classOfPeople(lower) ||
    classOfPerson(single) ||
    lower in DETERMINERS
  )
    return null;
  const determiner = DETERMINERS[lead.lower] ?? 'bare';
  const inside = tokens.slice(from, end).filter((token) => token.shape !== 'mark');
  const capital = isCapital(head);
  const proper = capital && inside.some((token) => isCapital(token) && !(token.lower in DETERMINERS));
  const ordinal = inside.some((token) =>
    /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|inaugural|annual|yearly|monthly|weekly|\d{1,3}(?:st|nd|rd|th))$/.test(
      token.lower,
    ),
  );
  // A bare word, or a name that is nobody's event: "John Ota was held", "Germany celebrated".
  if (determiner === 'bare' && !proper && !ordinal) return null;
  if (
    proper &&
    determiner !== 'indefinite' &&
    !ordinal &&
    readSentence(page, sentence).names.some(
      (name) => name.class !== 'unknown' && name.start <= (head as Token).start && name.end >= (head as Token).end,
    )
  )
    return null;
  if (capital && !proper && determiner !== 'indefinite' && !ordinal) return null;
  // "the day was held": a word that only speaks of something told elsewhere.
  if ((determiner === 'definite' || determiner === 'demonstrative') && inside.length < 2 && !capital) return null;
  // "hold the airlines accountable"
  if (/\w{3}(?:able|ible|ous|ive)$/.test(lower) && !capital && !/^(?:archive|vegetable)$/.test(lower)) return null;
  const plural =
    lower.endsWith('s') &&
    !/(?:ss|us|is|ics)$/.test(lower) &&
    !(proper && /^(?:awards|games|days|championships|finals|trials|honou?rs|works)$/.test(lower));
  const past = inside.some((token) => /^(?:previous|earlier|last|past)$/.test(token.lower));
  return {
    start: lead.start,
    end: (tokens[last] as Token).end,
    head: { start: head.start, end: head.end },
    determiner,
    plural,
    proper,
    series: past
      ? 'earlier'
      : ordinal &&
          inside.some(
            (token) =>
              !/^(?:inaugural|annual|yearly|monthly|weekly)$/.test(token.lower) &&
              /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th))$/.test(
                token.lower,
              ),
          )
        ? 'ordinal'
        : null,
  };
}
