// Days of the week: "last Friday", "Saturday to Tuesday", "the first Saturday of June".
import type { Reading } from './draft.js';
import { kindAt, named, type Run, readLink } from './run.js';
import { MONTHS } from './words.js';

/** "Sunday Times", "Friday prayers"; "Monday's" is a day. */
const NAMED_AFTER =
  /^(?: (?:of|in) (?:January|February|March|April|May|June|July|August|September|October|November|December|each|every|the month)\b| Times| Telegraph| School| school| Mirror| Post| Mass| [Pp]rayers?| Club| Market|s\b)/;
const NAMED_BEFORE =
  /\b(?:Good|Black|Ash|Palm|Easter|Holy|Maundy|Shrove|Cyber|Giving|Super|Bloody|Ruby|Casual|every|each|any|per|Every|Each|most|Most) $/;
/** Verbs of an event before its weekdays: "ran Saturday to Tuesday". */
const RUNS_BEFORE =
  /\b(?:ran|runs?|running|held|hosted|lasts?|lasted|lasting|place|meets?|met|gathered|convened?|week,|weekend,)[ \n]$/i;
const OFFICE_HOURS = /^,?[ \n]{0,2}(?:from )?(?:between )?\(?\d{1,2} ?(?:[:.]\d\d|[ap]\.?m)/i;

export function readWeekdays(run: Run, index: number): Reading | null {
  let i = index;
  const pointer = kindAt(run, i) === 'P' && kindAt(run, i + 1) === 'W' ? run.tokens[i]! : null;
  if (pointer) i++;
  const first = run.tokens[i];
  if (first?.kind !== 'W' || first.short) return null;
  if (
    kindAt(run, i + 1) === ','
      ? /[DMA]/.test(kindAt(run, i + 2)) && kindAt(run, i + 2) !== 'M'
      : /[DA]/.test(kindAt(run, i + 1))
  ) {
    if (!run.tokens[i + 1]!.count) return null;
  }
  const { view } = run;
  const nth = readNth(run, i);
  if (nth) return nth;
  if (
    NAMED_BEFORE.test(view.slice(Math.max(0, first.start - 10), first.start)) ||
    NAMED_AFTER.test(view.slice(first.end, first.end + 16))
  )
    return null;
  const days = [first.value];
  let end = first.end;
  let range = false;
  i++;
  for (let n = 0; n < 6; n++) {
    const link = readLink(run, i);
    const next = link && run.tokens[link.next];
    if (!link || next?.kind !== 'W' || next.short || /[DM]/.test(kindAt(run, link.next + 1)) || link.kind === '/')
      break;
    // A comma joins weekdays only where an "and" ends the list.
    if (
      link.kind === ',' &&
      !(readLink(run, link.next + 1)?.kind === '&' && kindAt(run, readLink(run, link.next + 1)!.next) === 'W')
    )
      break;
    const cued =
      pointer !== null ||
      /[fbn]/.test(kindAt(run, index - 1)) ||
      RUNS_BEFORE.test(view.slice(Math.max(0, first.start - 14), first.start));
    // "Monday to Friday, 9:00 - 17:00" are opening hours.
    if (
      ((link.kind === '-' || !cued) && OFFICE_HOURS.test(view.slice(next.end, next.end + 14))) ||
      (!cued && link.kind === '-')
    )
      return { draft: null, notes: [], next: link.next + 1 };
    days.push(next.value);
    range ||= link.kind === '-' || kindAt(run, index - 1) === 'b';
    end = next.end;
    i = link.next + 1;
  }
  const step = pointer ? (pointer.value as -1 | 0 | 1) : null;
  const week = pointer ? null : weekAround(view, first.start, end);
  if (week) {
    return {
      draft: {
        start: first.start,
        end: week.end,
        rule: 'dates/weekday-of-week',
        grain: 'day',
        points: week.by < 0 ? 'past' : week.by > 0 ? 'future' : null,
        content: { shape: 'weekdays', days, range, step: null, week: week.by },
      },
      notes: [],
      next: i,
    };
  }
  return {
    draft: {
      start: pointer?.start ?? first.start,
      end,
      rule: 'dates/weekdays',
      grain: 'day',
      points: step === null || step === 0 ? null : step < 0 ? 'past' : 'future',
      content: { shape: 'weekdays', days, range, step, week: null },
    },
    notes: [],
    next: i,
  };
}

const NTH_BEFORE = /\b(first|second|third|fourth|last|1st|2nd|3rd|4th)[ \n]$/i;
const OF_MONTH =
  /^[ \n](?:of|in)[ \n](?:(this|next|last)[ \n]month|(January|February|March|April|May|June|July|August|September|October|November|December)(?:,?[ \n]((?:19|20)\d\d))?)\b/;
const NTH: Readonly<Record<string, number>> = { f: 1, s: 2, t: 3, l: -1, '1': 1, '2': 2, '3': 3, '4': 4 };

/** "the first Saturday of June", "the last Friday in March 2024" */
function readNth(run: Run, index: number): Reading | null {
  const first = run.tokens[index]!;
  const before = NTH_BEFORE.exec(run.view.slice(Math.max(0, first.start - 8), first.start));
  const after = before && OF_MONTH.exec(run.view.slice(first.end, first.end + 32));
  if (!before || !after) return null;
  const word = before[1]!.toLowerCase();
  const span = { start: first.start - before[0].length, end: first.end + after[0].length };
  const by = after[1] === undefined ? null : after[1] === 'next' ? 1 : after[1] === 'last' ? -1 : 0;
  let next = index + 1;
  while (next < run.tokens.length && run.tokens[next]!.start < span.end) next++;
  return {
    draft: {
      ...span,
      rule: 'dates/nth-weekday',
      grain: 'day',
      points: by === 1 ? 'future' : by === -1 ? 'past' : null,
      content: {
        shape: 'nth',
        nth: word === 'fourth' ? 4 : NTH[word[0]!]!,
        weekday: first.value,
        length: 1,
        month: {
          ...named(first),
          ...span,
          month: after[2] ? MONTHS.get(after[2].toLowerCase())!.month : null,
          year: after[3] ? Number(after[3]) : null,
        },
      },
    },
    notes: [],
    next,
  };
}

const WEEK_AFTER = /^,?[ \n](?:of[ \n])?(last|this|next)[ \n]week\b/i;
const WEEK_BEFORE = /\b(last|this|next)[ \n]week,?[ \n](?:on[ \n])?$/i;

/** "Wednesday last week", "Friday of this week"; "last week on Monday". */
function weekAround(view: string, start: number, end: number): { by: -1 | 0 | 1; end: number } | null {
  const after = WEEK_AFTER.exec(view.slice(end, end + 18));
  const word = after?.[1] ?? WEEK_BEFORE.exec(view.slice(Math.max(0, start - 16), start))?.[1];
  if (!word) return null;
  return {
    by: word.toLowerCase() === 'last' ? -1 : word.toLowerCase() === 'next' ? 1 : 0,
    end: end + (after?.[0].length ?? 0),
  };
}
