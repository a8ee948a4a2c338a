// What the floor plan makes of whole pages: title, body, stamps, contacts, and what is left out.
import { describe, expect, it } from 'vitest';
import { readSentences } from '../../src/language/index.js';
import { makeRelease } from '../../src/text/release.js';
import { layOut } from '../../src/zones/index.js';

function open(text: string) {
  const release = makeRelease(text);
  const layout = layOut(release);
  const cut = (span: { start: number; end: number }) => release.raw.slice(span.start, span.end);
  return {
    title: layout.title?.value ?? null,
    body: cut(layout.body),
    stamps: layout.stamps.map((stamp) => `${stamp.kind} ${cut(stamp)}`),
    place: layout.datelinePlace ? cut(layout.datelinePlace) : null,
    publisher: layout.publisher?.value ?? null,
    kindOf: (words: string) => layout.zones.find((zone) => cut(zone).includes(words))?.kind ?? null,
    sentences: readSentences(release, layout).map(cut),
    layout,
    release,
  };
}
const LEAD = 'The Ministry of Health held a workshop on safe births in Kigali on 9 February 2021.';
const LAST = 'Those present thanked the facilitators and asked for more practice.';

describe('title', () => {
  it('is none where only the name of the site stands over the text', () => {
    expect(open(`Tide County Report\nHome » News\n\n${LEAD}\n${LAST}`).title).toBeNull();
  });
  it('is the first headline, not a menu, label or date', () => {
    const page = open(
      `Home\nAbout us\nOur work\nNews\n12 May 2019\n\nNurses finish midwifery course in Kigali\n\n${LEAD}\n`,
    );
    expect(page.title).toBe('Nurses finish midwifery course in Kigali');
    expect(page.stamps).toEqual(['line 12 May 2019']);
  });
  it('has no day of the stories before and behind it', () => {
    const page = open(
      `Nurses finish course in Kigali\n\n${LEAD}\n${LAST}\n\n← May 22, 2025\nFire in the port\n\n→ April 02, 2025\nBook fair`,
    );
    expect(page.kindOf('May 22, 2025')).toBe('furniture');
    expect(page.kindOf('April 02, 2025')).toBe('furniture');
    expect(page.stamps).toEqual([]);
  });
  it('stands behind the trail of links or the button that its line opens with', () => {
    const title = 'Nurses finish course in Kigali';
    for (const lead of ['Home » Local »', 'Home > News and Events > News >'])
      expect(open(`${lead} ${title}\n\n${LEAD}\n${LAST}`).title).toBe(title);
    expect(open(`Back Training of Nurses in Kigali\n\n${LEAD}\n${LAST}`).title).toBe('Training of Nurses in Kigali');
    expect(open(`Back to school in Kigali\n\n${LEAD}\n${LAST}`).title).toBe('Back to school in Kigali');
  });
  it('has no stamp in a day on which a broken sentence goes on', () => {
    const page = open(
      `Nurses finish course\n25 June 2017\n\nThe president of the guild visited us\non 26 March 2015 (a Thursday)\n\n${LEAD}\n`,
    );
    expect(page.stamps).toEqual(['line 25 June 2017']);
  });
  it('has no stamp in the month of a calendar', () => {
    for (const days of ['1 2 3 4 5 6 7', 'Mo Tu We Th Fr Sa Su'])
      expect(open(`September 2024\n${days}\n\nNurses finish course\n\n${LEAD}\n`).stamps).toEqual([]);
    expect(open(`2 September 2024\n\nNurses finish course\n\n${LEAD}\n`).stamps).toHaveLength(1);
  });
  it('is no line of place and day, no address, and no link before the headline', () => {
    const title = 'Workshop on Land and Lakes for Clerks';
    expect(open(`${title}\nOslo, Norway, 19-20 March 2002\n\n${LEAD}\n${LAST}`).title).toBe(title);
    expect(open(`Retour ${title}\n\n${title}\n\n${LEAD}\n${LAST}`).title).toBe(title);
    expect(open(`26, Lake Brothers street, 0108 Tbilisi\n\n${title}\n\n${LEAD}\n${LAST}`).title).toBe(title);
  });
  it('is joined where the headline is broken over two lines', () => {
    expect(open(`Ministry and partners agree\nto train four hundred midwives\n\n${LEAD}\n`).title).toBe(
      'Ministry and partners agree to train four hundred midwives',
    );
  });
  it.each([
    `KIGALI: Under the midwives' plan, ${LEAD}\n\n${LAST}`,
    `${LEAD}\n${LAST}`,
    `KIGALI, 12 February (Harbour News) - ${LEAD}`,
  ])('is null where the text starts right away: %s', (text) => expect(open(text).title).toBeNull());
  it('is no writer with a post, and no cry of joy', () => {
    expect(open(`Jane Doe, Staff Reporter\n${LEAD}\n${LAST}`).title).toBeNull();
    expect(open(`Nurses finish course\n\nMay 12\nJane Doe, Head of Nursing\n\n${LEAD}`).title).toBe(
      'Nurses finish course',
    );
    expect(
      open(
        `This April Ann Lee, Jo Ota and I ran the first Arden Python Workshop for Women and Their Friends ... and I loved it!\n${LEAD}`,
      ).title,
    ).toBeNull();
  });
  it('is found in capitals, over a byline, under a label', () => {
    expect(open(`PRESS RELEASE\n\nNURSES FINISH MIDWIFERY COURSE\n\nBy Jane Doe\n\n${LEAD}`).title).toBe(
      'NURSES FINISH MIDWIFERY COURSE',
    );
  });
  it.each([
    // A paper's, programme's or unit's name over the headline, with or without a date.
    [
      'Tide County Herald\nFront Page - Friday, October 22, 2010\n\nA course for nurses ends well\nJane Roe\n\n',
      'A course for nurses ends well',
    ],
    [
      'Regional Programme for the Northern Islands\n\nNurses finish midwifery course\n\n',
      'Nurses finish midwifery course',
    ],
    [
      'Midwifery Research Unit\nSchool Council\n\nNurses finish: a course of many months\n31 May 2016\n\n',
      'Nurses finish: a course of many months',
    ],
    // The page's section over it; a second line, the day and the writer below it.
    [
      'Workshops\nNurses Go to the Harbour\nHarbour Trust sponsored midwifery workshop\nJane Roe / July 1, 2015\n\n',
      'Nurses Go to the Harbour',
    ],
    [
      'Course in Kigali postponed\nMarch 6, 2024\n\nThe Kigali course for nurses is postponed to October\n\n',
      'Course in Kigali postponed',
    ],
    [
      'New Dean At University of Alderney\n\nFriday, 3 November 2006, 11:30 am\nPress Release: University of Alderney\n\nUniversity Of Alderney Names New Dean\n\n',
      'New Dean At University of Alderney',
    ],
    ['Harbour Health Trust\n\nFree Eye Camp Arden\n\n', 'Free Eye Camp Arden'],
    [
      'Regional News of Monday, 3 May 2021\n\nSource: HTO\n\nNurses finish midwifery course\n\n',
      'Nurses finish midwifery course',
    ],
    ['openHarbour course ends\nJune 7, 2016\nJane DeRoe\n\n', 'openHarbour course ends'],
    [
      'Nurses finish midwifery course\n==============================\n\nCourse of nurses held at the Ministry of Health ends\n\n',
      'Nurses finish midwifery course',
    ],
    [
      'Nurses finish midwifery course                    For Immediate Release: April 2, 2007\n\n',
      'Nurses finish midwifery course',
    ],
    [
      'Midwives and the new centre\n\nMay 6, 2016\n\nINVITATION TO REPRESENTATIVES OF THE MEDIA\n\n',
      'Midwives and the new centre',
    ],
    [
      'Press releases Special Procedures\nNurses must be safe at work: Committee\n16 May 2024\n',
      'Nurses must be safe at work: Committee',
    ],
    [
      'Archive - Archive 2004 - July 2013\n\n|11 August 2011\n\nNurses back from the course in Huye\n\n',
      'Nurses back from the course in Huye',
    ],
    ['Nurses finish midwifery course\njane\n2021-02-12\n\n', 'Nurses finish midwifery course'],
    ['Nurses finish midwifery course\njane, 2021-02-12 11:59:22+00:00\n\n', 'Nurses finish midwifery course'],
    [
      'Nurses finish midwifery course in Huye     Staff will be there to help\n\n',
      'Nurses finish midwifery course in Huye',
    ],
    // Names and verbs that are headlines.
    [
      'Ministry Opens Harbour Health Centre\n\nNurses will work there from May\n\n',
      'Ministry Opens Harbour Health Centre',
    ],
    [
      'Talk by Jane Roe at the Harbour Centre\n5 May 2019\n\nJane Roe during her talk\n\n',
      'Talk by Jane Roe at the Harbour Centre',
    ],
    ['Nurses finish midwifery course | Harbour Trust\n\n', 'Nurses finish midwifery course'],
    [
      'Nurses finish midwifery course - Harbour News\nYou are here:\nHome\n1\n/\nNews\nNurses finish midwifery course\nTide County District Office\n',
      'Nurses finish midwifery course',
    ],
    ['Error message\n\nNurses finish midwifery course\n\n', 'Nurses finish midwifery course'],
    ['Mark Roe 08 March 2023\n\nNurses finish midwifery course\n\n', 'Nurses finish midwifery course'],
    ['U.S. Senator Maria Roe\n\nNurses finish midwifery course\n\n', 'Nurses finish midwifery course'],
    [
      'Harbour Trust Regional Office for Eastern Africa\n\nNurses finish midwifery course\n\n',
      'Nurses finish midwifery course',
    ],
    ['Newsletter  |  Library  |  Join us\nNurses finish midwifery course\n\n', 'Nurses finish midwifery course'],
    ['Webinar on 25 May 2023\n\nNurses finish midwifery course\n\n', 'Nurses finish midwifery course'],
    ['Course for nurses of the RepublicKigali, 6 February 2021\n\n', 'Course for nurses of the Republic'],
    ['Hon. Jane Roe\n\n', null],
    ['Group photo\n\n', null],
    ['By jane roe\n\n', null],
  ])('of %j', (head, title) => expect(open(`${head}${LEAD}\n\n${LAST}\n`).title).toBe(title));
  it('is null on a page that is all menu', () => {
    const page = open('Home\nAbout Us\nOur Work\nTraining and Workshops\nConferences\nNews\nDonate\n');
    expect(page.title).toBeNull();
    expect(page.body).toBe('');
  });
  it('is cut from a page whose newlines are lost', () => {
    const page = open(
      'Senator Roe Hosts Third Harbour Conference         FOR IMMEDIATE RELEASE  04 18 2005    Senator Roe Hosts Third Harbour Conference More than 200 guests talk of tides     BATON ROUGE  La     U S  Senator Jane Roe spoke to more than 200 guests today about harbours and tides in the State  The conference ends tomorrow  she said',
    );
    expect(page.title).toBe('Senator Roe Hosts Third Harbour Conference');
    expect(page.stamps).toEqual(['posted 04 18 2005']);
    expect(page.place).toBe('BATON ROUGE  La');
  });
});

