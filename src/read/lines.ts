// A stream of bytes cut at its line feeds, without ever holding more than a line.

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its line feed; null where the line is longer than was allowed. */
  readonly bytes: Uint8Array | null;
  /** True where a line feed ends it. */
  readonly ended: boolean;
}

const LINE_FEED = 10;

/** The lines of the stream; `most` is the length in bytes above which a line is passed over. A last line may lack its line feed. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  let number = 1;
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      length += at - from;
      if (length > most) yield { number, bytes: null, ended: true };
      else if (held.length === 0) yield { number, bytes: chunk.subarray(from, at), ended: true };
      else yield { number, bytes: Buffer.concat([...held, chunk.subarray(from, at)]), ended: true };
      number++;
      held = [];
      length = 0;
      from = at + 1;
    }
    length += chunk.length - from;
    if (length > most) held = [];
    else if (from < chunk.length) held.push(chunk.subarray(from));
  }
  if (length > most) yield { number, bytes: null, ended: false };
  else if (length > 0) yield { number, bytes: Buffer.concat(held), ended: false };
}
