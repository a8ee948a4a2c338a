// Happenings told by what people did: "laid wreaths at the memorial", "sat down with fishermen", "picked up rubbish".
// They open an event only where no noun and no other verb does, and only beside a day of their own.
import type { Sentence } from '../../language/sentence.js';
import { matchesOf } from '../../text/matches.js';
import type { Span } from '../../text/span.js';
import { RuleIndex } from '../../text/triggers.js';
import type { HappeningMention } from '../mention.js';
import type { Page } from '../page.js';
import type { Rule } from '../rule.js';

interface ActRule extends Rule {
  readonly head: string;
  readonly type: string;
}

/** A few words of any kind between a verb and what tells its sense. */
const GAP = String.raw`(?:\s[\p{L}\d'",&-]{1,24}){0,6}?\s`;
/** The same, fewer. */
const NEAR = String.raw`(?:\s[\p{L}\d'",&-]{1,24}){0,3}?\s`;
/** How many of them: "60", "some 60", "twelve". */
const MANY = String.raw`(?:(?:some|about|over|nearly|around|almost|more\sthan|up\sto|at\sleast)\s)?(?:\d[\d,]{0,6}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]{3,9}teen|[a-z]{3,6}ty(?:-[a-z]{3,5})?|dozens\sof|hundreds\sof|thousands\sof|many|several)\s`;
/** Those whom one meets or speaks with. */
const FOLK = String.raw`(?:representatives|leaders|experts|officials|stakeholders|ministers|members|mayors|elders|chiefs|journalists|reporters|students|pupils|teachers|farmers|fishermen|fishers|herders|scientists|researchers|partners|judges|prosecutors|lawyers|police|officers|soldiers|delegates|volunteers|entrepreneurs|parents|residents|citizens|villagers|voters|constituents|workers|employees|employers|women|men|girls|boys|youths?|young\speople|people|children|families|veterans|survivors|victims|refugees|migrants|traders|vendors|nurses|doctors|patients|counterparts?|colleagues|neighbou?rs|president|prime\sminister|minister|ambassador|governor|mayor|king|queen|pope|speaker|chair(?:man|woman|person)?|director|commissioner|delegation|team|group|guests|visitors|community|communities|diaspora|alumni|graduates|trainees|cadets|investors|businesses|business\speople|companies|NGOs|MPs|parliamentarians|lawmakers|legislators|senators|diplomats)`;

const row = (
  id: string,
  head: string,
  type: string,
  pattern: string,
  finds: readonly string[],
  leaves: readonly string[],
): ActRule => ({
  id: `happenings/act-${id}`,
  head,
  type,
  pattern: new RegExp(String.raw`(?<![\p{L}-])(?:${pattern})`, 'gu'),
  finds,
  leaves,
});

