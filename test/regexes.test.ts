// No pattern of ours can be made to backtrack: recheck looks at every one, literal or built.
import { readdirSync, readFileSync } from 'node:fs';
import { check } from 'recheck';
import { beforeAll, describe, expect, it } from 'vitest';
import { importSource, quietModules, sourceFiles, walk } from './support/sources.js';

/** Seconds for all patterns together; what is not reached then counts as undecided. */
const BUDGET = 120;
/** Checks at a time: each is a process of its own. */
const AT_ONCE = 2;
/** The exact way first (it knows no lookbehind and gives up on long alternations), then a short search for an attack. */
const EXACT = { checker: 'automaton', timeout: 1000 } as const;
const SEARCH = {
  checker: 'fuzz',
  timeout: 1500,
  maxIteration: 3,
  maxInitialGenerationSize: 100,
  incubationLimit: 5000,
  maxGenerationSize: 40,
} as const;
/** Share of the patterns that recheck may leave undecided; those are run on hostile strings instead. */
const MOST_UNDECIDED = 0.1;
/** Fewer patterns than this and the search for them is broken. */
const FEWEST = 300;
/** Units of a hostile string, and the milliseconds that one search through it may take. */
const HOSTILE = 30_000;
const PATIENCE = 250;

interface Found {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

const patterns = new Map<string, Found>();
const add = (found: Found): void => {
  const key = `/${found.source}/${found.flags.replace(/[gyd]/g, '')}`;
  if (!patterns.has(key)) patterns.set(key, found);
};

function collectLiterals(): void {
  for (const file of sourceFiles()) {
    walk(file, (node) => {
      const regex = node.regex as { pattern: string; flags: string } | undefined;
      if (node.type !== 'Literal' || !regex) return;
      add({
        source: regex.pattern,
        flags: regex.flags,
        place: `${file.path}:${file.text.slice(0, node.start).split('\n').length}`,
      });
    });
  }
}

/** Notes what `new RegExp` builds in src/ while `run` runs. */
async function collectBuilt(run: () => Promise<void>): Promise<void> {
  const Native = globalThis.RegExp;
  const note = (made: RegExp): RegExp => {
    const frame = new Error().stack
      ?.split('\n')
      .slice(3)
      .find((line) => !line.includes('regexes.test'));
    const place = frame && !frame.includes('node_modules') ? /\/src\/([\w./-]+?):(\d+)/.exec(frame) : null;
    if (place) add({ source: made.source, flags: made.flags, place: `${place[1]}:${place[2]} (built)` });
    return made;
  };
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, args, newTarget) => note(Reflect.construct(target, args, newTarget) as RegExp),
    apply: (target, self, args) => note(Reflect.apply(target, self, args) as RegExp),
  });
  try {
    await run();
  } finally {
    globalThis.RegExp = Native;
  }
}

const fixtures = new URL('../fixtures/', import.meta.url);

beforeAll(async () => {
  collectLiterals();
  await collectBuilt(async () => {
    for (const file of quietModules()) await importSource(file.path);
    const { extract } = (await importSource('extract.ts')) as { extract: (text: string) => unknown };
    for (const slug of readdirSync(fixtures)) {
      if (!slug.startsWith('.')) extract(readFileSync(new URL(`${slug}/release.txt`, fixtures), 'utf8'));
    }
  });
}, 60_000);

type Verdict = { readonly found: Found; readonly why: string } & (
  | { readonly attack: string | null }
  | { readonly safe: true }
);

/** What recheck says of one pattern: safe, or the attack it would try, or null where it cannot tell. */
async function judge(found: Found): Promise<Verdict> {
  for (const how of [EXACT, SEARCH]) {
    const verdict = await check(found.source, found.flags.replace(/[gyd]/g, ''), how);
    if (verdict.status === 'safe') return { found, why: 'safe', safe: true };
    if (verdict.status === 'vulnerable') {
      const { attack, complexity } = verdict;
      const cycles = Math.ceil(
        HOSTILE /
          Math.max(
            1,
            attack.pumps.reduce((sum, pump) => sum + pump.pump.length, 0),
          ),
      );
      const hostile = attack.pumps.map((pump) => pump.prefix + pump.pump.repeat(cycles)).join('') + attack.suffix;
      return { found, why: complexity.summary, attack: complexity.type === 'exponential' ? null : hostile };
    }
  }
  return { found, why: 'undecided', attack: '' };
}

/** Milliseconds that every search of the pattern through a text takes. */
function timeOf({ source, flags }: Found, text: string): number {
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  const from = performance.now();
  for (const _ of text.matchAll(pattern)) if (performance.now() - from > 4 * PATIENCE) break;
  return performance.now() - from;
}

const UNITS = [
  'a',
  'A',
  'Aa ',
  'a ',
  'the ',
  ' ',
  '\n',
  '-',
  ', ',
  '1',
  '1 ',
  '.',
  '(',
  '"',
  "'",
  'of the ',
  'and ',
  'A. ',
  'held in ',
  'ed ',
];

describe('regular expressions', () => {
  it(
    'cannot be made to backtrack',
    async () => {
      const from = performance.now();
      // the short ones first, so that what is not reached is little
      const waiting = [...patterns.values()].sort((a, b) => a.source.length - b.source.length);
      const all = waiting.length;
      const verdicts: Verdict[] = [];
      const worker = async (): Promise<void> => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const late = performance.now() - from > BUDGET * 1000;
          verdicts.push(late ? { found: next, why: 'not reached', attack: '' } : await judge(next));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));

      const vulnerable: string[] = [];
      const undecided: string[] = [];
      for (const verdict of verdicts) {
        if ('safe' in verdict) continue;
        const { found, why, attack } = verdict;
        const named = `${found.place}  /${found.source.slice(0, 160)}/${found.flags}`;
        if (attack === null) vulnerable.push(`${why}  ${named}`);
        else {
          // a bounded repeat looks polynomial to a search: what counts is the time that the attack takes
          const texts = attack === '' ? UNITS.map((unit) => unit.repeat(HOSTILE / unit.length)) : [attack];
          const worst = Math.max(...texts.map((text) => timeOf(found, text)));
          if (worst > PATIENCE) vulnerable.push(`${why}, ${Math.round(worst)} ms  ${named}`);
          if (attack === '') undecided.push(`${why}  ${named}`);
        }
      }
      if (undecided.length > 0) console.info(`undecided, ${undecided.length} of ${all}:\n${undecided.join('\n')}`);
      expect(all).toBeGreaterThan(FEWEST);
      expect(vulnerable).toEqual([]);
      expect(undecided.length).toBeLessThanOrEqual(all * MOST_UNDECIDED);
    },
    (BUDGET + 120) * 1000,
  );
});
