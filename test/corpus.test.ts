// Scores with pinned floors that only move up: our fixtures always, the shared corpus where it lies beside the checkout.
// `npm run floors` prints the figures of now, `npm run floors -- --raise` lifts the floors to them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isPresent, measure, type SetName } from './support/measure.js';

interface Floors {
  /** Of the data that the floors were taken from: other data need other floors. */
  readonly digest: string;
  readonly floors: Readonly<Record<string, number>>;
}

const pinned = JSON.parse(readFileSync(new URL('./floors.json', import.meta.url), 'utf8')) as Record<SetName, Floors>;

/** Largest calibration error on the releases that confidences are fitted to; above it, `npm run calibrate` is due. */
const LARGEST_ECE = 0.06;

for (const set of ['fixtures', 'seeds', 'dev'] as const) {
  describe.runIf(isPresent(set))(set, async () => {
    if (!isPresent(set)) return;
    const { digest, floors } = pinned[set];
    const now = await measure(set);

    it('is the data that the floors were taken from', () => {
      expect(now.digest).toBe(digest);
    });
    it('has no release without a record and no quote that is not in its source', () => {
      expect([now.absent, now.badSpans]).toEqual([0, 0]);
      expect(now.spans).toBeGreaterThan(0);
    });
    it.runIf(set === 'dev')('has confidences that are as good as their word', () => {
      expect(now.ece).toBeLessThanOrEqual(LARGEST_ECE);
    });
    for (const [field, floor] of Object.entries(floors)) {
      it(`${field} is not below ${floor}`, () => {
        expect(now.figures[field]).toBeGreaterThanOrEqual(floor);
      });
    }
  });
}
