// Traps 15 to 17: where it took place, and names that only look like a place.
import { describe, expect, it } from 'vitest';
import { citiesOf, mainEvent, tell } from '../support/told.js';

interface Row {
  readonly trap: string;
  readonly where: string;
  readonly gives: {
    readonly city: string | null;
    readonly country: string | null;
    readonly region?: string;
    readonly venue?: string;
  };
}

const rows: readonly Row[] = [
  { trap: '15', where: 'in the USA', gives: { city: null, country: 'US' } },
  { trap: '15', where: 'in China', gives: { city: null, country: 'CN' } },
  { trap: '15', where: 'in Long Beach, CA', gives: { city: 'Long Beach', region: 'California', country: 'US' } },
  { trap: '15', where: 'in Wuppertal (remote option)', gives: { city: 'Wuppertal', country: 'DE' } },
  { trap: '15', where: "in Cox's Bazar", gives: { city: "Cox's Bazar", country: 'BD' } },
  { trap: '15', where: 'in Cox’s Bazar', gives: { city: "Cox's Bazar", country: 'BD' } },
  {
    trap: '15',
    where: 'at the Senegambia Beach Hotel, Kololi',
    gives: { city: 'Kololi', country: 'GM', venue: 'Senegambia Beach Hotel' },
  },
];

describe('places', () => {
  for (const row of rows) {
    it(`trap ${row.trap}: ${row.where}`, () => {
      const places = mainEvent(
        tell(`The Ministry of Health held a workshop on safe births ${row.where} on 9 February 2021.`),
      ).locations.filter((place) => !place.online);
      expect(places.length).toBe(1);
      // the name may come as the text or as the gazetteer spells it
      expect({ ...places[0], city: places[0]?.city?.replace('’', "'") ?? null }).toMatchObject(row.gives);
    });
  }

  it('trap 16: where participants come from is no location', () => {
    const telling = tell(
      'A workshop on safe births was held on 9 February 2021. Participants from Georgia, Jordan and Chad met in Washington.',
    );
    expect(mainEvent(telling).locations.map((place) => [place.city, place.country])).toEqual([['Washington', 'US']]);
  });
  it('trap 16: in one sentence', () => {
    const telling = tell(
      'Participants from Georgia, Jordan and Chad met in Washington on 9 February 2021 for a workshop on safe births.',
    );
    expect(mainEvent(telling).locations.map((place) => [place.city, place.country])).toEqual([['Washington', 'US']]);
  });
  for (const person of [
    'Paris Hilton-Moore',
    'Jordan Mbeki',
    'Chelsea Turkson',
    'Ms. Florence Kigozi',
    'Austin Lagos',
    'Prof. Sydney Berlin',
  ]) {
    it(`trap 16: ${person} is a person`, () => {
      const telling = tell(
        `The Ministry of Health held a workshop on safe births in Kigali on 9 February 2021. ${person} led the sessions.`,
      );
      expect(mainEvent(telling).locations.map((place) => place.city)).toEqual(['Kigali']);
    });
  }

  it('trap 17: a village in no gazetteer keeps its text and has no id; the others stay', () => {
    const telling = tell(
      'The Ministry of Health held a workshop on safe births in Nairobi, Kisumu and Kimbwezo on 9 February 2021.',
    );
    const places = mainEvent(telling).locations;
    expect(citiesOf(telling)).toEqual(['Nairobi', 'Kisumu', 'Kimbwezo']);
    expect(places[2]?.geonamesId).toBeNull();
    expect(places[0]?.geonamesId).toBeGreaterThan(0);
  });
  it('trap 17: a state that is no more does not take the others with it', () => {
    const telling = tell(
      'The Ministry of Health held a workshop on safe births in France, Italy and the Soviet Union in 1987.',
    );
    expect(mainEvent(telling).locations.map((place) => place.country)).toEqual(expect.arrayContaining(['FR', 'IT']));
  });
});
