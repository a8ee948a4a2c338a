// The words that say who pays: "funded by", "with a grant from", "EU-funded".
import type { CueRule } from '../cue.js';

/** Adjectives of money and of those who give it. */
const KIND = String.raw`(?:generous|kind|additional|further|partial|direct|core|small|major|new|full|seed|joint|continued|substantial|significant|considerable|voluntary|large|special|modest|initial)`;
/** Money by its own name; "support" and "contributions" only where a word of money stands before them. */
const MONEY = String.raw`(?:(?:technical and )?(?:financial|funding|monetary|donor|budgetary|extra-?budgetary|in-kind|cash|matching|grant)(?: and [a-z-]{3,12})? (?:support|assistance|contributions?|help|aid|backing|sponsorship|resources|means|funds)|(?:grant )?funding|funds|financing|sponsorships?|grants?|grant money|subsid(?:y|ies)|donations?|bursar(?:y|ies)|scholarships|stipends|fellowships|resources|money|loans?)`;
/** Words between "with the" and "support": any that do not make it help of another kind. */
const ANY = String.raw`(?:(?!technical|logistic|moral|political|organi|expert|in-kind|little|such|same)[a-z-]{4,14} (?:and [a-z-]{4,14} )?)`;
/** Adverbs of giving. */
const HOW = String.raw`(?:jointly|generously|kindly|partly|partially|fully|entirely|largely|mainly|primarily|wholly|solely|also|graciously)`;
/** How money is said to have come. */
const CAME = String.raw`(?:provided|given|received|offered|secured|made available|contributed|obtained|awarded|granted|supplied|donated|put up|met|borne|extended)`;
/** What is paid for. */
const PAID = String.raw`(?:costs?|expenses|fees|tuition|travel(?: and [a-z]{4,14})?(?: costs?| expenses)?|bill|stipends?|scholarships?|tab|flights|airfares?|accommodation|lodging|catering|refreshments)`;

/** What donors hand over. */
const THINGS = String.raw`(?:ambulances?|vehicles?|cars|vans?|trucks?|tractors?|buses|motor(?:cycles|bikes)|bicycles|boats?|fire engines?|(?:medical |office |laboratory )?equipment|computers|laptops|tablets|books|beds|kits|masks|ventilators|machines?|supplies|furniture|desks|uniforms|blankets|tents|medicines?|vaccines|wheelchairs|buildings?|blocks?|classrooms?|schools?|hospitals?|clinics?|wards?|cent(?:re|er)s?|librar(?:y|ies)|laborator(?:y|ies)|bridges?|boreholes?|generators?|facilit(?:y|ies)|stations?|houses|items|materials|food)`;

/** A cue of funders; its words are written with plain spaces, which match any one white space. */
const cue = (
  id: string,
  side: CueRule['side'],
  strength: number,
  words: string,
  finds: readonly string[],
  leaves: readonly string[],
  flags = 'gi',
): CueRule => ({
  id: `funders/${id}`,
  role: 'funder',
  side,
  strength,
  pattern: new RegExp(words.replaceAll(' ', String.raw`\s`), flags),
  finds,
  leaves,
});

