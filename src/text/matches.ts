// Every match of a pattern, without `matchAll`, which makes the pattern anew each time it is asked.
import { mayMatch } from './triggers.js';

/** What `String.matchAll` gives, as a list: `pattern` has the flag g; where it stood before changes nothing. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}

/** The same on a page or a sentence that many patterns are tried on: not tried where its letters rule it out. */
export const matchesIn = (pattern: RegExp, text: string): readonly RegExpExecArray[] =>
  mayMatch(pattern, text) ? matchesOf(pattern, text) : NONE;

const NONE: readonly RegExpExecArray[] = [];

/** How the words begin that a pattern starts with: their first letters, by `headOf`. */
export function headsOf(words: readonly string[]): Uint8Array {
  const heads = new Uint8Array(1 << (3 * SYMBOL_BITS));
  for (const word of words) heads[headOf(word, 0)] = 1;
  return heads;
}

const SYMBOL_BITS = 5;

/** Letters without regard to case, all else is alike: "Fai" and "fai" are one, so are "5k " and "5 k". */
function headOf(text: string, at: number): number {
  let head = 0;
  for (let i = at; i < at + 3; i++) head = (head << SYMBOL_BITS) | symbolOf(text.charCodeAt(i));
  return head;
}

/** 1 to 26 for a letter, 0 for another unit, or none. */
function symbolOf(code: number): number {
  const letter = (code | 32) - 96;
  return letter >= 1 && letter <= 26 && code < 128 ? letter : 0;
}

/**
 * The matches of a long list of words, each tried only where a word of the text begins as it does.
 * @param sticky a pattern with the flag y that matches nothing but at the start of a word
 */
export function matchesAtHeads(sticky: RegExp, heads: Uint8Array, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (let at = 0, inside = false; at < text.length; at++) {
    const letter = symbolOf(text.charCodeAt(at)) > 0;
    if (letter && !inside && heads[headOf(text, at)] === 1) {
      sticky.lastIndex = at;
      const match = sticky.exec(text);
      if (match) {
        matches.push(match);
        at += match[0].length - 1;
      }
    }
    inside = letter;
  }
  return matches;
}
