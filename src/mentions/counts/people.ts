// Who is counted: the noun phrase after a number, "twenty-two diplomatic and consular officials from transit countries".
import type { Span } from '../../text/span.js';
import { demonym } from '../../vocab/countries.js';
import {
  BODY_NOUNS,
  classOfPeople,
  classOfPerson,
  looksLikePeople,
  type PersonClass,
} from '../../vocab/person-nouns.js';
import { readWords, type Word } from './words.js';

export interface People extends Span {
  /** What stands after the number: class of the head noun, or "bodies" for teams, countries, companies. */
  readonly class: PersonClass | 'bodies';
  /** The head noun, lower case: "officials". */
  readonly head: string;
  /** One past the last unit of the heads, before "from ..." and "of ...". */
  readonly headEnd: number;
  /** Heads that are joined: "judges and prosecutors" has two. */
  readonly heads: number;
  /** "11 of the participants": a part of them. */
  readonly partial: boolean;
}

/** Looked at after a number, at the most; longer phrases than this before the head noun are not met. */
const REACH = 10;
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words at which a noun phrase cannot go on. */
const STOPS = list(`
  of from in on at to for with by as than per via into onto over under between among during after before since until about against through across within without around near
  that which who whom whose where when while because if whether but nor so yet then the a an this these those its his her their our my your it they we he she i you there here
  is are was were be been being am has have had having do does did will would shall should may might can could must not only also both either each every all any
  attended attend attends attending participated participate participates participating took take takes taking joined join joins gathered gather gathers came come comes coming
  met meet meets registered register enrolled completed complete completes graduated graduate graduates benefited benefitted benefit benefits received receive receives learned learnt learn
  discussed discuss discusses represented represent represents representing including included include includes working showed turned visited visit visits worked work works
  said says told spoke speak speaks made make makes got get gets went go goes held hold holds gave give gives helped help helps led lead leads ran run shared share shares
  ago old later earlier more less out up down off away together today yesterday tomorrow now instead ever already still even just
`);
/** Adjectives after which a comma may stand inside a noun phrase: "30 young, talented students". */
const ADJECTIVES = list(
  'young local senior junior female male talented motivated dedicated passionate experienced skilled rural urban poor vulnerable marginalized marginalised national international regional governmental political public private civil deaf disabled new mid-career early-career',
);
const JOINERS = list('and or & /');
const VERB_S = list(
  'attends takes joins meets gathers comes participates receives learns discusses completes graduates gets visits',
);
const NUMBER_WORD =
  /^(?:\d.*|about|some|over|nearly|almost|around|approximately|more|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety)(?:-.*)?)$/;
/** Where "from ..." ends: a verb, a relative, a new clause. */
const CUT = list(`
  who which that whom whose where when while as to will would is are was were be been has have had may can could should attended attend attending attends participated participate participating took take taking joined
  join joining gathered gather came come met meet registered completed graduated benefited benefitted benefit received learned learnt discussed discuss worked work working visited held have during on at with by through under for after before since if
  representing heard listened saw met sat spent ran stood read told brought began built taught sang ate won left heard walked discussed planted helped said says yesterday today this last who're including included took shared share made gave got spoke presented exchanged learn developed explored explore engaged engage underwent trained
`);

const OF_THESE =
  /\bof (?:these|them|those|whom|the (?:[a-zà-ɏḁ-ỿ-]{1,15} )?(?:participants|attendees|trainees|total)),?\s(?:[a-zà-ɏḁ-ỿ-]{1,12}\s){0,3}[a-zà-ɏḁ-ỿ\d,-]{1,20}$/i;

const PARTS_FIRST =
  /^ \(\d{1,4} (?:fe)?males?\b[^()]{0,40}\)(?= [a-z])|^ \(\d{1,4} (?:wo)?m[ae]n\b[^()]{0,40}\)(?= [a-z])/i;

