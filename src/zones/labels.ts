// Walks down the page and gives each line its zone, by what stands above and below it.
import { isName } from './capitals.js';
import { isAddressLine, isContactLine } from './contacts.js';
import { readDateline, readPlaceAndDate, readStamp } from './dateline.js';
import { type Headline, isByline, type Reading } from './headline.js';
import { type Label, SPEAKS_ON, STOP } from './label.js';
import type { Line } from './lines.js';
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
  const topic = headline ? topicOf(readings, headline) : new Set<string>();
  const walk = new Walk(labels, headline, menu, lostPunctuation, topic);
  for (let i = 0; i < labels.length; i++) walk.step(i);
  trimTail(labels, topic);
  return labels;
}

/** What the lines above say that a line is part of. */
type Mode = 'top' | 'body' | 'contact' | 'section' | 'about' | 'after';

/** The way down a page: what has been met so far decides what a line is. */
class Walk {
  readonly #labels: Label[];
  readonly #headline: Headline | null;
  readonly #lostPunctuation: boolean;
  readonly #topic: ReadonlySet<string>;
  /** The first line of the release's own text. */
  readonly #start: number;
  #mode: Mode = 'top';
  /** The headline's letters. */
  #title = '';
  /** True once the release's own date has been met. */
  #stamped: boolean;

