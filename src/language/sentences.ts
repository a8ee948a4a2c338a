// Sentences inside zones, by a splitter of our own: "Dr. Doe met Sen. Roe at 10 a.m. The talks …" is two.
// A sentence never crosses a zone, so a headline cannot run into the body; newlines inside a paragraph end nothing.

import { matchesOf } from '../text/matches.js';
import type { Release } from '../text/release.js';
import type { Layout, Zone, ZoneKind } from '../zones/zone.js';
import type { Sentence } from './sentence.js';

/** The zones that are read. Furniture, contact, markup, stamp, byline and end mark have no sentences. */
const READ: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['headline', 'subhead', 'body', 'list', 'caption', 'about']);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Never the last word of a sentence. */
const OPENERS = words(`
mr mrs ms mx dr prof sen sens rep reps gov gens gen col lt sgt capt cmdr cdr adm maj brig cpl pvt hon rev fr sr st ste mt ft pres amb
engr eng arch insp supt atty messrs mme mlle asst assoc dir min sec vs viz cf e.g i.e fig figs vol vols pp art arts par paras tel ext fax mob
approx ca ed eds exec lic ing dna adv hrh maj.gen lt.gen lt.col brig.gen col.gen sq nos al h.e h.r.h h.m h.h h.i.m rt.hon ven mgr msgr comdt cllr alh shri smt ens cdre`);
/** Before a number they abbreviate, else they may end a sentence. */
const BEFORE_NUMBER = words(
  'no p rs kshs ksh ushs tshs tk rm bldg blk apt flr jan feb mar apr jun jul aug sep sept oct nov dec art sect ch res',
);
/** May end a sentence, but only if the next word is one that opens sentences. */
const EITHER = words(`
inc ltd corp co jr sr esq bros plc llc u.s u.n u.k u.s.a u.a.e e.u d.c l.a n.y n.j n.h n.m n.c n.d s.c s.d r.i w.va u.s.s.r p.o ph.d m.d m.a b.a m.sc b.sc m.p r.n d.o.o
i.r s.a s.p.a n.v b.v a.s a.d b.c a.k.a etc dept govt distt univ assn bldg ave blvd rd hwy est gov't int'l nat'l
ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo kans penn
mon tue tues wed thu thur thurs fri sat sun`);
const CLOCK = words('a.m p.m am pm');
/** Words that open a sentence far more often than they go on a name. */
const STARTERS = words(`
the a an this that these those it its he she they we i you his her their our my in on at by for from with to as when while where after before during since until
if although though however but and or so yet both each all some many most more several other another such no not there here what who why how which
according also among under over through because once then now today yesterday tomorrow speaking
one two three four five about since despite meanwhile moreover furthermore additionally finally first second last earlier later recently currently
please visit click mr mrs ms dr`);
/** Times of day go on with these. */
const AFTER_CLOCK =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]*\b|^(?:[A-Z]{2,5}\b|Eastern|Central|Mountain|Pacific|Greenwich|Local|Central European)/;

const STOP =
  /[.!?\u2026\u3002\u0964\u1362]["')\]]{0,3}(?=[\s\u1361]|$)|(?:[a-z]{3}|\d|\d ?[ap]m)\.(?=[A-Z][A-Za-z]{0,14} )|[a-z]{2}\.(?=(?:The|They|In|It|This|These|He|She|We|On|At) )|[ /](?:19|20)\d\d(?=[A-Z][a-z]{1,12}[ ,])/g;
const LOST = /(?<! ) {2,60}(?=[A-Z])/g;
const ITEM = /\n {0,20}(?=[•·▪‣◦●*]|-{1,2} |\(?\d{1,2}[.)] )/g;

/** Sentences of the zones that are read, in text order, trimmed, with absolute offsets. Linear in the text's length. */
export function readSentences(release: Release, layout: Layout): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = -1;
  for (const zone of layout.zones) {
    if (!READ.has(zone.kind)) continue;
    paragraph++;
    const { view } = release;
    let start = zone.start;
    const text = view.slice(zone.start, zone.end);
    let above = zone.start;
    for (const cut of [...cutsOf(text), text.length]) {
      if (insideDateline(view, zone.start + cut, layout)) continue;
      const end = zone.start + cut;
      if (/\n\s{0,200}\n/.test(view.slice(above, Math.min(start + 300, end)).slice(0, Math.max(0, start - above))))
        paragraph++;
      above = start;
      push(sentences, view, start, end, zone, paragraph);
      start = end;
    }
  }
  return joinLines(release.view, sentences);
}

