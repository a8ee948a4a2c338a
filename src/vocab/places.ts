// The gazetteer: towns and first-level regions by folded name. Data from GeoNames (geonames.org, CC BY 4.0), laid out
// by src/tools/build-gazetteer.mjs as sorted lines that are searched in place, so nothing is parsed at load.
import { areaNames, countryNames, isAreaName, isCountryName } from './countries.js';
import { readData } from './data.js';
import { foldName } from './fold.js';
import { perKnowledge } from './knowledge.js';

/** A town or a first-level region as GeoNames knows it. */
export interface Place {
  readonly form: 'city' | 'region';
  /** capital of a country · seat of a region · quarter of a city · any other town · a region */
  readonly rank: 'capital' | 'seat' | 'town' | 'quarter' | 'region';
  /** Whether the looked-up words are its own name, a close spelling (Prishtina) or a name in another language (Kaapstad). */
  readonly spelling: 'name' | 'close' | 'foreign';
  /** GeoNames id; null for the few places that GeoNames' lists of towns lack. */
  readonly id: number | null;
  readonly name: string;
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  readonly country: string;
  /** English name of the first-level region, "" where GeoNames gives none. */
  readonly admin1: string;
  /** GeoNames code of that region, "PK.05"; for the United States it holds the postal code, "US.NC". */
  readonly regionCode: string;
  /** Degrees, two decimals; null for regions and places without id. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Within two per cent; 0 where unknown. */
  readonly population: number;
}

interface Region { readonly code: string; readonly name: string }

const RANKS: Readonly<Record<string, Place['rank']>> = { K: 'capital', A: 'seat', X: 'quarter', C: 'town', R: 'region' };
const SPELLINGS: Readonly<Record<string, Place['spelling']>> = { n: 'name', s: 'close', t: 'foreign' };
/** Width of a record before its display name: rank, spelling, region row, id, latitude, longitude, population step. */
const RECORD_WIDTH = 18;
const TAB = 9;
const NOTHING: readonly Place[] = [];

let table: string | null = null;
let regions: string[] | null = null;
const loadTable = (): string => (table ??= readData('gazetteer.txt'));
function regionOfRow(row: number): Region {
  regions ??= readData('regions.txt').split('\n');
  const [code = '', name = ''] = (regions[row] ?? '').split('\t');
  return { code, name };
}

