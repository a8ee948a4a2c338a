// Who is the subject of a verb: "[UNODC], in partnership with the Ministry, organised", "[a team of Oxfam] that ran".
import type { Name } from './names/name.js';
import type { Reading } from './reading.js';
import {
  CONNECT,
  type Filler,
  LEAD_IN,
  nameEndingAt,
  opensSentence,
  PART_OF,
  PREPOSITION,
  SHORT_HEADS,
  STANDS,
  subjectOf,
  withParent,
  words,
} from './slot-words.js';
import { fillerAfter } from './slots.js';
import {
  appositives,
  asWhat,
  beforeUnnamed,
  commaPhrase,
  groupEndingWith,
  isStaff,
  listLead,
  meansBody,
  ownerOfPart,
  participlePhrase,
  phraseStart,
  postHolder,
  relativeStart,
  STAFF,
} from './subject-phrases.js';
import type { Token } from './tokens.js';

const AUXILIARY = words(`
has have had having is are was were will would shall be been being to also jointly successfully recently today yesterday tomorrow officially formally
then again earlier later just already currently now together both all each each recently proudly annually regularly then co plans plan planned intends decided
is set scheduled expected due about going invites invite invited and joined teamed come came collaboratively actively virtually graciously generously kindly organised organized hosted try tried trying
monday tuesday wednesday thursday friday saturday sunday on this last week month year
`);

const INTENDS =
  /^(?:regrets?|wish(?:es)?|hop(?:es?|ing)|wants?|aims?|seeks?|continu(?:es?|ed)|agreed|managed|began|begins|prepar(?:es|ing)|look(?:s|ing)|gear(?:s|ing)|decided|chose|elected|opted|committed|used|came|get(?:s|ting)|working|intends?|intending|proposes?|proposed|helped)$/;
const REPORTING =
  /^(?:said|says|announced|announces|stated|reported|reports|noted|added|confirmed|explained|according|learned|learnt|told|revealed|disclosed)$/;

/** Reads who is the subject of the verb at token `verb`; `afterWith` where "with" may lead it: "with A and B as hosts". */
export function subjectBefore(reading: Reading, verb: number, afterWith = false): Filler | null {
  // "Leo Lind, head of Delta Air, the company behind the fair": what is apposed to a name says it of that name.
  if (afterWith) {
    const apposed = nameEndingAt(reading.names, reading.tokens[verb - 1]?.text === ',' ? verb - 1 : verb);
    if (apposed && (apposed.to === verb - 1 || reading.tokens[verb]?.text === ','))
      return { names: groupEndingWith(reading, apposed), stands: null, to: apposed.to };
  }
  const day = dayBefore(reading.tokens, verb);
  const near = nearSubject(reading, day, afterWith);
  // "UNODC, in its Lake Programme, Part 2, Cooperation in Law, held": the last words of the aside are no subject.
  const far = near && near.names.length !== 1 ? null : farSubject(reading, day);
  return far ?? near;
}

