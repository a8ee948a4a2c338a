// The floor plan: labelled stretches of the release, its title, its stamps, its contacts.
// Menus, weather lines and share buttons are labelled, never cut, so that offsets hold.

import type { Release } from '../text/release.js';
import { quote, type Span } from '../text/span.js';
import { flatten } from '../text/squeeze.js';
import { isName, nameEnd } from './capitals.js';
import { isAddressLine, isContactLine, opensContact, readContacts } from './contacts.js';
import { type Dateline, readDateline, readPlaceAndDate, readStamp } from './dateline.js';
import { furnitureRule, isLabel, isPageWord, opensSection } from './furniture.js';
import { findHeadline, type Headline, isByline, isMenuTale, isOfficeLine, type Reading } from './headline.js';
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
import { cutLines, type Line, LOOSE } from './lines.js';
import { readPublisher } from './publisher.js';
import { rowOf } from './row.js';
import { isAmerican } from './style.js';
import type { Layout, Stamp, Zone, ZoneKind } from './zone.js';

/** Labels the stretches of a release. Never throws; a text without anything readable gives an empty body. */
export function layOut(release: Release): Layout {
  const lines = cutLines(release);
  const lostPunctuation = hasLostPunctuation(release.view, lines);
  const readings = lines.map((line, i) => read(line, lines[i + 1]));
  const menu = !lostPunctuation && isAllMenu(readings);
  const headline = menu ? null : findHeadline(readings, lostPunctuation);
  const labels = labelLines(readings, headline, menu, lostPunctuation);
  const zones = drawZones(labels);
  const head = headline
    ? { start: (lines[headline.first] as Line).start, end: (lines[headline.last] as Line).end - headline.tail }
    : null;
  const dateline = findDateline(labels, headline, lostPunctuation);
  const body = bodySpan(zones, release);
  const title = head ? { value: flatten(quote(release.raw, head)).trim(), span: head, rule: 'zones/headline' } : null;
  const contactSpans = zones.filter((zone) => zone.kind === 'contact');
  const contacts = readContacts(release, joinContacts(zones, release.view));
  const stamps = findStamps(labels, dateline);
  let american: boolean | undefined;
  return {
    zones,
    body,
    title,
    publisher: readPublisher(release, {
      dateline,
      within: body,
      contacts: contactSpans,
      title: title?.value ?? '',
      lead: leadOf(labels),
      boilerplate: boilerplateOf(zones),
      masthead: mastheadOf(readings, headline),
      stampName: stampName(labels, headline),
      selfName: selfName(readings),
      contactOrganization: organizationSpan(release, contacts),
    }),
    contacts,
    stamps,
    datelinePlace: dateline?.place ?? null,
    get american() {
      american ??= isAmerican(release.view);
      return american;
    },
  };
}

/** A line and the zone it belongs to. */
interface Label extends Reading {
  zone: ZoneKind;
  stamp: Stamp | null;
  /** A line in the middle of a sentence that was broken over short lines. */
  torn?: boolean;
}

