// Words around a number that say what is done by those counted: "was attended by", "took part", "will reach".
import type { Rule } from '../rule.js';

/** What a cue says. `strength` is how surely those counted take part in an event. */
export interface Cue extends Rule {
  readonly strength: number;
  readonly use: 'attendance' | 'expected' | 'beneficiaries' | 'other';
}

/** Up to five words between the cue and the number: "attended by a mixed group of". No clause may end there. */
const GAP = String.raw`(?:\s{1,3}(?!and\b|who\b|which\b|that\b|by\b)[a-zà-ɏḁ-ỿ'-]{1,20}){0,5}\s{0,3}$`;
const before = (
  id: string,
  strength: number,
  use: Cue['use'],
  words: string,
  finds: readonly string[],
  leaves: readonly string[],
): Cue => ({ id, strength, use, pattern: new RegExp(`\\b(?:${words})${GAP}`, 'i'), finds, leaves });

/** Read backwards from the number, the first that fits counts. */
export const BEFORE: readonly Cue[] = [
  before(
    'counts/limited',
    0.8,
    'expected',
    String.raw`limited to|restricted to|capped at|(?:open|available) (?:only )?(?:to|for)|(?:space|room|seats|places|spots|slots) for|maximum of`,
    ['Entry is [limited to ]40 people', 'It has [room for about ]60 people'],
    ['The road led to '],
  ),
  before(
    'counts/invited',
    0.75,
    'expected',
    String.raw`invit(?:ed?|es|ing)|(?:is|are|was|were) expected to (?:attract|draw|bring together|gather|be attended by|welcome|host|convene)|expect(?:s|ed|ing)?(?: to (?:attract|draw|welcome|host|see|have|train))?|anticipat(?:es|ed|ing)|looking for|recruit(?:s|ed|ing)?|select(?:ed|s|ing)?|hopes? to (?:attract|draw|welcome|train)|call for|apply|seeking`,
    ['The club has [invited ]30 guests', 'They [expect to welcome some ]500 guests'],
    ['He spoke to '],
  ),
  before(
    'counts/will-gather',
    0.85,
    'expected',
    String.raw`(?:will|to|shall|would) (?:also )?(?:be attended by|bring together|gather|unite|convene|welcome|host|draw|attract|train|involve|feature|assemble|include|see|equip|have)`,
    ['The fair [will bring together ]90 growers', 'The talks are [to be attended by some ]20 envoys'],
    ['The will of the '],
  ),
  before(
    'counts/attended-by',
    0.95,
    'attendance',
    String.raw`(?:attended|joined|well[- ]attended|packed|filled|crowded|thronged|watched|visited|witnessed|patroni[sz]ed|honou?red|graced)(?: (?:on|in|to|throughout|this|last) [a-zà-ɏḁ-ỿ -]{1,24})? by|(?:put|estimated|estimate|places?) the (?:crowd|attendance|turnout|number|audience)(?: of [a-zà-ɏḁ-ỿ]{1,15})? at|attendance (?:of|was|reached)|participation (?:of|from|by|was(?: at)?|stood at)|participated in by|(?:packed|crammed|filled) (?:out )?with|in front of|before (?=(?:an audience|a crowd|more than|some|about|over|nearly)\b)|(?:in the )?presence of|(?:crowd|audience|turnout|turn-out|gathering|assembly|attendance)s? (?:of|estimated at|was|numbering)`,
    [
      'It was [attended by a mixed group of ]45 people',
      'with an [attendance of ]85',
      '[in the presence of ]60 guests',
      'Police [put the crowd at ]900',
      '[packed on Friday by ]900 people',
    ],
    ['She attended and '],
  ),
  before(
    'counts/spoke-to',
    0.72,
    'attendance',
    String.raw`address(?:ed|ing)|(?:speaking|spoke|talked|talking|lectur(?:ed|ing)|presented) (?:to|before)|told (?=(?:a|an|the|some|about|more) )`,
    ['He [addressed some ]200 students', 'They [spoke to ]60 nurses'],
    ['She redressed a '],
  ),
  before(
    'counts/brought-together',
    0.92,
    'attendance',
    String.raw`(?:br(?:ought|ings|inging)|drew|draws|drawn|gathered|gathers|gathering|united|unites|uniting|convened|convenes|convening|assembled|assembles|pulled|assembling)(?: together)?|attract(?:ed|s|ing)|drawing|welcom(?:ed|es|ing)|(?:host(?:ed|s|ing))|play(?:s|ed|ing)? host to`,
    ['It [brought together ]63 officials', 'The talk [drew a crowd of ]200 people'],
    ['It brought and '],
  ),
  before(
    'counts/trained',
    0.85,
    'attendance',
    String.raw`train(?:s|ed|ing)?(?: of| for)?|trainees?|coach(?:es|ed|ing)|equip(?:s|ped|ping)|sensiti[sz](?:es?|ed|ing)|orient(?:s|ed|ing)|taught|teach(?:es|ing)|educat(?:es?|ed|ing)|capacitat(?:es?|ed|ing)|build(?:s|ing)? (?:the )?(?:capacity|capacities|skills) of|certif(?:y|ies|ied|ying)|graduat(?:es|ed|ing)|(?:graduation|induction|certification|swearing[- ]in)(?: ceremony)? (?:of|for)|upskill(?:s|ed|ing)|mentor(?:s|ed|ing)|familiari[sz](?:es?|ed|ing)|induct(?:s|ed|ing)|awarded (?:certificates )?to|(?:certificates|diplomas)(?: of [a-zà-ɏḁ-ỿ]{1,15})? (?:to|(?:were|was|have been) (?:[a-zà-ɏḁ-ỿ]{1,12} )?(?:presented|awarded|given|handed|issued|distributed)(?: (?:out|over))? to)|(?:worked|working) (?:closely |directly )?with|(?:spent|spend) (?:the |a |an |two |three |four |five |several )?(?:days?|mornings?|afternoons?|weeks?|hours?) with`,
    ['The centre [trained another ]50 guides', 'It [equipped ]40 traders'],
    ['The train left and '],
  ),
  before(
    'counts/event-for',
    0.85,
    'attendance',
    String.raw`(?:dinners?|lunch|luncheon|supper|breakfast|reception|banquet|concert|show|party|tea|picnic|gala|race|festival|mass|rally|ceremony|trainings?|training session|workshops?|courses?|seminars?|conferences?|meetings?|sessions?|webinars?|forums?|camps?|bootcamps?|training (?:programmes?|programs?)|visits?|tours?|classe?s?|orientation|capacity[- ]building|consultations?|event|exercise|module|roundtable|dialogue|summit|symposium|retreat|lecture|fellowship|hackathon|mapathon|exchange)(?: [a-zà-ɏḁ-ỿ-]{1,15}){0,12}?,? (?:for|with|among|amongst|to|of)`,
    ['a [workshop on soil health for ]30 farmers', 'a [training for ]25 clerks'],
    ['a bill for '],
  ),
  before(
    'counts/programme-for',
    0.55,
    'attendance',
    String.raw`(?:programmes?|programs?|opportunity|initiative) (?:[a-zà-ɏḁ-ỿ-]{1,15} ){0,3}?(?:for|with|among)`,
    ['a new [programme for ]30 farmers'],
    ['a programme that '],
  ),
  before(
    'counts/held-for',
    0.85,
    'attendance',
    String.raw`(?:held|organi[sz]ed|conducted|offered|delivered|provided|given|gave|ran|run|arranged|hosted|designed|facilitated|launched|opened|completed) (?:[a-zà-ɏḁ-ỿ-]{1,15} ){0,4}?(?:for|to|among|amongst|with)|(?:was|were|is|are) (?:(?:meant|intended|given|open|designed|reserved) )?for`,
    ['It was [given to ]25 members', 'a course [organised for ]12 guards'],
    ['They were tired and '],
  ),
  before(
    'counts/involved',
    0.85,
    'attendance',
    String.raw`involv(?:ed|es|ing)|engag(?:ed|es|ing)|compris(?:ed|es|ing)(?: of)?|consist(?:ed|s|ing) of|featur(?:ed|es|ing)|saw|seen|register(?:ed|s|ing)|enroll?(?:ed|s|ing)|counted|totall?ed|totall?ing|numbered|numbering|reunited`,
    ['The drill [involved about ]400 sailors', 'The course [registered ]60 learners'],
    ['She is fond of '],
  ),
  before(
    'counts/were-there',
    0.85,
    'attendance',
    String.raw`(?:taking part|participating|attending|present|in attendance|joined)(?: there| in the [a-zà-ɏḁ-ỿ-]{1,20})? (?:were|was|are|by|with)|there (?:were|was|will be)|we were(?: about| around| some)?|(?:participants?|attendees?|trainees?|delegates?|audience|batch|cohort|intake) (?:were|was|included|include|comprised|numbered|totall?ed|are|is)|(?:number|total) of (?:participants|attendees|trainees|delegates|people)[^.]{0,24}`,
    ['[Taking part were ]30 envoys', '[There were ]ten learners'],
    ['They are '],
  ),
  before(
    'counts/inverted',
    0.85,
    'attendance',
    String.raw`(?:participated|took part|partook|gathered|were present|trained were)(?: also| were)?`,
    ['In the course [participated some ]20 clerks'],
    ['They gathered and '],
  ),
  before(
    'counts/group-of',
    0.7,
    'attendance',
    String.raw`(?:group|class|cohort|batch|team|delegation|contingent|gathering|set|mix|intake)s?,? of`,
    ['a [group of ]20 nurses', 'a second [batch, of ]24'],
    ['the price of '],
  ),
  before(
    'counts/with',
    0.55,
    'attendance',
    String.raw`with|total of|altogether|in all|in total|made up of|composed of`,
    ['a day of talks [with ]28 mayors'],
    ['They came and '],
  ),
];

