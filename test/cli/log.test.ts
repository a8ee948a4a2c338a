import { performance } from 'node:perf_hooks';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Host } from '../../src/cli/host.js';
import { type Counts, openLog } from '../../src/cli/log.js';
import { span } from '../../src/cli/messages.js';

const counts = (records: number, failures = 0): Counts => ({
  records,
  events: 0,
  failures,
  unmatched: 0,
  cached: 0,
  skipped: 0,
});

/** A host that keeps what is written to standard error. */
function host(isTTY: boolean): { said: string[]; host: Host } {
  const said: string[] = [];
  const stderr = { isTTY, write: (text: string) => said.push(text) };
  return { said, host: { stderr } as unknown as Host };
}

let now = 0;
beforeEach(() => void vi.spyOn(performance, 'now').mockImplementation(() => now));
afterEach(() => void vi.restoreAllMocks());

it('shows done, rate, failures and what remains on a terminal, in one line', () => {
  const { said, host: terminal } = host(true);
  const log = openLog(terminal, 'text', false);
  log.progress(counts(1), 0.1);
  now += 50;
  log.progress(counts(10), 0.15);
  now += 9_950;
  log.progress(counts(1000, 2), 0.35);
  expect(said).toEqual(['\r\x1b[K1000 releases, 100 a second, 2 failures, 35 %, 26 s left']);
  log.warning('a.txt', 'the text is empty');
  log.summary(counts(1000, 2));
  expect(said.slice(1)).toEqual([
    '\r\x1b[K',
    'ctx: a.txt: the text is empty\n',
    '1000 releases, 0 events, 2 failures in 10 s, 100 a second\n',
  ]);
});

it('shows no progress where there is no terminal, or where it is not wanted', () => {
  for (const [isTTY, quiet] of [
    [false, false],
    [true, true],
  ] as const) {
    const { said, host: other } = host(isTTY);
    const log = openLog(other, 'text', quiet);
    now += 5000;
    log.progress(counts(1000), 0.5);
    expect(said).toEqual([]);
  }
});

it('tells a program of progress every few seconds', () => {
  const { said, host: pipe } = host(false);
  const log = openLog(pipe, 'json', false);
  for (let i = 1; i <= 120; i++) {
    log.progress(counts(i), i / 240);
    now += 100;
  }
  expect(said.map((line) => JSON.parse(line))).toMatchObject([
    { event: 'progress', releases: 51, share: 51 / 240, secondsLeft: 19 },
    { event: 'progress', releases: 101 },
  ]);
});

it.each([
  [0.04, '0.0 s'],
  [9.94, '9.9 s'],
  [59.4, '59 s'],
  [200, '3 min 20 s'],
  [7500, '2 h 5 min'],
])('%d seconds are %s', (seconds, words) => {
  expect(span(seconds)).toBe(words);
});
