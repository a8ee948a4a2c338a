// What must hold for any text at all: random units, and releases put together from the pieces that releases are made of.
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { extract } from '../src/extract.js';
import { extractionSchema } from '../src/schema/record.js';
import { readSet } from './support/measure.js';
import { evidenceIn, saidBy } from './support/told.js';

const SEED = 20_250_117;
const RUNS = 150;
const settings = { seed: SEED, numRuns: RUNS } as const;

const bodies = [
  'the Ministry of Health',
  'UNICEF',
  'the World Bank (WB)',
  'Green Belt Initiative',
  'the Embassy of Japan',
  'University of Otaki',
  'Save the Children',
  'Sen. Mark Halvorsen',
];
const places = [
  'Kigali',
  'Addis Ababa, Ethiopia',
  'Long Beach, CA',
  'the Serena Hotel, Kampala',
  'Geneva',
  "Cox's Bazar",
  'Zoom',
];
const days = [
  '9 February 2021',
  '9–10 February 2021',
  'February 21-23, 2024',
  'the 27th and 28th of May',
  'March 3',
  'Tuesday',
  'last week',
  '3 to 5 June 2019',
  '12/03/2020',
  'July 2018',
  'yesterday',
];
const heads = [
  '35 participants',
  'more than 1,200 people',
  'twenty-five (25) nurses',
  '50-60 farmers',
  '35 participants (20 women and 15 men)',
  'journalists and lawyers',
  'hundreds',
];
const kinds = ['workshop', 'two-day training', 'conference', 'webinar', 'launch', 'forum', 'hearing'];

const of = (list: readonly string[]) => fc.constantFrom(...list);
const sentence = fc.oneof(
  fc
    .tuple(of(bodies), of(kinds), of(places), of(days))
    .map(([body, kind, place, day]) => `${body} held a ${kind} in ${place} on ${day}.`),
  fc
    .tuple(of(kinds), of(bodies), of(bodies))
    .map(([kind, body, other]) => `The ${kind} was organized by ${body} in partnership with ${other}.`),
  fc.tuple(of(kinds), of(bodies)).map(([kind, body]) => `The ${kind} was funded by ${body}.`),
  of(heads).map((head) => `It was attended by ${head}.`),
  fc
    .tuple(of(kinds), of(days), of(places))
    .map(([kind, day, place]) => `Another ${kind} will take place on ${day} in ${place}.`),
  of([
    '“We did it,” said Ann.',
    'Water is life.',
    'Follow us on Facebook, Twitter',
    'Share this',
    '###',
    'About us',
    '• a point',
    'Tel: +250 555 0100',
    'Posted on 15 Feb 2021',
    'KIGALI, 12 May 2020 –',
  ]),
);
const releaseLike = fc
  .array(fc.tuple(sentence, of([' ', '\n', '\n\n', '\r\n', '\n\n\n', ' – ', '\t'])), { maxLength: 14 })
  .map((pieces) => pieces.flat().join(''));
const anyText = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.oneof(
        sentence,
        fc.string({ unit: 'binary', maxLength: 12 }),
        of(['(', ')', '"', '–', ',', '[', '\u0000', '\ud83d', '\u200f', '👩🏽‍⚕️']),
      ),
      { maxLength: 20 },
    )
    .map((pieces) => pieces.join(' ')),
  releaseLike,
);

/** A tidy release that certainly reports an event. */
const tidy = fc
  .tuple(of(bodies), of(kinds), of(places.slice(0, 4)), of(days.slice(0, 3)), of(heads), of(bodies))
  .map(([body, kind, place, day, head, payer]) => {
    const opening = body.charAt(0).toUpperCase() + body.slice(1);
    return `Nurses gather for a week of learning\n\n${opening} held a ${kind} on safe births in ${place} on ${day}.\n\nIt was attended by ${head}. The ${kind} was funded by ${payer}.\n\nThose present asked for more practice.\n`;
  });

const check = <T>(given: fc.Arbitrary<T>, holds: (value: T) => void, runs = RUNS) =>
  fc.assert(
    fc.property(given, (value) => {
      holds(value);
    }),
    { ...settings, numRuns: runs },
  );

describe('any text', () => {
  it('gives a valid extraction whose every quote equals its slice', () => {
    check(
      anyText,
      (text) => {
        const extraction = extract(text);
        extractionSchema.parse(extraction);
        const source = text.replace(/^\uFEFF/, '');
        for (const each of evidenceIn([extraction.release, extraction.events]))
          expect(source.slice(each.start, each.end)).toBe(each.text);
        const { start, end } = extraction.release.body;
        expect(start <= end && end <= source.length).toBe(true);
        for (const note of extraction.notes)
          if (note.start !== null && note.end !== null)
            expect(note.start <= note.end && note.end <= source.length).toBe(true);
      },
      400,
    );
  });
  it('gives the same bytes twice', () => {
    check(anyText, (text) => expect(JSON.stringify(extract(text))).toBe(JSON.stringify(extract(text))));
  });
  it('never ends an event before it starts, nor dates it out of all reason', () => {
    check(releaseLike, (text) => {
      for (const { dates } of extract(text, { published: '2021-02-15' }).events) {
        if (dates?.start && dates.end) expect(dates.start <= dates.end).toBe(true);
        for (const day of [dates?.start, dates?.end])
          if (day) expect(Math.abs(Number(day.slice(0, 4)) - 2021)).toBeLessThanOrEqual(60);
      }
    });
  });
  it('gives at least one span to every value of an event, and unique ids', () => {
    check(releaseLike, (text) => {
      const { events } = extract(text);
      expect(new Set(events.map((event) => event.id)).size).toBe(events.length);
      for (const event of events)
        for (const value of [
          event,
          event.dates,
          event.participants,
          ...event.locations,
          ...event.organizers,
          ...event.funders,
        ])
          if (value) expect(value.evidence.length).toBeGreaterThan(0);
    });
  });
});

