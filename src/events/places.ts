// Where an event takes place: its towns and venues, and whether it is online.
// "at the Serena Hotel, Kampala" is one site; the best one wins, its list and its stops follow, the dateline helps out.

import type { PlaceMention, VenueMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { overlaps } from '../text/span.js';
import type { Draft } from './draft.js';
import type { Finds, Left } from './finds.js';
import type { Focus } from './focus.js';
import { homeTown, townOfVenue } from './home-town.js';
import { onlineOf } from './online.js';
import { countryInside, type EventPlace, entryOf, onlineEntry, sceneOf, townInside } from './place-entries.js';
import { merged, withNeighbours, withStops } from './site-lists.js';
import { best, FLOOR, type Site, sitesOf } from './sites.js';

/** The places of an event, in text order of the first telling; none where the words give none. */
export function placesOf(page: Page, finds: Finds, focus: Focus, draft: Draft, left: Left[]): EventPlace[] {
  const screen = onlineOf(page, finds, focus, draft);
  const sites = sitesOf(page, finds, focus, draft);
  const here = hereOf(page, finds, draft);
  if (here && !sites.some((site) => site.place?.city === here.place?.city && site.points >= FLOOR)) sites.push(here);
  const top = withinCounty(sites, best(sites.filter((site) => site.points >= FLOOR)));
  if (screen && !screen.hybrid && !(top?.venue && top.points >= REAL_VENUE && !screen.named)) {
    leave(finds, draft, [], left);
    return [onlineEntry(screen.online)];
  }
  let chosen = top ? withNeighbours(page, top, sites) : [];
  if (draft.tellings.some((telling) => telling.type === 'visit'))
    chosen = withStops(page, finds, focus, draft, chosen, sites);
  chosen = completed(page, finds, focus, draft, chosen, sites);
  const places = merged(page, chosen).map((site) => entryOf(page, finds, site));
  if (screen) places.push(onlineEntry(screen.online));
  leave(finds, draft, places, left);
  return places;
}

/** The house and town of the same state that the text tells beside a mere county: "in Lake County ... at the Alder Center in Birch". */
function withinCounty(sites: readonly Site[], top: Site | null): Site | null {
  if (!top || top.venue || !/ County$/.test(top.place?.city ?? '')) return top;
  const { region } = top.place ?? {};
  return (
    best(
      sites.filter(
        ({ venue, place, points }) =>
          venue !== null && place?.city != null && place.region === region && points >= top.points - 1,
      ),
    ) ?? top
  );
}

/** "The workshop will begin here on Monday": the town of the dateline, as its own words place the event there. */
function hereOf(page: Page, finds: Finds, draft: Draft): Site | null {
  const place = draft.main ? datelineOf(finds) : null;
  if (!place) return null;
  const told = draft.tellings.slice(0, HERE_TELLINGS).some(({ sentence }) => {
    const { start, end } = page.sentences[sentence] ?? { start: 0, end: 0 };
    return HERE.test(page.view.slice(start, end));
  });
  return told
    ? { start: place.start, end: place.end, sentence: place.sentence, place, venue: null, points: HERE_POINTS }
    : null;
}
const HERE =
  /^[^"]{0,300}\shere(?=\s(?:on|today|yesterday|this|last|next|from|in\s\p{Lu})\b|,?\s(?:\p{Lu}\p{Ll}{2,8}day|\d)|\.\s?$)/u;
const HERE_TELLINGS = 3;
const HERE_POINTS = 3.4;

/** A venue so plainly told stays, though the event is on a screen as well. */
const REAL_VENUE = 3;

/** Notes the places that the event did not take. */
function leave(finds: Finds, draft: Draft, places: readonly EventPlace[], left: Left[]): void {
  for (const place of finds.places) {
    if (place.form === 'area' || place.use === 'part-of-name' || place.use === 'dateline') continue;
    if (places.some((entry) => entry.spans.some((span) => overlaps(span, place)))) continue;
    if (place.use === 'origin') {
      if (draft.main)
        left.push({
          start: place.start,
          end: place.end,
          kind: 'place',
          rule: place.rule,
          why: 'where people come from',
        });
    } else
      left.push({
        start: place.start,
        end: place.end,
        kind: 'place',
        rule: place.rule,
        why: 'not where the event takes place, by its words',
      });
  }
}

/** Gives a site what it lacks: a venue its town, a town its venue, a country the town that the page names for the event. */
function completed(
  page: Page,
  finds: Finds,
  focus: Focus,
  draft: Draft,
  chosen: readonly Site[],
  sites: readonly Site[],
): Site[] {
  let list = [...chosen];
  const [only] = list;
  const rest = sites.filter((site) => !chosen.includes(site));
  if (only && list.length === 1 && only.place?.form !== 'city') {
    const place = bestPlace(page, finds, draft, only, rest);
    if (place)
      list = [{ ...only, place, start: only.venue ? only.start : place.start, end: only.venue ? only.end : place.end }];
  }
  if (only && list.length > 1 && list.every((site) => site.venue !== null && site.place === null)) {
    const place = bestPlace(page, finds, draft, only, rest);
    if (place) list = list.map((site) => ({ ...site, place }));
  }
  // "at two hospitals in Freetown, the Maternity Hospital and Connaught Hospital"
  const shared = list.find((site) => site.place?.city != null)?.place;
  if (shared && list.some((site) => site.venue?.rule === 'places/venue-listed'))
    list = list
      .filter((site) => site.venue !== null || site.place !== shared)
      .map((site) => (site.place === null ? { ...site, place: shared } : site));
  // "in Oslo, at the Picture House and at the Lind Theatre"
  list = list.map((site, i) => {
    const before = list[i - 1];
    return site.place === null &&
      site.venue !== null &&
      before?.place?.city != null &&
      before.venue !== null &&
      ALSO_AT.test(page.view.slice(before.venue.end, site.venue.start))
      ? { ...site, place: before.place }
      : site;
  });
  if (list.length === 0 && draft.main) {
    const dateline =
      datelineOf(finds) ??
      quietHome(page, finds, focus, draft) ??
      finds.places.find(({ use, country }) => use === 'dateline' && country !== null);
    if (dateline)
      list = [
        {
          start: dateline.start,
          end: dateline.end,
          sentence: dateline.sentence,
          place: dateline,
          venue: null,
          points: 1.6,
        },
      ];
  }
  const alone = list.length === 1;
  return list.map((site) => {
    if (site.venue) return site;
    const venue = best(
      rest.filter(
        (other) =>
          other.venue !== null &&
          fitsTown(finds, other, site, alone) &&
          (other.points >= (alone ? FLOOR - 0.1 : FLOOR - 0.6) ||
            (!alone && other.venue !== null && townInside(finds, other.venue, null)?.city === site.place?.city)),
      ),
    )?.venue;
    return venue ? { ...site, venue } : site;
  });
}

/** Between two houses of one town. */
const ALSO_AT = /^,? (?:and|as well as) (?:at |in )?(?:the )?$/;

/** What a home town must weigh to be the place of an event of which nothing else is said. */
const HOME_ALONE = 1;

/** The home town, unless the page tells of it as another event's place. */
function quietHome(page: Page, finds: Finds, focus: Focus, draft: Draft): PlaceMention | null {
  const home = homeTown(page, finds, HOME_ALONE, HOME_ALONE);
  const others =
    home &&
    finds.places.some((place) => place.city === home.city && place.use === 'at' && focus.of(place)?.draft !== draft);
  return others || (home && focus.all.some((one) => one !== draft && one.main)) ? null : home;
}

/** True where a venue may be the town's: it stands with the same town or with none, and its own name holds no other. */
function fitsTown(finds: Finds, other: Site, site: Site, alone: boolean): boolean {
  const { venue, place } = other;
  if (!venue) return false;
  if (place)
    return place.city !== null ? place.city === site.place?.city : alone && place.country === site.place?.country;
  const inside = townInside(finds, venue, null);
  if (inside && site.place?.city && inside.city === site.place.city) return true;
  return alone && (!inside || inside.country === site.place?.country);
}

const datelineOf = (finds: Finds): PlaceMention | null =>
  finds.places.find((place) => place.use === 'dateline' && place.city !== null) ?? null;

/** The town of a site that has a venue, region or country alone. */
function bestPlace(page: Page, finds: Finds, draft: Draft, site: Site, rest: readonly Site[]): PlaceMention | null {
  const fits = (place: PlaceMention): boolean =>
    place.city !== null &&
    (!site.place ||
      (place.country === site.place.country &&
        (site.place.region === null || place.region === null || place.region === site.place.region)));
  const dateline = draft.main ? datelineOf(finds) : null;
  // "Ramada Hotel, Islamabad - 30 May 2016"
  if (dateline && site.venue && fits(dateline) && page.view.slice(site.venue.end, dateline.start) === ', ')
    return dateline;
  const inside = site.venue ? townInside(finds, site.venue, null) : null;
  const home = dateline?.country ?? sceneOf(page, finds);
  if (
    inside &&
    fits(inside) &&
    (home === null || inside.country === home) &&
    // "NEW ALDER - ... at Birch Mandapam": a word of the hall's name is no town beside the town that the page is from
    !(dateline && dateline.city !== inside.city && site.venue && !site.venue.name.startsWith(inside.city ?? ''))
  )
    return inside;
  const lent = site.venue ? townOfVenue(page, site.venue) : null;
  if (lent && (site.place ? site.place.country === lent.country : home === null || lent.country === home))
    return { ...lent, region: lent.region ?? site.place?.region ?? null };
  const post = site.venue ? townOfPost(page, finds, site.venue) : null;
  if (post && fits(post)) return post;
  const again = best(
    rest.filter(
      (other) =>
        other.place !== null && other.venue !== null && other.venue.name === site.venue?.name && fits(other.place),
    ),
  )?.place;
  if (again) return again;
  const town = best(
    rest.filter(
      (other) =>
        other.place !== null &&
        other.place.use === 'at' &&
        other.venue === null &&
        other.points >= FLOOR &&
        fits(other.place),
    ),
  )?.place;
  if (town) return town;
  const land = site.venue && !site.place ? countryInside(page, finds, site.venue) : null;
  if (dateline && fits(dateline) && (land === null || land === dateline.country)) return dateline;
  const named = best(
    rest.filter((other) => other.place !== null && other.venue === null && other.points >= FLOOR && fits(other.place)),
  )?.place;
  if (named) return named;
  if (!site.venue || !draft.main || inside || lent) return null;
  const lone = homeTown(page, finds, HOME_ALONE);
  const own = homeTown(page, finds) ?? (lone?.rule === 'places/home-town' ? lone : null);
  if (own && fits(own) && (land === null || land === own.country)) return own;
  // "The session in Barbados ... took place at the Alder Conference Centre"
  return site.place || land !== null
    ? null
    : (best(rest.filter((other) => other.place?.use === 'at' && other.venue === null && other.points >= FLOOR))
        ?.place ?? null);
}

/** How far before its town a body's name starts, and what a body that has a house is called. */
const POST_REACH = 70;

const POST = /\b(?:Embassy|Consulate|Mission|Delegation|Office|Institute|Cent(?:er|re)|Residence|Secretariat)\b/;

/** The town of a body whose house is the venue, "at the Embassy's premises", where the text has placed it: "the Embassy of Japan in Apia". */
function townOfPost(page: Page, finds: Finds, venue: VenueMention): PlaceMention | null {
  const head = POST.exec(venue.name)?.[0];
  if (head === undefined) return null;
  return (
    finds.places.find(
      (place) =>
        place.city !== null &&
        place.use === 'part-of-name' &&
        place.preposition === 'in' &&
        place.start < venue.start &&
        page.view.slice(Math.max(0, place.start - POST_REACH), place.start).includes(head),
    ) ?? null
  );
}
