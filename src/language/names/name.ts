// A name in a sentence: what every finder of bodies and people gets to see.
import type { Span } from '../../text/span.js';

/** What a name looks like from the outside; a role slot decides whether an unknown one is a body. */
export type NameClass = 'body' | 'acronym' | 'person' | 'place' | 'country' | 'unknown';

export interface Name extends Span {
  /** Tidied text: one line, no article, no possessive. */
  readonly text: string;
  /** Long form without its bracketed acronym, and the acronym, where both stand here. */
  readonly aliases: readonly string[];
  readonly class: NameClass;
  /** First and one past last token index in the sentence's tokens. */
  readonly from: number;
  readonly to: number;
  /** True where "'s" follows: "UNODC's". */
  readonly possessive: boolean;
  /** For "UNODC National Programme Officer": the body before the job title. */
  readonly affiliation: string | null;
}
