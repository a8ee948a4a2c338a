// Lists of towns, districts or regions that a plural noun holds together: "in the villages of Amra, Belu and Chona",
// "Amra, Belu and Chona districts". All are places, listed in a gazetteer or not.

import { matchesIn } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import { demonym } from '../../vocab/countries.js';
import { FUNCTION_WORDS, isCapitalised, wordBefore } from './around.js';
import type { Unit } from './units.js';

const KINDS =
  /\b(?:(?<city>villages|towns|cities|municipalities|districts|islands|communes|communities|localities|counties|parishes|townships|boroughs|hamlets|wards|settlements|sub-?districts|woredas|upazilas|camps|atolls|suburbs|sub-?counties)|(?<region>provinces|regions|governorates|oblasts|prefectures|cantons|voivodeships|departments|states))\b/g;
const LEAD = /(?: of| \(|:|,? namely|, that is| such as|,? including| called) (?=\p{Lu})/uy;
const NAME =
  /(?:\p{Lu}\p{Ll}[\p{L}\p{M}'-]{0,24}(?: (?:(?:el|al|de|da|do|di|la|le|du|of) )?\p{Lu}[\p{L}\p{M}'-]{1,24}){0,2})(?![\p{L}'-])/uy;
const SEPARATOR = /(?<last>,? (?:and|&|as well as) (?:in )?)|, (?:in )?/y;
const MOST_MEMBERS = 14;

/** The units, with the members of such lists among them as towns or regions. */
export function withKindLists(view: string, units: readonly Unit[]): Unit[] {
  let list: readonly Unit[] = units;
  for (const match of matchesIn(KINDS, view)) {
    const kind = match.groups?.region === undefined ? 'city' : 'region';
    const spans = [...membersBehind(view, match.index + match[0].length), ...membersBefore(view, match.index)];
    if (spans.length > 1) list = withMembers(list, spans, kind);
  }
  return [...list].sort((a, b) => a.start - b.start);
}

/** Puts the members of one list in. */
function withMembers(units: readonly Unit[], spans: readonly Span[], kind: 'city' | 'region'): Unit[] {
  const overlapping = (span: Span): Unit | undefined =>
    units.find((unit) => unit.start < span.end && unit.end > span.start);
  const land = commonCountry(spans.map(overlapping));
  const fresh: Unit[] = [];
  for (const span of spans) {
    const own = overlapping(span);
    if (own && (own.start < span.start || own.end > span.end || own.hit?.country || own.hit?.area)) continue;
    const known = own?.hit?.places().some((place) => place.form === kind && (land === null || place.country === land));
    fresh.push(
      own && known && own.start === span.start && own.end === span.end ? { ...own, kind } : unlisted(span, kind, land),
    );
  }
  return [...units.filter((unit) => !fresh.some((one) => one.start < unit.end && one.end > unit.start)), ...fresh];
}

/** The country in which most members of a list have a namesake; null where two are even. */
function commonCountry(members: readonly (Unit | undefined)[]): string | null {
  const tally = new Map<string, number>();
  for (const unit of members)
    for (const country of new Set(unit?.hit?.places().map((place) => place.country)))
      tally.set(country, (tally.get(country) ?? 0) + 1);
  const [first, second] = [...tally].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first && first[1] > Math.max(1, second?.[1] ?? 0) ? first[0] : null;
}

/** " of Amra, Belu and Chona". */
function membersBehind(view: string, end: number): Span[] {
  LEAD.lastIndex = end;
  if (!LEAD.test(view)) return [];
  const spans: Span[] = [];
  let at = LEAD.lastIndex;
  for (let last = false; spans.length < MOST_MEMBERS; ) {
    const span = nameAt(view, at);
    if (!span) break;
    spans.push(span);
    SEPARATOR.lastIndex = span.end;
    const match = SEPARATOR.exec(view);
    if (!match || (last && match.groups?.last === undefined)) break;
    last = match.groups?.last !== undefined;
    at = SEPARATOR.lastIndex;
  }
  return spans.length > 1 ? spans : [];
}

function nameAt(view: string, at: number): Span | null {
  NAME.lastIndex = at;
  const name = NAME.exec(view)?.[0];
  return name !== undefined && isName(name) ? { start: at, end: at + name.length } : null;
}
const isName = (name: string): boolean => {
  const first = name.split(' ')[0] ?? '';
  return !FUNCTION_WORDS.has(first.toLowerCase()) && demonym(first) === null;
};

/** "Amra, Belu and Chona " of "Amra, Belu and Chona districts". */
function membersBefore(view: string, at: number): Span[] {
  const spans: Span[] = [];
  let end = at - 1;
  if (view[end] !== ' ') return [];
  for (; spans.length < MOST_MEMBERS; ) {
    const span = nameBefore(view, end);
    if (!span) break;
    spans.push(span);
    const gap = /(?:,? (?:and|&) |, )$/.exec(view.slice(Math.max(0, span.start - 7), span.start))?.[0];
    if (gap === undefined || (spans.length === 1 && !/and|&/.test(gap))) break;
    end = span.start - gap.length;
  }
  return spans.length > 1 ? spans : [];
}
function nameBefore(view: string, end: number): Span | null {
  let start = end;
  for (let count = 0; count < 3; count++) {
    const word = wordBefore(view, start);
    if (!word || word.gap !== (count === 0 ? '' : ' ') || !isCapitalised(word.text) || !isName(word.text)) break;
    ({ start } = word);
  }
  return start < end && !/\d/.test(view.slice(start, end)) ? { start, end } : null;
}

const unlisted = (span: Span, kind: 'city' | 'region', country: string | null): Unit => ({
  ...span,
  name: span,
  hit: null,
  kind,
  keepsHead: false,
  state: null,
  region: null,
  country,
  possessive: false,
});
