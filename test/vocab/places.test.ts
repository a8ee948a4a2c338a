import { expect, test } from 'vitest';
import { isOrdinaryWord, isPlaceName, nameStart, placesNamed, stateOf } from '../../src/vocab/places.js';

const best = (name: string) => placesNamed(name).find((place) => place.form === 'city');

test('a place has id, region, country, coordinates and population', () => {
  expect(best('Karachi')).toMatchObject({
    id: 1174872,
    name: 'Karachi',
    country: 'PK',
    admin1: 'Sindh',
    rank: 'seat',
    latitude: 24.86,
    longitude: 67.01,
  });
});

test.each([
  ["Cox's Bazar", 'BD'],
  ['COX’S BAZAR', 'BD'],
  ["N'Djamena", 'TD'],
  ["Sana'a", 'YE'],
  ['Sanaa', 'YE'],
  ['Port-au-Prince', 'HT'],
  ['Prishtina', 'XK'],
  ['Prishtinë', 'XK'],
  ['Pristina', 'XK'],
  ['Mitrovica', 'XK'],
  ['Bogotá', 'CO'],
  ['BOGOTA', 'CO'],
  ['Gonder', 'ET'],
  ['Gondar', 'ET'],
  ['Kyiv', 'UA'],
  ['Kiev', 'UA'],
  ['Cape Town', 'ZA'],
  ['Kaapstad', 'ZA'],
  ['Turin', 'IT'],
  ['Torino', 'IT'],
  ['Niamey', 'NE'],
  ['Holesov', 'CZ'],
  ['New Cairo', 'EG'],
  ['Saint Louis', 'US'],
  ['St. Louis', 'US'],
  ['Dar es Salaam', 'TZ'],
  ['Yangon', 'MM'],
  ['Rangoon', 'MM'],
])('%s is in %s', (name, country) => {
  expect(placesNamed(name).some((place) => place.form === 'city' && place.country === country)).toBe(true);
});

test.each([
  ['Khatlon', 'TJ'],
  ['Sugd', 'TJ'],
  ['Sughd', 'TJ'],
  ['Sindh', 'PK'],
  ['Punjab', 'PK'],
  ['Punjab', 'IN'],
  ['Chui', 'KG'],
  ['Oromia', 'ET'],
  ['Western Cape', 'ZA'],
  ['British Columbia', 'CA'],
  ['North Kivu', 'CD'],
  ['Borno State', 'NG'],
  ['Northern Province', 'LK'],
])('%s is a region of %s', (name, country) => {
  expect(placesNamed(name).some((place) => place.form === 'region' && place.country === country)).toBe(true);
});

test('ordinary words are known as such', () => {
  expect(['Reading', 'Hope', 'Date', 'Police', 'Mobile', 'Of', 'March'].every(isOrdinaryWord)).toBe(true);
  expect(['Karachi', 'Vienna', 'Nairobi'].some(isOrdinaryWord)).toBe(false);
});

test('isPlaceName takes towns, regions, countries and areas, and leaves words', () => {
  expect(['Karachi', 'Sindh', 'Viet Nam', 'West Africa', 'the Gambia'].every(isPlaceName)).toBe(true);
  expect(['Workshop', 'Ministry', 'Hope', 'us', ''].some(isPlaceName)).toBe(false);
});

test('nameStart says whether words open a longer name', () => {
  expect(nameStart('dar')).toMatchObject({ longer: true });
  expect(nameStart('workshop')).toMatchObject({ name: false, longer: false });
});

test.each([
  ['NC', 'North Carolina'],
  ['N.C.', 'North Carolina'],
  ['N C', 'North Carolina'],
  ['Calif.', 'California'],
  ['Ga.', 'Georgia'],
  ['Wis.', 'Wisconsin'],
  ['Ontario', 'Ontario'],
  ['BC', 'British Columbia'],
  ['D.C.', 'District of Columbia'],
  ['W.Va.', 'West Virginia'],
])('%s is %s', (words, name) => expect(stateOf(words)?.name).toBe(name));
