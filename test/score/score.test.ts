import { expect, it } from 'vitest';
import type { Gold, ScoredRecord } from '../../src/schema/gold.js';
import { score } from '../../src/score/index.js';

const TEXT = 'Menu\nA workshop in Tunis\nIt drew 20 people.\nFollow us';

const workshop = {
  main: true,
  type: 'workshop',
  status: 'held',
  durationDays: 2,
  dates: { edtf: '2021-02-09/2021-02-10' },
  locations: [{ city: 'Tunis', country: 'TN', venue: 'Hotel Carthage' }],
  organizers: [{ name: 'United Nations Office on Drugs and Crime', aliases: ['UNODC'], role: 'organizer' }],
  funders: [{ name: 'European Union', aliases: ['EU'], scope: 'programme' }],
  participants: { total: { value: 20, qualifier: 'exact' }, breakdown: [{ count: 8, group: 'female' }] },
};
const gold: Gold = {
  release: {
    title: 'A workshop in Tunis',
    published: '2021-02-15',
    body: { first: 'A workshop in', last: '20 people.' },
  },
  events: [workshop],
};
const record = (events: ScoredRecord['events'], release?: ScoredRecord['release']): ScoredRecord => ({
  source: { path: 'a.txt' },
  release,
  events,
});
const scored = (found: ScoredRecord | null) =>
  score([{ id: 'a', gold, text: TEXT }], new Map(found ? [['a', found]] : []));

it('gives full marks to the gold itself', () => {
  const release = {
    title: { value: 'A Workshop in Tunis' },
    published: { value: '2021-02-15' },
    body: { start: 5, end: 43 },
  };
  const result = scored(record([workshop], release));
  expect(result).toMatchObject({ docs: 1, absent: 0, perfect: 1, macroF1: 1, misses: [] });
  expect(result.accuracy['body text F1']).toEqual({ right: 1, of: 1 });
});

it('counts a release without a record as missed throughout', () => {
  const result = scored(null);
  expect(result).toMatchObject({ absent: 1, perfect: 0, macroF1: 0 });
  expect(result.fields.organizers).toEqual({ tp: 0, fp: 0, fn: 1, f1: 0 });
  expect(result.accuracy['has an event']).toEqual({ right: 0, of: 1 });
});

it('takes an acronym for the name, a folded spelling for the same, another country for another place', () => {
  const found = {
    ...workshop,
    organizers: [{ name: 'UNODC', role: 'partner' }],
    funders: [{ name: 'the Européan Union', scope: 'event' }],
    locations: [{ city: 'tunis', country: 'DZ' }],
    participants: { total: { value: 20, qualifier: 'min' } },
  };
  const { fields, accuracy, misses } = scored(record([found]));
  expect(fields).toMatchObject({
    organizers: { tp: 1, fp: 0, fn: 0 },
    funders: { tp: 1 },
    locations: { tp: 0, fp: 1, fn: 1 },
    city: { tp: 1 },
    venue: { fn: 1 },
    participants: { tp: 1 },
    breakdown: { fn: 1 },
  });
  expect(accuracy).toMatchObject({
    'organizer role': { right: 0, of: 1 },
    'funder scope': { right: 0, of: 1 },
    'participants qualifier': { right: 0, of: 1 },
  });
  expect(misses).toContainEqual({ id: 'a', field: 'locations', kind: 'wrong', value: 'tunis, DZ', around: null });
});

it('counts an event too many with all its values as wrong', () => {
  const { fields } = scored(record([workshop, { main: true, type: 'meeting', dates: { edtf: '2021-03' } }]));
  expect(fields).toMatchObject({ 'main events': { tp: 1, fp: 1, fn: 0 }, dates: { tp: 1, fp: 1, fn: 0 } });
});

it('finds evidence that does not quote the source', () => {
  const evidence = [
    { start: 19, end: 24, text: 'Tunis', rule: 'x' },
    { start: 0, end: 4, text: 'Nope', rule: 'x' },
  ];
  expect(scored(record([{ ...workshop, evidence }]))).toMatchObject({ spans: 2, badSpans: 1 });
});

it('shows the words that a wrong value rests on, and the sentence of a missed one', () => {
  const found = {
    ...workshop,
    locations: [{ city: 'Sfax', country: 'TN', evidence: [{ start: 19, end: 24, text: 'Tunis', rule: 'x' }] }],
    participants: null,
  };
  const { misses } = scored(record([found]));
  expect(misses).toEqual(
    expect.arrayContaining([
      {
        id: 'a',
        field: 'locations',
        kind: 'wrong',
        value: 'Sfax, TN',
        around: expect.stringMatching(/in \[Tunis\] It/),
      },
      {
        id: 'a',
        field: 'participants',
        kind: 'missed',
        value: 'exact 20',
        around: expect.stringMatching(/drew 20 people/),
      },
    ]),
  );
});
