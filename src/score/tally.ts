// The count of right, wrong and missed values for each field.
import { pairOff } from './align.js';
import { aroundProof, aroundWords, type Proof } from './around.js';

/** True positives, false positives, false negatives. */
export interface Cell {
  tp: number;
  fp: number;
  fn: number;
}

/** How many of the compared values are right. For the body text it is a sum of F1 values. */
export interface Accuracy {
  right: number;
  of: number;
}

/** A value that the run missed, or one that it has and gold has not. */
export interface Miss {
  readonly id: string;
  readonly field: string;
  readonly kind: 'missed' | 'wrong';
  readonly value: string;
  /** Of a wrong value the words it rests on, in [brackets]; of a missed one the sentence where its words stand. */
  readonly around: string | null;
}

/** How a value is shown among the misses, and where its words are. */
export interface Shown<T> {
  readonly show: (value: T) => string;
  /** Words by which a missed value may stand in the text, best first. */
  readonly words?: (value: T) => readonly (string | RegExp)[];
  /** What a wrong value rests on. */
  readonly proof?: (value: T) => Proof | null | undefined;
}

export class Tally {
  readonly cells = new Map<string, Cell>();
  readonly accuracies = new Map<string, Accuracy>();
  readonly misses: Miss[] = [];
  /** The release that is being counted, and its text where there is one. */
  id = '';
  text: string | null = null;

  cell(field: string): Cell {
    return entry(this.cells, field, () => ({ tp: 0, fp: 0, fn: 0 }));
  }

  accuracy(field: string, right: boolean | number): void {
    const accuracy = entry(this.accuracies, field, () => ({ right: 0, of: 0 }));
    accuracy.of++;
    accuracy.right += Number(right);
  }

  hit(field: string): void {
    this.cell(field).tp++;
  }

  missed<T>(field: string, value: T, { show, words }: Shown<T>): void {
    this.cell(field).fn++;
    const around = aroundWords(this.text, words?.(value) ?? [show(value)]);
    this.misses.push({ id: this.id, field, kind: 'missed', value: show(value), around });
  }

  wrong<T>(field: string, value: T, { show, proof }: Shown<T>): void {
    this.cell(field).fp++;
    const around = aroundProof(this.text, proof?.(value));
    this.misses.push({ id: this.id, field, kind: 'wrong', value: show(value), around });
  }

  /** Matches two lists one to one, first come first served, and counts; gives the matched pairs. */
  match<T>(
    field: string,
    gold: readonly T[],
    found: readonly T[],
    same: (a: T, b: T) => boolean,
    shown: Shown<T>,
  ): [T, T][] {
    const { pairs, missed, wrong } = pairOff(gold, found, same);
    for (const _ of pairs) this.hit(field);
    for (const value of missed) this.missed(field, value, shown);
    for (const value of wrong) this.wrong(field, value, shown);
    return pairs;
  }
}

function entry<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

export const precision = ({ tp, fp }: Cell): number => tp / (tp + fp || 1);
export const recall = ({ tp, fn }: Cell): number => tp / (tp + fn || 1);
export const f1 = ({ tp, fp, fn }: Cell): number => (tp ? (2 * tp) / (2 * tp + fp + fn) : fp + fn ? 0 : 1);
