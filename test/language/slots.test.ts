import { describe, expect, it } from 'vitest';
import { readSentence } from '../../src/language/reading.js';
import { fillerAfter } from '../../src/language/slots.js';
import { subjectBefore } from '../../src/language/subjects.js';
import { pageOf } from '../support/page.js';

function reading(text: string) {
  const page = pageOf(`Clinic staff complete a workshop\n\n${text}\n\nThose present asked for more practice.\n`);
  const sentence = page.sentences.find((each) => page.view.slice(each.start, each.end).startsWith(text.slice(0, 12)));
  if (!sentence) throw new Error(`no sentence: ${text}`);
  return readSentence(page, sentence);
}

function after(text: string, word: string): string[] | null {
  const read = reading(text);
  const filler = fillerAfter(read, read.tokens.findIndex((token) => token.lower === word) + 1, word === 'by');
  return filler === null ? null : filler.names.map((name) => name.text);
}

function before(text: string, verb: string) {
  const read = reading(text);
  const filler = subjectBefore(
    read,
    read.tokens.findIndex((token) => token.lower === verb),
  );
  return filler && (filler.stands ? filler.stands.word : filler.names.map((name) => name.text));
}

describe('the names after a cue', () => {
  const rows: readonly (readonly [string, string, readonly string[] | null])[] = [
    ['It was organized by the Bar Council.', 'by', ['Bar Council']],
    ['It was hosted by venue sponsor Alvaho in Ely.', 'by', ['Alvaho']],
    ['It was organized by experts from the Bar Council and UNDP.', 'by', ['Bar Council', 'UNDP']],
    ['It was held by UNDP, UNICEF and the World Bank.', 'by', ['UNDP', 'UNICEF', 'World Bank']],
    ['It was held by UNDP as well as the Bar Council.', 'by', ['UNDP', 'Bar Council']],
    ['It was held by the Rokkan Centre, Norway.', 'by', ['Rokkan Centre']],
    ['It was held by UNDP, and the Bar Association provided trainers.', 'by', ['UNDP']],
    ["It was held by UNDP and the country's Academy of Judges.", 'by', ['UNDP', 'Academy of Judges']],
    ["It was held by the city's Parks Department.", 'by', ['Parks Department']],
    ['It was held with local leaders and the Bar Council.', 'with', ['Bar Council']],
    [
      'It was held by the Department of Law and the Centre for Peace, Lind University.',
      'by',
      ['Department of Law', 'Centre for Peace'],
    ],
    ['It was held by UNDP and UNICEF, Lind University and GIZ.', 'by', ['UNDP', 'UNICEF', 'Lind University', 'GIZ']],
    ['It was held by the Lake Guild, KLO 46 and the city of Arden.', 'by', ['Lake Guild', 'KLO 46', 'city of Arden']],
    ['It was held with CITRA at OTU, the Guild Council and UNDP.', 'with', ['CITRA', 'Guild Council', 'UNDP']],
    ['It was held by the Lake Guild, village farm groups, and the Bar Council.', 'by', ['Lake Guild', 'Bar Council']],
    [
      'It was held by the Lake Guild, Mayor Ann Lind, the Bar Council and UNDP.',
      'by',
      ['Lake Guild', 'Ann Lind', 'Bar Council', 'UNDP'],
    ],
    ['It was held by the Lake Guild, Ann Lind, Chief Librarian, Arden College.', 'by', ['Lake Guild']],
    ['It was held by the EU-funded, UNDP-implemented Rural Peace Council.', 'by', ['Rural Peace Council']],
    ['It was held by the Lake Water Agency, LWA, and UNDP.', 'by', ['Lake Water Agency', 'UNDP']],
    [
      'It was held by Lind Services, Student Housing and Campus Life, the Arden Guild and UNDP.',
      'by',
      ['Lind Services', 'Student Housing and Campus Life', 'Arden Guild', 'UNDP'],
    ],
    ['It was held by UNDP, Norway and the Lake Fund.', 'by', ['UNDP', 'Norway', 'Lake Fund']],
    ['A summit held by UNDP and the Lake Fund will be opened on Monday.', 'by', ['UNDP', 'Lake Fund']],
    [
      'It was held by the Arts Council, a division of the Lind Department, and the Bar Council.',
      'by',
      ['Arts Council', 'Bar Council'],
    ],
    ['With help from UNDP and GIZ, (library) staff from Lind University met.', 'from', ['UNDP', 'GIZ']],
    ['It was held by UNDP and Lind College, Njoro.', 'by', ['UNDP', 'Lind College']],
    ['It was held by the Nature Trust - FEE Lake and UNDP.', 'by', ['Nature Trust', 'UNDP']],
    ['It was held by the college, the Lake Bank and UNDP.', 'by', ['Lake Bank', 'UNDP']],
    [
      'It was held by the Lake Agency, Northern Water and Arden Council today.',
      'by',
      ['Lake Agency', 'Northern Water', 'Arden Council'],
    ],
    ['It was held by the Navy School, Norway, and the Army School, Kenya.', 'by', ['Navy School', 'Army School']],
    [
      'UNDP, with help from Norway and the Rural Water Programme, the World Bank, organised talks.',
      'from',
      ['Norway', 'Rural Water Programme'],
    ],
    ['It was held by UNDP and UNICEF, with Oxfam as a partner.', 'by', ['UNDP', 'UNICEF']],
    [
      'It was held by Arden Parks and Recreation, Talva, Lake Corps and the Lind Guild.',
      'by',
      ['Arden Parks and Recreation', 'Talva', 'Lake Corps', 'Lind Guild'],
    ],
    ['It was held with UNDP and the cities of Oslo and Bergen.', 'with', ['UNDP', 'City of Oslo', 'City of Bergen']],
    ['It was held by LINTA volunteers, UNDP and the Bar Council.', 'by', ['LINTA', 'UNDP', 'Bar Council']],
    [
      'It was held by UNDP, the Ministry of Land Reform & Lind Stiftung today.',
      'by',
      ['UNDP', 'Ministry of Land Reform', 'Lind Stiftung'],
    ],
    ['It was held by nobody in particular.', 'by', null],
    ['With funding from Canada, UN Women and the Guild Council held talks.', 'from', ['Canada']],
    ['With funding from Canada and Norway, UN Women held talks.', 'from', ['Canada', 'Norway']],
  ];
  for (const [text, cue, gives] of rows) it(text, () => expect(after(text, cue)).toEqual(gives));
});

