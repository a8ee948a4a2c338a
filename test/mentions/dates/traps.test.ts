// Expressions on which other readers of dates fail, under several zones and release days.
import { afterAll, describe, expect, it } from 'vitest';
import { findDates } from '../../../src/mentions/dates/index.js';
import { datesIn, edtfOf, notesIn, pageFor } from './read.js';

describe('ranges', () => {
  it.each(['-', '–', '—', ' - ', ' – ', ' to ', ' through ', '-\n', '\u0096'])('reads a range with %j', (dash) => {
    expect(datesIn(`The forum met February 21${dash}23, 2024, in Oran.`)).toEqual([
      [`February 21${dash}23, 2024`, '2024-02-21/2024-02-23'],
    ]);
  });
  it.each([
    ['from 9 to10 February 2021', '2021-02-09/2021-02-10'],
    ['on 9 — 10 February', 'XXXX-02-09/XXXX-02-10'],
    ['on 21-23/02/2024', '2024-02-21/2024-02-23'],
    ['on 28 February-2 March', 'XXXX-02-28/XXXX-03-02'],
    ['from 28 to 2 March 2024', '2024-02-28/2024-03-02'],
    ['the 27th and 28th of February', 'XXXX-02-27/XXXX-02-28'],
    ['Feb 21, 22 & 23, 2024', '2024-02-21/2024-02-23'],
    ['14-16 and 21-23 February 2021', '{2021-02-14..2021-02-16,2021-02-21..2021-02-23}'],
    ['14-16 and 21-22 February', '{XXXX-02-14,XXXX-02-15,XXXX-02-16,XXXX-02-21,XXXX-02-22}'],
    ['10 and 13 August 2023', '{2023-08-10,2023-08-13}'],
    ['Aug. 14 & 23', '{XXXX-08-14,XXXX-08-23}'],
    ['23 and 24 July 2019, respectively', '2019-07-23/2019-07-24'],
    ['December 28 – January 3, 2024', '2023-12-28/2024-01-03'],
    ['28 December 2023 to 3 January', '2023-12-28/2024-01-03'],
    ['JUNE 9TH - JUNE 23RD, 2014', '2014-06-09/2014-06-23'],
    ['from Monday 21 to Wednesday 23 February 2024', '2024-02-21/2024-02-23'],
    ['between January and March 2024', '2024-01/2024-03'],
    ['between November and January 2024', '2023-11/2024-01'],
    ['in September/October 2010', '2010-09/2010-10'],
    ['in August and September 2000', '2000-08/2000-09'],
    ['in March and October 2001', '{2001-03,2001-10}'],
    ['3, 4 and 6 May 2022', '{2022-05-03..2022-05-04,2022-05-06}'],
    ['on 9 May and 12 June 2020', '{2020-05-09,2020-06-12}'],
    ['on Monday, 3 May, Tuesday, 4 May and Friday, 7 May 2021', '{2021-05-03..2021-05-04,2021-05-07}'],
    ['from 30th April to 2nd May 2017', '2017-04-30/2017-05-02'],
    ['From 25 November 2018 to 3 January 2019', '2018-11-25/2019-01-03'],
    ['on Monday and Tuesday, 12 and 13 June 2017', '2017-06-12/2017-06-13'],
    ['from 9am on 5 March to 5pm on 7 March 2018', '2018-03-05/2018-03-07'],
    ['on 5 March 2018, 9:00 - 7 March 2018, 17:00', '2018-03-05/2018-03-07'],
    ['February 22 23  2006', '2006-02-22/2006-02-23'],
    ['April 18  2005', '2005-04-18'],
  ])('%s', (words, edtf) => {
    expect(edtfOf(`It took place ${words} in Oran.`)).toBe(edtf);
  });
  it('tells the parts of a list that goes with another', () => {
    const [date] = findDates(pageFor('Held in Rabat and Fes on 23 and 24 July 2019, respectively.'));
    expect(date?.parts.map((part) => part.resolve('past').edtf)).toEqual(['2019-07-23', '2019-07-24']);
  });
  it('counts days', () => {
    const days = (text: string) => findDates(pageFor(text))[0]!.resolve(null).days;
    expect(days('on 14-16 May 2021')).toBe(3);
    expect(days('from 25 November 2018 to 3 January 2019')).toBe(40);
    expect(days('on 14 May 2021')).toBeNull();
    expect(days('on 14 and 18 May 2021')).toBeNull();
    expect(days('from December 28 to January 3')).toBe(7);
    expect(days('from 27 February to 2 March')).toBeNull();
    expect(days('from 27 February to 2 March 2024')).toBe(5);
  });
});

