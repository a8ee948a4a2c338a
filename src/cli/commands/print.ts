// Text to standard output; a reader that leaves early is no failure.
import type { Host } from '../host.js';
import { ClosedPipe, openStdout } from '../output.js';

export async function print(text: string, host: Host): Promise<void> {
  const output = openStdout(host, new AbortController().signal);
  try {
    await output.write(text.endsWith('\n') || text === '' ? text : `${text}\n`);
    await output.finish();
  } catch (error) {
    if (!(error instanceof ClosedPipe)) throw error;
  }
}
