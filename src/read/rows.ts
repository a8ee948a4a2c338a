// Rows of NDJSON and CSV become items. A row that cannot be used is told with its line, and the next one is read.
import { type Decoded, decode } from './decode.js';
import { fileFailure, InputError } from './failure.js';
import { type Field, FIELDS, type FieldNames, type InputFormat, type Item } from './item.js';
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
  const item = itemOf((field) => textOf(valueOf(record, field)), place, 'ndjson', settings);
  return item instanceof InputError ? item : { ...item.rest, decoded: { ...decoded, text: item.text } };
}

/** A field by its name, or, where there is none, along the dots of it: "article.body". */
function valueOf(row: Readonly<Record<string, unknown>>, name: string): unknown {
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
  readonly info: { readonly lines: number; readonly empty_lines: number };
}

/** CSV with a header row; quoted fields may hold line feeds. */
async function* csvRows(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  settings: RowSettings,
): AsyncGenerator<Item | InputError> {
  let line = 1;
  let blank = 0;
  let columns: ReadonlyMap<string, number> | null = null;
  let width = 0;
  const failures: InputError[] = [];
  try {
    for await (const { record, info } of csvRecords(chunks, name, settings.maxBytes, failures)) {
      const place = `${name}:${line + info.empty_lines - blank}`;
      line = info.lines + 1;
      blank = info.empty_lines;
      yield* failures.splice(0);
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
    yield* failures;
  } catch (error) {
    const unclosed = error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
    yield* failures;
    yield unclosed ? new InputError('bad-row', `${name}:${line}`, 'a quote that is not closed') : placed(error, name, line);
  }
}

/** The records as they come; each field as Latin-1, which is its bytes. What is passed over goes to `failures`. */
async function* csvRecords(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  maxBytes: number,
  failures: InputError[],
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
  parser.on('skip', (error) => {
    const large = error?.code === 'CSV_MAX_RECORD_SIZE';
    const place = `${name}:${(error as { readonly lines?: number } | undefined)?.lines ?? 1}`;
    failures.push(new InputError(large ? 'too-large' : 'bad-row', place, large ? String(maxBytes) : 'a stray quote'));
  });
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
  const [pathText, idText, urlText, titleText] = await Promise.all([path, id, url, title].map((one) => one && fieldText(one)));
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
