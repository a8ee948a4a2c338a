// The tidied twin of the raw text, unit for unit: "21–23" reads "21-23", “quoted” reads "quoted".
// Rules match the view; quotes are cut from the raw text at the same offsets.

const TWINS: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u200a': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\r': ' ',
  '\v': ' ',
  '\f': '\n',
  '\u0085': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u0096': '-',
  '\u0097': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u0091': "'",
  '\u0092': "'",
  '\u00b4': "'",
  '`': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u201f': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u0093': '"',
  '\u0094': '"',
  '\u200b': ' ',
  '\ufeff': ' ',
  '\u200e': ' ',
  '\u200f': ' ',
};

const TIDY = new RegExp(`[${Object.keys(TWINS).join('')}]`, 'g');

/** The reading view of a raw text: the same length, with plain dashes, quotes and spaces. Newlines stay. */
export const readingView = (raw: string): string => narrow(raw.replace(TIDY, (unit) => TWINS[unit] ?? unit));

const WIDE = /[^\x00-\xff]/;

/**
 * The same text in one byte a unit, where its units allow. V8 keeps what once held a curly quote in two, compiles each
 * pattern for such texts anew, and runs it slower.
 */
const narrow = (text: string): string => (WIDE.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1'));
