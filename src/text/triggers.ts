// Whether a pattern can match a text at all, told by letters: no match of /\b(?:was|were)\stool?ed\b/ without "tooled" or
// "toled". The letters are read off the pattern itself, so a rule and what calls for it cannot drift apart; that a text
// holds them is looked up in a table of its letter groups, made once for all the patterns that are held against it.

/** Letter groups of which each must stand in a text that holds some word. */
type Word = readonly number[];
/** Words of which one must stand in the text. */
type Choice = readonly Word[];

/** Longest groups: four letters tell words apart well enough. */
const LONG = 4;
/** Most ways of writing one stretch of a pattern; "organi[sz](?:e|es|ed|ing)" has eight. */
const MOST_WAYS = 24;
/** Most words in a choice: the nouns of events are four hundred. */
const MOST_WORDS = 600;
/** Choices looked at for a pattern, the rarest first. */
const MOST_CHOICES = 3;
/** A word boundary in a way of writing, until its neighbours are known. */
const BOUNDARY = '\u0001';

/**
 * False only where `pattern` finds nothing in `text`.
 * @param text a whole text or sentence that many patterns are tried on; a short stretch is sooner matched than asked
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  let choices = known.get(pattern);
  if (!choices) {
    choices = choicesOf(pattern);
    known.set(pattern, choices);
  }
  return choices.length === 0 || meetsAll(groupsOf(text).bits, choices);
}

const known = new WeakMap<RegExp, readonly Choice[]>();

/** Rules laid out by the letters that their patterns need: those of a text lead to the few that may match it. */
export class RuleIndex<R extends { readonly pattern: RegExp }> {
  readonly #rules: readonly R[];
  #shelves: Shelves | null = null;

  constructor(rules: readonly R[]) {
    this.#rules = rules;
  }

