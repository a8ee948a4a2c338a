// The front door: all that a user of the library may import, and all that the command line uses.
export { clean, type Explanation, type ExtractOptions, explain, extract, type Knowledge } from './extract.js';
export {
  type Config,
  joinKnowledge,
  KnowledgeError,
  loadKnowledge,
  parseConfig,
  parseKnowledge,
} from './knowledge/index.js';
export {
  type Failure,
  type FailureCode,
  FIELDS,
  type Field,
  type FieldNames,
  InputError,
  type InputFormat,
  MAX_BYTES,
  readAll,
  readSource,
  type Source,
} from './read/index.js';
export {
  type Extracted,
  type Failed,
  Finished,
  type Outcome,
  PoolError,
  type RecordOptions,
  type RunOptions,
  recordOf,
  run,
  type Shard,
} from './run/index.js';
export { jsonSchema } from './schema/json-schema.js';
export { isPublishedDate } from './schema/published.js';
export {
  EVENT_TYPES,
  type EventRecord,
  type EventType,
  type Evidence,
  type Extraction,
  extractionSchema,
  type ReleaseRecord,
  recordSchema,
  SCHEMA_VERSION,
} from './schema/record.js';
export {
  type Accuracy,
  type Bin,
  type Cell,
  FIVE_FIELDS,
  f1,
  type GoldRelease,
  type Judged,
  judge,
  loadScoreInput,
  type Miss,
  precision,
  type Reliability,
  recall,
  reliability,
  type Score,
  type ScoreInput,
  ScoreInputError,
  score,
} from './score/index.js';
export { type Format, type FormatName, Frame, formats } from './write/index.js';
