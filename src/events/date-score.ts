// How much the words around a date say that it is an event's day: "held on", and not "said on" or "the law of".

import type { DateMention, HappeningMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { flatten } from '../text/squeeze.js';
import type { Draft } from './draft.js';
import type { Focus } from './focus.js';
import { inAside } from './own-dates.js';
import type { Status } from './status.js';

/** Verbs of saying before a date: "the embassy said on Wednesday", "issued by the Department on March 31" date the saying. */
export const SAYING =
  /\b(?:said|says|announced|told|stated|reported|added|noted|confirmed|statement|published|released|posted|updated|dated|signed|issued|decided)\b[^.;]{0,24}?\s?(?:on|in)?\s?$|\b(?:(?:in|through|via)\san?\s(?:[a-z]+\s){0,2}(?:interview|statement|chat|release|communiqu[eé]|message|letter)|(?:told|with|to|by)\s(?:newsmen|reporters|journalists|the\s(?:News\sAgency|media|press)))\b[^.;]{0,70}\s?(?:on|in)?\s?$|\bhad\ssigned\b[^.;]{0,70}\son\s(?:the\s)?$|\b(?:issued|published|released|announced)\sby\s[^.;,]{0,60}\s(?:on|in)\s$/i;
/** The same behind a date that opens its sentence: "Today, the President is announcing that". */
const SAID_AFTER =
  /^,?\s[^.;,"]{0,70}?\b(?:announced|announces|announcing|said|says|confirmed|declared|decided|welcomed\sthe\snews)\b/i;
/** The day of what an event marks: "to commemorate World Water Day on March 22". */
const MARKED =
  /\b(?:[Tt]o\s(?:commemorate|mark|celebrate|observe|hono(?:u)?r)|(?:commemoration|celebration|observance|occasion|recognition)\sof|ahead\sof|eve\sof)\s[^.;]{0,60}\b(?:Day|Week|Month|Year|[Aa]nniversary)\b[^.;,]{0,24}$/;
/** "the Summer Solstice (June 21)", "Earth Day (22 April)": the day of the feast that stands before the bracket. */
const FEAST =
  /\b(?:Day|Week|Month|Solstice|Equinox|Eve|Birthday|Anniversary|Easter|Christmas|Diwali|Ramadan|Halloween|Thanksgiving|Passover)\s\($/;
const DAY_CUE =
  /\b(?:on|from|between|for|during|held|slated|scheduled|starting|beginning|of|till|until|through|dated?)\s(?:the\s)?$/i;
/** A label before the date on its line or the line above: "WHEN: Friday, 5 May". */
const DATE_LINE =
  /(?:^|\n)[ \t]{0,4}(?:[*•_-]{1,2}[ \t]{0,3})?(?:when|dates?|days?|(?:date|place|day)\s(?:and|&)\s(?:time|date)|date\/time|time)[ \t]?[:\n][^\n]{0,60}$|(?:^|\n)[ \t]{0,4}when\s[^\n]{0,40}$/i;
/** A date line of the page and not of the event: "Date: 2024-03-05 Source: Press Office". */
const PAGE_LINE = /^[^\n]{0,12}\b(?:source|author|views|category|editor|reads)\b/i;
/** Words that tell of an event in a sentence that does not name it. */
export const EVENTFUL =
  /\b(?:open|launch|inaugurat|conclud|held|host|organi[sz]|began|begin|ended|gather|met\b|meet|attend|kick|celebrat|took\splace|take\splace|takes\splace|join|trained|started|start|scheduled|participa)/i;
/** The new day of a postponed event: "moved to 5 May", "will now be held on 5 May". */
export const NEW_DAY =
  /\b(?:to(?!\s(?:be|take|have|run|open|start|begin|return)\b)|until|till|now|new\sdates?|instead|rather|re-?scheduled\s(?:for|and)|will\s(?:take\splace|be\sheld|run|start|open|begin|return|happen))\b[^.;,]{0,44}$/i;
const NEW_DATE = /\bnew\s(?:date|day|time)s?\b[^.;]{0,40}$/i;
/** The old one: "had been due to take place on 18 May". */
const OLD_DAY =
  /\b(?:was|were|had\sbeen|been|originally|initially|previously)\s(?:to\s(?:be|have|take|come|return|run|start|open)|due|scheduled|planned|set|slated|meant|supposed)\b[^.;]{0,60}$/i;
/** "was due on 3 May", of an event that was held on another day. */
const MEANT =
  /\b(?:originally|initially|previously|first|had\sbeen|was|were)\s(?:due|scheduled|planned|set|slated|meant|supposed)\sto\s[^.;]{0,40}$|\bshould\shave\s(?:been|taken|opened|begun|started)\b[^.;]{0,40}$/i;

/** Days of laws, offices, votes and lives: "the law adopted on", "who took office on", "the elections of". */
const OTHER_AFFAIR =
  /\b(?:(?:adopted|enacted|ratified|elected|appointed|sworn\sin|took\soffice|(?:come|came|comes|coming|entered|enters|enter)\sinto\s(?:force|effect|power|being)|t(?:ake|akes|ook)\s(?:effect|power)|founded|established|formed|constituted|incorporated|born|died|retired|resigned|joined\sthe\s[A-Z]\w+)\s(?:[a-z]{2,12}\s){0,3}(?:on|in|since|as\sof)|(?:elections?|referendum|earthquake|attacks?|coup|floods?|revolution|massacre|independence|ceasefire|invasion)\s(?:of|on|in))\s(?:the\s)?$/;

/** "the tsunami of", "the massacre of": the day of what the noun names. */
const OF_ANOTHER = /\b(?:the|an?)\s(?:[a-z]{3,14}\s){0,2}(?<noun>[a-z]{4,16})\sof\s(?:the\s)?$/;
/** Nouns of time, whose day is the event's: "on the evening of 3 May". */
const OF_TIME =
  /^(?:evening|morning|afternoon|night|day|days|week|weekend|month|months|date|dates|period|course|end|start|beginning|close|eve|part|half|quarter|weeks|year|edition|mornings|evenings)$/;

/** What had come before, in a sentence that names no event: "the two had signed a letter of agreement on". */
const HAD_BEEN = /\bhad\s(?:[a-z]{2,12}ly\s|already\s|first\s|been\s){0,2}[a-z]{2,14}(?:ed|en|wn|t)\b[^.;]{0,80}$/;

/** "There is another opportunity to plant trees on": another one, in a sentence that names no event. */
const ANOTHER =
  /^\s?(?:There\s(?:is|are|was|will\sbe)\s(?:also\s)?)?(?:[Aa]nother|[Aa]\s(?:second|third|similar|further))\s/;

/** "the museum today announced" */
const SAID_THEN = /^\s(?:announced|said|confirmed|reported|declared)\b/;

const DATELINE_BEFORE = /^\p{Lu}[\p{L}.'-]{1,24}(?:,?\s\p{Lu}[\p{L}.'-]{1,24}){0,4}(?:,|\s-)\s$/u;

/** Weights of what stands around a date. Tuned on the dev corpus. */
const POINTS = {
  line: 4,
  saying: -3.5,
  marked: -3.3,
  old: -1,
  fresh: 2.5,
  renewed: 1.5,
  behind: -1.5,
  sameDay: -0.6,
  ahead: -2,
  idle: -1,
  aside: -2,
  earlier: -2,
  affair: -4,
  visited: -1.5,
  beside: 0.5,
  shared: -1.2,
} as const;

const OLDEST = '1990';

/** False where no verb says when the event is, as in a line of a schedule: then its day decides. */
export const toldPast = (draft: Draft): boolean => draft.tellings.some((telling) => telling.tense === 'past');

/** How much the words around a date say that it is the event's. */
export const score = (
  page: Page,
  focus: Focus,
  draft: Draft,
  date: DateMention,
  duration: number | null,
  status: Status,
): number => {
  const sentence = page.sentences[date.sentence];
  if (!sentence) return -9;
  const tie = focus.for(date, draft);
  if (!tie) return -9;
  // The stops of "from 5:30 to 7 p.m. on" end no clause.
  const before = flatten(page.view.slice(Math.max(sentence.start, date.start - 110), date.start)).replace(
    /\b([ap])\.m\./g,
    '$1m',
  );
  const after = page.view.slice(date.end, Math.min(sentence.end, date.end + 110));
  let points = 0;
  if (date.grain === 'day') points += 1.5;
  else if (date.grain === 'week' || date.grain === 'month') points += 0.3;
  else if (date.grain === 'year' || date.grain === 'season') points -= 0.7;
  if (date.several) points += 0.5;
  const line = DATE_LINE.test(page.view.slice(Math.max(0, date.start - 80), date.start));
  if (line && PAGE_LINE.test(after)) return -9;
  if (line) points += POINTS.line;
  if (tie.telling) {
    points += tie.telling.licence >= 1.8 ? 2.6 : tie.telling.licence >= 1 ? 1.8 : 1.2;
    points -= Math.min(tie.distance, 200) / 160;
    if (tie.telling.sentence === date.sentence && inAside(page.view, sentence.start, date, tie.telling))
      points += POINTS.aside;
  } else {
    points += 0.3;
    if (HAD_BEEN.test(before) || ANOTHER.test(before)) points += POINTS.earlier;
    if (date.points !== null && !EVENTFUL.test(page.view.slice(sentence.start, sentence.end))) points += POINTS.idle;
  }
  // "Events were held from 8 to 10 May. A seminar on 8 May": its own day, not theirs
  if (date.several && isOfAll(draft, tie.telling)) points += POINTS.shared;
  // "May 2021 workshop on soil"
  if (tie.telling && date.end <= tie.telling.end && date.end >= tie.telling.phrase.start - 1) points += POINTS.beside;
  // "Oslo, Norway - 21 May 2017 - In many lands": the day of a dateline that stands where none is looked for
  if (
    !date.several &&
    DATELINE_BEFORE.test(page.view.slice(sentence.start, date.start)) &&
    /^\s?-\s\p{Lu}/u.test(after)
  )
    return -9;
  if (sentence.zone === 'headline') points -= 0.4;
  if (sentence.zone === 'caption') points -= 0.6;
  if (sentence.zone === 'list' && !line) points -= 0.2;
  if (DAY_CUE.test(before)) points += 0.5;
  if (
    (SAYING.test(before) && !isSaidThere(page, date, tie.telling)) ||
    (date.start - sentence.start < 5 && SAID_AFTER.test(after)) ||
    SAID_THEN.test(after)
  )
    points += POINTS.saying;
  if (OTHER_AFFAIR.test(before) || isOfAnother(before, date, tie.telling)) points += POINTS.affair;
  if (isVisited(date, sentence.start, after, tie.telling)) points += POINTS.visited;
  if (FEAST.test(before)) points += POINTS.affair;
  if (MARKED.test(before) && tie.telling?.rule !== 'happenings/verb-marked') points += POINTS.marked;
  if (draft.main && page.view.slice(sentence.start, date.start).split('"').length % 2 === 0) points -= 1;
  const value = date.resolve(status === 'planned' ? 'future' : null);
  if (duration !== null && value.days === duration) points += 1;
  if (status !== 'postponed' && MEANT.test(before)) points += POINTS.old;
  if (status === 'postponed') {
    if (OLD_DAY.test(before)) points += POINTS.old;
    else if (NEW_DAY.test(before) || isMove(before, date)) points += POINTS.fresh;
    if (NEW_DATE.test(before)) points += POINTS.renewed;
  }
  // No release of the web tells the news of those years.
  if (draft.main && value.start !== null && value.start < OLDEST) points += POINTS.affair;
  // A planned event does not lie behind the release, a held one not ahead of it.
  const today = page.reference?.day ? page.reference.edtf : null;
  if (today !== null && value.start !== null) {
    if (status === 'planned' && (value.end ?? value.start) <= today)
      points += (value.end ?? value.start) === today ? POINTS.sameDay : POINTS.behind;
    if (status === 'held' && value.start > today && toldPast(draft)) points += POINTS.ahead;
  }
  // The opening lines carry the facts.
  points -= Math.min(sentence.paragraph, 8) * 0.08;
  return points;
};

/** True for the plural that tells of several events, of which the draft is one with a telling of its own. */
export const isOfAll = (draft: Draft, telling: HappeningMention | null | undefined): boolean =>
  telling != null && telling === draft.shared && !draft.tellings.includes(telling);

/** "told reporters at the end of a three-day workshop on Friday": the day of saying is the event's. */
const isSaidThere = (page: Page, date: DateMention, telling: HappeningMention | null): boolean =>
  telling !== null &&
  telling.sentence === date.sentence &&
  telling.end <= date.start &&
  date.start - telling.end < 60 &&
  !SAYING.test(page.view.slice(telling.end, date.start)) &&
  (/\b(?:at|during|of|opening|closing|sidelines)\s$/.test(
    page.view.slice(Math.max(0, telling.phrase.start - 12), telling.phrase.start).replace(/\s(?:the|an?)\s$/, ' '),
  ) ||
    /\b(?:held|took\splace|organi[sz]ed|hosted|conducted)\b/.test(page.view.slice(telling.end, date.start)));

/** "On July 9 the ambassador visited the training": the day of the visit. */
const VISITED =
  /^,?\s[^.;,]{2,60}\s(?:visited|toured|called\s(?:on|in\sat)|stopped\sby|looked\sin\son)\s(?:the|a|an)\s/;
const isVisited = (date: DateMention, start: number, after: string, telling: HappeningMention | null): boolean =>
  date.start - start < 8 && telling !== null && telling.type !== 'visit' && VISITED.test(after);

/** True for the day of something else than the event: "ten years after the tsunami of 26 December 2004". */
function isOfAnother(before: string, date: DateMention, telling: HappeningMention | null): boolean {
  const noun = OF_ANOTHER.exec(before)?.groups?.noun;
  if (!noun || OF_TIME.test(noun)) return false;
  return telling !== null && !(telling.phrase.start < date.start && date.start - telling.end <= 8);
}

/** "from 5-6 May to 12-13 October", said of what is put off: the old days and the new. */
export const isMove = (before: string, date: DateMention): boolean =>
  date.parts.length === 2 && /\bfrom\s(?:the\s)?$/.test(before);
