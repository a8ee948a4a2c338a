// What bodies are for, in their names: "Parks and Recreation Department". Such words stand by themselves for no body,
// so an "and" among them joins.
import { isFirstName } from '../../vocab/people.js';
import { isPlaceName } from '../../vocab/places.js';
import { isCapital, type Token } from '../tokens.js';
import { bare, inPortfolio, words } from './words.js';

/** Fields of work that ministries' portfolios leave out. */
const TOPICS = words(`
parks park fire rescue visitors visitor convention conventions exhibition exhibitions wildlife beverage restaurant hotel hotels motor vehicle vehicles weights
measures weather freight cargo textile textiles garment garments leather coffee tea sugar cotton cocoa rice grain grains wheat beef fruit vegetable vegetables
streets sewerage drainage sewer buildings building zoning homeland oversight appropriations banking ways means rules judiciary gambling alcohol firearms
tobacco explosives cancer heart lung blood kidney stroke diabetes letters music dance drama poets cooks composers theatre poetry prose song opera ballet design crafts trades
seed seeds soil soils biology chemistry physics mathematics astronomy botany zoology ecology genetics philosophy theology history geography
archaeology anthropology sociology psychology psychiatry pharmacy dentistry surgery obstetrics gynecology gynaecology pediatrics paediatrics
nursing midwifery radiology oncology cardiology bioethics ethnology folklore folk linguistics languages language literature rhetoric
gardens garden horticulture floriculture landscape trails rivers lakes coasts islands mountains birds fish shellfish bees honey poultry pork
oceans atmosphere water waters waste wastes recycling climate air noise ozone solar wind hydrogen coal steel cement paper timber wood furniture
computer computers computing software data cyber internet robotics automation electronics optics materials metals metallurgy ceramics plastics
rail aviation air maritime port ports harbours harbors shipping boats yachts cycling walking running swimming athletics football soccer cricket
hockey rugby tennis golf chess bridge sailing rowing skiing boxing judo wrestling
men boys girls fathers mothers parents infants babies teens aged hunger thirst fraud waste crime crimes piracy robbery torture slavery racism
freedom democracy liberty liberties privacy hazard hazards occupational convention hope faith family families church churches prayer worship mission missions
credit savings loan loans mortgage insurance pension audit tax stocks securities exchange
crisis domestic abuse commonwealth sexual assault rape harassment addiction recovery
advisory consultative joint legal medical clinical public private social general special applied advanced comparative
`);

/** Endings of words that name a field or those who work in it: "Sanitation", "Engineering", "Bakers", "Physics", "Educational". */
const FIELD =
  /.{3}(?:tion|tions|sion|ment|ing|ics|ology|graphy|ture|ism|ance|ence|ness|ship|ers|ors|ists|ians|ants|ional|ical|tural|trial|mental)$/;

/** True of a word that names a field of work or a kind of people, not somebody. */
export function isTopic(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const word = bare(token);
  if (inPortfolio(token) || TOPICS.has(word)) return true;
  return (
    token.shape !== 'mixed' &&
    FIELD.test(word) &&
    word !== 'motors' &&
    !isFirstName(token.text) &&
    !isPlaceName(token.text)
  );
}

/** End of the capital words from `k` that are all topics, at most four; `k` where the first is none. */
export function topicsEnd(tokens: readonly Token[], k: number, stop: (token: Token) => boolean): number {
  let end = k;
  while (end < k + 4 && isCapital(tokens[end]) && isTopic(tokens[end]) && !stop(tokens[end] as Token)) end++;
  return end;
}
