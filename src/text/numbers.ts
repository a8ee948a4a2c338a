// Numbers as writers write them: "1,200", "two dozen", "nearly 300", "twenty-five (25)" -> a value, and how exact it is.
import type { Span } from './span.js';

export type Exactness = 'exact' | 'approximate' | 'min' | 'max';

/** A number of the text. The span covers the number and the words that qualify it ("more than 1,200", "300 or so"). */
export interface NumberRead extends Span {
  /** Of a range, the lower end. */
  readonly value: number;
  /** Upper end of a range ("50-60", "between 50 and 60"), else null. A range is qualified `min`: at least its lower end is said. */
  readonly high: number | null;
  readonly qualifier: Exactness;
  /** The number itself, without the words that qualify it. */
  readonly core: Span;
  /** What else it is than a plain count: "$5", "20%", "2019", "3rd", "two-thirds", "9:30", "COVID-19", "3.5", "1.2.3"; null for a plain count. */
  readonly unit: 'money' | 'percent' | 'year' | 'ordinal' | 'fraction' | 'time' | 'name' | 'decimal' | null;
  /** True for "two-day", "25-member": a hyphen and a word follow. */
  readonly compound: boolean;
}

/** Words for numbers below twenty, common misspellings included. */
export const SMALL: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  fiveteen: 15,
  eightteen: 18,
  forteen: 14,
  ninteen: 19,
  eigth: 8,
  twelfe: 12,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  fivty: 50,
  ninty: 90,
  tweenty: 20,
  twenthy: 20,
  thirthy: 30,
  eigthy: 80,
};
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  lakh: 1e5,
  lac: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
};
const words = (table: Readonly<Record<string, number>>) =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');
const UNIT_WORDS = 'one|two|three|four|five|six|seven|eight|nine';

