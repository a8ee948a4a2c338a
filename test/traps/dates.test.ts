// Traps 1 to 10: dates that the best existing readers get wrong, each told in a release of three paragraphs.
import { afterAll, describe, expect, it } from 'vitest';
import { edtfOf, evidenceIn, mainEvent, readText, tell, warnings } from '../support/told.js';

const held = (when: string) => `The Ministry of Health held a workshop on safe births in Kigali ${when}.`;
const planned = (when: string) => `The Ministry of Health will hold a workshop on safe births in Kigali ${when}.`;

interface Row {
  readonly trap: string;
  readonly says: string;
  readonly published?: string;
  readonly gives: string | null;
  /** The words that one evidence span must cover. */
  readonly over?: string;
}

const rows: readonly Row[] = [
  ...['-', '–', '—', '−', '‑', '\u0096', ' to ', ' – ', ' - ', ' — ', ' through '].map(
    (dash): Row => ({
      trap: '1',
      says: held(`on February 21${dash}23, 2024`),
      gives: '2024-02-21/2024-02-23',
      over: `February 21${dash}23, 2024`,
    }),
  ),
  { trap: '1', says: held('on 21–23 February 2024'), gives: '2024-02-21/2024-02-23', over: '21–23 February 2024' },
  { trap: '2', says: held('from 9 to10 February 2021'), gives: '2021-02-09/2021-02-10' },
  { trap: '2', says: held('from 9to 10 February 2021'), gives: '2021-02-09/2021-02-10' },
  { trap: '2', says: held('on 9 — 10 February'), published: '2021-02-15', gives: '2021-02-09/2021-02-10' },
  { trap: '2', says: held('on 21-23/02/2024'), gives: '2024-02-21/2024-02-23' },
  {
    trap: '2',
    says: held('on 28 February-2 March'),
    published: '2023-03-10',
    gives: '2023-02-28/2023-03-02',
    over: '28 February-2 March',
  },
  {
    trap: '3',
    says: held('on the 27th and 28th of February'),
    published: '2022-03-05',
    gives: '2022-02-27/2022-02-28',
  },
  { trap: '3', says: held('on the 27th and 28th of February'), gives: 'XXXX-02-27/XXXX-02-28' },
  { trap: '3', says: held('on Feb 21, 22 & 23, 2024'), gives: '2024-02-21/2024-02-23' },
  {
    trap: '3',
    says: held('on 14-16 and 21-23 February 2021'),
    gives: '{2021-02-14..2021-02-16,2021-02-21..2021-02-23}',
  },
  { trap: '3', says: held('on 10 and 13 August 2023'), gives: '{2023-08-10,2023-08-13}' },
  { trap: '4', says: held('from December 28 – January 3, 2024'), gives: '2023-12-28/2024-01-03' },
  { trap: '4', says: held('on JUNE 9TH - JUNE 23RD, 2014'), gives: '2014-06-09/2014-06-23' },
  { trap: '4', says: held('from Monday 21 to Wednesday 23 February 2024'), gives: '2024-02-21/2024-02-23' },
  { trap: '4', says: held('between January and March 2024'), gives: '2024-01/2024-03' },
  { trap: '5', says: held('on March 21'), published: '2022-09-21', gives: '2022-03-21' },
  {
    trap: '5',
    says: 'On November 12, the Ministry of Health held a workshop on safe births in Kigali.',
    published: '2022-11-20',
    gives: '2022-11-12',
  },
  {
    trap: '5',
    says: 'On November 12, the Ministry of Health held a workshop on safe births in Kigali.',
    published: '2022-09-21',
    gives: '2021-11-12',
  },
  { trap: '5', says: planned('on 31 December'), published: '2024-06-30', gives: '2024-12-31' },
  {
    trap: '5',
    says: 'A workshop on safe births will be held by the Ministry of Health in Kigali on 4 January.',
    published: '2024-12-20',
    gives: '2025-01-04',
  },
  { trap: '9', says: held('on 19-Nov-12'), gives: '2012-11-19' },
  { trap: '9', says: held('on 10-Apr-15'), gives: '2015-04-10' },
  { trap: '9', says: held('on 24/03/25'), published: '2025-03-30', gives: '2025-03-24' },
  { trap: '9', says: held('on 05/03/2024'), gives: '2024-03-05' },
  { trap: '9', says: held('on 05/03/2024 and again on 15/03/2024'), gives: '{2024-03-05,2024-03-15}' },
];

