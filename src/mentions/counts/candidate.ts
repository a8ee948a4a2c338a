// A number with the people it counts, and the head count that is made of such: what the files of this room hand each other.
import type { Sentence } from '../../language/sentence.js';
import type { NumberRead } from '../../text/numbers.js';
import type { Span } from '../../text/span.js';
import type { CountMention } from '../mention.js';
import type { People } from './people.js';

/** A head count with what its words say beyond value and group. */
export interface HeadCount extends CountMention {
  /** They were trained or came before, or over time: "Since 2017, at least 50 journalists have ...". */
  readonly earlier: boolean;
  /** Figures of more than a million, as a slip writes them; "2.5 million" in words is meant. The value stays. */
  readonly absurd: boolean;
  /** "25 participants each", "three batches of 30": the value is that of one session. */
  readonly each: boolean;
  /** "10,000 people joining virtually", "watched online". */
  readonly online: boolean;
}

export type Part = HeadCount['breakdown'][number];

/** One number with the people it counts, before they are joined. */
export interface Candidate extends Span {
  readonly number: NumberRead;
  readonly people: People | null;
  readonly sentence: Sentence;
  /** In brackets, or after "including": a part of the count before it. */
  readonly inside: boolean;
  /** First thing of a bullet line. */
  readonly bullet: boolean;
  readonly use: CountMention['use'];
  readonly strength: number;
  readonly rule: string;
  readonly earlier: boolean;
}

/** More heads than any one event has; the largest pilgrimages aside. */
export const ABSURD = 1_000_000;

/** A number this near to the sentence's start is its subject; the verb may stand far off. */
export const SUBJECT = 30;

/** Words a single space apart, as the patterns have them; most stretches are so already. */
export const flat = (words: string): string => (/\s\s|[\n\t]/.test(words) ? words.replace(/\s+/g, ' ') : words);

/** What the sentence says before the number, as far as it can bear on it. */
export const lead = (view: string, sentence: Sentence, number: NumberRead): string =>
  flat(view.slice(Math.max(sentence.start, number.start - 220), number.start));

/** Rule of a number whose noun stands with the number before it. */
export const ELLIPSIS = 'counts/ellipsis';

export const EVENT =
  /\b(?:workshop|training (?:course|session|workshop)|seminar|conference|meeting|forum|session|webinar|ceremony|camp|round ?table|consultation|summit|course|hearing|event)\b/i;

/** In brackets, after "including", "of whom", "among them". */
export function isInside(view: string, sentence: Sentence, number: NumberRead): boolean {
  const ahead = flat(view.slice(Math.max(sentence.start, number.start - 100), number.start));
  const open = ahead.lastIndexOf('(');
  if (open >= 0 && ahead.indexOf(')', open) < 0) return true;
  return PART_OF.test(ahead);
}

const PART_OF =
  /(?:\b(?:including|includes|included|of whom|of which|of them|among them|amongst them|among whom|comprising|composed of|consisting of|made up of|namely|with)\b|[:]|\s-)\s{0,2}(?:(?:at least|about|some|over|also|only|nearly|almost|around|more than)\s)?$/i;

export const SEX = /\b(?:fe)?males?\b|\b(?:wo)?men\b|\b(?:girl|boy)s?\b|\blad(?:y|ies)\b|\bgentlemen\b/i;

export const CHANNEL =
  /^\s{1,2}(?:more |others |people |viewers |additional )?((?:(?:watched|followed|joined|viewed|tuned in|watching|following|joining|participating|participated|attending|attended|taking part|took part|connected|connecting|tuning in)\b[^.;:]{0,40}?)?\b(?:in[- ]person|in the (?:room|hall)|on-?site|online|virtually|remotely|via zoom|on zoom|(?:the )?live ?stream(?:ing)?|by video|on facebook(?: live)?|over the internet|through zoom))\b/i;
