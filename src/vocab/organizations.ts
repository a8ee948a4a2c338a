// Shelf of well-known bodies ("United Nations Office on Drugs and Crime", UNODC) and of the words that names of bodies are made of.

import { remembered } from '../text/remembered.js';
import { flatten } from '../text/squeeze.js';
import { readData } from './data.js';
import { type KnownBody, perKnowledge, type RoleHint } from './knowledge.js';

export type BodyKind = 'igo' | 'donor' | 'foundation' | 'ngo' | 'government' | 'university' | 'company' | 'media' | 'bank';

/** A well-known body. */
export interface Body {
  /** Full name as the body writes it. */
  readonly name: string;
  /** Its other forms: acronyms, short forms, former names. */
  readonly aliases: readonly string[];
  readonly kind: BodyKind;
  /** Home country, ISO 3166-1 alpha-2; null for bodies of several countries. */
  readonly country: string | null;
  /** What the user says of its part in events; none for bodies of the shelf. */
  readonly hints?: readonly RoleHint[];
}

interface Shelf {
  /** Single words, by their exact letters: "UNODC", "Oxfam". */
  readonly words: Map<string, Body>;
  /** Names of several words, folded. */
  readonly names: Map<string, Body>;
  /** Forms that are also ordinary words, places or short forms of others. */
  readonly ambiguous: Set<string>;
  readonly bodies: readonly Body[];
}

let shelf: Shelf | null = null;

/**
 * The body that a name stands for, else null. Names of several words are compared without regard to case, accents,
 * points and American or British spelling; single words by their exact letters, or all in capitals ("OXFAM"), or, for
 * acronyms that are read as words, with one capital ("Unicef").
 */
export function findBody(name: string): Body | null {
  const plain = flatten(name.trim().replace(/^the\s/i, '')).replace('U. S. ', 'U.S. ');
  const own = ownShelf();
  return (own && bodyIn(own, plain)) ?? bodyIn(open(), plain);
}
const bodyIn = ({ words, names }: Pick<Shelf, 'words' | 'names'>, plain: string): Body | null =>
  words.get(plain) ?? (plain.includes(' ') || plain.includes('-') ? names.get(bodyKey(plain)) ?? null : null);

/** True for a known form that by itself does not prove the body: "CARE", "WHO", "Plan", "DRC". */
export const isAmbiguousForm = (name: string): boolean => open().ambiguous.has(name.trim()) && !ownShelf()?.words.has(name.trim());

/** True for kinds of body that usually pay: donors, foundations, banks, companies, international bodies. */
export const isFunderKind = (body: Body): boolean =>
  !body.hints?.includes('never-funder') && (FUNDER_KINDS.has(body.kind) || body.hints?.includes('funder') === true);
const FUNDER_KINDS: ReadonlySet<BodyKind> = new Set(['donor', 'foundation', 'bank', 'company', 'igo']);

/** Every body of the shelf, in file order. */
export const allBodies = (): readonly Body[] => open().bodies;

/** The user's own bodies. */
export const ownBodies = (): readonly Body[] => ownShelf()?.bodies ?? [];

/**
 * A name of several words as it is compared: lower case, no accents, no points or commas, "and" for "&", American
 * spelling, "us" and "un" for their long forms.
 */