export const ACT_RULES: readonly ActRule[] = [
  row(
    'stayed',
    'visit',
    'visit',
    String.raw`(?:was|were|is|are|will\sbe|is\sto\sbe|are\sto\sbe|has\sbeen|have\sbeen)\s(?:back\s|now\s|currently\s|also\s)?in\s(?:the\s)?\p{Lu}[\p{L}'-]{1,20}(?:[\s,]{1,2}\p{Lu}[\p{L}'-]{1,20}){0,3},?\s(?:(?:on|from|between)\s(?:\p{Lu}|\d)|this\sweek|last\sweek|today|yesterday|for\s(?:an?\s|the\s|\w{1,6}\s(?:days|weeks)|talks|a\smeeting)|to\s(?:see|meet|review|talk|discuss|learn|attend|inspect|take))`,
    ['An audit team [was in Osh from 4] to 8 May.', 'The Pope [will be in Riga on 3] June.'],
    ['The house is in Osh.', 'They were in the lead.'],
  ),
  row(
    'came',
    'visit',
    'visit',
    String.raw`(?:ha(?:s|ve)\scome\sto|came\sto|come\sto|comes\sto|arrived\s(?:in|at)|arrives\sin|will\sarrive\sin|paid\sa\scall\son|called\sat|stopped\s(?:off\s)?(?:in|at)|stopped\sby|dropped\sin\sat|set\sfoot\sin|went\sto|headed\sto|journeyed\sto)(?=\s(?:the\s)?(?:\p{Lu}|\d|\w{3,12}\s(?:of|in)\s\p{Lu}))|(?:was|were)\s(?:shown\s(?:a?round|the)|received\s(?:at|by|in)|greeted\s(?:at|by)|guided\saround)|spent\s${MANY}?(?:an?\s)?(?:days?|week|weeks|hours?|afternoon|morning)\s(?:in|at|with|visiting|touring)|(?:inspected|toured|will\stour|is\stouring|to\stour|followed|shadowed|observed)(?=\s(?:the|a|an|their|\p{Lu}))|(?:receives?|received|hosted|greeted|welcomed|welcomes?|will\swelcome|will\sreceive|will\shost)(?=\s(?:an?\s|the\s|${MANY})?(?:[\p{L}-]{1,20}\s){0,4}(?:delegations?|visitors|guests|envoys?|counterparts?|ambassador|minister|president|mission|Mission|Delegation|Ambassador|Minister|President)\b)`,
    ['The dean [received] a delegation from Kyoto.', 'She [went to] Osh on Monday.', 'They [toured] the mill.'],
    ['The ball went to ground.', 'He received a letter.'],
  ),
  row(
    'met',
    'meeting',
    'meeting',
    String.raw`(?:met|meets|will\smeet|is\sto\smeet|are\sto\smeet|are\s(?:at\spresent\s|currently\s|now\s)?meeting|is\s(?:at\spresent\s|currently\s|now\s)?meeting|have\smet|has\smet|got\stogether|sat\s(?:down\s)?together|sat\sdown|sits\sdown|put\stheir\sheads\stogether|held\stalks|hold\stalks|holds\stalks|will\shold\stalks|had\s(?:lunch|breakfast|dinner|tea|coffee|talks)|turned\sup|turned\sout|conferred|caught\sup)(?![\p{L}-]|\s(?:the\s)?(?:demand|need|needs|goals?|targets?|standards?|criteria|requirements?|obligations?|deadline|challenges?|conditions|expectations)\b)`,
    ['The two kings [met] on a boat.', 'She [sat down] with fishermen in Ho.', 'Fifteen of us [turned up].'],
    ['They met the demand for rice.', 'The metre is long.'],
  ),
  row(
    'talked',
    'meeting',
    'meeting',
    String.raw`(?:spoke|speaks|talked|talks|discussed|consulted|exchanged\sviews|shared\sviews|chatted|will\stalk|will\sspeak)(?=\s(?:[^.;,\s]{1,20}\s){0,5}?(?:with|to)\s(?:the\s|a\s|an\s|its\s|their\s|local\s|${MANY})?(?:[\p{L}'-]{1,20}\s){0,3}${FOLK}(?![\p{L}]))`,
    ['Constables [talked] with 90 pupils about road safety.'],
    ['He talked about it.', 'The spoke of a wheel.'],
  ),
  row(
    'sat',
    'meeting',
    'meeting',
    String.raw`(?:Council|council|Committee|committee|Board|board|Commission|commission|Assembly|assembly|Parliament|parliament|Cabinet|cabinet|Senate|Panel|panel|Congress)(?:\s(?:of|for|on)(?:\s(?:the\s)?[\p{L}]{2,20}){1,4}?)?\s(?:sat|sits|will\ssit|met|meets|will\smeet|is\smeeting|convened|reconvened|assembled|gathered)(?!\p{L})`,
    ['The Town [Council sat] on 4 May and voted.'],
    ['The council satisfied itself.'],
  ),
  row(
    'handed',
    'handover',
    'ceremony',
    String.raw`hand(?:ed|s|ing)\sover|handed\sout|(?:was|were|(?:has|have)\sbeen)\sawarded\s(?:the\s|their\s|with\s)?(?:certificates|diplomas|medals)|gave\sout\s(?:the\s)?(?:prizes|awards|certificates|medals|diplomas)|(?:was|were|has\sbeen|have\sbeen)\s(?:formally\s|officially\s|symbolically\s)?(?:handed|presented|turned)\s(?:over\s)?(?:to|with)|(?:will|to)\sbe\s(?:formally\s|officially\s)?handed\sover|turned\sover|(?:keys\s(?:to|of)|certificates|diplomas|medals|prizes|awards)${GAP}(?:was|were)\s(?:given|presented|awarded|handed|distributed)|(?:presented|presents|gave|awarded|received|receive|got|were\s(?:given|awarded)|will\sreceive|accepted|collected|earned)${NEAR}(?:certificates?|diplomas?|medals?|prizes|awards|trophy|trophies|plaques?|keys)(?!\p{L})`,
    ['The embassy [handed over] two vans in Ho.', 'Twenty midwives [got their diplomas] in Bo.'],
    ['He gave a hand.', 'The overpass is long.'],
  ),
  row(
    'signed',
    'signing',
    'ceremony',
    String.raw`(?:signed|signs|will\ssign|inked|initialled|put\stheir\ssignatures?\s(?:to|on|under)|sealed)\s(?:[\p{L}\d'",&()-]{1,24}\s){0,4}?(?:agreements?|Agreements?|memorand(?:um|a)|Memorand(?:um|a)|MoUs?|MOUs?|declaration|Declaration|protocol|Protocol|pact|treaty|charter|accord|contract|convention)(?!\p{L})|(?:agreement|Agreement|[Mm]emorandum|MoU|MOU|declaration|Declaration|protocol|Protocol|pact|treaty|charter|accord)(?:\s[\p{L}\d'",&-]{1,24}){0,12}?\s(?:was|were|has\sbeen)\s(?:today\s)?(?:signed|inked|initialled|sealed)`,
    ['The two ports [signed a cooperation agreement] in Ho.', 'An [agreement on fish was signed] in Ho.'],
    ['He signed in.', 'a sign of the agreement'],
  ),
  row(
    'rite',
    'ceremony',
    'ceremony',
    String.raw`br(?:eaks?|oke|oken)\sground(?=\s(?:on|for|at|in|today|yesterday|here|this|last)\b)|(?:lays?|laid|placed)${NEAR}?(?:a\s|the\s)?(?:wreaths?|flowers|foundation\sstone|cornerstone|first\sstone)|(?:wreaths?|flowers|(?:foundation|corner|first)\s?stone)\s(?:was|were)\slaid|cut${NEAR}?ribbon|ribbon${NEAR}?was\scut|(?:raised|hoisted|lowered)${NEAR}?flags?|flags?(?:\s\p{L}{1,20}){0,4}\s(?:was|were)\s(?:raised|hoisted|lowered)|(?:first\s)?sods?\s(?:was|were)\sturned|turned\sthe\s(?:first\s)?sod|broke\sground|ground\swas\sbroken|breaks\sground|(?:took|take|takes|swore)${NEAR}?oaths?(?!\p{L})|(?:was|were)\ssworn\sin(?!\p{L})|pinned|bestowed|(?:decorated|honou?red|invested)\s(?:\p{Lu}|with|at|for|by)|(?:was|were)\s(?:decorated|honou?red|knighted|ordained|consecrated|commissioned|inducted|bestowed|conferred|enrobed|crowned|unveiled|rededicated|christened|capped|laid\sto\srest)|conferred${NEAR}(?:on|upon)|lit${NEAR}candles|paid\s(?:their\s)?(?:tribute|homage|respects)|(?:observed|held)\sa\sminute(?:'s|\sof)|(?:was|were)\s(?:celebrated|commemorated|remembered|marked|feted|solemni[sz]ed|graduated|welcomed\sin)|graduated|graduates?\s(?:on|today)|caps\sflew`,
    [
      'Pupils [laid wreaths] at the memorial.',
      'The mayor [cut the ribbon] of the bridge.',
      'Ten nurses [took their oath] in Ho.',
    ],
    ['They cut costs.', 'He is a graduate of Ota.'],
  ),
  row(
    'began',
    'launch',
    'launch',
    String.raw`went\s(?:on\sair|live)|kicked\soff|(?:was|were)\srolled\sout|rolls?\sout|rolled\sout|set\sin\smotion|opened\sits\sdoors|(?:was|were)\s(?:presented|introduced|shown)\sto\sthe\s(?:public|press|media)|(?:presented|introduced|unveiled|previewed)\s(?:its\s|the\s|their\s|a\s|his\s|her\s)(?:[\p{L}-]{1,20}\s){0,5}?(?:strategy|plan|policy|guidelines|guide|book|report|study|findings|results|atlas|platform|portal|project|programme|film|app|toolkit|roadmap)\s(?:[\p{L}-]{1,20}\s){0,6}?to\s|(?:presented|in\spresenting),?\s(?:on\s[\p{L}\d\s]{4,24}|in\s\p{Lu}[\p{L}-]{2,20}),?\s(?:the|its|their|a)\s(?:new\s|first\s|latest\s)?(?:[a-z-]{1,20}\s){0,3}?(?:[Ss]trategy|[Pp]lan|[Pp]olicy|[Gg]uidelines|[Gg]uide|book|[Rr]eport|[Ss]tudy|findings|results|platform|toolkit)(?!\p{L})`,
    [
      'The bank [presented in Oslo the annual report] on fish.',
      'Radio Bees [went live] in Bo.',
      'UNICEF [presented the strategy for schools to ]judges.',
    ],
    ['He presented a bill.', 'a live show'],
  ),
  row(
    'opened',
    'inauguration',
    'ceremony',
    String.raw`(?:opened|opens|will\sopen|reopened|inaugurate[sd]?|dedicated|commissioned)\s(?:the\s|a\s|an\s|its\s|their\s|two\s|three\s)?(?:[\p{L}\d'-]{1,20}\s){0,6}?(?:cent(?:re|er)|Cent(?:re|er)|school|hospital|clinic|library|bridge|road|market|museum|building|office|Office|laboratory|lab|plant|facility|station|hall|playground|park|wing|ward|house|housing|academy|consulate|embassy|Embassy|pavilion|gallery|room|unit|terminal|branch|headquarters|well|classrooms?|block)(?!\p{L})|(?:was|were)\s(?:officially\s|formally\s)(?:opened|reopened|commissioned|dedicated|named|unveiled)|(?:site|centre|center|school|hospital|clinic|library|bridge|factory|plant|mill|store|shop|park|museum|building|hall|office|base|headquarters)(?:\s(?:at|in|on|of|for)\s[^.;,]{2,40})?\s(?:was|were)\s(?:re)?opened(?=\s(?:on\s|by\s|yesterday|today))|performed\sthe\s(?:honou?rs|opening)`,
    ['The mayor [opened the new library] in Ho.', 'The mill [was officially opened].'],
    ['The road opened at dawn.'],
  ),
  row(
    'worked',
    'activity',
    'other',
    String.raw`(?:clean(?:s|ed)(?:\sup)?|cleared|picked\sup|collected|removed|pulled)${NEAR}?(?:the\s)?(?:[\p{L}\d-]{1,20}\s){0,4}?(?:rubbish|litter|trash|garbage|waste|debris|plastics?|weeds|beach(?:es)?|rivers?|creek|shores?|banks?|parks?|streets?|forests?|woods?|lakes?|canals?|gardens?|trails?|wetlands?|cemeter(?:y|ies)|sites?)(?!\p{L})|plant(?:ed|s)(?=\s(?:${MANY}|a\s|the\s|\p{L}{3,12}\s){0,3}(?:[\p{L}-]{1,16}\s){0,2}(?:trees?|saplings|seedlings|mangroves|flowers)\b)|(?:gave|donated|donate)\s(?:\d[\d,]{0,5}\s(?:units|pints|bags)\sof\s)?blood|(?:march(?:ed|es)|rallied|paraded|demonstrated|protested|walked|ran|cycled|biked|rode|paddled|swam)\s(?:for|against|through|in\s(?:support|memory|protest|solidarity|honou?r)|along|across|down|to\s(?:raise|mark|support|protest))|(?:practi[sc]ed|rehearsed|simulated|drilled|exercised)(?=\s(?:an?|the|how|their|for|\p{L}{4,12}ing)\b)|(?:was|were)\s(?:staged|simulated|re-enacted|rehearsed)|(?:play|ta|test|show|repair|paint|cook|bak|mapp?|cod)(?:ed|ped|ped)\s(?:together|side\sby\sside)|traced|squashed\sbugs|baked|sewed|knitted`,
    ['Pupils [cleaned the beach] at Ho.', 'Staff [planted] 500 trees.', 'Hundreds [marched for] peace.'],
    ['The plant is red.', 'in March'],
  ),
  row(
    'treated',
    'campaign',
    'campaign',
    String.raw`(?:saw|treated|examined|screened|vaccinated|immuni[sz]ed|checked|tested|attended\sto|operated\son|dewormed)(?=\s${MANY}(?:[\p{L}-]{1,16}\s){0,3}(?:patients|people|children|residents|women|men|villagers|pupils|persons|cattle|goats|animals|dogs|pets|infants|babies|students)\b)|(?:is|are|was|were|will|to)\s(?:to\s)?(?:be\s|being\s)?(?:vaccinated|immuni[sz]ed|screened|dewormed|treated)\s(?:for|against|between|from|in|at|on)`,
    ['Doctors [saw] 400 patients in Ho.', 'All goats [are to be vaccinated between] 4 and 9 May.'],
    ['He saw a dog.'],
  ),
  row(
    'played',
    'match',
    'competition',
    String.raw`(?:vied|competed|contested|battled|faced\soff|squared\soff|locked\shorns|competes?|will\scompete|vie)(?=\s(?:for|in|at|against|on)\s)|(?:won|lost|beat|defeated|drew|tied|edged|thrashed)(?=\s[^.;]{0,60}?\b\d{1,3}\s?-\s?\d{1,3}\b)|won(?=\s(?:the|a|first|gold|silver|bronze)\s(?:[\p{L}\d'-]{1,20}\s){0,5}?(?:bee|cup|Cup|race|Race|title|final|Final|tournament|Tournament|championships?|Championships?|competition|Competition|contest|Contest|challenge|Challenge|Olympiad|match|trophy|Trophy|medal|place|prize)\b)|(?:lin(?:e|ed)\sup|took\sto\sthe\s(?:field|pitch|court|water|track))|kick-off\sis`,
    ['Nine clubs [vied] for the Ely Cup.', 'The Rovers [lost] 2-1 to United.', 'Ann [won] the spelling bee.'],
    ['They won praise.'],
  ),
  row(
    'shown',
    'exhibition',
    'exhibition',
    String.raw`(?:hangs?|hung|will\shang)\s(?:in|at|on\sthe\swalls)|(?:is|are|was|were|will\sbe|went|goes?|go)\son\s(?:show|display|view|exhibit)|(?:exhibits|exhibited|displayed|displays)(?=\s(?:${MANY}|the\s|their\s|his\s|her\s|its\s)?(?:[\p{L}-]{1,16}\s){0,3}(?:works?|paintings|photos|photographs|drawings|sculptures|products|quilts|art)\b)`,
    ['Quilts [hang in] the Town Library.'],
    ['Hang on.'],
  ),
  row(
    'performed',
    'performance',
    'other',
    String.raw`(?:sings?|sang|will\ssing|perform(?:s|ed)?|will\sperform|will\splay(?!\san?\s|\sits)|took\sto\sthe\sstage|takes?\sthe\sstage|reads?\sfrom|will\sread\sfrom|gave\sa\sreading|plays\slive|played\slive|dances?|danced|entertained|lit\sup\sthe\sstage)(?![\p{L}-])|(?:shows|show|showed|screens|screened|will\s(?:show|screen))\s(?:${MANY}|a\s|the\s)(?:[\p{L}-]{1,16}\s){0,2}(?:films?|movies?|documentar(?:y|ies))(?!\p{L})|(?:was|were|will\sbe)\s(?:screened|performed|sung|read)(?!\p{L})`,
    ['The choir [sings] at St. Anne.', 'The house [shows three films] on bees.'],
    ['The singer is here.'],
  ),
  row(
    'lectured',
    'talk',
    'other',
    String.raw`(?:lectur(?:es|ed)|will\slecture|will\sspeak|is\sto\sspeak|will\sgive\sa\stalk|spoke(?!\swith)|addressed|will\saddress|argued\sabout|debated\s(?:whether|if|at)|answered\squestions|fielded\squestions|told\s(?:a|an)\s(?:audience|crowd|full)|(?:was|were|will\sbe)\s(?:explained|told|debated|discussed)\s(?:to|by|in|at)|shed\slight)(?![\p{L}-])`,
    ['Dr. Lee [will speak] at the library.', 'Bees [were discussed at] length.'],
    ['He lectureship.', 'the wheel and its spokes'],
  ),
  row(
    'taught',
    'training',
    'training',
    String.raw`taught|teaches|will\steach|made\strainers\sof|schooled|(?:learned|learnt|learns|Learn)(?=\s(?:to|how|about|from|first\said|the)\b)|(?:had|has|have)(?:\s[\p{L}\d'-]{1,24}){1,10}?\sin\sclass|(?:was|were)\s(?:introduced\sto|shown\show|taught|drilled\sin|familiari[sz]ed\swith|sensiti[sz]ed|briefed|instructed|acquainted\swith|schooled)|(?:sharpen|hone|upgrade|improve|update|strengthen|refresh|deepen|brush(?:ed)?\sup|polish|broaden)(?:d|ed)?(?:\son)?\stheir\s(?:[\p{L}-]{2,14}\s){0,3}(?:skills|knowledge|know-how|capacity|capacities|understanding)|(?:gone|went|going|going|goes|go)\sthrough\s(?:${MANY}|a\s|an\s)(?:days?|weeks?)|practi[sc]ed|(?:took|takes|brought|will\sbring)${NEAR}(?:classes|lessons)\sto|(?:took|takes|put|puts)(?=\s[^.;]{3,60}?\sthrough\s(?:[\p{L}-]{2,14}\s){0,4}(?:drills?|exercises?|steps|basics|paces|training)(?!\p{L}))|(?:(?:is|are|was|were|will\sbe)\s)?(?:upskill|sensiti[sz]|school|coach|orient|mentor|tutor|equip)(?:s|es|ed|ped|ing|ping)?(?=\s(?:${MANY}|the\s|its\s|their\s|young\s|local\s|rural\s)?(?:[\p{L}-]{2,16}\s){0,3}(?:${FOLK}|[a-z]{4,12}(?:ers|ors|ists))(?!\p{L}))|(?:is|are|was|were|will\sbe)\sbuilding\s(?:the\s)?(?:capacity|capacities|skills)\sof|(?:acquired|gained|picked\sup|received|got)\s(?:[\p{L}-]{2,14}\s){0,4}?(?:skills|tips|lessons|instruction|pointers)(?!\p{L})|completed\s(?:${MANY}|a\s)(?:days?|weeks?|months?)\sof\s(?:[\p{L}-]{2,14}\s){0,2}(?:instruction|lessons|training|classes|study)`,
    [
      'WHO [taught] 30 nurses to scan.',
      'Drivers [learnt] first aid.',
      'The clerks [sharpened their skills] in Ho.',
      'Oxfam [took] 60 volunteers through first aid drills.',
      'The agency [sensitised] 50 traders on VAT.',
      'UNODC [is building the capacity of] 25 clerks.',
    ],
    ['He is a teacher.', 'lessons learned', 'a school of thought'],
  ),
  row(
    'consulted',
    'consultation',
    'consultation',
    String.raw`had\stheir\ssay|have\stheir\ssay|(?:gave|gathered|sought|shared|collected|aired|voiced)${NEAR}(?:views|opinions|feedback|inputs?|comments|concerns|ideas)(?!\p{L})|(?:was|were)\s(?:consulted|canvassed)|consulted\s(?:with\s)?(?:them|farmers|residents|stakeholders|the\spublic|civil\ssociety|communities|women|youth)`,
    ['Farmers [had their say] in Mbale.', 'Residents [gave the city their views] in Ho.'],
    ['It is safe to say.'],
  ),
  row(
    'heard',
    'hearing',
    'hearing',
    String.raw`(?:testif(?:y|ies|ied)|will\stestify|took\stestimony|take\stestimony|gave\s(?:testimony|evidence))(?!\p{L})|(?:[Cc]ommittee|[Cc]ommission|[Pp]anel|[Ss]ubcommittee)\s(?:will\s(?:also\s)?hear|heard|hears|is\sto\shear|to\shear)\sfrom`,
    ['The Trade [Committee will hear from] millers.', 'She [testified] in Ho.'],
    ['He heard it.'],
  ),
  row(
    'staffed',
    'outreach',
    'other',
    String.raw`(?:staff|Staff|representatives?|caseworkers?|aides?|team|teams|volunteers|officers|experts|nurses|lawyers)(?:\s(?:of|from|for)(?:\s[\p{L}.'-]{1,20}){1,4}?|\smembers?)?\s(?:will\sbe|are)\s(?:available|on\shand|present|at|in)(?!\p{L})`,
    ["The senator's [staff will be at] the library on Monday.", '[Staff are on hand] to help.'],
    ['The staff is small.'],
  ),
];

