// Where a name begins and ends: "the Ministry of Gender, Children and Social Welfare, UNFPA and the Bar Association"
// is three names. Works from shape and a few word lists, so that a body nobody has listed is still one name.
import { countryOf, demonym } from '../vocab/countries.js';
import { perKnowledge } from '../vocab/knowledge.js';
import { allBodies, findBody, ownBodies } from '../vocab/organizations.js';
import { isPlaceName } from '../vocab/places.js';
import type { Name } from './name.js';
import { ADJECTIVES, finish, isPerson } from './name-class.js';
import { joinsAnd, joinsComma } from './name-lists.js';
import { joinsPreposition } from './name-prepositions.js';
import { endOfPlace, isPlaceLike } from './name-runs.js';
import { isTopic } from './name-topics.js';
import {
  bare,
  CLOSING_HEADS,
  FUNCTION_WORDS,
  HEADLINE_VERBS,
  hasHead,
  inPortfolio,
  isAcronymShape,
  isArticle,
  isHead,
  isInnerMonth,
  isMonthOrDay,
  isName,
  LEGAL_TAILS,
  LOWER_HEADS,
  OPENING_HEADS,
  PARTICLES,
  POSTS,
  spellOut,
  TITLES,
  UNITED,
  words,
} from './name-words.js';
import { readSeveral } from './shared-heads.js';
import { isCapital, type Token } from './tokens.js';

/** Small words that open or end the names of groups: "CAN Youth", "We Support UT", "Earthlings First", "Act Now". */
const NAME_OPENERS =
  /^(?:can|we|us|one|no|my|our|now|here|all|every|more|every|another|beyond|above|across|you|still)$/;
const NAME_ENDERS =
  /^(?:first|now|all|together|us|here|up|out|over|you|yes|today|tomorrow|forward|within|beyond|more)$/;

/** "the CAN Youth", "with We Support UT": a small word with a capital that opens a name, in the middle of a sentence or in capitals. */
function opensWithSmall(tokens: readonly Token[], i: number, heading: boolean): boolean {
  const token = tokens[i] as Token;
  if (heading || !isCapital(token) || !NAME_OPENERS.test(token.lower)) return false;
  const next = tokens[i + 1];
  if (!isName(next) || next?.shape === 'number' || isMonthOrDay(next as Token)) return false;
  if (token.shape === 'upper') return next?.shape === 'title' && token.text.length > 1;
  const before = tokens[i - 1];
  return (
    before !== undefined && token.text.length > 1 && (before.shape === 'lower' || before.text === ',') && !before.broken
  );
}

/** "the First Baptist Church", "Second Harvest Food Bank": an ordinal that opens a body's name, not an event's. */
function opensWithOrdinal(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.shape !== 'title' || !/^(?:first|second|third|seventh)$/.test(token.lower) || !isName(tokens[i + 1]))
    return false;
  let end = i + 1;
  while (isName(tokens[end])) end++;
  return /^(?:church|bank|nations?|regiment|credit|trust|parish|library|school)$/.test(bare(tokens[end - 1] as Token));
}

/** "Indie On Air", "Earthlings First": a small word with a capital inside a name or at its end. */
function isInnerSmall(tokens: readonly Token[], to: number, from: number): boolean {
  const token = tokens[to] as Token;
  const last = tokens[to - 1] as Token;
  const next = tokens[to + 1];
  if (token.shape !== 'title' || !isName(last) || isMonthOrDay(token) || token.broken || token.text.length < 2)
    return false;
  if (NAME_ENDERS.test(token.lower) && to - from <= 3 && last.shape !== 'mark' && !isHead(last))
    return next === undefined || /^(?:[,.;)]|and|&|was|were|is|are|has|have|had|will|to)$/.test(next.lower);
  return (
    /^(?:of|for|on|in|at|without|with|by|to|from|over|under|after|before|up|off|into|beyond|against|between|about)$/.test(
      token.lower,
    ) &&
    isName(next) &&
    !isMonthOrDay(next as Token) &&
    next?.shape !== 'number'
  );
}

