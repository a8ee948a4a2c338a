// How much says that a happening is what the release reports: where it stands, and what its sentence gives.
import type { Sentence } from '../language/sentence.js';
import { CLOSED_FOR, HELD_BEHIND, isRequested, SHOULD_BE } from '../mentions/happenings/context.js';
import type { DateMention, HappeningMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { matchesOf } from '../text/matches.js';
import { daysBetween } from './date-range.js';
import { headlineOf, inBrackets, isOpen, isVerb } from './draft.js';
import type { Finds } from './finds.js';
import { ownDates } from './own-dates.js';
import { linesBelow } from './several.js';
import { type Shelf, sentenceOf, shelfOf } from './shelf.js';

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
  history: -3,
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
  requested: -5,
  matter: -5,
  age: -3.5,
  disaster: -3,
  stated: -1.2,
  background: -3.2,
  factLines: 1.6,
  bearer: -2,
  lines: 2.5,
  press: -1,
  bracketed: -2,
} as const;

/** Words for what carries events rather than being one. */
const CARRIER = /^(?:programme|program|initiative|series|activity|session|function|occasion)$/;
/** What is part of a larger event: "the opening ceremony", "a panel discussion". */
const PART =
  /\b(?:opening|closing|inaugural|inauguration|concluding|plenary|breakout)\s(?:ceremony|session|reception|event|remarks|meeting)$/i;
export const PART_HEAD =
  /^(?:panel discussion|panel|keynote|reception|dinner|luncheon|breakfast|presentation|lecture|talk|session)$/;
/** "preparations for the conference", "follows the first summit": the goal of what is reported, or what went before. */
const OCCASION = /\b(?:on|for|of|since|occasion\sof)\s(?:the\s|its\s|their\s)?$/i;
export const GOAL =
  /\b(?:ahead\sof|before|prior\sto|towards?|preparations?\sfor|in\spreparation\s(?:for|of)|run-up\sto|lead-up\sto|leading\sup\sto|contribute\sto|precursor\sto|follow(?:s|ed)|builds?\s(?:up)?on|(?:built|based|relied)\son|preceded\sby|since|successor\sto|replac(?:es?|ed|ing)|instead\sof)\s(?:the\s|its\s|their\s)?$/i;
/** "The chamber will also take part in": one more. */
const BESIDES =
  /\balso\s(?:be\s)?(?:tak(?:e|ing)\spart\sin|participat(?:e|ing)\sin|attend(?:ing)?|exhibit(?:ing)?\sat)\s$/i;
const ON_OFFER =
  /\b(?:will|may|can|would|could)\s(?:also\s|then\s|be\sable\sto\s|be\sinvited\sto\s)?(?:attend|receive|participate\sin|take\spart\sin|join|undergo|get)\s$/i;
const COURT =
  /\b(?:court|judge|sentenced|verdict|lawsuit|damages|plaintiffs?|defendants?|convicted|indicted|prosecution)\b/i;
const WHAT_LINE = /(?:^|\n)[ \t]{0,4}(?:[*•-][ \t]{0,3})?[*_]{0,2}(?:what|event|activity)[*_]{0,2}[ \t]?:[^\n]{0,80}$/i;

/** A happening with what its sentence gives it. */
interface Sighting {
  readonly page: Page;
  readonly finds: Finds;
  readonly mention: HappeningMention;
  readonly sentence: Sentence;
  readonly shelf: Shelf;
  readonly here: ReturnType<typeof sentenceOf>;
  readonly phrase: string;
  /** The words of the sentence before it. */
  readonly before: string;
  /** How many paragraphs of body stand before it. */
  readonly paragraphs: number;
  /** True where the next sentence goes on with "it was held". */
  readonly resumed: boolean;
  readonly headline: Sentence | undefined;
  readonly dated: boolean;
  readonly placed: boolean;
  readonly attended: boolean;
  readonly assumed: number;
  /** The dates that are its own. */
  readonly own: readonly DateMention[];
}

