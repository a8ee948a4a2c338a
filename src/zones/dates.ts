// How a page writes the day it was issued: the pieces from which stamp lines and datelines are built.
// Finding dates in sentences is the business of mentions/dates; here they only mark lines.

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:r?uary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const WEEKDAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?';
const DAY = '[0-3]?\\d(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d\\d';

const DAY_MONTH = `${DAY}[ -]{0,2}(?:of )?${MONTH}`;
const MONTH_DAY = `${MONTH}[ -]{1,2}${DAY}\\b`;

/** A day with its year, in the forms that stamps have. */
export const FULL_DATE = `(?:${WEEKDAY},?[ ]{1,2})?(?:the )?(?:${DAY_MONTH}[, -]{0,3}(?:${YEAR}|\\d\\d(?!\\d))|${MONTH_DAY}[, ]{1,4}${YEAR}|${YEAR}[-/.](?:0?[1-9]|1[0-2])[-/.][0-3]?\\d(?!\\d)|[0-3]?\\d[/.-][0-3]?\\d[/.-](?:${YEAR}|\\d\\d)(?!\\d)|[01]\\d [0-3]\\d ${YEAR})`;

/** A day without a year, or a month with one. */
export const PART_DATE = `(?:${WEEKDAY},?[ ]{1,2})?(?:${DAY_MONTH}|${MONTH_DAY})(?! ?\\d)|${MONTH},?[ ]${YEAR}`;

/** Finds a full date in a short line. */
export const FULL_DATE_IN = new RegExp(`(?<![\\w/.-])(?:${FULL_DATE})(?![\\w/])`, 'i');

/** A line that is nothing but a month and its year, or a day and month. */
export const PART_DATE_LINE = new RegExp(`^(?:${PART_DATE})$`, 'i');

/** True of a line worth looking at: it has a digit and either a month's name or a numeric date. */
export const MAY_HOLD_DATE = /\d/;
