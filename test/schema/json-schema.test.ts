import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/read/index.js';
import { makeRecord } from '../../src/run/record.js';
import { jsonSchema } from '../../src/schema/json-schema.js';
import { recordSchema } from '../../src/schema/record.js';
import { SLUGS } from '../support/fixtures.js';

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(jsonSchema());

describe('the JSON Schema', () => {
  it('says which draft it is and forbids what it does not name', () => {
    expect(jsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
      required: ['schemaVersion', 'source', 'release', 'events', 'notes'],
    });
  });

  it.each(SLUGS)('agrees with zod on the record of %s', async (slug) => {
    const record = makeRecord(await readSource(`fixtures/${slug}/release.txt`), {});
    expect(validate(JSON.parse(JSON.stringify(record))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('agrees with zod on what is wrong', async () => {
    const [slug = ''] = SLUGS;
    const record = makeRecord(await readSource(`fixtures/${slug}/release.txt`), {});
    const wrong: object[] = [
      { ...record, schemaVersion: '0.9' },
      { ...record, extra: 1 },
      { ...record, source: { ...record.source, sha256: 'abc' } },
      { ...record, notes: [{ rule: 'x/y', level: 'grave', message: 'm', start: null, end: null }] },
      { ...record, events: [{ id: 'ev_1' }] },
    ];
    for (const one of wrong) {
      expect(recordSchema.safeParse(one).success).toBe(false);
      expect(validate(one)).toBe(false);
    }
  });
});
