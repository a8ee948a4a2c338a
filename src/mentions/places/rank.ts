// Capitals that the text names by their rank: "the Kyrgyz capital", "Kenya's capital", "the capital of Niger".

import { matchesIn } from '../../text/matches.js';
import { countryByCode, demonym } from '../../vocab/countries.js';
import { foldName } from '../../vocab/fold.js';
import { placesNamed } from '../../vocab/places.js';
import type { Hit } from './scan.js';
import type { Unit } from './units.js';

/** "the Kyrgyz capital", "Kenya's capital city", not "Swiss capital gains" and not "the Kyrgyz capital, Bishkek". */
const RANKED =
  /\b(?<land>\p{Lu}[\p{L}'-]{2,24}(?: \p{Lu}[\p{L}'-]{2,24})?) (?:administrative )?capital(?: city)?\b(?!,? (?:of )?\p{Lu}|,? (?:markets?|gains?|flows?|goods|expenditure|funds?|stock|investments?|projects?|punishment|account|account|control|base|increase|costs?|city of)\b|-)/gu;
/** "in the capital of Niger". */
const CAPITAL_OF = /\b(?:in|to|at|near|outside|from) the capital(?: city)? of (?:the )?$/;
const CAPITAL_REACH = 40;

/** "the Mexican city of Mérida", "the Cypriot town Larnaca": whose town it is. */
const PEOPLE_KIND =
  /\b(?<land>\p{Lu}[\p{L}-]{2,20}) (?:[a-z-]{3,12} ){0,2}(?:city|town|village|port|island|resort|province|region|district|municipality)(?: of)? $/u;
const KIND_REACH = 70;
/** A unit with the country of the people before its kind, where it has a namesake there. */
function withPeople(view: string, unit: Unit): Unit {
  const { hit } = unit;
  if (hit === null || hit.country !== null || hit.area || unit.country !== null || unit.state !== null) return unit;
  const land = PEOPLE_KIND.exec(view.slice(Math.max(0, unit.start - KIND_REACH), unit.start))?.groups?.land;
  const country = land === undefined ? null : demonym(land);
  return country !== null && hit.places().some((place) => place.country === country) ? { ...unit, country } : unit;
}

/** Units with those of capitals named by rank put in and towns told by their people, in text order. */
export function withCapitals(view: string, units: readonly Unit[]): Unit[] {
  const told = units.map((unit) => withPeople(view, unit));
  if (!view.includes(' capital')) return told;
  const list = told.map((unit) => {
    const country = unit.hit?.country ?? null;
    if (country === null || unit.possessive) return unit;
    const lead = CAPITAL_OF.exec(view.slice(Math.max(0, unit.start - CAPITAL_REACH), unit.start));
    return lead
      ? (capitalUnit(country, unit.start - lead[0].length + lead[0].indexOf('the '), unit.end) ?? unit)
      : unit;
  });
  led(view, list);
  for (const match of matchesIn(RANKED, view)) {
    const land = match.groups?.land ?? '';
    const start = match.index;
    const end = start + match[0].length;
    const at = list.findIndex((unit) => unit.start < end && unit.end > start);
    const own = at >= 0 ? (list[at] as Unit) : null;
    const country = own === null ? demonymOf(land) : own.possessive ? (own.hit?.country ?? null) : null;
    const unit = country === null ? null : capitalUnit(country, own ? Math.min(start, own.start) : start, end);
    if (!unit) continue;
    if (own) list[at] = unit;
    else list.push(unit);
  }
  return list.sort((a, b) => a.start - b.start);
}

/** "in Kenya's capital of Nairobi", "in Upland capital, Garnow": the town stands where its country does. */
const LED =
  /\b(?<land>\p{Lu}[\p{L}'-]{2,24}(?: \p{Lu}[\p{L}'-]{2,24})?)(?<!'s)(?:'s)? (?:[a-z]{4,14} )?capital(?: city)?(?: of|,)? (?<town>\p{Lu}\p{Ll}[\p{L}'-]{1,24}(?: \p{Lu}\p{Ll}[\p{L}'-]{1,24})?)(?! \p{Lu})/gu;

/** Joins such towns with the unit of their country or region, in place. */
function led(view: string, list: Unit[]): void {
  for (const match of matchesIn(LED, view)) {
    const { land = '', town = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const start = end - town.length;
    const at = list.findIndex((unit) => unit.start >= match.index && unit.start < match.index + land.length);
    const own = list[at];
    const country = own ? (own.country ?? own.hit?.country ?? regionOf(own)?.country ?? null) : demonymOf(land);
    if (country === null || (own && own.hit?.country == null && !regionOf(own))) continue;
    const known = list.findIndex((unit) => unit.start === start);
    const unit = list[known];
    if (unit?.hit?.country != null || (unit && unit.state !== null)) continue;
    const name = { start, end: unit?.name.end ?? end };
    const joined: Unit = {
      ...(unit ?? UNLISTED),
      start: own?.start ?? match.index,
      end: unit?.end ?? end,
      name,
      region: own && own.hit?.country == null ? own.hit : null,
      country,
    };
    if (unit) list[known] = joined;
    else list.push(joined);
    if (own) list.splice(at, 1);
  }
}

const UNLISTED = { hit: null, kind: 'city', keepsHead: false, state: null, possessive: false } as const;

const regionOf = (unit: Unit) => unit.hit?.places().find(({ form }) => form === 'region');

const demonymOf = (land: string): string | null => demonym(land) ?? demonym(land.split(' ').at(-1) ?? '');

function capitalUnit(country: string, start: number, end: number): Unit | null {
  const called = countryByCode(country)?.capital ?? null;
  if (called === null) return null;
  const hit: Hit = {
    start,
    end,
    key: foldName(called),
    words: 2,
    country: null,
    area: false,
    possessive: false,
    places: () => placesNamed(called).filter((place) => place.country === country),
  };
  return {
    start,
    end,
    name: { start, end },
    hit,
    kind: 'city',
    keepsHead: false,
    state: null,
    region: null,
    country,
    possessive: false,
    called,
  };
}