/** A day must stand near: without a figure, a weekday or "today" there is none. */
const DAY =
  /\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:[Tt]oday|[Yy]esterday|[Tt]onight|[Tt]omorrow|(?:this|last)\s(?:week|weekend|morning|night|month))\b/;
/** What people did says least of all. */
const LICENCE = 1;
/** Acts stand in the headline or the first paragraphs; a later one is told of something else. */
const EARLY = 3;
const FUTURE = /\b(?:will|shall|(?:is|are)\sto|to)\s(?:[a-z]{2,12}\s){0,2}$/;
/** "joined officials today to cut": what people came for was done. */
const CAME_TO =
  /\b(?:joined|gathered|came|met|travelled|traveled|went|assembled|returned|flew|lined\sup|turned\sout|got\stogether)\b(?:(?!\bwill\b)[^.;]){0,160}\sto\s(?:[a-z]{2,12}\s){0,2}$/;
/** What was not done, or only might be, or had been before. */
const UNREAL =
  /\b(?:not|never|would|could|should|may|might|can|must|had|if|cannot|hopes?\sto|wants?\sto|plans?\sto|helps?|ought\sto|able\sto|how\sto|in\sorder\sto|used\sto|who|whom|whose|when|since|where|after|before)\s(?:[a-z]{2,12}\s){0,2}$/;

