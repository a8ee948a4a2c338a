// Names that stand together are one place: "Karachi, Pakistan", "Hickory, N.C.", "Mikulov (Czech Republic)",
// "Vancouver, British Columbia", "the Chui region of Kyrgyzstan", "Baku, the capital of Azerbaijan".

import type { Span } from '../../text/span.js';
import { foldName } from '../../vocab/fold.js';
import { type Place, type State, stateOf } from '../../vocab/places.js';
import { FUNCTION_WORDS, isCapitalised, isPhraseGap, NAME_HEADS, wordAfter, wordBefore } from './around.js';
import type { Hit } from './scan.js';

/** A name with what the text attaches to it. */
export interface Unit extends Span {
  /** Where the name itself stands, without what is attached. */
  readonly name: Span;
  /** Null for a name that no gazetteer has. */
  readonly hit: Hit | null;
  /** What the words themselves say it is: "X County" a city, "X Province" a region; else null. */
  readonly kind: 'city' | 'region' | null;
  /** The head that said so is part of the name ("Racine County"). */
  readonly keepsHead: boolean;
  readonly state: State | null;
  readonly region: Hit | null;
  readonly country: string | null;
  readonly possessive: boolean;
  /** What the place is called, where the text has a description in its stead. */
  readonly called?: string;
  /** "a workshop at Asesewa": a town only where the page's country has its villages so. */
  readonly bare?: true;
}

