// Names that a page bears beside its text: an office over the headline, a site's name, the paper before a day.
import type { Release } from '../text/release.js';
import { quote, type Span } from '../text/span.js';
import { flatten } from '../text/squeeze.js';
import { isName, nameEnd } from './capitals.js';
import { type Headline, isMenuTale, isOfficeLine, type Reading } from './headline.js';
import type { Label } from './label.js';
import type { Layout, Zone } from './zone.js';

export const leadOf = (labels: readonly Label[]): string =>
  labels.find((label) => label.zone === 'body' && label.prose)?.line.text.slice(0, 200) ?? '';

/** The "About" heading, or the first paragraph behind the end mark. */
export function boilerplateOf(zones: readonly Zone[]): Span | null {
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
export function mastheadOf(
  readings: readonly Reading[],
  headline: Headline | null,
): { span: Span; rule: string } | null {
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
export function stampName(labels: readonly Label[], headline: Headline | null): Span | null {
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
export function selfName(readings: readonly Reading[]): Span | null {
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

export function organizationSpan(release: Release, contacts: Layout['contacts']): Span | null {
  for (const contact of contacts) {
    if (!contact.organization) continue;
    const span = contact.spans.find((other) => flatten(quote(release.raw, other)) === contact.organization);
    if (span) return span;
  }
  return null;
}
