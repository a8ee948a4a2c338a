// Prepositions inside names: "Office on Drugs", "Mission to the United Nations", "Embassy of Japan in Kenya".
import { countryOf } from '../../vocab/countries.js';
import { findBody, ORG_HEADS } from '../../vocab/organizations.js';
import { isCapital, type Token } from '../tokens.js';
import { regionsEnd } from './regions.js';
import { bodyEnd, endOfPlace, endSpelt, isPlaceLike, openHead, runEnd } from './runs.js';
import { isTopic } from './topics.js';
import {
  bare,
  CAUSES,
  CLOSING_HEADS,
  hasHead,
  inPortfolio,
  isAcronymShape,
  isArticle,
  isMonthOrDay,
  isName,
  OPENING_HEADS,
  PLACE_HEADS,
  spellOut,
  TO_HEADS,
  UNITED,
} from './words.js';

/** Where the name stands: its first token, the preposition, and the first token behind it and its article. */
interface Place {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly at: number;
  readonly k: number;
}

type Join = (place: Place) => number;

/** Where the name from `from` goes on to behind the preposition at `at`, or -1 where it ends before it. */
export function joinsPreposition(tokens: readonly Token[], from: number, at: number): number {
  const join = JOINS.get((tokens[at] as Token).lower);
  if (!join) return -1;
  // "for the Blind", "for a Greener Lake"
  const greener =
    (tokens[at] as Token).lower === 'for' && /^(?:an?|our)$/.test(tokens[at + 1]?.text ?? '') && isName(tokens[at + 2]);
  const k = greener || isArticle(tokens[at + 1]) ? at + 2 : at + 1;
  const after = tokens[k];
  if (after?.shape === 'lower' && OPENING_HEADS.has(bare(tokens[at - 1] as Token)))
    return knownSmallEnd(tokens, from, k);
  if (!isName(after) || isMonthOrDay(after as Token)) return -1;
  const spelt = endSpelt(tokens, from, k);
  if (spelt > 0) return spelt;
  for (let end = Math.min(tokens.length, k + 5); end > k; end--)
    if (isCapital(tokens[end - 1]) && findBody(spellOut(tokens, from, end)) !== null) return end;
  return join({ tokens, from, at, k });
}

/** "Office on drugs and crime", "Organization for migration": a known body whose complement stands in small letters, or -1. */
function knownSmallEnd(tokens: readonly Token[], from: number, k: number): number {
  // "Programme for Central Asia of the United Nations Office on drugs"
  let start = k - 2;
  while (start > from && !isArticle(tokens[start - 1]) && tokens[start - 1]?.lower !== 'of') start--;
  let limit = k;
  while (limit < k + 5 && tokens[limit] && tokens[limit]?.shape !== 'mark') limit++;
  for (let end = limit; end > k; end--) if (findBody(spellOut(tokens, start, end)) !== null) return end;
  return -1;
}

const lastOf = ({ tokens, at }: Place): string => bare(tokens[at - 1] as Token);

const FELLOWS = /^(?:women|girls|ladies|men|youth|blacks?|latinas|queers|students|gems)$/;
const TRADES =
  /^(?:tech|technology|stem|science|sciences|engineering|computing|data|business|security|cybersecurity|mining|aviation|finance|film|media|medicine|law|politics|leadership|agriculture|construction|energy|music|sport|sports|research|software|robotics|ict|it|ai|trade|transport|shipping|journalism|architecture|space|physics|mathematics|maths|chemistry|games|gis|mapping|action|need|crisis|law|policing|statistics)$/;
const isTrade = (word: string): boolean => TRADES.test(word);

const SEATED = /^(?:embassy|consulate(?:-general)?|mission|delegation)$/;

/** "Embassy of Japan in Kenya", "OSCE Centre in Arden", "Association of Women in Mining" */
const joinsIn: Join = (place) => {
  const { tokens, from, at, k } = place;
  const last = lastOf(place);
  const after = tokens[k] as Token;
  if (last === 'trafficking' && after.lower === 'persons') return k + 1;
  // "Arden Women in Tech": people named by their trade
  if (FELLOWS.test(last) && isTrade(after.lower) && !/^(?:of|for)$/.test(tokens[at - 2]?.lower ?? ''))
    return tokens[k + 1]?.lower === 'and' && isTrade(tokens[k + 2]?.lower ?? '') ? k + 3 : k + 1;
  const first = bare(tokens[from] as Token);
  if (
    (PLACE_HEADS.has(last) && (last !== 'commission' || tokens[at - 2]?.lower === 'high')) ||
    (SEATED.test(first) && (tokens[from + 1]?.lower === 'of' || tokens[from + 2]?.lower === 'of'))
  )
    return seatEnd(tokens, k);
  // "UN Information Centre in Lagos": a post of a body that has its seat elsewhere
  if (/^(?:cent(?:re|er)|presence|hub|unit)$/.test(last) && at - from <= 4 && isOfBody(tokens[from] as Token))
    return seatEnd(tokens, k);
  if (
    OPENING_HEADS.has(first) &&
    tokens[from + 1]?.lower === 'of' &&
    at - from <= 4 &&
    !isPlaceLike(tokens, k) &&
    inPortfolio(after)
  )
    return k + 1;
  // "Research Flagship in Big Data", "Chair in Soil Science": what a part of a house of learning works on
  if (!isPlaceLike(tokens, k) && STUDIES.test(last) && (isTopic(after) || isTopic(tokens[k + 1]))) return k + 1;
  // "Programme for Social Accountability in Nepal (PRAN)": the acronym behind it takes the place in.
  if (!isPlaceLike(tokens, k) || !openHead(tokens, from, at)) return -1;
  const end = endOfPlace(tokens, k);
  const inner = tokens[end + 1];
  return tokens[end]?.text === '(' && inner && isAcronymShape(inner) && tokens[end + 2]?.text === ')' ? end : -1;
};

