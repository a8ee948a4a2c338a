// Stretches of words inside a name: the capital words in a row, a place, what an acronym in brackets spells.
import { countryOf } from '../../vocab/countries.js';
import { findBody } from '../../vocab/organizations.js';
import { isPlaceName } from '../../vocab/places.js';
import { isCapital, type Token } from '../tokens.js';
import { isTopic } from './topics.js';
import {
  bare,
  CLOSING_HEADS,
  FUNCTION_WORDS,
  HEADLINE_VERBS,
  isAcronymShape,
  isName,
  OPENING_HEADS,
  spellOut,
} from './words.js';

/** End (exclusive) of the run of capital words from `k`, "of" included. */
export function runEnd(tokens: readonly Token[], k: number, heading: boolean): number {
  let to = k;
  while (to < tokens.length) {
    const token = tokens[to] as Token;
    if (heading && to > k && HEADLINE_VERBS.has(token.lower)) break;
    if (token.broken && to > k + 1 && CLOSING_HEADS.has(bare(tokens[to - 1] as Token))) break;
    if (isName(tokens[to])) to = genitiveEnd(tokens, to + 1);
    else if (to > k && (tokens[to] as Token).lower === 'of' && isName(tokens[to + 1])) to += 2;
    else break;
  }
  return to;
}

/** True where the name so far is "HEAD of/for/on ..." with nothing closing it: "Ministry of Foreign Affairs". */
export function openHead(tokens: readonly Token[], from: number, at: number): boolean {
  let open = false;
  for (let k = from; k < at; k++) {
    const token = tokens[k] as Token;
    if (
      token.lower === 'in' &&
      isCapital(tokens[k + 1]) &&
      (isTopic(tokens[k + 1]) || isTopic(tokens[k + 2])) &&
      OPENING_HEADS.has(bare(tokens[k - 1] ?? token))
    )
      open = true;
    else if (
      /^(?:of|for|on|against|to)$/.test(token.lower) &&
      k > from &&
      (token.lower === 'against' || OPENING_HEADS.has(bare(tokens[k - 1] as Token)))
    )
      open = true;
    else if (open && k > from && CLOSING_HEADS.has(bare(token)) && k === at - 1 && !isComplement(tokens, k))
      open = false;
    else if (token.lower === 'of' && k > from && !OPENING_HEADS.has(bare(tokens[k - 1] as Token)) && !open)
      open = false;
  }
  const opener = OPENING_HEADS.has(bare(tokens[at - 1] as Token)) && at - 1 > from && !isComplement(tokens, at - 1);
  return open && !opener;
}

/** "School of Library": a head in the place of what a body is for. */
const isComplement = (tokens: readonly Token[], k: number): boolean =>
  tokens[k - 1]?.lower === 'of' &&
  /^(?:library|police|press|media|trade|army|court|community|council)$/.test((tokens[k] as Token).lower);

/** "Women Leaders in Technology (WLIT)": the end of the run from `k`, where the bracket behind it takes its letters from `from` on; else -1. */
export function endSpelt(tokens: readonly Token[], from: number, k: number): number {
  let to = k;
  while (
    to < tokens.length &&
    to < k + 12 &&
    (isName(tokens[to]) || /^(?:of|and|the|for|in|on|&|,)$/.test((tokens[to] as Token).lower))
  )
    to++;
  const acronym = tokens[to + 1];
  if (tokens[to]?.text !== '(' || !acronym || tokens[to + 2]?.text !== ')' || !isAcronymShape(acronym)) return -1;
  const letters = acronym.lower.replace(/[^a-z]/g, '');
  // Every capital gives its letter; small words may: "Leadership for Education and Defence (LEAD)".
  let spelt = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.shape === 'mark') continue;
    if (token.lower.charAt(0) === letters[spelt]) spelt++;
    else if (isCapital(token)) return -1;
  }
  return spelt === letters.length ? to : -1;
}

/** Behind "Workers" in "Lake and General Workers' Union": past the genitive and the head; else `to`. */
function genitiveEnd(tokens: readonly Token[], to: number): number {
  const mark = tokens[to];
  const head = tokens[to + 1];
  return (mark?.text === "'s" || mark?.text === "'") &&
    GENITIVE.test(tokens[to - 1]?.lower ?? '') &&
    head &&
    isCapital(head) &&
    CLOSING_HEADS.has(bare(head))
    ? to + 2
    : to;
}

/** Those whom unions and associations are of: "Teachers' Union", "Women's Council". */
export const GENITIVE =
  /^(?:(?:work|farm|employ|teach|consum|own|min|publish|writ|found|manag|produc|buy)ers|veterans|students|parents|mothers|fathers|women|men|children|people|girls|boys|lawyers|doctors|nurses|citizens|artists|engineers|journalists|physicians|traders|growers|peoples)$/;

/** End of the known body or country that begins at `k`, else -1. */
export function bodyEnd(tokens: readonly Token[], k: number): number {
  for (let end = Math.min(tokens.length, k + 6); end > k; end--) {
    if (!isCapital(tokens[end - 1])) continue;
    const text = spellOut(tokens, k, end);
    if (findBody(text) !== null || countryOf(text) !== null) return end;
  }
  return -1;
}

export function isPlaceLike(tokens: readonly Token[], k: number): boolean {
  const one = (tokens[k] as Token).text;
  if (countryOf(one) !== null || isPlaceName(one)) return true;
  const next = tokens[k + 1];
  if (!next || !isCapital(next)) return false;
  return countryOf(`${one} ${next.text}`) !== null || isPlaceName(`${one} ${next.text}`);
}

export function endOfPlace(tokens: readonly Token[], k: number): number {
  let to = k + 1;
  while (to < tokens.length && to < k + 4 && isCapital(tokens[to]) && !FUNCTION_WORDS.has((tokens[to] as Token).lower))
    to++;
  while (to > k + 1 && countryOf(spellOut(tokens, k, to)) === null && !isPlaceName(spellOut(tokens, k, to))) to--;
  return to;
}
