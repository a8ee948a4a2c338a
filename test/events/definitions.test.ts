import { describe, expect, it } from 'vitest';
import { readDefinitions } from '../../src/events/definitions.js';

const read = (text: string) => readDefinitions(text).map(({ short, long }) => [short, long]);

describe('what an acronym stands for', () => {
  const rows: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    ['The Asian Development Bank (ADB) met.', [['ADB', 'Asian Development Bank']]],
    ['the Office on Drugs and Crime (ODC)', [['ODC', 'Office on Drugs and Crime']]],
    ['the Food and Agriculture Organization of the United Nations (FAO)', []],
    ['UNICEF and the Lake Relief Alliance ("LRA") met.', [['LRA', 'Lake Relief Alliance']]],
    ['forty nurses (RN) met', []],
    ['It closed. Bar Council (not the BC)', []],
    ['in May (2021)', []],
  ];
  for (const [text, gives] of rows) it(text, () => expect(read(text)).toEqual(gives));
  it('spans are slices of the text', () => {
    const text = 'Held by the Arden\nBar Council (ABC) in May.';
    const [one] = readDefinitions(text);
    expect(one?.long).toBe('Arden Bar Council');
    expect(one && text.slice(one.longSpan.start, one.longSpan.end)).toBe('Arden\nBar Council');
    expect(one && text.slice(one.shortSpan.start, one.shortSpan.end)).toBe('ABC');
  });
});
