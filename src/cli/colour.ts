// Whether to colour, and with what: --no-color, NO_COLOR (no-color.org), FORCE_COLOR, then whether it is a terminal.
import { Chalk, type ChalkInstance, supportsColor } from 'chalk';
import type { Host } from './host.js';

type Level = 0 | 1 | 2 | 3;

/** A chalk for standard output. */
export function colourFor(host: Host, wanted: boolean): ChalkInstance {
  return new Chalk({ level: wanted ? level(host) : 0 });
}

function level({ env, stdout }: Host): Level {
  if (env.NO_COLOR) return 0;
  const { FORCE_COLOR: force } = env;
  if (force !== undefined) {
    if (force === '0' || force === 'false') return 0;
    return force === '2' ? 2 : force === '3' ? 3 : 1;
  }
  if (!stdout.isTTY || env.TERM === 'dumb') return 0;
  return supportsColor ? supportsColor.level : 1;
}
