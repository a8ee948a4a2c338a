// Reads the noun phrase of an event noun: "organized a two-day training workshop", "the 9th Annual Conference".
import { readSentence } from '../../language/reading.js';
import type { Sentence } from '../../language/sentence.js';
import { isCapital, type Token } from '../../language/tokens.js';
import type { Span } from '../../text/span.js';
import { ORG_HEADS } from '../../vocab/organizations.js';
import type { HappeningMention } from '../mention.js';
import type { Page } from '../page.js';
import { around, fateOf, licenceOf, tenseOf } from './context.js';
import { EVENT_NOUNS, FOLLOWED_BY, GERUNDS, lemmaOf } from './nouns.js';

const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));

const DEFINITE = words('the');
const DEMONSTRATIVE = words('this these that those such');
const INDEFINITE = words(
  'a an another one two three four five six seven eight nine ten eleven twelve several various many numerous some multiple any each every',
);
const POSSESSIVE = words('its their our his her my your');
const QUANTITY: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  both: 2,
};
const EARLIER = words('previous earlier preceding prior past former');
const LATER = words('next upcoming forthcoming coming following subsequent future');
const ORDINAL = words('first second third fourth fifth sixth seventh eighth ninth tenth last final latest');
/** "Summit Apartments", "Convention Street": a place that bears the name of a happening. */
const PLACE_HEADS = words(
  'apartment apartments tower towers homes village plaza estates street road avenue boulevard hotel station church lodge manor county lake mall hospital building court heights ridge',
);
/** Words at which a noun phrase ends when read backwards. */
const STOP = words(`
and or but of in on at by for from with to into as than that which who when where while during after before since until about over under between through
is are was were be been being am has have had do does did will would can could may might must shall should not
held hold holds holding organized organised organize organise organizes organises organizing organising host hosts hosted hosting conduct conducts conducted conducting convene convened convenes
run runs ran attend attended attends attending join joined joins launch launched launches open opened opens conclude concluded concludes complete completed completes start started starts
begin began begins give gave given gives deliver delivered delivers provide provided provides offer offered offers facilitate facilitated arrange arranged plan planned plans announce announced announces
participate participated including include included includes said says stated added noted following via per like also then there here
entitled titled called dubbed named themed chair chaired chairs address addressed addresses postpone postponed cancel cancelled schedule scheduled sponsor sponsored mark marked celebrate celebrated receive received get gets visit visited undergo underwent
`);

const NOT_REAL = /\b(?:no|any|every|each|regular|such|future|more|further|all|online|many|these\skinds\sof|other)\s$/i;

/** Longest bracket read over within a noun phrase, in tokens. */
const BRACKETED = 8;
/** The label of a fact line: "WHAT: Launch of the Plan". */
const WHAT = /(?:^|\n)[ \t]{0,4}(?:[*•-][ \t]{0,3})?(?:what|event|activity)[ \t]?:[ \t]{0,8}$/i;
/** "The workshop will be repeated in Ho": another one of its kind is to come. */
const AGAIN =
  /^\s(?:(?:will|is\sto|are\sto)\s(?:now\s|then\s|also\s|later\s)?(?:be\s(?:repeated|replicated|(?:held|offered|run|given|organi[sz]ed)\sagain)|(?:move|travel|go)\son\sto|take\splace\sagain|return\s(?:to|in)|be\sback)|(?:then\s)?(?:moves|travels|goes)\son\sto)\b/;
