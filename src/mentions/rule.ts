// A rule is a row that proves itself: what it finds, bracketed, and what it must leave alone.

/** One row of a rule table. `test/rules.test.ts` runs `finds` and `leaves` of every row. */
export interface Rule {
  /** A readable phrase, "dates/day-range"; appears in evidence, notes and `explain`. */
  readonly id: string;
  readonly pattern: RegExp;
  /** Sentences in which the rule finds exactly the bracketed span. */
  readonly finds: readonly string[];
  /** Sentences in which the rule finds nothing. */
  readonly leaves: readonly string[];
}
