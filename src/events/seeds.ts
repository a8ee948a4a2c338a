// Which happenings open an event, and which later words speak of it again: "a two-day workshop ... The workshop ... It".
import type { HappeningMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import type { Span } from '../text/span.js';
import type { Finds } from './finds.js';

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

const VERB_HANDICAP = 0.5;

/** How much each circumstance says that a happening is what the release reports. Weights tuned on the dev corpus. */
export function seedScore(page: Page, finds: Finds, mention: HappeningMention, lead: number): number {
  const sentence = page.sentences[mention.sentence];
  if (!sentence) return 0;
  let score = mention.licence;
  const paragraphs = sentence.paragraph - lead;
  if (sentence.zone === 'headline') score += 2;
  else if (sentence.zone === 'subhead') score += 1;
  else if (paragraphs <= 0) score += 1.5;
  else if (paragraphs <= 2) score += 0.8;
  else if (paragraphs > 5) score -= 0.6;
  if (sentence.zone === 'caption') score -= 0.5;
  const here = (find: { readonly sentence: number }): boolean => find.sentence === mention.sentence;
  if (sentence.zone !== 'headline') {
    if (finds.dates.some((date) => here(date) && date.use === null && (date.grain === 'day' || date.grain === 'week'))) score += 1;
    if (finds.places.some((place) => here(place) && (place.use === 'at' || place.use === 'dateline'))) score += 0.5;
    if (finds.roles.some((role) => here(role) && role.role === 'organizer' && role.side === 'after')) score += 1;
    if (finds.counts.some((count) => here(count) && count.use === 'attendance')) score += 0.7;
  }
  if (finds.durations.some((duration) => here(duration) && duration.start >= mention.phrase.start - 2 && duration.end <= mention.end + 2)) score += 0.7;
  // What the headline names is what the release is about.
  const headline = page.sentences.find((one) => one.zone === 'headline');
  if (headline && sentence !== headline) {
    if (finds.happenings.some((other) => other.sentence === headline.index && other.head === mention.head)) score += 1;
    const name = page.view.slice(mention.phrase.start, mention.end).replace(/^(?:the|a|an|its|this)\s/i, '').toLowerCase();
    if (mention.proper && name.length > 8 && page.view.slice(headline.start, headline.end).toLowerCase().includes(name)) score += 1.2;
  }
  // "at a donors' conference in 2008": a bare year that is not the release's own.
  const years = finds.dates.filter((date) => here(date) && date.use === null);
  if (years.length > 0 && years.every((date) => date.grain === 'year') && page.reference?.year && !years.some((date) => date.resolve(null).edtf === String(page.reference?.year))) score -= 1.5;
  if (mention.series === 'earlier') score -= 2;
  if (mention.series === 'later') score -= 0.8;
  if (mention.type === null) score -= 1;
  if (mention.plural && mention.quantity === null) score -= sentence.zone === 'headline' ? 0.8 : 1.4;
  if (/(?:^|\n)\s*(?:[*•-]\s*)?(?:what|event|activity)\s?:[^\n]{0,80}$/i.test(page.view.slice(Math.max(0, mention.phrase.start - 90), mention.phrase.start))) score += 2.5;
  if (mention.determiner === 'indefinite' && !mention.plural) score += 0.4;
  // A product is launched by a sentence alone; a launch that people attend has a place or an audience.
  if (mention.type === 'launch' && !/ceremony|event/.test(mention.head) && !finds.places.some((place) => here(place) && place.use === 'at' && place.form === 'city') && !finds.venues.some(here) && !finds.counts.some((count) => here(count) && count.use === 'attendance')) score -= 0.8;
  return score;
}

/**
 * The events behind a plural, "two trainings": the later phrases that name them one by one ("the first", "the second",
 * "in Prizren, a two-day session on 9 and 10 November"), where at least two do so with a day, place or count of their own.
 */
function partsOf(page: Page, finds: Finds, seed: HappeningMention, all: readonly HappeningMention[]): HappeningMention[] | null {
  const plural = seed.plural || (seed.determiner === 'bare' && GENERAL.test(page.view.slice(seed.phrase.start, seed.end)));
  if (!plural) return null;
  const parts: HappeningMention[] = [];
  for (const mention of all) {
    if (mention.start <= seed.start || isVerb(mention) || mention.series === 'earlier' || mention.series === 'later') continue;
    const zone = page.sentences[mention.sentence]?.zone;
    if (zone === 'headline' || zone === 'caption') continue;
    const family = familyOf(mention);
    if (family !== 'any' && family !== familyOf(seed)) continue;
    const ordinal = ordinalOf(page, mention);
    const counted = mention.plural && mention.quantity !== null && mention.licence < 3;
    if (!(ordinal !== null && mention.determiner === 'definite' && !mention.plural) && !(mention.determiner === 'indefinite' && (mention.licence >= 1.8 || counted) && mention.sentence !== seed.sentence)) continue;
    const own = daysIn(finds, mention).length > 0 || finds.counts.some((count) => count.sentence === mention.sentence && count.use !== 'other');
    if (!own || parts.some((part) => part.sentence === mention.sentence)) continue;
    if (ordinal !== null && parts.some((part) => ordinalOf(page, part) === ordinal)) continue;
    parts.push(mention);
  }
  return parts.length >= 2 && parts.length <= 6 && parts.every((part) => page.sentences[part.sentence] !== undefined && sameTense(parts[0] as HappeningMention, part)) ? parts : null;
}

/** "training", "instruction" without an article: several sessions as well as one. */
const GENERAL = /^(?:training|meetings?|sessions?)$/i;

/** A happening told by a verb alone. */
export const isVerb = (mention: HappeningMention): boolean => mention.rule.startsWith('happenings/verb-');

/** True where the sentence of a verb, or the next, gives a place and a day, or people who took part. */
function opensByVerb(page: Page, finds: Finds, mention: HappeningMention): boolean {
  const sentence = page.sentences[mention.sentence];
  if (!sentence || sentence.paragraph > 4) return false;
  const near = (find: { readonly sentence: number }): boolean => find.sentence === mention.sentence || (find.sentence === mention.sentence + 1 && page.sentences[find.sentence]?.paragraph === sentence.paragraph);
  const place = finds.places.some((one) => near(one) && one.use === 'at' && one.form === 'city') || finds.venues.some(near);
  const day = finds.dates.some((one) => near(one) && one.use === null && one.grain === 'day');
  const people = finds.counts.some((one) => near(one) && one.use === 'attendance' && one.strength >= 0.5) || finds.groups.some(near);
  if (mention.head === 'meeting') return day && (place || people);
  if (mention.head === 'visit' || mention.head === 'presentation') return place && day && sentence.paragraph <= 2;
  if (mention.head === 'celebration') return day && (place || people);
  if (mention.head === 'training') return people || day;
  return finds.venues.some(near) || (place && day) || (place && people);
}

/** Opens the events of a page and gives every happening to one of them, or leaves it with a reason. */
export function openEvents(page: Page, finds: Finds): Seeds {
  const lead = page.sentences.find((sentence) => sentence.zone === 'body')?.paragraph ?? 0;
  const scored = finds.happenings.map((mention) => ({ mention, score: seedScore(page, finds, mention, lead) }));
  const left: { mention: HappeningMention; why: string }[] = [];
  let first: (typeof scored)[number] | null = null;
  // A verb competes with the nouns only where its sentence gives a place and a day, or people; it says less than they do.
  const weigh = ({ mention, score }: (typeof scored)[number]): number => (!isVerb(mention) ? score : opensByVerb(page, finds, mention) ? score - VERB_HANDICAP : 0);
  for (const one of scored) if (!first || weigh(one) > weigh(first) + 1e-9) first = one;
  const headed = scored.some(({ mention }) => page.sentences[mention.sentence]?.zone === 'headline' && mention.series !== 'earlier');
  const floor = headed ? MAIN_FLOOR - 0.4 : MAIN_FLOOR;
  if (first && weigh(first) < floor) first = scored.find((one) => isVerb(one.mention) && opensByVerb(page, finds, one.mention)) ?? null;
  if (!first) {
    for (const { mention } of scored) left.push({ mention, why: 'spoken of, not reported: no event of the release' });
    return { drafts: openOthers(page, finds, [], scored.map(({ mention }) => mention), left), left };
  }
  const parts = partsOf(page, finds, first.mention, scored.map(({ mention }) => mention));
  if (parts) {
    const drafts: Draft[] = parts.map((part) => ({ main: true, tellings: [part], shared: first.mention }));
    const taken = new Set<HappeningMention>([...parts, first.mention]);
    const others = openOthers(page, finds, drafts, scored.map(({ mention }) => mention).filter((mention) => !taken.has(mention)), left);
    return { drafts: [...drafts, ...others.filter((draft) => !draft.main)], left };
  }
  const main: Draft = { main: true, tellings: [first.mention] };
  const rest: HappeningMention[] = [];
  for (const { mention } of scored) {
    if (mention === first.mention) continue;
    if (tellsOf(page, finds, main, mention)) main.tellings.push(mention);
    else rest.push(mention);
  }
  main.tellings.sort((a, b) => a.start - b.start);
  const drafts = [main];
  drafts.push(...openOthers(page, finds, drafts, rest, left));
  return { drafts, left };
}

const FAMILIES: Readonly<Record<string, string>> = {
  training: 'learn', workshop: 'learn', course: 'learn', seminar: 'learn', webinar: 'learn',
  conference: 'meet', meeting: 'meet', forum: 'meet', consultation: 'meet', roundtable: 'meet', hearing: 'meet', visit: 'visit',
};

/** The head of the event's tellings so far, and the kind of happening. */
const familyOf = (mention: HappeningMention): string => (mention.type === null ? 'any' : FAMILIES[mention.type] ?? mention.type);

/** True when `mention` speaks again of the event of `draft`. */
function tellsOf(page: Page, finds: Finds, draft: Draft, mention: HappeningMention): boolean {
  const seed = draft.tellings[0] as HappeningMention;
  const zone = page.sentences[mention.sentence]?.zone;
  if (mention.series === 'earlier') return false;
  if (isVerb(mention) || isVerb(seed)) {
    // A verb goes with the noun of its own kind, or with a noun that fits any, in the opening paragraphs.
    const sentence = page.sentences[mention.sentence];
    if (isVerb(mention) && !(mention.type === seed.type || (seed.type === null && mention.sentence === seed.sentence))) return false;
    return sentence !== undefined && sentence.paragraph <= 4 && !differs(page, finds, draft, mention);
  }
  const days = daysIn(finds, mention).filter((day) => /^\d{4}-\d\d-\d\d/.test(day));
  if (days.length > 0 && mention.licence >= 1 && !mention.plural && familyOf(mention) === familyOf(seed) && mention.sentence !== seed.sentence && draft.tellings.some((telling) => daysIn(finds, telling).some((day) => days.includes(day)))) return true;
  if (mention.series === 'later' && seed.series !== 'later' && zone !== 'headline') return seed.tense === 'future' && mention.tense !== 'past' && sameWords(page, seed, mention);
  const family = familyOf(mention);
  const related = family === 'any' || familyOf(seed) === 'any' || family === familyOf(seed) || draft.tellings.some((telling) => telling.head === mention.head) ||
    (['learn', 'meet'].includes(family) && ['learn', 'meet'].includes(familyOf(seed)));
  if (!related) return zone === 'headline' && false;
  if (mention.plural && !seed.plural && mention.quantity !== null) return false;
  if (mention.plural && !seed.plural) return false;
  if (zone === 'headline' || zone === 'subhead') return true;
  if (mention.series === 'ordinal' && seed.series !== 'ordinal' && ordinalOf(page, mention) !== null && mention.licence >= 1.2) {
    return mention.determiner !== 'definite' || !/\b(?:first|second|third|last)\b/i.test(page.view.slice(mention.phrase.start, mention.end)) ? !differs(page, finds, draft, mention) : false;
  }
  if (mention.series === 'ordinal' && seed.series === 'ordinal' && ordinalOf(page, mention) !== ordinalOf(page, seed)) return false;
  if (mention.determiner === 'demonstrative' || (mention.determiner === 'definite' && !mention.proper)) return !strongOther(page, finds, draft, mention);
  if (mention.licence >= 1.8) return !differs(page, finds, draft, mention) && mention.determiner !== 'possessive' ? sameTense(seed, mention) || sameWords(page, seed, mention) : sameWords(page, seed, mention) && !differs(page, finds, draft, mention);
  return mention.type !== null && sameWords(page, seed, mention) && !mention.plural;
}

const ordinalOf = (page: Page, mention: HappeningMention): string | null =>
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|latest|\d{1,3}(?:st|nd|rd|th))\b/i.exec(page.view.slice(mention.phrase.start, mention.end))?.[1]?.toLowerCase() ?? null;

