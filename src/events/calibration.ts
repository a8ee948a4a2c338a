// Written by `npm run calibrate`; not edited by hand.
// A raw confidence becomes the probability 1 / (1 + exp(-(intercept + slope * logit(raw) + other))), with `other` for
// events beside the main one.

/** Intercept, slope, other. */
export const CALIBRATION = {
  organizers: [1.972, 0.426, -2.754],
  dates: [2.461, 0.655, -1.603],
  locations: [2.406, 0.743, -1.428],
  participants: [2.222, 0.656, -1.635],
  funders: [2.001, 0.699, -1.846],
} as const;
