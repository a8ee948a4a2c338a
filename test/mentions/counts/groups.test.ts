// Kinds of participants without a count.
import { describe, expect, it } from 'vitest';
import { findGroups } from '../../../src/mentions/counts/index.js';
import { pageOf } from '../../support/page.js';

const groupsOf = (words: string) =>
  findGroups(pageOf(`Agency Holds Workshop\n\nLagos, 4 May 2021 - The agency held a day of talks. ${words}\n`)).map(
    (group) => group.name,
  );

describe('kinds of participants', () => {
  const cases: [string, string[]][] = [
    [
      'It was attended by some 80 participants, including reporters from print and online media, lawyers, NGO workers and police officers.',
      ['reporters from print and online media', 'lawyers', 'NGO workers', 'police officers'],
    ],
    [
      'Participants included senior officials from federal and provincial departments, mayors, and media.',
      ['senior officials from federal and provincial departments', 'mayors', 'media'],
    ],
    [
      'The launch was attended by government officials, development partners, and members of civil society.',
      ['government officials', 'development partners', 'members of civil society'],
    ],
    [
      'The forum brought together donors, civil society organisations and farmers.',
      ['donors', 'civil society organisations', 'farmers'],
    ],
    ['The workshop targeted port clerks and crane drivers.', ['port clerks', 'crane drivers']],
    ['The course gave carpenters and masons a chance to meet.', ['carpenters', 'masons']],
    ['Present were the county governor, members of parliament and chiefs.', ['members of parliament', 'chiefs']],
    ['The course, for carpenters and masons, ended on Friday.', ['carpenters', 'masons']],
    ['A course for young academics and researchers followed.', ['young academics', 'researchers']],
    ['About 40 delegates, in addition to observers, were there.', ['observers']],
    ['Representatives of the ministries gathered in the hall.', ['Representatives of the ministries']],
    [
      'About 55 participants from government agencies, donors and media attended.',
      ['government agencies', 'donors', 'media'],
    ],
    ['The fair was attended by 30 nurses (midwives and matrons).', ['midwives', 'matrons']],
  ];
  for (const [words, expected] of cases) it(words, () => expect(groupsOf(words)).toEqual(expected));
});

describe('what is no kind of participants', () => {
  const silent = [
    'It was attended by 25 judges and 12 lawyers.',
    'The United Nations convened the summit in Nairobi.',
    'Participants came from six countries.',
    'The talks were organised by the Coastal Society together with the Lake University.',
    'The plan was held for many years.',
  ];
  for (const words of silent) it(words, () => expect(groupsOf(words)).toEqual([]));
});
