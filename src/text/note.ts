// A remark about a stretch of the text, for a person: which rule speaks, how grave it is, what it says.

/** A remark pinned to `[start, end)`; a remark on the whole release has null for both. */
export interface Note {
  readonly rule: string;
  readonly level: 'info' | 'warning';
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
}
