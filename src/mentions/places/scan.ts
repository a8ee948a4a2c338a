// One pass over capitalised words: which runs of them the gazetteer knows. "Dar es Salaam", "COX'S BAZAR", "the U.S."

import type { Span } from '../../text/span.js';
import { areaNames, countryNames, demonym } from '../../vocab/countries.js';
import { foldName } from '../../vocab/fold.js';
import { perKnowledge } from '../../vocab/knowledge.js';
import { nameStart, type Place, placesOfKey } from '../../vocab/places.js';
import { isShouted } from './around.js';

/** A run of words that names a place in some reading. */
export interface Hit extends Span {
  /** The folded name. */
  readonly key: string;
  readonly words: number;
  /** The country that the words mean, or null. */
  readonly country: string | null;
  readonly area: boolean;
  /** True where "'s" follows. */
  readonly possessive: boolean;
  /** Towns and regions of the name; read on demand. */
  readonly places: () => readonly Place[];
}

/** What a page's capitalised words give away: names of places, and nationalities. */
export interface Scan {
  readonly hits: readonly Hit[];
  readonly demonyms: readonly { readonly at: number; readonly country: string }[];
  /** Where "county", "district" and the like stand after a capitalised word that is no hit. */
  readonly heads: readonly number[];
  /** Where capitalised words that are no hit stand after "the village of" and the like. */
  readonly ofKind: readonly number[];
}

const HEAD_AFTER =
  / (?:[Cc]ounty|[Dd]istricts?|[Pp]rovinces?|[Rr]egions?|[Gg]overnorate|[Oo]blast|[Mm]unicipality|[Ii]sland|[Tt]ownship|[Vv]illage|[Aa]utonomous [Rr]egion)\b/y;
const KIND_BEFORE = /\b(?:village|town|city|municipality|district|island|hamlet|commune|port|township) of $/;