  /** The rules whose patterns may match `text`, in their order: all others find nothing in it. */
  for(text: string): readonly R[] {
    this.#shelves ??= shelvesOf(this.#rules);
    const { choices, first, next, owner, always } = this.#shelves;
    const groups = groupsOf(text);
    if (groups.count < 0) return this.#rules.filter((_, i) => meetsAll(groups.bits, choices[i] as readonly Choice[]));
    const found = [...always];
    for (let i = 0; i < groups.count; i++) {
      const code = groups.codes[i] as number;
      for (let entry = first[code & SHELF_MASK] as number; entry >= 0; entry = next[entry] as number) {
        const rule = owner[entry] as number;
        if (!found.includes(rule) && meetsAll(groups.bits, choices[rule] as readonly Choice[])) found.push(rule);
      }
    }
    return found.sort((a, b) => a - b).map((rule) => this.#rules[rule] as R);
  }
}

interface Shelves {
  readonly choices: readonly (readonly Choice[])[];
  /** For each number of a letter group its first entry; -1 for none. */
  readonly first: Int32Array;
  /** The entry behind each on its shelf, and the rule it leads to. */
  readonly next: readonly number[];
  readonly owner: readonly number[];
  /** Rules of which nothing is known. */
  readonly always: readonly number[];
}

const SHELF_MASK = (1 << 13) - 1;

/** Each rule stands on the shelves of the words of its rarest choice, each under its first letters. */
function shelvesOf(rules: readonly { readonly pattern: RegExp }[]): Shelves {
  const first = new Int32Array(SHELF_MASK + 1).fill(-1);
  const next: number[] = [];
  const owner: number[] = [];
  const always: number[] = [];
  const choices = rules.map(({ pattern }) => choicesOf(pattern));
  choices.forEach(([rarest], rule) => {
    if (!rarest) always.push(rule);
    for (const shelf of new Set(rarest?.map((word) => (word[0] as number) & SHELF_MASK))) {
      next.push(first[shelf] as number);
      owner.push(rule);
      first[shelf] = owner.length - 1;
    }
  });
  return { choices, first, next, owner, always };
}

function meetsAll(bits: Uint32Array, choices: readonly Choice[]): boolean {
  for (const choice of choices) if (!meets(bits, choice)) return false;
  return true;
}

function meets(bits: Uint32Array, choice: Choice): boolean {
  for (const word of choice) if (holds(bits, word)) return true;
  return false;
}

function holds(bits: Uint32Array, word: Word): boolean {
  for (const group of word) if (((bits[group >>> 5] as number) & (1 << (group & 31))) === 0) return false;
  return true;
}

/* The groups of a text. Every letter is taken in lower case; all but letters and digits of ASCII is a space. */

interface Groups {
  text: string;
  readonly bits: Uint32Array;
  /** The groups in their order, of a text that is short enough; so many of them, -1 for a longer one. */
  readonly codes: Uint32Array;
  count: number;
}

/** Units of a text whose groups are kept in order: longer than a sentence. */
const SHORT = 800;

/** Groups of three have the lower half of the bits, groups of four the upper. */
const HALF = 1 << 16;

/** The texts asked after last: a page, a sentence of it, one beside it. */
const recent: Groups[] = Array.from({ length: 4 }, () => ({
  text: '',
  bits: new Uint32Array((2 * HALF) >>> 5),
  codes: new Uint32Array(2 * SHORT),
  count: 0,
}));
let newest = 0;

const SYMBOLS = 37;
const symbols = new Uint8Array(128);
for (let i = 0; i < 26; i++) symbols[65 + i] = symbols[97 + i] = i + 1;
for (let i = 0; i < 10; i++) symbols[48 + i] = i + 27;

/** Two letters that patterns of the flags iu take for "s" and "k". */
const ODD = /[\u017f\u212a]/;

const CUBE = SYMBOLS * SYMBOLS * SYMBOLS;
const groupOf3 = (code: number): number => code % CUBE;
const groupOf4 = (code: number): number => HALF + (Math.imul(code, 0x9e3779b1) >>> 16);

function groupsOf(text: string): Groups {
  for (let i = 0; i < recent.length; i++) {
    const groups = recent[(newest + i) % recent.length] as Groups;
    if (groups.text === text) return groups;
  }
  newest = (newest + recent.length - 1) % recent.length;
  const groups = recent[newest] as Groups;
  groups.text = text;
  fill(groups);
  return groups;
}

function fill(groups: Groups): void {
  const { text, bits, codes } = groups;
  const ordered = text.length < SHORT;
  let count = 0;
  if (ODD.test(text)) {
    bits.fill(0xffffffff);
    groups.count = -1;
    return;
  }
  bits.fill(0);
  let code = 0;
  // A space before the text and one behind it.
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0;
    code = (code % CUBE) * SYMBOLS + (unit < 128 ? (symbols[unit] as number) : 0);
    const three = groupOf3(code);
    const four = groupOf4(code);
    (bits[three >>> 5] as number) |= 1 << (three & 31);
    (bits[four >>> 5] as number) |= 1 << (four & 31);
    if (ordered) {
      codes[count++] = three;
      codes[count++] = four;
    }
  }
  groups.count = ordered ? count : -1;
}

/* What a pattern asks for. */

/** What is known of a piece of a pattern. */
interface Piece {
  /** All the ways in which what it matches can be written; null where they are not known. */
  readonly ways: readonly string[] | null;
  /** Of each of these lists one word must stand in the text. */
  readonly choices: readonly (readonly string[])[];
  /** It looks ahead or behind, and the letters before it and behind it touch. */
  readonly width?: 0;
}

const ANYTHING: Piece = { ways: null, choices: [] };
const NOTHING: Piece = { ways: [''], choices: [] };

/** The choices that a text must meet for the pattern to match: the rarest, in groups of letters. */
function choicesOf(pattern: RegExp): Choice[] {
  const { ways, choices } = new Reader(pattern).read();
  return [...choices, ...choiceOf(ways)]
    .sort((a, b) => frequencyOf(a) - frequencyOf(b))
    .slice(0, MOST_CHOICES)
    .map((choice) => choice.map(wordOf));
}

