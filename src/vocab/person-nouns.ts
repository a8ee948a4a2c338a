// Shelf of nouns for people: who takes part ("attendees"), who people are ("judges"), who is counted for other reasons ("victims").

/** taker: the noun itself says that they take part · role: what people are · staff: who runs an event · cared: whom a release counts without their being there · member */
export type PersonClass = 'taker' | 'role' | 'staff' | 'cared' | 'member';

const list = (text: string): string[] => text.trim().split(/\s+/);

const TAKERS = list(`
  participant attendee attender trainee delegate guest visitor learner registrant spectator walker enrollee invitee conferee camper contestant competitor entrant
  finalist semi-finalist marcher rider cyclist swimmer racer runner jogger concertgoer festivalgoer fan audience-member mentee graduand examinee onlooker listener viewer
  protester protestor demonstrator worshipper worshiper congregant attendant participator workshopper summiteer mapper hacker debater conference-goer theatregoer
  jobseeker job-seeker fellow graduate quizzer pilgrim partygoer reveller reveler celebrant partaker
`);
const STAFF = list(`
  trainer facilitator speaker instructor presenter lecturer panelist panellist moderator organizer organiser tutor keynote keynoter examiner juror rapporteur
  interpreter translator usher demonstrator performer musician singer dancer
`);
const CARED = list(`
  victim refugee migrant casualty prisoner inmate detainee survivor suspect terrorist trafficker smuggler militant extremist insurgent fatality
  voter taxpayer beneficiary household orphan evacuee returnee deportee asylum-seeker idp captive hostage slave addict smoker user subscriber customer client
  dependant dependent pensioner shareholder follower criminal offender gangster perpetrator accused defendant convict fugitive immigrant emigrant
  inhabitant homeless unemployed jobless uninsured newborn infant baby toddler passenger commuter tourist consumer soldier troop airman marine
  sailor peacekeeper minor case patient missing dead injured wounded
`);
const ROLES = list(`
  academic academician accountant activist actor adjudicator administrator adolescent adult adviser advisor advocate agent agriculturalist agriculturist agronomist aide alderman alum alumna alumnus
  ambassador analyst animator applicant archaeologist architect archivist artisan artist aspirant assistant associate athlete attache attorney auditor author
  banker barrister beginner biologist bishop blogger boy broker builder bureaucrat businessman businessperson businesswoman buyer cadet campaigner cardinal candidate caregiver caretaker carer carpenter cartographer
  cashier celebrity ceo chair chairman chairperson chairwoman champion chancellor chaplain chef chemist chief child chieftain citizen civilian clergyman cleric clerk clinician coach collector columnist colleague comedian
  commander commissioner companion composer conductor congressman congressmember congresswoman conservationist constable constituent consul consultant contractor cook coordinator co-ordinator coroner correspondent
  councillor councilor councilman councilwoman counsel counsellor counselor craftsman craftswoman craftsperson creator critic curator daughter deacon dean decision-maker policy-maker defender demographer dentist deputy designer detective developer dietitian
  diplomat director disciple doctor donor drafter driver drummer economist editor educationist educator elder electrician elector employee engineer enthusiast entrepreneur envoy
  epidemiologist executive expatriate expert explorer exporter eyewitness facilitator faith-leader farmer farmworker father female feminist fieldworker filmmaker financier firefighter fisherman fisher fisherfolk footballer forester founder co-founder
  freelancer friend functionary gardener gatekeeper general geographer geologist girl governor grantee grower guard guardian guide gymnast gynaecologist gynecologist
  handler headman headmaster headmistress headteacher healer historian hobbyist homebuyer homeowner host hotelier houseowner housewife hunter husband illustrator imam importer individual
  industrialist influencer innovator insider inspector intellectual intern interviewer inventor investigator investor journalist judge jurist justice
  kid lab-technician laborer labourer lady landlord landowner lawmaker lawyer leader legislator librarian lieutenant linguist lobbyist local logistician magistrate maker male man manager manufacturer marketer mason
  mathematician mayor mechanic mediator medic member mentor merchant messenger microbiologist midwife minister ministers missionary mother mp mpa mna musician mullah naturalist negotiator neighbor neighbour networker newcomer
  nun nurse nutritionist observer officer official officeholder operator organizer orator ornithologist outreach-worker owner painter paediatrician pediatrician parent parliamentarian paralegal paramedic partner pastor peasant
  pedagogue person personality pharmacist philanthropist philosopher photographer photojournalist physician physicist physiotherapist pilot pioneer planner player podcaster poet policeman policewoman policymaker politician porter
  postgraduate undergraduate practitioner preacher premier president priest principal producer professional professor programmer proprietor prosecutor psychiatrist psychologist
  publisher pupil rabbi radiographer ranger reader realtor receptionist recipient recruit recruiter rector registrar regulator relative reporter representative rep researcher resident responder retailer retiree reviewer rescuer
  scholar scholarship-holder scientist schoolboy schoolchild schoolgirl schoolteacher scout screenwriter sculptor seafarer secretary senator senior sergeant seller server sheikh shepherd sheriff
  shopkeeper sibling singer sister social-worker sociologist solicitor son specialist spokesperson sportsman sportsperson sportswoman stakeholder stateswoman statesman statistician steward storyteller strategist student
  subordinate superintendent supervisor supplier supporter surgeon surveyor sweeper sympathizer tailor taxi-driver teacher teammate technician technologist teen teenager tenant theologian therapist
  trader trade-unionist tradesman trainer transporter treasurer trustee tutor undersecretary unionist urbanist veteran veterinarian vet vice-chancellor vice-president vicar villager violinist volunteer waiter waitress warden weaver welder
  widow widower wife winner witness woman worker writer youngster youth youths peer stakeholder co-worker caseworker health-worker interlocutor counterpart figure dignitary notable luminary representor
  matron master harbourmaster ombudsman provider giver seeker holder bearer keeper goer helper assessor mobilizer mobiliser promoter enumerator navigator contributor enforcer verifier youthmapper monitor captain colonel major
  caregiver storykeeper peacebuilder peacemaker whistleblower stockbreeder herder pastoralist fishworker birdwatcher gamer coder programmer webmaster advocate litigator arbitrator
  authority decisionmaker rightsholder duty-bearer changemaker trailblazer ambassador
`);
/** Plurals and collectives that no ending shows. */
const IRREGULAR: Readonly<Record<string, PersonClass>> = {
  people: 'role', persons: 'role', men: 'role', women: 'role', children: 'role', staff: 'role', personnel: 'role', police: 'role', clergy: 'role', faculty: 'role', alumni: 'role', alumnae: 'role',
  folks: 'role', folk: 'role', souls: 'role', grassroots: 'role', wives: 'role', midwives: 'role', housewives: 'role', schoolchildren: 'role', grandchildren: 'role', gentlemen: 'role', freshmen: 'role', laity: 'role',
  attachés: 'role', youth: 'role', elderly: 'role', babies: 'cared', dead: 'cared', wounded: 'cared', injured: 'cared', missing: 'cared', families: 'cared', households: 'cared', troops: 'cared', seniors: 'role', fans: 'taker', 'chargés': 'role',
  crew: 'role', crewmembers: 'role', ulema: 'role', ulama: 'role', imams: 'role', mps: 'role', ngo: 'role', cadre: 'role', cadres: 'role', ceos: 'role', hods: 'role', shos: 'role', dsps: 'role', asps: 'role', chws: 'role', lhws: 'role', tbas: 'role', vips: 'role', phds: 'role', mna: 'role', mnas: 'role', mpas: 'role',
  majors: 'role', deaf: 'role', blind: 'role', disabled: 'role', males: 'role', females: 'role', male: 'role', female: 'role',
};
/** "reformers", "activators": a plural of this form is people, unless it is one of the things below. */
const AGENT = /^[a-z-]{3,}(?:ers|ors|ists|ees|ants|ians)$/;
const AGENT_THINGS: ReadonlySet<string> = new Set(list(`
  computers numbers papers newspapers centers centres chapters letters orders offers quarters headquarters matters posters trailers containers servers sensors sectors factors errors doors floors motors tractors
  generators reactors committees trees fees degrees guarantees grants plants restaurants variants kilometers kilometres meters metres liters litres covers towers flowers rivers powers shelters filters printers
  scanners banners dinners corners layers borders folders ladders disasters clusters registers theaters routers adapters transformers helicopters semesters trimesters colors harbors mirrors corridors vectors
  detectors projectors processors refrigerators elevators simulators indicators calculators tumors terrors ancestors behaviors favors honors flavors vapors winters summers parameters perimeters identifiers
  multipliers barriers carriers tiers piers frontiers tankers lockers stickers trackers breakers markers bunkers freezers fertilizers fertilisers sanitizers sanitisers lasers browsers buffers chambers timbers cylinders binders
  reminders tenders genders tutors-in loaders others years acres hours offers checkers boosters ventilators incubators accelerators thousands others masters sisters-in suppers chargers cookers heaters coolers burners gutters sewers
  lawsuits toilers drawers counters rollers screwdrivers hammers letters whiskers transfers answers dangers papers slippers trousers careers manners matters-of ulcers cancers flyers fliers planners-of antibiotics contenders-of bees knees
  cosponsors co-sponsors pollutants contaminants lubricants deodorants elephants infants-of covenants warrants currants constants disinfectants pesticides monitors-of
`));
/** True for an unlisted plural that has the form of an agent. Lower case in. */
export const looksLikePeople = (word: string): boolean => AGENT.test(word) && !AGENT_THINGS.has(word) && !/(?:meters|phones|papers|centers|numbers|sectors|orders)$/.test(word);

