// Worker threads: batches of jobs out, outcomes back in order. A job that brings its worker down is reported, and a
// new worker takes up the rest of its batch.
import { Worker } from 'node:worker_threads';
import { failed, type Job, type Outcome, type Settings } from './work.js';
import type { WorkerStart } from './worker.js';

/** Jobs sent at one go: enough that messages cost little beside extraction, few enough that the last ones spread. */
const BATCH = 8;

/** Batches under way for each worker: one in hand and one waiting, so that none runs dry and memory stays bounded. */
const BATCHES_A_WORKER = 2;

/** Works on the jobs with `size` threads of the script at `worker`; outcomes come in the order of the jobs. */
export async function* workInPool(
  jobs: AsyncIterator<Job | Outcome>,
  size: number,
  settings: Settings,
  worker: URL,
): AsyncGenerator<Outcome> {
  const pool = new Pool(size, settings, worker);
  const queue: Promise<readonly Outcome[]>[] = [];
  try {
    for (let open = true; ; ) {
      while (open && queue.length < size * BATCHES_A_WORKER) {
        const batch = await take(jobs, BATCH);
        if (batch.length < BATCH) open = false;
        if (batch.length > 0) queue.push(settled(pool, batch));
      }
      const next = queue.shift();
      if (!next) return;
      yield* await next;
    }
  } finally {
    for (const promise of queue) promise.catch(() => {});
    await pool.close();
  }
}

async function take<T>(from: AsyncIterator<T>, most: number): Promise<T[]> {
  const taken: T[] = [];
  while (taken.length < most) {
    const next = await from.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

const isOutcome = (item: Job | Outcome): item is Outcome => 'ok' in item;

/** A batch may hold inputs that have failed already; they keep their place. */
async function settled(pool: Pool, batch: readonly (Job | Outcome)[]): Promise<Outcome[]> {
  const jobs = batch.filter((item): item is Job => !isOutcome(item));
  const outcomes = (await pool.work(jobs))[Symbol.iterator]();
  return batch.map((item) => (isOutcome(item) ? item : (outcomes.next().value as Outcome)));
}

interface Task {
  readonly jobs: readonly Job[];
  readonly resolve: (outcomes: readonly Outcome[]) => void;
  readonly reject: (error: Error) => void;
}

interface Hand {
  readonly thread: Worker;
  readonly current: Int32Array;
  task: Task | null;
  failure: string | null;
}

/** Not started, or between batches. */
const NOTHING_BEGUN = -1;

class Pool {
  readonly #waiting: Task[] = [];
  readonly #hands = new Set<Hand>();
  #closed = false;

  constructor(
    readonly size: number,
    readonly settings: Settings,
    readonly script: URL,
  ) {}

  /** The outcomes of the jobs, in order. Rejects only where no worker can be started. */
  work(jobs: readonly Job[]): Promise<readonly Outcome[]> {
    if (jobs.length === 0) return Promise.resolve([]);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ jobs, resolve, reject });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([...this.#hands].map((hand) => hand.thread.terminate()));
  }

  #assign(): void {
    for (const hand of this.#hands) if (!hand.task) this.#hand(hand);
    while (this.#waiting.length > 0 && this.#hands.size < this.size) this.#hand(this.#hire());
  }

  #hand(hand: Hand): void {
    const task = this.#waiting.shift();
    if (!task) return;
    hand.task = task;
    Atomics.store(hand.current, 0, NOTHING_BEGUN);
    hand.thread.postMessage(task.jobs);
  }

  #hire(): Hand {
    const current = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const start: WorkerStart = { settings: this.settings, current };
    const thread = new Worker(this.script, { workerData: start });
    const hand: Hand = { thread, current, task: null, failure: null };
    this.#hands.add(hand);
    thread.on('message', (outcomes: readonly Outcome[]) => {
      hand.task?.resolve(outcomes);
      hand.task = null;
      this.#assign();
    });
    thread.on('error', (error) => {
      hand.failure = error instanceof Error ? error.message : String(error);
    });
    thread.on('exit', (code) => this.#gone(hand, hand.failure ?? `exit code ${code}`));
    return hand;
  }

  /** A worker ended. The job it had in hand is reported; what else was in its batch is given out again. */
  #gone(hand: Hand, reason: string): void {
    this.#hands.delete(hand);
    const { task } = hand;
    if (this.#closed || !task) return;
    const culprit = Atomics.load(hand.current, 0);
    const job = task.jobs[culprit];
    if (!job) {
      task.reject(new Error(`a worker thread could not be started (${reason})`));
      return;
    }
    const crash = failed({ code: 'crashed', path: job.path, detail: reason });
    const rest = task.jobs.filter((_, i) => i !== culprit);
    this.work(rest).then((outcomes) => {
      task.resolve([...outcomes.slice(0, culprit), crash, ...outcomes.slice(culprit)]);
    }, task.reject);
    this.#assign();
  }
}