/** Groups of a word that are looked up: side by side from its start, and one at its end. */
function wordOf(word: string): Word {
  const size = Math.min(LONG, word.length);
  const last = word.length - size;
  const groups: number[] = [];
  for (let from = 0; from <= last; from = from < last ? Math.min(last, from + size) : last + 1) {
    let code = 0;
    for (let i = from; i < from + size; i++) code = code * SYMBOLS + (symbols[word.charCodeAt(i)] as number);
    groups.push(size === LONG ? groupOf4(code) : groupOf3(code));
  }
  return groups;
}

/** Shorter words are more frequent; all that counts is which choice is rarer. */
const frequencyOf = (choice: readonly string[]): number =>
  choice.reduce((sum, word) => sum + 6 ** -Math.min(word.length, 7), 0);

/** The ways as a choice, where each says something: "" and "in" do not. None or one. */
function choiceOf(ways: readonly string[] | null): string[][] {
  if (!ways) return [];
  const words = new Set(ways.map(withEdges));
  if (words.has('')) return [];
  const kept = [...words].filter((word) => !words.has(word.slice(0, -1)));
  return kept.length > 0 && kept.length <= MOST_WORDS && kept.every((word) => word.length >= 3) ? [kept] : [];
}

/** Boundaries become the space that stands on their other side. */
const withEdges = (way: string): string =>
  way
    .replace(/\u0001+/g, BOUNDARY)
    .replace(/^\u0001(?=[a-z\d])|(?<=[a-z\d])\u0001$/g, ' ')
    .replaceAll(BOUNDARY, '');

/** A unit as it is looked up. */
const fold = (unit: string): string => (/[a-z\d]/i.test(unit) ? unit.toLowerCase() : ' ');

function anyOf(pieces: readonly Piece[]): Piece {
  if (pieces.length === 1) return pieces[0] as Piece;
  const ways = pieces.every((piece) => piece.ways) ? pieces.flatMap((piece) => piece.ways as string[]) : null;
  if (ways && ways.length <= MOST_WORDS) return { ways: [...new Set(ways)], choices: [] };
  const choice: string[] = [];
  for (const piece of pieces) {
    const choices = [...piece.choices, ...choiceOf(piece.ways)].sort((a, b) => frequencyOf(a) - frequencyOf(b));
    if (!choices[0]) return ANYTHING;
    choice.push(...choices[0]);
  }
  return { ways: null, choices: choiceOf(choice) };
}

function allOf(pieces: readonly Piece[]): Piece {
  const choices: (readonly string[])[] = [];
  let ways: readonly string[] = [''];
  let whole = true;
  for (const piece of pieces) {
    choices.push(...piece.choices);
    if (piece.width === 0) continue;
    const next = piece.ways;
    if (next?.length === 1 && ways.length === 1) {
      ways = [`${ways[0]}${next[0]}`];
      continue;
    }
    if (next && ways.length * next.length <= MOST_WAYS) {
      ways = ways.flatMap((head) => next.map((tail) => head + tail));
      continue;
    }
    whole = false;
    choices.push(...choiceOf(ways));
    ways = next ?? [''];
  }
  if (whole) return { ways, choices };
  return { ways: null, choices: [...choices, ...choiceOf(ways)] };
}

/** Escapes that may be anything, with what belongs to them. */
const ESCAPES: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(['d', 'D', 'w', 'W', 'S', 'f', 'v'].map((kind) => [kind, /^/])),
  ...Object.fromEntries(['p', 'P'].map((kind) => [kind, /^\{[^}]*\}/])),
  ...Object.fromEntries([...'0123456789'].map((digit) => [digit, /^\d*/])),
  k: /^<\w+>/,
  u: /^(?:\{[^}]*\}|[\da-f]{4})/i,
  x: /^[\da-f]{2}/i,
};

