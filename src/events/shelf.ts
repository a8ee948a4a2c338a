// The finds of a page laid out by sentence, so that no question runs over all of them.
import type { CountMention, DateMention, DurationMention, HappeningMention, PlaceMention, RoleMention, VenueMention } from '../mentions/mention.js';
import type { Finds } from './finds.js';

/** What one sentence holds. */
export interface Held {
  readonly happenings: readonly HappeningMention[];
  readonly dates: readonly DateMention[];
  readonly durations: readonly DurationMention[];
  readonly places: readonly PlaceMention[];
  readonly venues: readonly VenueMention[];
  readonly counts: readonly CountMention[];
  readonly roles: readonly RoleMention[];
}

export type Shelf = ReadonlyMap<number, Held>;

const KINDS = ['happenings', 'dates', 'durations', 'places', 'venues', 'counts', 'roles'] as const;
const NOTHING: Held = { happenings: [], dates: [], durations: [], places: [], venues: [], counts: [], roles: [] };

const shelves = new WeakMap<Finds, Shelf>();

/** The finds by sentence; built once for a page. */
export function shelfOf(finds: Finds): Shelf {
  const known = shelves.get(finds);
  if (known) return known;
  const shelf = new Map<number, Record<(typeof KINDS)[number], unknown[]>>();
  for (const kind of KINDS) {
    for (const find of finds[kind]) {
      let held = shelf.get(find.sentence);
      if (!held) {
        held = { happenings: [], dates: [], durations: [], places: [], venues: [], counts: [], roles: [] };
        shelf.set(find.sentence, held);
      }
      held[kind].push(find);
    }
  }
  const built = shelf as unknown as Shelf;
  shelves.set(finds, built);
  return built;
}

/** What the sentence holds; nothing for a sentence without finds. */
export const sentenceOf = (shelf: Shelf, sentence: number): Held => shelf.get(sentence) ?? NOTHING;
