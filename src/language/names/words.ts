// The words that names are made of, and what a single token says: heads, titles, posts, small words.
import { ORG_HEADS, PORTFOLIO_WORDS } from '../../vocab/organizations.js';
import { isCapital, type Token } from '../tokens.js';

export const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/));

/** Capitalised at the start of a sentence or in a headline without being a name's part. */
export const FUNCTION_WORDS = words(`
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

export const TITLES = words(`
mr mrs ms miss mx dr prof professor sir dame lord lady hon honourable honorable h.e excellency sen sens senator senators rep reps representative
congressman congresswoman chairman chairwoman assemblyman assemblywoman assemblymember alderman alderwoman gov governor president vice-president premier chancellor king queen prince princess sheikh sultan emir father fr rev reverend pastor bishop
imam maulana judge justice magistrate attorney advocate adv barrister engr engineer col colonel gen general lt lieutenant maj major capt captain sgt sergeant adm admiral
brig brigadier commander commissioner superintendent inspector mayor councillor councilman councilwoman councilmember ambassador consul chargé minister secretary undersecretary syed sardar haji hajj al-haj
st. coach principal dean rector provost highness majesty
`);

/** Words of a post: "IOM Regional Representative" is a person's post at IOM, not a body. */
export const POSTS = words(`
officer officers director directors representative representatives coordinator co-ordinator coordinators minister ministers ambassador ambassadors president presidents vice-president
secretary secretary-general director-general under-secretary undersecretary chief manager managers head adviser advisor advisers specialist specialists spokesperson spokesman spokeswoman commissioner
commissioners chairman chairwoman chairperson chair ceo cfo cto coo governor mayor mayors senator senators congressman assistant deputy consultant analyst professor
lecturer clerk registrar provost dean rector chancellor vice-chancellor inspector superintendent supervisor attorney attache attaché counsellor counselor consul envoy rapporteur administrator
undersecretary under-secretary commander commandant brigadier colonel lieutenant
executive editor journalist correspondent reporter founder co-founder prosecutor detective trustee curator economist historian
`);

/** Heads that open a name and take "of", "for", "on": "Ministry of", "Centre for", "Committee on". */
export const OPENING_HEADS = words(`
ministry department office bureau agency authority commission committee council centre center institute institution association society union
federation confederation alliance coalition network organization organisation foundation fund trust bank board chamber college university school academy
faculty division section unit directorate directorate-general secretariat service services embassy consulate mission delegation government government's republic kingdom state
conference congress assembly parliament court league group party bar house museum library hospital programme program project initiative campaign partnership forum platform
task force consortium club order sisters friends high corps command inspectorate ombudsman defender presidency vice-presidency municipality city county district province
flagship laboratory observatory registry archives journal sub-committee subcommittee cell wing guild caucus hub lab movement
`);

/** Heads that close a name: "Federal Investigation Agency". A right half that ends in one of these is a name of its own. */
export const CLOSING_HEADS = words(`
ministry department office bureau agency authority commission committee council centre center institute institution association society union
federation confederation alliance coalition network organization organisation foundation fund trust bank board chamber college university school academy
faculty division directorate secretariat embassy consulate mission delegation government parliament court tribunal league club group company corporation
inc ltd llc llp plc gmbh hospital museum library press times police army navy marines force forces guard command corps consortium initiative
section unit team programme program service services committee caucus guild subcommittee
`);

export const PLACE_HEADS = words(
  'embassy consulate mission delegation office offices representation representative co-ordinator coordinator bureau nations high commission federation chapter team branch',
);
export const TO_HEADS = words(
  'delegation mission office representation embassy representative liaison permanent commission',
);
export const LOWER_HEADS = words(
  'embassy embassies ministry government consulate mission delegation representation parliament authorities police army office university department municipality council court commission',
);
/** "Students for Reform", "Mothers Against Violence": who unites behind a cause. */
export const UNITED = words(
  'students friends citizens doctors mothers fathers parents women men youth lawyers teachers farmers engineers scientists physicians people neighbors neighbours voices artists writers veterans nurses workers journalists artists businesses educators lawmakers',
);
export const LEGAL_TAILS = words('inc inc. ltd ltd. llc llp plc gmbh corp corp. co. pvt. s.a. n.v. b.v. a/s');
export const PARTICLES = words(
  "de del della di da do dos das du des la le les el los las y e et und van von der den al ben bin ibn ul ur-rehman d' l' para por pour sur och og i",
);

/** What associations are for, in their names. */
export const CAUSES = words(
  'development change peace justice humanity all life education children women democracy progress hope freedom equality africa health youth nature action rights jobs water food people tomorrow inclusion empowerment',
);

/** Capital words that stand alone without naming a body. */
export const NOT_ACRONYMS = words(`
AM PM A.M P.M CET GMT EST PST PDT EDT UTC BST USD EUR GBP PKR HIV AIDS COVID COVID-19 GBV TIP SOM SDG SDGS LGBT LGBTQ LGBTQI ICT IT AI TV DNA GDP II III IV VI VII VIII IX XI XII
PDF FAQ RSVP ADVISORY RELEASE ALERT NOTICE UPDATE STATEMENT INVITATION NEWS PRESS MEDIA CLE CEO CFO CTO PHD MA BA MSC MP MPS CSO CSOS NGO NGOS INGO INGOS SME SMES PWD PWDS IDP IDPS SRHR STEM STEAM MOU AND OR THE OF IN ON TO FOR WITH BY AT A
`);

export const bare = (token: Token | undefined): string =>
  token === undefined ? '' : token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower;
export const isHead = (token: Token): boolean => ORG_HEADS.has(bare(token)) || CLOSING_HEADS.has(bare(token));
export const inPortfolio = (token: Token): boolean => PORTFOLIO_WORDS.has(bare(token));
export const isArticle = (token: Token | undefined): boolean => token?.lower === 'the';
export const isName = (token: Token | undefined): boolean =>
  isCapital(token) && (!FUNCTION_WORDS.has((token as Token).lower) || (token as Token).text === 'WHO');

const MONTHS_AND_DAYS =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)(?:\.|$)|^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** "Del Mar College", "Rio May Council": a month's letters between the capitals of a name, no day beside them. */
export const isInnerMonth = (tokens: readonly Token[], i: number): boolean =>
  /^(?:mar|may|june|april|august|jan|sat|sun|mon)$/.test((tokens[i] as Token).lower) &&
  isCapital(tokens[i - 1]) &&
  isName(tokens[i + 1]) &&
  tokens[i + 1]?.shape !== 'number';

export const isMonthOrDay = (token: Token): boolean => MONTHS_AND_DAYS.test(token.lower);

/** In a headline these end a name: "UNODC Trains Border Guards". */
export const HEADLINE_VERBS = words(`
hosts host hold holds held trains train trained organizes organises organize organise organized organised launches launch launched conducts conduct
conducted concludes conclude concluded convenes convene convened opens opened kicks completes complete completed delivers deliver delivered
wraps builds gather gathers brings bring supports supported joins join joined announces announce announced celebrates celebrate
celebrated marks marked helps helped gets begins begin ends starts provide provides introduces unites addresses attends
attend discuss discusses receives receive visits calls urges urge welcomes welcome signs strengthens strengthen boosts boost equips equip
empowers empower partners co-hosts co-host presents presented to seeks seek wins funds awards donates donate chairs facing leads led tours meets met
stages runs gives teaches invite invites asks reminds hosting holding launching offering seeking planning organizing organising inviting conducting sponsoring unveils inaugurates explores tackles raises returns
`);

export const isAcronymShape = (token: Token): boolean =>
  (token.shape === 'upper' || token.shape === 'mixed') &&
  /^[\p{Lu}\p{N}][\p{L}\p{N}.&/-]{1,14}$/u.test(token.text) &&
  /\p{Lu}.*\p{Lu}/u.test(token.text) &&
  !/^(?:Mac|Mc|De|Di|Du|La|Le|Fitz)\p{Lu}\p{Ll}{2,}$/u.test(token.text) &&
  !/-\p{Ll}|^\p{Lu}\p{Ll}{2,}-\p{Lu}\p{Ll}/u.test(token.text);

export const spellOut = (tokens: readonly Token[], from: number, to: number): string => {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1];
    const glued = i === from || (before !== undefined && before.end === token.start);
    text += glued ? token.text : ` ${token.text}`;
  }
  return text;
};

/** True where one of the words is a body's head. */
export function hasHead(tokens: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isHead(tokens[k] as Token)) return true;
  return false;
}
