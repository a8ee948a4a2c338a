// Head counts as press releases tell them, and the numbers that are none.
import { describe, expect, it } from 'vitest';
import { findCounts } from '../../../src/mentions/counts/index.js';
import { pageOf } from '../../support/page.js';

const lead = 'Lagos, 4 May 2021 - The agency held a workshop on border control here. ';
const countsOf = (words: string) => findCounts(pageOf(`Agency Holds Workshop\n\n${lead}${words}\n`));
const heads = (words: string) =>
  countsOf(words).filter((count) => (count.use === 'attendance' || count.use === 'expected') && count.strength >= 0.5);
const told = (words: string) =>
  heads(words).map(
    (count) =>
      `${count.qualifier} ${count.value}${count.breakdown.map((part) => `, ${part.count} ${part.group}`).join('')}`,
  );

describe('heads of those who take part', () => {
  const cases: [string, string[]][] = [
    ['The course was attended by some 45 officers.', ['approximate 45']],
    ['It brought together 63 officials from nine ministries.', ['exact 63']],
    ['More than 90 people came to the town hall.', ['min 90']],
    ['The thirty-five trainees worked in small groups.', ['exact 35']],
    ['The course trained over sixty teachers and nurses.', ['min 60']],
    ['A one-day course for 46 women market traders was held as well.', ['exact 46']],
    ['Instruction was given to 25 Harbour Authority members.', ['exact 25']],
    ['The hearing drew more than 700 residents.', ['min 700']],
    ['There were 14 of us in the end.', ['exact 14']],
    ['Thirty-odd of us came.', ['approximate 30']],
    ['We were 25 people in a small room.', ['exact 25']],
    ['9 people mentored, and 31 people attended.', ['exact 31']],
    ['About 45 Lind Defence Force (LDF) marines attended.', ['approximate 45']],
    ['Some 30 Ministry of Health nurses attended.', ['approximate 30']],
    ['Twenty-four guards from 13 countries came together in the south.', ['exact 24']],
    ['A second batch, of 24, graduated in July.', ['exact 24']],
    ['An audience of nearly 200 filled the hall.', ['approximate 200']],
    ['Number of participants: 62', ['exact 62']],
    ['Attendance: about 90', ['approximate 90']],
    ['Seats are limited to 175.', ['max 175']],
    ['Eleven officers of the river police were in Rotterdam for a week.', ['exact 11']],
    ['The 120-strong audience applauded.', ['exact 120']],
    ['In total, 64 took part.', ['exact 64']],
    ['The participants, numbering 36, came from the ministries.', ['exact 36']],
    ['The workshop reached 40 midwives.', ['exact 40']],
    ['Two hundred and fifty graduates received degrees.', ['exact 250']],
    ['Three batches of 30 guards were trained.', ['exact 90']],
    ['The hall was packed with 310 traders.', ['exact 310']],
    ['The chief spoke to some 200 cadets.', ['approximate 200']],
    ['Seventeen Kenyans who study in Lagos took part in it.', ['exact 17']],
    ['He was one of the 22 trainees.', ['exact 22']],
    ['Chosen from among 900 applicants, 60 guards logged on today.', ['exact 60']],
    ['A three-day seminar in Ikeja from tomorrow (6 May) for 40 customs officials was announced.', ['exact 40']],
    ['Guards from five posts, 48 in all, came to Lagos.', ['exact 48']],
    ['Organisers counted 3,000 visitors.', ['exact 3000']],
    ['More than 70 volunteers planted trees.', ['min 70']],
    ['The free eye camp was a success, as it treated more than 900 patients.', ['min 900']],
    ['At the medical mission, 420 villagers received free check-ups.', ['exact 420']],
    ['Of 31 who registered, 20 were able to attend.', ['exact 20']],
    ['Ninety-three growers from wards 5, 6 and 8 participated.', ['exact 93']],
    ['With over 30 new clerks trained from the coast, all were glad.', ['min 30']],
    ['A seminar on the detection of forged papers and on ways of finding them for 26 guards ended.', ['exact 26']],
    ['Ten press officers are making the trip.', ['exact 10']],
    ['The second batch included around 400 students.', ['approximate 400']],
    ['The forum has brought together some 60 radio hosts.', ['approximate 60']],
    ['It celebrated the 150 graduates from six courses.', ['exact 150']],
    ['It welcomed over 160 registered students.', ['min 160']],
    ['These 25 young growers are from the coast.', ['exact 25']],
    ['The fair drew 20,000.', ['exact 20000']],
    ["This year's course had 60.", ['exact 60']],
    ['It was held for 3 groups of 20 clerks.', ['exact 60']],
    ['Twenty growers from ten towns came to it.', ['exact 20']],
    ['The league expected 1500 attendees at the workshop, but 1800 people showed up.', ['exact 1500', 'exact 1800']],
    ['It was a training targeted at empowering 100 women.', ['exact 100']],
  ];
  for (const [words, expected] of cases) it(words, () => expect(told(words)).toEqual(expected));
});

