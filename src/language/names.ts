// Where a name begins and ends: "the Ministry of Gender, Children and Social Welfare, UNFPA and the Bar Association"
// is three names. Works from shape and a few word lists, so that a body nobody has listed is still one name.

import type { Span } from '../text/span.js';
import { countryOf, demonym } from '../vocab/countries.js';
import { perKnowledge } from '../vocab/knowledge.js';
import { allBodies, findBody, ORG_HEADS, ownBodies, PORTFOLIO_WORDS } from '../vocab/organizations.js';
import { isFirstName } from '../vocab/people.js';
import { isPlaceName } from '../vocab/places.js';
import { isCapital, type Token } from './tokens.js';

/** What a name looks like from the outside; a role slot decides whether an unknown one is a body. */
export type NameClass = 'body' | 'acronym' | 'person' | 'place' | 'country' | 'unknown';

export interface Name extends Span {
  /** Tidied text: one line, no article, no possessive. */
  readonly text: string;
  /** Long form without its bracketed acronym, and the acronym, where both stand here. */
  readonly aliases: readonly string[];
  readonly class: NameClass;
  /** First and one past last token index in the sentence's tokens. */
  readonly from: number;
  readonly to: number;
  /** True where "'s" follows: "UNODC's". */
  readonly possessive: boolean;
  /** For "UNODC National Programme Officer": the body before the job title. */
  readonly affiliation: string | null;
}

const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));

/** Capitalised at the start of a sentence or in a headline without being a name's part. */
const FUNCTION_WORDS = words(`
a an the this that these those it its he she they we you i our their his her my your who which what where when while why how and or but nor
so yet if as at by for from in into of on onto to with without within under over about above after before between among during through
throughout since until upon against along around across behind beyond despite except following including like near off out per than toward
towards via is are was were be been being am has have had do does did will would shall should can could may might must not no yes all any both
each every few more most other others some such only own same too very just also even still then there here now today yesterday tomorrow
one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty first second third once twice however moreover
furthermore additionally meanwhile although though because whereas thus therefore hence according speaking addressing earlier later last next
late early recently currently finally another many several various overall together jointly please note see read let thanks thank
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
`);

const TITLES = words(`
mr mrs ms miss mx dr prof professor sir dame lord lady hon honourable honorable h.e excellency sen sens senator senators rep reps representative
congressman congresswoman gov governor president vice-president premier chancellor king queen prince princess sheikh sultan emir father fr rev reverend pastor bishop
imam maulana judge justice magistrate attorney advocate adv barrister engr engineer col colonel gen general lt lieutenant maj major capt captain sgt sergeant adm admiral
brig brigadier commander commissioner superintendent inspector mayor councillor councilman councilwoman councilmember ambassador consul chargé minister secretary undersecretary syed sardar haji hajj al-haj
st. coach principal dean rector provost highness majesty
`);

/** Words of a post: "IOM Regional Representative" is a person's post at IOM, not a body. */
const POSTS = words(`
officer officers director directors representative representatives coordinator co-ordinator coordinators minister ministers ambassador ambassadors president presidents vice-president
secretary secretary-general chief manager managers head adviser advisor advisers specialist specialists spokesperson spokesman spokeswoman commissioner
commissioners chairman chairwoman chairperson chair ceo cfo cto coo governor mayor mayors senator senators congressman assistant deputy consultant analyst professor
lecturer dean rector chancellor vice-chancellor inspector superintendent supervisor attorney attache attaché counsellor counselor consul envoy rapporteur administrator
executive editor journalist correspondent reporter founder co-founder prosecutor detective trustee curator economist historian
`);

/** Heads that open a name and take "of", "for", "on": "Ministry of", "Centre for", "Committee on". */
const OPENING_HEADS = words(`
ministry department office bureau agency authority commission committee council centre center institute institution association society union
federation confederation alliance coalition network organization organisation foundation fund trust bank board chamber college university school academy
faculty division section unit directorate directorate-general secretariat service services embassy consulate mission delegation government government's republic kingdom state
conference congress assembly parliament court league group party bar house museum library hospital programme program project initiative campaign partnership forum platform
task force consortium club order sisters friends high corps command inspectorate ombudsman defender presidency municipality city county district province
laboratory observatory registry archives journal sub-committee subcommittee cell wing guild caucus hub lab
`);

/** Heads that close a name: "Federal Investigation Agency". A right half that ends in one of these is a name of its own. */
const CLOSING_HEADS = words(`
ministry department office bureau agency authority commission committee council centre center institute institution association society union
federation confederation alliance coalition network organization organisation foundation fund trust bank board chamber college university school academy
faculty division directorate secretariat embassy consulate mission delegation government parliament court tribunal league club group company corporation
inc ltd llc llp plc gmbh hospital museum library press times police army navy force forces guard command corps consortium initiative
section unit team programme program service services committee caucus guild subcommittee
`);

const PLACE_HEADS = words(
  'embassy consulate mission delegation office offices representation representative co-ordinator coordinator bureau nations high commission federation chapter team branch',
);
const TO_HEADS = words('delegation mission office representation embassy representative liaison permanent commission');
const LOWER_HEADS = words(
  'embassy embassies ministry government consulate mission delegation representation parliament authorities police army office university department municipality council court commission',
);
/** "Students for Reform", "Mothers Against Violence": who unites behind a cause. */
const UNITED = words(
  'students friends citizens doctors mothers fathers parents women men youth lawyers teachers farmers engineers scientists physicians people neighbors neighbours voices artists writers veterans nurses workers journalists artists businesses educators lawmakers',
);
const LEGAL_TAILS = words('inc inc. ltd ltd. llc llp plc gmbh corp corp. co. pvt. s.a. n.v. b.v. a/s');
const PARTICLES = words(
  "de del della di da do dos das du des la le les el los las y e et und van von der den al ben bin ibn ul ur-rehman d' l' para por pour sur och og i",
);

/** What associations are for, in their names. */
const CAUSES = words(
  'development change peace justice humanity all life education children women democracy progress hope freedom equality africa health youth nature action rights jobs water food people tomorrow inclusion empowerment',
);

/** Capital words that stand alone without naming a body. */
const NOT_ACRONYMS = words(`
AM PM A.M P.M CET GMT EST PST PDT EDT UTC BST USD EUR GBP PKR HIV AIDS COVID COVID-19 GBV TIP SOM SDG SDGS LGBT LGBTQ LGBTQI ICT IT AI TV DNA GDP II III IV VI VII VIII IX XI XII
PDF FAQ RSVP ADVISORY RELEASE ALERT NOTICE UPDATE STATEMENT INVITATION NEWS PRESS MEDIA CLE CEO CFO CTO PHD MA BA MSC MP MPS CSO CSOS NGO NGOS INGO INGOS SME SMES PWD PWDS IDP IDPS SRHR STEM STEAM MOU AND OR THE OF IN ON TO FOR WITH BY AT A
`);