describe('dates', () => {
  for (const row of rows) {
    it(`trap ${row.trap}: ${row.says.replace(/.*(?=workshop)/, '')} ${row.published ?? 'undated'}`, () => {
      const telling = tell(row.says, { published: row.published ?? null });
      expect(edtfOf(telling)).toBe(row.gives);
      if (row.over) expect(mainEvent(telling).dates?.evidence.map((each) => each.text)).toContain(row.over);
    });
  }

  it('trap 3: two towns and two days "respectively" are two events, the year on both', () => {
    const { events } = tell(
      'The Ministry of Health held workshops in Rabat and Fes on 23 and 24 July 2019, respectively.',
    );
    const told = events.filter((event) => event.main).map((event) => [event.locations[0]?.city, event.dates?.edtf]);
    expect(told).toEqual([
      ['Rabat', '2019-07-23'],
      ['Fes', '2019-07-24'],
    ]);
  });

  it('trap 4: no range ends before it starts', () => {
    for (const when of [
      'from December 28 – January 3, 2024',
      'from 30 June to 2 May 2024',
      'on November 29 - 2 December 2019',
      'from 23 to 21 February 2024',
    ]) {
      const dates = tell(held(when)).events.map((event) => event.dates);
      for (const each of dates) if (each?.start && each.end) expect(each.start <= each.end).toBe(true);
    }
  });

  it('trap 5: an undated text leaves the year open and says so', () => {
    const telling = tell('On November 12, the Ministry of Health held a workshop on safe births in Kigali.');
    expect(edtfOf(telling)).toBe('XXXX-11-12');
    expect(mainEvent(telling).dates?.start).toBeNull();
    expect(warnings(telling).length).toBeGreaterThan(0);
  });
});

describe('dates of releases on the last days of a month, in any time zone', () => {
  const home = process.env.TZ;
  afterAll(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });
  const zones = { UTC: 0, 'America/Los_Angeles': 480, 'Pacific/Auckland': -780, 'Pacific/Kiritimati': -840 } as const;
  const days: Readonly<Record<string, { march: string; yesterday: string; friday: string }>> = {
    '2023-01-29': { march: '2022-03-21', yesterday: '2023-01-28', friday: '2023-01-27' },
    '2023-01-30': { march: '2022-03-21', yesterday: '2023-01-29', friday: '2023-01-27' },
    '2023-01-31': { march: '2022-03-21', yesterday: '2023-01-30', friday: '2023-01-27' },
    '2024-02-29': { march: '2023-03-21', yesterday: '2024-02-28', friday: '2024-02-23' },
  };
  for (const [published, gives] of Object.entries(days)) {
    it(`trap 6: release of ${published}`, () => {
      const bytes = new Set<string>();
      for (const [zone, offset] of Object.entries(zones)) {
        process.env.TZ = zone;
        expect(new Date(2023, 0, 15).getTimezoneOffset()).toBe(offset);
        const march = tell(held('on March 21'), { published });
        const yesterday = tell(held('yesterday'), { published });
        const friday = tell(held('last Friday'), { published });
        expect(edtfOf(march)).toBe(gives.march);
        expect(edtfOf(yesterday)).toBe(gives.yesterday);
        expect(edtfOf(friday)).toBe(gives.friday);
        bytes.add(JSON.stringify([march, yesterday, friday]));
      }
      expect(bytes.size).toBe(1);
    });
  }
});