/** Reads who is counted at `at` (just after a number), no further than `end`. Null where no person and no body follows. */
export function readPeople(view: string, at: number, end: number, value: number): People | null {
  // "38 (30 male and 8 female) police officers": the parts stand before the noun.
  if (view.startsWith(' (', at)) at += PARTS_FIRST.exec(view.slice(at, Math.min(end, at + 70)))?.[0].length ?? 0;
  let words = readWords(view, at, end, REACH);
  let partial = false;
  // "One more Albanian officer", "ten other clerks"
  if (
    value < 5 &&
    /^(?:more|other|further|additional)$/.test(words[0]?.lower ?? '') &&
    /^[a-z]/i.test(words[1]?.text ?? '')
  )
    words = words.slice(1);
  const first = words[0];
  if (!first) return null;
  // "25 of us", "thirty-ish of us"
  const us = first.lower === 'of' && words[1]?.lower === 'us' ? words[1] : null;
  if (us) return { start: first.start, end: us.end, class: 'role', head: 'us', headEnd: us.end, heads: 1, partial };
  if (first.lower === 'of' && words[1] && /^(?:the|these|those|our|its|their|them|whom)$/.test(words[1].lower)) {
    partial = true;
    if (/^(?:them|whom)$/.test(words[1].lower)) {
      // "12 of them women", "of whom 12 were women"; else just "12 of them".
      const of = words[1];
      const next: Word | undefined = readWords(view, of.end, end, 3).filter(
        (word) => !/^(?:were|are|was|being|came|come|hailed?|also)$/.test(word.lower),
      )[0];
      // "thirty of them from the army"
      if (next?.lower === 'from') {
        const stop = tail(view, next.start, end);
        if (stop > next.end)
          return { start: next.start, end: stop, class: 'role', head: of.lower, headEnd: stop, heads: 1, partial };
      }
      if (!next || !classOfPeople(next.lower))
        return { start: first.start, end: of.end, class: 'role', head: of.lower, headEnd: of.end, heads: 1, partial };
      return {
        start: next.start,
        end: next.end,
        class: 'role',
        head: next.lower,
        headEnd: next.end,
        heads: 1,
        partial,
      };
    }
    words = readWords(view, words[1].end, end, REACH);
    // "Ten of the 45 participants": the larger number counts them.
    if (NUMBER_WORD.test(words[0]?.lower ?? '')) return null;
  }
  // "12 were women"; after "Of these", "83 were senior officers from the ministry"
  if (/^(?:were|are|was)$/.test(first.lower)) {
    const next = words[1];
    const rest = next && !STOPS.has(next.lower) ? readPeople(view, first.end, end, value) : null;
    if (rest && rest.class !== 'bodies' && OF_THESE.test(view.slice(Math.max(0, at - 90), at)))
      return { ...rest, partial: true };
    return next && /^(?:wom[ae]n|females?|m[ae]n|males?|girls?|boys?|youths?|children)$/.test(next.lower)
      ? {
          start: next.start,
          end: next.end,
          class: 'role',
          head: next.lower,
          headEnd: next.end,
          heads: 1,
          partial: true,
        }
      : null;
  }
  const start = words[0]?.start ?? at;
  let head: Word | null = null;
  let kind: People['class'] | null = null;
  let heads = 0;
  let sinceHead = 0;
  let joined = false;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as Word;
    const next = words[index + 1];
    if (!/[\p{L}\p{N}]/u.test(word.lower.charAt(0))) {
      // "150 new U.S. citizens"
      if (
        word.text === '.' &&
        /^(?:\p{Lu}\.)*\p{Lu}$/u.test(words[index - 1]?.text ?? '') &&
        /^\p{L}/u.test(next?.text ?? '')
      )
        continue;
      // "mid- to senior-level officers"
      if (word.text === '-' && /^(?:to|and|or)$/.test(next?.lower ?? '')) {
        index++;
        continue;
      }
      // "45 Lind Defence Force (LDF) marines": the short form of a body before its people
      if (
        head === null &&
        word.text === '(' &&
        words[index + 2]?.text === ')' &&
        /^\p{Lu}[\p{L}-]{1,9}$/u.test(next?.text ?? '')
      ) {
        index += 2;
        continue;
      }
      if (word.text === '&' || word.text === '/') {
        joined = head !== null;
        sinceHead = 0;
        continue;
      }
      // "young, talented students"; "journalists, lawyers and judges"
      if (
        word.text === ',' &&
        next &&
        (head === null ? ADJECTIVES.has(words[index - 1]?.lower ?? '') : heads > 0 && lists(words, index + 1))
      ) {
        joined = head !== null;
        sinceHead = 0;
        continue;
      }
      break;
    }
    if (JOINERS.has(word.lower)) {
      if (head && next && (/^\d|^(?:the|a|an)$/.test(next.lower) || NUMBER_WORD.test(next.lower))) break;
      if (head === null && next && NUMBER_WORD.test(next.lower))
        return sharedHead(view, words, index, next, end, value);
      joined = head !== null;
      sinceHead = 0;
      continue;
    }
    const named =
      head === null &&
      next !== undefined &&
      CAPITAL.test(next.text) &&
      !view.slice(word.end, next.start).includes('\n');
    // "30 Ministry of Health nurses", "40 Lind Police Service officers": a body's name before its people
    if (
      named &&
      (word.lower === 'of'
        ? CAPITAL.test(words[index - 1]?.text ?? '')
        : index > 0 && CAPITAL.test(word.text) && classOfPeople(word.lower) !== null)
    )
      continue;
    if (
      STOPS.has(word.lower) &&
      !(
        head === null &&
        (word.lower === 'working' ||
          (word.lower === 'graduates' && index === 0) ||
          (/^(?:registered|enrolled)$/.test(word.lower) && index === 0 && classOfPeople(next?.lower ?? '') !== null) ||
          (word.lower === 'graduates' && !/^(?:in|on|from|next|this|at|today)$/.test(next?.lower ?? '')))
      )
    )
      break;
    // "two workshops trained some 67 judges": another number counts what follows it.
    if (index > 0 && NUMBER_WORD.test(word.lower)) break;
    const bare = word.lower.replace(/'s?$/, '');
    // "25 women's groups": the possessor is not the head.
    if (bare !== word.lower) {
      sinceHead++;
      continue;
    }
    const found: People['class'] | null =
      classOfPeople(bare.replace(/^.*\//, '')) ??
      (bare.includes('/') ? classOfPeople(bare.slice(0, bare.indexOf('/'))) : null) ??
      (head === null && !BODY_NOUNS.has(bare) && looksLikePeople(bare) && closes(words, index) ? 'role' : null) ??
      (isNationals(word.text) && closes(words, index) ? 'role' : null) ??
      (value === 1 ? classOfPerson(bare) : null) ??
      (BODY_NOUNS.has(bare) ? 'bodies' : null);
    if (found) {
      if (found === 'bodies' && head !== null && !joined) {
        kind = 'bodies';
        head = word;
        joined = false;
        sinceHead = 0;
        continue;
      }
      if (found === 'bodies' && joined) break;
      heads = joined || head === null ? heads + 1 : heads;
      kind = joined && kind ? kind : found;
      head = word;
      joined = false;
      sinceHead = 0;
      continue;
    }
    if (head !== null) {
      if (/(?:ed|ing|ly)$/.test(word.lower) && !joined) break;
      // "20 student projects", "three police stations": the people are not what is counted.
      if (
        !joined &&
        sinceHead === 0 &&
        !head.text.includes('/') &&
        /[^s]s$/.test(word.lower) &&
        !VERB_S.has(word.lower) &&
        word.lower.length > 4
      )
        return null;
      if (++sinceHead > 4) break;
    }
  }
  if (head === null || kind === null) return null;
  // "80 participants from the police and the bar": where they are from are kinds of them, not part of the noun.
  const general = kind === 'taker' || /^(?:people|persons|individuals)$/.test(head.lower);
  return {
    start,
    end: general ? head.end : tail(view, head.end, end),
    class: kind,
    head: head.lower,
    headEnd: head.end,
    heads,
    partial,
  };
}

/** "15 Thai [and 11 Malaysian immigration officers]": adjectives alone before "and", whose noun stands behind the next number. */
function sharedHead(
  view: string,
  words: readonly Word[],
  joiner: number,
  next: Word,
  end: number,
  value: number,
): People | null {
  const [first, last] = [words[0], words[joiner - 1]];
  if (!first || !last || joiner > 2) return null;
  if (!words.slice(0, joiner).every(({ text, lower }) => demonym(text) !== null || ADJECTIVES.has(lower))) return null;
  const noun = readPeople(view, next.end, end, value);
  return noun && noun.class !== 'bodies'
    ? { ...noun, start: first.start, end: last.end, headEnd: last.end, heads: 1 }
    : null;
}

const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** "Antiguans", "Kenyans"; by their form, those of states and towns too: "Idahoans", "Londoners", "Texans". */
const isNationals = (word: string): boolean =>
  /^[A-Z][a-z]{3,}[ns]s?$/.test(word) &&
  word.endsWith('s') &&
  (/[a-z]{2}(?:ans|ners|ites)$/.test(word) || demonym(word.slice(0, -1)) !== null);

/** True where the noun phrase ends at `index`: a preposition, a verb or a sign follows. */
function closes(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return (
    !next ||
    STOPS.has(next.lower) ||
    JOINERS.has(next.lower) ||
    !/[\p{L}\p{N}]/u.test(next.lower.charAt(0)) ||
    /ed$/.test(next.lower)
  );
}

/** What follows these are kinds of those counted. */
const KINDS = list('mostly mainly primarily largely notably namely including predominantly especially among');

/** True where more heads of one list follow a comma: "lawyers and judges", "NGO workers". */
function lists(words: readonly Word[], from: number): boolean {
  if (NUMBER_WORD.test(words[from]?.lower ?? '') || KINDS.has(words[from]?.lower ?? '')) return false;
  for (let index = from; index < Math.min(words.length, from + 4); index++) {
    const word = words[index] as Word;
    if (classOfPeople(word.lower)) {
      const after = words[index + 1];
      return !after || JOINERS.has(after.lower) || after.text === ',';
    }
    if (STOPS.has(word.lower) || !/\p{L}/u.test(word.lower.charAt(0))) return false;
  }
  return false;
}

/** End of "from 13 EU countries" or "of the Collegium of Advocates" after the head; the head's own end where none follows. */
function tail(view: string, at: number, end: number): number {
  const words = readWords(view, at, end, 16);
  if (!words[0] || !/^(?:from|of)$/.test(words[0].lower)) return at;
  let stop = at;
  for (const [index, word] of words.entries()) {
    if (index > 0 && (!/[\p{L}\p{N}]/u.test(word.text.charAt(0)) || CUT.has(word.lower))) break;
    if (index > 0 && JOINERS.has(word.lower) && words[index + 1] && NUMBER_WORD.test((words[index + 1] as Word).lower))
      break;
    if (
      index > 0 &&
      /^[a-z]{2,}ed$/.test(word.text) &&
      words[index + 1] &&
      /^(?:the|a|an|in|by|at|to|on|with|their|its|for|from)$/.test((words[index + 1] as Word).lower)
    )
      break;
    if (/^(?:led|held|won|got|ran|drew)$/.test(word.lower)) break;
    stop = word.end;
  }
  return stop;
}
