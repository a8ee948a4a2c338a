// Places: towns, regions and countries that the text names, with how each stands there. "held in Karachi this week"

import type { Span } from '../../text/span.js';
import { flatten } from '../../text/squeeze.js';
import { foldName } from '../../vocab/fold.js';
import { isDoubtfulFirstName, isFirstName } from '../../vocab/people.js';
import { isOrdinaryWord, stateOf } from '../../vocab/places.js';
import type { PlaceMention } from '../mention.js';
import type { Page } from '../page.js';
import {
  FUNCTION_WORDS,
  isCapitalised,
  isPhraseGap,
  isShouted,
  NAME_HEADS,
  TITLES,
  wordAfter,
  wordBefore,
} from './around.js';
import { findTownsBeside } from './beside.js';
import { climateOf } from './climate.js';
import { type Draft, isCredible } from './credible.js';
import { withKindLists } from './kind-lists.js';
import { postalTowns } from './postal.js';
import { withCapitals } from './rank.js';
import { type Climate, resolve } from './resolve.js';
import { type Scan, scan } from './scan.js';
import { joinUnits, type Unit } from './units.js';
import { findSyntaxPlaces } from './unlisted.js';
import { playsHost, standing } from './use.js';
import { hasHead } from './venue-words.js';
import { findVenues } from './venues.js';

export { findOnline } from './online.js';
export { findVenues };

/** A place with what helps to attach it. */
export interface FoundPlace extends PlaceMention {
  /** The gazetteer's first-level region, named in the text or not. */
  readonly admin1: string | null;
  /** The word that governs the place ("in", "from", "to"), small; null where there is none. */
  readonly preposition: string | null;
  /** The word before the preposition: "held" in, "workshop" in, "based" in; null where there is none. */
  readonly governor: string | null;
}

/** All places that the page names, in text order. Areas ("West Africa") come with `form: 'area'` and no values. */
export const findPlaces = (page: Page): FoundPlace[] => surveyPlaces(page).places;

/** The one country (alpha-2) that the page speaks for, if one clearly leads. */
export const countryOfPage = (page: Page): string | null => surveyPlaces(page).country;

/** How far the likeliest country must lead where none speaks clearly, and the least it must weigh. */
const LIKELY_LEAD = 1.2;

const LIKELY_WEIGHT = 0.4;

/** "April 7", "Sept. 20-22" against "7 April", "20th September": whose way of writing days it is. */
const MONTH_FIRST =
  /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?\b(?! ?(?:to|-) ?\d{4})/;

const DAY_FIRST =
  /\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

const BRITISH =
  /\b(?:[Cc]entres?|[Pp]rogrammes?|[Oo]rganis(?:e|es|ed|ing|ation|ers?)|colours?|favourite|pubs?|fortnight|charity|whilst|neighbours?|councillors?|travell(?:ed|ing))\b|£/;

/** The country (alpha-2) that the page names most, though none leads clearly enough for `countryOfPage`; null where two are near. */
function leadingCountry(page: Page): string | null {
  const { country, climate } = surveyPlaces(page);
  const [first, second] = [...climate.countries].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (country !== null || !first) return country;
  return first[1] >= LIKELY_WEIGHT && first[1] >= LIKELY_LEAD * (second?.[1] ?? 0) ? first[0] : null;
}

/**
 * The country (alpha-2) that the page most likely lies in, where `countryOfPage` knows none: the one it names most, else
 * the one whose way of writing it has. For what must lie somewhere, a venue or a town that no gazetteer has.
 */
export function likelyCountry(page: Page): string | null {
  let likely = likelies.get(page);
  if (likely === undefined) {
    likely = readLikely(page);
    likelies.set(page, likely);
  }
  return likely;
}

const likelies = new WeakMap<Page, string | null>();

function readLikely(page: Page): string | null {
  const { country, climate } = surveyPlaces(page);
  if (country !== null || climate.countries.size > 0) return leadingCountry(page);
  const text = page.view.slice(page.layout.body.start, page.layout.body.start + STYLE_REACH);
  if (BRITISH.test(text))
    return DAY_FIRST.test(text) && !MONTH_FIRST.test(text) && /£|\bpubs?\b/.test(text) ? 'GB' : null;
  return MONTH_FIRST.test(text) && !DAY_FIRST.test(text) && climate.named.size === 0 ? 'US' : null;
}