describe('years that the release settles', () => {
  it.each([
    ['was held on March 21', '2022-09-21', 'past', '2022-03-21'],
    ['on November 12, we filed', '2021-02-15', 'past', '2020-11-12'],
    ['on November 12, we filed', null, 'past', 'XXXX-11-12'],
    ['will be held on 31 December', '2024-06-30', 'future', '2024-12-31'],
    ['will be held on 31 December', '2024-06-30', null, '2024-12-31'],
    ['met from December 28 to January 3', '2024-01-10', 'past', '2023-12-28/2024-01-03'],
    ['opens on 29 February', '2023-06-01', 'future', '2024-02-29'],
    ['closed on 29 February', '2023-06-01', 'past', '2020-02-29'],
    ['met on Saturday, 9 May', '2020-06-01', null, '2020-05-09'],
    ['met last November', '2007-03-05', null, '2006-11'],
    ['met last November', '2007-11-20', null, '2006-11'],
    ['met in December', '2013-01-30', 'past', '2012-12'],
    ['met from 19 - 21 July this year', '2017-09-10', 'past', '2017-07-19/2017-07-21'],
    ['met on 3 May last year', '2017-09-10', 'past', '2016-05-03'],
  ] as const)('%s (%s, %s)', (words, day, direction, edtf) => {
    expect(edtfOf(`They ${words} in Oran.`, day, direction)).toBe(edtf);
  });
  it('warns where no year can be told', () => {
    expect(notesIn('On November 12, we filed.')).toEqual(['dates/no-year']);
    expect(notesIn('On November 12, we filed.', '2021-02-15')).toEqual([]);
  });
  it('takes no year from another date of the text', () => {
    expect(datesIn('It met on 9 May. A first round closed on 3 April 2019.')[0]).toEqual(['9 May', 'XXXX-05-09']);
  });
});

