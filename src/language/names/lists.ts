// "and" and commas inside names: "Office on Drugs and Crime" against "UNICEF and the Bar Council".
// What stands on the right is a name of its own where it bears a head, an acronym or a known body; the left is unfinished
// where it is a head's complement ("Ministry of Health") or words that name no body by themselves ("the Parks").
import { countryOf, demonym } from '../../vocab/countries.js';
import { findBody } from '../../vocab/organizations.js';
import { isFirstName } from '../../vocab/people.js';
import { isPlaceName } from '../../vocab/places.js';
import { isCapital, type Token } from '../tokens.js';
import { pairEnd, regionEnd, regionStart } from './regions.js';
import { endSpelt, openHead, runEnd } from './runs.js';
import { isTopic, topicsEnd } from './topics.js';
import {
  bare,
  CAUSES,
  CLOSING_HEADS,
  hasHead,
  inPortfolio,
  isAcronymShape,
  isArticle,
  isHead,
  isName,
  LEGAL_TAILS,
  OPENING_HEADS,
  POSTS,
  spellOut,
  TITLES,
} from './words.js';

/** Where the name goes on to behind the "and" at `at`, or -1 where it ends before it. */
export function joinsAnd(tokens: readonly Token[], from: number, at: number, heading: boolean): number {
  const after = tokens[at + 1];
  if (!after || (tokens[at - 1] as Token).shape === 'number' || closedBefore(tokens, from, at)) return -1;
  const pair = pairEnd(tokens, at);
  if (pair > 0) return pair;
  const last = tokens[at - 1] as Token;
  const open = openHead(tokens, from, at);
  const region = joinsRegion(tokens, from, at, open);
  if (region > 0) return region;
  if (isArticle(after)) return open ? joinsArticle(tokens, at) : -1;
  if (after.shape === 'lower') return open && inPortfolio(after) && last.shape === 'lower' ? at + 2 : -1;
  if (!isName(after)) return -1;
  // "Arden Parks and Recreation": what city departments call themselves for short
  if (
    last.lower === 'parks' &&
    /^(?:recreation|rec|leisure|trails)$/.test(after.lower) &&
    !isHead(tokens[at + 2] ?? after)
  )
    return at + 2;
  const spelt = endSpelt(tokens, from, at + 1);
  if (spelt > 0) return spelt;
  const end = beforePost(tokens, at + 2, runEnd(tokens, at + 1, heading));
  for (let k = from; k < at; k++) if (findBody(spellOut(tokens, k, end)) !== null) return end;
  if (tokens[at]?.text === '&') {
    if (isAcronymShape(after) && after.shape === 'upper') return -1;
    // "Ministry of Health & Lind Foundation" is two.
    if (open && end > at + 2 && isHead(tokens[end - 1] as Token) && !isTopic(after) && !isTopic(tokens[end - 1]))
      return -1;
    // "Sight Trust & Lake Hospital" is two.
    return !isHead(after) && isClosing(last) && rightEndsInHead(tokens, at + 2, end) && !isHouse(tokens, from, at, end)
      ? -1
      : end;
  }
  for (let k = end; k > at + 1; k--) if (findBody(spellOut(tokens, at + 1, k)) !== null) return -1;
  // "and Save the Children": a small word behind the run belongs to it.
  if (end === at + 2 && isArticle(tokens[end]) && isName(tokens[end + 1]) && !isTopic(after)) return -1;
  if (isAcronymShape(after) && after.shape !== 'title') return -1;
  const cabinet = joinsCabinet(tokens, at);
  if (cabinet > 0) return cabinet;
  // "Voices for Peace and Justice"
  if (
    end === at + 2 &&
    /^(?:for|against)$/.test(tokens[at - 2]?.lower ?? '') &&
    CAUSES.has(last.lower) &&
    CAUSES.has(after.lower)
  )
    return end;
  if (sharesHead(tokens, from, at, end)) return end;
  if (isHouse(tokens, from, at, end)) return end;
  if (open) return complementEnd(tokens, from, at, end);
  if (countryOf(spellOut(tokens, at + 1, end)) !== null) return -1;
  return endsInSharedHead(tokens, from, at, end) ? end : -1;
}

