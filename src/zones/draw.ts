// Lines of one zone drawn together, and where the release begins and ends among them.
import type { Release } from '../text/release.js';
import type { Span } from '../text/span.js';
import { type Label, STOP } from './label.js';
import { LOOSE } from './lines.js';
import type { Zone, ZoneKind } from './zone.js';

/** Draws zones: each paragraph, list item, caption, furniture stretch is one. */
export function drawZones(labels: readonly Label[]): Zone[] {
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
  return small || label.torn || !breaksHard(above, label, labels, i);
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

const OWN = new Set<ZoneKind>(['headline', 'subhead', 'body', 'list', 'about']);

/** First unit of the headline to last unit of the release's own text. */
export function bodySpan(zones: readonly Zone[], release: Release): Span {
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
export function joinContacts(zones: readonly Zone[], view: string): Span[] {
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
