// Which happenings open an event, and which later words speak of it again: "a two-day workshop ... The workshop ... It".
import type { DateMention, HappeningMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { overlaps, type Span } from '../text/span.js';
import type { Finds } from './finds.js';
import { type Share, shareOut } from './several.js';
import { type Shelf, sentenceOf, shelfOf } from './shelf.js';

/** An event in the making: its tellings and whether the release is about it. */
export interface Draft {
  main: boolean;
  readonly tellings: HappeningMention[];
  /** The plural that tells of several events at once: "two trainings"; its facts are theirs. */
  readonly shared?: HappeningMention;
  /** Where one sentence tells of several events, the stretches that speak of this one: "in Rabat on 23 July". */
  readonly own?: readonly Span[];
  /** The telling that opened it, where tellings before it were added later. */
  readonly seed?: HappeningMention;
}

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

/** How much each circumstance says that a happening is what the release reports. Tuned on the dev corpus. */
const WEIGHTS = {
  headline: 2,
  subhead: 1,
  opening: 1.5,
  early: 0.8,
  late: -0.6,
  caption: -0.5,
  day: 1,
  place: 0.5,
  organised: 1,
  attended: 0.7,
  length: 0.7,
  inHeadline: 1,
  nameInHeadline: 1.2,
  factLine: 2.5,
  indefinite: 0.4,
  oldYear: -1.5,
  earlier: -2,
  later: -0.8,
  general: -1,
  carrier: -1.5,
  plural: -1.4,
  pluralHeadline: -0.8,
  pluralDated: -0.5,
  vague: -1.5,
  past: -1.2,
  fate: 1.2,
  open: -0.4,
  openBare: -2.5,
  court: -3,
  offered: -2,
  part: -1.5,
  prelude: -1.5,
  product: -0.8,
  announced: -1,
} as const;

/** Words for what carries events rather than being one. */
const CARRIER = /^(?:programme|program|initiative|series|activity|session|function|occasion)$/;
/** What is part of a larger event: "the opening ceremony", "a panel discussion". */
const PART =
  /\b(?:opening|closing|inaugural|inauguration|concluding|plenary|breakout)\s(?:ceremony|session|reception|event|remarks|meeting)$/i;
const PART_HEAD =
  /^(?:panel discussion|panel|keynote|reception|dinner|luncheon|breakfast|presentation|lecture|talk|session)$/;
/** "preparations for the conference", "follows the first summit": the goal of what is reported, or what went before. */
const OCCASION = /\b(?:on|for|of|since|occasion\sof)\s(?:the\s|its\s|their\s)?$/i;
const GOAL =
  /\b(?:ahead\sof|before|prior\sto|towards?|preparations?\sfor|in\spreparation\s(?:for|of)|run-up\sto|lead-up\sto|leading\sup\sto|contribute\sto|precursor\sto|follow(?:s|ed)|builds?\s(?:up)?on|built\son|preceded\sby|since|successor\sto)\s(?:the\s|its\s|their\s)?$/i;
const ON_OFFER =
  /\b(?:will|may|can|would|could)\s(?:also\s|then\s|be\sable\sto\s|be\sinvited\sto\s)?(?:attend|receive|participate\sin|take\spart\sin|join|undergo|get)\s$/i;
const COURT =
  /\b(?:court|judge|sentenced|verdict|lawsuit|damages|plaintiffs?|defendants?|convicted|indicted|prosecution)\b/i;
const WHAT_LINE = /(?:^|\n)[ \t]{0,4}(?:[*•-][ \t]{0,3})?(?:what|event|activity)[ \t]?:[^\n]{0,80}$/i;

/**
 * How much says that a happening is what the release reports. `lead` is the paragraph that opens the body.
 * @param assumed how many of these its sentence is taken to name, so that nobody need look for them: a place, an
 *   organizer, people
 */
export function seedScore(
  page: Page,
  finds: Finds,
  mention: HappeningMention,
  lead: number,
  assumed: 0 | 1 | 2 | 3 = 0,
): number {
  const sentence = page.sentences[mention.sentence];
  if (!sentence) return 0;
  const shelf = shelfOf(finds);
  const here = sentenceOf(shelf, mention.sentence);
  const { zone } = sentence;
  const phrase = page.view.slice(mention.phrase.start, mention.end);
  let score = mention.licence;
  const paragraphs = sentence.paragraph - lead;
  if (zone === 'headline') score += WEIGHTS.headline;
  else if (zone === 'subhead') score += WEIGHTS.subhead;
  else if (paragraphs <= 0) score += WEIGHTS.opening;
  else if (paragraphs <= 2) score += WEIGHTS.early;
  else if (paragraphs > 5) score += WEIGHTS.late;
  if (zone === 'caption') score += WEIGHTS.caption;
  const below = page.sentences[mention.sentence + 1];
  // A caption or heading with its date on the next line.
  const dateBelow =
    below !== undefined &&
    zone !== 'body' &&
    below.zone !== 'body' &&
    below.end - below.start < 40 &&
    sentenceOf(shelf, below.index).dates.some(
      (date) => date.grain === 'day' && date.end - date.start >= below.end - below.start - 3,
    );
  const dated =
    dateBelow || here.dates.some((date) => date.use === null && (date.grain === 'day' || date.grain === 'week'));
  const placed = assumed >= 1 || here.places.some((place) => place.use === 'at' || place.use === 'dateline');
  const attended = assumed >= 3 || here.counts.some((count) => count.use === 'attendance');
  if (zone !== 'headline') {
    if (dated) score += WEIGHTS.day;
    if (placed) score += WEIGHTS.place;
    if (assumed >= 2 || here.roles.some((role) => role.role === 'organizer' && role.side === 'after'))
      score += WEIGHTS.organised;
    if (attended) score += WEIGHTS.attended;
  }
  if (here.durations.some((duration) => duration.start >= mention.phrase.start - 2 && duration.end <= mention.end + 2))
    score += WEIGHTS.length;
  // What the headline names is what the release is about.
  const headline = page.sentences.find((one) => one.zone === 'headline');
  if (headline && sentence !== headline) {
    const headed = sentenceOf(shelf, headline.index).happenings.filter((other) => !isVerb(other));
    if (headed.some((other) => other.head === mention.head)) score += WEIGHTS.inHeadline;
    else if (mention.head !== 'keynote' && PART_HEAD.test(mention.head) && headed.some((other) => other.type !== null))
      score += WEIGHTS.part;
    const name = phrase.replace(/^(?:the|a|an|its|this)\s/i, '').toLowerCase();
    if (mention.proper && name.length > 8 && page.view.slice(headline.start, headline.end).toLowerCase().includes(name))
      score += WEIGHTS.nameInHeadline;
  }
  if ((PART.test(phrase) || mention.head === 'keynote') && zone !== 'headline') score += WEIGHTS.part;
  // "at a donors' conference in 2008": a bare year that is not the release's own.
  const years = here.dates.filter((date) => date.use === null);
  if (
    years.length > 0 &&
    years.every((date) => date.grain === 'year') &&
    page.reference?.year &&
    !years.some((date) => date.resolve(null).edtf === String(page.reference?.year))
  )
    score += WEIGHTS.oldYear;
  // "his 1000th session last November": told of for comparison.
  const own = ownDates(page, finds, mention);
  if (
    own.length > 0 &&
    own.every(
      (date) => date.points === 'past' && (date.grain === 'month' || date.grain === 'year' || date.grain === 'season'),
    )
  )
    score += WEIGHTS.past;
  if (mention.series === 'earlier') score += WEIGHTS.earlier;
  // "The upcoming fair has been put off" is news; a coming event that goes ahead is another one.
  if (mention.fate !== null && paragraphs <= 2 && mention.series !== 'earlier') score += WEIGHTS.fate;
  else if (mention.series === 'later') score += WEIGHTS.later;
  // A noun that no list knows is an event where its words give a day, a place or people.
  if (isOpen(mention))
    score +=
      dated || mention.licence < 2.5
        ? dated
          ? WEIGHTS.open
          : WEIGHTS.openBare
        : attended || assumed > 0 || here.venues.length > 0 || here.places.some((place) => place.use === 'at')
          ? WEIGHTS.open
          : WEIGHTS.openBare;
  else if (mention.type === null) score += WEIGHTS.general;
  if (mention.type === null && CARRIER.test(mention.head) && mention.licence < 3) score += WEIGHTS.carrier;
  if (mention.plural && mention.quantity === null) {
    score +=
      zone === 'headline' ? WEIGHTS.pluralHeadline : dated && paragraphs <= 1 ? WEIGHTS.pluralDated : WEIGHTS.plural;
    if (mention.determiner === 'indefinite' && !dated && !placed) score += WEIGHTS.vague;
  }
  const before = page.view
    .slice(Math.max(sentence.start, mention.phrase.start - 90), mention.phrase.start)
    .replace(/\s+/g, ' ');
  if (WHAT_LINE.test(page.view.slice(Math.max(0, mention.phrase.start - 90), mention.phrase.start)))
    score += WEIGHTS.factLine;
  if (/^(?:anniversary|signing|birthday)$/.test(mention.head) && OCCASION.test(before)) score += WEIGHTS.prelude;
  if (
    GOAL.test(before) ||
    (/\bfor\s(?:the\s)?$/.test(before) &&
      endsWithin(shelf, mention.sentence, mention.phrase.start - 80, mention.phrase.start))
  )
    score += WEIGHTS.prelude;
  // "Successful candidates will attend a workshop": what is on offer, without a day.
  if (own.length === 0 && ON_OFFER.test(before)) score += WEIGHTS.offered;
  // A hearing in court is a step of what is reported, unless the headline speaks of it.
  if (
    mention.head === 'hearing' &&
    zone !== 'headline' &&
    !/\bhearing/i.test(headline ? page.view.slice(headline.start, headline.end) : '') &&
    COURT.test(page.view.slice(page.layout.body.start, mention.end).slice(-1500))
  )
    score += WEIGHTS.court;
  if (mention.determiner === 'indefinite' && !mention.plural) score += WEIGHTS.indefinite;
  // A product is launched by a sentence alone; a launch that people attend has a place or an audience.
  if (
    mention.type === 'launch' &&
    !/ceremony|event/.test(mention.head) &&
    !attended &&
    assumed === 0 &&
    here.venues.length === 0 &&
    !here.places.some((place) => place.use === 'at' && place.form === 'city')
  ) {
    score += WEIGHTS.product;
    if (/\bannounc(?:ed|es|ing)\b[^.;]{0,50}$/i.test(before)) score += WEIGHTS.announced;
  }
  return score;
}

/** Where the happenings of a sentence end, in order. */
const ends = new WeakMap<Shelf, Map<number, readonly number[]>>();

/** True where a happening of the sentence ends behind `after` and not behind `until`. */
function endsWithin(shelf: Shelf, sentence: number, after: number, until: number): boolean {
  const known = ends.get(shelf) ?? new Map<number, readonly number[]>();
  ends.set(shelf, known);
  const sorted =
    known.get(sentence) ??
    sentenceOf(shelf, sentence)
      .happenings.map((one) => one.end)
      .sort((a, b) => a - b);
  known.set(sentence, sorted);
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) > after) high = middle;
    else low = middle + 1;
  }
  return low < sorted.length && (sorted[low] as number) <= until;
}