/** "Most had completed a training in March": told in the past perfect, the happening lies before what the release reports. */
const HAD = /\bhad\s(?:already\s|previously\s|earlier\s|also\s|once\s|all\s|just\s)?$/;

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
  if (next) {
    const following = next.lower;
    if (EVENT_NOUNS.has(lemmaOf(following)) && next.start - end <= 2 && !/[.;]/.test(view.slice(end, next.start)))
      return null;
    if (FOLLOWED_BY.has(following) && next.shape !== 'mark') return null;
    if (head === 'series' && following === 'of') return null;
    if (following === "'s" && noun.weak && !heading) return null;
    // "Millennium Challenge Corporation", "Police Training Institute": part of a longer name.
    if (
      isCapital(headToken) &&
      isCapital(next) &&
      !heading &&
      next.start - end <= 2 &&
      (ORG_HEADS.has(following) || PLACE_HEADS.has(following))
    )
      return null;
  }
  // "the Customs Institute of Advanced Training"
  if (
    isCapital(headToken) &&
    !heading &&
    /\b(?:Institute|Centre|Center|Academy|School|College|Department|Division|Directorate|Bureau|Office|Faculty|Unit|Board|Commission|Ministry)\s(?:of|for)\s(?:\p{Lu}\p{L}{1,20}\s){0,3}$/u.test(
      view.slice(Math.max(sentence.start, at - 90), at).replace(/\s/g, ' '),
    )
  )
    return null;
  // "the cleanup of the mine" is work, not a day on which people come together.
  if (
    /^clean-?up$/.test(head) &&
    (heading || next?.lower === 'of' || next?.lower === 'costs') &&
    !/\b(?:volunteers?|day|drive|annual|beach|river|park|community)\b/i.test(view.slice(sentence.start, sentence.end))
  )
    return null;
  // "a groundbreaking workshop" breaks no ground.
  if (
    head === 'groundbreaking' &&
    next &&
    (next.shape === 'lower' || next.shape === 'title') &&
    !STOP.has(next.lower) &&
    !/^(?:ceremony|event)$/.test(next.lower)
  )
    return null;
  if (
    head === 'march' &&
    first.text.startsWith('M') &&
    (!heading ||
      /^[^\n]{0,3}\d/.test(view.slice(end, end + 4)) ||
      /\d\S{0,2}\s$/.test(view.slice(Math.max(0, at - 5), at)))
  )
    return null;
  if (
    head === 'camp' &&
    /\b(?:refugees?|displaced|IDP|displacement|base|army|military|prison|concentration|labour|labor|tent|mining|detention|transit)\s$/i.test(
      view.slice(Math.max(sentence.start, at - 16), at),
    )
  )
    return null;
  // "fair trial", "fair and free elections": no fair.
  if (
    head === 'fair' &&
    next &&
    next.shape !== 'mark' &&
    !/^(?:in|at|on|of|for|to|was|is|will|which|that|from|with|by|has|had|takes|took|held|organi[sz]ed|brings|brought|offers|offered|attracted|drew|opened|opens|where|returns)$/.test(
      next.lower,
    )
  )
    return null;
  // Back to the start of the noun phrase.
  let from = h;
  let capitals = 0;
  for (let i = h - 1; i >= Math.max(0, h - 12); i--) {
    const token = tokens[i] as Token;
    if (token.text === "'s" || token.text === '’s') continue;
    if (token.shape === 'mark') {
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
    if (
      STOP.has(token.lower) &&
      !(isCapital(token) && capitals > 0 && /^(?:and|of|for|on|to|open|in)$/.test(token.lower) && false)
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
  const lead = tokens[from] as Token;
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
  // A clinic is a house, unless it is held: "a two-day free clinic".
  if (
    head === 'clinic' &&
    !/\b(?:days?|hour|free|pop-up|legal|wills?|tax|immigration|citizenship|naturali[sz]ation|estate|vaccination|vaccine|skills|coaching|weekend|annual)\b|-(?:day|hour)\b/.test(
      lowers.join(' '),
    )
  )
    return null;
  const gerund = GERUNDS.has(head);
  if (gerund && !plural && determiner === 'bare' && !heading && !isCapital(headToken)) {
    const before = tokens[from - 1];
    const nextLower = next?.lower ?? '';
    if (inside.length === 0) {
      if (
        !before ||
        !/^(?:during|at|after|before|following|attend|attended|in|of|receive|received|undergo|underwent|provide|provided|conducted|completed|gave|given|deliver|delivered|on-site|onsite)$/.test(
          before.lower,
        )
      )
        return null;
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
    /\b(?:of|due|in\sthe|during\sthe|over\sthe)\s?$/.test(
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
  if (named && noun.weak && noun.type !== null && next?.lower === 'of' && inside.length <= 1)
    licence = Math.max(licence, 1.5);
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
  if (general && licence < 2 && determiner !== 'definite' && determiner !== 'demonstrative' && !heading)
    licence = Math.min(licence, 0.5);
  // "the summit during the conference is cancelled": the conference is not.
  const fate = /\b(?:during|alongside|ahead\sof|at|before|after|instead\sof)\s(?:the\s)?$/.test(context.before)
    ? null
    : fateOf(context.clause);
  return {
    kind: 'happening',
    type: typeOf(head, noun.type, lowers),
    head,
    phrase,
    determiner,
    plural,
    quantity,
    series,
    proper,
    title: titleOf(page, sentence, phrase, capitals, proper),
    tense: tenseOf(context, heading),
    fate,
    licence,
    start: at,
    end,
    rule: `happenings/${head.replace(/\s/g, '-')}`,
    sentence: sentence.index,
  };
}

/** True where the phrase is the object of a verb in the past perfect. */
function isPerfect(view: string, sentence: Sentence, at: number): boolean {
  const before = view.slice(Math.max(sentence.start, at - 60), at).replace(/\s+/g, ' ');
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

/** "training event", "training session", "training programme": the modifier says the type. */
function typeOf(head: string, type: string | null, modifiers: readonly string[]): string | null {
  const says = (word: string): boolean =>
    modifiers.includes(word) || modifiers.some((modifier) => modifier.endsWith(`-${word}`));
  if (head === 'initiative') return type;
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

function isVerbUse(
  tokens: readonly Token[],
  h: number,
  last: number,
  head: string,
  determiner: HappeningMention['determiner'],
  heading: boolean,
): boolean {
  const before = tokens[h - 1];
  const next = tokens[last + 1];
  // "launches a project", "visits the site": a determiner behind it makes it a verb.
  if (
    next &&
    /^(?:a|an|the|its|their|his|her|our|new|all|us|them|you)$/.test(next.lower) &&
    (tokens[last] as Token).end + 2 >= next.start &&
    !/^(?:a|an|the|this|of)$/.test(before?.lower ?? '')
  )
    return true;
  if (head === 'rally' && /^(?:to|for|around|behind)$/.test(next?.lower ?? '')) return true;
  if (
    before &&
    /^(?:to|will|can|may|must|please|shall|would|should|could|not|and|we|they|you|i|who)$/.test(before.lower) &&
    determiner === 'bare'
  )
    return true;
  if (heading)
    return (
      next !== undefined &&
      (/^(?:the|a|an|new|its|their)$/.test(next.lower) ||
        (isCapital(next) &&
          before !== undefined &&
          isCapital(before) &&
          /^(?:launch|visit|challenge|tour)$/.test((tokens[h] as Token).lower) &&
          !/^(?:of|for|to|in|on|at)$/.test(next.lower)))
    );
  return determiner === 'bare' && before === undefined;
}

/** Missions that people go on as an event; a mission otherwise is a task, a post or a force. */
const MISSION =
  /\b(?:trade|business|investment|investors?|fact-finding|scoping|assessment|study|field|joint|election|observation|appraisal|review|technical|medical|evaluation|monitoring|official|exploratory|economic|high-level|expert|experts|follow-up|supervision|advisory|verification|visiting|exchange|learning|goodwill|support)\b/;
/** "the 30th anniversary of the treaty" and "a debate on the bill" are talk of a day or of a vote. */
const FLOOR =
  /\b(?:senate|house|floor|congressional|congress|parliamentary|public|national|policy|political|immigration|ongoing|trade|long|heated|budget|legislative)\b/;
const ON_A_BILL =
  /^\s(?:on|over|about|of)\s[^.;]{0,44}\b(?:bills?|resolutions?|amendments?|legislation|nominations?|acts?|budget|iraq|war|reform|measure|law|policy)\b/i;

/** True where the words name what no one attends: "foreign competition", "its mission", "the Senate debate", "the House Republican Conference". */
function noneOfPeople(
  head: string,
  modifiers: readonly string[],
  determiner: HappeningMention['determiner'],
  plural: boolean,
  phrase: string,
  before: string,
  after: string,
): boolean {
  const said = modifiers.join(' ');
  switch (head) {
    case 'mission':
      return !MISSION.test(said) && !/^\s(?:to|in)\s[A-Z]/.test(after);
    case 'debate':
      return (
        /^\s(?:begins|began|continues|continued|ends|drags|rages)\b/i.test(after) ||
        FLOOR.test(said) ||
        ON_A_BILL.test(after)
      );
    case 'competition':
      return (
        determiner === 'bare' &&
        !plural &&
        (modifiers.length === 0 ||
          /(?:^|\s)(?:foreign|global|fair|unfair|more|free|open|international|increased|greater|through|market|price|fierce|stiff|healthy|worldwide)$/.test(
            said,
          )) &&
        !/^[A-Z][\s\S]{0,60}\s(?:Competition)$/.test(phrase)
      );
    case 'challenge':
      return plural && !/\b(?:innovation|design|startup|coding|hack|robotics|science|skills|maths?)\b/.test(said);
    case 'town hall':
      return determiner !== 'indefinite' && /\b(?:at|in|outside|near|behind|opposite)\s$/i.test(before);
    case 'conference':
      return /\b(?:Republican|Democratic|Majority|Minority|GOP|Bishops|Episcopal|Big\s\w+|Athletic)(?:'s?)?\s(?:Senate\s)?Conference$/i.test(
        phrase,
      );
    case 'session':
      return (
        /\b(?:congress|legislative|duck|parliamentary|sessions|senate|house)\b/.test(said) ||
        (/^its\s/i.test(phrase) && modifiers.length === 1)
      );
    case 'panel':
      return (
        /^\sof\s(?:\d|three|experts|judges|scientists|members|specialists)/.test(after) ||
        /\b(?:senate|house|appropriations|congressional|government|judicial|expert|independent|advisory|review|solar|appeals|key)\b/.test(
          said,
        )
      );
    case 'congress':
      return determiner === 'demonstrative' || /\b(?:[89]\d|1[0-2]\d)\s?(?:st|nd|rd|th)\sCongress$/.test(phrase);
    case 'activity':
      return !plural && determiner === 'bare';
    default:
      return false;
  }
}

/** "the US Congress", "the General Assembly", "the UN Mission in Sudan", "the Chemical Weapons Convention" are no happenings. */
function isBody(view: string, start: number, end: number, next: Token | undefined): boolean {
  const phrase = view.slice(start, end);
  // "the 4th EU-Asia Forum": what is counted is held.
  if (
    /\b(?:\d{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Annual)\s[\s\S]{0,60}(?:Forum|Convention)$/i.test(
      phrase,
    )
  )
    return false;
  // "the 14th UN Congress on Crime Prevention" is held; the US Congress sits.
  if (
    /\b(?:\d{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Annual|World)\b/.test(
      phrase,
    ) &&
    /Congress$/.test(phrase)
  )
    return false;
  // "its general assembly", "the 4th General Assembly": a meeting of members.
  if (/^(?:its|their|our|an?|\d{1,3}(?:st|nd|rd|th)|[\s\S]{0,30}\bannual)\s[\s\S]{0,40}\bassembly$/i.test(phrase))
    return false;
  if (/^(?:the\s)?(?:Congress|Assembly)$/i.test(phrase) && !/c(?:ongress)$/.test(phrase)) return true;
  if (
    /\b(?:U\.?S\.?|States|National|UN|U\.N\.|Nations|Provincial|State|NYS|General|Legislative|Parliamentary|House(?:\sof)?|City|Federal|Constituent|Northern\sIreland|Scottish|Welsh|Regional)\s(?:General\s)?(?:Congress|Assembly)$/i.test(
      phrase,
    )
  )
    return true;
  if (/Assembly$/.test(phrase) && /^(?:district|member|members|\d{1,3}(?:st|nd|rd|th))$/.test(next?.lower ?? ''))
    return true;
  if (/^(?:[Tt]he\s)?Convention$/.test(phrase)) return true;
  if (
    /Convention$/.test(phrase) &&
    /\b(?:Act|Law|Administration|Labour|Labor|Protection|Trafficking|Torture|Women|Child|Refugees?|Species|Conservation|ILO|UN|OSCE)\b/.test(
      phrase,
    )
  )
    return true;
  if (
    /\bMission$/.test(phrase) &&
    (/\b(?:[A-Z]{2,8}|Monitoring|Support|Assistance|Observer|Advisory|Verification|Peacekeeping|Peacebuilding|Diplomatic|Stabili[sz]ation|Police|Border)\sMission$/.test(
      phrase,
    ) ||
      /^(?:the\s)?Mission$/.test(phrase)) &&
    !/\bTrade\b/.test(phrase)
  )
    return true;
  if (
    /Convention$/.test(phrase) &&
    (/^(?:on|relating|against|for)$/.test(next?.lower ?? '') ||
      /(?:Weapons|Rights|Geneva|Palermo|Vienna|Refugee|Climate|Biodiversity|Ottawa|Istanbul|Budapest|Singapore|European)\sConvention$/.test(
        phrase,
      ))
  )
    return true;
  if (
    /(?:Mission|Initiative|Programme|Program|Campaign|(?:Youth|Economic|Islands)\sForum)$/.test(phrase) &&
    /\b(?:UN|U\.S\.|US|United\sNations|Permanent|European\sUnion|EU|Development|Environment|World\sFood|World\sEconomic|Multidimensional)\b/.test(
      phrase,
    ) &&
    !/\b(?:Annual|Knowledge)\b/.test(phrase)
  )
    return true;
  return false;
}

/** True where the phrase stands inside a direct quotation of its sentence. */
function quoted(view: string, sentence: Sentence, at: number): boolean {
  const before = view.slice(sentence.start, at);
  const quotes = before.split('"').length - 1;
  return quotes % 2 === 1 && at - (sentence.start + before.lastIndexOf('"')) > 60;
}

/** A quoted title beside the phrase, or the capitalised name that the phrase is. */
export function titleOf(page: Page, sentence: Sentence, phrase: Span, capitals: number, proper: boolean): Span | null {
  const { view } = page;
  const after = view.slice(phrase.end, Math.min(sentence.end, phrase.end + 260));
  const said =
    /^[\s,]{0,3}(?:on\s|entitled\s|titled\s|themed\s|called\s|dubbed\s|named\s|under\sthe\s(?:theme|title)(?:\sof)?\s|with\sthe\stheme\s|on\sthe\stheme\s)?[\s,:]{0,2}"([^"]{4,200})"/.exec(
      after,
    );
  if (said) {
    const start = phrase.end + said.index + said[0].length - 1 - (said[1] as string).length;
    return trim(view, { start, end: start + (said[1] as string).length });
  }
  const quote = view.slice(phrase.start, phrase.end).lastIndexOf('"');
  const close = quote < 0 ? -1 : view.indexOf('"', phrase.start + quote + 1);
  if (close > phrase.end - 1 && close - phrase.start < 220 && close < sentence.end)
    return trim(view, { start: phrase.start + quote + 1, end: close });
  if (proper && capitals >= 1) {
    let start = phrase.start;
    const text = view.slice(phrase.start, phrase.end);
    const article = /^(?:the|a|an|its|their|our|his|her|this|that)\s+/i.exec(text);
    if (article) start += article[0].length;
    const topic =
      /^\s(?:on|for|of|to)\s(?:the\s)?(?:[A-Z][\p{L}-]+(?:\s(?:and|of|for|in|the|on|to|against)(?=\s[A-Z]))?\s?){1,12}/u.exec(
        after,
      );
    return trim(view, { start, end: phrase.end + (topic ? topic[0].length : 0) });
  }
  const topic = /^\s(?:entitled|titled|called)\s([A-Z][^.;,"]{4,120})/.exec(after);
  if (topic)
    return trim(view, {
      start: phrase.end + topic[0].length - (topic[1] as string).length,
      end: phrase.end + topic[0].length,
    });
  return null;
}

function trim(view: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,.;:]/.test(view.charAt(start))) start++;
  while (end > start && /[\s,.;:]/.test(view.charAt(end - 1))) end--;
  return { start, end };
}
