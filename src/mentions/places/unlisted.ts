// Places that no gazetteer has, shown by the syntax alone: "at Heildelberg (Germany)", "in the village of X", "Racine County".
import type { Span } from '../../text/span.js';
import { isFirstName } from '../../vocab/people.js';
import { isOrdinaryWord, isPlaceName, type Place } from '../../vocab/places.js';
import { FUNCTION_WORDS, isCapitalised, isPhraseGap, NAME_HEADS, wordBefore } from './around.js';
import type { Scan } from './scan.js';
import { headAfter, runBefore, type Unit } from './units.js';

/** A region with a town of its name is likelier the town: "at Publika, Kuala Lumpur". */
const LARGE_TOWN = 100_000;
const PARTED = /^(?:, ?\n? {0,8}| \(| {2,4})$/;
const CUES = new Set(['in', 'at', 'near', 'from', 'outside', 'of', 'around']);
const NAME = /\p{Lu}[\p{L}\p{M}'-]{1,30}(?: (?:(?:el|al|de|da|do|di|la|le|du) )?\p{Lu}[\p{L}\p{M}'-]{1,30}){0,2}/uy;
/** "Western Region", "every county": nothing of a name before the head. */
const NO_NAME =
  /^(?:the|this|that|each|every|our|its|their|target|pilot|project|border|home|rural|urban|local|assembly|senate|school|congressional|economic|federal|special|judicial|administrative|autonomous|first|second|third|north|south|east|west|northern|southern|eastern|western|central|asia|pacific|african|european|americas|arab|tri|multi|senator|sen)$/i;

/** "the beach of", "the shores of": before the name of a place. */
const SPOT =
  /\b(?:beach|beaches|coast|shores?|banks?|hills?|slopes?|island|islet|outskirts|streets|port|harbou?r|bay) $/;

/** Names that the words around them make a place: before a country in brackets or after a comma, after "the village of", before "County". */
export function findSyntaxPlaces(view: string, units: readonly Unit[], { heads, ofKind }: Scan): Unit[] {
  const found: Unit[] = [];
  const taken = (start: number, end: number): boolean => coversAny(units, start, end);
  for (const unit of units) {
    const hit = unit.hit;
    if (!hit || hit.area || unit.state || unit.possessive) continue;
    const isWhole =
      hit.country !== null ||
      (hit.places().some((place) => place.form === 'region') &&
        !hit.places().some((place) => place.population >= LARGE_TOWN));
    if (!isWhole) continue;
    const village = villageIn(view, unit);
    if (village && !taken(village.start, village.end)) {
      const whole = hit.country === null ? hit : null;
      found.push({
        ...unlisted({ start: village.start, end: unit.end }, village, 'city', false),
        region: whole,
        country: unit.country ?? hit.country ?? regionOf(unit)?.country ?? null,
      });
      continue;
    }
    const gap = gapBefore(view, unit.start);
    if (!PARTED.test(gap)) continue;
    const at = unit.start - gap.length;
    const run = runBefore(view, at);
    if (!run || taken(run.start, run.end)) continue;
    const cue = wordBefore(view, run.start);
    if (!cue || !isPhraseGap(cue.gap) || !CUES.has(cue.text.toLowerCase())) continue;
    if (cue.text.toLowerCase() === 'of' && !SPOT.test(view.slice(Math.max(0, cue.start - 16), cue.start))) continue;
    const closed = view[unit.end] === ')';
    const end = !gap.includes('(') ? unit.end : closed ? unit.end + 1 : run.end;
    const state = hit.country === null ? hit : null;
    found.push({
      start: run.start,
      end,
      name: run,
      hit: null,
      kind: 'city',
      keepsHead: false,
      state: null,
      region: state,
      country: unit.country ?? hit.country ?? hit.places().find((place) => place.form === 'region')?.country ?? null,
      possessive: false,
    });
  }
  found.push(...listMembers(view, units).filter(({ start, end }) => !taken(start, end)));
  for (const start of ofKind) {
    NAME.lastIndex = start;
    const end = start + (NAME.exec(view)?.[0].length ?? 0);
    if (end > start && !taken(start, end)) found.push(unlisted({ start, end }, { start, end }, 'city', false));
  }
  for (const at of heads) {
    const name = nameBefore(view, at);
    const head = headAfter(view, at);
    if (!name || !head || taken(name.start, at)) continue;
    const keeps = head.capital && /^(?:county|district|township|parish|island|borough)$/.test(head.word);
    // "the Northern Region of Ghana"
    const land = countryBehind(view, units, head.end);
    found.push({
      ...unlisted(
        { start: name.start, end: land?.end ?? head.end },
        keeps ? { start: name.start, end: head.end } : name,
        head.kind,
        keeps,
      ),
      country: land?.hit?.country ?? null,
    });
  }
  return found;
}

/** The country that follows "of", "in" or a comma right behind `at`. */
function countryBehind(view: string, units: readonly Unit[], at: number): Unit | null {
  const gap = /^(?:,|,? of|,? in)(?: the)? (?=\p{Lu})/u.exec(view.slice(at, at + 14))?.[0].length;
  if (gap === undefined) return null;
  const unit = units[firstEndingBehind(units, at + gap)];
  return unit?.start === at + gap && unit.hit?.country && !unit.possessive ? unit : null;
}

