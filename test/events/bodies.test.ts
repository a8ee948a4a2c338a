import { describe, expect, it } from 'vitest';
import { fundersOf, mainEvent, organizersOf, readText, tell } from '../support/told.js';

const WHEN = 'in Kigali on 9 February 2021';
const scopesOf = (sentence: string) => mainEvent(tell(sentence)).funders.map(({ name, scope }) => [name, scope]);

describe('organizers and partners', () => {
  const rows: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [`Arden University along with Oxfam held a workshop ${WHEN}.`, ['Arden University', 'Oxfam'], []],
    [
      `A workshop was held ${WHEN}. Rotary Arden, Rivers First, and Delta Works were the partners for this workshop. The Lind Trust organised it.`,
      ['Lind Trust'],
      ['Rotary Arden', 'Rivers First', 'Delta Works'],
    ],
    [`The Lind Trust announces the cancellation of the Harvest Conference ${WHEN}.`, ['Lind Trust'], []],
    [
      `A workshop took place ${WHEN}. The organisers, the Lake Council and the Bar Council, have thanked all.`,
      ['Lake Council', 'Bar Council'],
      [],
    ],
    [`Lawyers went to a seminar of the Lind-based Council on Foundations ${WHEN}.`, ['Council on Foundations'], []],
    [
      `The Bar Council, jointly with the Ministry of Justice, held a seminar ${WHEN}.`,
      ['Bar Council', 'Ministry of Justice'],
      [],
    ],
    [
      `In partnership with UNDP and UNICEF, the Ministry of Health and the Red Cross held a workshop ${WHEN}.`,
      ['Ministry of Health', 'Red Cross'],
      ['UNDP', 'UNICEF'],
    ],
    [
      `The workshops, which the Bar Council organised in collaboration with the Ministry of Justice, were held ${WHEN}.`,
      ['Bar Council'],
      ['Ministry of Justice'],
    ],
    [
      `A workshop was held ${WHEN} by UNDP. The Tajik Government made available the training facilities.`,
      ['UNDP'],
      ['Tajik Government'],
    ],
    [
      `Belize, as Chair; Peru, holding the seat; and Senegal, as host, will co-host a summit ${WHEN}.`,
      ['Belize', 'Peru', 'Senegal'],
      [],
    ],
    [
      `The launch of the Lake Plan by the Lake Relief Alliance and the City Council took place ${WHEN}.`,
      ['Lake Relief Alliance', 'City Council'],
      [],
    ],
    [`A workshop ${WHEN} was organised by Lake Girls.`, ['Lake Girls'], []],
    [
      `The Lake Council held a workshop ${WHEN}, in collaboration with Rural Water Users (RWUs) and Oxfam.`,
      ['Lake Council'],
      ['Oxfam'],
    ],
    [`A workshop was held ${WHEN}. It was a partnership with Lind College.`, [], ['Lind College']],
    [
      `LindSoft was pleased with the way the conference ${WHEN} was organised in partnership with UNDP.`,
      ['LindSoft'],
      ['UNDP'],
    ],
  ];
  for (const [sentence, organizers, partners] of rows)
    it(sentence, () => {
      const telling = tell(sentence, { headline: 'Guests gather' });
      expect(organizersOf(telling, 'organizer').sort()).toEqual([...organizers].sort());
      expect(organizersOf(telling, 'partner').sort()).toEqual([...partners].sort());
    });
  it('a person organises where no body does', () => {
    expect(organizersOf(tell(`Sen. Mary Doe today announced that she will host a workshop ${WHEN}.`))).toEqual([
      'Mary Doe',
    ]);
    expect(organizersOf(tell(`Sen. Mary Doe opened a workshop that the Bar Council organised ${WHEN}.`))).toEqual([
      'Bar Council',
    ]);
  });
  it('an invitation in lines', () => {
    const telling = readText(
      'The Courts of Tomorrow\n\nThe Arden Bar Association\n\nin cooperation with the Lind Law School\n\nInvites you to a talk on the courts of tomorrow.\n\nTuesday, 9 February 2021\n',
    );
    expect(organizersOf(telling, 'organizer')).toEqual(['Arden Bar Association']);
    expect(organizersOf(telling, 'partner')).toEqual(['Lind Law School']);
  });
});