const sameTense = (a: HappeningMention, b: HappeningMention): boolean => a.tense === null || b.tense === null || (a.tense === 'future') === (b.tense === 'future');

/** True when the phrases share a telling word beside the head: "smart growth conference" twice. */
function sameWords(page: Page, a: HappeningMention, b: HappeningMention): boolean {
  const bag = (mention: HappeningMention): Set<string> =>
    new Set(page.view.slice(mention.phrase.start, mention.end).toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && !/^(?:the|this|that|its|their|our|two|three|one|day|first|second|annual)$/.test(word)));
  const x = bag(a);
  const y = bag(b);
  if (b.head === a.head && (x.size <= 1 || y.size <= 1)) return true;
  for (const word of y) if (word !== b.head && x.has(word)) return true;
  return false;
}

/** Days that a sentence gives, as far as its words settle them. */
function daysIn(finds: Finds, mention: HappeningMention): string[] {
  return finds.dates.filter((date) => date.sentence === mention.sentence && date.use === null && (date.grain === 'day' || date.grain === 'week' || date.grain === 'month' || date.grain === 'year'))
    .map((date) => date.resolve(mention.tense === 'future' ? 'future' : 'past').edtf).filter((edtf): edtf is string => edtf !== null);
}

/** True when the sentence of `mention` gives it another day or place than the event has. */
function differs(page: Page, finds: Finds, draft: Draft, mention: HappeningMention): boolean {
  const seed = draft.tellings[0] as HappeningMention;
  if (mention.sentence === seed.sentence) return mention.licence >= 2 && mention.phrase.start > seed.end && mention.head === seed.head && mention.determiner === 'indefinite';
  const own = daysIn(finds, mention);
  const known = draft.tellings.flatMap((telling) => daysIn(finds, telling));
  if (own.length > 0 && known.length > 0) return !own.some((day) => known.some((other) => agree(day, other)));
  const cities = (sentence: number): string[] => finds.places.filter((place) => place.sentence === sentence && place.use === 'at' && place.city !== null).map((place) => place.city as string);
  const here = cities(mention.sentence);
  const there = draft.tellings.flatMap((telling) => cities(telling.sentence));
  void page;
  return here.length > 0 && there.length > 0 && !here.some((city) => there.includes(city)) && mention.licence >= 2;
}