const CAPITALISED = /(?:[A-Z]\.){2,4}|\p{Lu}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*/gu;
const NEXT_WORD =
  /(?: ?\n {0,12}| & |\. | {1,2})((?:[A-Z]\.){2,4}|[\p{L}\p{M}]{1,40}(?:['-][\p{L}\p{M}]{1,40}){0,3})/uy;
/** Words of the longest name looked for ("Democratic People's Republic of Korea"). */
const MOST_WORDS = 6;
/** No place's name has a longer word; a longer run of letters is not looked up. */
const LONGEST_WORD = 60;
const ABBREVIATED = new Set(['st', 'ste', 'mt', 'ft']);
/** Abbreviations of countries that are words when written small. */
const ONLY_SHOUTED = new Set('us,u s,uk,usa,uae,drc,prc,png,ksa,rsa,car,rok,cis,eu,mena,t t,bvi,ussr'.split(','));

/** Words that names open with in a shorter form: "Fort Worth" is "ft worth" in the gazetteer. */
const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['fort', 'ft'],
  ['mount', 'mt'],
]);

interface Known {
  readonly key: string;
  readonly name: boolean;
  readonly longer: boolean;
  readonly demonym: string | null;
}
const known = perKnowledge(() => new Map<string, Known>());
const KNOWN_LIMIT = 50_000;
function look(word: string): Known {
  const remembered = known();
  const found = remembered.get(word);
  if (found) return found;
  const key = foldName(word);
  const people = key.length > 3 || key === 'lao' ? demonym(key) : null;
  const start = nameStart(key);
  const fresh = { key, name: start.name, longer: start.longer || SHORTENED.has(key), demonym: people };
  if (remembered.size >= KNOWN_LIMIT) remembered.clear();
  remembered.set(word, fresh);
  return fresh;
}

/** Finds all names of places within the stretches, longest first, none inside another. */
export function scan(view: string, stretches: readonly Span[]): Scan {
  const hits: Hit[] = [];
  const demonyms: { at: number; country: string }[] = [];
  const heads: number[] = [];
  const ofKind: number[] = [];
  let match: RegExpExecArray | null = null;
  for (const stretch of stretches) {
    // a word beyond one stretch waits for its own, so that the text is passed over once
    if (!match || match.index < stretch.start) {
      CAPITALISED.lastIndex = stretch.start;
      match = CAPITALISED.exec(view);
    }
    if (!match) break;
    for (; match && match.index < stretch.end; match = CAPITALISED.exec(view)) {
      const word = match[0];
      const at = match.index;
      if ((word.length < 2 && word !== 'U') || word.length > LONGEST_WORD) continue;
      if (at > 0 && isLetter(view.charCodeAt(at - 1))) continue;
      const hit = hitAt(view, at, word, stretch.end);
      if (hit) {
        hits.push(hit);
        CAPITALISED.lastIndex = hit.end;
      } else {
        HEAD_AFTER.lastIndex = at + word.length;
        if (view.charCodeAt(at + word.length) === SPACE && HEAD_AFTER.test(view)) heads.push(at + word.length);
        if (view.startsWith(' of ', at - 4) && KIND_BEFORE.test(view.slice(Math.max(0, at - 20), at))) ofKind.push(at);
        const people = look(word).demonym;
        if (people) demonyms.push({ at, country: people });
        const hyphen = word.indexOf('-');
        if (hyphen > 3 && people === null) {
          const first = look(word.slice(0, hyphen));
          if (first.demonym) demonyms.push({ at, country: first.demonym });
        }
      }
    }
  }
  return { hits, demonyms, heads, ofKind };
}
const SPACE = 32;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 192;

function hitAt(view: string, at: number, word: string, limit: number): Hit | null {
  const whole = look(word);
  const possessive = /'s$/i.test(word) || /s'$/.test(word);
  const hit = whole.name || whole.longer ? longest(view, at, word, whole, limit) : null;
  if (hit && (hit.words > 1 || !possessive)) return hit;
  if (possessive) {
    const bare = word.slice(0, -2);
    const owner = look(bare);
    if (owner.name && owner.demonym === null) return makeHit(view, at, at + bare.length, owner.key, 1, true);
  }
  return null;
}

function longest(view: string, at: number, word: string, first: Known, limit: number): Hit | null {
  let best = first.name && first.demonym === null ? makeHit(view, at, at + word.length, first.key, 1, false) : null;
  let { longer } = first;
  let key = SHORTENED.get(first.key) ?? first.key;
  let end = at + word.length;
  let last = first.key;
  for (let count = 2; longer && count <= MOST_WORDS; count++) {
    NEXT_WORD.lastIndex = end;
    const match = NEXT_WORD.exec(view);
    if (!match || NEXT_WORD.lastIndex > limit) break;
    if (match[0][0] === '.' && !ABBREVIATED.has(last)) break;
    const next = match[1] ?? '';
    end = NEXT_WORD.lastIndex;
    last = look(next).key;
    let extended = `${key} ${last}`;
    let start = nameStart(extended);
    let owner = false;
    if (!start.name && !start.longer && next.endsWith("'s")) {
      extended = `${key} ${look(next.slice(0, -2)).key}`;
      start = nameStart(extended);
      owner = true;
      end -= 2;
    }
    if (start.name && /\p{Lu}/u.test(next)) best = makeHit(view, at, end, extended, count, owner) ?? best;
    ({ longer } = start);
    key = extended;
    if (owner) break;
  }
  return best;
}

function makeHit(
  view: string,
  start: number,
  end: number,
  key: string,
  words: number,
  possessive: boolean,
): Hit | null {
  const text = view.slice(start, end);
  if (ONLY_SHOUTED.has(key) && !isShouted(text)) return null;
  const country = countryNames().get(key) ?? null;
  let places: readonly Place[] | null = null;
  return {
    start,
    end,
    key,
    words,
    country,
    area: areaNames().has(key),
    possessive,
    places: () => (places ??= placesOfKey(key)),
  };
}