function sight(
  page: Page,
  finds: Finds,
  mention: HappeningMention,
  sentence: Sentence,
  lead: number,
  assumed: number,
): Sighting {
  const shelf = shelfOf(finds);
  const here = sentenceOf(shelf, mention.sentence);
  const { zone } = sentence;
  // "The first training did that. A team conducted it in Ota on 4 May."
  const resumed = mention.licence < RESUMED && isResumed(page, mention, shelf);
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
    dateBelow ||
    (resumed && sentenceOf(shelf, mention.sentence + 1).dates.some((date) => date.grain === 'day')) ||
    here.dates.some((date) => date.use === null && (date.grain === 'day' || date.grain === 'week'));
  const placed = assumed >= 1 || here.places.some((place) => place.use === 'at' || place.use === 'dateline');
  const attended = assumed >= 3 || here.counts.some((count) => count.use === 'attendance' && !count.earlier);
  return {
    page,
    finds,
    mention,
    sentence,
    shelf,
    here,
    phrase: page.view.slice(mention.phrase.start, mention.end),
    before: page.view
      .slice(Math.max(sentence.start, mention.phrase.start - 90), mention.phrase.start)
      .replace(/\s+/g, ' '),
    paragraphs: Math.max(sentence.paragraph - lead, depthOf(page, sentence)),
    resumed,
    headline: headlineOf(page),
    dated,
    placed,
    attended,
    assumed,
    own: ownDates(page, finds, mention),
  };
}

/** What speaks for and against a happening, one after the other: each adds to the score so far. */
type Weighing = (seen: Sighting, score: number) => number;

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
  const seen = sight(page, finds, mention, sentence, lead, assumed);
  let score = seen.resumed ? RESUMED : mention.licence;
  for (const weigh of WEIGHINGS) score = weigh(seen, score);
  return score;
}

/** Where it stands on the page, and what its sentence gives. */
const byPosition: Weighing = (seen, sum) => {
  const { finds, mention, sentence, here, paragraphs, dated, placed, attended, assumed } = seen;
  const { zone } = sentence;
  let score = sum;
  if (zone === 'headline') score += WEIGHTS.headline;
  else if (zone === 'subhead') score += WEIGHTS.subhead;
  else if (paragraphs <= 0) score += WEIGHTS.opening;
  else if (paragraphs <= 2) score += WEIGHTS.early;
  else if (paragraphs > 5) score += WEIGHTS.late;
  if (zone === 'caption') score += WEIGHTS.caption;
  if (zone !== 'headline') {
    if (dated) score += WEIGHTS.day;
    if (placed) score += WEIGHTS.place;
    if (assumed >= 2 || finds.namesOrganizer(mention.sentence)) score += WEIGHTS.organised;
    if (attended) score += WEIGHTS.attended;
  }
  if (here.durations.some((duration) => duration.start >= mention.phrase.start - 2 && duration.end <= mention.end + 2))
    score += WEIGHTS.length;
  return score;
};

/** What the headline names is what the release is about. */
const byHeadline: Weighing = (seen, sum) => {
  const { page, finds, mention, sentence, shelf, phrase, headline } = seen;
  const { zone } = sentence;
  let score = sum;
  if (headline && sentence !== headline) {
    const headed = sentenceOf(shelf, headline.index).happenings.filter((other) => !isVerb(other));
    const idle =
      mention.type === null &&
      mention.licence < 2 &&
      CARRIER.test(mention.head) &&
      !BEGUN.test(page.view.slice(mention.end, mention.end + 40));
    if (headed.some((other) => other.head === mention.head)) score += idle ? 0 : WEIGHTS.inHeadline;
    else if (mention.head !== 'keynote' && PART_HEAD.test(mention.head) && headed.some((other) => other.type !== null))
      score += WEIGHTS.part;
    const name = phrase.replace(/^(?:the|a|an|its|this)\s/i, '').toLowerCase();
    if (
      !idle &&
      mention.proper &&
      name.length > 8 &&
      page.view.slice(headline.start, headline.end).toLowerCase().includes(name)
    )
      score += WEIGHTS.nameInHeadline;
  }
  const part =
    PART.test(phrase) &&
    finds.happenings.some(
      (other) => other !== mention && other.type !== null && !isVerb(other) && other.licence >= 0.8,
    );
  if (
    (part || mention.head === 'keynote') &&
    zone !== 'headline' &&
    !(part && headline && PART.test(page.view.slice(headline.start, headline.end).trimEnd()))
  )
    score += WEIGHTS.part;
  return score;
};

