// The words that say who pays: "funded by", "with a grant from", "EU-funded".
import type { CueRule } from '../cue.js';

export const FUNDER_RULES: readonly CueRule[] = [
  {
    id: 'funders/funded-by',
    role: 'funder',
    side: 'after',
    strength: 0.95,
    pattern:
      /\b(?:co-?|jointly\s|fully\s|partly\s|partially\s|generously\s|kindly\s)?(?:funded|financed|sponsored|bankrolled|underwritten|donated|subsidi[sz]ed|paid\sfor|resourced)(?:\s(?:jointly|generously|partly|partially|fully|entirely|largely|mainly|primarily|in\spart|and\s[a-z]{3,12}ed))?\s?(?:by|through|from|out\sof|(?:with|under)\s(?:a\s)?(?:money|funds|grants?|scheme)\s(?:of|from))\b:?/gi,
    finds: [
      'The course is [funded by] Norway.',
      'a fair [co-financed by] the EU',
      'tents [donated by] Japan',
      'It was [financed from] the Lake Fund.',
      '[Co-sponsored by:] the Arts Fund',
    ],
    leaves: ['The fund was run by the bank.', 'a well-funded bypass', 'she paid for the bus'],
  },
  {
    id: 'funders/financial-support',
    role: 'funder',
    side: 'after',
    strength: 0.95,
    pattern:
      /\b(?:(?:with|through|thanks\sto|under|by|and)\s)?(?:the\s|a\s)?(?:(?:generous|kind|additional|further|partial|direct)\s){0,2}(?:technical\sand\s)?(?:financial|funding|monetary|donor)(?:\sand\s[a-z]{3,12})?\s(?:support|assistance|contributions?|help|aid|backing|sponsorship)\s(?:of|from|by|provided\sby|received\sfrom)\b/gi,
    finds: [
      '[with financial support from] Sida',
      '[thanks to the generous financial contribution of] the Aga Khan Fund',
    ],
    leaves: ['with technical support from WHO', 'financial support for farmers'],
  },
  {
    id: 'funders/support-came-from',
    role: 'funder',
    side: 'after',
    strength: 0.9,
    pattern:
      /\b(?:financial\ssupport|funding|funds|sponsorship|financing)\s(?:for\s(?:the|this|these)\s[^.,;]{3,60}?\s)?(?:was|were|is|has\sbeen|came|comes)\s(?:also\s|kindly\s|generously\s)?(?:(?:provided|given|received|offered|secured|made\savailable|contributed)\s)?(?:by|from)\b/gi,
    finds: ['[Funding for the course was provided by] the Gulf Bank.', '[Financial support came from] Irish Aid.'],
    leaves: ['Funding was cut in May.', 'support came late'],
  },
  {
    id: 'funders/grant-from',
    role: 'funder',
    side: 'after',
    strength: 0.9,
    pattern:
      /(?<!\b[a-z]\.\s)\b(?:(?:with|through|by|under|thanks\sto|via|using|received?s?|receiving|secured|obtained|won)\s)?(?:a\s|an\s|the\s)?(?:(?:generous|additional|partial|core|small|major|new|full|seed|joint|[$€£]?\d[\d.,]{0,11}(?:\s(?:million|billion))?)\s){0,3}(?:grants?|funding|financing|sponsorship|donations?|funds)\s(?:support\s)?(?:amounting\sto\s[^;]{3,30}?\s|worth\s[^;]{3,24}?\s)?(?:obtained\s|received\s|provided\s|awarded\s)?(?:from|by)\b/gi,
    finds: [
      '[with a grant from] the Ford Foundation',
      'it has [received funding from] the EU',
      '[through a generous donation from] BP',
    ],
    leaves: ['The grant will help.', 'Ulysses S. Grant from Ohio'],
  },
  {
    id: 'funders/made-possible',
    role: 'funder',
    side: 'after',
    strength: 0.85,
    pattern:
      /\b(?:made|be(?:came|comes?|ing))\spossible\s(?:(?:in\spart|largely|only|entirely)\s)?(?:by|through|thanks\sto|with|due\sto|owing\sto)\b(?:\s(?:(?:the|a|an)\s)?(?:(?:generous|kind|financial|continued|additional|small)\s){0,2}(?:support|funding|contributions?|donations?|grants?|assistance|generosity|sponsorship|gift|funds)\s(?:of|from|by|provided\sby)\b)?/gi,
    finds: ['The event was [made possible by] Acme.', 'were [made possible thanks to the generous support of] Shell'],
    leaves: ['it is possible by train', 'as soon as possible through the night'],
  },
  {
    id: 'funders/generosity',
    role: 'funder',
    side: 'after',
    strength: 0.8,
    pattern:
      /\b(?:thanks\sto|through|by)\s(?:the\s|our\s|its\s|their\s)(?:(?:generous\s|kind\s)?(?:generosity|sponsorship|funding|patronage|donations?|contributions?)\s(?:of|from|by)|generous\s(?:donors?|sponsors?)|(?:main\s|lead\s|gold\s|platinum\s|corporate\s)?sponsors?|donors?|funders?)\b[:,]?|\b[Tt]hank(?:s|\s[Yy]ou)\sto\s[^.\n]{0,60}?[Ss]ponsors?\s?:|(?:^|\n)[ *•-]{0,4}(?:(?:Main\s|Gold\s|Platinum\s|Silver\s|Corporate\s)?Sponsors?|Funders?|Donors?|Funded\sby|Sponsored\sby)\s?:/gi,
    finds: [
      '[thanks to the generosity of] the Lions Club',
      '[Thanks to our sponsors,] Acme and Shell',
      '[Sponsors:] Acme',
    ],
    leaves: ['thanks to everyone', 'donors met in Oslo'],
  },
  {
    id: 'funders/sponsors-were',
    role: 'funder',
    side: 'after',
    strength: 0.85,
    pattern:
      /\b(?:sponsors?|donors|funders?)\b(?:\s(?:of|for|who|that|behind)\s[^.;:]{3,90}?)?(?:\s(?:were|was|are|is|include[ds]?)|,?\s(?:including|such\sas|among\sthem|namely))\b:?/gi,
    finds: ["Gold [sponsors of this year's fair were] Acme and Delta.", 'It thanked its [sponsors, including] Acme.'],
    leaves: ['The sponsors met.', 'the donor base'],
  },
  {
    id: 'funders/thanked',
    role: 'funder',
    side: 'after',
    strength: 0.8,
    pattern:
      /\b(?:thank(?:s|ed|ing|ful)?|grateful|gratitude|appreciation)\s(?:goes?\s)?(?:to\s)?(?=[^.;:"]{3,120}\sfor\s(?:(?:its|their|the|your|his|her|having|both)\s)?(?:(?:generous|kind|continued|partial)\s){0,2}(?:financial|fund(?:ing|ed)?|financing|sponsor(?:ing|ship|ed)|donat(?:ing|ions?|ed)|grants?)\b)/gi,
    finds: [
      'Guests [thanked ]the Government of Japan for funding the course.',
      'It is [grateful to ]Sida for its financial support.',
    ],
    leaves: ['She thanked the donors for coming.', 'Thanks to funding from Norway'],
  },
  {
    id: 'funders/courtesy',
    role: 'funder',
    side: 'after',
    strength: 0.75,
    pattern: /\b(?<!(?:photo|image|picture|video|graphic|map|logo)s?\s)courtesy\sof\b/gi,
    finds: ['Lunch was served [courtesy of] Acme Foods.'],
    leaves: ['Photo courtesy of the museum', 'a courtesy visit'],
  },
  {
    id: 'funders/costs-met',
    role: 'funder',
    side: 'after',
    strength: 0.85,
    pattern:
      /\b(?:costs?|expenses|fees|tuition|travel|bill|stipends?|scholarships?)\s(?:[^.;]{0,50}\s)?(?:was|were|is|are|has\sbeen|have\sbeen|will\sbe)\s(?:fully\s|partly\s|jointly\s)?(?:met|borne|covered|paid|provided|shared)\sby\b|\b(?:covered|footed|picked\sup)\sthe\s(?:bill|cost|costs)\b/gi,
    finds: ['The [costs were met by] Acme.', 'All [expenses of the camp were covered by] the Lions Club.'],
    leaves: ['The cost was high.', 'It was covered by the press.'],
  },
  {
    id: 'funders/is-sponsor',
    role: 'funder',
    side: 'subject',
    strength: 0.8,
    pattern:
      /\b(?:is|are|was|were|will\sbe|(?:has|have|had)\sbeen|came\son\sboard\sas|signed\sup\sas|joined\sas|returns?\sas|acted\sas|serves?\sas)\s(?:also\s|again\s|once\smore\s)?(?:the\s|our\s|its\s|their\s|this\syear's\s|an?\s|one\sof\s(?:the|our)\s)?(?:(?:[a-z]{3,12}|[A-Z][a-z]{3,11})\s){0,2}[Ss]ponsors?\b(?!hip)/g,
    finds: ['Arden Council [is a sponsor].', 'Delta and Acme [were the gold sponsors] of the day.'],
    leaves: ['The sponsors were thanked.', 'Sponsorship is welcome.'],
  },
  {
    id: 'funders/gift-of',
    role: 'funder',
    side: 'after',
    strength: 0.8,
    pattern: /\b(?:a\s)?[Gg]ift\s(?:of|from)\sthe\b/g,
    finds: ['[Gift of the] United States Government', 'It is [a gift from the] people of Japan.'],
    leaves: ['a gift of roses', 'gift shop'],
  },
  {
    id: 'funders/subject',
    role: 'funder',
    side: 'subject',
    strength: 0.75,
    pattern:
      /\b(?:co-?)?(?:fund(?:s|ed|ing)?|financ(?:e|es|ed|ing)|sponsor(?:s|ed|ing)?|bankroll(?:s|ed)|underwrit(?:es|ing)|underwrote)\b(?!\sby\b|\sthrough\b)(?=\s(?:the|this|a|an|it|them|its|these|all|both|two|three|part)\b|\s?[.,;]|$)|\b(?:contributed|donated|provided|committed|pledged|awarded|granted|gave)\s(?:a\s|an\s|the\s|some\s|over\s|about\s)?(?:total\sof\s)?(?:(?:USD|EUR|US\$|[$€£])\s?[\d.,]{1,12}(?:\s(?:million|billion))?|[\d.,]{1,12}\s(?:million\s)?(?:euros?|dollars)|funding|funds|financial\ssupport|(?:small\s|generous\s)?grants?\sof)/gi,
    finds: [
      'Norway [funded] the course.',
      'The Embassy [contributed $2 million] to it.',
      'Sida [provided funding] for the camp.',
    ],
    leaves: ['The funding gap grew.', 'It was funded by Norway.', 'sponsors and donors', 'the trust fund and'],
  },
];

/** "EU-funded project", "GIZ funded programme": the funder is part of the cue itself. */
export const FUNDED_COMPOUND =
  /(?<![\p{L}\p{N}-])(?!Co-)(\p{Lu}[\p{L}\p{N}.&]{0,20}(?:[ /](?:\p{Lu}[\p{L}\p{N}.&]{1,20}|and)){0,4})(?:-(?:co-)?(?:funded|financed|sponsored|backed|supported)|\s(?:co-)?(?:funded|financed)(?!\s(?:this|the|that|these|a|an|its|our|their|it)\b)(?=\s(?:[a-z]{3,14}\s){0,2}(?:project|programme|program|initiative|course|workshop|training|event)))(?![\p{L}])/gu;