describe('the subject before a verb', () => {
  const rows: readonly (readonly [string, string, readonly string[] | string | null])[] = [
    ['The Bar Council organised a seminar in Oslo.', 'organised', ['Bar Council']],
    ['UNDP and the Bar Council have jointly organised a seminar.', 'organised', ['UNDP', 'Bar Council']],
    ['IOM, in partnership with the Ministry of Interior, organised a seminar.', 'organised', ['IOM']],
    ['In partnership with UNDP, the Ministry of Health organised a seminar.', 'organised', ['Ministry of Health']],
    ['The Arden Institute, which organised a seminar, is closed.', 'organised', ['Arden Institute']],
    ['The Ministry of Health announced that it will host a seminar.', 'host', ['Ministry of Health']],
    ['UNICEF had the pleasure of hosting a seminar in Oslo.', 'hosting', ['UNICEF']],
    ['The Rotary Club cordially invites members to a seminar.', 'invites', ['Rotary Club']],
    [
      'Belize, as Chair; Peru, holding the seat; and Senegal, as host, organised talks.',
      'organised',
      ['Belize', 'Peru', 'Senegal'],
    ],
    ['UNDP in collaboration with the Map Guild and other partners organised a seminar.', 'organised', ['UNDP']],
    ['UNDP in partnership with local leaders and the Ministry of Health organised a seminar.', 'organised', ['UNDP']],
    ['Plan, Oxfam and other civil society organisations organised a rally.', 'organised', ['Plan', 'Oxfam']],
    [
      'The Map Guild and Indian think tank Lind Foundation organised a seminar.',
      'organised',
      ['Map Guild', 'Lind Foundation'],
    ],
    ['UNDP and the University of Lind, Norway are organising a fair.', 'organising', ['UNDP', 'University of Lind']],
    ['It was a youth exchange that organised talks in Oslo.', 'organised', null],
    ['The Society of Bakers, Peru, Lima chapter, will organise a fair.', 'organise', ['Society of Bakers']],
    ['In Arden County, seven youth who organised a fair met.', 'organised', null],
    [
      'The Diocese of Lind through its Peace and Justice department is organising a fair.',
      'organising',
      ['Diocese of Lind'],
    ],
    ['Oxfam in Kenya and the Map Guild organised a seminar.', 'organised', ['Oxfam', 'Map Guild']],
    ['Speaking for Delta and its partners, the minister organised nothing.', 'organised', 'minister'],
    ['Yesterday it organised a seminar in Oslo.', 'organised', 'it'],
    ['Officials who came organised nothing in Oslo.', 'organised', 'who'],
    ['Tables and chairs organised by size filled the hall.', 'organised', null],
  ];
  for (const [text, verb, gives] of rows) it(text, () => expect(before(text, verb)).toEqual(gives));
});
