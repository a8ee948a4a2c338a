import { describe, expect, it } from 'vitest';
import { findRoles } from '../../../src/mentions/organizations/index.js';
import { pageOf } from '../../support/page.js';

const HEAD = 'Clinic staff complete a workshop\n\n';
const TAIL = '\n\nThose present asked for more practice.\n';

/** "role: name, name" of every role in a text. */
const rolesIn = (text: string): string[] =>
  findRoles(pageOf(HEAD + text + TAIL)).map(
    (role) =>
      `${role.role}: ${role.organizations.map((body) => (body.stands ? `<${body.name}>` : body.name)).join(', ')}`,
  );

describe('roles that are found', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['The seminar was organised by the Bar Council.', 'organizer: Bar Council'],
    ['The seminar was held on 3 May in Accra by the Energy Commission.', 'organizer: Energy Commission'],
    ['The fair was co-hosted by UNDP and the Lake Guild.', 'organizer: UNDP, Lake Guild'],
    ['The Bar Council hosted a seminar in Accra.', 'organizer: Bar Council'],
    ['The Lake Guild handed over ten beds to nurses at a ceremony in Accra.', 'organizer: Lake Guild'],
    ['The University of Arden, our host, will open the hall late.', 'organizer: University of Arden'],
    ['Trainers from the Cyber Crime Unit ran a workshop in Suva.', 'organizer: Cyber Crime Unit'],
    ['The guests ended with thanks to FAO for a new kind of meeting.', 'organizer: FAO'],
    ['We thank our hosts, the City Library and Arden College.', 'organizer: City Library, Arden College'],
    ['UNDP held talks in partnership with the Lake Guild.', 'partner: Lake Guild'],
    ['The Customs Service made available the training facilities of its school.', 'partner: Customs Service'],
    ['The venue was kindly provided by Arden College.', 'partner: Arden College'],
    ['The Guild Council helped to organise the fair.', 'partner: Guild Council'],
    ['Technical assistance came from the Ifakara Laboratory.', 'partner: Ifakara Laboratory'],
    ['The course is supported by the Embassy of Japan.', 'supporter: Embassy of Japan'],
    ['He was grateful to the Korea Fund for supporting this workshop.', 'supporter: Korea Fund'],
  ];
  for (const [text, gives] of rows) it(text, () => expect(rolesIn(text)).toContain(gives));
});

describe('lists in lines', () => {
  it('bodies below a cue that ends in a colon', () => {
    expect(rolesIn('UNDP held a workshop in Accra in partnership with:\n• UNICEF\n• Bar Council of Arden\n')).toContain(
      'partner: UNICEF, Bar Council of Arden',
    );
  });
  it('the body above a verb that opens its line', () => {
    expect(rolesIn('The Arden Bar Association\n\nInvites you to a talk on courts')).toContain(
      'organizer: Arden Bar Association',
    );
  });
});

describe('roles that are left', () => {
  const rows: readonly string[] = [
    'Officials from UNODC attended the seminar in Accra.',
    'Dr. Amina Diallo of the Bar Council spoke at a seminar.',
    'The attack was carried out by a gang.',
    'Emissions were cut by 20 per cent.',
    'The seminar was attended by the World Bank and UNICEF.',
  ];
  for (const text of rows) it(text, () => expect(rolesIn(text)).toEqual([]));
});
