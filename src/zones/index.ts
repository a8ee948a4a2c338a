// The floor plan: labelled stretches of the release. (First draft: the whole text is body.)
import type { Release } from '../text/release.js';
import type { Layout } from './zone.js';

/** Labels the stretches of a release. */
export function layOut(release: Release): Layout {
  const body = { start: 0, end: release.raw.length };
  return {
    zones: [{ ...body, kind: 'body', rule: 'zones/rest' }],
    body, title: null, publisher: null, contacts: [], stamps: [], datelinePlace: null, american: false,
  };
}