/** A subhead as long as this is a text that has lost its stops. */
const PROSE = 60;
/** So many opening sentences and acts are looked at: what goes on is a list. */
const MOST_SENTENCES = 40;
const MOST_ACTS = 40;
/** A longer sentence is a list, or prose without stops. */
const MOST = 900;

/** The sentence with those beside it in its paragraph. */
function near(page: Page, { index, paragraph, start, end }: Sentence): string {
  const [before, after] = [page.sentences[index - 1], page.sentences[index + 1]];
  return page.view.slice(
    before?.paragraph === paragraph ? before.start : start,
    after?.paragraph === paragraph ? after.end : end,
  );
}

/** "The choir sings on 3 May": the present tense of what is announced; "is in Osh" is under way. */
const PRESENT =
  /^(?:sings|performs|shows?|screens|reads|plays|dances|lectures|meets|sits|competes?|vie|hangs?|Learn|learn|teaches|comes|talks|speaks|lays?|opens|graduates)\b/;

const actOf = (rule: ActRule, span: Span, before: string, words: string, sentence: number): HappeningMention => {
  const future =
    (FUTURE.test(before) && !CAME_TO.test(before)) ||
    /^(?:will|is\sto|are\sto)\b/.test(words) ||
    /\bwill\s|^can\s/.test(words);
  return {
    kind: 'happening',
    type: rule.type,
    head: rule.head,
    phrase: span,
    determiner: 'bare',
    plural: false,
    quantity: null,
    series: null,
    proper: false,
    title: null,
    tense: future
      ? 'future'
      : /^(?:are|is)\s(?!to\b)(?:\w+ing|\w+\s\w+|in)/.test(words)
        ? 'ongoing'
        : PRESENT.test(words)
          ? 'future'
          : 'past',
    fate: null,
    licence: LICENCE,
    ...span,
    rule: rule.id,
    sentence,
  };
};