const L = '\\p{L}\\p{M}';
const CITY_HEADS = new Set(
  'county district township municipality village island town parish borough upazila tehsil sub-county subcounty woreda commune lga'.split(
    ' ',
  ),
);
const REGION_HEADS = new Set(
  'region province governorate oblast state prefecture emirate regions provinces territory canton voivodeship'.split(
    ' ',
  ),
);
/** "County Council", "District Court", "State University": the head belongs to a body. */
const isBody = (word: string): boolean =>
  NAME_HEADS.has(word.toLowerCase()) ||
  /^(?:government|officials?|coordinator|attorney|health|education|sheriff'?s?|fair|level|no|number|\d.*)$/i.test(word);

/** After a town: ", N.C.", ", NC 27801", "  N C", " (Calif.)". */
const STATE_AFTER = new RegExp(
  `(?<gap>, ?\\n? {0,8}| {1,4}| \\(| ?\\n {0,8})(?<state>(?:[A-Z]\\. ?[A-Z]\\.)|[A-Z] [A-Z](?![${L}'-])|[A-Z]{2}(?![${L}'-])|W\\.? ?Va\\.|[A-Z][a-z]{1,4}\\.|[A-Z][a-z]{1,5}(?![${L}'-]))`,
  'uy',
);
/** Postal codes that are words in shouted text. */
const WORD_CODES = new Set('IN OR ME OK HI OH PA MA LA AL DE ID CO MS MD PR ON PE MI'.split(' '));

/** The state written after a town, and where it ends. `sure`: the town is known to lie there. */
function stateAfter(view: string, at: number, places: readonly Place[]): { state: State; end: number } | null {
  STATE_AFTER.lastIndex = at;
  const match = STATE_AFTER.exec(view);
  const written = match?.groups?.state;
  const gap = match?.groups?.gap;
  if (!match || written === undefined || gap === undefined) return null;
  const state = stateOf(written);
  if (!state || foldName(written) === foldName(state.name)) return null;
  const end = STATE_AFTER.lastIndex;
  const fits = places.some((place) => place.regionCode === state.regionCode);
  const isCode = /^[A-Z]{2}$/.test(written);
  const zip = /^,? {0,2}\d{5}\b/.test(view.slice(end, end + 8));
  const parted = gap.startsWith(',') || gap.includes('(') || (gap.length > 1 && !gap.includes('\n'));
  if (written.length > 2 && !isCode && /^[A-Z][a-z]+$/.test(written)) {
    // "Gainesville  Ga" of texts that lost their marks; "Ga" after a comma; a word such as "Miss" only where the town is there
    if (!parted || !fits || foldsToName(written)) return null;
  } else if (/^[A-Z][a-z]$/.test(written) && !(parted && fits)) return null;
  else if (!parted && !(fits && (zip || !WORD_CODES.has(written)))) return null;
  else if (isCode && WORD_CODES.has(written) && !fits && !zip && !gap.startsWith(',')) return null;
  // "Cobb County (GA)" ends after its bracket; "(GA district court)" says the state but is no part of the name
  if (gap.includes('(')) return { state, end: view[end] === ')' ? end + 1 : at };
  return { state, end };
}
const foldsToName = (written: string): boolean => written.length > 5;

const GAP_TO_WHOLE =
  /^(?:,\s{1,12}| {2,6}| ?\(|, (?:in|the) | in (?:the )?|, (?:in|on) (?:the )?(?:far )?(?:north|south|east|west|centre|center|heart|interior|coast|shores?|border)(?:ern|-?east|-?west|ern coast)? (?:of|with) (?:the )?|, in (?:far )?(?:northern|southern|eastern|western|central|north-?eastern|north-?western|south-?eastern|south-?western) |,? (?:in )?(?:the )?(?:capital(?: city)?|region|province|state|district|city|port)?,? of (?:the )?(?:Republic of |Kingdom of |State of |Islamic Republic of )?|, the (?:capital|largest city|second city|port city) of |, (?:Republic|Kingdom|State|Sultanate|Islamic Republic|Federal Republic) of )$/;

/** What `next` is to a town that may already have its region: "Bukavu, South Kivu, Congo"; a country in brackets is taken at its word. */
function wholeAfter(part: Hit, region: Hit | null, next: Hit, bracketed: boolean): 'region' | 'country' | null {
  if (region) return region.places().some((place) => place.country === next.country) ? 'country' : null;
  return bracketed && next.country !== null && part.country === null ? 'country' : wholeOf(part, next);
}

/** What `whole`, standing after `part`, is to it: the region or the country that it lies in; null where it is neither. */
function wholeOf(part: Hit, whole: Hit): 'region' | 'country' | null {
  if (part.area || whole.area) return null;
  const byRegion = mostPeople(part, (place) =>
    whole
      .places()
      .some(
        (region) =>
          region.form === 'region' &&
          region.regionCode === place.regionCode &&
          !(part.key === whole.key && place.form === 'region'),
      ),
  );
  const byCountry = mostPeople(part, (place) => whole.country === place.country);
  if (part.country !== null && whole.country !== null) {
    // "Guatemala, Guatemala" but not "Georgia, Jordan", whatever hamlets bear the first name
    const isCapital = part.places().some((place) => place.rank === 'capital' && place.country === whole.country);
    return isCapital && part.country === whole.country ? 'country' : byRegion >= LARGE_TOWN ? 'region' : null;
  }
  if (byCountry < 0 && byRegion < 0) return null;
  return byRegion > byCountry ? 'region' : 'country';
}
/** "Bowling Green Kentucky" of texts that lost their marks: the state in full, if the town lies there and no longer name goes on. */
function stateByName(view: string, town: Hit, next: Hit): State | null {
  if (next.words > 2 || next.possessive || stateOf(town.key) !== null || town.country !== null) return null;
  const state = stateOf(next.key);
  if (!state || foldName(state.name) !== next.key) return null;
  if (!town.places().some((place) => place.form === 'city' && place.regionCode === state.regionCode)) return null;
  const after = wordAfter(view, next.end);
  return after && isPhraseGap(after.gap) && isCapitalised(after.text) && !FUNCTION_WORDS.has(after.text.toLowerCase())
    ? null
    : state;
}

/** True of a town right before its country's name, where no longer name goes on. */
function isTownOf(view: string, town: Hit, next: Hit): boolean {
  if (next.country === null || next.possessive || town.country !== null) return false;
  if (!town.places().some((place) => place.form === 'city' && place.country === next.country)) return false;
  const after = wordAfter(view, next.end);
  return !(
    after &&
    isPhraseGap(after.gap) &&
    isCapitalised(after.text) &&
    !FUNCTION_WORDS.has(after.text.toLowerCase())
  );
}

/** "the beach of Fanø, Denmark": a town that only its country's name places, where the listed ones are small and lie elsewhere. */
function isForeignNamesake(view: string, town: Hit, region: Hit | null, next: Hit, gap: string): boolean {
  if (region || next.country === null || town.country !== null || !/^,\s{1,2}$/.test(gap) || next.possessive)
    return false;
  if (
    town
      .places()
      .some((place) => place.form === 'region' || (place.population >= NAMESAKE_PEOPLE && place.spelling === 'name'))
  )
    return false;
  const cue = wordBefore(view, town.start);
  if (!cue || !isPhraseGap(cue.gap) || !/^(?:in|at|of|near|on)$/i.test(cue.text)) return false;
  return !/^(?:, | and | or |, and )\p{Lu}/u.test(view.slice(next.end, next.end + 8));
}
const NAMESAKE_PEOPLE = 300_000;

/** A town that is likelier meant than the country of the same name, if its region follows. */
const LARGE_TOWN = 15_000;
/** People of the largest place that fits; a region counts as one that nobody lives in; -1 where none fits. */
const mostPeople = (part: Hit, fits: (place: Place) => boolean): number =>
  part.places().reduce((most, place) => (fits(place) ? Math.max(most, place.population) : most), -1);

/** "Western New York", "upstate New York": a part of the state, not of its city. */
const DIRECTED = /\b(?:[Uu]pstate|[Dd]ownstate|[WwEe]estern|[Ee]astern|[Nn]orthern|[Ss]outhern|[Cc]entral) $/;

/** Joins hits that belong together, and adds places that only the syntax shows. */
export function joinUnits(view: string, hits: readonly Hit[]): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < hits.length; i++) {
    const hit = hits[i] as Hit;
    if (hit.area) {
      units.push({
        start: hit.start,
        end: hit.end,
        name: hit,
        hit,
        kind: null,
        keepsHead: false,
        state: null,
        region: null,
        country: null,
        possessive: hit.possessive,
      });
      continue;
    }
    let { end } = hit;
    let name: Span = hit;
    let kind: Unit['kind'] = null;
    let keepsHead = false;
    const head = hit.possessive ? null : headAfter(view, hit.end);
    const city = hit.possessive || hit.country !== null ? null : cityAfter(view, hit);
    if (city !== null) {
      end = city;
      name = view.startsWith('Capital', hit.end + 1) ? hit : { start: hit.start, end };
    } else if (head && fitsHead(hit, head.word, head.capital)) {
      kind = head.kind;
      keepsHead = head.capital && /^(?:county|district|township|parish|island|borough)$/.test(head.word);
      end = head.end;
      if (keepsHead || /^\sAutonomous\s/.test(view.slice(hit.end, end))) name = { start: hit.start, end };
    }
    if (kind === null && stateOf(hit.key) !== null && DIRECTED.test(view.slice(Math.max(0, hit.start - 14), hit.start)))
      kind = 'region';
    let state: State | null = null;
    let region: Hit | null = null;
    let country: string | null = null;
    const after = hit.possessive ? null : stateAfter(view, end, hit.places());
    if (after) {
      ({ state, end } = after);
      country = state.country;
      while (hits[i + 1] && (hits[i + 1] as Hit).start < end) i++;
    }
    for (let next = hits[i + 1]; next && country === null && !hit.possessive; next = hits[i + 1]) {
      const gap = view.slice(end, next.start);
      if (/^ {2}/.test(gap) && /^u s/.test(next.key)) break;
      if (gap === ' ' && region === null) {
        const named = stateByName(view, hit, next);
        if (!named) {
          // "in Lome Togo" of texts that leave the comma out
          if (!isTownOf(view, hit, next)) break;
          ({ country } = next);
          ({ end } = next);
          i++;
          break;
        }
        state = named;
        ({ country } = named);
        ({ end } = next);
        i++;
        break;
      }
      if (gap.length > 40 || !GAP_TO_WHOLE.test(gap.replace(/\n {0,8}/, ' '))) break;
      const whole =
        wholeAfter(hit, region, next, gap.includes('(')) ??
        (isForeignNamesake(view, hit, region, next, gap) ? 'country' : null);
      if (!whole) break;
      if (whole === 'country') country = next.country;
      else region = next;
      const before = end;
      end = headAfter(view, next.end)?.end ?? next.end;
      if (gap.includes('(')) end = view[end] === ')' ? end + 1 : before;
      i++;
    }
    units.push({
      start: hit.start,
      end,
      name,
      hit,
      kind,
      keepsHead,
      state,
      region,
      country,
      possessive: hit.possessive,
    });
  }
  return units;
}

