// Happenings told by a name alone: "Global Camp 2020 is cancelled", "Canada is proud to host Harbour Days 2019".
import { sentenceAt } from '../../language/reading.js';
import { matchesIn } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import type { Page } from '../page.js';
import type { Rule } from '../rule.js';

/** "Global Camp 2020", "Harbour Film Days": capitalised words that end in a year or in what only events are called. */
const NAME = String.raw`(?<![\p{L}\p{N}-])(?!(?:The|In|On|From|By|Since|During|Until|After|Before|January|February|March|April|May|June|July|August|September|October|November|December)\s)(?:\p{Lu}[\p{L}\p{N}'&-]{0,20}\s){1,5}`;
const ENDS = String.raw`(?:(?<!(?:January|February|March|April|May|June|July|August|September|October|November|December|Of|In|Since|Year|Season|Quarter|Elections?)\s)(?:19|20)\d\d|(?:Days|Fest|Games|Jamboree|Weekend|Fiesta))`;

export const NAME_RULES: readonly Rule[] = [
  {
    id: 'happenings/name-held',
    pattern: new RegExp(
      String.raw`${NAME}${ENDS}(?=\s(?:(?:is|was|are|were|has\sbeen|have\sbeen|will\sbe|had\sbeen|has|have)\s)?(?:now\s|also\s|[a-z]{4,12}ly\s)?(?:cancell?ed|postponed|rescheduled|called\soff|held|back\sin|over\b|took\splace|takes\splace|will\stake\splace|kicks?\soff|kicked\soff|c[ao]me\sto\san\send|wrap(?:s|ped)\sup|concluded|ended|opened|got\sunder\sway)\b)`,
      'gu',
    ),
    finds: [
      '[Harbour Camp 2020] is cancelled.',
      'The [Northern Film Days] took place in Kiruna.',
      '[Sea Data Day 2015] successfully concluded on 21 February.',
    ],
    leaves: ['In March 2020 it was cancelled.', 'Elections 2020 results', 'Fiscal Year 2020 ended on 30 June.'],
  },
  {
    id: 'happenings/name-hosted',
    pattern: new RegExp(
      String.raw`(?<=\b(?:host|hosts|hosted|hosting|hold|holding|held|run|running|organi[sz]e|organi[sz]ed|organi[sz]ing|attend|attended)\s(?:the\s)?)${NAME}${ENDS}(?!\d)`,
      'gu',
    ),
    finds: [
      'The city is proud to host [Harbour Games 2019], the largest yet.',
      'We hope to be running [Code Week 2021].',
    ],
    leaves: ['It was held in May 2019.', 'They hosted guests.'],
  },
];

/** "The Second Steering Committee of the project was held in Ota": a body whose name stands for its meeting. */
export const BODY_MEETING: Rule = {
  id: 'happenings/name-met',
  pattern: /\b(?:Committee|Board|Council|Commission|Working\sGroup|Task\sForce|Assembly|Jury)\b/g,
  finds: [
    'The Third Steering [Committee] (SC) of the Lake Project was held in Ota.',
    'The Joint [Board] took place on 3 May.',
  ],
  leaves: ['The boards held talks.', 'Commissioned works'],
};
/** What goes on behind its name, and that it was held; "was held responsible" says another thing. */
const NAME_GOES_ON = /^(?:\s\([^()\n]{2,12}\))?\s(?:of|for|on|was|were|has|is|will|took|takes)\b/;
const WAS_HELD =
  /\s(?:(?:was|were|been|being|be)\s(?:[a-z]{2,12}ly\s)?(?:held|convened)|t(?:ook|akes?)\splace)(?:\s(?:at|in|on|from|via|virtually|online|here|today|yesterday|under|with|for|between)\b|,|\s?$)/;
const MEETING_REACH = 200;

/** True where the words behind a body's name, up to the sentence's end, say that it was held. */
const isBodyMeeting = (view: string, at: number): boolean => {
  const ahead = view.slice(at, at + MEETING_REACH).split(/[.;]/, 1)[0] as string;
  return NAME_GOES_ON.test(ahead) && WAS_HELD.test(ahead);
};

const TRIGGER = /\b(?:19|20)\d\d\b|Days|Fest|Games|Jamboree|Weekend|Fiesta/;

/** Names of events on the page, with whether the words report that they take place. */
export function findNames(page: Page): (Span & { readonly sentence: number; readonly rule: string })[] {
  const rules = [
    ...(TRIGGER.test(page.view) ? NAME_RULES : []),
    ...(/\s(?:held|convened|place)\b/.test(page.view) ? [BODY_MEETING] : []),
  ];
  const found: (Span & { sentence: number; rule: string })[] = [];
  for (const rule of rules) {
    for (const match of matchesIn(rule.pattern, page.view)) {
      const sentence = sentenceAt(page, match.index);
      if (!sentence || sentence.zone === 'about' || match.index + match[0].length > sentence.end) continue;
      if (rule === BODY_MEETING && !isBodyMeeting(page.view, match.index + match[0].length)) continue;
      found.push({ start: match.index, end: match.index + match[0].length, sentence: sentence.index, rule: rule.id });
    }
  }
  return found;
}