/** "needs to be addressed": what is done to something, told by a row for those who do it. */
const PASSIVE = /\b(?:be|been|being)\s(?:[a-z]{3,14}ly\s)?$/;

/** A day in full, and people: what they did then, whatever the verb, may be an event. */
const FULL_DAY =
  /\b(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2})\b/;
const PEOPLE = new RegExp(
  String.raw`(?<!\p{L})(?:${FOLK}|guests|listeners|spectators|recruits|cadets|wardens|monitors|candidates|sailors|birders|runners|singers|players|interpreters|engineers|clerks|midwives|orphans|scouts|Scouts|seniors|kids|audience|crowd|hundreds|dozens|thousands|nurse|teacher|farmer|judge|the\s(?:President|Mayor|Minister|Ambassador|Governor|King|Queen|Prime\sMinister)|${MANY}[a-z]{3,14}(?:ers|ors|ists|men|ees)|we|us|(?:Bishop|Princess|Prince|Mayor|Prof\.|Professor|Dr\.|President|Minister|Ambassador|Governor|King|Queen|Pope|Senator|Sen\.|Commissioner|Captain|Colonel|General|Father|Imam|Rabbi)\s\p{Lu}\p{L}+)(?!\p{L})`,
  'u',
);
export const OPEN_ACT: Rule = {
  id: 'happenings/act-open',
  pattern:
    /(?<![\p{L}-])(?:will\s(?:be\s|also\s)?[a-z]{3,12}|(?:is|are|was|were)\s(?!expected|needed|required|based|scheduled|planned|intended|designed|going)[a-z]{3,14}(?:ed|ing|en|wn)|(?:has|have)\scome|[a-z]{2,12}ed|can\s[a-z]{3,12}|gave|got|went|put|took|came|sang|ran|rode|threw|saw|held|built|stood|sat|spoke|read|won|lost|beat|swam|drew|ate|brought|taught|swept|swore|lit|led|spent)(?![\p{L}-])/u,
  finds: ['Farmers [prayed] for rain in Moree on 4 August 2014.'],
  leaves: ['Rain in Moree.'],
};

