// Which event of a run stands for which of the gold, and which value for which: best pairs first, one to one.
import type { ScoredEvent } from '../schema/gold.js';
import { likeness } from './likeness.js';

export interface Alignment {
  readonly pairs: readonly { readonly gold: ScoredEvent; readonly found: ScoredEvent; readonly likeness: number }[];
  readonly goldLeft: readonly ScoredEvent[];
  readonly foundLeft: readonly ScoredEvent[];
}

/** Likeness at which an event beside the main one counts as found: a date, or a place, or a count in common. */
export const FOUND = 2;

/** Best pairs first; what is left stays single. */
export function align(golds: readonly ScoredEvent[], founds: readonly ScoredEvent[]): Alignment {
  const all = golds.flatMap((gold, i) =>
    founds.map((found, j) => ({ gold, found, i, j, likeness: likeness(gold, found) })),
  );
  all.sort((a, b) => b.likeness - a.likeness || a.i - b.i || a.j - b.j);
  const goldTaken = new Set<number>();
  const foundTaken = new Set<number>();
  const pairs = [];
  for (const pair of all) {
    if (goldTaken.has(pair.i) || foundTaken.has(pair.j)) continue;
    goldTaken.add(pair.i);
    foundTaken.add(pair.j);
    pairs.push(pair);
  }
  return {
    pairs,
    goldLeft: golds.filter((_, i) => !goldTaken.has(i)),
    foundLeft: founds.filter((_, j) => !foundTaken.has(j)),
  };
}

export interface Paired<T> {
  readonly pairs: [T, T][];
  readonly missed: T[];
  readonly wrong: T[];
}

/** Pairs two lists of values one to one, first come first served. */
export function pairOff<T>(gold: readonly T[], found: readonly T[], same: (a: T, b: T) => boolean): Paired<T> {
  const wrong = [...found];
  const pairs: [T, T][] = [];
  const missed: T[] = [];
  for (const value of gold) {
    const at = wrong.findIndex((other) => same(value, other));
    const [other] = at < 0 ? [] : wrong.splice(at, 1);
    if (other === undefined) missed.push(value);
    else pairs.push([value, other]);
  }
  return { pairs, missed, wrong };
}
