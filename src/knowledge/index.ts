// The user's own knowledge from files: read, checked, joined. Complaints name file, line and field.
import { readSource } from '../read/index.js';
import { configSchema, faultOf, knowledgeSchema } from '../schema/knowledge.js';
import { JsonError, type LocatedJson, readJson } from '../text/json.js';
import type { Knowledge } from '../vocab/knowledge.js';

/** A knowledge file that cannot be used: file and line, and what is wrong there. */
export class KnowledgeError extends Error {
  constructor(
    /** "knowledge.json:12" */
    readonly where: string,
    readonly what: string,
  ) {
    super(`${where}: ${what}`);
    this.name = 'KnowledgeError';
  }
}

/** A config file, read: its own knowledge, and the further files that it names, as written. */
export interface Config {
  readonly knowledge: Knowledge;
  readonly files: readonly string[];
}

/**
 * Checks the text of a knowledge file; `where` names it in complaints.
 * @throws KnowledgeError
 */
export function parseKnowledge(text: string, where: string): Knowledge {
  const { value } = checkedJson(text, where, knowledgeSchema);
  return withoutSchema(value as Knowledge & { $schema?: string });
}

/** As `parseKnowledge`, for ctx.config.json. @throws KnowledgeError */
export function parseConfig(text: string, where: string): Config {
  const { knowledge: files = [], ...own } = checkedJson(text, where, configSchema).value as Knowledge & {
    $schema?: string;
    knowledge?: string | string[];
  };
  return { knowledge: withoutSchema(own), files: [files].flat() };
}

/**
 * Reads a knowledge file (JSON).
 * @throws KnowledgeError where it is not right, InputError where it cannot be read
 */
export async function loadKnowledge(path: string): Promise<Knowledge> {
  return parseKnowledge((await readSource(path)).text, path);
}

/** One knowledge of several; what stands earlier comes first. Null of none. */
export function joinKnowledge(all: readonly Knowledge[]): Knowledge | null {
  const [first] = all;
  if (!first) return null;
  if (all.length === 1) return first;
  return {
    organizations: all.flatMap(({ organizations = [] }) => organizations),
    places: all.flatMap(({ places = [] }) => places),
    boilerplate: all.flatMap(({ boilerplate = [] }) => boilerplate),
    funders: all.flatMap(({ funders = [] }) => funders),
  };
}

function checkedJson(text: string, where: string, schema: Parameters<typeof faultOf>[1]): LocatedJson {
  let json: LocatedJson;
  try {
    json = readJson(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new KnowledgeError(`${where}:${error.line}`, error.what);
  }
  const fault = faultOf(json.value, schema);
  if (!fault) return json;
  throw new KnowledgeError(
    `${where}:${json.lineOf(fault.path)}`,
    `field ${fault.path.join('.') || 'the whole'}: ${fault.what}`,
  );
}

const withoutSchema = ({ $schema: _, ...knowledge }: Knowledge & { $schema?: string }): Knowledge => knowledge;
