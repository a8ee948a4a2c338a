// What people did as the event of a release that names none: "laid wreaths at the memorial on 4 May".
import type { HappeningMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { leadOf } from './draft.js';
import type { Finds } from './finds.js';
import { hasFactLines, hasStatement } from './seed-score.js';
import { sentenceOf, shelfOf } from './shelf.js';

/** Acts that only people who come together do: a day or a place is enough. */
const STRONG =
  /^happenings\/act-(?:rite|handed|taught|lectured|sat|consulted|played|staffed|shown|signed|worked|treated|heard)$/;
/** One goes to and comes from much that is no place: a gazetteer must know it. */
const NEEDS_PLACE = /^happenings\/act-(?:came|stayed)$/;
/** News of law, crime, money and politics: what is done there is no event that people attend. */
const OTHER_NEWS =
  /\b(?:arrest(?:ed|s)|charged|sentenced|convicted|indicted|suspects?|murder|kill(?:ed|s|ing)|died|dead|deaths?|injured|crash(?:ed)?|stolen|seized|raid(?:ed|s)?|lawsuit|sued|appointed|elected|nominat(?:ed|ion)|re-?elected|resigned|sanctions|introduced\s(?:a|the)?\s?(?:bill|legislation|resolution|amendment)|legislation|amendment|filibuster|floor|vot(?:ed|es?|ing)\s(?:for|against|on|to)|shares|shareholders|quarter|revenue|earnings|dividend|grants?\s(?:of|to|from|worth)|version\s\d|vacanc(?:y|ies)|deadline|apply\sby|wrote\sto|letter|by\s(?:tele)?phone|on\sthe\s(?:tele)?phone|on\s(?:the\s)?radio|radio\s(?:audience|show|interview|programme)|interview(?:ed)?|television|TV|CNN|NBC|MSNBC|CBS|CNBC|ABC\s|airs?\s(?:at|on)|C-SPAN|PBS|NPR|BBC|Fox\sNews|grand\sjury|prosecutors?\ssaid)\b/i;

/** What is done on a day and in a place without people coming together for it. */
const NO_GATHERING =
  /\b(?:announced|said|says|told\sreporters|published|released|issued|approved|adopted|decided|ordered|ruled|passed\s(?:a|the|by|on)|received\sreports|reported|rescued|found|fell|broke\sout|struck|hit|collided|detained|checked|fined|seized|built|completed|worked|born|joined\sthe|took\s(?:up|over|office)|became|started\swork|bought|acquired|sold|won\sa\scontract|will\sbe\s(?:closed|available|used|paid|built)|was\s(?:closed|built|found|born|hired|listed|granted|awarded\sa\s(?:contract|grant))|were\s(?:closed|found|evacuated|displaced|hired|attacked|shot|listed|released)|since|deadline|expire[sd]?|filed|wrote|posted|tweeted|signed\s(?:the\s|a\s)?(?:law|bill|decree|order)|opening\shours|polls|elections?|was\sexpected|(?:beg[iau]n|starts?(?:ed)?)\s[^.;]{2,60}?\s(?:project|work|works|construction|repairs|maintenance)|will\s(?:send|provide|pay|cost|need|use|become|remain|include|cover|help\spay)|urged|called\son\s(?:the|all))\b/i;
/** What a page reports as its first news, whatever it tells beside. */
const FIRST_NEWS =
  /\b(?:appoint(?:s|ed|ment)|nam(?:es|ed)\s(?:as\s)?(?:its|the|new)|new\s(?:director|head|president|chief|ambassador)|elected|resign(?:s|ed)|nominat(?:es|ed|ion)|arrest(?:s|ed)?|charged|sentenced|convicted|died|dies|dead|killed|obituary|mourns?|condolences|condemns?|statement|report\s(?:says|finds|by)|study\s(?:finds|says)|vacancy|recruits?|sanctions|transcript|interview(?:s|ed)?|anchor)\b/i;

/** True where the headline or the first sentence brings news of another kind. */
function isOtherNews(page: Page): boolean {
  const first = page.sentences.find((one) => one.zone === 'body');
  return page.sentences.some(
    (one) => (one.zone === 'headline' || one === first) && FIRST_NEWS.test(page.view.slice(one.start, one.end)),
  );
}

/** A place that no gazetteer need know: "at the boathouse", "through the streets of Juba", "off Kotka". */
const WHERE =
  /\b(?:in|at|on|off|near|along|to|through|around|across)\s(?:the\s)?(?:[a-z]{3,14}\s(?:of|in)\s)?(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Senat|House|Congress|Internet|EU\b))\p{Lu}[\p{L}']/u;

/** The act that a release reports; null where none has a day of its own, and a place or people. */
export function actOf(page: Page, finds: Finds): HappeningMention | null {
  let best: HappeningMention | null = null;
  let most = 0;
  for (const act of finds.acts) {
    const weight = weightOf(page, finds, act);
    if (weight > most) [best, most] = [act, weight];
  }
  return best && !hasStatement(page) && !isOtherNews(page) ? best : null;
}

/** The line of an advisory that says what is held. */
const WHAT = 'happenings/act-what';

/** How much says that the act is an event; 0 where too little does. */
function weightOf(page: Page, finds: Finds, act: HappeningMention): number {
  const sentence = page.sentences[act.sentence];
  if (sentence && act.rule === WHAT) return hasFactLines(page, finds) ? 1 : 0;
  if (!sentence || OTHER_NEWS.test(page.view.slice(sentence.start, sentence.end))) return 0;
  const shelf = shelfOf(finds);
  const here = sentenceOf(shelf, act.sentence);
  const beside = [act.sentence - 1, act.sentence + 1]
    .filter((index) => {
      const other = page.sentences[index];
      return other !== undefined && other.zone === sentence.zone && Math.abs(other.paragraph - sentence.paragraph) <= 1;
    })
    .map((index) => sentenceOf(shelf, index));
  const near = [here, ...beside];
  const ownDay = here.dates.some((date) => date.use === null && (date.grain === 'day' || date.grain === 'week'));
  const day =
    ownDay ||
    (act.tense === 'ongoing' && page.reference !== null && here.durations.length > 0) ||
    beside.some((held) => held.dates.some((date) => date.use === null && date.grain === 'day'));
  if (!day) return 0;
  // "The envoy testified": what was heard some day is the news of that day
  if (/-heard$/.test(act.rule) && !ownDay) return 0;
  const text = page.view.slice(sentence.start, sentence.end);
  const ownPlace =
    here.venues.length > 0 ||
    here.places.some(
      (place) =>
        (place.form === 'city' || act.rule === 'happenings/act-stayed') &&
        place.use !== 'part-of-name' &&
        place.use !== 'dateline',
    ) ||
    (ownDay && !NEEDS_PLACE.test(act.rule) && WHERE.test(text));
  const place =
    ownPlace ||
    beside.some((held) => held.venues.length > 0 || held.places.some((one) => one.use === 'at')) ||
    near.some((held) => held.places.some((one) => one.use === 'dateline' || (one.use === 'at' && one.form !== 'area')));
  const people =
    near.some((held) => held.counts.some((count) => count.use === 'attendance' || count.use === 'expected')) ||
    finds.groups.some((group) => group.sentence === act.sentence);
  // "talked with 90 pupils on 4 May": the words name those who came, and a day in figures.
  const open = /-(?:open|card)$/.test(act.rule);
  if (open && (!ownDay || !ownPlace || sentence.paragraph - leadOf(page) > 1 || NO_GATHERING.test(text))) return 0;
  const strong =
    STRONG.test(act.rule) ||
    (/-(?:talked|met)$/.test(act.rule) &&
      here.dates.some((date) => date.use === null && /\d/.test(page.view.slice(date.start, date.end))));
  if (!strong && !ownPlace && !(place && people)) return 0;
  if (strong && (!ownDay || /-lectured$/.test(act.rule)) && !place && !people) return 0;
  return (
    (open ? 0.1 : 1) +
    Number(ownDay) +
    Number(ownPlace) +
    0.5 * Number(people) +
    0.6 * Number(strong) -
    0.7 * Math.max(0, sentence.paragraph - leadOf(page))
  );
}
