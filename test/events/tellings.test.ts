// Two nouns for one event: in apposition, as a predicate, and a plain noun that takes up a name.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const told = (words: string) =>
  extract(`News from the coast\n\n${words}\n\nThose present thanked the hosts and asked for more.\n`).events.map(
    ({ type, main, dates }) => `${main ? 'main' : 'other'} ${type} ${dates?.edtf ?? '-'}`,
  );

describe('one event', () => {
  it.each([
    'The Harbour Data Camp (HDC), hosted by Lind Trust in Oran on 4 May 2015, proved to be a fine forum for port clerks.',
    'The three-day seminar, the first National Harbour Seminar of its kind, was held in Oran from 4 to 6 May 2015.',
    'Clerks met in Oran on 4 May 2015 for a Harbour Data workshop. The session was organised by Lind Trust.',
    'Lind Trust hosts the Harbour Job Fair in Oran. The fair takes place on 4 May 2015 at the harbour.',
    'Pupils learned of their choices at a huge gathering on 4 May 2015 in Oran. The World of Careers Dinner was attended by hundreds.',
    'Members of the Harbour Committee met on 4 May 2015 for the 36th Harbour Committee Meeting. The online meeting was chaired by Lind Trust.',
  ])('%s', (words) => expect(told(words)).toHaveLength(1));
});

describe('two events', () => {
  it.each([
    'Lind Trust held a workshop in Oran on 4 May 2015, and a seminar in Bari on 9 June 2014 had led up to it.',
    'Lind Trust held the workshop, the third of the year, in Oran on 4 May 2015. A seminar was held in Bari on 9 June 2014.',
  ])('%s', (words) => expect(told(words).length).toBeGreaterThan(1));
});
