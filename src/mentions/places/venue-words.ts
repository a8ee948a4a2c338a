// Words that venues are made of: heads ("Hotel", "college"), what is no venue, who belongs to one.

import { isCountryName } from '../../vocab/countries.js';
import { isPlaceName, stateOf } from '../../vocab/places.js';

export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Heads that are venues wherever they stand. */
export const SURE_HEADS = words(`
hotel hotels inn resort lodge guesthouse motel suites hall ballroom auditorium amphitheatre amphitheater theatre theater cinema library museum gallery palace castle
stadium arena gymnasium guildhall polytechnic lyceum gurdwara bandstand pavilion fairgrounds clubhouse restaurant café cafe airport courthouse mall ranch winery brewery marina
maison palais palazzo salle teatro château chateau planetarium aquarium arboretum racecourse speedway fortress citadel basilica abbey monastery convent bookshop bookstore
tavern pub barn pier quay wharf shipyard courtyard amphitheater rotunda atrium
`);

/** Heads that are bodies as well, so that "at" or a label must say that the venue is meant. */
const OTHER_HEADS = words(`
center centre centro university college school institute institution academy faculty villa residence house mansion church cathedral mosque temple synagogue chapel gym park garden gardens zoo
plaza square grounds campus building tower headquarters hq embassy consulate office offices premises complex compound club hub lab laboratory studio armory barracks
field farm memorial monument cemetery beach lounge depot residences station terminal port base hospital clinic capitol room suite parliament ministry secretariat llp llc
yard docks mill market casa haus fort post store kitchen observatory shrine foyer terrace
lobby boardroom courtroom classroom estate vineyard bakery bistro bar grill cottage manor priory rink farms fields pool ground oval showground showgrounds centrum zentrum museo biblioteca universidad université
`);

/** Heads that go on after a comma: "Rooms Hotel, Garden Hall". */
export const INNER_HEADS = words(
  'hall room ballroom auditorium building campus theatre theater suite wing floor lounge pavilion tent stage',
);

/** "student at the University of X": where somebody belongs. */
const BELONGING = words(`
professor professors student students researcher researchers fellow fellows lecturer lecturers director directors expert experts officer officers scientist scientists teacher teachers
scholar scholars dean rector graduate graduates alumnus alumni staff employees member members faculty analyst adviser advisor coordinator specialist manager head studied
studying studies enrolled employed works worked working teaches taught degree degrees phd undergraduate undergraduates patients inmates based center centre project projects lab research underway exhibited available engineer engineers doctor doctors associate associates partner partners president vice-president chair chairman chairwoman
`);

/** Names of happenings and other things that "at" leads to. */
export const NO_VENUE =
  /\b(?:hackathon|mapathon|marathon|conference|summit|workshop|forum|meeting|session|ceremony|level|levels|seminar|festival|congress|assembly|expo|fair|day|week|games|cup|championship|olympics|convention|roundtable|dialogue|exhibition|show|stage|work|home|time|least|last|first|risk|stake|once|present|large|issue|all|events?)\b/i;

/** The same for a name after "at" that no head makes a venue. */
export const NO_NAME =
  /\b(?:consultations?|trainings?|course|briefing|reception|launch|dinner|gala|retreat|colloquium|symposium|hearing|debate|competition|hackathon|mapathon|marathon|gathering|inauguration|premiere)\b/i;

export const VERBS_OF_PLACE = words(
  'held hosted hosting convened conducted organized organised took taking place takes gathered met meet meeting opened launched inaugurated assembled starts start begins began delivered staged event reception ceremony session',
);

/** Small heads that make a venue with a name beside them: "at the police academy", "the Takealot offices". */
export const SMALL_HEADS = words(
  'headquarters offices office premises campus academy residence library auditorium embassy consulate museum palace stadium hall barracks station airport church mosque cathedral school college university hotel theatre theater gallery restaurant complex gymnasium arena ballroom building center centre point room farm pub pavilion lodge resort inn',
);

export const STREET =
  '(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Highway|Hwy|Parkway|Pkwy|Court|Ct|Square|Plaza|Str|Strasse|Pike|Circle|Terrace|Place)';

/** True of a small word that ends venues' names: "hall", "hotel", "university". */
export const isVenueHead = (word: string): boolean => SURE_HEADS.has(word) || OTHER_HEADS.has(word);

export const isTown = (text: string): boolean => isPlaceName(text) || stateOf(text) !== null || isCountryName(text);

export const hasHead = (text: string): boolean =>
  text
    .split(/[\s,]+/)
    .some(
      (word) =>
        SURE_HEADS.has(word.toLowerCase()) ||
        OTHER_HEADS.has(word.toLowerCase()) ||
        INNER_HEADS.has(word.toLowerCase()),
    );

/** "Airport Improvement Program", "Restaurant Association": a venue's head inside the name of something else. */
export const BODY_END =
  /\b(?:Associations?|Programs?|Programmes?|Awards?|Commission|Authority|Council|Foundation|Company|Inc|Fund|Project|Initiative|Officers?|Manager|Union|Network|Alliance|Group|Agreement|Convention|Treaty|(?<! of )Law|Report|Round|Hours|Members?|Students?|Forum|Festival|Workshop|Conference)$/;

/** Heads that are a house's whole name where a town follows. */
export const SOLE_HEADS = words(
  'showground showgrounds guildhall bandstand fairgrounds racecourse cathedral castle pavilion stadium auditorium palace citadel speedway museum library theatre theater arena marina rotunda observatory gurdwara',
);

/** A body's post in a town, "the U.S. Embassy in Khartoum", which is a venue only where the words say so. */
export const POST_HEADS = words('embassy consulate office offices ministry secretariat base centro llp llc post');

/** Bodies that have a house of their own to hold an event in: "hosted by the National Library". */
export const HOSTS = words(
  'university college institute school academy library museum hotel hospital church cathedral mosque gallery theatre theater palace',
);

/** What ends a day or an hour: "on 21 April at the FPMA", "from 2 p.m. at". */
export const DAY_WORD =
  /^(?:\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan(?:uary)?|feb(?:ruary)?|march|april|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:\d{1,2}(?:[:.]\d\d)?-?)?[ap]\.?m\.?|noon|today|yesterday|tomorrow|week|month|weekend)$/;

/** Houses that are hired for an event and nobody belongs to. */
export const HIRED = words(
  'hotel hotels inn resort lodge guesthouse motel suites hall ballroom auditorium amphitheatre amphitheater theatre theater cinema stadium arena pavilion fairgrounds clubhouse restaurant villa',
);

/** "a workshop for officers at the", "taught 24 staff at the": those who are taught there, not those who belong there. */
const TRAINED =
  /\b(?:trainings?|workshops?|seminars?|courses?|sessions?|briefings?|lectures?|bootcamp|classes|clinic|taught|trained|teach|train)\b[^.,;:]{0,50}\b(?:for|to|with|of|\d{1,4}|some|several|about|around)\s[^.,;:]{0,60}\s(?:at|in|on)\s(?:the\s)?$/;

export const trainsAt = (view: string, start: number): boolean =>
  TRAINED.test(view.slice(Math.max(0, start - 140), start));

export const isBelonging = (governor: string | null): boolean =>
  governor !== null && BELONGING.has(governor.slice(governor.lastIndexOf('-') + 1));
