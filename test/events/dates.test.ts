// Which days are an event's, and what they come to with its length, its fate and the release's own date.
import { describe, expect, it } from 'vitest';
import { edtfOf, mainEvent, readText, tell } from '../support/told.js';

const given = (sentence: string, published: string | null = '2021-05-05') => edtfOf(tell(sentence, { published }));

describe('days of an event', () => {
  const rows: (readonly [string, string | null])[] = [
    ['INTERPOL yesterday completed a five-day training for police officers in Nairobi.', '../2021-05-04'],
    ['INTERPOL yesterday completed a two-day training for police officers in Nairobi.', '2021-05-03/2021-05-04'],
    ['On Sunday a two-day conference on ecology came to an end in Nairobi.', '2021-05-01/2021-05-02'],
    ['Open Harbour Day 2021 concluded on 3 May in Nairobi.', '2021-05-03'],
    ['A one-day conference on ecology concluded on 3 May 2021 in Nairobi.', '2021-05-03'],
    ['A workshop on safe births will open in Nairobi on Monday and run until Thursday.', '2021-05-10/2021-05-13'],
    [
      'A workshop that opened on 3 May gathers clerks in Nairobi.\n\nThey come from ten towns.\n\nThe workshop runs through May 7.',
      '2021-05-03/2021-05-07',
    ],
    ['A workshop opened in Nairobi on 3 May. Running through May 7, it gathers clerks.', '2021-05-03/2021-05-07'],
    ['The clinic will be held in Nairobi on Friday and Saturday from 3 p.m. to 9 p.m.', '2021-05-07/2021-05-08'],
    ['The ceremony was held in Nairobi for cadets who enrolled in the school on May 4, 2018.', null],
    ['The workshop was held in Nairobi on March 4/2021.', '2021-03-04'],
    [
      'A workshop was held in Nairobi by the Ministry of Health. Since the Lake Summit will be held in Kisumu from 13 to 15 June 2021, this workshop came at the right time.',
      null,
    ],
    [
      'The Lake Guild will on Thursday, 6 May begin a workshop for clerks in Nairobi.\n\nIt is part of a plan.\n\nThe workshop, which will run till Friday 7 May, is free.',
      '2021-05-06/2021-05-07',
    ],
    [
      'A workshop was held in Nairobi by the Ministry of Health under the Action Plan on Combating Crime for 2020-2022.',
      null,
    ],
    ['An opening ceremony in Nairobi on Sunday was attended by 40 clerks.', '2021-05-02'],
    ['A workshop was held in Nairobi from 3 rd to 4 th of March 2021.', '2021-03-03/2021-03-04'],
    [
      'UNEP is convening a workshop in Nairobi from 19 to 20 May 2021, prior to the Lake Trade Session scheduled for 21-22 May 2021.',
      '2021-05-19/2021-05-20',
    ],
    ['The workshop was held in Nairobi on 3 March 2021 and again on 10 March 2021.', '{2021-03-03,2021-03-10}'],
    [
      'The Forum on Seas, which had been due to take place in Nairobi on 18 and 19 May, has been postponed to 5 and 6 October 2021.',
      '2021-10-05/2021-10-06',
    ],
    ['Today, the Ministry of Health announced that it will hold a workshop in Nairobi on 20 May.', '2021-05-20'],
    [
      'The Guild will hold a workshop in Nairobi. Dr Otieno made this known in an interview with the Harbour News Agency in Nairobi on Tuesday.',
      null,
    ],
    ['The Ministry of Health held a workshop in Nairobi last weekend.', '2021-05-01/2021-05-02'],
    ['A workshop was held in Nairobi by the Ministry of Health to explain the act adopted on 3 March 2020.', null],
    [
      'A workshop was held in Nairobi by the Ministry of Health. Dr Otieno, who took office on 1 January 2021, opened it.',
      null,
    ],
    ['The workshop on malaria in Nairobi on Thursday has been cancelled due to the storm.', '2021-05-06'],
    ['The workshop on malaria in Nairobi has been rescheduled for 3 June.', '2021-06-03'],
    [
      'The workshop on malaria, due to be held in Nairobi on 7-9 June 2021, has been postponed. The new dates are 4-6 October 2021.',
      '2021-10-04/2021-10-06',
    ],
    [
      'Some 30 customs officers took part in a workshop in Nairobi on 26-28 April and will meet again in the autumn.',
      '2021-04-26/2021-04-28',
    ],
    [
      'The workshop, held at the Golden Hotel from Wednesday to Friday, brought together 30 traders in Nairobi.',
      '2021-04-28/2021-04-30',
    ],
    ['The workshop will be held in Nairobi on 18 May (9am-5pm) and 20 May (9am-12pm).', '{2021-05-18,2021-05-20}'],
    [
      'Kicking off this Saturday, the four-day Nairobi Book Fair will bring 200 publishers to the city.',
      '2021-05-08/2021-05-11',
    ],
    [
      'The workshop on malaria gets under way in Nairobi tomorrow. It will run for three days.',
      '2021-05-06/2021-05-08',
    ],
    ['The conference on malaria in Nairobi has been postponed from 20 May to 3 June.', '2021-06-03'],
    [
      'The exhibition opened on 3 May at the National Museum in Nairobi and will run through 30 June.',
      '2021-05-03/2021-06-30',
    ],
    [
      'Speaking on the second day of a three-day workshop in Nairobi on Tuesday, the Minister praised nurses.',
      '2021-05-03/2021-05-05',
    ],
    ['The Ministry of Health is holding a workshop on malaria in Nairobi today and tomorrow.', '2021-05-05/2021-05-06'],
    ['The Ministry of Health held a workshop on malaria in Nairobi on the 3rd of this month.', '2021-05-03'],
    ['The workshop on malaria will be held in Nairobi on the first Saturday of June.', '2021-06-05'],
    [
      'Oral hygiene is the subject of a workshop to be hosted by the Ministry of Health in Nairobi next month. The workshop, on 15 and 16 June, will bring dentists together.',
      '2021-06-15/2021-06-16',
    ],
    [
      'The workshop in Nairobi is postponed to October 2021. The new dates of the workshop are 4-6 October 2021.',
      '2021-10-04/2021-10-06',
    ],
    ['NAKURU, May 5, KNA - The Ministry of Health has held a three-day workshop on safe births in Nairobi.', null],
    ['The fair in Nairobi runs Thursday through Sunday, May 20-23.', '2021-05-20/2021-05-23'],
    ['The fair in Nairobi opens tomorrow and runs until Sunday.', '2021-05-06/2021-05-09'],
    ['The exhibition opened in Nairobi yesterday and runs through 20 May.', '2021-05-04/2021-05-20'],
    ['The summit in Nairobi starts on Monday and ends on Wednesday, 12 May.', '2021-05-10/2021-05-12'],
    ['On April 19th and again on April 26th, UNDP held training sessions in Nairobi.', '{2021-04-19,2021-04-26}'],
    ['This morning the Ministry of Health began a three-day training in Nairobi.', '2021-05-05/2021-05-07'],
    ['The camp was held in Nairobi in April. It took place on 24th April at the town hall.', '2021-04-24'],
    ['A workshop on wells has been under way in Nairobi since 3 May. It ends on Friday.', '2021-05-03/2021-05-07'],
    ['The workshop on wells that began last Thursday in Nairobi ended on Monday.', '2021-04-29/2021-05-03'],
    ['On 3 May she opened the workshop on wells in Nairobi, which closed on 4 May.', '2021-05-03/2021-05-04'],
    ['On 30 April, 24 cooks completed the training on wells begun in Nairobi on 12 April.', '2021-04-12/2021-04-30'],
    ["A workshop on wells will be held in Nairobi in ten days' time.", '2021-05-15'],
    ['The workshop on wells opened in Nairobi on 28 April. It lasts until the 6th.', '2021-04-28/2021-05-06'],
    ['Between Monday and today, judges learned about wells at a workshop in Nairobi.', '2021-05-03/2021-05-05'],
    [
      'Ten years after the flood of 26 December 2010, a workshop on wells was held in Nairobi on 12 April 2021.',
      '2021-04-12',
    ],
  ];
  rows.push(
    [
      'The Ministry of Health brought its workshop for cooks in Nairobi to a close on 30 April 2021. The workshop began on 12 April 2021 and took two weeks.',
      '2021-04-12/2021-04-30',
    ],
    ['A workshop on wells opened in Nairobi on 12 April. It came to a close on 30 April.', '2021-04-12/2021-04-30'],
    [
      'The union conducted a workshop in Nairobi on Monday. The four-day workshop draws 40 clerks.',
      '2021-05-03/2021-05-06',
    ],
    [
      'The chief told reporters at the end of a two-day workshop on wells in Nairobi on Tuesday that he was glad.',
      '2021-05-03/2021-05-04',
    ],
    ['A workshop on wells was held in Nairobi, 26/4 - 28/4.', '2021-04-26/2021-04-28'],
    ['The Ministry of Health held a workshop on wells in Nairobi form 26 to 28 April.', '2021-04-26/2021-04-28'],
    [
      'The assembly of the Lake Guild in Nairobi, which should have been held on 3 May, will be held on 5 June.',
      '2021-06-05',
    ],
    [
      'The workshop of the Lake Guild in Nairobi, which should have been held on 8 May, has been postponed.',
      '2021-05-08',
    ],
    [
      'Hearings that were to be held in Nairobi on Tuesday have been rescheduled. The hearings will now take place from 5:30 to 7:30 p.m. May 18.',
      '2021-05-18',
    ],
    ['The job fair in Nairobi, originally set for 8 May, is now 5 June.', '2021-06-05'],
    [
      'A workshop on wells in Nairobi started yesterday (4/5) and will run until Friday (7/5).',
      '2021-05-04/2021-05-07',
    ],
    [
      'The Lake Council opened its 42nd ordinary assembly at the headquarters of the League in the town of Nairobi today. The two-day assembly is free.',
      '2021-05-05/2021-05-06',
    ],
    [
      'The office in Nairobi today started the training on ethics for clerks.\n\nForty clerks have been invited to the three-day training.',
      '2021-05-05/2021-05-07',
    ],
    [
      'In a statement on Monday the Lake Guild said the workshop on wells held in Nairobi last Friday went well.',
      '2021-04-30',
    ],
    ['Nairobi has had a League since 5 March 1957. A workshop on wells was held there.', null],
    ['The office conducted a graduation ceremony for its Certification Course on 3 May 2021 in Nairobi.', '2021-05-03'],
    [
      'The workshop on wells is a two-day event. On Monday, May 10, the workshop in Nairobi will be held for clerks. The workshop will be held on Tuesday, May 11, for cooks.',
      '2021-05-10/2021-05-11',
    ],
    ['A weeklong workshop on wells opened in Nairobi on Monday.', '2021-05-03/2021-05-09'],
  );
  for (const [sentence, edtf] of rows) it(sentence, () => expect(given(sentence)).toBe(edtf));

  it('the days beside it give a day its year', () => {
    expect(
      given(
        'The workshop was praised in a statement of 9 August 2017. It was held in Nairobi from 1 to 3 August.',
        null,
      ),
    ).toBe('2017-08-01/2017-08-03');
  });

  it('a plural that counts the stretches of days tells of as many events', () => {
    const telling = tell('Two trainings for nurses were held in Nairobi on 10-11 and 12-13 May 2021.');
    expect(telling.events.filter(({ main }) => main).map(({ dates }) => dates?.edtf)).toEqual([
      '2021-05-10/2021-05-11',
      '2021-05-12/2021-05-13',
    ]);
  });

  it('labelled days are the days of one event', () => {
    const text =
      'Summer workshop in Ghent\n\nDay 1: Monday, 3 July 2017. The workshop opened in Ghent with talks on maps.\n\nDay 2: Tuesday, 4 July 2017. The students of the workshop drew maps.\n';
    expect(mainEvent(readText(text)).dates?.edtf).toBe('2017-07-03/2017-07-04');
  });

  it('lines of a first and a last day are one range', () => {
    const text =
      'Posted on 5 May 2021\n\nWorkshop on soil\n\nFrom: 20.05.2021\nTo: 22.05.2021\n\nThe University of Ho will hold a workshop on soil.\n';
    expect(mainEvent(readText(text)).dates?.edtf).toBe('2021-05-20/2021-05-22');
  });

  it('a weekday of a text without a date gives way to a day', () => {
    expect(
      given(
        'As rain is forecast for Friday, the opening ceremony of the Nairobi Library has been moved to 3 p.m. Monday, June 7.',
        null,
      ),
    ).toBe('XXXX-06-07');
  });

  it('what an event marks has its own day', () => {
    expect(
      given('To commemorate World Water Day on March 22, the Ministry of Health held a workshop in Nairobi.'),
    ).toBeNull();
  });

  it('an exhibition that is on show began, and its end is open', () => {
    const event = mainEvent(
      tell(
        'An exhibition of photographs opened on December 7 at the National Museum in Tehran and is currently on show there.',
        { headline: 'Pictures of the Silk Road' },
      ),
    );
    expect([event.status, event.dates?.edtf]).toEqual(['ongoing', 'XXXX-12-07/..']);
  });

  it('a workshop that opened today lasts as long as the next sentence says', () => {
    const event = mainEvent(
      readText(
        'Workshop begins in Addis Ababa\n\nADDIS ABABA - A workshop on a common strategy opened today, Wednesday 17 September 2008, in Addis Ababa. For two days, those taking part will improve the draft.\n',
      ),
    );
    expect([event.status, event.dates?.edtf, event.durationDays]).toEqual(['ongoing', '2008-09-17/2008-09-18', 2]);
  });

  it('a name gives the year where nothing else does', () => {
    const event = mainEvent(
      readText('Harbour Camp 2020 cancelled\n\nWe are sorry: Harbour Camp 2020 is cancelled because of the floods.\n'),
    );
    expect([event.status, event.dates?.edtf]).toEqual(['cancelled', '2020']);
  });

  it('a WHEN line dates the event and not the page', () => {
    const telling = readText(
      'MEDIA ADVISORY\n\nLaunch of the Lake Plan\n\n14 January 2022\n\nWHAT: Launch of the Lake Plan\nWHEN: Wednesday, 19 January 2022, 10:30\nWHERE: Town Hall, Kigali\n',
    );
    expect(telling.release.published?.value).toBe('2022-01-14');
    expect(edtfOf(telling)).toBe('2022-01-19');
    expect(mainEvent(telling).status).toBe('planned');
  });

  it('a year that the text tells of itself is no date of publication', () => {
    expect(
      readText('Library opens reading room\n\nLast year, 2006, the library held a workshop in Dover.\n').release
        .published,
    ).toBeNull();
  });
});

