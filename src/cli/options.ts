// The flags, a row each: how it is written, what it means, how its value is read.
import { InvalidArgumentError, Option } from 'commander';
import { FIELDS, type FieldNames, formats, isPublishedDate, MAX_BYTES, type Shard } from '../index.js';

export const format = new Option('-f, --format <name>', 'an array, or one record a line')
  .choices(Object.keys(formats))
  .default('json');

export const output = new Option(
  '-o, --output <file>',
  'a file instead of standard output, complete or not there at all',
);

export const published = new Option('--published <date>', "the release's date, for texts that bear none").argParser(
  (text) => {
    if (isPublishedDate(text)) return text;
    throw new InvalidArgumentError('give a day such as 2021-02-15, a month or a year');
  },
);

export const minConfidence = new Option('--min-confidence <p>', 'leave out values below p (0 to 1)').argParser(
  (text) => {
    const number = Number(text);
    if (text.trim() !== '' && number >= 0 && number <= 1) return number;
    throw new InvalidArgumentError('give a number from 0 to 1');
  },
);

/** More threads than any machine this is run on has; a slip of the finger starts no thousands. */
const MOST_JOBS = 256;

export const jobs = new Option(
  '-j, --jobs <n>',
  'worker threads (default: one for each core, none for few inputs)',
).argParser((text) => {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= MOST_JOBS) return number;
  throw new InvalidArgumentError(`give a whole number from 1 to ${MOST_JOBS}`);
});

export const maxBytes = new Option('--max-bytes <n>', 'refuse a release with more bytes')
  .default(MAX_BYTES, '10 MB')
  .argParser((text) => {
    const number = Number(text);
    if (Number.isSafeInteger(number) && number >= 1) return number;
    throw new InvalidArgumentError('give a whole number of bytes');
  });

export const inputFormat = new Option(
  '--input-format <name>',
  'what the inputs hold: a text each, or rows with a field "text" (default: by their names; .ndjson, .csv)',
).choices(['text', 'ndjson', 'csv']);

export const field = new Option(
  '--field <field=name>',
  `the name of a field in the rows, where it is another: text=body (${FIELDS.join(', ')}; repeatable)`,
).argParser((text, before: FieldNames = {}) => {
  const [, name = '', other = ''] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
  const known = FIELDS.find((one) => one === name);
  if (known) return { ...before, [known]: other };
  throw new InvalidArgumentError(`give one of ${FIELDS.join(', ')}, "=", and its name in the rows`);
});

export const filesFrom = new Option(
  '--files-from <list>',
  'a file that lists inputs, one a line, or - for standard input',
);

export const shard = new Option(
  '--shard <i/n>',
  'the i-th of n shares of the inputs; together they are the whole',
).argParser((text): Shard => {
  const [, index = 0, of = 0] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  if (index >= 1 && index <= of) return { index, of };
  throw new InvalidArgumentError('give the share and how many there are, such as 2/8');
});

export const resume = new Option(
  '--resume',
  'go on with the interrupted output of -o (ndjson): what is in it is not done again',
);

export const cache = new Option(
  '--cache <folder>',
  'keep records there, and take them from there where text and settings are the same',
);

export const errors = new Option(
  '--errors <where>',
  'inline: a failed release gets {"source", "error"} among the records',
)
  .choices(['stderr', 'inline'])
  .default('stderr');

export const log = new Option('--log <name>', 'how standard error is written: text, or json (an object a line)')
  .choices(['text', 'json'])
  .default('text');

export const knowledge = new Option(
  '--knowledge <file>',
  'organisations, places, funders and boilerplate of your own (JSON), beside those of ctx.config.json',
);
export const noConfig = new Option('--no-config', 'pass over ctx.config.json of this folder and those above');

export const failFast = new Option('--fail-fast', 'stop at the first input that cannot be read');
export const quiet = new Option('-q, --quiet', 'no progress, no summary');
export const noColor = new Option('--no-color', 'no colours');
export const texts = new Option('--texts <dir>', 'the texts behind the gold (default: the folder "texts" beside it)');
export const asJson = new Option('--json', 'the figures as JSON');
export const misses = new Option(
  '--misses',
  'every value that is missed or wrong, tab-separated, with the words around it',
);
export const calibration = new Option('--calibration', 'whether confidences are what they promise, instead');
