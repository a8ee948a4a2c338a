import { describe, expect, it } from 'vitest';
import { isCapital, tokenize } from '../../src/language/tokens.js';

const words = (text: string): string[] => tokenize(text, { start: 0, end: text.length }).map((token) => token.text);

describe('tokens', () => {
  it('part a possessive from its owner', () => {
    expect(words("UNFPA's hall")).toEqual(['UNFPA', "'s", 'hall']);
    expect(words('UNFPA’s hall')).toEqual(['UNFPA', "'s", 'hall']);
  });
  it('keep the points of abbreviations', () => {
    expect(words('Acme Ltd. held')).toEqual(['Acme', 'Ltd.', 'held']);
    expect(words('U.S. Embassy')[0]).toBe('U.S.');
  });
  it('end a sentence with a mark of its own', () => {
    expect(words('It closed.')).toEqual(['It', 'closed', '.']);
  });
  it('stand where the text has them', () => {
    const text = 'The Kenya Red Cross, Nairobi';
    for (const token of tokenize(text, { start: 4, end: text.length }))
      expect(text.slice(token.start, token.end)).toBe(token.text);
  });
  it('tell shapes apart', () => {
    const shapes = tokenize('the Bar UNDP eThekwini 12 ,', { start: 0, end: 27 }).map((token) => token.shape);
    expect(shapes).toEqual(['lower', 'title', 'upper', 'mixed', 'number', 'mark']);
  });
  it('take a capital as one in any alphabet', () => {
    expect(isCapital(tokenize('Ökobank', { start: 0, end: 7 })[0])).toBe(true);
    expect(isCapital(tokenize('über', { start: 0, end: 4 })[0])).toBe(false);
    expect(isCapital(undefined)).toBe(false);
  });
  it('see wide gaps only in a text that lost its commas', () => {
    const text = 'Klara Lind  Arden Dairy';
    const wide = (lost: boolean) => tokenize(text, { start: 0, end: text.length }, lost).map((token) => token.wide);
    expect(wide(true)).toEqual([false, false, true, false]);
    expect(wide(false)).toEqual([false, false, false, false]);
  });
});
