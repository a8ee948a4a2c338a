import { describe, expect, it } from 'vitest';
import { readNames } from '../../src/language/names/index.js';
import { tokenize } from '../../src/language/tokens.js';

const read = (text: string, heading = false) =>
  readNames(tokenize(text, { start: 0, end: text.length }), { heading, lines: false, known: () => false });
const namesIn = (text: string): string[] => read(text).map((name) => name.text);

describe('one name', () => {
  const whole: readonly string[] = [
    'Ministry of Gender, Children and Social Welfare',
    'Ministry of Fisheries and the Blue Economy',
    'Ministry of Cultural Heritage, Tourism, and Handicrafts',
    'Department of Women, Youth and Persons with Disabilities',
    'Bill and Melinda Gates Foundation',
    'Save the Children International',
    'Doctors Without Borders',
    'United Nations Office on Drugs and Crime',
    'Office of the High Commissioner for Human Rights',
    'Permanent Mission of Norway to the United Nations',
    'Embassy of Japan in Kenya',
    'National Agency for the Prohibition of Trafficking in Persons',
    'League of Latin American Citizens Council No. 1',
    "Lind University's School of Law",
    'Association of Women in Mining',
    'Arden Women in Tech',
    'Lind Girls in Science and Engineering',
    'Students for Sensible Reform',
    'Punjab government',
    'CBS 46',
    'LIND KISS 104.1 FM',
    'Harrow Systems, Inc.',
    'Asociación de Editores Independientes de Navarra',
    'Office to Monitor and Combat Trafficking in Persons',
    'Lind Chamber of Commerce, Enterprise, and Industry',
    'Office of the Chief Minister and Council of Ministers',
    'U.S. Citizenship and Immigration Service',
    'Cell for Patent Promotion and Management',
    'Arden Village Hall committee',
    "Lind Bar Association's pro bono committee",
    'JUS "Ivan Lind"',
    "European Union's Horizon 2020 research and innovation programme",
    'Lind School of Law at Arden University',
    'United Nations Action against Piracy and Armed Robbery',
    'FAO Southern Africa and Indian Ocean Regional Office',
    'Arden Parks and Recreation Department',
    'Arden Convention and Visitors Bureau',
    'House Oversight and Government Reform Committee',
    'Senate Agriculture, Nutrition and Forestry Committee',
    'Senate Finance, Trade, and Rural Affairs (FTR) Committee',
    'Subcommittee on Oceans, Atmosphere, Fisheries and Coast Guard',
    'Arden Library and Information Associations',
    'Rhodes and Lind Foundation',
    'Union of Cooks, Waiters and Hotel Workers',
    'Government of Trinidad and Tobago',
    'Ministry of Education of Sao Tome and Principe',
    'Economic and Social Commission for Asia and the Pacific',
    'Lind district office of the Child and Mass Education Programme',
    'United Nations Office on Drugs and Crime for West and Central Africa',
    'ILO Country Office for Zambia, Malawi and Mozambique',
    'OSCE Centre in Ardenabad',
    'Embassy of the United States in Accra',
    'Bureau for Customs Control and Fight against Fraud',
    'Coalition of Farmers for Transparency and Anti-Corruption',
    'Migrant Rescue Section at UNODC headquarters',
    'Fundación para la Ciencia y el Desarrollo en la Escuela',
    'Deutsche Gesellschaft für Internationale Baukunst',
    'Universidade Federal do Rio Lindo',
    'Mano a Mano Foundation',
    "Bureau for Farmers' Activities",
    'NGO Council of Arden',
    'First Methodist Church of Arden',
    'American Legion Post 41',
    'Code for Ghana',
    'government of Japan',
    'town council of Arden',
    'Dutch foreign ministry',
    'Lind, Roe & Calloway LLP',
    "General Prosecutor's Office of Arden",
    'Rape Crisis and Domestic Abuse Centre',
    'Arab League Educational, Cultural and Scientific Organization',
    'Lind student chapter of the Quarry Society',
    'United Nations Office on drugs and crime',
    'Programme for Central Asia of the United Nations Office on drugs and crime',
    'ASEAN-U.S. Partnership Fund',
    'Arden Medical College and Hospital',
    'Privacy and Hazard Administration',
    'Senate Energy and Water Appropriations subcommittee',
    'Trees for Life Society',
    'Corporation for Rural Enterprise',
    'Arden police department',
    'Leadership for Education and Defence (LEAD) Arden',
    "Lake Transport and General Workers' Union",
    'Centre of Excellence for Rural Studies',
    'Voices for Peace and Justice',
    'Justice, Development and Peace Commission',
    'Movement for Rural Peace',
    'Arden Bank & Trust Company',
    'Ministry of National Renewal, Official Crafts, Rural Progress, and Northern Religious Affairs',
    'Lind Flagship in Deep Data and Statistics at OTU',
    'Scientific Union in Law',
    'Center for West Nordic and Baltic Studies',
    'KLOR Star 98.5 FM',
    'KLO 46',
    'Rotary District 9912',
    'Area 9 Agency on Ageing',
    "Ohio attorney general's office",
    "Arden County Sheriff's office",
    'office of Congressman Jon Lind',
    'Arden County Board of County Commissioners',
    'Sun Ridge Posse',
    'Society of Lake Nurses, Greater Arden Chapter',
    'City of Arden Parks and Recreation Department',
    'Foundation for a Greener World',
    'Consulate General of Norway in Arden',
    'Dr. Ivan Lind Museum',
    'NSS Unit of Govt. College Arden',
    'city of Arden',
    'Office of the First Lady',
    'Nordic School of Library and Archive Science',
    'Network on Peace and Justice for Women',
    "Lind State Department's Office to Watch and Combat Trafficking in Persons",
  ];
  for (const name of whole) it(name, () => expect(namesIn(`It was held by the ${name} in May.`)).toContain(name));
});

