// A worker thread: takes a batch of items, gives back their outcomes. `pool.ts` is its other half.
import { parentPort, workerData } from 'node:worker_threads';
import type { Item } from '../read/index.js';
import type { Settings } from './work.js';
import { work } from './work.js';

/** What a worker is started with. */
export interface WorkerStart {
  readonly settings: Settings;
  /** Which item of the batch is under way: read by the pool when the worker crashes. */
  readonly current: Int32Array;
}

const { settings, current } = workerData as WorkerStart;

parentPort?.on('message', async (items: readonly Item[]) => {
  const outcomes = [];
  for (const [i, item] of items.entries()) {
    Atomics.store(current, 0, i);
    outcomes.push(await work(item, settings));
  }
  parentPort?.postMessage(outcomes);
});
