// Towns that the syntax shows, listed or not: behind a venue ("at Mill Park, Quarry End"), behind "held in", before
// "a remote village in". What is in no gazetteer is a town of the page's country.

import { matchesIn } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import { demonym } from '../../vocab/countries.js';
import { isDoubtfulFirstName, isFirstName } from '../../vocab/people.js';
import { FUNCTION_WORDS, isShouted, NAME_HEADS, TITLES } from './around.js';
import type { Unit } from './units.js';
import type { FoundVenue } from './venue-names.js';
import { isVenueHead } from './venue-words.js';

const KIND =
  '(?:village|town|city|hamlet|suburb|community|settlement|township|locality|municipality|island|commune|parish|borough|neighbou?rhood|ward|barangay)';
const NAME =
  "(?<name>(?:(?:St|Mt|Ste)\\.? |(?:El|Al|La|Le|Las|Los|San|Santa|Port|Fort|New|Mon) )?\\p{Lu}\\p{Ll}[\\p{L}'-]{1,22}(?:(?:-| )(?:(?:de|la|el|on|upon|le|du|by|in|under|da|do)(?:-| ))?\\p{Lu}\\p{Ll}[\\p{L}'-]{0,20}){0,2})";
const WHEN =
  '(?:on|from|this|last|next|at|to|for|with|by|where|which|who|yesterday|today|tomorrow|tonight|between|during|over|until|attended|as|in|starting|beginning|after|before|under|through|when|while|brought|drew|was|were|is|will|has|have|had|and|of)';
const TAIL = `(?=\\s?[.;)](?!\\w)|\\s?\\n|$|,|\\s(?:${WHEN}|district|town|city|village|county|area)\\b|\\s-\\s|:|\\s\\()`;
/** Behind a venue: ", Quarry End;" and " in the village of Quarry End" and ", 12 Main Road, Quarry End". */
const BEHIND_VENUE = new RegExp(
  `^(?:\\s\\([^()\\n]{1,40}\\))?(?<gap>,?\\s(?:(?:which is|that is)\\s)?(?:located\\s|situated\\s)?(?:here\\s)?(?:in|near|at|outside)\\s(?:(?:Barangay|Brgy\\.?|Sitio)\\s[\\p{L}\\d -]{2,24},\\s)?(?:the\\s(?:[a-z-]{3,12}\\s){0,3}${KIND}\\sof\\s)?|,\\s(?:\\d[\\w-]{0,6}\\s[^,;\\n]{3,40},\\s(?:in\\s)?)?)${NAME}${TAIL}`,
  'u',
);
/** What happens, before "in" and a town, or "at" and what may be a house as well. Subjects taught ("a course in Pottery") are left out. */
const HAPPENS =
  '(?:held|hosted|conducted|organi[sz]ed|place|staged|gathered|convened|met|launched|inaugurated|given|gave|opened|opens|began|begun|begins|started|starts|ended|ends|concluded|closed|delivered|run|ran|celebrated|scheduled|planned|observed|marked|kicked off|[Ff]estival|[Mm]eeting|[Cc]onference|[Ss]ummit|[Cc]eremony|[Rr]ally|[Gg]ala|[Ff]air|[Gg]athering|[Cc]onvention|[Cc]ongress|[Ee]vent|[Vv]igil|[Ee]xhibition|[Cc]ompetition|[Tt]ournament|[Cc]oncert|[Pp]arade|[Hh]ackathon|[Ss]eminar|[Ss]ymposium|[Ff]orum|[Rr]etreat|clean-up|cleanup|[Cc]linic|[Tt]own hall|[Mm]arathon|fundraiser|open day|consultation|[Dd]rive|[Cc]ampaign|[Ll]aunch|[Rr]eception|[Cc]amp|[Ss]how|[Ww]alk|[Rr]ace|[Dd]emonstration|[Ee]xercise|[Dd]rill|[Tt]rial|[Ff]air|[Ww]orkshops?|[Tt]rainings?|[Ss]eminars|[Cc]ourse|[Ss]essions?|[Vv]isit|[Tt]our)';
const HELD_IN = new RegExp(
  `\\b${HAPPENS} (?:(?:yesterday|today|recently|again|annually|earlier|successfully|each year|every year|this year|last week|this week|last month|on (?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day),? )?(?<way>in|near|outside|at) (?:the (?:[a-z-]{3,12} ){0,3}${KIND} of )?${NAME}(?=\\s?[.;)](?!\\w)|\\s?\\n|,|\\s(?:on|from|this|last|next|between|during|yesterday|today|tomorrow|with|to|for|by|of|district|town|village|county|was|were|is|will|has|have|had)\\b)`,
  'gu',
);
/** "in Choibalsan on 5 June", "in Hinxton from Monday": a day right behind. */
const DATED_IN = new RegExp(
  `\\b(?:in|(?:return(?:s|ed|ing)|goes|went|comes|came|mov(?:es|ed)|back) to) (?:the (?:[a-z-]{3,12} ){0,3}${KIND} of )?${NAME}(?=,? (?:this (?:spring|summer|autumn|fall|winter|week|weekend|month|year)\\b|(?:(?:opened|opens|began|begins|started|starts|ended|ends|concluded|closed) )?(?:on|from|between) (?:the )?(?:\\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d)))`,
  'gu',
);
/** "at Tatra, a remote village in". */
const APPOSED = new RegExp(
  `\\b(?:at|in|of|to|near|visited|from) ${NAME}, (?:a|an|the|one of the) (?:[a-z-]{2,14} ){0,4}?${KIND}s?\\b(?<rest>[^.;:\\n]{0,80})`,
  'gu',
);