const bare = (token: Token): string => token.lower.replace(/\.$/, '');
const isHead = (token: Token): boolean => ORG_HEADS.has(bare(token)) || CLOSING_HEADS.has(bare(token));
const inPortfolio = (token: Token): boolean => PORTFOLIO_WORDS.has(bare(token));
const isArticle = (token: Token | undefined): boolean => token?.lower === 'the';
const isName = (token: Token | undefined): boolean =>
  isCapital(token) && (!FUNCTION_WORDS.has((token as Token).lower) || (token as Token).text === 'WHO');

/** Small words that open or end the names of groups: "CAN Youth", "We Support UT", "Earthlings First", "Act Now". */
const NAME_OPENERS =
  /^(?:can|we|us|one|no|my|our|now|here|all|every|more|every|another|beyond|above|across|you|still)$/;
const NAME_ENDERS =
  /^(?:first|now|all|together|us|here|up|out|over|you|yes|today|tomorrow|forward|within|beyond|more)$/;

/** "the CAN Youth", "with We Support UT": a small word with a capital that opens a name, in the middle of a sentence or in capitals. */
function opensWithSmall(tokens: readonly Token[], i: number, heading: boolean): boolean {
  const token = tokens[i] as Token;
  if (heading || !isCapital(token) || !NAME_OPENERS.test(token.lower)) return false;
  const next = tokens[i + 1];
  if (!isName(next) || next?.shape === 'number' || isMonthOrDay(next as Token)) return false;
  if (token.shape === 'upper') return next?.shape === 'title' && token.text.length > 1;
  const before = tokens[i - 1];
  return (
    before !== undefined && token.text.length > 1 && (before.shape === 'lower' || before.text === ',') && !before.broken
  );
}

/** "Indie On Air", "Earthlings First": a small word with a capital inside a name or at its end. */
function isInnerSmall(tokens: readonly Token[], to: number, from: number): boolean {
  const token = tokens[to] as Token;
  const last = tokens[to - 1] as Token;
  const next = tokens[to + 1];
  if (token.shape !== 'title' || !isName(last) || isMonthOrDay(token) || token.broken || token.text.length < 2)
    return false;
  if (NAME_ENDERS.test(token.lower) && to - from <= 3 && last.shape !== 'mark' && !isHead(last))
    return next === undefined || /^(?:[,.;)]|and|&|was|were|is|are|has|have|had|will|to)$/.test(next.lower);
  return (
    /^(?:of|for|on|in|at|without|with|by|to|from|over|under|after|before|up|off|into|beyond|against|between|about)$/.test(
      token.lower,
    ) &&
    isName(next) &&
    !isMonthOrDay(next as Token) &&
    next?.shape !== 'number'
  );
}

const spellOut = (tokens: readonly Token[], from: number, to: number): string => {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1];
    const glued = i === from || (before !== undefined && before.end === token.start);
    text += glued ? token.text : ` ${token.text}`;
  }
  return text;
};

/** What is known of the text that names are read from. */
export interface NameContext {
  /** Headline text, where capitals say less. */
  readonly heading: boolean;
  /** A line's end ends a name. */
  readonly lines: boolean;
  /** Whether a word bears a capital elsewhere in the middle of a sentence. */
  readonly known: (word: string) => boolean;
}

/** Reads names out of a sentence's tokens. */
export function readNames(tokens: readonly Token[], { heading, lines, known }: NameContext): Name[] {
  const names: Name[] = [];
  let i = 0;
  while (i < tokens.length) {
    const several = readSeveral(tokens, i, heading);
    if (several.length > 0) {
      names.push(...several);
      i = (several.at(-1) as Name).to;
      continue;
    }
    const name = startsName(tokens, i, heading, known) ? readName(tokens, i, heading, lines) : null;
    if (name) {
      names.push(name);
      i = Math.max(name.to, i + 1);
    } else i++;
  }
  return names;
}

/** Heads in the plural that several names share. */
const SHARED_HEADS: Readonly<Record<string, string>> = {
  ministries: 'Ministry',
  universities: 'University',
  embassies: 'Embassy',
  governments: 'Government',
  consulates: 'Consulate',
  departments: 'Department',
  municipalities: 'Municipality',
  delegations: 'Delegation',
  'high commissions': 'High Commission',
};

/** "the Ministries of Health and Education", "the governments of Japan, Italy and Peru": one name for each item, the head in the singular. */
function readSeveral(tokens: readonly Token[], start: number, heading: boolean): Name[] {
  if (tokens[start + 1]?.lower !== 'of' && tokens[start + 2]?.lower !== 'of') return [];
  const high = (tokens[start] as Token).lower === 'high' ? 1 : 0;
  const head = SHARED_HEADS[high ? `high ${tokens[start + 1]?.lower ?? ''}` : (tokens[start] as Token).lower];
  let at = start + high + 1;
  if (head === undefined || tokens[at]?.lower !== 'of') return [];
  at++;
  const names: Name[] = [];
  let from = start;
  for (let items = 0; items < 12; items++) {
    const first = isArticle(tokens[at]) ? at + 1 : at;
    const to = itemEnd(tokens, first, head, heading);
    if (to === first) break;
    const text = `${head} of ${spellOut(tokens, at, to)}`;
    const aliases: string[] = [];
    names.push({
      start: (tokens[from] as Token).start,
      end: (tokens[to - 1] as Token).end,
      text,
      aliases,
      class: 'body',
      from,
      to,
      possessive: false,
      affiliation: null,
    });
    at = to;
    while (/^(?:,|and|&|of)$/.test(tokens[at]?.lower ?? '')) at++;
    if (at === to) break;
    from = at;
  }
  return names.length > 1 ? names : [];
}

/** End of one item behind a shared head: a country behind "Embassies of", a portfolio behind "Ministries of"; `from` where it is a body of its own. */
function itemEnd(tokens: readonly Token[], from: number, head: string, heading: boolean): number {
  const first = tokens[from];
  if (!first) return from;
  if (head === 'Ministry' || head === 'Department') {
    let to = from;
    while (to < tokens.length && inPortfolio(tokens[to] as Token) && (tokens[to] as Token).shape === first.shape) to++;
    return to;
  }
  if (!isName(first)) return from;
  const to = runEnd(tokens, from, heading);
  const text = spellOut(tokens, from, to);
  if (head === 'University')
    return findBody(text) === null && !isHead(tokens[to - 1] as Token) && !isAcronymShape(first) ? to : from;
  if (countryOf(text) !== null) return to;
  return head === 'Municipality' && isPlaceName(text) ? to : from;
}

