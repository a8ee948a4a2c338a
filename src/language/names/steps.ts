// One step further inside a name: what each kind of word or mark behind the name so far does to it.
import { countryOf, demonym } from '../../vocab/countries.js';
import { findBody } from '../../vocab/organizations.js';
import { isPlaceName } from '../../vocab/places.js';
import { isCapital, type Token } from '../tokens.js';
import { isPerson } from './class.js';
import { foreignEnd, isForeignLink } from './foreign.js';
import { joinsAnd, joinsComma } from './lists.js';
import { committeeEnd, EVENT_WORD, isHeldBy, isOfWhom, leadsToPost, ownsWhatFollows } from './owners.js';
import { joinsPreposition } from './prepositions.js';
import { endOfPlace, isPlaceLike, runEnd } from './runs.js';
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
} from './words.js';

/** A name that is being read. */
export interface Draft {
  readonly tokens: readonly Token[];
  /** First token, past titles. */
  readonly from: number;
  /** One past the last token so far. */
  to: number;
  /** A person's title stood before it. */
  readonly titled: boolean;
  readonly heading: boolean;
  /** A line's end ends it. */
  readonly lines: boolean;
  /** Token of the first post in it, or -1. */
  postAt: number;
  readonly aliases: string[];
  possessive: boolean;
  /** Past a bracket that closes the name; -1 where none does. */
  next: number;
}

/** The token that the name goes on to, `END` where it ends, or `null` where the step has nothing to say. */
type Step = (draft: Draft, token: Token, last: Token) => number | null;

const END = -1;

/** Lengthens the name by the words that belong to it. */
export function lengthen(draft: Draft): void {
  const { tokens } = draft;
  for (let token = tokens[draft.to]; token; token = tokens[draft.to]) {
    const next = stepOn(draft, token, tokens[draft.to - 1] as Token);
    if (next === END) return;
    draft.to = next;
  }
}

function stepOn(draft: Draft, token: Token, last: Token): number {
  if (token.wide || (token.broken && (draft.lines || endsLine(draft, token, last)))) return END;
  for (const step of STEPS) {
    const next = step(draft, token, last);
    if (next !== null) return next;
  }
  return END;
}

/** "Legal Aid Fund" / "Damon Lind": a head at the end of a line ends the name, unless small words join the next. */
const endsLine = ({ from, to }: Draft, token: Token, last: Token): boolean =>
  isCapital(token) && to - from > 1 && CLOSING_HEADS.has(bare(last));

const capital: Step = (draft, token) => {
  const { tokens, from, to, titled, heading } = draft;
  if (
    !isCapital(token) ||
    (FUNCTION_WORDS.has(token.lower) &&
      !isInnerMonth(tokens, to) &&
      (heading || titled || !isInnerSmall(tokens, to, from)) &&
      (token.shape !== 'upper' || heading || isMonthOrDay(token)))
  )
    return null;
  if (token.lower === 'the') return END;
  if (heading && HEADLINE_VERBS.has(token.lower)) return END;
  // "American Red Cross Trainings Build Trust"
  if (heading && !titled && EVENT_WORD.test(token.lower) && findBody(spellOut(tokens, from, to)) !== null) return END;
  if (/^teams?$/.test(token.lower) && tokens[to + 1]?.lower === 'up') return END;
  // "Lind Law School" / "Invites you to a talk"
  if (token.broken && /^(?:invites?|presents?|hosts?|announces?|cordially|requests?|present)$/.test(token.lower))
    return END;
  if (draft.postAt < 0 && POSTS.has(bare(token))) draft.postAt = to;
  return to + 1;
};

const number: Step = ({ tokens, from, to, titled }, token, last) => {
  // "Council No. 1"
  if (token.text === 'No.' && tokens[to + 1]?.shape === 'number' && !titled) return to + 2;
  if (token.shape !== 'number') return null;
  // "American Legion Post 41"
  if (/^(?:post|chapter|lodge|local|troop|branch|aerie)$/.test(last.lower) && to - from > 1 && !titled) return to + 1;
  // "KISS 104.1 FM", "CBS 46", "Rotary District 9212", "Area 12 Agency on Aging"
  if (!titled && isChannel(tokens, from, to)) return to + 1;
  // "sub-programme 2 of the Regional Office"
  if (last.lower === 'sub-programme' && to === from + 1) return to + 1;
  // "the European Union's Horizon 2020 research and innovation programme"
  return last.lower === 'horizon' && token.text === '2020' ? schemeEnd(tokens, to + 1) : END;
};

