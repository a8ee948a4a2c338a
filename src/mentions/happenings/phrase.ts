// Reads the noun phrase of an event noun: "organized a two-day training workshop", "the 9th Annual Conference".
import { readSentence } from '../../language/reading.js';
import type { Sentence } from '../../language/sentence.js';
import { isCapital, type Token } from '../../language/tokens.js';
import { SMALL } from '../../text/numbers.js';
import type { Span } from '../../text/span.js';
import { flatten } from '../../text/squeeze.js';
import type { HappeningMention } from '../mention.js';
import type { Page } from '../page.js';
import { around, fateOf, licenceOf, tenseOf } from './context.js';
import { isBody, isInName, isOtherSense, isVerbUse, noneOfPeople, type Seen, STOP } from './no-event.js';
import { EVENT_NOUNS, GERUNDS, lemmaOf } from './nouns.js';
import { titleOf } from './title.js';

const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));

const DEFINITE = words('the');
const DEMONSTRATIVE = words('this these that those such');
const INDEFINITE = words(
  'a an another one two three four five six seven eight nine ten eleven twelve several various many numerous some multiple any each every',
);
const POSSESSIVE = words('its their our his her my your');
/** "two" to "twelve", as words say how many events there are. */
const QUANTITY: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'two three four five six seven eight nine ten eleven twelve'
      .split(' ')
      .map((word) => [word, SMALL[word] as number]),
  ),
  both: 2,
};
const EARLIER = words('previous earlier preceding prior past former');
const LATER = words('next upcoming forthcoming coming following subsequent future');
const TO_COME = /^(?:upcoming|forthcoming)$/;
const ORDINAL = words('first second third fourth fifth sixth seventh eighth ninth tenth last final latest');

const NOT_REAL =
  /\b(?:never\s(?:has|have|had)|no|any|every|each|regular|such|future|more|further|all|online|many|these\skinds\sof|other)\s$/i;

/** Verbs that close a phrase, and with a capital are a noun of its name: "Bee Framework Plan launch". */
const ALSO_NOUN = /^(?:plan|plans|start|lead|open|support|launch|host)$/;
/** Longest quoted name read over within a noun phrase, in tokens. */
const LONG_NAME = 10;
/** Longest bracket read over within a noun phrase, in tokens. */
const BRACKETED = 8;
/** The day of what a headline names. */
const DAY_BEHIND =
  /^(?:\s(?:in|at)\s[^.;:]{3,50}?)?,?\s(?:(?:is\s)?(?:set|slated|scheduled|planned)\s(?:for|on)\s|(?:is\s)?(?:on|from|this|next)\s|is\s)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\d{1,2}(?:\s?-\s?\d{1,2})?\s(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,7}\.?\s\d)/;
/** The label of a fact line: "WHAT: Launch of the Plan". */
const WHAT =
  /(?:^|\n)[ \t]{0,4}(?:[*•-][ \t]{0,3})?[*_]{0,2}(?:what|event|activity)[*_]{0,2}[ \t]?:[*_]{0,2}[ \t]{0,8}(?:[^\n.!?:]{2,60}: )?$/i;
/** "The workshop will be repeated in Ho": another one of its kind is to come. */
const AGAIN =
  /^\s(?:(?:will|is\sto|are\sto)\s(?:now\s|then\s|also\s|later\s)?(?:be\s(?:repeated|replicated|(?:held|offered|run|given|organi[sz]ed)\sagain)|(?:move|travel|go)\son\sto|take\splace\sagain|return\s(?:to|in)|be\sback)|(?:then\s)?(?:moves|travels|goes)\son\sto)\b/;
/** "Most had completed a training in March": told in the past perfect, the happening lies before what the release reports. */
const HAD = /\bhad\s(?:already\s|previously\s|earlier\s|also\s|once\s|all\s|just\s)?$/;

/** "the report A Race Against Time": a capital article behind a small letter opens a title. */
const IN_TITLE = /\p{Ll}\s$/u;
/** "the unveiling of a plaque" is a rite, not the start of something. */
const STONE =
  /^\sof\s(?:an?\s|the\s|its\s)?(?:[\p{L}-]{2,14}\s){0,2}(?:plaques?|statues?|bust|memorial|monument|portrait|mural|stone|sculpture)\b/u;