const STUDIES =
  /^(?:flagship|chair|cent(?:re|er)|institute|school|department|programme?|network|initiative|group|lab|laboratory|hub|unit|academy|consortium|cluster|college|society|association|union|faculty|division|section|foundation|council)$/;

const isOfBody = (token: Token): boolean =>
  token.shape === 'upper' && (isAcronymShape(token) || findBody(token.text) !== null);

/** End of the place that an office has its seat in: a known one, or one or two capital words that say nothing else. */
function seatEnd(tokens: readonly Token[], k: number): number {
  if (isPlaceLike(tokens, k)) return endOfPlace(tokens, k);
  const end = runEnd(tokens, k, false);
  for (let i = k; i < end; i++) if ((tokens[i] as Token).shape !== 'title' || isTopic(tokens[i])) return -1;
  return end - k <= 2 && !hasHead(tokens, k, end) ? end : -1;
}

const MISSION = /^(?:mission|delegation|representation|embassy)$/;

/** "Permanent Mission of Norway to the United Nations", "Office to Monitor and Combat Trafficking" */
const joinsTo: Join = (place) => {
  const { tokens, from, k } = place;
  if (
    /^(?:monitor|combat|promote|protect|prevent|end|eliminate|eradicate|fight|stop|support)$/.test(
      (tokens[k] as Token).lower,
    ) ||
    TO_HEADS.has(lastOf(place))
  )
    return k + 1;
  return MISSION.test(bare(tokens[from] as Token)) || MISSION.test(tokens[from + 1]?.lower ?? '')
    ? bodyEnd(tokens, k)
    : -1;
};

const PARTS_OF =
  /^(?:center|centre|institute|school|section|department|college|program|programme|clinic|lab|laboratory|faculty|association|chapter|initiative|unit|hub|division)$/;
const WHOLES = /^(?:university|college|institute|school|headquarters|hospital)$/;

/** "Flagship in Big Data": true where the name so far is a part that works on something. */
function studies(tokens: readonly Token[], from: number, at: number): boolean {
  for (let j = from + 1; j < at; j++)
    if ((tokens[j] as Token).lower === 'in' && STUDIES.test(bare(tokens[j - 1] as Token))) return true;
  return false;
}

/** "School of Law at Arden University", "Training Section at UNODC headquarters", "Lab at the INTERPOL Global Complex" */
const joinsAt: Join = (place) => {
  const { tokens, from, at, k } = place;
  const part = PARTS_OF.test(lastOf(place));
  if (!part && !openHead(tokens, from, at) && !(k === at + 1 && studies(tokens, from, at))) return -1;
  const limit = Math.min(tokens.length, k + 4);
  for (let j = k; j < limit && (isCapital(tokens[j]) || tokens[j]?.lower === 'headquarters'); j++)
    if (WHOLES.test(bare(tokens[j] as Token))) return tokens[j]?.shape === 'lower' ? j + 1 : k + 1;
  // "the Flagship in Big Data at UKZN"
  return isOfBody(tokens[k] as Token) && (k === at + 1 || (part && isName(tokens[k + 1]))) ? k + 1 : -1;
};

/** Bodies that are called after a cause with "on": "Commission on Human Rights"; others stand on a street or a campus. */
const ON_HEADS =
  /^(?:(?:sub-?)?committee|commission|council|office|bureau|cent(?:re|er)|institute|institution|forum|initiative|coalition|force|network|conference|congress|division|section|unit|programme?|project|partnership|panel|board|agency|department|administration|group|secretariat|campaign|platform|caucus|dialogue|directorate|alliance|consortium|foundation|organi[sz]ation|authority|mission|fund|assembly|observatory|convention|action)$/;
const WHEREABOUTS =
  /^(?:campus(?:es)?|street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane|square|island|coast|river|lake|hill|day|days|week|eve|site|premises|grounds|facebook|twitter|x|zoom|instagram|youtube|linkedin|tiktok|whatsapp|line|behalf|top)$/;

