// Written by `npm run calibrate`; not edited by hand.
// A raw confidence becomes the probability 1 / (1 + exp(-(intercept + slope * logit(raw) + other))), with `other` for
// events beside the main one.

/** Intercept, slope, other. */
export const CALIBRATION = {
  organizers: [1.971, 0.287, -2.684],
  dates: [2.308, 0.447, -1.369],
  locations: [2.204, 0.535, -1.235],
  participants: [2.089, 0.463, -1.473],
  funders: [1.936, 0.445, -1.83],
} as const;
