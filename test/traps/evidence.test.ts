// E1 to E9: evidence, speed and behaviour.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/index.js';
import { edtfOf, evidenceIn, mainEvent, organizersOf, readText, saidBy, tell, warnings } from '../support/told.js';

const quotesItsSource = (text: string) => {
  const telling = readText(text);
  const evidence = evidenceIn([telling.release, telling.events]);
  for (const each of evidence) expect(telling.text.slice(each.start, each.end)).toBe(each.text);
  return { telling, evidence };
};

describe('evidence', () => {
  const odd: Readonly<Record<string, string>> = {
    'curly quotes':
      '“Midwives finish workshop”\n\n“We did it,” said Ann. The Ministry’s “Birth Unit” held a workshop in Kigali on 9–10 February 2021.\n',
    bullets:
      '• Midwives finish workshop\n\n• The Ministry of Health held a workshop in Kigali on 9 February 2021.\n• 35 nurses attended.\n',
    'no-break spaces':
      'Midwives finish workshop\n\nThe Ministry\u00a0of\u00a0Health held a workshop in\u00a0Kigali on 9\u00a0February\u00a02021. Some 1\u00a0200 nurses attended.\n',
    CRLF: 'Midwives finish workshop\r\n\r\nThe Ministry of\r\nHealth held a workshop in Kigali on 9\r\nFebruary 2021.\r\n',
    'a byte-order mark':
      '\uFEFFMidwives finish workshop\n\nThe Ministry of Health held a workshop in Kigali on 9 February 2021.\n',
    'combining marks':
      'Midwives finish workshop\n\nThe Institut de la Sante\u0301 held a workshop in Lome\u0301 on 9 February 2021.\n',
    'emoji with skin tone and joiner':
      '👩🏽‍⚕️👩🏿‍🚀 Midwives finish workshop\n\nThe Ministry of Health held a workshop 🎉 in Kigali on 9 February 2021 👍🏾.\n',
    'text from right to left':
      'Midwives finish workshop ورشة عمل\n\nThe Ministry of Health \u200f(وزارة الصحة)\u200e held a workshop in Amman on 9 February 2021.\n',
  };
  for (const [what, text] of Object.entries(odd)) {
    it(`trap E1: ${what}`, () => {
      const { telling, evidence } = quotesItsSource(text);
      expect(evidence.length).toBeGreaterThan(3);
      expect(mainEvent(telling).dates?.edtf).toMatch(/^2021-02-09/);
    });
  }

  it('trap E2: the second of two equal mentions is quoted where it stands', () => {
    const text = `Kigali prepares\n\nThe mayor of Kigali spoke of 9 February 2021 as a good day for gardens. The Ministry of Health held a workshop on safe births in Kigali on 9 February 2021.\n`;
    const event = mainEvent(quotesItsSource(text).telling);
    const told = text.indexOf('The Ministry');
    for (const each of [...(event.dates?.evidence ?? []), ...(event.locations[0]?.evidence ?? [])])
      expect(each.start).toBeGreaterThan(told);
  });

  it('trap E6: a name broken over two lines is one name', () => {
    const telling = readText(
      'Midwives finish workshop\n\nThe Ministry of Gender, Children and\nSocial Welfare held a workshop in Addis\nAbaba on 9\nFebruary 2021.\n',
    );
    expect(organizersOf(telling)).toEqual(['Ministry of Gender, Children and Social Welfare']);
    expect(mainEvent(telling).locations[0]?.city).toBe('Addis Ababa');
    expect(edtfOf(telling)).toBe('2021-02-09');
  });

  it('trap E7: a release without any event gives none', () => {
    for (const text of [
      'Statement on the attack in Menaka\n\nI am appalled by the attack of 9 October 2021 in Menaka, in which three people died. I call on all parties to spare health workers.\n',
      'Harbour Trust names new director\n\nMOMBASA, 3 May 2020 - The Harbour Trust has appointed Jane Otieno as its director. She takes up office on 1 June 2020.\n',
      'New report on bribes\n\nThe Harbour Trust published a report on bribes in Mombasa on 3 May 2020. It rests on 4,218 interviews.\n',
    ])
      expect(readText(text).events).toEqual([]);
  });

  it('trap E8: spans are balanced and end in no comma or dash', () => {
    const telling = readText(`Midwives finish workshop (Kigali)

The Ministry of Health (MoH), the World Health Organization (WHO), and "Safe Births" Rwanda organized a workshop (Monday) February 8th, 2021 – at the Serena Hotel (Kigali), – for 35 nurses (20 women, 15 men).
`);
    for (const { text, rule } of evidenceIn(telling.events)) {
      expect.soft(text, rule).not.toMatch(/^[\s,;:–—-]|[\s,;:–—-]$/);
      expect.soft((text.match(/\(/g) ?? []).length, `${rule}: ${text}`).toBe((text.match(/\)/g) ?? []).length);
      expect.soft((text.match(/"/g) ?? []).length % 2, `${rule}: ${text}`).toBe(0);
    }
  });

  it('trap E9: C1 control characters of a wrongly decoded windows-1252 text are read as quotes and dashes', () => {
    const telling = readText(
      'Midwives finish workshop\n\nThe Ministry of Health held a workshop on \u0093safe births\u0094 in Kigali on 9\u009610 February 2021.\n',
    );
    expect(edtfOf(telling)).toBe('2021-02-09/2021-02-10');
  });
});

describe('bytes', () => {
  it('trap E9: windows-1252 bytes 0x80 and 0x91 to 0x97 arrive as the euro sign, quotes, bullet and dashes', async () => {
    const { text, encoding } = await decode(new Uint8Array([0x80, 0x20, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97]));
    expect([text, encoding]).toEqual(['€ ‘’“”•–—', 'windows-1252']);
  });
  it('trap E9: a whole release in windows-1252', async () => {
    const { text } = await decode(
      readFileSync(new URL('../../fixtures/windows-1252-crlf/release.txt', import.meta.url)),
    );
    const telling = readText(text);
    expect(telling.release.published?.value).toBe('2008-03-11');
    expect(edtfOf(telling)).toBe('2008-03-05/2008-03-07');
    expect(telling.release.title?.value).toContain('“Listening is work” – Namur');
  });
});

describe('speed', () => {
  /** Processor time, which other work on the machine does not stretch. */
  const seconds = (text: string) => {
    const from = process.cpuUsage();
    readText(text);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1e6;
  };
  const units: Readonly<Record<string, string>> = {
    dots: '.',
    dashes: '-',
    'en dashes': '–',
    spaces: ' ',
    newlines: '\n',
    digits: '7',
    capitals: 'A',
    'capital words': 'Abc ',
    commas: 'Abc, ',
    brackets: '(',
    quotes: '"',
    'day after day': '9 February ',
    'ministry of ministries': 'Ministry of ',
    'organized by': 'organized by the ',
    counts: '25 participants, ',
    'and and': 'and ',
    slashes: '1/',
    'workshop upon workshop': 'workshop on 5 May ',
    'towns and days': 'the workshop in Rabat on 5 May 2019 and ',
    'line ends': 'Home\n',
    bullets: '• a\n',
    workshops: 'A workshop was held in Kigali by the Ministry of Health on 9 February 2021. ',
  };
  /** Seconds that a text of this many units may take: some thirty times the time of a release of that length. */
  const allowed = (size: number) => 0.4 + size * 9e-6;

  /** Doubles the text up to `most` units and stops at the first size that takes too long, so that no fault hangs the run. */
  function grow(make: (size: number) => string, most: number): void {
    seconds(make(1000));
    for (let size = 4000; size <= most; size *= 2) {
      const text = make(size);
      let taken = seconds(text);
      if (taken > allowed(text.length)) taken = Math.min(taken, seconds(text));
      expect(taken, `${text.length} units took ${taken.toFixed(2)} s`).toBeLessThan(allowed(text.length));
    }
  }

  for (const [what, unit] of Object.entries(units)) {
    it(`trap E3: ${what} take no more than linear time`, () => {
      grow((size) => unit.repeat(Math.ceil(size / unit.length)), 256_000);
    }, 60_000);
    it(`trap E3: ${what} inside a release`, () => {
      const opening =
        'Midwives finish workshop\n\nThe Ministry of Health held a workshop in Kigali on 9 February 2021. ';
      grow((size) => `${opening}${unit.repeat(Math.ceil(size / unit.length))}`, 128_000);
    }, 60_000);
  }

  it('trap E3: one line of 10 MB', () => {
    const sentence = 'the committee went on to speak about rivers, roads and the price of bread in the market. ';
    grow((size) => `Midwives finish workshop\n\n${sentence.repeat(Math.ceil(size / sentence.length))}`, 10_240_000);
  }, 120_000);
});

describe('behaviour', () => {
  const fixture = (slug: string) =>
    readFileSync(new URL(`../../fixtures/${slug}/release.txt`, import.meta.url), 'utf8');

  it('trap E4: the same bytes on every run, whatever was read before', () => {
    const texts = [
      'un-programme-boilerplate',
      'us-embassy-english-teachers',
      'undated-two-day-meeting',
      'newspaper-weather-mustread',
    ].map(fixture);
    const once = texts.map((text) => JSON.stringify(readText(text)));
    const backwards = [...texts]
      .reverse()
      .map((text) => JSON.stringify(readText(text)))
      .reverse();
    expect(backwards).toEqual(once);
  });

  it('trap E5: a long text is read to its end', () => {
    const filler =
      'The committee went on to speak about rivers, roads and the price of bread in the market.\n\n'.repeat(4000);
    const telling = readText(
      `Notes of a long year\n\n${filler}The Ministry of Health held a workshop on safe births in Kigali on 9 February 2021.\n`,
    );
    const found = telling.events.some((event) => event.dates?.edtf === '2021-02-09');
    expect(found || warnings(telling).length > 0).toBe(true);
    expect(found).toBe(true);
  });

  it('trap E1: the same values with either line end', () => {
    const text = fixture('un-programme-boilerplate');
    expect(saidBy(readText(text.replace(/\n/g, '\r\n')))).toEqual(saidBy(readText(text)));
  });

  it('trap 5: without --published and with it', () => {
    const says = 'The Ministry of Health held a workshop on safe births in Kigali on 9 February.';
    expect(edtfOf(tell(says))).toBe('XXXX-02-09');
    expect(edtfOf(tell(says, { published: '2021-03-01' }))).toBe('2021-02-09');
  });
});
