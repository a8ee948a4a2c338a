// A worker thread: takes a batch of items, gives back their outcomes. `pool.ts` is its other half.
import { parentPort, workerData } from 'node:worker_threads';
import type { Item } from '../read/index.js';
import { work } from './work.js';
import { NOTHING_BEGUN, type WorkerStart } from './worker-start.js';

const { settings, current } = workerData as WorkerStart;

/** The batches before, one after the other: the next may come while one is under way. */
let before: Promise<void> = Promise.resolve();

parentPort?.on('message', (items: readonly Item[]) => {
  before = before.then(() => workOn(items));
});

async function workOn(items: readonly Item[]): Promise<void> {
  const outcomes = [];
  for (const [i, item] of items.entries()) {
    Atomics.store(current, 0, i);
    outcomes.push(await work(item, settings));
  }
  parentPort?.postMessage(outcomes);
  Atomics.store(current, 0, NOTHING_BEGUN);
}
