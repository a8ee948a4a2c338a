// A line of the page on its way to a zone, and what sentences end and run on with.
import type { Reading } from './headline.js';
import type { Stamp, ZoneKind } from './zone.js';

/** A line and the zone it belongs to. */
export interface Label extends Reading {
  zone: ZoneKind;
  stamp: Stamp | null;
  /** A line in the middle of a sentence that was broken over short lines. */
  torn: boolean;
}

export const RUNS_ON = /(?:,|\b(?:and|of|the|a|an|in|on|at|for|with|to|by|from|or|that|which|is|was|were))$/;
export const STOP = /[.!?…]["')\]]{0,2}$/;
/** How a first sentence goes on behind a dateline whose dash is lost. */
export const SPEAKS_ON = /^(?:U ?S\b|Sen|Rep|Today|The|In|A|An|As|On|At)\b/;