/** Looked for between the cue and the sentence's start; they weaken or turn a cue. */
export const AGAINST: readonly Cue[] = [
  before(
    'counts/reached',
    0.3,
    'beneficiaries',
    String.raw`reach(?:es|ed|ing)?|benefit(?:s|ed|ing|ted|ting)?(?: at least)?|beneficiar(?:y|ies)|target(?:s|ed|ing)?|affect(?:s|ed|ing)?|assist(?:s|ed|ing)?|support(?:s|ed|ing)?|serv(?:e|es|ed|ing)|help(?:s|ed|ing)?|employ(?:s|ed|ing)?|displac(?:es|ed|ing)|rescu(?:es|ed|ing)|sav(?:es|ed|ing)|represent(?:s|ed|ing)?|identif(?:y|ies|ied|ying)|protect(?:s|ed|ing)?|population|home to|feed(?:s|ing)?|hir(?:es|ed|ing)|impact(?:s|ed|ing)?|lives of|empower(?:s|ed|ing)?|cover(?:s|ed|ing)?|insur(?:es|ed|ing)|enabl(?:es|ed|ing)`,
    ['The plan will [reach ]750 girls', 'aid that [helped some ]300 people'],
    ['She walked to '],
  ),
  before(
    'counts/harmed',
    0.05,
    'other',
    String.raw`kill(?:s|ed|ing)|injur(?:es|ed|ing)|wound(?:ed|ing)|arrest(?:s|ed|ing)|detain(?:s|ed|ing)|convict(?:s|ed|ing)|deaths?|dead|died|infect(?:s|ed|ing)|sentenc(?:es|ed|ing)|prosecut(?:es|ed|ing)|charged|deport(?:s|ed|ing)|smuggl(?:es|ed|ing)|traffick(?:s|ed|ing)|aged?|ages|cost(?:s|ing)?|creat(?:es|ed|ing)|jobs|lost|interview(?:s|ed|ing)?|survey(?:s|ed|ing)?|respondents|polled|polling|studied|questioned|sample|questionnaires?|data (?:from|on)|stories of|accounts of|letters? (?:to|from)|signatures? of|petition|honou?r(?:s|ing)|(?<!was |were )honou?red|recogni[sz](?:es?|ed|ing)|(?:facebook|page|channel|website|video|app|petition|group) (?:has |had |have )?(?:attracted|drew|gathered|gained)`,
    ['Police [arrested ]23 people', 'a boy [aged ]12'],
    ['She smiled at '],
  ),
  before(
    'counts/has-members',
    0.2,
    'beneficiaries',
    String.raw`(?:commission|committee|board|council|panel|cabinet|jury|caucus|parliament|senate|assembly|task force|court|bench|company|force|faculty|workforce)(?:,? (?:is|was|are|were|which|that|currently|has|now)){0,3} (?:comprised|composed|made up|compris(?:es|ing)|consist(?:s|ed|ing)|of)(?: of)?|(?:(?:has|have|had)(?!\s(?:[a-z]+ly\s)?[a-z]+(?:ed|ght|wn|en|ew)\b)|boasts?|counts|counting|network|membership|association|federation|union|organi[sz]ation|represents|representing|community|alliance|coalition|consortium|league)(?: of| with)?(?: (?:comprises|comprising|includes|numbers|unites))?`,
    ['The club [has ]300 members', 'a [network of ]90 nurses'],
    ['They left '],
  ),
];

