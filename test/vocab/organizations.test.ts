import { describe, expect, it } from 'vitest';
import {
  allBodies,
  bodyKey,
  findBody,
  isAmbiguousForm,
  isFunderKind,
  ORG_HEADS,
  PORTFOLIO_WORDS,
} from '../../src/vocab/organizations.js';

describe('the shelf of bodies', () => {
  it('finds a body by its full name in any case and spelling', () => {
    for (const form of [
      'United Nations Office on Drugs and Crime',
      'the UN Office on Drugs and Crime',
      'UNITED NATIONS OFFICE ON DRUGS AND CRIME',
    ])
      expect(findBody(form)?.aliases).toContain('UNODC');
    expect(findBody('World Health Organisation')).toBe(findBody('WHO'));
    expect(findBody('U.S. Department of Labor')).toBe(findBody('United States Department of Labor'));
    expect(findBody('Organisation for Security and Cooperation in Europe')?.aliases).toContain('OSCE');
    expect(findBody('Bill & Melinda Gates Foundation')?.kind).toBe('foundation');
    expect(findBody('Save the Children')?.name).toBe('Save the Children');
  });
  it('finds acronyms by their exact letters', () => {
    expect(findBody('Unicef')).toBe(findBody('UNICEF'));
    expect(findBody('OXFAM')?.name).toBe('Oxfam');
    for (const word of ['who', 'care', 'plan', 'us', 'path', 'it', 'Care']) expect(findBody(word)).toBeNull();
  });
  it('says which forms prove nothing by themselves', () => {
    expect(isAmbiguousForm('CARE')).toBe(true);
    expect(isAmbiguousForm('UNODC')).toBe(false);
  });
  it('knows who usually pays', () => {
    expect(isFunderKind(findBody('USAID')!)).toBe(true);
    expect(isFunderKind(findBody('Human Rights Watch')!)).toBe(false);
  });
  it('holds no body twice under one name', () => {
    const names = allBodies().map((body) => bodyKey(body.name));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(names.length).toBeGreaterThan(1200);
  });
  it('keeps its word lists in lower case', () => {
    for (const word of [...ORG_HEADS, ...PORTFOLIO_WORDS]) expect(word).toBe(word.toLowerCase());
    for (const word of ['ministry', 'embassy', 'universidad', 'ltd']) expect(ORG_HEADS.has(word)).toBe(true);
  });
});
