// How a place stands in its sentence: "held in Karachi", "delegates from Chad", "University of Texas", "Paris Hilton".

import type { Span } from '../../text/span.js';
import { demonym } from '../../vocab/countries.js';
import { isPlaceName } from '../../vocab/places.js';
import type { PlaceMention } from '../mention.js';
import {
  DIRECTIONS,
  FUNCTION_WORDS,
  isCapitalised,
  isPhraseGap,
  isPostAt,
  isShouted,
  NAME_HEADS,
  type Neighbour,
  PLACE_KINDS,
  POSTS_ABROAD,
  TITLES,
  wordAfter,
  wordBefore,
} from './around.js';

/** What the words around a place say of it. */
export interface Standing {
  readonly use: PlaceMention['use'];
  /** The word that governs it ("in", "from", "of"), small; null where there is none. */
  readonly preposition: string | null;
  /** The word before the preposition ("held" in, "based" in), small; null where there is none. */
  readonly governor: string | null;
}

/** "Lisbon will be the venue of the 6th meeting", "Alder hosts the fair", "Osh, in the south, is where they meet". */
const PLAYS_HOST =
  /^(?:,\s[^,.;:]{3,70},|,)?\s(?:(?:will|is\sto|is\sset\sto|was|is|has|again|once\smore|once\sagain)\s){0,3}(?:be\s|been\s)?(?:hosts?\b|hosted|hosting|saw\sthe\b|play(?:s|ed|ing)?\shost|(?:(?:chosen|selected)\s)?(?:as\s)?(?:the\s)?(?:(?:this\syear's|next|first|second)\s)?(?:venue|place|scene|setting|site|host|host\scity|meeting\splace)\s(?:of|for|to|where)\b|(?<=\s(?:is|was|be)\s)where\b)/;
/** How far behind a town its hosting is looked for. */
const HOST_REACH = 130;
/** True of a town that is the subject of hosting. */
export const playsHost = (view: string, end: number): boolean => PLAYS_HOST.test(view.slice(end, end + HOST_REACH));

const AT_WORDS = new Set('in at near outside inside around throughout across within on'.split(' '));
const ROAD_WORDS = new Set(
  'to into towards toward for by with of between against via about on like including and or as'.split(' '),
);
/** "based in Geneva": where somebody is, not where something takes place. */
const RESIDENCE = new Set(
  'based headquartered born living lives live lived resident residing raised imprisoned detained studied worked works working served serving fighting killed stationed deployed earthquake earthquakes hurricane cyclone typhoon tsunami flood floods flooding drought famine outbreak coup massacre genocide refugees violence attack attacks unrest war conflict crisis situation elections investments interests'.split(
    ' ',
  ),
);
/** "representatives of Albania and Serbia": whom they come from. */
const SENT_FROM = new Set(
  'residents families communities inhabitants staff nurses teachers lawyers farmers trainers police delegates representatives participants officials members nationals citizens ministers experts students ambassadors leaders governments authorities delegations people youth women journalists judges officers presidents migrants refugees natives trainees teams participation'.split(
    ' ',
  ),
);
/** How far back the cue of a place is looked for: "in the historic port city of X" has five words between. */
const CUE_WORDS = 7;

/** "Arden Women in Tech": a trade, though a town is called so. */
const WOMEN_IN =
  /\b(?:Women|Girls|Men|Ladies|Youth|Students) in (?:Tech|Data|Law|Space|Games|Mining|Energy|Music|Sport|Need)\b/;

/** Reads the words around a place. `headline` is true where capitals say nothing, in headlines and shouted lines. */
export function standing(view: string, place: Span, possessive: boolean, headline: boolean): Standing {
  const right = possessive ? null : wordAfter(view, place.end);
  if (right && isPhraseGap(right.gap) && isNamePart(right, headline, isRightHead))
    return { use: 'part-of-name', preposition: null, governor: null };
  if (
    right &&
    right.gap === ' ' &&
    (HOUSE.test(right.text)
      ? view.startsWith('the ', place.start - 4)
      : ROOM.test(view.slice(right.start, right.end + 2)))
  )
    return { use: 'part-of-name', preposition: null, governor: null };
  if (view[place.end] === '-' && /[a-zA-Z]/.test(view[place.end + 1] ?? ''))
    return { use: 'part-of-name', preposition: null, governor: null };
  if (WOMEN_IN.test(view.slice(Math.max(0, place.start - 12), place.end + 1)))
    return { use: 'part-of-name', preposition: null, governor: null };
  let left = wordBefore(view, place.start);
  if (left && left.gap === '-') return { use: 'part-of-name', preposition: null, governor: null };
  for (let step = 0; left && step < CUE_WORDS; step++) {
    if (!isPhraseGap(left.gap)) {
      if (left.gap.includes(':')) return { use: colonUse(left), preposition: null, governor: null };
      return {
        use: /^,\s/.test(left.gap) && followsVenue(view, left) ? 'at' : 'plain',
        preposition: null,
        governor: null,
      };
    }
    const word = left.text.toLowerCase();
    // "in Barangay Linao, Ormoc": a quarter before its town
    if (step === 0 && QUARTER.test(word) && /^, \p{Lu}/u.test(view.slice(place.end, place.end + 3)))
      return { use: 'part-of-name', preposition: null, governor: null };
    // "Ghana, Mozambique and the host Rwanda"
    if (step === 0 && HOST_LAND.test(view.slice(Math.max(0, place.start - 20), place.start)))
      return { use: 'at', preposition: null, governor: null };
    // "in District Kharan", "at village Gujjo": the kind before the name
    if (step === 0 && KIND_IN_FRONT.test(word)) {
      const before = wordBefore(view, left.start);
      if (before && before.text !== 'of' && !isCapitalised(before.text)) {
        left = before;
        continue;
      }
    }
    if (
      word === 'the' ||
      DIRECTIONS.has(word) ||
      (PLACE_KINDS.has(word) && step > 0) ||
      (possessive && isCapitalised(left.text) && demonym(left.text) !== null)
    ) {
      left = wordBefore(view, left.start);
      continue;
    }
    if (word === 'of') return afterOf(view, left);
    // "on Obama's policy"
    if (word === 'on' && possessive && step === 0)
      return { use: 'plain', preposition: word, governor: governorOf(view, left) };
    if (AT_WORDS.has(word)) return afterIn(view, left, word, place.end);
    if (word === 'from') return { use: 'origin', preposition: word, governor: governorOf(view, left) };
    if (ROAD_WORDS.has(word)) return toward(view, left, word);
    // "on Iran's Kish Island", "in Kenya's coastal city of Mombasa"
    if (word.endsWith("'s") && isCapitalised(left.text) && isPlaceName(left.text.slice(0, -2))) {
      left = wordBefore(view, left.start);
      continue;
    }
    if (step === 0 && isNamePart(left, headline, isLeftHead))
      return { use: 'part-of-name', preposition: null, governor: null };
    return { use: 'plain', preposition: null, governor: word };
  }
  return { use: 'plain', preposition: null, governor: null };
}

const QUARTER = /^(?:barangay|brgy|sitio|purok)$/;

const HOST_LAND = /\b(?:the|and) host(?:s|(?:ing)? (?:country|nation))?,? $/i;

const KIND_IN_FRONT =
  /^(?:district|tehsil|taluka|taluk|mandal|village|barangay|upazila|woreda|municipality|county|commune|ward|town|city|province|governorate|kebele|thana)$/;

/** "in the Sokol gymnasium": a house's own name. */
const HOUSE =
  /^(?:gymnasium|stadium|hall|theatre|theater|cinema|auditorium|arena|ballroom|restaurant|pavilion|barracks|clubhouse)$/;

/** "in Riverview room 101". */
const ROOM = /^[Rr]oom \d/;

/** "of five countries: Ghana, Togo" and "Venue: Kampala". */
const colonUse = (left: Neighbour): PlaceMention['use'] =>
  /^(?:countries|nations|states|from|nationalities)$/i.test(left.text)
    ? 'origin'
    : VENUE_LABEL.test(left.text)
      ? 'at'
      : 'plain';
const VENUE_LABEL = /^(?:venue|where|location|place|address)$/i;
const VENUE_HEAD =
  /^(?:hotels?|inn|resort|hall|cent(?:er|re)|campus|auditorium|stadium|library|museum|palace|theat(?:er|re)|complex|club|lodge|house|restaurant|park|plaza|square|building|tower|school|college|university|institute|academy|church|headquarters|offices?|room|suites?|street|st|avenue|ave|road|rd|boulevard|blvd|drive|dr|lane|highway|llp)$/i;
const WORKS =
  /\b(?:[Pp]rofessors?|[Ll]ecturers?|[Dd]ean|[Rr]ector|[Ff]ellows?|[Rr]esearchers?|[Dd]irectors?|[Cc]hair|[Gg]raduates?|[Ss]tudents?|studie[sd]|studying|teach(?:es|ing)?|works?|worked|working)\b[^.;:()]{0,50} $/;
const VENUE_WORDS = 12;
/** "at the Serena Hotel, Kampala", "WHERE: Holiday Inn, 12 Main Street, Hickory": a town that closes a venue's address. */
function followsVenue(view: string, last: Neighbour): boolean {
  let word: Neighbour | null = last;
  let hasHead = false;
  for (let step = 0; word && step < VENUE_WORDS; step++) {
    hasHead ||= VENUE_HEAD.test(word.text);
    const small = word.text.toLowerCase();
    // "a professor of law at Northern University, Alder"
    if (small === 'at' || small === 'in')
      return hasHead && !WORKS.test(view.slice(Math.max(0, word.start - 70), word.start));
    if (!isCapitalised(word.text) && !/^(?:the|of|for|and|de|la|\d[\d-]*)$/.test(small)) return false;
    const next = wordBefore(view, word.start);
    if (next && word.gap.includes(':')) return false;
    if (next?.gap === undefined || /[.;()]/.test(word.gap.replace('. ', ''))) return false;
    if (next.gap.includes(':')) return VENUE_LABEL.test(next.text);
    word = next;
  }
  return false;
}
const governorOf = (view: string, preposition: Neighbour): string | null => {
  const word = wordBefore(view, preposition.start);
  return word && isPhraseGap(word.gap) ? word.text.toLowerCase() : null;
};

/** "in solidarity with Alder", "a vigil for Alder": those elsewhere who are thought of. */
const FEELING =
  /^(?:solidarity|sympathy|vigil|prayers?|pray|support|relief|aid|fundraiser|benefit|help|tribute|condolences|justice|stand|stands|standing|united)$/;

/** "The roadshow goes to Leeds", "was moved to Dubai". */
const MOVES = /^(?:goes|moves|moved|moving|relocated|shifted|transferred)$/;

/** "travelled to Larkana" against "the U.S. Ambassador to Tajikistan". */
function toward(view: string, preposition: Neighbour, word: string): Standing {
  const governor = governorOf(view, preposition);
  if ((word === 'for' || word === 'with') && governor !== null && FEELING.test(governor))
    return { use: 'origin', preposition: word, governor };
  if (word === 'to' && governor !== null && MOVES.test(governor)) return { use: 'at', preposition: word, governor };
  const posted =
    word === 'to' &&
    governor !== null &&
    /^(?:ambassadors?|delegation|representation|representative|envoy|mission)$/.test(governor) &&
    (governor !== 'mission' || isCapitalised(wordBefore(view, preposition.start)?.text ?? ''));
  const envoy =
    word === 'to' &&
    /[Aa]mbassador of (?:the )?[^,.;]{3,30} to (?:the )?$/.test(
      view.slice(Math.max(0, preposition.start - 60), preposition.end + 1),
    );
  return { use: posted || envoy ? 'part-of-name' : 'plain', preposition: word, governor };
}

const isRightHead = (word: string): boolean => NAME_HEADS.has(word);
const isLeftHead = (word: string): boolean => NAME_HEADS.has(word) || TITLES.has(word);
/** True where a neighbouring capital makes the place a piece of a longer name. In headlines only known heads do. */
function isNamePart(word: Neighbour, headline: boolean, isHead: (word: string) => boolean): boolean {
  const small = word.text.toLowerCase().replace(/'s$/, '').replace(/\.$/, '');
  if (!isCapitalised(word.text)) return false;
  if (FUNCTION_WORDS.has(small) || (isHead === isLeftHead && (DIRECTIONS.has(small) || PLACE_KINDS.has(small))))
    return false;
  if (/^\d/.test(small)) return false;
  if (word.text.endsWith("'s") && isHead === isLeftHead) return false;
  return !headline || isHead(small) || (isShouted(word.text) && !headline);
}

/** "University of Texas" is a name; "the city of Karachi" goes on to its own cue; "delegates of Chad" come from there. */
/** "in a village", "in all of the agricultural regions", before "of" and what they lie in. */
const SOME_OF =
  /\b(?:in|at|across|throughout|near) (?:all (?:of )?(?:the )?|(?:an?|several|various|many|some|both|different|each|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) )(?:[a-z-]{3,14} ){0,2}$/;
const SOME_REACH = 60;

function afterOf(view: string, of: Neighbour): Standing {
  const head = wordBefore(view, of.start);
  if (!head || !isPhraseGap(head.gap)) return { use: 'plain', preposition: 'of', governor: null };
  const small = head.text.toLowerCase();
  if (PLACE_KINDS.has(small)) {
    const some = SOME_OF.exec(view.slice(Math.max(0, head.start - SOME_REACH), head.start));
    if (some)
      return { use: 'at', preposition: 'in', governor: wordBefore(view, head.start - some[0].length)?.text ?? null };
    const rest = standing(view, { start: head.start, end: head.end }, true, false);
    // "organised by the City of Cape Town" names a body, "held in the City of Cape Town" a place
    return rest.use !== 'at' && isCapitalised(head.text)
      ? { use: 'part-of-name', preposition: 'of', governor: small }
      : rest;
  }
  if (SENT_FROM.has(small)) return { use: 'origin', preposition: 'of', governor: small };
  if (isCapitalised(head.text) || NAME_HEADS.has(small))
    return { use: 'part-of-name', preposition: 'of', governor: small };
  return { use: 'plain', preposition: 'of', governor: small };
}

/** "held in Karachi" against "organized by the OSCE Office in Dushanbe" and "a group based in Geneva". */
function afterIn(view: string, preposition: Neighbour, word: string, end: number): Standing {
  const head = wordBefore(view, preposition.start);
  if (!head || !isPhraseGap(head.gap)) return { use: 'at', preposition: word, governor: null };
  const small = head.text.toLowerCase();
  const found = { preposition: word, governor: small };
  if (
    RESIDENCE.has(small) ||
    (OWNED.test(small) &&
      /\b(?:with|has|have|had|operates?|runs?|opened?) [^.,;]{0,24}$/.test(
        view.slice(Math.max(0, head.start - 40), head.start),
      ))
  )
    return { use: 'plain', ...found };
  if (SENDING.test(view.slice(Math.max(0, preposition.start - 80), preposition.start)))
    return { use: 'origin', ...found };
  // "organised by the Regional Office in Osh on 3 May": the day goes on with the event
  const dated = DAY_BEHIND.test(view.slice(end, end + DAY_REACH));
  // "the OSCE Centre in Osh"
  const centre =
    /^Cent(?:re|er)$/.test(head.text) && /\b[A-Z]{3,6} $/.test(view.slice(Math.max(0, head.start - 8), head.start));
  if (centre || (POSTS_ABROAD.has(small) && (isCapitalised(head.text) || standsAsBody(view, head))))
    return { use: dated || isAttended(view, head) ? 'at' : 'part-of-name', ...found };
  // "the Regional Office for Europe in Copenhagen"
  const link = wordBefore(view, head.start);
  const body =
    link && /^(?:of|for|to)$/.test(link.text) && isCapitalised(head.text) ? wordBefore(view, link.start) : null;
  if (body && isCapitalised(body.text) && POSTS_ABROAD.has(body.text.toLowerCase()))
    return { use: dated || isAttended(view, body) ? 'at' : 'part-of-name', ...found };
  return { use: 'at', ...found };
}
/** A day right behind a town, or behind what the town lies in. */
const DAY_BEHIND =
  /^(?:, (?:the )?\p{Lu}[\p{L}' -]{2,30}?)?,? (?:on|from|between) (?:the )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\d{1,2}\b|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d)/u;
const DAY_REACH = 70;
/** What a firm has in many towns: "with offices in Alder and Birch". */
const OWNED = /^(?:offices|branches|operations|plants|factories|stores|sites|locations|projects)$/;
/** "officers from five districts in", "pupils from the various schools across": plural nouns behind "from", which say where people come from. */
const SENDING =
  /\b(?:from|representing) (?:(?:the|all|all the|various|different|several|many|some|both|other|\d{1,3}) )?(?!\d|today|tomorrow|now|early|late|morning|noon|start|dawn)(?:[a-z][a-z-]{1,16} (?:of )?){0,3}(?!takes|holds|gathers|meets|starts|begins|opens|comes|continues|runs|hours|days|weeks|months|years)(?:[a-z][a-z-]{2,16}s|sector|region|district|state|diaspora|communit(?:y|ies)|parishes|NGOs|country|countryside) $/;
const standsAsBody = (view: string, head: Neighbour): boolean => {
  const before = wordBefore(view, head.start);
  return (
    before !== null &&
    isPhraseGap(before.gap) &&
    (isCapitalised(before.text) || /^(?:its|our|their)$/i.test(before.text))
  );
};
/** True where the body itself is the venue: "at the UN Office in Vienna". Walks back over the body's name. */
function isAttended(view: string, head: Neighbour): boolean {
  let word = wordBefore(view, head.start);
  for (let step = 0; word && step < CUE_WORDS + 3; step++) {
    if (!isPhraseGap(word.gap)) return false;
    const small = word.text.toLowerCase();
    if (small === 'at' || small === 'in' || small === 'inside')
      return !isPostAt(view.slice(Math.max(0, word.end - 80), word.end));
    if (!isCapitalised(word.text) && !['the', 'of', 'for', 'and', 'its', 'their', 'on'].includes(small)) return false;
    word = wordBefore(view, word.start);
  }
  return false;
}
