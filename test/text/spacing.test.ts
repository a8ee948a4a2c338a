// Doubled spaces between words are read as single ones, and offsets are carried back.
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { singleSpaced } from '../../src/text/spacing.js';

describe('singleSpaced', () => {
  it.each([
    ['The fair, a two-day  one, was on  9  February.', 'The fair, a two-day one, was on 9 February.'],
    ['All  words  stand  so  -  and  so  does  this.', 'All words stand so - and so does this.'],
  ])('%s', (text, single) => expect(singleSpaced(text)?.text).toBe(single));

  it.each([
    ['nothing doubled', 'The fair, a two-day one, was on 9 February.'],
    ['two spaces for a comma', 'The senator spoke on Wednesday  August 30  in Dover about farms and about schools'],
    ['columns', 'The fair, a small one.\nWHERE:      City Hall'],
    ['a label', 'The fair, a small one.\nVenue  City Hall'],
  ])('leaves %s', (_, text) => expect(singleSpaced(text)).toBeNull());

  it('carries spans and quotes back', () => {
    const text = 'A  fair  was  held  in  Oran.';
    const spaced = singleSpaced(text);
    const start = spaced?.text.indexOf('held in') ?? -1;
    const whole = { start: text.indexOf('held'), end: text.indexOf('.') - 6 };
    const found = spaced?.restore({ evidence: [{ start, end: start + 7, text: 'held in', rule: 'x' }] });
    expect(found?.evidence[0]).toEqual({ ...whole, text: 'held  in', rule: 'x' });
    expect(spaced?.reduce(whole)).toEqual({ start, end: start + 7 });
  });

  it('quotes the text as it came', () => {
    const text = 'UNDP  held  a  workshop  in  Lima  on  9  February  2021.';
    const dates = extract(text).events[0]?.dates;
    expect(dates).toMatchObject({ edtf: '2021-02-09', evidence: [{ text: '9  February  2021' }] });
  });
});
