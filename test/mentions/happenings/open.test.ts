// Events of any noun: what is held, hosted, celebrated, put off or turned out for is one; what people hold otherwise is none.
import { describe, expect, it } from 'vitest';
import { findOpen } from '../../../src/mentions/happenings/open.js';
import { pageOf } from '../../support/page.js';

const found = (sentence: string): string[] => {
  const page = pageOf(`Town news of the week\n\n${sentence}\n`);
  return findOpen(page).map((one) => page.view.slice(one.start, one.end));
};

describe('a noun phrase that is held', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['A seed exchange was held at the Community Barn in Leeds on 4 March 2022.', 'A seed exchange'],
    ['World Book Night was celebrated on 23 April 2021 in Cork.', 'World Book Night'],
    ['The annual chess night has been cancelled.', 'The annual chess night'],
    ['Our Lantern Ride will take place on Friday in Bonn.', 'Our Lantern Ride'],
    ['Their pop-up bakery opened for the first time on Saturday.', 'Their pop-up bakery'],
    ['The Garden Club will host its annual plant swap on Saturday at Elm Hall.', 'its annual plant swap'],
    ['The club has called off its fireworks display planned for 4 July.', 'its fireworks display'],
    ['The council is putting on a treasure hunt in Kendal on 9 April.', 'a treasure hunt'],
    ['The school held its sixth Science Night in Perth.', 'its sixth Science Night'],
    ['The repair night is scheduled for 9 May in Ely.', 'The repair night'],
    ['Join us for a stargazing evening at the observatory on Friday.', 'a stargazing evening'],
    ['Hundreds turned out for Heritage Day on 12 May in Accra.', 'Heritage Day'],
    ['Ely Coders teamed up to run a weekend data dive on 5 May at Lind Hall.', 'a weekend data dive'],
    ['Printers will gather in Bern next month for the first Type Ramble.', 'the first Type Ramble'],
    ['The Legion will hold its 9th annual "Jam in the Park" on Friday.', 'its 9th annual "Jam in the Park'],
    ['Oslo will be host to the Nordic Reading Week in June.', 'the Nordic Reading Week'],
  ];
  for (const [sentence, words] of rows) it(sentence, () => expect(found(sentence)).toContain(words));

  const none = [
    'The mayor held office until May.',
    'They ran a shop in Bern until 3 May.',
    'He was held in custody in Riga on 3 May.',
    'The suspects were held on 3 May in Riga.',
    'The election was held on 3 May in Riga.',
    'Ms Ota hosted 20 guests in Bern.',
    'They will hold the airlines accountable.',
    'John Ota was held in Riga on 3 May.',
    'She called on the government to act.',
    'The road is due to open on 3 May.',
    'It was held on 3 May.',
    'The day was held in Bern.',
  ];
  for (const sentence of none) it(sentence, () => expect(found(sentence)).toEqual([]));
});
