// What shapes a record beside the text: the version of ctx and the user's wishes, and a digest of both, by which a
// record need not be made twice.
import { createHash } from 'node:crypto';
import { SCHEMA_VERSION } from '../schema/record.js';
import type { Knowledge } from '../vocab/knowledge.js';

/** What shapes the records of a run. */
export interface RecordOptions {
  /** The release's date, for texts that bear none (EDTF). */
  readonly published?: string | null;
  /** Values with less confidence are left out (0 to 1). */
  readonly minConfidence?: number;
  /** Organisations, places, funders and boilerplate of the user's own. */
  readonly knowledge?: Knowledge | null;
}

/** Version and digest of the sources and data of this build, written in when the package is built. */
declare const CTX_BUILD: string | undefined;
const BUILD = typeof CTX_BUILD === 'string' ? CTX_BUILD : 'source';

/** Hexadecimal digits of a digest: enough that two settings of one archive never meet. */
const DIGITS = 16;

let last: readonly [key: string, digest: string] = ['', ''];

/** The digest of all that shapes a record beside its text: equal where the records are. */
export function digestOf(options: RecordOptions, title: string | null): string {
  const { published = null, minConfidence = 0, knowledge = null } = options;
  const key = JSON.stringify([
    SCHEMA_VERSION,
    BUILD,
    published,
    minConfidence,
    title,
    knowledge && digestOfKnowledge(knowledge),
  ]);
  if (last[0] !== key) last = [key, createHash('sha256').update(key).digest('hex').slice(0, DIGITS)];
  return last[1];
}

const digests = new WeakMap<Knowledge, string>();

/** Made once for each knowledge, which may be long. */
function digestOfKnowledge(knowledge: Knowledge): string {
  const known = digests.get(knowledge);
  if (known) return known;
  const digest = createHash('sha256').update(JSON.stringify(knowledge)).digest('hex');
  digests.set(knowledge, digest);
  return digest;
}
