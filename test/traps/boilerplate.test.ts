// Traps 19 and 20: furniture that reads like prose, short lines that matter, and pages with nothing to tell.
import { describe, expect, it } from 'vitest';
import { evidenceIn, fundersOf, mainEvent, organizersOf, readText, type Telling, warnings } from '../support/told.js';

const LEAD = 'The Ministry of Health held a workshop on safe births in Kigali on 9 February 2021.';
const LAST = 'Those present thanked the facilitators and asked for more practice.';
const bodyOf = (telling: Telling) => telling.text.slice(telling.release.body.start, telling.release.body.end);

describe('furniture between paragraphs', () => {
  const furniture = [
    'RELATED: The Harbour Trust hosted 900 visitors at its open day in Mombasa on 3 March 2021.',
    'Read also: Harbour Trust organises conference in Mombasa on 3 March 2021, funded by the Tide Foundation',
    'Sign up for our newsletter to get the best stories, organised by our editors in Mombasa, every Sunday.',
    'We use cookies to improve your experience in Mombasa. By continuing you accept our cookie policy.',
    'Must read: Tide Foundation funds conference in Mombasa',
    'Advertisement',
    'Share this: Facebook Twitter WhatsApp Email Print',
  ];
  for (const words of furniture) {
    it(`trap 19: between paragraphs: ${words}`, () => {
      const telling = readText(`Midwives finish workshop\n\n${LEAD}\n\n${words}\n\n${LAST}\n`);
      const from = telling.text.indexOf(words);
      const inside = evidenceIn(telling.events).filter((each) => each.start < from + words.length && each.end > from);
      expect(inside).toEqual([]);
      expect(telling.events.length).toBe(1);
    });
    it(`trap 19: after the end: ${words}`, () => {
      const telling = readText(`Midwives finish workshop\n\n${LEAD}\n\n${LAST}\n\n${words}\n`);
      expect(bodyOf(telling)).not.toContain(words);
      expect(bodyOf(telling)).toContain(LAST);
    });
    it(`trap 19: before the headline: ${words}`, () => {
      const telling = readText(`${words}\n\nMidwives finish workshop\n\n${LEAD}\n\n${LAST}\n`);
      expect(bodyOf(telling)).not.toContain(words);
      expect(telling.release.title?.value).toBe('Midwives finish workshop');
    });
  }

  it('trap 19: a short page that is mostly footer address', () => {
    const telling = readText(`Midwives finish workshop

${LEAD}

Ministry of Health
KN 3 Road, Block C
P.O. Box 84, Kigali
Tel: +250 555 0100
Fax: +250 555 0101
info@health.example
www.health.example
Opening hours: Monday to Friday 8.00 - 17.00
© 2018 Ministry of Health. All rights reserved.
`);
    expect(bodyOf(telling).trim().endsWith(LEAD)).toBe(true);
    expect(mainEvent(telling).dates?.edtf).toBe('2021-02-09');
  });
});

describe('short lines that matter', () => {
  it('trap 20: the dateline stays', () => {
    const telling = readText(
      `Midwives finish workshop\n\nKIGALI, 12 February 2021 –\n\nThe Ministry of Health held a workshop on safe births on 9 February.\n`,
    );
    expect(telling.release.published?.value).toBe('2021-02-12');
    expect(mainEvent(telling).locations.map((place) => place.city)).toEqual(['Kigali']);
    expect(mainEvent(telling).dates?.edtf).toBe('2021-02-09');
  });
  it('trap 20: a Venue line stays', () => {
    const telling = readText(
      `Workshop on safe births\n\nThe Ministry of Health will hold a workshop on safe births.\n\nDate: 9 February 2021\nVenue: Serena Hotel, Kigali\n`,
    );
    expect(mainEvent(telling).locations[0]).toMatchObject({ city: 'Kigali', venue: 'Serena Hotel' });
    expect(mainEvent(telling).dates?.edtf).toBe('2021-02-09');
  });
  it('trap 20: a bullet list of partners stays', () => {
    const telling = readText(`Midwives finish workshop

The Ministry of Health held a workshop on safe births in Kigali on 9 February 2021 in partnership with:
• UNICEF
• World Health Organization
• Rwanda Midwives Association
`);
    expect(organizersOf(telling, 'partner')).toEqual([
      'UNICEF',
      'World Health Organization',
      'Rwanda Midwives Association',
    ]);
  });
  it('trap 20: a bullet list of sponsors stays', () => {
    const telling = readText(`Midwives finish workshop

${LEAD} The workshop was sponsored by:
- Rift Valley Bank
- Embassy of Norway
`);
    expect(fundersOf(telling)).toEqual(['Rift Valley Bank', 'Embassy of Norway']);
  });
  it('trap 20: a list of names at the end stays in the body', () => {
    const names = 'Dr. Aline Uwase, Kigali\nSister Marie Keza, Huye\nJean Bosco Ndayisaba, Musanze';
    const telling = readText(
      `Midwives finish workshop\n\n${LEAD} The following completed it with distinction:\n\n${names}\n`,
    );
    expect(bodyOf(telling)).toContain('Jean Bosco Ndayisaba, Musanze');
  });
});

describe('nothing to tell', () => {
  const hausa = `Taron horas da ungozoma a Kano

Ma'aikatar lafiya ta jihar Kano ta gudanar da taron horas da ungozoma na kwana biyu. Mata sittin ne suka halarci taron a birnin Kano, inda aka koya musu yadda za su kula da masu juna biyu. Shugaban ma'aikatar ya ce za a ci gaba da irin wannan taro a sauran garuruwa.
`;
  const menu = [
    'Home',
    'About Us',
    'Our Work',
    'Training and Workshops',
    'Conferences',
    'News',
    'Publications',
    'Donate',
    'Careers',
    'Contact Us',
    'Privacy Policy',
    'Terms of Use',
    'Follow us on Facebook, Twitter',
    'Subscribe to our newsletter',
    '© 2021 Harbour Trust. All rights reserved.',
  ].join('\n');
  const pages: Readonly<Record<string, string>> = {
    'a text in Hausa': hausa,
    'an empty text': '',
    'white space only': ' \n\t\r\n \u00a0',
    'a page that is all menu': menu,
  };
  for (const [what, text] of Object.entries(pages)) {
    it(`trap 20: ${what} gives no event, and a warning`, () => {
      const telling = readText(text);
      expect(telling.events).toEqual([]);
      expect(warnings(telling).length).toBeGreaterThan(0);
    });
  }
  it('trap 20: the language of a text in Hausa is not English', () => {
    expect(readText(hausa).release.language).not.toBe('en');
  });
});