/** What the words of a sentence say of the kind of an act that no row knows. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:learn|learnt|train(?:ed|ing|ees?)|taught|lessons?|master|skills|curriculum|maths|rockets)\b/, 'training'],
  [
    /\b(?:sign|signatures?|pen\sto\spaper|scholarships?|medals?|honou?rs?|oath|blessed|awards?|feted|unveil|tribute|honorary|named|diplomas?|recruits)\b/,
    'ceremony',
  ],
  [/\b(?:compared|discuss\w*|talks?|met|together|round\sthe\stable|views)\b/, 'meeting'],
  [/\b(?:questions?|quizzed|asked|have\s(?:your|their)\ssay)\b/, 'consultation'],
  [/\b(?:prize|cup|Cup|Prize|match|final|win|teed|trophy|race)\b/, 'competition'],
  [/\b(?:dropped\sby|came\sto\ssee|arrived|hosts|guests\sof|visit\w*)\b/, 'visit'],
];

/** A line without a verb that gives an hour: "Ann Ota on bees, Town Hall, 7 pm". */
export const CARD: Rule = {
  id: 'happenings/act-card',
  pattern:
    /\b(?:\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\b)?(?:\s?-\s?\d{1,2}[:.]\d\d)?|\d{1,2}\s?[ap]\.?m\b|\d{1,2}\s?-\s?\d{1,2}(?=[.!;]?$))/,
  finds: ['Dance by the Oak Ensemble, Town Hall, [19:00].', 'Ann Ota on bees, Royal Hotel, [7 pm].'],
  leaves: ['They won 2-1 in Bern.', '400 people'],
};
const VERB = /\b(?:is|are|was|were|be|been|has|have|had|will|can|must|should|may|do|does|did|call|contact)\b/i;
/** A longer page tells of more than its card. */
const SHORT = 1200;