/** "twenty-five", "twentyfive", "twenty"; "seven". */
const BELOW_HUNDRED = `(?:(?:${words(TENS)})(?:[-\\s]{0,2}(?:${UNIT_WORDS})\\b)?|${words(SMALL)})`;
/** Words that can open a number, "twentyfive" among them: only there is it read. */
const OPENERS: ReadonlySet<string> = new Set([
  ...Object.keys(SMALL),
  ...Object.keys(TENS),
  ...Object.keys(TENS).flatMap((ten) => UNIT_WORDS.split('|').map((unit) => ten + unit)),
  'a',
  'an',
  'couple',
  'half',
  'dozen',
]);
/** First letters of OPENERS, so that most words are passed over unread. */
const FIRST_LETTERS: ReadonlySet<number> = new Set(
  [...OPENERS].flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]),
);
const LONGEST_OPENER = Math.max(...[...OPENERS].map((word) => word.length));
const GROUPED = /\d{1,3}(?:([,.' ])\d{3})(?:\1\d{3}){0,3}(?![\d])/y;
const DIGITS = /\d{1,15}/y;
const DECIMALS = /[.,]\d{1,3}(?![\d.,]\d|\d)/y;
const WORD = new RegExp(
  `(?:[-\\s]|\\s?\\band\\s){0,2}\\b(${BELOW_HUNDRED}|${words(SCALES)}|dozen|score)(?:s(?=\\sof\\b))?\\b`,
  'iy',
);
const SCALE_AFTER =
  /[-\s]{0,2}(hundred|thousand|million|billion|trillion|lakhs?|lacs?|crores?|dozen|mn|bn)\b(?![-'])/iy;
const A_SCALE = /an?\s{1,2}(?:(half)[-\s])?(dozen|hundred|thousand|million|score)\b/iy;
/** "a couple of hundred", "a couple dozen": twice, more or less. */
const COUPLE = /(?:an?\s{1,2})?couple\s{1,2}(?:of\s{1,2})?(dozen|hundred|thousand|million)\b/iy;
const HALF_A_SCALE = /half[-\s]an?[-\s](dozen|hundred|thousand|million)\b/iy;
const TO_HIGH = /\s?(?:-|\bto\b|\bor\b|\band\b)\s?/iy;
const TWICE = /\s{0,2}\(\s?([^()]{1,40}?)\s?\)/y;

const BEFORE: readonly (readonly [Exactness, RegExp])[] = [
  [
    'max',
    /(?:\bup\s?to|\bas {1,2}many {1,2}as|\bat {1,2}(?:the {1,2})?most|\ba {1,2}maximum {1,2}(?:number {1,2})?of|\bmaximum|\bno {1,2}more {1,2}than|\bnot {1,2}more {1,2}than|\b(?:limited|restricted|capped|open) {1,2}to|\bcapped {1,2}at|(?<!\b(?:no|not)\s)\b(?:fewer|less) {1,2}than|(?<!\b(?:just|slightly|little)\s)\b(?:under|below)|\bnot {1,2}exceeding|<)\s{0,2}$/i,
  ],
  [
    'min',
    /(?:\b(?:well {1,2}|just {1,2}|slightly {1,2}|a {1,2}little {1,2}|significantly {1,2}|far {1,2})?(?:over|above)|\b(?:many {1,2}|far {1,2}|well {1,2}|significantly {1,2}|slightly {1,2}|a {1,2}little {1,2}|a {1,2}bit {1,2})?(?<!\b(?:no|not)\s)(?:more|greater|better|higher) {1,2}th[ae]n|\bat {1,2}least|\bupwards? {1,2}of|\bin {1,2}excess {1,2}of|\b(?:no|not) {1,2}(?:fewer|less) {1,2}than|\ba {1,2}minimum {1,2}of|\bminimum|\bexceeding|\b(?:surpassing|topping)|\bplus {1,2}de|>)\s{0,2}$/i,
  ],
  [
    'approximate',
    /(?:\b(?:some|about|around|nearly|almost|approximately|approx\.?|approximatively|roughly|circa|ca\.|c\.|close {1,2}to|in {1,2}the {1,2}(?:region|neighbou?rhood|vicinity) {1,2}of|an {1,2}estimated|estimated(?: {1,2}at| {1,2}to {1,2}be)?|estimated {1,2}(?:[a-z]{1,10} {1,2})?(?:crowd|audience|attendance|turnout|total|number) {1,2}of|an {1,2}average {1,2}of|averaging|or {1,2}so|(?:just|slightly|a {1,2}little) {1,2}(?:under|below|shy {1,2}of|short {1,2}of)|nearing|approaching|on {1,2}the {1,2}order {1,2}of|more {1,2}or {1,2}less|virtually)|~|±)\s{0,2}$/i,
  ],
  [
    'exact',
    /(?:\bexactly|\ba {1,2}total {1,2}of|\ba {1,2}total {1,2}number {1,2}of|\btotal {1,2}of|\ban? {1,2}overall)\s{0,2}$/i,
  ],
];
/** Last words of BEFORE's phrases: nothing is looked at unless one of them stands before the number. */
const QUALIFIERS: ReadonlySet<string> = new Set(
  (
    'to upto as most of maximum than under below exceeding < over above least minimum surpassing topping de > some about around nearly almost approximately ' +
    'approx approximatively roughly circa ca c estimated at be averaging so nearing approaching less virtually ~ ± exactly overall'
  ).split(' '),
);
const AFTER_MIN = /\s?(?:\+|-?\s?\bplus\b(?!\s\d)|\bor (?:more|above|over)\b|\band (?:more|above|over)\b(?! than))/iy;
const AFTER_MAX = /\s?\bor (?:less|fewer|under)\b/iy;
const AFTER_OPENS = /[+\-poai]/i;
const AFTER_ABOUT = /\s?-?(?:\bor so\b|\bodd\b|-ish\b|\bplus or minus\b|\bapprox(?:imately|\.)?)/iy;

/** "no one", "several hundred", "a few dozen", "every one": no number is said. */
const VAGUE = /\b(?:no|every|any|several|few|couple|couple of|many|many a)[-\s]$/i;
const MONEY_SIGNS = '$€£¥₦₹₨₵₱฿₫₾₸';
const MONEY_WORDS: ReadonlySet<string> = new Set(
  'USD|EUR|GBP|AUD|CAD|CHF|SEK|NOK|DKK|PKR|rs|INR|BDT|NPR|LKR|ETB|KES|KSh|Ksh|UGX|TZS|RWF|NGN|GHS|GHC|ZAR|GMD|SLL|LRD|MWK|FCFA|CFA|XOF|AED|QAR|SAR|JPY|CNY|RMB|PHP|IDR|THB|VND|MYR|SGD|HKD|BRL|MXN|COP|PEN|GEL|AMD|AZN|KZT|UZS|TJS|KGS|UAH|RUB|TRY|euros|euro|dollars|birr|rupees|taka|naira'
    .toLowerCase()
    .split('|'),
);
const MONEY_AFTER =
  /[-\s]{0,2}(?:\b(?:US|U\.S\.|Australian|Canadian|Hong Kong|Singapore|million|billion)\s)?(?:[$€£]|\b(?:dollars?|euros?|eur|usd|gbp|pounds|sterling|birr|rupees?|taka|naira|cedis?|shillings?|rand|francs?|yen|yuan|pesos?|reais|dirhams?|riyals?|dinars?|cents?|kronor|kroner|dalasis?|kwacha|lari|somoni|tenge|sum|manat|hryvnia|rub(?:les?)?)\b)/iy;
const PERCENT_AFTER = /[-\s]{0,2}(?:%|\bper\s?cent\b|\bpercent(?:age)?\b|\bpct\b|\bpc\b)/iy;
const ORDINAL_AFTER = /(?:st|nd|rd|th)\b/iy;
const FRACTION_AFTER = /[-\s](?:thirds?|fourths?|fifths?|sixths?|eighths?|tenths?|quarters?|halves|half)\b|\/\d/iy;
const TIME_AFTER = /:\d\d|\s?(?:[ap]\.?m\b|[ap]\.m\.|o'clock\b|hrs\b|GMT\b|UTC\b)/iy;

/** The number that opens at `at`, read no further than `end`; null where none opens there. */
export function readNumber(text: string, at: number, end = text.length): NumberRead | null {
  const core = readCore(text, at, end);
  if (!core) return null;
  let { value, stop, decimal } = core;
  let high: number | null = null;
  const range = match(TO_HIGH, text, stop);
  if (range && stop + range.length < end) {
    const link = range.trim().toLowerCase();
    const upper = readCore(text, stop + range.length, end);
    const between = link !== 'and' || /\bbetween\s+$/i.test(text.slice(Math.max(0, at - 10), at));
    if (
      upper &&
      between &&
      !upper.decimal &&
      upper.value > value &&
      upper.value < 1e9 &&
      !(link === '-' && isYear(value, text, core))
    ) {
      high = upper.value;
      stop = upper.stop;
    }
  }
  const twice = match(TWICE, text, stop);
  if (twice) {
    const open = stop + twice.length - twice.trimStart().length + 1;
    const inner = open + (text.charAt(open) === ' ' ? 1 : 0);
    const again = readCore(text, inner, end);
    if (again && again.value === value && /^\s?\)/.test(text.slice(again.stop, again.stop + 2))) stop += twice.length;
  }
  const before = text.slice(Math.max(0, at - 44), at);
  const unit = unitOf(text, before, stop, { value, decimal, digits: core.digits, grouped: core.grouped });
  const whole = qualify(text, before, { start: at, end: stop }, high !== null);
  if (decimal && unit === null) value = Math.round(value);
  return {
    start: whole.start,
    end: whole.end,
    value,
    high,
    qualifier: core.vague && whole.qualifier === 'exact' ? 'approximate' : whole.qualifier,
    core: { start: at, end: stop },
    unit: unit ?? (decimal ? 'decimal' : null),
    compound: whole.end === stop && /^-[a-z]/i.test(text.slice(stop, stop + 2)),
  };
}

/** Every number of a stretch, in text order. "Hundreds", "dozens" and "several hundred" are no numbers. */
export function readNumbers(text: string, span: Span): NumberRead[] {
  const found: NumberRead[] = [];
  let at = span.start;
  while (at < span.end) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      const number = readNumber(text, at, span.end);
      if (number) found.push(number);
      at = Math.max(number?.core.end ?? at, at + 1);
      while (
        at < span.end &&
        (isDigit(text.charCodeAt(at)) || (isDigit(text.charCodeAt(at + 1)) && /[.,]/.test(text.charAt(at))))
      )
        at++;
    } else if (isLetter(code)) {
      let stop = at + 1;
      while (stop < span.end && isLetter(text.charCodeAt(stop))) stop++;
      const number =
        stop - at <= LONGEST_OPENER && FIRST_LETTERS.has(code) && OPENERS.has(text.slice(at, stop).toLowerCase())
          ? readNumber(text, at, span.end)
          : null;
      if (number) found.push(number);
      at = Math.max(number?.core.end ?? 0, stop);
    } else at++;
  }
  return found;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Latin letters, accented ones among them. */
const isLetter = (code: number): boolean =>
  (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f);

interface Core {
  readonly value: number;
  readonly stop: number;
  readonly decimal: boolean;
  readonly digits: boolean;
  readonly grouped: boolean;
  /** "a couple of hundred" */
  readonly vague: boolean;
}

function readCore(text: string, at: number, end: number): Core | null {
  const first = text.charCodeAt(at);
  return first >= 48 && first <= 57 ? readDigits(text, at, end) : readWords(text, at, end);
}

function readDigits(text: string, at: number, end: number): Core | null {
  let stop: number;
  let value: number;
  let decimal = false;
  const grouped = match(GROUPED, text, at);
  const plain = match(DIGITS, text, at);
  if (!plain) return null;
  if (grouped && isGrouping(text, at, grouped)) {
    value = Number(grouped.replace(/\D/g, ''));
    stop = at + grouped.length;
  } else {
    value = Number(plain);
    stop = at + plain.length;
    const rest = match(DECIMALS, text, stop);
    if (rest) {
      value = Number(`${plain}.${rest.slice(1)}`);
      stop += rest.length;
      decimal = true;
    }
  }
  const scale = match(SCALE_AFTER, text, stop);
  if (scale && stop + scale.length <= end) {
    const word = scale.trim().replace(/^-/, '').toLowerCase();
    const factor =
      word === 'mn' ? 1e6 : word === 'bn' ? 1e9 : word === 'dozen' ? 12 : (SCALES[word.replace(/s$/, '')] ?? 1);
    value = Math.round(value * factor);
    stop += scale.length;
    decimal = false;
  }
  return { value, stop, decimal, digits: true, grouped: !!grouped, vague: false };
}

/** "1.200" and "1 200" are thousands; "0.250" is not, nor is "12 345 678 901 23". */
function isGrouping(text: string, at: number, grouped: string): boolean {
  if (grouped.startsWith('0')) return false;
  const sign = /[,.' ]/.exec(grouped)?.[0];
  if (sign === '.' && /^\s?(?:million|billion|%)/i.test(text.slice(at + grouped.length, at + grouped.length + 9)))
    return false;
  return !(sign === ' ' && /\d[\s,.]$/.test(text.slice(Math.max(0, at - 2), at)));
}

function readWords(text: string, at: number, end: number): Core | null {
  const half = match(HALF_A_SCALE, text, at);
  const core = { decimal: false, digits: false, grouped: false, vague: false };
  if (half) return { ...core, value: scaleOf(half) / 2, stop: at + half.length };
  const couple = match(COUPLE, text, at);
  if (couple) return { ...core, value: scaleOf(couple) * 2, stop: at + couple.length, vague: true };
  if (/[a-z]/i.test(text.charAt(at - 1)) || VAGUE.test(text.slice(Math.max(0, at - 12), at))) return null;
  let stop = at;
  let total = 0;
  let current = 0;
  let last = Infinity;
  const a = match(A_SCALE, text, at);
  if (a) {
    const scale = scaleOf(a) / (/\bhalf\b|half-/i.test(a) ? 2 : 1);
    if (scale >= 1000) total = scale;
    else current = scale;
    last = scale >= 100 ? scale : 1;
    stop = at + a.length;
    if (scale < 100) return { ...core, value: scale, stop };
  }
  for (let step = 0; step < 12 && stop < end; step++) {
    WORD.lastIndex = stop;
    const hit = WORD.exec(text);
    if (!hit || WORD.lastIndex > end) break;
    const word = (hit[1] ?? '').toLowerCase();
    const joined = hit[0].slice(0, hit[0].length - word.length);
    if (stop === at && joined !== '') break;
    if (word === 'dozen' || word === 'score') {
      if (current === 0 && stop !== at) break;
      current = (current || 1) * (word === 'dozen' ? 12 : 20);
      stop = WORD.lastIndex;
      break;
    }
    const scale = SCALES[word];
    if (scale !== undefined) {
      if (stop === at) return null;
      if (scale === 100) current = (current || 1) * 100;
      else {
        total += (current || 1) * scale;
        current = 0;
      }
      last = scale;
    } else {
      const value = belowHundred(word);
      // "twenty and thirty" are two numbers; "one hundred and twenty" and "two thousand five" are one.
      if (stop !== at && (value >= last || last < 100)) break;
      if (/and/i.test(joined) && last < 100) break;
      current += value;
      last = 1;
    }
    stop = WORD.lastIndex;
  }
  return stop === at ? null : { ...core, value: total + current, stop };
}

const scaleOf = (phrase: string): number => {
  const word = phrase.toLowerCase().match(/[a-z]{1,10}$/)?.[0] ?? '';
  return word === 'dozen' ? 12 : word === 'score' ? 20 : (SCALES[word] ?? 1);
};

function belowHundred(word: string): number {
  const small = SMALL[word] ?? TENS[word];
  if (small !== undefined) return small;
  for (const [ten, value] of Object.entries(TENS)) {
    if (word.startsWith(ten)) return value + (SMALL[word.slice(ten.length).replace(/^[-\s]+/, '')] ?? 0);
  }
  return 0;
}

interface Facts {
  readonly value: number;
  readonly decimal: boolean;
  readonly digits: boolean;
  readonly grouped: boolean;
}

function unitOf(text: string, before: string, stop: number, facts: Facts): NumberRead['unit'] {
  const last = lastWord(before);
  if ((last !== '' && MONEY_SIGNS.includes(last)) || MONEY_WORDS.has(last) || match(MONEY_AFTER, text, stop))
    return 'money';
  if (match(PERCENT_AFTER, text, stop)) return 'percent';
  if (!facts.digits) return match(FRACTION_AFTER, text, stop) ? 'fraction' : null;
  if (match(ORDINAL_AFTER, text, stop)) return 'ordinal';
  if (match(TIME_AFTER, text, stop)) return 'time';
  // "COVID-19", "G20", "#5", "p.5", "9/11", "1.2.3", "http://x/35", "B2"
  if (/[\p{L}_#@/\\:=&]$|[\p{L}\d][-./,]$/u.test(before)) return 'name';
  if (
    (/^\p{L}/u.test(text.slice(stop, stop + 2)) && !/^[FM](?:[\s,;)&/]|$)/i.test(text.slice(stop, stop + 2))) ||
    /^[/.:]\d|^-\d/.test(text.slice(stop, stop + 2))
  )
    return 'name';
  if (match(FRACTION_AFTER, text, stop)) return 'fraction';
  if (isYear(facts.value, text, { ...facts, stop, vague: false })) return 'year';
  return null;
}

/** Four plain digits from 1900 to 2100 are a year until more is known. */
function isYear(value: number, text: string, core: Core): boolean {
  return (
    core.digits &&
    !core.decimal &&
    !core.grouped &&
    Number.isInteger(value) &&
    value >= 1900 &&
    value <= 2100 &&
    /\d{4}/.test(text.slice(core.stop - 4, core.stop))
  );
}

function qualify(text: string, before: string, core: Span, range: boolean): Span & { qualifier: Exactness } {
  let { start, end } = core;
  const stop = end;
  let qualifier: Exactness = range ? 'min' : 'exact';
  let ahead = before;
  // "a total of some 80", "some 80", "between 50 and 60", "from 50 to 60"
  if (range) {
    const between = /\b(?:between|from|anywhere from)\s{1,2}$/i.exec(ahead);
    if (between) {
      start -= between[0].length;
      ahead = ahead.slice(0, between.index);
    }
  }
  for (let step = 0; step < 2 && QUALIFIERS.has(lastWord(ahead)); step++) {
    const hit = BEFORE.find(([, pattern]) => pattern.test(ahead));
    if (!hit) break;
    const length = hit[1].exec(ahead)?.[0].length ?? 0;
    start -= length;
    ahead = ahead.slice(0, ahead.length - length);
    if (hit[0] !== 'exact' && qualifier === 'exact') qualifier = hit[0];
    else if (hit[0] !== 'exact' && step === 0 && range) qualifier = hit[0];
  }
  const after = !AFTER_OPENS.test(text.charAt(stop) === ' ' ? text.charAt(stop + 1) : text.charAt(stop))
    ? undefined
    : (
        [
          ['min', AFTER_MIN],
          ['max', AFTER_MAX],
          ['approximate', AFTER_ABOUT],
        ] as const
      ).find(([, pattern]) => match(pattern, text, stop));
  if (after) {
    end = stop + (match(after[1], text, stop)?.length ?? 0);
    if (qualifier === 'exact' || after[0] === 'min') qualifier = after[0];
  }
  return { start, end, qualifier };
}

/** The word before the end of `text`, lower case without its point, or the sign that stands there. */
function lastWord(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end--;
  if (end > 0 && text.charAt(end - 1) === '.') end--;
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  return start === end ? text.slice(Math.max(0, end - 1), end) : text.slice(start, end).toLowerCase();
}

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
