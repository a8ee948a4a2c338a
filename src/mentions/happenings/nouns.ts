// Nouns that name an organised happening, with the guide's event type. Null: fits any ("event", "activity").

/** `null` type: a word that only stands for the event meant; `weak`: names other things as often ("programme", "session"). */
export interface EventNoun {
  readonly type: string | null;
  readonly weak?: boolean;
}

const rows: readonly (readonly [string, string | null, 'weak'?])[] = [
  ['workshop', 'workshop'], ['masterclass', 'workshop'], ['master class', 'workshop'], ['write-shop', 'workshop'], ['writeshop', 'workshop'],
  ['training', 'training'], ['bootcamp', 'training'], ['boot camp', 'training'], ['simulation exercise', 'training'], ['tabletop exercise', 'training'], ['capacity-building programme', 'training'],
  ['training of trainers', 'training'], ['train-the-trainer', 'training'], ['refresher', 'training', 'weak'], ['exercise', 'training', 'weak'], ['drill', 'training', 'weak'],
  ['seminar', 'seminar'], ['colloquium', 'seminar'],
  ['conference', 'conference'], ['summit', 'conference'], ['congress', 'conference', 'weak'], ['symposium', 'conference'], ['convention', 'conference', 'weak'],
  ['meeting', 'meeting'], ['convening', 'meeting'], ['town hall', 'meeting'], ['listening session', 'meeting'], ['briefing', 'meeting', 'weak'],
  ['retreat', 'meeting', 'weak'], ['gathering', 'meeting', 'weak'], ['assembly', 'meeting', 'weak'], ['get-together', 'meeting'], ['meet-up', 'meeting'], ['meetup', 'meeting'],
  ['talks', 'meeting', 'weak'], ['sitting', 'meeting', 'weak'], ['roundtable', 'roundtable'], ['roundtable discussion', 'roundtable'], ['round table discussion', 'roundtable'], ['round-table discussion', 'roundtable'], ['videoconference', 'meeting'], ['focus group discussion', 'meeting'], ['orientation', 'training', 'weak'], ['mentorship', 'training', 'weak'], ['round table', 'roundtable'], ['round-table', 'roundtable'],
  ['consultation', 'consultation'], ['dialogue', 'consultation', 'weak'], ['forum', 'forum', 'weak'], ['course', 'course', 'weak'],
  ['summer school', 'course'], ['winter school', 'course'], ['summer camp', 'course'], ['summer program', 'course'], ['summer programme', 'course'], ['training course', 'course'], ['camp', 'course', 'weak'],
  ['webinar', 'webinar'], ['launch', 'launch', 'weak'], ['launching', 'launch', 'weak'], ['unveiling', 'launch', 'weak'], ['rollout', 'launch', 'weak'], ['roll-out', 'launch', 'weak'],
  ['launch ceremony', 'launch'], ['launching ceremony', 'launch'], ['launch event', 'launch'],
  ['ceremony', 'ceremony'], ['inauguration', 'ceremony'], ['graduation', 'ceremony'], ['commemoration', 'ceremony'], ['celebration', 'ceremony'], ['anniversary', 'ceremony', 'weak'], ['handover', 'ceremony', 'weak'],
  ['signing ceremony', 'ceremony'], ['signing', 'ceremony', 'weak'], ['handover ceremony', 'ceremony'], ['graduation ceremony', 'ceremony'], ['award ceremony', 'ceremony'], ['awards ceremony', 'ceremony'], ['road show', 'other'], ['fun day', 'other'], ['sports day', 'competition'], ['ribbon-cutting', 'ceremony'], ['ribbon cutting', 'ceremony'], ['groundbreaking', 'ceremony', 'weak'], ['dedication', 'ceremony', 'weak'], ['awards night', 'ceremony'], ['convocation', 'ceremony'], ['swearing-in', 'ceremony'],
  ['campaign', 'campaign', 'weak'], ['drive', 'campaign', 'weak'], ['medical camp', 'campaign'], ['health camp', 'campaign'], ['eye camp', 'campaign'], ['blood drive', 'campaign'], ['roadshow', 'other'], ['clean-up', 'campaign', 'weak'],
  ['exhibition', 'exhibition'], ['exhibit', 'exhibition', 'weak'], ['expo', 'exhibition'], ['trade fair', 'exhibition'], ['book fair', 'exhibition'], ['trade show', 'exhibition'], ['fair', 'exhibition', 'weak'], ['job fair', 'other'], ['jobs fair', 'other'], ['hiring fair', 'other'], ['recruitment fair', 'other'], ['employment fair', 'other'], ['resource fair', 'other'], ['volunteer fair', 'other'], ['clinic', 'other', 'weak'], ['moot court', 'competition'], ['career fair', 'other'], ['health fair', 'other'],
  ['visit', 'visit', 'weak'], ['study visit', 'visit'], ['study tour', 'visit'], ['field visit', 'visit'], ['exchange visit', 'visit'], ['learning tour', 'visit'], ['tour', 'visit', 'weak'], ['mission', 'visit', 'weak'],
  ['hearing', 'hearing', 'weak'], ['competition', 'competition'], ['contest', 'competition'], ['hackathon', 'competition'], ['challenge', 'competition', 'weak'], ['tournament', 'competition'], ['olympiad', 'competition'], ['championship', 'competition'], ['championships', 'competition'],
  ['marathon', 'competition', 'weak'], ['race', 'competition', 'weak'], ['quiz', 'competition', 'weak'], ['festival', 'festival'], ['carnival', 'festival'],
  ['mapathon', 'other'], ['editathon', 'other'], ['edit-a-thon', 'other'], ['hackday', 'other'], ['panel discussion', 'other'], ['panel', 'other', 'weak'], ['press conference', 'other'], ['news conference', 'other'], ['lecture', 'other'], ['keynote', 'other', 'weak'],
  ['talk', 'other', 'weak'], ['presentation', 'other', 'weak'], ['reception', 'other', 'weak'], ['concert', 'other'], ['screening', 'other', 'weak'], ['rally', 'other', 'weak'], ['walk', 'other', 'weak'], ['parade', 'other', 'weak'], ['vigil', 'other'],
  ['dinner', 'other', 'weak'], ['gala', 'ceremony'], ['luncheon', 'other', 'weak'], ['breakfast', 'other', 'weak'], ['fundraiser', 'other'], ['open house', 'other'], ['open day', 'other'], ['debate', 'other', 'weak'], ['caravan', 'campaign', 'weak'], 
  ['ideathon', 'competition'], ['datathon', 'competition'], ['codefest', 'competition'], ['codeathon', 'competition'], ['game jam', 'competition'], ['spelling bee', 'competition'], ['regatta', 'competition'], ['pageant', 'competition'],
  ['hackfest', 'other'], ['barcamp', 'other'], ['unconference', 'conference'], ['showcase', 'other', 'weak'], ['meet-and-greet', 'other'], ['meet and greet', 'other'], ['teach-in', 'other'], ['fireside chat', 'other'],
  ['coffee morning', 'other'], ['tea party', 'other'], ['tea dance', 'other'], ['tabletop sale', 'other'], ['table top sale', 'other'], ['jumble sale', 'other'], ['bake sale', 'other'], ['brunch', 'other'], ['lunch', 'other', 'weak'], ['banquet', 'other'], ['picnic', 'other'], ['barbecue', 'other', 'weak'], ['potluck', 'other'], ['soirée', 'other'], ['iftar', 'other'],
  ['candlelight vigil', 'other'], ['march', 'other', 'weak'], ['demonstration', 'other', 'weak'], ['bazaar', 'other'], ['auction', 'other', 'weak'], ['recital', 'other'], ['telethon', 'other'], ['walkathon', 'other'], ['flash mob', 'other'], ['book launch', 'launch'],
  ['memorial service', 'ceremony'], ['wreath-laying', 'ceremony'], ['flag-raising', 'ceremony'], ['investiture', 'ceremony'], ['oath-taking', 'ceremony'], ['annual general meeting', 'meeting'], ['kick-off', 'meeting', 'weak'], ['kickoff', 'meeting', 'weak'],
  ['clean-up drive', 'campaign'], ['cleanup drive', 'campaign'], ['cleanup', 'campaign', 'weak'], ['vaccination drive', 'campaign'], ['blood donation camp', 'campaign'], ['plantation drive', 'campaign'], ['tree planting', 'campaign', 'weak'], ['training school', 'training'], ['autumn school', 'course'], ['spring school', 'course'],
  ['session', null, 'weak'], ['event', null], ['activity', null, 'weak'], ['programme', null, 'weak'], ['program', null, 'weak'], ['series', null, 'weak'], ['function', null, 'weak'], ['initiative', null, 'weak'], ['occasion', null, 'weak'],
];

