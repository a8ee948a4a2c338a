// How strongly the words make a place or a venue the event's: its verb, its day, its label, its line.
// Weights of the points were tuned on the dev corpus.

import type { HappeningMention, PlaceMention, VenueMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { overlaps, type Span, within } from '../text/span.js';
import type { Draft } from './draft.js';
import type { Finds } from './finds.js';
import type { Focus, Tie } from './focus.js';
import { here, shelvesOf } from './place-shelves.js';

export const NEVER = -9;

/** "joined by those who were trained last year at": where others learned before. */
const SCHOOLED =
  /\b(?:who|that)\s(?:were|was|had\sbeen|have\sbeen)\s(?:trained|educated|taught|certified)\b[^,.;]{0,40}$/i;
/** "a fine venue at the Delta offices" */
const NAMED_VENUE = /\bvenue,?\s(?:at|in|was|is|of)\s(?:the\s)?$/i;
/** "Sign up for our newsletter", "Photo: X in Y": no telling of the event. */
const PLEA =
  /^(?:Sign\sup|Subscribe|Follow\sus|Click|Read\smore|See\salso|Download|Donate|Share\sthis|Contact\sus|Join\sour\s(?:newsletter|mailing))\b/i;

/** "visited the", in code units behind the verb. */
const VISITED_GAP = 6;
/** "in collaboration with the Lake University in Oslo": where a partner sits, more than one word into its name. */
const PARTNERED =
  /\b(?:collaboration|co-?operation|partnership|coordination|association|conjunction|together|jointly)\swith\b/;
const SEATED = /\b(?:University|Institute|College|Cent(?:re|er)|Academy|School|[A-Z])\s(?:in|at)\s(?:the\s)?$/;
/** How far before its place a partner is named, in code units. */
const PARTNER_REACH = 220;

const CARRYING =
  /\b(?:met|gathered|convened|assembled|came\stogether|held|hosted|took\splace|takes?\splace|taking\splace|attended|ran|organi[sz]ed|conducted|venue|welcom(?:e|ed|es|ing)|came|took\spart|trained|opened|kicked\soff|ended|concluded|wrapped\sup|stop(?:s|ped)?|were\sat|was\sat|invited)\b[^.;]{0,110}$/i;

const HOLDING = new Set(
  'held hosted hosting convened conducted organized organised took taking takes place gathered met meet meeting opened launched inaugurated assembled starts start begins began delivered staged event ceremony session ended concluded closed run ran stop stops stopped'.split(
    ' ',
  ),
);

/** "took their caravan to Parakou", "came to Kampala". */
const MOVING =
  /\b(?:c[ao]me|coming|travel(?:led|ed|s|ling)?|br(?:ought|ings?|inging)|t(?:ook|akes?|aking)|went|goes|arrived?|moved|return(?:s|ed)|welcom(?:e|ed|es|ing)|flew|invited|visits?|trips?|tours?|headed|draws?|drew)\b[^.;]{0,90}\sto\s(?:the\s)?$/i;

/** How far from its end a release is signed, and how long the lines of a signature are at most. */
const SIGNED = 160;

/** "Ministry of Foreign Affairs\nSingha Durbar, Kathmandu\n23 April 2023" that closes a release: who issued it, where and when. */
function isSignature(page: Page, find: Span): boolean {
  const { end } = page.layout.body;
  if (end - find.start > SIGNED || find.start < page.layout.body.start + 2 * SIGNED) return false;
  const floor = Math.max(0, find.start - SIGNED);
  const rest = page.view.slice(floor + page.view.slice(floor, find.start).lastIndexOf('\n') + 1, end);
  return (
    /(?:^|\n) {0,4}(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? \d{4}|[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?, \d{4}) {0,4}\.?$/.test(
      rest.trimEnd(),
    ) && !/[a-z]{3}[.!?]/.test(rest)
  );
}

function isPartners(page: Page, from: number, at: number): boolean {
  if (from >= at) return false;
  const between = page.view.slice(Math.max(from, at - PARTNER_REACH), at);
  return SEATED.test(between) && PARTNERED.test(between);
}

export function pointsOf(
  page: Page,
  finds: Finds,
  focus: Focus,
  draft: Draft,
  find: PlaceMention | VenueMention,
): number {
  const sentence = page.sentences[find.sentence];
  if (!sentence || PLEA.test(page.view.slice(sentence.start, sentence.start + 40)) || isSignature(page, find))
    return NEVER;
  if (isLabelled(page.view, find.start)) return draft.main && labelledDraft(focus, find) === draft ? 4.5 : NEVER;
  const before = page.view.slice(Math.max(sentence.start, find.start - TOLD_BEFORE), find.start);
  const tie = tieOf(focus, draft, find, sentence.zone);
  if (!tie || tie.draft !== draft || isOfAnother(finds, draft, tie, find, before)) return NEVER;
  if (SCHOOLED.test(before)) return NEVER;
  if (isSetAside(before, page.view.slice(find.end, find.end + SET_ASIDE_REACH))) return NEVER;
  const moving =
    find.kind === 'place' &&
    find.preposition === 'to' &&
    (MOVING.test(before) || (tie.telling?.type === 'visit' && tie.distance < 12));
  // "visited Thailand from 3 to 5 May"
  const visited =
    find.kind === 'place' &&
    tie.telling?.type === 'visit' &&
    find.start >= tie.telling.end &&
    find.start - tie.telling.end <= VISITED_GAP;
  const at = find.kind === 'place' ? find.use === 'at' || moving || visited : find.cue === 'at';
  const dated = at && isDated(page, finds, find) && !(tie.telling && isPartners(page, tie.telling.end, find.start));
  const governed = find.governor !== null && find.governor !== undefined && HOLDING.has(find.governor);
  let points = 0;
  if (tie.telling) {
    points += tie.telling.licence >= 1.8 ? 2.4 : tie.telling.licence >= 1 ? 1.6 : 1.1;
    points -= (Math.min(tie.distance, 200) / 130) * (dated || governed ? 0.4 : 1);
  } else if (CARRYING.test(before) || moving || (governed && find.kind === 'venue')) points += 1.1;
  else points -= 0.4;
  if (dated) points += 0.6;
  if (!tie.telling && find.governor !== null && find.governor !== undefined && ELSEWHERE.has(find.governor))
    points -= ASIDE;
  if (governed) points += 0.2;
  // "his 1000th session, last November in Racine County": one of a series, where the release's own is spoken of without number
  if (tie.telling?.series === 'ordinal' && draft.tellings[0]?.series !== 'ordinal') points -= 0.6;
  if (find.kind === 'place') {
    // "the Monrovia workshop"
    if (
      tie.telling &&
      within(find, { start: tie.telling.phrase.start, end: tie.telling.start }) &&
      find.form === 'city'
    )
      points += 1.2;
    if (at) points += 0.8;
    else if (find.use === 'plain') points -= 0.6;
    if (at && sentence.zone === 'headline' && find.form === 'city') points += 0.5;
    // "in Ottawa County": the town and house that follow say more
    if (find.form === 'city') points += / County$/.test(find.city ?? '') ? -0.3 : 0.4;
    else if (find.form === 'country') points -= 0.5;
    if (find.form !== 'city' && !governed && !dated && !moving && !visited && !isDirect(page, tie.telling, find))
      points -= TOPIC;
  } else {
    if (NAMED_VENUE.test(before)) points += 2;
    // "visited the Lake Secretariat"
    if (tie.telling?.type === 'visit' && find.start >= tie.telling.end && find.start - tie.telling.end <= VISITED_GAP)
      points += 1.6;
    if (find.cue === 'at') points += 0.5;
    else if (find.cue === 'line')
      points +=
        !tie.telling && draft.main && HOSTED.test(page.view.slice(Math.max(0, find.start - 120), find.start)) ? 3 : 1.5;
    if ((find.confidence ?? 1) < 0.4) points -= 0.4;
  }
  const lined = draft.main && sentence.paragraph < TOP && (isOwnLine(page.view, find) || isFactLine(page, finds, find));
  if (lined) points += 2.2;
  else if (sentence.zone === 'headline' && find.kind === 'place' && !at) points -= 0.6;
  if (sentence.zone === 'list') points -= 0.5;
  if (isQuoted(page.view.slice(sentence.start, find.start))) points -= 1;
  points -= Math.min(sentence.paragraph, 8) * 0.1;
  return points;
}

/** True of words with a quotation mark that is not closed. */
function isQuoted(words: string): boolean {
  let open = false;
  for (let at = words.indexOf('"'); at >= 0; at = words.indexOf('"', at + 1)) open = !open;
  return open;
}

/** How far before a find the words of its sentence are weighed, in code units. */
const TOLD_BEFORE = 400;

/** Lines that head a notice stand in so many first paragraphs. */
const TOP = 7;

/** True of "Orlando, Florida" or "Rosen Centre" alone on its line, beside a line with a day or a year. */
function isOwnLine(view: string, find: Span): boolean {
  const before = view.slice(Math.max(0, find.start - 130), find.start);
  const after = view.slice(find.end, find.end + 130);
  if (!/(?:^|\n)[ *•-]{0,4}$/.test(before) || !/^ {0,3}(?:\n|$)/.test(after)) return false;
  return (
    DAY_LINE.test(before.trimEnd().split('\n').slice(-2).join('\n')) ||
    DAY_LINE.test(after.trimStart().split('\n', 2).join('\n'))
  );
}

const DAY_LINE =
  /\b(?:\d{1,2}(?:st|nd|rd|th)? ?(?:-|to) ?\d{1,2}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/;

/** The longest line of days and places alone. */
const FACT_LINE = 160;

/** "13 - 17 November 2017, Dushanbe, Tajikistan": the find's line says when and where, and nothing else. */
function isFactLine(page: Page, finds: Finds, find: Span & { readonly sentence: number }): boolean {
  const { view } = page;
  const floor = Math.max(0, find.start - FACT_LINE);
  const from = floor + view.slice(floor, find.start).lastIndexOf('\n') + 1;
  const ahead = view.slice(find.end, find.end + FACT_LINE);
  const newline = ahead.indexOf('\n');
  const to = find.end + (newline < 0 ? ahead.length : newline);
  if (to - from > FACT_LINE || (from === floor && floor > 0)) return false;
  const inLine = (one: Span): boolean => one.start >= from && one.end <= to;
  const { dates, places, venues } = shelvesOf(finds);
  const days = here(dates, find.sentence).filter((date) => inLine(date) && date.grain === 'day' && date.use === null);
  if (days.length === 0) return false;
  let rest = view.slice(from, to);
  for (const one of [
    ...days,
    ...here(places, find.sentence).filter(inLine),
    ...here(venues, find.sentence).filter(inLine),
  ])
    rest = rest.slice(0, one.start - from) + ' '.repeat(one.end - one.start) + rest.slice(one.end - from);
  return (rest.match(/\p{L}+/gu) ?? []).every((word) => FACT_WORDS.has(word.toLowerCase()));
}

/** What may stand between days and places on such a line. */
const FACT_WORDS = new Set(
  'in at from to on and of the a p am pm m noon hrs h gmt utc cet est edt cest date dates venue place location when where time mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** What stands above a venue's own line: an hour, a year, "hosted by". */
const HOSTED = /\b(?:hosted by|where|place|address|\d ?[ap]\.?m\.?|noon|\d{4})\b[^.]{0,60}$/i;

/** "was to be held in Kabul but", "instead of in Minsk": where it did not take place. */
const isSetAside = (before: string, after: string): boolean => {
  const near = before.slice(-SET_ASIDE_BEFORE);
  return (
    SET_ASIDE.test(near) ||
    (/\b(?:due|planned|scheduled|supposed|meant|intended|to have been)\b[^.;]{0,60}$/.test(near) &&
      /^[^.;]{0,30}?,? (?:but|had to be moved|has been moved|was moved)\b/.test(after))
  );
};

/** "Rather than in Minsk", "In the event of inclement weather, the fair will be held in". */
const SET_ASIDE =
  /\b(?:[Ii]nstead of|[Rr]ather than)(?: (?:in|at))?(?: the)? $|\b[Ii]n (?:the )?(?:case|event) of (?:[a-z]+ weather|rain)\b|\b[Rr]ain (?:location|site|plan)\b/;

/** How far before a find such words stand, and behind it. */
const SET_ASIDE_BEFORE = 160;
const SET_ASIDE_REACH = 60;

/** "the agreement that was signed in Pretoria": what is done where no event of the release is. */
const ELSEWHERE = new Set(
  'signed adopted agreed killed died born arrested elected founded established recorded reported built married buried raised injured published printed'.split(
    ' ',
  ),
);

const ASIDE = 1.2;

/** What a country or region loses that stands with another word than the event's: "the law on courts in Uzbekistan". */
const TOPIC = 1;

/** "a workshop in Nepal", "on 4 May in Nepal", ", in Nepal,": nothing stands between a country and the event but its verb. */
function isDirect(page: Page, telling: HappeningMention | null, place: PlaceMention): boolean {
  if (!telling) return false;
  if (place.start < telling.phrase.start)
    return /^\s?(?:in|across|throughout)\s(?:the\s)?$/i.test(
      page.view.slice((page.sentences[place.sentence] as Span).start, place.start),
    );
  const between = page.view.slice(telling.end, place.start);
  if (
    /\b(?:in|across|throughout) (?:all|an?|several|various|many|some|both|different|\d{1,3}|t(?:wo|hree)|four|five|six)\b[a-z -]{3,40} of (?:the )?$/.test(
      between,
    ) ||
    (between.length < 18 && /\b(?:in|across|throughout|around|to)\s(?:the\s)?$/.test(between)) ||
    /(?:^|[,)"])\s(?:in|across|throughout)\s(?:the\s)?$/.test(between)
  )
    return true;
  return /\b(?:held|hosted|conducted|organi[sz]ed|place|delivered|launched|week|month|year|today|yesterday|\d{4}|days?)\s(?:in|across|throughout|around)\s(?:the\s)?$/.test(
    between,
  );
}

/** True for a find that stands right beside a day: "on 4 May in Lima", "in Lima, 4 May". */
function isDated(page: Page, finds: Finds, find: Span & { readonly sentence: number }): boolean {
  return here(shelvesOf(finds).dates, find.sentence).some((date) => {
    if (date.use !== null || date.grain !== 'day') return false;
    const gap =
      date.end <= find.start
        ? page.view.slice(date.end, find.start)
        : find.end <= date.start
          ? page.view.slice(find.end, date.start)
          : 'none';
    return gap.length < 16 && /^[,)]?\s(?:\(|,)?\s?(?:(?:in|at|on|from|between)\s)?(?:the\s)?$/.test(gap);
  });
}

/** The event that a find stands with. A "town hall" that is the find itself tells of no event. */
function tieOf(focus: Focus, draft: Draft, find: PlaceMention | VenueMention, zone: string): Tie | null {
  const tie = focus.of(find);
  const itself =
    find.kind === 'venue' &&
    find.cue !== 'plain' &&
    tie?.telling &&
    overlaps(tie.telling.phrase, find) &&
    tie.telling.tense !== 'past';
  if (itself && draft.main) return { draft, telling: null, distance: 0, grounds: [] };
  // "Senator to visit Minot, Williston" of a headline that names no event is said of the only one
  const titled =
    !tie &&
    find.kind === 'place' &&
    find.use === 'at' &&
    find.form === 'city' &&
    draft.main &&
    zone === 'headline' &&
    focus.all.filter(({ main }) => main).length === 1;
  return titled ? { draft, telling: null, distance: 0, grounds: [] } : tie;
}

/** True where the words nearest before the find speak of an earlier or coming event: "the next conference, to be held in Oman". */
function isOfAnother(
  finds: Finds,
  draft: Draft,
  tie: Tie,
  find: Span & { readonly sentence: number },
  before: string,
): boolean {
  if (!draft.main) return false;
  let nearest: HappeningMention | null = null;
  for (const happening of here(shelvesOf(finds).happenings, find.sentence)) {
    if (happening.end <= find.start && happening.type !== null && (!nearest || happening.end > nearest.end))
      nearest = happening;
  }
  if (nearest && draft.tellings[0] !== nearest) {
    if (nearest.series === 'later' || nearest.series === 'earlier') return true;
    if (!tie.telling && nearest.plural && nearest.determiner === 'bare') return true;
  }
  return !tie.telling && OTHER_ONE.test(before);
}

/** "the second one will take place in", "A similar event is planned in", "The next stop". */
const OTHER_ONE =
  /\b(?:[Ss]imilar|[Pp]revious|[Ee]arlier|[Nn]ext|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ubsequent|[Ff]ollow-up|[Aa]dditional|[Ff]urther|[Uu]pcoming|[Ff]uture|[Aa]nother)\s(?!stops?\b)(?:[a-z-]{2,20}\s){0,3}(?:will|is|are|was|were|has|have|had|took|takes|to|planned|scheduled|follows?)\b/;

const LABEL_LINE =
  /^[ \t*•-]{0,8}(?:where|venue|locations?|place|place and time|time and place|date and venue|date and place|address|site|meeting place|event location)\b ?:? ?/i;

const LABEL_ONLY = /^[ \t*•-]{0,8}(?:where|venue|locations?|place|address|event location) ?:? ?$/i;

const LABEL_INSIDE = /\b(?:WHERE|Where|VENUE|Venue|LOCATION|Location) ?: ?[^\n:]{0,90}$/;

/** How far behind a label its line goes. */
const LABEL_REACH = 110;

/** "WHERE: City Hall, Austin", with the label on the find's line or alone on the line above. */
function isLabelled(view: string, at: number): boolean {
  const floor = Math.max(0, at - LABEL_REACH);
  const back = view.slice(floor, at);
  if (LABEL_INSIDE.test(back)) return true;
  const lineStart = back.lastIndexOf('\n');
  if (lineStart < 0 && floor > 0) return false;
  const line = back.slice(lineStart + 1);
  const label = LABEL_LINE.exec(line);
  if (label && (label[0].includes(':') || /^ {0,6}(?:[A-Z]|$)/.test(line.slice(label[0].length)))) return true;
  if (lineStart < 0 || /[a-z.]/.test(line.replace(/^ {0,8}(?:[Tt]he|[Aa]t) /, '').slice(0, 1))) return false;
  const above = back.slice(0, lineStart).trimEnd();
  return LABEL_ONLY.test(above.slice(above.lastIndexOf('\n') + 1));
}

/** The main event told last before a labelled line. */
function labelledDraft(focus: Focus, find: Span): Draft | null {
  const mains = focus.all.filter((draft) => draft.main);
  let nearest = mains[0] ?? null;
  for (const draft of mains)
    if (
      draft.tellings[0] &&
      draft.tellings[0].start < find.start &&
      nearest?.tellings[0] &&
      draft.tellings[0].start > nearest.tellings[0].start
    )
      nearest = draft;
  return nearest;
}