describe('stamps', () => {
  it.each([
    [`Saturday 4 April 2009\n\nand the sun shone\n\n${LEAD}\n\n${LAST}`, ['line Saturday 4 April 2009']],
    [`Nurses finish course\n\nLondon, 05. - 11.06.2016\n\n${LEAD}`, []],
    [
      `Open day for all makers, 29 March 2014\n\nlind | Posted 2014.03.23 at 12:42 pm | Permalink\n\n${LEAD}`,
      ['posted 2014.03.23'],
    ],
    [`Bees in town\n\nPosted by lind on 16 April 2016 in English (English)\n\n${LEAD}`, ['posted 16 April 2016']],
    [`Bees in town\n\nPUBLISHED: 09:52 27 March 2019\n\n${LEAD}`, ['posted 27 March 2019']],
    [`Nurses finish course\nPosted on 9 May 2017 by Jane Doe\n\n${LEAD}`, ['posted 9 May 2017']],
    [`Nurses finish course\nJane Doe / July 10, 2017\n\n${LEAD}`, ['posted July 10, 2017']],
    [`Nurses finish course\n\nNews | 16 October 2019\n\n${LEAD}`, ['posted 16 October 2019']],
    [`Nurses finish course\n30 Apr 2012 20:10:36 GMT\n\n${LEAD}\n\nExpires: 5/16/2012\n`, ['line 30 Apr 2012']],
    [`Nurses finish course\n\nNov 5, 2008, 5:22 AM | Article By: Jane Roe\n\n${LEAD}`, ['posted Nov 5, 2008']],
    [`Nurses finish course\n\nOslo/14.03.22/Vesta: ${LEAD}`, ['dateline 14.03.22']],
    [`Nurses finish course\n\nAddis Ababa February 15/2023/ENA/ ${LEAD}`, ['dateline February 15/2023']],
    [`Nurses finish course\n\nSAMOA, 3 December 2020; ${LEAD}`, ['dateline 3 December 2020']],
    [`Nurses finish course\n\nApril 4, 2019 Neimat al Roe\n\n${LEAD}`, ['posted April 4, 2019']],
    [
      `Nurses finish course\n\n${LEAD}\n\n### Details:\n  * Date: May 29, 2017\n  * Time: 9:00am - 5:00pm\n  * Location: City Hall\n`,
      [],
    ],
    [`Nurses finish course\n\n${LEAD}\n\nWHEN: Doors open at 4:00pm\nTuesday, August 28, 2007\nWHERE: City Hall\n`, []],
    [
      `Nurses finish course\nOctober 15, 2014\n\n${LEAD}\n\nDec 2 (13:30-17:30): Talks by nurses of the island\n`,
      ['line October 15, 2014'],
    ],
    [`Nurses finish course\nBy jane_r3 | April 12, 2019\n\n${LEAD}`, ['posted April 12, 2019']],
    [`Nurses finish course\n\n## October 24, 2022 Jane Roe\n\n${LEAD}`, ['posted October 24, 2022']],
    [`Nurses finish course\n\n3PM PST Tuesday, November 15, 2022\n\n${LEAD}`, ['line Tuesday, November 15, 2022']],
    [
      `Nurses finish course\nDate Created : 10/31/2008 5:35:36 AM : Story Author : Jane Roe\n${LEAD}`,
      ['posted 10/31/2008'],
    ],
    [`Nurses finish course\n\nSource: Xinhua   2017-03-08 05:19:31\n\n${LEAD}`, ['posted 2017-03-08']],
    [`Nurses finish course\n\nApril 23, 2018 — In February, nurses met. ${LEAD}`, ['dateline April 23, 2018']],
    [`Nurses finish course\n\nOn October 20, 2008 - The trust spoke. ${LEAD}`, ['dateline October 20, 2008']],
    [`Nurses finish course\n\nBANGKOK, THAILAND 18th February 2025 - 19th February 2025\n${LEAD}`, []],
    [
      ` date 2022-10-19 Nurses finish course\n\n${LEAD}\n\nRelated: Bridge opens\n10 October 2023\n`,
      ['scraped 2022-10-19'],
    ],
    [` date 2022-10-19 Nurses finish course\n\n${LEAD}`, ['scraped 2022-10-19']],
    [`Nurses finish course\n\nPublished\n3 March 2020\n\n${LEAD}`, ['posted 3 March 2020']],
    [`Nurses finish course\n\nPosted On: 12 MAR 2021 5:02PM by PIB Delhi\n\n${LEAD}`, ['posted 12 MAR 2021']],
    [`Nurses finish course\n\nKIGALI, 12 February 2021 –\n\n${LEAD}`, ['dateline 12 February 2021']],
    [`Nurses finish course\n\nKigali, le 14 mars 2021 – ${LEAD}`, ['dateline le 14 mars 2021']],
    [`Nurses finish course\n\nKIGALI, (Harbour News / HTO - 12th Feb, 2021) ${LEAD}`, ['dateline 12th Feb, 2021']],
    [`Nurses finish course\n\nHo (V/R), Feb. 12, HTO - ${LEAD}`, ['dateline Feb. 12']],
    [`Nurses finish course\n\nThe Hague, 12 February 2021. ${LEAD}`, ['dateline 12 February 2021']],
    [
      `Nurses finish course\nJane Roe 7 minutes ago Fri 12th February 2021 | 01:15 PM\n\n${LEAD}`,
      ['posted Fri 12th February 2021'],
    ],
    [
      `Nurses finish course\n\n${LEAD}\n\n12 February 2021\n\nDirectorate of Communication\nMinistry of Health\n`,
      ['line 12 February 2021'],
    ],
    [`Nurses finish course\n\n${LEAD}\n\nKigali 12 February 2021\n`, ['dateline 12 February 2021']],
    [`Nurses finish course\n\n${LEAD}\n\n2021-02-12 00:00:00\n`, ['scraped 2021-02-12']],
    [
      `Today: July 24, 2008\n\nNurses finish course\n\nFebruary 12, 2021\n\nWASHINGTON, D.C. - ${LEAD}`,
      ['dateline February 12, 2021'],
    ],
    [
      `Nurses finish course\n\n14 January 2022\n\nWHEN: Wednesday, 19 January 2022, 10:30 - 12:00\n\n${LEAD}`,
      ['line 14 January 2022'],
    ],
    [`Nurses finish course on 12 February 2021 👍🏾.\n`, []],
    [`Course for nurses: 15th - 17th August 2021\n\n${LEAD}`, []],
    [`10.5 C\nKigali\nSaturday, January 4, 2025\n\nNurses finish course\n\n${LEAD}`, []],
    [`Nurses finish course\n\n${LEAD}\n\nLatest articles\n\nBridge opens\n3 March 2021\n© 2019 Harbour Trust`, []],
  ])('of %j', (text, stamps) => expect(open(text).stamps).toEqual(stamps));
  it('leaves the event its own date lines', () => {
    const page = open(
      `Legal clinic for nonprofits\nJanuary 11, 2007\n\nJan. 25, 2007\n\nThe Bar Association presents a free workshop on tax law for community leaders.\n\nThursday, January 25, 2007\n\n6:30 to 8:00 PM\n\nThe clinic is open to all who work in small groups.\n`,
    );
    expect(page.stamps).toEqual(['line January 11, 2007']);
    expect(page.sentences).toContain('Thursday, January 25, 2007');
  });
});

