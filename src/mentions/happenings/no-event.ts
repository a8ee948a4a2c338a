// Event nouns that name no happening where they stand: "Millennium Challenge Corporation", "refugee camp", "the US Congress".
import { isCapital, type Token } from '../../language/tokens.js';
import type { Span } from '../../text/span.js';
import { ORG_HEADS } from '../../vocab/organizations.js';
import type { HappeningMention } from '../mention.js';
import { EVENT_NOUNS, FOLLOWED_BY, lemmaOf } from './nouns.js';

const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));

/** "Summit Apartments", "Convention Street": a place that bears the name of a happening. */
const PLACE_HEADS = words(
  'apartment apartments tower towers homes village plaza estates street road avenue boulevard hotel station church lodge manor county lake mall hospital building court heights ridge',
);
/** Words at which a noun phrase ends when read backwards. */
export const STOP = words(`
and or but of in on at by for from with to into as than that which who when where while during after before since until about over under between through
is are was were be been being am has have had do does did will would can could may might must shall should not
held hold holds holding organized organised organize organise organizes organises organizing organising host hosts hosted hosting conduct conducts conducted conducting convene convened convenes convening
run runs ran attend attended attends attending join joined joins launch launched launches open opened opens conclude concluded concludes complete completed completes start started starts
begin began begins commence commenced commences give gave given gives deliver delivered delivers provide provided provides offer offered offers facilitate facilitated arrange arranged plan planned plans announce announced announces
participate participated including include included includes said says stated added noted following via per like also then there here
entitled titled called dubbed named themed chair chaired chairs address addressed addresses postpone postponed cancel cancelled schedule scheduled sponsor sponsored mark marked celebrate celebrated receive received establish establishes established get gets visit visited undergo undergoes underwent marks celebrates receives sponsors postpones cancels visits schedules requests request requested regarding concerning urges statement statements remarks
`);

/** An event noun as it stands in its sentence. */
export interface Seen {
  readonly view: string;
  readonly sentence: Span;
  readonly head: string;
  /** True where the noun names other things as often. */
  readonly weak: boolean;
  readonly heading: boolean;
  readonly at: number;
  readonly end: number;
  readonly first: Token;
  readonly headToken: Token;
  readonly next: Token | undefined;
}

/** True where the noun is part of a longer name or only a modifier: "workshop participants", "Police Training Institute". */
export function isInName({ view, sentence, head, weak, heading, at, end, headToken, next }: Seen): boolean {
  if (next) {
    const following = next.lower;
    if (EVENT_NOUNS.has(lemmaOf(following)) && next.start - end <= 2 && !/[.;]/.test(view.slice(end, next.start)))
      return true;
    if (FOLLOWED_BY.has(following) && next.shape !== 'mark') return true;
    // "a series of talks", "on the occasion of World Water Day"
    if ((head === 'series' || head === 'occasion') && following === 'of') return true;
    if (following === "'s" && weak && !heading) return true;
    // "Millennium Challenge Corporation", "Police Training Institute": part of a longer name.
    if (
      isCapital(headToken) &&
      isCapital(next) &&
      !heading &&
      next.start - end <= 2 &&
      (ORG_HEADS.has(following) || PLACE_HEADS.has(following))
    )
      return true;
    // "the Lind Training and Conference Center"
    if (
      isCapital(headToken) &&
      /^(?:and|&)$/.test(following) &&
      /^\s(?:and|&)\s\p{Lu}\p{L}{2,20}\s(?:Cent(?:er|re)|Institute|Academy|College|School|Facility|Complex|Hall|Department|Division|Directorate|Unit|Office|Section|Branch|Bureau|Command)\b/u.test(
        view.slice(end, end + 45),
      )
    )
      return true;
  }
  // "at the Works Facility on Progress Drive"
  if (
    head === 'drive' &&
    isCapital(headToken) &&
    !heading &&
    /\b(?:on|at|along|near|off|to) (?:[\w.']{1,12} ){1,3}$|\d (?:[\w.']{1,12} ){1,3}$/.test(
      view.slice(Math.max(sentence.start, headToken.start - 40), headToken.start),
    )
  )
    return true;
  // "the Customs Institute of Advanced Training"
  if (
    isCapital(headToken) &&
    !heading &&
    /\b(?:Institute|Centre|Center|Academy|School|College|Department|Division|Directorate|Bureau|Office|Faculty|Unit|Board|Commission|Ministry)\s(?:of|for)\s(?:\p{Lu}[\p{L}-]{1,20}\s(?:and\s)?){0,4}$/u.test(
      view.slice(Math.max(sentence.start, at - 90), at).replace(/\s/g, ' '),
    )
  )
    return true;
  return false;
}

