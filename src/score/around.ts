// The words around a value: what a wrong one rests on, and the sentence in which a missed one stands.

/** Words of the source that a value of a run rests on, as far as the run says. */
export type Proof = readonly { readonly start: number; readonly end: number; readonly text?: string | null }[];

/** Units shown on each side of the words. */
const MARGIN = 60;
/** Longest stretch shown. */
const LONGEST = 260;

/** The words a found value rests on, with what stands around them; null where the run gives none. */
export function aroundProof(text: string | null, proof: Proof | null | undefined): string | null {
  const [first] = proof ?? [];
  if (!first) return null;
  if (text === null) return first.text ? oneLine(first.text) : null;
  const end = Math.min(first.end, first.start + LONGEST);
  return oneLine(
    `${cutStart(text, first.start)}[${text.slice(first.start, end)}]${text.slice(end, wordEnd(text, end + MARGIN))}`,
  );
}

/** The sentence of the text where the first of the words stands that stands there at all; null where none does. */
export function aroundWords(text: string | null, words: readonly (string | RegExp)[]): string | null {
  if (text === null) return null;
  for (const wanted of words) {
    const at = typeof wanted === 'string' ? find(text, wanted) : (wanted.exec(text)?.index ?? -1);
    if (at >= 0) return sentenceAt(text, at);
  }
  return null;
}

function find(text: string, words: string): number {
  const inner = words.trim().split(/\s+/).filter(Boolean).map(literal);
  if (inner.length === 0) return -1;
  return new RegExp(`(?<![\\p{L}\\p{N}])${inner.join('\\s{1,20}')}(?![\\p{L}\\p{N}])`, 'iu').exec(text)?.index ?? -1;
}

const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/['’]/g, "['’]");

/** From the stop or blank line before `at` to the one behind it. */
function sentenceAt(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST / 2), at);
  const after = text.slice(at, at + LONGEST / 2);
  const from = Math.max(before.lastIndexOf('. ') + 1, before.lastIndexOf('.\n') + 1, before.lastIndexOf('\n\n') + 1, 0);
  const stop = /[.!?](?=\s|$)|\n\s{0,20}\n/.exec(after);
  return oneLine(before.slice(from) + (stop ? after.slice(0, stop.index + 1) : after));
}

const cutStart = (text: string, start: number): string => {
  const cut = text.slice(Math.max(0, start - MARGIN), start);
  return start > MARGIN ? cut.slice(cut.indexOf(' ') + 1) : cut;
};

function wordEnd(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 || space - at > MARGIN ? at : space;
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** How a day of the gold may stand in the text: "9 February", "February 9", "9/2", then month and year, then the year. */
export function wordsOfDate(edtf: string): RegExp[] {
  const words: RegExp[] = [];
  for (const part of edtf.match(/[\dX]{4}(?:-\d\d){0,2}/g) ?? []) {
    const [year = '', month, day] = part.split('-');
    const name = MONTHS[Number(month) - 1];
    const short = name && `${name.slice(0, 3)}[a-z.]{0,7}`;
    if (short && day) {
      words.push(
        new RegExp(
          `\\b(?:${Number(day)}(?:st|nd|rd|th)?\\W{1,4}(?:of\\s)?${short}|${short}\\s{1,3}0?${Number(day)})\\b`,
          'i',
        ),
      );
      words.push(
        new RegExp(`\\b0?(?:${Number(day)}[/.-]0?${Number(month)}|${Number(month)}[/.-]0?${Number(day)})[/.-]\\d`),
      );
    }
    if (short) words.push(new RegExp(`\\b${short}\\s{1,3}${year.includes('X') ? '' : year}`, 'i'));
    if (!year.includes('X')) words.push(new RegExp(`\\b${year}\\b`));
  }
  return words;
}

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** How a number of the gold may stand in the text: "1,200", "1200", "twenty". */
export const wordsOfNumber = (value: number): string[] => [
  grouped(value),
  String(value),
  ...(SMALL[value] ? [SMALL[value]] : []),
];

function grouped(value: number): string {
  const digits = String(value);
  const parts: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) parts.unshift(digits.slice(Math.max(0, end - 3), end));
  return parts.join(',');
}