describe('publisher', () => {
  it.each([
    [`Nurses finish midwifery course | Tide County Health Office\n\n${LEAD}\n`, 'Tide County Health Office'],
    [`Nurses finish midwifery course | Breaking News\n\n${LEAD}\n`, null],
    [`MINISTRY OF HEALTH\n\nPRESS RELEASE\n\nNurses finish course\n\n${LEAD}\n`, 'MINISTRY OF HEALTH'],
    [`Embassy of Chile in Kigali\n\nNurses finish course\n\n${LEAD}\n`, 'Embassy of Chile in Kigali'],
    [`Nurses finish course\n\nPublished 28.05.2018 by Harbour Events\n\n${LEAD}\n`, 'Harbour Events'],
    [`Nurses finish course\n\nBy Jane Doe\n\n${LEAD}\n`, null],
    [`From: Harbour News\nNurses finish course\n\n${LEAD}\n`, 'Harbour News'],
    [`Nurses finish course\n\n${LEAD}\n\nSOURCE Harbour Systems, Inc.\n`, 'Harbour Systems, Inc.'],
    [
      `Nurses finish course\nSource: Harbour News Agency   2021-02-12 20:14:51   Editor: pm\n\n${LEAD}\n`,
      'Harbour News Agency',
    ],
  ])('of %j', (text, publisher) => expect(open(text).publisher).toBe(publisher));
});