const OFFICE_IN = /^(?:office|post|branch|bureau|chapter|campus|headquarters|mission)$/;

/** True of a figure that broadcasters and districts bear: behind a call sign or its like, before a mark, "and", or the name's other words. */
function isChannel(tokens: readonly Token[], from: number, to: number): boolean {
  const figure = (tokens[to] as Token).text;
  const last = tokens[to - 1] as Token;
  const behind = tokens[to + 1];
  if (!/^\d{1,4}(?:\.\d)?$/.test(figure) || figure.endsWith('.')) return false;
  if (/^(?:FM|AM|Radio|TV|News)$/.test(behind?.text ?? '')) return true;
  const ends = behind === undefined || /^(?:[,.;)&]|and|for|in|at|on|to)$/.test(behind.lower);
  if (/^(?:channel|fox|leader|hot|magic|radio|tv|news|wave)$/.test(last.lower)) return ends || isHead(behind as Token);
  if (/^(?:district|area|zone|region|division)$/.test(last.lower)) return ends ? to - from > 1 : isCapital(behind);
  return (
    ends &&
    figure.length <= 3 &&
    to - from === 1 &&
    /^[A-Z]{3,5}(?:-[A-Z]{2,4})?$/.test(last.text) &&
    !isMonthOrDay(last)
  );
}

const possessive: Step = (draft, token, last) => {
  const { tokens, from, to, titled } = draft;
  if (token.text !== "'s" && !(token.text === "'" && /s$/.test(last.lower) && last.end === token.start)) return null;
  if (token.text === "'s" && last.lower === 'state' && tokens[to + 1]?.lower === 'attorney') {
    // "the County State's Attorney" is a post, "... State's Attorney's Office" a body.
    const office = tokens[to + 2]?.text === "'s" && tokens[to + 3]?.lower === 'office';
    if (!office && draft.postAt < 0) draft.postAt = to + 1;
    return to + (office ? 4 : 2);
  }
  // "the Arden County Sheriff's office"
  if (token.text === "'s" && OFFICERS.test(last.lower) && /^(?:office|department)$/.test(tokens[to + 1]?.lower ?? ''))
    return to + 2;
  // "the Organization for Security's (OSCE) Staff College"
  if (
    tokens[to + 1]?.text === '(' &&
    tokens[to + 3]?.text === ')' &&
    isName(tokens[to + 4]) &&
    isAcronymShape(tokens[to + 2] as Token) &&
    !leadsToPost(tokens, to + 4)
  )
    return to + 5;
  // "UNDP's Accra office": the seat of a part of it
  const seat = runEnd(tokens, to + 1, false);
  if (seat > to + 1 && seat < to + 4 && tokens[seat]?.shape === 'lower' && OFFICE_IN.test(tokens[seat]?.lower ?? '')) {
    draft.possessive = true;
    return END;
  }
  if (isName(tokens[to + 1]) && !titled && !leadsToPost(tokens, to + 1) && !ownsWhatFollows(tokens, from, to))
    return to + 2;
  const committee = committeeEnd(tokens, to + 1);
  if (!titled && committee > 0 && hasHead(tokens, from, to)) draft.to = committee;
  else draft.possessive = true;
  return END;
};

const of: Step = (draft, token, last) => {
  if (token.lower !== 'of') return null;
  const { tokens, from, to, titled } = draft;
  const head = bare(last);
  if (titled && !OPENING_HEADS.has(head)) return END;
  // "Members of the Lake Forum": those of a body
  if (to - from === 1 && /^(?:members|officials|staff|employees|representatives|volunteers)$/.test(head)) return END;
  // "CFO of Quarry Radio": who, and of what
  if (/^(?:ceo|cfo|cto|coo|founder|co-founder|spokes(?:person|man|woman))$/.test(head)) return END;
  const k = isArticle(tokens[to + 1]) ? to + 2 : to + 1;
  const after = tokens[k];
  // "Jon Lind of Quarry Radio"
  if (to - from === 2 && !hasHead(tokens, from, to) && (isPerson(tokens, from, to) || isOfWhom(tokens, from, k)))
    return END;
  if (isHeldBy(tokens, to, k)) return END;
  // "Office of the First Lady"
  if (after?.lower === 'first' && isCapital(after) && tokens[k + 1]?.lower === 'lady') return k + 2;
  if (after?.shape === 'lower' && inPortfolio(after) && (head === 'ministry' || head === 'department'))
    return portfolioEnd(tokens, k + 1);
  return after && isName(after) && !isMonthOrDay(after) ? k + 1 : END;
};

