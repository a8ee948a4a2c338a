// What has been read of a page so far: tokens and names of a sentence, made when a finder asks and only once.
import type { Page } from '../mentions/page.js';
import { readNames, type Name } from './names.js';
import type { Sentence } from './sentence.js';
import { type Token, tokenize } from './tokens.js';

export interface Reading {
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
}

const readings = new WeakMap<Page, (Reading | undefined)[]>();

/** Tokens and names of a sentence of the page. */
export function readSentence(page: Page, sentence: Sentence): Reading {
  let known = readings.get(page);
  if (!known) {
    known = [];
    readings.set(page, known);
  }
  const before = known[sentence.index];
  if (before) return before;
  const tokens = tokenize(page.release.raw, sentence);
  const reading = { tokens, names: readNames(tokens, isHeading(sentence, tokens), sentence.zone === 'list') };
  known[sentence.index] = reading;
  return reading;
}

/** Text in which nearly every long word bears a capital: there capitals say little. */
function isHeading(sentence: Sentence, tokens: readonly Token[]): boolean {
  let capitals = 0;
  let plain = 0;
  for (const token of tokens) {
    if (token.text.length <= 3) continue;
    if (token.shape === 'lower') plain++;
    else if (token.shape === 'upper' || token.shape === 'title') capitals++;
  }
  const short = sentence.zone === 'headline' || sentence.zone === 'subhead';
  return short ? capitals >= plain * 2 : capitals > 5 && plain === 0;
}

/** The sentence that holds offset `at`, or null. Sentences are in text order. */
export function sentenceAt(page: Page, at: number): Sentence | null {
  const { sentences } = page;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle] as Sentence;
    if (at < sentence.start) high = middle - 1;
    else if (at >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}
