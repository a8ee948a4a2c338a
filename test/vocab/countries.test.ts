import { expect, test } from 'vitest';
import { countryByCode, countryOf, demonym, isAreaName, isCountryName } from '../../src/vocab/countries.js';

test.each([
  ['UK', 'GB'],
  ['U.K.', 'GB'],
  ['USA', 'US'],
  ['U.S.', 'US'],
  ['US', 'US'],
  ['the United States', 'US'],
  ['UAE', 'AE'],
  ['DRC', 'CD'],
  ['DR Congo', 'CD'],
  ['Democratic Republic of the Congo', 'CD'],
  ['Viet Nam', 'VN'],
  ['Lao PDR', 'LA'],
  ['The Gambia', 'GM'],
  ["Côte d'Ivoire", 'CI'],
  ['Ivory Coast', 'CI'],
  ['Türkiye', 'TR'],
  ['Turkey', 'TR'],
  ['Eswatini', 'SZ'],
  ['Swaziland', 'SZ'],
  ['North Macedonia', 'MK'],
  ['Kosovo', 'XK'],
  ['Palestine', 'PS'],
  ['I.R. Iran', 'IR'],
  ['Islamic Republic of Pakistan', 'PK'],
  ['Republic of Latvia', 'LV'],
  ['the Republic of Moldova', 'MD'],
  ['Republic of Korea', 'KR'],
  ['Kyrgyz Republic', 'KG'],
  ['the Kingdom of Saudi Arabia', 'SA'],
  ['BOLIVIA', 'BO'],
  ['BiH', 'BA'],
])('%s is %s', (name, code) => expect(countryOf(name)).toBe(code));

test.each(['us', 'Us', 'Asia', 'Workshop', 'Republic of Letters', ''])('%s is no country', (name) =>
  expect(isCountryName(name)).toBe(false),
);

test.each([
  ['Pakistani', 'PK'],
  ['Afghans', 'AF'],
  ['Dutch', 'NL'],
  ['Filipina', 'PH'],
  ['Kyrgyz', 'KG'],
  ['Sri Lankan', 'LK'],
  ['Emirati', 'AE'],
  ['Swiss', 'CH'],
])('%s points to %s', (word, code) => expect(demonym(word)).toBe(code));

test('areas hold several countries', () => {
  expect(
    ['West Africa', 'the Middle East', 'Sahel', 'Europe', 'Asia and the Pacific', 'Western Balkans'].every(isAreaName),
  ).toBe(true);
  expect(isAreaName('Ghana')).toBe(false);
});

test('a country has a name and a capital', () =>
  expect(countryByCode('KG')).toMatchObject({ name: 'Kyrgyzstan', capital: 'Bishkek' }));
