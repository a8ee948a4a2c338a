// What the user knows: the file of --knowledge, and ctx.config.json of the working folder or the nearest one above it.
import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import {
  type Config,
  InputError,
  joinKnowledge,
  type Knowledge,
  KnowledgeError,
  loadKnowledge,
  parseConfig,
  readSource,
} from '../index.js';
import type { Host } from './host.js';
import { complaint, failureLine } from './messages.js';

export interface KnowledgeFlags {
  readonly knowledge?: string;
  /** False with --no-config. */
  readonly config?: boolean;
}

const CONFIG = 'ctx.config.json';

/**
 * All knowledge that the flags and the working folder give, that of the flag first; null where there is none.
 * @throws KnowledgeError, InputError
 */
async function knowledgeFor({ knowledge, config = true }: KnowledgeFlags): Promise<Knowledge | null> {
  const all: Knowledge[] = [];
  if (knowledge !== undefined) all.push(await loadKnowledge(knowledge));
  const path = config ? findConfig(resolve()) : null;
  if (path !== null) all.push(...(await configKnowledge(path)));
  return joinKnowledge(all);
}

/** As `knowledgeFor`; undefined, and a line on standard error, where a file is not right. */
export async function knowledgeOrComplaint(flags: KnowledgeFlags, host: Host): Promise<Knowledge | null | undefined> {
  try {
    return await knowledgeFor(flags);
  } catch (error) {
    if (error instanceof KnowledgeError)
      host.stderr.write(complaint(`${error.message}; see README, "Your own knowledge"`));
    else if (error instanceof InputError) host.stderr.write(failureLine(error));
    else throw error;
    return undefined;
  }
}

/** The nearest config file, from the folder upward. */
function findConfig(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, CONFIG);
    if (existsSync(path)) return path;
    if (dirname(at) === at) return null;
  }
}

async function configKnowledge(path: string): Promise<Knowledge[]> {
  const shown = asTyped(path);
  const { knowledge, files }: Config = parseConfig((await readSource(shown)).text, shown);
  const named = files.map((file) => loadKnowledge(isAbsolute(file) ? file : asTyped(join(dirname(path), file))));
  return [knowledge, ...(await Promise.all(named))];
}

/** As short as it can be said from the working folder. */
const asTyped = (path: string): string => {
  const short = relative(resolve(), path);
  return short.length < path.length ? short : path;
};