/** Known names with small words inside ("Save the Children", "Doctors Without Borders"), and all of the user's, by their first word. */
const knownStarters = perKnowledge((): Map<string, string[][]> => {
  const starters = new Map<string, string[][]>();
  for (const body of allBodies()) {
    for (const form of [body.name, ...body.aliases]) {
      if (
        !/ (?:the|without|with|in|a|to|my|our|from|beyond|is|on|one|all|by|we|no|more|over|under|up) /i.test(form) ||
        /^[^A-Z]/.test(form)
      )
        continue;
      const all = form.toLowerCase().replace(/[()]/g, '').split(' ');
      const known = starters.get(all[0] as string);
      if (known) known.push(all);
      else starters.set(all[0] as string, [all]);
    }
  }
  for (const body of ownBodies()) {
    for (const form of [body.name, ...body.aliases]) {
      const all = form.toLowerCase().replace(/[()]/g, '').split(/\s+/);
      if (all.length > 1) starters.set(all[0] as string, [...(starters.get(all[0] as string) ?? []), all]);
    }
  }
  for (const list of starters.values()) list.sort((a, b) => b.length - a.length);
  return starters;
});

/** End of the known name with small words inside that begins at `from`; `from` where none does. */
function knownEnd(tokens: readonly Token[], from: number): number {
  const list = knownStarters().get((tokens[from] as Token).lower);
  if (!list) return from;
  for (const all of list)
    if (all.every((word, i) => tokens[from + i]?.lower === word) && isCapital(tokens[from + all.length - 1]))
      return from + all.length;
  return from;
}

/** "Paris-based", "EU-funded": an adjective before a name, not its part. */
const COMPOUND =
  /-(?:based|led|born|wide|funded|backed|financed|sponsored|supported|related|owned|style|level|trained|affiliated)$/;

function startsName(tokens: readonly Token[], i: number, heading: boolean, known: NameContext['known']): boolean {
  const token = tokens[i] as Token;
  if (token.shape === 'lower') {
    const next = tokens[i + 1];
    if ((token.lower === 'ministry' || token.lower === 'department') && (next?.lower === 'of' || next?.lower === 'for'))
      return true;
    return token.lower === 'sub-programme';
  }
  if (opensWithSmall(tokens, i, heading)) return true;
  if (!isName(token) || COMPOUND.test(token.lower)) return false;
  // "the NGO Hope House"
  if (/^(?:ngos?|csos?|ingos?)$/.test(token.lower) && isCapital(tokens[i + 1])) return false;
  if (heading) return !HEADLINE_VERBS.has(token.lower) || i === 0;
  const before = tokens[i - 1];
  const opens =
    before === undefined || before.text === '"' || before.text === '“' || before.text === ':' || before.text === '•';
  if (!opens || token.shape !== 'title') return true;
  // A sentence's first word says nothing by its capital alone.
  const next = tokens[i + 1];
  if (isName(next) || next?.text === '&' || next?.text === "'s") return true;
  if (knownEnd(tokens, i) > i) return true;
  if (demonym(token.text) !== null && next !== undefined && LOWER_HEADS.has(next.lower)) return true;
  if ((next?.lower === 'of' || next?.lower === 'for') && OPENING_HEADS.has(bare(token))) return true;
  if (/^(?:for|against)$/.test(next?.lower ?? '') && UNITED.has(token.lower) && isName(tokens[i + 2])) return true;
  const body = findBody(token.text);
  return (
    (body !== null && (body.name === token.text || body.aliases.includes(token.text))) ||
    countryOf(token.text) !== null ||
    known(token.text) ||
    (next?.text === '(' && !COMMON_OPENERS.test(token.lower))
  );
}

/** Endings of ordinary English words that open sentences: "Participants", "Speaking", "Representatives", "Training". */
const COMMON_OPENERS =
  /(?:ing|ed|s|ly|tion|sion|ment|ness|ity|ism|ance|ence|ship|hood|al|ous|ive|able|ible|ful|less|shop|nar|ary|ure|age|er|or|ian|ist)$|^(?:experts?|people|women|men|youth|children|police|media|staff|civil|human|public|local|national|international|regional|federal|world|state|government|community|team|event|day|week|month|year|time|place|date|venue|topic|theme|good|great|new|high|well)$/;