/** "training", "instruction" without an article: several sessions as well as one. */
const GENERAL = /^(?:training|meetings?|sessions?)$/i;

const isSeveral = (page: Page, mention: HappeningMention): boolean =>
  mention.plural || (mention.determiner === 'bare' && GENERAL.test(page.view.slice(mention.phrase.start, mention.end)));

/** A happening whose noun no list knows. */
const isOpen = (mention: HappeningMention): boolean => mention.rule.startsWith('happenings/open-');

/** A happening told by a verb alone. */
export const isVerb = (mention: HappeningMention): boolean => mention.rule.startsWith('happenings/verb-');

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
    if (family !== 'any' && family !== familyOf(seed)) continue;
    const ordinal = ordinalOf(page, mention);
    const counted = mention.plural && mention.quantity !== null && mention.licence < 3;
    const numbered = ordinal !== null && mention.determiner === 'definite' && !mention.plural;
    if (
      !numbered &&
      !(
        mention.determiner === 'indefinite' &&
        (mention.licence >= 1.8 || counted) &&
        mention.sentence !== seed.sentence
      )
    )
      continue;
    const here = sentenceOf(shelf, mention.sentence);
    const days = daysIn(page, finds, mention);
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

const leads = new WeakMap<Page, number>();

/** The paragraph that opens the body. */
function leadOf(page: Page): number {
  let lead = leads.get(page);
  if (lead === undefined) {
    lead = page.sentences.find((sentence) => sentence.zone === 'body')?.paragraph ?? 0;
    leads.set(page, lead);
  }
  return lead;
}

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
  const venue = (): boolean => near.some((held) => held.venues.length > 0);
  const place = (): boolean =>
    venue() || near.some((held) => held.places.some((one) => one.use === 'at' && one.form === 'city'));
  const people = (): boolean =>
    near.some((held) => held.counts.some((one) => one.use === 'attendance' && one.strength >= 0.5)) ||
    finds.groups.some(
      (group) => group.sentence === mention.sentence || (group.sentence === mention.sentence + 1 && near.length > 1),
    );
  if (mention.head === 'meeting') return day && (place() || people());
  if (mention.head === 'visit' || mention.head === 'presentation') {
    const headed = sentenceOf(
      shelf,
      page.sentences.find((one) => one.zone === 'headline')?.index ?? -1,
    ).happenings.some((other) => other.type === mention.type);
    const stay =
      mention.head === 'visit' &&
      near[0]?.dates.some((one) => one.use === null && one.grain === 'day' && one.several) === true;
    return day && sentence.paragraph - leadOf(page) <= 1 && (headed || stay || place());
  }
  if (mention.head === 'celebration') return day && (place() || people());
  if (mention.head === 'training') return day || people();
  return venue() || (place() && (day || people()));
}