/** "PRAIA, Cape Verde. April 24, 2018. - The": the stop behind the place is followed by the day. */
function insideDateline(view: string, at: number, { datelinePlace }: Layout): boolean {
  return (
    datelinePlace !== null &&
    at >= datelinePlace.end &&
    at <= datelinePlace.end + 2 &&
    DAY_NEXT.test(view.slice(at, at + 16))
  );
}
const DAY_NEXT = /^\s{1,3}(?:\(?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d)|-)/;

/** A line set by itself that cannot end there: "in collaboration with the" / "Asian Arts Alliance". */
const GOES_ON = /(?:\b(?:of|the|with|and|for|in|by|to|at|from|a|an|its|on)|[,&])$/i;
/** Longest joined sentence, in code units. */
const JOINED = 900;

/** Joins lines of running text that zones set apart: short centred lines of an invitation, a paragraph's torn opening. */
function joinLines(view: string, sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  let open = false;
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (
      last &&
      (last.zone === 'subhead' || open) &&
      (sentence.zone === 'subhead' || sentence.zone === 'body') &&
      sentence.end - last.start <= JOINED &&
      view.slice(last.end, sentence.start).trim() === '' &&
      (GOES_ON.test(view.slice(Math.max(last.start, last.end - 12), last.end)) ||
        /^\p{Ll}/u.test(view.slice(sentence.start, sentence.start + 2)) ||
        /^(?:Presents?|Invites?)\s/.test(view.slice(sentence.start, sentence.start + 9)))
    ) {
      joined[joined.length - 1] = { ...last, end: sentence.end, zone: 'body' };
      open = sentence.zone === 'subhead';
    } else if (
      last &&
      last.zone === 'body' &&
      sentence.zone === 'body' &&
      sentence.end - last.start <= JOINED &&
      /^ +$/.test(view.slice(last.end, sentence.start)) &&
      /\b(?:of|the|with|and|by|an?)$/.test(view.slice(Math.max(last.start, last.end - 6), last.end))
    ) {
      joined[joined.length - 1] = { ...last, end: sentence.end };
      open = false;
    } else {
      joined.push({ ...sentence, index: joined.length });
      open = false;
    }
  }
  return joined;
}

function push(sentences: Sentence[], view: string, from: number, to: number, zone: Zone, paragraph: number): void {
  let start = from;
  let end = to;
  while (start < end && view.charCodeAt(start) <= 32) start++;
  while (end > start && view.charCodeAt(end - 1) <= 32) end--;
  if (end > start) sentences.push({ index: sentences.length, start, end, zone: zone.kind, paragraph });
}

/** Offsets inside `text` at which a sentence ends and the next begins. */
function cutsOf(text: string): number[] {
  const cuts: number[] = [];
  let from = 0;
  for (const match of matchesOf(STOP, text)) {
    const end = match.index + match[0].length;
    if (end >= text.length) break;
    if (
      /^[a-z\d]/.test(match[0])
        ? !insideAddress(text, match.index) && !OPENERS.has(wordBefore(text, end - 1, from).toLowerCase())
        : endsHere(text, from, match.index, end)
    ) {
      cuts.push(end);
      from = end;
    }
  }
  for (const match of matchesOf(ITEM, text)) cuts.push(match.index);
  if (lostStops(text, cuts.length))
    for (const match of matchesOf(LOST, text))
      if (lostEnd(text, match.index, match.index + match[0].length)) cuts.push(match.index);
  const blank = /\n[^\S\n]{0,200}\n/g;
  for (const match of matchesOf(blank, text)) cuts.push(match.index);
  return cuts.length < 2 ? cuts : [...new Set(cuts)].sort((a, b) => a - b);
}

