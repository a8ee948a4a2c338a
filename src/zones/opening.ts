// Where the first line of a glued page falls apart: headline, "FOR IMMEDIATE RELEASE", date and dateline in one run,
// "Senator Announces New Health Centers Washington-- U.S. Senator …".

import { matchesOf } from '../text/matches.js';
import { isPlaceName } from '../vocab/places.js';
import { FULL_DATE } from './dates.js';

/** Looked at: the longest headline with its subhead and dateline. */
const LOOKED_AT = 420;

const RELEASE_WORDS =
  /(?:FOR )?IMMEDIATE RELEASE(?![a-z])|For Immediate Release\b|Press Release(?= {2})|(?<=[a-z] {1,3})from the Office of (?=[A-Z])/g;
/** The day may be glued to what stands around it: "RELEASEApril 19 2007", "May 02  2006Contact". */
const DATE = new RegExp(`(?:(?<![\\w/.-])|(?<=[A-Za-z]{3})(?=[A-Z]))(?:${FULL_DATE})(?![a-z\\d/])`, 'g');
/** The dash of "Washington-- U.S.", "WASHINGTON, D.C. - Today". */
const DASH = / ?--|- (?= ?["A-Z])/g;
/** A town in capitals before a lost dash: "WASHINGTON  DC  Senator". */
const BARE = /[A-Z]{4,20}(?=,? {1,2}[A-Z])/g;
const BARE_REST = /^(?:,? {1,2}(?:D\.? ?C\.?|[A-Z][a-z]{1,5}\.?|[A-Z]{2}))? {2,3}[A-Z]/;
/** "… Families Contact Jane Doe" */
const CONTACT = /(?<=[a-z] |\d)Contacts?:? {1,2}(?=[A-Z][a-z]+ [A-Z][a-z]+)/g;
const GOES_ON = /(?:\b(?:on|of|in|by|since|until|from|to|and|the|before|after|dated|for)|[,(])\s*$/i;

/** Offsets within the opening `text` at which one part of the page ends and the next begins, in order; none where it is all one. */
export function openingCuts(text: string): number[] {
  const head = text.slice(0, LOOKED_AT);
  const cuts = new Set<number>();
  for (const match of matchesOf(RELEASE_WORDS, head)) cuts.add(match.index);
  for (const match of matchesOf(CONTACT, head)) cuts.add(match.index);
  for (const match of matchesOf(DATE, head)) {
    const before = head.slice(0, match.index);
    const behind = head.slice(match.index + match[0].length);
    if (
      /^ ?date $/.test(before) ||
      GOES_ON.test(before) ||
      /^ ?\p{Ll}|^[,)]/u.test(behind) ||
      /[a-z"')][.!?] /.test(before)
    )
      continue;
    if (!/Release:? {1,4}$/i.test(before) && match.index > 0) cuts.add(match.index);
    if (behind.trim() !== '') cuts.add(match.index + match[0].length);
  }
  const town = dashedTown(head) ?? bareTown(head);
  if (town !== null && !GOES_ON.test(head.slice(0, town))) cuts.add(town);
  cuts.delete(0);
  return [...cuts].sort((a, b) => a - b);
}

/** A dateline stands behind a headline of this length at least, and no sentence ends between. */
const SHORTEST_HEADLINE = 12;
const isFirst = (head: string, at: number): boolean =>
  at >= SHORTEST_HEADLINE && !/[a-z"')][.!?] /.test(head.slice(SHORTEST_HEADLINE, at));

/** Start of the town before the first dash: "Centers Washington--" gives that of "Washington"; null where none is known. */
function dashedTown(head: string): number | null {
  for (const { index } of matchesOf(DASH, head)) {
    const before = head.slice(Math.max(0, index - 48), index);
    const town = before.replace(/, ?[A-Z][A-Za-z.]{1,14}$/, '');
    const words = town.split(' ').slice(-3);
    for (let skip = 0; skip < words.length; skip++) {
      const name = words.slice(skip).join(' ');
      const at = index - before.length + town.length - name.length;
      if (/^[A-Z]/.test(name) && isFirst(head, at) && isPlaceName(name.replace(/\.$/, ''))) return at;
    }
  }
  return null;
}

function bareTown(head: string): number | null {
  for (const match of matchesOf(BARE, head)) {
    if (
      head[match.index - 1] === ' ' &&
      isFirst(head, match.index) &&
      BARE_REST.test(head.slice(match.index + match[0].length, match.index + match[0].length + 16)) &&
      isPlaceName(match[0])
    )
      return match.index;
  }
  return null;
}
