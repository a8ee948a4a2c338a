// Which happenings are events of a release, which of them it is about, and which it only recalls or foresees.
import { describe, expect, it } from 'vitest';
import { openEvents } from '../../src/events/seeds.js';
import { findAll, type PageFinds } from '../../src/mentions/index.js';
import { pageOf } from '../support/page.js';
import { readText } from '../support/told.js';

/** What the events of a text come to: main or other, type, status, days, towns. */
const told = (text: string, published: string | null = null): string[] =>
  readText(text, published).events.map((event) =>
    [
      event.main ? 'main' : 'other',
      event.type,
      event.status,
      event.dates?.edtf ?? '-',
      event.locations.map((place) => place.city ?? (place.online ? 'online' : '-')).join('+'),
    ].join(' '),
  );

describe('what an office reports', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    [
      'Board meets\n\nThe Third Steering Committee (SC) of the Lake Project was held at the Ota Centre in Kigali on 9 February 2021.\n',
      'main meeting held 2021-02-09 Kigali',
    ],
    [
      'New officers\n\nForty cadets graduated at Police Headquarters in Kigali on 9 February 2021 after a long year.\n',
      'main ceremony held 2021-02-09 Kigali',
    ],
    [
      'Closing Ceremony\n\nAmbassador Lind attended the closing ceremony in Kigali on 9 February 2021. The programme has given training to clerks.\n',
      'main ceremony held 2021-02-09 Kigali',
    ],
    [
      'A long evening\n\nThe Embassy on 9 February 2021 hosted officials, envoys and friends of the house to a reception in Kigali.\n',
      'main other held 2021-02-09 Kigali',
    ],
    [
      'Officers meet neighbours\n\nThe Ota Police will host Tea with a Judge at the Ota Centre in Kigali on 9 February 2021.\n',
      'main other planned 2021-02-09 Kigali',
    ],
    [
      'Refugees\n\nIn February 2021 a seminar in Kigali about aid to refugees, migrants and others who came from far away - all the more needed now - drew attendance from four nations.\n',
      'main seminar held 2021-02 Kigali',
    ],
    [
      'Lake office urges calm\n\nThe Lake Office asked all sides for calm.\n\nMore words were spoken. They were many.\n\nThe plea came during a workshop on peace in Kigali.\n\nThe two-day workshop brought together 30 chiefs in Kigali.\n',
      'main workshop held - Kigali',
    ],
    [
      'Clean schools\n\nAt a programme held at Lind School in Kigali on 9 February 2021, the mayor said that schools must be clean.\n',
      'main other held 2021-02-09 Kigali',
    ],
    [
      'Road plans\n\nThe Lind Department of Transportation will hold an open house public meeting in Lind County on 9 February 2021. The open house will be held at the Ota Museum in Kigali.\n',
      'main other planned 2021-02-09 Kigali',
    ],
    [
      'New hall\n\nOn 9 February 2021 the mayor and forty pupils broke ground for a hall in Kigali.\n',
      'main ceremony held 2021-02-09 Kigali',
    ],
    [
      'Ota Alumni Meet\n\nEx-participants of training courses sponsored by JICA held their Annual Meeting in Kigali on 9 February 2021.\n',
      'main meeting held 2021-02-09 Kigali',
    ],
  ];
  for (const [text, ...events] of rows) it(text.split('\n')[2] as string, () => expect(told(text)).toEqual(events));
});

it('what stands in brackets is told in passing', () => {
  const event = readText(
    'Data for clerks\n\nClerks met for a data workshop in Ely on 4 May 2015. The workshop was organised by Lind Trust. It covered maps, tables (in a short session run by Delta Works) and graphs.\n',
  ).events;
  expect(event.map(({ type, organizers }) => [type, organizers.map(({ name }) => name)])).toEqual([
    ['workshop', ['Lind Trust']],
  ]);
});