/** What is known of the text that names are read from. */
export interface NameContext {
  /** Headline text, where capitals say less. */
  readonly heading: boolean;
  /** A line's end ends a name. */
  readonly lines: boolean;
  /** Whether a word bears a capital elsewhere in the middle of a sentence. */
  readonly known: (word: string) => boolean;
}

/** Reads names out of a sentence's tokens. */
export function readNames(tokens: readonly Token[], { heading, lines, known }: NameContext): Name[] {
  const names: Name[] = [];
  let i = 0;
  while (i < tokens.length) {
    const several = readSeveral(tokens, i, heading);
    if (several.length > 0) {
      names.push(...several);
      i = (several.at(-1) as Name).to;
      continue;
    }
    const name = startsName(tokens, i, heading, known) ? readName(tokens, i, heading, lines) : null;
    if (name) {
      names.push(name);
      i = Math.max(name.to, i + 1);
    } else i++;
  }
  return names;
}

/** Known names with small words inside ("Save the Children", "Doctors Without Borders"), and all of the user's, by their first word. */
const knownStarters = perKnowledge((): Map<string, string[][]> => {
  const starters = new Map<string, string[][]>();
  for (const body of allBodies()) {
    for (const form of [body.name, ...body.aliases]) {
      if (
        !/ (?:the|without|with|in|a|to|my|our|from|beyond|is|on|one|all|by|we|no|more|over|under|up) /i.test(form) ||
        /^[^A-Z]/.test(form)
      )
        continue;
      const all = form.toLowerCase().replace(/[()]/g, '').split(' ');
      const known = starters.get(all[0] as string);
      if (known) known.push(all);
      else starters.set(all[0] as string, [all]);
    }
  }
  for (const body of ownBodies()) {
    for (const form of [body.name, ...body.aliases]) {
      const all = form.toLowerCase().replace(/[()]/g, '').split(/\s+/);
      if (all.length > 1) starters.set(all[0] as string, [...(starters.get(all[0] as string) ?? []), all]);
    }
  }
  for (const list of starters.values()) list.sort((a, b) => b.length - a.length);
  return starters;
});

/** End of the known name with small words inside that begins at `from`; `from` where none does. */
function knownEnd(tokens: readonly Token[], from: number): number {
  const list = knownStarters().get((tokens[from] as Token).lower);
  if (!list) return from;
  for (const all of list)
    if (all.every((word, i) => tokens[from + i]?.lower === word) && isCapital(tokens[from + all.length - 1]))
      return from + all.length;
  return from;
}

/** "Paris-based", "EU-funded": an adjective before a name, not its part. */
const COMPOUND =
  /-(?:based|led|born|wide|funded|backed|financed|sponsored|supported|related|owned|style|level|trained|affiliated)$/;

function startsName(tokens: readonly Token[], i: number, heading: boolean, known: NameContext['known']): boolean {
  const token = tokens[i] as Token;
  if (token.shape === 'lower') {
    const next = tokens[i + 1];
    if ((token.lower === 'ministry' || token.lower === 'department') && (next?.lower === 'of' || next?.lower === 'for'))
      return true;
    return token.lower === 'sub-programme' || lowerHeadEnd(tokens, i) > i;
  }
  if (opensWithSmall(tokens, i, heading) || opensWithOrdinal(tokens, i)) return true;
  if (!isName(token) || COMPOUND.test(token.lower)) return false;
  // "the NGO Hope House"
  if (/^(?:ngos?|csos?|ingos?)$/.test(token.lower) && isCapital(tokens[i + 1]))
    return OPENING_HEADS.has(bare(tokens[i + 1] as Token));
  if (heading) return !HEADLINE_VERBS.has(token.lower) || i === 0;
  const before = tokens[i - 1];
  const opens =
    before === undefined || before.text === '"' || before.text === '“' || before.text === ':' || before.text === '•';
  if (!opens || token.shape !== 'title') return true;
  // A sentence's first word says nothing by its capital alone.
  const next = tokens[i + 1];
  if (isName(next) || next?.text === '&' || next?.text === "'s") return true;
  if (knownEnd(tokens, i) > i) return true;
  if (demonym(token.text) !== null && next !== undefined && LOWER_HEADS.has(next.lower)) return true;
  if ((next?.lower === 'of' || next?.lower === 'for') && OPENING_HEADS.has(bare(token))) return true;
  if (/^(?:for|against)$/.test(next?.lower ?? '') && UNITED.has(token.lower) && isName(tokens[i + 2])) return true;
  const body = findBody(token.text);
  return (
    (body !== null && (body.name === token.text || body.aliases.includes(token.text))) ||
    countryOf(token.text) !== null ||
    known(token.text) ||
    (next?.text === '(' && !COMMON_OPENERS.test(token.lower))
  );
}

