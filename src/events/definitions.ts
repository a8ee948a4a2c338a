// Which acronym stands for which name, as the text itself says: "the Asian Development Bank (ADB)".

import { matchesOf } from '../text/matches.js';
import type { Span } from '../text/span.js';
import { flatten } from '../text/squeeze.js';

export interface Definition {
  readonly short: string;
  readonly long: string;
  readonly shortSpan: Span;
  readonly longSpan: Span;
}

const BRACKET = /\(\s?["']?([A-Z][A-Za-z0-9.&/-]{1,14})["']?\s?\)/g;
const SMALL = /^(?:of|and|the|for|on|in|to|de|del|la|les|des|du|et|against|with|at|&|its|a|para|e|y)$/i;

/** Definitions of the whole text, furniture included: the fullest form of a name may stand in a menu. */
export function readDefinitions(view: string): Definition[] {
  const found: Definition[] = [];
  for (const match of matchesOf(BRACKET, view)) {
    const short = match[1] as string;
    const letters = short.replace(/[^A-Za-z]/g, '');
    if ((letters.match(/[A-Z]/g) ?? []).length < 2) continue;
    const longSpan = longFormBefore(view, match.index, letters);
    if (!longSpan) continue;
    const at = match.index + match[0].indexOf(short);
    found.push({
      short,
      shortSpan: { start: at, end: at + short.length },
      long: flatten(view.slice(longSpan.start, longSpan.end)),
      longSpan,
    });
  }
  return found;
}

/** The words before a bracket whose initials make up its letters, small words passed over. */
function longFormBefore(view: string, bracket: number, letters: string): Span | null {
  const from = Math.max(0, bracket - 180);
  const text = view.slice(from, bracket);
  const words: Span[] = [];
  for (const match of matchesOf(/[\p{L}\p{N}][\p{L}\p{N}'.&]*/gu, text))
    words.push({ start: from + match.index, end: from + match.index + match[0].length });
  const initials = letters.toLowerCase();
  let best: Span | null = null;
  const last = words.at(-1);
  if (!last || /[.;!?]/.test(view.slice(last.end, bracket))) return null;
  for (let first = words.length - 1; first >= Math.max(0, words.length - letters.length - 7); first--) {
    const word = words[first] as Span;
    const opening = view.charAt(word.start);
    const behind = words[first + 1];
    if (
      behind &&
      /[.;!?:()]|,\s*$/.test(view.slice(word.end, behind.start)) &&
      !/,/.test(view.slice(word.end, behind.start))
    )
      break;
    if (opening.toLowerCase() !== initials.charAt(0) || opening !== opening.toUpperCase()) continue;
    if (spells(view, words.slice(first), initials)) {
      best = { start: word.start, end: last.end };
      break;
    }
  }
  return best;
}

/** True when the initials of `words` (inner capitals and second letters allowed) spell the acronym in order. */
function spells(view: string, words: readonly Span[], initials: string): boolean {
  let at = 0;
  let capitals = 0;
  let used = 0;
  for (const word of words) {
    const text = view.slice(word.start, word.end);
    const lower = text.toLowerCase();
    const small = SMALL.test(text);
    if (!small) capitals++;
    if (at < initials.length && lower.charAt(0) === initials.charAt(at)) {
      at++;
      if (!small) used++;
      // "EthERNet" of "Ethiopian Education and Research Network": a word may give several of its letters.
      let inner = 1;
      while (
        at < initials.length &&
        inner < lower.length &&
        lower.charAt(inner) === initials.charAt(at) &&
        initials.length > words.length
      ) {
        at++;
        inner++;
      }
    }
  }
  return at === initials.length && used >= Math.ceil(capitals * 0.6);
}