describe('several events side by side', () => {
  it('by ordinals, the second without its noun', () => {
    expect(
      told(
        'Seminars for prosecutors in Skopje and Tetovo\n\nSKOPJE, 3 June 2014 - The Academy for Judges will organize two seminars on asset recovery this month. The first will take place in Skopje on 10 and 11 June. The second follows in Tetovo on 17 June at the Hotel Tivoli.\n',
      ),
    ).toEqual(['main seminar planned 2014-06-10/2014-06-11 Skopje', 'main seminar planned 2014-06-17 Tetovo']);
  });

  it('in one sentence, each town with its days', () => {
    expect(
      told(
        'Customs officers learn to profile risks\n\nTASHKENT, 12 March 2019 - Workshops on risk profiling were held in Tashkent on 4 and 5 March and in Samarkand on 7 and 8 March by UNODC.\n',
      ),
    ).toEqual([
      'main workshop held 2019-03-04/2019-03-05 Tashkent',
      'main workshop held 2019-03-07/2019-03-08 Samarkand',
    ]);
  });

  it('two sentences with a day each', () => {
    expect(
      told(
        'Police and NGOs discuss hate crime\n\nOn 19 May, the OSCE Presence held a roundtable on hate crime in Shkodra. On 22 May, the Presence also held a roundtable in Vlora.\n',
        '2014-05-26',
      ).map((event) => event.split(' ').slice(0, 4).join(' ')),
    ).toEqual(['main roundtable held 2014-05-19', 'main roundtable held 2014-05-22']);
  });
});

describe('earlier and coming events', () => {
  it('of the same series, each in its sentence', () => {
    expect(
      told(
        'Next workshop set for autumn\n\nAccra, 20 May 2016 - The second workshop on seed policy was held in Accra on 17 and 18 May 2016. The first workshop took place in Tamale in November 2015. The next workshop is planned for Kumasi in September.\n',
      ),
    ).toEqual([
      'main workshop held 2016-05-17/2016-05-18 Accra',
      'other workshop held 2015-11 Tamale',
      'other workshop planned 2016-09 Kumasi',
    ]);
  });

  it('in several towns without joint figures are one for each', () => {
    expect(
      told(
        'Course for border guards ends in Osh\n\nOSH, 14 June 2018 - A ten-day course on document security concluded today in Osh, Kyrgyzstan. Previous courses were held in Bishkek in March and in Batken in April.\n',
      ),
    ).toEqual([
      'main course held ../2018-06-14 Osh',
      'other course held 2018-03 Bishkek',
      'other course held 2018-04 Batken',
    ]);
  });

  it('with joint figures are one', () => {
    expect(
      told(
        'Judges discuss juvenile justice\n\nISLAMABAD, 10 May 2017 - A workshop on juvenile justice was held in Islamabad on 8-9 May. Three previous workshops trained some 67 judges and 96 lawyers in Peshawar and Lahore.\n',
      ),
    ).toEqual(['main workshop held 2017-05-08/2017-05-09 Islamabad', 'other workshop held - Peshawar+Lahore']);
  });

  it('are not the main one, however plainly told', () => {
    expect(
      told(
        'Investigators study cyber evidence\n\nOfficers took part in workshops in Ulaanbaatar on June 14-22, 2016. Most of them had completed a training on the subject in March 2016.\n',
      )[0],
    ).toBe('main workshop held 2016-06-14/2016-06-22 Ulaanbaatar');
  });
});

describe('what is no event', () => {
  const rows: Readonly<Record<string, string>> = {
    'an appointment':
      'New director for research centre\n\nVienna, 4 May 2020 - The International Centre for Water has appointed Dr Anna Berg as its director. She has organised several conferences and taught at the University of Graz. She will take up her post on 1 September.\n',
    'a report':
      'Report: air quality worsens\n\nGeneva, 4 May 2020 - Air quality has worsened in 40 cities, says a report published today by the World Meteorological Organization. The report was prepared after meetings with experts.\n',
    'a grant':
      'Foundation awards $2 million to clinics\n\nSEATTLE, May 4, 2020 - The Hill Foundation announced today grants totalling $2 million to 12 rural clinics. The grants will fund training programs for nurses.\n',
    'a statement':
      'Statement on World Press Freedom Day\n\nDakar, 3 May 2020 - On World Press Freedom Day we pay tribute to journalists. We call on governments to protect them.\n',
    'a conference call':
      'Company reports first quarter\n\nGRAZ, May 4, 2020 - Alpine Cells AG announced today that revenue grew by 12 percent. The company will hold a conference call on May 6, 2020.\n',
    'a refugee camp': 'Rain floods refugee camp\n\nKakuma, 4 May 2020 - Rain flooded the refugee camp on Monday.\n',
  };
  for (const [what, text] of Object.entries(rows)) it(what, () => expect(told(text)).toEqual([]));

  it('a hearing in a report of a verdict is at most an other event', () => {
    expect(
      told(
        'Court sentences trafficker to nine years\n\nLISBON, 4 May 2020 - A court in Lisbon on Tuesday sentenced a man to nine years in prison for human trafficking. A hearing on damages will be held on 12 June 2020.\n',
      ).map((event) => event.split(' ').slice(0, 4).join(' ')),
    ).toEqual(['other hearing planned 2020-06-12']);
  });
});

