// The words dates are written with: months, weekdays, seasons, and what links them, each with its number.

/** Usual misspellings are read too ("Febuary"), and a note says so. */
const MISSPELT: Readonly<Record<string, number>> = {
  januray: 1,
  janurary: 1,
  janaury: 1,
  januari: 1,
  janury: 1,
  jaunary: 1,
  febuary: 2,
  feburary: 2,
  febraury: 2,
  febrary: 2,
  februrary: 2,
  feberuary: 2,
  febuaray: 2,
  februray: 2,
  marh: 3,
  apirl: 4,
  aprl: 4,
  arpil: 4,
  jully: 7,
  agust: 8,
  augest: 8,
  augst: 8,
  auguest: 8,
  augus: 8,
  septmber: 9,
  setember: 9,
  septembre: 9,
  septemeber: 9,
  septembar: 9,
  spetember: 9,
  sepember: 9,
  septermber: 9,
  octobre: 10,
  ocotber: 10,
  octuber: 10,
  octber: 10,
  otcober: 10,
  novemeber: 11,
  novmber: 11,
  novembre: 11,
  noveber: 11,
  novermber: 11,
  decmber: 12,
  decembre: 12,
  deccember: 12,
  decemeber: 12,
  decembar: 12,
};

const FULL_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

export interface MonthWord {
  readonly month: number;
  /** Abbreviations may carry a period: "Feb.". */
  readonly short: boolean;
  readonly misspelt: boolean;
}

/** Lower-case month words. "Sept" and "Febr" are in use beside the three letters. */
export const MONTHS: ReadonlyMap<string, MonthWord> = new Map([
  ...Object.entries(MISSPELT)
    .filter(([, month]) => month > 0)
    .map(([word, month]): [string, MonthWord] => [word, { month, short: false, misspelt: true }]),
  ...FULL_MONTHS.map((word, i): [string, MonthWord] => [word, { month: i + 1, short: false, misspelt: false }]),
  ...FULL_MONTHS.filter((word) => word !== 'may').map((word): [string, MonthWord] => [
    word.slice(0, 3),
    { month: FULL_MONTHS.indexOf(word) + 1, short: true, misspelt: false },
  ]),
  ...(
    [
      ['sept', 9],
      ['febr', 2],
      ['june', 6],
      ['july', 7],
    ] as const
  ).map(([word, month]): [string, MonthWord] => [
    word,
    { month, short: word.length === 4 && word !== 'june' && word !== 'july', misspelt: false },
  ]),
]);

export const MONTH_NAMES = FULL_MONTHS.map((word) => word[0]!.toUpperCase() + word.slice(1));

const FULL_WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

export const WEEKDAY_NAMES = FULL_WEEKDAYS.map((word) => word[0]!.toUpperCase() + word.slice(1));

/** Lower-case weekday words, Monday 1 to Sunday 7; `short` ones are days only beside a day or a month ("Sat 12 May"). */
export const WEEKDAYS: ReadonlyMap<string, { readonly weekday: number; readonly short: boolean }> = new Map([
  ...FULL_WEEKDAYS.map((word, i): [string, { weekday: number; short: boolean }] => [
    word,
    { weekday: i + 1, short: false },
  ]),
  ...Object.entries({
    mon: 1,
    tue: 2,
    tues: 2,
    wed: 3,
    weds: 3,
    thu: 4,
    thur: 4,
    thurs: 4,
    fri: 5,
    sat: 6,
    sun: 7,
    wednesay: 3,
    wendesday: 3,
    wensday: 3,
    wednesady: 3,
    tuseday: 2,
    teusday: 2,
    thrusday: 4,
    thusday: 4,
    staurday: 6,
  }).map(([word, weekday]): [string, { weekday: number; short: boolean }] => [word, { weekday, short: true }]),
]);

/** EDTF codes of the seasons (ISO 8601-2, level 1). */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

/** Days written as words: "the first of March", "the twenty-first of June". */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
    'thirteenth',
    'fourteenth',
    'fifteenth',
    'sixteenth',
    'seventeenth',
    'eighteenth',
    'nineteenth',
    'twentieth',
    'twenty-first',
    'twenty-second',
    'twenty-third',
    'twenty-fourth',
    'twenty-fifth',
    'twenty-sixth',
    'twenty-seventh',
    'twenty-eighth',
    'twenty-ninth',
    'thirtieth',
    'thirty-first',
  ].map((word, i): [string, number] => [word, i + 1]),
);

/** What links the pieces of a date; see `Token.kind`. */
export const LINKS: ReadonlyMap<string, string> = new Map([
  ['to', '-'],
  ['till', '-'],
  ['until', '-'],
  ['through', '-'],
  ['thru', '-'],
  ['and', '&'],
  ['of', 'o'],
  ['the', 't'],
  ['from', 'f'],
  ['form', 'f'],
  ['between', 'b'],
  ['on', 'n'],
  ['last', 'P'],
  ['next', 'P'],
  ['this', 'P'],
  ['past', 'P'],
  ['coming', 'P'],
  ['early', 'Q'],
  ['late', 'Q'],
  ['mid', 'Q'],
]);

export type Word =
  | { readonly is: 'month'; readonly value: number; readonly short: boolean }
  | { readonly is: 'weekday'; readonly value: number; readonly short: boolean }
  | { readonly is: 'ordinal'; readonly value: number }
  | { readonly is: 'link'; readonly kind: string };

/** All words a date may hold, lower-case, for one look-up each. */
export const DATE_WORDS: ReadonlyMap<string, Word> = new Map<string, Word>([
  ...[...LINKS].map(([word, kind]): [string, Word] => [word, { is: 'link', kind }]),
  ...[...ORDINALS].map(([word, value]): [string, Word] => [word, { is: 'ordinal', value }]),
  ...[...WEEKDAYS].map(([word, { weekday, short }]): [string, Word] => [
    word,
    { is: 'weekday', value: weekday, short },
  ]),
  ...[...MONTHS].map(([word, { month, short }]): [string, Word] => [word, { is: 'month', value: month, short }]),
]);

/** Words whose number is a label, not a day: "Day 1 - 3 May", "Room 5, 12 May". */
export const LABELS: ReadonlySet<string> = new Set([
  'day',
  'days',
  'week',
  'session',
  'module',
  'phase',
  'part',
  'room',
  'no',
  'nos',
  'number',
  'lot',
  'batch',
  'group',
  'chapter',
  'article',
  'section',
  'page',
  'pages',
  'pp',
  'vol',
  'volume',
  'issue',
  'level',
  'grade',
  'round',
  'stage',
  'step',
  'class',
  'table',
  'annex',
  'item',
  'unit',
  'hall',
  'building',
  'floor',
  'gate',
  'route',
  'highway',
  'interstate',
  'district',
  'ward',
  'zone',
  'sdg',
  'goal',
  'form',
  'version',
  'top',
  'category',
  'figure',
  'suite',
  'apt',
  'box',
  'covid',
  'channel',
  'tel',
  'ext',
]);
