// Written by `npm run calibrate`; not edited by hand.
// A raw confidence becomes the probability 1 / (1 + exp(-(intercept + slope * logit(raw) + other))), with `other` for
// events beside the main one.

/** Intercept, slope, other. */
export const CALIBRATION = {
  organizers: [1.697, 0.457, -2.569],
  dates: [2.427, 0.648, -1.541],
  locations: [2.497, 0.729, -1.436],
  participants: [2.399, 0.64, -1.585],
  funders: [1.84, 0.59, -1.877],
} as const;