export const EVENT_NOUNS: ReadonlyMap<string, EventNoun> = new Map(rows.map(([noun, type, weak]) => [noun, weak ? { type, weak: true } : { type }]));

/** Event nouns that are also the "-ing" of a verb: "training officers" is no happening, "the training" is. */
export const GERUNDS: ReadonlySet<string> = new Set(['training', 'meeting', 'hearing', 'briefing', 'gathering', 'launching', 'unveiling', 'convening', 'screening', 'sitting', 'opening', 'signing']);

/** Nouns behind an event noun that make it a modifier: "workshop participants", "training materials". */
export const FOLLOWED_BY = new Set(
  (
    'participant participants attendee attendees delegate delegates organizer organizers organiser organisers facilitator facilitators room rooms hall halls center centre centers centres ' +
    'material materials manual manuals module modules kit kits tool tools agenda report reports topic topics theme themes objective objectives goal goals outcome outcomes content contents ' +
    'need needs institute institutes institution institutions facility facilities college academy site sites venue session sessions package packages curriculum curricula ' +
    'plan plans schedule partner partners coordinator host speaker speakers leader leaders finance manager director officer work documents document certificate certificates ' +
    'platform guide guides guidelines resource resources video videos team teams method methods methodology opportunity opportunities page website photo photos record records aid aids impaired ' +
    'call calls bridge chair chairs co-chair co-chairs presidency president secretariat secretary booth floor statement declaration proceedings instructor instructors trainer trainers day days week hours time period provider providers ground grounds area areas committee discussions discussion staff'
  ).split(' '),
);

