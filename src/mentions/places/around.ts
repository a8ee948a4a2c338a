// What stands around a name: the words before and after it, and what kinds of words those are.
import type { Sentence } from '../../language/sentence.js';
import type { Page } from '../page.js';

/** Calls `visit` for every match of a global pattern that ends in a sentence, in one pass over the page. */
export function eachMatch(
  page: Page,
  pattern: RegExp,
  visit: (match: RegExpExecArray, sentence: number) => void,
): void {
  const { sentences, view } = page;
  let index = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(view); match; match = pattern.exec(view)) {
    const at = match.index + match[0].length - 1;
    while (index < sentences.length && (sentences[index] as Sentence).end <= at) index++;
    if (index === sentences.length) return;
    if ((sentences[index] as Sentence).start <= at) visit(match, index);
  }
}

/** The nearest word on one side, and the text between it and the name. */
export interface Neighbour {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly gap: string;
}

/** Longest gap looked across for a neighbour, and longest neighbour: enough for an indented line break and any real word. */
const GAP_LIMIT = 14;
const WORD_LIMIT = 40;

/** Letters and digits, and what stands inside words: ' - . */
const isWordUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code >= 192 ||
  code === 39 ||
  code === 45;
const isSolid = (code: number): boolean => isWordUnit(code) && code !== 39 && code !== 45;

/** The word that ends before `at`, across spaces and one or two marks; null where there is none near. */
export function wordBefore(view: string, at: number): Neighbour | null {
  let end = at;
  const floor = Math.max(0, at - GAP_LIMIT);
  while (end > floor && !isSolid(view.charCodeAt(end - 1))) end--;
  if (end === floor && (end === 0 || !isSolid(view.charCodeAt(end - 1)))) return null;
  let start = end;
  const limit = Math.max(0, end - WORD_LIMIT);
  while (
    start > limit &&
    (isWordUnit(view.charCodeAt(start - 1)) || (view[start - 1] === '.' && isSolid(view.charCodeAt(start - 2))))
  )
    start--;
  return { text: view.slice(start, end), start, end, gap: view.slice(end, at) };
}

/** The word that starts after `at`. */
export function wordAfter(view: string, at: number): Neighbour | null {
  let start = at;
  const ceiling = Math.min(view.length, at + GAP_LIMIT);
  while (start < ceiling && !isSolid(view.charCodeAt(start))) start++;
  if (start >= ceiling) return null;
  let end = start;
  const limit = Math.min(view.length, start + WORD_LIMIT);
  while (end < limit && isWordUnit(view.charCodeAt(end))) end++;
  return { text: view.slice(start, end), start, end, gap: view.slice(at, start) };
}

/** True where a gap only parts words of one phrase: a space, or one line break with its indent. */
export const isPhraseGap = (gap: string): boolean =>
  gap === ' ' ||
  gap === '  ' ||
  (gap.trim() === '' && gap.indexOf('\n') >= 0 && gap.indexOf('\n') === gap.lastIndexOf('\n'));

export const isCapitalised = (word: string): boolean => {
  const first = word[0] ?? '';
  return first !== first.toLowerCase();
};
/** True of words that end in somebody's post and its place: "Deputy Head of Mission at the". */
export const isPostAt = (before: string): boolean =>
  /\b(?:[Hh]ead|[Cc]hief|[Dd]irector|[Ss]ecretary|[Oo]fficers?|[Cc]ounsell?or|[Aa]ttach[eé]|[Mm]anager|[Cc]oordinator|[Aa]mbassador|[Ss]pecialist|[Aa]dvis[eo]r)\s(?:(?:of|for)\s(?:\p{Lu}[\p{L}-]{2,20}\s){1,3})?(?:at|in)(?:\sthe)?\s?$/u.test(
    before,
  );
