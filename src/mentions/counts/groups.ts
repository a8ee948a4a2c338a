// Kinds of participants without a count: "including journalists, lawyers and security officials".
import type { GroupMention } from '../mention.js';
import type { Page } from '../page.js';

/** Kinds of participants that are named without a count of their own, in text order. */
export function findGroups(_page: Page): GroupMention[] {
  return [];
}
