// A worker thread: takes a batch of jobs, gives back their outcomes. `pool.ts` is its other half.
import { parentPort, workerData } from 'node:worker_threads';
import type { Job, Settings } from './work.js';
import { work } from './work.js';

/** What a worker is started with. */
export interface WorkerStart {
  readonly settings: Settings;
  /** Which job of the batch is under way: read by the pool when the worker crashes. */
  readonly current: Int32Array;
}

const { settings, current } = workerData as WorkerStart;

parentPort?.on('message', async (jobs: readonly Job[]) => {
  const outcomes = [];
  for (const [i, job] of jobs.entries()) {
    Atomics.store(current, 0, i);
    outcomes.push(await work(job, settings));
  }
  parentPort?.postMessage(outcomes);
});
