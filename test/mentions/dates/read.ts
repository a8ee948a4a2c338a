// Reads the dates of a text for tests, under a release date that is handed in.
import { findDateNotes, findDates } from '../../../src/mentions/dates/index.js';
import type { Direction } from '../../../src/mentions/mention.js';
import type { Page, Reference } from '../../../src/mentions/page.js';
import { makeRelease } from '../../../src/text/release.js';

/** A day as reference; null for a text that is dated nowhere. */
export function referenceOf(day: string | null): Reference | null {
  if (day === null) return null;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return { edtf: day, day: { year, month, day: date }, year, span: null, rule: 'test' };
}

/** A page whose whole text is one sentence of body. */
export function pageFor(text: string, day: string | null = null, american = false): Page {
  const release = makeRelease(text);
  const whole = { start: 0, end: release.raw.length };
  return {
    release,
    view: release.view,
    layout: {
      zones: [{ ...whole, kind: 'body', rule: 'test' }],
      body: whole,
      title: null,
      publisher: null,
      contacts: [],
      stamps: [],
      datelinePlace: null,
      american,
    },
    sentences: [{ index: 0, ...whole, zone: 'body', paragraph: 0 }],
    reference: referenceOf(day),
  };
}

/** What every date of the text comes to: `[words, edtf]`, dates with a use marked by it. */
export function datesIn(
  text: string,
  day: string | null = null,
  direction: Direction = null,
  american = false,
): [string, string | null][] {
  const page = pageFor(text, day, american);
  return findDates(page)
    .filter((date) => date.use === null)
    .map((date) => [text.slice(date.start, date.end), date.resolve(direction).edtf]);
}

/** The EDTF of the only date in the text. */
export function edtfOf(
  text: string,
  day: string | null = null,
  direction: Direction = null,
  american = false,
): string | null {
  const dates = datesIn(text, day, direction, american);
  if (dates.length !== 1) throw new Error(`${dates.length} dates in "${text}": ${JSON.stringify(dates)}`);
  return dates[0]![1];
}

export const notesIn = (text: string, day: string | null = null): string[] =>
  findDateNotes(pageFor(text, day)).map((note) => note.rule);
