// Whether a name is meant as a place: not a surname, an ordinary word, an acronym, a village abroad.

import { isFirstName } from '../../vocab/people.js';
import { isOrdinaryWord } from '../../vocab/places.js';
import type { PlaceMention } from '../mention.js';
import type { Page } from '../page.js';
import { isShouted, wordAfter, wordBefore } from './around.js';
import type { Climate, Reading } from './resolve.js';
import type { Unit } from './units.js';
import type { Standing } from './use.js';

export interface Draft {
  readonly unit: Unit;
  readonly reading: Reading;
  readonly stand: Standing;
  use: PlaceMention['use'];
  readonly sentence: number;
}

/** People a town needs to be believed where nothing but its name speaks for it; with a cue; on a page about its country. */
const PLAIN_PEOPLE = 200_000;

const HOME_PEOPLE = 15_000;

/** False for names that are likelier something else: a surname, an ordinary word, an acronym, a village abroad. */
export function isCredible(page: Page, draft: Draft, climate: Climate): boolean {
  const { unit, reading, use } = draft;
  const { hit } = unit;
  if (!hit || reading.form === 'area' || reading.form === 'country') return true;
  const written = page.view.slice(unit.name.start, unit.name.end);
  if (hit.key === 'white house' && unit.state === null) return false;
  const attached = unit.name.end < unit.end && unit.kind === null;
  // "Chalmers University (Sweden)"
  if (reading.place === null && hit.words === 1 && isOrdinaryWord(hit.key)) return false;
  if (
    hit.words === 1 &&
    written.length <= LONGEST_ACRONYM &&
    isShouted(written) &&
    !attached &&
    use !== 'dateline' &&
    !isShoutedLine(page.view, unit)
  )
    return false;
  if (attached || (unit.kind === 'region' && !DIRECTION_REGION.test(hit.key))) return true;
  const { place } = reading;
  if (!place) return unit.country !== null || unit.kind !== null || use === 'at' || use === 'dateline';
  const home =
    (climate.countries.get(place.country) ?? 0) >= 1 ||
    (climate.regions.get(place.regionCode) ?? 0) >= (place.form === 'region' ? 2 : 1);
  const cued = use === 'at' || use === 'dateline' || use === 'origin';
  const sole = hit.words === 1;
  if (isOrdinaryWord(hit.key)) {
    if (use === 'part-of-name' || use === 'plain') return false;
    return (
      use === 'dateline' ||
      (home &&
        place.population >= 1000 &&
        draft.stand.preposition !== 'on' &&
        (place.population >= PLAIN_PEOPLE / 2 || (climate.regions.get(place.regionCode) ?? 0) >= 1))
    );
  }
  if (sole && isFirstName(hit.key) && !cued)
    return place.form === 'city' ? place.population >= 5 * PLAIN_PEOPLE && use === 'plain' : home && use === 'plain';
  if (place.form === 'region')
    return (
      home ||
      (cued && !DIRECTION_REGION.test(hit.key)) ||
      (place.spelling === 'name' && climate.country === null && !DIRECTION_REGION.test(hit.key))
    );
  if (unit.kind !== null) return true;
  // "University of Antwerp"
  if (
    use === 'part-of-name' &&
    draft.stand.preposition === 'of' &&
    /^(?:university|city|municipality|port|town)$/.test(draft.stand.governor ?? '')
  )
    return place.population >= HOME_PEOPLE || place.form === 'city';
  if (use === 'part-of-name' && place.spelling === 'name' && AIRPORT.test(page.view.slice(unit.end, unit.end + 26)))
    return place.population >= HOME_PEOPLE;
  if (use === 'part-of-name')
    return home
      ? place.population >= HOME_PEOPLE || place.rank === 'capital'
      : place.population >= 5 * PLAIN_PEOPLE || place.rank === 'capital';
  if (place.spelling === 'foreign' && !cued && !home) return false;
  if (place.rank === 'capital' || use === 'dateline' || unit.state !== null) return true;
  if (cued && KIND_OF.test(page.view.slice(Math.max(0, unit.start - 18), unit.start))) return true;
  // "at Villa Park" abroad is a stadium, not the town in Illinois
  if (cued && draft.stand.preposition === 'at' && !home)
    return place.population >= PLAIN_PEOPLE / 2 || place.id === null;
  if (cued) return home || place.population >= HOME_PEOPLE || place.id === null;
  if (!sole && place.population >= HOME_PEOPLE) return true;
  return place.population >= PLAIN_PEOPLE || (home && place.population >= HOME_PEOPLE);
}

/** "the town of", before a place however small. */
const KIND_OF = /\b(?:town|village|city|municipality|district|island|hamlet|commune|port) of $/;

/** What only a town lends its name to. */
const AIRPORT =
  /^ (?:International )?(?:Airport|Convention Cent|Conference Cent|City Hall|Town Hall|Municipality|City Council)/;

/** "Western District" is many things before it is a region of Samoa. */
const DIRECTION_REGION = /^(?:north|south|east|west|central|capital|upper|lower|coast)/;

/** "OSH" and "APIA" are acronyms in a line that is not shouted as a whole. */
const LONGEST_ACRONYM = 5;

function isShoutedLine(view: string, unit: Unit): boolean {
  const around = [wordBefore(view, unit.start), wordAfter(view, unit.end)].filter((word) => word !== null);
  return around.some((word) => isShouted(word.text)) && around.every((word) => word.text === word.text.toUpperCase());
}
