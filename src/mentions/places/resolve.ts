// Which of several places of one name is meant: what is attached decides, then the page's countries, then people.
import type { Place } from '../../vocab/places.js';
import type { Unit } from './units.js';

/** How much the page speaks for each country (alpha-2) and each first-level region (GeoNames code). */
export interface Climate {
  readonly countries: ReadonlyMap<string, number>;
  /** The countries that names of countries and peoples speak for. */
  readonly named: ReadonlySet<string>;
  readonly regions: ReadonlyMap<string, number>;
  /** The country that most of the page speaks for, if one clearly leads. */
  readonly country: string | null;
}

/** Weights, in powers of ten of population: a country named once outweighs a rival five times as large. */
const COUNTRY_WEIGHT = 0.7;
const REGION_WEIGHT = 1.1;
const MOST_COUNT = 4;
const RANK_WEIGHT: Readonly<Record<Place['rank'], number>> = {
  capital: 1.5,
  seat: 0.4,
  town: 0,
  quarter: -0.7,
  region: 0,
};
const SPELLING_WEIGHT: Readonly<Record<Place['spelling'], number>> = { name: 0, close: -0.3, foreign: -1.2 };

/** How well a place fits the page, in powers of ten of population. */
export function fitness(place: Place, climate: Climate): number {
  return (
    Math.log10(place.population + 300) +
    COUNTRY_WEIGHT * Math.min(MOST_COUNT, climate.countries.get(place.country) ?? 0) +
    REGION_WEIGHT * Math.min(3, climate.regions.get(place.regionCode) ?? 0) +
    (place.spelling === 'foreign' && place.rank === 'capital' && !climate.named.has(place.country)
      ? 0
      : RANK_WEIGHT[place.rank]) +
    SPELLING_WEIGHT[place.spelling] -
    (place.spelling === 'foreign' && !climate.named.has(place.country) ? STRANGER : 0)
  );
}
/** What a name in another language loses where the page speaks of its country nowhere: "Victoria" of Hong Kong. */
const STRANGER = 1.5;

/** Towns that are countries of their own. */
const CITY_STATES = new Set(['HK', 'MO', 'SG', 'MC', 'VA']);
/** A page that speaks for a country so much means it, whatever hamlet abroad bears the name of an unlisted one. */
const HOME_WEIGHT = 2.5;
/** The same for a place of so few people. */
const VILLAGE_WEIGHT = 0.8;
const VILLAGE_PEOPLE = 50_000;
const TOWN_WEIGHT = 1.5;
const TOWN_PEOPLE = 100_000;
/** People from which a town is known by its name wherever the page is: "Kiev", "Bombay". */
const NAMESAKE_PEOPLE: Readonly<Record<Place['spelling'], number>> = {
  name: 100_000,
  close: 300_000,
  foreign: 500_000,
};
/** Countries whose towns are all listed, so that a town of another country is meant as such. */
const WELL_LISTED = new Set(['US', 'GB', 'CA']);

/** True where a town abroad only shares its name with one that no gazetteer has: "Malaba" on a page about Uganda. */
function isNamesake(place: Place, climate: Climate): boolean {
  const home = climate.country;
  if (home === null || WELL_LISTED.has(home) || place.country === home || climate.named.has(place.country))
    return false;
  if (
    (climate.countries.get(home) ?? 0) <
    (place.population < VILLAGE_PEOPLE || place.spelling !== 'name'
      ? VILLAGE_WEIGHT
      : place.population < TOWN_PEOPLE
        ? TOWN_WEIGHT
        : HOME_WEIGHT)
  )
    return false;
  return (
    !(place.rank === 'capital' && place.spelling === 'name') &&
    place.population < (place.rank === 'seat' ? NAMESAKE_PEOPLE.name : NAMESAKE_PEOPLE[place.spelling])
  );
}

/** A unit read as one thing. */
export interface Reading {
  readonly form: 'city' | 'region' | 'country' | 'area';
  readonly place: Place | null;
  readonly country: string | null;
  /** 0..1: how clearly it beats the other readings. */
  readonly sureness: number;
}

