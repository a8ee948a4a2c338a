// Worker threads: batches of items out, outcomes back in order. An item that brings its worker down is reported, and a
// new worker takes up the rest of its batch.
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { InputError, type Item } from '../read/index.js';
import { failed, type Outcome, type Settings } from './work.js';
import { NOTHING_BEGUN, type WorkerStart } from './worker-start.js';

/** Items sent at one go: enough that messages cost little beside extraction, few enough that the last ones spread. */
const BATCH = 8;

/** Bytes that a batch holds at most, save where one item alone has more. */
const BATCH_BYTES = 1024 * 1024;

/** Batches under way for each worker: two at hand, one waiting, and one done while the order waits for another. */
const BATCHES_A_WORKER = 4;

/** Works on the items with `size` threads of the script at `worker`; outcomes come in the order of the items. */
export async function* workInPool(
  items: AsyncIterator<Item | Outcome>,
  size: number,
  settings: Settings,
  worker: URL,
): AsyncGenerator<Outcome> {
  const pool = new Pool(size, settings, worker);
  const batches = new Batches(items);
  const queue: Promise<readonly Outcome[]>[] = [];
  let taking: Promise<void> | null = null;
  let open = true;
  try {
    for (;;) {
      if (open && !taking && queue.length < size * BATCHES_A_WORKER) {
        taking = batches.next().then((batch) => {
          taking = null;
          if (batch.length === 0) open = false;
          else queue.push(handled(settled(pool, batch)));
        });
        handled(taking);
      }
      const [head] = queue;
      if (head) {
        // what is done goes out although the next input lets itself be waited for
        const outcomes = await Promise.race(taking ? [head, taking] : [head]);
        if (!outcomes) continue;
        queue.shift();
        yield* outcomes;
      } else if (taking) await taking;
      else return;
    }
  } finally {
    await pool.close();
  }
}

/** The promise, which may fail before anybody waits for it. */
function handled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** Items in batches: full ones where they come quickly, smaller ones where they let themselves be waited for. */
class Batches {
  #pending: Promise<IteratorResult<Item | Outcome>> | null = null;
  readonly #items: AsyncIterator<Item | Outcome>;

  constructor(items: AsyncIterator<Item | Outcome>) {
    this.#items = items;
  }

  /** The next batch; empty at the end. */
  async next(): Promise<readonly (Item | Outcome)[]> {
    const batch: (Item | Outcome)[] = [];
    for (let bytes = 0; batch.length < BATCH && bytes < BATCH_BYTES; ) {
      this.#pending ??= this.#items.next();
      const waiting = batch.length === 0 ? this.#pending : Promise.race([this.#pending, setImmediate()]);
      const next = await waiting;
      if (!next) break;
      this.#pending = null;
      if (next.done) {
        this.#pending = Promise.resolve(next);
        break;
      }
      batch.push(next.value);
      bytes += weigh(next.value);
    }
    return batch;
  }
}

const isOutcome = (item: Item | Outcome): item is Outcome => 'ok' in item;

const weigh = (item: Item | Outcome): number =>
  isOutcome(item) ? 0 : (item.content?.length ?? 0) + 2 * (item.decoded?.text.length ?? 0);

/** A batch may hold inputs that have failed already; they keep their place. */
async function settled(pool: Pool, batch: readonly (Item | Outcome)[]): Promise<Outcome[]> {
  const items = batch.filter((item): item is Item => !isOutcome(item));
  const outcomes = (await pool.work(items))[Symbol.iterator]();
  return batch.map((item) => (isOutcome(item) ? item : (outcomes.next().value as Outcome)));
}

interface Task {
  readonly items: readonly Item[];
  readonly resolve: (outcomes: readonly Outcome[]) => void;
  readonly reject: (error: Error) => void;
}

interface Hand {
  readonly thread: Worker;
  /** The item under way, of the first task; nothing has begun between batches. */
  readonly current: Int32Array;
  /** What the worker has been given: the first is under way, the next waits there, so that no worker waits for this thread. */
  readonly tasks: Task[];
  /** True once it has done a batch: it can be started. */
  proven: boolean;
  failure: string | null;
}

/** Batches given to a worker at a time. */
const AT_HAND = 2;

/** The worker threads cannot do their work at all. */
export class PoolError extends Error {}

class Pool {
  readonly #waiting: Task[] = [];
  readonly #hands = new Set<Hand>();
  #closed = false;

  constructor(
    readonly size: number,
    readonly settings: Settings,
    readonly script: URL,
  ) {}

  /** The outcomes of the items, in order. Rejects only where no worker can be started. */
  work(items: readonly Item[]): Promise<readonly Outcome[]> {
    if (items.length === 0) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ items, resolve, reject });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#hands].map((hand) => hand.thread.terminate()));
  }

  /** Gives every worker its first batch before any has a second. */
  #assign(): void {
    for (let held = 0; held < AT_HAND; held++) {
      for (const hand of this.#hands) if (hand.tasks.length === held) this.#hand(hand);
      while (held === 0 && this.#waiting.length > 0 && this.#hands.size < this.size) this.#hand(this.#hire());
    }
  }

  #hand(hand: Hand): void {
    const task = this.#waiting.shift();
    if (!task) return;
    hand.tasks.push(task);
    hand.thread.postMessage(task.items);
  }

  #hire(): Hand {
    const current = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)).fill(NOTHING_BEGUN);
    const start: WorkerStart = { settings: this.settings, current };
    const thread = new Worker(this.script, { workerData: start });
    const hand: Hand = { thread, current, tasks: [], proven: false, failure: null };
    this.#hands.add(hand);
    thread.on('message', (outcomes: readonly Outcome[]) => {
      hand.proven = true;
      hand.tasks.shift()?.resolve(outcomes);
      this.#assign();
    });
    thread.on('error', (error) => {
      hand.failure = error instanceof Error ? error.message : String(error);
    });
    thread.on('exit', (code) => this.#gone(hand, hand.failure ?? `exit code ${code}`));
    return hand;
  }

  /** A worker ended. The item it had in hand is reported; what else it had been given is given out again. */
  #gone(hand: Hand, reason: string): void {
    this.#hands.delete(hand);
    if (this.#closed) return;
    const culprit = Atomics.load(hand.current, 0);
    const [task] = hand.tasks;
    const item = task?.items[culprit];
    if (task && !item && !hand.proven) {
      for (const { reject } of hand.tasks) reject(new PoolError(`a worker thread could not be started (${reason})`));
      return;
    }
    if (task && item) {
      hand.tasks.shift();
      const crash = failed(new InputError('crashed', item.place, reason, item));
      const rest = task.items.filter((_, i) => i !== culprit);
      this.work(rest).then((outcomes) => {
        task.resolve([...outcomes.slice(0, culprit), crash, ...outcomes.slice(culprit)]);
      }, task.reject);
    }
    this.#waiting.unshift(...hand.tasks);
    this.#assign();
  }
}