/** Read forwards from the end of the phrase, within the sentence. */
const after = (
  id: string,
  strength: number,
  use: Cue['use'],
  words: string,
  finds: readonly string[],
  leaves: readonly string[],
): Cue => ({
  id,
  strength,
  use,
  pattern: new RegExp(`^[^.;:!?]{0,170}?\\b(?:${words})\\b`, 'i'),
  finds,
  leaves,
});
export const AFTER: readonly Cue[] = [
  after(
    'counts/will-attend',
    0.85,
    'expected',
    String.raw`(?:(?:will|shall|would|to|are (?:also )?(?:expected|set|scheduled|due|invited|slated) to) (?:also )?(?:attend|take part|participate|gather|join|meet|be (?:trained|attending|present|joining|participating|taking part)|receive (?:[a-zà-ɏḁ-ỿ]+ ){0,4}(?:training|instruction|certificates?|coaching|mentoring)|learn|travel|compete|converge|descend|come|undergo|graduate|benefit from (?:the|this|these|a|an) (?:[a-zà-ɏḁ-ỿ]+ ){0,4}(?:workshop|training|course|seminar|session|camp|conference|event|clinic)s?)|(?:(?:are|have been|were|been) (?:also )?(?:invited|expected|selected)))`,
    ['[ are expected] soon', '[ from six towns will attend] the fair'],
    ['They came.'],
  ),
  after(
    'counts/attended',
    0.92,
    'attendance',
    String.raw`(?:attended|took (?:it|the (?:course|class|test|exam|training|seminar|workshop))|attend(?!(?: [a-zà-ɏḁ-ỿ]+){0,3} (?:schools?|colleges?|universit(?:y|ies)|kindergartens?)\b)|took part|take part|taking part|participated|participate|gathered|gather|assembled|converged|congregated|join(?:ed)? (?:the (?!letter|amendment|bill|lawsuit|suit|effort|call)|this|in (?!her|his|a letter)|us|them|online|virtually|from|via|remotely|hands|together)|turned out|showed up|turned up|came together|were present|was present|present at|in attendance|were in attendance|packed|filled|flocked|thronged|are attending|attending|participating|partook|convened|on hand|were (?:also )?there|logged (?:on|in)(?= (?:today|to|for|from)|[.,;]|$)|dialed in|dialled in|tuned in|were (?:[a-z]+ )?guests|with us|dropped (?:in|by)|squeezed|crammed|streamed|poured|trooped|turned out|showed up|made it to|in the (?:room|hall|class|audience)|(?:made|mak(?:e|ing)|undertook) the (?:trip|journey|tour|visit))`,
    ['[ attended] the fair', '[ from across the valley took part] in it'],
    ['They went home. Others attended.'],
  ),
  after(
    'counts/came',
    0.84,
    'attendance',
    String.raw`came(?=[.,;!?]|$|\s(?:to (?:the|this|our|it|see|hear|learn|listen|watch|discuss|take|join|meet|share|hone|study)|along|out|for|in (?:person|droves)|despite|and|by|in the|on))`,
    ['[ came] and stayed', '[ from the hills came] to hear him'],
    ['They were late.'],
  ),
  after(
    'counts/signed-up',
    0.74,
    'expected',
    String.raw`signed up|registered|enrolled|have applied|had applied`,
    ['[ signed up] for it', '[ had registered]'],
    ['They were late.'],
  ),
  after(
    'counts/were-trained',
    0.88,
    'attendance',
    String.raw`(?:(?:were|was|are|have been|has been|being|got|get) (?:[a-zà-ɏḁ-ỿ]+ly )?(?:trained|taught|equipped|certified|certificated|oriented|sensiti[sz]ed|coached|selected|chosen|picked|shortlisted|awarded|instructed|mentored|given (?:[a-zà-ɏḁ-ỿ]+ ){0,3}(?:training|instruction|certificates?))|trained(?=[,.;]|\sin\b|\sby\b|\son\b)|graduated|graduate|received (?:[a-zà-ɏḁ-ỿ]+ ){0,4}(?:training|certificates?|instruction|diplomas)|(?<!\bbe )(?<!\bbeen )completed|completing|underwent|undergo(?:ing)?|had the training|learned|learnt|exchanged|(?:benefit+(?:ed|ing|s)?|profit+(?:ed|ing|s)?|gained|learn(?:ed|t)?) from (?:(?:the|this|a|an|these) )?(?:[a-zà-ɏḁ-ỿ]+ ){0,3}(?:training|workshop|course|seminar|sessions?|event|camp|clinic)|were (?:[a-zà-ɏḁ-ỿ]+ ){0,3}(?:the )?(?:(?:target(?: group| audience)?|participants|trainees|beneficiaries) (?:of|for|at) (?:the|this|a)|(?:participants|trainees|learners)(?=[.,;]|$))|acquired|improved their|deepened|strengthened their|enhanced their|met|discussed|spent)`,
    ['[ were trained] in June', '[ received their certificates] at noon'],
    ['They were late.'],
  ),
  after(
    'counts/did-there',
    0.62,
    'attendance',
    String.raw`(?:(?:were|was|are) (?:in|at) (?:the )?[a-zà-ɏḁ-ỿ]+|sat (?:for|the|through|in|down|together)|swapped|compared|put their heads|signed|heard|listened|travell?ed|spent|studied|practi[sc]ed|presented|competed|were (?:hosted|welcomed|received)|returned|crowded|watched|enjoyed|carried|debated|toured|explored|brainstormed|braved|ran|danced|sang|cheered|queued|lined up|passed|finished|left with|now (?:know|have|can|understand|feel)|worked (?:together|on|in|through)|examined|reviewed|visited|saw)`,
    ['[ sat for] the test', '[ from 16 wards watched] the play'],
    ['They were late.'],
  ),
];

