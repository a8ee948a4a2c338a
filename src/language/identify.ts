// Which language a release is written in, as far as its commonest words tell. Enough to know English from the rest.

import type { Span } from '../text/span.js';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Commonest function words of each language; words shared with English as names or nouns are left out. From public frequency lists. */
const STOP_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: list(
    'the of and to in that is was for with as on by at from this are be has have were their which will its been not or an they who said',
  ),
  fr: list(
    "le la les des et du une dans est pour que qui sur par avec au aux ce cette sont ont été plus ses leur nous a il elle en à l' d' qu' s' n'",
  ),
  es: list('el la los las de y del una en que es por con para se su al como más fue han sus este esta lo son también'),
  pt: list(
    'o os as da do das dos e em uma um que para com não por é na no se foi mais pela pelo são ao à também sua seu',
  ),
  de: list(
    'der die das und den von zu mit ist im für auf eine ein des sich dem nicht auch werden wurde bei aus wird haben sind',
  ),
  it: list(
    "il di che e la della per un una con del sono nel alla dei più gli anche ha delle dal è si le da l' d' dell' all' nell'",
  ),
  nl: list('de het een van en in te voor met op zijn dat is aan door bij ook naar deze wordt worden niet om hebben'),
  id: list('yang dan di dari untuk dengan ini dalam pada itu adalah tidak akan oleh ke telah juga sebagai para kepada'),
  sw: list('ya na wa kwa katika ni la za kuwa hii cha hiyo wake huo kwamba vya yake pia hayo baada'),
  ha: list('da na a ta ya kuma cikin shi sun an ba su don wannan wajen domin yan daga kan zuwa ga'),
  tr: list(
    've bir bu için ile da de olarak olan daha gibi sonra kadar ise çok tarafından hakkında iki yeni her ancak ayrıca',
  ),
  so: list('iyo ee oo in uu ka ku ay waa u ah soo waxaa ayaa laga lagu'),
  sv: list('och att det som en på är av för med till den har i ett om inte var de'),
  pl: list('i w na z do się że jest to nie o oraz przez dla od przy'),
  ro: list('și în de la a cu pe care din pentru este au o un fost'),
  vi: list('và của các trong có cho với là được những một người đã'),
  tl: list('ang ng mga sa na at ay para kay ito si nang'),
  ht: list('nan ak yo ki pou te nou yon ap se la an li pa sou'),
  rw: list('mu ku na ya muri kandi ko cy by kugira ni uyu bya rya abantu'),
  yo: list('ni ti naa awọn awon fun lati pẹlu pelu won wọn si kan yii ilu'),
  mg: list("ny sy dia amin'ny tamin'ny tao ao ho fa fa tamin ary izay"),
};

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['zh', /[\u4e00-\u9fff]/g],
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['am', /[\u1200-\u137f]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['hy', /[\u0530-\u058f]/g],
  ['ru', /[\u0400-\u04ff]/g],
];

/** Read: enough for a verdict, however long the text. */
const LOOKED_AT = 4000;
/** Fewer words than this settle nothing. */
const FEWEST_WORDS = 12;
/** Share of words that must be among a language's commonest: English prose has 0.3 and more, a menu under 0.1. */
const SHARE = 0.13;

/** Of a text with at least this many words, less than this share of the commonest English ones is no English. */
const ENOUGH_WORDS = 20;
const ENGLISH_SHARE = 0.05;

let table: Map<string, string[]> | null = null;
const languagesOf = (word: string): string[] | undefined => {
  if (!table) {
    table = new Map();
    for (const [language, words] of Object.entries(STOP_WORDS))
      for (const one of new Set(words)) table.set(one, [...(table.get(one) ?? []), language]);
  }
  return table.get(word);
};

/** No word of the lists is longer; behind an apostrophe, what stands before it tells. */
const LONGEST_WORD = Math.max(...Object.values(STOP_WORDS).flatMap((all) => all.map((word) => word.length)));
const APOSTROPHE = 39;
const LETTERS = /[\p{L}']+/uy;

/** Past the letters and apostrophes at `at`. */
function wordEnd(text: string, at: number): number {
  let end = at;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const small = code | 32;
    if ((small >= 97 && small <= 122) || code === APOSTROPHE) continue;
    if (code < 128) return end;
    LETTERS.lastIndex = end;
    return LETTERS.test(text) ? LETTERS.lastIndex : end;
  }
  return end;
}

/** So many words settle the language where so many are English function words, of twice the weight of any other language's. */
const PLAIN_WORDS = 120;
const PLAIN_HITS = 20;

function isPlain(score: ReadonlyMap<string, { readonly hits: number; readonly weight: number }>): boolean {
  const english = score.get('en');
  if (!english || english.hits < PLAIN_HITS) return false;
  for (const [language, { weight }] of score) if (language !== 'en' && weight * 2 > english.weight) return false;
  return true;
}

export interface Identified {
  /** ISO 639-1; null where the commonest words do not tell. */
  readonly language: string | null;
  /** False where the text is surely not in English, whatever it is in. */
  readonly english: boolean;
}

const ENGLISH: Identified = { language: 'en', english: true };

