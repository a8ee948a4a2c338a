// Who organised, who helped, who paid: roles given to the event they speak of, and bodies told apart from projects and people.
import type { OrganizationMention, RoleMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { within } from '../text/span.js';
import { demonym } from '../vocab/countries.js';
import { type Body, findBody, ORG_HEADS } from '../vocab/organizations.js';
import { isFirstName } from '../vocab/people.js';
import { classOfPeople } from '../vocab/person-nouns.js';
import { GENERIC, isProject, ownsEvents, POST } from './body-names.js';
import type { Draft } from './draft.js';
import { type Entities, sameBody } from './entities.js';
import type { Finds, Left } from './finds.js';
import type { Focus } from './focus.js';
import { settleFunders, settleSupporters } from './funders.js';
import { impliedOrganizers } from './implied.js';
import { bodyOf, type EventBody, merge, type Taken } from './taken.js';
import { ties, WEAK_VERB } from './ties.js';

/** Verbs whose subject may well be a speaker: a person there is no organizer. */
const SPEAKER_VERB =
  /^(?:chair|open|inaugurat|present|giv|gave|mark|celebrat|launch|conclud|lead|led|clos|announc|provid|deliver|facilitat|offer|start|beg|unveil|kick|wrap|train|complet|commemorat|welcom|join|school|educat|coach|mentor|teach|taught)/i;

/** Verbs of presiding. */
const CHAIRS = /^(?:co-?\s?)?chair/i;

export function bodiesOf(
  page: Page,
  finds: Finds,
  focus: Focus,
  draft: Draft,
  entities: Entities,
  left: Left[],
): EventBody[] {
  const taken: Taken[] = [];
  const money = finds.roles.filter(({ role }) => role === 'funder' || role === 'supporter');
  for (const role of finds.roles) {
    // "Support for the course was provided by Delta": who provides support does not provide the course.
    if (role.role === 'organizer' && money.some((given) => givesOnly(page, role, given))) continue;
    const weight = ties(page, finds, focus, draft, role);
    if (weight <= 0) continue;
    for (const mention of role.organizations) {
      const entity = entities.of(projectOwner(role, postedBody(page, role, mention)));
      if (!entity) continue;
      if (ruledOut(entity.body, role.role)) {
        left.push({
          start: mention.start,
          end: mention.end,
          kind: 'organization',
          rule: role.rule,
          why: `your own knowledge says that it is never ${role.role}`,
        });
        continue;
      }
      taken.push({ entity, mention, role, weight: weight * role.strength });
    }
  }
  const organizers = settleOrganizers(page, taken, left);
  const paying = taken.filter((one) => one.role.role === 'funder');
  const funders = settleFunders(page, focus, draft, paying, organizers, left);
  const supporters = settleSupporters(
    page,
    finds,
    focus,
    draft,
    taken.filter((one) => one.role.role === 'supporter'),
    organizers,
    funders,
  );
  const all = [...organizers, ...funders, ...supporters];
  const personal = new Set(taken.filter((one) => one.entity.type === 'person').map((one) => one.entity.name));
  if (draft.main && all.every((body) => body.role !== 'organizer' || personal.has(body.name))) {
    all.push(...besides(page, finds, focus, draft, entities, all));
  }
  if (draft.main && all.every((body) => body.role !== 'organizer' || personal.has(body.name))) {
    const implied = impliedOrganizers(page, finds, draft, entities, all.length > 0 && personal.size > 0);
    // "At a Senate Committee roundtable Sen. Lind brought together": the body's own event.
    if (implied.length > 0)
      for (let i = all.length - 1; i >= 0; i--) if (all[i]?.role === 'organizer') all.splice(i, 1);
    all.unshift(
      ...implied.filter(
        (named) =>
          !ruledOut(findBody(named.name), 'organizer') &&
          !all.some((body) => body.role !== 'funder' && sameBody(body.name, named.name)),
      ),
    );
  }
  return all;
}

/** "Oxfam's Lake Building Project is holding": whose project it is; else the mention. */
const projectOwner = (role: RoleMention, mention: OrganizationMention): OrganizationMention => {
  const at =
    role.role === 'organizer' && mention.type === 'body' && isProject(mention.name) ? mention.name.indexOf("'s ") : -1;
  return at > 0 ? { ...mention, name: mention.name.slice(0, at), aliases: [], end: mention.start + at } : mention;
};

/** "hosted by Lind Embassy Deputy Chief of Mission Leo Ota": the body whose name leads that of its officer; else the mention. */
const postedBody = (page: Page, role: RoleMention, mention: OrganizationMention): OrganizationMention =>
  mention.type === 'person' &&
  mention.affiliation !== null &&
  ORG_HEADS.has(mention.affiliation.split(' ').at(-1)?.toLowerCase() ?? '') &&
  mention.name.startsWith(mention.affiliation) &&
  !(role.needsHappening && SPEAKER_VERB.test(page.view.slice(role.cue.start, role.cue.end)))
    ? {
        ...mention,
        name: mention.affiliation,
        aliases: [],
        type: 'unknown',
        end: mention.start + mention.affiliation.length,
      }
    : mention;

/** "The LindOS project announces": a name that "project" only follows, of one that acts. */
const actsAsProject = ({ entity, mention }: Taken): boolean =>
  mention.type !== 'body' && / (?:project|initiative)$/.test(entity.name) && entity.name.startsWith(`${mention.name} `);

/** "the Government of Norway", "WCO and Norway": a land that acts as a body, by its name or beside one in the same list. */
const governs = (page: Page, { mention, role }: Taken): boolean =>
  /\bgovernment\b/i.test(mention.name) ||
  ((role.organizations[0] === mention ||
    /\b(?:and|with)\s(?:the\s)?$/.test(page.view.slice(mention.start - 9, mention.start))) &&
    role.organizations.some((other) => other !== mention && (other.type === 'body' || other.type === 'acronym')));

/** True for two capitalised words that read as a person: a first name, or "Lex Lind from the University of Oslo". */
const isGuest = (page: Page, { entity, mention }: Taken): boolean =>
  isFirstName(entity.name.split(' ')[0] ?? '') ||
  /^\s(?:from|of)\s(?:the\s)?\p{Lu}/u.test(page.view.slice(mention.end, mention.end + 12));

/** True for the body of a speaker's post: "Leo Lind, Head of Section, Lake Office, opened the forum". */
function isPosted(page: Page, mention: OrganizationMention): boolean {
  const sentence = page.sentences[mention.sentence];
  if (!sentence) return false;
  const before = page.view.slice(Math.max(sentence.start, mention.start - 200), mention.start);
  return /\b(?:Director|Secretary|Minister|President|Head|Chair(?:man|woman|person)?|Ambassador|Chief|Commissioner|Representative|Officer|Manager|Coordinator|Attach\u00e9|Counsel(?:l)?or|Dean|Professor|Rector|Mayor|Governor|Specialist|Advis[eo]r)\b[^.;:]{0,140},\s(?:the\s)?$/.test(
    before,
  );
}

/** True where the organizer's verb is part of words of giving, "provided support to", "handed over"; "sponsored and hosted by" says both. */
const givesOnly = (page: Page, { cue }: RoleMention, { cue: money, rule }: RoleMention): boolean =>
  within(cue, money) &&
  (money.end - money.start > cue.end - cue.start || rule === 'funders/gave-things') &&
  /^(?:provid|g[ai]v|offer|len[dt]|ma[dk]e|contribut|award|present|extend|support|hand|donat|deliver)/i.test(
    page.view.slice(cue.start, cue.end),
  );

/** "Delta organized one of the first map workshops here": the bodies of an event that is told in the lead and is most likely the release's own. */
function besides(
  page: Page,
  finds: Finds,
  focus: Focus,
  draft: Draft,
  entities: Entities,
  known: readonly EventBody[],
): EventBody[] {
  const heads = new Set(draft.tellings.map((telling) => telling.head));
  const others = focus.all.filter(
    (other) => !other.main && other.tellings.some((telling) => heads.has(telling.head) && telling.series !== 'earlier'),
  );
  if (others.length === 0) return [];
  const taken: Taken[] = [];
  for (const role of finds.roles) {
    const sentence = page.sentences[role.sentence];
    if (!sentence || sentence.paragraph > 1 || (role.role !== 'organizer' && role.role !== 'partner')) continue;
    for (const other of others) {
      const weight = ties(page, finds, focus, other, role);
      if (weight < 0.7) continue;
      for (const mention of role.organizations) {
        const entity = entities.of(mention);
        if (entity && entity.type !== 'person')
          taken.push({ entity, mention, role, weight: weight * role.strength * 0.6 });
      }
    }
  }
  if (!taken.some(({ role }) => role.role === 'organizer')) return [];
  return settleOrganizers(page, taken, []).filter(({ name }) => !known.some((body) => sameBody(body.name, name)));
}

/** "the Uptown Planners", "Young Norwegian Professionals": a group that calls itself after its people; "American Citizens" is none. */
const isNamedAfterPeople = (name: string): boolean =>
  name.includes(' ') &&
  (demonym(name.split(' ')[0] as string) === null ||
    / (?:girls|women|youth|professionals|students|veterans)$/i.test(name));

/** "Lake Users' Associations (LUAs)": a kind of body. */
const PLURAL = /^[A-Z]{2,6}s$/;

/** What the user's own knowledge says against a role. */
const ruledOut = (body: Body | null, role: RoleMention['role']): boolean =>
  (role === 'organizer' && body?.hints?.includes('never-organizer') === true) ||
  (role === 'funder' && body?.hints?.includes('never-funder') === true);

function settleOrganizers(page: Page, taken: readonly Taken[], left: Left[]): EventBody[] {
  const list = merge(
    taken
      .filter((one) => one.role.role === 'organizer' || one.role.role === 'partner')
      .filter((one) => {
        const { entity, role } = one;
        if (isProject(entity.name) && !actsAsProject(one) && role.role === 'organizer' && entity.body === null) {
          left.push({
            start: one.mention.start,
            end: one.mention.end,
            kind: 'organization',
            rule: role.rule,
            why: 'a project or programme is no organizer',
          });
          return false;
        }
        // "together with the people of Norway"
        if (
          entity.type === 'country' &&
          /\bpeople\sof\s(?:the\s)?$/.test(page.view.slice(one.mention.start - 15, one.mention.start))
        )
          return false;
        if (entity.type === 'country' && /^organizers\/(?:led-by|given-far-by|partnership-between)$/.test(role.rule))
          return false;
        if (
          entity.type === 'place' ||
          (entity.type === 'country' &&
            !governs(page, one) &&
            role.side === 'subject' &&
            (WEAK_VERB.test(page.view.slice(role.cue.start, role.cue.end)) ||
              CHAIRS.test(page.view.slice(role.cue.start, role.cue.end))))
        )
          return false;
        if (
          entity.type === 'person' &&
          (role.role === 'partner' ||
            (role.needsHappening && SPEAKER_VERB.test(page.view.slice(role.cue.start, role.cue.end))))
        )
          return false;
        if (
          (entity.type === 'unknown' && demonym(entity.name) !== null) ||
          GENERIC.test(entity.name) ||
          (entity.body === null && [entity.name, ...entity.aliases].some((form) => PLURAL.test(form))) ||
          POST.test(entity.name)
        )
          return false;
        // "Midwives convened in Addis Ababa": those who come; "organised by Lake Girls" names a group.
        if (
          entity.type === 'unknown' &&
          (role.side === 'subject' || !isNamedAfterPeople(entity.name)) &&
          ![entity.name, ...entity.aliases].some((form) => /\p{Lu}{2}/u.test(form)) &&
          classOfPeople(entity.name.split(' ').at(-1)?.toLowerCase() ?? '') !== null
        )
          return false;
        // "under the umbrella of PROTECT": a project, where nothing says that it is a body.
        if (
          role.rule === 'organizers/auspices' &&
          entity.type !== 'body' &&
          !ownsEvents(entity) &&
          !(entity.name.includes(' ') && role.organizations.some(({ type }) => type === 'body'))
        )
          return false;
        // "Leo Lind, chief information officer of Arden College, will deliver the keynote"
        if (
          (entity.type === 'unknown' || entity.type === 'person') &&
          role.needsHappening &&
          (entity.type !== 'person' || SPEAKER_VERB.test(page.view.slice(role.cue.start, role.cue.end))) &&
          /^[^,]{0,2},\s(?:the\s|an?\s)?(?:[\p{L}-]{2,20}\s){0,4}?(?:officer|director|professor|president|head|chair\w*|manager|founder|lecturer|researcher|fellow|dean|secretary|minister|editor|author|expert|specialist|coordinator|executive|ceo|chief|adviser|advisor|analyst|scientist)\b/iu.test(
            page.view.slice(one.mention.end, one.mention.end + 90),
          )
        )
          return false;
        // "Leo Lind, Secretary of the Lake Office, Government of Norway, chaired the session": where a speaker comes from
        if (
          entity.type !== 'person' &&
          role.needsHappening &&
          SPEAKER_VERB.test(page.view.slice(role.cue.start, role.cue.end)) &&
          isPosted(page, one.mention)
        )
          return false;
        if (
          entity.type === 'unknown' &&
          (/^\p{Lu}\p{Ll}+$/u.test(entity.name) ||
            /^\p{Lu}\.?\s/u.test(entity.name) ||
            (/^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u.test(entity.name) && isGuest(page, one))) &&
          role.needsHappening &&
          SPEAKER_VERB.test(page.view.slice(role.cue.start, role.cue.end))
        )
          return false;
        return true;
      }),
  );
  const bodies = list.map(({ entity, taken: ones }) => {
    const organizing = ones.filter((one) => one.role.role === 'organizer');
    return {
      entity,
      body: bodyOf(entity, ones, organizing.length > 0 ? 'organizer' : 'partner'),
      governing: organizing.some((one) => governs(page, one)),
    };
  });
  // "The EU co-chaired a conference. Organised by the Commission, it": who presides has not organised it.
  if (
    bodies.some(({ entity: { type }, body }) => type !== 'person' && body.role === 'organizer' && body.confidence > 0.8)
  )
    for (let i = bodies.length - 1; i >= 0; i--)
      if (
        list[i]?.taken.every(
          ({ role }) => role.side === 'subject' && CHAIRS.test(page.view.slice(role.cue.start, role.cue.end)),
        ) &&
        bodies.some((_, k) => k !== i && list[k]?.taken.some(({ role }) => role.rule === 'organizers/organized-by'))
      )
        bodies.splice(i, 1);
  // A person organises only where no body does.
  const institutional = bodies.some(({ entity, body }) => entity.type !== 'person' && body.role === 'organizer');
  // "Kenya to host retreat. It is organised by the Commission": the land where bodies hold it.
  const hosted = bodies.some(
    ({ entity: { type }, body }) => (type === 'body' || type === 'acronym') && body.role === 'organizer',
  );
  return bodies
    .filter(({ entity }) => entity.type !== 'person' || !institutional)
    .filter(
      ({ entity, body, governing }) => entity.type !== 'country' || body.role !== 'organizer' || !hosted || governing,
    )
    .map(({ body }) => body);
}