/** "the Ministry of Sport, Youth, and Culture" has closed its list. */
function closedBefore(tokens: readonly Token[], from: number, at: number): boolean {
  for (let k = from; k < at - 1; k++) if (tokens[k]?.text === ',' && isAnd(tokens[k + 1])) return true;
  return false;
}

/** "Trade and Industry Committee Chairman Lind": before the post of a body whose head stands there; else `end`. */
function beforePost(tokens: readonly Token[], from: number, end: number): number {
  for (let k = from + 1; k < end; k++)
    if (POSTS.has(bare(tokens[k] as Token)) && CLOSING_HEADS.has(bare(tokens[k - 1] as Token))) return k;
  return end;
}

/** "for Asia and the Pacific", "UNESCO Asia and Pacific Regional Bureau": regions on both sides. */
function joinsRegion(tokens: readonly Token[], from: number, at: number, open: boolean): number {
  const region = regionStart(tokens, from, at);
  if (region < 0 || findBody(spellOut(tokens, from, at)) !== null) return -1;
  const end = regionEnd(tokens, at + 1);
  if (end === at + 1 || findBody(spellOut(tokens, at + 1, end)) !== null || (!open && region === from)) return -1;
  if (open) return isCapital(tokens[end]) ? -1 : end;
  const run = runEnd(tokens, end, false);
  return run > end && rightEndsInHead(tokens, end, run) ? end : -1;
}

/** "Ministry of Fisheries and the Blue Economy" */
function joinsArticle(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text === '&') return -1;
  const end = portfolioRun(tokens, at + 2);
  return end > at + 2 &&
    !hasHead(tokens, at + 2, end) &&
    !isCapital(tokens[end]) &&
    !/^(?:'s|'|of|for|and)$/.test(tokens[end]?.lower ?? '')
    ? end
    : -1;
}

/** "the Office of the Chief Minister and Council of Ministers": one cabinet */
const joinsCabinet = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.lower === 'minister' &&
  tokens[at + 1]?.lower === 'council' &&
  tokens[at + 2]?.lower === 'of' &&
  tokens[at + 3]?.lower === 'ministers'
    ? at + 4
    : -1;

/** Behind "Ministry of Health and": the end of one more complement of the same head, or -1 where a name of its own begins. */
function complementEnd(tokens: readonly Token[], from: number, at: number, end: number): number {
  const after = tokens[at + 1] as Token;
  const right = spellOut(tokens, at + 1, end);
  if (
    ofSeat(tokens, from, at) ||
    rightEndsInHead(tokens, at + 1, end) ||
    OPENING_HEADS.has(bare(after)) ||
    namesBody(tokens, at + 1, end)
  )
    return -1;
  // "East Asian and Pacific Studies"
  if (/^(?:studies|affairs|relations|languages|cultures|history)$/.test((tokens[end - 1] as Token).lower)) return end;
  if (countryOf(right) !== null || demonym(after.text) !== null || isPlaceName(right)) return -1;
  const length = end - at - 1;
  if (length >= 2 && isFirstName(after.text) && !inPortfolio(after)) return -1;
  // "Bureau of Disease and Fenway Health" is two.
  if (length > 1 && !isTopic(after) && !QUALIFIES.test(after.lower) && tokens[at - 2]?.lower !== 'to') return -1;
  for (let k = at + 1; k < end; k++) if (isTopic(tokens[k])) return end;
  // A ministry's portfolio is made of such words alone: "the Ministry of Health and Novartis" is two.
  if (length > 1 || after.shape === 'mixed' || ofMinistry(tokens, from, at)) return -1;
  return end;
}