describe('days without a year', () => {
  const undated = (text: string) => edtfOf(readText(text));
  it('take the year that stands behind them, or that of their month', () => {
    expect(undated('A summer school on soil was held in Nitra from 4 to 10 June in 2017 by Lind University.')).toBe(
      '2017-06-04/2017-06-10',
    );
    expect(
      undated(
        'Project Meeting\n\nIn June 2021, the Lake Project began with a kick-off meeting in Ely. The meeting was held from 28 June to 1 July and drew all partners.',
      ),
    ).toBe('2021-06-28/2021-07-01');
  });
  it('take the one year that the text tells more than once', () => {
    const told = 'A workshop on soil was held in Nitra on 4 June by Lind University, as part of its 2017 plan.';
    expect(undated(`${told} In 2017 it held no other.`)).toBe('2017-06-04');
    expect(undated(told)).toBe('XXXX-06-04');
  });
  it('take none from another month', () =>
    expect(
      undated('A workshop on soil was held in Nitra on 4 June by Lind University, which was founded in May 2009.'),
    ).toBe('XXXX-06-04'));
});

it('the days of another one are left to it', () =>
  expect(
    edtfOf(
      readText(
        'District Tree Planting\n\nOur club is behind the District Tree Planting. It will plant 300 trees in Elm Park in Leeds on Saturday May 19. The planting will start at noon.\n\nThere is another chance to plant trees on Thursday May 10 and Friday May 11 in York.',
      ),
    ),
  ).toBe('XXXX-05-19'));

