import { describe, expect, it } from 'vitest';
import { findFunders } from '../../../src/mentions/funders/index.js';
import { pageOf } from '../../support/page.js';

const fundersIn = (text: string): string[] =>
  findFunders(
    pageOf(`Clinic staff complete a workshop\n\n${text}\n\nThose present asked for more practice.\n`),
  ).flatMap((role) => role.organizations.map((body) => (body.stands ? `<${body.name}>` : body.name)));

describe('who pays', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['The workshop was funded by the European Union and Norway.', ['European Union', 'Norway']],
    ['The EU-funded course closed in May.', ['EU']],
    ['The course was held with a grant from the Ford Foundation.', ['Ford Foundation']],
    ['The course was made possible by a generous contribution from the Republic of Korea.', ['Republic of Korea']],
    ['With the financial support of Sida, nurses met in Kigali.', ['Sida']],
    ['The costs were met by the Lions Club.', ['Lions Club']],
    [
      'The workshop was sponsored by:\n- Rift Valley Bank\n- Embassy of Norway',
      ['Rift Valley Bank', 'Embassy of Norway'],
    ],
    ['Guests thanked the Government of Japan for its financial support.', ['Government of Japan']],
    ['The Embassy of Norway sponsored the workshop.', ['Embassy of Norway']],
  ];
  for (const [text, gives] of rows) it(text, () => expect(fundersIn(text)).toEqual(gives));
});

describe('who does not', () => {
  const rows: readonly string[] = [
    'The course was held with technical support from the World Health Organization.',
    'Ulysses S. Grant from Ohio was named.',
    'The fund was run by the bank.',
    'Photo courtesy of the City Museum.',
    'It is possible by train or bus.',
    'The funding gap grew in May.',
  ];
  for (const text of rows) it(text, () => expect(fundersIn(text)).toEqual([]));
});
