// The count of right, wrong and missed values for each field.

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
}

export class Tally {
  readonly cells = new Map<string, Cell>();
  readonly accuracies = new Map<string, Accuracy>();
  readonly misses: Miss[] = [];
  /** The release that is being counted. */
  id = '';

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

  missed(field: string, value: string): void {
    this.cell(field).fn++;
    this.misses.push({ id: this.id, field, kind: 'missed', value });
  }

  wrong(field: string, value: string): void {
    this.cell(field).fp++;
    this.misses.push({ id: this.id, field, kind: 'wrong', value });
  }

  /** Matches two lists one to one, first come first served, and counts; gives the matched pairs. */
  match<T>(
    field: string,
    gold: readonly T[],
    found: readonly T[],
    same: (a: T, b: T) => boolean,
    show: (value: T) => string,
  ): [T, T][] {
    const left = [...found];
    const pairs: [T, T][] = [];
    for (const value of gold) {
      const at = left.findIndex((other) => same(value, other));
      const [other] = at < 0 ? [] : left.splice(at, 1);
      if (other === undefined) this.missed(field, show(value));
      else {
        this.hit(field);
        pairs.push([value, other]);
      }
    }
    for (const value of left) this.wrong(field, show(value));
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