describe('the form of the text changes nothing that it says', () => {
  const same = (given: fc.Arbitrary<string>, change: (text: string) => string) =>
    check(given, (text) => expect(saidBy(extract(change(text)))).toEqual(saidBy(extract(text))), 80);

  it('line ends', () => same(tidy, (text) => text.replace(/\n/g, '\r\n')));
  it('dashes', () => {
    for (const dash of ['-', '–', '—', '‑', '\u0096']) same(tidy, (text) => text.replace(/(?<=\d)[-–](?=\d)/g, dash));
  });
  it('doubled spaces behind stops', () => same(tidy, (text) => text.replace(/(?<=[.,]) /g, '  ')));
  it('doubled spaces everywhere', () => same(tidy, (text) => text.replace(/(?<=\S) (?=\S)/g, '  ')));
  it('a doubled space here and there', () => same(tidy, (text) => text.replace(/(?<=\b(?:on|in|a|by|held)) /g, '  ')));
  it('a byte-order mark', () => same(tidy, (text) => `\uFEFF${text}`));
  it('curly quotes', () => same(tidy, (text) => text.replace(/'/g, '’')));
  it('no-break spaces', () => same(tidy, (text) => text.replace(/(?<=\d) (?=\p{Lu})/gu, '\u00a0')));

  const furniture = [
    '\nWe use cookies to improve your experience. Accept  Reject  Settings\n',
    '\nRelated stories\nHarbour Trust hosts 900 visitors in Mombasa, 3 March 2017\nMinister opens bridge\n',
    '\nShare this: Facebook Twitter WhatsApp Email Print\n',
    '\n© 2019 Harbour Trust. All rights reserved.\nPrivacy Policy | Terms of Use | Contact Us\n',
    '\nLatest articles\nCouncil plants trees\nJanuary 4, 2025\n',
  ];
  for (const piece of furniture)
    it(`appended furniture: ${piece.trim().split('\n')[0]}`, () => same(tidy, (text) => text + piece));

  it('a menu in capitals adds no organisation', () => {
    const menu = 'Home\nAbout Us\nOur Work\nThe Foundation\nMinistry Partners\nNews and Events\nContact Us\n\n';
    check(
      tidy,
      (text) => {
        const bodiesOf = (page: string) =>
          extract(page).events.flatMap((event) => [...event.organizers, ...event.funders].map((body) => body.name));
        expect(bodiesOf(menu.toUpperCase() + text)).toEqual(bodiesOf(text));
        expect(bodiesOf(menu + text)).toEqual(bodiesOf(text));
      },
      40,
    );
  });
});

describe('our fixtures in another form', async () => {
  for (const { id, text } of await readSet('fixtures')) {
    it(`${id} says the same with CRLF and with LF`, () => {
      const lf = text.replace(/\r\n/g, '\n');
      expect(saidBy(extract(lf.replace(/\n/g, '\r\n')))).toEqual(saidBy(extract(lf)));
    });
    // A text that lost its marks writes two spaces for a comma.
    if (/[^\s] {2,}[^\s]/.test(text)) continue;
    it(`${id} says the same with doubled spaces`, () => {
      expect(saidBy(extract(text.replace(/(?<=\S) (?=\S)/g, '  ')))).toEqual(saidBy(extract(text)));
    });
  }
});

describe('a text that breaks off', async () => {
  /** Places at which each text is cut. */
  const CUTS = 8;
  for (const { id, text } of await readSet('fixtures'))
    it(`is read wherever it ends: ${id}`, () => {
      for (let cut = 1; cut <= CUTS; cut++) {
        const words = text.slice(0, Math.floor((text.length * cut) / CUTS)).trimEnd();
        for (const end of ['', ' of', ' and the'])
          for (const { start, text: quoted } of extract(words + end).events.flatMap((event) => event.evidence))
            expect(quoted).toBe((words + end).slice(start, start + quoted.length));
      }
    });
});

describe('the time zone of the machine', () => {
  const home = process.env.TZ;
  afterAll(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });
  it('changes nothing', () => {
    check(
      releaseLike,
      (text) => {
        const bytes = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) => {
          process.env.TZ = zone;
          return JSON.stringify(extract(text, { published: '2024-02-29' }));
        });
        expect(new Set(bytes).size).toBe(1);
      },
      60,
    );
  });
});
