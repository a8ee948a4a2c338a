// `ctx clean`: the release's own text.
import { clean } from '../../index.js';
import { type Host, STATUS } from '../host.js';
import { print } from './print.js';
import { readOne } from './read-one.js';

export async function cleanCommand(file: string, host: Host): Promise<number> {
  const source = await readOne(file, host);
  if (!source) return STATUS.someFailed;
  await print(clean(source.text), host);
  return STATUS.well;
}
