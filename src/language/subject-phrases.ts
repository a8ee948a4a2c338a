// The words between a subject and its verb: posts, parts, kinds, asides, and lists of names that end there.
import { demonym } from '../vocab/countries.js';
import type { Name } from './names/name.js';
import type { Reading } from './reading.js';
import { CONNECT, nameEndingAt, SHORT_HEADS, UNNAMED, words } from './slot-words.js';
import { isCapital, type Token } from './tokens.js';

export const STAFF = words(
  'team teams staff experts specialists members officials officers people folks colleagues engineers students volunteers trainers instructors scientists researchers personnel organizers organisers ' +
    'chapter chapters branch branches division section wing arm committee affiliate faculty librarians employees lawyers doctors teachers coaches facilitators counterparts counterpart',
);

/** True of a word for those of a body that is no part of another's name: not the "Committee" of "Customs Committee at the Ministry". */
export const isStaff = ({ tokens, names }: Reading, at: number): boolean =>
  STAFF.has(tokens[at]?.lower ?? '') &&
  (tokens[at]?.shape === 'lower' || !names.some((name) => name.to === at + 1 && name.to - name.from > 1));

/** For a name inside a person's post, "chair of the Lake Caucus": the last token of the person before the comma; else -1. */
export function postHolder({ tokens, names }: Reading, name: Name): number {
  let post = POST_WORD.test(tokens[name.from]?.lower ?? '');
  for (let i = name.from - 1; i > Math.max(0, name.from - 14); i--) {
    const token = tokens[i] as Token;
    if (token.text === ',') {
      let end = i;
      if (!nameEndingAt(names, end) && tokens[end - 1]?.text === ')')
        while (end > 0 && tokens[end]?.text !== '(') end--;
      return post && nameEndingAt(names, end)?.class === 'person' ? end - 1 : -1;
    }
    if (POST_WORD.test(token.lower)) post = true;
    else if (token.shape !== 'lower') return -1;
  }
  return -1;
}
const POST_WORD =
  /^(?:(?:vice-?|co-?)?chair(?:man|woman|person)?|(?:co-?)?founder|president|director|member|head|leader|ceo|secretary|minister|commissioner|senator|representative|chief|manager|author|sponsor)$/;

/** The comma that opens ", led by its president" before the comma at `close`; -1 where none does. */
export function participlePhrase(tokens: readonly Token[], close: number): number {
  for (let i = close - 1; i > Math.max(0, close - 9); i--) {
    if ((tokens[i] as Token).shape !== 'lower' && (tokens[i] as Token).text !== ',') return -1;
    if ((tokens[i] as Token).text === ',')
      return /^(?:led|headed|chaired|represented|accompanied|assisted|joined|supported|guided)$/.test(
        tokens[i + 1]?.lower ?? '',
      )
        ? i
        : -1;
  }
  return -1;
}

/** "The Office as lead agency is": the token of "as" where small words behind it, up to token `last`, say what the subject is; else -1. */
export function asWhat(tokens: readonly Token[], last: number): number {
  for (let k = last; k > 0 && k > last - 5 && tokens[k]?.shape === 'lower'; k--)
    if ((tokens[k] as Token).lower === 'as') return k < last ? k : -1;
  return -1;
}

/** The comma before ", whose members meet weekly" that the one at `close` ends; -1 where none does. */
export function relativeStart(tokens: readonly Token[], close: number): number {
  for (let i = close - 1; i > Math.max(0, close - 16); i--)
    if ((tokens[i] as Token).text === ',') return /^(?:whose|which|who)$/.test(tokens[i + 1]?.lower ?? '') ? i : -1;
  return -1;
}

