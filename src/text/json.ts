// JSON that a person has written, with the line of every value, so that a complaint can name it.

/** What keeps a text from being JSON, and on which line. */
export class JsonError extends Error {
  constructor(
    readonly line: number,
    readonly what: string,
  ) {
    super(`line ${line}: ${what}`);
    this.name = 'JsonError';
  }
}

export interface LocatedJson {
  readonly value: unknown;
  /** The line, from 1, on which a value stands, or the nearest one above it that is there. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Deeper than anything of ours; keeps a hostile file from using up the stack. */
const DEEPEST = 64;

/** @throws JsonError where the text is no JSON */
export function readJson(text: string): LocatedJson {
  const reader = new Reader(text);
  const value = reader.whole();
  return {
    value,
    lineOf: (path) => {
      for (let length = path.length; length >= 0; length--) {
        const line = reader.lines.get(keyOf(path.slice(0, length)));
        if (line !== undefined) return line;
      }
      return 1;
    },
  };
}

const keyOf = (path: readonly PropertyKey[]): string => path.map((part) => `/${String(part)}`).join('');

const SCALAR =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

class Reader {
  readonly lines = new Map<string, number>();
  #at = 0;
  #line = 1;

  constructor(readonly text: string) {}

  whole(): unknown {
    const value = this.#value([]);
    this.#space();
    if (this.#at < this.text.length) throw this.#fault('something stands behind the end');
    return value;
  }

  #value(path: readonly PropertyKey[]): unknown {
    if (path.length > DEEPEST) throw this.#fault('nested too deep');
    this.#space();
    this.lines.set(keyOf(path), this.#line);
    const opening = this.text[this.#at];
    if (opening === '{') return this.#object(path);
    if (opening === '[') return this.#array(path);
    return this.#scalar();
  }

  #scalar(): unknown {
    SCALAR.lastIndex = this.#at;
    const match = SCALAR.exec(this.text);
    if (!match)
      throw this.#fault(this.text[this.#at] === '"' ? 'a string is not closed on its line' : 'a value is missing here');
    this.#at = SCALAR.lastIndex;
    return JSON.parse(match[0]);
  }

  #object(path: readonly PropertyKey[]): unknown {
    const entries: [string, unknown][] = [];
    const seen = new Set<string>();
    this.#list('}', () => {
      this.#space();
      if (this.text[this.#at] !== '"') throw this.#fault('a name in double quotes is missing here');
      const name = this.#scalar() as string;
      if (seen.has(name)) throw this.#fault(`"${name}" stands twice`);
      seen.add(name);
      this.#space();
      if (this.text[this.#at++] !== ':') throw this.#fault(`a colon is missing behind "${name}"`);
      entries.push([name, this.#value([...path, name])]);
    });
    return Object.fromEntries(entries);
  }

  #array(path: readonly PropertyKey[]): unknown {
    const values: unknown[] = [];
    this.#list(']', () => {
      values.push(this.#value([...path, values.length]));
    });
    return values;
  }

  #list(end: string, item: () => void): void {
    this.#at++;
    this.#space();
    if (this.text[this.#at] === end) {
      this.#at++;
      return;
    }
    for (;;) {
      item();
      this.#space();
      const unit = this.text[this.#at++];
      if (unit === end) return;
      if (unit !== ',') throw this.#fault(`a comma or "${end}" is missing here`);
      this.#space();
      if (this.text[this.#at] === end) throw this.#fault(`a comma too many before "${end}"`);
    }
  }

  #space(): void {
    for (; this.#at < this.text.length; this.#at++) {
      const unit = this.text[this.#at];
      if (unit === '\n') this.#line++;
      else if (unit !== ' ' && unit !== '\t' && unit !== '\r') return;
    }
  }

  #fault(what: string): JsonError {
    return new JsonError(
      this.#line,
      `is not valid JSON (${this.#at >= this.text.length ? 'it ends too early' : what})`,
    );
  }
}
