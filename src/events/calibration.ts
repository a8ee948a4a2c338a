// Written by `npm run calibrate`; not edited by hand.
// A raw confidence becomes the probability 1 / (1 + exp(-(intercept + slope * logit(raw) + other))), with `other` for
// events beside the main one.

/** Intercept, slope, other. */
export const CALIBRATION = {
  organizers: [1.99, 0.311, -2.727],
  dates: [2.309, 0.452, -1.38],
  locations: [2.206, 0.541, -1.249],
  participants: [2.089, 0.467, -1.494],
  funders: [1.935, 0.451, -1.849],
} as const;
