// What the user knows and the shelves do not: organisations, places, funders and lines of boilerplate of one's own.
//
// Finders ask the shelves by name ("is this a body?", "is this a place?") from some thirty spots, most of which have no
// page at hand. So a knowledge is laid over the shelves for the length of one piece of work, which is synchronous from
// end to end and takes it off again whatever happens: no two calls can see each other's. What the shelves remember
// between calls they remember for each knowledge apart (`perKnowledge`).
import type { BodyKind } from './organizations.js';

/** What is known of a body's part in events, beside what a release says. */
export type RoleHint =
  /** Its support is money: "supported by X" makes it a funder. */
  | 'funder'
  /** A venue, a wire service, a ministry that only opens events: whatever the verb, it does not organise. */
  | 'never-organizer'
  /** It does not pay: "supported by X" makes it a partner, and no phrase a funder. */
  | 'never-funder';

export interface KnownBody {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  readonly kind?: BodyKind | undefined;
  /** Home country, ISO 3166-1 alpha-2. */
  readonly country?: string | null | undefined;
  readonly roles?: readonly RoleHint[] | undefined;
}

export interface KnownPlace {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  /** Default "city": a town, village, island or district. */
  readonly kind?: 'city' | 'region' | undefined;
  /** Province or state, as it shall be written. */
  readonly region?: string | null | undefined;
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  readonly country: string;
  readonly latitude?: number | null | undefined;
  readonly longitude?: number | null | undefined;
  readonly geonamesId?: number | null | undefined;
}

export interface Knowledge {
  readonly organizations?: readonly KnownBody[] | undefined;
  readonly places?: readonly KnownPlace[] | undefined;
  /** Lines that are furniture wherever they stand, as written, spaces aside. */
  readonly boilerplate?: readonly string[] | undefined;
  /** Names of bodies that pay: short for organisations with the hint "funder". */
  readonly funders?: readonly string[] | undefined;
}

let laid: Knowledge | null = null;

/** Does the work with the knowledge laid over the shelves. The work must be synchronous. */
export function withKnowledge<T>(knowledge: Knowledge | null, work: () => T): T {
  const before = laid;
  laid = knowledge;
  try {
    return work();
  } finally {
    laid = before;
  }
}

/**
 * A store for each knowledge, made when first asked for; the one for no knowledge lives on.
 * @returns the store of the knowledge that is laid over the shelves now
 */
export function perKnowledge<T>(make: (knowledge: Knowledge | null) => T): () => T {
  const stores = new WeakMap<Knowledge, T>();
  let plain: { readonly store: T } | null = null;
  return () => {
    if (laid === null) {
      plain ??= { store: make(null) };
      return plain.store;
    }
    let store = stores.get(laid);
    if (store === undefined) {
      store = make(laid);
      stores.set(laid, store);
    }
    return store;
  };
}

const plainSpaces = (line: string): string => line.replace(/\s+/g, ' ').trim();

const lines = perKnowledge((knowledge) => new Set((knowledge?.boilerplate ?? []).map(plainSpaces)));

/** True of a line that the user has named as boilerplate. */
export const isKnownBoilerplate = (line: string): boolean => lines().size > 0 && lines().has(plainSpaces(line));