describe('events told by a verb or a name', () => {
  const rows: readonly (readonly [string, string])[] = [
    [
      'Young farmers trained in beekeeping\n\nLusaka, 6 February 2020 - Thirty young farmers were trained in beekeeping in Lusaka from 27 to 31 January by the Ministry of Agriculture.\n',
      'main training held 2020-01-27/2020-01-31 Lusaka',
    ],
    [
      'Embassy celebrates national day\n\nColombo, 20 November 2014 - The Embassy of Oman celebrated Oman’s National Day on 18 November at the Hilton Hotel in Colombo.\n',
      'main ceremony held 2014-11-18 Colombo',
    ],
    [
      'Tech Week Nepal 2019 brings coders together\n\nKathmandu, 12 March 2019 - Tech Week Nepal 2019 was held in Kathmandu from 4 to 8 March. It was organised by the Open Data Club.\n',
      'main other held 2019-03-04/2019-03-08 Kathmandu',
    ],
    [
      'FAO, partners gather to discuss locust control\n\nAddis Ababa, 6 February 2020 - Experts from ten countries gathered in Addis Ababa on 4-5 February to discuss the control of desert locusts. The meeting was organized by FAO.\n',
      'main meeting held 2020-02-04/2020-02-05 Addis Ababa',
    ],
  ];
  for (const [text, event] of rows) it(text.slice(0, text.indexOf('\n')), () => expect(told(text)).toEqual([event]));
});

describe('lines of a schedule', () => {
  it('are events of their own', () => {
    expect(
      told(
        'Free tax clinics in Harlan County\n\nMonday, March 2, 2015\n\nThree clinics cost nothing this month.\n\nTuesday, March 10: Senior Tax Clinic, Senior Center, 9 a.m. to 2 p.m.\n\nWednesday, March 11: Family Tax Clinic, Town Library, 9 a.m. to 2 p.m.\n\nThursday, March 12: General Tax Clinic, Grace Church, 9:30 a.m. to noon\n',
      ).map((one) => one.split(' ').slice(0, 4).join(' ')),
    ).toEqual(['main other planned 2015-03-10', 'main other planned 2015-03-11', 'main other planned 2015-03-12']);
  });
});

describe('events put off', () => {
  it('bear the new day', () => {
    expect(
      told(
        'Boat parade put off\n\nHULL, 2 June 2023 - The Harbour Festival has been postponed until August 5, the organisers said. It was due to take place on 10 June in Hull.\n',
      ),
    ).toEqual(['main festival postponed 2023-08-05 Hull']);
  });

  it('keep the planned one where no other is given', () => {
    expect(
      told(
        'Spring conference cancelled\n\nBERN, 2 March 2020 - The Alpine Society has decided to cancel its spring conference, which was to have taken place in Bern in May 2020.\n',
      ),
    ).toEqual(['main conference cancelled 2020-05 Bern']);
  });
});

describe('days', () => {
  it('take the year of the name', () => {
    expect(told('Choirs meet\n\nThe 2019 Harbour Choir Festival was held in Cork from 3 to 5 May.\n')).toEqual([
      'main festival held 2019-05-03/2019-05-05 Cork',
    ]);
  });

  it('of two lines with hours are no range', () => {
    expect(
      told(
        'Shell courses in Tartu\n\nThe library will hold a course on shells in Tartu.\n\nTime:\nMarch 17, 2020\n10:15-14:00\n\nMarch 20, 2020\n10:15-14:00\n',
      )[0],
    ).not.toContain('2020-03-17/2020-03-20');
  });

  it('stand beside a name', () => {
    expect(
      told(
        'Two fairs\n\nOSLO, 2 May 2017 - Stay for the Nordic Maps Conference, Wednesday, 7 June - Friday, 9 June, in Oslo.\n',
      ),
    ).toEqual(['main conference planned 2017-06-07/2017-06-09 Oslo']);
  });
});

