// Regions and countries inside names: "for Latin America and the Caribbean", "of Trinidad and Tobago".
import { countryOf, isAreaName } from '../../vocab/countries.js';
import { isCapital, type Token } from '../tokens.js';
import { isArticle, spellOut } from './words.js';

const COMPASS =
  /^(?:north|south|east|west|central|northern|southern|eastern|western|middle|near|latin|sub-saharan|north-?eastern|south-?eastern|north-?western|south-?western)$/;

/** Words in the longest name of an area: "Eastern Europe and Central Asia" is read as two. */
const LONGEST = 4;

/** End of the one region or country that begins at `k` (its article may stand there), else `k`. */
function placeEnd(tokens: readonly Token[], k: number, known: (name: string) => boolean): number {
  const first = isArticle(tokens[k]) ? k + 1 : k;
  for (let end = Math.min(tokens.length, first + LONGEST); end > first; end--)
    if (isCapital(tokens[first]) && isCapital(tokens[end - 1]) && known(spellOut(tokens, first, end))) return end;
  return k;
}

const isArea = (name: string): boolean => isAreaName(name);
const isCountry = (name: string): boolean => countryOf(name) !== null;

/** End of the region that begins at `k`, "West and Central Africa" taken whole, else `k`. */
export function regionEnd(tokens: readonly Token[], k: number): number {
  const first = isArticle(tokens[k]) ? k + 1 : k;
  if (COMPASS.test(tokens[first]?.lower ?? '') && isCapital(tokens[first]) && isAnd(tokens[first + 1])) {
    const end = placeEnd(tokens, first + 2, isArea);
    if (end > first + 2) return end;
  }
  return placeEnd(tokens, k, isArea);
}

const isAnd = (token: Token | undefined): boolean => token?.lower === 'and' || token?.text === '&';

/** End of a list of regions, or of countries, that begins at `k`: "Zambia, Malawi and Mozambique"; `k` where none does. A list of countries must close with "and". */
export function regionsEnd(tokens: readonly Token[], k: number): number {
  const areas = listEnd(tokens, k, regionEnd);
  return areas > k ? areas : listEnd(tokens, k, (all, at) => placeEnd(all, at, isCountry));
}

function listEnd(tokens: readonly Token[], k: number, item: (tokens: readonly Token[], k: number) => number): number {
  const first = item(tokens, k);
  if (first === k) return k;
  let end = first;
  for (let items = 0; items < 8; items++) {
    const comma = tokens[end]?.text === ',';
    const closing = isAnd(tokens[comma ? end + 1 : end]);
    if (!comma && !closing) return first;
    const at = end + (comma ? 1 : 0) + (closing ? 1 : 0);
    const next = item(tokens, at);
    if (next === at) return first;
    if (closing) return next;
    end = next;
  }
  return first;
}

/** Places whose names hold an "and", by the word behind it: what stands before it. */
const PAIRS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    tobago: /^trinidad$/,
    herzegovina: /^bosnia$/,
    principe: /^tom[eé]$/,
    príncipe: /^tom[eé]$/,
    barbuda: /^antigua$/,
    nevis: /^kitts$/,
    grenadines: /^vincent$/,
    caicos: /^turks$/,
    futuna: /^wallis$/,
    miquelon: /^pierre$/,
    wales: /^england$/,
    kashmir: /^jammu$/,
    labrador: /^newfoundland$/,
    nicobar: /^andaman$/,
    wear: /^tyne$/,
    hove: /^brighton$/,
    montenegro: /^serbia$/,
  }),
);

/** End of the place that the "and" at `at` stands inside of ("Trinidad and Tobago"), else -1. */
export function pairEnd(tokens: readonly Token[], at: number): number {
  const second = isArticle(tokens[at + 1]) ? at + 2 : at + 1;
  const before = PAIRS.get(tokens[second]?.lower ?? '');
  return before?.test((tokens[at - 1] as Token).lower) ? second + 1 : -1;
}

/** Where the region begins that the words before `at` end in ("Asia" of "Asia and the Pacific"), or -1. */
export function regionStart(tokens: readonly Token[], from: number, at: number): number {
  for (let k = Math.max(from, at - LONGEST); k < at; k++)
    if (isCapital(tokens[k]) && isAreaName(spellOut(tokens, k, at))) return k;
  return -1;
}
