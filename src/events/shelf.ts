// The finds of a page laid out by sentence, so that no question runs over all of them.
import type {
  CountMention,
  DateMention,
  DurationMention,
  HappeningMention,
  PlaceMention,
  RoleMention,
  VenueMention,
} from '../mentions/mention.js';
import type { Finds } from './finds.js';

/** What one sentence holds. A kind of finds is looked for when it is asked after, in all sentences at once. */
export interface Held {
  readonly happenings: readonly HappeningMention[];
  readonly dates: readonly DateMention[];
  readonly durations: readonly DurationMention[];
  readonly places: readonly PlaceMention[];
  readonly venues: readonly VenueMention[];
  readonly counts: readonly CountMention[];
  readonly roles: readonly RoleMention[];
}

type Kind = keyof Held;

const NONE: readonly never[] = [];

/** The finds of a page by sentence. */
export class Shelf {
  readonly #finds: Finds;
  readonly #boards = new Map<Kind, Map<number, unknown[]>>();
  readonly #held = new Map<number, Held>();

  constructor(finds: Finds) {
    this.#finds = finds;
  }

  /** The finds of a kind in a sentence. */
  of<K extends Kind>(kind: K, sentence: number): Held[K] {
    let board = this.#boards.get(kind);
    if (!board) {
      board = new Map();
      for (const find of this.#finds[kind]) {
        const known = board.get(find.sentence);
        if (known) known.push(find);
        else board.set(find.sentence, [find]);
      }
      this.#boards.set(kind, board);
    }
    return (board.get(sentence) ?? NONE) as Held[K];
  }

  held(sentence: number): Held {
    let held = this.#held.get(sentence);
    if (!held) {
      held = new Asked(this, sentence);
      this.#held.set(sentence, held);
    }
    return held;
  }
}

class Asked implements Held {
  constructor(
    readonly shelf: Shelf,
    readonly sentence: number,
  ) {}
  get happenings() {
    return this.shelf.of('happenings', this.sentence);
  }
  get dates() {
    return this.shelf.of('dates', this.sentence);
  }
  get durations() {
    return this.shelf.of('durations', this.sentence);
  }
  get places() {
    return this.shelf.of('places', this.sentence);
  }
  get venues() {
    return this.shelf.of('venues', this.sentence);
  }
  get counts() {
    return this.shelf.of('counts', this.sentence);
  }
  get roles() {
    return this.shelf.of('roles', this.sentence);
  }
}

const shelves = new WeakMap<Finds, Shelf>();

/** The finds by sentence; one shelf for a page. */
export function shelfOf(finds: Finds): Shelf {
  let shelf = shelves.get(finds);
  if (!shelf) {
    shelf = new Shelf(finds);
    shelves.set(finds, shelf);
  }
  return shelf;
}

/** What the sentence holds. */
export const sentenceOf = (shelf: Shelf, sentence: number): Held => shelf.held(sentence);