const plain = [...EVENT_NOUNS.keys()].sort((a, b) => b.length - a.length).map((noun) => noun.replace(/[-\s]/g, (gap) => (gap === ' ' ? '\\s' : '-')));
const plural = plain.map((noun) => (noun.endsWith('y') ? `${noun.slice(0, -1)}(?:y|ies)` : noun.endsWith('s') ? noun : noun.endsWith('ch') ? `${noun}(?:es)?` : noun.endsWith('quiz') ? `${noun}(?:zes)?` : noun.endsWith('um') ? `${noun.slice(0, -2)}(?:ums?|a)` : `${noun}s?`));

/** Every event noun, singular or plural, in any case. */
export const EVENT_NOUN_PATTERN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${plural.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** Singular of a matched noun, as in the table. */
export function lemmaOf(word: string): string {
  const flat = word.toLowerCase().replace(/\s+/g, ' ');
  if (EVENT_NOUNS.has(flat)) return flat;
  for (const [tail, by] of [['ies', 'y'], ['zes', ''], ['ches', 'ch'], ['a', 'um'], ['s', '']] as const) {
    if (flat.endsWith(tail) && EVENT_NOUNS.has(flat.slice(0, -tail.length) + by)) return flat.slice(0, -tail.length) + by;
  }
  return flat;
}