export const bodyKey = remembered((name: string): string => {
  const lower = name.toLowerCase();
  const tidy = PLAIN.test(lower) ? lower : lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
    .replace(/&/g, ' and ').replace(/[.'’‘,"()]/g, '').replace(/[-–—_]/g, ' ')
    .replace(/\s+/g, ' ').trim();
  return tidy.replace(SPELLINGS, (word) => AMERICAN[word] ?? word).replace(/^the /, '');
});

const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

const AMERICAN: Readonly<Record<string, string>> = {
  organisation: 'organization', organisations: 'organizations', programme: 'program', programmes: 'programs',
  centre: 'center', centres: 'centers', labour: 'labor', defence: 'defense', 'co operation': 'cooperation', 'co ordination': 'coordination',
  'co ordinator': 'coordinator', 'united nations': 'un', 'united states of america': 'us', 'united states': 'us', 'u s': 'us', 'u n': 'un',
  civilisations: 'civilizations', 'anti corruption': 'anticorruption', neighbourhood: 'neighborhood', 'aids': 'aids',
};
const SPELLINGS = new RegExp(`\\b(?:${Object.keys(AMERICAN).sort((a, b) => b.length - a.length).join('|')})\\b`, 'g');

function open(): Shelf {
  if (shelf) return shelf;
  const words = new Map<string, Body>();
  const names = new Map<string, Body>();
  const ambiguous = new Set<string>();
  const bodies: Body[] = [];
  for (const line of readData('organizations.tsv').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [kind, country, forms] = line.split('\t') as [BodyKind, string, string];
    const [name, ...aliases] = forms.split('|').map((form) => {
      if (!form.startsWith('?')) return form;
      ambiguous.add(form.slice(1));
      return form.slice(1);
    }) as [string, ...string[]];
    const body: Body = { name, aliases, kind, country: country === '' ? null : country };
    bodies.push(body);
    for (const form of [name, ...aliases]) shelve(form, body, words, names);
  }
  shelf = { words, names, ambiguous, bodies };
  return shelf;
}

/** The user's own bodies; null where there are none. A known body that is named again keeps its forms and gains the new ones. */
const ownShelf = perKnowledge((knowledge): Omit<Shelf, 'ambiguous'> | null => {
  const known: KnownBody[] = [...(knowledge?.organizations ?? [])];
  for (const name of knowledge?.funders ?? []) {
    const at = known.findIndex((one) => one.name === name || one.aliases?.includes(name));
    const one = known[at];
    if (one) known[at] = { ...one, roles: [...(one.roles ?? []), 'funder'] };
    else known.push({ name, roles: ['funder'] });
  }
  if (known.length === 0) return null;
  const words = new Map<string, Body>();
  const names = new Map<string, Body>();
  const bodies: Body[] = [];
  for (const { name, aliases = [], kind, country, roles = [] } of known) {
    const listed = bodyIn(open(), name);
    const body: Body = {
      name, aliases: [...new Set([...aliases, ...(listed ? [listed.name, ...listed.aliases] : [])])].filter((form) => form !== name),
      kind: kind ?? listed?.kind ?? (roles.includes('funder') ? 'donor' : 'ngo'), country: country ?? listed?.country ?? null, hints: roles,
    };
    bodies.push(body);
    for (const form of [name, ...body.aliases]) shelve(form, body, words, names);
  }
  return { words, names, bodies };
});

/** The first body in the file keeps a form that two of them bear. */
function shelve(form: string, body: Body, words: Map<string, Body>, names: Map<string, Body>): void {
  if (/[ -]/.test(form)) {
    const folded = bodyKey(form);
    if (!names.has(folded)) names.set(folded, body);
  }
  if (form.includes(' ')) return;
  const spoken = /^[A-Z]{5,}$/.test(form) && /[AEIOU]/.test(form) ? [form.charAt(0) + form.slice(1).toLowerCase()] : [];
  for (const word of [form, form.replace(/\./g, ''), form.toUpperCase(), ...spoken]) if (word.length > 1 && !words.has(word)) words.set(word, body);
}

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Lower-case nouns that open or close names of organisations, in English and the languages that such names keep. */
export const ORG_HEADS: ReadonlySet<string> = list(`
  ministry ministries department departments dept agency agencies authority authorities commission commissions commissioner committee committees
  council councils university universities institute institutes institution institutions college colleges school schools academy academies polytechnic
  conservatory faculty foundation foundations fund funds trust trusts association associations society societies union unions federation federations
  confederation alliance alliances coalition coalitions network networks consortium partnership centre centres center centers office offices bureau
  bureaus secretariat secretariats directorate directorates directorate-general division divisions unit units section branch desk cell wing embassy
  embassies consulate consulates mission missions delegation delegations representation legation bank banks corporation corporations corp company companies
  co enterprise enterprises firm group groups holdings inc incorporated ltd limited llc llp lp plc gmbh ag sa srl bv nv pty pvt spa sarl party parliament
  senate congress assembly legislature court courts tribunal judiciary prosecution police constabulary gendarmerie army navy force forces guard guards
  corps command brigade regiment battalion board boards chamber chambers club clubs league leagues guild fellowship order lodge brotherhood sisterhood
  organisation organisations organization organizations initiative initiatives service services hospital hospitals clinic clinics infirmary
  laboratory laboratories observatory museum museums library libraries gallery theatre archive archives programme programmes program programs
  project projects platform forum house press times news newspaper magazine broadcasting television radio media studio studios
  government governments administration municipality county commonwealth presidency cabinet chancellery treasury registry inspectorate
  ombudsman ombudsperson defender defenders team teams task taskforce movement campaign collective cooperative co-operative caucus community communities
  church diocese archdiocese mosque synagogue temple ministries parish congregation synod circle hub lab labs incubator accelerator
  airlines airways railways industries systems solutions technologies consulting consultants partners associates insurance telecom
  international worldwide relief aid rescue watch action cross crescent charities charity philanthropies endowment ventures
  seminary kindergarten cooperation headquarters hq station post port customs prison prisons bar congress rotary
  universidad universidade università universität université universitas universiteit univerzitet instituto institut istituto instituut
  ministerio ministério ministère ministero ministerium ministerie fundación fundação fondation fondazione stiftung stichting fonds fondo
  asociación associação associazione verein verband federación fédération federação confederación centro zentrum dirección
  direction secretaría secrétariat secretaria consejo conseil conselho comisión comissão comité comitato gobierno gouvernement governo
  agencia agence agência banco banque banca cámara chambre câmara colegio collège colégio escuela école escola hochschule facultad
  policía policia polizei gendarmerie guardia tribunal corte cour congreso asamblea assemblée partido parti médecins medecins reporters
  sociedad société sociedade gesellschaft compañía compagnie companhia empresa empresas organización organisation organização
  oficina escritório alcaldía mairie prefeitura municipalidad município gobernación alianza red rede réseau unión união
  cooperativa sindicato syndicat liga ligue cruz croix yayasan dewan badan kementerian lembaga majlis jirga parishad sabha sangh samiti
  sansthan vidyalaya vishwavidyalaya mahila rajya zila tehsil panchayat gram nigam
`);

/** Lower-case words of which names of ministries, departments and sections are made: "Gender, Children and Social Welfare". */
export const PORTFOLIO_WORDS: ReadonlySet<string> = list(`
  health education gender children child women woman youth family families social welfare labour labor livestock tourism foreign affairs internal
  interior home external relations international regional cooperation co-operation development economic economy economics finance financial treasury
  budget planning plan trade commerce commercial industry industries industrial investment investments business enterprise enterprises sme smes
  employment employability manpower workforce jobs skills vocational technical training human resources resource rights justice law legal
  constitutional parliamentary judicial legislative security safety defence defense military police policing public order citizen citizens
  civil aviation transport transportation roads road highways highway railways rail maritime ports shipping infrastructure works housing
  urban rural local government governance decentralization decentralisation devolution territorial administration administrative municipal
  territories lands land survey mapping cadastre settlement settlements communities community cultural culture arts art heritage sport sports
  recreation media information communication communications telecommunications broadcasting digital digitalization digitalisation ict technology technologies science
  sciences scientific research innovation innovations higher secondary primary basic elementary agriculture agricultural farming food nutrition
  fisheries fishery fishing aquaculture marine ocean oceans blue forestry forests forest wildlife environment environmental climate change
  natural water irrigation sanitation hygiene energy power electricity petroleum oil gas mines mining minerals mineral geology wealth
  hydrology meteorology disaster disasters management emergency emergencies risk reduction relief rehabilitation reconstruction
  resettlement refugees refugee migration immigration emigration diaspora expatriates overseas returnees displaced displacement integration
  reconciliation peace peacebuilding unity national nationality cohesion inclusion inclusive equality equity empowerment advancement diversity minorities minority
  indigenous tribal ethnic nationalities religious religion religions islamic waqf awqaf hajj endowments pilgrimage disability disabilities disabled elderly ageing aging
  seniors veterans martyrs pensions insurance protection protective services service population census statistics statistical data registration
  identity elections electoral petitions ethics integrity anti-corruption corruption transparency accountability audit procurement supply
  supplies logistics consumer consumers competition cooperatives co-operatives markets marketing handicrafts crafts creative
  customs revenue taxation tax taxes excise narcotics drugs drug control medicines medical medicine hospital mental reproductive population
  wellness hiv aids tuberculosis malaria disease diseases infectious communicable epidemics prevention
  veterinary animal animals plant plants husbandry dairy crops crop quarantine standards quality metrology inspection
  space nuclear atomic radiation chemical weapons disarmament intelligence counter-terrorism counterterrorism terrorism trafficking persons smuggling crime
  criminal prosecution prisons prison correctional corrections penitentiary probation border borders
  coast guard boundary frontier refugees humanitarian assistance aid action poverty alleviation livelihoods livelihood
  reform reforms modernization modernisation privatization privatisation strategic strategy policy policies monitoring evaluation
  sustainable sustainability cabinet protocol liaison political multilateral bilateral european euro-atlantic african asian arab islamic federal
  provincial state central literacy adult students teachers learning schools school lifelong curriculum
  property intellectual patents copyright lottery gaming film cinema publishing press museums libraries archives antiquities monuments
`);
