// Where a name may begin: a capital that says something, a head in small letters, a known name with small words.
import { countryOf, demonym } from '../../vocab/countries.js';
import { perKnowledge } from '../../vocab/knowledge.js';
import { allBodies, findBody, ownBodies } from '../../vocab/organizations.js';
import { isCapital, type Token } from '../tokens.js';
import {
  bare,
  HEADLINE_VERBS,
  isArticle,
  isMonthOrDay,
  isName,
  LOWER_HEADS,
  OPENING_HEADS,
  POSTS,
  TITLES,
  UNITED,
  words,
} from './words.js';

/** Small words that open or end the names of groups: "CAN Youth", "We Support UT", "Earthlings First", "Act Now". */
const NAME_OPENERS = words('sun can we us one no my our now here all every more another beyond above across you still');

/** "the CAN Youth", "with We Support UT": a small word with a capital that opens a name, in the middle of a sentence or in capitals. */
function opensWithSmall(tokens: readonly Token[], i: number, heading: boolean): boolean {
  const token = tokens[i] as Token;
  if (heading || !isCapital(token) || !NAME_OPENERS.has(token.lower)) return false;
  const next = tokens[i + 1];
  if (!isName(next) || next?.shape === 'number' || isMonthOrDay(next as Token)) return false;
  if (token.shape === 'upper') return next?.shape === 'title' && token.text.length > 1;
  const before = tokens[i - 1];
  return (
    before !== undefined && token.text.length > 1 && (before.shape === 'lower' || before.text === ',') && !before.broken
  );
}

const ORDINALS = words('first second third seventh');

/** "the First Baptist Church", "Second Harvest Food Bank": an ordinal that opens a body's name, not an event's. */
function opensWithOrdinal(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token;
  if (token.shape !== 'title' || !ORDINALS.has(token.lower) || !isName(tokens[i + 1])) return false;
  let end = i + 1;
  while (isName(tokens[end])) end++;
  return /^(?:church|bank|nations?|regiment|credit|trust|parish|library|school)$/.test(bare(tokens[end - 1] as Token));
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
export function knownEnd(tokens: readonly Token[], from: number): number {
  const list = knownStarters().get((tokens[from] as Token).lower);
  if (!list) return from;
  for (const all of list)
    if (all.every((word, i) => tokens[from + i]?.lower === word) && isCapital(tokens[from + all.length - 1]))
      return from + all.length;
  return from;
}

/** "Paris-based", "EU-funded": an adjective before a name, not its part. */
const COMPOUND =
  /-(?:based|led|born|wide|funded|implemented|executed|managed|organi[sz]ed|hosted|controlled|assisted|backed|financed|sponsored|supported|related|owned|style|level|trained|affiliated)$/;

const isCompound = (token: Token): boolean => token.text.includes('-') && COMPOUND.test(token.lower);

export function startsName(
  tokens: readonly Token[],
  i: number,
  heading: boolean,
  known: (word: string) => boolean,
): boolean {
  const token = tokens[i] as Token;
  if (token.shape === 'lower') {
    const next = tokens[i + 1];
    if ((token.lower === 'ministry' || token.lower === 'department') && (next?.lower === 'of' || next?.lower === 'for'))
      return true;
    return token.lower === 'sub-programme' || lowerHeadEnd(tokens, i) > i;
  }
  if (opensWithSmall(tokens, i, heading) || opensWithOrdinal(tokens, i)) return true;
  if (!isName(token) || isCompound(token) || (isCapital(tokens[i + 1]) && isCompound(tokens[i + 1] as Token)))
    return false;
  // "the NGO Hope House"
  if (/^(?:ngos?|csos?|ingos?)$/.test(token.lower) && isCapital(tokens[i + 1]))
    return OPENING_HEADS.has(bare(tokens[i + 1] as Token));
  // "Strengthening Malawi Parliament", "Marking World Rivers Day": what is done, and to whom
  if ((i === 0 || tokens[i - 1]?.text === ':') && DOINGS.has(token.lower) && isName(tokens[i + 1])) return false;
  // "Lind College and Oxfam Team Up to Teach"
  if (/^teams?$/.test(token.lower) && tokens[i + 1]?.lower === 'up') return false;
  if (heading) return !HEADLINE_VERBS.has(token.lower) || i === 0;
  const before = tokens[i - 1];
  const opens =
    before === undefined || before.text === '"' || before.text === '“' || before.text === ':' || before.text === '•';
  if (!opens || token.shape !== 'title') return true;
  // A sentence's first word says nothing by its capital alone.
  const next = tokens[i + 1];
  if (isName(next) || next?.text === '&' || next?.text === "'s") return true;
  // "Sponsors: Elsevier, Wiley and Lind Press"
  if (before?.text === ':' && next?.text === ',' && isName(tokens[i + 2])) return true;
  if (knownEnd(tokens, i) > i) return true;
  if (demonym(token.text) !== null && next !== undefined && LOWER_HEADS.has(next.lower)) return true;
  if ((next?.lower === 'of' || next?.lower === 'for') && OPENING_HEADS.has(bare(token))) return true;
  if (/^(?:for|against)$/.test(next?.lower ?? '') && UNITED.has(token.lower) && isName(tokens[i + 2])) return true;
  if (next?.lower === 'for' && isName(tokens[i + 2]) && actsBehind(tokens, i + 3)) return true;
  const body = findBody(token.text);
  return (
    (body !== null && (body.name === token.text || body.aliases.includes(token.text))) ||
    countryOf(token.text) !== null ||
    known(token.text) ||
    (next?.text === '(' && !COMMON_OPENERS.test(token.lower))
  );
}

/** What headlines open with, of what a release is for; words that open names of bodies ("Building", "Housing") are not among them. */
const DOINGS = words(
  'strengthening supporting improving empowering enhancing promoting advancing marking celebrating helping protecting bringing making taking fighting combating tackling ending stopping keeping boosting fostering equipping preparing honouring honoring remembering commemorating restoring reaching joining transforming accelerating addressing ensuring expanding exploring securing shaping unlocking using welcoming increasing',
);

/** What bodies do with events; "Support for Arden was the theme" does none of it. */
const ACTS =
  /^(?:(?:co-)?organi[sz](?:es?|ed|ing)|(?:co-)?host(?:s|ed|ing)?|h(?:olds?|eld|olding)|conven(?:es?|ed|ing)|conduct(?:s|ed|ing)?|train(?:s|ed|ing)?|launch(?:es|ed|ing)?|r[au]ns?|running|invit(?:es?|ed|ing)|teamed|partner(?:s|ed)?|brought|gathered|celebrat(?:es?|ed|ing)|present(?:s|ed)?|held)$/;
/** Words that may stand between a subject and its verb: "on February 21, 2015", "will be", "has just". */
const BETWEEN = 8;

/** "Code for Arden on 3 May organised": true where the words behind a name soon come to such a verb. */
function actsBehind(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < from + BETWEEN; k++) {
    const token = tokens[k];
    if (token === undefined || /^[.;:]$/.test(token.text)) return false;
    if (ACTS.test(token.lower)) return true;
    if (
      token.shape === 'lower' &&
      !/^(?:on|in|at|of|and|the|will|is|has|have|had|just|also|recently|jointly|today|last|this|week|month|year|st|nd|rd|th)$/.test(
        token.lower,
      )
    )
      return false;
  }
  return false;
}