function readName(tokens: readonly Token[], start: number, heading: boolean, lines: boolean): Name | null {
  let from = start;
  // "Dr. Jeremy Milsom": the title is no part of the name.
  let titled = false;
  while (from < tokens.length && TITLES.has(bare(tokens[from] as Token)) && isTitleUse(tokens, from)) {
    titled = true;
    from++;
    if (tokens[from]?.text === '.') from++;
  }
  if (titled && !isCapital(tokens[from])) return null;
  let to = titled ? from + 1 : Math.max(from + 1, knownEnd(tokens, from));
  let possessive = false;
  const aliases: string[] = [];
  // "the IT NGO Lindheim": what kind it is stands before its name.
  if (!titled)
    for (let k = from; k < from + 2 && k + 1 < tokens.length; k++)
      if (
        /^[A-Z]{0,4}(?:NGO|CSO|NPO)$/.test((tokens[k] as Token).text) &&
        isName(tokens[k + 1]) &&
        !tokens[k + 1]?.broken
      ) {
        from = k + 1;
        to = Math.max(from + 1, knownEnd(tokens, from));
        break;
      }
  const first = tokens[from] as Token;
  let core = from; // first token of the last capital run, to look at heads
  let postAt = POSTS.has(bare(first)) && !titled ? from : -1;
  for (;;) {
    const token = tokens[to];
    if (!token) break;
    const last = tokens[to - 1] as Token;
    if (token.wide || (lines && token.broken)) break;
    if (
      isCapital(token) &&
      (!FUNCTION_WORDS.has(token.lower) ||
        isInnerMonth(tokens, to) ||
        (!heading && !titled && isInnerSmall(tokens, to, from)) ||
        (token.shape === 'upper' && !heading && !isMonthOrDay(token)))
    ) {
      if (isArticleBreak(tokens, to)) break;
      if (heading && HEADLINE_VERBS.has(token.lower) && to > from) break;
      // "Lind Law School" / "Invites you to a talk"
      if (token.broken && /^(?:invites?|presents?|hosts?|announces?|cordially|requests?|present)$/.test(token.lower))
        break;
      if (POSTS.has(bare(token)) && postAt < 0) postAt = to;
      to++;
      continue;
    }
    if (token.text === 'No.' && tokens[to + 1]?.shape === 'number' && !titled) {
      // "Council No. 1"
      to += 2;
      continue;
    }
    if (token.shape === 'number') {
      // "sub-programme 2 of the Regional Office"
      if (last.lower === 'sub-programme' && to === from + 1) {
        to++;
        continue;
      }
      // "the European Union's Horizon 2020 research and innovation programme"
      if (last.lower === 'horizon' && token.text === '2020') {
        to = schemeEnd(tokens, to + 1);
        continue;
      }
      // "Route 66" keeps its number only inside quotes or titles; a count or a year ends the name.
      if (
        /^(?:19|20)\d\d$/.test(token.text) &&
        isName(tokens[to + 1]) &&
        heading === false &&
        isHead(last) === false &&
        to - from <= 2 &&
        last.shape === 'title' &&
        countryOf(last.text) === null
      )
        break;
      break;
    }
    if (token.text === "'s" && last.lower === 'state' && tokens[to + 1]?.lower === 'attorney') {
      // "the County State's Attorney" is a post, "... State's Attorney's Office" a body.
      const office = tokens[to + 2]?.text === "'s" && tokens[to + 3]?.lower === 'office';
      if (!office && postAt < 0) postAt = to + 1;
      to += office ? 4 : 2;
      continue;
    }
    if (
      token.text === "'s" &&
      tokens[to + 1]?.text === '(' &&
      tokens[to + 3]?.text === ')' &&
      isName(tokens[to + 4]) &&
      isAcronymShape(tokens[to + 2] as Token) &&
      !leadsToPost(tokens, to + 4)
    ) {
      // "the Organization for Security's (OSCE) Staff College"
      to += 5;
      continue;
    }
    if (token.text === "'s" || (token.text === "'" && /s$/.test(last.lower) && last.end === token.start)) {
      if (isName(tokens[to + 1]) && !titled && !leadsToPost(tokens, to + 1) && !ownsWhatFollows(tokens, from, to)) {
        to += 2;
        core = to - 1;
        continue;
      }
      const committee = committeeEnd(tokens, to + 1);
      if (!titled && committee > 0 && hasHead(tokens, from, to)) {
        to = committee;
        break;
      }
      possessive = true;
      break;
    }
    if (token.lower === 'of') {
      const k = isArticle(tokens[to + 1]) ? to + 2 : to + 1;
      const after = tokens[k];
      const lowerPortfolio =
        after?.shape === 'lower' &&
        inPortfolio(after) &&
        OPENING_HEADS.has(bare(last)) &&
        (bare(last) === 'ministry' || bare(last) === 'department');
      if (titled && !OPENING_HEADS.has(bare(last))) break;
      // "Jon Lind of Quarry Radio", "CFO of Quarry Radio": who, and of what
      if (/^(?:ceo|cfo|cto|coo|founder|co-founder|spokes(?:person|man|woman))$/.test(bare(last))) break;
      if (to - from === 2 && isPerson(tokens, from, to) && !hasHead(tokens, from, to)) break;
      if ((isName(after) && !isMonthOrDay(after as Token)) || lowerPortfolio) {
        if (postAt >= 0 && postAt === to - 1 && from !== postAt) postAt = to - 1;
        to = k + 1;
        core = k;
        continue;
      }
      break;
    }
    if (
      (token.lower === 'with' || token.lower === 'without') &&
      WITH_WHAT.test(tokens[to + 1]?.lower ?? '') &&
      isCapital(tokens[to + 1]) &&
      !titled
    ) {
      to += 2;
      continue;
    }
    if (
      token.lower === 'for' ||
      token.lower === 'on' ||
      token.lower === 'against' ||
      token.lower === 'to' ||
      token.lower === 'in' ||
      token.lower === 'at'
    ) {
      const next = joinsPreposition(tokens, from, to);
      if (next < 0) break;
      to = next;
      core = next - 1;
      continue;
    }
    if (token.lower === 'and' || token.text === '&') {
      const next = titled ? -1 : joinsAnd(tokens, from, to, heading);
      if (next < 0) break;
      to = next;
      continue;
    }
    if (token.text === ',') {
      const after = tokens[to + 1];
      if (after && LEGAL_TAILS.has(after.lower) && isCapital(after)) {
        to += 2;
        continue;
      }
      const next = joinsPortfolioList(tokens, from, to);
      if (next < 0) break;
      to = next;
      continue;
    }
    if (token.text === '(') {
      const inner = tokens[to + 1];
      const close = tokens[to + 2];
      if (inner && close?.text === ')' && isAcronymShape(inner)) {
        aliases.push(inner.text);
        const behind = tokens[to + 3];
        const k = isArticle(tokens[to + 4]) ? to + 5 : to + 4;
        if (behind?.lower === 'of' && isName(tokens[k]) && !titled) {
          aliases.unshift(spellOut(tokens, from, to));
          to = k + 1;
          core = k;
          continue;
        }
        if (behind?.text === "'s" && isName(tokens[to + 4]) && !leadsToPost(tokens, to + 4)) {
          aliases.unshift(spellOut(tokens, from, to));
          to = to + 5;
          continue;
        }
        if (
          behind &&
          isName(behind) &&
          !titled &&
          behind.start - close.end <= 1 &&
          !POSTS.has(bare(behind)) &&
          !TITLES.has(bare(behind)) &&
          !leadsToPost(tokens, to + 3) &&
          !isMonthOrDay(behind)
        ) {
          aliases.unshift(spellOut(tokens, from, to));
          to += 4;
          continue;
        }
        const full = spellOut(tokens, from, to);
        return finish(tokens, start, from, to, to + 3, full, aliases, titled, behind?.text === "'s", postAt, heading);
      }
      break;
    }
    if (PARTICLES.has(token.lower) && isName(tokens[to + 1]) && !/^(?:i|e|a|do)$/.test(token.lower)) {
      to += 2;
      continue;
    }
    if (PARTICLES.has(token.lower) && PARTICLES.has(tokens[to + 1]?.lower ?? '') && isName(tokens[to + 2])) {
      to += 3;
      continue;
    }
    if (
      token.shape === 'lower' &&
      /^(?:country|regional|national|field|liaison|head|provincial|sub-regional|district|divisional|zonal|county|city|municipal|state)$/.test(
        token.lower,
      ) &&
      /^(?:offices?|headquarters|secretariat|administration|council|government|assembly)$/.test(
        tokens[to + 1]?.lower ?? '',
      ) &&
      !titled &&
      (isAcronymShape(last) ||
        findBody(spellOut(tokens, from, to)) !== null ||
        (/^(?:district|divisional|provincial|zonal|county|city|municipal)$/.test(token.lower) &&
          (to - from === 1 || (to - from === 2 && isPlaceName(spellOut(tokens, from, to))))))
    ) {
      // "the WHO country office in South Africa"
      to += 2;
      if (/^(?:in|for)$/.test(tokens[to]?.lower ?? '') && isName(tokens[to + 1]) && isPlaceLike(tokens, to + 1))
        to = endOfPlace(tokens, to + 1);
      continue;
    }
    if (
      token.shape === 'lower' &&
      /^(?:organi[sz]ing|steering|planning|executive|management|advisory)$/.test(token.lower) &&
      tokens[to + 1]?.lower === 'committee' &&
      !titled
    ) {
      // "the Harvest Fair organising committee"
      to += 2;
      break;
    }
    // 'JUS "Ivan Lind"', 'the association "Open Doors"': the quoted part of a body's name
    if (
      /^["“„«]$/.test(token.text) &&
      !titled &&
      isName(tokens[to + 1]) &&
      (isAcronymShape(last) || hasHead(tokens, from, to)) &&
      postAt < 0
    ) {
      let end = to + 1;
      while (isName(tokens[end]) || PARTICLES.has(tokens[end]?.lower ?? '')) end++;
      const close = tokens[end];
      if (close && /^["”“»]$/.test(close.text) && end - to <= 5 && close.start === (tokens[end - 1] as Token).end) {
        to = end + 1;
        break;
      }
    }
    if (token.lower === 'research' && last.lower === 'europe' && tokens[to - 2]?.lower === 'horizon') {
      const end = schemeEnd(tokens, to);
      if (end === to) break;
      to = end;
      continue;
    }
    // "the Arden Village Hall committee", "the Bar Association's pro bono committee"
    if (
      token.shape === 'lower' &&
      /^(?:committee|subcommittee|sub-committee|caucus)$/.test(token.lower) &&
      !titled &&
      to - from >= 2 &&
      postAt < 0
    ) {
      to++;
      break;
    }
    if (token.shape === 'lower' && isForeignLink(tokens, from, to)) {
      to++;
      continue;
    }
    if (
      token.shape === 'lower' &&
      LOWER_HEADS.has(token.lower) &&
      to - from <= 3 &&
      !titled &&
      (demonym(last.text) !== null ||
        countryOf(spellOut(tokens, from, to)) !== null ||
        findBody(spellOut(tokens, from, to)) !== null)
    ) {
      to++;
      continue;
    }
    break;
  }
  void core;
  // "the University of" and the like at a border: give back dangling connectors.
  while (
    to > from + 1 &&
    (tokens[to - 1] as Token).shape === 'mark' &&
    !/^[."”“»]$/.test((tokens[to - 1] as Token).text)
  )
    to--;
  return finish(tokens, start, from, to, to, spellOut(tokens, from, to), aliases, titled, possessive, postAt, heading);
}

/** "Persons with Disabilities", "People with Albinism": "with" inside a name. */
const WITH_WHAT =
  /^(?:disabilit(?:y|ies)|disabled|special|albinism|hiv|aids|autism|visual|hearing|intellectual|physical|psychosocial|down|epilepsy|diabetes|dementia|cancer|borders?|fronti\w+|walls)$/;

/** Behind "Horizon 2020" or "Horizon Europe": past "research and innovation programme". */
function schemeEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (/^(?:research|and|innovation|framework|&)$/.test(tokens[end]?.lower ?? '')) end++;
  return /^program(?:me)?$/.test(tokens[end]?.lower ?? '') ? end + 1 : at;
}

const FOREIGN_LINKS = words('des de du del della dos para pour la les el et y');

/** "Alliance internationale des éditeurs indépendants": lower-case words of a name in another language. */
function isForeignLink(tokens: readonly Token[], from: number, to: number): boolean {
  const word = tokens[to] as Token;
  if (FOREIGN_LINKS.has(word.lower)) {
    const next = tokens[to + 1];
    return (
      next !== undefined &&
      next.shape === 'lower' &&
      next.text.length > 3 &&
      (/[^\x00-\x7f]/.test(next.text) ||
        FOREIGN_LINKS.has((tokens[to - 1] as Token).lower) ||
        (tokens[to - 1] as Token).shape === 'lower')
    );
  }
  if (word.text.length < 4) return false;
  if (/[^\x00-\x7f]/.test(word.text)) return true;
  const before = tokens[to - 1] as Token;
  return FOREIGN_LINKS.has(tokens[to + 1]?.lower ?? '') && !/^(?:y|el|la)$/.test(tokens[to + 1]?.lower ?? '')
    ? to - from <= 2
    : FOREIGN_LINKS.has(before.lower) && to - from > 1;
}

const MONTHS_AND_DAYS =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)(?:\.|$)|^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** "Del Mar College", "Rio May Council": a month's letters between the capitals of a name, no day beside them. */
const isInnerMonth = (tokens: readonly Token[], i: number): boolean =>
  /^(?:mar|may|june|april|august|jan|sat|sun|mon)$/.test((tokens[i] as Token).lower) &&
  isCapital(tokens[i - 1]) &&
  isName(tokens[i + 1]) &&
  tokens[i + 1]?.shape !== 'number';

const isMonthOrDay = (token: Token): boolean => MONTHS_AND_DAYS.test(token.lower);

/** In a headline these end a name: "UNODC Trains Border Guards". */
const HEADLINE_VERBS = words(`
hosts host hold holds held trains train trained organizes organises organize organise organized organised launches launch launched conducts conduct
conducted concludes conclude concluded convenes convene convened opens opened kicks completes complete completed delivers deliver delivered
wraps builds gather gathers brings bring supports supported joins join joined announces announce announced celebrates celebrate
celebrated marks marked helps helped gets begins begin ends starts provide provides introduces unites addresses attends
attend discuss discusses receives receive visits calls urges urge welcomes welcome signs strengthens strengthen boosts boost equips equip
empowers empower partners co-hosts co-host presents presented to seeks seek wins funds awards donates donate chairs facing leads led tours meets met
stages runs gives teaches unveils inaugurates explores tackles raises returns
`);

/** "Senator Clinton", "Governor of Punjab" against "Senate Committee": a title only before a capital word. */
const isTitleUse = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i] as Token;
  if (token.shape === 'lower') return false;
  const next = tokens[i + 1]?.text === '.' ? tokens[i + 2] : tokens[i + 1];
  if (!isCapital(next)) return false;
  if (!/\.$|^(?:dr|mr|mrs|ms|prof|sen|rep|gov|col|gen|lt|maj|capt|sgt|rev|hon|fr|engr|h\.e)$/.test(token.lower)) {
    // "General Secretariat", "King Hussein Foundation", "Bishop State College": a head further on makes it a body's name.
    for (let k = i + 1; k < Math.min(tokens.length, i + 6) && isCapital(tokens[k]); k++)
      if (CLOSING_HEADS.has(bare(tokens[k] as Token)) || OPENING_HEADS.has(bare(tokens[k] as Token))) return false;
  }
  return true;
};

