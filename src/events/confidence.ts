// From the strength of a reason to a probability: the one place where a confidence gets the number that is written.
import { CALIBRATION } from './calibration.js';

export type CalibratedField = keyof typeof CALIBRATION;

/** Nothing is certain, and nothing that is written is hopeless. */
const FLOOR = 0.02;
const CEILING = 0.98;

const within = (p: number): number => Math.min(CEILING, Math.max(FLOOR, p));

/**
 * The share of such values that is right, two decimals: `raw` is the strength that the reasons give (0 to 1), `main` is
 * false for an event beside the main one. Rises with `raw` within a field.
 */
export function calibrated(field: CalibratedField, raw: number, main: boolean): number {
  const [intercept, slope, other] = CALIBRATION[field];
  const p = within(raw);
  const odds = intercept + slope * Math.log(p / (1 - p)) + (main ? 0 : other);
  return Math.round(within(1 / (1 + Math.exp(-odds))) * 100) / 100;
}
