// What must hold for any date: dashes are alike, zones change nothing, no end before its start, quotes are slices, and what is
// written is EDTF (held against the edtf package).
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
// @ts-expect-error The package has no types.
import { parse } from 'edtf';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, monthLength, serial, weekdayOf } from '../../../src/mentions/dates/calendar.js';
import { findDateNotes, findDates, findDurations } from '../../../src/mentions/dates/index.js';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../../src/mentions/dates/words.js';
import type { DateMention, Direction } from '../../../src/mentions/mention.js';
import { edtfOf, pageFor } from './read.js';

const runs = { seed: 20210209, numRuns: 400 };
const directions: Direction[] = ['past', 'future', 'ongoing', null];
const iso = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const anyDay = fc.integer({ min: serial(1950, 1, 1), max: serial(2060, 12, 31) }).map((n) => ({ n, ...dayOf(n) }));

/** Stretches of press prose and of nonsense made of date words. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...MONTH_NAMES,
        ...WEEKDAY_NAMES,
        'Feb.',
        'Sept',
        'may',
        'march',
        'Sat',
        'to',
        'and',
        '&',
        '-',
        '–',
        '—',
        ',',
        '/',
        'of',
        'the',
        'from',
        'between',
        'last',
        'next',
        'this',
        'week',
        'weekend',
        'year',
        'month',
        'today',
        'yesterday',
        'ago',
        'early',
        'mid-',
        'summer',
        '(',
        ')',
        '.',
        ';',
        '\n',
        '\n\n',
        '9th',
        '23',
        '31',
        '2021',
        "'24",
        '21/02/2024',
        '2024-02-21',
        '19-Nov-12',
        '42nd',
        'two-day',
        'over three days',
        'respectively',
        'on',
        'workshop',
        'held',
        'will be',
        'until',
        'since',
        'Act of',
        '24/7',
        '1/2',
        '  ',
        '30',
        '29 February',
        'first',
      ),
      fc.integer({ min: 0, max: 40 }).map(String),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 30 },
  )
  .map((words) => words.join(' '));

const all = (dates: readonly DateMention[]): DateMention[] => dates.flatMap((date) => [date, ...all(date.parts)]);

describe('any date', () => {
  it('is read in each of the usual forms', () => {
    fc.assert(
      fc.property(anyDay, ({ n, year, month, day }) => {
        const name = MONTH_NAMES[month - 1]!;
        const weekday = WEEKDAY_NAMES[weekdayOf(n) - 1]!;
        for (const words of [
          `${day} ${name} ${year}`,
          `${name} ${day}, ${year}`,
          `${weekday}, ${day} ${name} ${year}`,
          `${weekday}, ${name} ${day}, ${year}`,
          `${day} ${name.slice(0, 3)} ${year}`,
          `${name} ${day} ${year}`,
          iso(year, month, day),
          `${day} of ${name}, ${year}`,
          `${day}/${name.slice(0, 3)}/${year}`,
          `${day} ${name.toUpperCase()} ${year}`,
          `${day}\n${name}\n${year}`,
        ]) {
          if (name === 'May' && words.includes('of May')) continue;
          expect(edtfOf(`The forum met on ${words} in Oran.`)).toBe(iso(year, month, day));
        }
      }),
      { ...runs, numRuns: 150 },
    );
  });

  it('is the same with every dash', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 20 }), fc.boolean(), ({ year, month, day }, length, monthFirst) => {
        const last = Math.min(day + length, monthLength(month, year));
        fc.pre(last > day);
        const name = MONTH_NAMES[month - 1]!;
        const values = ['-', '–', '—', ' - ', ' – ', ' to ', '\u0096', '−', '--'].map((dash) =>
          edtfOf(
            `They met ${monthFirst ? `${name} ${day}${dash}${last}, ${year}` : `${day}${dash}${last} ${name} ${year}`} in Oran.`,
          ),
        );
        expect(new Set(values)).toEqual(new Set([`${iso(year, month, day)}/${iso(year, month, last)}`]));
      }),
      runs,
    );
  });

  it('settles a missing year on the side that is asked for', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (own, date) => {
        fc.pre(!(date.month === 2 && date.day === 29));
        const text = `The forum of ${date.day} ${MONTH_NAMES[date.month - 1]} drew many.`;
        const day = iso(own.year, own.month, own.day);
        const past = edtfOf(text, day, 'past')!;
        const future = edtfOf(text, day, 'future')!;
        expect(past <= day).toBe(true);
        expect(future >= day).toBe(true);
        expect(past.slice(4)).toBe(future.slice(4));
        expect(Number(future.slice(0, 4)) - Number(past.slice(0, 4))).toBe(past === day ? 0 : 1);
      }),
      runs,
    );
  });
});

describe('any text', () => {
  it('gives spans in order that are balanced slices, and values that are EDTF', () => {
    fc.assert(
      fc.property(soup, fc.option(anyDay), fc.constantFrom(...directions), (text, own, direction) => {
        const page = pageFor(text, own && iso(own.year, own.month, own.day));
        const dates = findDates(page);
        let floor = 0;
        for (const date of dates) {
          expect(date.start).toBeGreaterThanOrEqual(floor);
          expect(date.end).toBeGreaterThan(date.start);
          floor = date.end;
          const words = text.slice(date.start, date.end);
          expect(words).toMatch(/^[\w(][\s\S]*[\w)]$|^\w$/);
          expect([...words].filter((unit) => unit === '(').length).toBe(
            [...words].filter((unit) => unit === ')').length,
          );
        }
        for (const date of all(dates)) {
          const value = date.resolve(direction);
          if (value.edtf === null) continue;
          const parsed = parse(value.edtf);
          expect(parsed.level).toBeLessThanOrEqual(2);
          if (value.start && value.end) expect(value.start <= value.end).toBe(true);
          if (value.days !== null) expect(value.days).toBeGreaterThan(1);
        }
        for (const found of [...findDurations(page), ...findDateNotes(page)])
          expect(found.end! > found.start!).toBe(true);
      }),
      { ...runs, numRuns: 3000 },
    );
  });

  it('gives the same whatever the line ends and in every run', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const read = (words: string) => findDates(pageFor(words, '2021-02-15')).map((date) => date.resolve(null).edtf);
        expect(read(text)).toEqual(read(text));
        expect(read(text.replace(/\n/g, ' \n'))).toEqual(read(text.replace(/\n/g, '\r\n')));
      }),
      runs,
    );
  });
});

describe('any zone', () => {
  it('gives the same bytes', () => {
    const source = fileURLToPath(new URL('./read.ts', import.meta.url));
    const script = `
      import { datesIn } from ${JSON.stringify(source)};
      const text = 'Held on March 21; opened yesterday; met last Friday; begun three days ago; held two weeks ago; met last month; closed December 28 – January 3.';
      const days = ['2022-01-30', '2022-01-31', '2022-03-29', '2024-02-29', '2021-12-31', '2022-01-01'];
      console.log(JSON.stringify(days.map((day) => datesIn(text, day, 'past'))));`;
    const built = buildSync({
      stdin: { contents: script, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
      bundle: true,
      write: false,
      platform: 'node',
      format: 'esm',
    });
    const outputs = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland', 'Pacific/Kiritimati', 'Asia/Kathmandu'].map(
      (zone) =>
        execFileSync(process.execPath, ['--input-type=module', '-'], {
          input: built.outputFiles[0]!.text,
          env: { ...process.env, TZ: zone },
          encoding: 'utf8',
        }),
    );
    expect(new Set(outputs).size).toBe(1);
    expect(outputs[0]).toContain('2021-12-28/2022-01-03');
  }, 20_000);
});
