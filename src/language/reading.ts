// What has been read of a page so far: tokens and names of a sentence, made when a finder asks and only once.
import type { Page } from '../mentions/page.js';
import { matchesOf } from '../text/matches.js';
import { readNames } from './names/index.js';
import type { Name } from './names/name.js';
import type { Sentence } from './sentence.js';
import { type Token, tokenize } from './tokens.js';

export interface Reading {
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
}

interface Known {
  readonly sentences: (Reading | undefined)[];
  /** Scraping lost the commas of this page: wide gaps stand for them. */
  readonly lost: boolean;
  /** Words that bear a capital in the middle of some sentence: there it says something. */
  capitals: ReadonlySet<string> | null;
}

const readings = new WeakMap<Page, Known>();

function openKnown(page: Page): Known {
  const { start, end } = page.layout.body;
  const text = page.view.slice(start, Math.min(end, start + 6000));
  const gaps = text.includes('  ') ? (text.match(/\S {2,4}(?=[A-Z])/g) ?? []).length : 0;
  // Doubled spaces alone lose nothing: where points and commas still stand, a gap is only a gap.
  const lost = gaps > 8 && (text.match(/[,.;](?=\s)/g) ?? []).length * 5 < gaps;
  return { sentences: [], lost, capitals: null };
}

const MIDDLE = /[\p{Ll},;] ["(]?(\p{Lu}[\p{L}-]{2,30})/gu;

/** True for a word that bears a capital elsewhere in the middle of a sentence. */
function bearsCapital(page: Page, known: Known, word: string): boolean {
  if (!known.capitals) {
    const found = new Set<string>();
    for (const match of matchesOf(MIDDLE, page.view)) found.add(match[1] as string);
    known.capitals = found;
  }
  return known.capitals.has(word);
}

/** Tokens and names of a sentence of the page. */
export function readSentence(page: Page, sentence: Sentence): Reading {
  let known = readings.get(page);
  if (!known) {
    known = openKnown(page);
    readings.set(page, known);
  }
  const opened = known;
  const before = opened.sentences[sentence.index];
  if (before) return before;
  const tokens = tokenize(page.release.raw, sentence, opened.lost, page.view);
  const reading = new AskedReading(tokens, () => namesOf(page, opened, sentence, tokens));
  opened.sentences[sentence.index] = reading;
  return reading;
}

/** Names cost ten times what tokens do, and most sentences with a happening are asked for their tokens alone. */
class AskedReading implements Reading {
  #names: readonly Name[] | null = null;

  constructor(
    readonly tokens: readonly Token[],
    readonly read: () => readonly Name[],
  ) {}

  get names(): readonly Name[] {
    return (this.#names ??= this.read());
  }
}

function namesOf(page: Page, known: Known, sentence: Sentence, tokens: readonly Token[]): readonly Name[] {
  const place = page.layout.datelinePlace;
  return readNames(tokens, {
    heading: isHeading(sentence, tokens),
    lines: sentence.zone === 'list',
    known: (word) => bearsCapital(page, known, word),
  }).map((name) =>
    // "ACCRA, 4 May" opens a dateline: no acronym.
    place && name.class === 'acronym' && name.start >= place.start && name.end <= place.end
      ? { ...name, class: 'place' as const }
      : name,
  );
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
