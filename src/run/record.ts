// A source becomes a record: extracted, joined with what is known of the file, checked against the schema.
import { extract } from '../extract.js';
import type { Source } from '../read/index.js';
import { type Evidence, type ReleaseRecord, recordSchema, SCHEMA_VERSION } from '../schema/record.js';
import type { Note } from '../text/note.js';

/** What shapes the records of a run. */
export interface RecordOptions {
  /** The release's date, for texts that bear none (EDTF). */
  readonly published?: string | null;
  /** Values with less confidence are left out (0 to 1). */
  readonly minConfidence?: number;
}

/**
 * The checked record of one source.
 * @throws where extraction fails or gives what the schema or the source does not allow: a defect of ours.
 */
export function makeRecord(source: Source, options: RecordOptions): ReleaseRecord {
  const { text, damaged, ...file } = source;
  const { published, minConfidence } = options;
  const { release, events, notes } = extract(text.startsWith(MARK) ? MARK + text : text, { published, minConfidence });
  const record = {
    schemaVersion: SCHEMA_VERSION,
    source: { path: file.path, sha256: file.sha256, bytes: file.bytes, encoding: file.encoding, format: file.format },
    release,
    events,
    notes: [...readingNotes(damaged), ...notes],
  };
  const checked = recordSchema.safeParse(record);
  if (!checked.success) throw new Error(faults(checked.error.issues));
  const misquoted = findMisquote([release, events], text);
  if (misquoted !== null) throw new Error(`invalid record: "${misquoted}" does not quote the source`);
  return checked.data;
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
