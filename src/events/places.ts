// Where an event takes place: its towns and venues, and whether it is online.
import type { OnlineMention, PlaceMention, VenueMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { overlaps, type Span, within } from '../text/span.js';
import type { Finds, Left } from './finds.js';
import type { Focus } from './focus.js';
import type { Draft } from './seeds.js';

export interface EventPlace {
  readonly city: string | null;
  readonly region: string | null;
  readonly country: string | null;
  readonly venue: string | null;
  readonly online: boolean;
  readonly geonamesId: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly confidence: number;
  readonly spans: readonly (Span & { readonly rule: string })[];
}

interface Candidate {
  readonly place: PlaceMention;
  readonly points: number;
}

/** A "WHERE:" line or the like before the find, on its line or the line above. */
const WHERE = /(?:^|\n)\s*(?:[*•-]\s*)?(?:where|venue|location|locations|place|place and time|address|site)\s?:?\s*[^\n]{0,80}$/i;
const FLOOR = 1;

function pointsOf(page: Page, focus: Focus, draft: Draft, find: PlaceMention | VenueMention): number {
  const sentence = page.sentences[find.sentence];
  if (!sentence) return -9;
  if (WHERE.test(page.view.slice(Math.max(0, find.start - 110), find.start))) return draft.main ? 4.5 : -9;
  const tie = focus.of(find);
  if (!tie || tie.draft !== draft) return -9;
  let points = 0;
  if (tie.telling) {
    points += tie.telling.licence >= 1.8 ? 2.4 : tie.telling.licence >= 1 ? 1.6 : 1.1;
    points -= Math.min(tie.distance, 200) / 130;
  } else if (/\b(?:met|gathered|convened|assembled|came\stogether|held|hosted|took\splace|takes\splace|attended|ran|organi[sz]ed|conducted|venue)\b[^.;]{0,90}$/i.test(page.view.slice(sentence.start, find.start))) points += 1.1;
  else points -= 0.4;
  if (find.kind === 'place') {
    // "the Monrovia workshop"
    if (tie.telling && within(find, { start: tie.telling.phrase.start, end: tie.telling.start }) && find.form === 'city') points += 1.2;
    if (find.use === 'at') points += 0.8;
    else if (find.use === 'plain') points -= 0.6;
    if (find.form === 'city') points += 0.4;
    else if (find.form === 'country') points -= 0.5;
  } else if (find.cue === 'at') points += 0.5;
  else if (find.cue === 'line') points += 1.5;
  if (sentence.zone === 'headline') points += find.kind === 'place' && find.use !== 'at' ? -0.6 : 0;
  if (sentence.zone === 'list') points -= 0.5;
  if (page.view.slice(sentence.start, find.start).split('"').length % 2 === 0) points -= 1;
  points -= Math.min(sentence.paragraph, 8) * 0.1;
  return points;
}

export function placesOf(page: Page, finds: Finds, focus: Focus, draft: Draft, left: Left[]): EventPlace[] {
  const online = onlineOf(page, finds, focus, draft);
  const candidates: Candidate[] = [];
  for (const place of finds.places) {
    if (place.use === 'origin' || place.use === 'part-of-name' || place.form === 'area') {
      if (draft.main && place.use === 'origin') left.push({ start: place.start, end: place.end, kind: 'place', rule: place.rule, why: 'where people come from' });
      continue;
    }
    if (place.use === 'dateline') continue;
    const points = pointsOf(page, focus, draft, place);
    if (points > -9) candidates.push({ place, points });
  }
  const top = candidates.reduce<Candidate | null>((best, one) => (!best || one.points > best.points + 1e-9 ? one : best), null);
  let chosen: PlaceMention[] = [];
  let points = 0;
  if (top && top.points >= FLOOR) {
    chosen = withNeighbours(page, top, candidates);
    points = top.points;
  }
  const venues = finds.venues.map((venue) => ({ venue, points: pointsOf(page, focus, draft, venue) })).filter((one) => one.points >= FLOOR - 0.1);
  const venue = venues.reduce<(typeof venues)[number] | null>((best, one) => (!best || one.points > best.points + 1e-9 ? one : best), null)?.venue ?? null;
  if (online && !online.hybrid) {
    return [onlineEntry(online)];
  }
  if (draft.main && (chosen.length === 0 || chosen.every((place) => place.form === 'country' || place.form === 'region'))) {
    const dateline = finds.places.find((place) => place.use === 'dateline' && place.city !== null);
    if (dateline && fitsDateline(page, dateline, chosen, venue)) {
      chosen = [dateline];
      points = 1.6;
    }
  }
  const places = mergePlaces(chosen).map((place) => entryOf(place, points));
  if (venue) placeVenue(page, places, venue, chosen, finds);
  if (online) places.push(onlineEntry(online));
  for (const { place } of candidates) {
    if (!chosen.includes(place) && !places.some((entry) => entry.spans.some((span) => overlaps(span, place)))) {
      left.push({ start: place.start, end: place.end, kind: 'place', rule: place.rule, why: 'not where the event takes place, by its words' });
    }
  }
  return places;
}

/** "in Rabat and Fes", "in Khatlon, Sugd and the Badakhshan region": places listed with the best one. */
function withNeighbours(page: Page, top: Candidate, candidates: readonly Candidate[]): PlaceMention[] {
  const list = [top.place];
  const near = candidates.map((one) => one.place).filter((place) => place.sentence === top.place.sentence && place.form === top.place.form || place.sentence === top.place.sentence && place.form !== 'country')
    .sort((a, b) => a.start - b.start);
  const at = near.indexOf(top.place);
  const joined = (a: Span, b: Span): boolean => /^\s?(?:,|\sand|,\sand|\s&|;|,\sas\swell\sas)\s(?:the\s(?:city\sof\s|towns?\sof\s)?|in\s)?$/.test(` ${page.view.slice(a.end, b.start).replace(/\s+/g, ' ').trim()} `.replace(/^ ,/, ','));
  for (let i = at + 1; i < near.length && joined(near[i - 1] as Span, near[i] as Span); i++) list.push(near[i] as PlaceMention);
  for (let i = at - 1; i >= 0 && joined(near[i] as Span, near[i + 1] as Span); i--) list.unshift(near[i] as PlaceMention);
  return list;
}

/** One place told twice is one; a country beside its own city says nothing more. */
function mergePlaces(places: readonly PlaceMention[]): PlaceMention[] {
  const merged: PlaceMention[] = [];
  for (const place of places) {
    if (merged.some((one) => one.city === place.city && one.region === place.region && one.country === place.country)) continue;
    if (place.form === 'country' && places.some((one) => one !== place && one.country === place.country && one.form !== 'country')) continue;
    if (place.form === 'region' && places.some((one) => one !== place && one.city !== null && (one.region === place.region))) continue;
    merged.push(place);
  }
  return merged;
}

/** The dateline's city counts where nothing names another place; a country named for the event must be its own. */
function fitsDateline(page: Page, dateline: PlaceMention, chosen: readonly PlaceMention[], venue: VenueMention | null): boolean {
  void page;
  void venue;
  return chosen.every((place) => place.country === dateline.country && (place.form === 'country' || place.region === dateline.region));
}

const entryOf = (place: PlaceMention, points: number): EventPlace => ({
  city: place.city, region: place.region, country: place.country, venue: null, online: false,
  geonamesId: place.geonamesId, latitude: place.latitude, longitude: place.longitude,
  confidence: Math.max(0.3, Math.min(0.97, (0.5 + points * 0.1) * (0.6 + 0.4 * place.confidence))),
  spans: [{ start: place.start, end: place.end, rule: place.rule }],
});

const onlineEntry = (online: OnlineMention): EventPlace => ({
  city: null, region: null, country: null, venue: null, online: true, geonamesId: null, latitude: null, longitude: null, confidence: 0.85,
  spans: [{ start: online.start, end: online.end, rule: online.rule }],
});

/** Puts the venue to the place it stands with; alone, it takes the dateline's city or the page's one country. */
function placeVenue(page: Page, places: EventPlace[], venue: VenueMention, chosen: readonly PlaceMention[], finds: Finds): void {
  const span = { start: venue.start, end: venue.end, rule: venue.rule };
  if (places.length > 0) {
    let nearest = 0;
    chosen.forEach((place, i) => {
      if (i < places.length && Math.abs(place.start - venue.start) < Math.abs((chosen[nearest] as PlaceMention).start - venue.start)) nearest = i;
    });
    let entry = places[nearest] as EventPlace;
    const named = entry.city === null && places.length === 1 ? cityIn(venue, finds) : null;
    if (named && named.country === entry.country) entry = { ...entry, city: named.city, region: named.region ?? entry.region, geonamesId: named.geonamesId, latitude: named.latitude, longitude: named.longitude };
    places[nearest] = { ...entry, venue: venue.name, spans: [...entry.spans, span] };
    return;
  }
  const inside = cityIn(venue, finds);
  const country = inside?.country ?? onlyCountry(page, finds);
  places.push({
    city: inside?.city ?? null, region: inside?.region ?? null, country, venue: venue.name, online: false,
    geonamesId: inside?.geonamesId ?? null, latitude: inside?.latitude ?? null, longitude: inside?.longitude ?? null, confidence: 0.55, spans: [span],
  });
}

/** A town in a venue's own name: "Addis Ababa Institute of Technology". */
const cityIn = (venue: VenueMention, finds: Finds): PlaceMention | null =>
  finds.places.find((place) => within(place, venue) && place.form === 'city' && place.use !== 'origin') ?? null;

/** The country that all places of the page lie in, where they agree. */
function onlyCountry(page: Page, finds: Finds): string | null {
  void page;
  const countries = new Set(finds.places.filter((place) => place.use !== 'origin' && place.country !== null).map((place) => place.country));
  return countries.size === 1 ? ([...countries][0] as string) : null;
}

function onlineOf(page: Page, finds: Finds, focus: Focus, draft: Draft): OnlineMention | null {
  for (const online of finds.onlines) {
    const tie = focus.of(online);
    if (!tie || tie.draft !== draft) continue;
    if (online.hybrid || tie.telling || page.sentences[online.sentence]?.zone === 'headline') return online;
    if (/\b(?:join|joined|joining|participat|attend|held|follow|stream|broadcast)/i.test(page.view.slice(Math.max(0, online.start - 80), online.end + 40))) return online;
  }
  return null;
}
