// What stands below the last paragraph: the release's own, or the page's.
import type { Headline, Reading } from './headline.js';
import { type Label, STOP } from './label.js';

/** "Attendance was 120." */
const COUNTS = /^\p{Lu}[^.]{3,60}\s\d[\d,]{0,8}(?:\s[^.]{1,40})?\.$|^\d[\d,]{0,8}\s[^.]{3,60}\.$/u;

/** Short lines after the last paragraph ("Cheers", "Sam", "Photos of the day") are not the release's own text, unless they finish a list. */
export function trimTail(labels: Label[], topic: ReadonlySet<string>): void {
  const tailStart = longTailStart(labels);
  for (let i = labels.length - 1; i >= 0; i--) {
    const label = labels[i] as Label;
    const { zone, line } = label;
    if (zone === 'list' || zone === 'about' || zone === 'headline') return;
    if (zone === 'subhead' || zone === 'body') {
      if (zone === 'body' && (label.prose || (STOP.test(line.text) && (label.words >= 5 || COUNTS.test(line.text)))))
        return;
      if (zone === 'body' && !line.gap && labels[i - 1]?.zone === 'body') return;
      if (zone === 'body' && label.words > 12) return;
      // The announcement said once more at the end is the release's own.
      if (label.words >= 8 && sharedWords(line.text, topic) >= 2) return;
      if (i <= tailStart) return;
      if (!labels.slice(0, i).some((other) => other.zone === 'body' && other.prose)) return;
      label.zone = 'furniture';
      label.rule = 'zones/tail';
    }
  }
}

/** The longer words of headline and lead: what the release is about. */
export function topicOf(readings: readonly Reading[], headline: Headline): Set<string> {
  const topic = new Set<string>();
  const lead = readings.slice(headline.last + 1).find((reading) => reading.kind === 'text' && reading.prose);
  for (const { line } of [...readings.slice(headline.first, headline.last + 1), ...(lead ? [lead] : [])]) {
    for (const word of line.text
      .slice(0, 1200)
      .toLowerCase()
      .match(/\p{L}{5,}/gu) ?? [])
      topic.add(word);
  }
  return topic;
}
export const sharedWords = (text: string, topic: ReadonlySet<string>): number =>
  new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter((word) => topic.has(word))).size;

/** More short lines than these after the last paragraph are a table or a list of the release, not the page's. */
const LONG_TAIL = 7;
function longTailStart(labels: readonly Label[]): number {
  let count = 0;
  let last = -1;
  for (let i = labels.length - 1; i >= 0; i--) {
    const { zone, prose } = labels[i] as Label;
    if ((zone === 'body' || zone === 'subhead') && !prose) {
      count++;
      if (last < 0) last = i;
    } else if (zone === 'body' || zone === 'about' || zone === 'list' || zone === 'headline') break;
  }
  return count >= LONG_TAIL ? last : -1;
}