/** Those counted were there before, or over time: "Since 2017, at least 50 journalists have ...". */
export const EARLIER =
  /\b(?:since \w+|(?:first|second|previous) (?:phase|round) of (?:the|this|its)|similar (?:course|workshop|training|seminar|event|meeting|session)s?|to date|so far|previous(?:ly)?|in the past|over the (?:past|last|years|decades|course of (?:the |its |many |\w+ )?(?:years|decades))|in recent (?:years|months)|(?:last|past) (?:\w+ )?(?:years?|months|decade)|already|earlier|annually|in (?:his|her|their|its) (?:long )?career|(?:each|every|per) year|(?<!than )a year\b|yearly|over \w+ years|prior|formerly|until now|up to now|in its \w+ year|throughout (?:its|the) (?:history|(?:\w+ )?years)|anniversary|has (?:now )?trained|have (?:now )?trained|in (?:19|20)\d\d alone|between (?:19|20)\d\d and)\b/i;

/** Plans of years rather than of an event: "the three-year project will train 750 teachers". */
export const PLAN =
  /\b(?:project|programme|program|initiative|scheme|strategy|plan|campaign|fund|grant|partnership|cent(?:er|re)|facility|college)\b[^.]{0,80}\b(?:will|aims?|seeks?|plans?|intends?|expected|hopes?|to)\b[^.]{0,60}$/i;

/** "Number of participants:", "Attendance -", "Officers trained:", "Participants (" */
export const LABEL =
  /(?:^|[\n;|>.]|[-*•·]\s)\s{0,4}(?:[a-zà-ɏḁ-ỿ'./&-]{1,20} ){0,4}(?:participants?|attendees?|attendance|trainees?|delegates?|who(?=:)|people|trained|turnout|audience|registrants|guests|visitors|learners|graduates|students|seats|enrolled|attended)(?: [a-zà-ɏḁ-ỿ'./&-]{1,20}){0,3}\s{0,2}(?:[:=(-]|\bwas\b|\bis\b)\s{0,3}(?:[a-zà-ɏḁ-ỿ]{1,12} ){0,3}$/i;
