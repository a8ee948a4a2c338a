// A row of the tables by which a line is known: its pattern, and lines that prove it.

/** `finds` bracket what the pattern matches, `leaves` are lines that it must not touch. */
export interface Row {
  readonly id: string;
  readonly pattern: RegExp;
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
}

/** The first row whose pattern the line matches, or null. */
export function rowOf(rows: readonly Row[], text: string): Row | null {
  for (const row of rows) if (row.pattern.test(text)) return row;
  return null;
}
