// Phrases that can be the seed of an event, and phrases that only look like one.
import { describe, expect, it } from 'vitest';
import { findHappenings } from '../../../src/mentions/happenings/index.js';
import { findVerbHappenings } from '../../../src/mentions/happenings/verbs.js';
import { pageOf } from '../../support/page.js';

const found = (sentence: string) => {
  const page = pageOf(`Town news of the week\n\n${sentence}\n`);
  return findHappenings(page).map((mention) => ({
    words: page.view.slice(mention.phrase.start, mention.end),
    ...mention,
  }));
};

describe('happenings', () => {
  const rows: readonly (readonly [string, string, string | null])[] = [
    ['UNEP organised a two-day training workshop in Kigali.', 'a two-day training workshop', 'workshop'],
    ['UNEP organised a training conference in Kigali.', 'a training conference', 'training'],
    ['UNEP held a consultation workshop in Kigali.', 'a consultation workshop', 'consultation'],
    ['The 14th UN Congress on Crime Prevention was held in Kyoto.', 'The 14th UN Congress', 'conference'],
    ['The club held a hiring fair on Friday.', 'a hiring fair', 'other'],
    ['The nurses ran a two-day clinic in May.', 'a two-day clinic', 'other'],
    ['The Guild organised training on soil health.', 'training', 'training'],
    ['The Guild held training in Kigali.', 'training', 'training'],
    ['The Guild established a free dental camp in Kigali.', 'a free dental camp', 'campaign'],
    ['At an interaction organised by the Guild in Kigali, all spoke.', 'an interaction', 'meeting'],
    ['Join us for the Bee Framework Plan launch in Bern.', 'the Bee Framework Plan launch', 'launch'],
    ['A round table discussion took place in Bern.', 'A round table discussion', 'roundtable'],
    ['The Guild hosted a debate in Bern on Friday.', 'a debate', 'other'],
    ['The mayoral debate will be held in Bern.', 'The mayoral debate', 'other'],
    ['The Guild held a panel on bees in Bern.', 'a panel', 'other'],
    ['The Guild launched its campaign against measles in Bern.', 'its campaign', 'campaign'],
  ];
  for (const [sentence, words, type] of rows)
    it(sentence, () => expect(found(sentence).map((one) => [one.words, one.type])).toEqual([[words, type]]));

  const none = [
    'The OSCE Mission to Skopje published a guide.',
    'The US Congress passed the bill.',
    'The senator announced today Congress has approved the bill.',
    'Last year Congress passed the Harbour Act.',
    'It is a bill Congress will take up.',
    'It changes the Harbour Act of 1999  Congress passed it in May.',
    'The New York State Assembly sat late.',
    'A Lind State Assembly candidate spoke.',
    'It gave money to 12 rural clinics.',
    'They asked for a fair trial.',
    'She works at the Customs Institute of Advanced Training.',
    'The Trades Union Congress of Arden agreed.',
    'It is an interaction of many forces.',
    'It was funded by the Lake Forum and others.',
    'She works at the Centre for Intercultural and Interreligious Dialogue.',
    'The Guild was training clerks of the town.',
    'The Clean Lakes Forum has hosted two guests.',
    'The refugee camp lies in the north.',
    'The Convention protects all children.',
    'Volunteers stood around the course.',
    'They helped the prison to establish a sewing workshop.',
    'She wrote for the Intergovernmental Panel on Ice.',
    'Five members cosponsored the initiative.',
    'A computer simulation shows the tide.',
    'Distributions of grain went on.',
    'They read the book A Race Against Frost.',
    'They planted trees at Ann Lee Drive.',
    'This long debate unfolded last week.',
    'It is time to begin the debate.',
    'The dispute panel decision was unfair.',
    'The panel concluded that trade must grow.',
    'She hailed Congress for passing the bill.',
    'He will chair it in the next Congress.',
    'They kept their campaign promise.',
    'She goes on with her campaign to close the gap.',
    'It plans to change screening procedures.',
    'The bill would improve the screening of troops.',
  ];
  for (const sentence of none) it(sentence, () => expect(found(sentence).map((one) => one.words)).toEqual([]));

  it('tells earlier ones by the past perfect', () => {
    expect(found('Most officers had completed a training in March.')[0]?.series).toBe('earlier');
    expect(found('The officers completed a training in March.')[0]?.series).toBeNull();
  });

  it.each([
    [
      'The Guild invites you to Harbour Voices: A Global Conference on Tides in Oslo.',
      'Harbour Voices: A Global Conference',
    ],
    ['The Guild held "Rising Tides: A Workshop for Teachers" in Oslo.', 'Rising Tides: A Workshop'],
    ['The news was good: A Conference on Tides took place in Oslo.', 'A Conference'],
    ['Event: A Workshop for Teachers in Oslo.', 'A Workshop'],
  ])('reads a name on both sides of its colon: %s', (sentence, words) =>
    expect(found(sentence).map((one) => one.words)).toContain(words),
  );

  it.each([
    ['Open Harbour Day 2015 successfully concluded on 21 February.', 'Open Harbour Day 2015'],
    ['Fiscal Year 2015 ended on 30 June.', undefined],
    ['The Spring Season 2015 opened in Oslo.', undefined],
  ])('a name with its year takes place: %s', (sentence, words) => expect(found(sentence)[0]?.words).toBe(words));

  it('takes a whole quoted title', () => {
    const [one] = found('The "14th Congress on Bees and Pollen" was postponed.');
    expect(
      one?.title &&
        pageOf(`Town news of the week\n\nThe "14th Congress on Bees and Pollen" was postponed.\n`).view.slice(
          one.title.start,
          one.title.end,
        ),
    ).toBe('14th Congress on Bees and Pollen');
  });

  it('reads the tense of the clause and not of those who come', () => {
    expect(
      found(
        'The send-off ceremony that the bureau held today for 26 trainees, who will go abroad, was attended by the mayor.',
      )[0]?.tense,
    ).toBe('past');
  });

  it('finds verbs that tell of a happening', () => {
    const verbs = (sentence: string) =>
      findVerbHappenings(pageOf(`Town news of the week\n\n${sentence}\n`)).map((one) =>
        one.rule.replace('happenings/verb-', ''),
      );
    expect(verbs('The mayor convened over 20 representatives of trade.')).toEqual(['convened']);
    expect(verbs('The embassy celebrated Maritime Day at the harbour.')).toEqual(['marked']);
    expect(verbs('The findings will be presented to the media in Bern.')).toEqual(['presented']);
    expect(verbs('The exam marked a turning point.')).toEqual([]);
  });
});