/** First look at a line by itself. */
function read(line: Line, next: Line | undefined): Reading {
  const { text } = line;
  const words = text.length > 600 ? 100 : countWords(text);
  const of = (kind: Reading['kind'], rule: string, prose = false): Reading => ({ line, kind, rule, prose, words });
  if (text.length <= 40 && rowOf(END_MARKS, text)) return of('end-mark', 'zones/end-mark');
  if (text.length <= 300 && MARKUP_SIGN.test(text)) {
    if (rowOf(MARKUP, text) || text.includes('target="_')) return of('markup', 'zones/tag');
  }
  if (readStamp(line)) return of('stamp', 'zones/stamp');
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

const RUNS_ON = /(?:,|\b(?:and|of|the|a|an|in|on|at|for|with|to|by|from|or|that|which|is|was|were))$/;
const STOP = /[.!?…]["')\]]{0,2}$/;

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
function hasLostPunctuation(view: string, lines: readonly Line[]): boolean {
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

/** "Registration fee: USD 150" under another fact */
const NAMED_FACT = /^[A-Z][^.:]{1,30}: \S/;
const DATE_FACT = /^[*_•· -]{0,6}dates?[*_]{0,2} ?:/i;

/** Walks down the page and gives each line its zone. */
function labelLines(readings: Reading[], headline: Headline | null, menu: boolean, lostPunctuation: boolean): Label[] {
  const labels: Label[] = readings.map((reading, i) => ({
    ...reading,
    zone: 'body',
    stamp: stampOf(reading, readings[i - 1]),
  }));
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

/** A page without a sentence whose lines are mostly the page's own words, or short and under such. */
const FEWEST_ENTRIES = 4;
const LONGEST_ENTRY = 5;
function isAllMenu(readings: readonly Reading[]): boolean {
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

/** Shortest line of a paragraph that was wrapped by hand, in code units. */
const WRAP = 40;

/** A line of running text that was wrapped by hand: the lines below go on without a gap to one that ends a sentence. */
function opensWrapped(labels: readonly Label[], i: number): boolean {
  for (let j = i; j < labels.length && j < i + 14; j++) {
    const { line, kind } = labels[j] as Label;
    if (kind !== 'text' || (j > i && line.gap)) return false;
    if (j > i && /[a-z0-9"')]{2}[.!?]["')]*(?:\s|$)/.test(line.text)) return true;
    if (line.text.length < WRAP || STOP.test(line.text)) return false;
  }
  return false;
}

/** Most lines over which one sentence is broken. */
const TORN_LINES = 8;
const NEW_START =
  /^(?:The|An?|This|These|That|It|In|On|At|For|From|By|With|As|When|We|You|Our|To|Please|There|After|During)\b|^[-•*\d(]/;

/** A sentence broken over short lines: the first runs on, the last has its stop. Marks the lines that go on. */
function opensTorn(labels: Label[], i: number): boolean {
  const { line, words } = labels[i] as Label;
  const next = labels[i + 1];
  if (next?.kind !== 'text' || next.line.gap || words < 3 || STOP.test(line.text) || /:$/.test(line.text) || line.field)
    return false;
  if (!/ \p{Ll}{2}/u.test(line.text)) return false;
  const runsOn = RUNS_ON.test(line.text) || /^\p{Ll}/u.test(next.line.text);
  if (!runsOn && (line.text.length < 24 || NEW_START.test(next.line.text))) return false;
  let count = words;
  for (let j = i + 1; j < labels.length && j <= i + TORN_LINES; j++) {
    const other = labels[j] as Label;
    if (other.kind !== 'text' || other.line.gap || other.line.text.length > 200 || /:$/.test(other.line.text))
      return false;
    count += other.words;
    if (!STOP.test(other.line.text)) continue;
    if (count < 8 || !/[\p{L}\p{N}"')]{2}[.!?]["')]*$/u.test(other.line.text)) return false;
    for (let k = i + 1; k <= j; k++) (labels[k] as Label).torn = true;
    return true;
  }
  return false;
}

/** A short line that goes on a list begun by a paragraph's colon: "The winners were:". */
function afterColon(labels: readonly Label[], i: number): boolean {
  const above = labels[i - 1];
  if (!above || (labels[i] as Label).line.text.length > 160 || STOP.test((labels[i] as Label).line.text)) return false;
  if (above.rule === 'zones/list-after-colon') return !(labels[i] as Label).line.gap || above.line.gap;
  if (!/:$/.test(above.line.text)) return false;
  return (
    (above.zone === 'body' && above.prose) ||
    above.kind === 'fact' ||
    ((above.zone === 'body' || above.zone === 'subhead') && GIVERS.test(above.line.text))
  );
}
/** "The fair was sponsored by:" */
const GIVERS =
  /\b(?:(?:funded|financed|sponsored|supported|hosted|organi[sz]ed|possible) by|thanks? to|sponsors|donors|funders|partners)(?: (?:are|were|include|included))? ?:$/i;

/** A short line without a stop, alone or over a paragraph. */
function isHeading(labels: readonly Label[], i: number): boolean {
  const { line } = labels[i] as Label;
  const above = labels[i - 1];
  const next = labels[i + 1];
  if (/^\p{Ll}/u.test(line.text)) return false;
  if (above && !line.gap && !STOP.test(above.line.text) && above.zone === 'body' && !line.field) return false;
  return !next || next.line.gap || next.prose || next.kind !== 'text';
}

/** The short line over "(Photo: …)" or "Click on photo …" is the caption itself. */
function captionAbove(labels: Label[], i: number, headlineEnd: number): void {
  for (let j = i - 1; j > headlineEnd && j >= i - 2; j--) {
    const above = labels[j] as Label;
    if (
      above.kind !== 'text' ||
      (above.zone !== 'body' && above.zone !== 'subhead' && above.zone !== 'byline') ||
      above.line.text.length > 130 ||
      (STOP.test(above.line.text) && above.words > 14)
    )
      return;
    above.zone = 'caption';
    above.rule = 'zones/caption-over-credit';
    if ((labels[j + 1] as Label).line.gap && above.line.gap) return;
  }
}

/** The short lines over a phone number, in one block with it, are the address. */
function addressAbove(labels: Label[], i: number): void {
  for (let j = i - 1; j >= 0 && !(labels[j + 1] as Label).line.gap; j--) {
    const above = labels[j] as Label;
    if (
      above.prose ||
      above.line.text.length > 80 ||
      (above.zone !== 'body' && above.zone !== 'subhead') ||
      STOP.test(above.line.text)
    )
      return;
    above.zone = 'contact';
    above.rule = 'zones/address';
  }
}

/** "Attendance was 120." */
const COUNTS = /^\p{Lu}[^.]{3,60}\s\d[\d,]{0,8}(?:\s[^.]{1,40})?\.$|^\d[\d,]{0,8}\s[^.]{3,60}\.$/u;

/** Short lines after the last paragraph ("Cheers", "Sam", "Photos of the day") are not the release's own text, unless they finish a list. */
function trimTail(labels: Label[], topic: ReadonlySet<string>): void {
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
function topicOf(readings: readonly Reading[], headline: Headline): Set<string> {
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
const sharedWords = (text: string, topic: ReadonlySet<string>): number =>
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

/** Draws zones: each paragraph, list item, caption, furniture stretch is one. */
function drawZones(labels: readonly Label[]): Zone[] {
  const zones: { start: number; end: number; kind: ZoneKind; rule: string }[] = [];
  for (let i = 0; i < labels.length; i++) {
    const { line, zone, rule, kind } = labels[i] as Label;
    const last = zones[zones.length - 1];
    const above = labels[i - 1];
    if (last && above && last.kind === zone && joins(above, labels[i] as Label, labels, i)) last.end = line.end;
    else
      zones.push({
        start: line.start,
        end: line.end,
        kind: zone,
        rule: kind === 'text' && zone === 'body' ? 'zones/paragraph' : rule,
      });
  }
  return zones;
}

/** True where the line goes on with the zone of the line above. */
function joins(above: Label, label: Label, labels: readonly Label[], i: number): boolean {
  const { line } = label;
  const small = /^\p{Ll}/u.test(line.text);
  switch (label.zone) {
    case 'headline':
      return true;
    case 'furniture':
      return above.rule === label.rule;
    case 'contact':
      return !(label.kind === 'contact' && above.kind !== 'contact');
    case 'list':
      return label.rule === 'zones/list-goes-on';
    case 'caption':
      return !line.gap && label.kind !== 'caption';
    case 'stamp':
    case 'byline':
    case 'subhead':
    case 'end-mark':
    case 'markup':
      return false;
    default:
  }
  if (line.field) return above.line.field && (small || !line.gap || line.width < LOOSE);
  if (line.gap) return false;
  return small || label.torn === true || !breaksHard(above, label, labels, i);
}

/** A newline that ends a paragraph: the next word would have fitted, or lines are whole paragraphs here. */
function breaksHard(above: Label, label: Label, labels: readonly Label[], i: number): boolean {
  let width = Math.max(above.line.text.length, label.line.text.length);
  for (let j = i - 2; j >= 0 && j >= i - 6 && (labels[j] as Label).zone === 'body'; j--)
    width = Math.max(width, (labels[j] as Label).line.text.length);
  const after = labels[i + 1];
  if (after && !after.line.gap) width = Math.max(width, after.line.text.length);
  if (width > 130) return true;
  const word = label.line.text.indexOf(' ') < 0 ? label.line.text.length : label.line.text.indexOf(' ');
  const fits = above.line.text.length + 1 + word <= width - 3;
  if (!fits) return false;
  if (STOP.test(above.line.text) || /:$/.test(above.line.text)) return true;
  return !(after && !after.line.gap && /^\p{Ll}/u.test(after.line.text));
}

/** The dateline among the first paragraphs, or on a line of its own. */
function findDateline(labels: readonly Label[], headline: Headline | null, lostPunctuation: boolean): Dateline | null {
  let looked = 0;
  const line = labels.find(
    (label) => label.zone === 'stamp' && label.line.text.length <= 90 && readPlaceAndDate(label.line),
  )?.line;
  const alone = line ? readPlaceAndDate(line) : null;
  for (let i = headline ? headline.last + 1 : 0; i < labels.length && looked < 4; i++) {
    const { line, zone, prose } = labels[i] as Label;
    if (zone !== 'body' && zone !== 'subhead' && zone !== 'caption') continue;
    if (zone === 'body') looked++;
    if (zone === 'caption') continue;
    if (zone === 'subhead' && !lostPunctuation) continue;
    const next = labels[i + 1];
    const found = readDateline(
      line.text,
      line.start,
      lostPunctuation && line.field && (prose || Boolean(next && (next.prose || SPEAKS_ON.test(next.line.text)))),
    );
    if (found && !(alone && !found.date)) return found;
  }
  return alone;
}

/** How a first sentence goes on behind a dateline whose dash is lost. */
const SPEAKS_ON = /^(?:U ?S\b|Sen|Rep|Today|The|In|A|An|As|On|At)\b/;

/** The stretches that may date the release, best first; dates in furniture are none. */
function findStamps(labels: readonly Label[], dateline: Dateline | null): Stamp[] {
  const stamps: Stamp[] = [];
  if (dateline?.date) stamps.push({ ...dateline.date, kind: 'dateline' });
  const found: Stamp[] = [];
  const scraped = labels.some(({ zone, stamp }) => zone === 'stamp' && stamp?.kind === 'scraped');
  const last = labels.findLastIndex(({ zone }) => zone === 'body');
  labels.forEach(({ zone, stamp }, i) => {
    // A plain date below the text may be another story's; a scraper's stamp stands before it.
    if (zone === 'stamp' && stamp && !(scraped && stamp.kind === 'line' && i > last)) found.push(stamp);
  });
  const order: Record<Stamp['kind'], number> = { dateline: 0, posted: 1, line: 2, scraped: 3 };
  found.sort((a, b) => order[a.kind] - order[b.kind] || a.start - b.start);
  for (const stamp of found) if (!stamps.some((other) => other.start === stamp.start)) stamps.push(stamp);
  return stamps;
}

const OWN = new Set<ZoneKind>(['headline', 'subhead', 'body', 'list', 'about']);

/** First unit of the headline to last unit of the release's own text. */
function bodySpan(zones: readonly Zone[], release: Release): Span {
  let first = zones.findIndex((zone) => OWN.has(zone.kind));
  if (first < 0)
    return zones.some((zone) => zone.kind === 'contact' || zone.kind === 'caption') &&
      !zones.some((zone) => zone.kind === 'furniture')
      ? wholeSpan(release)
      : { start: 0, end: 0 };
  if (zones[first - 1]?.kind === 'caption') first--;
  const stop = ownEnd(zones, first);
  let last = stop;
  while (last > first && !OWN.has((zones[last] as Zone).kind)) last--;
  return { start: (zones[first] as Zone).start, end: (zones[last] as Zone).end };
}

/** What stands after the contact block is the page's or a boilerplate, unless it is the larger part of the text. */
function ownEnd(zones: readonly Zone[], first: number): number {
  let own = 0;
  let total = 0;
  for (const zone of zones) if (OWN.has(zone.kind)) total += zone.end - zone.start;
  for (let i = first; i < zones.length; i++) {
    const zone = zones[i] as Zone;
    if (OWN.has(zone.kind)) own += zone.end - zone.start;
    if (zone.kind === 'contact' && zone.end - zone.start > 20 && own >= total * 0.6) return i;
    if (
      zone.rule === 'zones/section' &&
      own >= total * 0.6 &&
      !zones.slice(i + 1).some((other) => other.kind === 'body' && other.end - other.start > 300)
    )
      return i;
  }
  return zones.length - 1;
}

const wholeSpan = (release: Release): Span => ({
  start: release.view.length - release.view.trimStart().length,
  end: release.view.trimEnd().length,
});

/** Contact zones that stand together are one, markup among them included. */
function joinContacts(zones: readonly Zone[], view: string): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const zone of zones) {
    const last = spans[spans.length - 1];
    // An address may lie in a torn link: `"mailto:a@b.org">a@b.org`.
    if (zone.kind !== 'contact' && !(zone.kind === 'markup' && last)) continue;
    if (
      last &&
      /^\s{0,40}$/.test(view.slice(last.end, Math.min(zone.start, last.end + 60))) &&
      zone.start - last.end < 40
    )
      last.end = zone.end;
    else if (zone.kind === 'contact') spans.push({ start: zone.start, end: zone.end });
  }
  return spans;
}

const leadOf = (labels: readonly Label[]): string =>
  labels.find((label) => label.zone === 'body' && label.prose)?.line.text.slice(0, 200) ?? '';

/** The "About" heading, or the first paragraph behind the end mark. */
function boilerplateOf(zones: readonly Zone[]): Span | null {
  const about = zones.find((zone) => zone.kind === 'about');
  if (about) return about;
  const mark = zones.findIndex((zone) => zone.kind === 'end-mark');
  const next = mark < 0 ? undefined : zones[mark + 1];
  return next?.kind === 'body' ? next : null;
}

const NO_NAME =
  /^(?:news|press|media|published|posted|updated|story|article|blog|feature|statement|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|by|date|event)/i;
const PAPER =
  /^[A-Z]{3,8}$|\b(?:Online|News|Times|Post|Herald|Tribune|Gazette|Daily|Star|Guardian|Observer|Press|Agency|Journal|Today|Mail|Chronicle|Monitor|Standard|Mirror|Report|Nation|Telegraph|Express|Bulletin)$/;

/** Lines over a headline among which a masthead stands; more are a menu. */
const MASTHEAD_LINES = 6;
/** What stands behind a headline's bar and is no site's name. */
const NO_SITE =
  /^(?:breaking |latest |local |world |top )?(?:news|stories|home|press releases?|news releases?|media releases?|press room|newsroom|blog|events?|media|statements?|articles?|publications?|updates?|features?|politics|business|opinion|story)$/i;

/** The office named over the headline, or the site named behind its bar; null where neither stands. */
function mastheadOf(readings: readonly Reading[], headline: Headline | null): { span: Span; rule: string } | null {
  if (!headline) return null;
  for (const reading of readings.slice(0, headline.first + 1)) {
    const { line } = reading;
    const bar = line.text.lastIndexOf(' | ');
    if (bar < 0 || line.text.length > 300 || (reading !== readings[headline.last] && readings.indexOf(reading) > 2))
      continue;
    const site = line.text.slice(bar + 3);
    if (line.text.slice(0, bar).split(' ').length < 4 || !isName(site, 2, 8) || NO_SITE.test(site)) continue;
    return { span: { start: line.start + bar + 3, end: line.end }, rule: 'publisher/site-name' };
  }
  if (headline.first > MASTHEAD_LINES) return null;
  for (let i = headline.first - 1; i >= 0; i--) {
    const { line, kind } = readings[i] as Reading;
    if (kind !== 'text' && kind !== 'caption') continue;
    // "Harbour Office Seal Harbour Office": the picture's name before the office's.
    const picture = / (?:Seal|Logo|Flag|Emblem) (?=\p{Lu})/u.exec(line.text);
    const skip = picture ? picture.index + picture[0].length : 0;
    if (!isOfficeLine({ ...line, text: line.text.slice(skip) })) continue;
    return { span: { start: line.start + skip, end: line.end }, rule: 'publisher/masthead' };
  }
  return null;
}

/** The paper or agency before a stamp's date. */
function stampName(labels: readonly Label[], headline: Headline | null): Span | null {
  for (let i = headline ? headline.last + 1 : 0; i < labels.length && i < (headline?.last ?? 0) + 6; i++) {
    const { line, zone } = labels[i] as Label;
    if (zone !== 'stamp') continue;
    const name = line.text.slice(0, nameEnd(line.text, 0, 4));
    if (name.length > 1 && /^ ?[,|] ?/.test(line.text.slice(name.length)) && !NO_NAME.test(name) && PAPER.test(name))
      return { start: line.start, end: line.start + name.length };
  }
  return null;
}

/** The body that a menu's "Who we are" describes; its short form where the text gives one. */
function selfName(readings: readonly Reading[]): Span | null {
  for (let i = 1; i < readings.length && i < 40; i++) {
    if (!isMenuTale(readings, i) || !/^(?:who we are|about)/i.test((readings[i] as Reading).line.text)) continue;
    const { line } = readings[i] as Reading;
    const skip = (readings[i - 1] as Reading).line.text.length;
    const start =
      skip + (/^(?:[Tt]he |In \p{Lu}\p{L}{2,20},? (?=\p{Lu}))/u.exec(line.text.slice(skip))?.[0].length ?? 0);
    const end = nameEnd(line.text, start);
    if (end <= start + 2) continue;
    const short = /^ \(([A-Z][A-Za-z-]{1,11})\)/.exec(line.text.slice(end, end + 16));
    if (short) return { start: line.start + end + 2, end: line.start + end + 2 + (short[1] as string).length };
    return { start: line.start + start, end: line.start + end };
  }
  return null;
}

function organizationSpan(release: Release, contacts: Layout['contacts']): Span | null {
  for (const contact of contacts) {
    if (!contact.organization) continue;
    const span = contact.spans.find((other) => flatten(quote(release.raw, other)) === contact.organization);
    if (span) return span;
  }
  return null;
}
