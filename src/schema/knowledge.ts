// The user's own knowledge: organisations, places, funders and boilerplate, as a file or an object.
import * as z from 'zod';

const text = z.string().trim().min(1);
const country = z.string().regex(/^[A-Z]{2}$/, 'give an ISO 3166-1 alpha-2 code, such as "KE"');

const organization = z.strictObject({
  name: text.describe('As it shall be known; the record bears the form that the release gives.'),
  aliases: z.array(text).optional().describe('Other names, short forms, acronyms.'),
  kind: z
    .enum(['igo', 'donor', 'foundation', 'ngo', 'government', 'university', 'company', 'media', 'bank'])
    .optional()
    .describe('Default "ngo". "Supported by" an igo, donor, foundation, company or bank may mean money.'),
  country: country.nullish().describe('Home country.'),
  roles: z
    .array(z.enum(['funder', 'never-organizer', 'never-funder']))
    .optional()
    .describe('Its part in events: "funder" (its support is money), "never-organizer", "never-funder".'),
});

const place = z
  .strictObject({
    name: text,
    aliases: z.array(text).optional().describe('Other spellings.'),
    kind: z.enum(['city', 'region']).optional().describe('Default "city": a town, village, island or district.'),
    region: text.nullish().describe('Province or state.'),
    country,
    latitude: z.number().min(-90).max(90).nullish(),
    longitude: z.number().min(-180).max(180).nullish(),
    geonamesId: z.int().positive().nullish(),
  })
  .refine((one) => ((one.latitude ?? null) === null) === ((one.longitude ?? null) === null), {
    path: ['latitude'],
    message: 'latitude and longitude go together',
  });

const shape = {
  $schema: z.string().optional(),
  organizations: z.array(organization).optional(),
  places: z.array(place).optional(),
  boilerplate: z.array(text).optional().describe('Lines that are furniture wherever they stand.'),
  funders: z.array(text).optional().describe('Names of bodies that pay.'),
};

/** What `--knowledge` and the option `knowledge` take. */
export const knowledgeSchema = z.strictObject(shape);

/** What ctx.config.json holds: knowledge, and files with more of it, from its own folder. */
export const configSchema = z.strictObject({
  ...shape,
  knowledge: z.union([text, z.array(text)], 'give the path of a file, or a list of them').optional(),
});

/** What is wrong with a value, and where; null where it fits. */
export interface Fault {
  readonly path: readonly PropertyKey[];
  readonly what: string;
}

/** The first fault of a value that is to be knowledge (or a config file). */
export function faultOf(value: unknown, schema: typeof knowledgeSchema | typeof configSchema): Fault | null {
  const result = schema.safeParse(value);
  if (result.success) return null;
  const issue = result.error.issues[0] as (typeof result.error.issues)[number];
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] as string] : issue.path;
  return { path, what: issue.code === 'unrecognized_keys' ? 'is no field of it' : issue.message };
}

const checked = new WeakSet<object>();

/** @throws TypeError naming the field, where the value is no knowledge. An object is checked once. */
export function assertKnowledge(value: object): void {
  if (checked.has(value)) return;
  const fault = faultOf(value, knowledgeSchema);
  if (fault) throw new TypeError(`knowledge: field ${fault.path.join('.') || 'the whole'}: ${fault.what}`);
  checked.add(value);
}