/** "ministry of development planning", "department of health and sports": past the fields in small letters from `at`. */
function portfolioEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (let next = tokens[end]; next?.shape === 'lower'; next = tokens[end]) {
    const field = tokens[next.lower === 'and' ? end + 1 : end];
    if (field?.shape !== 'lower' || !inPortfolio(field)) break;
    end += field === next ? 1 : 2;
  }
  return end;
}

const preposition: Step = (draft, token, last) => {
  const { tokens, from, to, titled } = draft;
  // "the Lind High Commissioner to Kenya": a post ends with where it is
  if (token.lower === 'to' && draft.postAt >= 0 && /^(?:ambassador|commissioner|envoy)$/.test(bare(last))) {
    const at = isArticle(tokens[to + 1]) ? to + 2 : to + 1;
    const end = isPlaceLike(tokens, at) ? endOfPlace(tokens, at) : at;
    if (end > at) draft.to = end;
    return END;
  }
  // "Persons with Disabilities"
  if (/^with(?:out)?$/.test(token.lower))
    return WITH_WHAT.test(tokens[to + 1]?.lower ?? '') && isCapital(tokens[to + 1]) && !titled ? to + 2 : END;
  return /^(?:for|on|against|to|in|at)$/.test(token.lower) ? joinsPreposition(tokens, from, to) : null;
};

const list: Step = (draft, token) => {
  const { tokens, from, to, titled, heading } = draft;
  if (token.lower === 'and' || token.text === '&') return titled ? END : joinsAnd(tokens, from, to, heading);
  if (token.text !== ',') return null;
  const after = tokens[to + 1];
  // "Delta Systems, Inc.", "John Lind, Jr."
  if (after && (LEGAL_TAILS.has(after.lower) || /^[js]r\.?$/.test(after.lower)) && isCapital(after)) return to + 2;
  if (
    !after ||
    !isAcronymShape(after) ||
    !/^(?:[,.;]|and|&)$/.test(tokens[to + 2]?.lower ?? '.') ||
    !spells(tokens, from, to, after)
  )
    return joinsComma(tokens, from, to);
  // "the Lake Water Agency, LWA, has": a short form between commas
  draft.aliases.push(after.text);
  draft.next =
    tokens[to + 2]?.text === ',' &&
    /^(?:in|on|has|have|will|is|was|held|organi[sz]ed|hosted|to|at|with|under)$/.test(tokens[to + 3]?.lower ?? '')
      ? to + 3
      : to + 2;
  return END;
};

/** True where the capitals of the words from `from` to `to` are the letters of `acronym`. */
function spells(tokens: readonly Token[], from: number, to: number, acronym: Token): boolean {
  let letters = '';
  for (let k = from; k < to; k++) if (isCapital(tokens[k])) letters += (tokens[k] as Token).text.charAt(0);
  return letters.length > 2 && letters === acronym.text;
}

/** "(ADB)" behind the long form: an alias, and the name's end unless its own words go on behind it. */
const bracket: Step = (draft, token) => {
  if (token.text !== '(') return null;
  const { tokens, from, to, titled } = draft;
  const inner = tokens[to + 1];
  const close = tokens[to + 2];
  if (!inner || !isAcronymShape(inner)) return END;
  if (close?.text !== ')') return officeBracket(draft);
  draft.aliases.push(inner.text);
  const next = behindBracket(tokens, to, titled, close);
  if (next > 0) {
    draft.aliases.unshift(spellOut(tokens, from, to));
    return next;
  }
  draft.next = to + 3;
  // "the Lake Commission, (LC)"
  if (tokens[to - 1]?.text === ',') draft.to--;
  draft.possessive = tokens[to + 3]?.text === "'s";
  return END;
};

/** "(UNESCO Bangkok)", "(EU ACT)": a short form of several words that opens with an acronym. */
function officeBracket(draft: Draft): number {
  const { tokens, from, to } = draft;
  if (draft.titled || !(hasHead(tokens, from, to) || findBody(spellOut(tokens, from, to)) !== null)) return END;
  const end = runEnd(tokens, to + 1, false);
  // "Lind College (NSF Award 17)": who pays for its part
  if (
    end - to > 5 ||
    tokens[end]?.text !== ')' ||
    /^(?:award|grant|project|contract)$/.test(tokens[to + 2]?.lower ?? '')
  )
    return END;
  draft.aliases.push(spellOut(tokens, to + 1, end));
  draft.next = end + 1;
  draft.possessive = tokens[end + 1]?.text === "'s";
  return END;
}

