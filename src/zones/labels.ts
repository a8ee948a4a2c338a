// Walks down the page and gives each line its zone, by what stands above and below it.
import { isName } from './capitals.js';
import { isAddressLine, isContactLine } from './contacts.js';
import { readDateline, readPlaceAndDate, readStamp } from './dateline.js';
import { type Headline, isByline, type Reading } from './headline.js';
import { type Label, SPEAKS_ON, STOP } from './label.js';
import { addressAbove, afterColon, captionAbove, isHeading, opensTorn, opensWrapped } from './shapes.js';
import { sharedWords, topicOf, trimTail } from './tail.js';
import type { Stamp, ZoneKind } from './zone.js';

/** "Registration fee: USD 150" under another fact */
const NAMED_FACT = /^[A-Z][^.:]{1,30}: \S/;
const DATE_FACT = /^[*_•· -]{0,6}dates?[*_]{0,2} ?:/i;

/** Walks down the page and gives each line its zone. */
export function labelLines(
  readings: Reading[],
  headline: Headline | null,
  menu: boolean,
  lostPunctuation: boolean,
): Label[] {
  const labels = readings.map(
    (reading, i): Label => ({
      line: reading.line,
      kind: reading.kind,
      rule: reading.rule,
      prose: reading.prose,
      words: reading.words,
      zone: 'body',
      stamp: stampOf(reading, readings[i - 1]),
      torn: false,
    }),
  );
  const start = headline ? headline.first : menu ? labels.length : firstBody(labels);
  let mode: 'top' | 'body' | 'contact' | 'section' | 'about' | 'after' = 'top';
  let titleText = '';
  const topic = headline ? topicOf(readings, headline) : new Set<string>();
  let stamped = labels
    .slice(0, start)
    .some(
      (label) =>
        label.stamp !== null && label.stamp.kind !== 'scraped' && !pageClock(labels, labels.indexOf(label), start),
    );
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] as Label;
    const next = labels[i + 1];
    const { line } = label;
    const give = (zone: ZoneKind, rule = label.rule): void => {
      label.zone = zone;
      label.rule = rule;
    };
    if (i < start) {
      if (label.kind === 'stamp')
        give(
          pageClock(labels, i, start) ? 'furniture' : 'stamp',
          pageClock(labels, i, start) ? 'zones/page-clock' : label.rule,
        );
      else if (label.kind === 'markup' || label.kind === 'contact') give(label.kind);
      else if (labels[i - 1]?.zone === 'contact' && !line.gap && label.kind === 'text' && isContactLine(line))
        give('contact', 'zones/contact');
      else if (label.kind === 'caption' && i === start - 1 && !headline) give('caption');
      else give('furniture', label.kind === 'text' ? 'zones/menu' : label.rule);
      continue;
    }
    if (headline && i <= headline.last) {
      give('headline', 'zones/headline');
      titleText += foldTitle(line.text);
      continue;
    }
    if (label.stamp?.kind === 'scraped' && i > start) {
      give('stamp');
      continue;
    }
    if (
      label.stamp?.kind === 'line' &&
      mode !== 'about' &&
      i < start + HEAD &&
      overDateline(labels, i, lostPunctuation)
    ) {
      label.stamp = { ...label.stamp, kind: 'dateline' };
      stamped = true;
      mode = 'top';
      give('stamp', 'zones/over-dateline');
      continue;
    }
    if (mode === 'contact' && (label.stamp?.kind === 'posted' || readPlaceAndDate(line))) {
      give('stamp', 'zones/stamp');
      continue;
    }
    if (mode === 'contact') {
      if (
        label.kind === 'about' ||
        (label.prose && label.kind !== 'contact') ||
        (line.text.length >= LONG_LINE && label.kind !== 'contact' && label.kind !== 'furniture') ||
        label.kind === 'end-mark' ||
        label.kind === 'section' ||
        (label.kind === 'label' && line.gap)
      )
        mode = 'after';
      else if (label.kind === 'markup') {
        give('markup');
        continue;
      } else if (
        label.kind === 'contact' ||
        isContactLine(line) ||
        label.kind === 'fact' ||
        !line.gap ||
        (next && isContactLine(next.line))
      ) {
        give('contact', 'zones/contact');
        continue;
      } else if (label.kind === 'furniture') {
        give('furniture');
        continue;
      } else mode = 'after';
    }
    if (mode === 'section') {
      if (
        !label.prose ||
        !(
          line.text.length >= 200 ||
          (STOP.test(line.text) && line.text.length >= 50 && sharedWords(line.text, topic) >= 2 && line.gap)
        )
      ) {
        if (label.kind === 'contact') {
          mode = 'contact';
          give('contact');
          continue;
        }
        give('furniture', 'zones/section');
        continue;
      }
      mode = 'body';
    }
    switch (label.kind) {
      case 'end-mark':
        give('end-mark');
        continue;
      case 'markup':
        give('markup');
        continue;
      case 'stamp':
        if (PAGE_DAY.test(line.text)) {
          give('furniture', 'zones/page-clock');
          continue;
        }
        // A second plain date ("Jan. 25, 2007" on an invitation), or one among the paragraphs, is the event's and is read.
        if (
          label.stamp?.kind === 'line' &&
          (mode === 'body' || stamped) &&
          !endsPage(labels, i, stamped) &&
          !(!stamped && underSubhead(labels, i, start))
        ) {
          give('list', 'zones/date-line');
          continue;
        }
        // The day on the line under "WHEN: Doors open at 4 pm" goes on with it.
        if (label.stamp?.kind === 'line' && !line.gap && labels[i - 1]?.zone === 'list') {
          give('list', 'zones/date-line');
          continue;
        }
        // "Date: 9 February" beside "Venue: …" is the event's too.
        if (DATE_FACT.test(line.text) && (mode === 'body' || next?.kind === 'fact' || labels[i - 1]?.kind === 'fact')) {
          give('list', 'zones/fact');
          continue;
        }
        stamped = true;
        give('stamp');
        continue;
      case 'label':
        give('furniture');
        continue;
      case 'furniture':
        give('furniture');
        continue;
      case 'section':
        if (mode === 'top' && !hasProseBefore(labels, i)) {
          give('furniture');
          continue;
        }
        give('furniture');
        mode = 'section';
        continue;
      case 'contact':
        give('contact');
        if (!label.prose || line.text.length < 300) mode = 'contact';
        continue;
      case 'caption':
        give('caption');
        if (line.text.length <= 60) captionAbove(labels, i, headline ? headline.last : -1);
        continue;
      case 'about':
        give('about');
        mode = 'about';
        continue;
      case 'list':
      case 'fact':
        give('list');
        if (mode === 'top') mode = 'body';
        continue;
      default:
    }
    if (mode === 'about') {
      give('about', 'zones/about');
      continue;
    }
    if (mode === 'top') {
      if (foldTitle(line.text) === titleText && titleText !== '') {
        give('subhead', 'zones/repeated-headline');
        continue;
      }
      if (readPlaceAndDate(line)) {
        give('stamp', 'zones/place-and-date');
        continue;
      }
      if (
        !label.prose &&
        (readDateline(line.text, 0, false) ||
          (lostPunctuation &&
            line.field &&
            next &&
            (next.prose || SPEAKS_ON.test(next.line.text)) &&
            readDateline(line.text, 0, true)))
      ) {
        mode = 'body';
        give('body', 'zones/dateline');
        continue;
      }
      if (!label.prose && isByline(line) && !readDateline(line.text, 0, lostPunctuation)) {
        give('byline', 'zones/byline');
        continue;
      }
      if (label.prose || (lostPunctuation && line.text.length > 60)) {
        mode = 'body';
        give('body');
        continue;
      }
      if (opensWrapped(labels, i) || opensTorn(labels, i)) {
        mode = 'body';
        give('body', 'zones/wrapped');
        continue;
      }
      give('subhead', 'zones/subhead');
      continue;
    }
    if (
      mode === 'body' &&
      line.text.length <= 60 &&
      !label.prose &&
      endsPage(labels, i, stamped) &&
      readPlaceAndDate(line)
    ) {
      give('stamp', 'zones/place-and-date');
      continue;
    }
    const above = labels[i - 1];
    if (
      above?.zone === 'list' &&
      above.rule !== 'zones/date-line' &&
      (above.rule !== 'zones/list-after-colon' || label.prose || /^\p{Ll}/u.test(line.text)) &&
      !line.gap &&
      (above.kind !== 'fact' && above.kind !== 'list' ? true : !label.prose || /^\p{Ll}/u.test(line.text)) &&
      !(label.prose && STOP.test(above.line.text))
    ) {
      give('list', NAMED_FACT.test(line.text) ? 'zones/fact' : 'zones/list-goes-on');
      continue;
    }
    if (!label.prose && !lostPunctuation && afterColon(labels, i)) {
      give('list', 'zones/list-after-colon');
      continue;
    }
    if (
      !label.prose &&
      label.words <= 14 &&
      !(lostPunctuation && line.field) &&
      !STOP.test(line.text) &&
      !label.torn &&
      !opensWrapped(labels, i) &&
      isHeading(labels, i) &&
      !opensTorn(labels, i)
    ) {
      give('subhead', 'zones/subhead');
      continue;
    }
    if (isAddressLine(line) && (!next || isContactLine(next.line) || !hasProseAfter(labels, i))) {
      give('contact', 'zones/address');
      addressAbove(labels, i);
      mode = 'contact';
      continue;
    }
    give('body');
  }
  trimTail(labels, topic);
  return labels;
}