const LOWER_OPENER =
  /^(?:government|municipality|embassy|consulate|parliament|commune|prefecture|(?:arch)?diocese|university|faculty|council)$/;
const LOCAL = /^(?:town|city|village|district|county|provincial|municipal|regional|state)$/;
const LOCAL_BODY = /^(?:council|government|administration|authority|assembly|hall)$/;

/** "government of Japan", "town council of Arden": past the head in small letters that opens a name; `i` where none does. */
function lowerHeadEnd(tokens: readonly Token[], i: number): number {
  const token = tokens[i] as Token;
  let end = i;
  if (LOWER_OPENER.test(token.lower)) end = i + 1;
  else if (LOCAL.test(token.lower) && LOCAL_BODY.test(tokens[i + 1]?.lower ?? '')) end = i + 2;
  if (end === i || tokens[end]?.lower !== 'of') return i;
  const first = tokens[isArticle(tokens[end + 1]) ? end + 2 : end + 1];
  return isName(first) &&
    !isMonthOrDay(first as Token) &&
    !TITLES.has(bare(first as Token)) &&
    !POSTS.has(bare(first as Token))
    ? end
    : i;
}

/** Endings of ordinary English words that open sentences: "Participants", "Speaking", "Representatives", "Training". */
const COMMON_OPENERS =
  /(?:ing|ed|s|ly|tion|sion|ment|ness|ity|ism|ance|ence|ship|hood|al|ous|ive|able|ible|ful|less|shop|nar|ary|ure|age|er|or|ian|ist)$|^(?:experts?|people|women|men|youth|children|police|media|staff|civil|human|public|local|national|international|regional|federal|world|state|government|community|team|event|day|week|month|year|time|place|date|venue|topic|theme|good|great|new|high|well)$/;

