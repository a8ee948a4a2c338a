import { expect, it } from 'vitest';
import { isPublishedDate } from '../../src/schema/published.js';

it.each(['2021-02-15', '2024-02-29', '2000-02-29', '2021-02', '2021', 'XXXX-02-29', '202X'])('takes %s', (text) => {
  expect(isPublishedDate(text)).toBe(true);
});

it.each([
  '',
  '15 Feb 2021',
  '2021-2-15',
  '2021-13-01',
  '2021-02-29',
  '1900-02-29',
  '2021-04-31',
  '2021-00-10',
  '2021-01-00',
  '2021-02-15T10:00',
  '21-02-15',
])('refuses %j', (text) => {
  expect(isPublishedDate(text)).toBe(false);
});
