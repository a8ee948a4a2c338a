// Rows of NDJSON and CSV become items. A row that cannot be used is told with its line, and the next one is read.
import { type Decoded, decode } from './decode.js';
import { fileFailure, InputError } from './failure.js';
import { FIELDS, type Field, type FieldNames, type InputFormat, type Item } from './item.js';
import { splitLines } from './lines.js';

export interface RowSettings {
  readonly fields: FieldNames;
  readonly maxBytes: number;
  /** An empty line is a failure of its own, so that each line has its answer. */
  readonly everyLine: boolean;
}

/** What a row holds under the name that a field goes by; undefined where it does not have it. */
type LookUp = (name: string) => string | null | undefined;

/** The items of a stream of rows. What fails comes as an `InputError` in its place. */
export function rowsOf(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  format: 'ndjson' | 'csv',
  settings: RowSettings,
): AsyncGenerator<Item | InputError> {
  return format === 'csv' ? csvRows(chunks, name, settings) : ndjsonRows(chunks, name, settings);
}

/** Bytes that a row may have above those of its text: escapes double it at most, and other fields are short. */
const mostOf = (maxBytes: number): number => 2 * maxBytes + 64 * 1024;

/** A stream that fails does so at some line. */
function placed(error: unknown, name: string, line: number): InputError {
  const { code, path, detail } = fileFailure(error, name);
  return new InputError(code, path === name && code === 'damaged' ? `${name}:${line}` : path, detail);
}

/** One JSON object a line. */
async function* ndjsonRows(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  settings: RowSettings,
): AsyncGenerator<Item | InputError> {
  let line = 0;
  try {
    for await (const { number, bytes } of splitLines(chunks, mostOf(settings.maxBytes))) {
      line = number;
      const place = `${name}:${number}`;
      if (bytes === null) yield new InputError('too-large', place, String(settings.maxBytes));
      else if (settings.everyLine || !isBlank(bytes)) yield await jsonItem(bytes, place, settings);
    }
  } catch (error) {
    yield placed(error, name, line + 1);
  }
}

function isBlank(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte !== 32 && (byte < 9 || byte > 13)) return false;
  return true;
}

async function jsonItem(bytes: Uint8Array, place: string, settings: RowSettings): Promise<Item | InputError> {
  let row: unknown;
  let decoded: Decoded;
  try {
    decoded = await decode(bytes);
    row = JSON.parse(decoded.text);
  } catch {
    return new InputError('bad-row', place, 'not valid JSON');
  }
  if (row === null || typeof row !== 'object' || Array.isArray(row)) {
    return new InputError('bad-row', place, 'not a JSON object');
  }
  const record = row as Readonly<Record<string, unknown>>;
  const item = itemOf((field) => textOf(valueAt(record, field)), place, 'ndjson', settings);
  return item instanceof InputError ? item : { ...item.rest, decoded: { ...decoded, text: item.text } };
}

/** A field by its name, or, where there is none, along the dots of it: "article.body". */
function valueAt(row: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.hasOwn(row, name) || !name.includes('.')) return Object.hasOwn(row, name) ? row[name] : undefined;
  let value: unknown = row;
  for (const part of name.split('.')) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[part];
  }
  return value;
}

function textOf(value: unknown): string | null | undefined {
  if (value === undefined || value === null || typeof value === 'string') return value;
  return typeof value === 'object' ? null : String(value);
}

/** A row's text, and all else that it says; `lookUp` gives what stands under a name. */
function itemOf(
  lookUp: LookUp,
  place: string,
  format: InputFormat,
  { fields, maxBytes }: RowSettings,
): { readonly text: string; readonly rest: Item } | InputError {
  const said = (field: Field): string | null => lookUp(fields[field] ?? field)?.trim() || null;
  const id = said('id');
  const url = said('url');
  const path = said('path') ?? id ?? url ?? place;
  const text = lookUp(fields.text ?? 'text');
  if (text === undefined || text === null) {
    return new InputError('no-text', place, fields.text ?? 'text', { path, id, url });
  }
  if (Buffer.byteLength(text, format === 'csv' ? 'latin1' : 'utf8') > maxBytes) {
    return new InputError('too-large', place, String(maxBytes), { path, id, url });
  }
  return { text, rest: { path, place, format, id, url, title: said('title'), published: said('published') } };
}

/** What may stand between the fields: the one that the header has most of. */
const DELIMITERS = [',', ';', '\t'] as const;

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** A record that csv-parse passed over, and the line at which it gave up. */
interface Skipped {
  readonly code: string;
  readonly line: number;
}

