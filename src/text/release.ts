// One press release as received: raw text that never changes, and the reading view that rules match.
import { readingView } from './reading-view.js';

/** A release. `raw` is the decoded source without its byte-order mark; `view` is its equal-length reading view. */
export interface Release {
  readonly raw: string;
  readonly view: string;
  /** The release's date (EDTF day) where the caller knows it and the text may not say it; else null. */
  readonly published: string | null;
}

/** Makes a release of a decoded text. A leading byte-order mark is dropped, so that offsets start after it. */
export function makeRelease(text: string, published: string | null = null): Release {
  const raw = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return { raw, view: readingView(raw), published };
}
