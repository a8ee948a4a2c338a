// What a worker thread and the pool share: how it is started, and what it says of the item in hand.
import type { Settings } from './work.js';

/** What a worker is started with. */
export interface WorkerStart {
  readonly settings: Settings;
  /** Which item of the batch is under way: read by the pool when the worker crashes. */
  readonly current: Int32Array;
}

/** Not started, or between batches. */
export const NOTHING_BEGUN = -1;
