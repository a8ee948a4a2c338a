// An event in the making, and the small questions asked of its tellings.
import type { Sentence } from '../language/sentence.js';
import type { HappeningMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import type { Span } from '../text/span.js';

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

/** A happening whose noun no list knows. */
export const isOpen = (mention: HappeningMention): boolean => mention.rule.startsWith('happenings/open-');

/** A happening told by a verb alone. */
export const isVerb = (mention: HappeningMention): boolean =>
  mention.rule.startsWith('happenings/verb-') || mention.rule.startsWith('happenings/act-');

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
export const tellingsOf = (draft: Draft): readonly HappeningMention[] =>
  draft.tellings.length > TOLD ? draft.tellings.slice(0, TOLD) : draft.tellings;
/** The kind of happening, workshops and courses being of one kind. */
export const familyOf = (mention: HappeningMention): string =>
  mention.type === null ? 'any' : (FAMILIES[mention.type] ?? mention.type);

const leads = new WeakMap<Page, number>();

/** The paragraph that opens the body. */
export function leadOf(page: Page): number {
  let lead = leads.get(page);
  if (lead === undefined) {
    lead = page.sentences.find((sentence) => sentence.zone === 'body')?.paragraph ?? 0;
    leads.set(page, lead);
  }
  return lead;
}

/** The sentence that is the headline. */
export const headlineOf = (page: Page): Sentence | undefined =>
  page.sentences.find((sentence) => sentence.zone === 'headline');

/** The end of the phrase, its title included. */
export const endOf = (mention: HappeningMention): number => Math.max(mention.end, mention.title?.end ?? 0);

/** How far back a bracket is looked for, in code units. */
const BRACKET = 120;
/** True of "(in a short session by friends)": told of in passing, in brackets. */
export const inBrackets = (page: Page, mention: HappeningMention): boolean =>
  mention.determiner === 'indefinite' &&
  /\([^()\n]*$/.test(page.view.slice(Math.max(0, mention.phrase.start - BRACKET), mention.phrase.start));

/** The happening that opened the draft. */
export const seedOf = (draft: Draft): HappeningMention => draft.tellings[0] as HappeningMention;
