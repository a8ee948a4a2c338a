// Several sites of one event: "in Rabat and Fes", the stops of a visit; and sites told twice.

import type { VenueMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { flatten } from '../text/squeeze.js';
import type { Draft } from './draft.js';
import type { Finds } from './finds.js';
import type { Focus } from './focus.js';
import { here, shelvesOf } from './place-shelves.js';
import { isVenue, type Site } from './sites.js';

const LIST_GAP =
  /^\s?(?:,|\sand|,\sand|\s&|;|,\sas\swell\sas|\sas\swell\sas|,?\sfollowed\sby|\sor)\s(?:(?:then|later|ended|finished|concluded|went\son)\s)?(?:(?:in|at|on)\s)?(?:the\s(?:(?:city|towns?|cities|districts?)\sof\s)?)?$/;

/** " on 23 July and in " of "in Rabat on 23 July and in Fes on 26 July". */
const DATED_GAP =
  /^\s\(?(?:on|from|between|during)?\s?[\w\s-]{0,30}\d[\w\s-]{0,16}\)?(?:,?\s(?:and|&|then|followed\sby)|,|;)\s(?:then\s)?(?:(?:in|at|on|to)\s)?(?:the\s)?$/;

/** "in Rabat and Fes", "at the Hotel A in Rabat on 23 July and at the Hotel B in Fes": sites listed with the best one. */
export function withNeighbours(page: Page, top: Site, sites: readonly Site[]): Site[] {
  const near = sites.filter(
    (site) =>
      site.sentence === top.sentence &&
      (site === top ||
        !top.place ||
        !site.place ||
        site.place.form === top.place.form ||
        site.place.form !== 'country'),
  );
  const at = near.indexOf(top);
  const joined = (a: Site, b: Site): boolean => {
    const gap = flatten(page.view.slice(a.end, b.start));
    return gap.length < 70 && (LIST_GAP.test(gap) || DATED_GAP.test(gap)) && (a.place !== null || b.place === null);
  };
  const list = [top];
  for (let i = at + 1; i < near.length && joined(near[i - 1] as Site, near[i] as Site); i++) list.push(near[i] as Site);
  for (let i = at - 1; i >= 0 && joined(near[i] as Site, near[i + 1] as Site); i--) list.unshift(near[i] as Site);
  return list;
}

const VISITING =
  /\b(?:visit(?:ed|s|ing)?|tour(?:ed|s|ing)?|stops?|stopped|travell?ed|went\sto|shown|hosted|itinerary)\b/i;

/** The stops of a visit, each with a place of its own: "visited the Police Academy in Brno and the airport in Graz". */
export function withStops(
  page: Page,
  finds: Finds,
  focus: Focus,
  draft: Draft,
  chosen: Site[],
  sites: readonly Site[],
): Site[] {
  const stops: Site[] = [];
  for (const site of sites) {
    const sentence = page.sentences[site.sentence];
    if (!sentence || !site.place || sentence.zone === 'headline' || focus.of(site.place)?.draft !== draft) continue;
    if (!VISITING.test(page.view.slice(sentence.start, sentence.end)) || (site.place.form !== 'city' && !site.venue))
      continue;
    if (site.place.use !== 'at') continue;
    // "In Vienna, officials visited the Headquarters": a town that opens the sentence and the one venue of it
    const opening = !site.venue && site.place.start - sentence.start < 4;
    const venues = opening
      ? here(shelvesOf(finds).venues, site.sentence).filter((venue) => isVenue(finds, venue, true))
      : [];
    stops.push(
      venues.length === 1 && !sites.some((other) => other.venue === venues[0] && other.place)
        ? { ...site, venue: venues[0] as VenueMention }
        : site,
    );
  }
  const towns = new Set(stops.map((site) => site.place?.city ?? site.place?.country));
  const broad = chosen.every((site) => site.place === null || site.place.form === 'country');
  if (towns.size < (broad ? 1 : 2)) return chosen;
  const kept = chosen.filter(
    (site) => site.place !== null && !stops.some((stop) => stop.place?.country === site.place?.country),
  );
  return [...kept, ...stops];
}

/** One place told twice is one; a country or region beside its own town says nothing more. */
export function merged(page: Page, sites: readonly Site[]): Site[] {
  const list: Site[] = [];
  for (const site of sites) {
    const { place } = site;
    if (place) {
      const same = list.findIndex(
        (one) =>
          one.place &&
          one.place.city === place.city &&
          one.place.region === place.region &&
          one.place.country === place.country,
      );
      if (same >= 0) {
        const first = list[same] as Site;
        if (!first.venue && site.venue) list[same] = { ...first, venue: site.venue };
        if (!site.venue || !first.venue || place.city === null || first.venue.name === site.venue.name) continue;
      }
      if (
        !site.venue &&
        place.form === 'country' &&
        sites.some(
          (one) =>
            one.place && one.place !== place && one.place.country === place.country && one.place.form !== 'country',
        )
      )
        continue;
      // "in the Sughd province, in the town of Guliston"
      if (
        !site.venue &&
        place.form === 'region' &&
        sites.some(
          (one) =>
            one.place &&
            one.place !== place &&
            one.place.city !== null &&
            (one.place.region === place.region ||
              (one.place.country === place.country &&
                one.start >= site.end &&
                /^,? (?:in|at) (?:the )?(?:[a-z]{3,12} of )?$/.test(page.view.slice(site.end, one.start)))),
        )
      )
        continue;
    }
    list.push(site);
  }
  return list;
}