/** Where the name goes on to behind the bracket at `to`: "Department (DLR) of Arden", "College (AC) Library"; -1 where it ends. */
function behindBracket(tokens: readonly Token[], to: number, titled: boolean, close: Token): number {
  const behind = tokens[to + 3];
  if (!behind) return -1;
  const k = isArticle(tokens[to + 4]) ? to + 5 : to + 4;
  if (behind.lower === 'of' && isName(tokens[k]) && !titled) return k + 1;
  if (behind.text === "'s" && isName(tokens[to + 4]) && !leadsToPost(tokens, to + 4)) return to + 5;
  return isName(behind) &&
    !titled &&
    behind.start - close.end <= 1 &&
    !POSTS.has(bare(behind)) &&
    !TITLES.has(bare(behind)) &&
    // "the Fund (UNF) Multi-sectoral office": an adjective alone is no part of it
    !(tokens[to + 4]?.shape === 'lower' && /-\p{Ll}+al$/u.test(behind.text)) &&
    !leadsToPost(tokens, to + 3) &&
    !isMonthOrDay(behind)
    ? to + 4
    : -1;
}

/** "USAID/Ghana": the office of a body in a country */
const slash: Step = ({ tokens, from, to, titled }, token, last) => {
  const after = tokens[to + 1];
  return token.text === '/' &&
    !titled &&
    to === from + 1 &&
    isAcronymShape(last) &&
    token.start === last.end &&
    after?.start === token.end &&
    isPlaceLike(tokens, to + 1)
    ? endOfPlace(tokens, to + 1)
    : null;
};

const particle: Step = ({ tokens, from, to }, token) => {
  const foreign = token.shape === 'lower' ? foreignEnd(tokens, from, to) : to;
  if (foreign > to) return foreign;
  if (!PARTICLES.has(token.lower)) return null;
  if (isName(tokens[to + 1]) && !/^(?:i|e|a|do)$/.test(token.lower)) return to + 2;
  return PARTICLES.has(tokens[to + 1]?.lower ?? '') && isName(tokens[to + 2]) ? to + 3 : null;
};