/** Reads a unit in the page's climate. */
export function resolve(unit: Unit, climate: Climate, view: string): Reading {
  const { hit } = unit;
  if (!hit)
    return {
      form: unit.kind ?? 'city',
      place: null,
      country: unit.country ?? climate.country,
      sureness: unit.country ? 0.6 : 0.4,
    };
  if (hit.area) return { form: 'area', place: null, country: null, sureness: 1 };
  const attached = unit.state !== null || unit.region !== null || unit.country !== null;
  const fits = hit
    .places()
    .filter(
      (place) => isAttached(unit, place) && (unit.kind === null || place.form === unit.kind || unit.kind === 'city'),
    );
  const hyphened = view.slice(hit.start, hit.end).includes('-');
  const cities = ranked(
    fits.filter((place) => place.form === 'city'),
    climate,
    hyphened,
  );
  const regions = ranked(
    fits.filter((place) => place.form === 'region'),
    climate,
  );
  if (unit.kind === 'region')
    return {
      form: 'region',
      place: regions[0]?.place ?? null,
      country: regions[0]?.place.country ?? unit.country ?? climate.country,
      sureness: regions[0] ? 0.95 : 0.6,
    };
  if (unit.kind === 'city' && unit.keepsHead) {
    const [best] = ranked(fits, climate);
    // "Nevada County" is no state
    if (best?.place.form === 'region' && best.place.country !== 'US')
      return { form: 'region', place: best.place, country: best.place.country, sureness: 0.8 };
    return {
      form: 'city',
      place: null,
      country:
        unit.country ??
        (best && (climate.countries.get(best.place.country) ?? 0) >= 1 ? best.place.country : climate.country),
      sureness: 0.7,
    };
  }
  if (hit.country === 'GB' && !attached) {
    const part = regions.find(({ place }) => place.country === 'GB');
    if (part) return { form: 'region', place: part.place, country: 'GB', sureness: 0.95 };
  }
  if (hit.country !== null && !attached) {
    const state = CITY_STATES.has(hit.country)
      ? cities.find(
          ({ place }) => place.country === hit.country && (place.spelling !== 'foreign' || place.rank === 'capital'),
        )
      : undefined;
    if (state) return { form: 'city', place: state.place, country: hit.country, sureness: 0.97 };
    const rival = regions.find(({ place }) => place.country === 'US' && hit.country !== 'US');
    if (!rival || !speaksForState(hit.country, climate))
      return { form: 'country', place: null, country: hit.country, sureness: rival ? 0.8 : 0.98 };
    return { form: 'region', place: rival.place, country: 'US', sureness: 0.8 };
  }
  if (hit.country !== null && attached && !cities[0] && !regions[0])
    return { form: 'country', place: null, country: hit.country, sureness: 0.9 };
  // the capital is meant by "Washington" alone, however many towns bear the name
  const city = hit.key === 'washington' && !attached ? cities.find(({ place }) => place.rank === 'capital') : cities[0];
  const region = regions[0];
  if (region && (!city || isRegionMeant(region.place, city, unit, climate))) {
    return {
      form: 'region',
      place: region.place,
      country: region.place.country,
      sureness: regions.length > 1 ? margin(regions) : 0.95,
    };
  }
  // "in the districts of Alder and Birch": what a noun calls a district is one of the page's country
  const stranger =
    city !== undefined &&
    unit.kind === 'city' &&
    climate.country !== null &&
    city.place.country !== climate.country &&
    !climate.named.has(city.place.country);
  if (city && !attached && (stranger || isNamesake(city.place, climate)))
    return { form: 'city', place: null, country: climate.country, sureness: 0.5 };
  if (city)
    return { form: 'city', place: city.place, country: city.place.country, sureness: attached ? 0.97 : margin(cities) };
  return { form: 'city', place: null, country: unit.country, sureness: 0.6 };
}

function isAttached(unit: Unit, place: Place): boolean {
  if (unit.state && unit.state.regionCode !== place.regionCode) return false;
  if (
    unit.region &&
    !unit.region.places().some((region) => region.form === 'region' && region.regionCode === place.regionCode)
  )
    return false;
  return unit.country === null || unit.country === place.country || unit.state !== null;
}

interface Ranked {
  readonly place: Place;
  readonly score: number;
}
const ranked = (places: readonly Place[], climate: Climate, hyphened?: boolean): Ranked[] =>
  places
    .map((place) => ({
      place,
      score:
        fitness(place, climate) -
        (hyphened !== undefined && place.name.includes('-') !== hyphened && place.spelling === 'name' ? OTHERWISE : 0),
    }))
    .sort((a, b) => b.score - a.score || (a.place.id ?? 0) - (b.place.id ?? 0));

/** What a town loses that writes itself otherwise: "Saint-Louis", where the text has "St. Louis". */
const OTHERWISE = 0.8;

/** One power of ten ahead is nearly certain; a tie is a coin's toss. */
const margin = (places: readonly Ranked[]): number => {
  const [first, second] = places;
  if (!first || !second) return 0.95;
  return Math.min(0.97, 0.5 + 0.45 * Math.min(1, first.score - second.score));
};

const KNOWN_PEOPLE = 100_000;
/** Regions that are an island, which counts as a town. */
const ISLANDS = new Set(['Tobago', 'Rodrigues', 'Nevis']);

/** "Punjab" and "Khatlon" are regions though hamlets bear the name; "New York" and "Kabul" are cities first. */
function isRegionMeant(region: Place, city: Ranked, unit: Unit, climate: Climate): boolean {
  if (unit.state) return false;
  // "Saint-Louis", "San José": a large town or a capital before a region of a country that the page does not speak of
  if (
    region.country !== city.place.country &&
    region.country !== 'US' &&
    city.place.spelling === 'name' &&
    (city.place.rank === 'capital' || city.place.population >= KNOWN_PEOPLE) &&
    !climate.countries.has(region.country)
  )
    return false;
  if (ISLANDS.has(region.name)) return false;
  if (unit.hit?.key === 'washington' && region.country === 'US') return (climate.regions.get('US.WA') ?? 0) >= 2;
  if (region.country === 'US' || region.country === 'CA')
    return city.place.regionCode !== region.regionCode || city.place.population < 400_000;
  if (
    city.place.country === region.country &&
    (city.place.population >= 50_000 || city.place.rank === 'capital' || city.place.rank === 'seat')
  )
    return false;
  if (
    region.country !== city.place.country &&
    (city.place.population >= 400_000 || (climate.countries.get(city.place.country) ?? 0) >= 1)
  )
    return (climate.countries.get(region.country) ?? 0) > (climate.countries.get(city.place.country) ?? 0) + 0.5;
  return city.place.country !== region.country || city.place.population < 50_000;
}

/** Georgia: the state where the page speaks of the United States, the country where it speaks of Tbilisi. */
function speaksForState(country: string, climate: Climate): boolean {
  const here = climate.countries.get(country) ?? 0;
  const states = climate.countries.get('US') ?? 0;
  return states > here && states >= 1.5;
}
