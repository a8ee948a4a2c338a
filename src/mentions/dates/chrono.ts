// The one door to chrono-node, for "three days ago" and its like. Its English parsers load in about 3 ms once bundled.
// Known traps: its Date is local time, so only components are read, at noon UTC; a part of the words may match ("half weeks
// ago" of "two and a half weeks ago"), so the match must be the whole.
import * as chrono from 'chrono-node/en';
import type { Day } from './calendar.js';

/** The day that "three days ago" or "ten days from now" names, seen from a day; null where chrono reads less than all the words. */
export function stepBack(words: string, from: Day): Day | null {
  const instant = new Date(Date.UTC(from.year, from.month - 1, from.day, 12));
  const [result, ...more] = chrono.strict.parse(words, { instant, timezone: 0 });
  if (!result || more.length > 0 || result.text.length !== words.length || !result.start.isCertain('year')) return null;
  const [year, month, day] = [result.start.get('year'), result.start.get('month'), result.start.get('day')];
  return year === null || month === null || day === null ? null : { year, month, day };
}
