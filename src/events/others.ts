// The earlier and coming events that a release mentions beside its own: "the first workshop, held in Tamale in 2015".
import type { DateMention, HappeningMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { type Draft, endOf, isVerb, tellingsOf } from './draft.js';
import type { Finds } from './finds.js';
import { apart, daysIn, differs, farOff, ownDates } from './own-dates.js';
import { PART_HEAD } from './seed-score.js';
import { linesBelow, type Share, shareOut } from './several.js';
import { type Held, sentenceOf, shelfOf } from './shelf.js';
import { ANOTHER, otherTitle, sameTense, sameWords } from './tellings.js';

/** No release tells of more other events than this; a longer list is a calendar. */
export const MOST_OTHERS = 40;

/** Nouns for what goes on for years. */
const LASTING = /^(?:dialogue|campaign|mission|initiative|program|programme|convention|congress|assembly|challenge)$/;
/** What was planned and will not be then. */
const DUE = /^[^.;]{0,60}?\b(?:had\sbeen|was|were)\s(?:due|scheduled|planned|set|slated|to\s(?:be|have|take))\b/i;
const FOUNDED = /\b(?:launched|started|founded|initiated|established|created|began)\s$/;
/** How far behind the phrase its own date may stand, in code units. */
const REACH = 90;

/** What is part of an event: "there was a raffle, and there was a quiz". */
const FEATURE = /\bthere\s(?:was|were|is|are|will\sbe)\s(?:also\s)?$/i;
/** A day that stands no further behind a feature is its own. */
const BESIDE = 16;
const ALREADY = /\balready\b[^.;]{0,24}$/;

/** What speaks for or against a happening as another event of the release. */
interface Case {
  readonly page: Page;
  readonly finds: Finds;
  readonly mention: HappeningMention;
  /** The release's own event, if it has one. */
  readonly main: Draft | undefined;
  readonly here: Held;
  /** The dates of its own, near enough. */
  readonly dates: readonly DateMention[];
  /** The dated lines below a plural. */
  readonly lines: readonly Share[] | null;
  /** True where the release's own event is put off, and this one with it. */
  readonly put: boolean;
}

function caseOf(page: Page, finds: Finds, main: Draft | undefined, mention: HappeningMention, put: boolean): Case {
  const shelf = shelfOf(finds);
  const dates = ownDates(page, finds, mention).filter(
    (date) =>
      (date.resolve(null).edtf ?? '') !== '' &&
      (mention.licence >= 1.8 ||
        Math.min(Math.abs(date.start - endOf(mention)), Math.abs(mention.phrase.start - date.end)) <= REACH),
  );
  return {
    page,
    finds,
    mention,
    main,
    here: sentenceOf(shelf, mention.sentence),
    dates,
    lines: mention.plural ? linesBelow(page, shelf, mention.sentence) : null,
    put: put && mention.fate !== null && main !== undefined && otherTitle(page, main, mention),
  };
}

/** Why a happening is no other event of the release; null where it is one. */
function whyNone(told: Case): string | null {
  const { page, finds, mention, main, here, dates, lines, put } = told;
  const { view } = page;
  const { series, determiner, plural } = mention;
  const before = view.slice(Math.max(0, mention.phrase.start - 100), mention.phrase.start);
  const dated =
    lines !== null ||
    dates.length > 0 ||
    (mention.proper &&
      here.dates.some(
        (date) => date.grain === 'year' && date.start >= mention.phrase.start && date.end <= mention.end + 6,
      ));
  const apart = dated && main !== undefined && farOff(page, finds, main, mention);
  const again =
    series !== null || ANOTHER.test(view.slice(mention.phrase.start, mention.end)) || ALREADY.test(before.slice(-40));
  const placed = (): boolean =>
    here.places.some((one) => (one.use === 'at' || one.use === 'plain') && one.city !== null);
  const counted = (): boolean => here.counts.some((one) => one.use === 'attendance');
  if (!main && !dates.some((date) => isDay(date, page.reference?.edtf)))
    return 'a release without an event of its own only mentions it';
  if (
    isVerb(mention) &&
    !((apart || (dated && series === 'later')) && toldByVerb(here, mention, dates) && (placed() || counted()))
  )
    return 'a verb that tells of the event, or of nothing held';
  if (page.sentences[mention.sentence]?.zone === 'headline') return "a headline tells the release's own event";
  if (plural && mention.quantity === null && !(again && (dated || placed()))) return 'meetings in general';
  if (
    main &&
    series === null &&
    !mention.proper &&
    !apart &&
    !put &&
    (determiner === 'definite' || determiner === 'demonstrative')
  )
    return 'it speaks of something told elsewhere';
  if (determiner === 'definite' && series === null && FOUNDED.test(before.slice(-24)))
    return 'when it was first thought of';
  if (isIdle(mention, dates)) return 'mentioned, not reported';
  const plain =
    mention.licence >= 1 ||
    put ||
    (dated && mention.type !== null && (determiner === 'indefinite' || again || apart)) ||
    (again && placed());
  if (!plain) return 'mentioned, not reported';
  if (
    main &&
    mention.licence < 2.5 &&
    FEATURE.test(before) &&
    !dates.some((date) => date.start >= mention.end && date.start - mention.end <= BESIDE)
  )
    return 'a part of another event';
  if (!dated && !put && !placed() && !counted()) return 'no date, place or head count of its own';
  return mention.type === null && !again ? 'a general word for what another word names' : null;
}

/** True for a full day that is not the release's own. */
function isDay(date: DateMention, today: string | undefined): boolean {
  const day = date.resolve(null).edtf ?? '';
  return date.grain === 'day' && /^\d{4}-\d\d-\d\d/.test(day) && day !== today;
}

/** A part of an event, or what goes on for years, where nothing says that it was held. */
const isIdle = (
  { head, licence, plural, determiner, series }: HappeningMention,
  dates: readonly DateMention[],
): boolean =>
  series === null &&
  ((PART_HEAD.test(head) &&
    (plural || determiner === 'possessive' || (licence < 1 && !dates.some((date) => date.grain === 'day')))) ||
    (LASTING.test(head) &&
      licence < 2.5 &&
      determiner !== 'indefinite' &&
      (determiner === 'bare' || (dates.length > 0 && dates.every((date) => date.grain === 'year')))));

/** Opens the earlier and coming events that the release mentions with a date, place or count of their own. */
export function openOthers(
  page: Page,
  finds: Finds,
  drafts: readonly Draft[],
  rest: readonly HappeningMention[],
  left: { mention: HappeningMention; why: string }[],
): Draft[] {
  const [main] = drafts;
  const others: Draft[] = [];
  const fate = (main ? tellingsOf(main).find((telling) => telling.fate !== null)?.fate : null) ?? null;
  for (const one of rest) {
    const mention = fate !== null && isDue(page, one) ? { ...one, fate } : one;
    const told = caseOf(page, finds, main, mention, fate !== null);
    const why = whyNone(told) ?? (others.length >= MOST_OTHERS ? 'one of a long list' : null);
    if (why !== null) {
      if (main || told.dates.length > 0) left.push({ mention, why });
      continue;
    }
    const known = others.find((draft) => isToldBy(page, finds, draft, mention));
    if (known) {
      known.tellings.push(mention);
      continue;
    }
    const shares: readonly (Share | undefined)[] = (mention.plural
      ? (shareOut(page, shelfOf(finds), mention.sentence, true) ?? told.lines)
      : null) ?? [undefined];
    for (const own of shares)
      others.push({
        main: main !== undefined && besides(page, finds, main, mention),
        tellings: [mention],
        seed: mention,
        ...(own ? { own } : {}),
      });
  }
  return others;
}

/** A list of what is put off: what "had been due" is put off as well, and each is news of its own. */
const isDue = (page: Page, mention: HappeningMention): boolean =>
  mention.fate === null &&
  mention.type !== null &&
  mention.series !== 'later' &&
  DUE.test(page.view.slice(endOf(mention), page.sentences[mention.sentence]?.end));

/** True where a happening speaks again of another event that was opened. */
function isToldBy(page: Page, finds: Finds, draft: Draft, mention: HappeningMention): boolean {
  const telling = draft.tellings[0] as HappeningMention;
  if (telling.rule === 'happenings/ellipsis') return false;
  return (
    telling.sentence === mention.sentence ||
    (telling.head === mention.head && sameWords(page, telling, mention) && !differs(page, finds, draft, mention))
  );
}

/** "In February, UNODC trained 30 judges in Osh": a verb tells another event where no noun of its sentence does. */
const toldByVerb = (here: Held, mention: HappeningMention, dates: readonly DateMention[]): boolean =>
  /^(?:training|meeting)$/.test(mention.head) &&
  here.happenings.every(isVerb) &&
  (mention.series === 'later' || dates.some((date) => date.grain !== 'year'));

/** "hosted a Data Workshop (28-29 May) and a Teacher Training (30-31 May)": two objects of one verb, each with its days. */
function isCoupled(page: Page, finds: Finds, seed: HappeningMention, mention: HappeningMention): boolean {
  if (seed.sentence !== mention.sentence || seed.determiner !== 'indefinite' || mention.determiner !== 'indefinite')
    return false;
  const between = page.view.slice(endOf(seed), mention.phrase.start);
  const days = daysIn(page, finds, mention);
  return COUPLED.test(between) && days.length > 0 && !daysIn(page, finds, seed).some((day) => days.includes(day));
}
/** A bracket or a few words with a day, and "and". */
const COUPLED = /^[^.;:]{0,60}?\d[^.;:]{0,30}?(?:\sand|,\sand|\sas\swell\sas)\s$/;

/** True for an event that the release reports side by side with its first: told with its own day, organizer or count, as news of the same days. */
function besides(page: Page, finds: Finds, main: Draft, mention: HappeningMention): boolean {
  const seed = main.seed ?? (main.tellings[0] as HappeningMention);
  // A list of what is put off: each is news of its own.
  if (
    mention.fate !== null &&
    tellingsOf(main).some((telling) => telling.fate !== null) &&
    otherTitle(page, main, mention)
  )
    return true;
  if (mention.series !== null && mention.series !== 'ordinal') return false;
  if (isCoupled(page, finds, seed, mention)) return true;
  const named =
    mention.proper &&
    mention.licence >= 1.8 &&
    mention.tense !== 'past' &&
    seed.tense !== 'past' &&
    otherTitle(page, main, mention);
  if (!named && (mention.licence < 2.5 || mention.tense === null || mention.determiner === 'definite')) return false;
  if (!sameTense(seed, mention)) return false;
  const days = daysIn(page, finds, mention).filter((day) => /^\d{4}-\d\d-\d\d/.test(day));
  if (days.length === 0) return false;
  const known = tellingsOf(main)
    .flatMap((telling) => daysIn(page, finds, telling))
    .filter((day) => /^\d{4}-\d\d-\d\d/.test(day));
  const organised =
    sentenceOf(shelfOf(finds), mention.sentence).roles.some((role) => role.role === 'organizer') ||
    /^(?:a|an|[A-Z])/.test(page.view.slice(mention.phrase.start, mention.end));
  return organised && known.some((day) => days.some((other) => apart(day, other) <= 45));
}