describe('parts', () => {
  const cases: [string, string[]][] = [
    ['It trained 38 (30 male and 8 female) police officers.', ['exact 38, 30 male, 8 female']],
    ['The session was attended by 20 participants (8 female, 12 male).', ['exact 20, 8 female, 12 male']],
    ['35 participants (20 women and 15 men) signed up.', ['exact 35, 20 women, 15 men']],
    ['There were ten participants, three adults and seven children.', ['exact 10, 3 adults, 7 children']],
    ['The meeting drew 45 experts, 20 of whom were women.', ['exact 45, 20 women']],
    ['Of the 30 officers trained, 12 are female.', ['exact 30, 12 female']],
    ['Total participants: 58 (33F, 25M)', ['exact 58, 33 female, 25 male']],
    ['Two officers from Togo were among the 26 officers who attended.', ['exact 26, 2 officers from Togo']],
    [
      'Twelve medical officers were trained. The officers, including two from the navy and 10 civilians, were trained in all areas.',
      ['exact 12, 2 from the navy, 10 civilians'],
    ],
    ['The training involved participants from 12 towns (24 men, 18 women).', ['exact null, 24 men, 18 women']],
    [
      'Ninety-four learners from all agencies were there, in a ceremony which included 3 participants from the navy.',
      ['exact 94, 3 participants'],
    ],
    ['Seven judges and two clerks are in Abuja undergoing training.', ['exact null, 7 judges, 2 clerks']],
    ['Two doctors and two nurses were the trainees.', ['exact null, 2 doctors, 2 nurses']],
    ['It gathered 32 members of the bar and 21 judges.', ['exact null, 32 members of the bar, 21 judges']],
    ['Fifteen men and nine women attended.', ['exact null, 15 men, 9 women']],
    ['The participants, 18 men and 12 women, came from Ibadan.', ['exact null, 18 men, 12 women']],
    ['Twenty guards from Benin and ten from Togo took part.', ['exact null, 20 guards from Benin, 10 from Togo']],
    [
      'It welcomed 29 participants from 26 countries as well as 2 participants from the navy.',
      ['exact null, 29 participants from 26 countries, 2 participants'],
    ],
    [
      'Some 63 participants wrote code. A total of 11 female participants stayed overnight.',
      ['approximate 63, 11 female participants'],
    ],
  ];
  for (const [words, expected] of cases) it(words, () => expect(told(words)).toEqual(expected));
  it('ends a list at its last line, whatever the next one opens with', () => {
    const [count] = countsOf(
      'Who came?\n\n- 41 students\n- 3 Lake College Teachers\nWhat they mapped is a town.',
    ).filter(({ breakdown }) => breakdown.length > 0);
    expect(count?.breakdown.map((part) => [part.count, part.group])).toEqual([
      [41, 'students'],
      [3, 'Lake College Teachers'],
    ]);
  });
  it('reads bullet lines as parts', () => {
    const [count] = countsOf('Who came?\n\n- 41 students\n- 2 mappers\n- 3 lecturers\n\nThey mapped a town.').filter(
      (one) => one.breakdown.length > 0,
    );
    expect(count?.value).toBeNull();
    expect(count?.breakdown.map((part) => part.count)).toEqual([41, 2, 3]);
  });
});

describe('what is no head count of the event', () => {
  const silent = [
    'The project costs 300 dollars.',
    'One of the consultants also attended.',
    'Firms with five or fewer employees took part.',
    'It offers 6 online seminars.',
    'The 100 Women Lobby Group attended.',
    'The room can accommodate up to 30 persons.',
    'It received 457 ideas, out of which 150 were selected.',
    'Throughout the two years more than 900 clerks were seen by the office.',
    'Some 40 employers attended.',
    'She is 54 years old.',
    'About 40% of women agreed.',
    'In 2019 participants wrote a charter.',
    'Article 12 was discussed.',
    'Police arrested 23 people.',
    'The flood killed 45 people.',
    'The union has 300,000 members.',
    'The three-year project will reach 750 girls.',
    'The agency employs 350 people.',
    'Some 25 companies and 12 teams competed.',
    'Hundreds of residents and dozens of nurses came.',
    'About 40 million people depend on the river.',
    'The report rests on interviews with 4,218 traders.',
  ];
  for (const words of silent) it(words, () => expect(heads(words)).toEqual([]));
  it('keeps companies, teams and countries apart', () =>
    expect(countsOf('Teams from 18 countries came.').map((count) => count.use)).toEqual(['organisations']));
  it('marks people of earlier years', () => {
    for (const words of [
      'Since 2017, at least 50 journalists have completed the course.',
      'Three previous workshops trained some 67 judges.',
    ])
      expect(heads(words).every((count) => count.earlier)).toBe(true);
  });
  it('takes invited people as expected', () =>
    expect(countsOf('Forty delegates have been invited.')[0]?.use).toBe('expected'));
  it('marks a value of one session of several', () =>
    expect(countsOf('Two groups met, with 25 participants each.').find((count) => count.value === 25)?.each).toBe(
      true,
    ));
  it('keeps an absurd value and says so', () =>
    expect(countsOf('The fair drew 3,000,000 visitors.')[0]).toMatchObject({ value: 3_000_000, absurd: true }));
  it('believes millions that are written in words', () =>
    expect(countsOf('The fair drew 3 million visitors.')[0]).toMatchObject({ value: 3_000_000, absurd: false }));
});

it('gives spans that quote the text', () => {
  const page = pageOf(`Title\n\n${lead}It was attended by 20 participants (8 female, 12 male).`);
  const [count] = findCounts(page);
  expect(page.view.slice(count?.start, count?.end)).toBe('20 participants (8 female, 12 male');
  expect(count?.breakdown.map((part) => page.view.slice(part.span.start, part.span.end))).toEqual([
    '8 female',
    '12 male',
  ]);
});

it('stays linear', () => {
  for (const unit of ['12 people and ', '20 participants (', 'attended by 3, ', '1 ', 'trained ']) {
    const page = pageOf(unit.repeat(60_000 / unit.length));
    const began = performance.now();
    findCounts(page);
    expect(performance.now() - began, unit).toBeLessThan(4000);
  }
});