describe('other events told in other ways', () => {
  const others = (sentence: string): string[] =>
    told(
      `Foresters learn to read maps\n\nBISHKEK, 20 May 2016 - The Forest Agency held a two-day workshop on maps in Bishkek on 17 and 18 May 2016. Thirty foresters took part in the workshop.\n\n${sentence}\n`,
    ).filter((event) => event.startsWith('other'));

  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['The first edition, in Osh in 2014, drew 40 rangers.', ['other workshop held 2014 Osh']],
    [
      'It builds on two earlier ones, held in Naryn in January and in Talas in February.',
      ['other workshop held 2016-01 Naryn', 'other workshop held 2016-02 Talas'],
    ],
    ['In February 2016, the agency trained 25 rangers in Osh.', ['other training held 2016-02 Osh']],
    ['The group will meet again in Osh on 14 July.', ['other meeting planned 2016-07-14 Osh']],
    [
      'The second phase of the training will run from 6 to 10 June in Talas.',
      ['other training planned 2016-06-06/2016-06-10 Talas'],
    ],
    [
      'The next sessions are on 2 June, 9 June and 16 June.',
      [
        'other workshop planned 2016-06-02 -',
        'other workshop planned 2016-06-09 -',
        'other workshop planned 2016-06-16 -',
      ],
    ],
    ['The workshop will be repeated in Osh on 2 June.', ['other workshop planned 2016-06-02 Osh']],
    ['Five have been held since 2012, the last of them in Osh in March 2016.', ['other workshop held 2016-03 Osh']],
    [
      'Further stops will be Osh on 3 June and Naryn on 5 June.',
      ['other workshop planned 2016-06-03 Osh', 'other workshop planned 2016-06-05 Naryn'],
    ],
    ['The 2017 workshop will be held in Osh.', ['other workshop planned 2017 Osh']],
    [
      'The first was held in Osh in February, the second in Naryn in March 2016.',
      ['other workshop held 2016-02 Osh', 'other workshop held 2016-03 Naryn'],
    ],
    ['It was the tenth workshop; the ninth was held in Osh in 2015.', ['other workshop held 2015 Osh']],
    ['There was a quiz, and there was a lecture by Ann Ota, who came in 2009.', []],
    ['The workshop is part of a project that began in 2014.', []],
    ['The law was passed after a long debate in Parliament in 2014.', []],
    ['The first edition of the handbook came out in 2009.', []],
    ['The agency has helped train rangers since 2008.', []],
  ];
  for (const [sentence, events] of rows)
    it(sentence, () => expect(others(sentence).map((event) => event.replace(/\s$/, ' -'))).toEqual(events));
});

describe('a plural with a line for each day', () => {
  it('tells an event a line', () => {
    expect(
      told(
        'Soil webinars\n\nOctober 2, 2023\n\nThe Alpine Farm Network has prepared a series of two webinars on soil.\n\nWebinar 1 Fri 13 October 2023, 3-5 p.m.\nLife under the field\n\nWebinar 2 Fri 20 October 2023, 3-5 p.m.\nWater and stones\n',
      ).map((event) => event.split(' ').slice(0, 4).join(' ')),
    ).toEqual(['main webinar planned 2023-10-13', 'main webinar planned 2023-10-20']);
  });
});

describe('happenings told by a verb', () => {
  const rows: readonly (readonly [string, string])[] = [
    [
      'EU delegation in Gulu\n\nOn 12 May 2018, a delegation of the European Union visited Gulu to see the new market.\n',
      'main visit held 2018-05-12 Gulu',
    ],
    [
      'Midwives taught to scan\n\nTwenty midwives in Gulu were taught how to scan from 3 to 5 April 2017 at Gulu Hospital.\n',
      'main training held 2017-04-03/2017-04-05 Gulu',
    ],
    [
      'Choirs in Bergen\n\nThe Choir Union held its general assembly in Bergen on 2 February 2014.\n',
      'main meeting held 2014-02-02 Bergen',
    ],
    [
      'Soil days put off\n\nThe Soil Society has moved its annual conference in Bergen from 5-6 May to 12-13 October 2020.\n',
      'main conference postponed 2020-10-12/2020-10-13 Bergen',
    ],
  ];
  for (const [text, event] of rows) it(text.slice(0, 24), () => expect(told(text)).toEqual([event]));
});

describe('one sentence that goes on', () => {
  it('tells of another and a third', () => {
    expect(
      told(
        'Three towns, three courses\n\nUNEP ran a course on waste in Mzuzu on 3 May 2016, another in Zomba on 10 May 2016 and a third in Blantyre on 17 May 2016.\n',
      ),
    ).toEqual([
      'main course held 2016-05-03 Mzuzu',
      'main course held 2016-05-10 Zomba',
      'main course held 2016-05-17 Blantyre',
    ]);
  });
});

