import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../src/text/numbers.js';

const read = (text: string) =>
  readNumbers(text, { start: 0, end: text.length }).filter((number) => number.unit === null);
const values = (text: string) => read(text).map((number) => number.value);
const told = (text: string) => read(text).map((number) => `${number.qualifier} ${number.value}`);

describe('values', () => {
  const cases: [string, number[]][] = [
    ['1,200 people', [1200]],
    ['1 000 people', [1000]],
    ['10.000 visitors', [10000]],
    ['1.250.000 people', [1250000]],
    ['2.5 million people', [2500000]],
    ["12'500 people", [12500]],
    ['twenty-five officers', [25]],
    ['twenty five officers', [25]],
    ['twentyfive officers', [25]],
    ['fourty-five judges', [45]],
    ['one hundred and twenty five students', [125]],
    ['one hundred twenty-five (125) students', [125]],
    ['two hundred students', [200]],
    ['two thousand five hundred students', [2500]],
    ['a dozen nurses', [12]],
    ['two dozen nurses', [24]],
    ['half a dozen nurses', [6]],
    ['a couple of hundred nurses', [200]],
    ['a couple of nurses', []],
    ['half a million people', [500000]],
    ['a hundred and ten guests', [110]],
    ['a thousand guests', [1000]],
    ['forty', [40]],
    ['Thirty (30) judges', [30]],
    ['25 (twenty-five) judges', [25]],
    ['3 lakh voters', [300000]],
    ['in 2019 300 people', [300]],
    ['hundreds of people', []],
    ['dozens of people', []],
    ['several hundred people', []],
    ['scores of people', []],
    ['a few dozen people', []],
    ['five women, six men and seven children', [5, 6, 7]],
    ['twenty and thirty', [20, 30]],
    ['three groups of twelve', [3, 12]],
    ['no one, someone', []],
    ['ten-day', [10]],
    ['nineteen ninety', [19, 90]],
    ['six score', [120]],
  ];
  for (const [text, expected] of cases) it(text, () => expect(values(text)).toEqual(expected));
});

describe('how exact', () => {
  const cases: [string, string[]][] = [
    ['some 80 people', ['approximate 80']],
    ['about 40 delegates', ['approximate 40']],
    ['an estimated 3,000 walkers', ['approximate 3000']],
    ['~300 people', ['approximate 300']],
    ['more than 90 people', ['min 90']],
    ['over fifty students', ['min 50']],
    ['at least 12', ['min 12']],
    ['upwards of 400', ['min 400']],
    ['no fewer than 30', ['min 30']],
    ['300+ people', ['min 300']],
    ['50 or more people', ['min 50']],
    ['up to 60 people', ['max 60']],
    ['as many as 70', ['max 70']],
    ['no more than 20', ['max 20']],
    ['limited to 40 participants', ['max 40']],
    ['a total of 27 participants', ['exact 27']],
    ['a total of about 27 participants', ['approximate 27']],
    ['100 or so people', ['approximate 100']],
    ['50-60 people', ['min 50']],
    ['50 to 60 people', ['min 50']],
    ['between 50 and 60 people', ['min 50']],
    ['well over 200', ['min 200']],
    ['close to a hundred', ['approximate 100']],
    ['nearly two dozen', ['approximate 24']],
    ['20 people', ['exact 20']],
  ];
  for (const [text, expected] of cases) it(text, () => expect(told(text)).toEqual(expected));
  it('keeps the upper end of a range', () => expect(read('50 to 60 people')[0]?.high).toBe(60));
  it('spans the words that qualify', () => {
    const text = 'attended by more than 90 people';
    const [number] = read(text);
    expect(text.slice(number?.start, number?.end)).toBe('more than 90');
  });
});

describe('what is no plain count', () => {
  const cases: [string, string][] = [
    ['$500', 'money'],
    ['€12 million', 'money'],
    ['500 dollars', 'money'],
    ['US$ 3,000', 'money'],
    ['60% of', 'percent'],
    ['60 per cent of', 'percent'],
    ['in 2019', 'year'],
    ['the 3rd', 'ordinal'],
    ['two-thirds of', 'fraction'],
    ['9:30', 'time'],
    ['9 am', 'time'],
    ['COVID-19', 'name'],
    ['G20', 'name'],
    ['3.5 points', 'decimal'],
    ['1.2.3', 'name'],
  ];
  for (const [text, unit] of cases)
    it(text, () => expect(readNumbers(text, { start: 0, end: text.length })[0]?.unit).toBe(unit));
  it('reads "40-plus" and "just under 40"', () => {
    expect(read('the 40-plus participants')).toMatchObject([{ value: 40, qualifier: 'min', compound: false }]);
    expect(read('just under 40 people')).toMatchObject([{ value: 40, qualifier: 'approximate' }]);
    expect(read('under 40 people')).toMatchObject([{ value: 40, qualifier: 'max' }]);
  });
  it('tells "25-member" from "25"', () =>
    expect(read('a 25-member delegation of 25')).toMatchObject([{ compound: true }, { compound: false }]));
});

describe('long inputs', () => {
  it('stays linear', () => {
    for (const unit of ['1', '1,', '1 ', 'one ', 'twenty-', '1-', 'a hundred and ', '. ', '(1)']) {
      const text = unit.repeat(200_000 / unit.length);
      const began = performance.now();
      readNumbers(text, { start: 0, end: text.length });
      expect(performance.now() - began, unit).toBeLessThan(3000);
    }
  });
});