/** 'JUS "Ivan Lind"', 'the association "Open Doors"': the quoted part of a body's name */
const quoted: Step = (draft, token, last) => {
  const { tokens, from, to, titled } = draft;
  if (!/^["“„«]$/.test(token.text)) return null;
  if (titled || !isName(tokens[to + 1]) || !(isAcronymShape(last) || hasHead(tokens, from, to)) || draft.postAt >= 0)
    return END;
  let end = to + 1;
  while (isName(tokens[end]) || PARTICLES.has(tokens[end]?.lower ?? '')) end++;
  const close = tokens[end];
  if (close && /^["”“»]$/.test(close.text) && end - to <= 5 && close.start === (tokens[end - 1] as Token).end)
    draft.to = end + 1;
  return END;
};

const small: Step = (draft, token, last) => {
  if (token.shape !== 'lower') return null;
  const { tokens, from, to, titled } = draft;
  if (token.lower === 'research' && last.lower === 'europe' && tokens[to - 2]?.lower === 'horizon')
    return schemeEnd(tokens, to) > to ? schemeEnd(tokens, to) : END;
  if (!titled) {
    const end = Math.max(lowerTailEnd(draft, last), chapterEnd(draft));
    if (end > to) return end;
    const committee = /^(?:organi[sz]ing|steering|planning|executive|management|advisory)$/.test(token.lower)
      ? to + 1
      : to;
    // "the Arden Village Hall committee", "the Harvest Fair organising committee"
    if (
      /^(?:committee|subcommittee|sub-committee|caucus)$/.test(tokens[committee]?.lower ?? '') &&
      (committee > to || (to - from >= 2 && draft.postAt < 0))
    ) {
      draft.to = committee + 1;
      return END;
    }
  }
  return isForeignLink(tokens, from, to) ? to + 1 : null;
};

/** "Lind student chapter of the AWS", "Joliet section of the Welding Society": past the part in small letters and the body behind it; else `to`. */
function chapterEnd({ tokens, to }: Draft): number {
  const at = /^(?:student|youth|women|local|regional|national|state|alumni|junior)$/.test((tokens[to] as Token).lower)
    ? to + 1
    : to;
  if (
    !/^(?:chapter|section|branch|wing|affiliate|committee)$/.test(tokens[at]?.lower ?? '') ||
    tokens[at + 1]?.lower !== 'of'
  )
    return to;
  const k = isArticle(tokens[at + 2]) ? at + 3 : at + 2;
  const end = runEnd(tokens, k, false);
  return end > k && (hasHead(tokens, k, end) || isAcronymShape(tokens[k] as Token)) ? end : to;
}

const LEVELS =
  /^(?:country|regional|national|field|liaison|head|provincial|sub-regional|district|divisional|zonal|county|city|municipal|state)$/;
const LOCAL_LEVELS = /^(?:district|divisional|provincial|zonal|county|city|municipal)$/;
const SEATS = /^(?:offices?|headquarters|secretariat|administration|council|government|assembly)$/;
const FIELDS = /^(?:police|fire|health|parks|education|school|water|sheriff)$/;
const FIELD_BODIES = /^(?:department|service|board|authority|district|brigade|station)$/;

/** Past a head in small letters behind the name: "WHO country office", "Dutch foreign ministry", "Arden police department"; else `to`. */
function lowerTailEnd({ tokens, from, to }: Draft, last: Token): number {
  const token = tokens[to] as Token;
  const second = tokens[to + 1]?.lower ?? '';
  const text = spellOut(tokens, from, to);
  const place = to - from === 1 || (to - from === 2 && isPlaceName(text));
  if (
    LEVELS.test(token.lower) &&
    SEATS.test(second) &&
    (isAcronymShape(last) || findBody(text) !== null || (LOCAL_LEVELS.test(token.lower) && place))
  ) {
    // "the WHO country office in South Africa"
    const end = to + 2;
    return /^(?:in|for)$/.test(tokens[end]?.lower ?? '') && isName(tokens[end + 1]) && isPlaceLike(tokens, end + 1)
      ? endOfPlace(tokens, end + 1)
      : end;
  }
  const nation = demonym(last.text) !== null || countryOf(text) !== null;
  if (LOWER_HEADS.has(token.lower) && to - from <= 3 && (nation || findBody(text) !== null)) return to + 1;
  if (place && /^(?:municipality|police|government)$/.test(token.lower) && isPlaceName(text)) return to + 1;
  if (place && FIELDS.test(token.lower) && FIELD_BODIES.test(second) && last.shape === 'title') return to + 2;
  const office =
    to - from <= 3 && (nation || isPlaceName(text) || hasHead(tokens, from, to)) ? postOfficeEnd(tokens, to) : to;
  if (office > to) return office;
  // "the Dutch foreign ministry"
  return nation && inPortfolio(token) && /^(?:ministry|department|agency)$/.test(second) ? to + 2 : to;
}

/** Past "attorney general's office", "sheriff's department" from `at`; `at` where no such office stands there. */
export function postOfficeEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + 3 && OFFICERS.test(tokens[end]?.lower ?? '')) end++;
  return end > at && tokens[end]?.text === "'s" && /^(?:office|department)$/.test(tokens[end + 1]?.lower ?? '')
    ? end + 2
    : at;
}
const OFFICERS =
  /^(?:attorney|general|state|district|governor|mayor|sheriff|secretary|of|prime|minister|president|ombudsman|treasurer|auditor|comptroller|prosecutor|clerk|public|defender|commissioner|coroner|assessor)$/;

const STEPS: readonly Step[] = [
  capital,
  number,
  possessive,
  of,
  preposition,
  list,
  bracket,
  slash,
  particle,
  quoted,
  small,
];

const NAME_ENDERS =
  /^(?:first|now|all|together|us|here|up|out|over|you|yes|today|tomorrow|forward|within|beyond|more)$/;

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

/** "Persons with Disabilities", "People with Albinism": "with" inside a name. */
const WITH_WHAT =
  /^(?:disabilit(?:y|ies)|disabled|special|albinism|hiv|aids|autism|visual|hearing|intellectual|physical|psychosocial|down|epilepsy|diabetes|dementia|cancer|borders?|fronti\w+|walls)$/;

/** Behind "Horizon 2020" or "Horizon Europe": past "research and innovation programme". */
function schemeEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (/^(?:research|and|innovation|framework|&)$/.test(tokens[end]?.lower ?? '')) end++;
  return /^program(?:me)?$/.test(tokens[end]?.lower ?? '') ? end + 1 : at;
}