  constructor(
    labels: Label[],
    headline: Headline | null,
    menu: boolean,
    lostPunctuation: boolean,
    topic: ReadonlySet<string>,
  ) {
    this.#labels = labels;
    this.#headline = headline;
    this.#lostPunctuation = lostPunctuation;
    this.#topic = topic;
    this.#start = headline ? headline.first : menu ? labels.length : firstBody(labels);
    this.#stamped = labels
      .slice(0, this.#start)
      .some(({ stamp }, i) => stamp !== null && stamp.kind !== 'scraped' && !pageClock(labels, i, this.#start));
  }

  /** Gives line `i` its zone; those above have theirs. */
  step(i: number): void {
    const label = this.#labels[i] as Label;
    const { zone, rule } = this.#decide(label, i);
    label.zone = zone;
    label.rule = rule ?? label.rule;
  }

  #decide(label: Label, i: number): Given {
    if (i < this.#start) return this.#above(label, i);
    if (this.#headline && i <= this.#headline.last) {
      this.#title += foldTitle(label.line.text);
      return { zone: 'headline', rule: 'zones/headline' };
    }
    return (
      this.#stamp(label, i) ??
      (this.#mode === 'contact' ? this.#contact(label, i) : null) ??
      (this.#mode === 'section' ? this.#section(label) : null) ??
      this.#known(label, i) ??
      (this.#mode === 'about'
        ? { zone: 'about', rule: 'zones/about' }
        : this.#mode === 'top'
          ? this.#top(label, i)
          : this.#text(label, i))
    );
  }

  /** A line above the release: a menu, the stamp, the contact. */
  #above(label: Label, i: number): Given {
    const { kind, line, rule, stamp } = label;
    const above = this.#labels[i - 1];
    if (stamp?.kind === 'line' && underLabel(this.#labels, i)) label.stamp = { ...stamp, kind: 'dateline' };
    if (kind === 'stamp')
      return pageClock(this.#labels, i, this.#start)
        ? { zone: 'furniture', rule: 'zones/page-clock' }
        : { zone: 'stamp' };
    if (kind === 'markup' || kind === 'contact') return { zone: kind };
    if (above?.zone === 'contact' && !line.gap && kind === 'text' && isContactLine(line))
      return { zone: 'contact', rule: 'zones/contact' };
    if (kind === 'caption' && i === this.#start - 1 && !this.#headline) return { zone: 'caption' };
    return { zone: 'furniture', rule: kind === 'text' ? 'zones/menu' : rule };
  }

  /** A stamp that where it stands makes one, whatever the lines around it are part of. */
  #stamp(label: Label, i: number): Given | null {
    const { stamp, line } = label;
    if (stamp?.kind === 'scraped' && i > this.#start) return { zone: 'stamp' };
    if (
      stamp?.kind === 'line' &&
      this.#mode !== 'about' &&
      i < this.#start + HEAD &&
      (underLabel(this.#labels, i) || overDateline(this.#labels, i, this.#lostPunctuation))
    ) {
      label.stamp = { ...stamp, kind: 'dateline' };
      this.#stamped = true;
      this.#mode = 'top';
      return { zone: 'stamp', rule: 'zones/over-dateline' };
    }
    return this.#mode === 'contact' && (stamp?.kind === 'posted' || readPlaceAndDate(line))
      ? { zone: 'stamp', rule: 'zones/stamp' }
      : null;
  }

  /** A line under a contact: one more, or the block is over. */
  #contact({ kind, line, prose }: Label, i: number): Given | null {
    const next = this.#labels[i + 1];
    const ends =
      kind === 'about' ||
      (prose && kind !== 'contact') ||
      (line.gap && GRATEFUL.test(line.text)) ||
      (line.text.length >= LONG_LINE && kind !== 'contact' && kind !== 'furniture') ||
      kind === 'end-mark' ||
      kind === 'section' ||
      (kind === 'label' && line.gap);
    if (!ends) {
      if (kind === 'markup') return { zone: 'markup' };
      if (
        kind === 'contact' ||
        isContactLine(line) ||
        kind === 'fact' ||
        !line.gap ||
        (next && isContactLine(next.line))
      )
        return { zone: 'contact', rule: 'zones/contact' };
      if (kind === 'furniture') return { zone: 'furniture' };
    }
    this.#mode = 'after';
    return null;
  }

  /** A line under "Related stories": one more, or the release goes on. */
  #section({ kind, line: { text, gap }, prose }: Label): Given | null {
    const sentence = STOP.test(text) && text.length >= 50 && gap;
    if (prose && (text.length >= 200 || (sentence && sharedWords(text, this.#topic) >= 2))) {
      this.#mode = 'body';
      return null;
    }
    if (kind !== 'contact') return { zone: 'furniture', rule: 'zones/section' };
    this.#mode = 'contact';
    return { zone: 'contact' };
  }

  /** A line that tells by itself what it is. */
  #known(label: Label, i: number): Given | null {
    const { kind, line, prose } = label;
    switch (kind) {
      case 'end-mark':
      case 'markup':
        return { zone: kind };
      case 'stamp':
        return this.#date(label, i);
      case 'label':
      case 'furniture':
        return { zone: 'furniture' };
      case 'section':
        if (this.#mode !== 'top' || hasProseBefore(this.#labels, i)) this.#mode = 'section';
        return { zone: 'furniture' };
      case 'contact':
        if (!prose || line.text.length < 300) this.#mode = 'contact';
        return { zone: 'contact' };
      case 'caption':
        if (line.text.length <= 60) captionAbove(this.#labels, i, this.#headline ? this.#headline.last : -1);
        return { zone: 'caption' };
      case 'about':
        this.#mode = 'about';
        return { zone: 'about' };
      case 'list':
      case 'fact':
        if (this.#mode === 'top' && isReadingTime(this.#labels, i)) return { zone: 'byline', rule: 'zones/byline' };
        if (this.#mode === 'top') this.#mode = 'body';
        return { zone: 'list' };
      default:
        return null;
    }
  }

  /** A line that is a date: the release's own, the event's, or the day the page was loaded. */
  #date({ stamp, line }: Label, i: number): Given {
    const [above, next] = [this.#labels[i - 1], this.#labels[i + 1]];
    if (PAGE_DAY.test(line.text)) return { zone: 'furniture', rule: 'zones/page-clock' };
    // "Last updated: 15 Feb. 2012" among the lines over the text
    if (/^\W*(?:last )?(?:updated|modified)\b/i.test(line.text)) return { zone: 'stamp' };
    // A second plain date ("Jan. 25, 2007" on an invitation), or one among the paragraphs, is the event's and is read.
    if (
      stamp?.kind === 'line' &&
      (this.#mode === 'body' || this.#stamped) &&
      !endsPage(this.#labels, i, this.#stamped) &&
      !(!this.#stamped && underSubhead(this.#labels, i, this.#start))
    )
      return { zone: 'list', rule: 'zones/date-line' };
    // "Deadline for nominations:" over a day says whose day it is.
    if (stamp?.kind === 'line' && !line.gap && above?.kind === 'text' && above.line.text.endsWith(':'))
      return { zone: 'list', rule: 'zones/date-line' };
    // The day on the line under "WHEN: Doors open at 4 pm" goes on with it.
    if (stamp?.kind === 'line' && !line.gap && above?.zone === 'list') return { zone: 'list', rule: 'zones/date-line' };
    // "Date: 9 February" beside "Venue: …" is the event's too.
    if (DATE_FACT.test(line.text) && (this.#mode === 'body' || next?.kind === 'fact' || above?.kind === 'fact'))
      return { zone: 'list', rule: 'zones/fact' };
    this.#stamped = true;
    return { zone: 'stamp' };
  }

  /** A line between headline and text: a byline, a dateline, a subhead, or the text begins. */
  #top({ line, prose }: Label, i: number): Given {
    const { text } = line;
    if (foldTitle(text) === this.#title && this.#title !== '')
      return { zone: 'subhead', rule: 'zones/repeated-headline' };
    if (readPlaceAndDate(line)) return { zone: 'stamp', rule: 'zones/place-and-date' };
    const dated = !prose && this.#opensByDateline(line, this.#labels[i + 1]);
    if (!prose && !dated && isByline(line) && !readDateline(text, 0, this.#lostPunctuation))
      return { zone: 'byline', rule: 'zones/byline' };
    const plain = prose || (this.#lostPunctuation && text.length > 60);
    if (!dated && !plain && !opensWrapped(this.#labels, i) && !opensTorn(this.#labels, i))
      return { zone: 'subhead', rule: 'zones/subhead' };
    this.#mode = 'body';
    return dated ? { zone: 'body', rule: 'zones/dateline' } : plain ? BODY : { zone: 'body', rule: 'zones/wrapped' };
  }

  /** A line that opens with place and day; where stops are lost the next line must go on as a first sentence does. */
  #opensByDateline(line: Line, next: Label | undefined): boolean {
    if (readDateline(line.text, 0, false)) return true;
    if (!this.#lostPunctuation || !line.field || !next) return false;
    return (next.prose || SPEAKS_ON.test(next.line.text)) && readDateline(line.text, 0, true) !== null;
  }

  /** A line of the text, told by those around it. */
  #text(label: Label, i: number): Given {
    const { line, prose } = label;
    const { text } = line;
    const labels = this.#labels;
    if (
      this.#mode === 'body' &&
      text.length <= 60 &&
      !prose &&
      endsPage(labels, i, this.#stamped) &&
      readPlaceAndDate(line)
    )
      return { zone: 'stamp', rule: 'zones/place-and-date' };
    if (goesOnList(labels[i - 1], label))
      return { zone: 'list', rule: NAMED_FACT.test(text) ? 'zones/fact' : 'zones/list-goes-on' };
    if (!prose && !this.#lostPunctuation && afterColon(labels, i))
      return { zone: 'list', rule: 'zones/list-after-colon' };
    if (
      !prose &&
      label.words <= 14 &&
      !(this.#lostPunctuation && line.field) &&
      !STOP.test(text) &&
      !label.torn &&
      !opensWrapped(labels, i) &&
      isHeading(labels, i) &&
      !opensTorn(labels, i)
    )
      return { zone: 'subhead', rule: 'zones/subhead' };
    const next = labels[i + 1];
    if (!isAddressLine(line) || (next && !isContactLine(next.line) && hasProseAfter(labels, i))) return BODY;
    addressAbove(labels, i);
    this.#mode = 'contact';
    return { zone: 'contact', rule: 'zones/address' };
  }
}

/** A zone for a line, and by which rule; by that of its own looks where none is said. */
interface Given {
  readonly zone: ZoneKind;
  readonly rule?: string;
}

const BODY: Given = { zone: 'body' };

/** "- Jane Roe", "- Oct 8, 2024", "- 2 min read": who wrote it and when, as a list. */
const isReadingTime = (labels: readonly Label[], i: number): boolean =>
  labels.slice(i, i + 4).some(({ line }) => /^\W{0,3}\d{1,2} min(?:ute)?s? read$/i.test(line.text));

/** The day on the line under "news release", where the page above it has one of its own. */
const underLabel = (labels: readonly Label[], i: number): boolean =>
  /^\W*(?:news|press|media) (?:release|statement|note|advisory)(?:\W*|: .{3,60})$/i.test(
    labels[i - 1]?.line.text ?? '',
  );

/** True of a line right under a list's that is no paragraph of its own. */
function goesOnList(above: Label | undefined, { line, prose }: Label): boolean {
  if (above?.zone !== 'list' || above.rule === 'zones/date-line' || line.gap) return false;
  if (prose && STOP.test(above.line.text)) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  return prose ? above.kind !== 'fact' && above.kind !== 'list' : above.rule !== 'zones/list-after-colon';
}

/** A line's stamp; under "Published" a plain date is a posted one. */
function stampOf(reading: Reading, above: Reading | undefined): Stamp | null {
  if (reading.kind !== 'stamp' || (above && goesOn(above, reading))) return null;
  const stamp = readStamp(reading.line);
  return stamp?.kind === 'line' && above?.rule === 'zones/date-label' ? { ...stamp, kind: 'posted' } : stamp;
}

/** "The president visited the association" / "on 26 March 2015": the day of the sentence above, broken over two lines. */
const goesOn = (above: Reading, { line }: Reading): boolean =>
  !line.gap &&
  /^on /.test(line.text) &&
  above.words >= SENTENCE_WORDS &&
  !STOP.test(above.line.text) &&
  !/\b(?:by|posted|published)\b/i.test(above.line.text);
const SENTENCE_WORDS = 5;

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

/** A word of thanks below the contacts: "P.S. Many thanks to the Software Foundation for its support!" */
const GRATEFUL =
  /^(?:P\.? ?S\.?:? |Many thanks |(?:A )?(?:[Bb]ig |[Hh]uge |[Ss]pecial )?[Tt]hank(?:s|\syou) (?:to|go)\b|(?:We|I) (?:would like to |also |gratefully )?(?:thank|acknowledge)\b)/;

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

/** "FOR IMMEDIATE RELEASE", "News Release": the day below it is the release's. */
const ISSUED = /^\W{0,3}(?:for (?:immediate )?release|(?:press|news|media) (?:release|advisory|statement))\W{0,3}$/i;

/** What stands under the month of a page's calendar: "1 2 3 4 5 6 7", "Mo Tu We". */
const CALENDAR = /^(?:\d{1,2}(?:\s{1,3}|$)){3,31}$|^(?:S|Su|Sun|M|Mo|Mon)\s{1,3}(?:M|Mo|Mon|T|Tu|Tue)\s/;

/** A date over the days of a calendar, or with its weekday among page furniture and above the headline is the day the page was loaded. */
function pageClock(labels: readonly Label[], i: number, start: number): boolean {
  const { line } = labels[i] as Label;
  const isChrome = (label: Label | undefined): boolean =>
    label !== undefined &&
    label.kind !== 'stamp' &&
    (label.kind === 'furniture' || (label.kind !== 'label' && label.line.text.length <= 30));
  if (PAGE_DAY.test(line.text) || labels[i - 1]?.rule === 'zones/weather') return true;
  const next = labels[i + 1];
  if (next && CALENDAR.test(next.line.text)) return true;
  if (!/^\W*(?:mon|tue|wed|thu|fri|sat|sun)/i.test(line.text)) return false;
  // A blog's day over its post: "Saturday 4 April 2009" / "and the sun shone" / "A massive thank you to ..."
  if (i === 0 && next?.kind === 'text' && (next.prose || labels[i + 2]?.prose)) return false;
  if (next && readDateline(next.line.text, 0, next.line.field)?.place) return false;
  if (ISSUED.test(labels[i - 1]?.line.text ?? '')) return false;
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