describe('openings, shows and meetings of a chamber', () => {
  const rows: readonly (readonly [string, string, ...string[]])[] = [
    [
      '2018-12-07',
      'The mill hosted a grand opening celebration with a ribbon cutting on Nov. 8 in Provo.',
      'main ceremony held 2018-11-08 Provo',
    ],
    [
      '2005-05-12',
      'The guild said that visitors of the 2005 tile show, held from May 3 to May 6 at the Lake Convention Center in Provo, numbered 3,200.',
      'main other held 2005-05-03/2005-05-06 Provo',
    ],
    [
      '2021-10-26',
      'PROVO, 26 October 2021 - The Provo Chamber of Commerce is ready to sell more milk, said Ann Ota.\n\nShe was addressing the first meeting of the dairy committee here on Tuesday.\n\nThe chamber will also take part in the Milk Fair to be held in Oslo from 6 to 9 May 2022.',
      'main meeting held 2021-10-26 Provo',
      'other exhibition planned 2022-05-06/2022-05-09 Oslo',
    ],
    [
      '2023-08-16',
      "An annual event held by U.S. Rep. Ann Ota, it's set for 10 a.m. Saturday in the atrium of the Lake Tower in Provo.",
      'main other planned 2023-08-19 Provo',
    ],
  ];
  for (const [day, text, ...events] of rows)
    it(text.slice(0, 60), () => expect(told(`News\n\n${text}\n`, day)).toEqual(events));
  it('in general are no event', () => {
    expect(
      told(
        'Fairs mean business\n\nMilk fairs mean buyers, said Ann Ota. The state should help in holding fairs. In Norway 34 milk fairs have been planned, she said.\n',
        '2019-12-04',
      ),
    ).toEqual([]);
  });
});

describe('what a town or a school announces', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    [
      'Pantry helps\n\nThe Lind Food Bank will hold its next food distribution on 9 February 2021 at Elm Hall in Kigali.\n',
      'main other planned 2021-02-09',
    ],
    [
      'Nurses practise\n\nThe school held its first mock fire simulation in Kigali on 9 February 2021 with 40 nurses.\n',
      'main training held 2021-02-09',
    ],
    [
      'Summer fun\n\nThe Lind Legion will hold their 9th annual "Jam in the Park" on 9 February 2021 in Kigali.\n',
      'main other planned 2021-02-09',
    ],
    [
      'Help wanted\n\nThe Lake Office in Kigali is seeking volunteers for its upcoming Clean Lakes event on 9 and 10 May 2021.\n',
      'main other planned 2021-05-09/2021-05-10',
    ],
    [
      'Packing for Eid\n\nKigali - We all know what a meal means.\n\nWHAT: Neighbours packing rice for schools\n\nWHEN: 9 February 2021, 9 am\n\nWHERE: Elm Road, Kigali\n',
      'main other planned 2021-02-09',
    ],
    [
      'Blood needed\n\nUpcoming blood drives are scheduled for Monday, 15 February 2021, at Elm Library in Kigali, as well as on Friday, 19 February 2021, at Lind Hall.\n',
      'main campaign planned 2021-02-15',
      'main campaign planned 2021-02-19',
    ],
    [
      'Days on law\n\nA series of capacity building events was held in Kigali from 3 to 5 February 2021. On 3 February 2021, the Guild held a seminar with 20 clerks.\n\nOn 5 February 2021, the Guild gave a training for judges.\n',
      'main seminar held 2021-02-03',
      'main training held 2021-02-05',
    ],
    [
      'Thanks\n\nThe library hosted both a Lake Data Workshop (4-5 February 2021) and a Lake Teacher Training (6-7 February 2021) in Kigali.\n',
      'main workshop held 2021-02-04/2021-02-05',
      'main training held 2021-02-06/2021-02-07',
    ],
    [
      'Great minds meet\n\nThe annual meeting of the Lake Research Network (LRN), from 9 February until 12 February 2021, will draw together clerks from four towns to share their work.\n',
      'main meeting ongoing 2021-02-09/2021-02-12',
    ],
    [
      'Lake Colours Showcase at Elm Hall Feb. 15\n\nFrom noon until 2 more than 60 painters will be there to talk.\n',
      'main other planned 2021-02-15',
    ],
    [
      "Cooks at the mill\n\nThirty mills showed their bread at the guild's annual Mill Bread Challenge on 8 February 2021.\n",
      'main competition held 2021-02-08',
    ],
    [
      'Guild and bank host second annual awards ceremony\n\nOn 8 February 2021, the guild and the bank hosted the second annual Lake Mill Awards at Elm House.\n',
      'main ceremony held 2021-02-08',
    ],
    [
      'Alumni\n\nAt the Lake Craft Workshop in Kigali on 8 February 2021, 62 alumni of the school gathered at the Elm Centre.\n',
      'main workshop held 2021-02-08',
    ],
    [
      'Games of unity\n\nSome 500 runners have descended on Kigali for the first Lake Unity Games, which replace the Mill Festival.\n',
    ],
    [
      'Festival from Feb 15\n\nThe head of sports said on Friday Elm Sports Festival would begin on February 15, 2021 at Elm Hall.\n',
      'main festival planned 2021-02-15/..',
    ],
    [
      'Lake Mission supports mills in better milling\n\nOn 8 February 2021, the Lake Mission wrapped up a three-day training programme for 19 newly picked millers.\n',
      'main training held 2021-02-06/2021-02-08',
    ],
    [
      'Bank Inaugurates Mills\n\nOn 8 February 2021 the Lake Bank held the Inauguration Event at the Elm Hotel to show six mills.\n',
      'main ceremony held 2021-02-08',
    ],
    [
      'Mayor to speak\n\nMayor Ann Lee will deliver her annual State of the City address at 6 p.m. on 18 February 2021 at Elm Hall.\n',
      'main other planned 2021-02-18',
    ],
    [
      'Board meeting\n\nDue to snow, the annual meeting of the guild has been moved to February 19, 2021.\n',
      'main meeting postponed 2021-02-19',
    ],
    [
      'Report\n\nThe Lake Mission today presented, in Kigali, the report A Race for Milk on the mills. 9 February 2021 is Milk Day.\n',
      'main launch held 2021-02-09',
    ],
  ];
  for (const [text, ...events] of rows)
    it(text.slice(0, text.indexOf('\n')), () =>
      expect(told(text, '2021-02-09').map((event) => event.split(' ').slice(0, 4).join(' '))).toEqual(events),
    );
});

