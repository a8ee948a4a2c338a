import { expect, it } from 'vitest';
import { CALIBRATION } from '../../src/events/calibration.js';
import { type CalibratedField, calibrated } from '../../src/events/confidence.js';

const FIELDS = Object.keys(CALIBRATION) as CalibratedField[];

it.each(FIELDS)('the confidence of %s rises with the strength of the reason and is never sure', (field) => {
  for (const main of [true, false]) {
    const written = Array.from({ length: 101 }, (_, i) => calibrated(field, i / 100, main));
    expect(written).toEqual([...written].sort((a, b) => a - b));
    expect(Math.min(...written)).toBeGreaterThan(0);
    expect(Math.max(...written)).toBeLessThan(1);
    expect(written.every((p) => Number.isInteger(Math.round(p * 1e4) / 100))).toBe(true);
  }
});

it('is lower for an event beside the main one', () => {
  for (const field of FIELDS) expect(calibrated(field, 0.8, false)).toBeLessThanOrEqual(calibrated(field, 0.8, true));
});
