// How a page writes the day it was issued: the pieces from which stamp lines and datelines are built.
// Finding dates in sentences is the business of mentions/dates; here they only mark lines.

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:r?uary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?';
const DAY = '[0-3]?\\d(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d\\d';

const DAY_MONTH = `${DAY}[ -]{0,2}(?:of )?${MONTH}`;
const MONTH_DAY = `${MONTH}[ -]{1,2}${DAY}\\b`;

/** Months as French, Spanish, Portuguese, German and Italian pages write them, each with its number; those that English shares are left out. */
const MONTHS_ABROAD: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'janvier enero janeiro januar gennaio',
    'février fevrier febrero fevereiro februar febbraio',
    'mars marzo março märz',
    'avril abril aprile',
    'mai mayo maio maggio',
    'juin junio junho juni giugno',
    'juillet julio julho juli luglio',
    'août aout agosto',
    'septembre septiembre setiembre setembro settembre',
    'octobre octubre outubro oktober ottobre',
    'novembre noviembre novembro',
    'décembre decembre diciembre dezembro dezember dicembre',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1])),
);
const DAY_ABROAD = `[0-3]?\\d(?:er|º|\\.)? (?:de )?(?:${Object.keys(MONTHS_ABROAD).join('|')}),? (?:de |del )?${YEAR}`;
const ABROAD = new RegExp(
  `(\\d{1,2})(?:er|º|\\.)? (?:de )?(${Object.keys(MONTHS_ABROAD).join('|')}),? (?:de |del )?(${YEAR})`,
  'i',
);

/** The day of "le 14 mars 2017", "14 de marzo de 2017" as EDTF; null where none stands. */
export function dayAbroad(
  text: string,
): { readonly at: number; readonly length: number; readonly edtf: string } | null {
  const match = ABROAD.exec(text);
  if (!match) return null;
  const day = Number(match[1]);
  if (day < 1 || day > 31) return null;
  const two = (n: number): string => String(n).padStart(2, '0');
  return {
    at: match.index,
    length: match[0].length,
    edtf: `${match[3]}-${two(MONTHS_ABROAD[(match[2] as string).toLowerCase()] as number)}-${two(day)}`,
  };
}

/** A day with its year, in the forms that stamps have. */
export const FULL_DATE = `(?:${WEEKDAY},?[ ]{1,2})?(?:the |le |el |den )?(?:${DAY_ABROAD}|${DAY_MONTH}[, -]{0,3}(?:${YEAR}|\\d\\d(?!\\d))|${MONTH_DAY}[, /]{1,4}${YEAR}|${YEAR}[-/.](?:0?[1-9]|1[0-2])[-/.][0-3]?\\d(?!\\d)|[0-3]?\\d[/.-][0-3]?\\d[/.-](?:${YEAR}|\\d\\d)(?!\\d)|[01]\\d [0-3]\\d ${YEAR})`;

/** A day without a year, or a month with one. */
export const PART_DATE = `(?:${WEEKDAY},?[ ]{1,2})?(?:${DAY_MONTH}|${MONTH_DAY})(?! ?\\d)|${MONTH},?[ ]${YEAR}`;

/** Finds a full date in a short line. */
export const FULL_DATE_IN = new RegExp(`(?<![\\w/.-])(?:${FULL_DATE})(?![\\w/])`, 'i');

/** A line that is nothing but a month and its year, or a day and month. */
export const PART_DATE_LINE = new RegExp(`^(?:${PART_DATE})$`, 'i');

/** True of a line worth looking at: it has a digit and either a month's name or a numeric date. */
export const MAY_HOLD_DATE = /\d/;