export function readHappening(page: Page, sentence: Sentence, at: number, word: string): HappeningMention | null {
  const { view } = page;
  const { tokens } = readSentence(page, sentence);
  const heading = sentence.zone === 'headline' || sentence.zone === 'subhead';
  const head = lemmaOf(word);
  const noun = EVENT_NOUNS.get(head);
  if (!noun) return null;
  const end = at + word.length;
  const h = tokens.findIndex((token) => token.start <= at && token.end > at);
  const last = tokens.findIndex((token) => token.start < end && token.end >= end);
  if (h < 0 || last < 0) return null;
  const headToken = tokens[last] as Token;
  const first = tokens[h] as Token;
  // Inside a longer word ("workshop-based", "non-event") it is no head, but "train-the-trainer" is.
  if (first.start !== at || headToken.end !== end) return null;
  const next = tokens[last + 1];
  const seen: Seen = { view, sentence, head, weak: noun.weak === true, heading, at, end, first, headToken, next };
  if (isInName(seen) || isOtherSense(seen)) return null;
  const { from, capitals } = phraseStart(view, tokens, h);
  const lead = tokens[from] as Token;
  if (
    !heading &&
    /^An?$/.test(lead.text) &&
    IN_TITLE.test(view.slice(Math.max(sentence.start, lead.start - 2), lead.start))
  )
    return null;
  const inside = tokens.slice(from, h);
  const lowers = inside.map((token) => token.lower);
  let determiner: HappeningMention['determiner'] = 'bare';
  if (DEFINITE.has(lead.lower)) determiner = 'definite';
  else if (DEMONSTRATIVE.has(lead.lower)) determiner = 'demonstrative';
  else if (
    /^(?:today|yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(lead.lower) &&
    lowers.includes("'s")
  )
    determiner = 'demonstrative';
  else if (POSSESSIVE.has(lead.lower) || lowers.includes("'s")) determiner = 'possessive';
  else if (from < h && INDEFINITE.has(lead.lower)) determiner = 'indefinite';
  const plural =
    /^(?:symposia|colloquia)$/.test(headToken.lower) ||
    (headToken.lower.endsWith('s') && head !== headToken.lower && !/(?:series|talks|congress)$/.test(headToken.lower));
  let quantity: number | null = null;
  for (const lower of lowers) {
    const known = QUANTITY[lower] ?? (/^\d{1,2}$/.test(lower) && plural ? Number(lower) : undefined);
    if (known !== undefined && plural) quantity = known;
  }
  let series: HappeningMention['series'] = null;
  if (lowers.some((lower) => EARLIER.has(lower)) || /\blast\s(?:year|month|week)'s\s/.test(lowers.join(' ')))
    series = 'earlier';
  else if (lowers.some((lower) => LATER.has(lower))) series = 'later';
  else if (lowers.some((lower) => ORDINAL.has(lower) || /^\d{1,3}(?:st|nd|rd|th)$/.test(lower))) series = 'ordinal';
  const past =
    /\b(?:last|previous)\s(?:year|month|week|summer|spring|autumn|winter|time)\s?'s\s/.test(`${lowers.join(' ')} `) ||
    isPerfect(view, sentence, lead.start);
  if (series === null && past) series = 'earlier';
  if (
    series === null &&
    lowers.includes('next') === false &&
    /\bnext\s(?:year|month|week)\s?'s\s/.test(`${lowers.join(' ')} `)
  )
    series = 'later';
  // "They meet by video conference": the means.
  if (
    /^video\s?conference$/.test(head) &&
    /\b(?:by|via|through|over|per|using)\s(?:a\s)?$/.test(
      view.slice(Math.max(sentence.start, lead.start - 12), lead.start),
    )
  )
    return null;
  // A clinic is a house, unless it is held: "a two-day free clinic".
  if (
    head === 'clinic' &&
    !/^\s(?:(?:will|is\sto)\s(?:also\s)?(?:be\s(?:held|open|run|offered)|take\splace|run)|was\sheld|is\sbeing\sheld|t(?:ook|akes)\splace|runs\sfrom)\b/.test(
      view.slice(end, end + 30),
    ) &&
    !/\b(?:days?|hour|free|pop-up|legal|wills?|tax|immigration|citizenship|naturali[sz]ation|estate|vaccination|vaccine|flu|shot|testing|drive-?thr(?:u|ough)|drive|rabies|spay|skills|coaching|weekend|annual)\b|-(?:day|hour)\b/.test(
      lowers.join(' '),
    )
  )
    return null;
  const gerund = GERUNDS.has(head);
  if (gerund && !plural && determiner === 'bare' && !heading && !isCapital(headToken)) {
    const before = tokens[from - 1];
    const nextLower = next?.lower ?? '';
    if (inside.length === 0) {
      if (!before || !BEFORE_GERUND.test(before.lower)) return null;
      if (
        next &&
        next.shape !== 'mark' &&
        !/^(?:on|for|in|at|to|was|is|will|has|and|from|by|with|of|held|organized|organised|conducted)$/.test(nextLower)
      )
        return null;
    } else if (
      next &&
      next.shape === 'lower' &&
      /^(?:the|their|its|his|her|our|these|those|a|an|more|over|some|all|them|people|officers|staff|officials|with|up)$/.test(
        nextLower,
      )
    )
      return null;
  }
  if (
    noun.weak &&
    inside.length === 0 &&
    determiner === 'bare' &&
    !plural &&
    !heading &&
    !(next?.lower === 'of' && WHAT.test(view.slice(Math.max(0, at - 40), at)))
  )
    return null;
  if (
    (head === 'visit' ||
      head === 'launch' ||
      head === 'tour' ||
      head === 'race' ||
      head === 'walk' ||
      head === 'talk' ||
      head === 'market' ||
      head === 'drive' ||
      head === 'panel' ||
      head === 'debate' ||
      head === 'challenge' ||
      head === 'exercise' ||
      head === 'mission' ||
      head === 'function' ||
      head === 'series' ||
      head === 'initiative' ||
      head === 'activity' ||
      head === 'rally' ||
      head === 'assembly' ||
      head === 'congress' ||
      head === 'convention' ||
      head === 'forum' ||
      head === 'campaign') &&
    isVerbUse(tokens, h, last, head, determiner, heading)
  )
    return null;
  if (
    head === 'course' &&
    /\b(?:of|due|in|during|over|throughout)(?:\sthe)?\s?$/i.test(
      view.slice(Math.max(sentence.start, lead.start - 12), lead.start),
    ) &&
    lowers.length <= 1 &&
    next?.lower === 'of'
  )
    return null;
  if (
    (head === 'congress' ||
      head === 'assembly' ||
      head === 'convention' ||
      head === 'mission' ||
      head === 'initiative' ||
      head === 'forum' ||
      head === 'programme' ||
      head === 'program' ||
      head === 'campaign') &&
    isBody(view, lead.start, end, next)
  )
    return null;
  const phrase: Span = { start: lead.start, end };
  if (
    noneOfPeople(
      head,
      lowers,
      determiner,
      plural,
      view.slice(lead.start, end),
      view.slice(Math.max(sentence.start, lead.start - 12), lead.start),
      view.slice(end, end + 60),
    )
  )
    return null;
  const context = around(page, sentence, phrase);
  if (series === null && AGAIN.test(context.after.slice(0, 80))) series = 'later';
  const proper = isCapital(headToken) && (capitals >= 1 || (h < last && head !== 'town hall')) && !heading;
  let licence = licenceOf(context, determiner, proper, head, heading);
  // "Launch of the Response Plan" as a headline or after WHAT:; "a webinar on models" there.
  const named = heading || WHAT.test(view.slice(Math.max(0, lead.start - 40), lead.start));
  if (named && !noun.weak && (determiner === 'indefinite' || (from === 0 && inside.length > 0)))
    licence = Math.max(licence, 1);
  const whose = next?.lower === 'of' || (head === 'hearing' && next?.lower === 'on');
  if (named && noun.weak && noun.type !== null && whose && inside.length <= 1) licence = Math.max(licence, 1.5);
  // "Community Showcase at Elm Hall Oct. 15": a headline that gives its day
  if (heading && from === 0 && inside.length > 0 && DAY_BEHIND.test(context.after)) licence = Math.max(licence, 1.8);
  if (
    NOT_REAL.test(context.before) ||
    lowers.some((lower) =>
      /^(?:regular|additional|any|no|every|each|future|similar|such|more|further|routine|occasional|periodic)$/.test(
        lower,
      ),
    )
  )
    licence = Math.min(licence, 0.5);
  // "part of a speaking tour": the whole that the event belongs to.
  if (
    /\b(?:part|one|number)\sof\s(?:the\s|a\s|an\s|its\s|their\s)?$/.test(`${context.before.trimEnd()} `) &&
    (determiner === 'indefinite' || plural || noun.weak)
  )
    licence = Math.min(licence, 0.4);
  if (quoted(view, sentence, lead.start)) licence = Math.min(licence, 0.5);
  const general = noun.weak === true && typeOf(head, noun.type, lowers) === noun.type;
  const yearly = proper && (series === 'ordinal' || lowers.includes('annual'));
  if (general && !yearly && licence < 2 && determiner !== 'definite' && determiner !== 'demonstrative' && !heading)
    licence = Math.min(licence, 0.5);
  // "the summit during the conference is cancelled": the conference is not.
  const fate = /\b(?:during|alongside|ahead\sof|at|before|after|instead\sof)\s(?:the\s)?$/.test(context.before)
    ? null
    : fateOf(context.clause);
  return {
    kind: 'happening',
    type: head === 'unveiling' && STONE.test(context.after) ? 'ceremony' : typeOf(head, noun.type, lowers),
    head,
    phrase,
    determiner,
    plural,
    quantity,
    series,
    proper,
    title: titleOf(page, sentence, phrase, Math.max(capitals, h < last && proper ? 1 : 0), proper),
    tense: tenseOf(context, heading) ?? (lowers.some((lower) => TO_COME.test(lower)) ? 'future' : null),
    fate,
    licence,
    start: at,
    end,
    rule: `happenings/${head.replace(/\s/g, '-')}`,
    sentence: sentence.index,
  };
}

/** Index of the token with which the noun phrase of the head `h` begins, read backwards, and how many of its words are capitalised. */
function phraseStart(
  view: string,
  tokens: readonly Token[],
  h: number,
): { readonly from: number; readonly capitals: number } {
  let from = h;
  let capitals = 0;
  for (let i = h - 1; i >= Math.max(0, h - 12); i--) {
    const token = tokens[i] as Token;
    if (token.text === "'s" || token.text === '’s') continue;
    if (token.shape === 'mark') {
      // "the city's first "Coffee with a Cop" event": a quoted name before its noun
      if (token.text === '"' && i === h - 1) {
        let open = i - 1;
        while (open > 0 && open > i - LONG_NAME && (tokens[open] as Token).text !== '"') open--;
        if ((tokens[open] as Token | undefined)?.text === '"') {
          i = open;
          from = open;
          capitals++;
          continue;
        }
      }
      // "Ho and Sunyani, Ghana - Two workshops": a dash between spaces parts the town from the news.
      if (token.text === '-' && view[token.start - 1] === ' ' && view[token.end] === ' ') break;
      if (
        token.text === '-' ||
        token.text === '"' ||
        token.text === '“' ||
        token.text === '”' ||
        token.text === "'" ||
        token.text === '&'
      )
        continue;
      if (token.text === ')') {
        // "the three-day (28-30 June) course", "a Training-of-Trainers (ToT) workshop"
        let open = i - 1;
        while (open > 0 && open > i - BRACKETED && (tokens[open] as Token).text !== '(') open--;
        if ((tokens[open] as Token | undefined)?.text === '(') {
          i = open;
          continue;
        }
      }
      if (token.text === ',' && isAdjectiveComma(tokens, i)) continue;
      break;
    }
    // "The Force co-hosted Delta's course"
    if (
      token.shape === 'lower' &&
      tokens[i - 1]?.text === '-' &&
      tokens[i - 2]?.lower === 'co' &&
      /ed$/.test(token.lower)
    )
      break;
    if (
      STOP.has(token.lower) &&
      !(i > 0 && isCapital(token) && ALSO_NOUN.test(token.lower) && tokens[i - 1]?.lower !== 'to')
    ) {
      // "and", "for", "of" inside a capitalised name: "Opportunities for Small Business Conference".
      if (
        /^(?:and|for|of|on|in|to|the|against|with)$/.test(token.lower) &&
        capitals >= 1 &&
        isCapital(tokens[i - 1]) &&
        isCapital(tokens[h]) &&
        (tokens[h] as Token).shape !== 'upper' &&
        isCapital(tokens[i + 1])
      )
        continue;
      break;
    }
    // "said on Thursday Lake Festival would begin": the day of saying
    if (i < h - 1 && tokens[i - 1]?.lower === 'on' && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.lower))
      break;
    from = i;
    if (isCapital(token)) capitals++;
    if (
      DEFINITE.has(token.lower) ||
      DEMONSTRATIVE.has(token.lower) ||
      POSSESSIVE.has(token.lower) ||
      token.lower === 'a' ||
      token.lower === 'an'
    )
      break;
  }
  return { from, capitals };
}

/** True where the phrase is the object of a verb in the past perfect. */
function isPerfect(view: string, sentence: Sentence, at: number): boolean {
  const before = flatten(view.slice(Math.max(sentence.start, at - 60), at));
  const verb =
    /\b(?:completed|attended|held|organi[sz]ed|hosted|conducted|joined|received|convened|undergone|run|taken\spart\sin|participated\sin|met\sat|gathered\sfor)\s[^.;,]{0,30}$/.exec(
      before,
    );
  return verb !== null && HAD.test(before.slice(0, verb.index));
}

const isAdjectiveComma = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.shape === 'lower' &&
  tokens[i + 1]?.shape === 'lower' &&
  /(?:y|al|ive|ful|ed|ing|day|ic)$/.test((tokens[i - 1] as Token).lower) &&
  !STOP.has((tokens[i + 1] as Token).lower);

/** What is done at a camp of doctors. */
const CARE =
  /^(?:medical|medicine|health|healthcare|eye|dental|surgical|surgery|blood|screening|vaccination|immuni[sz]ation|diagnostic|diabetes|cancer|cataract|veterinary|check-?up|treatment|physiotherapy)$/;

/** Words before a bare "training" that make it a noun. */
const BEFORE_GERUND =
  /^(?:during|at|after|before|following|attend(?:s|ed|ing)?|in|of|receiv(?:e|ed|es|ing)|undergo(?:es|ing)?|underwent|provided?|conduct(?:s|ed|ing)|completed?|gave|given|deliver(?:ed|ing)?|on-site|onsite|(?:co-)?organi[sz](?:es?|ed|ing)|h(?:eld|olds?|olding)|(?:co-)?host(?:s|ed|ing)?|arrang(?:es|ed)|facilitat(?:es|ed)|launch(?:es|ed)|start(?:s|ed)|began|begins|conclud(?:es|ed)|ran|joined|led|sponsored|scheduled)$/;

/** What only the session of a body is called. */
const SITTING =
  /^(?:ordinary|extraordinary|organi[sz]ational|substantive|resumed|executive|regular|annual|emergency|special|\d{2,3}(?:st|nd|rd|th))$/;

/** "training event", "training session", "training programme": the modifier says the type. */
function typeOf(head: string, type: string | null, modifiers: readonly string[]): string | null {
  const says = (word: string): boolean =>
    modifiers.includes(word) || modifiers.some((modifier) => modifier.endsWith(`-${word}`));
  if (head === 'initiative') return type;
  // "free eye surgical camp", "dental mission": people come to be treated.
  if ((head === 'camp' || head === 'mission') && modifiers.some((word) => CARE.test(word))) return 'campaign';
  if (type === null || head === 'exercise' || head === 'camp' || head === 'drill') {
    if (
      says('training') ||
      says('trainings') ||
      says('capacity-building') ||
      (says('capacity') && (says('building') || says('development') || says('enhancement'))) ||
      says('mentoring') ||
      says('mentorship') ||
      says('coaching')
    )
      return 'training';
    if (says('graduation') || ((says('award') || says('awards')) && !says('grant')) || says('anniversary'))
      return 'ceremony';
    if (says('launch') || says('launching')) return 'launch';
    if (says('workshop')) return 'workshop';
    if (says('consultation') || says('consultative')) return 'consultation';
    if (type === null && says('interaction')) return 'meeting';
    if (type === null && says('sharing') && says('knowledge')) return 'seminar';
    // "the 42nd Ordinary Session", "the organizational session": a body sits.
    if (head === 'session' && modifiers.some((word) => SITTING.test(word))) return 'meeting';
    if (says('hackathon')) return 'competition';
    if (says('networking') || says('fundraising')) return 'other';
    return type;
  }
  // A fair shows goods, unless it brings jobs and help or is a town's feast.
  if (head === 'fair') {
    if (
      modifiers.some((word) =>
        /^(?:resource|resources|opportunity|opportunities|benefits|wellness|safety|college|information|services?|housing|veterans?)$/.test(
          word,
        ),
      )
    )
      return 'other';
    if (
      modifiers.some((word) =>
        /^(?:community|county|state|street|village|town|country|summer|spring|autumn|fall|winter|church|lions|fun|harvest|renaissance)$/.test(
          word,
        ),
      )
    )
      return 'festival';
  }
  if (head === 'ceremony' && (says('launch') || says('launching'))) return 'launch';
  if (/^(?:conference|seminar|meeting)$/.test(head) && (says('training') || says('trainings'))) return 'training';
  if ((type === 'meeting' || type === 'workshop') && (says('consultative') || says('consultation')))
    return 'consultation';
  return type;
}

/** True where the phrase stands inside a direct quotation of its sentence. */
function quoted(view: string, sentence: Sentence, at: number): boolean {
  const before = view.slice(sentence.start, at);
  const quotes = before.split('"').length - 1;
  return quotes % 2 === 1 && at - (sentence.start + before.lastIndexOf('"')) > 60;
}