const DAY_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,4}(?:st|nd|rd|th)?|and|to|the|,|-|weekend|past|recent|days)$/;
/** "announced Tuesday that they". */
const DAY_SAID = /^(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** Tokens of the longest day: "on Saturday, the 21st and 22nd of February, 2015". */
const LONGEST_DAY = 10;

/** "UNDP on 3 May 2015 held", "Oxfam at the weekend ran": the token at which the day begins that stands between subject and verb, else the verb. */
function dayBefore(tokens: readonly Token[], verb: number): number {
  for (let k = verb - 1; k > 0 && k >= verb - LONGEST_DAY; k--) {
    const word = (tokens[k] as Token).lower;
    if (/^(?:on|in|at|over|during)$/.test(word) && k < verb - 1) return k;
    if (!DAY_WORD.test(word)) break;
  }
  return verb;
}

/** What those do who take a course. */
const TAKEN = /^(?:start|beg[aiu]n|commenc|complet|conclud|finish|graduat)/;

const BARE_PROGRAMME = /^(?:Programme|Program|Project|Initiative|Campaign|Framework|Action)$/;

/** "Delta and Lind College, in partnership with the project "..." of many words, trained": the names that open the sentence. */
function farSubject(reading: Reading, verb: number): Filler | null {
  const { tokens } = reading;
  const second = tokens[verb - 1]?.lower === 'and';
  if (tokens[verb - 1]?.text !== ',' && !second) return null;
  const last = openingGroup(reading);
  if (!last || last.to >= verb) return null;
  // "The Lake Trust, with help from Delta, released two seals and held": one subject of two verbs
  if (second) {
    const said = tokens.slice(last.to, verb - 1);
    return /^(?:body|acronym)$/.test(last.class) &&
      PAST.test(tokens[verb]?.lower ?? '') &&
      said.some(({ lower, shape }) => shape === 'lower' && PAST.test(lower)) &&
      !said.some(({ lower }) => CLAUSE.test(lower))
      ? { names: groupEndingWith(reading, last), stands: null, to: last.to }
      : null;
  }
  const aside = tokens[last.to]?.text === ',' ? last.to + 1 : last.to;
  // "the Lake Organization (LO) - the agency for lakes, the Mission in Kenya, jointly with UNDP, conducts"
  const apposed =
    last.class !== 'place' &&
    last.class !== 'country' &&
    tokens[last.to]?.text === '-' &&
    tokens[last.to + 1]?.lower === 'the';
  if (
    !(apposed || ASIDE.test(tokens[aside]?.lower ?? '')) ||
    tokens.slice(aside, verb).some(({ lower }) => FINITE.test(lower))
  )
    return null;
  return { names: groupEndingWith(reading, last), stands: null, to: last.to };
}

/** What leads in the words between a subject and its verb, and what has a subject of its own. */
const ASIDE =
  /^(?:in|with|within|as|together|along|alongside|jointly|through|under|supported|funded|backed|by|[a-z]{3,14}ing)$/;
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|said|says|announced|stated|reported|that|which|who|where|while)$/;

const PAST = /^(?:[a-z]{3,12}ed|held|ran|gave|led|took|brought|met|made|built|began|taught|won|set|put)$/;
const CLAUSE = /^(?:that|which|who|where|when|while|said|says|after|before|because|if|by|was|were|is|are)$/;

/** The last of the names that a sentence opens with. */
function openingGroup(reading: Reading): Name | null {
  const { tokens, names } = reading;
  const first = names[0];
  if (!first || first.from > 1 || first.possessive) return null;
  let last = first;
  for (const name of names.slice(1)) {
    const between = tokens.slice(last.to, name.from).map((token) => token.lower);
    if (!between.every((word) => /^(?:,|and|&|the)$/.test(word)) || between.length > 3) break;
    last = name;
  }
  return last;
}

/** A step back from the verb: the subject, null where there is none, or the token to go on from. */
type Step = Filler | number | null;

/** What a walk back from the verb knows. */
interface Walk {
  readonly reading: Reading;
  readonly verb: number;
  readonly afterWith: boolean;
  /** True behind "and others": the name before it is one of a list. */
  listed: boolean;
}

/** So many steps back a subject is looked for. */
const STEPS = 14;

/** The subject that stands before the verb, past what stands between the two. */
function nearSubject(reading: Reading, verb: number, afterWith: boolean): Filler | null {
  if (/ing$/.test(reading.tokens[verb]?.lower ?? '')) {
    const doer = subjectOfGerund(reading, verb);
    if (doer !== undefined) return doer;
  }
  const walk: Walk = { reading, verb, afterWith, listed: false };
  let k = verb - 1;
  for (let steps = 0; steps < STEPS && k >= 0; steps++) {
    const step = stepFrom(walk, k);
    if (typeof step !== 'number') return step;
    k = step;
  }
  return null;
}