describe('visits, openings and trainings told by verbs', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    [
      "MP tours Ota's glove mill\n\nGlove maker Ota welcomed the MP for Leeds, Ann Lee, to its mill. Ms Lee toured the mill for two hours. During the visit, she met the staff.\n",
      'main visit held - ',
    ],
    [
      'New mill for Leeds\n\nThe mill in Leeds was officially unveiled by chief whip Ann Lee on 4 May 2018.\n',
      'main launch held 2018-05-04 Leeds',
    ],
    [
      'Free workshops\n\nThe guild will be offering Dairy Workshops on June 24 in Fresno and June 25 in Modesto. Both workshops are at 9:30.\n',
      'main workshop planned XXXX-06-24 Fresno',
      'main workshop planned XXXX-06-25 Modesto',
    ],
    [
      'Drills in Lodwar\n\nThe Red Cross took 60 volunteers in Lodwar through first aid drills on 4 May 2019.\n',
      'main training held 2019-05-04 Lodwar',
    ],
    ['Burns\n\nAbout 40 nurses in Wajir are undergoing a five-day course on burns.\n', 'main course ongoing - Wajir'],
  ];
  for (const [text, ...events] of rows) it(text.slice(0, 24), () => expect(told(text)).toEqual(events));
});

describe('hearings and openings', () => {
  it('are told by what was done at them', () => {
    expect(
      told(
        'Ota asks about pensions\n\nIn a hearing of the Senate Farm Committee today, Sen. Ann Ota asked about pensions.\n',
      ),
    ).toEqual(['main hearing held - ']);
  });
  it('belong to the committee that sits', () => {
    expect(
      readText(
        'Ota testifies\n\nSen. Ann Ota today delivered the following statement at the Senate Farm Committee Hearing on milk: Thank you, Chairman Lee, for holding this hearing.\n',
      ).events.map(({ type, status, organizers }) => [type, status, organizers.map(({ name }) => name)]),
    ).toEqual([['hearing', 'held', ['Senate Farm Committee']]]);
  });
  it('are over, whatever will come of them', () => {
    expect(
      told(
        'Ota attends groundbreaking\n\nToday, Sen. Ann Ota attended the groundbreaking for Prairie Mill, which will be the largest mill of the state. She last voted on a mill on March 27, 2000.\n',
      ),
    ).toEqual(['main ceremony held - ']);
  });
});