it('the day of a feast in brackets is no day of the event', () =>
  expect(
    edtfOf(
      readText(
        'The star party takes place in Ely this Saturday. It starts late, as the Summer Solstice (June 21) is near.',
      ),
    ),
  ).toBeNull());

it('a day goes to the event where what else its sentence names is no event', () =>
  expect(
    edtfOf(
      readText(
        'On Saturday the 30th of April we had the pleasure of a visit from Ann Lee to the mill, where she delivered her weaving workshop to a crowd of members.',
      ),
    ),
  ).toBe('XXXX-04-30'));

it('the season of what else is named gives way to the week', () =>
  expect(given('Last weekend, the Guild marked the end of its Winter 2021 classes with a Gala Event in Nairobi!')).toBe(
    '2021-05-01/2021-05-02',
  ));

describe('status', () => {
  it('what was held from one day to the next is held, though the page is dated on the first', () => {
    const event = mainEvent(
      tell('UNODC held a two-day workshop for consuls in Dushanbe from 24 to 25 September 2024.', {
        published: '2024-09-24',
      }),
    );
    expect(event.status).toBe('held');
  });

  it('what wrapped up is held, though it "opened on Tuesday"', () => {
    const event = mainEvent(
      tell('A three-day conference on tourism wrapped up in Petra on Thursday. The conference opened on Tuesday.', {
        published: '2009-11-12',
      }),
    );
    expect(event.status).toBe('held');
  });
});
