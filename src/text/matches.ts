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
