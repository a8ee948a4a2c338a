// Dates in figures: "21-23/02/2024", "19-Nov-12".
import type { Part, Reading } from './draft.js';
import { chain, itemsOf, kindAt, named, type Run } from './run.js';

export function readNumeric(run: Run, index: number): Reading | null {
  const parts: Part[] = [];
  const links: string[] = [];
  let i = index;
  for (;;) {
    const part = numericPart(run, i);
    if (!part) break;
    parts.push(part.part);
    i = part.next;
    const link = kindAt(run, i);
    const after = numericPart(run, i + 1);
    if (!after || !(link === '-' || link === '&' || link === '/' || (link === ',' && links.length < 30))) break;
    links.push(link);
    i++;
  }
  if (parts.length === 0) return null;
  const span = { start: parts[0]!.start, end: parts[parts.length - 1]!.end };
  if (parts.some((part) => part.month === null)) {
    const year = parts[parts.length - 1]!.year as number;
    return {
      draft: { ...span, rule: 'dates/numeric', grain: 'day', points: null, content: { shape: 'unordered', year } },
      notes: [],
      next: i,
    };
  }
  return chain(run, 'dates/numeric', itemsOf(parts, links), span, null, i);
}

/** A whole numeric date; or the day before "-23/02/2024"; or the day and month before "-23/02/2024". Month null: no telling. */
function numericPart(run: Run, index: number): { part: Part; next: number } | null {
  const token = run.tokens[index];
  if (!token) return null;
  if (token.kind === 'A' || token.kind === 'S') {
    const [year, a, b] = token.figures as [number, number, number];
    const order = token.order ?? run.order();
    const [day, month] = order === 'mdy' ? [b, a] : [a, b];
    const open = order === 'open';
    return {
      part: {
        ...named(token),
        year: token.kind === 'S' ? null : year,
        shortYear: year < 100 && token.kind === 'A',
        month: open ? null : month,
        day: open ? null : day,
      },
      next: index + 1,
    };
  }
  if (token.kind !== 'D' || token.ordinal || !/^[-/&]$/.test(kindAt(run, index + 1)) || kindAt(run, index + 2) !== 'A')
    return null;
  const whole = numericPart(run, index + 2)!.part;
  if (whole.day === null || whole.day < token.value) return null;
  return { part: { ...named(token), day: token.value, month: whole.month }, next: index + 1 };
}
