// What each line is by its own looks, before its neighbours are asked.
import { opensContact } from './contacts.js';
import { readStamp } from './dateline.js';
import { furnitureRule, isLabel, isPageWord, opensSection } from './furniture.js';
import type { Reading } from './headline.js';
import { RUNS_ON, STOP } from './label.js';
import {
  ABOUT,
  BULLET,
  DATE_LABEL,
  END_MARKS,
  FACTS,
  MARKUP,
  MARKUP_SIGN,
  PHOTO,
  PHOTO_BRACKET,
  PHOTO_WORD,
} from './line-kinds.js';
import type { Line } from './lines.js';
import { rowOf } from './row.js';

/** First look at a line by itself. */
export function read(line: Line, next: Line | undefined): Reading {
  const { text } = line;
  const words = text.length > 600 ? 100 : countWords(text);
  const of = (kind: Reading['kind'], rule: string, prose = false): Reading => ({ line, kind, rule, prose, words });
  if (text.length <= 40 && rowOf(END_MARKS, text)) return of('end-mark', 'zones/end-mark');
  if (text.length <= 300 && MARKUP_SIGN.test(text)) {
    if (rowOf(MARKUP, text) || text.includes('target="_')) return of('markup', 'zones/tag');
  }
  const stamp = readStamp(line) !== null;
  // "← May 22, 2025": the page's next story
  if (text.startsWith('←') || (stamp && text.startsWith('→'))) return of('furniture', 'zones/pager');
  if (stamp) return of('stamp', 'zones/stamp');
  const bullet = rowOf(BULLET, text) !== null;
  if (text.length <= 100 && !(bullet && text[0] !== '-')) {
    if (rowOf(DATE_LABEL, text)) return of('label', 'zones/date-label');
    if (isLabel(line)) return of('label', 'zones/label');
    if (opensSection(line)) return of('section', 'zones/section');
  }
  if (text.length <= 400 && words <= 60 && PHOTO_WORD.test(text)) {
    const bracket = Math.max(text.lastIndexOf('('), text.lastIndexOf('['), 0);
    const photo =
      rowOf(PHOTO, text) ?? (text.length - bracket <= 100 ? rowOf(PHOTO_BRACKET, text.slice(bracket)) : null);
    if (photo) return of('caption', photo.id);
  }
  if (opensContact(line)) return of('contact', 'zones/contact', text.length > 140);
  const furniture = bullet && text[0] !== '-' ? (isPageWord(text) ? 'zones/page-word' : null) : furnitureRule(line);
  if (furniture) return of('furniture', furniture);
  if (rowOf(FACTS, text)) return of('fact', 'zones/fact');
  if (text.length <= 1200 && /^about|note|boiler|profile|background/i.test(text)) {
    const about = rowOf(ABOUT, text);
    if (about && ((text.length <= 90 && !/^about \d|[.!?]$/i.test(text)) || about.id === 'zones/about-inline'))
      return of('about', about.id);
  }
  if (bullet) return of('list', 'zones/bullet');
  return of('text', 'zones/text', isProse(line, next, words));
}

function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const space = text.charCodeAt(at) === 32;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}

const SPEAKS = /\b(?:today|said|issued|the following|below|as follows)\b/;

/** True of a sentence: finished, long, or running on into a next line that starts small. */
function isProse(line: Line, next: Line | undefined, words: number): boolean {
  if (line.text.length >= 160) return true;
  if (words >= 8 && STOP.test(line.text)) return true;
  // "Washington - Senator Jane Roe today issued the following statement:"
  if (words >= 10 && /:$/.test(line.text) && SPEAKS.test(line.text)) return true;
  const wraps = next !== undefined && !next.gap && !line.field && line.text.length >= 40;
  if (wraps && (/^\p{Ll}/u.test(next.text) || (next.text.length >= 30 && RUNS_ON.test(line.text)))) return true;
  return words >= 9 && /[,;]$/.test(line.text);
}

/** True of a scrape without commas and stops: words stand two and three spaces apart. */
export function hasLostPunctuation(view: string, lines: readonly Line[]): boolean {
  if (!lines.some((line) => line.field)) return false;
  const text = view.slice(0, 20_000);
  let stops = 0;
  for (let at = text.indexOf(' ', 2); at > 0; at = text.indexOf(' ', at + 1)) {
    const mark = text.charAt(at - 1);
    const letter = text.charCodeAt(at - 2);
    if ((mark === '.' || mark === ',' || mark === ';') && letter >= 97 && letter <= 122) stops++;
  }
  return stops * 400 < text.length;
}
/** A page without a sentence whose lines are mostly the page's own words, or short and under such. */
const FEWEST_ENTRIES = 4;
const LONGEST_ENTRY = 5;
export function isAllMenu(readings: readonly Reading[]): boolean {
  if (readings.length < FEWEST_ENTRIES || readings.some((reading) => reading.prose)) return false;
  let own = 0;
  let strange = 0;
  let section = false;
  for (const { kind, words, line } of readings) {
    if (kind === 'section') section = true;
    if (kind === 'furniture' || kind === 'label' || kind === 'section' || kind === 'contact') own++;
    else if (section && kind !== 'fact') own++;
    else if (kind === 'fact' || kind === 'stamp' || words > LONGEST_ENTRY || /\d/.test(line.text)) strange++;
  }
  return own * 2 >= readings.length || (own * 5 >= readings.length * 2 && strange * 10 <= readings.length);
}
