import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../../src/mentions/places/index.js';
import { pageOf } from '../../support/page.js';

/** A headline first, so that the sentence itself is read as body. */
const find = (text: string) =>
  findPlaces(pageOf(`News of the week\n\nThis week we have much to tell you about our own work.\n\n${text}`)).filter(
    ({ use, form }) => use !== 'part-of-name' && form !== 'area',
  );
/** "city/region/country use" of every place that stands for itself. */
const read = (text: string) =>
  find(text).map(({ city, region, country, use }) => `${[city, region, country].filter(Boolean).join('/')} ${use}`);

describe('how places are written', () => {
  test.each([
    ['The judges met in Karachi on Monday.', ['Karachi/PK at']],
    ['The judges met in Karachi, Pakistan, on Monday.', ['Karachi/PK at']],
    ['The judges met in Karachi, Sindh, on Monday.', ['Karachi/Sindh/PK at']],
    ['A course was held in Vancouver, British Columbia, last week.', ['Vancouver/British Columbia/CA at']],
    ['A fair was held in Durham, N.C., in May.', ['Durham/North Carolina/US at']],
    ['A fair was held in Durham, NC 27701.', ['Durham/North Carolina/US at']],
    ['A fair was held in Long Beach, CA.', ['Long Beach/California/US at']],
    ['A fair was held in Madison, Wis., in May.', ['Madison/Wisconsin/US at']],
    ['The fair in Durham  N C  is open.', ['Durham/North Carolina/US at']],
    ['He hosted a forum in Hammond  La  on Friday.', ['Hammond/Louisiana/US at']],
    ['Farmers met in Alfred  NY  today.', ['Alfred/New York/US at']],
    ['The hearing took place in Washington, D.C., on Monday.', ['Washington/District of Columbia/US at']],
    ['The course in Mikulov (Czech Republic) ended.', ['Mikulov/CZ at']],
    ['The course ran in Wuppertal (remote option).', ['Wuppertal/DE at']],
    [
      'It drew guests from Kabale, Lindonga and Chona districts.',
      ['Kabale/UG origin', 'Lindonga origin', 'Chona origin'],
    ],
    ['The course was held in District Kharan in May.', ['Kharan/PK at']],
    ["Aid workers met in Cox's Bazar.", ["Cox's Bazar/BD at"]],
    [
      'Experts met in N’Djamena and Port-au-Prince.',
      ["N'Djamena/TD at", 'Port-au-Prince/HT at'].map((one) => one.replace("N'", 'N’')),
    ],
    [
      'Experts of many kinds, from near and far, met for three long days in Dar es\nSalaam last year.',
      ['Dar es Salaam/TZ at'],
    ],
    ['The workshop in Baku, the capital of Azerbaijan, ended.', ['Baku/AZ at']],
    ["Guests came to Turkmenistan's capital of Ashgabat.", ['Ashgabat/TM plain']],
    ['It was held in Puntland capital, Garnow on Friday.', ['Garnow/SO at']],
    ['Officers from Ghana, Mali and the host Rwanda met.', ['GH origin', 'ML origin', 'RW at']],
    ['The seminar was held in the Chui region of Kyrgyzstan.', ['Chui/KG at']],
    ['Training was held in Sindh province.', ['Sindh/PK at']],
    ['Farmers met in Racine County, Wis., on Friday.', ['Racine County/Wisconsin/US at']],
    ['They opened an academy in New Cairo, Egypt.', ['New Cairo/EG at']],
    ['The leaders met in Tobago.', ['Tobago/TT at']],
    ['The teachers met in Viet Nam, Lao PDR and Côte d’Ivoire.', ['VN at', 'LA at', 'CI at']],
    ["It was held in Nairobi's Westlands.", ['Nairobi/KE at']],
    ['The course ran at Senegambia Beach Hotel, Kololi.', ['Kololi/GM at']],
    ['WHERE: Holiday Inn, 12 Main Street, Hickory, N.C.', ['Hickory/North Carolina/US at']],
    ['He works for the Grand Hotel, London.', ['London/GB plain']],
    ['The talk was held at the Hague, Netherlands.', ['Hague/NL at']],
    ['The fair was held in Scotland.', ['Scotland/GB at']],
    ['The outreach took place in Turkana County, Kenya.', ['Turkana County/KE at']],
    ['Courses ran in the districts of Kasese, Mbarara and Gulu.', ['Kasese/UG at', 'Mbarara/UG at', 'Gulu/UG at']],
    ['Staff of the USA and China talked.', ['US origin', 'CN origin']],
  ])('%s', (text, expected) =>
    expect(read(text).map((one) => one.replace('’', "'"))).toEqual(expected.map((one) => one.replace('’', "'"))),
  );

  test('a shouted dateline', () => {
    const [place] = findPlaces(pageOf('ADDIS ABABA, Ethiopia - Health ministers gathered today to talk.'));
    expect(place).toMatchObject({ city: 'Addis Ababa', country: 'ET', admin1: 'Addis Ababa' });
  });

  test('region of an unnamed province stays out of the region, and is kept beside it', () => {
    expect(find('The judges met in Karachi.')[0]).toMatchObject({
      region: null,
      admin1: 'Sindh',
      geonamesId: 1174872,
      latitude: 24.86,
      longitude: 67.01,
    });
    expect(
      find('The Home Department of Sindh said that the judges met in Karachi.').find(({ city }) => city),
    ).toMatchObject({ region: 'Sindh' });
  });
});

