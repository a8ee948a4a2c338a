// A sentence inside one zone.
import type { Span } from '../text/span.js';
import type { ZoneKind } from '../zones/zone.js';

export interface Sentence extends Span {
  /** Place in `page.sentences`. */
  readonly index: number;
  readonly zone: ZoneKind;
  /** Paragraphs are counted from 0; a blank line or a new zone opens the next one. */
  readonly paragraph: number;
}