describe('bodies that are nothing to the event', () => {
  const rows: readonly string[] = [
    `Nurses with phones provided by the Signal Fund met for a training ${WHEN}.`,
    `A workshop was held ${WHEN} and opened by the Minister of Health.`,
    `A workshop ${WHEN} brought together UNICEF, WHO and the Ministry of Health.`,
    `A workshop was held ${WHEN} (last year's was hosted by the Quay Fund).`,
    `At the forum ${WHEN}, guests sat in various sessions organized by the Lake Council.`,
  ];
  for (const sentence of rows)
    it(sentence, () => expect(organizersOf(tell(sentence, { headline: 'Guests gather' }))).toEqual([]));
});

describe('funders', () => {
  const rows: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [`The workshop, funded by Norway, was held ${WHEN} by UNDP.`, [['Norway', 'event']]],
    [
      `The workshop was held ${WHEN} as part of a project financed by the European Union.`,
      [['European Union', 'programme']],
    ],
    [`The Lake Fund, financed by Norway, held a workshop ${WHEN}.`, [['Norway', 'organizer']]],
    [`The EU-funded training was held ${WHEN} by UNDP.`, [['EU', 'event']]],
    [`With funding from Canada, UN Women and the Bar Council held a workshop ${WHEN}.`, [['Canada', 'event']]],
    [
      `The Bar Council held a workshop ${WHEN} with support from the Embassy of Japan.`,
      [['Embassy of Japan', 'event']],
    ],
    [
      `A retreat funded by the United States was held ${WHEN}. The U.S. Department of State sponsored the retreat.`,
      [['U.S. Department of State', 'event']],
    ],
    [
      `Our code retreat was held ${WHEN}. We were sponsored by Acme, Delta Works and the Lake Fund.`,
      [
        ['Acme', 'event'],
        ['Delta Works', 'event'],
        ['Lake Fund', 'event'],
      ],
    ],
    [
      `The Guild held a workshop ${WHEN}. Through a US$9,000 grant from the Lake Fund, it brought teachers.`,
      [['Lake Fund', 'event']],
    ],
    [
      `The Guild held a workshop ${WHEN}, supported by the Lake Fund both technically and financially.`,
      [['Lake Fund', 'event']],
    ],
    [`The Guild held a workshop ${WHEN}, supported by Interlind.`, [['Interlind', 'event']]],
    [`The workshop was held ${WHEN}. It was financed by the Lake Fund.`, [['Lake Fund', 'event']]],
    [`Two vans were handed over at a ceremony ${WHEN}. The vans were donated by Acme.`, [['Acme', 'programme']]],
    [
      `The mayor spoke at a workshop ${WHEN}. The county received a grant from the Lake Fund, she told the workshop.`,
      [],
    ],
    [
      `The talk was held ${WHEN}. It is co-sponsored by the Center for Law with funding from the Lake Fund.`,
      [
        ['Center for Law', 'event'],
        ['Lake Fund', 'event'],
      ],
    ],
    [
      `The fair was held ${WHEN}. It received support from the Lake Fund, the World Bank and Lind College.`,
      [
        ['Lake Fund', 'event'],
        ['World Bank', 'event'],
        ['Lind College', 'event'],
      ],
    ],
    [
      `The fair was held ${WHEN}. We could not have done it without the generous support of Alvaho.`,
      [['Alvaho', 'event']],
    ],
    [`UNDP held a workshop ${WHEN}. It trained 30 clerks of clubs funded by the Lake Fund.`, []],
    [`Mara Lindqvist, whose research is funded by the Lake Fund, gave a talk ${WHEN}.`, []],
    [`Guests of the fair ${WHEN} got a laptop donated by Acme.`, []],
    [`A forum was held ${WHEN} under the patronage of the Embassy of Japan.`, []],
    [`The Guild held a workshop ${WHEN}. Guests came from the EU-funded Lake Project.`, []],
    [`A mapathon was held ${WHEN}. The evening was sponsored by Acme.`, [['Acme', 'event']]],
    [`A mapathon was held ${WHEN} by Ely Coders. Delta Works kindly paid for the food.`, [['Delta Works', 'event']]],
  ];
  for (const [sentence, gives] of rows) it(sentence, () => expect(scopesOf(sentence)).toEqual(gives));
  it('technical help is no money', () => {
    expect(fundersOf(tell(`The Bar Council held a workshop ${WHEN} with technical support from UNDP.`))).toEqual([]);
  });
  it('who supports beside one who pays is a partner', () => {
    const telling = tell(
      `UNDP held a workshop ${WHEN} with support from the Embassy of Japan. It was funded by Norway.`,
    );
    expect(fundersOf(telling)).toEqual(['Norway']);
    expect(organizersOf(telling, 'partner')).toEqual(['Embassy of Japan']);
  });
});