const isArticleBreak = (tokens: readonly Token[], i: number): boolean => (tokens[i] as Token).lower === 'the';

const EVENT_WORD =
  /^(?:workshops?|conferences?|congress(?:es)?|summits?|seminars?|symposi(?:um|a)|hackathons?|festivals?|fairs?|meetings?|conventions?|webinars?|gala|expos?|championships?|tournaments?|days?|weeks?|awards?|convening|retreat|concerts?|lectures?|open|challenge|competition|camp|forum)$/;

/** "the University of Arden's Hackathon", "the Planners Association's Leaders Week": a body, and an event of its own. */
function ownsWhatFollows(tokens: readonly Token[], from: number, at: number): boolean {
  if (/^(?:horizon|erasmus|interreg)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  if (!hasHead(tokens, from, at) && !isAcronymShape(tokens[at - 1] as Token)) return false;
  let end = at + 1;
  while (isName(tokens[end])) end++;
  if (EVENT_WORD.test(bare(tokens[end - 1] as Token))) return true;
  return at - from > 1 && !hasHead(tokens, at + 1, end) && !/^(?:of|for|and|on|&)$/.test(tokens[end]?.lower ?? '');
}

/** "pro bono committee", "young lawyers section": the end of a part of a body in small letters, or -1. */
function committeeEnd(tokens: readonly Token[], at: number): number {
  for (let i = at; i < Math.min(tokens.length, at + 4); i++) {
    const token = tokens[i] as Token;
    if (token.shape !== 'lower') return -1;
    if (/^(?:committee|subcommittee|caucus|chapter)$/.test(token.lower)) return i + 1;
  }
  return -1;
}

/** "IOM's Regional Representative ..." is a person's post, so the name ends before "'s". */
function leadsToPost(tokens: readonly Token[], i: number): boolean {
  let end = i;
  while (end < tokens.length && isCapital(tokens[end])) end++;
  // A head at the end makes it a body: "Cadmus's Young Attorney Resource Group".
  if (end > i && CLOSING_HEADS.has(bare(tokens[end - 1] as Token))) return false;
  for (let k = i; k < Math.min(end, i + 5); k++) {
    const word = bare(tokens[k] as Token);
    if (POSTS.has(word)) return true;
    if (isHead(tokens[k] as Token)) return false;
  }
  return false;
}

const isAcronymShape = (token: Token): boolean =>
  token.shape !== 'number' &&
  token.shape !== 'mark' &&
  /^[\p{Lu}\p{N}][\p{L}\p{N}.&/-]{1,14}$/u.test(token.text) &&
  /\p{Lu}.*\p{Lu}/u.test(token.text) &&
  !/-\p{Ll}/u.test(token.text);

function joinsPreposition(tokens: readonly Token[], from: number, at: number): number {
  const token = tokens[at] as Token;
  const last = bare(tokens[at - 1] as Token);
  const k = isArticle(tokens[at + 1]) ? at + 2 : at + 1;
  const after = tokens[k];
  if (!isName(after) || isMonthOrDay(after as Token)) return -1;
  const spelt = endSpelt(tokens, from, k);
  if (spelt > 0) return spelt;
  for (let end = Math.min(tokens.length, k + 5); end > k; end--) {
    if (isCapital(tokens[end - 1]) && findBody(spellOut(tokens, from, end)) !== null) return end;
  }
  switch (token.lower) {
    case 'in':
      if (last === 'trafficking' && (after as Token).lower === 'persons') return k + 1;
      // "Embassy of Japan in Kenya"
      if (
        /^(?:embassy|consulate)$/.test(bare(tokens[from] as Token)) &&
        tokens[from + 1]?.lower === 'of' &&
        countryOf((after as Token).text) !== null
      )
        return endOfPlace(tokens, k);
      // "Association of Women in Mining"
      if (
        OPENING_HEADS.has(bare(tokens[from] as Token)) &&
        tokens[from + 1]?.lower === 'of' &&
        at - from <= 4 &&
        !PLACE_HEADS.has(last) &&
        !isPlaceLike(tokens, k) &&
        inPortfolio(after as Token)
      )
        return k + 1;
      if (!PLACE_HEADS.has(last)) {
        // "Programme for Social Accountability in Nepal (PRAN)": the acronym behind it takes the place in.
        if (!isPlaceLike(tokens, k) || !openHead(tokens, from, at)) return -1;
        const end = endOfPlace(tokens, k);
        return tokens[end]?.text === '(' &&
          tokens[end + 1] !== undefined &&
          isAcronymShape(tokens[end + 1] as Token) &&
          tokens[end + 2]?.text === ')'
          ? end
          : -1;
      }
      return isPlaceLike(tokens, k) ? endOfPlace(tokens, k) : -1;
    case 'to':
      if (
        /^(?:monitor|combat|promote|protect|prevent|end|eliminate|eradicate|fight|stop|support)$/.test(
          (after as Token).lower,
        )
      )
        return k + 1;
      if (TO_HEADS.has(last)) return k + 1;
      // "Permanent Mission of Norway to the United Nations"
      return /^(?:mission|delegation|representation|embassy)$/.test(bare(tokens[from] as Token)) ||
        /^(?:mission|delegation|representation|embassy)$/.test(tokens[from + 1]?.lower ?? '')
        ? bodyEnd(tokens, k)
        : -1;
    case 'at': {
      if (
        !/^(?:center|centre|institute|school|section|department|college|program|programme|clinic|lab|laboratory|faculty|association|chapter|initiative)$/.test(
          last,
        ) &&
        !openHead(tokens, from, at)
      )
        return -1;
      for (
        let j = k;
        j < Math.min(tokens.length, k + 4) && (isCapital(tokens[j]) || (tokens[j] as Token).lower === 'headquarters');
        j++
      )
        if (/^(?:university|college|institute|school|headquarters|hospital)$/.test(bare(tokens[j] as Token)))
          return k + 1;
      return -1;
    }
    case 'for':
    case 'on':
    case 'against':
      // "Arden University on Facebook"
      if (
        token.lower === 'on' &&
        at - from > 1 &&
        /^(?:university|college|school|library|hospital|museum|bank|church|house|club|court|company|group|service)$/.test(
          last,
        )
      )
        return -1;
      for (let j = at - 1; j >= from && j >= at - 2; j--) if (OPENING_HEADS.has(bare(tokens[j] as Token))) return k + 1;
      if (token.lower !== 'on' && at - from === 1 && UNITED.has(last)) return k + 1;
      // "Abantu for Development": how associations without a head word call themselves.
      if (token.lower === 'for' && at - from <= 2 && CAUSES.has((after as Token).lower) && !isCapital(tokens[k + 1]))
        return k + 1;
      return token.lower === 'against' && (ORG_HEADS.has(last) || last === 'act' || last === 'action') ? k + 1 : -1;
    default:
      return -1;
  }
}

/** End of the known body or country that begins at `k`, else -1. */
function bodyEnd(tokens: readonly Token[], k: number): number {
  for (let end = Math.min(tokens.length, k + 6); end > k; end--) {
    if (!isCapital(tokens[end - 1])) continue;
    const text = spellOut(tokens, k, end);
    if (findBody(text) !== null || countryOf(text) !== null) return end;
  }
  return -1;
}

function isPlaceLike(tokens: readonly Token[], k: number): boolean {
  const one = (tokens[k] as Token).text;
  if (countryOf(one) !== null || isPlaceName(one)) return true;
  const next = tokens[k + 1];
  if (!next || !isCapital(next)) return false;
  return countryOf(`${one} ${next.text}`) !== null || isPlaceName(`${one} ${next.text}`);
}

function endOfPlace(tokens: readonly Token[], k: number): number {
  let to = k + 1;
  while (to < tokens.length && to < k + 4 && isCapital(tokens[to]) && !FUNCTION_WORDS.has((tokens[to] as Token).lower))
    to++;
  while (to > k + 1 && countryOf(spellOut(tokens, k, to)) === null && !isPlaceName(spellOut(tokens, k, to))) to--;
  return to;
}

/** "Women Leaders in Technology (WLIT)": the end of the run from `k`, where the bracket behind it takes its letters from `from` on; else -1. */
function endSpelt(tokens: readonly Token[], from: number, k: number): number {
  let to = k;
  while (
    to < tokens.length &&
    to < k + 12 &&
    (isName(tokens[to]) || /^(?:of|and|the|for|in|on|&|,)$/.test((tokens[to] as Token).lower))
  )
    to++;
  const acronym = tokens[to + 1];
  if (tokens[to]?.text !== '(' || !acronym || tokens[to + 2]?.text !== ')' || !isAcronymShape(acronym)) return -1;
  const letters = acronym.lower.replace(/[^a-z]/g, '');
  let initials = '';
  let all = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.shape === 'mark') continue;
    all += token.lower.charAt(0);
    if (isCapital(token)) initials += token.lower.charAt(0);
  }
  return initials === letters || all === letters ? to : -1;
}

