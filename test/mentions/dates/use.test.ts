// What stands around a date, what bounds it, and how long things last.
import { describe, expect, it } from 'vitest';
import { bound, findDates, findDurations } from '../../../src/mentions/dates/index.js';
import { pageFor } from './read.js';

const first = (text: string, day: string | null = null) => findDates(pageFor(text, day))[0];

describe('use', () => {
  it.each([
    ['Register by 15 March 2024.', 'deadline'],
    ['The deadline for papers is 15 March 2024.', 'deadline'],
    ['Applications close on 15 March 2024.', 'deadline'],
    ['RSVP before March 15.', 'deadline'],
    ['Papers must reach us by 5:00 p.m. on Friday, 30 March 2018.', 'deadline'],
    ['It is kept every year on 5 April.', 'named'],
    ['It has grown since 1951.', 'since'],
    ['It has met since May 2019.', 'since'],
    ['The Water Act of 2000 holds.', 'legal'],
    ['The 2030 Agenda holds.', 'legal'],
    ['The Refugee Convention (1951) holds.', 'legal'],
    ['Women Deliver 2019 drew thousands.', 'named'],
    ['The 2019 Conference drew thousands.', 'named'],
    ['The programme (2018-2022) ended.', 'named'],
    ['Under GLO.ACT 2015-2019 it grew.', 'named'],
    ['He was born on 9 May 1960.', 'birth'],
    ['Accepted 16 December 2020.', 'stamp'],
    ['It was originally planned for 9 May 2020.', 'replaced'],
    ['It met on 9 May 2020.', null],
    ['It met in 2016.', null],
    ['It met in early 2016.', null],
    ['It met between 2015 and 2017.', null],
    ['It met the week before Easter, on 9 April 2020.', null],
  ] as const)('%s', (text, use) => {
    expect(first(text)?.use).toBe(use);
  });
  it('finds no date in "Horizon2020"', () => {
    expect(first('Paid by Horizon2020 funds.')).toBeUndefined();
  });
});

describe('edge', () => {
  it.each([
    ['The course concluded on 9 August 2019.', 'end', '../2019-08-09'],
    ['It ended on 9 August 2019.', 'end', '../2019-08-09'],
    ['It runs until 9 August 2019.', 'end', '../2019-08-09'],
    ['July 2019 was the end of the camp.', 'end', '../2019-07'],
    ['The show opened on 9 February 2021.', 'start', '2021-02-09/..'],
    ['It began on 9 February 2021.', 'start', '2021-02-09/..'],
    ['It has run since 9 February 2021.', 'start', '2021-02-09/..'],
    ['It was held on 9 February 2021.', null, '2021-02-09'],
    ['It opened on 9-10 February 2021.', null, '2021-02-09/2021-02-10'],
  ] as const)('%s', (text, edge, edtf) => {
    const date = first(text)!;
    expect(date.edge).toBe(edge);
    expect(bound(date.resolve('past'), date.edge, null).edtf).toBe(edtf);
  });
  it('adds a length', () => {
    const date = first('The two-day forum concluded on 12 September 2014.')!;
    expect(bound(date.resolve('past'), date.edge, 2)).toMatchObject({ edtf: '2014-09-11/2014-09-12', days: 2 });
    expect(bound(first('It opened on 12 September 2014.')!.resolve(null), 'start', 3).edtf).toBe(
      '2014-09-12/2014-09-14',
    );
    expect(bound(first('Held on 12 September 2014.')!.resolve(null), null, 3).edtf).toBe('2014-09-12');
  });
});

