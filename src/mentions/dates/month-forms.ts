// Months and years alone: "between January and March 2024", "from 2015 to 2019".
import type { Part, Reading } from './draft.js';
import { chain, itemsOf, kindAt, named, type Run, readLink, readYear, yearOf } from './run.js';
import type { Token } from './tokens.js';

const CUE_BEFORE_MONTH =
  /\b(?:in|during|since|until|till|by|of|from|between|throughout|through|before|after|around|to|for|and|or|over|late|early|mid|beginning|end|month of)[ \n]{1,3}$/i;
/** Months that are people's names or verbs as well need more than a capital to be months. */
const NAME_LIKE = new Set([3, 4, 5, 6, 8]);

export function readMonths(run: Run, index: number): Reading | null {
  let i = index;
  const pointer =
    kindAt(run, i) === 'P' && (kindAt(run, i + 1) === 'M' || kindAt(run, i + 1) === 'Q') ? run.tokens[i]! : null;
  if (pointer) i++;
  const parts: Part[] = [];
  const links: string[] = [];
  const start = run.tokens[i]?.start ?? 0;
  let end = start;
  let years = 0;
  for (;;) {
    let k = i;
    let qualified = false;
    if (kindAt(run, k) === 'Q') {
      qualified = true;
      k++;
      if (kindAt(run, k) === '-') k++;
    }
    const month = run.tokens[k];
    if (month?.kind !== 'M') break;
    // "between 2 May and June 5": a day after the month is another form's business.
    k++;
    const year = readYear(run, k);
    if (parts.length > 0 && !year && kindAt(run, k) === 'D') break;
    if (parts.length === 0 && !year && !qualified && !pointer && !isMonthAlone(run, month, index, k)) return null;
    const small = !/^[A-Z]/.test(month.text);
    if (small && !qualified && !year && (month.value === 3 || month.value === 5 || month.short)) break;
    if (month.short && !year && !qualified && !pointer && parts.length === 0 && !/[-/]/.test(kindAt(run, k)))
      return null;
    if (year) years++;
    parts.push({
      year: yearOf(year?.token ?? null),
      shortYear: year?.token.short ?? false,
      month: month.value,
      day: null,
      weekday: null,
      start: month.start,
      end: month.end,
    });
    end = year?.token.end ?? month.end;
    i = year?.next ?? k;
    const link = readLink(run, i);
    const after = link ? kindAt(run, link.next) : '';
    if (!link || (link.kind === ',' && parts.length > 10) || (after !== 'M' && after !== 'Q')) break;
    if (kindAt(run, link.next + (after === 'Q' ? 2 : 1)) === 'D') break;
    if (after === 'M' && !/^[A-Z]/.test(run.tokens[link.next]!.text) && [3, 5].includes(run.tokens[link.next]!.value))
      break;
    links.push(link.kind);
    i = link.next;
  }
  if (parts.length === 0) return null;
  while (links.length >= parts.length) links.pop();
  // "between January and March" is a range, "January and March" two months.
  if (parts.length === 2 && links[0] === '&' && kindAt(run, index - 1) === 'b') links[0] = '-';
  if (parts.length === 2 && links[0] === '/') links[0] = '-';
  return chain(run, 'dates/months', itemsOf(parts, links), { start, end }, years === 0 ? pointer : null, i, 'month');
}

const OWNED_MONTH = /(?:\b(?:the|its|our|their|a|an)|[a-z]'s)[ \n]{1,2}$/;
const VERB_OR_LINK = new Set('for and was were is has had said who that which with from the will can may'.split(' '));

/** A month with neither day nor year is one after "in", "during", "since" and the like. */
function isMonthAlone(run: Run, month: Token, index: number, next: number): boolean {
  if (!/^[A-Z]/.test(month.text)) return false;
  const before = run.view.slice(Math.max(0, month.start - 16), month.start);
  const linked = /[-/&]/.test(kindAt(run, next)) && kindAt(run, next + 1) === 'M';
  // "the July virtual meet-up", "its November workshop"
  const noun = OWNED_MONTH.test(before) && /^[ \n]([a-z]{3,})/.exec(run.view.slice(month.end, month.end + 16));
  if (noun && !VERB_OR_LINK.has(noun[1]!)) return true;
  if (!CUE_BEFORE_MONTH.test(before) && !linked && kindAt(run, index - 1) !== 'b' && kindAt(run, index - 1) !== 'f')
    return false;
  // "by April Jones", "of March for Science": a name goes on.
  const after = run.view.slice(month.end, month.end + 24);
  if (NAME_LIKE.has(month.value) && !linked && /^[ \n][A-Z][a-z]/.test(after) && kindAt(run, next) !== 'R')
    return false;
  if (
    !linked &&
    NAME_LIKE.has(month.value) &&
    /\b(?:by|for|and|or|to|of)[ \n]{1,3}$/i.test(before) &&
    /^[ \n](?:for|said|and|is)\b/.test(after) &&
    month.value !== 8
  )
    return false;
  return true;
}

/** "In 2000 schools": a round figure before a plural is a number. */
const COUNTED_AFTER =
  /^[ \n](?:participants|people|persons|women|men|children|students|schools|families|households|farmers|refugees|villages|trees|copies|units|dollars|euros|meters|metres|members|jobs|cases|visitors|guests|attendees|delegates|voters|workers|teachers|youths?|girls|boys|homes|patients|volunteers|BC\b|AD\b)/;
const NUMBERED_BEFORE =
  /(?:\b(?:Room|No\.?|Box|Tel\.?|Phone|Fax|Suite|Resolution|ISO|Ext\.?|about|over|nearly|almost|than|some|least|Call|call|code|Route) |[$€£#=/@.&?] ?)$/;

export function readYears(run: Run, index: number): Reading | null {
  const first = run.tokens[index];
  if (first?.kind !== 'Y' || first.short || first.value < 1900) return null;
  const { view } = run;
  if (NUMBERED_BEFORE.test(view.slice(Math.max(0, first.start - 14), first.start))) return null;
  const after = view.slice(first.end, first.end + 16);
  if (
    COUNTED_AFTER.test(after) ||
    (/^(?: \d{3,}|[/_@]|-\w{2,}[/-]|\.\w{2,5}\b)/.test(after) && !/^-(?:19|20)\d\d\b/.test(after))
  )
    return null;
  const parts: Part[] = [{ ...named(first), year: first.value }];
  const links: string[] = [];
  let i = index + 1;
  let end = first.end;
  for (let n = 0; n < 12; n++) {
    const link = readLink(run, i);
    const token = link && run.tokens[link.next];
    if (!link || !token) break;
    // "2018-19"
    const shortEnd =
      link.kind !== '&' &&
      link.kind !== ',' &&
      token.kind === 'D' &&
      !token.ordinal &&
      token.text.length === 2 &&
      token.value === (first.value + 1) % 100 &&
      token.start === run.tokens[link.next - 1]!.end &&
      kindAt(run, link.next + 1) !== 'M';
    if (!shortEnd && (token.kind !== 'Y' || token.short || (link.kind === '-' && token.value < first.value))) break;
    const value = shortEnd ? first.value + 1 : token.value;
    parts.push({ ...named(token), year: value });
    links.push(parts.length === 2 && (kindAt(run, index - 1) === 'b' || link.kind === '/') ? '-' : link.kind);
    end = token.end;
    i = link.next + 1;
  }
  return chain(run, 'dates/years', itemsOf(parts, links), { start: first.start, end }, null, i, 'year');
}