/** Opens the events of a page and gives every happening to one of them, or leaves it with a reason. */
export function openEvents(page: Page, finds: Finds): Seeds {
  const lead = leadOf(page);
  const all = finds.happenings;
  const left: { mention: HappeningMention; why: string }[] = [];
  const first = bestOf(page, finds, lead);
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
    return { drafts: [...drafts, ...others.filter((draft) => !draft.main)], left };
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
  sentenceOf(shelfOf(finds), page.sentences.find((one) => one.zone === 'headline')?.index ?? -1).happenings.some(
    (other) => other.type === mention.type,
  );

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
  return first ?? finds.happenings.find((mention) => isVerb(mention) && opensByVerb(page, finds, mention)) ?? null;
}

/** The events side by side of which the release tells by one plural, by ordinals or in one sentence; null where it is about one. */
function openSeveral(page: Page, finds: Finds, first: HappeningMention, lead: number): Draft[] | null {
  const all = finds.happenings;
  const early = (mention: HappeningMention): boolean => (page.sentences[mention.sentence]?.paragraph ?? 99) - lead <= 2;
  const plurals = isSeveral(page, first)
    ? [first]
    : all.filter(
        (mention) =>
          mention.plural &&
          mention.quantity !== null &&
          mention.series === null &&
          mention.licence >= 1 &&
          early(mention) &&
          familyOf(mention) === familyOf(first),
      );
  for (const shared of plurals) {
    const parts = partsOf(page, finds, shared, all);
    if (parts) return parts.map((part) => ({ main: true, tellings: [part], shared, seed: part }));
  }
  const listed = openSchedule(page, finds, first);
  if (listed) return listed;
  const shelf = shelfOf(finds);
  const sentences = new Set(isSeveral(page, first) ? [first.sentence] : []);
  for (const sentence of page.sentences) {
    if (sentence.paragraph - lead > 1) break;
    if (sentence.zone === 'headline' || sentence.zone === 'subhead') sentences.add(sentence.index);
  }
  for (const sentence of sentences) {
    const shares = shareOut(page, shelf, sentence, false);
    if (shares) return shares.map((own) => ({ main: true, tellings: [first], seed: first, own }));
  }
  return null;
}