describe('several names', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['UNFPA, UNICEF, UN Women, the World Bank, and GIZ met.', ['UNFPA', 'UNICEF', 'UN Women', 'World Bank', 'GIZ']],
    [
      'The Ministry of Lands, Mines and Energy and the Bank of Africa met.',
      ['Ministry of Lands, Mines and Energy', 'Bank of Africa'],
    ],
    ['The Ministry of Health and the National Police met.', ['Ministry of Health', 'National Police']],
    [
      'The Ministry of Justice and the Provincial Women’s Development Department met.',
      ['Ministry of Justice', "Provincial Women's Development Department"],
    ],
    ['Held by the Arden Debating Society on the Lind campus.', ['Arden Debating Society', 'Lind']],
    ['Held by the Youth League on Lind Street.', ['Youth League', 'Lind Street']],
    [
      'The Regional Consultation of the Food and Farming Organization met.',
      ['Regional Consultation', 'Food and Farming Organization'],
    ],
    [
      'Jon Lind of Arden University and Mia Roe of Lind College spoke.',
      ['Jon Lind', 'Arden University', 'Mia Roe', 'Lind College'],
    ],
    ['UNDP trained the Office on Crime for Kenya Police officers.', ['UNDP', 'Office on Crime', 'Kenya Police']],
    ['The Police Service and Prison Service of Lind met.', ['Police Service', 'Prison Service of Lind']],
    ["Ann Lind's Arden Plan passed.", ["Ann Lind's Arden Plan"]],
    ['The Ministry of Health and Save the Children met.', ['Ministry of Health', 'Save the Children']],
    [
      'The Institute of Advanced Materials and Calloway Yards met.',
      ['Institute of Advanced Materials', 'Calloway Yards'],
    ],
    ['The Supreme Court and Judicial Service Commission met.', ['Supreme Court', 'Judicial Service Commission']],
    [
      'The University of Lind Libraries and Arden College Libraries met.',
      ['University of Lind Libraries', 'Arden College Libraries'],
    ],
    ['The Sight Trust & Lind Eye Hospital met.', ['Sight Trust', 'Lind Eye Hospital']],
    ['The City of Arden and Lake Collaboration met.', ['City of Arden', 'Lake Collaboration']],
    ['The Bureau of Infectious Disease and Arden Health met.', ['Bureau of Infectious Disease', 'Arden Health']],
    ['The Lake Union Commission in Brussels met.', ['Lake Union Commission', 'Brussels']],
    ['They met in the city of Arden.', ['Arden']],
    ['Strengthening Arden Parliament, UNESCO met.', ['Arden Parliament', 'UNESCO']],
    ["To mark International Women's Day, UNESCO met.", ["International Women's Day", 'UNESCO']],
    ['General Lind of the Workers Union met.', ['Lind', 'Workers Union']],
    ['The Netherlands and Lind Rescue Service met.', ['Netherlands', 'Lind Rescue Service']],
    ['The Council of Europe and European Union met.', ['Council of Europe', 'European Union']],
    ['The Commonwealth and the Caribbean Rescue Agency met.', ['Commonwealth', 'Caribbean Rescue Agency']],
    [
      'The Ministry of Health, Education International and Calloway Yards met.',
      ['Ministry of Health', 'Education International', 'Calloway Yards'],
    ],
    ['The Ministries of Health and Education met.', ['Ministry of Health', 'Ministry of Education']],
    [
      'The ministries of health and education and UNICEF met.',
      ['Ministry of health', 'Ministry of education', 'UNICEF'],
    ],
    [
      'Paid by the Governments of Japan, Peru and the Netherlands.',
      ['Government of Japan', 'Government of Peru', 'Government of the Netherlands'],
    ],
    ['The Universities of Cape Coast and Ghana met.', ['University of Cape Coast', 'University of Ghana']],
    ['The Embassies of Norway and Sweden met.', ['Embassy of Norway', 'Embassy of Sweden']],
  ];
  for (const [text, gives] of rows) it(text, () => expect(namesIn(text)).toEqual(gives));
});

