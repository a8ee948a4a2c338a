// Written by `npm run calibrate`; not edited by hand.
// A raw confidence becomes the probability 1 / (1 + exp(-(intercept + slope * logit(raw) + other))), with `other` for
// events beside the main one.

/** Intercept, slope, other. */
export const CALIBRATION = {
  organizers: [1.336, 0.666, -2.654],
  dates: [0.768, 0.78, -1.617],
  locations: [0.578, 1.309, -1.597],
  participants: [1.469, 1.181, -1.756],
  funders: [1.027, 1.162, -1.878],
} as const;