/** True where the noun has another sense: "the cleanup of the mine", "a fair trial", the month of March. */
export function isOtherSense({ view, sentence, head, heading, at, end, first, headToken, next }: Seen): boolean {
  // "the cleanup of the mine" is work, not a day on which people come together.
  if (
    /^clean-?up$/.test(head) &&
    (heading || next?.lower === 'of' || next?.lower === 'costs') &&
    !/\b(?:volunteers?|day|drive|annual|beach|river|park|community)\b/i.test(view.slice(sentence.start, sentence.end))
  )
    return true;
  // "around the course": what runners go round.
  if (
    head === 'course' &&
    /\b(?:a?round|along|off|across|golf|obstacle|race|main|lap of)\s(?:the\s)?$/i.test(
      view.slice(Math.max(sentence.start, at - 14), at),
    )
  )
    return true;
  // "at Dr. Ann Lee Drive": a street.
  if (
    head === 'drive' &&
    first.text === 'Drive' &&
    /\b(?:at|on|along|off|near|of|\d{1,5})\s(?:\p{Lu}[\p{L}.'-]{0,20}\s){1,5}$/u.test(
      view.slice(Math.max(sentence.start, at - 70), at),
    ) &&
    !/^\s(?:was|is|will|took|takes|has|held|at|in|on)\b/.test(view.slice(end, end + 8))
  )
    return true;
  // "helped the prison to establish a sewing workshop": a room
  if (head === 'workshop' && SHOP.test(view.slice(Math.max(sentence.start, at - 60), at))) return true;
  // "a groundbreaking workshop" breaks no ground.
  if (
    head === 'groundbreaking' &&
    next &&
    (next.shape === 'lower' || next.shape === 'title') &&
    !STOP.has(next.lower) &&
    !/^(?:ceremony|event)$/.test(next.lower)
  )
    return true;
  if (
    head === 'march' &&
    first.text.startsWith('M') &&
    (!heading ||
      /^[^\n]{0,3}\d/.test(view.slice(end, end + 4)) ||
      /\d\S{0,2}\s$/.test(view.slice(Math.max(0, at - 5), at)))
  )
    return true;
  // "Camp Vacamus" is a place.
  if (
    head === 'camp' &&
    isCapital(headToken) &&
    next?.shape === 'title' &&
    !/[\p{Lu}\d][\p{L}\d'-]{0,30}\s$/u.test(view.slice(Math.max(sentence.start, at - 24), at))
  )
    return true;
  if (
    head === 'camp' &&
    /\b(?:refugees?|displaced|IDP|displacement|base|army|military|prison|concentration|labour|labor|tent|mining|detention|transit)\s$/i.test(
      view.slice(Math.max(sentence.start, at - 16), at),
    )
  )
    return true;
  // "fair trial", "fair and free elections": no fair.
  if (
    head === 'fair' &&
    next &&
    next.shape !== 'mark' &&
    !/^(?:in|at|on|of|for|to|was|is|will|which|that|from|with|by|has|had|proved|turned|saw|went|welcomed|featured|features|includes|included|ran|runs|ended|starts|started|begins|began|is|are|may|takes|took|held|organi[sz]ed|brings|brought|offers|offered|attracted|drew|opened|opens|where|returns)$/.test(
      next.lower,
    )
  )
    return true;
  return false;
}

/** True where the noun is a verb: "launches a project", "will visit the site". */
export function isVerbUse(
  tokens: readonly Token[],
  h: number,
  last: number,
  head: string,
  determiner: HappeningMention['determiner'],
  heading: boolean,
): boolean {
  const before = tokens[h - 1];
  const next = tokens[last + 1];
  // "launches a project", "visits the site": a determiner behind it makes it a verb.
  if (
    next &&
    /^(?:a|an|the|its|their|his|her|our|new|all|us|them|you)$/.test(next.lower) &&
    (tokens[last] as Token).end + 2 >= next.start &&
    !/^(?:a|an|the|this|of)$/.test(before?.lower ?? '')
  )
    return true;
  if (head === 'rally' && /^(?:to|for|around|behind)$/.test(next?.lower ?? '')) return true;
  if (
    before &&
    /^(?:to|will|can|may|must|please|shall|would|should|could|not|and|we|they|you|i|who)$/.test(before.lower) &&
    determiner === 'bare'
  )
    return true;
  if (heading)
    return (
      next !== undefined &&
      (/^(?:the|a|an|new|its|their)$/.test(next.lower) ||
        (isCapital(next) &&
          before !== undefined &&
          isCapital(before) &&
          /^(?:launch|visit|challenge|tour)$/.test((tokens[h] as Token).lower) &&
          !/^(?:of|for|to|in|on|at)$/.test(next.lower)))
    );
  // "Tours the mill" but "Tours will be held"
  return determiner === 'bare' && before === undefined && !/^(?:will|are|were|have)$/.test(next?.lower ?? '');
}

/** What is built and fitted out. */
const SHOP =
  /(?<![\w-])(?:establish|equip|construct|renovat|refurbish|furnish)(?:e|e?s|e?d|ing|ped|ping)?\s(?:an?\s|the\s|its\s|new\s)?(?:[a-z-]+\s){0,2}$/i;

/** Missions that people go on as an event; a mission otherwise is a task, a post or a force. */
const MISSION =
  /\b(?:trade|business|investment|investors?|fact-finding|scoping|assessment|study|field|joint|election|observation|appraisal|review|technical|medical|dental|surgical|evaluation|monitoring|official|exploratory|economic|high-level|expert|experts|follow-up|supervision|advisory|verification|visiting|exchange|learning|goodwill|support)\b/;
/** "the 30th anniversary of the treaty" and "a debate on the bill" are talk of a day or of a vote. */
const FLOOR =
  /\b(?:senate|house|floor|congressional|congress|parliamentary|public|national|policy|political|immigration|ongoing|trade|long|heated|budget|legislative)\b/;
const ON_A_BILL =
  /^\s(?:on|over|about|of)\s[^.;]{0,44}\b(?:bills?|resolutions?|amendments?|legislation|nominations?|acts?|budget|iraq|war|reform|measure|law|policy)\b/i;

/** True where the words name what no one attends: "foreign competition", "its mission", "the Senate debate", "the House Republican Conference". */
export function noneOfPeople(
  head: string,
  modifiers: readonly string[],
  determiner: HappeningMention['determiner'],
  plural: boolean,
  phrase: string,
  before: string,
  after: string,
): boolean {
  const said = modifiers.join(' ');
  switch (head) {
    case 'mission':
      return (
        FORCES.test(said) ||
        (!MISSION.test(said) && !(determiner === 'indefinite' ? /^\s(?:to|in)\s[A-Z]/ : /^\sto\s[A-Z]/).test(after))
      );
    case 'forum':
      // "the court of choice", "to offer a forum to": where people are heard.
      return (
        /^\s{1,3}of\s{1,3}(?:choice|last)\b/.test(after) ||
        (OFFERS.test(before) && /^\s{1,3}(?:to|for|in\swhich|where)\b/.test(after))
      );
    case 'anniversary':
      // "the fifth anniversary of the attacks" is a day of mourning that nobody need attend.
      return (
        MOURNED.test(after) && !/(?:mark|celebrat|commemorat|observ|honou?r)[a-z]{0,3}\s/i.test(`${before}${phrase}`)
      );
    case 'feast':
      return /^\s{1,3}of\s(?:St\b|Saint|the\s\p{Lu})/u.test(after) && determiner === 'definite';
    case 'dedication':
      // "their dedication to the job": devotion.
      return determiner === 'possessive' || DEVOTED.test(said) || /^\s{1,3}(?:to|and)\b/.test(after);
    case 'tour':
      return /^\s{1,3}of\s{1,3}duty\b/i.test(after);
    case 'screening':
      return (
        (ILLNESS.test(said) &&
          !(plural && AT_A_TIME.test(after)) &&
          (determiner !== 'indefinite' || /^\s(?:benefits?|tests?|programs?|act|and)\b/i.test(after))) ||
        (determiner !== 'indefinite' &&
          (SCREENED.test(after) ||
            /\b(?:improv|increas|requir|expand|chang|undergo)(?:es?|ed|ing|e)?\s(?:the\s)?$/.test(before)))
      );
    case 'camp':
      return (
        determiner === 'definite' &&
        /\b(?:in|inside|near|outside|around|into|from|to)\s$/.test(before) &&
        modifiers.length > 1 &&
        !OF_LEARNERS.test(said)
      );
    case 'simulation':
      return !PRACTISED.test(`${said} `) && !(determiner === 'definite' && AT_A_TIME.test(after));
    case 'distribution':
      return plural || (!HANDED_OUT.test(said) && !(determiner === 'definite' && AT_A_TIME.test(after)));
    case 'showing':
      return determiner !== 'indefinite' || !/\b(?:film|movie|documentary|free|public|special|private)\b|^$/.test(said);
    case 'campaign':
      // "their campaign promise", "her campaign to close the divide": what one fights for
      return (
        STRUGGLE.test(said) ||
        /^\s(?:promises?|pledges?|finances?|trail|contributions?|manager|ads?)\b/i.test(after) ||
        (determiner === 'possessive' && /^\s(?:to|against)\b/.test(after) && !/\blaunch/i.test(before))
      );
    case 'course':
      return WAY.test(`${before}${phrase}`);
    case 'consultation':
      // "after consultation with the dean": how it was settled.
      return (
        determiner === 'bare' && /^\swith\b/.test(after) && /\b(?:after|upon|without|in|through|by)\s$/i.test(before)
      );
    case 'debate':
      return (
        /^\s(?:begins|began|continues|continued|ends|drags|rages)\b/i.test(after) ||
        FLOOR.test(said) ||
        /\b(?:begin|end|limit|continue|open|close|start)\s$/i.test(before) ||
        ON_A_BILL.test(after) ||
        !(STAGED_BEFORE.test(before) || AT_A_TIME.test(after) || STAGED_DEBATE.test(said))
      );
    case 'competition':
      return (
        determiner === 'bare' &&
        !plural &&
        (modifiers.length === 0 ||
          /(?:^|\s)(?:foreign|global|fair|unfair|more|free|open|international|increased|greater|through|market|price|fierce|stiff|healthy|worldwide)$/.test(
            said,
          )) &&
        !/^[A-Z][\s\S]{0,60}\s(?:Competition)$/.test(phrase)
      );
    case 'challenge':
      if (determiner === 'demonstrative' && modifiers.length === 1) return true;
      return plural && !/\b(?:innovation|design|startup|coding|hack|robotics|science|skills|maths?)\b/.test(said);
    case 'town hall':
      return determiner !== 'indefinite' && /\b(?:at|in|outside|near|behind|opposite)\s$/i.test(before);
    case 'conference':
      return /\b(?:Republican|Democratic|Majority|Minority|GOP|Bishops|Episcopal|Big\s\w+|Athletic)(?:'s?)?\s(?:Senate\s)?Conference$/i.test(
        phrase,
      );
    case 'session':
      return (
        /\b(?:congress|legislative|duck|parliamentary|sessions|senate|house)\b/.test(said) ||
        (/^its\s/i.test(phrase) && modifiers.length === 1)
      );
    case 'panel':
      return (
        /^\sof\s(?:\d|three|experts|judges|scientists|members|specialists)/.test(after) ||
        /^(?:'?s)?\s(?:decisions?|recommendations?|rulings?|findings|reports?|(?:has\s|have\s)?(?:concluded|found|decided|ruled|recommended|agreed|voted|consistently))\b/i.test(
          after,
        ) ||
        /\b(?:senate|house|appropriations|congressional|government|judicial|expert|independent|advisory|review|solar|appeals|key|dispute|screening|selection|nominating|search|arbitration|oversight|intergovernmental|bipartisan|ethics)\b/.test(
          said,
        )
      );
    case 'congress':
      return (
        determiner === 'demonstrative' ||
        /\b(?:[Uu]nions?|[Ll]abou?r|[Nn]ational)\sCongress$/.test(phrase) ||
        /\b(?:(?:[89]\d|1[0-2]\d)\s?(?:st|nd|rd|th)|new)\sCongress$/i.test(phrase) ||
        TIMED_CONGRESS.test(phrase) ||
        LEGISLATURE.test(`${before}${phrase}`) ||
        /^\s(?:for\spassing|pass(?:es|ed)?|raises?|approves?|approved|acts?|enacts?|must|should)\b/i.test(after) ||
        // "a bill Congress passed": a congress that is held has more of a name, or a subject.
        (LONE_CONGRESS.test(phrase) && !/^\s{1,3}(?:on|of|for)\s(?![a-z]+ing\b)/.test(after))
      );
    case 'interaction':
      return determiner === 'indefinite'
        ? !HELD_TALK.test(after)
        : determiner !== 'definite' || !/^\s(?:organi[sz]ed|held)\b/.test(after);
    case 'march':
      return /^\s(?:of|to|towards?)\s(?:progress|time|history|freedom|democracy|science|peace|war|justice)\b/.test(
        after,
      );
    case 'moot':
      return determiner === 'bare' || /\bmoot\s(?:court|point)/i.test(`${phrase}${after}`);
    case 'initiative':
      return /(?:sponsored|introduced|approved|passed)\s$/.test(before);
    case 'activity':
      return plural ? determiner === 'possessive' : determiner === 'bare';
    default:
      return false;
  }
}

/** "the military campaign", "his re-election campaign": no days on which people come together. */
const STRUGGLE =
  /\b(?:military|bombing|air|ground|guerrilla|election|electoral|re-election|presidential|political|senate|terror|terrorist|smear)$/;
/** "change course", "stay the course": the way things go. */
const WAY =
  /\b(?:stay|chang|revers|chart|alter|shift|correct|steer|set)(?:s|es|e|ed|ted|ing|ting)?\s(?:(?:the|a|an|its|our|his|their)\s)?(?:[a-z]{3,10}\s){0,2}course$/i;
const MOURNED =
  /^\s{1,3}of\s{1,3}(?:the\s)?[^.;,]{0,40}?\b(?:attacks?|invasion|wars?|death|bombings?|hurricane|disaster|tragedy|massacre|killings?)\b/i;
const OFFERS = /(?:offer|provid|giv|serv|becom)(?:e|es|ed|ing|s)?\s(?:as\s)?$/i;
const DEVOTED =
  /\b(?:tremendous|great|unwavering|hard|selfless|strong|extraordinary|remarkable|outstanding|deep|lifelong|tireless)$/;
/** What people or things are screened for. */
const ILLNESS =
  /\b(?:diabetes|cancer|breast|blood|newborn|security|airport|passenger|baggage|cargo|drug|aneurysm|hiv|tb)\b/;
/** What follows a happening that has its hour and place. */
const AT_A_TIME =
  /^\s(?:on|from|at|today|tomorrow|this|next|\p{Lu}[a-z]+day|(?:will|is|was|are|were)\s(?:be\s)?(?:held|at|on|in|scheduled|set|to)|will\s(?:start|begin|take)|takes?\splace|took\splace|starts|begins|began)\b/u;
/** Camps that people go to for a while. */
const OF_LEARNERS =
  /\b(?:summer|winter|spring|training|day|youth|kids|children|science|coding|music|arts?|sports?|football|basketball|soccer|leadership|tech|eye|health|medical|dental|blood|vaccination|annual|week-long|space|language|reading|peace|stem|girls|boys|scouts?|jamboree)\b/;
/** A simulation that people take part in, and no model of a computer. */
const PRACTISED =
  /\b(?:mock|live|disaster|emergency|casualty|trauma|crisis|rescue|evacuation|clinical|nursing|patient|medical|training|drill|interprofessional|interdisciplinary|hands-on|full-scale|field|table-?top|court|trial|negotiations?|parliament|election|peacekeeping|poverty|un|earthquake|tsunami|fire|flood|attack|hazmat|oil\sspill|border)\s/;
/** What is handed out to people who come for it. */
const HANDED_OUT =
  /\b(?:food|grocery|pantry|holiday|thanksgiving|christmas|ramadan|toys?|drive-thr(?:u|ough)|drive-up|supply|supplies|backpacks?|produce|meals?|turkeys?|coats?|mobile|diapers?|books?)$/;
/** Of forces and crews: "the Air Guard missions in Ota". */
const FORCES = /\b(?:guard|military|air|combat|rescue|space|flying|peacekeeping|fighter|defen[cs]e)$/;

/** Behind "an interaction" to which people are called together. */
const HELD_TALK =
  /^,?\s(?:on|titled|organi[sz]ed|held|with\s(?:the\s)?(?:media|journalists|press|students|stakeholders)|['"‘“])/;

const LONE_CONGRESS = /(?:^|\s)[a-z][a-z-]*\s{1,6}Congress$/;
/** "announced today Congress has approved", "Last year Congress passed", "the Act of 1999 Congress passed": the legislature. */
const TIMED_CONGRESS =
  /^(?:(?:today|yesterday|tomorrow|last|this|next|earlier|now|year|month|week|night|[a-z]{3,6}day|\d{4})\s{1,6}){1,3}Congress$/i;

/** "hailed Congress for", "in the next Congress", "demands Congress raise". */
const LEGISLATURE =
  /\b(?:hail|urg|demand|ask|tell|call\son|lobb|press|convinc|pass|clear|want)[a-z]{0,4}\sCongress$|(?:^|\s)(?:in|of|by|before|from|through)\s(?:the\s)?(?:(?:next|current|last|entire|previous)\s)?Congress$/i;
/** What only screening as such has. */
const SCREENED =
  /^\s(?:procedures?|process(?:es)?|panels?|requirements?|technolog(?:y|ies)|equipment|machines?|rates?|and\s(?:diagnos[ei]s|treatment|testing))\b/i;
/** A debate that somebody holds and others come to. */
const STAGED_BEFORE =
  /\b(?:held|hold|holds|holding|host|hosts|hosted|hosting|organi[sz](?:e|es|ed|ing)|moderat(?:e|es|ed|ing)|stag(?:e|es|ed|ing)|conven(?:e|es|ed|ing)|sponsor(?:s|ed|ing)?|attend(?:s|ed|ing)?|invit(?:e|es|ed|ing)|join(?:s|ed|ing)?|watch(?:es|ed|ing)?|participat(?:e|es|ed|ing)\sin|t(?:ook|ake|aking)\spart\sin|present(?:s|ed)?|for|at|during|follow(?:s|ed|ing))\s(?:us\sfor\s)?(?:an?|the|its|their|our|another|two|three|this)?\s?$/i;
const STAGED_DEBATE =
  /\b(?:candidates?|students?|schools?|high-level|youth|parliamentary-style|live|televised|oxford-style|mayoral|gubernatorial|annual|interactive|panel|plenary|evening|online|virtual|citizens?|town|club)\b/;

const DONE_BY =
  /\b(?:organi[sz]ed|hosted|convened|funded|sponsored|supported|facilitated|implemented|conducted|delivered|arranged|run|led|held)\s(?:jointly\s)?by\s$/;

/** Behind a body's name: its verb, with what it held as the object. */
const ACTS_ITSELF =
  /^(?:\s\p{Lu}[\p{L}-]{1,20}){0,2}(?:\s\([A-Z]{2,8}\))?\s(?:(?:has|have|had|will|is|are)\s(?:also\s|recently\s|jointly\s)?)?(?:held|holds?|holding|(?:co-)?(?:organi[sz](?:es?|ed|ing)|hosts?|hosted|hosting)|conduct(?:s|ed|ing)?|launch(?:es|ed|ing)?|train(?:s|ed))\s(?:an?|its|their|two|three|four|several|\d{1,3}|[a-z]{4,14}s)\s/u;

/** "the US Congress", "the General Assembly", "the UN Mission in Sudan", "the Chemical Weapons Convention" are no happenings. */
export function isBody(view: string, start: number, end: number, next: Token | undefined): boolean {
  const phrase = view.slice(start, end);
  // "organised by Interfaith Dialogue for Peace": who did it
  if (/^(?:the\s)?\p{Lu}/u.test(phrase) && DONE_BY.test(view.slice(Math.max(0, start - 30), start))) return true;
  // "The Helsinki Citizens' Assembly Arden has held trainings": it holds what is named behind it.
  if (
    /(?:Assembly|Congress|Forum|Network|Platform|Dialogue|Mission)$/.test(phrase) &&
    ACTS_ITSELF.test(view.slice(end, end + 90))
  )
    return true;
  // "the 4th EU-Asia Forum": what is counted is held.
  if (
    /\b(?:\d{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Annual)\s[\s\S]{0,60}(?:Forum|Convention)$/i.test(
      phrase,
    )
  )
    return false;
  // "the 14th UN Congress on Crime Prevention" is held; the US Congress sits.
  if (
    /\b(?:\d{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Annual|World)\b/.test(
      phrase,
    ) &&
    /Congress$/.test(phrase)
  )
    return false;
  // "its general assembly", "the 4th General Assembly": a meeting of members; "a State Assembly candidate": a parliament.
  if (
    !/\b(?:States?|National|Provincial|Legislative|Parliamentary|Federal|Regional)\sAssembly$/.test(phrase) &&
    /^(?:its|their|our|an?|\d{1,3}(?:st|nd|rd|th)|[\s\S]{0,30}\bannual)\s[\s\S]{0,40}\bassembly$/i.test(phrase)
  )
    return false;
  if (/^(?:the\s)?(?:Congress|Assembly)$/i.test(phrase) && !/c(?:ongress)$/.test(phrase)) return true;
  if (
    /\b(?:U\.?S\.?|States|National|UN|U\.N\.|Nations|Provincial|State|NYS|General|Legislative|Parliamentary|House(?:\sof)?|City|Federal|Constituent|Northern\sIreland|Scottish|Welsh|Regional)\s(?:General\s)?(?:Congress|Assembly)$/i.test(
      phrase,
    )
  )
    return true;
  if (/Assembly$/.test(phrase) && /^(?:district|member|members|\d{1,3}(?:st|nd|rd|th))$/.test(next?.lower ?? ''))
    return true;
  if (/^(?:[Tt]he\s)?Convention$|\bPermanent\s(?:\p{Lu}[\p{L}-]+\s)?Forum$/u.test(phrase)) return true;
  if (
    /Convention$/.test(phrase) &&
    /\b(?:Act|Law|Administration|Labour|Labor|Protection|Trafficking|Torture|Women|Child|Refugees?|Species|Conservation|ILO|UN|OSCE)\b/.test(
      phrase,
    )
  )
    return true;
  if (
    /\bMission$/.test(phrase) &&
    (/\b(?:[A-Z]{2,8}|Monitoring|Support|Assistance|Observer|Advisory|Verification|Peacekeeping|Peacebuilding|Diplomatic|Stabili[sz]ation|Police|Border)\sMission$/.test(
      phrase,
    ) ||
      /^(?:the\s)?Mission$/.test(phrase)) &&
    !/\bTrade\b/.test(phrase)
  )
    return true;
  if (
    /Convention$/.test(phrase) &&
    (/^(?:on|relating|against|for)$/.test(next?.lower ?? '') ||
      /(?:Weapons|Rights|Geneva|Hague|Palermo|Vienna|Refugee|Climate|Biodiversity|Ottawa|Istanbul|Budapest|Singapore|European)\sConvention$/.test(
        phrase,
      ))
  )
    return true;
  if (
    /(?:Mission|Initiative|Programme|Program|Campaign|(?:Youth|Economic|Islands)\sForum)$/.test(phrase) &&
    /\b(?:UN|U\.S\.|US|United\sNations|Permanent|European\sUnion|EU|Development|Environment|World\sFood|World\sEconomic|Multidimensional)\b/.test(
      phrase,
    ) &&
    !/\b(?:Annual|Knowledge)\b/.test(phrase)
  )
    return true;
  return false;
}