/** Plurals in -ists and -ians that are no people. */
const THINGS: ReadonlySet<string> = new Set(list('lists checklists shortlists waitlists playlists exists consists persists resists assists insists twists wrists mists artists-in wishlists blacklists'));
/** "-men", "-people": "servicewomen", "tribespeople". */
const SUFFIX = /(?:[a-z]{3}(?:wom[ae]n|people|persons)|(?:[a-z]{3}(?<!spec|regi|re|ali|ele|docu|aug|frag|seg|fer|tor|imple|ornam|com|pig|cy|o|abdo|hy|acu|speci|sta)men)|[a-z]{3}(?:ologists|icians|arians|ographers))$/;

let nouns: ReadonlyMap<string, PersonClass> | null = null;
const open = (): ReadonlyMap<string, PersonClass> => {
  if (nouns) return nouns;
  const map = new Map<string, PersonClass>();
  const shelve = (words: string[], kind: PersonClass) => { for (const word of words) map.set(word, kind); };
  shelve(ROLES, 'role');
  shelve(CARED, 'cared');
  shelve(STAFF, 'staff');
  shelve(TAKERS, 'taker');
  shelve(['member'], 'member');
  return (nouns = map);
};

/** The class of a plural noun for people ("judges", "policewomen"), also of a collective ("staff"); null for any other word. Lower case in. */
export function classOfPeople(word: string): PersonClass | null {
  let known = asked.get(word);
  if (known === undefined) {
    known = readClass(word);
    if (asked.size >= MOST_ASKED) asked.clear();
    asked.set(word, known);
  }
  return known;
}
/** Answers given, so that the common words of a run are looked up once. */
const asked = new Map<string, PersonClass | null>();
/** Keeps the answers small on endless input. */
const MOST_ASKED = 20_000;