/**
 * Towns that the syntax shows: names that no unit covers as units of their own, and units that it makes sure of.
 * `quarters`: an unlisted name behind a venue is likelier a quarter of the page's own town.
 */
export function findTownsBeside(
  view: string,
  venues: readonly FoundVenue[],
  units: readonly Unit[],
  quarters: boolean,
): { readonly fresh: Unit[]; readonly sure: ReadonlySet<Unit> } {
  const fresh: Unit[] = [];
  const sure = new Set<Unit>();
  const take = (
    start: number,
    name: string,
    end = start + name.length,
    region: Unit['region'] = null,
    country: string | null = null,
  ): void => {
    const kind = /(?<=\S) (?:Village|Hamlet)$/.exec(name)?.[0].length ?? 0;
    if (kind > 0) {
      take(start, name.slice(0, -kind), end, region, country);
      return;
    }
    if (NAME_HEADS.has(name.toLowerCase()) || isVenueHead(name.toLowerCase()) || STREET.test(name)) return;
    const known = unitAt(units, start, start + name.length);
    // "Darrang College": the house, whatever town in Alaska bears its last word
    if (known?.hit && known.start > start && isVenueHead(known.hit.key)) return;
    const inside = known && known.start >= start && known.end < start + name.length && known.hit?.country === null;
    if (known && !inside) {
      // "One Mile Portsmouth": the town closes the name
      const whole =
        known.name.start === start ||
        (!OPENS_TOWN.test(name) && known.name.end === start + name.length && known.start > start);
      if (whole && known.hit && known.hit.country === null && !known.hit.area) sure.add(known);
      if (whole || known.name.end !== start + name.length || known.hit?.country !== null) return;
    }
    // "at the American Centre in Tanjombato, Antananarivo": a quarter, for its town follows
    const next = /^,\s{1,8}(?=\p{Lu})/u.exec(view.slice(end, end + 10));
    const town = next && region === null ? unitAt(units, end, end + next[0].length + 1) : null;
    if (
      !isTownLike(name) ||
      (town?.hit && town.hit.country === null && town.hit.places().some((place) => place.form === 'city'))
    )
      return;
    fresh.push({
      start,
      end,
      name: { start, end: start + name.length },
      hit: null,
      kind: 'city',
      keepsHead: false,
      state: null,
      region,
      country,
      possessive: false,
    });
  };
  for (const venue of venues) {
    if (venue.cue === 'plain' || venue.rule === 'places/venue-listed') continue;
    const match = BEHIND_VENUE.exec(view.slice(venue.end, venue.end + 150));
    const name = match?.groups?.name;
    if (!match || name === undefined) continue;
    const start = venue.end + match[0].length - name.length;
    // "at Lake University, Dr Stone and": a list of people or bodies is none of towns
    if (
      match.groups?.gap?.startsWith(', ') &&
      /^(?:,? and| who| was| said)\b/.test(view.slice(start + name.length, start + name.length + 8))
    )
      continue;
    if (!quarters || unitAt(units, start, start + name.length) || view.startsWith(' district', start + name.length))
      take(start, name);
  }
  for (const match of matchesIn(APPOSED, view)) {
    const name = match.groups?.name ?? '';
    const rest = match.groups?.rest ?? '';
    const start = match.index + match[0].indexOf(name);
    const end = match.index + match[0].length;
    const known = unitAt(units, start, start + name.length);
    // what the village lies in goes with it: "in Lower district, Maharashtra"
    const around = /^ (?:in|of|near|on)\b/.test(rest)
      ? units.filter((unit) => unit.start >= end - rest.length && unit.end <= end).slice(0, 4)
      : [];
    const whole = around.at(-1);
    const region =
      around.map((unit) => unit.hit).find((hit) => hit?.places().some((place) => place.form === 'region')) ?? null;
    const land =
      whole?.country ??
      whole?.hit?.country ??
      region?.places().find((place) => place.form === 'region')?.country ??
      null;
    if (known || !isTownLike(name)) {
      const elsewhere =
        land !== null && known?.hit?.places().every((place) => place.country !== land) === true && isTownLike(name);
      if (known?.hit && known.hit.country === null && !elsewhere) sure.add(known);
      if (!elsewhere) continue;
      fresh.push({
        start,
        end: whole?.end ?? start + name.length,
        name: { start, end: start + name.length },
        hit: null,
        kind: 'city',
        keepsHead: false,
        state: null,
        region,
        country: land,
        possessive: false,
      });
      continue;
    }
    take(start, name, whole ? whole.end : start + name.length, region, land);
  }
  for (const match of [...matchesIn(HELD_IN, view), ...matchesIn(DATED_IN, view)]) {
    const name = match.groups?.name ?? '';
    // "the Trade in Goods Agreement from 5 May": the name of something else
    const inName = name.includes(' ') && IN_NAME.test(view.slice(Math.max(0, match.index - 30), match.index));
    if (inName || TAUGHT.test(name)) continue;
    const start = match.index + match[0].length - name.length;
    if (match.groups?.way !== 'at') take(start, name);
    else if (!unitAt(units, start, start + name.length)) {
      const last = fresh.length;
      take(start, name);
      const unit = fresh[last];
      if (unit) fresh[last] = { ...unit, bare: true };
    }
  }
  return { fresh, sure };
}

