// Ways in: what the user names, as decoded text.
export { decode, type Decoded, type Encoding } from './decode.js';
export { type Failure, type FailureCode, InputError } from './failure.js';
export { findInputs, type Input, listNames } from './inputs.js';
export { byCodePoint } from './order.js';
export { MAX_BYTES, readAll, readSource, type Source } from './source.js';