/** Days that are long past, or another time's. */
const byDays: Weighing = (seen, sum) => {
  const { page, mention, here, before, paragraphs, own } = seen;
  let score = sum;
  // "at a donors' conference in 2008": a bare year that is not the release's own.
  const years = here.dates.filter((date) => date.use === null);
  if (
    years.length > 0 &&
    years.every((date) => date.grain === 'year') &&
    page.reference?.year &&
    !years.some((date) => date.resolve(null).edtf === String(page.reference?.year))
  )
    score += WEIGHTS.oldYear;
  // "Thousands took part in the first Sea Day on 4 May 1970": history.
  if ((paragraphs > 0 || mention.licence < 3) && own.length > 0 && own.every((date) => isHistory(page, date)))
    score += WEIGHTS.history;
  // "Ms Ota, who ran the first symposium in 1985, died": what a person once did.
  if (years.every((date) => date.grain === 'year') && /,\swho\s(?!will\b|is\b|are\b)[^,.;]{0,50}$/.test(before))
    score += WEIGHTS.past;
  // "his 1000th session last November": told of for comparison.
  if (
    own.length > 0 &&
    own.every(
      (date) => date.points === 'past' && (date.grain === 'month' || date.grain === 'year' || date.grain === 'season'),
    )
  )
    score += WEIGHTS.past;
  return score;
};

/** The one before, the next one, what has been put off. */
const bySeries: Weighing = (seen, sum) => {
  const { mention, before, paragraphs } = seen;
  let score = sum;
  if (mention.series === 'earlier') score += WEIGHTS.earlier;
  // "The upcoming fair has been put off" is news; a coming event that goes ahead is another one.
  if (mention.fate !== null && paragraphs <= 2 && mention.series !== 'earlier') score += WEIGHTS.fate;
  else if (mention.series === 'later' || BESIDES.test(before)) score += WEIGHTS.later;
  return score;
};

/** What kind of happening it is: open, general, one of many. */
const byKind: Weighing = (seen, sum) => {
  const { page, mention, sentence, shelf, here, before, paragraphs, dated, placed, attended, assumed } = seen;
  const { zone } = sentence;
  let score = sum;
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
  if (
    mention.type === null &&
    CARRIER.test(mention.head) &&
    mention.licence < 3 &&
    mention.fate === null &&
    !HELD_BEHIND.test(page.view.slice(mention.end, mention.end + 40))
  )
    score += WEIGHTS.carrier;
  // "launched a free tuition programme": it begins, and nobody comes together
  if (
    mention.type === null &&
    CARRIER.test(mention.head) &&
    LAUNCHING.test(before) &&
    !dated &&
    !attended &&
    assumed < 3 &&
    here.venues.every((venue) => venue.cue === 'plain')
  )
    score += WEIGHTS.offered;
  if (mention.plural && (mention.quantity === null || (mention.quantity > STATISTICS && !dated))) {
    score +=
      zone === 'headline' ? WEIGHTS.pluralHeadline : dated && paragraphs <= 1 ? WEIGHTS.pluralDated : WEIGHTS.plural;
    if (
      (mention.determiner === 'indefinite' || (mention.determiner === 'bare' && zone !== 'headline' && !attended)) &&
      !dated &&
      !placed
    )
      score += WEIGHTS.vague;
  }
  if (mention.plural && paragraphs <= 2 && linesBelow(page, shelf, mention.sentence)) score += WEIGHTS.lines;
  return score;
};