const BAR = 124;
const CLOSING = 41;
const LETTERS = /[A-Za-z\d ]+(?![*+?{])/y;
const TIMES = /(?:[*+?]|\{(\d+)(?:,(\d*))?\})\??/y;

/** Reads the source of a pattern. What it does not know it takes for anything. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(pattern: RegExp) {
    this.#source = pattern.source;
  }

  read(): Piece {
    const piece = this.#alternatives();
    return this.#at === this.#source.length ? piece : ANYTHING;
  }

  #alternatives(): Piece {
    const pieces: Piece[] = [];
    do {
      const parts: Piece[] = [];
      while (this.#at < this.#source.length) {
        const char = this.#source.charCodeAt(this.#at);
        if (char === BAR || char === CLOSING) break;
        parts.push(this.#letters() ?? this.#part());
      }
      pieces.push(parts.length === 1 ? (parts[0] as Piece) : allOf(parts));
    } while (this.#take('|'));
    return anyOf(pieces);
  }

  /** Letters that no quantifier follows, all at once. */
  #letters(): Piece | null {
    LETTERS.lastIndex = this.#at;
    const letters = LETTERS.exec(this.#source);
    if (!letters) return null;
    this.#at = LETTERS.lastIndex;
    return { ways: [letters[0].toLowerCase()], choices: [] };
  }

  #part(): Piece {
    const piece = this.#atom();
    TIMES.lastIndex = this.#at;
    const times = TIMES.exec(this.#source);
    if (!times) return piece;
    this.#at += times[0].length;
    const sign = times[0][0];
    const least = sign === '{' ? Number(times[1]) : sign === '+' ? 1 : 0;
    const most = sign === '{' ? (times[2] ?? times[1]) : sign === '?' ? '1' : '';
    if (least === 0) {
      const once = most === '1' && piece.ways && piece.width !== 0;
      return once ? { ways: [...new Set([...(piece.ways as string[]), ''])], choices: [] } : ANYTHING;
    }
    if (most === '1') return piece;
    return { ways: null, choices: [...piece.choices, ...choiceOf(piece.ways)] };
  }

  #atom(): Piece {
    const char = this.#source[this.#at++] as string;
    if (char === '(') return this.#group();
    if (char === '[') return this.#class();
    if (char === '\\') return this.#escape();
    if (char === '^' || char === '$') return NOTHING;
    return char === '.' ? ANYTHING : { ways: [fold(char)], choices: [] };
  }

  #group(): Piece {
    const opening = /^\?(?:<?[=!]|:|<\w+>)/.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? '';
    this.#at += opening.length;
    const piece = this.#alternatives();
    this.#at++; // the closing bracket
    if (opening.endsWith('!')) return NOTHING;
    if (!opening.endsWith('=')) return piece;
    return { ways: null, choices: [...piece.choices, ...choiceOf(piece.ways)], width: 0 };
  }

  /** "[sz]" has two ways; a long one, or one that names kinds of letters, may be anything. */
  #class(): Piece {
    const from = this.#at;
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    const inside = this.#source.slice(from, this.#at++);
    if (/^\^|\\(?![-.\]^/])|.-.|[\ud800-\udfff]/s.test(inside)) return ANYTHING;
    const letters = new Set(inside.replaceAll('\\', '').split('').map(fold));
    return letters.size > 0 && letters.size <= 4 ? { ways: [...letters], choices: [] } : ANYTHING;
  }

  #escape(): Piece {
    const char = this.#source[this.#at++] as string;
    if (char === 'b') return { ways: [BOUNDARY], choices: [] };
    if (char === 'B') return NOTHING;
    if (char === 's' || char === 'n' || char === 't' || char === 'r') return { ways: [' '], choices: [] };
    if (/[^a-z\d]/i.test(char)) return { ways: [fold(char)], choices: [] };
    const more = ESCAPES[char];
    if (!more)
      this.#at = Number.POSITIVE_INFINITY; // not known: the whole may be anything
    else this.#at += more.exec(this.#source.slice(this.#at, this.#at + 40))?.[0].length ?? 0;
    return ANYTHING;
  }

  #take(char: string): boolean {
    if (this.#source[this.#at] !== char) return false;
    this.#at++;
    return true;
  }
}