/** Where "City" ends behind a town that is written with it, "Tabuk City"; null where it is none or goes on as a body's name ("City Hall"). */
function cityAfter(view: string, hit: Hit): number | null {
  const word = view.startsWith('City', hit.end + 1)
    ? 'City'
    : view.startsWith('Capital', hit.end + 1)
      ? 'Capital'
      : null;
  if (word === null || !isPhraseGap(view[hit.end] ?? '')) return null;
  const end = hit.end + 1 + word.length;
  const next = wordAfter(view, end);
  if (next && (next.start === end || next.gap === '-')) return null;
  return next && isPhraseGap(next.gap) && isCapitalised(next.text) && !FUNCTION_WORDS.has(next.text.toLowerCase())
    ? null
    : end;
}

/** "New York State" is a region, "Alfred State" none; "Wisconsin county" is no county of that name. */
function fitsHead(hit: Hit, head: string, capital: boolean): boolean {
  const isRegion = hit.places().some((place) => place.form === 'region');
  if (head === 'state' || (!capital && REGION_HEADS.has(head))) return isRegion;
  if (CITY_HEADS.has(head)) return hit.country === null && (capital || !isRegion);
  return hit.country === null || isRegion;
}

/** "County", "district", "Province" after a name, unless it goes on as a body's name. */
export function headAfter(
  view: string,
  at: number,
): { kind: 'city' | 'region'; word: string; end: number; capital: boolean } | null {
  let word = wordAfter(view, at);
  if (!word || !isPhraseGap(word.gap)) return null;
  if (/^autonomous$/i.test(word.text)) {
    const next = wordAfter(view, word.end);
    if (!next || !isPhraseGap(next.gap)) return null;
    word = next;
  }
  const small = word.text.toLowerCase();
  const kind = CITY_HEADS.has(small) ? 'city' : REGION_HEADS.has(small) ? 'region' : null;
  if (!kind) return null;
  const next = wordAfter(view, word.end);
  if (
    next &&
    isPhraseGap(next.gap) &&
    (isBody(next.text) || (isCapitalised(next.text) && !FUNCTION_WORDS.has(next.text.toLowerCase())))
  )
    return null;
  return { kind, word: small, end: word.end, capital: isCapitalised(word.text) };
}