/** "UNODC will mark the day by holding a panel": the sentence's own subject; undefined where it stands as before any verb. */
function subjectOfGerund(reading: Reading, verb: number): Filler | null | undefined {
  const { tokens, names } = reading;
  const k = verb - 1;
  const link = tokens[k]?.lower ?? '';
  // "praised the Division for organizing the workshop"
  if (link === 'of' && /^(?:pleasure|honou?r|privilege|opportunity)$/.test(tokens[k - 1]?.lower ?? ''))
    return subjectBefore(reading, tokens[k - 2]?.lower === 'the' ? k - 2 : k - 1);
  const praised = link === 'for' ? nameEndingAt(names, k) : null;
  if (praised) return { names: groupEndingWith(reading, praised), stands: null, to: praised.to };
  // "By holding a symposium, the Institute marked": the subject follows the comma.
  if (verb === 0 || (k === 0 && /^(?:by|while|in|after|before)$/.test(link))) return subjectBehind(reading, verb);
  if (/^(?:by|while|when|after|before|of|for)$/.test(link)) return sentenceSubject(reading, k);
  // 'the "Walk for Peace" marking the day'
  return /^["”]$/.test(link) ? null : undefined;
}

/** What the token at `k` says of the subject. */
function stepFrom(walk: Walk, k: number): Step {
  const { tokens, names } = walk.reading;
  const token = tokens[k] as Token;
  const name = nameBehind(walk.reading, k);
  if (name) {
    // "UNODC, in its Lake (LK) Programme, held": the programme is no subject.
    const cut = BARE_PROGRAMME.test(name.text) && tokens[name.to]?.text === ',' ? commaPhrase(tokens, name.from) : -1;
    return cut >= 0 ? cut : stepFromName(walk, name);
  }
  const role = asWhat(tokens, k);
  if (role >= 0 && nameEndingAt(names, role)) return role - 1;
  if (STANDS.test(token.lower) && token.text !== 'WHO') return stepFromPronoun(walk, k);
  if (SHORT_HEADS.has(token.lower) && /^(?:the|his|her|its|their|our)$/.test(tokens[k - 1]?.lower ?? ''))
    return { names: [], stands: { word: token.lower, from: k - 1, to: k + 1 }, to: k + 1 };
  return token.text === ')' ? stepOverBracket(walk.reading, k) : stepOverWord(walk, k);
}

/** The name that ends with token `k`; the body, where its town or its government stands behind a comma. */
function nameBehind({ tokens, names }: Reading, k: number): Name | null {
  const ending = nameEndingAt(names, k + 1);
  // "the High Commission of India, Colombo celebrated": the town says where the body before it is.
  let seat = ending;
  // "the Ministry of Youth, Government of Goa, held": whose ministry it is
  while (
    seat &&
    (seat.class === 'place' || seat.class === 'country' || /^Government\sof\b/.test(seat.text)) &&
    tokens[seat.from - 1]?.text === ','
  )
    seat = nameEndingAt(names, seat.from - 1);
  return seat && !/^(?:person|country|place)$/.test(seat.class) ? seat : ending;
}

/** A name on the way, with the names it is listed with and the word that leads them in. */
interface Led {
  readonly name: Name;
  readonly group: Name[];
  readonly first: Name;
  /** The token before the names, their article and number. */
  readonly before: number;
  readonly lead: Token | undefined;
  /** True of "experts at OWL", "a team from the museum": staff stand for their body. */
  readonly staffed: boolean;
}

function ledBy({ reading, afterWith, listed }: Walk, name: Name): Led {
  const { tokens } = reading;
  const group = groupEndingWith(reading, name, listed);
  const first = group[0] as Name;
  let before = first.from - 1;
  while (before >= 0 && isOpening(tokens[before] as Token)) before--;
  const lead = tokens[before];
  const staffed =
    (afterWith && lead?.lower === 'with') ||
    (lead !== undefined &&
      name.class !== 'country' &&
      name.class !== 'place' &&
      /^(?:at|of|from|with)$/.test(lead.lower) &&
      (tokens[before - 1]?.lower === 'we' ||
        // "helped by experts of the Lake Mission": they are no subject
        (isStaff(reading, before - 1) && !/^(?:by|with|from)$/.test(tokens[before - 2]?.lower ?? ''))));
  return { name, group, first, before, lead, staffed };
}

/** What may open a name: an article, a kind, a quotation mark, a number ("the 100 Women Lobby Group"). */
const isOpening = ({ lower, shape, text }: Token): boolean =>
  (LEAD_IN.has(lower) && !PREPOSITION.test(lower) && !/^(?:and|by|with)$/.test(lower)) ||
  shape === 'number' ||
  text === '"' ||
  text === '“';

function stepFromName(walk: Walk, name: Name): Step {
  const led = ledBy(walk, name);
  const whole = wholeOfPart(walk.reading, led);
  if (whole) return { names: [whole], stands: null, to: name.to };
  if (isAsked(walk, led)) return null;
  const past = stepPastName(walk, led);
  return past === undefined ? stepFromLed(walk.reading, led) : past;
}

/** "The Lind chapter of the Rotary Club held": part and whole are one name. */
function wholeOfPart(reading: Reading, { group, before, lead }: Led): Name | null {
  const { tokens, names } = reading;
  if (lead?.lower !== 'of' || group.length > 1 || !PART_OF.test(tokens[before - 1]?.lower ?? '')) return null;
  const head = before - 1;
  const part =
    nameEndingAt(names, head) ?? (tokens[head - 1]?.shape === 'lower' ? nameEndingAt(names, head - 1) : null);
  const whole = part && withParent(reading, part);
  return whole !== part ? whole : null;
}

/** "calls on the Committee to hold a hearing": who is asked has held nothing. */
const isAsked = ({ reading: { tokens }, verb }: Walk, { name, before, lead }: Led): boolean =>
  tokens[verb - 1]?.lower === 'to' &&
  name.to === verb - 1 &&
  (/^(?:urg|ask|request|press|push|want|tell|told|order|direct|requir|forc)/.test(lead?.lower ?? '') ||
    (lead?.lower === 'on' && /^call/.test(tokens[before - 1]?.lower ?? '')));

/** Past a name that only tells more of the subject before it; undefined where it may be the subject. */
function stepPastName({ reading, verb }: Walk, { name, group, first, before, lead, staffed }: Led): Step | undefined {
  const { tokens, names } = reading;
  // "Sen. Ann Ota (D-OH), founder and chair of the bipartisan Lake Caucus, held": the person
  const holder = tokens[name.to]?.text === ',' ? postHolder(reading, first) : -1;
  if (holder > 0) return holder;
  // "The Ota Club joined the Lind Guild to hold": who joined
  if (tokens[verb - 1]?.lower === 'to' && name.to === verb - 1 && /^join(?:s|ed|ing)?$/.test(lead?.lower ?? ''))
    return before - 1;
  // "Port Police personnel and members of the Lind Council": both
  if (staffed && lead?.lower === 'of' && /^(?:and|&)$/.test(tokens[before - 2]?.lower ?? '')) {
    const at = STAFF.has(tokens[before - 3]?.lower ?? '') ? before - 3 : before - 2;
    const other = nameEndingAt(names, at);
    if (other && /^(?:body|acronym)$/.test(other.class))
      return { names: [...groupEndingWith(reading, other), ...group], stands: null, to: name.to };
  }
  // "30 officers from the Lind Police started a course": those who take it
  if (staffed && TAKEN.test(tokens[verb]?.lower ?? '') && /^(?:from|of)$/.test(lead?.lower ?? '')) return null;
  // "the Lions Club, led by its president, Leo Lind, held": past who leads it
  const told = lead?.text === ',' && group.length === 1 ? participlePhrase(tokens, before) : -1;
  if (told > 0) return told - 1;
  // "RC Arden, District 12, organised": between commas it tells more of the name before.
  if (lead?.text === ',' && tokens[name.to]?.text === ',' && group.length === 1 && name.to >= verb - 4) {
    const host = nameEndingAt(names, before);
    if (
      host &&
      (host.class === 'body' || host.class === 'unknown' || host.class === 'acronym') &&
      listLead(reading, before) < 0
    )
      return before - 1;
  }
  // "Delta, with local leaders and the Ministry of Health, held": unnamed bodies stand before it in the phrase.
  const unnamed = lead && /^(?:and|&)$/.test(lead.lower) && before > 0 ? beforeUnnamed(reading, before - 1) : -1;
  if (unnamed >= 0) return unnamed;
  // "..., with the Ministry of Interior and the Police, the Home Office, organized": the last of a list inside a phrase.
  const inner = lead?.text === ',' ? listLead(reading, before) : -1;
  const cut = inner >= 0 ? phraseStart(reading, inner) : -1;
  return cut >= 0 && nameEndingAt(names, cut + 1) ? cut : undefined;
}

/** The names as the subject, or a step over the phrase in which they stand: "IOM, in partnership with the Ministry of Interior, organized". */
function stepFromLed(reading: Reading, { name, group, first, before, lead, staffed }: Led): Step {
  const { tokens } = reading;
  if (lead && !staffed) {
    if (group.length > 1 && PREPOSITION.test(lead.lower) && opensSentence(tokens, first.from)) {
      const own = subjectOf(tokens, group);
      if (own > 0) return { names: group.slice(own), stands: null, to: name.to };
    }
    if (PREPOSITION.test(lead.lower) || lead.lower === "'s") {
      const cut = phraseStart(reading, before);
      return cut < 0 ? null : cut;
    }
  }
  return { names: [...appositives(reading, first), ...group], stands: null, to: name.to };
}

/** "it", "they", "which", "we" at `k`: what they stand for, or that the name is to be looked for. */
function stepFromPronoun({ reading, verb }: Walk, k: number): Step {
  const { tokens, names } = reading;
  const token = tokens[k] as Token;
  // "The Ministry announced that it will host": who announces is named.
  const says = tokens[k - 1]?.lower === 'that' ? k - 2 : k - 1;
  let announced = says;
  if (DAY_SAID.test(tokens[announced]?.lower ?? '')) announced -= tokens[announced - 1]?.lower === 'on' ? 2 : 1;
  if (announced > 0 && /^announc(?:e|es|ed|ing)$/.test(tokens[announced]?.lower ?? '')) return announced - 1;
  // "The Lind Council and Oxfam, in a statement, said they would": who says it of themselves
  if (/^(?:they|it)$/.test(token.lower) && says > 0 && REPORTING.test(tokens[says]?.lower ?? '')) {
    const speakers = subjectBefore(reading, says);
    if (speakers && speakers.names.length > 0 && speakers.names.every((one) => /^(?:body|acronym)$/.test(one.class)))
      return speakers;
  }
  // "it was decided to postpone": nobody is meant
  if (
    token.lower === 'it' &&
    /^(?:was|is|has)$/.test(tokens[k + 1]?.lower ?? '') &&
    tokens
      .slice(k + 2, verb)
      .some(({ lower }) =>
        /^(?:decided|agreed|announced|planned|hoped|resolved|proposed|possible|necessary|time)$/.test(lower),
      )
  )
    return null;
  if (/^(?:which|who|that)$/.test(token.lower)) {
    const { antecedent, back } = antecedentOf(reading, k);
    // "a physicist at the Lind Laboratory who gave a talk": a person is meant.
    if (
      antecedent?.to === back &&
      token.lower === 'who' &&
      antecedent.class !== 'person' &&
      antecedent.class !== 'unknown' &&
      back === k
    )
      return null;
    if (antecedent) return { names: groupEndingWith(reading, antecedent), stands: null, to: antecedent.to };
    // "a youth exchange that gathered 30": what is held is no host
    if (!meansBody(reading, k)) return null;
  }
  // "At Delta Air, we are planning a fair": who "we" are
  const house = token.lower === 'we' ? nameEndingAt(names, tokens[k - 1]?.text === ',' ? k - 1 : k) : null;
  if (house && house.class !== 'place' && tokens[house.from - 1]?.lower === 'at')
    return { names: [house.class === 'unknown' ? { ...house, class: 'body' } : house], stands: null, to: house.to };
  return { names: [], stands: { word: token.lower, from: k, to: k + 1 }, to: k + 1 };
}

/** The name before "which", "who" or "that" at `k`, and the token up to which it may stand. */
function antecedentOf({ tokens, names }: Reading, k: number): { antecedent: Name | null; back: number } {
  let back = tokens[k - 1]?.text === ',' ? k - 1 : k;
  // "Kite Days, the association that runs the fair": the appositive's name.
  for (let i = k - 1; i >= Math.max(0, k - 8); i--) {
    const word = tokens[i] as Token;
    if (word.text === ',') {
      if (i < k - 1 && /^(?:the|an?|its|one|our|their|two|three)$/.test(tokens[i + 1]?.lower ?? '')) back = i;
      break;
    }
    if (word.shape !== 'lower') break;
  }
  const antecedent =
    nameEndingAt(names, back) ??
    (/^(?:team|staff|group|network|chapter|office)$/.test(tokens[back - 1]?.lower ?? '')
      ? nameEndingAt(names, back - 1)
      : null);
  return { antecedent, back };
}

function stepOverBracket({ tokens, names }: Reading, k: number): Step {
  let open = k - 1;
  while (open >= 0 && open > k - 16 && (tokens[open] as Token).text !== '(') open--;
  if ((tokens[open] as Token | undefined)?.text !== '(') return null;
  // "we (Klara, Jon Lind and Mia Berg) ran": who "we" are
  if (tokens[open - 1]?.lower === 'we') {
    const within = names.filter((name) => name.from > open && name.to <= k);
    if (within.length > 0) return { names: within, stands: null, to: k + 1 };
  }
  return open - 1;
}

/** Over the word at `k`, or the phrase that it ends. */
function stepOverWord(walk: Walk, k: number): Step {
  const { reading, verb } = walk;
  const { tokens, names } = reading;
  const { text, lower, shape } = tokens[k] as Token;
  // "planned and hosted": two verbs of one subject
  if (
    lower === 'and' &&
    tokens[k - 1]?.shape === 'lower' &&
    /(?:ed|held|ran|led|run)$/.test(tokens[k - 1]?.lower ?? '')
  )
    return k - 2;
  // "Delta, whose members meet weekly, held": past what is told of it
  const told = text === ',' ? relativeStart(tokens, k) : -1;
  if (told > 0) return told - 1;
  if (
    /^[,"”]$/.test(text) ||
    AUXILIARY.has(lower) ||
    shape === 'number' ||
    (shape === 'lower' && /[a-z]{3}ly$/.test(lower))
  )
    return k - 1;
  // "had the pleasure of hosting", "is pleased to announce"
  if (WILLING.test(lower)) return k - (tokens[k - 1]?.lower === 'the' ? 2 : 1);
  // "regrets to announce", "hopes to host"
  if (shape === 'lower' && tokens[k + 1]?.lower === 'to' && INTENDS.test(lower)) return k - 1;
  if (REPORTING.test(lower)) return null;
  // "other Harbour Alliance groups", "the HOT team"
  if (PARTS.test(lower) && nameEndingAt(names, k)) return k - 1;
  const owner = ownerOfPart(reading, k);
  if (owner) return { names: [owner], stands: null, to: k + 1 };
  // "the LindOS project announces": it acts as a body there, not in "the Lind project kicked off".
  if (
    /^(?:project|community|initiative)$/.test(lower) &&
    /^(?:announc|host|organi[sz]|conven|invit|cancel|postpon)/.test(tokens[verb]?.lower ?? '') &&
    nameEndingAt(names, k)
  )
    return k - 1;
  const unnamed = beforeUnnamed(reading, k);
  if (unnamed >= 0) {
    walk.listed = /^(?:and|&)$/.test(tokens[unnamed + 1]?.lower ?? '');
    return unnamed;
  }
  // Lower-case words: an appositive or a phrase between commas may stand between subject and verb.
  const cut = commaPhrase(tokens, k);
  return cut < 0 ? null : cut;
}

const WILLING =
  /^(?:pleasure|honou?r|privilege|opportunity|chance|pleased|proud|delighted|happy|glad|honou?red|excited|thrilled|able|ready)$/;
/** What a body's name may have behind it and still stand for the body. */
const PARTS =
  /^(?:departments?|units?|desk|divisions?|wing|arm|directorate|secretariat|offices?|groups?|teams?|chapters?|branch|organi[sz]ations?|staff|officials|members|representatives|volunteers|experts|trainers|instructors|specialists|facilitators|employees|personnel|centers?|centres?|community|board|crew|consortium|club|society|network|organi[sz]ers|leadership|foundation|association|collective|coalition|committee)$/;

/** The names that stand behind the comma which closes an opening participle, with a verb behind them. */
export function subjectBehind(reading: Reading, verb: number): Filler | null {
  const { tokens, names } = reading;
  for (const name of names) {
    if (name.from <= verb || name.possessive || name.class === 'place' || name.class === 'country') continue;
    const lead = tokens[name.from - 1]?.lower === 'the' ? name.from - 2 : name.from - 1;
    if (tokens[lead]?.text !== ',') continue;
    const filler = fillerAfter(reading, name.from);
    const next = filler && tokens[filler.to];
    if (filler && next?.shape === 'lower' && !CONNECT.test(next.lower) && !PREPOSITION.test(next.lower)) return filler;
  }
  return null;
}

/** The first names of the sentence that no preposition or bracket leads in. */
function sentenceSubject(reading: Reading, before: number): Filler | null {
  const { tokens, names } = reading;
  for (const name of names) {
    if (name.to > before) return null;
    if (name.class === 'place' || name.class === 'unknown') continue;
    let at = name.from - 1;
    while (at >= 0 && /^(?:the|its|a|an)$/.test((tokens[at] as Token).lower)) at--;
    const lead = tokens[at];
    if (lead && (PREPOSITION.test(lead.lower) || lead.text === '(' || lead.text === "'s")) continue;
    return { names: [name], stands: null, to: name.to };
  }
  return null;
}
