// Ways in: what the user names, as decoded text.
export { decode } from './decode.js';
export { type Failure, type FailureCode, InputError } from './failure.js';
export { findInputs, listNames } from './inputs.js';
export { byCodePoint } from './order.js';
export { MAX_BYTES, readAll, readSource, type Source } from './source.js';