const RUN_WORDS = 4;
/** Heads of venues: a run that ends so before a town is where the event is, not a town. */
const VENUE_WORD =
  /^(?:hotel|inn|resort|hall|cent(?:er|re)|campus|auditorium|stadium|library|museum|palace|theat(?:er|re)|complex|suite|floor|room|street|road|avenue|boulevard|drive|lane|highway|plaza|square|building|tower|airport|club|lodge|house|restaurant|station|park|st|rd|ave|blvd|llp|inc|ltd|sc|nw|ne|sw|se)$/i;

/** Capitalised words right before `at`, at most four, if nothing but a capital makes them a name. */
export function runBefore(view: string, at: number): Span | null {
  let start = at;
  for (let count = 0; count < RUN_WORDS; count++) {
    const word = wordBefore(view, start);
    if (
      !word ||
      (count > 0 && !isPhraseGap(word.gap)) ||
      !isCapitalised(word.text) ||
      FUNCTION_WORDS.has(word.text.toLowerCase())
    )
      break;
    // "St Phillip, Antigua": a saint before a name, a street behind one
    const saint = count > 0 && /^St\.?$/.test(word.text);
    if (!saint && (NAME_HEADS.has(word.text.toLowerCase()) || VENUE_WORD.test(word.text))) return null;
    ({ start } = word);
  }
  return start < at ? { start, end: at } : null;
}
