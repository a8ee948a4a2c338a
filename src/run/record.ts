// A source becomes a record: extracted, joined with what is known of the file, checked against the schema.
import { extract } from '../extract.js';
import type { Source } from '../read/index.js';
import { isPublishedDate } from '../schema/published.js';
import { type Evidence, type ReleaseRecord, recordSchema, SCHEMA_VERSION } from '../schema/record.js';
import type { Note } from '../text/note.js';
import { digestOf, type RecordOptions } from './settings.js';

/**
 * The checked record of one source. A date and a title that came with the source serve where the text bears none.
 * @throws where extraction fails or gives what the schema or the source does not allow: a defect of ours.
 */
export function makeRecord(source: Source, options: RecordOptions): ReleaseRecord {
  const { text, damaged, title } = source;
  const own = readDate(source.published);
  const published = own ?? options.published;
  const { minConfidence, knowledge } = options;
  const { release, events, notes } = extract(text.startsWith(MARK) ? MARK + text : text, {
    published,
    minConfidence,
    knowledge,
  });
  const record = {
    ...headOf(source, options),
    release: { ...release, title: release.title ?? (title === null ? null : { value: title, evidence: [] }) },
    events,
    notes: [...readingNotes(damaged), ...(own ? [] : dateNotes(source.published)), ...notes],
  };
  const checked = recordSchema.safeParse(record);
  if (!checked.success) throw new Error(faults(checked.error.issues));
  const misquoted = findMisquote([release, events], text);
  if (misquoted !== null) throw new Error(`invalid record: "${misquoted}" does not quote the source`);
  return checked.data;
}

/** What of a record is known without reading the text. */
export function headOf(
  source: Omit<Source, 'text' | 'damaged'>,
  options: RecordOptions,
): Pick<ReleaseRecord, 'schemaVersion' | 'source'> {
  const { path, sha256, bytes, encoding, format, id, url } = source;
  const settings = settingsOf(source, options);
  return { schemaVersion: SCHEMA_VERSION, source: { path, sha256, bytes, encoding, format, id, url, settings } };
}

/** The digest of what shapes the record of this source beside its text. */
export const settingsOf = ({ published, title }: Pick<Source, 'published' | 'title'>, options: RecordOptions): string =>
  digestOf({ ...options, published: published ?? options.published ?? null }, title);

/** A day, month or year; of "2021-02-15T10:30:00Z" the day. Null where it is none. */
function readDate(published: string | null): string | null {
  if (published === null) return null;
  const day = published.replace(/(?<=^\d{4}-\d\d-\d\d)[T ].*$/s, '');
  return isPublishedDate(day) ? day : null;
}

function dateNotes(published: string | null): Note[] {
  if (published === null) return [];
  const message = `the date given with it, "${published.slice(0, 40)}", is none that can be read (2021-02-15); passed over`;
  return [{ rule: 'read/published', level: 'warning', message, start: null, end: null }];
}

/** The first evidence whose text is not its slice of the source, however deep it lies; null where there is none. */
function findMisquote(value: unknown, source: string): string | null {
  if (value === null || typeof value !== 'object') return null;
  if ('start' in value && 'end' in value && 'text' in value) {
    const { start, end, text } = value as Evidence;
    return source.slice(start, end) === text ? null : text;
  }
  for (const inner of Object.values(value)) {
    const misquoted = findMisquote(inner, source);
    if (misquoted !== null) return misquoted;
  }
  return null;
}

/** `extract` drops a leading mark; the file's own is gone already, and a second one counts as text. */
const MARK = '\ufeff';

function readingNotes(damaged: number): Note[] {
  if (damaged === 0) return [];
  const message = `${damaged} ${damaged === 1 ? 'place' : 'places'} could not be decoded`;
  return [{ rule: 'read/damaged', level: 'warning', message, start: null, end: null }];
}

/** "events.0.dates.start: Invalid string" and how many more there are. */
function faults(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): string {
  const [first] = issues;
  const more = issues.length > 1 ? ` and ${issues.length - 1} more` : '';
  return first ? `invalid record: ${first.path.join('.')}: ${first.message}${more}` : 'invalid record';
}
