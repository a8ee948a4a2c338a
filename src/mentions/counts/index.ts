// Head counts and kinds of participants. (First draft: finds nothing.)
import type { CountMention, GroupMention } from '../mention.js';
import type { Page } from '../page.js';

export const findCounts = (_page: Page): CountMention[] => [];
export const findGroups = (_page: Page): GroupMention[] => [];
