// `ctx clean`: the release's own text.
import { clean } from '../../index.js';
import { type Host, STATUS } from '../host.js';
import { type KnowledgeFlags, knowledgeOrComplaint } from '../knowledge.js';
import { print } from './print.js';
import { readOne } from './read-one.js';

export async function cleanCommand(file: string, flags: KnowledgeFlags, host: Host): Promise<number> {
  const knowledge = await knowledgeOrComplaint(flags, host);
  if (knowledge === undefined) return STATUS.usage;
  const source = await readOne(file, host);
  if (!source) return STATUS.someFailed;
  await print(clean(source.text, { knowledge }), host);
  return STATUS.well;
}