/** A line's stamp; under "Published" a plain date is a posted one. */
function stampOf(reading: Reading, above: Reading | undefined): Stamp | null {
  const stamp = reading.kind === 'stamp' ? readStamp(reading.line) : null;
  return stamp?.kind === 'line' && above?.rule === 'zones/date-label' ? { ...stamp, kind: 'posted' } : stamp;
}

/** The last line of a page that bears no other date may be the release's own; under it the office that signs. */
function endsPage(labels: readonly Label[], i: number, stamped: boolean): boolean {
  if (stamped) return false;
  const { line } = labels[i] as Label;
  let below = 0;
  for (let j = i + 1; j < labels.length && j < i + 12; j++) {
    const { kind, line: other } = labels[j] as Label;
    if (kind !== 'text' && kind !== 'caption') continue;
    below++;
    if (kind === 'caption' || below > SIGNED || /\d|[.!?:]$/.test(other.text) || !isName(other.text, 1, 10))
      return false;
  }
  return below === 0 || (!/^\W*(?:mon|tue|wed|thu|fri|sat|sun)/i.test(line.text) && hasProseBefore(labels, i));
}
/** Most lines of a signature. */
const SIGNED = 4;

const foldTitle = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Words of a glued page's first field that is a sentence; stops are lost there. */
const FIELD_WORDS = 8;

