import { describe, expect, it } from 'vitest';
import { Entities, foldForm, sameBody } from '../../src/events/entities.js';
import { findRoles } from '../../src/mentions/organizations/index.js';
import { pageOf } from '../support/page.js';

/** The body of each organizer that the text names, with its other forms. */
function bodiesIn(text: string): [string, readonly string[]][] {
  const page = pageOf(`Clinic staff complete a workshop\n\n${text}\n\nThose present asked for more practice.\n`);
  const entities = new Entities(page);
  return findRoles(page)
    .flatMap((role) => role.organizations)
    .flatMap((mention) => {
      const entity = entities.of(mention);
      return entity ? [[entity.name, entity.aliases] as [string, readonly string[]]] : [];
    });
}

describe('the same body', () => {
  const same: readonly (readonly [string, string])[] = [
    ['the Bar Council', 'Bar Council'],
    ['Centre for Work & Health', 'Centre for Work and Health'],
    ['UNODC', 'United Nations Office on Drugs and Crime'],
    ['Office of Senator Jane Doe', 'Office of Senator Jane Marie Doe'],
    ['Arden Institute', 'Arden Institute of Technology'],
  ];
  for (const [a, b] of same) it(`${a} = ${b}`, () => expect(sameBody(a, b)).toBe(true));
  const apart: readonly (readonly [string, string])[] = [
    ['Ministry of Health', 'Ministry of Education'],
    ['UNICEF', 'UNESCO'],
    ['Lake Museum', 'Great Hall of the Lake Museum'],
    ['Lake Red Cross', 'Lake Red Cross Tower'],
    ['Department of Health Services', 'Department of Animal Health Services'],
  ];
  for (const [a, b] of apart) it(`${a} is not ${b}`, () => expect(sameBody(a, b)).toBe(false));
  it('folds points, accents and articles', () => {
    expect(foldForm('The Médecins du Monde U.S.')).toBe('medecins du monde us');
  });
});

describe('the fullest form', () => {
  it('of an acronym is the name beside it', () => {
    expect(bodiesIn('The Lake Relief Alliance (LRA) met. LRA organised a seminar.').at(-1)).toEqual([
      'Lake Relief Alliance',
      ['LRA'],
    ]);
  });
  it('of a short form in several words is the name that gives it', () => {
    expect(
      bodiesIn('LEAD Arden organised a seminar. Leadership for Education and Defence (LEAD) Arden held it.')[0]?.[0],
    ).toBe('Leadership for Education and Defence (LEAD) Arden');
  });
  it('of capitals is the name that they open, and of an embassy its land', () => {
    expect(bodiesIn('NMA organised a seminar. The National Map Association met.')[0]?.[0]).toBe(
      'National Map Association',
    );
    expect(bodiesIn('US Embassy in Accra organised a seminar. The Embassy of the United States met.')[0]?.[0]).toBe(
      'Embassy of the United States',
    );
    expect(bodiesIn('US Embassy in Accra organised a seminar. The Embassy of Japan met.')[0]?.[0]).toBe(
      'US Embassy in Accra',
    );
  });
  it('of a ministry stands before or behind its field', () => {
    expect(bodiesIn('The Ministry of Health met. The Health Ministry organised a seminar.').at(-1)?.[0]).toBe(
      'Ministry of Health',
    );
  });
  it('of "the ministry" is the ministry before', () => {
    expect(bodiesIn('The Ministry of Health met. The ministry organised a seminar.').at(-1)?.[0]).toBe(
      'Ministry of Health',
    );
  });
  it('of "the Council" is the only council that follows, where none stands before', () => {
    expect(bodiesIn('The Council organised a seminar. The Arden Media Council sits in Lind.').at(-1)?.[0]).toBe(
      'Arden Media Council',
    );
    expect(
      bodiesIn('The Council organised a seminar. The Arden Media Council met the Lind Press Council.').at(-1)?.[0],
    ).toBe('Council');
  });
  it('keeps its owner, and is known without', () => {
    expect(bodiesIn("Peru's Ministry of Fisheries organised a seminar.").at(-1)).toEqual([
      "Peru's Ministry of Fisheries",
      ['Ministry of Fisheries'],
    ]);
  });
  it('of "it" is the body before', () => {
    expect(bodiesIn('The Bar Council met. It organised a seminar.').at(-1)?.[0]).toBe('Bar Council');
  });
  it('of a surname is the person', () => {
    expect(bodiesIn('Sen. Richard Doe came. Doe hosted a seminar.').at(-1)?.[0]).toBe('Richard Doe');
  });
});
