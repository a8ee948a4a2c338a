// Traps 11 to 14: names of bodies, and what they are to the event.
import { describe, expect, it } from 'vitest';
import { citiesOf, evidenceIn, fundersOf, mainEvent, namesOf, organizersOf, readText, tell } from '../support/told.js';

const WHEN = 'in Kigali on 9 February 2021';

describe('names are whole', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['The Ministry of Gender, Children and Social Welfare', ['Ministry of Gender, Children and Social Welfare']],
    ['UNFPA, UNICEF, UN Women, the World Bank, and GIZ', ['UNFPA', 'UNICEF', 'UN Women', 'World Bank', 'GIZ']],
    ['The Bill and Melinda Gates Foundation', ['Bill and Melinda Gates Foundation']],
    ['Save the Children International', ['Save the Children International']],
    [
      'The Ministry of Lands, Mines and Energy and the Bank of Africa',
      ['Ministry of Lands, Mines and Energy', 'Bank of Africa'],
    ],
    [
      'The Department of Women, Youth and Persons with Disabilities',
      ['Department of Women, Youth and Persons with Disabilities'],
    ],
    [
      'The African Union Commission and the Institute for Peace and Security Studies',
      ['African Union Commission', 'Institute for Peace and Security Studies'],
    ],
  ];
  for (const [names, gives] of rows) {
    it(`trap 11: ${names} organized`, () => {
      expect(organizersOf(tell(`${names} organized a workshop on safe births ${WHEN}.`))).toEqual(gives);
    });
    it(`trap 11: organized by ${names}`, () => {
      const by = names.replace(/^The /, 'the ');
      expect(organizersOf(tell(`A workshop on safe births was held ${WHEN}. It was organized by ${by}.`))).toEqual(
        gives,
      );
    });
  }
});

describe('a place inside a name is no location', () => {
  it('trap 12: the Government of The Gambia', () => {
    const telling = tell('The Government of The Gambia held a workshop on safe births on 9 February 2021.');
    expect(organizersOf(telling)).toEqual(['Government of The Gambia']);
    expect(mainEvent(telling).locations).toEqual([]);
  });
  it('trap 12: Georgia State University in Atlanta, Georgia', () => {
    const telling = tell(
      'A workshop on safe births was held at Georgia State University in Atlanta, Georgia, on 9 February 2021.',
    );
    expect(
      mainEvent(telling).locations.map(({ city, region, country, venue }) => ({ city, region, country, venue })),
    ).toEqual([{ city: 'Atlanta', region: 'Georgia', country: 'US', venue: 'Georgia State University' }]);
  });
  it('trap 12: Aleppo University', () => {
    const telling = tell('Aleppo University held a workshop on safe births on 9 February 2021.');
    expect(organizersOf(telling)).toEqual(['Aleppo University']);
    expect(citiesOf(telling)).toEqual([]);
  });
});

describe('capitals, menus and footnotes', () => {
  it('trap 13: bodies of a headline in capitals are found', () => {
    const telling = readText(
      'UNICEF AND MINISTRY OF HEALTH HOLD WORKSHOP ON NUTRITION IN KIGALI\n\nThe workshop took place on 9 February 2021 and was attended by 40 nurses.\n',
    );
    expect(organizersOf(telling).map((name) => name.toUpperCase())).toEqual(['UNICEF', 'MINISTRY OF HEALTH']);
  });
  it('trap 13: none from a menu, a follow line or footnote digits', () => {
    const telling = readText(`About Us Contact Us Privacy Policy Home News
Our Partners Save The Date Donate Now
Follow us on Facebook, Twitter

Nurses finish workshop

The Ministry of Health held a workshop on nutrition ${WHEN}. Field notes were read by Huyvaert 2, Davis 1.

Follow us on Facebook, Twitter and Instagram
`);
    expect(namesOf(telling.events.flatMap((event) => [...event.organizers, ...event.funders]))).toEqual([
      'Ministry of Health',
    ]);
    expect(evidenceIn(telling.events).filter((each) => /Facebook|Privacy|Davis/.test(each.text))).toEqual([]);
  });
});

describe('roles', () => {
  it('trap 14: who attends does not organize', () => {
    const telling = tell(
      `The Ministry of Health held a workshop on safe births ${WHEN}. Officials from UNODC attended.`,
    );
    expect(organizersOf(telling)).toEqual(['Ministry of Health']);
    expect(fundersOf(telling)).toEqual([]);
  });
  for (const phrase of [
    'with technical support from',
    'with the technical support of',
    'with technical assistance from',
    'with logistic support from',
  ]) {
    it(`trap 14: ${phrase} makes a partner, no funder`, () => {
      const telling = tell(
        `The Ministry of Health held a workshop on safe births ${WHEN} ${phrase} the World Health Organization.`,
      );
      expect(organizersOf(telling, 'organizer')).toEqual(['Ministry of Health']);
      expect(organizersOf(telling, 'partner')).toEqual(['World Health Organization']);
      expect(fundersOf(telling)).toEqual([]);
    });
  }
  it('trap 14: funded by the EU and implemented by UNODC', () => {
    const telling = tell(
      `A workshop on safe borders was held ${WHEN}. The workshop was funded by the EU and implemented by UNODC.`,
    );
    expect(fundersOf(telling)).toEqual(['EU']);
    expect(organizersOf(telling, 'organizer')).toEqual(['UNODC']);
  });
  it('trap 14: who speaks at an event is nothing to it', () => {
    const telling = tell(`Dr. Ama Owusu of the Lakeside Institute spoke at a workshop on safe births ${WHEN}.`);
    expect(organizersOf(telling)).toEqual([]);
    expect(fundersOf(telling)).toEqual([]);
  });
});