const STYLE_REACH = 6000;

/**
 * The places, and the one country (alpha-2) that names of countries, towns, nationalities and states speak for, if one
 * clearly leads; it is the likeliest country of a venue without a town.
 */
export function surveyPlaces(page: Page): Survey {
  const known = surveys.get(page);
  if (known) return known;
  const survey = readSurvey(page);
  surveys.set(page, survey);
  return survey;
}

export interface Survey {
  readonly places: FoundPlace[];
  readonly country: string | null;
  readonly climate: Climate;
}

const surveys = new WeakMap<Page, Survey>();

function readSurvey(page: Page): Survey {
  const found = scan(page.view, readStretches(page));
  const joined = withDateline(page, withUnlisted(page.view, joinUnits(page.view, found.hits), found));
  const { fresh, sure } = findTownsBeside(page.view, findVenues(page), joined, capitalOfPage(page, joined));
  const sureKeys = new Set([...sure].map((unit) => unit.start));
  const all = oneSense(page.view, merged(joined, fresh));
  const climate = climateOf(page, found, all);
  const villages = climate.country !== null && !OF_FIRMS.has(climate.country);
  const units = all.filter((unit) => villages || unit.bare !== true);
  if (units.length === 0) return { places: [], country: climate.country, climate };
  const people = peopleOf(page.view, units);
  const drafts = asDateline(
    units.map((unit) => draftOf(page, unit, climate, people, unit.hit === null || sureKeys.has(unit.start))),
  );
  spreadUse(page.view, drafts);
  const named = namedRegions(drafts, units);
  const homeState = homeStateOf(climate);
  const places = drafts
    .map((draft) => (isCredible(page, draft, climate) ? draft : asUnlisted(draft, climate, sureKeys)))
    .filter((draft) => draft !== null)
    .map((draft) => mentionOf(page, draft, named, homeState));
  return { places, country: climate.country, climate };
}

/** Countries (alpha-2) in whose press "a workshop at Asesewa" names a firm or a house rather than a village. */
const OF_FIRMS = new Set(
  'US GB CA AU NZ IE DE FR NL BE LU CH AT IT ES PT SE NO DK FI IS PL CZ EE SG JP KR IL'.split(' '),
);

/** True where a great town heads the page, whose quarters the text may name. Towns of the United States are all listed, their quarters not told so. */
function capitalOfPage(page: Page, units: readonly Unit[]): boolean {
  const dateline = page.layout.datelinePlace;
  const unit = dateline && units.find(({ start, end }) => start >= dateline.start && end <= dateline.end);
  const town = unit?.hit?.places().find((place) => place.form === 'city');
  return town !== undefined && town.country !== 'US' && town.population >= GREAT_TOWN;
}

const GREAT_TOWN = 300_000;

/** Sentences, and the dateline's place where no sentence holds it. */
function readStretches(page: Page): Span[] {
  const stretches: Span[] = page.sentences.map(({ start, end }) => ({ start, end }));
  const dateline = page.layout.datelinePlace;
  if (dateline && !stretches.some(({ start, end }) => start <= dateline.start && dateline.end <= end))
    stretches.push(dateline);
  const title = page.layout.title?.span;
  if (title && !stretches.some(({ start, end }) => start < title.end && title.start < end)) stretches.push(title);
  return stretches.sort((a, b) => a.start - b.start);
}

const withUnlisted = (view: string, units: Unit[], found: Scan): Unit[] =>
  withKindLists(view, withCapitals(view, merged(units, findSyntaxPlaces(view, units, found))));

/** Both lists in text order; of units that overlap the first. */
function merged(units: Unit[], extra: readonly Unit[]): Unit[] {
  if (extra.length === 0) return units;
  let covered = 0;
  return [...units, ...extra]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < covered) return false;
      covered = end;
      return true;
    });
}

/** A name that a town of so many people bears is no region's alone. */
const LARGE_TOWN = 100_000;

