// Which of the first lines is the headline: "IOM Builds Capacity of Pakistani Media, Lawyers, NGOs to Combat …".
import { readDateline } from './dateline.js';
import type { Line } from './lines.js';

/** What the first pass says of a line, as far as the headline needs it. */
export interface Reading {
  readonly line: Line;
  kind: 'furniture' | 'label' | 'section' | 'markup' | 'end-mark' | 'stamp' | 'contact' | 'caption' | 'list' | 'fact' | 'about' | 'text';
  rule: string;
  /** Long or finished: a sentence, not a heading. */
  prose: boolean;
  words: number;
}

/** A headline longer than this is a paragraph. The longest in the Senate archive has 260 units. */
const LONGEST = 300;
/** Lines looked at from the top: menus are long. */
const LOOKED_AT = 120;
/** The first words that menus are made of. */
const MENU_WORD = /^(?:who we are|what we do|where we work|our work|about us|get involved|work with us|take action|partnerships|highlights|data and research|\d{4} agenda|contact us|home|news|projects?|publications|resources|careers|events|programmes|programs|library|media|members|gallery|services)$/i;
const BYLINE = /^(?:by |from |written by |author: |- ?by )?(?:(?:Mr|Mrs|Ms|Dr|Prof)s?\.? )?\p{Lu}[\p{L}'.-]{0,20}(?: (?:\p{Lu}[\p{L}'.-]{0,20}|de|van|der|bin|al)){0,3}$/u;
const BYLINE_MARK = /^(?:by:? |written by |author: |reported by |story by |from our (?:correspondent|reporter)|(?:staff|news|our|web|city|special) (?:reporter|correspondent|desk|report)$)/i;
const REPORTER = /\b(?:report|reporter|correspondent|desk|news service|monitoring)\b/i;
const UNFINISHED = /(?:[,;]|\b(?:and|of|the|a|an|in|on|at|for|with|to|by|from|or))$/i;

/** True of a line that gives the writer: "Andrea Calabrese", "By J. Doe", "Spokesman Report". */
export const isByline = (line: Line): boolean => {
  if (line.text.length > 70) return false;
  if (BYLINE_MARK.test(line.text)) return true;
  return line.text.split(' ').length <= 4 && (BYLINE.test(line.text) && !/^\p{Lu}+$/u.test(line.text.replace(/[ .]/g, '')) || (REPORTER.test(line.text) && BYLINE.test(line.text)));
};

/** First and last index of the headline's lines among the readings, or null where the text starts right away. */
export function findHeadline(readings: readonly Reading[], lostPunctuation: boolean): { first: number; last: number } | null {
  const stop = Math.min(readings.length, LOOKED_AT);
  let best: { first: number; last: number; score: number } | null = null;
  let firstText = true;
  let proseSeen = 0;
  for (let i = 0; i < stop; i++) {
    const reading = readings[i] as Reading;
    if (reading.kind === 'end-mark' && proseSeen > 0) break;
    if (reading.kind !== 'text') continue;
    if (isMenuTale(readings, i)) continue;
    if (reading.prose && !mayBeLong(reading, readings[i + 1], lostPunctuation)) {
      proseSeen++;
      if (proseSeen >= 2 || best || !strongAhead(readings, i)) break;
      continue;
    }
    const last = headlineEnd(readings, i);
    if (last < 0) { firstText = false; continue; }
    const score = scoreOf(readings, i, last, firstText, lostPunctuation) - proseSeen * 2;
    firstText = false;
    if (score >= 3 && (!best || score > best.score)) best = { first: i, last, score };
    i = last;
  }
  return best;
}

/** A paragraph may stand above the headline ("The ILO Newsroom wrote this story. …") only where a label line follows it at once. */
function strongAhead(readings: readonly Reading[], i: number): boolean {
  if ((readings[i] as Reading).line.text.length > 320) return false;
  return readings[i + 1]?.kind === 'label' && readings[i + 2]?.kind === 'text' && !readings[i + 2]?.prose;
}

