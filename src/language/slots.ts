// Who fills the slot behind a cue: the list of names after "organized by".
import { demonym } from '../vocab/countries.js';
import { findBody } from '../vocab/organizations.js';
import type { Name } from './names/name.js';
import { POSTS } from './names/words.js';
import type { Reading } from './reading.js';
import {
  CONNECT,
  type Filler,
  LEAD_IN,
  nameStartingAt,
  opensSentence,
  SHORT_HEADS,
  STANDS,
  subjectOf,
  UNNAMED,
  withParent,
} from './slot-words.js';
import { isCapital, type Token } from './tokens.js';

/** Adjectives that say whose a body or a programme is. */
const ADJECTIVE =
  /-(?:funded|implemented|led|backed|financed|sponsored|supported|based|executed|managed|assisted|affiliated|controlled|owned|run)$/;

const LEAD_NOUN =
  /^(?:organi[sz]ations?|institutions?|partners?|coordinator|host|university|college|ministry|department|council|company|agency|government|embassy|school|institute|association|foundation|city|county|bank|museum|hospital|church|club|group)$/;

/** Reads the list of names that begins at token `at`, past lead-in words. `agents` is true behind "by": there a name with a verb of its own ends the list. */
export function fillerAfter(reading: Reading, at: number, agents = false): Filler | null {
  const { tokens, names } = reading;
  let i = at;
  let first: Name | null = null;
  for (let skipped = 0; skipped <= 9 && i < tokens.length; skipped++, i++) {
    // "Please Join Mayor Lind and": a capital of the cue was read as part of the name.
    const name =
      nameStartingAt(names, i) ?? (i === at ? (names.find((one) => one.from === at - 1 && one.to > at) ?? null) : null);
    if (name) {
      first = described(reading, withParent(reading, name));
      break;
    }
    const token = tokens[i] as Token;
    if (/^["“”([]$/.test(token.text)) continue;
    if (token.text === ':' && skipped < 2) continue;
    // "with the 100 Women Lobby Group"
    if (token.shape === 'number' && tokens[i - 1]?.lower === 'the' && nameStartingAt(names, i + 1)) continue;
    // "a non-governmental organisation (NGO), the Guild"
    if (skipped > 1 && (token.text === ')' || (token.text === ',' && tokens[i - 1]?.text === ')'))) continue;
    // "the lead organization, Technische Hochschule Arden", "the university's Wireless Center"
    if (token.text === ',' && skipped > 0 && LEAD_NOUN.test(tokens[i - 1]?.lower ?? '')) continue;
    if (token.text === "'s" && skipped > 0 && tokens[i - 1]?.shape === 'lower') continue;
    // "the state's Department of Health"
    if (token.shape === 'lower' && tokens[i + 1]?.text === "'s") continue;
    // "the EU-funded, UNDP-implemented Lake Programme", "the European Commission-funded Lake Programme"
    if (ADJECTIVE.test(token.lower) || (isCapital(token) && ADJECTIVE.test(tokens[i + 1]?.lower ?? ''))) continue;
    if (token.text === ',' && ADJECTIVE.test(tokens[i - 1]?.lower ?? '')) continue;
    // "the German development agency GIZ"
    if (isCapital(token) && LEAD_IN.has(tokens[i + 1]?.lower ?? '') && demonym(token.text) !== null) continue;
    // "with local leaders and the Ministry of Health"
    if (UNNAMED.test(token.lower) && CONNECT.test(tokens[i + 1]?.lower ?? '')) {
      i++;
      continue;
    }
    if (!LEAD_IN.has(token.lower) && !leadsToName(reading, i) && !ownsName(reading, i) && !modifiesKind(reading, i))
      break;
  }
  // "the college, the Lake Bank and UNDP": words that stand for a body, and names behind them
  const stands = standIn(tokens, at);
  const behind =
    stands &&
    (isListed(tokens[stands.to]) || (tokens[stands.to]?.text === ',' && tokens[stands.to + 1]?.lower === 'the'))
      ? (nextInList(reading, stands.to, agents)?.name ?? null)
      : null;
  if (!first && !behind) return stands ? { names: [], stands, to: stands.to } : null;
  if (behind) first = behind;
  if (!first) return null;
  let list = [first];
  let to = first.to;
  let closed = false;
  for (let items = 0; items < 24; items++) {
    const next = nextInList(reading, to, agents);
    if (!next) break;
    // "the Department of Health and the Centre for Law, Lind University": whose they are
    if (closed && !next.closing && WHOLE.test(next.name.text) && PART.test((list.at(-1) as Name).text)) break;
    // "UNDP and UNICEF, with Oxfam as a partner"
    if (closed && !next.closing && tokens.slice(to, next.name.from).some(({ lower }) => lower === 'with')) break;
    // "UNDP and Lind College, Njoro": where it is
    if (
      closed &&
      !next.closing &&
      next.name.class === 'unknown' &&
      next.name.to - next.name.from === 1 &&
      tokens[tokens[next.name.to]?.text === ',' ? next.name.to + 1 : next.name.to]?.lower !== 'and'
    )
      break;
    // "and the Wildlife Programme, the World Bank, organised": whose it is
    if (
      closed &&
      !next.closing &&
      /\b(?:Program(?:me)?|Project|Initiative)$/.test((list.at(-1) as Name).text) &&
      tokens[next.name.to]?.text === ',' &&
      FINITE.test(tokens[next.name.to + 1]?.lower ?? '')
    )
      break;
    if (next.closing) closed = true;
    to = next.name.to;
    if (next.name.class !== 'place') list.push(next.name);
  }
  list = joinPairs(tokens, withoutSeats(tokens, list));
  // "With funding from Canada, UN Women and the Ministry held": the phrase that opens the sentence ends at its comma.
  const opened =
    list.length > 1 && opensSentence(tokens, first.from) && FINITE.test(tokens[to]?.lower ?? '')
      ? subjectOf(tokens, list)
      : 0;
  if (opened > 0) return { names: list.slice(0, opened), stands: null, to: (list[opened - 1] as Name).to };
  // A list closes with "and"; names parted by commas alone are something else: "Funded by Norway, the Delta Project aims".
  const ends = tokens[to] === undefined || (tokens[to] as Token).text === '.' || (tokens[to] as Token).text === ';';
  const whole =
    closed ||
    (list.length > 1 && /^(?:and|&)$/.test(tokens[tokens[to]?.text === ',' ? to + 1 : to]?.lower ?? '')) ||
    (list.length > 2 &&
      (ends || list.length > 3 || list.every((name) => name.class === 'body' || name.class === 'acronym'))) ||
    (list.length === 2 && ends && list.every((name) => findBody(name.text) !== null)) ||
    (list.length < 3 && list.length > 1 && (tokens[to] === undefined || tokens[to]?.broken === true)) ||
    tokens[to]?.text === ')';
  return { names: whole ? list : [first], stands: behind ? stands : null, to: whole ? to : first.to };
}

/** "the Rokkan Centre, Norway": one country behind a comma says where the body before it is; two are bodies of the list. */
function withoutSeats(tokens: readonly Token[], list: Name[]): Name[] {
  const isSeat = (name: Name, i: number): boolean =>
    i > 0 &&
    name.class === 'country' &&
    tokens[name.from - 1]?.text === ',' &&
    list[i - 1]?.class !== 'country' &&
    !isOfMany(list[i - 1] as Name);
  const countries = list.filter((name) => name.class === 'country').length;
  return list.filter(isSeat).length === countries ? list.filter((name, i) => !isSeat(name, i)) : list;
}

/** True of a body of several countries, which has no seat: "UNDP, Norway and the Lake Fund". */
const isOfMany = ({ text }: Name): boolean => findBody(text)?.kind === 'igo';

/** "Lind Services, Student Housing and Campus Life, the Guild": a bare "and" inside a list parted by commas joins two words of one name. */
function joinPairs(tokens: readonly Token[], list: Name[]): Name[] {
  for (let i = 1; i + 2 < list.length; i++) {
    const [left, right, behind] = list.slice(i, i + 3) as [Name, Name, Name];
    if (
      tokens[left.from - 1]?.text === ',' &&
      right.from === left.to + 1 &&
      tokens[left.to]?.lower === 'and' &&
      tokens[right.to]?.text === ',' &&
      behind.from <= right.to + 3 &&
      right.class === 'unknown' &&
      left.class !== 'country' &&
      left.class !== 'acronym'
    )
      return list.toSpliced(i, 2, {
        ...right,
        from: left.from,
        start: left.start,
        text: `${left.text} and ${right.text}`,
        class: 'body',
      });
  }
  return list;
}

/** Houses of learning, and what they are made of. */
const WHOLE = /\b(?:University|College|Hospital)\b/;
const PART = /^(?:Department|Cent(?:re|er)|Faculty|School|Institute|Division|Chair|Office|Directorate)\b/;

/** Verbs that a sentence's own subject stands before. */
const FINITE =
  /^(?:has|have|had|is|are|was|were|will|held|hosted|(?:co-)?organi[sz]ed|organi[sz]es?|conducted|convened|launched|ran|gave|delivered|opened|started|began|concluded|completed|put|brought|trained|invited?s?|co-?hosted|celebrated|marked|inaugurated|announced|hosts?|holds?|successfully|jointly|recently|today|yesterday)$/;

/** "sponsored by Acme, and the Library lent us its router": a verb behind the name makes it a new clause's subject. */
function opensClause(tokens: readonly Token[], to: number): boolean {
  const behind = tokens[to];
  if (
    behind &&
    /^(?:provided|lent|gave|offered|contributed|donated|supplied|joined|took|made|said|served|attended|spoke|helped|won)$/.test(
      behind.lower,
    ) &&
    tokens[to + 1]?.shape === 'lower' &&
    tokens[to + 1]?.lower !== 'place'
  )
    return true;
  return (
    behind !== undefined &&
    behind.shape === 'lower' &&
    /(?:ed|s|lent|gave|took|made|held|will|was|were|has|had|have|can|may)$/.test(behind.lower) &&
    !/^(?:as|its|this|across|towards|besides|was\sheld|offices?|headquarters|partners|is)$/.test(behind.lower) &&
    tokens[to + 1]?.shape !== 'mark' &&
    /^(?:the|a|an|its|their|that|us|it|also|not|all|him|her|them)$/.test(tokens[to + 1]?.lower ?? '')
  );
}

/** Nouns that say what kind of body is named behind them. */
const KIND =
  /^(?:cooperative|co-operative|insurer|charity|company|firm|newspaper|daily|weekly|magazine|broadcaster|station|nonprofit|non-profit|ngo|foundation|association|club|network|group|agency|organi[sz]ation|consultancy|start-up|startup|brewery|supermarket|chain|retailer|bank|union|collective|initiative|operator|airline|publisher|think-tank|platform|sponsor|partner|host|venue|shop|store|caf[eé]|pub|museum|library|society|institute|makerspace|hackerspace|hackspace|space|lab|provider|developer|agency|school|church|college)$/;

/** "the cooperative Miel Doux": the noun before it makes an unknown name a body's. */
function described(reading: Reading, name: Name): Name {
  const before = reading.tokens[name.from - 1];
  return name.class === 'unknown' && before?.shape === 'lower' && KIND.test(before.lower)
    ? { ...name, class: 'body' }
    : name;
}

/** "the country's Academy of Judges", "the city's Parks Department": whose the body is. */
const ownsName = ({ tokens, names }: Reading, i: number): boolean => {
  const word = tokens[i]?.text === "'s" ? i - 1 : i;
  return (
    /^(?:country|nation|state|region|province|city|town|village|island|county|district|capital|kingdom|republic|school|university|college|union|bank)$/.test(
      tokens[word]?.lower ?? '',
    ) &&
    tokens[word]?.shape === 'lower' &&
    tokens[word + 1]?.text === "'s" &&
    nameStartingAt(names, word + 2) !== null
  );
};

/** "the sports club Slavia": the noun that says what kind of body is named behind it, and one word before that. */
const modifiesKind = ({ tokens, names }: Reading, i: number): boolean =>
  (tokens[i] as Token).shape === 'lower' &&
  ((KIND.test((tokens[i] as Token).lower) && nameStartingAt(names, i + 1) !== null) ||
    (KIND.test(tokens[i + 1]?.lower ?? '') && nameStartingAt(names, i + 2) !== null));

const POST =
  /^(?:mayor|minister|president|governor|director|head|chief|secretary|ambassador|chair\w*|king|queen|prince|general|judge|senator|author|artist|singer|actor|poet|writer|professor|lawyer|doctor|activist|journalist|mr|mrs|ms|dr|city|town|village|district|province|state|republic|island)$/;

/** "the insurer Delta Mutuelle", "the cooperative Miel Doux": one lower-case noun before a name says what it is. */
function leadsToName(reading: Reading, i: number): boolean {
  const { tokens, names } = reading;
  const token = tokens[i] as Token;
  return (
    token.shape === 'lower' &&
    token.text.length > 3 &&
    /^(?:the|a|an|local|its)$/.test(tokens[i - 1]?.lower ?? '') &&
    !POST.test(token.lower) &&
    !/(?:ed|ing|ly|ion|ment)$/.test(token.lower) &&
    nameStartingAt(names, i + 1) !== null
  );
}

/** What may stand behind a name that a list goes on from. */
const BELONGS =
  /^(?:project|programme|program|initiative|team|group|network|campaign|committee|staff|offices?|alliance|volunteers|members|experts|trainers|instructors|personnel)$/;
/** The next item of a list after token `to`: past ", and the", "as well as", a bracket, an appositive of few words. */
function nextInList(reading: Reading, to: number, agents: boolean): { name: Name; closing: boolean } | null {
  const { tokens, names } = reading;
  let i = to;
  let closing = false;
  if (tokens[i]?.text === "'s") {
    const office = officeEnd(reading, i + 1);
    if (office < 0) return null;
    i = office;
  }
  let connected = tokens[i]?.wide === true;
  let seated = false;
  for (let steps = 0; steps < 12 && i < tokens.length; steps++) {
    const token = tokens[i] as Token;
    // "UNDP in Uzbekistan and the Guild"
    const seat =
      !connected && /^(?:in|at)$/.test(token.lower)
        ? nameStartingAt(names, tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1)
        : null;
    if (
      seat &&
      ((token.lower === 'in' && (seat.class === 'country' || seat.class === 'place') && isListed(tokens[seat.to])) ||
        // "the Lake Lab at UCO, the Guild and"
        (token.lower === 'at' &&
          (seat.class === 'acronym' || WHOLE.test(seat.text)) &&
          /^(?:,|and|&)$/.test(tokens[seat.to]?.lower ?? '')))
    ) {
      i = seat.to;
      continue;
    }
    const name = connected ? nameStartingAt(names, i) : null;
    if (name) {
      // "the Guild, Mayor Jane Lind, the Council and": one person among bodies; a person behind the last comma speaks.
      if (name.class === 'person' && name.affiliation === null && !goesOn(tokens, name.to)) return null;
      if ((agents || seated) && opensClause(tokens, name.to)) return null;
      if (seated && name.class !== 'body' && name.class !== 'acronym') return null;
      return { name: described(reading, withParent(reading, name)), closing };
    }
    // "the Lake Agency, which is the seat of the Network, and the Bank", "the Arts Council, a division of the State, and"
    const told =
      token.text === ',' && (/^(?:which|who)$/.test(tokens[i + 1]?.lower ?? '') || isApposed(tokens, i + 1))
        ? clauseEnd(tokens, i + 1)
        : -1;
    if (told > 0) i = told;
    else if (CONNECT.test(token.lower)) {
      connected = true;
      if (token.text !== ',') closing = true;
      const close = closing && token.text !== ',' && tokens[i + 1]?.text === ',' ? asideEnd(tokens, i + 1) : -1;
      if (close > 0) i = close;
    } else if (!connected && !seated && token.lower === 'in' && seatEnd(reading, i + 1) > 0) {
      // "the Border Academy in Dushanbe and the Training Centre in Roudaki"
      seated = true;
      i = seatEnd(reading, i + 1) - 1;
    } else if (
      !connected &&
      (BELONGS.test(token.lower) || (i === to && token.shape === 'lower' && KIND.test(token.lower)))
    ) {
      // "the Lake Action (LA) project and the Bank"
    } else if (!connected && token.text === '-' && nameStartingAt(names, i + 1)) {
      // "Nature Trust - FEE Malta and the Guild"
      i = (nameStartingAt(names, i + 1) as Name).to - 1;
    } else if (token.lower === 'as' && tokens[i + 1]?.lower === 'well' && tokens[i + 2]?.lower === 'as') {
      connected = true;
      closing = true;
      i += 2;
    } else if (
      (token.lower === 'together' || token.lower === 'along' || token.lower === 'jointly') &&
      tokens[i + 1]?.lower === 'with'
    ) {
      connected = true;
      closing = true;
      i += 1;
    } else if (token.text === ']' || (token.text === '[' && connected)) {
      // "the [Lake Fund](https://lake.example)": a link
    } else if (token.text === '(' && !connected) {
      let k = i + 1;
      while (k < tokens.length && k < i + LONGEST_BRACKET && (tokens[k] as Token).text !== ')') k++;
      if ((tokens[k] as Token | undefined)?.text !== ')') return null;
      i = k;
    } else if (
      connected &&
      (token.lower === 'the' ||
        token.lower === 'its' ||
        token.lower === 'a' ||
        token.lower === 'an' ||
        token.lower === 'local' ||
        token.lower === 'with' ||
        token.lower === 'by' ||
        token.lower === 'their' ||
        token.lower === 'both')
    ) {
      // goes on
    } else if (
      connected &&
      token.shape === 'lower' &&
      LEAD_IN.has(token.lower) &&
      (!/^(?:including|such|like|namely)$/.test(token.lower) ||
        /^(?:other|others|several|various)$/.test(tokens[i - 2]?.lower ?? '') ||
        /^(?:others|partners|groups|organi[sz]ations|agencies|bodies|companies|institutions)$/.test(
          tokens[i - 1]?.lower ?? '',
        ))
    ) {
      // "and the local NGO Hope House"
    } else if (connected && (leadsToName(reading, i) || ownsName(reading, i))) {
      // "and the insurer Delta Mutuelle", "and the country's Academy of Judges"
    } else if (connected && token.shape === 'lower' && tokens[i + 1]?.text === "'s") {
      // "and the country's Academy of Judges"
      i++;
    } else if (connected && isCapital(token) && tokens[i - 1]?.lower === 'the' && nameStartingAt(names, i + 1)) {
      // "and the First Baptist Church"
    } else if (connected && !closing && plainItemEnd(tokens, i) > i) {
      // "the Bank, local farmers' groups, and the Guild"
      i = plainItemEnd(tokens, i) - 1;
      connected = false;
    } else return null;
    i++;
  }
  return null;
}

/** Past the item in small letters at `from`, where the list goes on behind it; `from` elsewhere. */
function plainItemEnd(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + 5; i++) {
    const token = tokens[i];
    if (i > from && (token?.text === ',' || isListed(token))) return i;
    if (token?.shape !== 'lower' || NO_ITEM.test(token.lower)) return from;
  }
  return from;
}
const NO_ITEM =
  /(?:ed|ing|ly)$|^(?:in|on|at|by|with|from|to|for|under|who|which|that|where|when|while|as|among|including|such|is|are|was|were|has|have|had|will|would|can|may|held|took|said|it|they|he|she|we|this|these|also|an?)$/;

/** True where a list goes on behind a person that ends at token `to`: "Mayor Lind and", "Mayor Lind, the Guild". */
const goesOn = (tokens: readonly Token[], to: number): boolean =>
  isListed(tokens[to]) ||
  (tokens[to]?.text === ',' &&
    (isListed(tokens[to + 1]) || (tokens[to + 1]?.lower === 'the' && !isPostNoun(tokens[to + 2]))));

const isPostNoun = (token: Token | undefined): boolean => POSTS.has(token?.lower ?? '');

/** Past the place at token `at`, where a list goes on behind it; -1 elsewhere. */
function seatEnd({ tokens, names }: Reading, at: number): number {
  const seat = nameStartingAt(names, at);
  if (!seat || (seat.class !== 'place' && seat.class !== 'unknown')) return -1;
  const end = /^(?:district|city|province|county|region|state|town)$/.test(tokens[seat.to]?.lower ?? '')
    ? seat.to + 1
    : seat.to;
  return /^(?:and|&)$/.test(tokens[end]?.lower ?? '') ? end : -1;
}

/** "a division of the State", "the organizer of the fair": a noun in small letters that says more of the name before it. */
const isApposed = (tokens: readonly Token[], at: number): boolean =>
  /^(?:an?|the|one)$/.test(tokens[at]?.lower ?? '') &&
  [1, 2, 3].some(
    (n) =>
      /^(?:of|for|in|based|that|which|from|behind|serving)$/.test(tokens[at + n + 1]?.lower ?? '') &&
      tokens.slice(at + 1, at + n + 1).every((token) => token.shape === 'lower'),
  );

/** The token before the comma that closes a clause and leads to "and"; -1 where none does. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  for (let i = from; i < Math.min(tokens.length, from + 20); i++)
    if ((tokens[i] as Token).text === ',') return /^(?:and|as|&)$/.test(tokens[i + 1]?.lower ?? '') ? i - 1 : -1;
  return -1;
}

/** "FAO's sub-regional office for the Gulf in Muscat and": past the office in small letters and where it is; -1 elsewhere. */
function officeEnd({ tokens, names }: Reading, at: number): number {
  let i = at;
  while (i < at + 3 && tokens[i]?.shape === 'lower' && !OFFICE.test(tokens[i]?.lower ?? '')) i++;
  if (!OFFICE.test(tokens[i]?.lower ?? '')) return -1;
  for (i++; /^(?:in|for|to)$/.test(tokens[i]?.lower ?? ''); ) {
    const name = nameStartingAt(names, tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1);
    if (!name) return -1;
    i = name.to;
    if (/^(?:countries|states|region)$/.test(tokens[i]?.lower ?? '')) i++;
  }
  return i;
}
const OFFICE = /^(?:offices?|branch|mission|delegation|secretariat|headquarters)$/;
/** Longest bracket inside a list, in tokens. */
const LONGEST_BRACKET = 32;

/** True of what a list goes on with. */
const isListed = (token: Token | undefined): boolean => token?.lower === 'and' || token?.text === '&';

/** "A and, for the first time, B": the comma that closes what stands between, or -1. */
function asideEnd(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < Math.min(tokens.length, open + 8); i++) {
    if ((tokens[i] as Token).text === ',') return i;
    if ((tokens[i] as Token).shape !== 'lower') return -1;
  }
  return -1;
}

/** "it", "the ministry", "his office", "the Embassy": words that stand for a body named elsewhere. */
function standIn(tokens: readonly Token[], at: number): Filler['stands'] {
  const token = tokens[at];
  if (!token) return null;
  if (STANDS.test(token.lower) && token.text !== 'WHO') return { word: token.lower, from: at, to: at + 1 };
  if (/^(?:the|his|her|its|their|our)$/.test(token.lower)) {
    const next = tokens[at + 1];
    const behind = tokens[at + 2];
    if (
      next &&
      SHORT_HEADS.has(next.lower) &&
      !(behind && isCapital(behind)) &&
      !(
        behind?.shape === 'lower' &&
        LEAD_IN.has(behind.lower) &&
        !/^(?:and|from|of|at|with|by|including)$/.test(behind.lower)
      )
    )
      return { word: next.lower, from: at, to: at + 2 };
  }
  return null;
}
