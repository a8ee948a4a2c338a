// Dates that name days, months or years: "the 27th and 28th of February", "December 28 – January 3, 2024".
// Pieces come from tokens.ts; a form reads as many of them as make one expression. Each row proves itself by its examples,
// which test/mentions/dates/rows.test.ts runs.
import { readDays, readMonthless } from './day-forms.js';
import type { Reading } from './draft.js';
import { readMonths, readYears } from './month-forms.js';
import { readNumeric } from './numeric-forms.js';
import type { Run } from './run.js';
import { readWeekdays } from './weekday-forms.js';

export interface Form {
  readonly id: string;
  readonly read: (run: Run, index: number) => Reading | null;
  readonly finds: readonly string[];
  readonly leaves: readonly string[];
}

/** Days, months and years of the calendar, in the order in which they are tried; the first that reads wins. */
export const FORMS: readonly Form[] = [
  {
    id: 'dates/numeric',
    read: readNumeric,
    finds: [
      'The course opened on [2024-02-21].',
      'Held [21-23/02/2024] in Oran.',
      'From [21/02/2024 to 23/02/2024], we met.',
      'Updated: [19-Nov-12]',
      'Sitting of [24.03.2025].',
      'It ran [21/02-23/02/2024].',
      'It ran [27/28.02.2018].',
      'It ran [28.02.-02.03.2018].',
      'The date is [04 18 2005] here.',
    ],
    leaves: [
      'Call the 24/7 hotline.',
      'About 1/2 of the seats.',
      'Lot 4/5 is sold.',
      'Version 1.5.3 is out.',
      'See /news/379480/ for more.',
      'It is 21/45/2024.',
    ],
  },
  {
    id: 'dates/days',
    read: readDays,
    finds: [
      'It took place on [9 February 2021] in Rabat.',
      'Held on [February 9, 2021].',
      'On [Feb. 9], the board met.',
      'On the [9th of February] we met.',
      'On the [27th and 28th of February] we met.',
      'Held [February 21–23, 2024].',
      'It ran from [9 to10 February 2021].',
      'It ran [9 — 10 February].',
      'Open [28 February-2 March].',
      'It ran from [Monday 21 to Wednesday 23 February 2024].',
      'Closed [December 28 – January 3, 2024].',
      'Held on [14-16 and 21-23 February 2021].',
      'Held on [23 and 24 July 2019], respectively.',
      'Held [Feb 21, 22 & 23, 2024].',
      '[Aug. 14 & 23]: two evenings',
      'WHEN: [Friday, June 1, 2007] from 8:30 a.m.',
      'Posted [10 Mar 2016]',
      'Held [February 22 23  2006] in Sheridan',
      'WASHINGTON  [Wednesday  Jan  24]    The board met',
      'It ran [JUNE 9TH - JUNE 23RD, 2014].',
      'From [19 - 21 July this year], we met.',
      'It was held last [January 4-13, 2023], in Lae.',
      'Day 1: [3 May]; Day 2: [4 May]',
      'Held on [Monday, April 9 & Tuesday, April 10].',
      'On [9\nFebruary 2021] we met.',
      'Since the [first of March] we met.',
      'On [21 march 2019] we met.',
      'Held on [9 May (Monday) to 11 May 2022].',
      'On [12., 13. and 14. June 2017] we met.',
      'On [24 Mar 18], we met.',
      'Held on [March 7,8 and 9, 2018].',
      'On [7th-9thMarch 2018] we met.',
      'Posted [15 February 2021]The ministry met.',
      'Open [this coming Saturday, 24 March], to all.',
      'Held on [Mon. & Tue., May 3 & 4] in Oran.',
      'Held [Thu-Sat, 6-8 May], in Oran.',
      'Held on [6,7,8 May] in Oran.',
      'It ran from [12. to 14. June].',
      'DATE:[24TH MARCH 2013]',
    ],
    leaves: [
      'The participants march 20 km.',
      'You may 2 times ask.',
      'A second training followed.',
      'The 35 May need help.',
      'Mon Repos is a park.',
    ],
  },
  {
    id: 'dates/months',
    read: readMonths,
    finds: [
      'It took place in [December].',
      'It took place in [early December 2012].',
      'Training of [May 2013] for police',
      'Held in [September/October].',
      'It ran between [January and March 2024].',
      'In the course of [March and April] it grew.',
      'Sworn in during [August and September 2000].',
      'It opened in [mid-May].',
      'It ended [last November].',
      'It ran from [November 2023 to January 2024].',
      'By the end of [July], all had left.',
      'It opens in [March this year].',
      'At the [July] virtual meeting, all spoke.',
    ],
    leaves: [
      'April Jones and August Wilson spoke.',
      'We may go.',
      'The March for Science drew crowds.',
      'A visit by June Okello was planned.',
      'May all be well.',
    ],
  },
  {
    id: 'dates/weekdays',
    read: readWeekdays,
    finds: [
      'They met on [Wednesday].',
      'They met [last Friday] here.',
      'The board said [Thursday] that it agreed.',
      'Held from [Monday to Wednesday] in Oran.',
      'It opens [next Monday].',
      'Open on [Saturday and Sunday].',
      'They met on [Monday, Tuesday, and Thursday].',
      'The course ran [Saturday to Tuesday] in Oran.',
      'It is held on the [first Saturday of June].',
      'It met on the [last Friday in March 2024].',
    ],
    leaves: [
      'He sat in the sun.',
      'Open Monday to Friday, 9:00 - 17:00',
      'It meets on Mondays.',
      'It was Good Friday again.',
      'The Sunday Times wrote so.',
      'Sat nav and Sun Valley.',
      'It meets on the third Thursday of each month.',
    ],
  },
  {
    id: 'dates/monthless',
    read: readMonthless,
    finds: [
      'It will be held on the [22nd].',
      'It was held on the [5th and 6th of this month] in Oran.',
      'It runs from the [5th to the 8th] at the hall.',
      'It met on the [12th instant].',
    ],
    leaves: [
      'It is on the 5th floor.',
      'She spoke on the 10th anniversary.',
      'He came on the 3rd attempt.',
      'It is held on the 5th of each month.',
    ],
  },
  {
    id: 'dates/years',
    read: readYears,
    finds: [
      'It was founded in [2004].',
      'It ran from [2015 to 2019].',
      'Since [1951] it grew.',
      'The [2030] Agenda holds.',
      'GLO.ACT [2015-2019] ends.',
    ],
    leaves: [
      'It cost $2000.',
      'Resolution 1325 was read.',
      'Call 2024 5555 now.',
      'In 2000 schools it runs.',
      'See example.org/2019/05.',
      'It drew 2015 participants.',
    ],
  },
];

/** Reads the first form that stands at a piece; null where none does. */
export function readForm(run: Run, index: number): Reading | null {
  for (const form of FORMS) {
    const reading = form.read(run, index);
    if (reading) return reading;
  }
  return null;
}