/** A long title in Title Case or capitals is no paragraph. */
function mayBeLong(reading: Reading, next: Reading | undefined, lostPunctuation: boolean): boolean {
  const { text } = reading.line;
  if (text.length > LONGEST || (/[.!?]["')]?$/.test(text) && !lostPunctuation)) return false;
  if (titleShare(text) >= 0.6) return true;
  return text.length <= 200 && Boolean(next && (next.kind === 'stamp' || next.line.gap)) && !/^\p{Ll}/u.test(next?.line.text ?? '');
}

/** Last line of a headline that starts at `i` (headlines broken over lines are joined), -1 where `i` cannot start one. */
function headlineEnd(readings: readonly Reading[], i: number): number {
  const { line, words } = readings[i] as Reading;
  const { text } = line;
  if (words < 2 && text.length < 14) return -1;
  if (words > 50 || /^[\p{Ll}(]/u.test(text) || !/\p{L}{2}/u.test(text)) return -1;
  if (/[.;]["')]?$/.test(text) && !/(?:\.\.\.|\b(?:[A-Z]|Inc|Ltd|Co|Corp|Jr|etc|St)\.)$/.test(text)) return -1;
  if (/^(?:dear|hi|hello|cheers)\b/i.test(text)) return -1;
  const next = readings[i + 1];
  const wraps = next && !next.line.gap && next.kind === 'text' && !line.field;
  if (wraps && (/^\p{Ll}/u.test(next.line.text) || UNFINISHED.test(text))) {
    const after = readings[i + 2];
    const ends = !after || after.line.gap || after.kind !== 'text' || (after.prose && !/^\p{Ll}/u.test(after.line.text));
    if (ends && !/[.;,]$/.test(next.line.text) && next.line.text.length <= 120) return i + 1;
    return -1;
  }
  if (UNFINISHED.test(text) && !line.field) return -1;
  if (next?.line.field && next.line.width < 6 && /^\p{Ll}/u.test(next.line.text)) return -1;
  return i;
}

function scoreOf(readings: readonly Reading[], i: number, last: number, firstText: boolean, lostPunctuation: boolean): number {
  const { line, words } = readings[i] as Reading;
  const { text } = line;
  const before = readings[i - 1];
  const behind = readings[last + 1];
  let score = words >= 5 ? 3 : words >= 3 ? 1 : 0;
  if (titleShare(text) >= 0.6) score += 2;
  if (firstText) score += 2;
  if (before && (before.kind === 'label' || before.kind === 'stamp')) score += 1;
  if (behind && (behind.kind === 'stamp' || (behind.kind === 'text' && isByline(behind.line)))) score += 2;
  if (behind && (behind.prose || (behind.kind === 'text' && readDateline(behind.line.text, 0, lostPunctuation)))) score += 2;
  if (MENU_WORD.test(text) || /^[-•>|] ?/.test(text)) score -= 4;
  if (before && !line.gap && /^[-•*]$/.test(before.line.text)) score -= 6;
  if (before && same(before.line.text, text) && words <= 4) score -= 6;
  if (behind && same(behind.line.text, text) && words <= 4) score -= 6;
  if (isByline(line) && words <= 3 && !firstText) score -= 2;
  if (/[?:]$/.test(text) && !firstText) score -= 2;
  if (readDateline(text, 0, false)) score -= 4;
  return score;
}

/** "WHO WE AREThe International Organization …": a menu's entry with its tale glued on, under the entry itself. */
export function isMenuTale(readings: readonly Reading[], i: number): boolean {
  const text = (readings[i] as Reading).line.text;
  const above = readings[i - 1]?.line.text;
  return above !== undefined && above.length >= 4 && above.length <= 40 && text.length > above.length &&
    same(text.slice(0, above.length), above) && /^\p{Lu}/u.test(text.slice(above.length)) && /\p{L}/u.test(text.slice(above.length - 1, above.length));
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The share of longer words that open with a capital. */
function titleShare(text: string): number {
  let long = 0;
  let high = 0;
  for (const word of text.split(' ')) {
    if (word.length < 4) continue;
    long++;
    if (/^[("'\p{Lu}\d]/u.test(word)) high++;
  }
  return long === 0 ? 0 : high / long;
}