/** Where the first line stands whose key is not below `key`. */
function seek(lines: string, key: string): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = middle === 0 ? 0 : lines.lastIndexOf('\n', middle - 1) + 1;
    if (isBelow(lines, start, key)) {
      const end = lines.indexOf('\n', start);
      low = end < 0 ? lines.length : end + 1;
    } else high = start;
  }
  return low;
}
function isBelow(lines: string, start: number, key: string): boolean {
  for (let i = 0; i < key.length; i++) {
    const difference = lines.charCodeAt(start + i) - key.charCodeAt(i);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** What is known of a folded word or words: whether they are a name, and whether they open a longer one. */
export interface NameStart {
  readonly name: boolean;
  readonly longer: boolean;
  /** In the gazetteer, as a town or region. */
  readonly listed: boolean;
  /** An ordinary English word as well. */
  readonly ordinary: boolean;
}
const SEEN_LIMIT = 10_000;
const seen = perKnowledge(() => new Map<string, NameStart>());
let countryStarts: Set<string> | null = null;
function loadCountryStarts(): Set<string> {
  if (countryStarts) return countryStarts;
  countryStarts = new Set();
  for (const key of [...countryNames().keys(), ...areaNames()]) {
    for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) countryStarts.add(key.slice(0, at));
  }
  return countryStarts;
}

/** Whether folded words (see `foldName`) are a place's, country's or area's name, or its opening words. Remembers. */
export function nameStart(key: string): NameStart {
  const remembered = seen();
  const known = remembered.get(key);
  if (known) return known;
  const own = ownPlaces();
  const lines = loadTable();
  const at = seek(lines, key);
  const listed = lines.startsWith(key, at) && lines.charCodeAt(at + key.length) === TAB;
  // a longer name stands right behind, for a space is below every letter
  const next = listed ? lines.indexOf('\n', at) + 1 : at;
  const mine = own?.places.has(key) === true;
  const start = {
    name: mine || listed || countryNames().has(key) || areaNames().has(key),
    listed: mine || listed,
    ordinary: !mine && listed && lines[at + key.length + 1] === '!',
    longer: loadCountryStarts().has(key) || lines.startsWith(`${key} `, next) || own?.starts.has(key) === true,
  };
  if (remembered.size >= SEEN_LIMIT) remembered.clear();
  remembered.set(key, start);
  return start;
}

/** Towns and regions of a name in any spelling, the most populous first, regions before towns; empty where there are none. */
export const placesNamed = (name: string): readonly Place[] => placesOfKey(foldName(name));

const read = perKnowledge(() => new Map<string, readonly Place[]>());
/** The same for a name that is folded already. Remembers. */
export function placesOfKey(key: string): readonly Place[] {
  const remembered = read();
  const known = remembered.get(key);
  if (known) return known;
  // what the user names is what is meant: other places of that name are passed over
  const places = ownPlaces()?.places.get(key) ?? readPlaces(key);
  if (remembered.size >= SEEN_LIMIT) remembered.clear();
  remembered.set(key, places);
  return places;
}

/** The user's own places by folded name, and the opening words of those names; null where there are none. */
const ownPlaces = perKnowledge((knowledge) => {
  if (!knowledge?.places?.length) return null;
  const places = new Map<string, Place[]>();
  const starts = new Set<string>();
  for (const { name, aliases = [], kind = 'city', region, country, latitude, longitude, geonamesId } of knowledge.places) {
    for (const form of [name, ...aliases]) {
      const key = foldName(form);
      if (key === '') continue;
      const place: Place = {
        form: kind, rank: kind === 'region' ? 'region' : 'town', spelling: form === name ? 'name' : 'close', id: geonamesId ?? null, name,
        country, admin1: region ?? '', regionCode: '', latitude: latitude ?? null, longitude: longitude ?? null, population: 0,
      };
      places.set(key, [...(places.get(key) ?? []), place]);
      for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) starts.add(key.slice(0, at));
    }
  }
  return { places, starts };
});
function readPlaces(key: string): readonly Place[] {
  if (!key || !nameStart(key).listed) return NOTHING;
  const lines = loadTable();
  const at = seek(lines, key);
  const start = at + key.length + 1;
  return lines.slice(lines[start] === '!' ? start + 1 : start, lines.indexOf('\n', at)).split('|').map((record) => readRecord(key, record));
}

/** True where a one-word name is an ordinary English word as well: "Reading", "Hope", "Date". */
export const isOrdinaryWord = (name: string): boolean => nameStart(foldName(name)).ordinary;