/** What stands between the day of a schedule's line and what is held then. */
const SCHEDULED =
  /^(?:,?\s(?:19|20)\d\d)?(?:,?\s(?:at\s|from\s)?\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?(?:\s?(?:-|to)\s?\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\.?)?)?)?\s?[:,|-]?\s{0,3}$/i;
/** A line of a schedule carries so many sentences behind it. */
const CARRIES = 3;

/** "Monday, 7 April: Book Fair, Town Hall" and more such lines: each an event of its own; null where fewer than two are listed. */
function openSchedule(page: Page, finds: Finds, first: HappeningMention): Draft[] | null {
  const shelf = shelfOf(finds);
  const lines: { readonly mention: HappeningMention; readonly start: number; readonly sentence: number }[] = [];
  for (const sentence of page.sentences) {
    const here = sentenceOf(shelf, sentence.index);
    const date = here.dates.find((one) => one.grain === 'day' && !one.several && one.start - sentence.start <= 4);
    if (!date || lines.length >= MOST_OTHERS) continue;
    const mention = here.happenings.find(
      (one) =>
        !isVerb(one) &&
        one.type !== null &&
        !PART_HEAD.test(one.head) &&
        one.end > date.end &&
        SCHEDULED.test(
          page.view.slice(
            date.end,
            Math.max(date.end, Math.min(one.phrase.start, one.title?.start ?? one.phrase.start)),
          ),
        ),
    );
    if (mention) lines.push({ mention, start: sentence.start, sentence: sentence.index });
  }
  if (lines.length < 2) return null;
  const own = lines.some((line) => line.mention === first);
  if (!own && !isSeveral(page, first) && first.type !== null) return null;
  const drafts = lines.map(({ mention, start, sentence }, i): Draft => {
    const last = page.sentences[Math.min(sentence + CARRIES, (lines[i + 1]?.sentence ?? page.sentences.length) - 1)];
    return { main: true, tellings: [mention], seed: mention, own: [{ start, end: last?.end ?? mention.end }] };
  });
  // "marks the week of 6 to 12 April with several events": the whole is an event too.
  const whole = !own && ownDates(page, finds, first).some((date) => date.several);
  return whole ? [{ main: true, tellings: [first], seed: first }, ...drafts] : drafts;
}

