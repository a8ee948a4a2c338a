import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byCodePoint } from '../../src/read/order.js';

it('orders as the code points do', () => {
  const points = (text: string): number[] => Array.from(text, (char) => char.codePointAt(0) ?? 0);
  const reference = (a: string, b: string): number => {
    const [left, right] = [points(a), points(b)];
    const at = left.findIndex((point, i) => point !== right[i]);
    return at < 0 ? left.length - right.length : (left[at] ?? 0) - (right[at] ?? -1);
  };
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(Math.sign(byCodePoint(a, b))).toBe(Math.sign(reference(a, b)));
    }),
  );
});