/** "BERHAMPUR:" of a dateline is a town, in the gazetteer or not. */
function withDateline(page: Page, units: Unit[]): Unit[] {
  const dateline = page.layout.datelinePlace ?? shoutedOpening(page) ?? openingTown(page);
  if (!dateline) return units;
  const inside = units.filter((unit) => unit.start < dateline.end && dateline.start < unit.end);
  const name = /^\p{Lu}[\p{L}'-]{2,24}(?: \p{Lu}[\p{L}'-]{1,24}){0,2}/u.exec(
    page.view.slice(dateline.start, dateline.end),
  )?.[0];
  const [whole] = inside;
  // "ASPENHOLM, Upper Region - ": the region is listed, the town is not
  const first =
    name !== undefined &&
    !hasHead(name) &&
    !whole?.hit?.places().some(({ form, population }) => form === 'city' && population >= LARGE_TOWN) &&
    whole?.start === dateline.start + name.length + 2 &&
    page.view[whole.start - 2] === ',';
  if (whole && !first) return withoutPieces(page.view, dateline, units, inside);
  if (!name) return units;
  const span = { start: dateline.start, end: dateline.start + name.length };
  const region = whole?.hit?.places().find(({ form }) => form === 'region');
  const unit: Unit = {
    ...span,
    end: whole?.end ?? span.end,
    name: span,
    hit: null,
    kind: 'city',
    keepsHead: false,
    state: whole?.state ?? null,
    region: region && whole?.hit ? whole.hit : null,
    country: whole?.hit?.country ?? whole?.country ?? region?.country ?? null,
    possessive: false,
  };
  return [...units.filter((one) => one !== whole), unit].sort((a, b) => a.start - b.start);
}

/**
 * "NAVAL STATION ALDER, Spain", "UMM AL BIRCH, 3 May": of the words before a dateline's first mark a town bears the last;
 * one that no gazetteer has bears them all, whatever hamlets their pieces are called.
 */
function withoutPieces(view: string, dateline: Span, units: Unit[], inside: readonly Unit[]): Unit[] {
  const part = /^\p{Lu}[\p{Lu}'-]*(?: \p{Lu}[\p{Lu}'-]*){1,3}(?=,|\s?[(/-])/u.exec(
    view.slice(dateline.start, dateline.end + 2),
  )?.[0];
  if (part === undefined) return units;
  const end = dateline.start + part.length;
  const pieces = inside.filter((unit) => unit.start < end);
  const last = pieces.find((unit) => unit.end >= end);
  if (pieces.length === 0 || pieces.some((unit) => unit.start === dateline.start)) return units;
  const rest = units.filter((unit) => unit === last || !pieces.includes(unit));
  if (last) return rest;
  const land = inside.find((unit) => unit.start >= end && unit.hit !== null && unit.hit.country !== null);
  const span = { start: dateline.start, end };
  const whole: Unit = {
    ...(pieces[0] as Unit),
    ...span,
    name: span,
    hit: null,
    kind: 'city',
    state: null,
    region: null,
    country: land?.hit?.country ?? null,
  };
  return [...rest.filter((unit) => unit !== land), whole].sort((a, b) => a.start - b.start);
}

/** "BERHAMPUR: On Sunday": a shouted word that opens the body and stands elsewhere in the text as a name. */
function shoutedOpening(page: Page): Span | null {
  for (const sentence of page.sentences) {
    if (sentence.zone !== 'body' || sentence.paragraph > 4) continue;
    const word = /^(\p{Lu}{4,20})(?:: | ?- )(?=\p{Lu})/u.exec(
      page.view.slice(sentence.start, sentence.start + 26),
    )?.[1];
    // "SMITH: Thank you. JONES: Thank you. SMITH: I" of a transcript
    if (word === undefined || page.view.indexOf(`${word}:`, sentence.start + word.length) >= 0) continue;
    const name = titleCase(word);
    const at = page.view.indexOf(name);
    if (page.view[sentence.start + word.length] === ':' && word.length > 4 && !isLabel(page.view, word))
      return { start: sentence.start, end: sentence.start + word.length };
    if (at >= 0 && !/[a-z]/.test(page.view[at + name.length] ?? ''))
      return { start: sentence.start, end: sentence.start + word.length };
  }
  return null;
}

/** "BACKGROUND: The", "UPDATE: In": a shouted word that heads what follows, and is no town's name. */
const isLabel = (view: string, word: string): boolean =>
  !/[AEIOU]/.test(word) ||
  LABELS.test(word) ||
  isOrdinaryWord(foldName(word)) ||
  view.includes(` ${word.toLowerCase()}`);