describe('zones and awkward release days', () => {
  const zone = process.env.TZ;
  afterAll(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
  const text =
    'Held on March 21; opened yesterday; met last Friday; closes tomorrow; begun three days ago; held two weeks ago; met in December.';
  const wanted: Record<string, (string | null)[]> = {
    '2022-09-29': [
      '2022-03-21',
      '2022-09-28',
      '2022-09-23',
      '2022-09-30',
      '2022-09-26',
      '2022-09-12/2022-09-18',
      '2021-12',
    ],
    '2022-09-30': [
      '2022-03-21',
      '2022-09-29',
      '2022-09-23',
      '2022-10-01',
      '2022-09-27',
      '2022-09-12/2022-09-18',
      '2021-12',
    ],
    '2022-08-31': [
      '2022-03-21',
      '2022-08-30',
      '2022-08-26',
      '2022-09-01',
      '2022-08-28',
      '2022-08-15/2022-08-21',
      '2021-12',
    ],
    '2024-02-29': [
      '2023-03-21',
      '2024-02-28',
      '2024-02-23',
      '2024-03-01',
      '2024-02-26',
      '2024-02-12/2024-02-18',
      '2023-12',
    ],
  };
  for (const place of ['UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Pacific/Kiritimati']) {
    it.each(Object.keys(wanted))(`in ${place}, on %s`, (day) => {
      process.env.TZ = place;
      expect(datesIn(text, day, 'past').map(([, edtf]) => edtf)).toEqual(wanted[day]);
    });
  }
});

describe('words that only look like dates', () => {
  it.each([
    'The participants march on.',
    'He sat down.',
    'They sat in the sun.',
    'Mon Repos lies near Vieux Fort.',
    'April Jones and August Wilson spoke.',
    'A second training followed.',
    'They may come.',
    'It was done in the year.',
    'Call our 24/7 hotline.',
    'He gave 1/2 of the money.',
    'They bought Lot 4/5 there.',
    'Resolution 1325 holds.',
    'See https://example.org/news/379480/ now.',
    'From 9:15 35 cars left.',
    'Tel: 220 4392847',
    'Version 1.5.3 is out.',
    'They worked for 3 months.',
    'It runs in 5-10 villages.',
    'It begins at 9:30, ends 14:00-15:30 hrs.',
    'About 12.5% of $2,015 went there.',
    'Lunch is at 12 noon.',
    'May Okello and June Banda met.',
    'The second workshop drew 35 people.',
    'Write to PO Box 2020.',
    'It weighs 20-25 kg.',
    'Call 1-888-908-4070.',
    'The Mon people sat.',
  ])('%s', (text) => {
    expect(findDates(pageFor(text, '2021-02-15')).map((date) => text.slice(date.start, date.end))).toEqual([]);
  });
});

describe('odd years and impossible days', () => {
  it.each([
    ['On 19-Nov-12 it met.', null, '2012-11-19'],
    ['On 10-Apr-15 it met.', '2015-04-20', '2015-04-10'],
    ['On 10-Apr-68 it met.', '2015-04-20', '1968-04-10'],
    ['On 24/03/25 it met.', null, '2025-03-24'],
    ['On Febuary 21, 2024 it met.', null, '2024-02-21'],
    ['On 05/03/2024 it met.', null, '2024-03-05'],
    ['On 9 August 19 people met.', null, 'XXXX-08-09'],
  ])('%s', (text, day, edtf) => {
    expect(edtfOf(text, day)).toBe(edtf);
  });
  it.each([
    'It met on 29 February 2023.',
    'It met on Feb 29, 2015.',
    'It met on July 42nd.',
    'It met on 31 June 2020.',
    'It met from 28 to 31 April 2021.',
  ])('warns: %s', (text) => {
    expect(datesIn(text)).toEqual([]);
    expect(notesIn(text)).toEqual(['dates/impossible']);
  });
  it('says that it read a misspelt month', () => {
    expect(notesIn('It met on Febuary 21, 2024.')).toEqual(['dates/misspelt']);
  });
  it('takes the order of figures from their weekday, or from the same day written out', () => {
    expect(datesIn('Held on Thu, 05/06/2021 in Oran.').map(([, edtf]) => edtf)).toEqual(['2021-05-06']);
    expect(datesIn('Held on Saturday 05/06/2021 in Oran.').map(([, edtf]) => edtf)).toEqual(['2021-06-05']);
    expect(datesIn('Date: 05/06/2021. On May 6, 2021 they met.').map(([, edtf]) => edtf)).toEqual([
      '2021-05-06',
      '2021-05-06',
    ]);
  });
  it('takes the order of figures from its neighbours', () => {
    expect(datesIn('Held on 05/03/2024 and again on 15/03/2024.').map(([, edtf]) => edtf)).toEqual([
      '2024-03-05',
      '2024-03-15',
    ]);
    expect(datesIn('Held on 05/03/2024 and again on 03/15/2024.').map(([, edtf]) => edtf)).toEqual([
      '2024-05-03',
      '2024-03-15',
    ]);
    expect(datesIn('Held 05/03/2024, then 03/15/2024, then 15/03/2024.').map(([, edtf]) => edtf)).toEqual([
      '2024-XX-XX',
      '2024-03-15',
      '2024-03-15',
    ]);
    expect(edtfOf('Held on 03/04/2014 in Akron.', null, null, true)).toBe('2014-03-04');
  });
  it('warns of a weekday that does not fit', () => {
    expect(notesIn('It met on Monday, 9 February 2021.')).toEqual(['dates/weekday']);
    expect(notesIn('It met on Tuesday, 9 February 2021.')).toEqual([]);
  });
});

describe('a day that the text dates elsewhere', () => {
  it('takes its year', () => {
    expect(datesIn('Open on Friday, June 1. WHEN: Friday, June 1, 2007, 9 a.m.')[0]).toEqual([
      'Friday, June 1',
      '2007-06-01',
    ]);
    expect(datesIn('It ran from 3 to 5 May 2021. On 4 May, the minister came.')[1]).toEqual(['4 May', '2021-05-04']);
  });
  it('takes none where the text gives two', () => {
    expect(datesIn('Held on 1 May 2019 and on 1 May 2020; the next is on 1 May.').at(-1)).toEqual([
      '1 May',
      'XXXX-05-01',
    ]);
  });
});
