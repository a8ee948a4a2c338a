import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Outcome, RunOptions } from '../../src/run/index.js';
import { folder, RELEASE, ROOT } from '../support/ctx.js';
import { SLUGS } from '../support/fixtures.js';

const { recordOf, run }: typeof import('../../src/index.js') = await import(
  pathToFileURL(`${ROOT}/dist/index.js`).href
);

async function all(inputs: string[], options: RunOptions = {}): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of run(inputs, options)) outcomes.push(outcome);
  return outcomes;
}

describe('run', () => {
  it('gives a record for each release, in order', async () => {
    const outcomes = await all(['fixtures'], { jobs: 1 });
    const releases = outcomes.filter((outcome) => outcome.path.endsWith('release.txt'));
    expect(releases.map((outcome) => outcome.path)).toEqual(SLUGS.map((slug) => `fixtures/${slug}/release.txt`));
    expect(releases.every((outcome) => outcome.ok)).toBe(true);
  });

  it('tells what is known of the source', async () => {
    const cwd = folder({ 'a.txt': RELEASE });
    const [outcome] = await all([`${cwd}/a.txt`]);
    expect(outcome?.ok && recordOf(outcome)).toMatchObject({
      schemaVersion: '1.0',
      source: {
        path: `${cwd}/a.txt`,
        sha256: createHash('sha256').update(RELEASE).digest('hex'),
        bytes: RELEASE.length,
        encoding: 'utf-8',
        format: 'text',
      },
    });
  });

  it('keeps failures in their place and goes on', async () => {
    const cwd = folder({ 'in/a.txt': RELEASE, 'in/b.txt': 'PK\x03\x04', 'in/c.txt': RELEASE });
    for (const jobs of [1, 2]) {
      const outcomes = await all([`${cwd}/gone`, `${cwd}/in`], { jobs });
      expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.failure.code))).toEqual([
        'missing',
        'ok',
        'binary',
        'ok',
      ]);
    }
  });

  it('reads "-" from the stream it is given', async () => {
    async function* stdin(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(RELEASE.slice(0, 70));
      yield Buffer.from(RELEASE.slice(70));
    }
    const [outcome] = await all(['-'], { stdin: stdin() });
    expect(outcome?.ok && recordOf(outcome).source).toMatchObject({ path: '-', bytes: RELEASE.length });
  });

  it('gives the same bytes whatever the number of threads', async () => {
    const alone = await all(['fixtures'], { jobs: 1 });
    for (const jobs of [2, 3]) {
      const together = await all(['fixtures'], { jobs });
      const different = alone.filter((outcome, i) => JSON.stringify(outcome) !== JSON.stringify(together[i]));
      expect(different.map((outcome) => outcome.path)).toEqual([]);
      expect(together).toHaveLength(alone.length);
    }
  });

  it('draws no more ahead than a few batches', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`in/${String(i).padStart(3, '0')}.txt`, RELEASE]),
    );
    const cwd = folder(files);
    let count = 0;
    for await (const outcome of run([`${cwd}/in`], { jobs: 2 })) {
      expect(outcome.path).toBe(`${cwd}/in/${String(count).padStart(3, '0')}.txt`);
      if (++count === 20) break; // the threads must end with the loop
    }
    expect(count).toBe(20);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const paths: string[] = [];
    for await (const outcome of run(['fixtures'], { jobs: 1, signal: stop.signal })) {
      paths.push(outcome.path);
      stop.abort();
    }
    expect(paths).toHaveLength(1);
  });
});

/** A worker that goes down on some inputs, in the manner named in the path. */
const FRAIL = `
import { parentPort, workerData } from 'node:worker_threads';
parentPort.on('message', (jobs) => {
  const outcomes = jobs.map((job, i) => {
    Atomics.store(workerData.current, 0, i);
    if (job.path.includes('exit')) process.exit(7);
    if (job.path.includes('throw')) throw new Error('out of reach');
    return { ok: true, path: job.path, rendered: '{}', events: 0, warnings: [] };
  });
  parentPort.postMessage(outcomes);
});
`;

describe('a worker that crashes', () => {
  it('costs its release and no other', async () => {
    const names = Array.from(
      { length: 40 },
      (_, i) => `${String(i).padStart(2, '0')}${{ 3: '-exit', 4: '-throw', 29: '-exit' }[i] ?? ''}.txt`,
    );
    const cwd = folder({ 'worker.mjs': FRAIL, ...Object.fromEntries(names.map((name) => [`in/${name}`, RELEASE])) });
    const outcomes = await all([`${cwd}/in`], { jobs: 2, worker: pathToFileURL(`${cwd}/worker.mjs`) });
    expect(outcomes.map((outcome) => outcome.path.slice(-outcome.path.split('/in/')[1]!.length))).toEqual(names);
    const failures = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.failure]));
    expect(failures.map(({ code, detail }) => [code, detail])).toEqual([
      ['crashed', 'exit code 7'],
      ['crashed', 'out of reach'],
      ['crashed', 'exit code 7'],
    ]);
  });

  it('is an error of the run where it cannot even start', async () => {
    const cwd = folder({ 'worker.mjs': 'throw new Error("broken");', 'in/a.txt': RELEASE, 'in/b.txt': RELEASE });
    await expect(all([`${cwd}/in`], { jobs: 2, worker: pathToFileURL(`${cwd}/worker.mjs`) })).rejects.toThrow(
      /could not be started/,
    );
  });
});