function readName(tokens: readonly Token[], start: number, heading: boolean, lines: boolean): Name | null {
  let from = start;
  // "Dr. Jeremy Milsom": the title is no part of the name.
  let titled = false;
  while (from < tokens.length && TITLES.has(bare(tokens[from] as Token)) && isTitleUse(tokens, from)) {
    titled = true;
    from++;
    if (tokens[from]?.text === '.') from++;
  }
  if (titled && !isCapital(tokens[from])) return null;
  let to = titled ? from + 1 : Math.max(from + 1, knownEnd(tokens, from), lowerHeadEnd(tokens, from));
  let possessive = false;
  const aliases: string[] = [];
  // "the IT NGO Lindheim": what kind it is stands before its name.
  if (!titled)
    for (let k = from; k < from + 2 && k + 1 < tokens.length; k++)
      if (
        /^[A-Z]{0,4}(?:NGO|CSO|NPO)$/.test((tokens[k] as Token).text) &&
        isName(tokens[k + 1]) &&
        !tokens[k + 1]?.broken &&
        !OPENING_HEADS.has(bare(tokens[k + 1] as Token))
      ) {
        from = k + 1;
        to = Math.max(from + 1, knownEnd(tokens, from));
        break;
      }
  const first = tokens[from] as Token;
  let postAt = POSTS.has(bare(first)) && !titled ? from : -1;
  for (;;) {
    const token = tokens[to];
    if (!token) break;
    const last = tokens[to - 1] as Token;
    if (token.wide || (lines && token.broken)) break;
    if (
      isCapital(token) &&
      (!FUNCTION_WORDS.has(token.lower) ||
        isInnerMonth(tokens, to) ||
        (!heading && !titled && isInnerSmall(tokens, to, from)) ||
        (token.shape === 'upper' && !heading && !isMonthOrDay(token)))
    ) {
      if (isArticleBreak(tokens, to)) break;
      if (heading && HEADLINE_VERBS.has(token.lower) && to > from) break;
      if (/^teams?$/.test(token.lower) && tokens[to + 1]?.lower === 'up') break;
      // "Lind Law School" / "Invites you to a talk"
      if (token.broken && /^(?:invites?|presents?|hosts?|announces?|cordially|requests?|present)$/.test(token.lower))
        break;
      if (POSTS.has(bare(token)) && postAt < 0) postAt = to;
      to++;
      continue;
    }
    if (token.text === 'No.' && tokens[to + 1]?.shape === 'number' && !titled) {
      // "Council No. 1"
      to += 2;
      continue;
    }
    if (token.shape === 'number') {
      // "American Legion Post 41"
      if (/^(?:post|chapter|lodge|local|troop|branch|aerie)$/.test(last.lower) && to - from > 1 && !titled) {
        to++;
        continue;
      }
      // "sub-programme 2 of the Regional Office"
      if (last.lower === 'sub-programme' && to === from + 1) {
        to++;
        continue;
      }
      // "the European Union's Horizon 2020 research and innovation programme"
      if (last.lower === 'horizon' && token.text === '2020') {
        to = schemeEnd(tokens, to + 1);
        continue;
      }
      // "Route 66" keeps its number only inside quotes or titles; a count or a year ends the name.
      if (
        /^(?:19|20)\d\d$/.test(token.text) &&
        isName(tokens[to + 1]) &&
        heading === false &&
        isHead(last) === false &&
        to - from <= 2 &&
        last.shape === 'title' &&
        countryOf(last.text) === null
      )
        break;
      break;
    }
    if (token.text === "'s" && last.lower === 'state' && tokens[to + 1]?.lower === 'attorney') {
      // "the County State's Attorney" is a post, "... State's Attorney's Office" a body.
      const office = tokens[to + 2]?.text === "'s" && tokens[to + 3]?.lower === 'office';
      if (!office && postAt < 0) postAt = to + 1;
      to += office ? 4 : 2;
      continue;
    }
    if (
      token.text === "'s" &&
      tokens[to + 1]?.text === '(' &&
      tokens[to + 3]?.text === ')' &&
      isName(tokens[to + 4]) &&
      isAcronymShape(tokens[to + 2] as Token) &&
      !leadsToPost(tokens, to + 4)
    ) {
      // "the Organization for Security's (OSCE) Staff College"
      to += 5;
      continue;
    }
    if (token.text === "'s" || (token.text === "'" && /s$/.test(last.lower) && last.end === token.start)) {
      if (isName(tokens[to + 1]) && !titled && !leadsToPost(tokens, to + 1) && !ownsWhatFollows(tokens, from, to)) {
        to += 2;
        continue;
      }
      const committee = committeeEnd(tokens, to + 1);
      if (!titled && committee > 0 && hasHead(tokens, from, to)) {
        to = committee;
        break;
      }
      possessive = true;
      break;
    }
    if (token.lower === 'of') {
      const k = isArticle(tokens[to + 1]) ? to + 2 : to + 1;
      const after = tokens[k];
      const lowerPortfolio =
        after?.shape === 'lower' &&
        inPortfolio(after) &&
        OPENING_HEADS.has(bare(last)) &&
        (bare(last) === 'ministry' || bare(last) === 'department');
      if (titled && !OPENING_HEADS.has(bare(last))) break;
      // "Jon Lind of Quarry Radio", "CFO of Quarry Radio": who, and of what
      if (/^(?:ceo|cfo|cto|coo|founder|co-founder|spokes(?:person|man|woman))$/.test(bare(last))) break;
      if (to - from === 2 && !hasHead(tokens, from, to) && (isPerson(tokens, from, to) || isOfWhom(tokens, from, k)))
        break;
      // "the Regional Consultation of the Food and Farming Organization": what is held, and who holds it
      if (GATHERING.test(bare(last)) && k === to + 2 && isName(after) && namesHolder(tokens, k)) break;
      if ((isName(after) && !isMonthOrDay(after as Token)) || lowerPortfolio) {
        if (postAt >= 0 && postAt === to - 1 && from !== postAt) postAt = to - 1;
        to = k + 1;
        continue;
      }
      break;
    }
    if (
      (token.lower === 'with' || token.lower === 'without') &&
      WITH_WHAT.test(tokens[to + 1]?.lower ?? '') &&
      isCapital(tokens[to + 1]) &&
      !titled
    ) {
      to += 2;
      continue;
    }
    if (/^(?:for|on|against|to|in|at)$/.test(token.lower)) {
      const next = joinsPreposition(tokens, from, to);
      if (next < 0) break;
      to = next;
      continue;
    }
    if (token.lower === 'and' || token.text === '&') {
      const next = titled ? -1 : joinsAnd(tokens, from, to, heading);
      if (next < 0) break;
      to = next;
      continue;
    }
    if (token.text === ',') {
      const after = tokens[to + 1];
      if (after && LEGAL_TAILS.has(after.lower) && isCapital(after)) {
        to += 2;
        continue;
      }
      const next = joinsComma(tokens, from, to);
      if (next < 0) break;
      to = next;
      continue;
    }
    if (token.text === '(') {
      const inner = tokens[to + 1];
      const close = tokens[to + 2];
      if (inner && close?.text === ')' && isAcronymShape(inner)) {
        aliases.push(inner.text);
        const behind = tokens[to + 3];
        const k = isArticle(tokens[to + 4]) ? to + 5 : to + 4;
        if (behind?.lower === 'of' && isName(tokens[k]) && !titled) {
          aliases.unshift(spellOut(tokens, from, to));
          to = k + 1;
          continue;
        }
        if (behind?.text === "'s" && isName(tokens[to + 4]) && !leadsToPost(tokens, to + 4)) {
          aliases.unshift(spellOut(tokens, from, to));
          to = to + 5;
          continue;
        }
        if (
          behind &&
          isName(behind) &&
          !titled &&
          behind.start - close.end <= 1 &&
          !POSTS.has(bare(behind)) &&
          !TITLES.has(bare(behind)) &&
          !leadsToPost(tokens, to + 3) &&
          !isMonthOrDay(behind)
        ) {
          aliases.unshift(spellOut(tokens, from, to));
          to += 4;
          continue;
        }
        const full = spellOut(tokens, from, to);
        return finish(tokens, start, from, to, to + 3, full, aliases, titled, behind?.text === "'s", postAt, heading);
      }
      break;
    }
    const foreign = token.shape === 'lower' ? foreignEnd(tokens, from, to) : to;
    if (foreign > to) {
      to = foreign;
      continue;
    }
    if (PARTICLES.has(token.lower) && isName(tokens[to + 1]) && !/^(?:i|e|a|do)$/.test(token.lower)) {
      to += 2;
      continue;
    }
    if (PARTICLES.has(token.lower) && PARTICLES.has(tokens[to + 1]?.lower ?? '') && isName(tokens[to + 2])) {
      to += 3;
      continue;
    }
    if (
      token.shape === 'lower' &&
      /^(?:country|regional|national|field|liaison|head|provincial|sub-regional|district|divisional|zonal|county|city|municipal|state)$/.test(
        token.lower,
      ) &&
      /^(?:offices?|headquarters|secretariat|administration|council|government|assembly)$/.test(
        tokens[to + 1]?.lower ?? '',
      ) &&
      !titled &&
      (isAcronymShape(last) ||
        findBody(spellOut(tokens, from, to)) !== null ||
        (/^(?:district|divisional|provincial|zonal|county|city|municipal)$/.test(token.lower) &&
          (to - from === 1 || (to - from === 2 && isPlaceName(spellOut(tokens, from, to))))))
    ) {
      // "the WHO country office in South Africa"
      to += 2;
      if (/^(?:in|for)$/.test(tokens[to]?.lower ?? '') && isName(tokens[to + 1]) && isPlaceLike(tokens, to + 1))
        to = endOfPlace(tokens, to + 1);
      continue;
    }
    if (
      token.shape === 'lower' &&
      /^(?:organi[sz]ing|steering|planning|executive|management|advisory)$/.test(token.lower) &&
      tokens[to + 1]?.lower === 'committee' &&
      !titled
    ) {
      // "the Harvest Fair organising committee"
      to += 2;
      break;
    }
    // 'JUS "Ivan Lind"', 'the association "Open Doors"': the quoted part of a body's name
    if (
      /^["“„«]$/.test(token.text) &&
      !titled &&
      isName(tokens[to + 1]) &&
      (isAcronymShape(last) || hasHead(tokens, from, to)) &&
      postAt < 0
    ) {
      let end = to + 1;
      while (isName(tokens[end]) || PARTICLES.has(tokens[end]?.lower ?? '')) end++;
      const close = tokens[end];
      if (close && /^["”“»]$/.test(close.text) && end - to <= 5 && close.start === (tokens[end - 1] as Token).end) {
        to = end + 1;
        break;
      }
    }
    if (token.lower === 'research' && last.lower === 'europe' && tokens[to - 2]?.lower === 'horizon') {
      const end = schemeEnd(tokens, to);
      if (end === to) break;
      to = end;
      continue;
    }
    // "the Arden Village Hall committee", "the Bar Association's pro bono committee"
    if (
      token.shape === 'lower' &&
      /^(?:committee|subcommittee|sub-committee|caucus)$/.test(token.lower) &&
      !titled &&
      to - from >= 2 &&
      postAt < 0
    ) {
      to++;
      break;
    }
    if (token.shape === 'lower' && isForeignLink(tokens, from, to)) {
      to++;
      continue;
    }
    if (
      token.shape === 'lower' &&
      LOWER_HEADS.has(token.lower) &&
      to - from <= 3 &&
      !titled &&
      (demonym(last.text) !== null ||
        countryOf(spellOut(tokens, from, to)) !== null ||
        findBody(spellOut(tokens, from, to)) !== null)
    ) {
      to++;
      continue;
    }
    break;
  }
  // "the University of" and the like at a border: give back dangling connectors.
  while (
    to > from + 1 &&
    (tokens[to - 1] as Token).shape === 'mark' &&
    !/^[."”“»]$/.test((tokens[to - 1] as Token).text)
  )
    to--;
  return finish(tokens, start, from, to, to, spellOut(tokens, from, to), aliases, titled, possessive, postAt, heading);
}

/** "Persons with Disabilities", "People with Albinism": "with" inside a name. */
const WITH_WHAT =
  /^(?:disabilit(?:y|ies)|disabled|special|albinism|hiv|aids|autism|visual|hearing|intellectual|physical|psychosocial|down|epilepsy|diabetes|dementia|cancer|borders?|fronti\w+|walls)$/;

/** Behind "Horizon 2020" or "Horizon Europe": past "research and innovation programme". */
function schemeEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (/^(?:research|and|innovation|framework|&)$/.test(tokens[end]?.lower ?? '')) end++;
  return /^program(?:me)?$/.test(tokens[end]?.lower ?? '') ? end + 1 : at;
}

/** Heads of names in other languages, which keep their small words. */
const FOREIGN_HEADS =
  /^(?:universi(?:dade?|té|tà|tat|tät|tas|teit)|institut[oe]?|istituto|instituut|minist(?:erio|ério|ère|ero)|funda(?:ción|cion|ção)|fondation|fondazione|stiftung|stichting|aso[c]{1,2}iaci[oó]n|associa(?:ção|zione)|gesellschaft|verein|verband|zentrum|hochschule|centro|casa|uni[oó]n|união|unione|(?:con)?federaci[oó]n|fédération|c[aá]mara|colegio|collège|escuela|école|escola|facultad|faculté|sociedade?|société|secretar[ií]a|direcci[oó]n|consejo|conseil|conselho|agenc?ia|agence|banco|banque|museo|musée|teatro|théâtre|red|réseau|rede|grupo|groupe|movimiento|mouvement|comit[eé]|comisi[oó]n|comissão|oficina|servicio|polic[ií]a|deutsche[rs]?|observato(?:rio|ire)|alian(?:za|ça)|mesa|junta|médicos|médecins|maison|ligue|liga|laboratoire|laboratorio)$/;
const FOREIGN_SMALL = words(
  'a à al au aux com con contra contre d da dans das de del della delle den der des di do dos du e el em en et für i il la las le les lo los na nel och og om op para per por pour pro sobre sur till und van voor y zum zur',
);

/** Past the small words, and the capital word behind them, inside a name in another language: "para la Ciencia"; `at` where there are none. */
function foreignEnd(tokens: readonly Token[], from: number, at: number): number {
  let end = at;
  while (end < at + 3 && FOREIGN_SMALL.has(tokens[end]?.lower ?? '') && tokens[end]?.shape === 'lower') end++;
  if (end === at || !isName(tokens[end])) return at;
  for (let k = from; k < at; k++) if (FOREIGN_HEADS.test((tokens[k] as Token).lower)) return end + 1;
  // "Mano a Mano"
  return end === at + 1 && at - from === 1 && tokens[end]?.text === tokens[from]?.text ? end + 1 : at;
}

const FOREIGN_LINKS = words('des de du del della dos para pour la les el et y');

/** "Alliance internationale des éditeurs indépendants": lower-case words of a name in another language. */
function isForeignLink(tokens: readonly Token[], from: number, to: number): boolean {
  const word = tokens[to] as Token;
  if (FOREIGN_LINKS.has(word.lower)) {
    const next = tokens[to + 1];
    return (
      next !== undefined &&
      next.shape === 'lower' &&
      next.text.length > 3 &&
      (/[^\x00-\x7f]/.test(next.text) ||
        FOREIGN_LINKS.has((tokens[to - 1] as Token).lower) ||
        (tokens[to - 1] as Token).shape === 'lower')
    );
  }
  if (word.text.length < 4) return false;
  if (/[^\x00-\x7f]/.test(word.text)) return true;
  const before = tokens[to - 1] as Token;
  return FOREIGN_LINKS.has(tokens[to + 1]?.lower ?? '') && !/^(?:y|el|la)$/.test(tokens[to + 1]?.lower ?? '')
    ? to - from <= 2
    : FOREIGN_LINKS.has(before.lower) && to - from > 1;
}

/** "Senator Clinton", "Governor of Punjab" against "Senate Committee": a title only before a capital word. */
const isTitleUse = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i] as Token;
  if (token.shape === 'lower') return false;
  const next = tokens[i + 1]?.text === '.' ? tokens[i + 2] : tokens[i + 1];
  if (!isCapital(next)) return false;
  if (!/\.$|^(?:dr|mr|mrs|ms|prof|sen|rep|gov|col|gen|lt|maj|capt|sgt|rev|hon|fr|engr|h\.e)$/.test(token.lower)) {
    // "General Secretariat", "King Hussein Foundation", "Bishop State College": a head further on makes it a body's name.
    for (let k = i + 1; k < Math.min(tokens.length, i + 6) && isCapital(tokens[k]); k++)
      if (CLOSING_HEADS.has(bare(tokens[k] as Token)) || OPENING_HEADS.has(bare(tokens[k] as Token))) return false;
  }
  return true;
};

