import { expect, it } from 'vitest';
import { type FormatName, Frame } from '../../src/write/index.js';

const written = (name: FormatName, ...records: string[]): string => {
  const frame = new Frame(name);
  return records.map((record) => frame.next(record)).join('') + frame.end();
};

it('writes one JSON array, a record a line', () => {
  expect(written('json')).toBe('[]\n');
  expect(written('json', '{"a":1}')).toBe('[\n{"a":1}\n]\n');
  expect(written('json', '{"a":1}', '{"a":2}')).toBe('[\n{"a":1},\n{"a":2}\n]\n');
});

it('writes one JSON record a line', () => {
  expect(written('ndjson')).toBe('');
  expect(written('ndjson', '{"a":1}', '{"a":2}')).toBe('{"a":1}\n{"a":2}\n');
});