describe('what people say of an event', () => {
  const licenceOf = (words: string) => Math.max(0, ...found(words).map(({ licence }) => licence));
  it.each([
    'Our seed fair was a huge success.',
    'The sale of quilts went off and the picnic went really well.',
    'The winter concert is just around the corner.',
    'The spring fair proved to be great fun.',
    'We had a picnic in Elm Park last weekend.',
    'They are having their first mapathon this Saturday.',
    'Residents are invited to a parks open house on Monday.',
    'Ann Lee taught a soldering workshop in Ely.',
    'There will also be a bake sale in the hall.',
    'A workshop in Ely about bees and their keepers - all the more timely after the cold spring - drew farmers from six towns.',
  ])('tells that it takes place: %s', (words) => expect(licenceOf(words)).toBeGreaterThanOrEqual(1.8));
  it.each(['A fair has its critics.', 'Success at a workshop is not all.', 'We have a meeting every week.'])(
    'leaves %s',
    (words) => expect(licenceOf(words)).toBeLessThan(1.8),
  );

  const fateIn = (words: string) => found(words)[0]?.fate ?? null;
  it('reads what befell it before as past', () => {
    expect(fateIn('After being cancelled in 2020, the seed fair took place on 3 May.')).toBeNull();
    expect(fateIn('The seed fair was cancelled on 3 May.')).toBe('cancelled');
  });
  it('takes the host behind a comma for no tense', () => {
    expect(found('The hackathon goes on with a day on 23 July, hosted by Acme in Ely.')[0]?.tense).not.toBe('past');
    expect(found('The hackathon was hosted by Acme in Ely.')[0]?.tense).toBe('past');
  });
  it('takes no half sentence in quotes for its title', () =>
    expect(found('The workshop "brought back the art of weaving," she said.')[0]?.title).toBeNull());
});

describe('a day of it', () => {
  it.each([
    'Today was the first day of training with the port clerks.',
    'Friday saw the final session of our course for clerks.',
  ])('tells that it is held: %s', (words) =>
    expect(Math.max(...found(words).map(({ licence }) => licence))).toBeGreaterThanOrEqual(2),
  );
  it('tells nothing where the day is only named', () =>
    expect(found('The first day of training is paid.').every(({ licence }) => licence < 2)).toBe(true));
});