/** Adjectives by their endings, and short ones, that qualify a field: "Islamic Affairs", "Blue Economy". */
const QUALIFIES =
  /(?:al|ic|ive|ary|ory|ous|ed|ent|ant|ern|ese|ish|an|ile|ing|ble|ar|ry|ly)$|^(?:blue|green|small|large|micro|food|land|sea|life|youth|girl|child|women's|children's|people's|persons|new|old|aged|low|high|open|big|deep|clean|safe|free|fair|home|street|mass|mine|arms|war|peace|drug|drugs|hiv|aids|sexual|gender|data|e-[a-z]+|[a-z]+-[a-z]+)$/;

/** "the City of Arden and": one place, no list of fields. */
const ofSeat = (tokens: readonly Token[], from: number, at: number): boolean =>
  /^(?:city|town|village|county|borough|township|municipality|embassy|consulate|government|state)$/.test(
    (tokens[from] as Token).lower,
  ) &&
  tokens[from + 1]?.lower === 'of' &&
  at - from <= 5;

const ofMinistry = (tokens: readonly Token[], from: number, at: number): boolean => {
  for (let k = from; k < at; k++)
    if (/^(?:ministry|department|secretariat|embassy|government|delegation)$/.test((tokens[k] as Token).lower))
      return tokens[k + 1]?.lower === 'of';
  return false;
};

/** "Oregon State University Libraries": a head in the singular with a word before it that says which. */
function namesBody(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) {
    const token = tokens[k] as Token;
    if (OPENING_HEADS.has(bare(token)) && !inPortfolio(token)) return true;
  }
  return false;
}

/** "Arden Medical College and Hospital", "Lind Museum and Library": one house that is two things. */
function isHouse(tokens: readonly Token[], from: number, at: number, end: number): boolean {
  return (
    at - from > 1 &&
    /^(?:school|college|hospital|museum|institute|clinic|library|gallery|cent(?:re|er)|seminary|church|hotel|archives?)$/.test(
      bare(tokens[at - 1] as Token),
    ) &&
    (end === at + 2 ||
      (end === at + 3 &&
        /^(?:research|medical|teaching|study|training|conference|nursing)$/.test(tokens[at + 1]?.lower ?? ''))) &&
    /^(?:school|college|hospital|museum|institute|library|gallery|cent(?:re|er)|archives?|gardens?|theat(?:re|er)|seminary)$/.test(
      bare(tokens[end - 1] as Token),
    )
  );
}

/** Bodies whose head may also be what another body is for: "the Library and Information Association". */
const TOPIC_HEADS =
  /^(?:library|libraries|museums?|archives?|police|community|communities|service|services|press|media|news|radio|television|customs|prisons?|bar|guard|army|navy|action|aid|relief|rescue|cooperation|program(?:me)?s?|projects?|trade|industry|ports?|stations?)$/;

const GATHERING =
  /^(?:workshop|conference|congress|summit|seminar|symposium|hackathon|festival|fair|meeting|webinar|gala|expo|championship|tournament|day|week|cup|games|prize|award)s?$/;

/** Heads of bodies that bear two surnames or emblems: "the Rhodes and Lind Foundation". */
const OF_TWO_NAMES =
  /^(?:foundation|fund|trust|theatre|theater|clinic|company|school|inn|hotel|group|society|library|museum|gallery|institute|prize|endowment|charity|charities|partnership|corporation|orchestra|club|cent(?:re|er))$/;

/**
 * "the Parks and Recreation Department", "the Oak and Thorn Theatre": one article, one head behind both, and nothing
 * before "and" that would be a body by itself. "The Arden Zoo and Lind College" is two.
 */
