// Places that no gazetteer has, shown by the syntax alone: "at Heildelberg (Germany)", "in the village of X", "Racine County".
import type { Span } from '../../text/span.js';
import { isCapitalised, isPhraseGap, wordBefore } from './around.js';
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
    const gap = gapBefore(view, unit.start);
    if (!PARTED.test(gap)) continue;
    const at = unit.start - gap.length;
    const run = runBefore(view, at);
    if (!run || taken(run.start, run.end)) continue;
    const cue = wordBefore(view, run.start);
    if (!cue || !isPhraseGap(cue.gap) || !CUES.has(cue.text.toLowerCase()) || cue.text.toLowerCase() === 'of') continue;
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
    found.push(
      unlisted(
        { start: name.start, end: head.end },
        keeps ? { start: name.start, end: head.end } : name,
        head.kind,
        keeps,
      ),
    );
  }
  return found;
}

/** True where one of the units, which are in text order, shares a place with `[start, end)`. */
function coversAny(units: readonly Unit[], start: number, end: number): boolean {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((units[middle] as Unit).end <= start) low = middle + 1;
    else high = middle;
  }
  return low < units.length && (units[low] as Unit).start < end;
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
