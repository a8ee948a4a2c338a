// The way in from a shell. `--version` is answered before anything is loaded.
import type { Host } from './host.js';
import { VERSION } from './version.js';

/** Runs `ctx` with the arguments after its name; gives the exit status: 0 well, 1 some input failed, 2 wrong command line. */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  host.stderr.on('error', () => {}); // nobody is left to complain to
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    host.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const { runProgram } = await import('./program.js');
  return runProgram(argv, host);
}
