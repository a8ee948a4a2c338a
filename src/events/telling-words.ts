// Words that tell of an event: its tellings, and those of the lead of which no telling was made.

import type { HappeningMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import type { Draft } from './draft.js';
import type { Finds } from './finds.js';

/** The tellings, and words of the lead that tell of the like though no telling was made of them. */
export function widerTellings(page: Page, finds: Finds, draft: Draft): readonly HappeningMention[] {
  const heads = new Set(draft.tellings.map((telling) => telling.head));
  const more = finds.happenings.filter(
    (one) =>
      heads.has(one.head) &&
      one.series !== 'earlier' &&
      !one.plural &&
      one.type !== null &&
      (page.sentences[one.sentence]?.paragraph ?? 9) <= 1 &&
      !draft.tellings.includes(one),
  );
  return more.length === 0 ? draft.tellings : [...draft.tellings, ...more];
}
