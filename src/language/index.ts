// The reader: sentences inside zones, cheaply.
import type { Release } from '../text/release.js';
import type { Layout } from '../zones/zone.js';
import type { Sentence } from './sentence.js';

/** Sentences of the zones that are read, in text order. */
export function readSentences(release: Release, layout: Layout): Sentence[] {
  const sentences: Sentence[] = [];
  for (const zone of layout.zones) {
    const pattern = /\S[^]*?(?:[.!?]["')]{0,2}(?=\s)|\n\s*\n|$)/g;
    const text = release.view.slice(zone.start, zone.end);
    for (const match of text.matchAll(pattern)) {
      const start = zone.start + match.index;
      sentences.push({ index: sentences.length, start, end: start + match[0].trimEnd().length, zone: zone.kind, paragraph: 0 });
    }
  }
  return sentences;
}
