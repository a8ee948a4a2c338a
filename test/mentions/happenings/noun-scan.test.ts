// The scan for event nouns finds each of them where the words begin, and nowhere else.
import { describe, expect, it } from 'vitest';
import { EVENT_NOUNS, eventNounsIn, lemmaOf } from '../../../src/mentions/happenings/nouns.js';

const found = (text: string): string[] => eventNounsIn(text).map((match) => `${match.index} ${match[0]}`);

describe('event nouns', () => {
  for (const noun of EVENT_NOUNS.keys())
    it(noun, () => {
      expect(eventNounsIn(`the ${noun}, ${noun.toUpperCase()}`).map((match) => lemmaOf(match[0]))).toEqual([
        lemmaOf(noun),
        lemmaOf(noun),
      ]);
    });
  it('in the plural, across a line end, at the start and the end', () => {
    expect(found('Workshops and press\nconferences, symposia')).toEqual([
      '0 Workshops',
      '14 press\nconferences',
      '33 symposia',
    ]);
  });
  it('not within a word', () => {
    expect(found('reworkshop, workshopped, 5workshop, éworkshop, workshop5')).toEqual([]);
  });
});
