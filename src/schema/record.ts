// The promise: the shape of what leaves ctx. Types, validation and the JSON Schema all come from here.
import * as z from 'zod';

/** Version of the record; a field that stands here changes only with it. */
export const SCHEMA_VERSION = '1.0';

/** Types of events, as the annotation guide lists them. */
export const EVENT_TYPES = [
  'training',
  'workshop',
  'conference',
  'seminar',
  'meeting',
  'consultation',
  'course',
  'forum',
  'roundtable',
  'webinar',
  'launch',
  'ceremony',
  'campaign',
  'exhibition',
  'visit',
  'hearing',
  'competition',
  'festival',
  'other',
] as const;

const offset = z.int().min(0);
const confidence = z.number().min(0).max(1).describe('Probability that the value is right.');
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const evidence = z
  .strictObject({
    start: offset.describe('First UTF-16 unit of the words in the decoded source, byte-order mark left out.'),
    end: offset.describe('One past the last unit.'),
    text: z.string().min(1).describe('Exactly the slice of the source.'),
    rule: z.string().min(1).describe('The rule that found it.'),
  })
  .describe('The words that a value rests on.');
const evidenceList = z.array(evidence);

const quoted = (meaning: string) =>
  z.strictObject({ value: z.string().min(1).describe(meaning), evidence: evidenceList.min(1) });
const title = z.strictObject({
  value: z.string().min(1).describe('The headline.'),
  evidence: evidenceList.describe('Empty only where the title came with the input.'),
});
const published = z.strictObject({
  value: z.string().min(1).describe("The release's own date, EDTF."),
  evidence: evidenceList.describe('Empty only where the caller gave the date.'),
});

const contact = z.strictObject({
  name: z.string().nullable().describe('A person, or a press office.'),
  organization: z.string().nullable().describe('The body they speak for.'),
  email: z.string().nullable(),
  phone: z.string().nullable().describe('As written.'),
  evidence: evidenceList.min(1),
});

const release = z.strictObject({
  title: title.nullable(),
  publisher: quoted('Who issued the release.').nullable(),
  published: published.nullable(),
  language: z.string().nullable().describe('ISO 639-1 code; null where the text is too short to tell.'),
  body: z.strictObject({ start: offset, end: offset }).describe("The release's own text within the source."),
  contacts: z.array(contact),
});

const dates = z.strictObject({
  edtf: z.string().nullable().describe('Extended Date/Time Format (ISO 8601-2); what nothing settles is X.'),
  start: isoDay.nullable().describe('First day, where it is fully known.'),
  end: isoDay.nullable().describe('Last day, where it is fully known.'),
  basis: z.enum(['stated', 'implied']).describe("Implied: a part comes from the release's own date."),
  confidence,
  evidence: evidenceList.min(1),
});

const location = z.strictObject({
  city: z.string().nullable().describe('Town, village, island or district.'),
  region: z.string().nullable().describe('Province or state.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .describe('ISO 3166-1 alpha-2; XK for Kosovo.'),
  venue: z.string().nullable().describe('Hotel, hall, university.'),
  online: z.boolean().describe('True for a virtual event, and for the virtual half of a hybrid one.'),
  geonamesId: z.int().positive().nullable().describe('Of the place in GeoNames.'),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  confidence,
  evidence: evidenceList.min(1),
});

const name = z.string().min(1).describe('The fullest form in the text.');
const aliases = z.array(z.string().min(1)).describe('Other forms in the text: acronym, short form.');

const organizer = z.strictObject({
  name,
  aliases,
  role: z.enum(['organizer', 'partner']).describe('Partner: "in cooperation with", technical support.'),
  confidence,
  evidence: evidenceList.min(1),
});

const funder = z.strictObject({
  name,
  aliases,
  scope: z.enum(['event', 'programme', 'organizer']).describe('What is funded, as far as the text says.'),
  confidence,
  evidence: evidenceList.min(1),
});

const participants = z.strictObject({
  total: z
    .strictObject({
      value: z.int().min(0).describe('Head count.'),
      qualifier: z
        .enum(['exact', 'approximate', 'min', 'max'])
        .describe('Approximate: "some", "about". Min: "over". Max: "up to".'),
    })
    .nullable(),
  breakdown: z
    .array(z.strictObject({ count: z.int().min(0), group: z.string().describe('Whom the count counts.') }))
    .describe('Parts with a count of their own.'),
  groups: z.array(z.string().min(1)).describe('Kinds of participants named without a count.'),
  confidence,
  evidence: evidenceList.min(1),
});

const event = z.strictObject({
  id: z
    .string()
    .regex(/^ev_[0-9a-f]{12}$/)
    .describe('The same for the same source text, on every machine.'),
  main: z.boolean().describe('False: an earlier or a coming event that the release mentions.'),
  type: z.enum(EVENT_TYPES).describe('What kind of happening.'),
  title: z.string().nullable().describe('The name of the event.'),
  status: z.enum(['held', 'ongoing', 'planned', 'postponed', 'cancelled']).describe('As seen from the release.'),
  programme: z.string().nullable().describe('The project or series under which it is held.'),
  durationDays: z
    .int()
    .positive()
    .nullable()
    .describe('The length that the text states, else that of the range of days.'),
  evidence: evidenceList.min(1).describe('The words that name the event.'),
  dates: dates.nullable(),
  locations: z.array(location),
  organizers: z.array(organizer),
  funders: z.array(funder),
  participants: participants.nullable(),
});

const note = z.strictObject({
  rule: z.string().min(1).describe('The rule that speaks.'),
  level: z.enum(['info', 'warning']),
  message: z.string().min(1).describe('For a person.'),
  start: offset.nullable().describe('The words it is about; null for the whole release.'),
  end: offset.nullable(),
});

const source = z.strictObject({
  path: z
    .string()
    .min(1)
    .describe('As typed, with "/" between the parts; "-" for standard input; of a row, its path, id, address or line.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Of the bytes of the file, unpacked; of a row, of its text.'),
  bytes: z.int().min(0),
  encoding: z.string().min(1).describe('utf-8, utf-16le, utf-16be or windows-1252.'),
  format: z.string().min(1).describe('Of the input: text, ndjson or csv.'),
  id: z.string().nullable().describe('What the row of the input gave as its id.'),
  url: z.string().nullable().describe('What the row of the input gave as its address.'),
  settings: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .describe('Digest of the version of ctx and of the flags that shape a record.'),
});

/** What `extract()` gives for one text. */
export const extractionSchema = z.strictObject({
  release,
  events: z.array(event),
  notes: z.array(note),
});

/** One record of `ctx extract`. */
export const recordSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION).describe('Of the record; a field that stands here changes only with it.'),
  source,
  ...extractionSchema.shape,
});

export type Extraction = z.infer<typeof extractionSchema>;
export type ReleaseRecord = z.infer<typeof recordSchema>;
export type EventRecord = z.infer<typeof event>;
export type Evidence = z.infer<typeof evidence>;
export type EventType = (typeof EVENT_TYPES)[number];