describe('which of several', () => {
  test.each([
    ['In Pakistan, officials met their Pakistani colleagues. A workshop in Hyderabad followed.', 'Hyderabad', 'PK'],
    ['Indian officials and the Government of India held a workshop in Hyderabad.', 'Hyderabad', 'IN'],
    ['The Georgian minister spoke in Tbilisi. The results of work in Georgia were shown.', 'Tbilisi', 'GE'],
    ['Participants met in San José, Costa Rica.', 'San José', 'CR'],
    ['The fair was in San Jose, California.', 'San Jose', 'US'],
    ['The clinic opened in Birmingham, Alabama.', 'Birmingham', 'US'],
    ['The clinic opened in Birmingham.', 'Birmingham', 'GB'],
    ['The Gambia said that youth met in Banjul.', 'Banjul', 'GM'],
  ])('%s', (text, city, country) => expect(find(text).find((place) => place.city === city)).toMatchObject({ country }));

  test('Georgia is the state among states and the country among countries', () => {
    expect(
      find('Sen. Ray Dunn, R-Ga., held a hearing in Gainesville. Georgia, Alabama and Florida share the river.').map(
        ({ city, region, country }) => `${city ?? ''}${region ?? ''}${country ?? ''}`,
      ),
    ).toEqual(['GainesvilleGeorgiaUS', 'GeorgiaUS', 'AlabamaUS', 'FloridaUS']);
    expect(find('Georgia, Armenia and Azerbaijan signed.').map(({ country }) => country)).toEqual(['GE', 'AM', 'AZ']);
  });
});

