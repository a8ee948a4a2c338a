// The promise: the shape of what leaves ctx. Types, validation and the JSON Schema all come from here.
import * as z from 'zod';

/** Version of the record; a field that stands here changes only with it. */
export const SCHEMA_VERSION = '1.0';

/** Types of events, as the annotation guide lists them. */
export const EVENT_TYPES = [
  'training', 'workshop', 'conference', 'seminar', 'meeting', 'consultation', 'course', 'forum', 'roundtable',
  'webinar', 'launch', 'ceremony', 'campaign', 'exhibition', 'visit', 'hearing', 'competition', 'festival', 'other',
] as const;

const offset = z.int().min(0);
const confidence = z.number().min(0).max(1).describe('Probability that the value is right.');
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const evidence = z.strictObject({
  start: offset.describe('First UTF-16 unit of the words in the decoded source, byte-order mark left out.'),
  end: offset.describe('One past the last unit.'),
  text: z.string().min(1).describe('Exactly the slice of the source.'),
  rule: z.string().min(1).describe('The rule that found it.'),
}).describe('The words that a value rests on.');
const evidenceList = z.array(evidence);

const quoted = z.strictObject({ value: z.string().min(1), evidence: evidenceList.min(1) });
const published = z.strictObject({
  value: z.string().min(1).describe('The release\'s own date, EDTF.'),
  evidence: evidenceList.describe('Empty only where the caller gave the date.'),
});

const contact = z.strictObject({
  name: z.string().nullable(),
  organization: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  evidence: evidenceList.min(1),
});

const release = z.strictObject({
  title: quoted.nullable(),
  publisher: quoted.nullable(),
  published: published.nullable(),
  language: z.string().nullable().describe('ISO 639-1 code; null where the text is too short to tell.'),
  body: z.strictObject({ start: offset, end: offset }).describe('The release\'s own text within the source.'),
  contacts: z.array(contact),
});

const dates = z.strictObject({
  edtf: z.string().nullable().describe('Extended Date/Time Format (ISO 8601-2); what nothing settles is X.'),
  start: isoDay.nullable(),
  end: isoDay.nullable(),
  basis: z.enum(['stated', 'implied']).describe('"implied": a part comes from the release\'s own date.'),
  confidence,
  evidence: evidenceList.min(1),
});

const location = z.strictObject({
  city: z.string().nullable(),
  region: z.string().nullable(),
  country: z.string().regex(/^[A-Z]{2}$/).nullable().describe('ISO 3166-1 alpha-2; XK for Kosovo.'),
  venue: z.string().nullable(),
  online: z.boolean(),
  geonamesId: z.int().positive().nullable(),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  confidence,
  evidence: evidenceList.min(1),
});

const organizer = z.strictObject({
  name: z.string().min(1).describe('The fullest form in the text.'),
  aliases: z.array(z.string().min(1)),
  role: z.enum(['organizer', 'partner']),
  confidence,
  evidence: evidenceList.min(1),
});

const funder = z.strictObject({
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  scope: z.enum(['event', 'programme', 'organizer']),
  confidence,
  evidence: evidenceList.min(1),
});

const participants = z.strictObject({
  total: z.strictObject({
    value: z.int().min(0),
    qualifier: z.enum(['exact', 'approximate', 'min', 'max']),
  }).nullable(),
  breakdown: z.array(z.strictObject({ count: z.int().min(0), group: z.string() })),
  groups: z.array(z.string().min(1)).describe('Kinds of participants named without a count.'),
  confidence,
  evidence: evidenceList.min(1),
});

const event = z.strictObject({
  id: z.string().regex(/^ev_[0-9a-f]{12}$/).describe('The same for the same source text, on every machine.'),
  main: z.boolean().describe('False: an earlier or a coming event that the release mentions.'),
  type: z.enum(EVENT_TYPES),
  title: z.string().nullable(),
  status: z.enum(['held', 'ongoing', 'planned', 'postponed', 'cancelled']),
  programme: z.string().nullable(),
  durationDays: z.int().positive().nullable(),
  evidence: evidenceList.min(1).describe('The words that name the event.'),
  dates: dates.nullable(),
  locations: z.array(location),
  organizers: z.array(organizer),
  funders: z.array(funder),
  participants: participants.nullable(),
});

const note = z.strictObject({
  rule: z.string().min(1),
  level: z.enum(['info', 'warning']),
  message: z.string().min(1),
  start: offset.nullable(),
  end: offset.nullable(),
});

const source = z.strictObject({
  path: z.string().min(1).describe('As typed, with "/" between the parts; "-" for standard input.'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(0),
  encoding: z.string().min(1),
  format: z.string().min(1),
});

/** What `extract()` gives for one text. */
export const extractionSchema = z.strictObject({
  release,
  events: z.array(event),
  notes: z.array(note),
});

/** One record of `ctx extract`. */
export const recordSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  source,
  ...extractionSchema.shape,
});

export type Extraction = z.infer<typeof extractionSchema>;
export type ReleaseRecord = z.infer<typeof recordSchema>;
export type EventRecord = z.infer<typeof event>;
export type Evidence = z.infer<typeof evidence>;
export type EventType = (typeof EVENT_TYPES)[number];
