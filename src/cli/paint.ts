// Marks a text for the terminal: in colour, or, without colours, as [words|field].
import type { ChalkInstance } from 'chalk';

export interface Mark<Kind extends string> {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
}

/** The text with its marks; where they overlap, the shortest shows. "unread" is dimmed. Control characters show as "·". */
export function paint<Kind extends string>(
  text: string,
  marks: readonly Mark<Kind | 'unread'>[],
  chalk: ChalkInstance,
  style: Readonly<Record<Kind, ChalkInstance>>,
): string {
  const ordered = [...marks].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const top = new Int32Array(text.length).fill(-1);
  for (const [i, mark] of ordered.entries()) top.fill(i, mark.start, mark.end);
  let painted = '';
  for (let start = 0; start < text.length; ) {
    const at = top[start];
    let end = start + 1;
    while (end < text.length && top[end] === at) end++;
    const mark = ordered[at ?? -1];
    const words = printable(text.slice(start, end));
    if (!mark) painted += words;
    else if (mark.kind === 'unread') painted += chalk.dim(words);
    else painted += chalk.level === 0 ? `[${words}|${mark.kind}]` : style[mark.kind as Kind](words);
    start = end;
  }
  return painted;
}

/** The text without the control codes that a scraped page may hold and that would command the terminal. */
export const printable = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, '·');
