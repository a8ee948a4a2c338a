import { describe, expect, test } from 'vitest';
import { telltales } from '../../../src/mentions/places/telltales.js';

describe('what gives a country away', () => {
  test.each([
    ['The sale raised £340 for the hall.', 'GB'],
    ['Call 937-555-0137 for a seat.', 'US'],
    ['Write to info@hall.org.np for a seat.', 'NP'],
    ['Telephone: +265 1 770 022', 'MW'],
    ['Farmers of six upazilas came.', 'BD'],
    ['ALDER, Ifugao (PIA) - The town met.', 'PH'],
    ['All 14 barangays took part.', 'PH'],
  ])('%s', (text, country) => expect([...telltales(text).keys()]).toContain(country));
  test('plain words', () => expect(telltales('A fair was held on 3 May 2021. All were glad.').size).toBe(0));
});