function sharesHead(tokens: readonly Token[], from: number, at: number, end: number): boolean {
  const last = tokens[at - 1] as Token;
  const head = sharedHeadAt(tokens, at + 1, end);
  if (head < 0) return false;
  // The stretch that the nearest article governs: "of the Police and Crime Commissioner's Office"
  let start = at - 1;
  while (
    start > from &&
    !isArticle(tokens[start - 1]) &&
    !/^(?:of|for|in|'s)$/.test((tokens[start - 1] as Token).lower)
  )
    start--;
  const article = isArticle(tokens[start - 1]);
  const opener = tokens[start - 1]?.lower;
  // "the City of Arden Parks and Recreation Department"
  if (!article && /^(?:of|for|in)$/.test(opener ?? '') && !(ofSeat(tokens, from, at) && isTopic(last))) return false;
  if (standsAlone(tokens, start, at)) return false;
  const topics = isTopic(last);
  let generic = true;
  for (let k = at + 1; k < head; k++) generic &&= isTopic(tokens[k]) || isHead(tokens[k] as Token);
  if (isHead(last))
    return (
      generic &&
      TOPIC_HEADS.test(bare(last)) &&
      bare(last) !== bare(tokens[head] as Token) &&
      (article || at - start > 1)
    );
  if (!article && opener !== "'s") return topics && generic;
  if (isPlaceName(spellOut(tokens, start, at))) return isPlaceName((tokens[at + 1] as Token).text);
  if (topics || isTopic(tokens[at + 1])) return true;
  return at - start === 1 && OF_TWO_NAMES.test(bare(tokens[head] as Token)) && !isFirstName(last.text);
}

/** Index of the head that ends the words from `from` ("Recreation Department"), behind one word at least; else -1. */
function sharedHeadAt(tokens: readonly Token[], from: number, end: number): number {
  if (OPENING_HEADS.has(bare(tokens[from] as Token)) && tokens[from + 1]?.lower === 'of') return -1;
  for (let k = from + 1; k < end; k++) {
    const token = tokens[k] as Token;
    if (tokens[k]?.lower === 'of') return -1;
    if (isClosing(token) && (k === end - 1 || tokens[k + 1]?.lower === 'of')) return k;
  }
  // "Water Appropriations subcommittee"
  if (/^(?:(?:sub)?committee|unit|section|division|team|department)$/.test(tokens[end]?.lower ?? '')) return end;
  // "Pensions (HELP) Committee"
  const behind = tokens[end + 3];
  return tokens[end]?.text === '(' && tokens[end + 2]?.text === ')' && behind && isName(behind) && isClosing(behind)
    ? end + 3
    : -1;
}

/** True of a head that ends a name, in the singular or the plural: "Committee", "Associations", "Authority". */
const isClosing = (token: Token): boolean =>
  isCapital(token) &&
  (CLOSING_HEADS.has(bare(token)) ||
    (isHead(token) && !inPortfolio(token)) ||
    /^(?:administration|scheme|facility|panel)$/.test(bare(token)));

/** True where the words are a name by themselves: a known body, an acronym, a country, people of a nation, a post, an event. */
function standsAlone(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1] as Token;
  const text = spellOut(tokens, from, to);
  return (
    (isAcronymShape(last) && last.shape !== 'title') ||
    POSTS.has(bare(last)) ||
    TITLES.has(bare(last)) ||
    GATHERING.test(bare(last)) ||
    demonym(text) !== null ||
    countryOf(text) !== null ||
    findBody(text) !== null ||
    (to - from >= 2 && isFirstName((tokens[from] as Token).text) && !isTopic(last))
  );
}

/** Names that share one head without an article: "Food and Drug Administration", "Bill and Melinda Gates Foundation". */
function endsInSharedHead(tokens: readonly Token[], from: number, at: number, end: number): boolean {
  const last = tokens[at - 1] as Token;
  if (!rightEndsInHead(tokens, at + 1, end) || isHead(last)) return false;
  const first = tokens[from] as Token;
  const left = spellOut(tokens, from, at);
  // "U.S. Citizenship and Immigration Service", "National Standards and Testing Bureau"
  if (
    at - from === 2 &&
    end - at >= 3 &&
    last.shape === 'title' &&
    (demonym(first.text) !== null ||
      countryOf(first.text) !== null ||
      /^(?:national|federal|state)$/.test(first.lower)) &&
    first.text !== last.text &&
    !isPlaceName(last.text)
  )
    return true;
  if (findBody(left) !== null || (isAcronymShape(last) && last.shape !== 'title')) return false;
  // "Lind Water and Arden Council" is two.
  if (inPortfolio(last)) return at - from === 1 || isArticle(tokens[from - 1]) || isTopic(tokens[at + 1]);
  // "the Extension and Advisory Services Division": one article, one head, one name.
  if (at - from > 1) return false;
  if (/^(?:bill|john|william|david|mary|charles|henry|robert|paul)$/.test(first.lower)) return true;
  return (
    isArticle(tokens[from - 1]) &&
    last.shape === 'title' &&
    end - at >= 3 &&
    countryOf(left) === null &&
    !isPlaceName(left) &&
    !isFirstName(left)
  );
}