/** The words that lead it in: a goal, an offer, a statement, a wish. */
const byWordsBefore: Weighing = (seen, sum) => {
  const { page, mention, sentence, shelf, headline, before, own } = seen;
  const { zone } = sentence;
  let score = sum;
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
  if (inBrackets(page, mention)) score += WEIGHTS.bracketed;
  if (STATEMENT_ON.test(before)) score += zone === 'headline' ? 2 * WEIGHTS.bearer : WEIGHTS.bearer;
  if (BEFELL.test(before) || CLOSED_FOR.test(before)) score += WEIGHTS.disaster;
  if (AWARDED_AT.test(before)) score += WEIGHTS.bearer;
  if (BEARER.test(before) || RESOLVED.test(before)) score += WEIGHTS.bearer;
  // A bill or a call made "at a press conference" is the news; one that is announced is an event.
  if (/^(?:press|news) conference$/.test(mention.head) && zone !== 'headline' && mention.tense !== 'future')
    score += WEIGHTS.press;
  if (isRequested(before) || SHOULD_BE.test(page.view.slice(mention.end, mention.end + 24))) score += WEIGHTS.requested;
  // "The bill will also provide support and launch a campaign"
  if (
    /\b(?:will|would)\b/.test(before) &&
    BILL.test(
      page.view.slice(Math.max(sentence.start, mention.phrase.start - 400), mention.phrase.start).replace(/\s+/g, ' '),
    )
  )
    score += WEIGHTS.background;
  return score;
};

/** Whether the headline reports something else. */
const byNews: Weighing = (seen, sum) => {
  const { page, finds, mention, sentence, shelf, headline, here, paragraphs, dated, attended, own } = seen;
  let score = sum;
  // "celebrated its 30th anniversary": the age of a body, unless people come together for it.
  if (mention.head === 'anniversary' && !attended && !(dated && here.venues.length > 0)) score += WEIGHTS.age;
  const elsewhere =
    (paragraphs > 1 && !own.some((date) => isNear(page, date))) ||
    (own.length > 0 && own.every((date) => date.points === 'past' && date.grain !== 'day'));
  if (
    headline &&
    sentence !== headline &&
    (mention.licence < 3 || elsewhere || mention.determiner === 'bare') &&
    (STATED.test(page.view.slice(headline.start, headline.end)) ||
      (elsewhere && ASKED.test(page.view.slice(headline.start, headline.end)))) &&
    !sentenceOf(shelf, headline.index).happenings.some(
      (other) =>
        other.type !== null && !isSpokenOf(page.view.slice(headline.start, other.phrase.start).replace(/\s+/g, ' ')),
    ) &&
    !isStage(page, finds, mention)
  )
    score += elsewhere ? WEIGHTS.background : WEIGHTS.stated;
  // "Last week I chaired a hearing": told far below a headline that reports words or a vote
  if (headline && paragraphs > BURIED && sentence !== headline && isWordsAlone(page, shelf, headline))
    score += WEIGHTS.background;
  // "Senator praises job training", "secures funds for the grant program": what the news is about, and no event
  if (
    headline &&
    ((mention.head === 'training' && own.length === 0) ||
      // "wrapped up a three-day training programme on 4 May" is one
      (/^(?:programme|program|initiative)$/.test(mention.head) && !(mention.type !== null && own.length > 0))) &&
    isWords(page, headline)
  )
    score += WEIGHTS.matter;
  return score;
};

/** Days in the calendar, announcements by fact lines, launches of products. */
const byRest: Weighing = (seen, sum) => {
  const { page, finds, mention, sentence, here, before, paragraphs, placed, attended, assumed } = seen;
  const { zone } = sentence;
  let score = sum;
  // "On Sunday we will celebrate Sea Day": a day in the calendar, where no place and nobody is named.
  if (isObserved(mention, before) && !placed && !attended && here.venues.length === 0) score += WEIGHTS.openBare;
  // "a ceremony held by friends several years ago"
  if (mention.licence >= 1.8 && AGO.test(page.view.slice(mention.end, Math.min(sentence.end, mention.end + 90))))
    score += WEIGHTS.past;
  if ((zone === 'headline' || paragraphs <= 1) && mention.series !== 'earlier' && hasFactLines(page, finds))
    score += WEIGHTS.factLines;
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
};

const WEIGHINGS: readonly Weighing[] = [
  byPosition,
  byHeadline,
  byDays,
  bySeries,
  byKind,
  byWordsBefore,
  byNews,
  byRest,
];

