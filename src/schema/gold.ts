// What scoring reads of a gold annotation and of a run: only the fields that are compared, all else is let through.
// A run may come from another tool or an older version, so a missing field is an empty one.
import * as z from 'zod';

const text = z.string().nullish();

/** Said of a run's values only. */
const found = {
  confidence: z.number().min(0).max(1).nullish(),
  evidence: z.array(z.looseObject({ start: z.number(), end: z.number(), text, rule: text })).nullish(),
};

const scoredPlace = z.looseObject({
  ...found,
  city: text,
  region: text,
  country: text,
  venue: text,
  online: z.boolean().nullish(),
});
const scoredBody = z.looseObject({
  ...found,
  name: z.string(),
  aliases: z.array(z.string()).nullish(),
  role: text,
  scope: text,
});
const scoredTotal = z.looseObject({ value: z.number(), qualifier: text });
const scoredPart = z.looseObject({ count: z.number(), group: text });

const scoredEvent = z.looseObject({
  evidence: found.evidence,
  main: z.boolean().nullish(),
  type: text,
  title: text,
  status: text,
  durationDays: z.number().nullish(),
  dates: z.looseObject({ ...found, edtf: text }).nullish(),
  locations: z.array(scoredPlace).nullish(),
  organizers: z.array(scoredBody).nullish(),
  funders: z.array(scoredBody).nullish(),
  participants: z
    .looseObject({ ...found, total: scoredTotal.nullish(), breakdown: z.array(scoredPart).nullish() })
    .nullish(),
});

/** A value as gold gives it (plain) or as a record does (with evidence). */
const scoredValue = z.union([z.string(), z.looseObject({ value: text, evidence: found.evidence })]).nullish();

/** One gold file, as GUIDE.md lays it out. */
export const goldSchema = z.looseObject({
  id: z.string().nullish(),
  release: z
    .looseObject({
      title: text,
      published: text,
      body: z.looseObject({ first: text, last: text }).nullish(),
    })
    .nullish(),
  events: z.array(scoredEvent),
});

/** One record of a run, as far as it is scored. */
export const scoredRecordSchema = z.looseObject({
  source: z.looseObject({ path: z.string().min(1) }),
  release: z
    .looseObject({
      title: scoredValue,
      published: scoredValue,
      body: z.looseObject({ start: z.number(), end: z.number() }).nullish(),
    })
    .nullish(),
  events: z.array(scoredEvent).nullish(),
});

export type Gold = z.infer<typeof goldSchema>;
export type ScoredRecord = z.infer<typeof scoredRecordSchema>;
export type ScoredEvent = z.infer<typeof scoredEvent>;
export type ScoredPlace = z.infer<typeof scoredPlace>;
export type ScoredBody = z.infer<typeof scoredBody>;
export type ScoredPart = z.infer<typeof scoredPart>;
