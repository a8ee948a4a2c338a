// The ground every find stands on: a half-open stretch [start, end) of the raw text, in UTF-16 units.

/** A half-open stretch of the raw text: `start` inclusive, `end` exclusive, counted in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words under a span. */
export const quote = (text: string, span: Span): string => text.slice(span.start, span.end);

/** True when the two spans share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** True when `inner` lies wholly inside `outer` (equal spans do). */
export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
