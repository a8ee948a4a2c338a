// Names by their capitals, read by hand: faster than a pattern, and no text can make it backtrack.

const isUpper = (unit: string | undefined): boolean => unit !== undefined && unit !== unit.toLowerCase();
const isLetter = (unit: string | undefined): boolean => unit !== undefined && unit.toLowerCase() !== unit.toUpperCase();
const isInner = (unit: string | undefined): boolean =>
  isLetter(unit) || (unit !== undefined && unit >= '0' && unit <= '9') || unit === "'" || unit === '&';

const JOINERS = new Set([
  'of',
  'for',
  'the',
  'and',
  'in',
  'on',
  'to',
  'de',
  'del',
  'la',
  'el',
  'al',
  'du',
  'es',
  '&',
  'van',
  'der',
  'bin',
]);
/** After a hyphen these open the sentence, and a date is no part of a name. */
const NOT_JOINED =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|The\b|An?\b|In\b|At\b|On\b|(?:JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC|MARCH|APRIL)\b|JANUA|FEBRU|AUGUS|SEPTE|OCTOB|NOVEM|DECEM)/;
/** Longer words are no part of a name. */
const LONGEST_WORD = 30;

/** Where the name that begins at `at` ends, `at` itself where none begins. Holds at most `most` words; small joining words count. */
export function nameEnd(text: string, at: number, most = 9): number {
  let end = at;
  let from = at;
  for (let count = 0; count < most; count++) {
    const to = wordEnd(text, from);
    if (to === from) break;
    if (isUpper(text[from])) end = to;
    else if (!JOINERS.has(text.slice(from, to)) || end === at) break;
    if (text[to] !== ' ') break;
    from = to + 1;
  }
  return end;
}

/** End of the word at `at`: letters, digits, inner hyphens, and the dot of an initial or a short form ("St.", "D.C."). */
function wordEnd(text: string, at: number): number {
  let to = at;
  while (to - at < LONGEST_WORD) {
    const unit = text[to];
    if (isInner(unit)) to++;
    else if (
      unit === '-' &&
      to > at &&
      isUpper(text[to + 1]) &&
      isLetter(text[to + 2]) &&
      !NOT_JOINED.test(text.slice(to + 1, to + 6))
    )
      to++;
    else if (
      unit === '.' &&
      to > at &&
      to - at <= 5 &&
      (isUpper(text[to + 1]) || isUpper(text[at])) &&
      text[to - 1] !== '.' &&
      shortForm(text, at, to)
    )
      to++;
    else break;
  }
  return to;
}

/** "D.C", "St", "Calif": what a dot may follow inside a name. */
const shortForm = (text: string, at: number, to: number): boolean => {
  const word = text.slice(at, to);
  return (
    /^(?:[A-Z](?:\.[A-Z]){0,3}|[A-Z][a-z]{1,4})$/.test(word) &&
    (/^[A-Z](?:\.|$)/.test(word) || text[to + 1] !== ' ' || SHORT.has(word))
  );
};
const SHORT = new Set(
  'St Mt Ft Dr Mr Ms Mrs Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo'.split(
    ' ',
  ),
);

const MONTH_BEHIND =
  / (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?$/;

/** Where the place at `at` ends: a name, and the region or country behind its comma or slash ("Geneva/Nairobi", "Fort Collins, Colo."). */
export function placeEnd(text: string, at: number): number {
  let end = nameEnd(text, at, 6);
  // "Addis Ababa February 15/2023": the month is the date's.
  const month = MONTH_BEHIND.exec(text.slice(at, end));
  if (month) end = at + month.index;
  for (let more = 0; end > at && more < 2; more++) {
    const over = /^(?:, ?| ?\/ ?)/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
    if (over === 0 || NOT_JOINED.test(text.slice(end + over, end + over + 5))) break;
    const next = nameEnd(text, end + over, 5);
    if (next === end + over) break;
    end = next;
  }
  return end;
}

/** True where the whole text is one name of `fewest` to `most` words. */
export function isName(text: string, fewest: number, most: number): boolean {
  if (nameEnd(text, 0, most) !== text.length) return false;
  return text.split(' ').length >= fewest;
}
