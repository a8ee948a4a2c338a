// The way in from a shell. `--version` is answered before anything is loaded.
import { setFlagsFromString } from 'node:v8';
import type { Host } from './host.js';
import { VERSION } from './version.js';

/** Runs `ctx` with the arguments after its name; gives the exit status: 0 well, 1 some input failed, 2 wrong command line. */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  host.stderr.on('error', () => {}); // nobody is left to complain to
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    host.stdout.write(`${VERSION}\n`);
    return 0;
  }
  // V8 compiles a pattern to bytecode for its first run and to machine code for its second. Some 600 patterns look at a
  // release: compiled once, one short file takes two thirds of the time.
  setFlagsFromString('--no-regexp-tier-up');
  // Node 20 optimises a function after little use, and does so again when the next release is unlike the last: a fifth of
  // the time of six thousand releases. Later ones have other tiers and another name for it.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=2000000');
  const { runProgram } = await import('./program.js');
  return runProgram(argv, host);
}
