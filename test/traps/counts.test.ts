// Trap 18: head counts, in figures, in words, with parts and with a bound.
import { describe, expect, it } from 'vitest';
import { mainEvent, tell } from '../support/told.js';

const with_ = (words: string) =>
  mainEvent(tell(`The Ministry of Health held a workshop on safe births in Kigali on 9 February 2021. ${words}`))
    .participants;

const rows: readonly (readonly [string, number, string])[] = [
  ['It was attended by twenty-five (25) participants.', 25, 'exact'],
  ['It was attended by 35 participants (20 women and 15 men).', 35, 'exact'],
  ['60% of the 120 participants were women.', 120, 'exact'],
  ['It brought together 1 000 participants.', 1000, 'exact'],
  ['It brought together 1\u00a0000 participants.', 1000, 'exact'],
  ['It brought together 1,200 participants.', 1200, 'exact'],
  ['It drew 10.000 people.', 10000, 'exact'],
  ['A dozen midwives took part.', 12, 'exact'],
  ['About two dozen midwives took part.', 24, 'approximate'],
  ['In all, 2.5 million people took part.', 2_500_000, 'exact'],
  ['One hundred twenty-five (125) nurses attended.', 125, 'exact'],
  ['It was attended by one hundred and twenty-five nurses.', 125, 'exact'],
  ['More than 300 people attended.', 300, 'min'],
  ['Up to 80 people attended.', 80, 'max'],
  ['Nearly 300 people attended.', 300, 'approximate'],
];

describe('counts', () => {
  for (const [words, value, qualifier] of rows) {
    it(`trap 18: ${words}`, () => {
      expect(with_(words)?.total).toEqual({ value, qualifier });
    });
  }
  it('trap 18: 35 participants (20 women and 15 men) keeps the parts', () => {
    const counted = with_('It was attended by 35 participants (20 women and 15 men).')?.breakdown.map((part) => [
      part.count,
      part.group,
    ]);
    expect(counted).toEqual([
      [20, 'women'],
      [15, 'men'],
    ]);
  });
  it('trap 18: 60% is no head', () => {
    expect(with_('60% of the 120 participants were women.')?.breakdown).toEqual([]);
  });
  for (const range of ['50–60 people attended.', 'Between 50 and 60 people attended.', '50 to 60 people attended.']) {
    it(`trap 18: ${range} is a range with its qualifier`, () => {
      const total = with_(range)?.total;
      expect([50, 55, 60]).toContain(total?.value);
      expect(['approximate', 'min', 'max']).toContain(total?.qualifier);
    });
  }
  for (const words of [
    'Hundreds attended.',
    'Hundreds of people took part.',
    'Several participants came.',
    'Many nurses took part.',
  ]) {
    it(`trap 18: ${words} is no count`, () => {
      expect(with_(words)?.total ?? null).toBeNull();
    });
  }
});
