// Which of several events a fact is given to, and the reasons that are told for it.
import { describe, expect, it } from 'vitest';
import { pointsOf, WEIGHTS } from '../../src/events/attachment.js';
import { explain } from '../../src/index.js';

const PAGE = `Nurses and clerks trained in Alderney

KIGALI, 12 March 2021 - The Ministry of Health held a workshop on safe births in Kigali on 9 March 2021. It was attended by 40 nurses.

Last year the ministry organised a seminar on records in Huye on 4 May 2020. There 25 clerks took part.

The workshop was funded by the Harbour Foundation.
`;

describe('attachment', () => {
  const { extraction, reasonsOf } = explain(PAGE);
  const [workshop, seminar] = extraction.events;
  const reasons = (evidence: readonly { start: number; end: number }[] = []) =>
    evidence.map((one) => reasonsOf({ start: one.start, end: one.end }).map(({ reason }) => reason));

  it('gives each event what is said of it', () => {
    expect(
      extraction.events.map(({ type, main, dates, participants }) => [
        type,
        main,
        dates?.edtf,
        participants?.total?.value,
      ]),
    ).toEqual([
      ['workshop', true, '2021-03-09', 40],
      ['seminar', false, '2020-05-04', 25],
    ]);
    expect(workshop?.funders.map(({ name }) => name)).toEqual(['Harbour Foundation']);
    expect(seminar?.funders).toEqual([]);
  });
  it('tells why', () => {
    expect(reasons(workshop?.dates?.evidence)[0]).toContain('sentence');
    expect(reasons(workshop?.participants?.evidence)[0]).toContain('pronoun');
    expect(reasons(seminar?.participants?.evidence)[0]).toContain('resumes');
    expect(reasons(seminar?.dates?.evidence)[0]).not.toContain('main');
  });
  it('adds up the points of its reasons', () => {
    expect(pointsOf([])).toBe(0);
    expect(
      pointsOf([
        { reason: 'sentence', amount: 1 },
        { reason: 'distance', amount: 2.5 },
      ]),
    ).toBeCloseTo(WEIGHTS.sentence + 2.5 * WEIGHTS.distance);
  });
  it('has nothing to tell of a page without events', () => {
    const none = explain('The Ministry of Health regrets the closure of the clinic.');
    expect(none.extraction.events).toEqual([]);
    expect(none.reasonsOf({ start: 4, end: 22 })).toEqual([]);
  });
});