/** "He said this in Ota during a workshop", "The plea came at the opening of the training". */
const SAID_AT =
  /\b(?:said|says|spoke|speaking|told|made|disclosed|revealed|stated|urged|called|appealed|addressing|c[ao]me|remarks?|noted|delivered|message|speech|address)\s[^.;:"]{0,60}\b(?:at|during|of|in)\s$/i;

/** True for a happening at which the words that the release reports were spoken. */
function isStage(page: Page, finds: Finds, mention: HappeningMention): boolean {
  if (!STAGES.test(mention.head)) return false;
  return finds.happenings.some((other) => {
    const sentence = page.sentences[other.sentence];
    return (
      other.head === mention.head &&
      sentence !== undefined &&
      SAID_AT.test(
        page.view.slice(Math.max(sentence.start, other.phrase.start - 130), other.phrase.start).replace(/\s+/g, ' '),
      )
    );
  });
}
const STAGES =
  /^(?:workshop|training|seminar|conference|meeting|consultation|symposium|course|forum|launch|ceremony|dialogue|camp|orientation|summit|function|programme|program)$/;

/** "has launched a new", "launches its" */
const LAUNCHING =
  /\b(?:launch(?:es|ed|ing)?|introduc(?:es|ed|ing)|creat(?:es|ed|ing)|start(?:s|ed|ing))\s(?:[a-z-]+\s){0,4}$/i;
/** "its exchange programme was launched" */
const BEGUN =
  /^\s(?:was|were|has\sbeen|is\sbeing|will\sbe)\s(?:[a-z]{4,12}ly\s)?(?:launched|inaugurated|held|begun|opened|unveiled)\b/;
/** What a law is to bring about. */
const BILL =
  /^(?:[^.;]{0,40}\s)?(?:[Tt]he|[Tt]his|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)\s(?:\w+\s){0,5}(?:bill|[Aa]ct|Act|legislation|measure|amendment|resolution|provision|proposal)\b[^.;]{0,160}?\s(?:will|would)\s/;
/** "several years ago", "some decades ago" */
const AGO = /^[^.;]{0,70}\s(?:years|decades|months)\sago\b/;
/** A day so near to the release's own is news, in days. */
const NEWS = 10;

/** True for a day about that of the release, or one that cannot be told from it. */
function isNear(page: Page, date: DateMention): boolean {
  const [day, today] = [date.resolve(null).edtf ?? '', page.reference?.edtf ?? ''];
  if (!/^\d{4}-\d\d-\d\d/.test(day) || !/^\d{4}-\d\d-\d\d/.test(today)) return true;
  return daysBetween(today.slice(0, 10), day.slice(0, 10)) - 1 >= -NEWS;
}

/** True for a day, month or year more than a year before the release. */
function isHistory(page: Page, date: DateMention): boolean {
  const day = date.resolve(null).edtf ?? '';
  return page.reference?.year != null && /^\d{4}/.test(day) && Number(day.slice(0, 4)) < page.reference.year - 1;
}

/** True for a day that is only said to be celebrated. */
const isObserved = (mention: HappeningMention, before: string): boolean =>
  mention.rule === 'happenings/open-object' &&
  /\b(?:celebrat|observ|commemorat|mark)(?:e|es|ed|s|ing)?\s$/.test(before);

/** More events than that are counted, not reported. */
const STATISTICS = 12;
/** A text that lost its line ends is read as if a paragraph ended so often, in code units. */
const PARAGRAPH = 700;

/** How many paragraphs' worth of body stand before a sentence; -1 where it is no body. */
function depthOf(page: Page, sentence: Sentence): number {
  const first = page.sentences.find((one) => one.zone === 'body');
  return sentence.zone !== 'body' || !first ? -1 : Math.floor((sentence.start - first.start) / PARAGRAPH);
}

/** What a pronoun in the next sentence says of a happening counts so much. */
const RESUMED = 2.6;
/** "conducted it in Ota", "It was held in Ota": the pronoun stands for the happening before. */
const RESUMES =
  /^(?:It|This|They|These)\s(?:(?:was|were|is|are|will\sbe|has\sbeen|is\sbeing|took|takes|will\stake)\s(?:[a-z]{2,12}\s){0,2}?(?:held|organi[sz]ed|hosted|conducted|run|given|delivered|led|attended|staged|place|put\son)|ran\s|lasted\s|brought\stogether|drew\s|opened\s(?:on|in|today)|began\s|took\splace)|\b(?:conducted|held|organi[sz]ed|hosted|ran|gave|delivered|staged|led|runs|hosts|organi[sz]es|is\srunning|are\srunning|will\shold|will\srun|will\shost)\s(?:it|them)\b/;

/** True for the last noun of its sentence where the next one goes on with a pronoun that is held. */
function isResumed(page: Page, mention: HappeningMention, shelf: Shelf): boolean {
  const [sentence, next] = [page.sentences[mention.sentence], page.sentences[mention.sentence + 1]];
  if (!sentence || !next || next.paragraph !== sentence.paragraph || isVerb(mention)) return false;
  if (!RESUMES.test(page.view.slice(next.start, Math.min(next.end, next.start + 160)))) return false;
  const nouns = sentenceOf(shelf, mention.sentence).happenings.filter((one) => !isVerb(one) && one.type !== null);
  return nouns.length > 0 && (nouns[0] === mention || nouns.at(-1) === mention) && mention.determiner !== 'possessive';
}

/** "winners of the competition", "supervisor of the Military Training", "ex-participants of training courses": people are spoken of. */
const BEARER =
  /\b(?:winners?|finalists?|chair(?:man|woman|person)?|members?|director|president|secretary|leader|head|supervisor|commander|commandant|coordinator|co-ordinator|inspector|veterans?|graduates?|alumni|(?:ex-|former\s|past\s)(?:participants|trainees|students)|beneficiaries|returnees|victims?|anniversary|success|awards?|attendance|results?|outcomes?|proceeds|benefits?|costs?)\s(?:of|from|to|in|at)\s(?:the\s|its\s|an?\s)?$/i;
/** "died when the stage collapsed at a concert": what happened there is the news. */
const BEFELL =
  /\b(?:kill(?:s|ed)|dies|died|injure[sd]|wounded|crash(?:ed)?|shot|shooting|stabbed|arrest(?:s|ed)?|collapsed|drowned|attack(?:ed|s)?|bombings?|explosion)\b(?:[^.;]{0,50}\s|\s)(?:during|at|in|after|following|near|outside)\s(?:an?\s|the\s|[a-z]+\s){0,3}$/i;
/** "The award was presented at the summit": the award is the news. */
const AWARDED_AT =
  /\b(?:awards?|prizes?|honou?rs?|medals?|findings|results|stud(?:y|ies)|papers?|decisions?|plans?|pledges?|agreements?|deals?)\s(?:(?:that\s)?(?:was|were|is|will\sbe)\s)?(?:presented|announced|given|awarded|conferred|handed\sout|published|unveiled|made|reached|taken)\s(?:at|during)\s(?:the\s|an?\s|its\s)?$/i;
/** "Statement on the rallies": what is spoken of was another's. */
const STATEMENT_ON =
  /\b(?:statements?|remarks|comments?|speech|speaks|spoke)\s(?:[^.;"]{3,44}\s)?(?:on|about|regarding|concerning|following)\s(?:[a-z'.,-]{2,16}\s){0,4}$/i;
/** "Resolution honouring the 100th anniversary", "a resolution in recognition of the winners of the contest" */
const RESOLVED =
  /\bresolutions?\s(?:[^.;]{0,60}\s)?(?:honou?r(?:ing|s)?|recogni[sz](?:e|es|ing)|recognition\sof|commemorat(?:e|es|ing)|support(?:ing)?|designat(?:e|es|ing)|congratulat(?:e|es|ing)|mark(?:ing)?)\s[^.;]{0,60}$/i;
/** True of words that only speak of what is named behind them. */
const isSpokenOf = (before: string): boolean =>
  STATEMENT_ON.test(before) || BEARER.test(before) || RESOLVED.test(before) || isRequested(before);

/** A headline that reports words, a vote, a bill or money. */
const STATED =
  /\b(?:statements?\s(?:on|by|from|regarding|about|following|concerning)|issues?\sstatement|reacts?\sto|responds?\sto|comments?\son|remarks\son|urg(?:e|es|ing)|calls?\s(?:on|for)|introduc(?:e|es|ed|ing)\b[^.;]{0,120}\b(?:bills?|act|legislation|resolution|amendments?|measure|plan)|co-?sponsors?|secures?|votes?\s(?:for|against|to)|passes|passage\sof|legislation|bills?|amendments?|nominat(?:es?|ion|ed)|opposes?|blasts?|slams?|criticiz(?:es?|ing)|praises?|applauds?|commends?|condemns?|grants?\s(?:to|for|of)|(?:million|funding|funds)\b|announc(?:e|es|ed|ing)\s{1,3}\$?\d[\d,. ]{2,12}|letter\sto)\b/i;

/** A headline that asks or promises: what lies behind is told as the background. */
const ASKED = /\b(?:questions|demands?|hails?|vows?|warns?|asks?|seeks?|press(?:es)?|fights?|renews?|laud(?:s|ed)?)\b/i;

/** So many paragraphs below the lead nothing is the news of a page whose headline reports words. */
const BURIED = 3;
/** A headline that says what somebody said, wrote, wants or won. */
const SAID =
  /\b(?:says?|said|believes?|wins?|agrees?|explains?|speaks?\s(?:about|on|out)|predicts?|examines?|welcomes?|honou?red|awarded|releases?|tells?|rebukes?|outlines?|unveils?|push(?:es|s)?|fighting|statement|weekly|report|column|letter|threat|must|need|op-ed|supports|reforms?|approves?|accepts?|secures?|improves?|authori[sz]es)\b/i;

/** True for a headline that reports words, a vote, a bill, money or wishes, and names no event. */
function isWordsAlone(page: Page, shelf: Shelf, headline: Sentence): boolean {
  return isWords(page, headline) && !sentenceOf(shelf, headline.index).happenings.some((other) => other.type !== null);
}

/** True for a headline that reports words, a vote, a bill, money or wishes. */
function isWords(page: Page, headline: Sentence): boolean {
  const words = page.view.slice(headline.start, headline.end);
  return STATED.test(words) || ASKED.test(words) || SAID.test(words);
}

/** True for a page whose headline reports words, a vote, a bill or money. */
export function hasStatement(page: Page): boolean {
  const headline = headlineOf(page);
  return headline !== undefined && STATED.test(page.view.slice(headline.start, headline.end));
}

/** Labels of fact lines: "When: 5 May", "**Date**: ...", "WHERE: Town Hall". */
const WHEN_LINE =
  /(?:^|\n)[ \t]{0,4}(?:[*_•#-]{1,3}[ \t]{0,2})?(?:when|dates?|(?:date|day)\s?(?:and|&|\/)\s?time|time\s?(?:and|&|\/)\s?(?:date|day)|day)[*_]{0,2}[ \t]?:[*_]{0,2}\s{0,6}(?=\S)/gi;
const WHERE_LINE =
  /(?:^|\n)[ \t]{0,4}(?:[*_•#-]{1,3}[ \t]{0,2})?(?:where|venue|place|location|format|time|what|event)[*_]{0,2}[ \t]?:/i;

const lined = new WeakMap<Page, boolean>();

/** True for a page that announces an event by fact lines: its day on one, its place or hour on another. */
export function hasFactLines(page: Page, finds: Finds): boolean {
  let known = lined.get(page);
  if (known === undefined) {
    known = false;
    const { start, end } = page.layout.body;
    const body = page.view.slice(start, end);
    if (WHERE_LINE.test(body)) {
      for (const match of matchesOf(WHEN_LINE, body)) {
        const at = start + match.index + match[0].length;
        known = finds.dates.some((date) => date.start >= at && date.start <= at + 30 && date.grain === 'day');
        if (known) break;
      }
    }
    lined.set(page, known);
  }
  return known;
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
