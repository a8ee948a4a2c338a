import { describe, expect, it } from 'vitest';
import { organizersOf, readText, tell } from '../support/told.js';

const WHEN = 'in Kigali on 9 February 2021';
const HEADLINE = { headline: 'Guests gather' };

describe('organizers, in the voices that writers use', () => {
  const rows: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [`A workshop ${WHEN} was an initiative of the Lake Institute.`, ['Lake Institute'], []],
    [`A workshop was held ${WHEN}. It was the work of the Lake Institute and UNDP.`, ['Lake Institute', 'UNDP'], []],
    [
      `A workshop was jointly organised by the Bar Council (BC) of the coast with the Lind Guild and Oxfam ${WHEN}.`,
      ['Bar Council', 'Lind Guild', 'Oxfam'],
      [],
    ],
    [
      `A joint field exercise between the Lind Navy and the Ota Armed Forces was held ${WHEN}.`,
      ['Lind Navy', 'Ota Armed Forces'],
      [],
    ],
    [
      `The Lind Embassy and the Government of Belize held a workshop ${WHEN}.`,
      ['Lind Embassy', 'Government of Belize'],
      [],
    ],
    [`The Lake Union and Finland launched a campaign ${WHEN}.`, ['Lake Union', 'Finland'], []],
    [
      `The Lake Union, together with Lind College, brought a workshop ${WHEN} to an end.`,
      ['Lake Union', 'Lind College'],
      [],
    ],
    [
      `Senators Ann Ota and Bo Lee, in partnership with Lind College, announced Monday that they will host a fair ${WHEN}.`,
      ['Ann Ota', 'Bo Lee'],
      ['Lind College'],
    ],
    [
      `The Lind Council, having heard of fires, wishing to help and seeing the need, held a workshop ${WHEN}.`,
      ['Lind Council'],
      [],
    ],
    [
      `The Lind Council bearing in mind past fires, and hoping for the best, held a workshop ${WHEN}.`,
      ['Lind Council'],
      [],
    ],
    [`Oxfam's Ota office held a workshop ${WHEN}.`, ['Oxfam'], []],
    [`Lind College's history department held a workshop ${WHEN}.`, ['Lind College'], []],
    [`The workshop was run by Oxfam and Lind Trust, a pan-African charity, ${WHEN}.`, ['Oxfam', 'Lind Trust'], []],
    [
      `The Lind Library is proud to host "Old Maps," a show of prints. The exhibition runs ${WHEN}.`,
      ['Lind Library'],
      [],
    ],
    [`Members of the Lind Council decided to postpone a workshop ${WHEN}.`, ['Lind Council'], []],
    [`The workshops ${WHEN} were put off, the Lind Council announced Monday.`, ['Lind Council'], []],
    [`The Minister for Health, Leo Lind, convened a meeting ${WHEN}.`, ['Leo Lind'], []],
    [`The Oxfam office at the Tannery played host to a workshop ${WHEN}.`, ['Oxfam office'], []],
    [
      `The Village Hall Committee and friends joined together to organise a workshop ${WHEN}.`,
      ['Village Hall Committee'],
      [],
    ],
    [
      `Having learnt at Lind College of maps, the Ota Map Group decided to try running a workshop ${WHEN}.`,
      ['Ota Map Group'],
      [],
    ],
    [`UNDP's Lake Building Project is holding a workshop ${WHEN}.`, ['UNDP'], []],
    [`The Lake Commission, (LC) held a workshop ${WHEN}.`, ['Lake Commission'], []],
    [
      `The public is invited to join the Lind Council and the Lake Guild for a fair ${WHEN}.`,
      ['Lind Council', 'Lake Guild'],
      [],
    ],
    [
      `UNDP and the Port School at the Customs Committee at the Ministry of Trade opened a workshop ${WHEN}.`,
      ['UNDP', 'Port School'],
      [],
    ],
    [`The Lind Club of Ota, led by its president, Leo Lind, held a fair ${WHEN}.`, ['Lind Club of Ota'], []],
    [`Lind Council staff and church representatives held a ceremony ${WHEN}.`, ['Lind Council'], []],
    [
      `The Lind Council and the Lake Guild, in a statement, said they would hold a fair ${WHEN}.`,
      ['Lind Council', 'Lake Guild'],
      [],
    ],
    [`The Lind Council at the weekend rounded off a workshop ${WHEN}.`, ['Lind Council'], []],
    [`The Lake Guild will be teaching a course ${WHEN}.`, ['Lake Guild'], []],
    [
      `The Lake Guild and its corporate partner Lind Trust are bringing a festival to town ${WHEN}.`,
      ['Lake Guild', 'Lind Trust'],
      [],
    ],
    [`The Lind Council has organised a trip for clerks. The study tour ${WHEN} was long.`, ['Lind Council'], []],
    [`"We are delighted to host the fair ${WHEN}," said Ann Ota, head of the Lake Guild.`, ['Lake Guild'], []],
    [`The Attorney General's Office will be conducting a workshop ${WHEN}.`, ["Attorney General's Office"], []],
    [`On Monday, Ohio Attorney General Leo P. Lind, Jr. hosted a forum ${WHEN}.`, ['Leo P. Lind, Jr.'], []],
    [`The Ota Club joined the Lind Guild to hold a fair ${WHEN}.`, ['Ota Club'], ['Lind Guild']],
    [
      `Port Police personnel and members of the Lind Council held a drill ${WHEN}.`,
      ['Port Police', 'Lind Council'],
      [],
    ],
    [`The summit ${WHEN}, which the Lind Council is hosting with care, was long.`, ['Lind Council'], []],
    [`The Lind Guild called a meeting ${WHEN}.`, ['Lind Guild'], []],
    [
      `The course ${WHEN} was given by the Port School Ota, Kenya, and the Map School Bern, Norway.`,
      ['Port School Ota', 'Map School Bern'],
      [],
    ],
    [`Sen. Ann Ota, founder and co-chair of the bipartisan Lake Caucus, held a forum ${WHEN}.`, ['Ann Ota'], []],
    [
      `Senator Ann Ota (D-OH), Chairwoman of the Senate Committee on Lakes, held a roundtable ${WHEN}.`,
      ['Ann Ota'],
      [],
    ],
    [`The Ministry of Lakes, Government of Lindland, held a workshop ${WHEN}.`, ['Ministry of Lakes'], []],
    [
      `The Lake Trust, with help from Oxfam, released two seals and held a workshop ${WHEN}.`,
      ['Lake Trust'],
      ['Oxfam'],
    ],
    [`The Lake Guild's Ota chapter, whose members meet monthly, held a clean-up ${WHEN}.`, ['Lake Guild'], []],
    [`The Lake Guild put together a seminar ${WHEN}.`, ['Lake Guild'], []],
    [`The Lake Guild held a ceremony ${WHEN}, together with the people of Norway.`, ['Lake Guild'], []],
    [
      `UNDP, the ministry of education and training and the ministry of development planning held a workshop ${WHEN}.`,
      ['UNDP', 'ministry of education and training', 'ministry of development planning'],
      [],
    ],
    [`Staff of the Port Authority planted 300 trees ${WHEN}.`, ['Port Authority'], []],
    [
      `Staff of the Lind Embassy cleaned a forest ${WHEN}, in partnership with the Lake Guild. The clean-up event took place in Kigali.`,
      ['Lind Embassy'],
      ['Lake Guild'],
    ],
    [
      `The Bar Council held a workshop ${WHEN}. The workshop follows a study conducted by Lind College.`,
      ['Bar Council'],
      [],
    ],
    [
      `The Bar Council held a workshop ${WHEN}. It is part of the Lake Initiative, an international effort led by Oxfam.`,
      ['Bar Council'],
      [],
    ],
    [
      `A workshop ${WHEN} was hosted by the Border Academy in Ota and the Port School in Mombasa.`,
      ['Border Academy', 'Port School'],
      [],
    ],
    [`Beneficiaries of the Lind Programme held a workshop ${WHEN}.`, [], []],
    [`To further co-operation between Japan and Samoa, a workshop was held ${WHEN}.`, [], []],
    [`USAID/Ghana held a workshop ${WHEN}.`, ['USAID/Ghana'], []],
    [`A workshop was hosted by Lind Embassy Deputy Chief of Mission Leo Ota ${WHEN}.`, ['Lind Embassy'], []],
    [
      `The Lind High Commissioner to Kenya, in partnership with the 100 Women Lobby Group, held a workshop ${WHEN}.`,
      ['Lind High Commissioner to Kenya'],
      ['Women Lobby Group'],
    ],
    [`The Bar Council as lead agency is holding a workshop ${WHEN}.`, ['Bar Council'], []],
    ['Code for Ghana on 9 February 2021 organised a workshop in Kigali.', ['Code for Ghana'], []],
    ['UNDP and the Bar Council on Tuesday, 9 February 2021, held a workshop in Kigali.', ['UNDP', 'Bar Council'], []],
    [
      `The Food and Agriculture Organization (FAO) held a meeting ${WHEN}. The meeting was hosted by the FAO Regional Office for Africa.`,
      ['Food and Agriculture Organization', 'FAO Regional Office for Africa'],
      [],
    ],
    [`A UNICEF-led workshop took place ${WHEN}.`, ['UNICEF'], []],
    [`A workshop was held ${WHEN}. The organisers included UNDP and the Bar Council.`, ['UNDP', 'Bar Council'], []],
    [`The Bar Council teamed up with Lind College to hold a workshop ${WHEN}.`, ['Bar Council'], ['Lind College']],
    [`The Bar Council trained 20 clerks in land law at a two-day workshop ${WHEN}.`, ['Bar Council'], []],
    [`Twenty clerks received training in land law from the Bar Council ${WHEN}.`, ['Bar Council'], []],
    [`The Lind chapter of the Rotary Club held a fair ${WHEN}.`, ['Lind chapter of the Rotary Club'], []],
    [`Lind Red Cross volunteers ran a blood drive ${WHEN}.`, ['Lind Red Cross'], []],
    [
      `A fair was held ${WHEN} by the Bar Council, the Lind Guild, and the First Baptist Church of Arden.`,
      ['Bar Council', 'Lind Guild', 'First Baptist Church of Arden'],
      [],
    ],
    [
      `A course was held ${WHEN} by the Bar Council and the country's Academy of Judges.`,
      ['Bar Council', 'Academy of Judges'],
      [],
    ],
    [
      `A workshop was held ${WHEN} by a non-governmental organisation (NGO), the Centre for Lake Studies.`,
      ['Centre for Lake Studies'],
      [],
    ],
    [`UNDP, in its Lake Rights (LR) Programme, organised a workshop ${WHEN}.`, ['UNDP'], []],
    [
      `The Lake Institute (LI) within the framework of its Rights Programme, Part 2, Regional Cooperation in Legal Matters, organised a workshop ${WHEN}.`,
      ['Lake Institute'],
      [],
    ],
    [
      `A workshop ${WHEN} was organised by UNDP's sub-regional office for the Gulf in Muscat and the Lake Guild.`,
      ['UNDP', 'Lake Guild'],
      [],
    ],
    [
      `The workshop ${WHEN} was organised jointly by the Lake Institute, the Bar Council, which is the seat of the Bar Network for the Gulf, and the Ministry of Agriculture, Fisheries and Lake Affairs.`,
      ['Lake Institute', 'Bar Council', 'Ministry of Agriculture, Fisheries and Lake Affairs'],
      [],
    ],
    [
      `In cooperation with the Directorate of Nationality, Passports and Immigration (DNPI), UNDP held a workshop ${WHEN}.`,
      ['UNDP'],
      ['Directorate of Nationality, Passports and Immigration'],
    ],
    [`UNDP held a workshop ${WHEN}. It was opened by the President of the Lake Council, Lind Mara Berg.`, ['UNDP'], []],
    [
      `UNDP held a workshop ${WHEN}. Leo Lind, MoH Under-Secretary for Planning Affairs, visited the workshop.`,
      ['UNDP'],
      [],
    ],
    [`UNDP and the Lake Guild organised a workshop ${WHEN}. Kenya hosts the workshop.`, ['UNDP', 'Lake Guild'], []],
    [
      `The UN FAO held a workshop ${WHEN}. The UN's Food and Agriculture Organisation (FAO) organised the workshop.`,
      ["UN's Food and Agriculture Organisation"],
      [],
    ],
    [
      `UNDP is organizing, in collaboration with the Lake Guild, the Sixth Annual Forum on Lakes ${WHEN}.`,
      ['UNDP'],
      ['Lake Guild'],
    ],
    [`Midwives convened ${WHEN} for a workshop that UNDP organised.`, ['UNDP'], []],
    [`Prior to the Lake Summit, UNDP and the Bar Council will hold a workshop ${WHEN}.`, ['UNDP', 'Bar Council'], []],
    [
      `A workshop ${WHEN} was organised by the Bar Council, UNDP in Uzbekistan and the Lake Guild.`,
      ['Bar Council', 'UNDP', 'Lake Guild'],
      [],
    ],
    [
      `The Lake Organization (LO) - the agency for lakes, the Mission in Kenya, jointly with youth, conducts a workshop ${WHEN}.`,
      ['Lake Organization'],
      [],
    ],
    [`A workshop ${WHEN}, held by UNDP, was facilitated by UNDP's Team.`, ['UNDP'], []],
    [`A workshop was held ${WHEN} by UNDP with technical contributions of the Lake Guild.`, ['UNDP'], ['Lake Guild']],
    [
      `A workshop was held ${WHEN} by UNDP, with rooms from the Bar Council and logistic support from the Lind Guild.`,
      ['UNDP'],
      ['Lind Guild'],
    ],
    [
      `Please join the Lake Trust and the Lind Parks Foundation for a ceremony ${WHEN}.`,
      ['Lake Trust', 'Lind Parks Foundation'],
      [],
    ],
    [
      `A team of the Lind Guild and the Bar Council took 80 clerks through a course ${WHEN}.`,
      ['Lind Guild', 'Bar Council'],
      [],
    ],
    [`UNDP trainers in Huye took 25 clerks through a course ${WHEN}.`, ['UNDP'], []],
    [
      `A workshop that UNDP, UNICEF and the Lind Guild open ${WHEN} is about water.`,
      ['UNDP', 'UNICEF', 'Lind Guild'],
      [],
    ],
    [`A seminar on press law, to which the Lind Guild had invited 25 editors, was held ${WHEN}.`, ['Lind Guild'], []],
    [`Fishers met ${WHEN} at a forum called for by the Lind Guild.`, ['Lind Guild'], []],
    [`By holding a symposium ${WHEN}, the Lind Guild marked its birthday.`, ['Lind Guild'], []],
    [`Behind the workshop ${WHEN} stand the Lind Guild and the Bar Council.`, ['Lind Guild', 'Bar Council'], []],
    [`A workshop took place ${WHEN}. The Lind Guild is in charge of it.`, ['Lind Guild'], []],
    [`A joint UNDP-UNICEF workshop on water opened ${WHEN}.`, ['UNDP', 'UNICEF'], []],
    [`The Lind Guild and its Lake partner, the Bar Council, held a fair ${WHEN}.`, ['Lind Guild', 'Bar Council'], []],
    [
      `A tournament was organised ${WHEN} by the sports club Slavia Lind and the Bar Council.`,
      ['Slavia Lind', 'Bar Council'],
      [],
    ],
    [
      `The Lind Guild, working with the Lake Police Department, is holding a fair ${WHEN}.`,
      ['Lind Guild'],
      ['Lake Police Department'],
    ],
    [
      `A workshop was held ${WHEN} by the Lind Guild with the Bar Council as a partner.`,
      ['Lind Guild'],
      ['Bar Council'],
    ],
    [`Invited by the Lind Guild, 35 nurses took part in a course ${WHEN}.`, ['Lind Guild'], []],
    [`With a seminar ${WHEN}, the Lind Guild closed its project.`, ['Lind Guild'], []],
    [
      `Nurses were taught at a course ${WHEN}. The trainers were Swiss; the Lind Guild had organised everything.`,
      ['Lind Guild'],
      [],
    ],
    [
      `Firms signed up for the seminar which UNDP, along with the Lind Guild, is running ${WHEN}.`,
      ['UNDP', 'Lind Guild'],
      [],
    ],
    [
      `The Lind Guild and the Bar Council are calling teachers to a seminar ${WHEN}.`,
      ['Lind Guild', 'Bar Council'],
      [],
    ],
    [`A workshop was conducted ${WHEN} on behalf of the Bar Council.`, ['Bar Council'], []],
    [`Guests came to the Lind Dam Society Annual Conference ${WHEN}.`, ['Lind Dam Society'], []],
    [`The Lind Guild, which has 30,000 members, will hold a rally ${WHEN}.`, ['Lind Guild'], []],
    [`The Lind Guild regrets to announce the postponement of its fair ${WHEN}.`, ['Lind Guild'], []],
    [`UNDP and the Lind Guild planned and hosted a fair ${WHEN}.`, ['UNDP', 'Lind Guild'], []],
    [`The Lind Guild schooled 40 clerks on land law at a day's seminar ${WHEN}.`, ['Lind Guild'], []],
    [`The Lind Guild, thru its Bureau of Soils, held a seminar ${WHEN}.`, ['Lind Guild'], []],
    [`A fair was held ${WHEN} at the instance of the Lind Guild.`, ['Lind Guild'], []],
    [`A fair was held ${WHEN}. It is the flagship event of the Lind Guild.`, ['Lind Guild'], []],
    [`The Harvest Fair (organiser: Lind Guild) was held ${WHEN}.`, ['Lind Guild'], []],
    [`The Lind Guild, organisers of the Harvest Fair, said that the fair was held ${WHEN}.`, ['Lind Guild'], []],
    [`The Lind Guild is delighted to welcome growers to its Harvest Fair ${WHEN}.`, ['Lind Guild'], []],
    [
      `UNDP ran a fair with the Lind Guild and other groups including the Lake Union and Delta Works ${WHEN}.`,
      ['UNDP'],
      ['Lind Guild', 'Lake Union', 'Delta Works'],
    ],
    [`The course for clerks was successfully completed by the Lind Guild ${WHEN}.`, ['Lind Guild'], []],
    [`A fair was put together ${WHEN} by the Lind Guild.`, ['Lind Guild'], []],
  ];
  for (const [sentence, organizers, partners] of rows)
    it(sentence, () => {
      const telling = tell(sentence, HEADLINE);
      expect(organizersOf(telling, 'organizer').sort()).toEqual([...organizers].sort());
      expect(organizersOf(telling, 'partner').sort()).toEqual([...partners].sort());
    });
  it('a dateline in capitals is no body that "it" stands for', () => {
    const telling = readText(
      'Farmers learn of compost\n\nACCRA, 4 May 2021 - Helvetas works with farmers. It also ran a workshop on compost in Tamale on 3 May 2021.\n',
    );
    expect(organizersOf(telling)).toEqual(['Helvetas']);
  });
  it('who speaks of an event of their own', () => {
    expect(
      organizersOf(
        tell(`"I will be hosting a town hall ${WHEN}," said Senator Jane Hollis. "All are welcome."`, HEADLINE),
      ),
    ).toEqual(['Jane Hollis']);
  });
  it('a committee before which a hearing is', () => {
    expect(
      organizersOf(tell(`Experts told the Senate Energy Committee of wind farms at a hearing ${WHEN}.`, HEADLINE)),
    ).toEqual(['Senate Energy Committee']);
  });
  it('whose page it is, where it says "we"', () => {
    expect(
      organizersOf(
        readText('Workshop report | Lind Map Guild\n\nMay 4, 2021\n\nLast week we ran a workshop on maps in Leeds.\n'),
      ),
    ).toEqual(['Lind Map Guild']);
    expect(
      organizersOf(
        readText(`Mapping week\n\nAt Delta Air we held a workshop ${WHEN}. Many came and stayed for tea.\n`),
      ),
    ).toEqual(['Delta Air']);
  });
});