describe('datelines', () => {
  it.each([
    ['NEW YORK (September 25, 2012) — The trust', 'NEW YORK'],
    ['NASHVILLE, Tenn., March 3, 2021 /PRNewswire/ -- The trust', 'NASHVILLE, Tenn.'],
    ['NEW YORK--(BUSINESS WIRE)--The trust', 'NEW YORK'],
    ['Newswise — ALBUQUERQUE, N.M. — The trust', 'ALBUQUERQUE, N.M.'],
    ['15 February 2021, Karachi - The trust', 'Karachi'],
    ['Boston, MA—March 3, 2015—The trust', 'Boston, MA'],
    ['LAHORE: The trust', 'LAHORE'],
    ['The HERALD — The trust', null],
    ['Day 1 - The trust', null],
    ['Objective: The trust', null],
    ['May 2013- The trust', null],
  ])('%s', (opening, place) =>
    expect(
      open(`Nurses finish course\n\n${opening} held a workshop on births for 40 nurses in the region.\n`).place,
    ).toBe(place),
  );
});

describe('body', () => {
  it('a paragraph ends a contact block on a page without blank lines', () => {
    const page = open(
      `Nurses finish course\nMay 4, 2021\nCONTACT\n:\npress@hto.example\nForty nurses learn to set bones\nKIGALI\n- In partnership with the Lake Relief Alliance, the Arden Nurses Guild will hold a second course on broken bones in Kigali on Friday, June 4. ${LEAD} ${LAST} The guild trains nurses in the hills, where roads are bad and falls are many, and it wants every clinic to have one who can set a bone.\n${LEAD}\n`,
    );
    expect(page.kindOf('Lake Relief Alliance')).not.toBe('contact');
  });
  it('thanks below a contact block are of the body', () => {
    const page = open(
      `Nurses finish course\n\n${LEAD}\n\n${LAST}\n\nContact:\nJane Doe\nE-mail: jdoe@hto.example\n\nP.S. Many thanks to the Lake Fund for its support!\n`,
    );
    expect(page.kindOf('Lake Fund')).not.toBe('contact');
  });
  it('leaves out the contact block, the end mark and what follows', () => {
    const page = open(
      `Nurses finish course\n\n${LEAD}\n\n${LAST}\n\n###\n\nFor further information, please contact:\nJane Doe\nHTO Kigali\nTel: +250 555 0100\nE-mail:\n"mailto:jdoe@hto.example">jdoe@hto.example\n`,
    );
    expect(page.body.endsWith(LAST)).toBe(true);
    expect(page.layout.contacts[0]).toMatchObject({
      name: 'Jane Doe',
      organization: 'HTO Kigali',
      email: 'jdoe@hto.example',
    });
  });
  it.each([
    'RELATED: The Tide Trust opens its doors in Mombasa on 3 March 2021',
    'Sign up for our newsletter to get the best stories every Sunday.',
    'We use cookies to improve your visit. By continuing you accept our policy.',
    '- Advertisement -spot_img',
    'Share this: Facebook Twitter WhatsApp Email Print',
    'About Us Contact Us Privacy Policy Home News',
  ])('reads no sentence of %s', (words) => {
    for (const text of [
      `Nurses finish course\n\n${LEAD}\n\n${words}\n\n${LAST}\n`,
      `${words}\n\nNurses finish course\n\n${LEAD}\n\n${LAST}\n`,
      `Nurses finish course\n\n${LEAD}\n\n${LAST}\n\n${words}\n`,
    ]) {
      expect(open(text).sentences).toEqual(['Nurses finish course', LEAD, LAST]);
    }
  });
  it('keeps short vital lines: venue, bullets, names', () => {
    const page = open(
      `Nurses finish course\n\n${LEAD} The following finished it:\n\nSister Marie Keza, Huye\nJean Bosco, Musanze\n\nVenue: City Hall, Kigali\n\n• UNICEF\n• World Health Organization\n`,
    );
    expect(page.body.endsWith('World Health Organization')).toBe(true);
    expect(page.sentences).toEqual(
      expect.arrayContaining([
        'Sister Marie Keza, Huye',
        'Jean Bosco, Musanze',
        'Venue: City Hall, Kigali',
        '• UNICEF',
      ]),
    );
  });
  it('keeps a sentence together that is broken over short lines', () => {
    expect(
      open(
        'Nurses finish course\n\nThe Ministry of Gender, Children and\nSocial Welfare held a workshop in Addis\nAbaba on 9\nFebruary 2021.\n',
      ).sentences,
    ).toHaveLength(2);
  });
  it('is empty without text', () => expect(open(' \n\n ').layout.body).toEqual({ start: 0, end: 0 }));
});

describe('any text', () => {
  it('is laid out in zones that follow each other', () => {
    for (const text of ['', '\n', '....', '-\n-\n-', 'a', '"mailto:x"', '###', 'É\u0301 👩🏽‍🔬\r\nשלום\r\n']) {
      let last = 0;
      for (const zone of open(text).layout.zones) {
        expect(zone.start).toBeGreaterThanOrEqual(last);
        expect(zone.end).toBeGreaterThan(zone.start);
        last = zone.end;
      }
    }
  });
  it.each(['.', '- ', ' ', '1 ', 'A', 'a  B', '(', 'Jan. ', '"', 'www.'])(
    'of 10 MB of %j takes no longer than its length',
    (unit) => {
      const from = performance.now();
      open(unit.repeat(10_000_000 / unit.length));
      expect(performance.now() - from).toBeLessThan(20_000);
    },
    60_000,
  );
});