/** The hour on a card, with the line beside it where the two go on one another. */
function cardAct(page: Page, sentence: Sentence, text: string): HappeningMention | null {
  if (page.layout.body.end - page.layout.body.start > SHORT || !FULL_DAY.test(near(page, sentence))) return null;
  const match = CARD.pattern.exec(text);
  if (!match || VERB.test(text) || OPEN_ACT.pattern.test(text)) return null;
  const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  return actOf({ ...CARD, head: 'activity', type: 'other' }, span, 'will ', match[0], sentence.index);
}

/** What a page of fact lines announces, where no noun of an event says it: "WHAT: Volunteers packing food". */
export const WHAT_LINE: Rule = {
  id: 'happenings/act-what',
  pattern: /^(?:[*•-]\s?)?[*_]{0,2}(?:What|WHAT)[*_]{0,2}\s?:[*_]{0,2}\s{0,6}[^\n]{8,80}/,
  finds: ['[WHAT: Volunteers packing food for schools.]'],
  leaves: ['What we do is this.'],
};

function whatAct(sentence: Sentence, text: string): HappeningMention | null {
  const match = WHAT_LINE.pattern.exec(text);
  if (!match) return null;
  const type = KINDS.find(([words]) => words.test(text))?.[1] ?? 'other';
  const span = { start: sentence.start, end: sentence.start + match[0].length };
  return actOf({ ...WHAT_LINE, head: 'activity', type }, span, 'will ', match[0], sentence.index);
}

