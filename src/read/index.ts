// Ways in: what the user names, as decoded text.
export { MAX_BYTES, readAll } from './bytes.js';
export { decode } from './decode.js';
export { type Failure, type FailureCode, type Identity, InputError } from './failure.js';
export { findInputs, listNames } from './inputs.js';
export { FIELDS, type Field, type FieldNames, type InputFormat, type Item } from './item.js';
export { findItems, type ItemSettings } from './items.js';
export { kindOf } from './kind.js';
export { splitLines } from './lines.js';
export { byCodePoint } from './order.js';
export { type Loaded, loadItem, readLoaded, readSource, type Source } from './source.js';
