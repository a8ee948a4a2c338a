import { expect, it } from 'vitest';
import { judge, reliability } from '../../src/score/index.js';

const evidence = [{ start: 0, end: 3, text: 'abc', rule: 'dates/days' }];
const gold = {
  events: [
    {
      main: true,
      dates: { edtf: '2021-02-09' },
      organizers: [{ name: 'Harbour Trust' }],
      participants: { total: { value: 20 }, breakdown: [] },
    },
  ],
};
const events = [
  {
    main: true,
    dates: { edtf: '2021-02-09', confidence: 0.9, evidence },
    organizers: [
      { name: 'The Harbour Trust', confidence: 0.8 },
      { name: 'Tide Club', confidence: 0.4 },
    ],
    participants: { total: { value: 22 }, confidence: 0.7 },
  },
  { main: false, dates: { edtf: '2020', confidence: 0.6 }, organizers: [{ name: 'Harbour Trust' }] },
];
const judged = judge([{ id: 'a', gold, text: null }], new Map([['a', { source: { path: 'a.txt' }, events }]]));

it('judges every value with a confidence as the score pairs it', () => {
  expect(judged.map(({ field, main, confidence, right, rule }) => [field, main, confidence, right, rule])).toEqual([
    ['organizers', true, 0.8, true, null],
    ['organizers', true, 0.4, false, null],
    ['dates', true, 0.9, true, 'dates/days'],
    ['participants', true, 0.7, false, null],
    ['dates', false, 0.6, false, null],
  ]);
});

it('is nought where shares are as promised, and the mean distance where they are not', () => {
  const values = (confidence: number, right: number, of: number) =>
    Array.from({ length: of }, (_, i) => ({ confidence, right: i < right }));
  expect(reliability(values(0.9, 9, 10)).ece).toBeCloseTo(0);
  const { ece, bins } = reliability([...values(0.95, 5, 10), ...values(0.35, 10, 30)]);
  expect(ece).toBeCloseTo((10 * 0.45 + 30 * (0.35 - 1 / 3)) / 40);
  expect(bins.map(({ from, count }) => [from, count])).toEqual([
    [0.3, 30],
    [0.9, 10],
  ]);
  expect(reliability([])).toMatchObject({ count: 0, ece: 0, bins: [] });
  expect(reliability(values(1, 1, 1)).bins).toMatchObject([{ from: 0.9, to: 1 }]);
});
