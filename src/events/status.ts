// Whether an event was held, runs, is planned, put off or given up: what its verbs say, then what its days say.

import { tagSentence } from '../language/tagger.js';
import type { Page } from '../mentions/page.js';
import type { EventDates } from './dates.js';
import { type Draft, headlineOf } from './draft.js';

export type Status = 'held' | 'ongoing' | 'planned' | 'postponed' | 'cancelled';

const OVER =
  /^[^.;,]{0,60}\b(?:(?<!\b(?:is|are|be|being)\s)(?:concluded|ended|closed|finished|wrapped\sup)|came\sto\s(?:an\send|a\sclose)|is\sover)\b/i;

/** Held, planned, ...: what the tellings' verbs say, then what the dates say. */
export function statusOf(page: Page, draft: Draft): Status {
  let past = 0;
  let future = 0;
  let ongoing = 0;
  let postponed = 0;
  let cancelled = 0;
  let over = false;
  draft.tellings.forEach((telling, i) => {
    const weight = (i === 0 || telling === draft.seed ? 2 : 1) * (0.5 + Math.min(telling.licence, 3) / 3);
    if (telling.fate === 'postponed') postponed += weight;
    if (telling.fate === 'cancelled') cancelled += weight;
    if (telling.tense === 'past') past += weight;
    else if (telling.tense === 'future') future += weight;
    else if (telling.tense === 'ongoing') ongoing += weight;
    const sentence = page.sentences[telling.sentence];
    if (
      sentence &&
      telling.tense !== 'future' &&
      OVER.test(page.view.slice(telling.end, Math.min(sentence.end, telling.end + 80)))
    )
      over = true;
  });
  // "Global Camp 2020 Cancelled": the headline speaks of the release's own event.
  const headline = draft.main ? headlineOf(page) : undefined;
  if (headline) {
    const fate = /\b(postponed|rescheduled|cancell?ed|called\soff)\b/i.exec(
      page.view.slice(headline.start, headline.end),
    );
    if (fate && /^(?:p|r)/i.test(fate[0])) postponed += 2;
    else if (fate) cancelled += 2;
  }
  // A plural told of all of them: "two seminars will be held. The first in Split ..."
  if (past + future + ongoing === 0 && draft.shared?.tense) {
    if (draft.shared.tense === 'future') future += 1;
    else if (draft.shared.tense === 'past') past += 1;
  }
  if (
    draft.main &&
    CALL.test(
      page.view.slice(
        Math.max(0, page.layout.body.start - CALL_REACH / 2),
        Math.min(page.layout.body.end, page.layout.body.start + CALL_REACH),
      ),
    )
  )
    future += 3;
  if (postponed >= 1 && postponed >= cancelled) return 'postponed';
  if (cancelled >= 1) return 'cancelled';
  if (over) return 'held';
  if (ongoing > 0 && ongoing >= Math.max(past, future) * 0.6) return 'ongoing';
  if (future > past) return 'planned';
  if (past > 0) return 'held';
  if (future > 0) return 'planned';
  return isToCome(page, draft) ? 'planned' : 'held';
}

/** A day within its month. */
const DAY =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?\s(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2}(?:st|nd|rd|th)?|this\s(?:weekend|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))\b/;
/** Longest sentence given to the tagger, in code units. */
const TAGGED = 600;

/** Where no rule of ours tells when: the tagged verbs of the sentence that opened the event. */
function isToCome(page: Page, draft: Draft): boolean {
  const opened = page.sentences[(draft.seed ?? draft.tellings[0])?.sentence ?? -1];
  // A headline leaves it to the first sentence.
  const sentence = opened?.zone === 'headline' ? page.sentences.find((one) => one.zone === 'body') : opened;
  if (draft.main && !page.reference?.day && isAnnounced(page, opened?.index ?? -1)) return true;
  if (!draft.main || !sentence || sentence.zone !== 'body' || sentence.end - sentence.start > TAGGED) return false;
  const words = tagSentence(page.view.slice(sentence.start, sentence.end));
  const has = (tag: string): boolean => words.some((word) => word.tags.has(tag));
  // "Shareholders meet at the Hilton on 4 May": the present tense beside a day announces.
  return (
    !has('PastTense') &&
    (has('FutureTense') ||
      (has('PresentTense') &&
        !has('Copula') &&
        opened?.zone === 'body' &&
        page.reference === null &&
        DAY.test(page.view.slice(sentence.start, sentence.end))))
  );
}

/** "Join us on Wednesday", "is coming on 3 May": said beside an event of which no verb tells when. */
const ANNOUNCED =
  /\b(?:[Jj]oin\sus|[Dd]on't\smiss|(?:is|are)\scoming\son|[Rr]egister\s(?:at|by|for|now|today)|RSVP|will\s(?:sponsor|host|hold|present|offer|have\sthe\sopportunity|be\sable\sto))\b/;
function isAnnounced(page: Page, opened: number): boolean {
  return [opened - 1, opened, opened + 1].some((index) => {
    const sentence = page.sentences[index];
    return (
      sentence !== undefined &&
      /body|headline|list/.test(sentence.zone) &&
      ANNOUNCED.test(page.view.slice(sentence.start, Math.min(sentence.end, sentence.start + TAGGED)))
    );
  });
}

/** Words that report what has been, whatever the page is dated. */
const HAPPENED =
  /\b(?:took\splace|(?:was|were)\s(?:[a-z]{4,12}ly\s)?(?:held|attended|conducted|organi[sz]ed|hosted|convened)|(?<!had\s)(?:gathered|brought\stogether|participated|concluded|held|came\stogether))\b/;
/** A page that calls to an event: "MEDIA ADVISORY", "Save the date". */
const CALL =
  /\b(?:media|press|photo|news)\s(?:advisory|alert|invitation|call)\b|\bsave\sthe\sdate\b|\binvitation\sto\b|\bcall\sfor\sparticipa/i;
/** How far from its top a page says so, in code units. */
const CALL_REACH = 240;

/** The status once the days are known: a held event does not lie ahead of the release, a planned one not behind it. */
export function settleStatus(page: Page, draft: Draft, status: Status, dates: EventDates | null): Status {
  const today = page.reference?.day ? page.reference.edtf : null;
  const value = dates?.value;
  if (!today || !value || (value.basis === 'implied' && value.start === null)) return status;
  if (value.start && value.end) {
    const happened =
      status === 'held' &&
      dates.stated === true &&
      draft.tellings.some((telling) => {
        const sentence = page.sentences[telling.sentence];
        return (
          sentence !== undefined &&
          telling.tense === 'past' &&
          telling.licence >= 1 &&
          HAPPENED.test(page.view.slice(sentence.start, sentence.end))
        );
      });
    if (happened) return 'held';
    if (status === 'held' && value.start > today) return 'planned';
    if (status === 'held' && value.start <= today && value.end > today) return 'ongoing';
    if (status === 'planned' && value.end < today) return 'held';
    if (status === 'ongoing' && value.end < today) return 'held';
    if (status === 'ongoing' && value.start > today) return 'planned';
    if (status === 'planned' && value.start <= today && value.end > today && value.start !== value.end)
      return 'ongoing';
  }
  return status;
}