const LABELS =
  /^(?:.*(?:ING|TION|TIONS|MENT|NESS)|WHAT|WHEN|WHERE|VENUE|UPDATED?|CONTACTS?|SUMMARY|ABSTRACT|BREAKING|EXCLUSIVE|ANALYSIS|REVIEW|INTERVIEW|FEATURED?|PROFILE|RECAP|NOTICE|REMINDER|DETAILS|DEADLINE|TOPICS?|THEME|SPEAKERS?|PHOTOS?|VIDEO|AUDIO|WATCH|LISTEN|SOURCE|AUTHOR|EDITOR|NOTES?|QUOTE|IMAGE|MEDIA|PRESS|EVENTS?|SUBJECT|TITLE|AGENDA|PLEASE|WEBINAR|WORKSHOP|CONFERENCE)$/;

/** "Alder, North District - Pupils": a town with what it lies in opens the body before a dash. */
function openingTown(page: Page): Span | null {
  for (const sentence of page.sentences) {
    if ((sentence.zone !== 'body' && sentence.zone !== 'subhead') || sentence.paragraph > 4) continue;
    const name =
      /^(\p{Lu}\p{Ll}[\p{L}'-]{1,22}), (?:\p{Lu}[\p{L}'-]{1,20} ){0,3}(?:District|Province|County|Region|Municipality|State|Governorate|Island) ?- ?(?=\p{Lu})/u.exec(
        page.view.slice(sentence.start, sentence.start + 90),
      )?.[1];
    if (name !== undefined) return { start: sentence.start, end: sentence.start + name.length };
  }
  return null;
}

/** A dateline in a form of its own, "Adama, - A series" or "PRAIA, Cape Verde. April 24, 2018. - A": a place that opens the body. */
function opensBody(page: Page, unit: Unit, sentence: number): boolean {
  const first = page.sentences[sentence];
  if (!first || first.start !== unit.start || first.zone !== 'body' || first.paragraph > 2) return false;
  return OPENING.test(page.view.slice(unit.end, unit.end + 40));
}