function rightEndsInHead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const word = bare(tokens[k] as Token);
    if (CLOSING_HEADS.has(word) && (k === to - 1 || (tokens[k + 1] as Token).lower === 'of' || k === from)) return true;
  }
  return false;
}

/** Heads whose complement is a list. */
const LISTING =
  /^(?:ministry|service|department|secretariat|division|(?:sub-?)?committee|office|directorate|council|minister|bureau|authority|board|commission|chambers?|agency|faculty|school|college|federation|association|institute|cent(?:re|er)|society|union|section|unit|guild|academy|museum|network|league|confederation|alliance|group)$/;

/** Where the name goes on to behind the comma at `comma`, or -1: "Ministry of Gender, Children and Social Welfare". */
export function joinsComma(tokens: readonly Token[], from: number, comma: number): number {
  const firm = firmEnd(tokens, from, comma);
  if (firm > 0) return firm;
  const spelt = endSpelt(tokens, from, comma);
  if (spelt > 0) return spelt;
  const chapter = chapterEnd(tokens, from, comma);
  if (chapter > 0) return chapter;
  if (!openHead(tokens, from, comma)) return headedListEnd(tokens, from, comma);
  if (!tokens.slice(from, comma).some((token) => LISTING.test(bare(token)))) return -1;
  let k = comma;
  const portfolio = /^(?:ministry|secretariat)$/.test(bare(tokens[from] as Token)) ? 1 : 0;
  for (let items = portfolio; items < 6 + portfolio; items++) {
    if (tokens[k]?.text !== ',') return -1;
    const closing = isAnd(tokens[k + 1]);
    const end = itemEnd(tokens, closing ? k + 2 : k + 1, closing, items);
    if (end < 0) return -1;
    if (closing) return end;
    if (isAnd(tokens[end])) {
      const last = itemEnd(tokens, end + 1, true, items + 1);
      return last > end + 1 && !endsInBody(tokens, end + 1, last) ? last : -1;
    }
    k = end;
  }
  return -1;
}

/** "Society of Nurses, Greater Arden Chapter": the end of the part that is named behind the whole, or -1. */
function chapterEnd(tokens: readonly Token[], from: number, comma: number): number {
  if (!hasHead(tokens, from, comma)) return -1;
  for (let k = comma + 1; k < comma + 5 && isName(tokens[k]); k++)
    if (k > comma + 1 && /^(?:chapter|branch|section)$/.test((tokens[k] as Token).lower)) return k + 1;
  return -1;
}

/** "Lind, Roe & Calloway LLP": the end of a firm that bears its partners' names, or -1. */
function firmEnd(tokens: readonly Token[], from: number, comma: number): number {
  if (comma - from > 2) return -1;
  let k = comma;
  while (tokens[k]?.text === ',' && tokens[k + 1]?.shape === 'title' && k < comma + 8) k += 2;
  if (!isAnd(tokens[k]) || tokens[k + 1]?.shape !== 'title') return -1;
  const tail = tokens[k + 2];
  return tail && isCapital(tail) && (LEGAL_TAILS.has(tail.lower) || /^(?:associates|partners)$/.test(tail.lower))
    ? k + 3
    : -1;
}