const isArticleBreak = (tokens: readonly Token[], i: number): boolean => (tokens[i] as Token).lower === 'the';

const EVENT_WORD =
  /^(?:workshops?|conferences?|congress(?:es)?|summits?|seminars?|symposi(?:um|a)|hackathons?|festivals?|fairs?|meetings?|conventions?|webinars?|gala|expos?|championships?|tournaments?|days?|weeks?|awards?|convening|retreat|concerts?|lectures?|open|challenge|competition|camp|forum)$/;

const GATHERING =
  /^(?:workshop|conference|summit|seminar|symposium|meeting|consultation|session|visit|webinar|retreat|launch|ceremony)$/;

/** True where the words from `k` name a body: a known one, or one with a head at its end. */
function namesHolder(tokens: readonly Token[], k: number): boolean {
  let end = k;
  while (
    isName(tokens[end]) ||
    (end > k && /^(?:and|&|of|for)$/.test(tokens[end]?.lower ?? '') && isName(tokens[end + 1]))
  ) {
    end++;
    if (end - k > 9) break;
  }
  return findBody(spellOut(tokens, k, end)) !== null || CLOSING_HEADS.has(bare(tokens[end - 1] as Token));
}

/** "Mia Roe of Lind College": two words that name no field of work, of a house of learning or the like. */
function isOfWhom(tokens: readonly Token[], from: number, k: number): boolean {
  if (isArticle(tokens[from - 1])) return false;
  for (let i = from; i < from + 2; i++) {
    const token = tokens[i] as Token;
    if (token.shape !== 'title' || isTopic(token) || isPlaceName(token.text) || ADJECTIVES.has(token.lower))
      return false;
  }
  let end = k;
  while (isName(tokens[end])) end++;
  return (
    /^(?:university|college|institute|foundation|hospital|bank|school|inc|ltd|llc)$/.test(
      bare(tokens[Math.max(k, end - 1)] as Token),
    ) || /^(?:university|institute)$/.test(tokens[k]?.lower ?? '')
  );
}

