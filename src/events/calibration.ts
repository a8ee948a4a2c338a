// Written by `npm run calibrate`; not edited by hand.
// A raw confidence becomes the probability 1 / (1 + exp(-(intercept + slope * logit(raw) + other))), with `other` for
// events beside the main one.

/** Intercept, slope, other. */
export const CALIBRATION = {
  organizers: [1.698, 0.436, -2.622],
  dates: [2.216, 0.495, -1.319],
  locations: [2.144, 0.582, -1.211],
  participants: [1.976, 0.513, -1.434],
  funders: [1.842, 0.496, -1.795],
} as const;
