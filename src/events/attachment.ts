// Why a fact is given to one event and not to another: named reasons, each with its weight.

/**
 * What speaks for or against a pair of a fact and an event, in points; of all events the one with most points gets the
 * fact. Set by hand; `npm run attach` tunes them on the annotated releases, each publisher left out in turn, and writes
 * what it finds only where that is worth more on the publishers left out.
 */
export const WEIGHTS = {
  /** The fact stands in the stretch of a sentence that speaks of this event alone: "in Rabat on 23 July". */
  own: 40,
  /** The fact's sentence tells of the event. */
  sentence: 20,
  /** Every 100 code units between fact and telling in one sentence. */
  distance: -1,
  /** A new clause begins between them: "… ; …", "…, while …". */
  clause: -0.6,
  /** The event is what another, told right before it, is for: "a ceremony for its course". */
  complement: -0.8,
  /** The fact stands before the event's words. */
  before: -0.12,
  /** The plural of which the event is one, or the headline, tells of it: "two trainings". */
  shared: 20,
  /** The fact's sentence opens with a pronoun that goes on with the event told last: "It was held in Accra." */
  pronoun: 7,
  /** The event was told last in the paragraph, at most two sentences before. */
  paragraph: 2,
  /** The sentence opens with words that go on with the event told last: "There …", "The workshop …". */
  resumes: 3,
  /** The event was told in the line right above: a heading, or the item of a list. */
  heading: 0,
  /** The release is about the event. */
  main: 2,
  /** It is the first of those that the release is about. */
  first: 0.5,
};

export type Reason = keyof typeof WEIGHTS;

/** One reason, and how far it holds: 1, or hundreds of code units. */
export interface Ground {
  readonly reason: Reason;
  readonly amount: number;
}

/** The points of all grounds. */
export function pointsOf(grounds: readonly Ground[]): number {
  let points = 0;
  for (const { reason, amount } of grounds) points += WEIGHTS[reason] * amount;
  return points;
}