describe('bodies that come, speak or pay for it', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [`Leo Lind, Head of Section, Lake Office, opened a workshop ${WHEN}.`, []],
    [`A physicist at the Lake Laboratory who gave a talk at a workshop ${WHEN} was thanked.`, []],
    [`UNDP held a workshop ${WHEN}. The sessions were led by lawyers from the Bar Council.`, ['UNDP']],
    [`UNDP held a webinar ${WHEN}. The webinar was part of the Migration Week organized by the Lake Union.`, ['UNDP']],
    [`UNDP held a festival ${WHEN}. The Bar Council will give a talk.`, ['UNDP']],
    [`It was decided to postpone the workshop ${WHEN}.`, []],
    [`Member States held a meeting ${WHEN}.`, []],
    [`A seminar was held ${WHEN}. Senators called on the Bar Council to hold a seminar every year.`, []],
    [`Thirty officers from the Lind Police, last week, started a workshop ${WHEN}.`, []],
    [`Lake Radio host Thomas Lind spoke at a festival ${WHEN}.`, []],
    [`The Lind Guild presented its report at a workshop ${WHEN}.`, []],
    [`The Lind Guild sent five experts to a workshop ${WHEN}.`, []],
    [`The Lind Guild praised a workshop ${WHEN}.`, []],
    [`A workshop that the Lind Guild attended was held ${WHEN}.`, []],
    [`A workshop ${WHEN}, reported on by the Lind Guild, was short.`, []],
    [`A forum was held at Arden College and included a presentation by the Lind Guild ${WHEN}.`, []],
  ];
  for (const [sentence, organizers] of rows)
    it(sentence, () => expect(organizersOf(tell(sentence, HEADLINE))).toEqual(organizers));
});