/** "the University of Arden's Hackathon", "the Planners Association's Leaders Week": a body, and an event of its own. */
function ownsWhatFollows(tokens: readonly Token[], from: number, at: number): boolean {
  if (/^(?:horizon|erasmus|interreg)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  if (!hasHead(tokens, from, at) && !isAcronymShape(tokens[at - 1] as Token)) return false;
  let end = at + 1;
  while (isName(tokens[end])) end++;
  if (EVENT_WORD.test(bare(tokens[end - 1] as Token))) return true;
  // "the Bureau for Workers' Activities": whom it is for, not who owns it
  if (GENITIVE.test((tokens[at - 1] as Token).lower) && !hasHead(tokens, at - 1, at)) return false;
  return at - from > 1 && !hasHead(tokens, at + 1, end) && !/^(?:of|for|and|on|&)$/.test(tokens[end]?.lower ?? '');
}

const GENITIVE =
  /^(?:(?:work|farm|employ|teach|consum|own|min|publish|writ|found|manag|produc|buy)ers|veterans|students|parents|mothers|fathers|women|men|children|people|girls|boys|lawyers|doctors|nurses|citizens|artists|engineers|journalists|physicians|traders|growers|peoples)$/;

/** "pro bono committee", "young lawyers section": the end of a part of a body in small letters, or -1. */
function committeeEnd(tokens: readonly Token[], at: number): number {
  for (let i = at; i < Math.min(tokens.length, at + 4); i++) {
    const token = tokens[i] as Token;
    if (token.shape !== 'lower') return -1;
    if (/^(?:committee|subcommittee|caucus|chapter)$/.test(token.lower)) return i + 1;
  }
  return -1;
}

/** "IOM's Regional Representative ..." is a person's post, so the name ends before "'s". */
function leadsToPost(tokens: readonly Token[], i: number): boolean {
  let end = i;
  while (end < tokens.length && isCapital(tokens[end])) end++;
  // A head at the end makes it a body: "Cadmus's Young Attorney Resource Group".
  if (end > i && CLOSING_HEADS.has(bare(tokens[end - 1] as Token))) return false;
  for (let k = i; k < Math.min(end, i + 5); k++) {
    const word = bare(tokens[k] as Token);
    if (POSTS.has(word)) return true;
    if (isHead(tokens[k] as Token)) return false;
  }
  return false;
}
