// The floor plan of a page: labelled stretches of the release. Nothing is cut, so offsets hold.
import type { Span } from '../text/span.js';

export type ZoneKind =
  | 'furniture' // menus, weather, "Must read", share buttons, cookie lines, related stories
  | 'markup' // `"mailto:x@y.org" target="_blank">`
  | 'headline'
  | 'subhead'
  | 'byline' // "Andrea Calabrese", "Spokesman Report", "By J. Doe"
  | 'stamp' // a line that only dates the release: "Posted on 15 Feb 2021", "January 31, 2011", "date 2022-10-19"
  | 'body'
  | 'list' // bullet and numbered lines, "WHEN: ..." fact lines
  | 'caption' // "(Photo: ENAD)", "Training in progress"
  | 'end-mark' // "###", "-30-", "ENDS"
  | 'about' // "About UNICEF ..."
  | 'contact'; // "For further information, please contact: ..."

/** A labelled stretch. Zones are in text order, do not overlap, and together cover every non-blank line. */
export interface Zone extends Span {
  readonly kind: ZoneKind;
  /** Which rule gave the label, such as "zones/menu". */
  readonly rule: string;
}

/** A value that rests on words of the text. */
export interface Found<T> {
  readonly value: T;
  readonly span: Span;
  readonly rule: string;
}

export interface Contact {
  readonly name: string | null;
  readonly organization: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly spans: readonly Span[];
  readonly rule: string;
}

/** A stretch that may date the release; `mentions/dates/reference.ts` reads it. Best first. */
export interface Stamp extends Span {
  /** "dateline" inside the opening line, "posted" after a word such as Published, "line" alone on its line, "scraped" put on top by a scraper. */
  readonly kind: 'dateline' | 'posted' | 'line' | 'scraped';
}

/** What `layOut` gives. */
export interface Layout {
  readonly zones: readonly Zone[];
  /** First unit of the headline to last unit of the release's own text. */
  readonly body: Span;
  readonly title: Found<string> | null;
  readonly publisher: Found<string> | null;
  readonly contacts: readonly Contact[];
  readonly stamps: readonly Stamp[];
  /** The dateline's place words ("ADDIS ABABA, Ethiopia" of "ADDIS ABABA, Ethiopia - At the ..."), without the date and agency. */
  readonly datelinePlace: Span | null;
  /** True where the text is in the style of the United States (month first in 03/04/2014). */
  readonly american: boolean;
}