/** The word before `at`, with its inner dots, at most 24 units long. */
function wordBefore(text: string, at: number, from: number): string {
  let start = at;
  while (start > from && at - start < 24 && /[\p{L}\p{N}.'&-]/u.test(text[start - 1] as string)) start--;
  return text.slice(start, at);
}

/** True where the stop at `at` (closing quotes up to `end`) ends the sentence that began at `from`. */
function endsHere(text: string, from: number, at: number, end: number): boolean {
  const behind = /^\s*["'([\u00bf\u00a1]{0,3}/.exec(text.slice(end, end + 240))?.[0] ?? '';
  const next = text.slice(end + behind.length, end + behind.length + 40);
  if (next === '') return true;
  if (/^\p{Ll}|^-{1,2} ?\p{Lu}/u.test(next) && !text.slice(end, end + behind.length).includes('\n')) return false;
  if (/^\p{Ll}/u.test(next)) return false;
  if (text[at] !== '.' || (end - at > 1 && /["']/.test(text.slice(at + 1, end)))) return true;
  const word = wordBefore(text, at, from);
  const low = word.toLowerCase();
  // "1. Mayor Tom", "(a). The": a number that opens the sentence belongs to it.
  if (at - from <= 6 && /^\s*\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})\)?$/.test(text.slice(from, at))) return false;
  if (OPENERS.has(low))
    return !(/^\p{Lu}/u.test(word) || /^(?:vs|e\.g|i\.e|cf|approx|ext|tel|vol|pp|fig|figs|approx|ca)$/.test(low));
  if (BEFORE_NUMBER.has(low) && /^\p{L}/u.test(word)) {
    if (/^\d/.test(next)) return false;
    if (low === 'p') return false;
    return starts(next) || low === 'no';
  }
  if (CLOCK.has(low)) return !AFTER_CLOCK.test(next) && !/^\d/.test(next);
  if (EITHER.has(low)) return starts(next) || behind.includes('"');
  if (/^\p{Lu}$/u.test(word)) return starts(next) && !/^\p{Lu}/u.test(wordBefore(text, at - 2, from));
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return starts(next);
  return true;
}

function starts(next: string): boolean {
  const word = /^[\p{L}']+/u.exec(next)?.[0] ?? '';
  return STARTERS.has(word.toLowerCase());
}

/** "www.Example.org", "j.Doe@x.org": the stop stands in an address. */
function insideAddress(text: string, at: number): boolean {
  const from = Math.max(0, text.lastIndexOf(' ', at) + 1);
  const token = text.slice(Math.max(from, at - 80), at + 40);
  return /[@/\\]|www|http/i.test(token);
}

/** A stretch of this length ought to hold a stop. */
const STOP_EVERY = 400;
const lostStops = (text: string, stops: number): boolean =>
  text.length > 120 &&
  (stops + 1) * STOP_EVERY < text.length + STOP_EVERY &&
  text.includes('  ') &&
  !/[a-z][.,] /.test(text.slice(0, 2000));

/** Two spaces and a capital after a small word, or before a word that opens sentences: the stop that was there is lost. */
function lostEnd(text: string, at: number, end: number): boolean {
  const word = wordBefore(text, at, Math.max(0, at - 24));
  if (OPENERS.has(word.toLowerCase())) return false;
  if (/^\p{Ll}{2,}/u.test(word)) return true;
  return starts(text.slice(end, end + 20)) && word.length > 2;
}
