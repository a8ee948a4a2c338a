// Where a name begins and ends: "the Ministry of Gender, Children and Social Welfare, UNFPA and the Bar Association"
// is three names. Works from shape and a few word lists, so that a body nobody has listed is still one name.
import { isCapital, type Token } from '../tokens.js';
import { finish } from './class.js';
import type { Name } from './name.js';
import { GENITIVE } from './runs.js';
import { readSeveral } from './shared-heads.js';
import { knownEnd, lowerHeadEnd, startsName } from './start.js';
import { type Draft, lengthen } from './steps.js';
import { bare, CLOSING_HEADS, isArticle, isName, OPENING_HEADS, POSTS, TITLES } from './words.js';

/** What is known of the text that names are read from. */
export interface NameContext {
  /** Headline text, where capitals say less. */
  readonly heading: boolean;
  /** A line's end ends a name. */
  readonly lines: boolean;
  /** Whether a word bears a capital elsewhere in the middle of a sentence. */
  readonly known: (word: string) => boolean;
}

/** Reads names out of a sentence's tokens. */
export function readNames(tokens: readonly Token[], { heading, lines, known }: NameContext): Name[] {
  const names: Name[] = [];
  let i = 0;
  while (i < tokens.length) {
    const several = readSeveral(tokens, i, heading);
    if (several.length > 0) {
      names.push(...several);
      i = (several.at(-1) as Name).to;
      continue;
    }
    const name = startsName(tokens, i, heading, known) ? readName(tokens, i, heading, lines) : null;
    if (name) {
      names.push(name);
      i = Math.max(name.to, i + 1);
    } else i++;
  }
  return names;
}

function readName(tokens: readonly Token[], start: number, heading: boolean, lines: boolean): Name | null {
  let from = beforeTitle(tokens, start);
  // "Dr. Jeremy Milsom": the title is no part of the name.
  while (from < tokens.length && TITLES.has(bare(tokens[from] as Token)) && isTitleUse(tokens, from)) {
    from++;
    if (tokens[from]?.text === '.') from++;
  }
  const titled = from > start;
  if (titled && !isCapital(tokens[from])) return null;
  if (!titled) from = behindKind(tokens, from);
  const draft: Draft = {
    tokens,
    from,
    to: titled ? from + 1 : Math.max(from + 1, knownEnd(tokens, from), lowerHeadEnd(tokens, from)),
    titled,
    heading,
    lines,
    postAt: !titled && POSTS.has(bare(tokens[from] as Token)) ? from : -1,
    aliases: [],
    possessive: false,
    next: -1,
  };
  lengthen(draft);
  if (draft.next < 0) dropMarks(draft);
  return finish(draft, start);
}

/** "U.S. Rep. Ann Ota", "Former State Senator Bo Lee": whose post it is, or was; `from` where no title follows. */
function beforeTitle(tokens: readonly Token[], from: number): number {
  for (let k = from; k < from + 3 && k + 1 < tokens.length; k++) {
    const title = tokens[k + 1] as Token;
    if (
      !QUALIFIER.test((tokens[k] as Token).text) &&
      !(/^(?:secretary|minister)$/.test(title.lower) && PORTFOLIO.test((tokens[k] as Token).text))
    )
      return from;
    if (OFFICE.test(bare(title)) && TITLES.has(bare(title)) && isTitleUse(tokens, k + 1)) return k + 1;
  }
  return from;
}
const QUALIFIER = /^(?:U\.?S\.?|State|STATE|Former|Acting|Deputy|Lieutenant|Lt\.?|Congressional)$/;
const PORTFOLIO =
  /^(?:Agriculture|Transportation|Defen[cs]e|State|Treasury|Interior|Education|Energy|Labor|Labour|Commerce|Health|Finance|Foreign|Trade|Environment|Justice|Homeland|Security)$/;
const OFFICE =
  /^(?:sens?|senators?|reps?|representative|congress(?:man|woman)|assembly(?:man|woman|member)|gov|governor|councilm(?:an|ember)|delegate|ambassador|secretary|minister|mayor)$/;

/** "the IT NGO Lindheim": what kind it is stands before its name. */
function behindKind(tokens: readonly Token[], from: number): number {
  for (let k = from; k < from + 2 && k + 1 < tokens.length; k++) {
    const next = tokens[k + 1] as Token;
    if (
      /^[A-Z]{0,4}(?:NGO|CSO|NPO)$/.test((tokens[k] as Token).text) &&
      isName(next) &&
      !next.broken &&
      !OPENING_HEADS.has(bare(next))
    )
      return k + 1;
  }
  return from;
}

/** Gives back marks at the end of a name, points and closing quotes apart. */
function dropMarks(draft: Draft): void {
  const { tokens, from } = draft;
  while (draft.to > from + 1) {
    const last = tokens[draft.to - 1] as Token;
    if (last.shape !== 'mark' || /^[."”“»]$/.test(last.text)) return;
    draft.to--;
  }
}

/** "Senator Clinton", "Governor of Punjab" against "Senate Committee": a title only before a capital word. */
const isTitleUse = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i] as Token;
  if (token.shape === 'lower') return false;
  const next = tokens[i + 1]?.text === '.' ? tokens[i + 2] : tokens[i + 1];
  if (!isCapital(next)) return false;
  // "the Dr. Lind Museum"
  if (
    isArticle(tokens[i - 1]) ||
    !/\.$|^(?:dr|mr|mrs|ms|prof|sen|rep|gov|col|gen|lt|maj|capt|sgt|rev|hon|fr|engr|h\.e)$/.test(token.lower)
  ) {
    // "General Secretariat", "King Hussein Foundation", "Bishop State College": a head further on makes it a body's name.
    for (
      let k = i + 1;
      k < Math.min(tokens.length, i + 6) &&
      (isCapital(tokens[k]) ||
        (/^'s?$/.test(tokens[k]?.text ?? '') &&
          (POSTS.has(bare(tokens[k - 1] as Token)) ||
            tokens[k - 1]?.lower === 'general' ||
            GENITIVE.test(tokens[k - 1]?.lower ?? ''))));
      k++
    )
      if (CLOSING_HEADS.has(bare(tokens[k] as Token)) || OPENING_HEADS.has(bare(tokens[k] as Token))) return false;
  }
  return true;
};
