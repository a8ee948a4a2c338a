// A small release built round one sentence, extracted through the front of the house: for rows that fix one phrase each.
import { extract } from '../../src/extract.js';
import type { EventRecord, Evidence, Extraction } from '../../src/schema/record.js';

export interface Telling extends Extraction {
  readonly text: string;
}

export interface Setting {
  /** The release's date, where the text bears none. */
  readonly published?: string | null;
  readonly headline?: string;
  readonly after?: string;
}

const HEADLINE = 'Clinic staff complete a workshop';
const AFTER = 'Those present thanked the facilitators and asked for more practice.';

/** Extracts `text` as it stands. */
export const readText = (text: string, published: string | null = null): Telling => ({
  text: text.replace(/^\uFEFF/, ''),
  ...extract(text, published === null ? {} : { published }),
});

/** Extracts a release of three paragraphs whose middle is `sentence`. */
export const tell = (sentence: string, setting: Setting = {}): Telling =>
  readText(`${setting.headline ?? HEADLINE}\n\n${sentence}\n\n${setting.after ?? AFTER}\n`, setting.published ?? null);

/** The first main event; fails where there is none. */
export function mainEvent(telling: Telling): EventRecord {
  const event = telling.events.find((each) => each.main);
  if (!event) throw new Error(`no main event in: ${telling.text}`);
  return event;
}

export const edtfOf = (telling: Telling): string | null => mainEvent(telling).dates?.edtf ?? null;
export const warnings = (telling: Telling): string[] =>
  telling.notes.filter((note) => note.level === 'warning').map((note) => `${note.rule}: ${note.message}`);
export const namesOf = (bodies: readonly { readonly name: string }[]): string[] => bodies.map((body) => body.name);
export const organizersOf = (telling: Telling, role?: 'organizer' | 'partner'): string[] =>
  namesOf(mainEvent(telling).organizers.filter((body) => !role || body.role === role));
export const fundersOf = (telling: Telling): string[] => namesOf(mainEvent(telling).funders);
export const citiesOf = (telling: Telling): string[] =>
  telling.events.flatMap((event) => event.locations.flatMap((place) => (place.city ? [place.city] : [])));

/** Every evidence span of a value, in reading order of the value. */
export function evidenceIn(value: unknown): Evidence[] {
  if (Array.isArray(value)) return value.flatMap(evidenceIn);
  if (!value || typeof value !== 'object') return [];
  const own = value as Partial<Evidence>;
  const here =
    typeof own.start === 'number' && typeof own.end === 'number' && typeof own.text === 'string'
      ? [own as Evidence]
      : [];
  return [...here, ...Object.values(value).flatMap(evidenceIn)];
}

/** What an extraction says, without offsets, ids and quotes: what must stay equal when only the form of the text changes. */
export function saidBy(extraction: Extraction): unknown {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (!value || typeof value !== 'object') return typeof value === 'string' ? value.replace(/\s+/g, ' ') : value;
    const kept = Object.entries(value).filter(
      ([key]) => !['evidence', 'id', 'start', 'end', 'text', 'confidence'].includes(key),
    );
    return Object.fromEntries(kept.map(([key, inner]) => [key, strip(inner)]));
  };
  // dates keep their start and end: there they are days, not offsets
  return extraction.events.map((event) => ({
    ...(strip(event) as object),
    days: [event.dates?.start, event.dates?.end],
  }));
}
