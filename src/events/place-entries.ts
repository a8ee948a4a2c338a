// What is written of a site: its town, the country that a venue's own name gives, how sure it is.

import type { OnlineMention, PlaceMention, VenueMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { countryOfPage, likelyCountry } from '../mentions/places/index.js';
import { type Span, within } from '../text/span.js';
import { demonym } from '../vocab/countries.js';
import { isOrdinaryWord, placesNamed } from '../vocab/places.js';
import type { Finds } from './finds.js';
import { here, shelvesOf } from './place-shelves.js';
import type { Site } from './sites.js';

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

export function entryOf(page: Page, finds: Finds, { place, venue, points }: Site): EventPlace {
  const spans: (Span & { readonly rule: string })[] = [];
  if (place) spans.push({ start: place.start, end: place.end, rule: place.rule });
  if (venue) spans.push({ start: venue.start, end: venue.end, rule: venue.rule });
  const sureness = place ? (0.5 + points * 0.1) * (0.6 + 0.4 * place.confidence) : 0.55;
  const inside = venue && place?.city == null ? townInside(finds, venue, place?.country ?? null) : null;
  return {
    city: place?.city ?? inside?.city ?? null,
    region: place?.region ?? inside?.region ?? null,
    country: place
      ? (place.country ??
        (venue ? countryInside(page, finds, venue) : null) ??
        likelyCountry(page) ??
        sceneOf(page, finds))
      : venue
        ? (inside?.country ??
          countryInside(page, finds, venue) ??
          sceneOf(page, finds) ??
          countryOfName(venue.name) ??
          likelyCountry(page))
        : null,
    venue: venue?.name ?? null,
    online: false,
    geonamesId: place?.city == null && inside ? inside.geonamesId : (place?.geonamesId ?? null),
    latitude: place?.city == null && inside ? inside.latitude : (place?.latitude ?? null),
    longitude: place?.city == null && inside ? inside.longitude : (place?.longitude ?? null),
    confidence: Math.max(0.3, Math.min(0.97, sureness)),
    spans,
  };
}

/** "Latham & Watkins LLP": a firm is named for people. */
const FIRM = /&|\b(?:LLP|LLC|Inc|Ltd|Limited|GmbH)\b/;

/** A town in a venue's own name: "Addis Ababa Institute of Technology"; `country` where it must lie. */
export function townInside(finds: Finds, venue: VenueMention, country: string | null): PlaceMention | null {
  if (FIRM.test(venue.name)) return null;
  const { places, towns } = shelvesOf(finds);
  const fits = (place: PlaceMention | undefined): place is PlaceMention =>
    place !== undefined && (country === null || place.country === country);
  const inside = here(places, venue.sentence).find(
    (place) => place.form === 'city' && place.use !== 'origin' && within(place, venue) && fits(place),
  );
  if (inside) return inside;
  const opening = venue.name.split(' ');
  for (let count = Math.min(3, opening.length - 1); count > 0; count--) {
    const town = towns.get(opening.slice(0, count).join(' '));
    if (fits(town)) return town;
  }
  return null;
}

/** Bodies that are named for another country than the one they stand in. */
const ABROAD =
  /\b(?:Embassy|Consulate|Mission|Delegation|House|Hotel|Restaurant|Church|Centre|Center|Club|Cultural|Hall|Pub|Arms|Inn|Tavern|Bar|Head|Grill)\b/i;

/** Venues known by name alone. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/\b(?:White House|U\.?S\.? Capitol|Capitol Hill|Pentagon|State Department|World Bank Headquarters)\b/, 'US'],
  [/\bPalais des Nations\b|\b(?:WHO|ILO|ITU|WTO|WMO|WIPO|UNHCR|IOM|ICRC) [Hh]eadquarters\b/, 'CH'],
  [
    /\bCouncil of Europe [Hh]eadquarters|\b(?:UNESCO|OECD|INTERPOL|Interpol|European Space Agency) [Hh]eadquarters\b/,
    'FR',
  ],
  [/\b(?:OSCE|IAEA|UNODC|OPEC) [Hh]eadquarters\b|\bHofburg\b|\bVienna International Centre\b/, 'AT'],
  [/\b(?:NATO|WCO) [Hh]eadquarters\b/, 'BE'],
  [/\bFrontex [Hh]eadquarters\b/, 'PL'],
  [/\b(?:Europol|EUROPOL|Eurojust|OPCW) [Hh]eadquarters\b|\bPeace Palace\b/, 'NL'],
  [/\b(?:African Union|AU|UNECA) [Hh]eadquarters\b/, 'ET'],
  [/\b(?:FAO|WFP|IFAD) [Hh]eadquarters\b/, 'IT'],
  [/\b(?:UN|United Nations) [Hh]eadquarters\b/, 'US'],
  [/\b(?:UNEP|UN-Habitat) [Hh]eadquarters\b/, 'KE'],
  [/\b(?:Downing Street|House of Commons|House of Lords|Buckingham Palace|Lancaster House)\b/, 'GB'],
];

/** The country that a venue's own name gives: "University of Mauritius", "Egyptian International Centre". */
export function countryInside(page: Page, finds: Finds, venue: VenueMention): string | null {
  const known = KNOWN.find(([pattern]) => pattern.test(venue.name));
  if (known) return known[1];
  const land =
    here(shelvesOf(finds).places, venue.sentence).find(
      (place) =>
        within(place, venue) &&
        place.country !== null &&
        place.use !== 'origin' &&
        (place.form === 'country' || (place.form === 'region' && place.country === countryOfPage(page))),
    )?.country ?? null;
  const people = demonym(venue.name.replace(/^the\s/i, '').split(/\s/)[0] ?? '');
  const named = land ?? people;
  if (
    named === null ||
    (ABROAD.test(venue.name) &&
      !(/^(?:the )?[A-Z]\p{L}+ International/u.test(venue.name) || countryOfPage(page) === named))
  )
    return null;
  return named;
}

/** The country in which the page's other places lie, if one leads; else the one that its names speak for. */
export function sceneOf(page: Page, finds: Finds): string | null {
  const tally = new Map<string, number>();
  for (const place of finds.places) {
    if (place.country === null || (place.use !== 'at' && place.use !== 'dateline')) continue;
    tally.set(
      place.country,
      (tally.get(place.country) ?? 0) + (place.use === 'dateline' ? 2 : place.form === 'city' ? 1 : 0.7),
    );
  }
  const [first, second] = [...tally].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first && first[1] >= 0.7 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : countryOfPage(page);
}

/** The country of the towns or the region that a venue is named for, "Saint Louis University", where all of the name lie in one. */
function countryOfName(name: string): string | null {
  const words = name.replace(/^(?:the )?(?:(?:University|College|City|Museum|Port) of )?(?:the )?/i, '').split(' ');
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const places = placesNamed(words.slice(0, count).join(' ')).filter((place) => place.spelling === 'name');
    const [first] = [...places].sort((a, b) => b.population - a.population);
    if (!first || (count === 1 && isOrdinaryWord(words[0] ?? ''))) continue;
    const rival = Math.max(
      0,
      ...places.filter((place) => place.country !== first.country).map((place) => place.population),
    );
    return first.form === 'region' || first.population >= NAMESAKES * Math.max(rival, TOWN_PEOPLE)
      ? first.country
      : null;
  }
  return null;
}

/** How many times as many people a town must have as its namesakes abroad to be meant by its name. */
const NAMESAKES = 5;

/** The least that a namesake is reckoned with: the name of a smaller town is as likely a person's. */
const TOWN_PEOPLE = 20_000;

export const onlineEntry = (online: OnlineMention): EventPlace => ({
  city: null,
  region: null,
  country: null,
  venue: null,
  online: true,
  geonamesId: null,
  latitude: null,
  longitude: null,
  confidence: 0.85,
  spans: [{ start: online.start, end: online.end, rule: online.rule }],
});