const FAMILIES: Readonly<Record<string, string>> = {
  training: 'learn',
  workshop: 'learn',
  course: 'learn',
  seminar: 'learn',
  webinar: 'learn',
  conference: 'meet',
  meeting: 'meet',
  forum: 'meet',
  consultation: 'meet',
  roundtable: 'meet',
  hearing: 'meet',
  visit: 'visit',
};

/** What a release says in its first tellings it says in all: a list without end tells no more. */
const TOLD = 24;
const tellingsOf = (draft: Draft): readonly HappeningMention[] =>
  draft.tellings.length > TOLD ? draft.tellings.slice(0, TOLD) : draft.tellings;
/** No release tells of more other events than this; a longer list is a calendar. */
const MOST_OTHERS = 40;

/** The kind of happening, workshops and courses being of one kind. */
const familyOf = (mention: HappeningMention): string =>
  mention.type === null ? 'any' : (FAMILIES[mention.type] ?? mention.type);

/** True when `mention` speaks again of the event of `draft`. */
function tellsOf(page: Page, finds: Finds, draft: Draft, mention: HappeningMention): boolean {
  const seed = draft.seed ?? (draft.tellings[0] as HappeningMention);
  const zone = page.sentences[mention.sentence]?.zone;
  if (mention.series === 'earlier') return false;
  if (isVerb(mention) || isVerb(seed)) {
    // A verb goes with the noun of its own kind, or with a noun that fits any, in the opening paragraphs; "met" with any gathering.
    const sentence = page.sentences[mention.sentence];
    const fits =
      mention.type === seed.type ||
      (seed.type === null && mention.sentence === seed.sentence) ||
      (mention.head === 'meeting' && sentence !== undefined && sentence.paragraph - leadOf(page) <= 2);
    if (isVerb(mention) && !fits) return false;
    if (
      !isVerb(mention) &&
      ((mention.plural && mention.quantity === null) ||
        !(VERB_KIN[seed.head] ?? /./).test(mention.type ?? 'other') ||
        otherName(page, draft, mention))
    )
      return false;
    return sentence !== undefined && sentence.paragraph - leadOf(page) <= 4 && !differs(page, finds, draft, mention);
  }
  const days = daysIn(page, finds, mention).filter((day) => /^\d{4}-\d\d-\d\d/.test(day));
  if (
    days.length > 0 &&
    mention.licence >= 1 &&
    !mention.plural &&
    familyOf(mention) === familyOf(seed) &&
    mention.sentence !== seed.sentence &&
    !otherTitle(page, draft, mention) &&
    tellingsOf(draft).some((telling) => daysIn(page, finds, telling).some((day) => days.includes(day)))
  )
    return true;
  if (mention.series === 'later' && seed.series !== 'later' && zone !== 'headline')
    return (
      seed.tense === 'future' &&
      mention.tense !== 'past' &&
      sameWords(page, seed, mention) &&
      !differs(page, finds, draft, mention)
    );
  const family = familyOf(mention);
  const related =
    family === 'any' ||
    familyOf(seed) === 'any' ||
    family === familyOf(seed) ||
    tellingsOf(draft).some((telling) => telling.head === mention.head) ||
    (['learn', 'meet'].includes(family) && ['learn', 'meet'].includes(familyOf(seed)));
  if (!related) return false;
  // "A similar seminar will be held in Brest" is another one.
  if (
    mention.determiner === 'indefinite' &&
    ANOTHER.test(page.view.slice(mention.phrase.start, mention.end)) &&
    mention.start > seed.end &&
    !/^(?:an?\s)?(?:second|pilot)\b/i.test(page.view.slice(mention.phrase.start, mention.end))
  )
    return false;
  if (otherTitle(page, draft, mention)) return false;
  if (mention.plural && !seed.plural) return false;
  if (zone === 'headline' || zone === 'subhead') return true;
  if (mention.head !== seed.head && otherName(page, draft, mention)) return false;
  if (
    mention.series === 'ordinal' &&
    seed.series !== 'ordinal' &&
    ordinalOf(page, mention) !== null &&
    mention.licence >= 1.2
  ) {
    return mention.determiner !== 'definite' ||
      !/\b(?:first|second|third|last)\b/i.test(page.view.slice(mention.phrase.start, mention.end))
      ? !differs(page, finds, draft, mention)
      : false;
  }
  if (mention.series === 'ordinal' && seed.series === 'ordinal' && ordinalOf(page, mention) !== ordinalOf(page, seed))
    return false;
  if (mention.series === 'ordinal' && farOff(page, finds, draft, mention)) return false;
  if (mention.determiner === 'demonstrative' || (mention.determiner === 'definite' && !mention.proper))
    return !(
      farOff(page, finds, draft, mention) ||
      (mention.licence >= 2.5 && mention.proper && differs(page, finds, draft, mention))
    );
  if (mention.licence >= 1.8)
    return !differs(page, finds, draft, mention) && mention.determiner !== 'possessive'
      ? sameTense(seed, mention) || sameWords(page, seed, mention)
      : sameWords(page, seed, mention) && !differs(page, finds, draft, mention);
  return (
    mention.type !== null && sameWords(page, seed, mention) && !mention.plural && !differs(page, finds, draft, mention)
  );
}

