// The floor plan: labelled stretches of the release, its title, its stamps, its contacts.
// Menus, weather lines and share buttons are labelled, never cut, so that offsets hold.
import type { Release } from '../text/release.js';
import { quote } from '../text/span.js';
import { flatten } from '../text/squeeze.js';
import { readContacts } from './contacts.js';
import { type Dateline, readDateline, readPlaceAndDate } from './dateline.js';
import { bodySpan, drawZones, joinContacts } from './draw.js';
import { findHeadline, type Headline } from './headline.js';
import { type Label, SPEAKS_ON } from './label.js';
import { labelLines } from './labels.js';
import { cutLines, type Line } from './lines.js';
import { boilerplateOf, leadOf, mastheadOf, organizationSpan, selfName, stampName } from './mastheads.js';
import { readPublisher } from './publisher.js';
import { hasLostPunctuation, isAllMenu, read } from './reading.js';
import { isAmerican } from './style.js';
import type { Layout, Stamp } from './zone.js';

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
