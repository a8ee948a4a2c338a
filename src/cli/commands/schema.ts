// `ctx schema`: the promise, for other validators.
import { jsonSchema } from '../../index.js';
import { type Host, STATUS } from '../host.js';
import { print } from './print.js';

export async function schemaCommand(host: Host): Promise<number> {
  await print(JSON.stringify(jsonSchema(), null, 2), host);
  return STATUS.well;
}
