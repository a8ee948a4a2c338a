// Writes dates in the Extended Date/Time Format (ISO 8601-2), levels 0 to 2; what is not known is X.
import type { Day } from './calendar.js';

/** A day, month or year whose year may be unknown; `month` and `day` null where it is coarser. */
export interface Point {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** "2021-02-09", "XXXX-02", "2021". */
export function writePoint({ year, month, day }: Point): string {
  const y = year === null ? 'XXXX' : String(year).padStart(4, '0');
  if (month === null) return y;
  return day === null ? `${y}-${two(month)}` : `${y}-${two(month)}-${two(day)}`;
}

export const writeDay = (day: Day): string => writePoint(day);

/** A stretch from a point to another; one point alone where both read the same. */
export interface Stretch {
  readonly from: Point;
  readonly to: Point;
}

/**
 * Stretches in order: one point, an interval, or a set `{a..b,c}`. `inner` lists all points of a stretch, for sets without a
 * year, which EDTF cannot write with `..`.
 */
export function writeStretches(stretches: readonly Stretch[], inner: (stretch: Stretch) => readonly Point[]): string {
  const [first] = stretches;
  if (!first) return '';
  const ends = (stretch: Stretch, link: string): string => {
    const from = writePoint(stretch.from);
    const to = writePoint(stretch.to);
    return from === to ? from : `${from}${link}${to}`;
  };
  if (stretches.length === 1) return ends(first, '/');
  const unknown = stretches.some(({ from }) => from.year === null);
  return `{${stretches.flatMap((stretch) => (unknown ? inner(stretch).map(writePoint) : [ends(stretch, '..')])).join(',')}}`;
}