/** The first verb of a sentence with a full day and people, as an act of its own. */
function openAct(sentence: Sentence, text: string): HappeningMention | null {
  if (!FULL_DAY.test(text)) return null;
  const match = OPEN_ACT.pattern.exec(text);
  const who = match ? text.slice(0, match.index) : '';
  if (!match || !(PEOPLE.test(who) || PEOPLE.test(who.slice(0, 40).toLowerCase()))) return null;
  const type = KINDS.find(([words]) => words.test(text))?.[1] ?? 'other';
  const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  const rule = { ...OPEN_ACT, head: 'activity', type };
  return actOf(rule, span, text.slice(0, match.index), match[0], sentence.index);
}

const ACTS = new RuleIndex(ACT_RULES);

/** Happenings told by what people did, in the opening paragraphs. */
export function findActs(page: Page): HappeningMention[] {
  const found: HappeningMention[] = [];
  const last = page.sentences.find((one) => one.zone === 'body')?.paragraph ?? 0;
  for (const sentence of page.sentences) {
    if (sentence.zone === 'list' && found.length <= MOST_ACTS) {
      const what = whatAct(sentence, page.view.slice(sentence.start, sentence.end));
      if (what) found.push(what);
    }
    const prose = sentence.zone === 'body' || sentence.zone === 'caption';
    if (!prose && !(sentence.zone === 'subhead' && sentence.end - sentence.start >= PROSE)) continue;
    if (sentence.paragraph - last > EARLY || sentence.index > MOST_SENTENCES || found.length > MOST_ACTS) break;
    const text = page.view.slice(sentence.start, sentence.end);
    if (text.length > MOST || !DAY.test(near(page, sentence))) continue;
    const open = openAct(sentence, text) ?? cardAct(page, sentence, text);
    if (open) found.push(open);
    for (const rule of ACTS.for(text)) {
      for (const match of matchesOf(rule.pattern, text)) {
        const start = sentence.start + match.index;
        const before = text.slice(0, match.index);
        if (before.split('"').length % 2 === 0 || UNREAL.test(before.slice(-40))) continue;
        if (PASSIVE.test(before.slice(-24))) continue;
        const span = { start, end: start + match[0].trimEnd().length };
        found.push(actOf(rule, span, before, match[0], sentence.index));
      }
    }
  }
  return found;
}
