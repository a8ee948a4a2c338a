// Sites: towns and venues that stand together, "at the Serena Hotel, Kampala", each with what makes it an event's.

import type { PlaceMention, VenueMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { type Span, within } from '../text/span.js';
import type { Draft } from './draft.js';
import type { Finds } from './finds.js';
import type { Focus } from './focus.js';
import { here, shelvesOf } from './place-shelves.js';
import { NEVER, pointsOf } from './site-points.js';

/** A place, a venue, or both where they stand together, with how strongly the words make it the event's. */
export interface Site extends Span {
  readonly place: PlaceMention | null;
  readonly venue: VenueMention | null;
  readonly sentence: number;
  readonly points: number;
}

/** Below this a place is talked of, not where the event is. Weights of the points were tuned on the dev corpus. */
export const FLOOR = 1;

export const best = (sites: readonly Site[]): Site | null =>
  sites.reduce<Site | null>((top, one) => (!top || one.points > top.points + 1e-9 ? one : top), null);

export function sitesOf(page: Page, finds: Finds, focus: Focus, draft: Draft): Site[] {
  const visit = draft.tellings.some((telling) => telling.type === 'visit');
  const places = finds.places.filter((place) => place.form !== 'area' && (place.use === 'at' || place.use === 'plain'));
  const venues = finds.venues.filter((venue) => isVenue(finds, venue, visit) && !isActor(page, venue));
  const paired = new Set<PlaceMention>();
  const sites: Site[] = [];
  for (const venue of venues) {
    const place = placeOf(page, finds, venue, places, venues);
    const venuePoints = pointsOf(page, finds, focus, draft, venue);
    const placePoints = place ? pointsOf(page, finds, focus, draft, place) : NEVER;
    const points = Math.max(venuePoints, placePoints);
    if (points === NEVER) continue;
    if (place) paired.add(place);
    sites.push({
      start: place ? Math.min(place.start, venue.start) : venue.start,
      end: place ? Math.max(place.end, venue.end) : venue.end,
      sentence: venue.sentence,
      place,
      venue,
      points: points + (place ? PAIR : 0),
    });
  }
  for (const place of places) {
    if (paired.has(place)) continue;
    const points = pointsOf(page, finds, focus, draft, place);
    if (points > NEVER)
      sites.push({ start: place.start, end: place.end, sentence: place.sentence, place, venue: null, points });
  }
  return sites.sort((a, b) => a.start - b.start);
}

/** What a venue and its town say for each other. */
const PAIR = 0.5;

/** False for venues that are named in passing, and for happenings taken for one. */
export function isVenue(finds: Finds, venue: VenueMention, visit: boolean): boolean {
  // "at Tatra, a remote village": the town itself
  if (
    here(shelvesOf(finds).places, venue.sentence).some(
      (place) => place.start === venue.start && place.city === venue.name,
    )
  )
    return false;
  if (venue.cue === 'plain' && (venue.confidence ?? 0) < (visit ? 0.2 : 0.45)) return false;
  return !(
    /^places\/venue-(?:at|to|head)$/.test(venue.rule) &&
    here(shelvesOf(finds).happenings, venue.sentence).some(
      (happening) =>
        within(happening, venue) &&
        happening.end === venue.end &&
        (venue.rule === 'places/venue-at' || /school|camp|fair/.test(happening.head)),
    )
  );
}

/** "a tour, which the Lake Centre in Osh is supporting": a body that does something, named in passing. */
const isActor = (page: Page, venue: VenueMention): boolean =>
  venue.cue === 'plain' &&
  /^(?:\sin\s\p{Lu}[\p{L}-]{2,20})?\s(?:is|was|has|had|will|organi[sz]ed|hosted|supported|held|conducted|helped)\b/u.test(
    page.view.slice(venue.end, venue.end + 50),
  );

/** "at the Serena Hotel, Kampala", "at the Hotel Park in Split", "in Split on 17 May at the Hotel Park". */
function placeOf(
  page: Page,
  finds: Finds,
  venue: VenueMention,
  places: readonly PlaceMention[],
  venues: readonly VenueMention[],
): PlaceMention | null {
  // "Kampala's National Theatre"
  const owner = here(shelvesOf(finds).places, venue.sentence).find(
    (place) =>
      place.city !== null &&
      place.start < venue.start &&
      venue.start - place.end <= 3 &&
      page.view.startsWith("'s", place.end),
  );
  if (owner) return owner;
  const next = firstFrom(places, venue.end);
  // "at the University of Utrecht, Netherlands": the town is the name's last word
  const last = places[next - 1];
  if (last && last.start > venue.start && last.start < venue.end && last.end > venue.end) return last;
  const after = places[next];
  if (after && after.start - venue.end <= 110) {
    const outer = outerOf(page, venue, venues, after.start);
    const gap = page.view.slice(outer.end, after.start);
    if (!parted(venues, outer, outer.end, after.start) && (IN_TOWN.test(gap) || isAddress(gap))) return after;
  }
  if (venue.cue !== 'at' && (venue.confidence ?? 0) < 0.5) return null;
  for (let i = firstFrom(places, venue.start) - 1; i >= 0 && i >= next - 6; i--) {
    const before = places[i] as PlaceMention;
    if (before.end > venue.start) continue;
    if (before.sentence !== venue.sentence || venue.start - before.end > 80) return null;
    if (before.use !== 'at' && !(venue.cue === 'line' && page.view.slice(before.end, venue.start) === ', ')) continue;
    const gap = page.view.slice(before.end, venue.start);
    return /[.;:()]|\b(?:and|while|after|before|from|who|which|that|where)\b/.test(gap) ||
      parted(venues, venue, before.end, venue.start)
      ? null
      : before;
  }
  return null;
}

/** The house that a venue is part of: "at the Lake Institute, located on the Northern University campus in". */
function outerOf(page: Page, venue: VenueMention, venues: readonly VenueMention[], before: number): VenueMention {
  const outer = venues[firstFrom(venues, venue.end)];
  return outer && outer.end <= before && LIES_IN.test(page.view.slice(venue.end, outer.start)) ? outer : venue;
}

const LIES_IN = /^,? (?:(?:which is )?(?:located|situated|housed|based) )?(?:at|in|on|inside|within|of) (?:the )?$/;

/** Index of the first find that starts at `at` or behind it; the finds are in text order. */
function firstFrom(finds: readonly Span[], at: number): number {
  let low = 0;
  let high = finds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((finds[middle] as Span).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where another venue stands between. */
function parted(venues: readonly VenueMention[], venue: VenueMention, from: number, to: number): boolean {
  const other = venues[firstFrom(venues, from)];
  return other !== undefined && other !== venue && other.end <= to;
}

const IN_TOWN =
  /^\s?(?:\([^()]{1,40}\))?,?\s(?:here\s)?(?:(?:located|situated)\s)?(?:in|at|near|outside)\s(?:the\s)?(?:[a-z-]{3,12}\s){0,3}(?:of\s)?$/;

/** ", 41-17 Main Street, Flushing": what may stand between a venue and its town. */
function isAddress(gap: string): boolean {
  if (!/^\s?(?:,|\(|-|\n)/.test(gap) && !/^\s\d/.test(gap)) return false;
  if (/\n\s?\n\s?\n/.test(gap)) return false;
  return gap
    .split(/[\s,()]+/)
    .every(
      (word) =>
        word === '' ||
        /^[\p{Lu}\d#-]/u.test(word) ||
        /^(?:of|the|de|la|du|al|near|opposite|off|at|in|city|town|district)$/.test(word),
    );
}