const LOWER_OPENER =
  /^(?:government|municipality|embassy|consulate|parliament|commune|prefecture|(?:arch)?diocese|university|faculty|council|office)$/;

const SEAT = /^(?:city|town|village|county|borough|township|state|district|province)$/;

/** "the city of Arden hosts", "by the city of Arden": no preposition of place or person stands before it. */
const acts = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.lower === 'of' &&
  isArticle(tokens[i - 1]) &&
  (i < 2 || /^(?:and|&|by|with|,|together|alongside)$/.test((tokens[i - 2] as Token).lower));

const LOCAL = /^(?:town|city|village|district|county|provincial|municipal|regional|state)$/;

const LOCAL_BODY = /^(?:council|government|administration|authority|assembly|hall)$/;

/** "government of Japan", "town council of Arden": past the head in small letters that opens a name; `i` where none does. */
export function lowerHeadEnd(tokens: readonly Token[], i: number): number {
  const token = tokens[i] as Token;
  if (tokens[i + 1]?.lower !== 'of' && tokens[i + 2]?.lower !== 'of') return i;
  let end = i;
  if (LOWER_OPENER.test(token.lower) || (SEAT.test(token.lower) && acts(tokens, i))) end = i + 1;
  else if (LOCAL.test(token.lower) && LOCAL_BODY.test(tokens[i + 1]?.lower ?? '')) end = i + 2;
  if (end === i || tokens[end]?.lower !== 'of') return i;
  const first = tokens[isArticle(tokens[end + 1]) ? end + 2 : end + 1];
  // "the office of Congressman Lind"
  if (token.lower === 'office') return isName(first) && TITLES.has(bare(first as Token)) ? end : i;
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
