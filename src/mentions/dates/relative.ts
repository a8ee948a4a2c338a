// Dates told from the day of the release: "today", "earlier this week", "over the weekend", "last summer", "three days ago".

import type { Direction } from '../mention.js';
import type { Rule } from '../rule.js';
import type { Content, Draft, Unit } from './draft.js';
import { MONTHS, SEASONS } from './words.js';

const NTH: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: -1 };

const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

interface RelativeRule extends Rule {
  /** The words at which the rule is tried; the match must cover the word. */
  readonly words: readonly string[];
  readonly grain: Draft['grain'];
  readonly read: (match: RegExpExecArray) => { content: Content; points: Direction } | null;
}

const offset = (
  unit: Unit,
  by: number,
  points: Direction = by < 0 ? 'past' : by > 0 ? 'future' : null,
): { content: Content; points: Direction } => ({ content: { shape: 'offset', unit, by }, points });

/** "today (16)": the day of the month beside the word settles which day it is. */
function onDay(match: RegExpExecArray, by: number): { content: Content; points: Direction } {
  const day = match.groups?.day;
  if (!day) return offset('day', by);
  return {
    content: { shape: 'monthless', days: [Number(day)], range: false, by: null },
    points: by < 0 ? 'past' : by > 0 ? 'future' : null,
  };
}

/** -1 for last, past, previous; 1 for next, coming; 0 for this. */
function stepOf(words: string | undefined): -1 | 0 | 1 {
  if (/last|past|previous/i.test(words ?? '')) return -1;
  return /next|coming/i.test(words ?? '') ? 1 : 0;
}

const qualified = (match: RegExpExecArray, unit: Unit): { content: Content; points: Direction } => {
  const by = stepOf(match.groups?.step);
  const part = match.groups?.part?.toLowerCase() ?? '';
  return offset(
    unit,
    by,
    by !== 0 ? undefined : part.startsWith('earl') ? 'past' : part.startsWith('late') ? 'future' : null,
  );
};

