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

/** Opens the earlier and coming events that the release mentions with a date, place or count of their own. */
export function openOthers(
  page: Page,
  finds: Finds,
  drafts: readonly Draft[],
  rest: readonly HappeningMention[],
  left: { mention: HappeningMention; why: string }[],
): Draft[] {
  const shelf = shelfOf(finds);
  const main = drafts[0];
  const others: Draft[] = [];
  const put = (main ? tellingsOf(main).find((telling) => telling.fate !== null)?.fate : null) ?? null;
  for (const one of rest) {
    // A list of what is put off: what "had been due" is put off as well, and each is news of its own.
    const mention: HappeningMention =
      put !== null &&
      one.fate === null &&
      one.type !== null &&
      one.series !== 'later' &&
      DUE.test(page.view.slice(endOf(one), page.sentences[one.sentence]?.end))
        ? { ...one, fate: put }
        : one;
    const zone = page.sentences[mention.sentence]?.zone;
    const here = sentenceOf(shelf, mention.sentence);
    const phrase = page.view.slice(mention.phrase.start, mention.end);
    const dates = ownDates(page, finds, mention).filter(
      (date) =>
        (date.resolve(null).edtf ?? '') !== '' &&
        (mention.licence >= 1.8 ||
          Math.min(Math.abs(date.start - endOf(mention)), Math.abs(mention.phrase.start - date.end)) <= REACH),
    );
    const lines = mention.plural ? linesBelow(page, shelf, mention.sentence) : null;
    const own =
      lines !== null ||
      dates.length > 0 ||
      (mention.proper &&
        here.dates.some(
          (date) => date.grain === 'year' && date.start >= mention.phrase.start && date.end <= mention.end + 6,
        ));
    const other = own && main !== undefined && farOff(page, finds, main, mention);
    const place = (): boolean =>
      here.places.some((one) => (one.use === 'at' || one.use === 'plain') && one.city !== null);
    const count = (): boolean => here.counts.some((one) => one.use === 'attendance');
    const again =
      mention.series !== null ||
      ANOTHER.test(phrase) ||
      /\balready\b[^.;]{0,24}$/.test(page.view.slice(Math.max(0, mention.phrase.start - 40), mention.phrase.start));
    const listed = put !== null && mention.fate !== null && main !== undefined && otherTitle(page, main, mention);
    const plain =
      mention.licence >= 1 ||
      listed ||
      (own && mention.type !== null && (mention.determiner === 'indefinite' || again || other)) ||
      (again && place());
    const yearly = dates.length > 0 && dates.every((date) => date.grain === 'year');
    const idle =
      (PART_HEAD.test(mention.head) &&
        (mention.licence < 1 || mention.plural || mention.determiner === 'possessive') &&
        mention.series === null) ||
      (LASTING.test(mention.head) &&
        mention.licence < 2.5 &&
        mention.determiner !== 'indefinite' &&
        mention.series === null &&
        (yearly || mention.determiner === 'bare'));
    const begun =
      mention.determiner === 'definite' &&
      mention.series === null &&
      FOUNDED.test(page.view.slice(Math.max(0, mention.phrase.start - 24), mention.phrase.start));
    const told =
      isVerb(mention) &&
      !((other || (own && mention.series === 'later')) && toldByVerb(here, mention, dates) && (place() || count()));
    // A release without an event of its own recalls few: only what it dates to the day.
    const loose =
      !main &&
      !dates.some((date) => {
        const day = date.resolve(null).edtf ?? '';
        return date.grain === 'day' && /^\d{4}-\d\d-\d\d/.test(day) && day !== page.reference?.edtf;
      });
    const why = loose
      ? 'a release without an event of its own only mentions it'
      : told
        ? 'a verb that tells of the event, or of nothing held'
        : zone === 'headline'
          ? "a headline tells the release's own event"
          : mention.plural && mention.quantity === null && !(again && (own || place()))
            ? 'meetings in general'
            : main &&
                mention.series === null &&
                !mention.proper &&
                !other &&
                !listed &&
                (mention.determiner === 'definite' || mention.determiner === 'demonstrative')
              ? 'it speaks of something told elsewhere'
              : begun
                ? 'when it was first thought of'
                : !plain || idle
                  ? 'mentioned, not reported'
                  : !main && !own && mention.type === null && !again
                    ? 'a general word for what another word names'
                    : !own && !listed && !place() && !count()
                      ? 'no date, place or head count of its own'
                      : mention.type === null && !again
                        ? 'a general word for what another word names'
                        : others.length >= MOST_OTHERS
                          ? 'one of a long list'
                          : null;
    if (why !== null) {
      if (main || own) left.push({ mention, why });
      continue;
    }
    const known = others.find((draft) => {
      const telling = draft.tellings[0] as HappeningMention;
      return (
        (telling.sentence === mention.sentence && telling.rule !== 'happenings/ellipsis') ||
        (telling.head === mention.head &&
          sameWords(page, telling, mention) &&
          !differs(page, finds, draft, mention) &&
          telling.rule !== 'happenings/ellipsis')
      );
    });
    if (known) {
      known.tellings.push(mention);
      continue;
    }
    const shares: readonly (Share | undefined)[] = (mention.plural
      ? (shareOut(page, shelf, mention.sentence, true) ?? lines)
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

/** "In February, UNODC trained 30 judges in Osh": a verb tells another event where no noun of its sentence does. */
const toldByVerb = (here: Held, mention: HappeningMention, dates: readonly DateMention[]): boolean =>
  /^(?:training|meeting)$/.test(mention.head) &&
  here.happenings.every(isVerb) &&
  (mention.series === 'later' || dates.some((date) => date.grain !== 'year'));

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