describe('what a name is', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['Dr. Amina Diallo spoke.', 'Amina Diallo', 'person'],
    ['It met in Kenya.', 'Kenya', 'country'],
    ['UNDP met.', 'UNDP', 'body'],
    ['The RTQB met.', 'RTQB', 'acronym'],
    ['The Arden Institute met.', 'Arden Institute', 'body'],
    ['It was built by Calloway Yards.', 'Calloway Yards', 'unknown'],
  ];
  for (const [text, name, kind] of rows)
    it(`${name}: ${kind}`, () => expect(read(text).map((one) => [one.text, one.class])).toContainEqual([name, kind]));
  it('a title is no part of the name, a post has an affiliation', () => {
    const [name] = read('UNODC National Programme Officer Sara Khan spoke.');
    expect(name?.class).toBe('person');
    expect(name?.affiliation).toBe('UNODC National Programme');
  });
  it('a post with its country or its past is no part of the name', () => {
    for (const text of [
      'It was hosted by U.S. Rep. Ann Ota (GA-10).',
      'It was hosted by Former State Senator Ann Ota.',
      'It was hosted by Assemblywoman Ann Ota.',
    ])
      expect(read(text).map((one) => [one.text, one.class, one.aliases])).toEqual([['Ann Ota', 'person', []]]);
  });
  it('a post for a programme is a person', () =>
    expect(read('It was given by Assistant Programme Officer OWL.').map((one) => one.class)).toEqual(['person']));
  it('a day with a body in its name is no body, a mixed surname no acronym', () => {
    expect(read('They met on Service Academy Day.').map((one) => one.class)).toEqual(['unknown']);
    expect(read('The fair was held by McOta.').map((one) => one.class)).toEqual(['unknown']);
  });
  it('an acronym in brackets is an alias', () => {
    expect(read('The Bar Council of Arden (BCA) met.')[0]?.aliases).toEqual(['BCA']);
  });
  it('what a body gives is no body', () => {
    expect(namesIn('It was held with an IFLA Travel Sponsorship in May.')).toEqual(['IFLA']);
    expect(namesIn('It won the Lind Travel Award in May.')).toEqual(['Lind Travel Award']);
  });
  it('a head at the end of its line closes the name', () => {
    expect(namesIn('It was run by Arden Legal Fund\nDamon Lind, Calloway')).toContain('Arden Legal Fund');
  });
  it('a short form of several words in brackets is an alias', () => {
    expect(read('The UNESCO Asia Bureau for Letters (UNESCO Arden) met.')[0]?.aliases).toEqual(['UNESCO Arden']);
  });
  it('a party and a town in brackets are none', () => {
    expect(read('It was Ann Lind (D-San Lindo) who came.').map((name) => name.aliases)).not.toContainEqual([
      'D-San Lindo',
    ]);
  });
  it('a bracket inside gives the short form with its head', () => {
    expect(read('The Senate Trade and Rural Affairs (TRA) Committee met.')[0]?.aliases).toContain('TRA Committee');
  });
  it('a head in small letters gives another form', () => {
    expect(read('It was run by the openLind project.')[0]?.aliases).toContain('openLind project');
    expect(read('It was run by the UNODC team.')[0]?.aliases).toEqual([]);
  });
  it('a head in the plural alone is nobody', () => expect(namesIn('It thanked Partners and Colleges.')).toEqual([]));
  it('a possessive is told', () => {
    expect(read("UNODC's course closed.")[0]?.possessive).toBe(true);
  });
});

describe('no name', () => {
  const rows = [
    'Speaking at the close, they thanked all.',
    'Participants learned much.',
    'MEDIA ADVISORY: Talks',
    'On Monday and in March it rains.',
    'HIV and AIDS are topics.',
    'Said by D VT and R-OK alike.',
  ];
  for (const text of rows)
    it(text, () => expect(read(text).filter((name) => name.class === 'body' || name.class === 'acronym')).toEqual([]));
});

describe('small words with a capital', () => {
  it('open, join and end the names of groups', () => {
    expect(namesIn('CAN Youth organised it.')).toContain('CAN Youth');
    expect(namesIn('It was run with We Support UT and the library.')).toContain('We Support UT');
    expect(namesIn('said Jon Lind of Quarry On Air, a firm')).toContain('Quarry On Air');
    expect(namesIn('Lind Motors, Rivers First, and Delta Works were partners.')).toContain('Rivers First');
  });
  it('do not begin a name at a sentence start or in a headline', () => {
    expect(namesIn('It was the First Annual Conference of the Bar.')).not.toContain('First Annual Conference');
    expect(namesIn('We Ardeners met.')).not.toContain('We Ardeners');
    expect(read('Red Cross Trainings Build Trust', true).map((name) => name.text)).toContain('Red Cross');
    expect(read('Now Lind Hosts Fair', true).map((name) => name.text)).not.toContain('Now Lind Hosts Fair');
  });
});

describe('what a body owns', () => {
  it('is no part of its name where it is an event', () => {
    expect(namesIn("They went to the University of Arden's Hackathon, or AHacks.")).toContain('University of Arden');
    expect(namesIn("the Lind Planners Association's Gathering Leaders took place")).toContain(
      'Lind Planners Association',
    );
    expect(namesIn("the Lind Planners Association's Beach Cleanup")).toContain('Lind Planners Association');
    expect(namesIn("UNDP's Accra office")).toContain('UNDP');
  });
});
