import { expect, it } from 'vitest';
import { HONORIFICS, isDoubtfulFirstName, isFirstName, POST_NOUNS } from '../../src/vocab/people.js';

it('knows first names of many cultures, in any case', () => {
  for (const name of [
    'Elizabeth',
    'MUHAMMAD',
    'Ayesha',
    'Sunita',
    'Tesfaye',
    'Kwame',
    'Ngozi',
    'Alejandro',
    'Étienne',
    'Oleksandr',
    'Giorgi',
    'Ayşe',
    'Hiroshi',
    'Siti',
    'Sitiveni',
  ])
    expect(isFirstName(name), name).toBe(true);
});
it('takes no word or place for a first name', () => {
  for (const word of [
    'Grace',
    'Mark',
    'Jordan',
    'Chad',
    'Georgia',
    'May',
    'the',
    'Training',
    'Can',
    'Kent',
    'Trust',
    'Banjul',
    'Said',
  ])
    expect(isFirstName(word), word).toBe(false);
  expect(isDoubtfulFirstName('Jordan')).toBe(true);
});
it('knows titles and posts', () => {
  expect(HONORIFICS.has('mr')).toBe(true);
  expect(POST_NOUNS.has('director')).toBe(true);
});