describe('no event', () => {
  const none = [
    'Senator urges panel to hold hearing\n\nSen. Ann Ota today urged the Finance Committee to hold a hearing on milk prices.\n',
    'Statement on trade bill\n\nSen. Ann Ota said the Senate debate on the bill had gone on for a week. "This Congress must act," she said.\n',
    'Ota elected to lead caucus\n\nSen. Ann Ota was chosen to lead the Senate Democratic Conference in the 110th Congress.\n',
    'Funding for clinics\n\nSen. Ann Ota secured $3 million for clinics that helps train nurses in Vermont. The clinics celebrated their 30th anniversary.\n',
    'Ota: panel may look at milk\n\nThe two lawmakers said they may convene a hearing in May to look at milk prices.\n',
    'Ota on the mill\n\n"I support the changes, including hiring more clerks, engaging in oversight and conducting the training needed," said Sen. Ann Ota.\n',
    'Message\n\nIt is unacceptable for a school to offer a forum to the head of a country that jails its critics. The court has become the forum of choice for such cases.\n',
    'Ota hails purchase of Camp Lakeside\n\nThe camp straddles two towns. The purchase of Camp Lakeside on May 4, 2007 will save its woods.\n',
    'SEN. OTA TO APPEAR ON CNN\n\nSen. Ann Ota will appear on CNN at 3:30 p.m. on Thursday, April 21, 2007 to discuss judges.\n',
    'Ota comments on fifth anniversary of attacks\n\nSen. Ann Ota today issued the following statement on the fifth anniversary of the attacks.\n',
    'Mill rules\n\nThe mill may open if the requirements are met in June 2008, said Sen. Ann Ota over the course of the week.\n',
    'Ota lauds pact on coal\n\nOregon announced this week that it will work to locate the coal demonstration project in Wyoming.\n',
    'Ota joins call for milk hearing\n\nSen. Ann Ota joined a group of colleagues in calling on Farm Committee Chairman Sen. Bo B. Lee (R-Wyo.) to hold a hearing on milk.\n',
    'Ota introduces bill on clean lakes\n\nSen. Ann Ota introduced a bill to clean up lakes. This Sunday we will celebrate Lake Day, a day when we think of our lakes.\n',
    'SEN. OTA WELCOMES NEW CONGRESS\n\nAs the 110th Congress came into session today, Sen. Ann Ota welcomed it.\n',
    'SEN. OTA: LAKE LOAN PROGRAM MUST GROW\n\nSen. Ann Ota today joined Sen. Bo Lee to introduce an act which would authorize an expansion of the Lake Loan Program.\n',
    'SEN. OTA: WHITE HOUSE STAYS FAILED COURSE\n\nSen. Ann Ota spoke of the failure to change course on 8 May 2006.\n',
    'Troops face longer tour of duty\n\nSen. Ann Ota today sent a letter on the extension of their current tour of duty in Iraq.\n',
    'Army picks Ota\n\nSen. Ann Ota announced today that Bo Lee was picked after consultation with Dee Roe, who held the post for eight years.\n',
    'Ota speaks on court nominee\n\nHer nomination was held up over her attendance at a wedding ceremony held by friends several years ago in Maine.\n',
    'Loan programme renewed\n\nSen. Ann Ota hailed the renewal of the loan program, which was due to expire on March 30.\n',
    'Prices rise\n\nThe drought is turning into hunger for millions of women in Kigali, the Red Cross warned on 8 June 2006.\n',
    'Burns near the lake\n\nFire officials will begin a burning project near the lake in Moree on May 8, 2007.\n',
    'Free classes\n\nElm University in Kigali has launched a new program that ends fees for poor students, it said.\n',
    'Ota urges summit on space\n\nSen. Ann Ota called on the President to convene a bipartisan, long-term space summit with the Guild to look at its future.\n',
    'Ota and envoy\n\nThe senator requested that the meeting take place this weekend while she is abroad.\n',
    'Ota on the care bill\n\nThe bill, which has 30 backers, will also give help to nurses and launch a public health campaign to spread the word.\n',
    'Ota on cuts\n\nSen. Ann Ota today commented on the budget which cancels funding for the Lind Honors Scholarship program in Ota.\n',
    'Ota hails highway bill\n\nSen. Ann Ota today hailed Congress for passing a bill on roads.\n',
    "Ota statement on Elm Lake Summit\n\nSen. Ann Ota issued the following statement regarding the President's two-day meeting at Elm Lake: I am glad.\n",
    'Ota in the Herald\n\nNever has the celebration of these rights been as important as now.\n',
    'Library closed for training\n\nThe Elm Library will be closed on Tuesday, Nov. 7, for staff training.\n',
    'Clinic wins award\n\nThe clinic won the Gold Bee award. The award was presented at the Lake Stroke Conference in Ota in February.\n',
    'Mission statement on the celebration of 9 May\n\nThe Lake Mission urges all to keep the peace on that day.\n',
    'Ota speaks on envoy hearings\n\nSen. Ann Ota delivered the following remarks on the floor regarding the Lind envoy hearings: I thank them.\n',
    'Ota offers resolution to honor winners of science contest\n\nSen. Ann Ota offered a resolution in recognition of the winners of the Lind Science Competition.\n',
    'Ota: hear the town\n\n"This is a right of all, and a meeting should be held before the plan is settled," she said.\n',
    'Ota on the air\n\nSen. Ann Ota will appear on CNBC on Thursday, April 28, 2007 to speak of judges.\n',
    'Climate\n\nThe act sees to it that the state is addressing this challenge today, said Sen. Ann Ota.\n',
    'SEN. OTA VOTES TO BEGIN DEBATE ON GAS\n\nSen. Ann Ota today voted in favor of the gas bill.\n',
    'Clinic for Ota\n\nEarlier today, Sen. Ann Ota spoke with the head of the agency about the Ota clinic.\n',
    'Ota screening panel now accepting applicants\n\nSen. Ann Ota today said that her screening panel is accepting letters.\n',
    'Lake Office is ten\n\nOSLO, 3 March 2007 - The Lake Office marks its 10th anniversary today. It was set up by the council.\n',
    'Ota mourns pilot\n\nSen. Ann Ota mourned the pilot, who was killed when his jet crashed during an air show in Ota.\n',
    'Sea Day, every day\n\nMore than 20,000 people participated in Sea Day on April 22, 1970, and we have been aware of the sea since then.\n',
    'Ota Secures Funds for Lakes\n\nThe money will go to job training at the Lake Centre, Sen. Ann Ota said on 4 March 2007.\n',
    'Ota praises vote\n\nThe vote restores money for the Safe Lakes program being conducted in Oslo, Sen. Ann Ota said on 4 March 2007.\n',
    'Ota writes to lake chief\n\nOn 4 March 2007 Sen. Ann Ota sent a letter requesting a meeting with the chief of the Lake Office.\n',
    'Ota invites lake chief\n\nIf we held a meeting together in Oslo, it would help all, Sen. Ann Ota said on 4 March 2007.\n',
  ];
  it('of its own in a release that tells an older one as background', () => {
    const talk = 'The appointment raises questions of law that have to be answered. '.repeat(24);
    const text = `Ota questions late appointment\n\nSen. Ann Ota asked for an opinion today. ${talk}A hearing on the nomination was held by the Farm Committee on January 9, 2007.\n`;
    expect(told(text, '2007-03-04')).toEqual(['other hearing held 2007-01-09 ']);
  });
  for (const text of none) it(text.slice(0, 40), () => expect(told(text, '2007-03-04')).toEqual([]));

  it('of its own in a release on a bill that tells one far below', () => {
    const text =
      'LIND INTRODUCES LAKE ACT\n\nSen. Ann Ota on 4 March 2007 introduced the Lake Act.\n\nIt is short.\n\nShe likes it.\n\nMany do.\n\nOn Monday she chaired a hearing on lakes.\n';
    expect(told(text, '2007-03-04').filter((event) => event.startsWith('main'))).toEqual([]);
  });
  it('but the one of the lead under a headline on a bill', () =>
    expect(told('OTA INTRODUCES LAKE ACT\n\nSen. Ann Ota held a hearing on lakes in Oslo on 4 March 2007.\n')).toEqual([
      'main hearing held 2007-03-04 Oslo',
    ]));
});

describe('work', () => {
  /** How often a date is settled while the events of a page are opened. */
  const settled = (text: string): number => {
    const page = pageOf(text);
    const finds = findAll(page) as PageFinds;
    let steps = 0;
    const dates = finds.dates.map((date) => ({
      ...date,
      resolve: (direction: Parameters<typeof date.resolve>[0]) => {
        steps++;
        return date.resolve(direction);
      },
    }));
    const { happenings, acts, durations, places, venues, onlines, counts, groups, roles, programmes } = finds;
    const namesOrganizer = (sentence: number): boolean => finds.namesOrganizer(sentence);
    openEvents(page, {
      happenings,
      acts,
      dates,
      durations,
      places,
      venues,
      onlines,
      counts,
      groups,
      roles,
      programmes,
      namesOrganizer,
    });
    return steps;
  };

  for (const unit of ['workshop on 5 May ', 'a course in Bern on 5 May 2019 and ', 'A workshop is held on 5 May. '])
    it(`grows no faster than the text: ${unit}`, () => {
      const once = settled(`Harbour news\n\n${unit.repeat(400)}`);
      expect(settled(`Harbour news\n\n${unit.repeat(800)}`)).toBeLessThan(once * 2.2 + 100);
    });
});