/** CSV with a header row; quoted fields may hold line feeds. */
async function* csvRows(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  settings: RowSettings,
): AsyncGenerator<Item | InputError> {
  const skipped: Skipped[] = [];
  const failures = function* (before: number, from: number): Generator<InputError> {
    let last = 0; // one record may be complained of several times
    while (skipped[0] && skipped[0].line < before) {
      const { code, line } = skipped.shift() as Skipped;
      if (line !== last) yield skippedFailure(code, name, line, from, settings.maxBytes);
      last = line;
    }
  };
  let next = 1;
  let columns: ReadonlyMap<string, number> | null = null;
  let width = 0;
  /** csv-parse counts "\r\n" in a quoted field twice. */
  let drift = 0;
  try {
    for await (const { record, info } of csvRecords(chunks, settings.maxBytes, (code, line) => {
      skipped.push({ code, line: line - drift });
    })) {
      drift += occurrences(record, '\r\n');
      const end = info.lines - drift;
      const start = end - occurrences(record, '\n');
      const place = `${name}:${start}`;
      yield* failures(start, next);
      next = end + 1;
      if (columns !== null) yield await csvItem(record, columns, width, place, settings);
      else {
        const names = await Promise.all(record.map(fieldText));
        columns = new Map(names.map((column, i) => [column.trim(), i] as const).reverse());
        width = names.length;
        const text = settings.fields.text ?? FIELDS[0];
        if (columns.has(text)) continue;
        return yield new InputError('no-text', place, `${text}; there are ${names.join(', ')}`);
      }
    }
    yield* failures(Number.POSITIVE_INFINITY, next);
  } catch (error) {
    yield* failures(Number.POSITIVE_INFINITY, next);
    yield placed(error, name, next);
  }
}

const occurrences = (record: readonly string[], piece: string): number =>
  record.reduce((count, field) => (field.includes(piece) ? count + field.split(piece).length - 1 : count), 0);

/** `from` is the line at which the record began, if the one before it was sound. */
function skippedFailure(code: string, name: string, line: number, from: number, maxBytes: number): InputError {
  if (code === 'CSV_MAX_RECORD_SIZE') return new InputError('too-large', `${name}:${from}`, String(maxBytes));
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return new InputError('bad-row', `${name}:${from}`, 'a quote that is not closed');
  return new InputError('bad-row', `${name}:${line}`, 'a stray quote');
}

/** The records as they come; each field as Latin-1, which is its bytes. */
async function* csvRecords(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
  onSkip: (code: string, line: number) => void,
): AsyncGenerator<CsvRecord> {
  const [{ parse }, { pipeline, Readable }] = await Promise.all([import('csv-parse'), import('node:stream')]);
  const input = asUtf8(chunks);
  const { value: first } = await input.next();
  if (!first) return;
  const header = Buffer.from(first).toString('latin1').split('\n', 1)[0] ?? '';
  const count = (delimiter: string): number => header.split(delimiter).length;
  const parser = parse({
    delimiter: DELIMITERS.reduce((best, next) => (count(next) > count(best) ? next : best)),
    encoding: 'latin1',
    info: true,
    max_record_size: mostOf(maxBytes),
    record_delimiter: ['\r\n', '\n'],
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
  });
  parser.on('skip', (error) =>
    onSkip(error?.code ?? '', (error as { readonly lines?: number } | undefined)?.lines ?? 1),
  );
  async function* all(): AsyncGenerator<Uint8Array> {
    yield first as Uint8Array;
    yield* input;
  }
  pipeline(Readable.from(all(), { objectMode: false }), parser, () => {}); // an error comes out of the iteration
  yield* parser as AsyncIterable<CsvRecord>;
}

/** Without the byte-order mark; UTF-16, in which spreadsheets save "Unicode text", becomes UTF-8. */
async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, undefined> {
  let convert: ((chunk: Uint8Array) => Uint8Array) | null = null;
  let begun = false;
  for await (const chunk of chunks) {
    if (!begun && chunk.length > 0) {
      begun = true;
      const [one, two, three] = chunk;
      if (one === 0xff && two === 0xfe) {
        const utf16 = new TextDecoder('utf-16le');
        convert = (bytes) => Buffer.from(utf16.decode(bytes, { stream: true }));
      }
      if (one === 0xef && two === 0xbb && three === 0xbf) {
        yield chunk.subarray(3);
        continue;
      }
    }
    yield convert ? convert(chunk) : chunk;
  }
}

async function csvItem(
  record: readonly string[],
  columns: ReadonlyMap<string, number>,
  width: number,
  place: string,
  settings: RowSettings,
): Promise<Item | InputError> {
  const lookUp: LookUp = (name) => record[columns.get(name) ?? -1];
  const item = itemOf(lookUp, place, 'csv', settings);
  if (record.length < width || record.slice(width).some((field) => field !== '')) {
    const identity = item instanceof InputError ? item.identity : item.rest;
    return new InputError('short-row', place, `${record.length} of ${width}`, identity);
  }
  if (item instanceof InputError) return item;
  const { path, id, url, title, published } = item.rest;
  const [pathText, idText, urlText, titleText] = await Promise.all(
    [path, id, url, title].map((one) => one && fieldText(one)),
  );
  return {
    ...item.rest,
    path: pathText ?? path,
    id: idText ?? null,
    url: urlText ?? null,
    title: titleText ?? null,
    published,
    content: Buffer.from(item.text, 'latin1'),
  };
}

/** The text of a field, whose bytes are decoded as those of a file would be. */
const fieldText = async (field: string): Promise<string> =>
  /[\x80-\xff]/.test(field) ? (await decode(Buffer.from(field, 'latin1'))).text : field;
