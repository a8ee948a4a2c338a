// Where an event takes place: its towns and venues, and whether it is online.
// "at the Serena Hotel, Kampala" is one site; the best one wins, its list and its stops follow, the dateline helps out.

import type { DateMention, HappeningMention, OnlineMention, PlaceMention, VenueMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { countryOfPage, likelyCountry } from '../mentions/places/index.js';
import { overlaps, type Span, within } from '../text/span.js';
import { flatten } from '../text/squeeze.js';
import { demonym } from '../vocab/countries.js';
import { isOrdinaryWord, placesNamed } from '../vocab/places.js';
import type { Draft } from './draft.js';
import type { Finds, Left } from './finds.js';
import type { Focus, Tie } from './focus.js';
import { homeTown, townOfVenue } from './home-town.js';

export interface EventPlace {
  readonly city: string | null;
  readonly region: string | null;
  readonly country: string | null;
  readonly venue: string | null;
  readonly online: boolean;
  readonly geonamesId: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly confidence: number;
  readonly spans: readonly (Span & { readonly rule: string })[];
}

/** A place, a venue, or both where they stand together, with how strongly the words make it the event's. */
interface Site extends Span {
  readonly place: PlaceMention | null;
  readonly venue: VenueMention | null;
  readonly sentence: number;
  readonly points: number;
}

/** Below this a place is talked of, not where the event is. Weights of the points were tuned on the dev corpus. */
const FLOOR = 1;
const NEVER = -9;

/** The places of an event, in text order of the first telling; none where the words give none. */
export function placesOf(page: Page, finds: Finds, focus: Focus, draft: Draft, left: Left[]): EventPlace[] {
  const screen = onlineOf(page, finds, focus, draft);
  const sites = sitesOf(page, finds, focus, draft);
  const top = best(sites.filter((site) => site.points >= FLOOR));
  if (screen && !screen.hybrid && !(top?.venue && top.points >= REAL_VENUE && !screen.named)) {
    leave(finds, draft, [], left);
    return [onlineEntry(screen.online)];
  }
  let chosen = top ? withNeighbours(page, top, sites) : [];
  if (draft.tellings.some((telling) => telling.type === 'visit'))
    chosen = withStops(page, finds, focus, draft, chosen, sites);
  chosen = completed(page, finds, focus, draft, chosen, sites);
  const places = merged(page, chosen).map((site) => entryOf(page, finds, site));
  if (screen) places.push(onlineEntry(screen.online));
  leave(finds, draft, places, left);
  return places;
}

/** A venue so plainly told stays, though the event is on a screen as well. */
const REAL_VENUE = 3;

const best = (sites: readonly Site[]): Site | null =>
  sites.reduce<Site | null>((top, one) => (!top || one.points > top.points + 1e-9 ? one : top), null);

/** Notes the places that the event did not take. */
function leave(finds: Finds, draft: Draft, places: readonly EventPlace[], left: Left[]): void {
  for (const place of finds.places) {
    if (place.form === 'area' || place.use === 'part-of-name' || place.use === 'dateline') continue;
    if (places.some((entry) => entry.spans.some((span) => overlaps(span, place)))) continue;
    if (place.use === 'origin') {
      if (draft.main)
        left.push({
          start: place.start,
          end: place.end,
          kind: 'place',
          rule: place.rule,
          why: 'where people come from',
        });
    } else
      left.push({
        start: place.start,
        end: place.end,
        kind: 'place',
        rule: place.rule,
        why: 'not where the event takes place, by its words',
      });
  }
}

/* ---- finds by sentence, so that nothing is looked through twice ---- */

interface Shelves {
  readonly happenings: ReadonlyMap<number, readonly HappeningMention[]>;
  readonly dates: ReadonlyMap<number, readonly DateMention[]>;
  readonly places: ReadonlyMap<number, readonly PlaceMention[]>;
  readonly venues: ReadonlyMap<number, readonly VenueMention[]>;
  /** Towns that the page says something takes place in, by name. */
  readonly towns: ReadonlyMap<string, PlaceMention>;
}
const shelves = new WeakMap<Finds, Shelves>();
function shelvesOf(finds: Finds): Shelves {
  const known = shelves.get(finds);
  if (known) return known;
  const towns = new Map<string, PlaceMention>();
  for (const place of finds.places)
    if (place.use === 'at' && place.city !== null && !towns.has(place.city)) towns.set(place.city, place);
  const made = {
    happenings: bySentence(finds.happenings),
    dates: bySentence(finds.dates),
    places: bySentence(finds.places),
    venues: bySentence(finds.venues),
    towns,
  };
  shelves.set(finds, made);
  return made;
}
function bySentence<T extends { readonly sentence: number }>(finds: readonly T[]): Map<number, T[]> {
  const map = new Map<number, T[]>();
  for (const find of finds) {
    const list = map.get(find.sentence);
    if (list) list.push(find);
    else map.set(find.sentence, [find]);
  }
  return map;
}
/** The most that is looked at in one sentence: a line of ten megabytes is one, too. */
const MOST_HERE = 60;
function here<T>(map: ReadonlyMap<number, readonly T[]>, sentence: number): readonly T[] {
  const list = map.get(sentence) ?? [];
  return list.length > MOST_HERE ? list.slice(0, MOST_HERE) : list;
}

/* ---- sites ---- */

function sitesOf(page: Page, finds: Finds, focus: Focus, draft: Draft): Site[] {
  const visit = draft.tellings.some((telling) => telling.type === 'visit');
  const places = finds.places.filter((place) => place.form !== 'area' && (place.use === 'at' || place.use === 'plain'));
  const venues = finds.venues.filter((venue) => isVenue(finds, venue, visit));
  const paired = new Set<PlaceMention>();
  const sites: Site[] = [];
  for (const venue of venues) {
    const place = placeOf(page, finds, venue, places, venues);
    const venuePoints = pointsOf(page, finds, focus, draft, venue);
    const placePoints = place ? pointsOf(page, finds, focus, draft, place) : NEVER;
    const points = Math.max(venuePoints, placePoints);
    if (points === NEVER) continue;
    if (place) paired.add(place);
    sites.push({
      start: place ? Math.min(place.start, venue.start) : venue.start,
      end: place ? Math.max(place.end, venue.end) : venue.end,
      sentence: venue.sentence,
      place,
      venue,
      points: points + (place ? PAIR : 0),
    });
  }
  for (const place of places) {
    if (paired.has(place)) continue;
    const points = pointsOf(page, finds, focus, draft, place);
    if (points > NEVER)
      sites.push({ start: place.start, end: place.end, sentence: place.sentence, place, venue: null, points });
  }
  return sites.sort((a, b) => a.start - b.start);
}
/** What a venue and its town say for each other. */
const PAIR = 0.5;

/** False for venues that are named in passing, and for happenings taken for one. */
function isVenue(finds: Finds, venue: VenueMention, visit: boolean): boolean {
  // "at Tatra, a remote village": the town itself
  if (
    here(shelvesOf(finds).places, venue.sentence).some(
      (place) => place.start === venue.start && place.city === venue.name,
    )
  )
    return false;
  if (venue.cue === 'plain' && (venue.confidence ?? 0) < (visit ? 0.2 : 0.45)) return false;
  return !(
    venue.rule === 'places/venue-at' &&
    here(shelvesOf(finds).happenings, venue.sentence).some(
      (happening) => within(happening, venue) && happening.end === venue.end,
    )
  );
}

/** "at the Serena Hotel, Kampala", "at the Hotel Park in Split", "in Split on 17 May at the Hotel Park". */
function placeOf(
  page: Page,
  finds: Finds,
  venue: VenueMention,
  places: readonly PlaceMention[],
  venues: readonly VenueMention[],
): PlaceMention | null {
  // "Kampala's National Theatre"
  const owner = here(shelvesOf(finds).places, venue.sentence).find(
    (place) =>
      place.city !== null &&
      place.start < venue.start &&
      venue.start - place.end <= 3 &&
      page.view.startsWith("'s", place.end),
  );
  if (owner) return owner;
  const next = firstFrom(places, venue.end);
  const after = places[next];
  if (after && after.start - venue.end <= 110 && !parted(venues, venue, venue.end, after.start)) {
    const gap = page.view.slice(venue.end, after.start);
    if (IN_TOWN.test(gap) || isAddress(gap)) return after;
  }
  if (venue.cue !== 'at' && (venue.confidence ?? 0) < 0.5) return null;
  for (let i = firstFrom(places, venue.start) - 1; i >= 0 && i >= next - 6; i--) {
    const before = places[i] as PlaceMention;
    if (before.end > venue.start) continue;
    if (before.sentence !== venue.sentence || venue.start - before.end > 80) return null;
    if (before.use !== 'at' && !(venue.cue === 'line' && page.view.slice(before.end, venue.start) === ', ')) continue;
    const gap = page.view.slice(before.end, venue.start);
    return /[.;:()]|\b(?:and|while|after|before|from|who|which|that|where)\b/.test(gap) ||
      parted(venues, venue, before.end, venue.start)
      ? null
      : before;
  }
  return null;
}
/** Index of the first find that starts at `at` or behind it; the finds are in text order. */
function firstFrom(finds: readonly Span[], at: number): number {
  let low = 0;
  let high = finds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((finds[middle] as Span).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
/** True where another venue stands between. */
function parted(venues: readonly VenueMention[], venue: VenueMention, from: number, to: number): boolean {
  const other = venues[firstFrom(venues, from)];
  return other !== undefined && other !== venue && other.end <= to;
}
const IN_TOWN =
  /^\s?(?:\([^()]{1,40}\))?,?\s(?:here\s)?(?:(?:located|situated)\s)?(?:in|at|near|outside)\s(?:the\s)?(?:[a-z-]{3,12}\s){0,3}(?:of\s)?$/;
/** ", 41-17 Main Street, Flushing": what may stand between a venue and its town. */
function isAddress(gap: string): boolean {
  if (!/^\s?(?:,|\(|-|\n)/.test(gap) && !/^\s\d/.test(gap)) return false;
  if (/\n\s?\n\s?\n/.test(gap)) return false;
  return gap
    .split(/[\s,()]+/)
    .every(
      (word) =>
        word === '' ||
        /^[\p{Lu}\d#-]/u.test(word) ||
        /^(?:of|the|de|la|du|al|near|opposite|off|at|in|city|town|district)$/.test(word),
    );
}

/* ---- points ---- */

/** "Sign up for our newsletter", "Photo: X in Y": no telling of the event. */
const PLEA =
  /^(?:Sign\sup|Subscribe|Follow\sus|Click|Read\smore|See\salso|Download|Donate|Share\sthis|Contact\sus|Join\sour\s(?:newsletter|mailing))\b/i;
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

function pointsOf(page: Page, finds: Finds, focus: Focus, draft: Draft, find: PlaceMention | VenueMention): number {
  const sentence = page.sentences[find.sentence];
  if (!sentence || PLEA.test(page.view.slice(sentence.start, sentence.start + 40)) || isSignature(page, find))
    return NEVER;
  if (isLabelled(page.view, find.start)) return draft.main && labelledDraft(focus, find) === draft ? 4.5 : NEVER;
  const before = page.view.slice(sentence.start, find.start);
  const tie = tieOf(focus, draft, find, sentence.zone);
  if (!tie || tie.draft !== draft || isOfAnother(finds, draft, tie, find, before)) return NEVER;
  if (isSetAside(before, page.view.slice(find.end, find.end + SET_ASIDE_REACH))) return NEVER;
  const moving =
    find.kind === 'place' &&
    find.preposition === 'to' &&
    (MOVING.test(before) || (tie.telling?.type === 'visit' && tie.distance < 12));
  const at = find.kind === 'place' ? find.use === 'at' || moving : find.cue === 'at';
  const dated = at && isDated(page, finds, find);
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
    if (find.form === 'city') points += 0.4;
    else if (find.form === 'country') points -= 0.5;
    if (find.form !== 'city' && !governed && !dated && !moving && !isDirect(page, tie.telling, find)) points -= TOPIC;
  } else {
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
  if (before.split('"').length % 2 === 0) points -= 1;
  points -= Math.min(sentence.paragraph, 8) * 0.1;
  return points;
}

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
const isSetAside = (before: string, after: string): boolean =>
  /\b(?:[Ii]nstead of|[Rr]ather than)(?: (?:in|at))?(?: the)? $/.test(before) ||
  (/\b(?:due|planned|scheduled|supposed|meant|intended|to have been)\b[^.;]{0,60}$/.test(before) &&
    /^[^.;]{0,30}?,? (?:but|had to be moved|has been moved|was moved)\b/.test(after));
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

/* ---- which sites ---- */

const LIST_GAP =
  /^\s?(?:,|\sand|,\sand|\s&|;|,\sas\swell\sas|\sas\swell\sas|,?\sfollowed\sby|\sor)\s(?:(?:then|later|ended|finished|concluded|went\son)\s)?(?:(?:in|at|on)\s)?(?:the\s(?:(?:city|towns?|cities|districts?)\sof\s)?)?$/;
/** " on 23 July and in " of "in Rabat on 23 July and in Fes on 26 July". */
const DATED_GAP =
  /^\s\(?(?:on|from|between|during)?\s?[\w\s-]{0,30}\d[\w\s-]{0,16}\)?(?:,?\s(?:and|&|then|followed\sby)|,|;)\s(?:then\s)?(?:(?:in|at|on|to)\s)?(?:the\s)?$/;

/** "in Rabat and Fes", "at the Hotel A in Rabat on 23 July and at the Hotel B in Fes": sites listed with the best one. */
function withNeighbours(page: Page, top: Site, sites: readonly Site[]): Site[] {
  const near = sites.filter(
    (site) =>
      site.sentence === top.sentence &&
      (site === top ||
        !top.place ||
        !site.place ||
        site.place.form === top.place.form ||
        site.place.form !== 'country'),
  );
  const at = near.indexOf(top);
  const joined = (a: Site, b: Site): boolean => {
    const gap = flatten(page.view.slice(a.end, b.start));
    return gap.length < 70 && (LIST_GAP.test(gap) || DATED_GAP.test(gap)) && (a.place !== null || b.place === null);
  };
  const list = [top];
  for (let i = at + 1; i < near.length && joined(near[i - 1] as Site, near[i] as Site); i++) list.push(near[i] as Site);
  for (let i = at - 1; i >= 0 && joined(near[i] as Site, near[i + 1] as Site); i--) list.unshift(near[i] as Site);
  return list;
}

const VISITING =
  /\b(?:visit(?:ed|s|ing)?|tour(?:ed|s|ing)?|stops?|stopped|travell?ed|went\sto|shown|hosted|itinerary)\b/i;

/** The stops of a visit, each with a place of its own: "visited the Police Academy in Brno and the airport in Graz". */
function withStops(
  page: Page,
  finds: Finds,
  focus: Focus,
  draft: Draft,
  chosen: Site[],
  sites: readonly Site[],
): Site[] {
  const stops: Site[] = [];
  for (const site of sites) {
    const sentence = page.sentences[site.sentence];
    if (!sentence || !site.place || sentence.zone === 'headline' || focus.of(site.place)?.draft !== draft) continue;
    if (!VISITING.test(page.view.slice(sentence.start, sentence.end)) || (site.place.form !== 'city' && !site.venue))
      continue;
    if (site.place.use !== 'at') continue;
    // "In Vienna, officials visited the Headquarters": a town that opens the sentence and the one venue of it
    const opening = !site.venue && site.place.start - sentence.start < 4;
    const venues = opening
      ? here(shelvesOf(finds).venues, site.sentence).filter((venue) => isVenue(finds, venue, true))
      : [];
    stops.push(
      venues.length === 1 && !sites.some((other) => other.venue === venues[0] && other.place)
        ? { ...site, venue: venues[0] as VenueMention }
        : site,
    );
  }
  const towns = new Set(stops.map((site) => site.place?.city ?? site.place?.country));
  const broad = chosen.every((site) => site.place === null || site.place.form === 'country');
  if (towns.size < (broad ? 1 : 2)) return chosen;
  const kept = chosen.filter(
    (site) => site.place !== null && !stops.some((stop) => stop.place?.country === site.place?.country),
  );
  return [...kept, ...stops];
}

/** Gives a site what it lacks: a venue its town, a town its venue, a country the town that the page names for the event. */
function completed(
  page: Page,
  finds: Finds,
  focus: Focus,
  draft: Draft,
  chosen: readonly Site[],
  sites: readonly Site[],
): Site[] {
  let list = [...chosen];
  const [only] = list;
  const rest = sites.filter((site) => !chosen.includes(site));
  if (only && list.length === 1 && only.place?.form !== 'city') {
    const place = bestPlace(page, finds, draft, only, rest);
    if (place)
      list = [{ ...only, place, start: only.venue ? only.start : place.start, end: only.venue ? only.end : place.end }];
  }
  if (only && list.length > 1 && list.every((site) => site.venue !== null && site.place === null)) {
    const place = bestPlace(page, finds, draft, only, rest);
    if (place) list = list.map((site) => ({ ...site, place }));
  }
  // "at two hospitals in Freetown, the Maternity Hospital and Connaught Hospital"
  const shared = list.find((site) => site.place?.city != null)?.place;
  if (shared && list.some((site) => site.venue?.rule === 'places/venue-listed'))
    list = list
      .filter((site) => site.venue !== null || site.place !== shared)
      .map((site) => (site.place === null ? { ...site, place: shared } : site));
  if (list.length === 0 && draft.main) {
    const dateline = datelineOf(finds) ?? quietHome(page, finds, focus, draft);
    if (dateline)
      list = [
        {
          start: dateline.start,
          end: dateline.end,
          sentence: dateline.sentence,
          place: dateline,
          venue: null,
          points: 1.6,
        },
      ];
  }
  const alone = list.length === 1;
  return list.map((site) => {
    if (site.venue) return site;
    const venue = best(
      rest.filter(
        (other) =>
          other.venue !== null &&
          fitsTown(finds, other, site, alone) &&
          (other.points >= (alone ? FLOOR - 0.1 : FLOOR - 0.6) ||
            (!alone && other.venue !== null && townInside(finds, other.venue, null)?.city === site.place?.city)),
      ),
    )?.venue;
    return venue ? { ...site, venue } : site;
  });
}

/** What a home town must weigh to be the place of an event of which nothing else is said. */
const HOME_ALONE = 1;

/** The home town, unless the page tells of it as another event's place. */
function quietHome(page: Page, finds: Finds, focus: Focus, draft: Draft): PlaceMention | null {
  const home = homeTown(page, finds, HOME_ALONE, HOME_ALONE);
  const others =
    home &&
    finds.places.some((place) => place.city === home.city && place.use === 'at' && focus.of(place)?.draft !== draft);
  return others || (home && focus.all.some((one) => one !== draft && one.main)) ? null : home;
}

/** True where a venue may be the town's: it stands with the same town or with none, and its own name holds no other. */
function fitsTown(finds: Finds, other: Site, site: Site, alone: boolean): boolean {
  const { venue, place } = other;
  if (!venue) return false;
  if (place)
    return place.city !== null ? place.city === site.place?.city : alone && place.country === site.place?.country;
  const inside = townInside(finds, venue, null);
  if (inside && site.place?.city && inside.city === site.place.city) return true;
  return alone && (!inside || inside.country === site.place?.country);
}

const datelineOf = (finds: Finds): PlaceMention | null =>
  finds.places.find((place) => place.use === 'dateline' && place.city !== null) ?? null;

/** The town of a site that has a venue, region or country alone. */
function bestPlace(page: Page, finds: Finds, draft: Draft, site: Site, rest: readonly Site[]): PlaceMention | null {
  const fits = (place: PlaceMention): boolean =>
    place.city !== null &&
    (!site.place ||
      (place.country === site.place.country &&
        (site.place.region === null || place.region === null || place.region === site.place.region)));
  const inside = site.venue ? townInside(finds, site.venue, null) : null;
  const dateline = draft.main ? datelineOf(finds) : null;
  const home = dateline?.country ?? sceneOf(page, finds);
  if (inside && fits(inside) && (home === null || inside.country === home)) return inside;
  const lent = site.venue ? townOfVenue(page, site.venue) : null;
  if (lent && (site.place ? site.place.country === lent.country : home === null || lent.country === home))
    return { ...lent, region: lent.region ?? site.place?.region ?? null };
  const post = site.venue ? townOfPost(page, finds, site.venue) : null;
  if (post && fits(post)) return post;
  const again = best(
    rest.filter(
      (other) =>
        other.place !== null && other.venue !== null && other.venue.name === site.venue?.name && fits(other.place),
    ),
  )?.place;
  if (again) return again;
  const town = best(
    rest.filter(
      (other) =>
        other.place !== null &&
        other.place.use === 'at' &&
        other.venue === null &&
        other.points >= FLOOR &&
        fits(other.place),
    ),
  )?.place;
  if (town) return town;
  const land = site.venue && !site.place ? countryInside(page, finds, site.venue) : null;
  if (dateline && fits(dateline) && (land === null || land === dateline.country)) return dateline;
  const named = best(
    rest.filter((other) => other.place !== null && other.venue === null && other.points >= FLOOR && fits(other.place)),
  )?.place;
  if (named) return named;
  const own = site.venue && draft.main && !inside && !lent ? homeTown(page, finds) : null;
  return own && fits(own) && (land === null || land === own.country) ? own : null;
}

/** How far before its town a body's name starts, and what a body that has a house is called. */
const POST_REACH = 70;
const POST = /\b(?:Embassy|Consulate|Mission|Delegation|Office|Institute|Cent(?:er|re)|Residence|Secretariat)\b/;
/** The town of a body whose house is the venue, "at the Embassy's premises", where the text has placed it: "the Embassy of Japan in Apia". */
function townOfPost(page: Page, finds: Finds, venue: VenueMention): PlaceMention | null {
  const head = POST.exec(venue.name)?.[0];
  if (head === undefined) return null;
  return (
    finds.places.find(
      (place) =>
        place.city !== null &&
        place.use === 'part-of-name' &&
        place.preposition === 'in' &&
        place.start < venue.start &&
        page.view.slice(Math.max(0, place.start - POST_REACH), place.start).includes(head),
    ) ?? null
  );
}

/** One place told twice is one; a country or region beside its own town says nothing more. */
function merged(page: Page, sites: readonly Site[]): Site[] {
  const list: Site[] = [];
  for (const site of sites) {
    const { place } = site;
    if (place) {
      const same = list.findIndex(
        (one) =>
          one.place &&
          one.place.city === place.city &&
          one.place.region === place.region &&
          one.place.country === place.country,
      );
      if (same >= 0) {
        const first = list[same] as Site;
        if (!first.venue && site.venue) list[same] = { ...first, venue: site.venue };
        if (!site.venue || !first.venue || place.city === null || first.venue.name === site.venue.name) continue;
      }
      if (
        !site.venue &&
        place.form === 'country' &&
        sites.some(
          (one) =>
            one.place && one.place !== place && one.place.country === place.country && one.place.form !== 'country',
        )
      )
        continue;
      // "in the Sughd province, in the town of Guliston"
      if (
        !site.venue &&
        place.form === 'region' &&
        sites.some(
          (one) =>
            one.place &&
            one.place !== place &&
            one.place.city !== null &&
            (one.place.region === place.region ||
              (one.place.country === place.country &&
                one.start >= site.end &&
                /^,? (?:in|at) (?:the )?(?:[a-z]{3,12} of )?$/.test(page.view.slice(site.end, one.start)))),
        )
      )
        continue;
    }
    list.push(site);
  }
  return list;
}

/* ---- entries ---- */

function entryOf(page: Page, finds: Finds, { place, venue, points }: Site): EventPlace {
  const spans: (Span & { readonly rule: string })[] = [];
  if (place) spans.push({ start: place.start, end: place.end, rule: place.rule });
  if (venue) spans.push({ start: venue.start, end: venue.end, rule: venue.rule });
  const sureness = place ? (0.5 + points * 0.1) * (0.6 + 0.4 * place.confidence) : 0.55;
  const inside = venue && place?.city == null ? townInside(finds, venue, place?.country ?? null) : null;
  return {
    city: place?.city ?? inside?.city ?? null,
    region: place?.region ?? inside?.region ?? null,
    country: place
      ? (place.country ??
        (venue ? countryInside(page, finds, venue) : null) ??
        likelyCountry(page) ??
        sceneOf(page, finds))
      : venue
        ? (inside?.country ??
          countryInside(page, finds, venue) ??
          sceneOf(page, finds) ??
          countryOfName(venue.name) ??
          likelyCountry(page))
        : null,
    venue: venue?.name ?? null,
    online: false,
    geonamesId: place?.city == null && inside ? inside.geonamesId : (place?.geonamesId ?? null),
    latitude: place?.city == null && inside ? inside.latitude : (place?.latitude ?? null),
    longitude: place?.city == null && inside ? inside.longitude : (place?.longitude ?? null),
    confidence: Math.max(0.3, Math.min(0.97, sureness)),
    spans,
  };
}

/** "Latham & Watkins LLP": a firm is named for people. */
const FIRM = /&|\b(?:LLP|LLC|Inc|Ltd|Limited|GmbH)\b/;
/** A town in a venue's own name: "Addis Ababa Institute of Technology"; `country` where it must lie. */
function townInside(finds: Finds, venue: VenueMention, country: string | null): PlaceMention | null {
  if (FIRM.test(venue.name)) return null;
  const { places, towns } = shelvesOf(finds);
  const fits = (place: PlaceMention | undefined): place is PlaceMention =>
    place !== undefined && (country === null || place.country === country);
  const inside = here(places, venue.sentence).find(
    (place) => place.form === 'city' && place.use !== 'origin' && within(place, venue) && fits(place),
  );
  if (inside) return inside;
  const opening = venue.name.split(' ');
  for (let count = Math.min(3, opening.length - 1); count > 0; count--) {
    const town = towns.get(opening.slice(0, count).join(' '));
    if (fits(town)) return town;
  }
  return null;
}

/** Bodies that are named for another country than the one they stand in. */
const ABROAD =
  /\b(?:Embassy|Consulate|Mission|Delegation|House|Hotel|Restaurant|Church|Centre|Center|Club|Cultural|Hall|Pub|Arms|Inn|Tavern|Bar|Head|Grill)\b/i;
/** Venues known by name alone. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/\b(?:White House|U\.?S\.? Capitol|Capitol Hill|Pentagon|State Department|World Bank Headquarters)\b/, 'US'],
  [/\bPalais des Nations\b|\b(?:WHO|ILO|ITU|WTO|WMO|WIPO|UNHCR|IOM|ICRC) [Hh]eadquarters\b/, 'CH'],
  [
    /\bCouncil of Europe [Hh]eadquarters|\b(?:UNESCO|OECD|INTERPOL|Interpol|European Space Agency) [Hh]eadquarters\b/,
    'FR',
  ],
  [/\b(?:OSCE|IAEA|UNODC|OPEC) [Hh]eadquarters\b|\bHofburg\b|\bVienna International Centre\b/, 'AT'],
  [/\b(?:NATO|WCO) [Hh]eadquarters\b/, 'BE'],
  [/\bFrontex [Hh]eadquarters\b/, 'PL'],
  [/\b(?:Europol|EUROPOL|Eurojust|OPCW) [Hh]eadquarters\b|\bPeace Palace\b/, 'NL'],
  [/\b(?:African Union|AU|UNECA) [Hh]eadquarters\b/, 'ET'],
  [/\b(?:FAO|WFP|IFAD) [Hh]eadquarters\b/, 'IT'],
  [/\b(?:UN|United Nations) [Hh]eadquarters\b/, 'US'],
  [/\b(?:UNEP|UN-Habitat) [Hh]eadquarters\b/, 'KE'],
  [/\b(?:Downing Street|House of Commons|House of Lords|Buckingham Palace|Lancaster House)\b/, 'GB'],
];

/** The country that a venue's own name gives: "University of Mauritius", "Egyptian International Centre". */
function countryInside(page: Page, finds: Finds, venue: VenueMention): string | null {
  const known = KNOWN.find(([pattern]) => pattern.test(venue.name));
  if (known) return known[1];
  const land =
    here(shelvesOf(finds).places, venue.sentence).find(
      (place) =>
        within(place, venue) &&
        place.country !== null &&
        place.use !== 'origin' &&
        (place.form === 'country' || (place.form === 'region' && place.country === countryOfPage(page))),
    )?.country ?? null;
  const people = demonym(venue.name.replace(/^the\s/i, '').split(/\s/)[0] ?? '');
  const named = land ?? people;
  if (
    named === null ||
    (ABROAD.test(venue.name) &&
      !(/^(?:the )?[A-Z]\p{L}+ International/u.test(venue.name) || countryOfPage(page) === named))
  )
    return null;
  return named;
}

/** The country in which the page's other places lie, if one leads; else the one that its names speak for. */
function sceneOf(page: Page, finds: Finds): string | null {
  const tally = new Map<string, number>();
  for (const place of finds.places) {
    if (place.country === null || (place.use !== 'at' && place.use !== 'dateline')) continue;
    tally.set(
      place.country,
      (tally.get(place.country) ?? 0) + (place.use === 'dateline' ? 2 : place.form === 'city' ? 1 : 0.7),
    );
  }
  const [first, second] = [...tally].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first && first[1] >= 1 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : countryOfPage(page);
}

/** The country of the towns or the region that a venue is named for, "Saint Louis University", where all of the name lie in one. */
function countryOfName(name: string): string | null {
  const words = name.replace(/^(?:the )?(?:(?:University|College|City|Museum|Port) of )?(?:the )?/i, '').split(' ');
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const places = placesNamed(words.slice(0, count).join(' ')).filter((place) => place.spelling === 'name');
    const [first] = [...places].sort((a, b) => b.population - a.population);
    if (!first || (count === 1 && isOrdinaryWord(words[0] ?? ''))) continue;
    const rival = Math.max(
      0,
      ...places.filter((place) => place.country !== first.country).map((place) => place.population),
    );
    return first.form === 'region' || first.population >= NAMESAKES * Math.max(rival, TOWN_PEOPLE)
      ? first.country
      : null;
  }
  return null;
}
/** How many times as many people a town must have as its namesakes abroad to be meant by its name. */
const NAMESAKES = 5;
/** The least that a namesake is reckoned with: the name of a smaller town is as likely a person's. */
const TOWN_PEOPLE = 20_000;

const onlineEntry = (online: OnlineMention): EventPlace => ({
  city: null,
  region: null,
  country: null,
  venue: null,
  online: true,
  geonamesId: null,
  latitude: null,
  longitude: null,
  confidence: 0.85,
  spans: [{ start: online.start, end: online.end, rule: online.rule }],
});

/* ---- online ---- */

interface Screen {
  readonly online: OnlineMention;
  readonly hybrid: boolean;
  /** True where the event's own name says so: "the webinar", "a virtual meeting". */
  readonly named: boolean;
}
/** Words before a remote participant that is one of the speakers, who makes no event hybrid. */
const REMOTE_SPEAKER =
  /\b(?:speakers?|experts?|trainers?|panell?ists?|facilitators?|instructors?|mentors?|[Mm]inister|[Dd]irector|[Aa]mbassador|[Pp]resident|[Pp]rofessor|Dr|Mr|Ms|Mrs|[Cc]hair(?:man|woman)?|he|she|who)\b[^;]{0,130}$/;
const SPOKEN = /\b(?:speech|address|remarks|keynote|presentation|lecture|message|statement|greetings|talk)\b/i;

function onlineOf(page: Page, finds: Finds, focus: Focus, draft: Draft): Screen | null {
  let found: Screen | null = null;
  for (const online of finds.onlines) {
    const tie = focus.of(online);
    const sentence = page.sentences[online.sentence];
    if (!tie || tie.draft !== draft || !sentence) continue;
    if (
      here(shelvesOf(finds).happenings, online.sentence).some(
        (happening) =>
          overlaps(happening.phrase, online) &&
          (happening.series === 'earlier' || happening.series === 'later') &&
          !draft.tellings.includes(happening),
      )
    )
      continue;
    const words = page.view.slice(online.start, online.end);
    const before = page.view.slice(sentence.start, online.start);
    if (
      SPOKEN.test(words) ||
      (/^(?:join|participat|attend|connect|follow|tak|took)/i.test(words) &&
        REMOTE_SPEAKER.test(before) &&
        !/\b(?:participants|attendees|people|others|delegates|viewers)\b/i.test(before.slice(-60)))
    )
      continue;
    const named = draft.tellings.some((telling) => overlaps(telling.phrase, online));
    const one = { online, hybrid: online.hybrid, named };
    if (online.hybrid) return one;
    if (found) continue;
    if (tie.telling || sentence.zone === 'headline') found = one;
    else if (
      /\b(?:join|joined|joining|participat|attend|held|follow|stream|broadcast)/i.test(
        page.view.slice(Math.max(0, online.start - 80), online.end + 40),
      )
    )
      found = one;
  }
  return found;
}