const STEP = Math.log(1.02);
const digits = (record: string, from: number, width: number): number => Number.parseInt(record.slice(from, from + width), 36);
function readRecord(key: string, record: string): Place {
  const region = regionOfRow(digits(record, 2, 3));
  const rank = RANKS[record[0] ?? 'C'] ?? 'town';
  const isRegion = rank === 'region';
  const step = digits(record, 16, 2);
  const id = digits(record, 5, 5) || null;
  return {
    form: isRegion ? 'region' : 'city',
    rank,
    spelling: SPELLINGS[record[1] ?? 'n'] ?? 'name',
    id,
    name: isRegion ? region.name : withMarks(record.slice(RECORD_WIDTH)) || titleCase(key),
    country: region.code.slice(0, 2),
    admin1: region.name,
    regionCode: region.code,
    latitude: isRegion || id === null ? null : Math.round(digits(record, 10, 3) - 9000) / 100,
    longitude: isRegion || id === null ? null : Math.round(digits(record, 13, 3) - 18000) / 100,
    population: step === 0 ? 0 : Math.round(Math.exp((step - 1) * STEP)),
  };
}
const withMarks = (name: string): string => name.replace(/\\u([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
const titleCase = (key: string): string => key.replace(/(^| )[a-z]/g, (start) => start.toUpperCase());

const placeNames = perKnowledge(() => new Map<string, boolean>());

/** True where the words are the name of a town, region, country or area. Ordinary words that are towns too ("Hope") do not count. */
export function isPlaceName(words: string): boolean {
  const remembered = placeNames();
  const known = remembered.get(words);
  if (known !== undefined) return known;
  const key = foldName(words);
  const found = isCountryName(words) || isAreaName(words) || (nameStart(key).listed && !nameStart(key).ordinary);
  if (remembered.size >= SEEN_LIMIT) remembered.clear();
  remembered.set(words, found);
  return found;
}

/* Postal code, name, AP abbreviation. */
const STATES = `AL Alabama,Ala;AK Alaska;AZ Arizona,Ariz;AR Arkansas,Ark;CA California,Calif,Cal;CO Colorado,Colo;CT Connecticut,Conn;DE Delaware,Del;
DC District of Columbia;FL Florida,Fla;GA Georgia,Ga;HI Hawaii;ID Idaho;IL Illinois,Ill;IN Indiana,Ind;IA Iowa;KS Kansas,Kan,Kans;KY Kentucky,Ky;LA Louisiana,La;
ME Maine,Me;MD Maryland,Md;MA Massachusetts,Mass;MI Michigan,Mich;MN Minnesota,Minn;MS Mississippi,Miss;MO Missouri,Mo;MT Montana,Mont;NE Nebraska,Neb,Nebr;
NV Nevada,Nev;NH New Hampshire;NJ New Jersey;NM New Mexico;NY New York;NC North Carolina;ND North Dakota;OH Ohio;OK Oklahoma,Okla;OR Oregon,Ore;
PA Pennsylvania,Pa,Penn;RI Rhode Island;SC South Carolina;SD South Dakota;TN Tennessee,Tenn;TX Texas,Tex;UT Utah;VT Vermont,Vt;VA Virginia,Va;
WA Washington,Wash;WV West Virginia,W Va;WI Wisconsin,Wis,Wisc;WY Wyoming,Wyo`;
const PROVINCES = 'AB Alberta,Alta;BC British Columbia;MB Manitoba,Man;NB New Brunswick;NL Newfoundland and Labrador,Nfld;NS Nova Scotia;NT Northwest Territories;'
  + 'NU Nunavut;ON Ontario,Ont;PE Prince Edward Island,PEI;QC Quebec,Que;SK Saskatchewan,Sask;YT Yukon';
const PROVINCE_ROWS: Readonly<Record<string, string>> = {
  AB: '01', BC: '02', MB: '03', NB: '04', NL: '05', NS: '07', NT: '13', NU: '14', ON: '08', PE: '09', QC: '10', SK: '11', YT: '12',
};

/** A state of the United States or a province of Canada. */
export interface State { readonly name: string; readonly country: 'US' | 'CA'; readonly regionCode: string }
let states: Map<string, State> | null = null;
function loadStates(): Map<string, State> {
  if (states) return states;
  states = new Map();
  const add = (rows: string, country: 'US' | 'CA'): void => {
    for (const row of rows.split(';')) {
      const [postal = '', names = ''] = [row.trim().slice(0, 2), row.trim().slice(3)];
      const [name = '', ...short] = names.split(',');
      const state: State = { name, country, regionCode: `${country}.${country === 'US' ? postal : PROVINCE_ROWS[postal] ?? ''}` };
      for (const key of [postal.toLowerCase(), postal.toLowerCase().split('').join(' '), foldName(name), ...short.map(foldName)]) {
        if (!states?.has(key)) states?.set(key, state);
      }
    }
  };
  add(STATES, 'US');
  add(PROVINCES, 'CA');
  return states;
}

/** The state or province that a name, a postal code or an AP abbreviation means after a town: "NC", "N.C.", "N C", "Calif.", "Ontario". */
export const stateOf = (words: string): State | null => loadStates().get(foldName(words)) ?? null;
