// Happenings told by a verb alone: "FAO trains Libyan staff", "today launched a web portal at the City Hall".
import { sentenceAt } from '../../language/reading.js';
import { matchesIn } from '../../text/matches.js';
import type { HappeningMention } from '../mention.js';
import type { Page } from '../page.js';
import type { Rule } from '../rule.js';

interface VerbRule extends Rule {
  readonly head: string;
  readonly type: string;
}

const LAUNCHABLE = String.raw`(?!\s(?:[\p{L}-]{1,20}\s){0,3}(?:investigations?|inquiry|inquiries|probes?|attacks?|strikes?|missiles?|rockets?|offensives?|operations?|lawsuits?|appeals?|bills?|legislation|resolutions?|amendments?|letters?|complaints?|reports?|stud(?:y|ies)|websites?|web\ssites?|bids?|career|war|blog|podcast|products?|surveys?|rounds?|new\sversion)\b)`;

export const VERB_RULES: readonly VerbRule[] = [
  {
    id: 'happenings/verb-launched',
    head: 'launch',
    type: 'launch',
    pattern: new RegExp(
      String.raw`\b(?:(?:was|were|been|be)\s(?:officially\s|formally\s|today\s)?(?:launched|inaugurated|unveiled)|(?:launched|inaugurated|unveiled)(?=\s(?:a|an|the|its|their|two|three|new|\p{Lu}))${LAUNCHABLE})`,
      'gu',
    ),
    finds: [
      'The mayor [launched] the Clean Rivers plan at City Hall.',
      'The centre [was officially inaugurated] on Monday.',
    ],
    leaves: ['Police launched an investigation.', 'She launched a new inquiry.', 'the launch of a ship'],
  },
  {
    id: 'happenings/verb-trained',
    head: 'training',
    type: 'training',
    pattern:
      /(?<![-\p{L}])(?:(?:was|were|been|be|being)\s(?:recently\s|successfully\s)?(?:trained|taught|coached|instructed)\s(?:on|in|by|to|at|for|through|with|under|as|how)|(?:learned|learnt)\s(?:how\s)?to|(?:trains?|trained|training)(?=\s(?:the\s)?(?:(?:over|some|about|more\sthan|nearly|around|almost|at\sleast)\s)?(?:\d[\d,]{0,6}|\p{Lu}[\p{L}-]{1,20}|(?:(?:first|second|third|new|next)\s)?(?:groups?|batch|cohort)\sof|journalists|officers|officials|teachers|staff|health|police|women|youth|young|local|judges|farmers)\b)|(?:completed?|received?|undergo|underwent|had)\s(?:a\s|the\s)?(?:[\p{L}-]{1,16}\s){0,3}training\b)/gu,
    finds: [
      'UNEP [trains] journalists on waste.',
      'Forty nurses [were trained in] triage.',
      'The clerks [received training] here.',
      'Ten midwives [were taught how] to scan.',
    ],
    leaves: ['well-trained staff', 'a trained nurse helped'],
  },
  {
    id: 'happenings/verb-graduated',
    head: 'graduation',
    type: 'ceremony',
    pattern:
      /(?<!\b(?:[Hh]e|[Ss]he|I)\s(?:has\s|had\s|also\s|later\s|then\s)?)\b(?:graduated|passed\sout|(?:was|were)\s(?:commissioned|sworn\sin))(?=\s(?:from|at|on|in\sfront|in\sa|during|today|yesterday|as|here|last|this)\b)/gu,
    finds: ['Forty cadets [graduated] from the Police School on Friday.', 'The recruits [were sworn in] at Camp Ota.'],
    leaves: ['She graduated in law.', 'He later graduated from Ota College.'],
  },
  {
    id: 'happenings/verb-met',
    head: 'meeting',
    type: 'meeting',
    pattern:
      /\b(?<!\b(?:are|is|be|been|were|was|being)\s)(?:met|gathered|convened|came\stogether|assembled|(?:will|to)\s(?:next\s)?(?:meet|gather|convene|reconvene|come\stogether)(?:\sagain)?)\s(?=(?:again\s|next\s|here\s|today\s|on\s\p{Lu}|in\s\p{Lu}|at\sthe\s|from\s\d|this\sweek|last\sweek))/gu,
    finds: ['Ministers [met ]in Oslo to talk.', 'They [will meet again ]in Bern.'],
    leaves: ['They met demand.', 'the team was assembled by hand'],
  },
  {
    id: 'happenings/verb-called-on',
    head: 'meeting',
    type: 'meeting',
    pattern:
      /\b(?:called|paid\s(?:a\s)?courtesy\scalls?)\son(?=\s(?:the\s|Hon(?:ourable|\.)\s)?(?:\p{Lu}[\p{L}-]{2,16}\s){0,2}(?:President|Minister|Governor|Mayor|mayor|Chair(?:man|person)|Speaker|Secretary|Commissioner|Director|Ambassador|King|Queen|Principal|Chancellor)\b(?:(?!\sto\s\p{Ll})[^.;:]){0,110}?\s(?:on\s\p{Lu}|at\s(?:his|her|the|\p{Lu})|here\b|in\s(?:his|her|\p{Lu})|today\b|yesterday\b))/gu,
    finds: [
      'Envoy Lind [called on] Prime Minister Ota at his office on Friday.',
      'They [paid a courtesy call on] the Mayor of Osh here.',
    ],
    leaves: ['They called on the Minister to act on Friday.', 'The Guild called on all to help.'],
  },
  {
    id: 'happenings/verb-convened',
    head: 'meeting',
    type: 'meeting',
    pattern:
      /\b(?:convened|convenes|(?:brought|brings|will\sbring)\stogether|hosted|assembled|gathered|gathers|will\sgather|met\swith)(?=\s(?:(?:over|some|about|more\sthan|nearly|around|almost|at\sleast|up\sto|a\sgroup\sof|a\sdelegation\sof)\s)?(?:\d[\d,]{0,5}|(?:[a-z-]{4,14}\s){0,2}(?:representatives|leaders|experts|officials|stakeholders|ministers|members|mayors|executives|advocates|journalists|students|teachers|farmers|scientists|researchers|practitioners|partners|judges|prosecutors|officers|delegates|participants|educators|volunteers|entrepreneurs|parents|residents|youth|women))\b)/gu,
    finds: [
      'The mayor [convened] over 20 representatives of trade.',
      'They [met with] leaders of the union.',
      'The fair [will gather] 300 students.',
    ],
    leaves: ['It hosted a server.', 'convened by law'],
  },
  {
    id: 'happenings/verb-marked',
    head: 'celebration',
    type: 'ceremony',
    pattern:
      /\b(?<!\bto\s)(?:celebrated|commemorated|observed|marked|celebrates|commemorates|marks)(?=\s(?:(?:the|its|their|this\syear's|[\p{L}'-]{1,14})\s){0,3}?(?:\p{Lu}[\p{L}'&-]{0,20}\s(?:(?:and|of|the|for|&|to|on|against)\s){0,2}){1,9}(?:\([^)]{2,20}\)\s)?(?:Day|Week|Month|Anniversary)\b)/gu,
    finds: ['The embassy [celebrated] Maritime Day at the harbour.', 'The school [marked] World Water Day.'],
    leaves: ['They met to celebrate World Water Day.', 'The exam marked a turning point.'],
  },
  {
    id: 'happenings/verb-presented',
    head: 'presentation',
    type: 'other',
    pattern:
      /\b(?:will\sbe|was|were|to\sbe)\s(?:officially\s|publicly\s)?presented(?=\s(?:to\s(?:the\s)?(?:media|press|public|journalists)\b|at\sa\b|[io]n\s\p{Lu}|here\b|today\b))/gu,
    finds: ['The findings [will be presented] to the media in Bern.', 'The atlas [was presented] in Riga.'],
    leaves: ['The bill was presented by two members.', 'The data is presented in a table.'],
  },
  {
    id: 'happenings/verb-visited',
    head: 'visit',
    type: 'visit',
    pattern:
      /\b(?:visited|visits(?=\s(?:the\s)?\p{Lu})|tours(?=\s(?:the|a|an|two|three|\p{Lu}))|(?:travell?ed|flew|will\stravel|travels)\s(?:as\s[a-z][a-z -]{2,30}\s)?to(?=\s(?:the\s)?(?:[a-z]{2,14}\sof\s)?\p{Lu})|will\svisit|paid\s(?:a\s)?(?:[\p{L}-]{1,14}\s){0,2}(?:visit|calls?\son)|toured|(?:will\s)?welcomed?(?=\s[^.;]{3,110}\sto\s(?:the\s)?(?:White\sHouse|\p{Lu}[\p{L}]{2,20})\s(?:on|today|this)\b))/gu,
    finds: [
      'The minister [visited] the port on Friday.',
      'The dean [will welcome] Prince Ota to the White House on 3 May.',
    ],
    leaves: ['You are welcome to Bern.', 'revisited the plan'],
  },
];

const TRIGGER =
  /launch|inaugurat|unveil|train|taught|coached|instructed|learn|travel|flew|\bmet\b|\bmeet\b|gather|conven|together|assembled|hosted|celebrate|commemorate|observed|marked|marks|presented|\scalls?\son|called\son|visit|toured|welcome|graduated|passed out|commissioned|sworn/;
/** A verb says less than a noun: it opens an event only where no noun does. */
const LICENCE = 1.3;

/** "helps train the workforce": what a programme is for. */
const ONLY_MEANT =
  /\b(?:helps?|helped|helping|expected\sto|able\sto|can|could|would|designed\sto|used\sto|work(?:s|ed)?\sto|how\sto|need\sto)\s$/;

/** Happenings told by verbs, in the headline and the opening paragraphs. */
export function findVerbHappenings(page: Page): HappeningMention[] {
  const found: HappeningMention[] = [];
  if (!TRIGGER.test(page.view)) return found;
  for (const rule of VERB_RULES) {
    for (const match of matchesIn(rule.pattern, page.view)) {
      const sentence = sentenceAt(page, match.index);
      if (!sentence || !['headline', 'subhead', 'body', 'caption'].includes(sentence.zone)) continue;
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      const before = page.view.slice(Math.max(sentence.start, start - 40), start);
      if (page.view.slice(sentence.start, start).split('"').length % 2 === 0) continue;
      // "Library closed for training": the next line is not who is trained
      if (rule.head === 'training' && (ONLY_MEANT.test(before) || end >= sentence.end)) continue;
      const future = /\b(?:will|to|shall)\s(?:[a-z]{2,12}\s)?$/.test(before) || /^(?:be|will|to)\b/.test(match[0]);
      found.push({
        kind: 'happening',
        type: rule.type,
        head: rule.head,
        phrase: { start, end },
        determiner: 'bare',
        plural: false,
        quantity: null,
        series: /\b(?:again|reconvene|next)\b/.test(match[0]) ? 'later' : null,
        proper: false,
        title: null,
        tense: future ? 'future' : /\b(?:is|are)\s(?:currently\s|now\s)?$/.test(before) ? 'ongoing' : 'past',
        fate: null,
        licence: LICENCE,
        start,
        end,
        rule: rule.id,
        sentence: sentence.index,
      });
    }
  }
  return found;
}
