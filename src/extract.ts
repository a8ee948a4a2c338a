// The story on one page: a release in, checked events out. Alone in knowing the order of rooms.
import { readSentences } from './language/index.js';
import type { Page } from './mentions/page.js';
import type { Release } from './text/release.js';
import { layOut } from './zones/index.js';

/** Opens a release: zones, sentences, and the date it is read by. */
export function openPage(release: Release): Page {
  const layout = layOut(release);
  const sentences = readSentences(release, layout);
  return { release, view: release.view, layout, sentences, reference: null };
}
