// Which happenings open an event of the release, and whether it tells of one or of several side by side.
import type { HappeningMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { actOf } from './acts.js';
import { type Draft, familyOf, headlineOf, isVerb, leadOf } from './draft.js';
import type { Finds } from './finds.js';
import { MOST_OTHERS, openOthers } from './others.js';
import { daysIn, ownDates } from './own-dates.js';
import { hasStatement, PART_HEAD, seedScore } from './seed-score.js';
import { linesBelow, shareOut, stretchesOf } from './several.js';
import { sentenceOf, shelfOf } from './shelf.js';
import { ordinalOf, sameTense, tellsOf } from './tellings.js';

export interface Seeds {
  readonly drafts: readonly Draft[];
  /** Happenings that opened nothing, with the reason. */
  readonly left: readonly { readonly mention: HappeningMention; readonly why: string }[];
}

/** Below this a happening is talk of one, not a report of it. Tuned on the dev corpus. */
const MAIN_FLOOR = 3.2;
/** A headline that names a happening makes a report of it likelier by so much. */
const HEADED = 0.4;
/** A verb says so much less than a noun. */
const VERB_HANDICAP = 0.5;

/** Heads of a plural that may be of any kind: "a series of events". */
const ANY_HEAD = /^(?:event|activity)$/;
/** "training", "instruction" without an article: several sessions as well as one. */
const GENERAL = /^(?:training|meetings?|sessions?)$/i;

const isSeveral = (page: Page, mention: HappeningMention): boolean =>
  mention.plural || (mention.determiner === 'bare' && GENERAL.test(page.view.slice(mention.phrase.start, mention.end)));

/**
 * The events behind a plural, "two trainings": the later phrases that name them one by one ("the first", "the second",
 * "in Prizren, a two-day session on 9 and 10 November"), where at least two do so with a day, place, length or count of their own.
 */
function partsOf(
  page: Page,
  finds: Finds,
  seed: HappeningMention,
  all: readonly HappeningMention[],
): HappeningMention[] | null {
  if (!isSeveral(page, seed)) return null;
  const shelf = shelfOf(finds);
  const parts: HappeningMention[] = [];
  const known = new Set<string>();
  for (const mention of all) {
    if (mention.start <= seed.start || isVerb(mention) || mention.series === 'earlier' || mention.series === 'later')
      continue;
    const zone = page.sentences[mention.sentence]?.zone;
    if (zone === 'headline' || zone === 'caption') continue;
    const family = familyOf(mention);
    if (family !== 'any' && family !== familyOf(seed) && !ANY_HEAD.test(seed.head)) continue;
    const ordinal = ordinalOf(page, mention);
    const counted = mention.plural && mention.quantity !== null && mention.licence < 3;
    const numbered = ordinal !== null && mention.determiner === 'definite' && !mention.plural;
    const here = sentenceOf(shelf, mention.sentence);
    const days = daysIn(page, finds, mention);
    const dated = days.some((day) => day.length > 7);
    if (
      !numbered &&
      !(
        mention.determiner === 'indefinite' &&
        (mention.licence >= 1.8 || counted || dated) &&
        mention.sentence !== seed.sentence
      )
    )
      continue;
    const own =
      days.length > 0 ||
      here.counts.some((count) => count.use !== 'other') ||
      here.durations.length > 0 ||
      here.places.some((place) => place.use === 'at' && place.city !== null);
    if (
      !own ||
      parts.some((part) => part.sentence === mention.sentence && !(numbered && ordinalOf(page, part) !== ordinal))
    )
      continue;
    // The same days, or the same number, are told twice of one event.
    const keys = [...days.filter((day) => day.length > 7), ...(numbered ? [ordinal] : [])];
    if (keys.some((key) => known.has(key))) continue;
    for (const key of keys) known.add(key);
    parts.push(mention);
  }
  return parts.length >= 2 && parts.length <= 6 && parts.every((part) => sameTense(parts[0] as HappeningMention, part))
    ? parts
    : null;
}

/** A name right behind "visited", "travelled to": where they went. */
const VISITED = /^\s(?:the\s)?(?:[a-z]{2,14}\s(?:of|in)\s)?\p{Lu}/u;

/** So many paragraphs on, a noun still speaks of what a verb told. */
const TAKES_UP = 3;

/** "The MP toured the mill. ... During the visit", "is training clerks. The training": a noun takes up what the verb told. */
const isTakenUp = (page: Page, finds: Finds, verb: HappeningMention): boolean =>
  !hasStatement(page) &&
  finds.happenings.some(
    (other) =>
      other.type === verb.type &&
      !isVerb(other) &&
      !other.plural &&
      other.start > verb.end &&
      other.determiner !== 'bare' &&
      (page.sentences[other.sentence]?.paragraph ?? 99) - (page.sentences[verb.sentence]?.paragraph ?? 0) <= TAKES_UP,
  );

/** True where the sentence of a verb, or the next, gives a place and a day, or people who took part. */
function opensByVerb(page: Page, finds: Finds, mention: HappeningMention): boolean {
  const sentence = page.sentences[mention.sentence];
  if (!sentence || sentence.paragraph - leadOf(page) > 3) return false;
  const shelf = shelfOf(finds);
  const after = page.sentences[mention.sentence + 1];
  const near = [
    sentenceOf(shelf, mention.sentence),
    ...(after && after.paragraph === sentence.paragraph ? [sentenceOf(shelf, after.index)] : []),
  ];
  const day = near.some((held) => held.dates.some((one) => one.use === null && one.grain === 'day'));
  // "Elm University has launched a programme": its name is no venue
  const venue = (): boolean =>
    near.some((held) => held.venues.some((one) => mention.head !== 'launch' || one.cue !== 'plain'));
  const place = (): boolean =>
    venue() || near.some((held) => held.places.some((one) => one.use === 'at' && one.form === 'city'));
  const people = (): boolean =>
    near.some((held) =>
      held.counts.some(
        (one) =>
          (one.use === 'attendance' && one.strength >= 0.5) || (one.use === 'expected' && mention.tense === 'future'),
      ),
    ) ||
    finds.groups.some(
      (group) => group.sentence === mention.sentence || (group.sentence === mention.sentence + 1 && near.length > 1),
    );
  if (mention.head === 'meeting') return day && (place() || people());
  if (mention.head === 'visit' || mention.head === 'presentation') {
    const headed = headedBy(page, finds, mention);
    const stay =
      mention.head === 'visit' &&
      near[0]?.dates.some((one) => one.use === null && one.grain === 'day' && one.several) === true;
    const goal = mention.head === 'visit' && VISITED.test(page.view.slice(mention.end, mention.end + 40));
    const takenUp = mention.head === 'visit' && isTakenUp(page, finds, mention);
    return (day || takenUp) && sentence.paragraph - leadOf(page) <= 1 && (headed || stay || goal || takenUp || place());
  }
  if (mention.head === 'celebration') return day && (place() || people());
  if (mention.head === 'graduation') return day ? people() || place() : people() && place();
  if (mention.head === 'training') {
    if (day || isTakenUp(page, finds, mention) || people()) return true;
    return place() && ((near[0]?.durations.length ?? 0) > 0 || headedBy(page, finds, mention));
  }
  if (day && /\b(?:officially|formally)\b/.test(page.view.slice(mention.start, mention.end))) return true;
  // "has launched a programme for poor students": those it is for, not those who came
  return venue() || (place() && (day || (mention.head !== 'launch' && people())));
}

/** "The event took place in Salt": a noun for whatever was told before. */
const takesUp = (mention: HappeningMention): boolean =>
  mention.type === null &&
  mention.determiner === 'definite' &&
  !mention.proper &&
  /^(?:event|activity|exercise|gathering)$/.test(mention.head);

/** Opens the events of a page and gives every happening to one of them, or leaves it with a reason. */
export function openEvents(page: Page, finds: Finds): Seeds {
  const lead = leadOf(page);
  const all = finds.happenings;
  const left: { mention: HappeningMention; why: string }[] = [];
  const first = bestOf(page, finds, lead);
  const calendar = first ? null : openCalendar(page, finds);
  if (calendar) return { drafts: calendar, left };
  const act = !first || takesUp(first) ? actOf(page, finds) : null;
  if (act && !(first && act.start > first.start)) {
    const main: Draft = { main: true, tellings: [act], seed: act };
    for (const mention of all) {
      if (tellsOf(page, finds, main, mention)) main.tellings.push(mention);
      else left.push({ mention, why: 'spoken of, not reported: what people did is the news' });
    }
    main.tellings.sort((a, b) => a.start - b.start);
    return { drafts: [main], left };
  }
  if (!first) {
    for (const mention of all) left.push({ mention, why: 'spoken of, not reported: no event of the release' });
    return { drafts: openOthers(page, finds, [], all, left), left };
  }
  const drafts = openSeveral(page, finds, first, lead);
  if (drafts) {
    const taken = new Set(drafts.flatMap((draft) => [...draft.tellings, ...(draft.shared ? [draft.shared] : [])]));
    const others = openOthers(
      page,
      finds,
      drafts,
      all.filter((mention) => !taken.has(mention)),
      left,
    );
    const known = new Set(drafts.flatMap((draft) => draft.own?.map((span) => span.start) ?? []));
    const further = others.filter((draft) => !draft.main && !draft.own?.some((span) => known.has(span.start)));
    return { drafts: [...drafts, ...further], left };
  }
  const main: Draft = { main: true, tellings: [first], seed: first };
  const rest: HappeningMention[] = [];
  for (const mention of all) {
    if (mention === first) continue;
    if (tellsOf(page, finds, main, mention)) main.tellings.push(mention);
    else rest.push(mention);
  }
  main.tellings.sort((a, b) => a.start - b.start);
  return { drafts: [main, ...openOthers(page, finds, [main], rest, left)], left };
}

/** True where the headline names a happening of the verb's kind. */
const headedBy = (page: Page, finds: Finds, mention: HappeningMention): boolean =>
  sentenceOf(shelfOf(finds), headlineOf(page)?.index ?? -1).happenings.some((other) => other.type === mention.type);

/** From all to one: people are looked for before organizers, and places, which cost most, last. */
const ASSUMED = [3, 2, 1] as const;

/**
 * The happening that the release reports most plainly; null where none is more than talked of. One that stays below the
 * floor whatever its sentence names is not weighed: of most releases nothing but happenings and dates need be found.
 */
function bestOf(page: Page, finds: Finds, lead: number): HappeningMention | null {
  const headed = finds.happenings.some(
    (mention) => page.sentences[mention.sentence]?.zone === 'headline' && mention.series !== 'earlier',
  );
  const floor = headed ? MAIN_FLOOR - HEADED : MAIN_FLOOR;
  let first: HappeningMention | null = null;
  let most = floor;
  for (const mention of finds.happenings) {
    const verb = isVerb(mention);
    const bonus = verb ? VERB_HANDICAP : 0;
    if (ASSUMED.some((assumed) => seedScore(page, finds, mention, lead, assumed) + bonus < floor)) continue;
    // A verb competes with the nouns only where its sentence gives a place and a day, or people; it says less than they do.
    if (verb && !opensByVerb(page, finds, mention)) continue;
    const handicap = !verb
      ? 0
      : mention.head === 'visit' && headedBy(page, finds, mention)
        ? -VERB_HANDICAP
        : VERB_HANDICAP;
    const weight = seedScore(page, finds, mention, lead) - handicap;
    if (first ? weight > most + 1e-9 : weight >= floor) [first, most] = [mention, weight];
  }
  return (
    first ??
    finds.happenings.find((mention) => isVerb(mention) && opensByVerb(page, finds, mention)) ??
    finds.happenings.find((mention) => isEventSaid(page, finds, mention)) ??
    null
  );
}

/** "The event was organised by the Lake Fund": words of a release that has one, whatever it has called it. */
const isEventSaid = (page: Page, finds: Finds, mention: HappeningMention): boolean =>
  mention.head === 'event' &&
  mention.licence >= 3 &&
  !mention.plural &&
  page.sentences[mention.sentence]?.zone === 'body' &&
  /^(?:the|this)\s/i.test(page.view.slice(mention.phrase.start, mention.end)) &&
  /^\s(?:was|is|has\sbeen|will\sbe)\s(?:[a-z]{2,12}\s){0,2}(?:co-?)?(?:organi[sz]|host|conven)ed\b/.test(
    page.view.slice(mention.end, mention.end + 50),
  ) &&
  finds.namesOrganizer(mention.sentence);

/** The events side by side of which the release tells by one plural, by ordinals or in one sentence; null where it is about one. */
function openSeveral(page: Page, finds: Finds, first: HappeningMention, lead: number): Draft[] | null {
  const all = finds.happenings;
  const early = (mention: HappeningMention): boolean => (page.sentences[mention.sentence]?.paragraph ?? 99) - lead <= 2;
  const plurals = isSeveral(page, first)
    ? [first]
    : all.filter(
        (mention) =>
          mention.plural &&
          mention.series === null &&
          early(mention) &&
          (ANY_HEAD.test(mention.head)
            ? mention.start < first.start && mention.licence >= 2.6
            : mention.quantity !== null && mention.licence >= 1 && familyOf(mention) === familyOf(first)),
      );
  for (const shared of plurals) {
    const parts = partsOf(page, finds, shared, all);
    if (parts) return parts.map((part) => ({ main: true, tellings: [part], shared, seed: part }));
  }
  const both = openBoth(page, finds, first);
  if (both) return both;
  const listed = openSchedule(page, finds, first);
  if (listed) return listed;
  const shelf = shelfOf(finds);
  const alike = all.filter((mention) => mention.plural && mention.head === first.head && early(mention));
  for (const shared of new Set([...plurals, ...alike])) {
    const stretches = stretchesOf(shelf, shared);
    if (stretches) return stretches.map((own) => ({ main: true, tellings: [shared], shared, seed: shared, own }));
    const lines = linesBelow(page, shelf, shared.sentence);
    if (lines && (shared.quantity === null || shared.quantity === lines.length))
      return lines.map((own) => ({ main: true, tellings: [shared], shared, seed: shared, own }));
  }
  const sentences = new Set(isSeveral(page, first) || goesOn(page, first) ? [first.sentence] : []);
  for (const sentence of page.sentences) {
    if (sentence.paragraph - lead > 1) break;
    if (sentence.zone === 'headline' || sentence.zone === 'subhead') sentences.add(sentence.index);
  }
  // "Workshops will be offered on 4 May in Ho and 5 May in Wa. Both workshops are free."
  if (TAKEN_UP.test(page.view.slice(first.phrase.start, first.end)))
    for (const mention of alike) if (mention.start < first.start) sentences.add(mention.sentence);
  // "The hearings have been put off. They, or those meetings, will now take place on 3 May in Ho and 4 May in Wa"
  if (first.fate !== null && first.plural)
    for (const mention of all)
      if (
        mention.plural &&
        mention.start > first.end &&
        TOLD_BEFORE.test(page.view.slice(mention.phrase.start, mention.end))
      )
        sentences.add(mention.sentence);
  const told = first.fate === null ? sentences : [...sentences].reverse();
  for (const sentence of told) {
    const shares = shareOut(page, shelf, sentence, false);
    if (shares) return shares.map((own) => ({ main: true, tellings: [first], seed: first, own }));
  }
  return null;
}

/** "Both trainings were given by": words that take up events told one by one before. */
const TAKEN_UP = /^(?:both|the\stwo|the\sthree|all\s(?:two|three|four)|these\s(?:two|three))\b/i;

/** "Those meetings", "The hearings": a plural that speaks of events told before. */
const TOLD_BEFORE = /^(?:the|those|these|both|all)\s[a-z-]+(?:\s[a-z-]+)?$/i;

/** The events that a plural takes up, told before it each with days of its own; null where they are not as many as it says. */
function openBoth(page: Page, finds: Finds, first: HappeningMention): Draft[] | null {
  const shared = finds.happenings.find(
    (mention) =>
      mention.plural &&
      mention.start > first.end &&
      familyOf(mention) === familyOf(first) &&
      TAKEN_UP.test(page.view.slice(mention.phrase.start, mention.end)),
  );
  if (!shared) return null;
  const known = new Set<string>();
  const parts = finds.happenings.filter((mention) => {
    if (mention.plural || isVerb(mention) || mention.end > shared.start || familyOf(mention) !== familyOf(shared))
      return false;
    if (mention.series === 'earlier' || mention.series === 'later') return false;
    const day = daysIn(page, finds, mention).find((one) => one.length > 7);
    if (day === undefined || known.has(day)) return false;
    known.add(day);
    return true;
  });
  return parts.length === (shared.quantity ?? 2)
    ? parts.map((part) => ({ main: true, tellings: [part], shared, seed: part }))
    : null;
}

/** "held a workshop in Ho on 3 May, another in Wa on 10 May and a third in Ada on 17 May" */
const goesOn = (page: Page, first: HappeningMention): boolean =>
  /(?:,|\band)\s(?:another|a\s(?:second|third|further))(?:\sone)?\s(?:in|at|on)\s/.test(
    page.view.slice(first.end, page.sentences[first.sentence]?.end),
  );

/** What stands between the day of a schedule's line and what is held then. */
const SCHEDULED =
  /^(?:,?\s(?:19|20)\d\d)?(?:,?\s(?:at\s|from\s)?\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?(?:\s?(?:-|to)\s?\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?)?)?\s?[:,|-]?\s{0,3}$/i;
/** A line of a schedule carries so many sentences behind it. */
const CARRIES = 3;

/** A line of a schedule, and what is held then. */
interface ScheduleLine {
  readonly mention: HappeningMention;
  readonly start: number;
  readonly sentence: number;
}

/** The lines that open with a day and name a happening: "Monday, 7 April: Book Fair, Town Hall". */
function scheduleOf(page: Page, finds: Finds, fits: (mention: HappeningMention) => boolean): ScheduleLine[] {
  const shelf = shelfOf(finds);
  const lines: ScheduleLine[] = [];
  for (const sentence of page.sentences) {
    if (lines.length >= MOST_OTHERS) break;
    const here = sentenceOf(shelf, sentence.index);
    if (here.happenings.length === 0) continue;
    const date = here.dates.find((one) => one.grain === 'day' && !one.several && one.start - sentence.start <= 4);
    if (!date) continue;
    const mention = here.happenings.find((one) => !isVerb(one) && fits(one) && one.end > date.end);
    if (mention) lines.push({ mention, start: sentence.start, sentence: sentence.index });
  }
  return lines;
}

const draftsOf = (page: Page, lines: readonly ScheduleLine[]): Draft[] =>
  lines.map(({ mention, start, sentence }, i): Draft => {
    const last = page.sentences[Math.min(sentence + CARRIES, (lines[i + 1]?.sentence ?? page.sentences.length) - 1)];
    return { main: true, tellings: [mention], seed: mention, own: [{ start, end: last?.end ?? mention.end }] };
  });

/** The events of a calendar that tells of nothing else: lines of its body that open with a day each; null where fewer than two do. */
function openCalendar(page: Page, finds: Finds): Draft[] | null {
  const lines = scheduleOf(page, finds, (mention) => mention.type !== null && mention.series !== 'earlier').filter(
    (line) => /\n\s{0,4}(?:[*•-]\s{0,3})?$/.test(page.view.slice(Math.max(0, line.start - 8), line.start)),
  );
  return lines.length < 2 ? null : draftsOf(page, lines);
}

/** "Monday, 7 April: Book Fair, Town Hall" and more such lines: each an event of its own; null where fewer than two are listed. */
function openSchedule(page: Page, finds: Finds, first: HappeningMention): Draft[] | null {
  const lines = scheduleOf(page, finds, (mention) => mention.type !== null && !PART_HEAD.test(mention.head)).filter(
    ({ mention }) => {
      const date = sentenceOf(shelfOf(finds), mention.sentence).dates.find((one) => one.grain === 'day');
      return (
        date !== undefined &&
        SCHEDULED.test(
          page.view.slice(
            date.end,
            Math.max(date.end, Math.min(mention.phrase.start, mention.title?.start ?? mention.phrase.start)),
          ),
        )
      );
    },
  );
  if (lines.length < 2) return null;
  const own = lines.some((line) => line.mention === first);
  if (!own && !isSeveral(page, first) && first.type !== null) return null;
  const drafts = draftsOf(page, lines);
  // "marks the week of 6 to 12 April with several events": the whole is an event too.
  const whole = !own && ownDates(page, finds, first).some((date) => date.several);
  return whole ? [{ main: true, tellings: [first], seed: first }, ...drafts] : drafts;
}
