// A run held against gold annotations.
export { loadScoreInput, type ScoreInput, ScoreInputError } from './load.js';
export {
  type Bin,
  type Judged,
  judge,
  type Reliability,
  reliability,
} from './reliability.js';
export { FIVE_FIELDS, type GoldRelease, type Score, score } from './score.js';
export { type Accuracy, type Cell, f1, type Miss, precision, recall } from './tally.js';