const regionOf = (unit: Unit): Place | undefined => unit.hit?.places().find((place) => place.form === 'region');

/** "held at Ollei in Ngarchelong": one capitalised word after "at", in a region or country; more words are a venue. */
function villageIn(view: string, unit: Unit): Span | null {
  if (!view.startsWith(' in ', unit.start - 4)) return null;
  const word = wordBefore(view, unit.start - 4);
  if (
    word?.gap !== '' ||
    !/^\p{Lu}\p{Ll}{3,20}$/u.test(word.text) ||
    isPlaceName(word.text) ||
    FUNCTION_WORDS.has(word.text.toLowerCase()) ||
    NAME_HEADS.has(word.text.toLowerCase())
  )
    return null;
  const cue = wordBefore(view, word.start);
  return cue && isPhraseGap(cue.gap) && /^at$/i.test(cue.text) ? { start: word.start, end: word.end } : null;
}

/** ", Kimbwezo and" and " and Kimbwezo" after a town: more of the list, if nothing of a longer name or a clause follows. */
const LIST_MEMBER =
  /(?<lead>,\s(?:and\s)?|\sand\s)(?<name>\p{Lu}\p{Ll}[\p{L}'-]{1,20}(?: \p{Lu}\p{Ll}[\p{L}'-]{1,20})?)(?=(?<tail>[.;)]|,\s(?:and\s)?\p{Lu}|,\s[a-z]|\sand\s\p{Lu}|\s(?:on|from|in|between|during|this|last|next|to|by|with|under|for|at|over|where)\s|$))/uy;
/** Towns named in a list with listed ones: "in Nairobi, Kisumu and Kimbwezo". */
function listMembers(view: string, units: readonly Unit[]): Unit[] {
  const found: Unit[] = [];
  units.forEach((unit, i) => {
    const { hit } = unit;
    if (
      !hit ||
      hit.area ||
      hit.country !== null ||
      unit.possessive ||
      unit.kind === 'region' ||
      (hit.words === 1 && isOrdinaryWord(hit.key))
    )
      return;
    const town = hit.places().find((place) => place.form === 'city');
    if (!town) return;
    LIST_MEMBER.lastIndex = unit.end;
    const match = LIST_MEMBER.exec(view);
    const name = match?.groups?.name;
    if (
      !match ||
      name === undefined ||
      isPlaceName(name) ||
      FUNCTION_WORDS.has(name.split(' ')[0]?.toLowerCase() ?? '')
    )
      return;
    if (name.split(' ').some((word) => NAME_HEADS.has(word.toLowerCase()) || isFirstName(word))) return;
    const start = unit.end + (match.groups?.lead ?? '').length;
    const end = start + name.length;
    // a list, not a clause: a town stands before this one, or after the new name
    const before = units[i - 1];
    const next = units[i + 1];
    const listed = before?.hit && /^(?:, ?(?:and )?| and )$/.test(view.slice(before.end, unit.start));
    const goesOn = next && next.start - end < 8 && /^(?:,?\sand\s|,\s)$/.test(view.slice(end, next.start));
    const cue = wordBefore(view, listed ? before.start : unit.start);
    if ((!listed && !goesOn && match.groups?.lead !== ' and ') || !cue || !/^(?:in|at|of|to)$/i.test(cue.text)) return;
    if (!listed && !goesOn && !/^\s(?:in|at)\s/.test(` ${cue.text} `)) return;
    found.push({ ...unlisted({ start, end }, { start, end }, 'city', false), country: unit.country ?? town.country });
  });
  return found;
}

/** True where one of the units, which are in text order, shares a place with `[start, end)`. */
function coversAny(units: readonly Unit[], start: number, end: number): boolean {
  const at = firstEndingBehind(units, start);
  return at < units.length && (units[at] as Unit).start < end;
}
/** Index of the first unit that ends behind `start`. */
function firstEndingBehind(units: readonly Unit[], start: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((units[middle] as Unit).end <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const unlisted = (span: Span, name: Span, kind: 'city' | 'region', keepsHead: boolean): Unit => ({
  ...span,
  name,
  hit: null,
  kind,
  keepsHead,
  state: null,
  region: null,
  country: null,
  possessive: false,
});

const gapBefore = (view: string, at: number): string => {
  let start = at;
  while (start > 0 && at - start < 12 && /[\s,(]/.test(view[start - 1] ?? '')) start--;
  return view.slice(start, at);
};

/** One to three capitalised words before a head, none of them a mere adjective. */
function nameBefore(view: string, at: number): Span | null {
  let start = at;
  for (let count = 0; count < 3; count++) {
    const word = wordBefore(view, start);
    if (!word || !isPhraseGap(word.gap) || !isCapitalised(word.text) || NO_NAME.test(word.text) || /\d/.test(word.text))
      break;
    if (/^(?:in|at|the|from|of|and|for|on|to)$/i.test(word.text)) break;
    ({ start } = word);
  }
  return start < at ? { start, end: at } : null;
}