/** False for names of months, peoples, persons, bodies and venues. */
function isTownLike(name: string): boolean {
  const parts = name.split(/[\s-]/);
  const first = parts[0] ?? '';
  if (isShouted(first) || demonym(first) !== null) return false;
  if (parts.length > 1 && (isFirstName(first) || isDoubtfulFirstName(first)) && !/^(?:St|Mt|San|Santa)/.test(first))
    return false;
  if (SUBJECT.test(name)) return false;
  return parts.every((part) => {
    const small = part.toLowerCase().replace(/'s$/, '');
    return (
      /^(?:de|la|el|on|upon|le|du|of|by|in|under|da|do)$/.test(part) ||
      (!part.endsWith("'s") &&
        !FUNCTION_WORDS.has(small) &&
        !TITLES.has(small) &&
        ((part === parts.at(-1) && parts.length > 1 && ENDS_TOWN.test(part)) ||
          (!NAME_HEADS.has(small) && !isVenueHead(small))))
    );
  });
}
/** "Malet Street" behind a venue is its address. */
const STREET =
  /(?:^| )(?:Street|St|Road|Rd|Avenue|Ave|Lane|Boulevard|Blvd|Drive|Highway|Floor|Square|Close|Terrace|Row|Crescent)$/;
/** "Little Wenham" is not Wenham. */
const OPENS_TOWN =
  /^(?:Little|Great|Upper|Lower|Nether|Over|Much|Long|Market|Chipping|Church|Bishop's|King's|Kings|Queens|Abbots|Glen|Lake) /;
/** Heads of venues and bodies that towns' names have as well: "Quarry Bank", "Forest Park". */
const ENDS_TOWN =
  /^(?:Bank|Park|Church|Castle|College|Market|Mill|Port|Fort|Gardens|Field|Beach|Lodge|Island|Islands|Abbey|Bay|Station|Memorial|Centre|Center|Mills)$/;
/** What people are taught, speak or keep, and names that are no town's. */
const SUBJECT =
  /\b(?:Piers?|Docks?|Street|Avenue|Road|Level|Floor|Wing|Row)$|^(?:Python|Java|Excel|Linux|English|Christ|God|Islam|Parliament|Phase|Part|Room|Session|Stage|Spring|Summer|Autumn|Winter|Easter|Christmas|Ramadan|Lent|Advent|Ukraine|Internet|Facebook|Zoom|Teams|Twitter|YouTube|Earth|Africa|Europe|Asia|Hall|Block|Zone|Grade|Class|Lieu|Honou?r|Aid|Support|Memory|Celebration|Conjunction|Collaboration|Partnership|Association|Cooperation|Person|Public|Private)\b/;

/** What a workshop is "in" without being there: "Leadership", "Public Health". */
const TAUGHT =
  /(?:ing|ics|tions?|sions?|ment|ship|ance|ence|ity|logy|graphy|nomy|ism|cy|Skills|Studies|Sciences?|Law|Arts?|Medicine|Health|Rights|Care|Design|Media|Safety|Education|Languages?|Music|Dance|Data|Code|Theory|Trade|Excel|Python|Agriculture)$/;

/** A capitalised noun right before "in" that is neither a happening nor a body. */
const IN_NAME =
  /(?<![\p{L}'-])(?!(?:Workshop|Training|Seminar|Course|Conference|Meeting|Forum|Session|Campaign|Office|Mission|Embassy|Cent(?:re|er)|University|School|Hotel|Ministry|Delegation)s?\s)\p{Lu}\p{Ll}[\p{L}-]+\s$/u;

/** The unit that shares a place with `[start, end)`; units are in text order. */
function unitAt(units: readonly Unit[], start: number, end: number): Unit | null {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((units[middle] as Unit).end <= start) low = middle + 1;
    else high = middle;
  }
  const unit = units[low];
  return unit && (unit as Span).start < end ? unit : null;
}
