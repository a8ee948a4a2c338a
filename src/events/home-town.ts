// The town that a page is at home in: what its names speak for where no words say where an event was.
// "the Alder Rotary Club", "the City of Alder's training centre", "Alder Village Hall"

import type { PlaceMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { countryOfPage } from '../mentions/places/index.js';
import { matchesIn } from '../text/matches.js';
import type { Span } from '../text/span.js';
import { isFirstName } from '../vocab/people.js';
import { isOrdinaryWord, type Place, placesNamed } from '../vocab/places.js';
import type { Finds } from './finds.js';

const NAME = "(?<name>(?:St\\.? )?\\p{Lu}\\p{Ll}[\\p{L}'-]{1,20}(?: \\p{Lu}\\p{Ll}[\\p{L}-]{1,20}){0,2})";
/** Bodies and houses that a town has and lends its name to. */
const LOCAL =
  "(?:Rotary|Lions|Kiwanis|Elks|Jaycees|Chamber of Commerce|(?:Town|City|Borough|Village|Parish|Municipal|Metropolitan) (?:Council|Hall|Board|Assembly|Government)|Police|Fire (?:Department|Brigade|Rescue)|Bar Association|(?:Public|City|Town|Central) (?:Library|Museum|School)|Historical Society|Community (?:Cent(?:er|re)|Association|College)|Town Cent(?:er|re)|Civic Cent(?:er|re)|Opera House|Parish Church|Farmers' Market|Convention Cent(?:er|re)|Senior Cent(?:er|re)|Arts Council|Garden Club|Women's Club|Youth Club|Football Club|Cricket Club|[Rr]esidents|Municipality|Parks(?: (?:and|&) Recreation| Foundation| Department)?|Public (?:Works|Schools|Health)|Planning Commission|Common Council|Water (?:Department|Utility)|Sheriff|Mayor \\p{Lu}|mayor\\b|officials\\b|police\\b)";
const BEFORE = new RegExp(`(?<!\\p{Lu}\\p{Ll}{1,20} )\\b(?:Greater |Central |Downtown )?${NAME} ${LOCAL}\\b`, 'gu');
const AFTER = new RegExp(
  `\\b(?:Rotary(?: Club)?(?: of)?|Lions Club of|Kiwanis Club of|Chamber of Commerce of|(?:[Cc]ity|[Tt]own|[Vv]illage|Municipality|[Bb]orough|Mayor|Friends|Museum|Port) of|Indivisible|Downtown) ${NAME}`,
  'gu',
);

/** How much a mention of a town says that the page is at home there. */
const WEIGHTS: Readonly<Record<PlaceMention['use'], number>> = {
  at: 1,
  dateline: 2,
  plain: 0.6,
  'part-of-name': 0.5,
  origin: 0,
};
/** From which weight a town is the page's own, and how far it must lead. */
const ENOUGH = 1.2;
const LEAD = 2;

interface Home {
  readonly town: PlaceMention;
  readonly weight: number;
  /** The weight of the mention that says most. */
  readonly most: number;
}
const homes = new WeakMap<Finds, Home | null>();

/** The town that most of the page's names speak for, if one clearly leads; `enough` is the weight it must have in all and `most` in one mention (a mention after "in" has 1). */
export function homeTown(page: Page, finds: Finds, enough = ENOUGH, most = 0): PlaceMention | null {
  let home = homes.get(finds);
  if (home === undefined) {
    home = readHome(page, finds);
    homes.set(finds, home);
  }
  return home && home.weight >= enough && home.most >= most ? home.town : null;
}

function readHome(page: Page, finds: Finds): Home | null {
  const tally = new Map<string, Home>();
  const add = (town: PlaceMention, weight: number): void => {
    const known = tally.get(town.city ?? '');
    if (known)
      tally.set(town.city ?? '', {
        town: known.town.use === 'part-of-name' && town.use !== 'part-of-name' ? town : known.town,
        weight: known.weight + weight,
        most: Math.max(known.most, weight),
      });
    else tally.set(town.city ?? '', { town, weight, most: weight });
  };
  const country = countryOfPage(page);
  for (const place of finds.places) {
    if (place.form !== 'city' || place.city === null) continue;
    const headline = page.sentences[place.sentence]?.zone === 'headline' ? 0.5 : 0;
    const stranger = country !== null && place.country !== country ? 0.3 : 1;
    add(place, (WEIGHTS[place.use] + (place.use === 'origin' ? 0 : headline)) * stranger);
  }
  for (const pattern of [BEFORE, AFTER]) {
    for (const match of matchesIn(pattern, page.view)) {
      const name = match.groups?.name ?? '';
      const start = match.index + match[0].indexOf(name);
      const town = townOf(page, name, start);
      if (town) add(town, tally.has(town.city ?? '') ? 0.7 : 1);
    }
  }
  const [first, second] = [...tally.values()].sort((a, b) => b.weight - a.weight || a.town.start - b.town.start);
  return first && first.weight >= LEAD * (second?.weight ?? 0) ? first : null;
}

/** The town that a run of capitals opens with: "Highland Park Police". */
function townOf(page: Page, name: string, start: number): PlaceMention | null {
  for (let words = name.split(' '); words.length > 0; words = words.slice(0, -1)) {
    const town = townNamed(page, words.join(' '), { start, end: start + words.join(' ').length });
    if (town || words.length === 2) return town;
  }
  return null;
}

/** A listed town of the page's country, by name; its country where all towns of the name lie in one; null where it is none. */
export function townNamed(page: Page, name: string, span: Span): PlaceMention | null {
  if (!name.includes(' ') && (isFirstName(name) || isOrdinaryWord(name))) return null;
  const country = countryOfPage(page);
  const towns = placesNamed(name).filter(
    (place) => place.form === 'city' && place.spelling === 'name' && (country === null || place.country === country),
  );
  const [first] = [...towns].sort((a, b) => b.population - a.population || (a.id ?? 0) - (b.id ?? 0));
  if (
    !first ||
    (country === null &&
      (towns.some((town) => town.country !== first.country && town.population * HAMLET > first.population) ||
        first.population < SMALL))
  )
    return null;
  return mention(
    name,
    span,
    first,
    towns.length === 1 || towns.every((town) => town === first || town.population * 3 < first.population),
  );
}
const SMALL = 2000;
/** A namesake abroad with so many times fewer people is not meant. */
const HAMLET = 20;

const mention = (name: string, span: Span, town: Place, sole: boolean): PlaceMention => ({
  kind: 'place',
  start: span.start,
  end: span.end,
  rule: 'places/home-town',
  sentence: -1,
  form: 'city',
  city: name,
  region: sole && (town.country === 'US' || town.country === 'CA') ? town.admin1 : null,
  country: town.country,
  geonamesId: sole ? town.id : null,
  latitude: sole ? town.latitude : null,
  longitude: sole ? town.longitude : null,
  use: 'part-of-name',
  confidence: 0.5,
});

const LENT =
  /^(?:the )?(?<name>(?:St\.? )?\p{Lu}\p{Ll}[\p{L}'-]{1,20}(?: \p{Lu}\p{Ll}[\p{L}-]{1,20}){0,2}) (?:Village Hall|Town Hall|City Hall|Parish Hall|Parish Church|Town Cent(?:er|re)|Civic Cent(?:er|re)|City Cent(?:er|re)|Community Cent(?:er|re)|Senior Cent(?:er|re)|Memorial Hall|Opera House|Public (?:Library|Museum)|City Library|Municipal \p{Lu}\p{Ll}+|Airport|International Airport|Railway Station|Convention Cent(?:er|re)|Fire (?:Station|Hall)|Police Station|Library|Museum)\b/u;
const CITY_OF =
  /\b(?:City|Town|Village|University|Port|Municipality|College) of (?<name>\p{Lu}\p{Ll}[\p{L}-]{1,20}(?: \p{Lu}\p{Ll}[\p{L}-]{1,20})?)(?:'s)?\b/u;
/** Houses that only a place of their own name has: the name is a town's though no gazetteer has it. */
const VILLAGES = /(?:Village Hall|Parish Hall|Parish Church|Town Hall|Town Cent(?:er|re))$/;

/** The town in a venue's own name: "Alder Village Hall", "University of Alder"; null where it holds none. */
export function townOfVenue(page: Page, venue: Span & { readonly name: string }): PlaceMention | null {
  const lent = LENT.exec(venue.name)?.groups?.name;
  const name = lent ?? CITY_OF.exec(venue.name)?.groups?.name;
  if (name === undefined) return null;
  const at = page.view.slice(venue.start, venue.end).indexOf(name);
  const start = venue.start + Math.max(0, at);
  const span = { start, end: at < 0 ? venue.end : start + name.length };
  const town = townNamed(page, name, span);
  if (town) return town;
  if (
    lent === undefined ||
    !VILLAGES.test(venue.name) ||
    /^(?:Old|New|Grand|Great|Main|Central|Royal|Memorial|Community|Victoria|County)\b/.test(name)
  )
    return null;
  return {
    kind: 'place',
    ...span,
    rule: 'places/home-town',
    sentence: -1,
    form: 'city',
    city: name,
    region: null,
    country: countryOfPage(page),
    geonamesId: null,
    latitude: null,
    longitude: null,
    use: 'part-of-name',
    confidence: 0.4,
  };
}
