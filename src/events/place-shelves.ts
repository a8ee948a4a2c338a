// Finds by sentence, for the places of events, so that nothing is looked through twice.

import type { DateMention, HappeningMention, PlaceMention, VenueMention } from '../mentions/mention.js';
import type { Finds } from './finds.js';

interface Shelves {
  readonly happenings: ReadonlyMap<number, readonly HappeningMention[]>;
  readonly dates: ReadonlyMap<number, readonly DateMention[]>;
  readonly places: ReadonlyMap<number, readonly PlaceMention[]>;
  readonly venues: ReadonlyMap<number, readonly VenueMention[]>;
  /** Towns that the page says something takes place in, by name. */
  readonly towns: ReadonlyMap<string, PlaceMention>;
}

const shelves = new WeakMap<Finds, Shelves>();

export function shelvesOf(finds: Finds): Shelves {
  const known = shelves.get(finds);
  if (known) return known;
  const towns = new Map<string, PlaceMention>();
  for (const place of finds.places)
    if (place.use === 'at' && place.city !== null && !towns.has(place.city)) towns.set(place.city, place);
  const made = {
    happenings: bySentence(finds.happenings),
    dates: bySentence(finds.dates),
    places: bySentence(finds.places),
    venues: bySentence(finds.venues),
    towns,
  };
  shelves.set(finds, made);
  return made;
}

function bySentence<T extends { readonly sentence: number }>(finds: readonly T[]): Map<number, T[]> {
  const map = new Map<number, T[]>();
  for (const find of finds) {
    const list = map.get(find.sentence);
    if (list) list.push(find);
    else map.set(find.sentence, [find]);
  }
  return map;
}

/** The most that is looked at in one sentence: a line of ten megabytes is one, too. */
const MOST_HERE = 60;

export function here<T>(map: ReadonlyMap<number, readonly T[]>, sentence: number): readonly T[] {
  const list = map.get(sentence) ?? [];
  return list.length > MOST_HERE ? list.slice(0, MOST_HERE) : list;
}