export const RELATIVE_RULES: readonly RelativeRule[] = [
  {
    // "The Senate today passed", "opened today"; not "in today's world", "as of today"
    id: 'dates/today',
    words: ['today', 'tonight', 'morning', 'afternoon', 'evening'],
    grain: 'day',
    pattern:
      /(?<!\b(?:as of|until|till|world|country|society|even|like|by|exist|used|available|of) )(?<!\bfrom (?!(?:today|tonight)\s(?:to|until|till|through)\b))\b(?:(?:earlier|later)\s)?(?:today|tonight|this (?:morning|afternoon|evening))\b(?:\s\((?<day>[12]?\d|3[01])(?:st|nd|rd|th)?\))?(?!'s (?:world|youth|society|children|generation|challenges|global|modern|market|economy|environment|role|students|young|digital|fast|complex|leaders of)|\s(?:than ever|as (?:it|they) (?:was|were)))/gi,
    read: (match) => onDay(match, 0),
    finds: [
      'The team was sent off [today (16)].',
      'The minister [today] opened the fair.',
      'It opened [earlier today].',
      'She said [this morning] that it works.',
      'It runs from [today] to 9 p.m. and then rests.',
    ],
    leaves: [
      "In today's world it matters.",
      'As of today it holds.',

      'From today it is free.',
      'The morning session was full.',
    ],
  },
  {
    id: 'dates/yesterday',
    words: ['yesterday', 'tomorrow'],
    grain: 'day',
    pattern:
      /\b(?:the day (?:before|after)\s)?(?:yesterday|tomorrow)\b(?:\s\((?<day>[12]?\d|3[01])(?:st|nd|rd|th)?\))?(?!'s (?:leaders|world|workforce|generation|champions))/gi,
    read: (match) => {
      const by = (/yesterday/i.test(match[0]) ? -1 : 1) * (/^the day/i.test(match[0]) ? 2 : 1);
      return onDay(match, by);
    },
    finds: ['It opened [yesterday].', 'It opens [the day after tomorrow].'],
    leaves: ["Meet tomorrow's leaders."],
  },
  {
    id: 'dates/week',
    words: ['week'],
    grain: 'week',
    pattern:
      /\b(?:(?<part>earlier|early|later|late)\s)?(?<step>this past|(?<!\bthe\s)last|this|(?<!\bthe\s)next|this coming|the previous)\sweek\b(?!-)/gi,
    read: (match) => qualified(match, 'week'),
    finds: [
      'They met [last week] here.',
      'They met [earlier this week].',
      'It opens [next week].',
      "The findings of [last week]'s forum",
    ],
    leaves: ['It takes a week.', 'Over the next week they rest.', 'The last week-long course', 'Each week they meet.'],
  },
  {
    id: 'dates/weekend',
    words: ['weekend'],
    grain: 'week',
    pattern:
      /\b(?:(?<step>this past|the past|last|this coming|this|next|the coming)|(?:over|at)\sthe)\sweekend\b(?!-|\sof\b|\sin\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/gi,
    read: (match) => (match.groups?.step ? qualified(match, 'weekend') : offset('weekend', 0, null)),
    finds: [
      '[This past weekend], the club met.',
      'They met [over the weekend].',
      'They met [at the weekend].',
      'It opens [next weekend].',
    ],
    leaves: ['A weekend course', 'They meet on weekends.'],
  },
  {
    id: 'dates/nth-weekend',
    words: ['weekend'],
    grain: 'week',
    pattern:
      /\b(?<nth>first|second|third|fourth|last)\sweekend\s(?:of|in)\s(?<month>January|February|March|April|May|June|July|August|September|October|November|December)(?:,?\s(?<year>(?:19|20)\d\d))?\b/gi,
    read: (match) => {
      const { nth = '', month = '', year } = match.groups ?? {};
      return {
        content: {
          shape: 'nth',
          nth: NTH[nth.toLowerCase()] ?? 1,
          weekday: 6,
          length: 2,
          month: {
            year: year ? Number(year) : null,
            shortYear: false,
            month: MONTHS.get(month.toLowerCase())?.month ?? null,
            day: null,
            weekday: null,
            start: match.index,
            end: match.index + match[0].length,
          },
        },
        points: null,
      };
    },
    finds: ['It takes place on the [last weekend of June].', 'It was held on the [first weekend in May 2019].'],
    leaves: ['The first weekend was wet.'],
  },
  {
    id: 'dates/month',
    words: ['month'],
    grain: 'month',
    pattern:
      /\b(?:(?<part>earlier|early|later|late)\s)?(?<step>(?<!\bthe\s)last|this|(?<!\bthe\s)next|this past|the previous)\smonth\b(?!-)/gi,
    read: (match) => qualified(match, 'month'),
    finds: ['They met [last month] here.', 'It opens [later this month].'],
    leaves: ['It takes a month.', 'For the last months'],
  },
  {
    id: 'dates/year',
    words: ['year'],
    grain: 'year',
    pattern:
      /\b(?:(?<part>earlier|early|later|late)\s)?(?<step>(?<!\bthe\s)last|this|(?<!\bthe\s)next|this past|the previous)\syear\b(?!-)/gi,
    read: (match) => qualified(match, 'year'),
    finds: ['They met [last year] here.', 'It began [earlier this year].'],
    leaves: ['It takes a year.', 'The last two years', 'A year-long course'],
  },
  {
    id: 'dates/season',
    words: ['spring', 'summer', 'autumn', 'fall', 'winter'],
    grain: 'season',
    pattern:
      /\b(?:(?<step>this past|this coming|last|this|next)\s(?<season>spring|summer|autumn|fall|winter)|(?<dated>spring|summer|autumn|fall|winter)(?:,?\s|\sof\s)(?<year>(?:19|20)\d\d))\b(?![-/]\d)/gi,
    read: (match) => {
      const { step, season, dated, year } = match.groups ?? {};
      const by = stepOf(step);
      const code = SEASONS.get((season ?? dated ?? '').toLowerCase());
      if (code === undefined) return null;
      return {
        content: { shape: 'season', season: code, year: year ? Number(year) : by === 0 ? 'this' : null },
        points: year ? null : by < 0 ? 'past' : by > 0 ? 'future' : null,
      };
    },
    finds: ['It was held in [summer 2019].', 'In the [winter of 1998] it rained.', 'It opened [last spring].'],
    leaves: ['They fall ill.', 'A summer camp', 'The spring water'],
  },
  {
    id: 'dates/ago',
    words: ['day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years', 'fortnight'],
    grain: 'day',
    pattern:
      /\b(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\s(?:days?|weeks?|months?|years?)\s(?:ago|from now)\b|\ba fortnight ago\b/gi,
    read: (match) => {
      const fortnight = /fortnight/i.test(match[0]);
      const unit = fortnight
        ? 'week'
        : (/day|week|month|year/i.exec(match[0])![0].toLowerCase() as 'day' | 'week' | 'month' | 'year');
      const words = fortnight ? 'two weeks ago' : match[0].replace(/\s/g, ' ').toLowerCase();
      return { content: { shape: 'ago', words, unit }, points: /ago/i.test(match[0]) ? 'past' : 'future' };
    },
    finds: ['It began [three days ago].', 'It opens [ten days from now].', 'They met [two years ago].'],
    leaves: ['It lasts three days.', 'A two-year plan', 'Several days ago it rained.'],
  },
  {
    // "in ten days' time"
    id: 'dates/in-days',
    words: ['days', 'weeks'],
    grain: 'day',
    pattern:
      /\bin\s(?<count>two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\d|2\d)\s(?<unit>day|week)s'?\stime\b/gi,
    read: (match) => {
      const { count = '', unit = '' } = match.groups ?? {};
      const number = Number(count) || COUNTS.indexOf(count.toLowerCase()) + 2;
      return offset(unit.toLowerCase() === 'day' ? 'day' : 'week', number);
    },
    finds: ["It opens [in ten days' time]."],
    leaves: ['It opened in ten days.', "Two days' time was lost."],
  },
];

const BY_WORD: ReadonlyMap<string, readonly RelativeRule[]> = (() => {
  const byWord = new Map<string, RelativeRule[]>();
  for (const rule of RELATIVE_RULES)
    for (const word of rule.words) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
  return byWord;
})();

/** How far a relative expression reaches before and after its word. */
const AROUND = 40;

/** The relative date at a word, looking back no further than `from`; null where there is none. */
export function readRelative(view: string, from: number, start: number, end: number): Draft | null {
  const rules = BY_WORD.get(view.slice(start, end).toLowerCase());
  if (!rules) return null;
  const base = Math.max(from, start - AROUND);
  const window = view.slice(base, end + AROUND);
  for (const rule of rules) {
    rule.pattern.lastIndex = 0;
    for (let match = rule.pattern.exec(window); match; match = rule.pattern.exec(window)) {
      const at = base + match.index;
      if (at > start || at + match[0].length < end) continue;
      const read = rule.read(match);
      if (!read) continue;
      const grain = read.content.shape === 'ago' ? read.content.unit : rule.grain;
      return { start: at, end: at + match[0].length, rule: rule.id, grain, ...read };
    }
  }
  return null;
}