/** End (exclusive) of the run of capital words from `k`, "of" included. */
function runEnd(tokens: readonly Token[], k: number, heading: boolean): number {
  let to = k;
  while (to < tokens.length) {
    if (heading && to > k && HEADLINE_VERBS.has((tokens[to] as Token).lower)) break;
    if (isName(tokens[to])) to++;
    else if (to > k && (tokens[to] as Token).lower === 'of' && isName(tokens[to + 1])) to += 2;
    else break;
  }
  return to;
}

/** "and" inside a name: "Office on Drugs and Crime", "Law and Justice Commission"; not "UNICEF and the Bar Association". */
function joinsAnd(tokens: readonly Token[], from: number, at: number, heading: boolean): number {
  const after = tokens[at + 1];
  if (!after) return -1;
  const left = spellOut(tokens, from, at);
  const last = tokens[at - 1] as Token;
  if (last.shape === 'number') return -1;
  const open = openHead(tokens, from, at);
  // "Ministry of Fisheries and the Blue Economy"
  if (isArticle(after) && open && tokens[at]?.text !== '&') {
    const end = portfolioRun(tokens, at + 2);
    return end > at + 2 &&
      !hasHead(tokens, at + 2, end) &&
      !isCapital(tokens[end]) &&
      !/^(?:'s|'|of|for|and)$/.test(tokens[end]?.lower ?? '')
      ? end
      : -1;
  }
  if (after.shape === 'lower') return open && inPortfolio(after) && last.shape === 'lower' ? at + 2 : -1;
  if (!isName(after)) return -1;
  const spelt = endSpelt(tokens, from, at + 1);
  if (spelt > 0) return spelt;
  const end = runEnd(tokens, at + 1, heading);
  const right = spellOut(tokens, at + 1, end);
  const rightLast = tokens[end - 1] as Token;
  for (let k = from; k < at; k++) if (findBody(spellOut(tokens, k, end)) !== null) return end;
  if (tokens[at]?.text === '&') return isAcronymShape(after) && after.shape === 'upper' ? -1 : end;
  for (let k = end; k > at + 1; k--) if (findBody(spellOut(tokens, at + 1, k)) !== null) return -1;
  if (isAcronymShape(after) && after.shape !== 'title') return -1;
  if (countryOf(right) !== null && !open) return -1;
  const rightHead = rightEndsInHead(tokens, at + 1, end);
  // "the Office of the Chief Minister and Council of Ministers": one cabinet
  if (
    /\bminister$/i.test(left) &&
    after.lower === 'council' &&
    tokens[at + 2]?.lower === 'of' &&
    tokens[at + 3]?.lower === 'ministers'
  )
    return at + 4;
  // "U.S. Citizenship and Immigration Service", "National Standards and Testing Bureau"
  if (
    rightHead &&
    at - from === 2 &&
    end - at >= 3 &&
    !isHead(last) &&
    last.shape === 'title' &&
    (demonym((tokens[from] as Token).text) !== null ||
      countryOf((tokens[from] as Token).text) !== null ||
      /^(?:national|federal|state)$/.test((tokens[from] as Token).lower)) &&
    tokens[from]?.text !== last.text &&
    !isPlaceName(last.text)
  )
    return end;
  if (open) {
    if (rightHead || OPENING_HEADS.has(bare(after))) {
      // "Ministry of Women and Child Affairs Department"? A head on the right is a name of its own.
      return -1;
    }
    if (countryOf(right) !== null || demonym(after.text) !== null || isPlaceName(right)) return -1;
    if (end - at - 1 >= 2 && isFirstName(after.text) && !inPortfolio(after)) return -1;
    const complement = tokens[at - 1] as Token;
    const portfolio = inPortfolio(after) || inPortfolio(rightLast);
    return portfolio || inPortfolio(complement) || end - at - 1 <= 2 ? end : -1;
  }
  if (rightHead && !isHead(last) && at > from) {
    if (findBody(left) !== null || (isAcronymShape(last) && last.shape !== 'title')) return -1;
    if (inPortfolio(last)) return end;
    // "the Extension and Advisory Services Division": one article, one head, one name.
    if (
      at - from === 1 &&
      isArticle(tokens[from - 1]) &&
      last.shape === 'title' &&
      end - at >= 3 &&
      countryOf(left) === null &&
      !isPlaceName(left) &&
      !isFirstName(left)
    )
      return end;
    if (
      /^(?:bill|john|william|david|mary|charles|henry|robert|paul)$/.test((tokens[from] as Token).lower) &&
      at - from === 1
    )
      return end;
  }
  return -1;
}

