// What every finder receives: the release, its layout, its sentences, and the date it is read by.
import type { Sentence } from '../language/sentence.js';
import type { Release } from '../text/release.js';
import type { Span } from '../text/span.js';
import type { Layout } from '../zones/zone.js';

/** The release's own date, by which years, weekdays and "today" are settled. */
export interface Reference {
  /** EDTF: "2021-02-15", "2021-02", "XXXX-01-24". */
  readonly edtf: string;
  /** The full day, where it is known. */
  readonly day: { readonly year: number; readonly month: number; readonly day: number } | null;
  readonly year: number | null;
  /** Null where the caller gave the date and the text does not. */
  readonly span: Span | null;
  readonly rule: string;
}

export interface Page {
  readonly release: Release;
  /** The reading view, for brevity: `release.view`. */
  readonly view: string;
  readonly layout: Layout;
  /** Sentences of headline, subhead, body, list and caption zones, in text order; furniture, contact and markup have none; "about" sentences come with zone "about". */
  readonly sentences: readonly Sentence[];
  readonly reference: Reference | null;
}