/** "UNDP's regional office", "Lind College's history department": the body whose part ends at token `at`. */
export function ownerOfPart({ tokens, names }: Reading, at: number): Name | null {
  if (!SHORT_HEADS.has((tokens[at] as Token).lower) && !STAFF.has((tokens[at] as Token).lower)) return null;
  let i = at - 1;
  while (i > at - 5 && /^(?:lower|title)$/.test(tokens[i]?.shape ?? '') && !/^'s?$/.test(tokens[i]?.text ?? '')) i--;
  const owner = /^'s?$/.test(tokens[i]?.text ?? '') ? nameEndingAt(names, i) : null;
  return owner?.possessive && /^(?:body|acronym|unknown)$/.test(owner.class) ? owner : null;
}

/** "Belize, as Chair; Germany, holding the Presidency; and Senegal": the names before the last of a list that semicolons part. */
export function appositives(reading: Reading, last: Name): Name[] {
  const { tokens, names } = reading;
  let before = last.from - 1;
  while (before >= 0 && /^(?:and|the)$/.test((tokens[before] as Token).lower)) before--;
  if (tokens[before]?.text !== ';') return [];
  const kind = (name: Name): string => (name.class === 'acronym' || name.class === 'unknown' ? 'body' : name.class);
  return names.filter((name) => {
    if (name.to > before || kind(name) !== kind(last)) return false;
    let lead = name.from - 1;
    while (lead >= 0 && /^(?:and|the)$/.test((tokens[lead] as Token).lower)) lead--;
    return (
      (lead < 0 || /^[,;]$/.test((tokens[lead] as Token).text)) && /^(?:,|;|as|\()$/.test(tokens[name.to]?.lower ?? '')
    );
  });
}

/** For a comma before a name: the preposition that leads in the list of names which the comma goes on, or -1. */
export function listLead(reading: Reading, comma: number): number {
  const { tokens, names } = reading;
  let i = comma;
  for (let items = 0; items < 12; items++) {
    const name = nameEndingAt(names, i);
    if (!name) return -1;
    i = name.from - 1;
    while (i >= 0 && /^(?:the|its|a|an)$/.test((tokens[i] as Token).lower)) i--;
    const lead = tokens[i];
    if (!lead) return -1;
    if (/^(?:with|by|of|from)$/.test(lead.lower)) return i;
    if (lead.text === ',') continue;
    if (lead.lower !== 'and' && lead.text !== '&') return -1;
    if (tokens[i - 1]?.text === ',') i--;
  }
  return -1;
}

/** For a word inside ", ... ," before the verb: the token before the phrase's opening comma, or -1. */
export function commaPhrase(tokens: readonly Token[], k: number): number {
  if (tokens[k + 1]?.text !== ',') return -1;
  for (let i = k; i > Math.max(0, k - 24); i--) {
    // "30,000 workers"
    const figure = tokens[i - 1]?.shape === 'number' && tokens[i + 1]?.shape === 'number';
    if ((tokens[i] as Token).text === ',' && !figure) return i - 1;
  }
  return -1;
}

/** The token before a prepositional phrase whose preposition stands at `at`: back to a comma, or to the word before the phrase's noun. */
export function phraseStart({ tokens, names }: Reading, at: number): number {
  // "the Delta office at", "Punjab government through"
  if (nameEndingAt(names, at)) return at - 1;
  for (let i = at; i >= Math.max(0, at - 13); i--) {
    const token = tokens[i] as Token;
    if (token.text === ',') return i - 1;
    if (token.text === '(') return -1;
    if (i < at && (token.text === ')' || isCapital(token))) return i;
  }
  return -1;
}

/** Of the words that say what the name behind them is, "its Somali partner", "Indian think tank": the token before them; `at` where none do. */
function kindBefore(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i > 0 && i > at - 5) {
    const { shape, lower, text } = tokens[i] as Token;
    const owned = /^(?:its|their)$/.test(tokens[i - 1]?.lower ?? '');
    if (!(shape === 'lower' ? KIND_WORD.test(lower) : owned || demonym(text) !== null)) break;
    i--;
  }
  return KIND_OF_BODY.test(tokens[at]?.lower ?? '') ? i : at;
}

const KIND_OF_BODY =
  /^(?:partners?|counterparts?|affiliate|sister|member|subsidiary|tank|ngos?|nonprofit|non-profit|charity|foundation|association|club|network|group|agency|organi[sz]ation|company|firm|union|institute|university|college|school|bank|ministry|cooperative|consultancy|start-up|startup|newspaper|broadcaster|hospital|museum)$/;
const KIND_WORD =
  /^(?:its|their|an?|the|local|national|international|regional|state|public|private|global|leading|sister|partner|think|tank|human|rights|women's|youth|media|civil|society|community|religious|corporate|longtime|long-time|strategic|key|industry|funding|faith-based|grassroots|humanitarian|conservation|research|technical|implementing|[a-z]{3,10}-based)$|^(?:partners?|counterparts?|affiliate|sister|member|subsidiary|ngos?|nonprofit|non-profit|charity|foundation|association|club|network|group|agency|organi[sz]ation|company|firm|union|institute|university|college|school|bank|ministry|cooperative|consultancy|start-up|startup|newspaper|broadcaster|hospital|museum)$/;

/** "Delta and other partners held", "Delta in partnership with local leaders held": the token before the unnamed bodies behind a name, or -1. */
export function beforeUnnamed(reading: Reading, at: number): number {
  const { tokens, names } = reading;
  if (!UNNAMED.test((tokens[at] as Token).lower)) return -1;
  for (let i = at; i > 0 && i > at - 12; i--) {
    const token = tokens[i] as Token;
    if (/^(?:and|&)$/.test(token.lower)) {
      if (nameEndingAt(names, i) || tokens[i - 1]?.text === ')') return i - 1;
      // "Lind Council staff and residents"
      if (STAFF.has(tokens[i - 1]?.lower ?? '') && nameEndingAt(names, i - 1)) return i - 2;
    } else if (token.lower === 'with') {
      const noun = tokens[i - 1]?.lower ?? '';
      if (
        !/^(?:partnership|collaboration|co-?operation|conjunction|association|coordination|together|along|jointly)$/.test(
          noun,
        )
      )
        return -1;
      while (i > 1 && !nameEndingAt(names, i) && tokens[i - 1]?.shape === 'lower' && i > at - 18) i--;
      return i - 1;
    } else if (token.shape !== 'lower' && token.text !== ',' && !/^(?:Other|Local)$/.test(token.text) && i < at)
      return -1;
  }
  return -1;
}

/** "Ota, Lee host academy day": in a headline a comma behind its first name stands for "and". */
function joinsHeadline({ tokens, names }: Reading, comma: number): boolean {
  const first = nameEndingAt(names, comma);
  return (
    first !== null &&
    (first.from === 0 || tokens[first.from - 1]?.text === ':') &&
    first.class !== 'place' &&
    first.class !== 'country' &&
    tokens.length <= HEADLINE_WORDS &&
    !/^[.!?]$/.test(tokens.at(-1)?.text ?? '')
  );
}
/** No headline with a list of names has more words. */
const HEADLINE_WORDS = 20;

/** True where "which" or "that" at `k` may stand for a body: behind a name, a noun of bodies or people, or the sentence's start. */
export function meansBody({ tokens, names }: Reading, k: number): boolean {
  let at = tokens[k - 1]?.text === ',' ? k - 2 : k - 1;
  if (tokens[at]?.text === ')') {
    while (at > 0 && (tokens[at] as Token).text !== '(') at--;
    at--;
  }
  const noun = tokens[at];
  return (
    noun === undefined ||
    noun.shape !== 'lower' ||
    SHORT_HEADS.has(noun.lower) ||
    STAFF.has(noun.lower) ||
    UNNAMED.test(noun.lower) ||
    nameEndingAt(names, at + 1) !== null
  );
}

/** The coordinated names that end with `name`: "A, B and C"; with `listed`, "and others" stands behind it. */
export function groupEndingWith(reading: Reading, name: Name, listed = false): Name[] {
  const { tokens, names } = reading;
  const group = [name];
  let head = name;
  for (let items = listed ? 1 : 0; items < 24; items++) {
    let i = head.from - 1;
    let connected = false;
    while (i >= 0) {
      const token = tokens[i] as Token;
      // The last two of a list are joined by "and"; a comma alone parts a phrase from its subject.
      if ((tokens[i + 1] as Token).wide && items > 0) connected = true;
      if (
        token.lower === 'with' &&
        /^(?:along|together|jointly)$/.test(tokens[i - 1]?.lower ?? '') &&
        (nameEndingAt(names, i - 1) !== null || tokens[i - 2]?.text === ',')
      ) {
        // "Arden University along with Oxfam held"
        connected = true;
        i -= tokens[i - 2]?.text === ',' ? 3 : 2;
        continue;
      }
      if (token.lower === 'as' && tokens[i - 1]?.lower === 'well' && tokens[i - 2]?.lower === 'as') {
        connected = true;
        i -= tokens[i - 3]?.text === ',' ? 4 : 3;
        continue;
      }
      if (
        CONNECT.test(token.lower) &&
        token.text !== ';' &&
        (items > 0 || token.text !== ',' || connected || joinsHeadline(reading, i))
      )
        connected = true;
      else if (!/^(?:the|its|a|an|both|other)$/.test(token.lower)) {
        // "WFP and its Somali partner, the Relief Guild, held"
        const noun = token.text === ',' ? i - 1 : i;
        const own = kindBefore(tokens, noun);
        if (own === noun || !/^(?:and|&)$/.test(tokens[own]?.lower ?? '')) break;
        connected = true;
        i = own - 1;
        continue;
      }
      i--;
    }
    if (!connected) break;
    let before = nameEndingAt(names, i + 1);
    // "the Stability (CCAPS) program, and the Bank Institute"
    if (
      !before &&
      /^(?:program(?:me)?|project|initiative|team|group|network|office|chapter|staff|campaign)$/.test(
        tokens[i]?.lower ?? '',
      )
    )
      before = nameEndingAt(names, i);
    if (!before && tokens[i]?.text === ')') {
      while (i >= 0 && (tokens[i] as Token).text !== '(') i--;
      before = nameEndingAt(names, i);
    }
    // "RNW Media, an organization for media, and CARD": past what says more of the one before.
    if (!before && connected && tokens[i]?.shape === 'lower' && tokens[i + 1]?.text === ',') {
      let comma = i;
      while (comma > 0 && i - comma < 14 && (tokens[comma] as Token).text !== ',') comma--;
      if ((tokens[comma] as Token).text === ',' && /^(?:an?|the)$/.test(tokens[comma + 1]?.lower ?? ''))
        before = nameEndingAt(names, comma);
    }
    if (!before || before.possessive) break;
    // "Oxfam in Lakeland and Plan held": the body, not where it is
    if (
      (before.class === 'country' || before.class === 'place') &&
      head.class !== before.class &&
      tokens[before.from - 1]?.lower === 'in'
    )
      before = nameEndingAt(names, before.from - 1) ?? before;
    group.unshift(before);
    head = before;
  }
  return group;
}