function rightEndsInHead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const word = bare(tokens[k] as Token);
    if (CLOSING_HEADS.has(word) && (k === to - 1 || (tokens[k + 1] as Token).lower === 'of' || k === from)) return true;
  }
  return false;
}

/** True where the name so far is "HEAD of/for/on ..." with nothing closing it: "Ministry of Foreign Affairs". */
function openHead(tokens: readonly Token[], from: number, at: number): boolean {
  let open = false;
  for (let k = from; k < at; k++) {
    const token = tokens[k] as Token;
    if (/^(?:of|for|on|against|to)$/.test(token.lower) && k > from && OPENING_HEADS.has(bare(tokens[k - 1] as Token)))
      open = true;
    else if (open && k > from && CLOSING_HEADS.has(bare(token)) && k === at - 1) open = false;
    else if (token.lower === 'of' && k > from && !OPENING_HEADS.has(bare(tokens[k - 1] as Token)) && !open)
      open = false;
  }
  const opener = OPENING_HEADS.has(bare(tokens[at - 1] as Token)) && at - 1 > from;
  return open && !opener;
}

/** "Ministry of Gender, Children and Social Welfare": every item is a word of ministries' portfolios, and the list closes with "and". */
function joinsPortfolioList(tokens: readonly Token[], from: number, comma: number): number {
  if (!openHead(tokens, from, comma)) return -1;
  if (
    !tokens
      .slice(from, comma)
      .some((token) =>
        /^(?:ministry|service|department|secretariat|division|committee|office|directorate|council|minister|bureau|authority|board|commission|chambers?|agency|faculty|school|college|federation|association|institute|cent(?:re|er))$/.test(
          bare(token),
        ),
      )
  )
    return -1;
  let k = comma;
  for (let items = 0; items < 6; items++) {
    if ((tokens[k] as Token | undefined)?.text !== ',') return -1;
    let j = k + 1;
    const closing = tokens[j]?.lower === 'and' || tokens[j]?.text === '&';
    if (closing) j++;
    let end = portfolioRun(tokens, j);
    // "Agriculture, Blue, and Green Economy": one word that no list has, among the others
    if (
      end === j &&
      !closing &&
      items > 0 &&
      isName(tokens[j]) &&
      tokens[j]?.shape === 'title' &&
      tokens[j + 1]?.text === ',' &&
      !isPlaceName((tokens[j] as Token).text) &&
      findBody((tokens[j] as Token).text) === null
    )
      end = j + 1;
    // "and Green Economy"
    if (
      end === j &&
      items > 0 &&
      isName(tokens[j]) &&
      inPortfolio(tokens[j + 1] ?? (tokens[j] as Token)) &&
      isName(tokens[j + 1])
    )
      end = j + 2;
    if (end === j) return -1;
    if (closing) return end;
    const behind = tokens[end];
    if (behind?.lower === 'and' || behind?.text === '&') {
      const last = portfolioRun(tokens, end + 1);
      return last > end + 1 ? last : -1;
    }
    k = end;
  }
  return -1;
}