function readClass(word: string): PersonClass | null {
  const irregular = IRREGULAR[word];
  if (irregular) return irregular;
  const map = open();
  if (word.endsWith('s')) {
    const one = map.get(word.slice(0, -1)) ?? (word.endsWith('ies') ? map.get(`${word.slice(0, -3)}y`) : undefined)
      ?? (word.endsWith('es') ? map.get(word.slice(0, -2)) : undefined);
    if (one) return one;
    if (/[a-z]{4}(?:ists|ians)$/.test(word) && !THINGS.has(word)) return 'role';
  }
  if (word.includes('-')) return classOfPeople(word.slice(word.lastIndexOf('-') + 1));
  return SUFFIX.test(word) ? 'role' : null;
}

/** The class of a singular noun for one person: "judge", "participant". Lower case in. */
export const classOfPerson = (word: string): PersonClass | null =>
  open().get(word) ?? (word.includes('-') ? open().get(word.slice(word.lastIndexOf('-') + 1)) ?? null : null);

/** Bodies that come as one, lower-case plural: "teams", "companies". They are no heads. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(list(`
  countries nations states governments organizations organisations companies firms businesses enterprises smes teams clubs schools universities colleges institutions institutes
  agencies ngos csos cbos associations groups communities villages districts provinces cities towns counties municipalities parties media outlets newspapers
  stations channels networks partners departments ministries units embassies delegations missions exhibitors vendors booths stalls chapters branches tribes churches mosques
  cooperatives co-operatives banks hospitals clinics centres centers libraries museums jurisdictions economies regions territories bodies entities offices federations unions coalitions consortia startups start-ups stands
  councils committees commissions societies foundations employers sponsors
`));
