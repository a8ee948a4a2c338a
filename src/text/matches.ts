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

/** How the words begin that a pattern starts with: their first letters, by `headOf`. A word may go on: "run", "runs". */
export function headsOf(words: readonly string[]): Uint8Array {
  const heads = new Uint8Array(1 << HEAD_BITS);
  const mark = (word: string): void => {
    if (word.length >= HEAD) heads[headOf(word, 0)] = 1;
    else for (const next of ` ${LETTERS}`) mark(word + next);
  };
  words.forEach(mark);
  return heads;
}

/** Letters that a beginning has. */
const HEAD = 4;
const HEAD_BITS = 16;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Letters without regard to case, all else is alike: "Fair" and "fair" are one, so are "5k r" and "5 kr". Few others share a number. */
function headOf(text: string, at: number): number {
  let head = 0;
  for (let i = at; i < at + HEAD; i++) head = head * (LETTERS.length + 1) + symbolOf(text.charCodeAt(i));
  return Math.imul(head, 0x9e3779b1) >>> (32 - HEAD_BITS);
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
    const code = text.charCodeAt(at);
    const letter = symbolOf(code) > 0 || (code >= 48 && code <= 57);
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
