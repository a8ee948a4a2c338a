// What can be the seed of an event: "organized a two-day training workshop", "the 9th Annual Conference".
import { readSentence, sentenceAt } from '../../language/reading.js';
import type { Sentence } from '../../language/sentence.js';
import { isCapital, type Token } from '../../language/tokens.js';
import { overlaps, type Span } from '../../text/span.js';
import { ORG_HEADS } from '../../vocab/organizations.js';
import type { HappeningMention } from '../mention.js';
import type { Page } from '../page.js';
import { findNames } from './names.js';
import { EVENT_NOUN_PATTERN, EVENT_NOUNS, FOLLOWED_BY, GERUNDS, lemmaOf } from './nouns.js';
import { findOpen } from './open.js';

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

/** Verbs by which a happening is said to take place, with it as the object. */
const ACTIVE =
  /\b(?:(?:organi[sz]ation|hosting|holding|conduct|convening|staging|opening|conclusion|end|start|beginning|close|launch|delivery)\sof|(?:co-?)?(?:organi[sz](?:e|es|ed|ing)|host(?:s|ed|ing)?|conven(?:e|es|ed|ing)|conduct(?:s|ed|ing)?|hold(?:s|ing)?|held|sponsor(?:s|ed|ing)?|chair(?:s|ed|ing)?)|runs?|ran|running|deliver(?:s|ed|ing)?|arrang(?:e|es|ed|ing)|stag(?:e|es|ed|ing)|launch(?:es|ed|ing)?|kick(?:s|ed|ing)?\soff|initiat(?:e|es|ed)|wrap(?:s|ped)?\sup|facilitat(?:e|es|ed|ing)|giv(?:e|es|en|ing)|gave|offer(?:s|ed|ing)?|provid(?:e|es|ed|ing)|present(?:s|ed|ing)?|(?:put|call)(?:s|ed|ting|ing)?\soff|put(?:s|ting)?\son|host\s(?:to|of)|flag(?:s|ged)\soff|threw|carr(?:y|ies|ied|ying)\sout|under(?:takes?|took|taken|went|taking)|conclud(?:e|es|ed|ing)|complet(?:e|es|ed|ing)|start(?:s|ed|ing)?|beg(?:in|ins|an|inning)|commenc(?:e|es|ed)|inaugurat(?:e|es|ed|ing)|celebrat(?:e|es|ed|ing)|mark(?:s|ed|ing)?|announc(?:e|es|ed|ing)|plan(?:s|ned|ning)?|coordinat(?:e|es|ed|ing)|open(?:s|ed|ing)?|attend(?:s|ed|ing)?|join(?:s|ed|ing)?|(?:dropped|stopped|drops|stops)\sby|sp(?:oke|eaks?|eaking)\sat|participat(?:e|es|ed|ing)\sin|t(?:ook|ake|akes|aking)\spart\sin|address(?:es|ed|ing)?|gather(?:s|ed|ing)?\s(?:for|at)|me(?:t|et|ets)\s(?:for|at)|invit(?:e|es|ed|ing)\s[^.;]{1,40}?\sto|postpon(?:e|es|ed|ing)|cancel(?:s|led|ed|ling|ing)?|schedul(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|show(?:s|ing|cas(?:es|ed|ing))|came?\stogether\s(?:for|at)|lead(?:s|ing)?|led|com(?:e|es|ing)\sto|during|at|following|after|(?:attendees|organi[sz]ers|hosts)\sof|participants\s(?:of|in))\b/gi;

/** Verbs behind it that say the same: "was held", "took place", "brought together". */
const PASSIVE =
  /^(?:[^.;]{0,90}?[\s,)"'])?(?:(?:was|were)\sto\shave\s|(?:was|were|is|are|has\sbeen|have\sbeen|had\sbeen|will\sbe|to\sbe|being|shall\sbe|be)\s(?:[a-z-]{2,14}\s){0,3}?(?:due\s(?:in|on|to|from|at|for|this|next)|foreseen|(?:also\s)?put\soff|(?:co-?)?organi[sz]ed|(?:co-?)?hosted|convened|conducted|held|run|delivered|arranged|staged|launched|inaugurated|opened|attended|given|offered|facilitated|scheduled|postponed|cancelled|canceled|planned|chaired|concluded|completed|followed\sby|part\sof|the\s(?:first|second|third|latest|fourth))|took\splace|tak(?:es|ing|e)\splace|c(?:ame|omes?)\sto\s(?:an\send|a\sclose)|wrap(?:s|ped)\sup|is\sover\b|(?:kick|flag)(?:s|ged|ed)\soff|was\sflagged\soff|got\sunder\s?way|(?:opened|began|begins|starts|started|concluded|ended|closed|commenced|ran|runs|lasted|concludes|ends|opens)\b|brought\stogether|br(?:ings|inging)\stogether|gather(?:s|ed|ing)\b|drew\b|attracted|assembled|featur(?:ed|es|ing)|focus(?:ed|es|sed)|aim(?:ed|s)|convenes|covered|covers|include[sd]|provided|provides|explored|examined|discussed|highlighted|addressed|welcomed|(?:hosts|welcomes|presents|celebrates|honou?rs)\b|saw\b|will\s(?:\w+\s){0,2}(?:bring|gather|feature|focus|take|open|start|begin|run|cover|include|provide|explore|examine|discuss|highlight|be\s)|organi[sz]ed\sby|(?:co-?)?hosted\sby|convened\sby|held\b|attended\sby|(?:planned|scheduled|set|slated|due|billed)\s(?:for|on|this|next|to|in|at|\w+day)\b)/i;
/** The same in a headline, which leaves out "was": "Two-day workshop inaugurated by the ministry", "Beekeeping course over". */
const HEADLINE_PASSIVE =
  /^(?:[^.;:]{0,60}?\s)?(?:inaugurated|organi[sz]ed|hosted|held|conducted|launched|opened|opens|convened|concluded|concludes|cancelled|canceled|postponed|ends|over|under\s?way|begins|starts|underway)(?=\s|$|[,.:;!])/i;

/** "a training that UNODC conducted on 19 April": the verb in a clause of its own. */
const RELATIVE =
  /^,?\s(?:that|which|where)\s[^.;]{2,70}?\s(?:has\s|had\s|have\s|is\s|are\s|was\s|were\s|will\s)?(?:(?:co-?)?organi[sz](?:ed|e|ing)|(?:co-?)?host(?:ed|ing)?|hold(?:ing)?|held|conven(?:ed|ing|e)|conduct(?:ed|ing)?|ran|gave|deliver(?:ed|ing)?|put\son|stag(?:ed|ing)|arrang(?:ed|ing)|attended)\b/i;

const FUTURE =
  /\b(?:will|shall|to\sbe\s(?:held|hosted|organi[sz]ed|presented|celebrated|launched)|(?:is|are)\s(?:set|scheduled|slated|due|planned|expected|going)\b|plans?\sto|planned\sfor|intends?\sto|upcoming|forthcoming|invit(?:es?|ed|ing)\b(?![^.]{0,40}\bspeakers?\b)|invitation|please\sjoin|join\sus|rsvp|register\b|registration|(?:is|are)\spleased\sto\sannounce|looks?\sforward|(?:foreseen|due)\s(?:in|on|for|at)|being\s(?:held|put\son|hosted|organi[sz]ed|planned|staged)|hopes?\sto|hoping\sto|would\slike\sto|(?:is|are)\sback|to\s(?:host|hold|organi[sz]e|convene|sponsor|chair)|(?:is|are)\s(?:hosting|holding|organi[sz]ing|sponsoring|convening|inviting|taking\splace))\b/i;
/** Under way as the release is written: read close before the phrase, and close behind it. */
const ONGOING_BEFORE =
  /\b(?:is|are)\s(?:currently|now)\s(?:[a-z]{3,14}ing)\b[^.;]{0,40}$|\b(?:is|are)\s(?:attending|delivering|showing|conducting|running)\s[^.;]{0,30}$/i;
const ONGOING_AFTER =
  /^[^.;]{0,80}?\b(?:(?:is|are)\s(?:currently|now|being(?!\s(?:held|put\son|hosted|organi[sz]ed|planned|staged|run|convened|rescheduled|postponed|cancell?ed|moved))|underway|under\sway|taking\splace\s(?:from|in|at|this|today)|attended\sby|on\sshow)|got\sunder\s?way|(?:open(?:s|ed)|kick(?:s|ed)\soff|beg(?:ins|an)|start(?:s|ed)|commenced)\s(?:here\s)?(?:today|on\s[A-Z]\w+day)|has\sbeen\slaunched\sby|continues\suntil)\b/i;
const ON_SHOW =
  /\b(?:is|are)\s(?:(?:currently|still)\s(?:on\s(?:show|display|view)|open|running|under\s?way)|on\s(?:show|display|view)\suntil)\b/i;
const ONWARD = /\b(?:follow(?:s|ed)(?!\sby)|builds?\s(?:up)?on|preced(?:es|ed)|continues)\s[\s\S]*$/;
const PAST =
  /\b(?:was|were|had|took\splace|held|organi[sz]ed|hosted|convened|conducted|concluded|attended|wrapped\sup|gathered|brought\stogether|ended|completed|launched|drew|participated|gave|ran|opened|has\s(?:organi[sz]ed|held|hosted|conducted|concluded|launched|completed)|joined|met|marked|celebrated|trained|successfully)\b/i;
const POSTPONED =
  /\b(?:postpon(?:ed|es|e|ement|ing)|reschedul(?:ed|es|e)|put\soff|deferred|moved\s(?:to|from)\s(?:a\slater|new))\b/i;
const CANCELLED =
  /\b(?:cancel(?:led|ed|s|lation|ling|ing)?|called\soff|scrapped|will\sno\slonger\s(?:be\sheld|take\splace))\b/i;
const NOT_REAL = /\b(?:no|any|every|each|regular|such|future|more|further|all|online|many|these\skinds\sof|other)\s$/i;

/** The label of a fact line: "WHAT: Launch of the Plan". */
const WHAT = /(?:^|\n)[ \t]{0,4}(?:[*•-][ \t]{0,3})?(?:what|event|activity)[ \t]?:[ \t]{0,8}$/i;
/** "Most had completed a training in March": told in the past perfect, the happening lies before what the release reports. */
const HAD = /\bhad\s(?:already\s|previously\s|earlier\s|also\s|once\s|all\s|just\s)?$/;

/** "The second follows in Split on 17 May": an ordinal alone, after a phrase that told of several. */
const ELLIPSIS =
  /\b[Tt]he\s(?:first|second|third|fourth|fifth|sixth|seventh|last|other|next|latter)(?=\s(?:one\s)?(?:was|were|will|follows?|followed|took|takes|is|brought|starts?|began|ran|opened)\b|\s(?:in|at|on)\s[A-Z\d])/g;

const HELD =
  /^\s(?:one\s)?(?:(?:will|is\sto|was|were)\s(?:be\s)?(?:take\splace|held|hosted)|takes?\splace|took\splace|follows\sin)\b/;

function findEllipses(page: Page, told: readonly HappeningMention[]): HappeningMention[] {
  const plural = told.find(
    (mention) => mention.plural || mention.head === 'series' || (mention.series === 'ordinal' && mention.type !== null),
  );
  const first = told.find((mention) => mention.type !== null);
  if (!plural && !first) return [];
  const found: HappeningMention[] = [];
  for (const match of page.view.matchAll(ELLIPSIS)) {
    const sentence = sentenceAt(page, match.index);
    // "It is the first of four; the second one will take place in Osh" needs no plural before it.
    const several =
      plural && match.index >= plural.end
        ? plural
        : first && HELD.test(page.view.slice(match.index + match[0].length, match.index + match[0].length + 40))
          ? first
          : null;
    if (!several) continue;
    if (!sentence || match.index < several.end || sentence.index - several.sentence > 5) continue;
    // "the second in Wad Medani" goes on with a list that "The first was held" began.
    if (
      /^\s(?:in|at|on)\s/.test(page.view.slice(match.index + match[0].length, match.index + match[0].length + 4)) &&
      found.at(-1)?.sentence !== sentence.index
    )
      continue;
    const span = { start: match.index, end: match.index + match[0].length };
    const context = around(page, sentence, span);
    found.push({
      kind: 'happening',
      type: several.type ?? told.find((mention) => mention.type !== null)?.type ?? null,
      head: several.head,
      phrase: span,
      determiner: 'definite',
      plural: false,
      quantity: null,
      series: 'ordinal',
      proper: false,
      title: null,
      tense: tenseOf(context, false),
      fate: null,
      licence: 2,
      ...span,
      rule: 'happenings/ellipsis',
      sentence: sentence.index,
    });
  }
  return found;
}

/** No sentence of prose names more happenings than this: what lies behind is a list without end, and is not read. */
const MOST_IN_SENTENCE = 40;

/** Happenings on the page, in text order. */
export function findHappenings(page: Page): HappeningMention[] {
  const found: HappeningMention[] = [];
  const { view } = page;
  EVENT_NOUN_PATTERN.lastIndex = 0;
  let within = -1;
  let tried = 0;
  for (const match of view.matchAll(EVENT_NOUN_PATTERN)) {
    const at = match.index;
    const sentence = sentenceAt(page, at);
    if (!sentence || sentence.zone === 'about') continue;
    tried = sentence.index === within ? tried + 1 : 0;
    within = sentence.index;
    if (tried >= MOST_IN_SENTENCE) continue;
    const mention = readHappening(page, sentence, at, match[0]);
    if (mention) found.push(mention);
  }
  for (const name of findNames(page)) {
    if (found.some((other) => overlaps(other.phrase, name))) continue;
    const sentence = page.sentences[name.sentence] as Sentence;
    const context = around(page, sentence, name);
    const fate = fateOf(context.clause);
    found.push({
      kind: 'happening',
      type: null,
      head: 'event',
      phrase: { start: name.start, end: name.end },
      determiner: 'bare',
      plural: false,
      quantity: null,
      series: null,
      proper: true,
      title: { start: name.start, end: name.end },
      tense: tenseOf(context, sentence.zone === 'headline'),
      fate,
      licence: name.rule === 'happenings/name-held' ? 3 : 2,
      start: name.start,
      end: name.end,
      rule: name.rule,
      sentence: name.sentence,
    });
  }
  // One pass over both lists, which are in text order.
  found.sort((a, b) => a.phrase.start - b.phrase.start);
  joinPairs(page, found);
  let at = 0;
  const named = found.length;
  for (const open of findOpen(page).sort((a, b) => a.start - b.start)) {
    while (at < named && (found[at] as HappeningMention).end <= open.start) at++;
    const rival = found[at];
    if (
      (at < named && rival && rival.phrase.start < open.end) ||
      (found.length > named && (found.at(-1) as HappeningMention).end > open.start)
    )
      continue;
    const sentence = page.sentences[open.sentence] as Sentence;
    const context = around(page, sentence, open);
    found.push({
      kind: 'happening',
      type: null,
      head: view.slice(open.head.start, open.head.end).toLowerCase(),
      phrase: { start: open.start, end: open.end },
      determiner: open.determiner,
      plural: open.plural,
      quantity: null,
      series: open.series,
      proper: open.proper,
      title: titleOf(page, sentence, open, open.proper ? 1 : 0, open.proper),
      tense: tenseOf(context, sentence.zone === 'headline'),
      fate: fateOf(context.clause),
      licence: /-(?:held|object)$/.test(open.rule) ? 3 : 2,
      start: open.head.start,
      end: open.end,
      rule: open.rule,
      sentence: open.sentence,
    });
  }
  return [...found, ...findEllipses(page, found)].sort((a, b) => a.start - b.start);
}

/** "the Harbour Conference and Exhibition", "a virtual conference and annual meeting": two nouns for one event. */
function joinPairs(page: Page, found: HappeningMention[]): void {
  let kept = 0;
  for (const mention of found) {
    const last = found[kept - 1];
    const joined =
      kept > 0 &&
      last !== undefined &&
      last.sentence === mention.sentence &&
      mention.determiner === 'bare' &&
      !last.plural &&
      !mention.plural &&
      last.type !== null &&
      mention.type !== null &&
      (mention.title === null || last.title !== null) &&
      mention.phrase.start - last.end <= 5 &&
      mention.phrase.start > last.end &&
      /^\s(?:and|&)\s$/.test(page.view.slice(last.end, mention.phrase.start)) &&
      (last.determiner === 'indefinite' || last.proper);
    if (joined) {
      const title = last.title && { start: last.title.start, end: Math.max(mention.end, mention.title?.end ?? 0) };
      found[kept - 1] = {
        ...last,
        phrase: { start: last.phrase.start, end: mention.end },
        end: mention.end,
        title,
        licence: Math.max(last.licence, mention.licence),
        tense: last.tense ?? mention.tense,
        fate: last.fate ?? mention.fate,
      };
    } else found[kept++] = mention;
  }
  found.length = kept;
}

function readHappening(page: Page, sentence: Sentence, at: number, word: string): HappeningMention | null {
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
      if (
        token.text === '-' ||
        token.text === '"' ||
        token.text === '“' ||
        token.text === '”' ||
        token.text === "'" ||
        token.text === '&'
      )
        continue;
      if (token.text === ')' && i >= 2 && (tokens[i - 2] as Token).text === '(') {
        i -= 2;
        continue;
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
  const context = around(page, sentence, phrase);
  const proper = isCapital(headToken) && capitals >= 1 && !heading;
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
  if (type === null || head === 'exercise' || head === 'camp' || head === 'drill') {
    if (
      says('training') ||
      says('trainings') ||
      says('capacity-building') ||
      says('mentoring') ||
      says('mentorship') ||
      says('coaching')
    )
      return 'training';
    if (says('graduation') || says('award') || says('awards') || says('anniversary')) return 'ceremony';
    if (says('launch') || says('launching')) return 'launch';
    if (says('workshop')) return 'workshop';
    if (says('consultation') || says('consultative')) return 'consultation';
    if (type === null && says('interaction')) return 'meeting';
    if (type === null && says('sharing') && says('knowledge')) return 'seminar';
    if (says('hackathon')) return 'competition';
    if (says('networking') || says('fundraising')) return 'other';
    return type;
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

const fateOf = (clause: string): HappeningMention['fate'] =>
  POSTPONED.test(clause) ? 'postponed' : CANCELLED.test(clause) ? 'cancelled' : null;

interface Context {
  readonly before: string;
  readonly after: string;
  readonly clause: string;
}

/** The words of the sentence before and behind the phrase, cut to what can still speak of it. */
function around(page: Page, sentence: Sentence, phrase: Span): Context {
  const before = page.view.slice(Math.max(sentence.start, phrase.start - 160), phrase.start).replace(/\s+/g, ' ');
  const after = page.view.slice(phrase.end, Math.min(sentence.end, phrase.end + 220)).replace(/\s+/g, ' ');
  return { before, after, clause: `${before} \u0000 ${after}` };
}

/** A day right behind the phrase. */
const BESIDE_DAY =
  /^,\s(?:on\s)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?(?:\s?-\s?\d{1,2})?\s(?:of\s)?(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august|september|october|november|december)\s\d{1,2})\b/i;

function licenceOf(
  context: Context,
  determiner: HappeningMention['determiner'],
  proper: boolean,
  head: string,
  heading: boolean,
): number {
  let best = 0;
  ACTIVE.lastIndex = 0;
  let verb: RegExpExecArray | null = null;
  for (let match = ACTIVE.exec(context.before); match; match = ACTIVE.exec(context.before)) verb = match;
  if (verb) {
    const gap = context.before.slice(verb.index + verb[0].length);
    const spoken = verb[0].toLowerCase();
    const weak =
      /^(?:during|at|following|after|com|(?:attendees|organi[sz]ers|hosts) of|participants (?:of|in)|attend|join|address|participat|t(?:ook|ake|akes|aking) part|lead|led|present|offer|provid|giv|gave|open|start|beg|mark|plan|announc|launch|receiv|initiat)/.test(
        spoken,
      );
    if (gap.length <= (/^g[ai]v/.test(spoken) ? 140 : 60) && !/[;:]|\b(?:which|who|that|said|and)\b/.test(gap)) {
      const bare =
        /^(?:its|their|the|a|an|jointly|successfully|together|today|yesterday|here|both|in\s\w{1,30}|on\s\w{1,30}|from\s[^,]{3,40}|for|to)?$/i.test(
          gap.replace(/[\s,]+/g, ' ').trim(),
        );
      best = Math.max(best, bare ? (weak ? 2 : 3) : weak ? 1.2 : 2);
      if (/^(?:during|at|following|after)$/.test(spoken)) best = Math.min(best, bare ? 1.5 : 0.8);
    }
  }
  if (heading && HEADLINE_PASSIVE.test(context.after.slice(0, 90))) best = Math.max(best, 1.8);
  if (RELATIVE.test(context.after.slice(0, 110))) best = Math.max(best, 2.6);
  // "At the conference, officials gathered": the verb behind the comma has another subject.
  const aside =
    /^(?:at|during|in|after|following|before|ahead of|with)\s[^,]{0,150}$/i.test(context.before) &&
    /^[^,]{0,80},\s/.test(context.after);
  // "This summit follows the first one, convened in May": what comes behind is said of the other.
  const after = context.after.slice(0, 150).replace(ONWARD, '');
  if (!aside && PASSIVE.test(after)) {
    const strong =
      /^[^.;]{0,90}?\b(?:came\sto\san?\s(?:end|close)|due|foreseen|held|took\splace|tak(?:es?|ing)\splace|organi[sz]ed|hosted|convened|conducted|attended\sby|kicked\soff|brought\stogether|concluded|postponed|cancelled|inaugurated|drew|gathered)\b/i.test(
        after,
      );
    best = Math.max(best, strong ? 3 : 1.8);
  }
  // "The fair is a yearly event held every summer": what it is, not that it was held.
  if (
    best >= 1.8 &&
    /^,?\s(?:is|are)\s(?:an?|the)\s/.test(context.after) &&
    /\b(?:every|each)\s(?:year|summer|spring|autumn|fall|winter|month|week|\w+day)|\bannually\b/.test(context.after)
  )
    best = 0.8;
  // "the Harbour Conference, Wednesday, 7 June": its day stands beside it.
  if (best < 1.8 && BESIDE_DAY.test(context.after)) best = 1.8;
  if (best === 0 && proper) best = 1;
  if (
    best === 0 &&
    (determiner === 'definite' || determiner === 'demonstrative') &&
    !/^(?:session|programme|program|series|initiative|course)$/.test(head)
  )
    best = 0.8;
  return best;
}

function tenseOf(context: Context, heading: boolean): HappeningMention['tense'] {
  // "for trainees, who will go abroad" tells of the trainees.
  const near = `${context.before.slice(-90)} \u0000 ${context.after.replace(/\bwho\s[^,.;]{0,80}/g, '').slice(0, 120)}`;
  if (
    ONGOING_BEFORE.test(context.before.slice(-80)) ||
    ONGOING_AFTER.test(context.after.slice(0, 120)) ||
    ON_SHOW.test(context.after.slice(0, 160))
  )
    return 'ongoing';
  // "is holding a course this morning"
  if (
    /\b(?:is|are)\s(?:hosting|holding|organi[sz]ing|convening|conducting|running)\b/.test(near) &&
    /\bthis\s(?:morning|afternoon|week)\b/.test(near)
  )
    return 'ongoing';
  const future = FUTURE.test(near);
  const past = PAST.test(near);
  if (heading)
    return /\bto\s(?:host|hold|organi[sz]e|convene|launch|sponsor|conduct|be|explain|present|focus|discuss|mark|celebrate)\b/i.test(
      near,
    )
      ? 'future'
      : past
        ? 'past'
        : null;
  if (future && !past) return 'future';
  if (past && !future) return 'past';
  if (future && past) {
    // "The workshop, organised by X, will be held": the modal verb decides; "was held to help" is past.
    return /\b(?:will|shall|to\sbe\sheld|upcoming|forthcoming|scheduled|(?:is|are)\s(?:hosting|holding|organi[sz]ing)|(?:have|has)\s(?:\w+\s){1,3}to\s(?:host|hold|organi[sz]e))\b/i.test(
      near,
    ) &&
      !/\b(?:was|were)\s(?:[a-z]+\s)?(?:held|organi[sz]ed|hosted|conducted|attended|convened)\b|\btook\splace\b/i.test(
        near,
      )
      ? 'future'
      : 'past';
  }
  return null;
}

/** True where the phrase stands inside a direct quotation of its sentence. */
function quoted(view: string, sentence: Sentence, at: number): boolean {
  const before = view.slice(sentence.start, at);
  const quotes = before.split('"').length - 1;
  return quotes % 2 === 1 && at - (sentence.start + before.lastIndexOf('"')) > 60;
}

/** A quoted title beside the phrase, or the capitalised name that the phrase is. */
function titleOf(page: Page, sentence: Sentence, phrase: Span, capitals: number, proper: boolean): Span | null {
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