export const isShouted = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that bear a capital at the start of a sentence or in a headline and are no part of a name. */
export const FUNCTION_WORDS = words(`
a an the this that these those it its he his she her they their we our you your who which what where when while why how and or but nor so yet if as
at by for from in into of on onto to with without within under over about above after before between among amid during through throughout since until till
upon against along around across behind besides beyond despite except following including inside like near off out outside per than toward towards via versus vs
is are was were be been being has have had do does did will would shall should can could may might must not no yes all any both each every few more most
other others some such only own same too very just also even still then there here now today yesterday tomorrow tonight
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
am pm noon local time date venue place location where dear photo via source contact tel phone fax email
`);

/** Words that place a name within a country or a city without being part of it: "downtown Kabul", "Northern Iraq". */
export const DIRECTIONS = words(`
upstate downstate central downtown uptown midtown northern southern eastern western north south east west northeast northwest southeast southwest northeastern northwestern
southeastern southwestern inner outer greater metropolitan metro historic old nearby neighbouring neighboring beautiful sunny rural urban coastal mainland suburban
entire whole war-torn conflict-affected remote post-war
`);

/** Words before "of NAME" that say what kind of place it is. */
export const PLACE_KINDS = words(`
city town village capital municipality district region province state county island islands governorate prefecture department territory commune port suburb
hamlet township borough quarter neighbourhood neighborhood area emirate oblast canton part parts outskirts south north east west centre center heart cities towns
villages districts regions provinces states counties governorates municipalities communities localities communes parishes townships wards islands atolls camps woredas
sites locations venues hamlets settlements suburbs boroughs prefectures cantons oblasts upazilas republic kingdom sultanate commonwealth resort settlement
`);

/** Heads of names that hold a place: "University of Texas", "Aleppo University", "Bank of China", "Mayor of London". */
export const NAME_HEADS = words(`
university universities college institute institution school academy faculty ministry ministries department government governments embassy consulate mission delegation
representation bank parliament assembly senate congress house council councils commission committee court courts tribunal agency authority office offices bureau
directorate secretariat centre center association society union federation foundation fund trust league club chamber corporation company group party army force
forces command police guard navy board service services museum library hospital church cathedral archdiocese diocese bishop archbishop mayor governor president vice-president
minister secretary ambassador representative senator senators congressman king queen prince duke treaty declaration convention agreement accord accords protocol charter
statute initiative programme program project network alliance coalition conference bar tribune times post herald news journal gazette star chronicle globe
inquirer observer press television radio tv airlines airways airport railways rotary lions lions' boy girls dioceses administration administrator republicans democrats
confederation cooperative co-operative forum institute's hub chapter branch mission's consul high-commission commissioner commissioners attorney judge justice chief
director president's laboratory laboratories observatory corps division brigade regiment battalion state's act bill amendment law code constitution
ombudsman ombudsperson chancellor premier first lady islands festival marathon stock exchange securities energy oil gas petroleum insurance
students alumni graduates research studies science sciences technology economics law medicine review
`);

/** Words before a person's name. */
export const TITLES = words(`
mr mrs ms miss mx dr prof professor sir dame lord lady hon honourable honorable sen sens senator senators rep reps representative congressman congresswoman
gov governor president vice-president premier chancellor king queen prince princess sheikh judge justice attorney gen general lt lieutenant maj major capt captain
sgt sergeant adm admiral col colonel commander mayor councillor councilman councilwoman ambassador minister secretary father fr rev reverend pastor bishop
archbishop sister brother saint pope coach chairman chairwoman chair director commissioner superintendent inspector officer spokesman spokeswoman
`);

/** Bodies that have a post abroad: "the OSCE Programme Office in Dushanbe" is a body, wherever the event is. */
export const POSTS_ABROAD = words(`
office offices embassy consulate mission delegation representation representative representatives ambassador coordinator co-ordinator bureau secretariat branch chapter
director head chief team programme program project operations commissioner commission envoy attaché consul correspondent presence
`);
