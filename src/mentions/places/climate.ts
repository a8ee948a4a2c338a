// What a page speaks for: countries and regions it names, nationalities, senators' states, its own style.

import { matchesIn } from '../../text/matches.js';
import { isDoubtfulFirstName, isFirstName } from '../../vocab/people.js';
import { isOrdinaryWord, stateOf } from '../../vocab/places.js';
import type { Page } from '../page.js';
import { isCapitalised, NAME_HEADS, wordAfter } from './around.js';
import { postalTowns } from './postal.js';
import type { Climate } from './resolve.js';
import type { Hit, Scan } from './scan.js';
import { telltales } from './telltales.js';
import type { Unit } from './units.js';

/** "(D-ND)", "R-Ga.", a district's "(MA-08)", and "D  IA" of texts that lost their marks. */
const PARTY_STATE = /\b(?:[RD][- ]|I-) ?([A-Z]{2}|[A-Z][a-z]{1,4})\b|\(([A-Z]{2})-(?:\d{1,2}|AL)\)/g;

/** What the page speaks for: countries and regions it names, nationalities, senators' states, its own style. */
export function climateOf(page: Page, found: Scan, units: readonly Unit[]): Climate {
  const countries = new Map<string, number>();
  const regions = new Map<string, number>();
  const add = (map: Map<string, number>, key: string, weight: number): void =>
    void map.set(key, (map.get(key) ?? 0) + weight);
  const named = new Set<string>();
  for (const { country } of found.demonyms) named.add(country);
  for (const unit of units) {
    if (unit.country) named.add(unit.country);
    if (unit.hit?.country && !isBearer(page.view, unit.hit)) named.add(unit.hit.country);
  }
  for (const { at, country } of found.demonyms)
    add(
      countries,
      country,
      IN_NAME.test(page.view.slice(at, at + 40)) ? 0.1 : country === 'US' || country === 'GB' ? 0.2 : 0.4,
    );
  for (const [country, weight] of telltales(page.view)) add(countries, country, weight);
  const dateline = page.layout.datelinePlace;
  for (const unit of units) {
    const inDateline = dateline !== null && unit.start >= dateline.start && unit.end <= dateline.end;
    if (unit.country) add(countries, unit.country, inDateline ? 3 : 1.5);
    if (unit.state) add(regions, unit.state.regionCode, 1.5);
    const { hit } = unit;
    if (!hit || hit.area) continue;
    const places = hit.places();
    // "Mary", "Hope": likelier a person or a word, which says nothing of countries
    const doubtful =
      hit.words === 1 &&
      !hit.country &&
      !unit.state &&
      !unit.country &&
      (isFirstName(hit.key) || isDoubtfulFirstName(hit.key) || isOrdinaryWord(hit.key));
    if (doubtful || isBearer(page.view, hit)) continue;
    if (hit.country && !(hit.country === 'GE' && unit.country)) add(countries, hit.country, weightOf(page.view, hit));
    else {
      const [only] = places;
      if (
        only &&
        places.every((place) => place.country === only.country) &&
        (only.population >= 100_000 ||
          (only.form === 'region' && (unit.kind === 'region' || standsAlone(page.view, hit))))
      )
        add(countries, only.country, 0.5);
      else if (only && only.rank === 'capital' && only.spelling === 'name') add(countries, only.country, 0.5);
    }
    for (const namesakes of [places, unit.region?.places() ?? []]) {
      const rows = namesakes.filter(({ form }) => form === 'region');
      // "St. Louis" says nothing for the region of Saint-Louis in Senegal.
      const rival = namesakes.find(({ form, population }) => form === 'city' && population >= LARGE);
      if (rival && !rows.some(({ country }) => country === rival.country)) continue;
      for (const region of rows) add(regions, region.regionCode, 1 / rows.length);
    }
    const state = stateOf(hit.key);
    if (state && hit.key !== 'georgia' && hit.key !== 'washington' && hit.key.length > 2)
      add(countries, 'US', state.country === 'US' ? 0.7 : 0);
    if (state?.country === 'CA') add(countries, 'CA', 0.7);
  }
  // the state of a letterhead that no sentence holds
  for (const { state } of postalTowns(page.view))
    if (!regions.has(state.regionCode)) {
      add(regions, state.regionCode, 1.5);
      add(countries, 'US', 1);
    }
  if (page.layout.american) add(countries, 'US', 2);
  for (const match of matchesIn(PARTY_STATE, page.view)) {
    const state = stateOf(match[1] ?? match[2] ?? '');
    if (state?.country !== 'US') continue;
    add(regions, state.regionCode, 1.5);
    add(countries, 'US', 1);
  }
  const ranking = [...countries].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [first, second] = ranking;
  const leads = first !== undefined && first[1] >= 0.8 && first[1] >= 1.5 * (second?.[1] ?? 0);
  return { countries, named, regions, country: leads ? first[0] : null };
}

/** People of a town that is meant before a region abroad of its name. */
const LARGE = 300_000;

/** True of a name that no capitalised word touches: no piece of a longer one. */
const standsAlone = (view: string, { start, end, words }: Hit): boolean =>
  words > 1 ||
  (!/\p{Lu}[\p{L}'-]{0,20}\s$/u.test(view.slice(Math.max(0, start - 22), start)) && hasHead(wordAfter(view, end)));

const hasHead = (next: ReturnType<typeof wordAfter>): boolean =>
  next?.gap !== ' ' || !isCapitalised(next.text) || NAME_HEADS.has(next.text.toLowerCase());

/** "Chad Moreland": a given name that is a country's as well, before a surname. */
const isBearer = (view: string, { start, end, key, country, words }: Hit): boolean =>
  country !== null &&
  words === 1 &&
  (isFirstName(key) || isDoubtfulFirstName(key)) &&
  !hasHead(wordAfter(view, end)) &&
  !/\b(?:in|from|of|to|and) $/i.test(view.slice(Math.max(0, start - 6), start));

/** "Finnish Hall", "Turks Head": the name of a house or firm. */
const IN_NAME =
  /^\p{Lu}\p{Ll}+ (?:Hall|Head|House|Street|Road|Square|Restaurant|Bakery|Church|Arms|Inn|Pub|Cafe|Theatre|Theater|Embassy|Ambassador|Consulate)\b/u;

/** What an embassy says of the country that sent it: the page is not there. */
const ABROAD = -0.4;

/** How much a country's name says of where the page is: "in Malawi" more than "the Embassy of Japan" or "from Chad". */
function weightOf(view: string, { start, end, key, country }: Hit): number {
  const before = view.slice(Math.max(0, start - 30), start);
  if (
    /\b(?:Embassy|Ambassador|Consulate)\sof\s(?:the\s)?$/.test(before) ||
    /^'s (?:Embassy|Ambassador)\b/.test(view.slice(end, end + 14))
  )
    return ABROAD;
  const sent =
    /\b(?:Embassy|Ambassador|Government|Consulate|Mission|Commissioner|Kingdom|people|support|funding|grant|from|by)\s(?:of\s|to\s)?(?:the\s)?$/.test(
      before,
    ) || /^ (?:Embassy|Ambassador|Agency|aid)\b/.test(view.slice(end, end + 12));
  const base = country === 'US' ? 0.5 : key === 'georgia' ? 0.3 : 1;
  return sent ? base * 0.4 : /\b(?:in|across|throughout) (?:the )?$/i.test(before) ? base * 1.4 : base;
}