describe('how they stand', () => {
  test.each([
    [
      'Participants from Georgia, Jordan and Chad met in Washington.',
      ['GE origin', 'JO origin', 'TD origin', 'Washington/District of Columbia/US at'],
    ],
    [
      'Delegates of Albania, Kosovo and Serbia came to Vienna.',
      ['AL origin', 'XK origin', 'RS origin', 'Vienna/AT plain'],
    ],
    [
      'Officials of five countries: Ghana, Togo, Benin, Niger and Mali.',
      ['GH origin', 'TG origin', 'BJ origin', 'NE origin', 'ML origin'],
    ],
    ['Workshops were held in Rabat, Fes and Tangier.', ['Rabat/MA at', 'Fes/MA at', 'Tangier/MA at']],
    ['The group is based in Geneva.', ['Geneva/CH plain']],
    [
      'A fair was held in St. Louis on Friday. St. Louis was glad of it.',
      ['St. Louis/Missouri/US at', 'St. Louis/Missouri/US plain'],
    ],
    ['A fair was held in Saint-Louis, Senegal, on Friday.', ['Saint-Louis/SN at']],
    ['The fair was hosted by Arden Women in Tech.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    'Government of The Gambia',
    'Georgia State University',
    'Aleppo University',
    'the Bank of China',
    'Jordan Smith',
    'Paris Hilton',
    'Mr. Jordan',
    'Senator Paris',
    'the University of Texas',
    'the Ministry of Finance of the Republic of Latvia',
    'IOM Islamabad',
    'the Embassy of Japan',
    'the Paris Agreement',
    'the European Bar Association of New York',
    'the City of Cape Town',
    'the Ambassador of Japan to Nepal',
    'the Regional Office for Europe in Copenhagen',
    'the OSCE Programme Office in Dushanbe',
  ])('%s is no place of an event', (name) => expect(read(`The meeting was opened by ${name} yesterday.`)).toEqual([]));

  test('a place inside a name is not one, the town after it is', () => {
    expect(read('A lecture was given at Georgia State University in Atlanta, Georgia.')).toEqual([
      'Atlanta/Georgia/US at',
    ]);
  });

  test('people named like places', () => {
    expect(
      read(
        'Jordan Baker spoke first. "We are glad," Jordan said, and Chelsea Turkey agreed. Ms. Paris closed the talk in Lima.',
      ),
    ).toEqual(['Lima/PE at']);
    expect(read('Sen. Ray Lincoln voted for it. Lincoln said that it helps.')).toEqual([]);
  });
});

describe('what is no place', () => {
  test.each([
    'Date: 3 May. Reading and Hope are good. Police may march in Union.',
    'The March session on Media and Justice was a Nice Surprise.',
    'An online Center for Mobile Health.',
    'The OSH team met. DACA and the UN were named.',
    'Women in Justice met.',
    'Follow us on Facebook. About Us Contact Us Home News',
  ])('%s', (text) => expect(read(text)).toEqual([]));
});

test('one unknown place leaves the others, and keeps its text', () => {
  const places = find('Courses were held in Gomelburg (Belarus), in the village of Karasuk-Bel and in Minsk.');
  expect(places.map(({ city, country, geonamesId }) => [city, country, geonamesId !== null])).toEqual([
    ['Gomelburg', 'BY', false],
    ['Karasuk-Bel', 'BY', false],
    ['Minsk', 'BY', true],
  ]);
});

test('a country that is no more leaves the others', () => {
  expect(read('Envoys from Ghana, the Soviet Union and Mali met.')).toEqual(['GH origin', 'ML origin']);
});

test('every span lies over its words, ends balanced', () => {
  const text = 'In Rabat, Morocco, at Mikulov (Czech Republic) and in Cobb County (GA), 30 people from Mali met.';
  for (const { start, end } of findPlaces(pageOf(text))) {
    const words = text.slice(start, end);
    expect(words).toMatch(/^[A-Z].*[a-z)]$/);
    expect(words.split('(').length).toBe(words.split(')').length);
  }
});

test('time grows with the text, not faster', () => {
  const line = 'The Workshop in Karachi, Pakistan, brought Delegates from Chad and Dar es Salaam  N C  to A Hall. ';
  const time = (text: string): number => {
    const page = pageOf(text);
    const started = performance.now();
    findPlaces(page);
    return performance.now() - started;
  };
  time(line.repeat(200));
  const small = Math.max(1, time(line.repeat(400)));
  expect(time(line.repeat(3200))).toBeLessThan(small * 8 * 4);
  const dots = Math.max(1, time('A. '.repeat(4000)));
  expect(time('A. '.repeat(32000))).toBeLessThan(dots * 8 * 4 + 50);
  const noCapital = Math.max(1, time('it rained here. '.repeat(1000)));
  expect(time('it rained here. '.repeat(8000))).toBeLessThan(noCapital * 8 * 4 + 50);
});