/** True when two EDTF values can be the same days: one contains or equals the other. */
function agree(a: string, b: string): boolean {
  if (a === b) return true;
  const [as, ae] = bounds(a);
  const [bs, be] = bounds(b);
  return as <= be && bs <= ae;
}

function bounds(edtf: string): [string, string] {
  const plain = edtf.replace(/[{}]/g, '').replace(/X/g, '0');
  const [start, end] = plain.includes('/') ? plain.split('/') : [plain.split(/[,.]+/)[0], plain.split(/[,.]+/).at(-1)];
  return [`${start ?? ''}`.replace('..', '0000'), `${(end ?? '').replace('..', '9999')}~`];
}

/** A definite phrase that nonetheless is plainly of another time: "the conference held in 2017". */
function strongOther(page: Page, finds: Finds, draft: Draft, mention: HappeningMention): boolean {
  return mention.licence >= 2.5 && differs(page, finds, draft, mention);
}

/** Opens the earlier and coming events that the release mentions with a date, place or count of their own. */
function openOthers(page: Page, finds: Finds, drafts: readonly Draft[], rest: readonly HappeningMention[], left: { mention: HappeningMention; why: string }[]): Draft[] {
  const main = drafts[0];
  const others: Draft[] = [];
  for (const mention of rest) {
    const zone = page.sentences[mention.sentence]?.zone;
    const own = daysIn(finds, mention).some((day) => /^[\d{.]/.test(day));
    const place = finds.places.some((one) => one.sentence === mention.sentence && (one.use === 'at' || one.use === 'plain') && one.city !== null);
    const count = finds.counts.some((one) => one.sentence === mention.sentence && one.use === 'attendance');
    const why = isVerb(mention) ? 'a verb that tells of the event, or of nothing held'
      : zone === 'headline' ? 'a headline tells the release\'s own event'
      : mention.plural && mention.quantity === null && !place ? 'meetings in general'
      : main && mention.series === null && !mention.proper && (mention.determiner === 'definite' || mention.determiner === 'demonstrative') ? 'it speaks of something told elsewhere'
      : mention.licence < 1 ? 'mentioned, not reported'
      : !own && !place && !count ? 'no date, place or head count of its own'
      : mention.type === null && mention.series === null ? 'a general word for what another word names'
      : null;
    if (why !== null) {
      if (main || own) left.push({ mention, why });
      continue;
    }
    const known = others.find((draft) => {
      const telling = draft.tellings[0] as HappeningMention;
      return telling.sentence === mention.sentence || (telling.head === mention.head && sameWords(page, telling, mention) && !differs(page, finds, draft, mention));
    });
    if (known) {
      known.tellings.push(mention);
      continue;
    }
    others.push({ main: main !== undefined && besides(page, finds, main, mention), tellings: [mention] });
  }
  return others;
}

/** True for an event that the release reports side by side with its first: told with its own day, organizer or count, as news of the same days. */
function besides(page: Page, finds: Finds, main: Draft, mention: HappeningMention): boolean {
  const seed = main.tellings[0] as HappeningMention;
  if (mention.series !== null && mention.series !== 'ordinal') return false;
  if (mention.licence < 2.5 || mention.tense === null || !sameTense(seed, mention) || mention.determiner === 'definite') return false;
  const days = daysIn(finds, mention).filter((day) => /^\d{4}-\d\d-\d\d/.test(day));
  if (days.length === 0) return false;
  const known = main.tellings.flatMap((telling) => daysIn(finds, telling)).filter((day) => /^\d{4}-\d\d-\d\d/.test(day));
  const organised = finds.roles.some((role) => role.role === 'organizer' && role.sentence === mention.sentence);
  void page;
  return organised && known.some((day) => days.some((other) => Math.abs(dayNumber(day) - dayNumber(other)) <= 45));
}

const dayNumber = (edtf: string): number => {
  const [year = 0, month = 0, day = 0] = edtf.slice(0, 10).split('-').map(Number);
  return year * 365 + month * 30 + day;
};