export const FUNDER_RULES: readonly CueRule[] = [
  cue(
    'funded-by',
    'after',
    0.95,
    String.raw`\b(?:co[- ]?|(?:${HOW}|financially) )?(?:funded|financed|sponsored|bankrolled|underwritten|endowed|donated|subsidi[sz]ed|paid for|resourced|(?:supported|assisted|backed) financially|financially (?:supported|assisted|backed))(?: (?:${HOW}|in part|in full|in large part|to the tune of [^.;]{3,24}?|(?:to|up to|at|for) \d{1,3}(?: per cent| percent| ?%)|and [a-z]{3,12}ed))? ?(?:(?:by|through|with|from|via) (?:a |an |the |its )?(?:(?:${KIND}|generous) ){0,2}(?:${MONEY}|contributions?|money|resources|support|means|scheme)(?: ${CAME})? (?:of|from|by)|under (?:the |a )?(?:[a-z]{3,10} )?(?:funds|grants?|scheme|contract)(?: agreement)? (?:of|from|with|by)|by|through|from|out of|under)\b:?`,
    [
      'The course is [funded by] Norway.',
      'a fair [co-financed by] the EU',
      'tents [donated by] Japan',
      'It was [financed from] the Lake Fund.',
      '[Co-sponsored by:] the Arts Fund',
      'It is [financed with voluntary contributions from] Norway.',
      'The fair was [supported financially by] Acme.',
    ],
    ['The fund was run by the bank.', 'a well-funded bypass', 'she paid for the bus', 'It was supported by friends.'],
  ),
  cue(
    'it-is-who',
    'after',
    0.85,
    String.raw`\b(?:it|that) (?:is|was) (?=(?:the )?[A-Z][^.;:]{1,100}?,? (?:that|who|which) (?:(?:also|now|kindly|generously|again) )?(?:co-?)?(?:funds?|funded|financ(?:es?|ed)|sponsor(?:s|ed)?|pa(?:ys?|id) (?:for|the)|foots?|footed|bankroll(?:s|ed)|underwrites?|underwrote|put(?:s)? up the|covers? the|covered the|met the|meets the)\b)|\b(?:footing|paying|meeting|covering) (?:for )?(?:the|its|all|this|these|most|it)(?: [a-z]{3,12}){0,3} (?:is|was|are|were) |\b(?:for|of) (?:which|whom) (?=(?:the )?[A-Z][^.;:,]{1,80} (?:(?:has|had|have|will) )?(?:(?:also|kindly|generously) )?(?:pa(?:ys?|id|y)(?: for)?\b(?! (?:tribute|attention|respect|homage|a visit|visits))|put up the|foot(?:s|ed)? the|(?:provide[sd]?|g[ai]ves?|ma[dk]es?) (?:the |available )?(?:funds|funding|money|financing)|cover(?:s|ed)? the|met the|bears?|bore))`,
    [
      '[It is ]Norway that pays for the series.',
      '[Footing the bill is ]the Lake Fund.',
      'It was one of six [for which ]Sida has put up the money.',
    ],
    ['It is Norway that took part.', 'a man for whom Sida is known', 'It is a fund.'],
  ),
  cue(
    'money-from',
    'after',
    0.92,
    String.raw`(?<!\b[a-z]\. )\b(?:(?:with|through|by|under|thanks to|via|using|and|received?s?|receiving|secured|obtained|won|from) )?(?:a |an |the |its )?(?:(?:${KIND}|(?:US|USD|CAD|AUD|NZ|CA|AU|C|A)? ?[$€£]?\d[\d.,]{0,11}(?: (?:million|billion|dollars?|euros?))?) ){0,3}${MONEY}(?: support| agreement)?(?: amounting to [^;]{3,30}?| worth [^;]{3,24}?| of (?:[A-Z]{2,3} ?)?[$€£¥]?\d[\d.,]{0,14}(?: [a-z]{4,9})?)?(?: ${CAME})? (?:from|by(?! (?:\d|means|the end))|under(?= (?:the |its )?(?:[A-Z][a-z]{2,14} ){1,3}(?:for|Program|Scheme|Facility))|(?<=(?:support|assistance|contributions?|help|aid|backing|sponsorship|funding|financing|donation|grant|resources|money|loan|backing|scholarships) )of(?! (?:US |USD|EUR|US\$|[$€£\d]|about|some|over|up)))\b`,
    [
      '[with a grant from] the Ford Foundation',
      'it has [received funding from] the EU',
      '[through a generous donation from] BP',
      '[with financial support from] Sida',
      '[with extrabudgetary contributions from] Norway',
      '[with the generous financial contribution of] the Aga Khan Fund',
      'It was built [with grant assistance of USD 9,000 under] the Grant Assistance for Rural Projects.',
    ],
    [
      'The grant will help.',
      'Ulysses S. Grant from Ohio',
      'with technical support from WHO',
      'financial support for farmers',
    ],
  ),
  cue(
    'money-came',
    'after',
    0.9,
    String.raw`\b(?:${MONEY}|sponsorship|money|(?:the |its )budget(?: of [^.;]{3,30}?)?|(?:in-kind )?contributions?|donations?) (?:(?:for|to|towards?|behind) (?:the|this|these|both|our|all|its) [^.,;]{3,60}?(?:,? (?:which|that|held|given|organi[sz]ed|run|hosted) [^;:.]{5,110}?,)? )?(?:was|were|is|are|has been|have been|came|comes|come|flows?|flowed|stem(?:s|med)|derives?|derived|will be)(?: (?:also|kindly|generously|partly|graciously|mainly|being|expected to be))?(?: ${CAME}(?: (?:kindly|generously|jointly))?)? (?:by|from)\b`,
    [
      '[Funding for the course was provided by] the Gulf Bank.',
      '[Financial support came from] Irish Aid.',
      '[In-kind contributions came from] Delta.',
    ],
    ['Funding was cut in May.', 'support came late'],
  ),
  cue(
    'money-named',
    'after',
    0.85,
    String.raw`\b(?:[Ww]ith|[Tt]hrough|[Tt]hanks to|[Uu]sing|[Uu]nder|on|by)(?: (?:the |a |an )?(?:(?:${KIND} )?(?:support|assistance|help) )?(?:of|from|by|provided by)|(?<=under) (?:the )?(?:framework|terms) of)? (?:the |a |an |some )?(?=(?:[A-Z][\w.&-]{1,16}(?: of| \([A-Z]{2,9}\))? ){0,4}(?:[A-Z][\w.&-]{1,16}(?: \([A-Z]{2,9}\))? (?:(?:[A-Z][a-z]{3,9} )?(?:[Gg]rants?|[Aa]ward|[Ss]ponsorship)(?: award| grant)?|(?:financial |grant )?(?:funding|funds|financing|money|sponsorship|financial support|financial assistance|grant money))\b|[A-Z][\w.&-]{1,16}'s? (?:[a-z-]{3,14} ){0,2}?(?:funding|funds|financing|grants?|sponsorship|generosity|donation|financial support|financial assistance|financial contribution)\b)(?! (?:of|from|by|[Pp]rogram(?:me)?s?|ceremony|winners?|recipients?|holders?|dinner|gala|nominees?|scheme)\b))`,
    [
      'It was run [with ]EU funding.',
      'It was held [under a ]Ford Foundation grant.',
      "[Thanks to the ]Arden Trust's generous funding, all came free.",
    ],
    ['with funding from Norway', 'with the funds', 'with Lind and his team'],
    'g',
  ),
  cue(
    'made-possible',
    'after',
    0.85,
    String.raw`\b(?:not|never) (?:have )?(?:be|been|happen|happened|taken place|take place) (?:possible |held )?without (?:(?:the|our|its|a) )?${ANY}{0,2}(?:funding|contributions?|donations?|grants?|generosity|sponsorship|gift|funds|backing|sponsors?|donors?,?)(?: (?:of|from|by|provided by))?|\b(?:made|be(?:came|comes?|ing)) possible (?:(?:in part|largely|only|entirely) )?(?:by|through|thanks to|with|due to|owing to|because of|courtesy of)\b(?: (?:(?:the|a|an) )?${ANY}{0,2}(?:support|funding|contributions?|donations?|grants?|assistance|generosity|sponsorship|gift|funds|backing|help|aid)(?: and [a-z-]{4,14})? (?:of|from|by|provided by)\b)?(?: the (?:American|British|Japanese|Canadian|Australian|German|Swiss|Korean) people (?:through|via|and)\b)?`,
    [
      'The event was [made possible by] Acme.',
      'were [made possible thanks to the generous support of] Shell',
      '[made possible by the support of the American people through] USAID',
    ],
    ['it is possible by train', 'It would not be possible without them.', 'as soon as possible through the night'],
  ),
  cue(
    'people-through',
    'after',
    0.88,
    String.raw`\b(?:support|assistance|help|generosity|aid|supported|funded|backed) (?:of|from|by) the (?:American|British|Japanese|Canadian|Australian|German|Swiss|Korean) people,? (?:through|via)\b`,
    ['with the generous [support of the American people through] USAID'],
    ['the support of the American people'],
  ),
  cue(
    'agreement-with',
    'after',
    0.8,
    String.raw`\b(?:under|within|through) (?:the|a|its) (?:financing|funding|grant|loan) (?:agreement|contract|facility|arrangement) (?:with|of|from)\b`,
    ['It was held [under the financing agreement with] the Lake Bank.'],
    ['under the agreement with'],
  ),
  cue(
    'relative-giver',
    'after',
    0.82,
    String.raw`\b(?:grants?|funds|funding|money|donations?|contributions?|sponsorship)(?:,? [^.;]{3,40}?,)? (?:that|which) (?=(?:the )?[A-Z][^.;:,]{1,80} (?:(?:has|had|have) )?(?:gave|given|gives?|provided?|provides|donated|made|awarded|offered)\b)`,
    ['thanks to a [grant that ]the Lake Fund gave'],
    ['the grant that helped'],
  ),
  cue(
    'present-of',
    'after',
    0.75,
    String.raw`\b(?:a|the) (?:present|gift|donation) (?:of|from) (?:the )?(?=[^.;,]{3,60} to (?:the|its|this|our) (?:city|town|people|school|village|university|country|public)\b)`,
    ['The concert was [a present of the ]Lake Fund to the city.'],
    ['a present of flowers'],
  ),
  cue(
    'generosity',
    'after',
    0.8,
    String.raw`\b(?:thanks to|through|by) (?:the |our |its |their )?(?:(?:${KIND} )?(?:generosity|sponsorship|patronage|largesse|munificence|backing|kindness|financial help|donations?|contributions?) (?:of|from|by)(?: the (?:people|(?:government|kingdom) and (?:the )?people|taxpayers) of)?|generous (?:donors?|sponsors?)|(?:main |lead |gold |platinum |corporate )?sponsors?|donors?|funders?)\b[:,]?|\b[Tt]hank(?:s|\s[Yy]ou) to [^.\n]{0,60}?[Ss]ponsors? ?:`,
    [
      '[thanks to the generosity of] the Lions Club',
      '[Thanks to our sponsors,] Acme and Shell',
      '[Thank you to the 2019 fair sponsors:] Acme',
    ],
    ['thanks to everyone', 'donors met in Oslo'],
  ),
  cue(
    'line',
    'after',
    0.85,
    String.raw`(?:^|\n)[ *•-]{0,4}(?:(?:[A-Z][a-z]{2,12} ){0,2}(?:(?:Co-?)?[Ss]ponsors?|Funders?|Donors?|Financiers?)|(?:Kindly |Generously |Proudly |Jointly )?(?:Co-)?(?:[Ff]unded|[Ff]inanced|[Ss]ponsored) by|(?:With |Financial |With financial |With the financial )(?:support|funding|assistance|contributions?)(?: (?:from|of|by|provided by))?|Funding(?: provided by| from)?|Grants? from|Donor partners?) ?:`,
    [
      '[Sponsors:] Acme',
      '[Silver sponsors:] Acme and Delta',
      '[Financial support:] Irish Aid',
      '[With funding from:] Irish Aid',
    ],
    ['Sponsors are welcome.', 'The sponsors met.'],
  ),
  cue(
    'sponsors-were',
    'after',
    0.85,
    String.raw`\b(?:sponsors?|donors?|funders?|financiers|benefactors|underwriters)\b(?: (?:of|for|who|that|behind) [^.;:]{3,90}?)?(?: (?:were|was|are|is|include[ds]?)|,? (?:including|such as|among them|namely))\b:?`,
    [
      "Gold [sponsors of this year's fair were] Acme and Delta.",
      'It thanked its [sponsors, including] Acme.',
      'The [donors of the project are] Norway and Sweden.',
    ],
    ['The sponsors met.', 'the donor base'],
  ),
  cue(
    'sponsor-apposed',
    'after',
    0.8,
    String.raw`\b[Ww]ith (?:headline|main|lead|title|principal|presenting|gold|silver|local) sponsors? (?=[A-Z])|\b(?:its|our|their|whose|the|(?:event|project|workshop|conference|fair|festival|main|lead|title|principal|gold|silver|bronze|platinum|major|programme|program)(?:'s)?) (?:[a-z-]{3,14} ){0,2}(?:sponsors?|funders?|donors?|backers?)(?:(?:[,:]| -)? (?=the [A-Z]|[A-Z][A-Za-z.&'-]{1,24}(?: [A-Z(&]| of | and |[,.;]| for))|,$)`,
    [
      'It thanked [its funders, ]Acme and Delta.',
      "The [event's sponsor, ]the Lake Fund, gave pens.",
      'The [project donor ]Ford Foundation spoke.',
    ],
    ['its donors met', 'Sponsor Acme', 'the main sponsor spoke'],
    'g',
  ),
  cue(
    'thanked',
    'after',
    0.8,
    String.raw`\b(?:thank(?:s|ed|ing|ful)?|grateful|gratitude|appreciation|acknowledg(?:es?|ed|ing)|recogni[sz](?:es?|ed|ing)|indebted) (?:you )?(?:goes? |go )?(?:out )?(?:to )?(?=(?:(?! for )[^.;:\"]){3,120} for (?:(?:its|their|the|your|his|her|having|both|all) )?(?:(?:generous|kind|continued|partial|generously|kindly) ){0,2}(?:financial|fund(?:ing|ed|s)?|financing|sponsor(?:ing|ship|ed)|donat(?:ing|ions?|ed)|grants?|bankrolling|underwriting|paying|covering the|making (?:this|it|the (?:[a-z]{3,12} ){1,2})(?: ?[a-z]{3,12})? ?possible)\b)|(?<=\bfor [a-z][^.;:"]{5,80}) and (?=(?:the )?[A-Z](?:(?! for )[^.;:",]){1,60} for (?:its |their )?(?:generous )?(?:financ|fund|sponsor|donat|underwrit))`,
    [
      'Guests [thanked ]the Government of Japan for funding the course.',
      'It is [grateful to ]Sida for its financial support.',
      'He praised UNDP for running it[ and ]Norway for funding it.',
    ],
    ['She thanked the donors for coming.', 'Thanks to funding from Norway'],
  ),
  cue(
    'courtesy',
    'after',
    0.75,
    String.raw`\b(?<!(?:photo|image|picture|video|graphic|map|logo)s? )courtesy of\b`,
    ['Lunch was served [courtesy of] Acme Foods.'],
    ['Photo courtesy of the museum', 'a courtesy visit'],
  ),
  cue(
    'costs-met',
    'after',
    0.85,
    String.raw`\b${PAID} (?:[^.;]{0,100}? )?(?:was|were|is|are|has been|have been|will be|being) (?:fully |partly |jointly |generously )?(?:met|borne|carried|assumed|absorbed|covered|paid|provided|shared|defrayed|shouldered|sponsored|footed)(?: for)? by\b|\bat the (?:sole )?expense of\b`,
    [
      'The [costs were met by] Acme.',
      'All [expenses of the camp were covered by] the Lions Club.',
      'It was held [at the expense of] Acme.',
    ],
    ['The cost was high.', 'It was covered by the press.'],
  ),
  cue(
    'pays-costs',
    'subject',
    0.85,
    String.raw`\b(?:covered|covers|covering|footed|foots|footing|picked up|picks up|picking up|met|meets|bore|bears|shared?|shares|sharing|split|carried|carries|defrayed|shouldered|paid for|pays for|paid|paying for)(?: for)? (?:all |most |half )?(?:of )?(?:the |their |its |all )?(?:[a-z'-]{3,14} ){0,3}?${PAID}\b|\b(?:paid for|pays for|sponsored|sponsors|funded|donated) (?:the|our|all|some|everyone's) (?:[a-z-]{2,12} ){0,3}?(?:food|pizzas?|lunch|drinks|snacks|dinner|coffee|beers?|venue|prizes|swag|meals|cakes?|T-?shirts|badges|bus(?:es)?|hall|rooms?)\b`,
    ['Acme [covered the travel costs] of all.', 'Delta [paid the bill].'],
    ['They covered the story.', 'She met the team.'],
  ),
  cue(
    'is-sponsor',
    'subject',
    0.8,
    String.raw`\b(?:is|are|was|were|being|will be|(?:has|have|had) been|came on board as|signed up as|joined as|returns? as|acted as|serves? as) (?:also |again |once more )?(?:the |our |its |their |this year's |an? |one of (?:the|our|its) )?(?:(?!seek|look|find|invit|recruit|need|among|ask)(?:[a-z-]{3,12}|[A-Z][a-z]{3,11}) ){0,2}(?:[Ss]ponsors?|donors?|funders?|financiers?|underwriters?)\b(?!hip)`,
    [
      'Arden Council [is a sponsor].',
      'Delta and Acme [were the gold sponsors] of the day.',
      'Norway [is the main donor] of the project.',
    ],
    ['The sponsors were thanked.', 'Sponsorship is welcome.'],
    'g',
  ),
  cue(
    'apposed-sponsor',
    'subject',
    0.8,
    String.raw`(?<=\w\)?), (?:our|the|its|their|this year's|a|an|one of (?:the|our|its)) (?:[a-z-]{3,14} ){0,2}(?:sponsors?|donors?|funders?)(?= ?[.,;!)]| of (?:the|this)\b|$)|\bas (?:the |our |an? )?(?:[a-z-]{3,14} ){0,2}(?:sponsors?|donors?|funders?)(?= ?[.,;)]| of (?:the|this)\b|$)`,
    ['Lunch came from Andela[, our venue sponsor].', 'with Delta Works [as the main sponsor].'],
    ['As sponsors go, it is small.', 'the club, the sponsor and all guests'],
    'g',
  ),
  cue(
    'gave-things',
    'subject',
    0.7,
    String.raw`\b(?:hand(?:s|ed|ing) over|turned over|donat(?:es|ed|ing)|gifted)(?= [^.;]{3,160})(?! (?:by|to (?:the )?police|blood|[^.;]{0,40}\b(?:chair(?:manship)?|presidency|reins|baton|certificates?|diplomas?|awards?|prizes?|medals?|petition|suspects?|command|torch|credentials|report|power)\b))|\b(?:presented|delivered|g[ai]ves?|provid(?:es|ed)|contributed)(?= (?:[\w$.,-]{1,14} ){1,7}?${THINGS}\b)`,
    ['Japan [handed over] two vans to the police.', 'Delta has [provided] 200 laptops to the school.'],
    ['Guests donated blood.', 'They gave talks.', 'She handed over the presidency.'],
  ),
  cue(
    'things-from',
    'after',
    0.7,
    String.raw`\b(?:receiv(?:es|ed|ing)|accepted|took (?:delivery|receipt) of) (?:[\w$.,-]{1,14} ){1,8}?(?:${THINGS} )(?:[\w$.,-]{1,14} ){0,8}?from(?= (?:the )?[A-Z])|\b(?:${THINGS}),? (?:[^.;]{0,90}? )?(?:(?:was|were|is|are|has been|have been) (?:also |kindly |generously )?)?(?:provided|given|supplied|procured|supported|built|constructed|purchased|bought|renovated|furnished) (?:by|through|under|with (?:the )?(?:kind |generous |financial )?(?:support|assistance|help|funds|aid) (?:of|from|by)|thanks to)(?= (?:the )?[A-Z])`,
    [
      'It [received two vans and medical equipment from] KOICA.',
      'The [equipment, valued at $9,000, was provided by] Japan.',
    ],
    ['They received guests from Oslo.', 'The building is by the sea.'],
  ),
  cue(
    'gift-of',
    'after',
    0.8,
    String.raw`\b(?:a )?[Gg]ift (?:of|from) the\b`,
    ['[Gift of the] United States Government', 'It is [a gift from the] people of Japan.'],
    ['a gift of roses', 'gift shop'],
    'g',
  ),
  cue(
    'subject',
    'subject',
    0.75,
    String.raw`\b(?:co-?)?(?:fund(?:s|ed|ing)?|financ(?:e|es|ed|ing)|sponsor(?:s|ed|ing)?|bankroll(?:s|ed|ing)?|underwrit(?:es|ing)|underwrote|subsidi[sz](?:es|ed|ing))(?! by\b| through\b)(?= (?:the|this|a|an|it|them|its|these|all|both|two|three|part|our)\b|(?<=sponsors|funds|finances) (?:[a-z0-9-]{2,14} ){0,3}(?:workshops?|trainings?|seminars?|conferences?|courses?|forums?|fairs?|festivals?|camps?|events?|summit|project|programme|program)\b|(?<!ing) ?[.,;]|(?<!ing)$)|\b(?:paid|pays|paying) for(?= (?:the|this|it|these|both|our|all)\b)|\bsupport(?:s|ed|ing)?(?= [^.;,]{3,50} financially\b)|\bm(?:ade|akes?)(?= (?:the|this|it|our|its) (?:[^.;,]{3,40} )?possible\b)`,
    ['Norway [funded] the course.', 'Acme [paid for] the fair.', 'Delta [supported] the fair financially.'],
    [
      'The funding gap grew.',
      'It was funded by Norway.',
      'sponsors and donors',
      'the trust fund and',
      'She supported the team.',
    ],
  ),
  cue(
    'gave-money',
    'subject',
    0.75,
    String.raw`\b(?:contribut(?:ed|es|ing)|donat(?:ed|es|ing)|provid(?:ed|es|ing)|commit(?:s|ted|ting)|pledg(?:ed|es|ing)|award(?:ed|s|ing)|grant(?:ed|s|ing)|g[ai]ves?|giving|allocat(?:ed|es|ing)|earmark(?:ed|s|ing)|set aside|sets aside|put up|invest(?:ed|s|ing)|chipped in(?: with)?|made|offer(?:ed|s|ing)|approved) (?:a |an |the |some |over |about |nearly |more than |up to )?(?:(?:total|sum|amount|grant|donation) of )?(?:(?:USD|EUR|GBP|CHF|AUD|CAD|US\$|KSh|Rs\.?|[$€£¥]) ?[\d.,]{1,12}(?: ?(?:million|billion|thousand|k|m)\b)?|[\d.,]{1,12} (?:(?:million|billion|thousand) )?(?:[A-Z][a-z]{3,10} )?(?:euros?|dollars|shillings|rupees|pounds|francs|yen|kroner|krona|pesos|rand|naira|cedis|taka|baht|birr|dirhams?)|(?:(?:${KIND}|part) ){0,2}(?:(?:of the )?funding|funds|(?:financial|monetary|donor)(?: and [a-z]{3,12})? (?:support|assistance|contributions?|aid|backing|help|resources)|(?:grants?|donation|sponsorship|subsidy)(?: of)?)\b)`,
    [
      'The Embassy [contributed $2 million] to it.',
      'Sida [provided funding] for the camp.',
      'Acme [made a generous donation].',
      'The council [allocated 3 million shillings] to it.',
    ],
    ['It was granted leave.', 'They gave a talk.', 'provided support to farmers'],
  ),
];

/** "EU-funded project", "GIZ funded programme": the funder is part of the cue itself. */
export const FUNDED_COMPOUND =
  /(?<![\p{L}\p{N}-])(?!Co-)(\p{Lu}[\p{L}\p{N}.&]{0,20}(?:[ /](?:\p{Lu}[\p{L}\p{N}.&]{1,20}|and|government|embassy)){0,4})(?:-(?:co-)?(?:funded|financed|sponsored|backed|supported)|\s(?:co-)?(?:funded|financed|sponsored)(?!\s(?:this|the|that|these|a|an|its|our|their|it|two|three|several|many)\b)(?=\s(?:[\p{L}\p{N}'&-]{2,20}\s){0,4}(?:[Pp]roject|[Pp]rogramme|[Pp]rogram|[Ii]nitiative|[Cc]ourse|[Ww]orkshop|[Tt]raining|[Ee]vent|[Cc]onference|[Ss]eminar|[Aa]ctivity|study|scheme|action)(?![\p{L}])))(?![\p{L}])/gu;
