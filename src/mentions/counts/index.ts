// Head counts: "was attended by some 80 participants", "35 participants (20 women and 15 men)", "limited to 40".
import type { ZoneKind } from '../../zones/zone.js';
import type { GroupMention } from '../mention.js';
import type { Page } from '../page.js';
import type { Candidate, HeadCount } from './candidate.js';
import { readGroups } from './groups.js';
import { closeRun, joinCandidates, withParts } from './join.js';
import { readCandidates } from './judge.js';

const READ: ReadonlySet<ZoneKind> = new Set(['headline', 'subhead', 'body', 'list', 'caption']);

/** The head counts of a page, in text order. Money, ages, shares, years and articles are none. */
export function findCounts(page: Page): HeadCount[] {
  const known = counted.get(page);
  if (known) return known;
  const counts = readCounts(page);
  counted.set(page, counts);
  return counts;
}

/** Counts and groups are asked for one after the other; a page is read once. */
const counted = new WeakMap<Page, HeadCount[]>();

/** Kinds of participants that are named without a count of their own, in text order. */
export const findGroups = (page: Page): GroupMention[] => readGroups(page, findCounts(page));

function readCounts(page: Page): HeadCount[] {
  const found: HeadCount[] = [];
  let run: Candidate[] = [];
  for (const sentence of page.sentences) {
    if (!READ.has(sentence.zone)) continue;
    const candidates = readCandidates(page.view, sentence);
    if (candidates.length === 0) {
      if (run.length > 0 && sentence.zone !== 'list') run = closeRun(page.view, run, found);
      continue;
    }
    const [first] = candidates;
    const joined = joinCandidates(page.view, candidates);
    const alone = joined[0];
    if (first?.bullet && joined.length === 1 && alone && alone.breakdown.length === 0) run.push(first);
    else {
      run = closeRun(page.view, run, found);
      found.push(...joined);
    }
  }
  closeRun(page.view, run, found);
  return withParts(
    page.view,
    found.sort((a, b) => a.start - b.start),
  );
}
