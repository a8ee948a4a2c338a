// The record's JSON Schema (2020-12), made from the one definition in record.ts.
import * as z from 'zod';
import { recordSchema, SCHEMA_VERSION } from './record.js';

/** The JSON Schema of a record of `ctx extract`. */
export function jsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(recordSchema, { target: 'draft-2020-12' });
  return {
    $schema,
    $id: `urn:ctx-extract:record:${SCHEMA_VERSION}`,
    title: 'ctx record',
    description: 'What one press release reports. One record for each release; every list may be empty.',
    ...schema,
  };
}
