// The work on one input, wherever it is done: read, extract, render. Nothing here throws; what fails is told.
import { type Failure, InputError, readSource } from '../read/index.js';
import { type FormatName, formats } from '../write/index.js';
import { makeRecord, type RecordOptions } from './record.js';

/** An input on its way to be worked on; `content` holds what the main thread has read already (standard input). */
export interface Job {
  readonly path: string;
  readonly content?: Uint8Array;
}

/** What shapes the work; plain data, since it travels to worker threads. */
export interface Settings extends RecordOptions {
  readonly format: FormatName;
  readonly maxBytes: number;
}

/** A record, rendered, with the little that a summary needs. */
export interface Extracted {
  readonly ok: true;
  readonly path: string;
  /** The record in the format of the run. */
  readonly rendered: string;
  readonly events: number;
  /** Warnings on the release as a whole, such as a text in another language. */
  readonly warnings: readonly string[];
}

export interface Failed {
  readonly ok: false;
  readonly path: string;
  readonly failure: Failure;
}

export type Outcome = Extracted | Failed;

/** Works on one job. */
export async function work(job: Job, settings: Settings): Promise<Outcome> {
  try {
    const source = await readSource(job.path, settings.maxBytes, job.content);
    const record = makeRecord(source, settings);
    const warnings = record.notes.filter((note) => note.level === 'warning' && note.start === null);
    return {
      ok: true,
      path: job.path,
      rendered: formats[settings.format].render(record),
      events: record.events.length,
      warnings: warnings.map((note) => note.message),
    };
  } catch (error) {
    if (error instanceof InputError) return failed(error);
    return failed({ code: 'defect', path: job.path, detail: error instanceof Error ? error.message : String(error) });
  }
}

/** A failure as an outcome, in plain data. */
export const failed = ({ code, path, detail }: Failure): Failed => ({
  ok: false,
  path,
  failure: { code, path, detail },
});
