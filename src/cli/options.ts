// The flags, a row each: how it is written, what it means, how its value is read.
import { InvalidArgumentError, Option } from 'commander';
import { formats, isPublishedDate, MAX_BYTES } from '../index.js';

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
