import { describe, expect, it } from 'vitest';
import { findFunders } from '../../../src/mentions/funders/index.js';
import { pageOf } from '../../support/page.js';

const fundersIn = (text: string): string[] =>
  findFunders(
    pageOf(`Clinic staff complete a workshop\n\n${text}\n\nThose present asked for more practice.\n`),
  ).flatMap((role) => role.organizations.map((body) => (body.stands ? `<${body.name}>` : body.name)));

describe('who pays', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [
      'The workshop was sponsored by the office of Congresswoman Mara Lind and the Ely chapter of the Rotary Club.',
      ['office of Congresswoman Mara Lind', 'Ely chapter of the Rotary Club'],
    ],
    [
      'The workshop was held in May. It was sponsored by the Office of Senator Mara Lind.',
      ['Office of Senator Mara Lind'],
    ],
    ['The course was funded through the Lake Fund Grant.', ['Lake Fund', 'Lake Fund']],
    ["The hall was built under Japan's Grant Assistance with funding from Norway.", ['Norway']],
    [
      'It was built with grant assistance of USD 9,000 under the Grant Assistance for Rural Projects of the Danish Government.',
      ['Danish Government'],
    ],
    ['The Society thanked its sponsors: Wileyan, Lind Press and Acme.', ['Wileyan', 'Lind Press', 'Acme']],
    ['The US government-funded course closed in May.', ['US government']],
    ['The fair was sponsored by the law firm of Lind & Berg.', ['Lind & Berg']],
    [
      'The costs of the course were borne by the Rural Fund, while accommodation was provided by Irish Aid.',
      ['Rural Fund', 'Irish Aid'],
    ],
    ['The fair was run by the Law Society with sponsorship by Rift Valley Bank.', ['Rift Valley Bank']],
    ['Rift Valley Bank sponsors five-day workshop for nurses', ['Rift Valley Bank']],
    [
      'The course was made possible by the unwavering support of Irish Aid and the people of Japan.',
      ['Irish Aid', 'Japan'],
    ],
    [
      "It was funded by the UK's Foreign, Commonwealth and Development Office.",
      ["UK's Foreign, Commonwealth and Development Office"],
    ],
    ['The course is over.\n\nCo-sponsors: Rift Valley Bank; Nile Dairy', ['Rift Valley Bank', 'Nile Dairy']],
    ['With headline sponsor Rift Valley Bank, the dinner was held in May.', ['Rift Valley Bank']],
    ['It was sponsored by the [Lake Fund](https://lake.example), which keeps maps.', ['Lake Fund']],
    ['Leo Lindqvist thanked UNDP for organising the course and Norway for funding it.', ['Norway', 'Norway']],
    ['It was run thanks to voluntary contributions from Norway.', ['Norway']],
    [
      'Without our sponsors - Alvaho, Rift Valley Bank and Nile Dairy - nothing would have come of it.',
      ['Alvaho', 'Rift Valley Bank', 'Nile Dairy'],
    ],
    [
      'The course is over, and all went home with a certificate.\n\n## Sponsors\n\n- Rift Valley Bank\n\n- Nile Dairy',
      ['Rift Valley Bank', 'Nile Dairy'],
    ],
    ['The Chamber of Mines is seeking sponsors for the course.', []],
    ['She came to announce a $5 million grant from the Lake Fund.', []],
    ['Lunch was provided by Alvaho, our venue sponsor.', ['Alvaho']],
    ['The Embassy of Japan handed over two ambulances to the clinic.', ['Embassy of Japan']],
    ['The clinic received medical equipment from KOICA.', ['KOICA']],
    ['The workshop was funded by the European Union and Norway.', ['European Union', 'Norway']],
    ['The EU-funded course closed in May.', ['EU']],
    ['The course was held with a grant from the Ford Foundation.', ['Ford Foundation']],
    ['The course was made possible by a generous contribution from the Republic of Korea.', ['Republic of Korea']],
    ['With the financial support of Sida, nurses met in Kigali.', ['Sida']],
    ['The costs were met by the Lions Club.', ['Lions Club']],
    [
      'The workshop was sponsored by:\n- Rift Valley Bank\n- Embassy of Norway',
      ['Rift Valley Bank', 'Embassy of Norway'],
    ],
    ['Sponsorship for the workshop was provided by Lind Depot.', ['Lind Depot']],
    ['Funding for these courses is being provided by Irish Aid.', ['Irish Aid']],
    ['Guests thanked the Government of Japan for its financial support.', ['Government of Japan']],
    ['The Embassy of Norway sponsored the workshop.', ['Embassy of Norway']],
    ['It was financed with voluntary contributions from Norway and Finland.', ['Norway', 'Finland']],
    ['The Open Society Foundations covered the travel costs of all guests.', ['Open Society Foundations']],
    ['Financial assistance for the course came from UNDP.', ['UNDP']],
    ['The World Bank paid for the course.', ['World Bank']],
    ['The Rural Fund, which financed the course, sent its director.', ['Rural Fund']],
    ['Rift Valley Bank allocated 3 million shillings for the course.', ['Rift Valley Bank']],
    ['The course was held at the expense of the Rural Fund.', ['Rural Fund']],
    ['The hosts thanked their funders, the Ford Foundation and Irish Aid.', ['Ford Foundation', 'Irish Aid']],
    [
      'The sponsors were Delta Mills, Acme Gas and welding supplies, Lind Bank and the Arden Racing Club.',
      ['Delta Mills', 'Acme Gas', 'Lind Bank', 'Arden Racing Club'],
    ],
    ['We thank Mia Lindqvist and the Arden Trust for making this possible.', ['Arden Trust']],
    ['It was held under a Ford Foundation grant.', ['Ford Foundation']],
    ["Thanks to the Rural Fund's generous funding, all came free of charge.", ['Rural Fund']],
    ['The course would not have been possible without the financial support of Irish Aid.', ['Irish Aid']],
    ['The Arden Trust funded Clean Wells project held a course.', ['Arden Trust']],
    ['It is the Rural Fund that puts up the money.', ['Rural Fund']],
    ['Footing the bill is the Nordic Council of Ministers.', ['Nordic Council of Ministers']],
    ['It was one of six courses for which Irish Aid has put up the money.', ['Irish Aid']],
    ['The money for the course, which the clinic held in May, came from the Ford Foundation.', ['Ford Foundation']],
    [
      'Senator Lind will open a forum on jobs sponsored by the Arden Chamber of Commerce.',
      ['Arden Chamber of Commerce'],
    ],
    ['Nurses came to a course run with support from an ARDA Training Award.', ['ARDA']],
    [
      'The course is over, and all went home with a certificate.\n\nOur sponsors\n\nRift Valley Bank\n\nNile Dairy',
      ['Rift Valley Bank', 'Nile Dairy'],
    ],
    [
      'The course is over, and all went home with a certificate.\n\nIt was sponsored by:\n\nRift Valley Bank\n\nNile Dairy',
      ['Rift Valley Bank', 'Nile Dairy'],
    ],
  ];
  for (const [text, gives] of rows) it(text, () => expect(fundersIn(text)).toEqual(gives));
});

describe('who does not', () => {
  const rows: readonly string[] = [
    'The course was held with technical support from the World Health Organization.',
    'Ulysses S. Grant from Ohio was named.',
    'The fund was run by the bank.',
    'Photo courtesy of the City Museum.',
    'It is possible by train or bus.',
    'The funding gap grew in May.',
    'The clinic is seeking funding from the World Bank.',
    'Senators Jane Lind and John Roe cosponsored the bill.',
    'The bill sponsored by Senator Lind and the Farm Bureau was read.',
    'It was the first time that federal money from the Land Authority will be used here.',
    'The grant of US$ 88,000 went to the school.',
    'She won the Arden Sponsorship Award dinner.',
  ];
  for (const text of rows) it(text, () => expect(fundersIn(text)).toEqual([]));
});
