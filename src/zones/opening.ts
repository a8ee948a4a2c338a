// Where the first line of a glued page falls apart: headline, "FOR IMMEDIATE RELEASE", date and dateline in one run,
// "Senator Announces New Health Centers Washington-- U.S. Senator …".
import { isPlaceName } from '../vocab/places.js';
import { FULL_DATE } from './dates.js';

/** Looked at: the longest headline with its subhead and dateline. */
const LOOKED_AT = 420;

const RELEASE_WORDS = /(?:FOR )?IMMEDIATE RELEASE\b|For Immediate Release\b|Press Release(?= {2})/g;
const DATE = new RegExp(`(?<![\\w/.-])(?:${FULL_DATE})(?![\\w/])`, 'g');
/** "Washington-- U.S.", "WASHINGTON, D.C. - Today", "WASHINGTON  DC", before the words of the first sentence */
const DATELINE = /(?<= )(?<place>[A-Z][A-Za-z'.]{2,20}(?: [A-Z][A-Za-z'.]{2,20}){0,2}(?:, ?[A-Z][A-Za-z.]{1,14}(?:\.C\.)?)?) ?(?:--|- )(?= ?["A-Z])/g;
const BARE = /(?<= )(?<place>[A-Z]{4,20}(?: [A-Z]{4,20}){0,2})(?:,? {1,2}(?:D\.? ?C\.?|[A-Z][a-z]{1,5}\.?|[A-Z]{2}))?(?= {2,3}[A-Z])/g;
/** "… Families Contact Jane Doe" */
const CONTACT = /(?<=[a-z] )Contacts?:? {1,2}(?=[A-Z][a-z]+ [A-Z][a-z]+)/g;
const GOES_ON = /(?:\b(?:on|of|in|by|since|until|from|to|and|the|before|after|dated|for)|[,(])\s*$/i;

/** Offsets within the opening `text` at which one part of the page ends and the next begins, in order; none where it is all one. */
export function openingCuts(text: string): number[] {
  const head = text.slice(0, LOOKED_AT);
  const cuts = new Set<number>();
  for (const match of head.matchAll(RELEASE_WORDS)) cuts.add(match.index);
  for (const match of head.matchAll(CONTACT)) cuts.add(match.index);
  for (const match of head.matchAll(DATE)) {
    const before = head.slice(0, match.index);
    const behind = head.slice(match.index + match[0].length);
    if (/^ ?date $/.test(before) || GOES_ON.test(before) || /^ ?\p{Ll}|^[,)]/u.test(behind) || /[.!?] /.test(before)) continue;
    if (!/Release:? {1,4}$/i.test(before) && match.index > 0) cuts.add(match.index);
    if (behind.trim() !== '') cuts.add(match.index + match[0].length);
  }
  for (const pattern of [DATELINE, BARE]) {
    for (const match of head.matchAll(pattern)) {
      const cut = townStart(match.groups?.['place'] ?? '', pattern === BARE);
      if (cut < 0 || match.index < 12 || /[.!?] /.test(head.slice(12, match.index)) || GOES_ON.test(head.slice(0, match.index + cut))) continue;
      cuts.add(match.index + cut);
      break;
    }
  }
  cuts.delete(0);
  return [...cuts].sort((a, b) => a - b);
}

/** Where the town begins among the capitalised words before a dash: "Centers Washington" -> 8; -1 where there is none. */
function townStart(words: string, whole: boolean): number {
  const town = words.split(',')[0] ?? '';
  const parts = town.split(' ');
  for (let skip = 0; skip < parts.length && !(whole && skip > 0); skip++) {
    const name = parts.slice(skip).join(' ');
    if (isPlaceName(name.replace(/\.$/, ''))) return town.length - name.length;
  }
  return -1;
}