describe('words told from the day of the release', () => {
  it.each([
    ['this past weekend', '2011-12-08', 'past', '2011-12-03/2011-12-04'],
    ['over the weekend', '2011-12-05', 'past', '2011-12-03/2011-12-04'],
    ['this weekend', '2011-12-08', 'future', '2011-12-10/2011-12-11'],
    ['this week', '2009-03-27', 'past', '2009-03-23/2009-03-29'],
    ['this week', null, 'past', null],
    ['last week', '2009-03-27', 'past', '2009-03-16/2009-03-22'],
    ['next month', '2009-12-27', 'future', '2010-01'],
    ['earlier this month', '2009-12-27', 'past', '2009-12'],
    ['last year', '2009-12-27', 'past', '2008'],
    ['today', '2009-12-27', null, '2009-12-27'],
    ['on Wednesday', '2018-03-21', 'past', '2018-03-21'],
    ['on Wednesday', '2018-03-20', 'past', '2018-03-14'],
    ['on Wednesday', '2018-03-20', 'future', '2018-03-21'],
    ['last Friday', '2018-03-23', 'past', '2018-03-16'],
    ['next Friday', '2018-03-23', 'future', '2018-03-30'],
    ['on Monday and Tuesday', '2018-03-23', 'past', '2018-03-19/2018-03-20'],
    ['on Wednesday last week', '2018-03-23', 'past', '2018-03-14'],
    ['on Wednesday', null, 'past', null],
    ['in summer 2019', null, null, '2019-22'],
    ['last summer', '2018-03-23', 'past', '2017-22'],
    ['this fall', '2018-03-23', 'future', '2018-23'],
    ['the week of October 12, 2020', null, null, '2020-10-12/2020-10-18'],
    ['the weekend of Oct. 12, 2019', null, null, '2019-10-12/2019-10-13'],
    ['in the first week of June 2020', null, null, '2020-06'],
    ['today (Thursday 9 May 2019)', null, null, '2019-05-09'],
    ['on or about 9 May 2019', null, null, '2019-05-09'],
    ['from Monday to Wednesday', '2018-03-23', 'past', '2018-03-19/2018-03-21'],
    ['two years ago', '2018-03-23', null, '2016'],
  ] as const)('%s (%s)', (words, day, direction, edtf) => {
    const text = `They met ${words} in Oran.`;
    const dates = findDates(pageFor(text, day));
    expect(dates).toHaveLength(1);
    expect(dates[0]!.resolve(direction).edtf).toBe(edtf);
  });
  it('takes the nearer side for a plan told in the past', () => {
    const value = (text: string) => first(text, '2020-04-14')!.resolve('past').edtf;
    expect(value('From April 20 to 27 the congress was to have been held in Oran.')).toBe('2020-04-20/2020-04-27');
    expect(value('It had been due in Oran from June 2 to 6.')).toBe('2020-06-02/2020-06-06');
    expect(value('The congress was held in Oran from April 20 to 27.')).toBe('2019-04-20/2019-04-27');
  });
  it('takes the side of the week beside it', () => {
    const dates = findDates(pageFor('Courses follow next week in Accra, from 13-18 November.', '2000-11-08'));
    expect(dates.map((date) => date.resolve('past').edtf)).toEqual(['2000-11-13/2000-11-19', '2000-11-13/2000-11-18']);
  });
  it('prefers the tense where no direction is given', () => {
    const value = (text: string) => first(text, '2018-03-21')!.resolve(null).edtf;
    expect(value('The forum will be held on Tuesday.')).toBe('2018-03-27');
    expect(value('The forum met on Thursday.')).toBe('2018-03-15');
    expect(value('On 20 September the forum will meet again.')).toBe('2018-09-20');
  });
});

describe('durations', () => {
  it.each([
    ['It held a two-day workshop.', [2]],
    ['They gave two days\u2019 training to all.', [2]],
    ['The course ran over two and a half days in May.', [3]],
    ['A two-and-a-half-day seminar', [3]],
    ['A 3 day conference on maps', [3]],
    ['The three-week programme', [21]],
    ['After a day-long meeting', [1]],
    ['For two days, those taking part will think.', [2]],
    ['All met in the two days of the fair.', [2]],
    ['The two-year programme', []],
    ['A six-month course for 3 months', []],
    ['Two days later it rained.', []],
    ['It was open 24 hours a day, seven days a week.', []],
  ])('%s', (text, days) => {
    expect(findDurations(pageFor(text)).map((found) => found.days)).toEqual(days);
  });
});