describe('words and figures that are no date', () => {
  const workshop = 'The Ministry of Health held a workshop on safe births in Kigali.';
  const plain: readonly (readonly [string, string])[] = [
    ['7', `${workshop} After it the participants march through the town with drums.`],
    ['7', `${workshop} He sat with the trainers until the end.`],
    ['7', `${workshop} They practised outside, in the sun.`],
    ['7', 'The Ministry of Health held a workshop on safe births at Mon Repos in Castries.'],
    ['7', `${workshop} April Jones and August Wilson led the sessions.`],
    ['7', `${workshop} May Whitlock closed it.`],
    ['7', `${workshop} It was a second training for most of them.`],
    ['7', `${workshop} Participants may apply again.`],
    ['7', `${workshop} Births rise in the year when rains are good.`],
    ['7', `${workshop} The marchers for March for Science were absent.`],
    ['8', 'The Ministry of Health held a workshop in Kigali on its 24/7 hotline.'],
    ['8', 'The Ministry of Health held a workshop in Kigali for 1/2 of the midwives.'],
    ['8', 'The Ministry of Health held a workshop in Kigali on Lot 4/5 of the tender.'],
    ['8', 'The Ministry of Health held a workshop in Kigali on Resolution 1325.'],
    ['8', 'The Ministry of Health held a workshop in Kigali; see https://health.example/news/379480/ for pictures.'],
    ['8', 'The Ministry of Health held a workshop in Kigali, and by 9:15 35 cars stood in the yard.'],
    ['8', 'The Ministry of Health held a workshop in Kigali, Tel: 220 4392847.'],
    ['8', 'The Ministry of Health held a workshop in Kigali on version 1.5.3 of the register.'],
    ['8', 'The Ministry of Health held a workshop in Kigali for midwives who had served for 3 months.'],
    ['8', 'The Ministry of Health held a workshop in Kigali for midwives in 5-10 villages.'],
    ['8', 'The Ministry of Health held a workshop in Kigali on ISO 9001 and on Form 10-12.'],
  ];
  for (const [trap, says] of plain) {
    it(`trap ${trap}: ${says}`, () => {
      const telling = tell(says, { published: '2024-05-10' });
      expect(
        telling.events.flatMap((event) => (event.dates ? [[event.dates.edtf, event.dates.evidence[0]?.text]] : [])),
      ).toEqual([]);
      expect(telling.events.length).toBe(1);
    });
  }
});

describe('days that do not exist', () => {
  for (const when of ['on 29 February 2023', 'on Feb 29, 2015', 'on July 42nd', 'on 31 April 2019', 'on 45/03/2021']) {
    it(`trap 9: ${when} gives a warning and no smaller date`, () => {
      const telling = tell(held(when), { published: '2024-05-10' });
      expect(telling.events.flatMap((event) => event.dates?.edtf ?? [])).toEqual([]);
      expect(warnings(telling).length).toBeGreaterThan(0);
    });
  }

  it('trap 9: a misspelt month is read, or there is a warning; it never shrinks to a year', () => {
    const telling = tell(held('on Febuary 21, 2024'));
    const edtf = edtfOf(telling);
    if (edtf === null) expect(warnings(telling).length).toBeGreaterThan(0);
    else expect(edtf).toBe('2024-02-21');
  });

  it('trap 9: a text of the United States puts the month first', () => {
    const telling = readText(
      'Senator hosts job fair in Denver\n\nDENVER, Colo. - U.S. Senator Ann Brook hosted a job fair in Denver, Colorado, on 05/03/2024.\n',
    );
    expect(edtfOf(telling)).toBe('2024-05-03');
  });
});

describe('dates of the page and not of the event', () => {
  const page = `18.4 C
Kigali
Friday, January 10, 2025
Home   News   Sports
Midwives finish workshop in Kigali
Posted on 15 Feb 2021

The Ministry of Health held a workshop on safe births in Kigali on 9 February. The paper behind it was accepted 16 December.

Latest articles
3 March 2021
Council plants trees
© 2019 The Hill Post`;

  it('trap 10: the event is on 9 February, the release of 15 February, and nothing rests on the rest', () => {
    const telling = readText(page);
    expect(edtfOf(telling)).toBe('2021-02-09');
    expect(telling.release.published?.value).toBe('2021-02-15');
    const quoted = evidenceIn([telling.release.published, telling.events])
      .map((each) => each.text)
      .join('\n');
    for (const stranger of ['January 10', '3 March', '2019', '16 December']) expect(quoted).not.toContain(stranger);
  });
});
