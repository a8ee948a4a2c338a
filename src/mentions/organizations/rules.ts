// The words that say what a body is to an event: "organized by", "in partnership with", "has hosted".
// The pattern matches the cue; the names are read from the slot beside it.
import type { CueRule } from '../cue.js';

const ORGANISED = String.raw`(?:organi[sz]ed|hosted|convened|conducted|held|arranged|staged|delivered|run|facilitated|coordinated|co-ordinated|initiated|mounted|spearheaded|put\son|put\stogether|planned|curated)`;
const CO = String.raw`(?:co[-\s]?|jointly\s)?`;

export const ORGANIZER_RULES: readonly CueRule[] = [
  {
    id: 'organizers/organized-by',
    role: 'organizer',
    side: 'after',
    strength: 0.95,
    persons: true,
    pattern: new RegExp(
      String.raw`\b${CO}${ORGANISED}(?:\s(?:and|&)\s(?:co-?)?[a-z]{3,12}ed)?(?:\s(?:jointly|together|collaboratively|virtually|annually|locally|here|online|today|yesterday))?\sby\b`,
      'gi',
    ),
    finds: [
      'The seminar was [organised by] the Bar Council.',
      'a fair [co-hosted by] two clubs',
      'a forum [jointly organized by] Plan and Oxfam',
      'It was [organized and hosted by] the university.',
    ],
    leaves: ['The attack was carried out by a gang.', 'It was attended by the mayor.'],
  },
  {
    id: 'organizers/led-by',
    role: 'organizer',
    side: 'after',
    strength: 0.6,
    persons: false,
    pattern:
      /(?<!\()\b(?:led|chaired|presented|given|offered|launched|inaugurated|provided|taught|trained|imparted|administered|implemented|opened|completed|concluded|wrapped\sup|kicked\soff|roll(?:s|ed|ing)?\sout|produced|curated|coordinated)\s(?:jointly\s)?by\b/gi,
    finds: ['a course [given by] the Red Cross', 'a workshop [led by] the National Museum'],
    leaves: ['led to by-elections', 'a statement issued by the embassy'],
  },
  {
    id: 'organizers/held-far-by',
    role: 'organizer',
    side: 'after',
    strength: 0.85,
    persons: true,
    pattern:
      /\b(?:organi[sz]ed|hosted|convened|conducted|held|arranged|staged|delivered|launched|put\s(?:on|together))\b(?!\s(?:a|an|the|its|their|his|her|our|two|three)\b)(?:\s[^\s;()]{1,30}){1,14}?(?<!ed|en|wn|ld|sponsorship|support|funding|funds|assistance|presentation|speech|talk|lecture|remarks|keynote|address|performance|music|welcome)[\s,]{1,3}by\b(?!\s(?:\d|the\s(?:end|time|first|second)|[a-z]{3,14}ing\b))/gi,
    finds: ['was [held on 3 May in Accra by] the Energy Commission', 'will be [hosted on 3-4 February by] UNHCR'],
    leaves: [
      'hosted a talk here by a poet',
      'held in Accra and attended by 30 officials',
      'held to cut emissions by 20 per cent',
      'conducted here by raising funds',
    ],
  },
  {
    id: 'organizers/given-far-by',
    role: 'organizer',
    side: 'after',
    strength: 0.7,
    persons: false,
    pattern:
      /\b(?:is|are|was|were|be|been|being)\s(?:[a-z]{2,12}ly\s)?(?:given|offered|provided|taught|presented|led|run|trained|brought\stogether)\b(?:\s[^\s;()]{1,30}){1,12}?(?<!ed|en|wn|ld|sponsorship|support|funding|funds|assistance|presentation|speech|talk|lecture|remarks|keynote|address|performance|music|welcome)[\s,]{1,3}by\b(?!\s(?:\d|the\s(?:end|time|first|second)|[a-z]{3,14}ing\b))/gi,
    finds: ['It [was given to nurses here by] the Health Service.'],
    leaves: ['The cup was given to them and seen by all.', 'It was offered to cut costs by trimming staff.'],
  },
  {
    id: 'organizers/organized-with',
    role: 'organizer',
    side: 'after',
    strength: 0.8,
    pattern:
      /\b(?:co[-\s]?(?:organi[sz]|host|conven|sponsor)(?:ed|es|ing|s)|(?:organi[sz]|host|conven)(?:ed|es|ing)\s(?:jointly|together)|jointly\s(?:organi[sz]ed|hosted|convened|held|conducted))\s(?:[^.;]{0,60}\s)?(?<!(?:operation|collaboration|partnership|association|coordination|conjunction)\s)with\b(?!\s(?:the\s)?(?:[a-z]{3,12}\s){0,2}(?:support|help|assistance|aim|goal|funding|participation|backing|objective|view))/gi,
    finds: ['It is being [co-hosted with] the Rural Centre.', 'a fair [organised jointly with] Oxfam'],
    leaves: [
      'organised with great care',
      'It was co-hosted with the support of Japan.',
      'It co-hosts a fair in co-operation with Oxfam.',
    ],
  },
  {
    id: 'organizers/auspices',
    role: 'organizer',
    side: 'after',
    strength: 0.75,
    persons: false,
    pattern:
      /\b(?:under\sthe\s(?:joint\s|overall\s)?(?:auspices|aegis|patronage|umbrella|leadership|lead|direction|stewardship|banner|roof|flag)\sof|(?:a\s)?joint\s(?:[a-z-]{4,14}\s){0,2}(?:effort|initiative|undertaking|event|activity|project|programme|program|venture|exercises?|drills?|training|patrols?|workshop|seminar|conference|course)\s(?:of|by|between)|(?:is|was|are|were|being)\s(?:an?|the)\s(?:[a-z-]{3,14}\s){0,2}(?:initiative|effort|undertaking|brainchild|work|project)\s(?:of|by)|(?:is|was|are|were)\sthe\swork\sof|(?:at|on|upon)\sthe\s(?:joint\s|kind\s|official\s)?(?:invitation|initiative|behest|call|instance)\sof|(?:flagship|signature|premier|main|biggest)\s(?:annual\s)?(?:event|fundraiser|gathering|conference|festival|meeting)\s(?:of|for)|,\san?\s(?:joint\s)?(?:project|initiative|programme|program|venture|undertaking|effort)\sof)\b/gi,
    finds: [
      '[under the auspices of] the Academy of Sciences',
      '[a joint effort of] the two ministries',
      'The course [is a new initiative of] Arden College.',
      'Talks were held [under the umbrella of] the Lake Union.',
      'It was held [on the joint invitation of] the Lake Union and the Sea Guild.',
    ],
    leaves: ['under the shade of trees', 'a joint statement of the parties', 'the work of nurses'],
  },
  {
    id: 'organizers/partnership-between',
    role: 'organizer',
    side: 'after',
    strength: 0.8,
    pattern:
      /(?<!\b(?:with|(?:program|programme|project|initiative|degree|institute|cent(?:er|re))\s(?:is|was))\s)\b(?:(?:(?:through|under|in|by|as)\s)?(?:a|the)\s(?:[a-z]{3,14}\s)?(?:partnership|collaboration|co-?operation|joint\sventure|co-?production)\s(?:between|of)|in\s(?:[a-z]{3,14}\s)?(?:partnership|collaboration|co-?operation)\sbetween)\b/gi,
    finds: [
      'Nurses are trained [through a partnership between] Hope Clinic and the county.',
      'It was held [in close collaboration between] UNDP and GIZ.',
    ],
    leaves: [
      'partnership between equals',
      'the partners of the bank',
      'The programme is a partnership between Hope Clinic and the county.',
    ],
  },
  {
    id: 'organizers/host-was',
    role: 'organizer',
    side: 'after',
    strength: 0.85,
    pattern:
      /\b(?:hosts?|organi[sz]ers?|conveners?)\s(?:of\s[^.;]{3,140}?\s)?(?:was|were|is|are|includ(?:e|es|ed))\b(?!\s(?:not|also|very|all|able|happy|pleased|proud|expecting|hoping|looking|planning))/gi,
    finds: ['The [host of the 2020 summit was] the Arden Institute.', '[Organisers included] the Guild.'],
    leaves: ['The hosts were happy.', 'It was hosted by friends.'],
  },
  {
    id: 'organizers/line',
    role: 'organizer',
    side: 'after',
    strength: 0.9,
    persons: true,
    pattern:
      /(?:(?:^|\n)[ *•-]{0,4}|[(;]\s?)(?:Organi[sz]ers?|Organi[sz]ed\sby|Organi[sz]ing\s(?:bod(?:y|ies)|institutions?|partners?|committee)|(?:Co-?)?Hosts?|(?:Co-?)?Hosted\sby|Host\s(?:organi[sz]ations?|institutions?)|Co-?organi[sz]ers?|Convenors?|Conveners?|(?:Convened|Presented|Run|Conducted|Facilitated)\sby)\s?:/gi,
    finds: ['[Organisers:] the Chamber of Mines', '[Hosted by:] Lund & Berg LLP'],
    leaves: ['The organisers thanked everyone.', 'It was hosted by friends.'],
  },
  {
    id: 'organizers/training-from',
    role: 'organizer',
    side: 'after',
    strength: 0.75,
    persons: false,
    pattern:
      /\b(?:receiv(?:e|es|ed|ing)|gets?|got|getting|undergo(?:es|ing)?|underwent|given|had)\s(?:[a-z0-9-]{1,16}\s){0,4}(?:training|instruction|coaching|lessons|course|workshop)\b(?:\s(?!and\b|support)[a-z-]{1,16}){0,8}?\sfrom\b(?=\s(?:(?:the|experts|staff|trainers|instructors)\s){0,2}[A-Z])/g,
    finds: [
      'Twenty nurses [received training in first aid from] the Red Cross.',
      'Growers [get more training from] Delta.',
    ],
    leaves: ['Training participants came from Oslo.', 'They received gifts from Oslo.'],
  },
  {
    id: 'organizers/on-behalf',
    role: 'organizer',
    side: 'after',
    strength: 0.75,
    persons: false,
    pattern:
      /\b(?:organi[sz]ed|hosted|convened|conducted|held|run|delivered|given)\b(?:\s[^\s;()]{1,30}){0,14}?\son\sbehalf\sof\b/gi,
    finds: ['It was [held on 3 May in Accra on behalf of] the Bar Council.'],
    leaves: ['He spoke on behalf of the club.'],
  },
  {
    id: 'organizers/please-join',
    role: 'organizer',
    side: 'after',
    strength: 0.7,
    persons: false,
    pattern:
      /\b(?:[Pp]lease\s|[Cc]ome\s(?:and\s)?|(?:[Yy]ou|public|community|families|residents|[Ee]veryone)\s(?:is|are)\s(?:cordially\s)?invited\sto\s|[Ww]e\sinvite\syou\sto\s|^\s?)[Jj]oin\s(?=(?:the\s)?[A-Z][^.;:]{3,200}?\s(?:in|for|at|on|as)\s)/g,
    finds: ['[Please join ]the Lake Trust and Arden Parks for a ribbon cutting.', '[Join ]the Bar Council for a talk.'],
    leaves: ['Please join us for tea.', 'They join the club.'],
  },
  {
    id: 'organizers/who-line',
    role: 'organizer',
    side: 'after',
    strength: 0.6,
    persons: true,
    pattern: /(?:^|\n)[ *\u2022-]{0,4}(?:WHO|Who)\s?:/g,
    finds: ['[WHO:] Arden College', '[Who:] Senator Jane Lind'],
    leaves: ['WHO said so.', 'Anyone who asks'],
  },
  {
    id: 'organizers/as-hosts',
    role: 'organizer',
    side: 'subject',
    strength: 0.85,
    persons: false,
    pattern:
      /\bthe\s(?:[a-z-]{3,14}\s)?(?:company|group|organi[sz]ation|charity|team|association|agency|firm|club|body|society)\sbehind\s(?:the|this)\b|\b(?:as|(?:was|were|is|are|acted\sas|served\sas)\s(?:the|our|its|their|this\syear's|main|lead)?)\s?(?:the\s)?(?:(?:main|lead|joint)\s)?(?:co-?)?(?:hosts?|organi[sz]ers?|conveners?)\b(?=\s?(?:[.,;]|of\s(?:the|this)|$))/gi,
    finds: [
      'with Arden College and Lind University [as co-hosts].',
      'said Indigo Air, [the company behind the] fair.',
      'The Rotary Club, which [was the host], paid.',
    ],
    leaves: ['as hosted by friends', 'the host of the show'],
  },
  {
    id: 'organizers/inverted',
    role: 'organizer',
    side: 'after',
    strength: 0.85,
    persons: false,
    pattern:
      /\b(?:[Rr]esponsible\sfor|[Ii]n\scharge\sof|[Bb]ehind|[Aa]t\sthe\shelm\sof)\s(?:the|this|it|both|these)\b[^.;:]{0,90}?\s(?:was|were|is|are|stands?|stood)\s(?=(?:the\s|our\s)?(?:[a-z]{3,12}\s){0,2}[A-Z])/g,
    finds: ['[Behind the fair stand ]the Guild and Delta.', '[Responsible for the course was ]Arden College.'],
    leaves: ['Behind the house stand trees.', 'He was responsible for the Guild.'],
  },
  {
    id: 'organizers/in-charge',
    role: 'organizer',
    side: 'subject',
    strength: 0.8,
    persons: false,
    pattern:
      /\b(?:is|are|was|were)\s(?:jointly\s|also\s)?(?:in\scharge\sof|behind|responsible\sfor|at\sthe\shelm\sof)\s(?:it\b|(?:the|this)\s(?:organi[sz]ation|preparation|event|conference|workshop|training|course|seminar|meeting|forum|festival|fair|campaign|competition|exhibition)s?\b|organi[sz]ing\b)/gi,
    finds: ['The Guild [is in charge of it].', 'Delta [was responsible for the organisation] of the fair.'],
    leaves: ['She is in charge of the kitchen.', 'The house is behind the fairground.'],
  },
  {
    id: 'organizers/guests-of',
    role: 'organizer',
    side: 'after',
    strength: 0.7,
    persons: false,
    pattern:
      /\b(?:(?:was|were|is|are|as)\s(?:the\s)?guests?\sof\b(?!\shonou?r)|(?:planning|preparations?|preparatory\swork)\sby\b)|\b(?:was|were|been)\sinvited\s(?:to|for)\s[^.;,]{3,80}?\sby\b|(?:^|,\s)(?:[Ii]nvited|[Ss]ummoned|[Cc]alled\stogether|[Bb]rought\stogether)\sby\b/g,
    finds: [
      'Members [were the guests of] the Guild.',
      'We [were invited to a supper by] the Guild.',
      '[Invited by] Delta, 35 came.',
      'After much [planning by] Oxfam',
    ],
    leaves: ['She was guest of honour.', 'He was invited by friends.'],
  },
  {
    id: 'organizers/apposed',
    role: 'organizer',
    side: 'after',
    strength: 0.85,
    persons: false,
    pattern:
      /\b(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir|[Tt]wo|[Tt]hree)\s(?:[a-z-]{3,12}\s)?(?:co-?)?(?:organi[sz]ers?|hosts?|conveners?)(?:\sof\s[^,.;]{3,80})?,\s(?=(?:the\s)?[A-Z])/g,
    finds: ['[The organisers, ]the Lake Council and Delta, have named the day.', 'said [the host, ]Arden College.'],
    leaves: ['the organisers, who met', 'The host, a friend, paid.'],
  },
  {
    id: 'organizers/thanked-for',
    role: 'organizer',
    side: 'after',
    strength: 0.6,
    persons: false,
    pattern:
      /\b(?:thank(?:s|ed|ing)?|congratulat(?:es|ed|ing)|commend(?:s|ed|ing)|praised|lauded|grateful)\s(?:go\s)?(?:to\s)?(?=[^.;:"]{3,140}\sfor\s(?!(?:[a-z-]{1,14}\s){0,4}(?:making|support|fund|contribut|generos|assist|help|particip|co-?operat|interest|attend|com|provid|offer|lend|facilit|premises|venue|hospitality))(?:(?:the|its|a|an|this|their|such|having)\s)?(?:[a-z-]{2,14}\s){0,4}(?:hosting\sus|organi[sz]|host|conven|arrang|holding|conducting|workshop|training|conference|seminar|[Mm]eeting|event|session|course|forum|festival|exhibition|campaign))/g,
    finds: [
      'Guests ended with [thanks to ]FAO for a new kind of meeting.',
      'She [thanked ]the Bar Council for organising the seminar.',
    ],
    leaves: ['He thanked Japan for its support of the workshop.', 'Thanks to all who came.'],
  },
  {
    id: 'organizers/thanked-hosts',
    role: 'organizer',
    side: 'after',
    strength: 0.8,
    persons: false,
    pattern:
      /\b(?:[Tt]hank(?:s|ing|ed)?|[Gg]rateful|[Tt]hank\syou)\s(?:also\s|again\s)?(?:to\s)?(?:all\s)?(?:of\s)?(?:our|the|their|its)\s(?:[a-z]{3,12}\s){0,2}(?:hosts?|organi[sz]ers)\b(?:\s(?:at|from)\b|\s?,|:)?/g,
    finds: ['[Thanks also to our university hosts at] Arden College.', 'We [thank our hosts,] the City Library.'],
    leaves: ['The host thanked us.', 'Thanks to the speakers.'],
  },
  {
    id: 'organizers/our-host',
    role: 'organizer',
    side: 'subject',
    strength: 0.85,
    persons: false,
    pattern:
      /(?<=\w),\s(?:(?:our|the|its|their|this\syear's)\s|(?=[a-z-]{4,16}\sof\s(?:the|this)\b))(?:(?:main|local|lead|official)\s)?(?:co-?)?(?:hosts?|organi[sz]ers?)(?=\s?[,.;)]|\sof\s(?:the|this)\b)/gi,
    finds: [
      'The University of Arden[, our host], will open late.',
      'Rune Club[, the organiser] of the fair, thanked all.',
    ],
    leaves: ['The club, the host and all guests', 'It was held, the organisers said, in May.'],
  },
  {
    id: 'organizers/subject',
    role: 'organizer',
    side: 'subject',
    strength: 0.9,
    needsHappening: true,
    persons: true,
    pattern:
      /\b(?:co[-\s]?)?(?:organi[sz](?:es?|ed|ing)|host(?:s|ed|ing)?|conven(?:es?|ed|ing)|conduct(?:s|ed|ing)?|hold(?:s|ing)?|held|runs?|ran|running|deliver(?:s|ed|ing)?|arrang(?:es?|ed|ing)|stag(?:es?|ed|ing)|launch(?:es|ed|ing)?(?!(?<=h)(?:[!?.,;:)]|\s(?:of|on|in|at|events?|part(?:y|ies)|ceremony|workshops?|meetings?|conference|date|took|takes|was|is|will)\b))|kick(?:s|ed|ing)?\soff|initiat(?:es?|ed)|(?:wrap(?:s|ped)|line(?:s|d)|wound|winds)\sup|call(?:s|ed|ing)(?=\san?\s)|round(?:s|ed)\soff|flag(?:s|ged)\soff|(?:bring(?:s|ing)?|brought)(?=\s(?:back\s)?(?:an?|its|their)\s)|t(?:each(?:es|ing)?|aught)|facilitat(?:es?|ed|ing)|chair(?:s|ed|ing)?(?!\sof\b)|giv(?:es?|ing)|gave|(?:has|have|had)\s(?:also\s|recently\s)?given|had(?=\s(?:its|their|another)\s)|offer(?:s|ed|ing)?|provid(?:es?|ed|ing)|present(?:s|ing)?|put(?:s|ting)?\son(?!\s(?:the|a)\s(?:web|internet|market|map|table|agenda|site)\b|\s(?:hold|trial|display|sale|record|ice|line)\b)|carr(?:y|ies|ied)\sout|put(?:s|ting)?\stogether|thr(?:ows?|owing|ew)(?=\san?\s)|undertook|undertak(?:es?|en|ing)|gather(?:s|ed)?(?=\s(?:\d|over|some|about|more\sthan|nearly|around|the\s\d|an?\s|its\s|[a-z]{4,14}s\s)(?!\s?(?:information|data|evidence|signatures|support|feedback|inputs?|ideas|views|stories)))|conclud(?:es?|ed|ing)|complet(?:es?|ed|ing)|start(?:s|ed|ing)?|beg(?:ins?|an)|commenc(?:es?|ed)|inaugurat(?:es?|ed|ing)|celebrat(?:es?|ed|ing)|mark(?:s|ed|ing)?|announc(?:es?|ed|ing)|plan(?:s|ned|ning)?|coordinat(?:es?|ed|ing)|open(?:s|ed|ing)?(?!\s(?:in|at|on|today|yesterday|for|to\sthe)\b)|brought\stogether|bring(?:s|ing)?\stogether|invit(?:es?|ed|ing)|spearhead(?:s|ed|ing)?|pioneer(?:s|ed|ing)?|play(?:s|ed|ing)?\shost\sto|commemorat(?:es?|ed|ing)|produc(?:es?|ed|ing)|partner(?:s|ed|ing)?(?=\s(?:[a-z]{3,12}ly\s)?(?:with|to|on|in|up)\b)|schedul(?:es?|ed|ing)|postpon(?:es?|ed|ing)|cancel(?:s|led|ed|ling|ing)?|lead(?:s|ing)?|led|unveil(?:s|ed|ing)?|rolled\sout|implement(?:s|ed|ing)?|prepar(?:es?|ed|ing)|set(?:s|ting)?\sup|(?:hand(?:s|ed)\sover|donat(?:es|ed)|distribut(?:es|ed)|award(?:s|ed))(?=[^.;]{3,120}\sat\san?\s(?:[a-z-]{3,14}\s){0,3}(?:ceremony|event|function)\b)|establish(?:es|ed|ing)(?=\s[^.;,]{0,40}\b[Cc]amps?\b)|(?:takes?|took|taking|continu(?:es?|ed|ing))\s(?:its|their)|collaborat(?:es?|ed|ing)\s(?:on|in|to)|co-?operat(?:es?|ed|ing)\s(?:on|in|to)|(?:join(?:s|ed|ing)?|team(?:s|ed|ing)?|worked)\s(?:forces|hands|up|together)(?=\s(?:on|to|for|in|with)\b)|train(?:s|ed)|(?<=\b(?:is|are|was|were|been|be|begun|began|started)\s)training(?!\s(?:in|at|for|to|with|on)\b)|(?<=\b(?:is|are|was|were)\s)building\s(?:the\s)?capacit(?:y|ies)\sof|(?:took|takes)(?=\s[^.;]{3,60}?\sthrough\s)|school(?:s|ed)|sensiti[sz](?:es|ed)|educat(?:es|ed)|orient(?:s|ed)|equip(?:s|ped)|coach(?:es|ed)|mentor(?:s|ed)|upskill(?:s|ed)|tutor(?:s|ed)|welcom(?:e|es|ed|ing))\b(?!\sby\b)/gi,
    finds: [
      'The Bar Council [organised] a seminar.',
      'Oxfam will [host] a fair.',
      'The choir is [continuing its] tour.',
    ],
    leaves: ['We met at the bee launch!', 'The seminar was organised by the Bar Council.', 'a household survey'],
  },
];

export const PARTNER_RULES: readonly CueRule[] = [
  {
    id: 'partners/in-partnership-with',
    role: 'partner',
    side: 'after',
    strength: 0.95,
    pattern:
      /\b(?:in|through|under|via|(?:is|was)(?=\san?\s))\s(?:a\s|an\s|the\s|its\s|their\s)?(?:[a-z]{3,12}\s(?:and\s[a-z]{3,12}\s)?)?(?:partnerships?|collaborations?|co-?operation|co-?ordination|combination|association|conjunction|alliance|concert|tandem|joint\s(?:venture|effort|undertaking|operation))\s(?:between\s(?:it|them)\sand|with)\b/gi,
    finds: [
      '[in close collaboration with] the Ministry',
      '[in partnership with] UNDP',
      '[through its partnership with] GIZ',
    ],
    leaves: ['in the company of friends', 'cooperation among states'],
  },
  {
    id: 'partners/organised-it-with',
    role: 'partner',
    side: 'after',
    strength: 0.8,
    persons: false,
    pattern:
      /\b(?:organi[sz]ed|hosted|convened|held|planned|arranged|staged|produced|provided|delivered|conducted|runs?|ran|(?:to|will)\s(?:organi[sz]e|host|hold|convene))\s(?:(?:the|a|an|this|its|their|it|our)\b\s?)(?:[a-z-]{2,16}\s){0,6}(?<!\b(?:bilateral|private|closed|separate|official|working|follow-up|brief)\s(?:meetings?|discussions?|consultations?|dialogue|conversation|call)\s)with\s(?=(?:the\s|its\s)?(?:[a-z-]{3,14}\s){0,2}[A-Z])/g,
    finds: ['She [organized the summit with ]Lind Health, Inc.', 'Delta [held it with ]the Rotary Club.'],
    leaves: ['held a talk with great success', 'It held talks with China on trade.'],
  },
  {
    id: 'partners/jointly-with',
    role: 'organizer',
    side: 'after',
    strength: 0.85,
    persons: false,
    pattern: /\b(?:together|jointly)\swith\b/gi,
    finds: ['The Ministry, [together with] UNICEF, held talks.'],
    leaves: ['They worked together on it.', 'jointly owned'],
  },
  {
    id: 'partners/partnering',
    role: 'partner',
    side: 'after',
    strength: 0.8,
    pattern:
      /\b(?:(?:partner(?:ing|ed|s)|collaborat(?:ing|ed|es)|cooperat(?:ing|ed|es)|team(?:ing|ed|s)\sup)(?=(?:\s[a-z]{3,12}ly)?\swith\b)|join(?:ing|ed|s)?\s(?:forces|hands)|alongside|work(?:ing|ed|s)\s(?:closely\s|in\standem\s|hand\sin\shand\s)(?:with)?)(?:\sclosely)?(?:\swith)?\b(?=\s)/gi,
    finds: ['[Partnering with] the Danish Red Cross, it held talks.', 'it [teamed up with] the museum'],
    leaves: ['partner organisations', 'their work with children'],
  },
  {
    id: 'partners/technical-support',
    role: 'partner',
    side: 'after',
    strength: 0.9,
    pattern:
      /\b(?:with|through|from|received?|as\swell\sas)\s(?:the\s)?(?:[a-z]{3,12}\s)?(?:technical|logistic(?:al|s)?|substantive|expert|in-kind|operational|administrative|organi[sz]ational|moral|political)(?:\s(?:and|&)\s[a-z]{3,14})?\s(?:support|assistance|help|advice|backing|expertise|guidance|co-?operation)\s(?:of|from|by|provided\sby)\b/gi,
    finds: ['[with technical support from] WHO', '[with the logistical assistance of] the army'],
    leaves: ['with financial support from Sida', 'technical support staff'],
  },
  {
    id: 'partners/and-technical-support',
    role: 'partner',
    side: 'after',
    strength: 0.85,
    pattern:
      /(?<=[A-Z][\w)-]{1,24},?\s)and\s(?:the\s)?(?:technical|logistic(?:al|s)?|organi[sz]ational|in-kind)\s(?:support|assistance|help|advice|backing)\s(?:of|from|by)\b/g,
    finds: ['with funds from Norway [and technical support from] WHO'],
    leaves: ['received training and technical support from WHO'],
  },
  {
    id: 'partners/technical-support-came',
    role: 'partner',
    side: 'after',
    strength: 0.85,
    pattern:
      /\b(?:technical|logistic(?:al|s)?|expert|in-kind|additional|organi[sz]ational|substantive)\s(?:and\s[a-z]{3,14}\s)?(?:support|assistance|help|advice|input|guidance)\s(?:for\s[^.;]{3,60}\s|of\smuch\s[a-z]{3,9}\s)?(?:(?:also\s)?(?:came|comes)\sfrom|(?:was|were|is|has\sbeen)\s(?:also\s|kindly\s)?(?:provided|given|offered|rendered|supplied)\sby)\b/gi,
    finds: ['[Technical assistance came from] the laboratory.', '[Logistical support was provided by] the army.'],
    leaves: ['Technical support staff came late.', 'financial support came from Sida'],
  },
  {
    id: 'partners/gave-support',
    role: 'partner',
    side: 'subject',
    strength: 0.75,
    persons: false,
    pattern:
      /\b(?:gave|giv(?:es|ing)|provid(?:es?|ed|ing)|lent|offer(?:s|ed|ing)|render(?:s|ed|ing)|extended|contributed)\s(?:the\s|its\s|their\s)?(?:[a-z]{3,12}\s(?:and\s)?)?(?:technical|logistic(?:al|s)?|expert|in-kind|organi[sz]ational|substantive)\s(?:and\s[a-z]{3,14}\s)?(?:support|assistance|help|advice|backing|input|expertise|guidance)\s(?:to|for|in|during)\b/gi,
    finds: ['Delta [gave technical support to] the workshop.', 'The army [provided logistical support for] the camp.'],
    leaves: ['It provided financial support to the camp.', 'technical support to schools'],
  },
  {
    id: 'partners/facilities-by',
    role: 'partner',
    side: 'after',
    strength: 0.7,
    pattern:
      /\b(?:venue|facilit(?:y|ies)|premises|training\srooms?|conference\srooms?|hall|refreshments|catering|equipment|interpretation|transport(?:ation)?)\s(?:(?:was|were|is|are)\s)?(?:(?:kindly|generously|graciously|also)\s)?(?:provided|offered|lent|supplied|made\savailable)\s(?:free\sof\scharge\s)?by\b/gi,
    finds: ['The [venue was kindly provided by] the Guild.', '[Refreshments were offered by] Acme.'],
    leaves: ['The facilities were built by Acme.', 'a hall by the sea'],
  },
  {
    id: 'partners/gave-facilities',
    role: 'partner',
    side: 'subject',
    strength: 0.7,
    persons: false,
    pattern:
      /\b(?:ma(?:de|kes)\savailable|lent|loaned|provid(?:es|ed)|offer(?:s|ed)|gave|supplied|contributed)\s(?:(?:the|its|their|a)\s)(?:[a-z]{3,14}\s){0,2}(?:venue|facilit(?:y|ies)|premises|room|rooms|hall|space|classrooms?|refreshments|catering|transport|interpretation|laborator(?:y|ies))\b/gi,
    finds: [
      'The Customs Service [made available the training facilities] of its school.',
      'Arden College [offered its conference hall].',
    ],
    leaves: ['The town built a hall.', 'It provided a report on facilities.'],
  },
  {
    id: 'partners/helped-organise',
    role: 'partner',
    side: 'subject',
    strength: 0.75,
    needsHappening: true,
    persons: false,
    pattern:
      /\b(?:support(?:s|ed|ing)?|assist(?:s|ed|ing)?(?:\sin|\swith)?|help(?:s|ed|ing)?(?:\sto|\swith|\sin)?)\s(?:the\s)?(?:facilitate\s)?(?:planning\s(?:and|of)\s)?(?:organi[sz]ation\sof|organi[sz](?:e|ing)|planning(?:\sof)?|plan|preparations?\s(?:of|for)|prepare|hosting(?:\sof)?|conduct(?:ing)?|delivery\sof|deliver|run(?:ning)?|set(?:ting)?\sup)\b/gi,
    finds: ['The Guild [helped to organise] the fair.', 'Oxfam [supported the organisation of] a forum.'],
    leaves: ['The fair helped families.', 'supported the organisation with funds'],
  },
  {
    id: 'partners/joined',
    role: 'partner',
    side: 'after',
    strength: 0.65,
    persons: false,
    pattern:
      /\b(?:join(?:s|ed|ing)?)\s(?=(?:the\s)?[A-Z][^.;:]{3,160}?\s(?:in\s(?:hosting|holding|launching|organi[sz]ing|celebrating|marking|conducting|presenting)|for\san?\s|to\s(?:host|hold|launch|organi[sz]e|celebrate|mark|train|present|run|stage|conduct))\b)/g,
    finds: [
      'Delta will [join ]the Map Guild and Lind College to host a fair.',
      'Oxfam [joined ]Plan for a night of talks.',
    ],
    leaves: ['He joined the Navy in 1999.', 'They join the club.'],
  },
  {
    id: 'partners/thanked-for-means',
    role: 'partner',
    side: 'after',
    strength: 0.6,
    persons: false,
    pattern:
      /\b(?:[Tt]hank(?:s|ed|ing)?|[Gg]rateful|[Gg]ratitude|[Aa]ppreciation)\s(?:also\s|again\s)?(?:go(?:es)?\s(?:also\s|out\s)?|are\sdue\s)?(?:to\s)?(?=[^.;:"]{3,140}\sfor\s(?:providing|lending|offering|sharing|supplying|making\savailable|(?:the\suse\sof\s)?(?:their|its)\s(?:[a-z]{3,12}\s){0,2}(?:help|resources|facilities|space|staff|hall|premises|venue|rooms?|equipment))\b)/g,
    finds: [
      '[Thanks also go to ]Delta Works and the Guild for providing staff.',
      'We [thank ]Arden College for its facilities.',
    ],
    leaves: ['Thanks to all for coming.', 'She thanked Delta for its generosity.'],
  },
  {
    id: 'partners/works-with',
    role: 'partner',
    side: 'after',
    strength: 0.6,
    pattern:
      /\b(?:work(?:ing|ed|s)?)\swith\b(?=[^.;]{3,120}\b(?:organi[sz]|host|conven|deliver|stag|plan)(?:e|ed|ing|s|ning)?\b)/gi,
    finds: ['The Consulate [works with] the Map Guild, who help organise the fair.'],
    leaves: ['She works with children.', 'It worked with clay.'],
  },
  {
    id: 'partners/with-help-of',
    role: 'partner',
    side: 'after',
    strength: 0.75,
    pattern:
      /\bwith\s(?:the\s)?(?:kind\s|active\s|close\s|full\s|valuable\s|technical\s)?(?:co-?operation|collaboration|participation|help|involvement|facilitation|contributions?|inputs?|coordination)\s(?:of|from|by)\b(?!\san?\s[^.;,]{3,60}?\s(?:grant|scholarship|award)\b)/gi,
    finds: ['[with the help of] the Scouts', '[with the active participation of] UN Women'],
    leaves: ['with the help line', 'the participation of women'],
  },
  {
    id: 'partners/were-partners',
    role: 'partner',
    side: 'subject',
    strength: 0.85,
    pattern:
      /\b(?:was|were|is|are|came\son\sboard\sas|joined\sas)\s(?:the\s|our\s|its\s|an?\s)?(?:main\s|key\s|official\s|local\s|academic\s)?(?:collaborators?|(?:co-?)?partners?)\b(?=\s?(?:[.,;]|for\b|of\sthe\b|in\s(?:the|this)\b))/gi,
    finds: ['Rotary Arden and Delta Works [were the partners] for this drive.'],
    leaves: ['Partners were in town.', 'a partner organisation'],
  },
  {
    id: 'supporters/thanked-for',
    role: 'supporter',
    side: 'after',
    strength: 0.6,
    persons: false,
    pattern:
      /\b(?:appreciation|gratitude|thanks|thankful|grateful)\s(?:\w+\s)?to\b(?=[^.;]{3,140}\bfor\s(?:their|its|the|all\stheir)\s(?:[a-z]{3,14}\s){0,2}(?:support|help|assistance|contributions?|partnership|sponsorship|hosting|generosity)\b)/gi,
    finds: ['The league expressed its [appreciation to] the town and Acme for their support.'],
    leaves: ['thanks to the weather', 'gratitude to the speakers for their words'],
  },
  {
    id: 'partners/as-partner',
    role: 'partner',
    side: 'subject',
    strength: 0.8,
    persons: false,
    pattern:
      /(?<=[\w)]\s)(?:as\s(?:(?:an?|the|its|their)\s)?(?:(?:main|key|technical|local|academic|official|implementing|supporting)\s)?partners?|alongside|(?:at|by)\s(?:its|their)\sside|on\sboard|as\sco-lead)\b(?=\s?[.,;)]|$|\s(?:in|of|for|on)\s(?:the|this)\b)/gi,
    finds: ['It was held with the Guild [as a partner].', 'It ended, with Delta [alongside], today.'],
    leaves: ['as partners they met', 'She walked alongside the river.'],
  },
  {
    id: 'partners/working-with',
    role: 'partner',
    side: 'after',
    strength: 0.7,
    persons: false,
    pattern: /,\sworking\s(?:[a-z]{3,12}\s){0,2}with\s(?=(?:the\s|its\s)?(?:[a-z-]{3,14}\s){0,2}[A-Z])/g,
    finds: ['The Guild[, working with ]Arden Police, is holding a fair.'],
    leaves: ['He is working with Delta.', 'Nurses, working with care, came.'],
  },
  {
    id: 'partners/line',
    role: 'partner',
    side: 'after',
    strength: 0.8,
    pattern:
      /(?:\b(?:major|key|other|main|our|event|additional|local|implementing)\s(?:partners|hosts)(?:\sand\/or\sparticipants)?(?:\sof\s(?:the|this)\s[a-z]{3,12})?\s(?:include|included|are|were)\b:?|\bpartners\s(?:in|of|for)\s(?:the|this)\s[a-z]{3,12}\s(?:include|included|are|were)\b:?|(?:(?:^|\n)[ *•-]{0,4}|[(;]\s?)(?:Partners?|Partner(?:ing)?\s(?:organi[sz]ations?|institutions?)|Collaborators?|In\s(?:partnership|collaboration|co-?operation|association|conjunction)\swith|Supporting\s(?:organi[sz]ations|partners))\s?:)/gi,
    finds: [
      '[Major partners include] Ashgrove College.',
      '[Partners in the training were] Oxfam and Plan.',
      '[Partners:] Oxfam',
    ],
    leaves: ['Partners met in May.', 'our partners abroad'],
  },
];

export const SUPPORTER_RULES: readonly CueRule[] = [
  {
    id: 'supporters/subject',
    role: 'supporter',
    side: 'subject',
    strength: 0.75,
    pattern:
      /\b(?:support(?:s|ed)?|(?<=\b(?:is|are|was|were)\s(?:[a-z]{4,12}ly\s)?)supporting|back(?:s|ed)|assist(?:s|ed)?|(?:len[dt]s?|g[ai]ves?|provide[ds]?|extend(?:s|ed)|offer(?:s|ed))\s(?:(?:its|their|some|generous|valuable|full|further|additional|crucial|strong)\s){0,2}(?:support|assistance|backing)\s(?:to|for))(?=\s(?:the|this|both|these)\s(?:[a-z-]{3,16}\s){0,3}(?:workshops?|trainings?|events?|activit(?:y|ies)|courses?|seminars?|conferences?|forums?|meetings?|sessions?|programmes?|programs?|projects?|initiatives?|campaigns?|festivals?)\b)|(?<=\b(?:which|that)\s(?:the\s)?(?:[\w.]{2,14}\s){1,6})(?:(?:is|are|was|were)\s)?support(?:s|ed|ing)(?=\s?[.,;])/gi,
    finds: [
      'The Embassy of Japan [supported] the workshop.',
      'Acme is generously [supporting] this event.',
      'a tour that Delta [is supporting], starts today',
      'It [lent its support to] the reading campaign.',
    ],
    leaves: ['Supported the family', 'the support group', 'Members supported the motion.'],
  },
  {
    id: 'supporters/thanked',
    role: 'supporter',
    side: 'after',
    strength: 0.75,
    pattern:
      /\b(?:thank(?:s|ed|ing|ful)?|grateful|gratitude|appreciation)\s(?:goes?\s)?(?:to\s)?(?=[^.;:"]{3,120}\sfor\s(?:(?:its|their|the|your|his|her)\s)?(?:(?:generous|kind|continued|continuing|valuable|strong|full|constant)\s){0,2}(?:support|supporting|assistance|backing|contributions?)\b(?!\s(?:to|for|of)\s(?:the\s(?:people|country|government)|[A-Z])))/gi,
    finds: [
      'He was [grateful to ]Korea for supporting this workshop.',
      'They [thanked ]the Embassy of Norway for its generous support.',
    ],
    leaves: ['She thanked the guests for coming.', 'Thanks to support from Norway'],
  },
  {
    id: 'supporters/with-support',
    role: 'supporter',
    side: 'after',
    strength: 0.85,
    pattern:
      /\b(?:with(?:out)?|through|thanks\sto|under|by|acknowledg(?:es?|ed|ing)|(?:grateful|thankful)\sfor|appreciat(?:es?|ed|ing))\s(?:the\s|a\s)?(?:(?!technical|logistic|moral|political|organi|expert|in-kind|financial|little|such|same)[a-z-]{4,14}\s(?:and\s[a-z-]{4,14}\s)?){0,2}(?:support|assistance|aid|backing)(?:\sand\s[a-z-]{4,14})?\s(?:of|from|by|provided\sby|given\sby|received\sfrom)\b/gi,
    finds: ['[with the generous support of] Japan', '[with support from] the World Bank'],
    leaves: ['with technical support from WHO', 'the support of families'],
  },
  {
    id: 'supporters/has-support',
    role: 'supporter',
    side: 'after',
    strength: 0.8,
    pattern:
      /\b(?:has|had|have|having|enjoys?|enjoyed|received?|receives|won|with)\s(?:the|full|active|strong)\s(?:[a-z]{3,14}\s)?(?:support|backing)\s(?:of|from)\b|\b(?:receiv(?:es|ed)|enjoy(?:s|ed))\s(?:(?:generous|kind|additional|further|valuable)\s)?(?:support|backing|sponsorship)\sfrom\b|\b(?:(?:further|additional|more|other|partial|general|generous)\s(?:support|assistance|help)\s(?:(?:for|to)\s(?:the|this|these)\s(?:[a-z-]{3,20}\s){1,3})?|(?:support|assistance|backing)\s(?:for|to)\s(?:the|this|these|both)\s(?:[a-z-]{3,20}\s){1,3})(?:(?:is|was|were|has\sbeen)\s(?:also\s|kindly\s|generously\s)?(?:provided|given|offered)\sby|(?:comes?|came)\sfrom)\b/gi,
    finds: [
      'The forum [has the support of] the Lake Council.',
      'It [received generous support from] the Lake Fund.',
      '[Further support for the camp was provided by] Delta.',
    ],
    leaves: ['It has support staff.', 'more support for farmers'],
  },
  {
    id: 'supporters/supported-by',
    role: 'supporter',
    side: 'after',
    strength: 0.85,
    pattern:
      /\b(?:co-)?(?:supported|backed|assisted|aided)(?:\s(?:jointly|generously|kindly|partly|also|in\spart))?\sby\b/gi,
    finds: ['The course is [supported by] the Embassy of Japan.', 'It was [backed generously by] local firms.'],
    leaves: ['a claim supported in court', 'life-support by night'],
  },
];