/** True where the event has a quoted title or name, and `mention` one that shares no word with it. */
function otherTitle(page: Page, draft: Draft, mention: HappeningMention): boolean {
  if (!mention.title) return false;
  const bag = (title: Span): string[] =>
    page.view
      .slice(title.start, title.end)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(
        (word) =>
          word.length > 3 && !/^(?:with|from|conference|workshop|training|seminar|meeting|forum|annual)$/.test(word),
      );
  const known = new Set(tellingsOf(draft).flatMap((telling) => (telling.title ? bag(telling.title) : [])));
  const words = bag(mention.title);
  return known.size > 0 && words.length > 0 && !words.some((word) => known.has(word));
}

/** Kinds of nouns that may speak of what a verb told; a gathering may be any. */
const VERB_KIN: Readonly<Record<string, RegExp>> = {
  training: /^(?:training|workshop|course|seminar|webinar|other)$/,
  celebration: /^(?:ceremony|other|festival|campaign)$/,
  launch: /^(?:launch|ceremony|other)$/,
  visit: /^(?:visit|meeting|other)$/,
  presentation: /^(?:other|launch)$/,
};

/** A name is a name: the summit is not the convening, be they ever so alike. */
function otherName(page: Page, draft: Draft, mention: HappeningMention): boolean {
  const names = named(page, draft);
  return (
    mention.proper &&
    mention.type !== null &&
    names.length > 0 &&
    !names.some((telling) => telling.head === mention.head)
  );
}

/** The tellings by name: in the headline, or capitalised. */
const named = (page: Page, draft: Draft): HappeningMention[] =>
  tellingsOf(draft).filter(
    (telling) => telling.type !== null && (telling.proper || page.sentences[telling.sentence]?.zone === 'headline'),
  );

const NUMBERS: Readonly<Record<string, string>> = {
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  fifth: '5',
  sixth: '6',
  seventh: '7',
  eighth: '8',
  ninth: '9',
  tenth: '10',
};

/** "second" and "2nd" alike; null where the phrase has no number. */
function ordinalOf(page: Page, mention: HappeningMention): string | null {
  const word =
    /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|latest|\d{1,3}(?=st|nd|rd|th))\b|\b(\d{1,3})(?:st|nd|rd|th)\b/i.exec(
      page.view.slice(mention.phrase.start, mention.end),
    );
  const said = (word?.[1] ?? word?.[2])?.toLowerCase();
  return said === undefined ? null : (NUMBERS[said] ?? said);
}

const sameTense = (a: HappeningMention, b: HappeningMention): boolean =>
  a.tense === null || b.tense === null || (a.tense === 'future') === (b.tense === 'future');

/** True when the phrases share a telling word beside the head: "smart growth conference" twice. */
function sameWords(page: Page, a: HappeningMention, b: HappeningMention): boolean {
  const bag = (mention: HappeningMention): Set<string> =>
    new Set(
      page.view
        .slice(mention.phrase.start, mention.end)
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(
          (word) =>
            word.length > 2 && !/^(?:the|this|that|its|their|our|two|three|one|day|first|second|annual)$/.test(word),
        ),
    );
  const x = bag(a);
  const y = bag(b);
  if (b.head === a.head && (x.size <= 1 || y.size <= 1)) return true;
  for (const word of y) if (word !== b.head && x.has(word)) return true;
  return false;
}

/** A date before the happening's words stands so much further off than one behind them, in code units. */
const BEFORE = 12;
/** A happening has no more rivals in its sentence than this; a longer sentence is a list. */
const RIVALS = 12;

/** The end of the phrase, its title included. */
const endOf = (mention: HappeningMention): number => Math.max(mention.end, mention.title?.end ?? 0);

