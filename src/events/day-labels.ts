// An event that is told day by day: "Day 1 (3 July): ...", "Day 2 (4 July): ..." are its first and its second day.

import type { DateMention, DateValue, Direction } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { daysBetween } from './date-range.js';
import type { Draft } from './draft.js';
import type { Finds } from './finds.js';
import type { Focus } from './focus.js';

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];
/** "Day 2: ", "Day two (", "on the second day, " */
const LABEL = new RegExp(
  `\\bday\\s(?<figure>[1-9]|${WORDS.join('|')})\\b[\\s:,(|*-]{0,6}(?:on\\s)?$|\\b(?<nth>${ORDINALS.join('|')})\\sday,?\\s\\(?(?:on\\s)?$`,
  'i',
);
/** How far before a day its label may begin, in code units. */
const REACH = 24;

/** Which day of the event a date is by the label before it; 0 where none stands. */
function numberOf(page: Page, date: DateMention): number {
  const groups = LABEL.exec(page.view.slice(Math.max(0, date.start - REACH), date.start))?.groups;
  const word = (groups?.figure ?? groups?.nth)?.toLowerCase();
  if (word === undefined) return 0;
  return Number(word) || Math.max(WORDS.indexOf(word), ORDINALS.indexOf(word)) + 1;
}

/** The range of the labelled days that follow each other from the first on, where `best` is one of them; null otherwise. */
export function dayByDay(
  page: Page,
  finds: Finds,
  focus: Focus,
  draft: Draft,
  best: DateMention,
  direction: Direction,
): { readonly value: DateValue; readonly dates: readonly DateMention[] } | null {
  if (numberOf(page, best) === 0) return null;
  const dates: DateMention[] = [];
  for (const date of finds.dates) {
    if (date.use !== null || date.several || date.grain !== 'day') continue;
    if (numberOf(page, date) !== dates.length + 1 || (date !== best && focus.of(date) && !focus.for(date, draft)))
      continue;
    dates.push(date);
  }
  const days = dates.map((date) => date.resolve(direction));
  const [first] = days;
  const last = days.at(-1);
  if (days.length < 2 || !first?.start || !last?.start || daysBetween(first.start, last.start) !== days.length)
    return null;
  return {
    value: { ...first, edtf: `${first.start}/${last.start}`, end: last.start, days: days.length },
    dates,
  };
}