const OPENING =
  /^(?:,? ?[-:] (?=\p{Lu})|[.,] (?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,7}\.? \d[\d, ]{0,10}[.:]? ?[-:(]?)/u;

/** A town that is placed once is the same town elsewhere: "in Flushing ... Library, Flushing, NY". */
function oneSense(view: string, units: Unit[]): Unit[] {
  const placed = new Map<string, Pick<Unit, 'state' | 'country'>>();
  for (const { town, state } of postalTowns(view)) placed.set(foldName(town), { state, country: null });
  for (const unit of units)
    if (unit.hit && (unit.state || unit.country) && unit.hit.country === null && !placed.has(unit.hit.key))
      placed.set(unit.hit.key, unit);
  if (placed.size === 0) return units;
  return units.map((unit) => {
    const known =
      unit.hit && !unit.state && !unit.country && !unit.region && unit.kind === null
        ? placed.get(unit.hit.key)
        : undefined;
    return known ? { ...unit, state: known.state, country: known.country } : unit;
  });
}

/** Names that the page gives to people: "Senator Lincoln", "Jordan Smith ... Jordan said", "Ms. Paris". */
function peopleOf(view: string, units: readonly Unit[]): ReadonlySet<string> {
  const people = new Set<string>();
  const firstNames = new Set<string>();
  const speakers = new Set<string>();
  for (const { hit } of units) {
    if (!hit || hit.words > 1) continue;
    const left = wordBefore(view, hit.start);
    const right = wordAfter(view, hit.end);
    if (
      left &&
      isPhraseGap(left.gap.replace('.', '')) &&
      isCapitalised(left.text) &&
      (TITLES.has(left.text.toLowerCase().replace(/\.$/, '')) || isFirstName(left.text))
    )
      people.add(hit.key);
    if (/^,? {0,3}\(? ?[RDI](?:-| {1,2})[A-Z]/.test(view.slice(hit.end, hit.end + 12))) people.add(hit.key);
    if (!right || /^(?:in|at|from|near)$/i.test(left?.text ?? '')) continue;
    if (
      isPhraseGap(right.gap) &&
      isGivenName(hit.key) &&
      isCapitalised(right.text) &&
      !NAME_HEADS.has(right.text.toLowerCase()) &&
      !FUNCTION_WORDS.has(right.text.toLowerCase())
    )
      firstNames.add(hit.key);
    if (isPhraseGap(right.gap.replace(',', '')) && SPEAKING.test(right.text)) speakers.add(hit.key);
  }
  for (const { hit } of units) {
    if (!hit) continue;
    // a country speaks too ("Jordan said"), unless the page also has a Jordan Smith
    const speaks = speakers.has(hit.key);
    if (hit.country === null ? speaks || firstNames.has(hit.key) : speaks && firstNames.has(hit.key))
      people.add(hit.key);
  }
  return people;
}

const isGivenName = (word: string): boolean => isFirstName(word) || isDoubtfulFirstName(word);

/** What people do and towns do not. */
const SPEAKING =
  /^(?:said|says|told|added|noted|explained|stated|announced|urged|praised|voted|wrote|recalled|remarked|testified|argued|stressed|emphasi[sz]ed)$/;

function draftOf(page: Page, unit: Unit, climate: Climate, people: ReadonlySet<string>, shown: boolean): Draft {
  const sentence = sentenceOf(page, unit);
  const dateline = page.layout.datelinePlace;
  const inDateline =
    dateline === null
      ? opensBody(page, unit, sentence) ||
        (unit.hit === null &&
          unit.kind === 'city' &&
          page.sentences[sentence]?.start === unit.start &&
          isShouted(page.view.slice(unit.start, unit.end)))
      : unit.start >= dateline.start && unit.start < dateline.end;
  // "Ramada Hotel, Islamabad -": the town of that name is no part of the dateline
  const inHouse = inDateline && HOUSE_NEXT.test(page.view.slice(unit.end, unit.end + 14));
  const zone = page.sentences[sentence]?.zone;
  const headline = zone === 'headline' || zone === 'subhead' || isShoutedAround(page.view, unit);
  const start = wholeStart(page.view, unit);
  const stand = standing(page.view, { start, end: unit.end }, unit.possessive, headline);
  let { use } = stand;
  // "Springfield, Illinois" ends its line: the next one begins another name
  if (
    use === 'part-of-name' &&
    (unit.state !== null || unit.country !== null) &&
    /^\.? {0,4}\n/.test(page.view.slice(unit.end, unit.end + 7))
  )
    use = 'plain';
  if (inHouse) use = 'part-of-name';
  else if (inDateline) use = 'dateline';
  else if (
    use !== 'at' &&
    use !== 'origin' &&
    unit.hit &&
    people.has(unit.hit.key) &&
    unit.state === null &&
    unit.country === null
  )
    use = 'part-of-name';
  else if (
    use === 'part-of-name' &&
    unit.state !== null &&
    ENDS_STREET.test(page.view.slice(Math.max(0, unit.start - 16), unit.start))
  )
    use = 'plain';
  else if (use === 'plain' && unit.possessive && /^\p{Lu}/u.test(wordAfter(page.view, unit.end + 2)?.text ?? ''))
    use = 'part-of-name';
  else if (shown && use === 'plain' && unit.kind !== 'region') use = 'at';
  let reading = resolve(unit, climate, page.view);
  if (
    use === 'plain' &&
    !unit.possessive &&
    reading.form === 'city' &&
    reading.place !== null &&
    (playsHost(page.view, unit.end) ||
      (headline && VISITED.test(page.view.slice(Math.max(0, unit.start - 12), unit.start))))
  )
    use = 'at';
  // "Luxembourg, 4 May": the capital of its own name
  if (use === 'dateline' && reading.form === 'country' && unit.hit) {
    const capital = unit.hit.places().find(({ rank, country }) => rank === 'capital' && country === reading.country);
    if (capital) reading = { ...reading, form: 'city', place: capital };
  }
  // a dateline gives a town: "Kilimanjaro, Tanzania -"
  if (use === 'dateline' && reading.form === 'region' && unit.country !== null && unit.kind === null)
    reading = { ...reading, form: 'city', place: null };
  return { unit, reading, stand, use, sentence };
}

const HOUSE_NEXT = /^ (?:Hotel|Inn|Resort|Plaza|Palace|Hall|University|College|Cent(?:er|re)|Suites)\b/;

/** "Senator to visit Minot, Williston" of a headline. */
const VISITED = /\b(?:visit|visits|visiting|tour|tours|hits)\s$/i;

/** "625 South State Street Ann Arbor, MI": a town after its street. */
const ENDS_STREET =
  /\b(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Highway|Hwy|Parkway|Square|Plaza|Floor|Suite|Hall|Center|Building|\d{1,4})[.,]?\s{1,3}$/;

/** What a dateline shows to be a town is one in the text too: "in Kilimanjaro, Tanzania". */
function asDateline(drafts: Draft[]): Draft[] {
  const towns = new Set<string>();
  for (const { use, reading, unit } of drafts)
    if (use === 'dateline' && reading.form === 'city' && reading.place === null && unit.hit) towns.add(unit.hit.key);
  if (towns.size === 0) return drafts;
  return drafts.map((draft) =>
    draft.reading.form === 'region' && draft.unit.kind === null && draft.unit.hit && towns.has(draft.unit.hit.key)
      ? { ...draft, reading: { ...draft.reading, form: 'city', place: null } }
      : draft,
  );
}

/** "the Republic of Latvia" starts at its long form, so that the words before it are read. */
function wholeStart(view: string, unit: Unit): number {
  if (!view.startsWith(' of ', unit.start - 4) && !view.startsWith(' of the ', unit.start - 8)) return unit.start;
  const before = view.slice(Math.max(0, unit.start - 40), unit.start);
  const long =
    /(?:(?:Islamic|Federal|Democratic|Socialist|United|Arab|Hashemite|People's) ){0,3}(?:Republic|Kingdom|Sultanate|Commonwealth) of (?:the )?$/.exec(
      before,
    );
  return long ? unit.start - long[0].length : unit.start;
}

const isShoutedAround = (view: string, unit: Unit): boolean => {
  if (!isShouted(view.slice(unit.name.start, unit.name.end))) return false;
  const left = wordBefore(view, unit.start);
  const right = wordAfter(view, unit.end);
  return (
    (left !== null && isShouted(left.text) && left.text.length > 3) ||
    (right !== null && isShouted(right.text) && right.text.length > 3) ||
    view.slice(unit.name.start, unit.name.end).length > 4
  );
};

/** "in Rabat, Fes and Tangier", "from Chad, Niger and Mali": what is said of the first holds for the others. */
function spreadUse(view: string, drafts: readonly Draft[]): void {
  for (let i = 1; i < drafts.length; i++) {
    const [before, here] = [drafts[i - 1] as Draft, drafts[i] as Draft];
    // "from Kabale, Lindale and Chona districts": those that no gazetteer lists come from there too.
    const unlisted = here.use === 'at' && here.stand.use === 'plain' && before.use === 'origin';
    if (
      (here.use !== 'plain' && !unlisted) ||
      (here.stand.preposition !== null && here.stand.preposition !== 'and') ||
      before.use === 'dateline'
    )
      continue;
    if (before.use === 'part-of-name' && before.stand.preposition === null) continue;
    const gap = view.slice(before.unit.end, here.unit.start);
    if ((gap.length <= 24 && LIST_GAP.test(gap)) || (before.use === 'at' && gap.length <= 44 && DATED_GAP.test(gap)))
      here.use = before.use;
  }
  // A bare list of four or more countries is whom somebody comes from, or what a programme covers, not where it was.
  for (let i = 0; i < drafts.length; ) {
    let j = i + 1;
    while (
      j < drafts.length &&
      LIST_GAP.test(view.slice((drafts[j - 1] as Draft).unit.end, (drafts[j] as Draft).unit.start))
    )
      j++;
    const list = drafts.slice(i, j);
    if (
      list.length >= LONG_LIST &&
      list.every(({ use, reading }) => use === 'plain' && (reading.form === 'country' || reading.form === 'area'))
    )
      for (const draft of list) draft.use = 'origin';
    i = j;
  }
}

/** "in Leeds on 4 May, York on 5 May". */
const DATED_GAP =
  /^,? ?(?:on |from |\()[\w\s-]{0,24}\d[\w\s-]{0,12}\)?(?:, | and |, and |, then )(?:then )?(?:in |to |at )?$/;

const LONG_LIST = 4;

const LIST_GAP = /^(?:,? ?\n? {0,4}(?:and|or|&|as well as|then)? ?\n? {0,4}(?:in )?(?:the )?|\/)$/;

/** The state that an American page speaks of most: where its counties are. */
function homeStateOf(climate: Climate): string | null {
  const states = [...climate.regions]
    .filter(([code]) => code.startsWith('US.'))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [first, second] = states;
  return first && first[1] > (second?.[1] ?? 0) ? (stateOf(first[0].slice(3))?.name ?? null) : null;
}

/** Regions that the page names, by GeoNames code. */
function namedRegions(drafts: readonly Draft[], units: readonly Unit[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { reading, use, stand } of drafts) {
    if (reading.form === 'region' && reading.place && (use !== 'part-of-name' || stand.preposition === 'of'))
      named.add(reading.place.regionCode);
  }
  for (const unit of units)
    for (const region of unit.region?.places() ?? []) if (region.form === 'region') named.add(region.regionCode);
  return named;
}

/** A town that the syntax shows, though the one of its name in the gazetteer cannot be meant; null where it shows none. */
function asUnlisted(draft: Draft, climate: Climate, sure: ReadonlySet<number>): Draft | null {
  if (!sure.has(draft.unit.start) || isFirstName(draft.unit.hit?.key ?? '')) return null;
  const { place } = draft.reading;
  const rivals = draft.unit.hit?.places() ?? [];
  // no country speaks against the only one that has a town of the name
  if (place && climate.country === null && rivals.every(({ country }) => country === place.country))
    return { ...draft, use: 'at' };
  return { ...draft, use: 'at', reading: { form: 'city', place: null, country: climate.country, sureness: 0.4 } };
}

function mentionOf(
  page: Page,
  { unit, reading, stand, use, sentence }: Draft,
  named: ReadonlySet<string>,
  homeState: string | null,
): FoundPlace {
  const { place, form } = reading;
  const country = reading.country ?? unit.state?.country ?? null;
  const regionName =
    unit.state?.name ??
    (unit.region
      ? (unit.region
          .places()
          .find((region) => region.form === 'region' && (country === null || region.country === country))?.admin1 ??
        null)
      : null);
  const always = place && (place.country === 'US' || place.country === 'CA');
  const seat = place && foldName(place.name) === foldName(place.admin1);
  const city = form === 'city' ? (unit.called ?? cityName(page.view, unit, place?.name ?? null)) : null;
  const region =
    form === 'region'
      ? regionText(page.view, unit, place?.name ?? null)
      : form === 'city'
        ? (regionName ??
          (place?.admin1 && (always || (named.has(place.regionCode) && !seat)) ? place.admin1 : null) ??
          (unit.keepsHead && country === 'US' ? homeState : null))
        : null;
  const listed = place !== null;
  return {
    kind: 'place',
    start: unit.start,
    end: unit.end,
    rule:
      unit.hit === null
        ? 'places/unlisted'
        : form === 'area'
          ? 'places/area'
          : form === 'country'
            ? 'places/country'
            : 'places/gazetteer',
    sentence,
    form,
    city,
    region: region || null,
    country,
    geonamesId: listed ? place.id : null,
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    use,
    confidence: Math.round(reading.sureness * (use === 'part-of-name' ? 0.6 : 1) * 100) / 100,
    admin1: place?.admin1 || unit.state?.name || null,
    preposition: stand.preposition,
    governor: stand.governor,
  };
}

/** The town as the text writes it; a shouted one as the gazetteer does. */
function cityName(view: string, unit: Unit, listed: string | null): string {
  const text = flatten(view.slice(unit.name.start, unit.name.end));
  if (/^new york city$/i.test(text)) return 'New York';
  if (/^washington,? ?d/i.test(text)) return 'Washington';
  return isShouted(text) ? (listed ?? titleCase(text)) : text;
}

/** The region as the text writes it, without a small "region" after it; states in full. */
function regionText(view: string, unit: Unit, listed: string | null): string {
  const text = flatten(view.slice(unit.name.start, unit.name.end));
  const state = unit.hit ? stateOf(unit.hit.key) : null;
  if (state && (text.length <= 4 || text.includes('.'))) return state.name;
  return isShouted(text) ? (listed ?? titleCase(text)) : text;
}

const titleCase = (text: string): string =>
  text.toLowerCase().replace(/(^|[ -])\p{L}/gu, (start) => start.toUpperCase());

function sentenceOf(page: Page, span: Span): number {
  let low = 0;
  let high = page.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const sentence = page.sentences[middle];
    if (!sentence) break;
    if (span.start < sentence.start) high = middle - 1;
    else if (span.start >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
