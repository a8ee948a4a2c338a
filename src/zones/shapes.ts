// How lines hang together: sentences broken over lines, headings, lists behind a colon, captions and addresses.
import { type Label, RUNS_ON, STOP } from './label.js';

/** Shortest line of a paragraph that was wrapped by hand, in code units. */
const WRAP = 40;

/** A line of running text that was wrapped by hand: the lines below go on without a gap to one that ends a sentence. */
export function opensWrapped(labels: readonly Label[], i: number): boolean {
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
export function opensTorn(labels: Label[], i: number): boolean {
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
export function afterColon(labels: readonly Label[], i: number): boolean {
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
export function isHeading(labels: readonly Label[], i: number): boolean {
  const { line } = labels[i] as Label;
  const above = labels[i - 1];
  const next = labels[i + 1];
  if (/^\p{Ll}/u.test(line.text)) return false;
  if (above && !line.gap && !STOP.test(above.line.text) && above.zone === 'body' && !line.field) return false;
  return !next || next.line.gap || next.prose || next.kind !== 'text';
}

/** The short line over "(Photo: …)" or "Click on photo …" is the caption itself. */
export function captionAbove(labels: Label[], i: number, headlineEnd: number): void {
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
export function addressAbove(labels: Label[], i: number): void {
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