const isAnd = (token: Token | undefined): boolean => token?.lower === 'and' || token?.text === '&';
const opens = (token: Token): boolean => OPENING_HEADS.has(bare(token)) && !/^(?:courts?|museums?)$/.test(bare(token));

/** True where a head follows the words at once: "Arden, Trade and Industry Bank" leaves the bank a name of its own. */
const endsInBody = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from >= 1 && isName(tokens[to]) && isHead(tokens[to] as Token) && !inPortfolio(tokens[to] as Token);

/** A word with a capital that may stand before a topic: no acronym, no head. */
const isPlain = (token: Token | undefined): boolean =>
  token?.shape === 'title' && !token.broken && isName(token) && !isHead(token) && !isFirstName(token.text);

/** End of one item of a list of complements, or -1. */
function itemEnd(tokens: readonly Token[], from: number, closing: boolean, items: number): number {
  const run = isCapital(tokens[from]) ? topicsEnd(tokens, from, opens) : portfolioRun(tokens, from);
  // "Social Progress, and": a word that no list has, behind one that it has
  if (run > from) return isPlain(tokens[run]) && /^(?:,|and|&)$/.test(tokens[run + 1]?.lower ?? '') ? run + 1 : run;
  const first = tokens[from];
  if (items === 0 || !isName(first)) return -1;
  // "Agriculture, Blue, and Green Economy": one word that no list has, among the others
  if (
    !closing &&
    first?.shape === 'title' &&
    tokens[from + 1]?.text === ',' &&
    !isPlaceName(first.text) &&
    findBody(first.text) === null
  )
    return from + 1;
  // "and Green Economy", "Hindu Religious Affairs"
  for (let k = from; k < from + 3 && isPlain(tokens[k]); k++)
    if (isTopic(tokens[k + 1])) return topicsEnd(tokens, k + 1, opens);
  return -1;
}

/** "the Senate Banking, Housing, and Urban Affairs Committee": a list before the head that all its items share. */
function headedListEnd(tokens: readonly Token[], from: number, comma: number): number {
  const last = tokens[comma - 1] as Token;
  // "Justice" opens such lists as well as it names a judge.
  if (!isTopic(last) || isHead(last) || (standsAlone(tokens, from, comma) && last.lower !== 'justice')) return -1;
  let k = comma;
  for (let items = 0; items < 6; items++) {
    const comma = tokens[k]?.text === ',';
    const and = isAnd(tokens[comma ? k + 1 : k]);
    if (!comma && !and) return -1;
    const first = k + (comma ? 1 : 0) + (and ? 1 : 0);
    const end = topicsEnd(tokens, first, CLOSES);
    if (end === first) return -1;
    if (and) {
      const bracket = tokens[end]?.text === '(' && tokens[end + 2]?.text === ')' ? end + 3 : end;
      const head = tokens[bracket];
      return head && isCapital(head) && CLOSES(head) ? bracket + 1 : -1;
    }
    k = end;
  }
  return -1;
}

const CLOSES = (token: Token): boolean =>
  /^(?:(?:sub)?committee|commission|council|department|ministry|board|authority|agency|office|bureau|division|section|unit|directorate|services?|institute|cent(?:re|er)|association|society|union|federation|chamber|panel|forum|foundation|group|network|workers|caucus|organi[sz]ation|company|corporation|academy|college|school|program(?:me)?|initiative|project|alliance|coalition|trust|fund|secretariat|ministr(?:y|ies)|desk|team)$/.test(
    bare(token),
  );

/** End of the run of portfolio words from `from`, in small letters where the words before are. */
function portfolioRun(tokens: readonly Token[], from: number): number {
  let to = from;
  while (
    to < tokens.length &&
    to < from + 4 &&
    inPortfolio(tokens[to] as Token) &&
    !OPENING_HEADS.has(bare(tokens[to] as Token)) &&
    (isCapital(tokens[to]) || tokens[from - 2]?.shape === 'lower')
  )
    to++;
  return to;
}