function portfolioRun(tokens: readonly Token[], from: number): number {
  let to = from;
  while (
    to < tokens.length &&
    to < from + 4 &&
    inPortfolio(tokens[to] as Token) &&
    !OPENING_HEADS.has(bare(tokens[to] as Token)) &&
    (isCapital(tokens[to]) || tokens[from - 2]?.shape === 'lower')
  )
    to++;
  // "Women and Child Affairs": the run may go on with capital words that are no portfolio by themselves.
  return to;
}

function finish(
  tokens: readonly Token[],
  start: number,
  from: number,
  to: number,
  next: number,
  text: string,
  aliases: string[],
  titled: boolean,
  possessive: boolean,
  postAt: number,
  heading: boolean,
): Name | null {
  const first = tokens[from] as Token;
  const last = tokens[to - 1] as Token;
  let affiliation: string | null = null;
  let kind: NameClass;
  const body = findBody(text);
  const startsWithHead =
    OPENING_HEADS.has(bare(first)) &&
    tokens[from + 1]?.lower !== undefined &&
    /^(?:of|for|on|against|to|in)$/.test(tokens[from + 1]?.lower ?? '');
  if (body) kind = 'body';
  else if (
    (titled && !startsWithHead) ||
    /^(?:(?:His|Her|Their) )?(?:Royal |Serene )?(?:Highness|Majesty|Excellency)\b/.test(text)
  )
    kind = 'person';
  else if (
    postAt >= 0 &&
    !startsWithHead &&
    !/^(?:high commissioner|office)/i.test(text) &&
    !isBodyDespitePost(tokens, from, to, postAt)
  ) {
    kind = 'person';
    if (postAt > from) affiliation = spellOut(tokens, from, postAt);
  } else if (countryOf(text) !== null) kind = 'country';
  else if (hasHead(tokens, from, to)) kind = 'body';
  else if (demonym(text) !== null && to - from === 1) return null;
  else if (to - from === 1 && isAcronymShape(first) && first.shape !== 'title') {
    if (NOT_ACRONYMS.has(first.text.toUpperCase())) return null;
    if (first.shape === 'upper' && first.text.length > 5 && isPlaceName(text)) kind = 'place';
    else kind = heading && first.shape === 'upper' ? 'unknown' : 'acronym';
  } else if (isPerson(tokens, from, to)) kind = 'person';
  else if (isPlaceName(text)) kind = 'place';
  else kind = 'unknown';
  if (to - from === 1 && ((FUNCTION_WORDS.has(first.lower) && first.text !== 'WHO') || isMonthOrDay(first)))
    return null;
  if (KICKERS.test(text)) return null;
  if (to - from === 1 && kind === 'unknown' && ADJECTIVES.has(first.lower)) return null;
  return {
    start: first.start,
    end: next > to ? (tokens[next - 1] as Token).end : last.end,
    text,
    aliases,
    class: kind,
    from: start,
    to: next,
    possessive,
    affiliation,
  };
}

/** What stands over a release, no name. */
const KICKERS = /^(?:media|press|news)\s(?:advisory|alert|release|statement|note|briefing|invitation|conference)s?$/i;

/** Capitalised alone they name nothing: "Additional hosts", "National and international". */
const ADJECTIVES = words(
  'additional other major key main annual regional national local senior international federal provincial special public private technical general global joint total official online virtual deputy assistant former acting chief executive new young african asian european american western eastern northern southern central',
);

/** "OSCE Project Co-ordinator in Uzbekistan", "Office of the High Commissioner": bodies whose names hold a post. */
function isBodyDespitePost(tokens: readonly Token[], from: number, to: number, postAt: number): boolean {
  if (
    /^(?:project|programme|program)$/.test(tokens[postAt - 1]?.lower ?? '') &&
    /co-?ordinator/.test((tokens[postAt] as Token).lower) &&
    tokens[postAt + 1]?.lower === 'in'
  )
    return true;
  // "Chair of the Scientific Committee" is a person's post.
  if (
    /^(?:of|at|for|to|in)$/.test(tokens[postAt + 1]?.lower ?? '') &&
    postAt <= from + 2 &&
    !/^(?:office|bureau)$/.test((tokens[from] as Token).lower)
  )
    return false;
  for (let k = postAt + 1; k < to; k++) if (CLOSING_HEADS.has(bare(tokens[k] as Token))) return true;
  for (let k = from; k < postAt; k++)
    if (
      /^(?:office|bureau|secretariat|council|association|union|conference|committee|network|academy|forum)$/.test(
        bare(tokens[k] as Token),
      ) &&
      /^(?:of|for)$/.test(tokens[k + 1]?.lower ?? '')
    )
      return true;
  return false;
}

function hasHead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isHead(tokens[k] as Token)) return true;
  return false;
}

function isPerson(tokens: readonly Token[], from: number, to: number): boolean {
  const count = to - from;
  if (count < 2 || count > 5) return false;
  const first = tokens[from] as Token;
  if (!isFirstName(first.text) || isPlaceName(spellOut(tokens, from, to))) return false;
  for (let k = from; k < to; k++) if (/^(?:of|for|on|and|&|the)$/.test((tokens[k] as Token).lower)) return false;
  return true;
}
