// Ways out, one file each, in a table: how a record reads, and what stands before, between and after the records.
import type { ReleaseRecord } from '../schema/record.js';
import { json } from './json.js';
import { ndjson } from './ndjson.js';

/** A way out. Records are rendered one at a time (in a worker, if there are any) and framed as they are written. */
export interface Format {
  readonly render: (record: ReleaseRecord) => string;
  /** The same for a record that is JSON already, on one line. */
  readonly renderJson: (record: string) => string;
  /** Before the first record. */
  readonly open: string;
  readonly between: string;
  /** After each record: it goes out with it, so that a reader downstream has the whole of it. */
  readonly after: string;
  /** After the last record. */
  readonly close: string;
  /** The whole output where there is no record. */
  readonly empty: string;
}

export const formats = { json, ndjson } as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

/** Frames rendered records: hands out what to write for each one, and at the end. */
export class Frame {
  #count = 0;
  readonly #format: Format;

  constructor(name: FormatName) {
    this.#format = formats[name];
  }

  /** A rendered record with what stands before and after it. */
  next(rendered: string): string {
    return (this.#count++ === 0 ? this.#format.open : this.#format.between) + rendered + this.#format.after;
  }

  /** What stands after the last record. */
  end(): string {
    return this.#count === 0 ? this.#format.empty : this.#format.close;
  }
}