/** The language of a text, by its script, else by its commonest words. A word of several languages speaks for each of them less. */
export function identifyLanguage(text: string): Identified {
  const head = text.slice(0, LOOKED_AT);
  const script = scriptOf(head);
  if (script) return { language: script, english: false };
  const score = new Map<string, { hits: number; weight: number }>();
  let count = 0;
  for (let from = 0, end = 0; from < head.length; from = Math.max(end, from + 1)) {
    end = wordEnd(head, from);
    if (end === from) continue;
    if (count === PLAIN_WORDS && isPlain(score)) return ENGLISH;
    count++;
    if (end - from > LONGEST_WORD && !head.slice(from, end).includes("'")) continue;
    const word = head.slice(from, end).toLowerCase();
    const languages = languagesOf(word) ?? languagesOf(word.slice(0, word.indexOf("'") + 1));
    for (const language of languages ?? []) {
      const cell = score.get(language) ?? { hits: 0, weight: 0 };
      cell.hits++;
      cell.weight += 1 / Math.sqrt(languages?.length ?? 1);
      score.set(language, cell);
    }
  }
  let best: string | null = null;
  let most = { hits: 0, weight: 0 };
  for (const [language, cell] of score)
    if (cell.weight > most.weight) {
      best = language;
      most = cell;
    }
  const english = score.get('en')?.hits ?? 0;
  if (count < FEWEST_WORDS || most.hits / count < SHARE || most.hits < 3)
    return { language: null, english: count < ENOUGH_WORDS || english / count >= ENGLISH_SHARE };
  return { language: best, english: best === 'en' };
}

/** A part of a release in another language than English. */
export interface ForeignPart extends Span {
  readonly language: string | null;
}

export interface Tongue extends Identified {
  /** Paragraphs in another language, neighbours joined; none where the whole is. */
  readonly foreign: readonly ForeignPart[];
}

/** Units of a paragraph that are looked at, and the fewest that tell anything. */
const PARAGRAPH = 600;
const SHORT = 80;
/** A release in two languages is read where this share of its classified paragraphs is English. */
const BILINGUAL = 0.35;
const ENGLISH_WORDS = /\b(?:the|and)\b/i;

/** The language of a stretch of the view, and its paragraphs in others: "an English release with a French paragraph". */
export function readTongue(view: string, body: Span): Tongue {
  const whole = identifyLanguage(view.slice(body.start, body.end));
  const paragraphs = cutParagraphs(view, body);
  if (whole.english) return { ...whole, foreign: foreignParts(paragraphs) };
  const size = (english: boolean): number =>
    paragraphs.reduce((sum, one) => sum + (one.verdict?.english === english ? one.end - one.start : 0), 0);
  const english = size(true);
  if (english === 0 || english < BILINGUAL * (english + size(false))) return { ...whole, foreign: [] };
  return { language: 'en', english: true, foreign: foreignParts(paragraphs) };
}

const BLANK_LINE = /\n[^\S\n]{0,20}\n/g;

interface Paragraph extends Span {
  /** Null where it is too short to tell. */
  readonly verdict: Identified | null;
}

function cutParagraphs(view: string, { start: from, end }: Span): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let start = from; start < end; ) {
    BLANK_LINE.lastIndex = start;
    const gap = BLANK_LINE.exec(view);
    const stop = gap && gap.index < end ? gap.index : end;
    const text = view.slice(start, Math.min(stop, start + PARAGRAPH));
    if (text.trim() !== '') paragraphs.push({ start, end: stop, verdict: verdictOf(text) });
    start = gap ? gap.index + gap[0].length : end;
  }
  return paragraphs;
}

function verdictOf(text: string): Identified | null {
  if (ENGLISH_WORDS.test(text)) return ENGLISH;
  if (text.length < SHORT) return null;
  const verdict = identifyLanguage(text);
  // "Kontakt: ..." or a list of names: only a language by name makes a paragraph foreign
  return verdict.language === null ? null : verdict;
}

/** Short paragraphs between foreign ones, or above or below them at the edge, go with them. */
function foreignParts(paragraphs: readonly Paragraph[]): ForeignPart[] {
  if (!paragraphs.some(({ verdict }) => verdict && !verdict.english)) return [];
  const parts: { start: number; end: number; language: string | null }[] = [];
  let last: Paragraph | null = null;
  let waiting: Paragraph[] = [];
  const take = (one: Span, language: string | null, joins: boolean): void => {
    const part = parts.at(-1);
    if (joins && part) part.end = one.end;
    else parts.push({ start: one.start, end: one.end, language });
  };
  for (const one of paragraphs) {
    if (!one.verdict) {
      waiting.push(one);
      continue;
    }
    if (!one.verdict.english) {
      const open = last?.verdict?.english === false;
      const opening = last === null || open ? waiting[0] : undefined;
      take({ start: (opening ?? one).start, end: one.end }, one.verdict.language, open);
    }
    last = one;
    waiting = [];
  }
  const tail = waiting.at(-1);
  if (tail && last?.verdict?.english === false) take(tail, null, true);
  return parts;
}

/** Letters that Arabic does not have, the rarer first. */
const PERSIAN_LETTERS: readonly (readonly [string, RegExp])[] = [
  ['ps', /[\u069a\u0681\u0689\u0693]/],
  ['ur', /[\u0679\u0688\u0691\u06ba\u06d2]/],
  ['fa', /[\u067e\u0686\u0698\u06af\u06cc]/],
];

/** The script's language where more than a fifth of the letters are in it. Ukrainian is told from Russian by its own letters. */
function scriptOf(text: string): string | null {
  if (!/[\u0370-\u1fff\u3040-\ud7af]/.test(text)) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, pattern] of SCRIPTS) {
    const own = text.match(pattern)?.length ?? 0;
    if (own * 5 <= letters) continue;
    if (language === 'zh' && /[\u3040-\u30ff]/.test(text)) return 'ja';
    if (language === 'ru' && /[іїєґІЇЄҐ]/.test(text)) return 'uk';
    if (language === 'ar') return PERSIAN_LETTERS.find(([, letters]) => letters.test(text))?.[0] ?? 'ar';
    return language;
  }
  return null;
}