/** Where the text begins in a page without a headline: its first sentence, or its first line of any content. */
function firstBody(labels: readonly Label[]): number {
  const prose = labels.findIndex(
    (label) =>
      (label.kind === 'text' && (label.prose || (label.line.field && label.words >= FIELD_WORDS))) ||
      (label.kind === 'list' && label.prose),
  );
  if (prose >= 0) {
    let at = prose;
    if (labels[at - 1]?.kind === 'caption') at--;
    return at;
  }
  const any = labels.findIndex((label) => label.kind === 'text' || label.kind === 'fact' || label.kind === 'list');
  return any < 0 ? labels.length : any;
}

const PAGE_DAY = /^(?:today(?:'s)?\b|e-?paper)/i;

/** A line of so many characters is a paragraph, whatever it opens with: no contact block has one. */
const LONG_LINE = 250;

/** How far below the headline the release's own date may stand, in lines. */
const HEAD = 12;

/** A date right over "WASHINGTON, D.C. - Senator …" is the release's own, whatever stands between it and the headline. */
function overDateline(labels: readonly Label[], i: number, lostPunctuation: boolean): boolean {
  for (let j = i + 1; j < labels.length && j <= i + 3; j++) {
    const { line, kind } = labels[j] as Label;
    if (kind === 'label') continue;
    const found = readDateline(line.text, line.start, lostPunctuation);
    if (found) return found.place !== null && found.date === null;
    if (kind !== 'contact') break;
  }
  return false;
}

/** Length of what may stand between headline and date, in code units: a subhead of a page that lost its stops. */
const SUBHEAD = 300;

/** A date under a subhead without a stop, over the first paragraph. */
function underSubhead(labels: readonly Label[], i: number, start: number): boolean {
  let length = 0;
  for (let j = start; j < i; j++) {
    const { zone, line } = labels[j] as Label;
    if (zone !== 'body') continue;
    length += line.text.length;
    if (STOP.test(line.text)) return false;
  }
  const next = labels[i + 1];
  return length <= SUBHEAD && next !== undefined && next.kind === 'text' && next.line.text.length >= 100;
}

/** A date with its weekday among page furniture and above the headline is the day the page was loaded. */
function pageClock(labels: readonly Label[], i: number, start: number): boolean {
  const { line } = labels[i] as Label;
  const isChrome = (label: Label | undefined): boolean =>
    label !== undefined &&
    label.kind !== 'stamp' &&
    (label.kind === 'furniture' || (label.kind !== 'label' && label.line.text.length <= 30));
  if (PAGE_DAY.test(line.text)) return true;
  if (!/^\W*(?:mon|tue|wed|thu|fri|sat|sun)/i.test(line.text)) return false;
  const next = labels[i + 1];
  if (next && readDateline(next.line.text, 0, next.line.field)?.place) return false;
  return isChrome(labels[i - 1]) || (i + 1 < start && isChrome(labels[i + 1]));
}

const hasProseBefore = (labels: readonly Label[], i: number): boolean => {
  for (let j = i - 1; j >= 0; j--) if ((labels[j] as Label).zone === 'body' && (labels[j] as Label).prose) return true;
  return false;
};
const hasProseAfter = (labels: readonly Label[], i: number): boolean => {
  for (let j = i + 1; j < labels.length && j < i + 30; j++)
    if ((labels[j] as Label).prose && (labels[j] as Label).kind === 'text') return true;
  return false;
};
