// One file, or standard input, for the commands that show a single release.
import { InputError, readAll, readSource, type Source } from '../../index.js';
import type { Host } from '../host.js';
import { failureLine } from '../messages.js';

/** The decoded file; null, and a line on standard error, where it cannot be read. */
export async function readOne(file: string, host: Host): Promise<Source | null> {
  try {
    return await readSource(file, undefined, file === '-' ? await readAll(host.stdin, '-') : undefined);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    host.stderr.write(failureLine(error));
    return null;
  }
}
