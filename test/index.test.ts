import { expect, it } from 'vitest';
import * as door from '../src/index.js';

it('the front door shows these names and no more', () => {
  expect(Object.keys(door).sort()).toEqual([
    'EVENT_TYPES',
    'FIELDS',
    'FIVE_FIELDS',
    'Finished',
    'Frame',
    'InputError',
    'MAX_BYTES',
    'PoolError',
    'SCHEMA_VERSION',
    'ScoreInputError',
    'clean',
    'explain',
    'extract',
    'extractionSchema',
    'f1',
    'formats',
    'isPublishedDate',
    'jsonSchema',
    'judge',
    'loadScoreInput',
    'precision',
    'readAll',
    'readSource',
    'recall',
    'recordOf',
    'recordSchema',
    'reliability',
    'run',
    'score',
  ]);
});