/** "today announced that", "said on Monday": the day of saying. */
const SAID = /^\s(?:announced|said|reported|confirmed|told|declared)\b/;
const SAID_BEFORE = /\b(?:said|announced|told|reported|stated|declared)\s(?:[^.;,"]{1,24}\s)?(?:on\s)?$/;

const ASIDE = /^\s(?:who|which|whose|where)\s/;
/** "which was to have taken place on", "which we had planned for": the clause tells of the event. */
const OF_EVENT =
  /^\s(?:which|where)\s[^.;]{0,40}?\b(?:held|hold|organi[sz]ed|organi[sz]ing|hosted|hosting|planned|scheduled|due|set\sfor|slated|t(?:ake|ook|akes|aken)\splace|to\sbe|began|begins|open(?:s|ed)|start(?:s|ed)|runs?|ran|last(?:s|ed)|conclude[sd]|end(?:s|ed))\b/;

/** True for a date in a clause of its own: "judges, who were sworn in in May, ..."; "When first elected in 1992, she ...". */
export function inAside(view: string, start: number, date: Span, mention: HappeningMention): boolean {
  if (date.start >= mention.phrase.start && date.end <= mention.end) return false;
  const before = view.slice(Math.max(start, date.start - 120), date.start);
  const comma = before.lastIndexOf(',');
  const inside = before.slice(comma + 1);
  const from = date.start - inside.length;
  const next = view.indexOf(',', date.end);
  if (comma >= 0 && ASIDE.test(inside) && !OF_EVENT.test(inside))
    return mention.phrase.start < from || (next >= 0 && mention.phrase.start > next);
  return (
    comma < 0 &&
    date.start - start < 120 &&
    /^(?:When|While|Although|Having|As)\s/.test(inside) &&
    next >= 0 &&
    mention.phrase.start > next
  );
}

const owned = new WeakMap<HappeningMention, readonly DateMention[]>();

/** The dates of its sentence that stand nearer to this happening than to any other. */
function ownDates(page: Page, finds: Finds, mention: HappeningMention): readonly DateMention[] {
  let dates = owned.get(mention);
  if (!dates) {
    dates = datesNearest(page, finds, mention);
    owned.set(mention, dates);
  }
  return dates;
}

/** Of a sentence with more dates than this, those about the happening are weighed. */
const WEIGHED = 24;

/** Of very many finds in text order, those about `at`. */
function nearest<T extends Span>(finds: readonly T[], at: number): readonly T[] {
  if (finds.length <= WEIGHED) return finds;
  const next = finds.findIndex((find) => find.start > at);
  const from = Math.max(0, (next < 0 ? finds.length : next) - WEIGHED / 2);
  return finds.slice(from, from + WEIGHED);
}

function datesNearest(page: Page, finds: Finds, mention: HappeningMention): readonly DateMention[] {
  const here = sentenceOf(shelfOf(finds), mention.sentence);
  if (here.dates.length === 0) return [];
  const dates = nearest(here.dates, mention.start)
    .filter(
      (date) =>
        (date.use === null && date.grain !== 'season') ||
        (mention.rule.startsWith('happenings/name-') && overlaps(date, mention.phrase)),
    )
    .filter(
      (date) =>
        !SAID.test(page.view.slice(date.end, date.end + 14)) &&
        !SAID_BEFORE.test(page.view.slice(Math.max(0, date.start - 40), date.start)),
    );
  if (dates.length === 0) return [];
  const { start } = page.sentences[mention.sentence] as Span;
  const fit = dates.filter((date) => !inAside(page.view, start, date, mention));
  const rivals: HappeningMention[] = [];
  for (const other of here.happenings) {
    if (rivals.length === RIVALS) break;
    if (
      other !== mention &&
      !isVerb(other) &&
      other.type !== null &&
      other.head !== 'anniversary' &&
      (other.licence >= 0.8 || mention.licence < 2) &&
      !overlaps(other.phrase, mention.phrase)
    )
      rivals.push(other);
  }
  const gap = (date: Span, happening: HappeningMention): number =>
    date.start >= happening.end
      ? Math.max(0, date.start - endOf(happening))
      : happening.phrase.start >= date.end
        ? happening.phrase.start - date.end + BEFORE
        : 0;
  return fit.filter((date) => rivals.every((rival) => gap(date, mention) <= gap(date, rival)));
}

/** Days that a sentence gives to a happening, as far as its words settle them. */
function daysIn(page: Page, finds: Finds, mention: HappeningMention): string[] {
  return ownDates(page, finds, mention)
    .map((date) => date.resolve(mention.tense === 'future' ? 'future' : 'past').edtf)
    .filter((edtf): edtf is string => edtf !== null);
}

/** True when the sentence of `mention` gives it another day or place than the event has. */
function differs(page: Page, finds: Finds, draft: Draft, mention: HappeningMention): boolean {
  const seed = draft.seed ?? (draft.tellings[0] as HappeningMention);
  if (mention.sentence === seed.sentence)
    return (
      mention.licence >= 2 &&
      mention.phrase.start > seed.end &&
      mention.head === seed.head &&
      mention.determiner === 'indefinite'
    );
  // A postponed event has two days.
  if (tellingsOf(draft).some((telling) => telling.fate === 'postponed')) return false;
  const own = daysIn(page, finds, mention);
  const known = tellingsOf(draft).flatMap((telling) => daysIn(page, finds, telling));
  if (own.length > 0 && known.length > 0) return !own.some((day) => known.some((other) => agree(day, other)));
  const shelf = shelfOf(finds);
  const cities = (sentence: number): string[] =>
    sentenceOf(shelf, sentence)
      .places.filter((place) => place.use === 'at' && place.city !== null)
      .map((place) => place.city as string);
  const here = cities(mention.sentence);
  const there = tellingsOf(draft).flatMap((telling) => cities(telling.sentence));
  return here.length > 0 && there.length > 0 && !here.some((city) => there.includes(city)) && mention.licence >= 2;
}

/** Days that lie so far apart are no two days of one event. */
const FAR = 31;

/** True for a phrase that is plainly of another time: "the conference held in 2017", "the first event, in Nairobi in 2008". */
function farOff(page: Page, finds: Finds, draft: Draft, mention: HappeningMention): boolean {
  if (tellingsOf(draft).some((telling) => telling.fate === 'postponed')) return false;
  const own = daysIn(page, finds, mention).filter(isDated);
  const known = tellingsOf(draft)
    .flatMap((telling) => daysIn(page, finds, telling))
    .filter(isDated);
  return own.length > 0 && known.length > 0 && own.every((day) => known.every((other) => apart(day, other) > FAR));
}

const isDated = (edtf: string): boolean => /\d{4}/.test(edtf);

/** Days between two EDTF values; 0 where they can overlap. */
function apart(a: string, b: string): number {
  const [as, ae] = bounds(a);
  const [bs, be] = bounds(b);
  return as <= be && bs <= ae ? 0 : as > be ? dayNumber(as) - dayNumber(be) : dayNumber(bs) - dayNumber(ae);
}

/** True when two EDTF values can be the same days: one contains or equals the other. */
function agree(a: string, b: string): boolean {
  const [as, ae] = bounds(a);
  const [bs, be] = bounds(b);
  return a === b || (as <= be && bs <= ae);
}

/** First and last day as text that sorts: open ends and missing months reach as far as they can. */
function bounds(edtf: string): [string, string] {
  const plain = edtf.replace(/[{}]/g, '').replace(/X/g, '0');
  const [start, end] = plain.includes('/')
    ? plain.split('/')
    : [plain.split(/,|\.\./)[0], plain.split(/,|\.\./).at(-1)];
  return [`${start ?? ''}`.replace('..', '0000'), `${(end ?? '').replace('..', '9999')}~`];
}

const dayNumber = (edtf: string): number => {
  const last = edtf.endsWith('~');
  const [year = 0, month = last ? 12 : 1, day = last ? 30 : 1] = edtf
    .replace('~', '')
    .slice(0, 10)
    .split('-')
    .map(Number);
  return year * 365 + month * 30 + day;
};

/** Words that stand for an event of the same kind: "a similar hearing", "another course". */
/** Nouns for what goes on for years. */
const LASTING = /^(?:dialogue|campaign|mission|initiative|program|programme|convention|congress|assembly|challenge)$/;
const ANOTHER = /^(?:an?\s)?(?:similar|another|second|further|follow-up|pilot|previous|earlier)\b/i;
/** What was planned and will not be then. */
const DUE = /^[^.;]{0,60}?\b(?:had\sbeen|was|were)\s(?:due|scheduled|planned|set|slated|to\s(?:be|have|take))\b/i;
const FOUNDED = /\b(?:launched|started|founded|initiated|established|created|began)\s$/;
/** How far behind the phrase its own date may stand, in code units. */
const REACH = 90;

/** Opens the earlier and coming events that the release mentions with a date, place or count of their own. */
function openOthers(
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
  for (const told of rest) {
    // A list of what is put off: what "had been due" is put off as well, and each is news of its own.
    const mention: HappeningMention =
      put !== null &&
      told.fate === null &&
      told.type !== null &&
      told.series !== 'later' &&
      DUE.test(page.view.slice(endOf(told), page.sentences[told.sentence]?.end))
        ? { ...told, fate: put }
        : told;
    const zone = page.sentences[mention.sentence]?.zone;
    const here = sentenceOf(shelf, mention.sentence);
    const phrase = page.view.slice(mention.phrase.start, mention.end);
    const dates = ownDates(page, finds, mention).filter(
      (date) =>
        (date.resolve(null).edtf ?? '') !== '' &&
        (mention.licence >= 1.8 ||
          Math.min(Math.abs(date.start - endOf(mention)), Math.abs(mention.phrase.start - date.end)) <= REACH),
    );
    const own =
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
    const why = isVerb(mention)
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
      ? shareOut(page, shelf, mention.sentence, true)
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