const joinsOn: Join = (place) => {
  const { tokens, from, at, k } = place;
  const end = runEnd(tokens, k, false);
  for (let j = k; j < end; j++) if (WHEREABOUTS.test(bare(tokens[j] as Token))) return -1;
  const behind = tokens[end];
  if (behind && (WHEREABOUTS.test(behind.lower) || (behind.text === "'s" && tokens[end + 1]?.lower === 'day')))
    return -1;
  if (ON_HEADS.test(lastOf(place)) || /^(?:committees|agencies|councils|cent(?:re|er)s)$/.test(lastOf(place)))
    return k + 1;
  for (let j = at - 1; j >= from && j >= at - 2; j--)
    if (OPENING_HEADS.has(bare(tokens[j] as Token))) return isTopic(tokens[k]) ? k + 1 : -1;
  return -1;
};

/** Offices that are set over a region: "Regional Office for Southern Africa". */
const OVER_REGIONS =
  /^(?:office|bureau|commission|representation|programme?|branch|mission|delegation|secretariat|hub|representative|cent(?:re|er)|council|organi[sz]ation|agency|fund|bank|committee|alliance|network|federation|union|society|association)$/;

const UNIONS = /^(?:coalition|alliance|association|network|federation|union|society|movement|league|platform|forum)$/;

const CALLS = /^(?:code|teach|hope|books|music|doctors|data|water|bread|homes|hands|seeds|girls|art|light)$/;

/** "Centre for Women", "Office on Drugs and Crime for Central America", "Friends for Life" */
const joinsFor: Join = (place) => {
  const { tokens, from, at, k } = place;
  const last = lastOf(place);
  let over = false;
  for (let j = from; j < at && !over; j++) over = OVER_REGIONS.test(bare(tokens[j] as Token));
  if (over) {
    const end = regionsEnd(tokens, at + 1);
    if (end > k && !isCapital(tokens[end]) && tokens[end]?.text !== "'s" && standsBefore(tokens, at, end)) return end;
  }
  for (let j = at - 1; j >= from && j >= at - 2; j--) if (OPENING_HEADS.has(bare(tokens[j] as Token))) return k + 1;
  // "Centre of Excellence for Rural Studies"
  if (last === 'excellence' && openHead(tokens, from, at)) return k + 1;
  if (at - from === 1 && UNITED.has(last)) return k + 1;
  if (
    /^(?:corporation|corps|cent(?:re|er)s|agencies|committees|councils|offices|institutes|campaign|movement)$/.test(
      last,
    )
  )
    return k + 1;
  // "Coalition of Farmers for Transparency"
  if (
    UNIONS.test(bare(tokens[from] as Token)) &&
    /^(?:of|on)$/.test(tokens[from + 1]?.lower ?? '') &&
    at - from <= 5 &&
    (isTopic(tokens[k]) || UNITED.has((tokens[k] as Token).lower))
  )
    return k + 1;
  if (at - from === 1 && CALLS.test(last)) return isPlaceLike(tokens, k) ? endOfPlace(tokens, k) : -1;
  // "Abantu for Development": how associations without a head word call themselves.
  if (at - from > 2 || !CAUSES.has((tokens[k] as Token).lower)) return -1;
  const end = runEnd(tokens, k, false);
  return end === k + 1 || (end - k <= 4 && CLOSING_HEADS.has(bare(tokens[end - 1] as Token))) ? k + 1 : -1;
};

/** A region far from the office word counts, a country only right behind it: "UNODC trained the Office on Crime for Kenya". */
function standsBefore(tokens: readonly Token[], at: number, end: number): boolean {
  for (let j = at - 1; j >= at - 2; j--) if (OVER_REGIONS.test(tokens[j]?.lower ?? '')) return true;
  return countryOf(spellOut(tokens, at + 1, end)) === null;
}

/** "Committee against Torture", "Agency for Financial Control and Fight against Corruption" */
const joinsAgainst: Join = (place) => {
  const { tokens, from, at, k } = place;
  const last = lastOf(place);
  for (let j = at - 1; j >= from && j >= at - 2; j--) if (OPENING_HEADS.has(bare(tokens[j] as Token))) return k + 1;
  if (at - from === 1 && UNITED.has(last)) return k + 1;
  if (ORG_HEADS.has(last) || /^(?:act|action|unite[ds]?)$/.test(last)) return k + 1;
  return /^(?:fight|struggle|campaign|crimes?|violence|discrimination)$/.test(last) && openHead(tokens, from, at)
    ? k + 1
    : -1;
};

const JOINS: ReadonlyMap<string, Join> = new Map([
  ['in', joinsIn],
  ['to', joinsTo],
  ['at', joinsAt],
  ['on', joinsOn],
  ['for', joinsFor],
  ['against', joinsAgainst],
]);
