// Fits that turn a hand-set confidence into a probability: logistic for each field, leaning on one fit of all fields.

/** Confidences are held off 0 and 1, in which nothing is known. */
const EDGE = 0.02;
export const logit = (p) =>
  Math.log(Math.min(1 - EDGE, Math.max(EDGE, p)) / (1 - Math.min(1 - EDGE, Math.max(EDGE, p))));
const sigmoid = (x) => 1 / (1 + Math.exp(-x));

/** Each case is [1, logit of the raw confidence, 1 for an event beside the main one]. */
const row = ({ confidence, main }) => [1, logit(confidence), main ? 0 : 1];

/**
 * What is right here is taken to be right so much less often elsewhere: the rules have been tuned on these releases, and
 * a probability is to hold on others. As much as the calibration error of the tuned ones can bear.
 */
const CARRY = 0.04;

/** @typedef {{ confidence: number, main: boolean, right: boolean, field: string, publisher: string }} Case */

/**
 * Logistic regression by Newton's method, pulled towards `prior` with the weights `pull` (in inverse variances).
 * The slope on the raw confidence is kept from falling below 0, so that the map stays monotone.
 * @param {readonly Case[]} cases
 */
export function fitLogistic(cases, prior, pull) {
  let beta = [...prior];
  for (let step = 0; step < 50; step++) {
    const gradient = beta.map((b, i) => -pull[i] * (b - prior[i]));
    const hessian = beta.map((_, i) => beta.map((_, j) => (i === j ? pull[i] : 0)));
    for (const one of cases) {
      const x = row(one);
      const p = sigmoid(x.reduce((sum, value, i) => sum + value * beta[i], 0));
      const target = one.right ? 1 - CARRY : 0;
      for (let i = 0; i < 3; i++) {
        gradient[i] += (target - p) * x[i];
        for (let j = 0; j < 3; j++) hessian[i][j] += p * (1 - p) * x[i] * x[j];
      }
    }
    const move = solve(hessian, gradient);
    beta = beta.map((b, i) => b + move[i]);
    if (Math.max(...move.map(Math.abs)) < 1e-9) break;
  }
  if (beta[1] < 0) return fitLogistic(cases, [prior[0], 0, prior[2]], [pull[0], 1e9, pull[2]]);
  return beta;
}

/** Solves a small system by Gaussian elimination. */
function solve(matrix, right) {
  const rows = matrix.map((line, i) => [...line, right[i]]);
  const n = rows.length;
  for (let i = 0; i < n; i++) {
    const pivot = rows
      .slice(i)
      .reduce((best, line, k) => (Math.abs(line[i]) > Math.abs(rows[best][i]) ? i + k : best), i);
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (let k = 0; k < n; k++) {
      if (k === i) continue;
      const factor = rows[k][i] / rows[i][i];
      for (let j = i; j <= n; j++) rows[k][j] -= factor * rows[i][j];
    }
  }
  return rows.map((line, i) => line[n] / line[i]);
}

/** The fit of all fields leans on "a confidence is what it says"; that of a field leans on the fit of all. */
const IDENTITY = [0, 1, 0];
export const PULL_ALL = [0.5, 2, 0.5];
export const PULL_FIELD = [2, 6, 3];

/** A table of [intercept, slope, other] for each field. */
export function fitTable(cases, fields, pullField = PULL_FIELD) {
  const all = fitLogistic(cases, IDENTITY, PULL_ALL);
  return Object.fromEntries(
    fields.map((field) => [
      field,
      fitLogistic(
        cases.filter((one) => one.field === field),
        all,
        pullField,
      ).map((number) => Math.round(number * 1000) / 1000),
    ]),
  );
}

/** The probability that the table gives a case. */
export const apply = (table, one) => {
  const beta = table[one.field];
  return sigmoid(row(one).reduce((sum, value, i) => sum + value * beta[i], 0));
};

/** Isotonic fit by pooling adjacent violators, kept as a rival: steps [from, value]. Each block leans on `lean` with the weight of `weight` cases. */
export function fitIsotonic(cases, lean, weight) {
  const blocks = [];
  for (const one of [...cases].sort((a, b) => a.confidence - b.confidence)) {
    const last = blocks.at(-1);
    if (last && last.to === one.confidence)
      Object.assign(last, { sum: last.sum + Number(one.right), count: last.count + 1 });
    else blocks.push({ from: one.confidence, to: one.confidence, sum: Number(one.right), count: 1 });
    while (blocks.length > 1 && mean(blocks.at(-2)) >= mean(blocks.at(-1))) {
      const upper = blocks.pop();
      const lower = blocks.at(-1);
      Object.assign(lower, { to: upper.to, sum: lower.sum + upper.sum, count: lower.count + upper.count });
    }
  }
  return blocks.map(({ from, sum, count }) => [from, (sum + lean * weight) / (count + weight)]);
}
const mean = ({ sum, count }) => sum / count;

/** Predicts each case by a fit that has not seen its publisher. */
export function leaveOneOut(cases, learn, predict) {
  const publishers = [...new Set(cases.map(({ publisher }) => publisher))];
  return publishers.flatMap((publisher) => {
    const model = learn(cases.filter((one) => one.publisher !== publisher));
    return cases
      .filter((one) => one.publisher === publisher)
      .map((one) => ({ ...one, confidence: predict(model, one) }));
  });
}

export const logLoss = (cases) =>
  -cases.reduce((sum, { confidence, right }) => sum + Math.log(right ? confidence : 1 - confidence), 0) / cases.length;
