// Who pays for an event: what their money is said to go to, and which supporters are payers.
import type { RoleMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { countryByCode, countryOf, demonym } from '../vocab/countries.js';
import { findBody, isFunderKind } from '../vocab/organizations.js';
import { GENERIC, POST } from './body-names.js';
import type { Draft } from './draft.js';
import { type Entity, sameBody } from './entities.js';
import type { Finds, Left } from './finds.js';
import type { Focus } from './focus.js';
import { OF_THINGS, scopeOf } from './funder-scope.js';
import { bodyOf, type EventBody, merge, type Taken } from './taken.js';

export function settleFunders(
  page: Page,
  focus: Focus,
  draft: Draft,
  paying: readonly Taken[],
  organizers: readonly EventBody[],
  left: Left[],
): EventBody[] {
  const funders: EventBody[] = [];
  for (const { entity, taken } of merge(paying)) {
    if (entity.type === 'person' || entity.type === 'place') continue;
    const scopes = taken.map((one) => scopeOf(page, focus, draft, one, organizers));
    const scope = scopes.includes('event')
      ? 'event'
      : scopes.includes('programme')
        ? 'programme'
        : (scopes.find((one) => one !== null) ?? null);
    if (scope === null) {
      for (const { mention, role } of taken)
        left.push({
          start: mention.start,
          end: mention.end,
          kind: 'organization',
          rule: role.rule,
          why: 'it pays for something else than the event or its programme',
        });
      continue;
    }
    funders.push(bodyOf(entity, taken, 'funder', scope));
  }
  // "UNDP, with funding from Iceland, handed over": whose money it was, not who gave.
  const paid = funders.filter((body) => body.spans.some(({ rule }) => !OF_THINGS.test(rule)));
  if (paid.length > 0) funders.splice(0, funders.length, ...paid);
  // "funded by the United States", and by its State Department: the closer name is meant.
  return funders.filter((body) => !funders.some((other) => other !== body && isStateOf(body.name, other.name)));
}

/** True where `name` is a country and `other` one of its own bodies: "U.S." and "U.S. Department of State". */
function isStateOf(name: string, other: string): boolean {
  const state = countryOf(name);
  if (state === null) return false;
  if (/^(?:Government|Embassy|People) of /.test(other) && countryOf(other.replace(/^\w+ of (?:the )?/, '')) === state)
    return true;
  if (countryOf(other) === state) return false;
  const body = findBody(other);
  if (body?.country === state && body.kind !== 'company' && body.kind !== 'ngo') return true;
  const words = other.split(' ');
  const tail = /\bof (?:the )?(.{2,30})$/.exec(other)?.[1];
  return [words[0], words.slice(0, 2).join(' '), tail].some(
    (part) => part !== undefined && (countryOf(part) === state || demonym(part) === state),
  );
}

/** Countries in which the page places its events. */
const homeOf = (finds: Finds): ReadonlySet<string> =>
  new Set(
    finds.places.flatMap(({ use, country }) =>
      country !== null && (use === 'dateline' || use === 'at') ? [country] : [],
    ),
  );

/** "Supported by": who pays where nobody else is said to, and the supporter is one that pays; else a partner. */
export function settleSupporters(
  page: Page,
  finds: Finds,
  focus: Focus,
  draft: Draft,
  supporting: readonly Taken[],
  organizers: readonly EventBody[],
  funders: readonly EventBody[],
): EventBody[] {
  const bodies: EventBody[] = [];
  const list = merge(supporting);
  if (list.length === 0) return bodies;
  const crowd = list.length > 3;
  const home = homeOf(finds);
  const payers = new Set(
    list.flatMap(({ entity, taken }) =>
      isPayer(entity, home) || taken.every(({ role }) => isUnheaded(page, entity, role)) ? [entity] : [],
    ),
  );
  // "support from the World Bank, the Lind Foundation and Arden College": one more of a list of payers
  const isAmongPayers = (entity: Entity, taken: readonly Taken[]): boolean =>
    entity.body?.kind !== 'government' &&
    !AUTHORITY.test(entity.name) &&
    !LOCAL.test(entity.name) &&
    list.filter((one) => payers.has(one.entity) && one.taken.some(({ role }) => taken.some((own) => own.role === role)))
      .length > 1;
  for (const { entity, taken } of list) {
    if (entity.type === 'person' || GENERIC.test(entity.name) || POST.test(entity.name)) continue;
    if (organizers.some((body) => sameBody(body.name, entity.name) || body.aliases.includes(entity.name))) continue;
    if (
      funders.some(
        (body) =>
          sameBody(body.name, entity.name) ||
          isStateOf(body.name, entity.name) ||
          body.aliases.some((alias) => alias === entity.name || entity.aliases.includes(alias)),
      )
    )
      continue;
    // "supported by the OSCE", where the OSCE's own office organises.
    if (
      organizers.some(
        (body) =>
          body.role === 'organizer' &&
          [entity.name, ...entity.aliases].some((form) => body.name.startsWith(`${form} `)),
      )
    )
      continue;
    // "A (provided the room), B and C (provided funding)"
    const said = taken.some(({ mention }) =>
      /^\)?[^();.]{0,90}\([^();.]{0,24}\b(?:fund|financ|grant|money|sponsor)/i.test(
        page.view.slice(mention.end, mention.end + 130),
      ),
    );
    // "supported by the Lake Fund both technically and financially"
    const pays =
      said ||
      taken.some(({ mention }) =>
        /^,?\s(?:both\s)?(?:[a-z]+ly\sand\s)?financially\b/.test(page.view.slice(mention.end, mention.end + 50)),
      ) ||
      (funders.length === 0 &&
        (taken.some(({ role }) => GIFTED.test(page.view.slice(role.cue.start, role.cue.end))) ||
          ((!crowd || /^(?:Government|Embassy|Kingdom)\sof\b/.test(entity.name)) &&
            (payers.has(entity) || isAmongPayers(entity, taken)))));
    if (pays) {
      const scope = taken.map((one) => scopeOf(page, focus, draft, one, organizers)).find((one) => one !== null);
      // "seeing what JAIF-supported projects have achieved"
      if (!scope && taken.every(({ role }) => role.side === 'compound')) continue;
      bodies.push(bodyOf(entity, taken, 'funder', scope ?? 'event'));
    } else if (taken.some((one) => one.weight / one.role.strength > 0.56))
      bodies.push(bodyOf(entity, taken, 'partner'));
  }
  return bodies;
}

/** "Thanks to support from", "with the generous support of": thanks are for money. */
const GIFTED = /^thanks\sto\b|\bgenerous\b/i;

/** "supported by Interpeace": a name without a head word is a company's, or that of a body that works in many countries. */
const isUnheaded = (page: Page, { type, body, name }: Entity, { rule, cue }: RoleMention): boolean =>
  type === 'unknown' &&
  body === null &&
  !LOCAL.test(name) &&
  /^supporters\/(?:supported-by|with-support|subject)$/.test(rule) &&
  !/\b(?:assist|aid)/i.test(page.view.slice(cue.start, cue.end));

/** A foreign government or embassy, a donor agency, a foundation, a company or an international body. */
function isPayer(entity: Entity, home: ReadonlySet<string>): boolean {
  const { body, name } = entity;
  const country = stateOf(entity);
  if (country !== null) {
    if (home.has(country)) return false;
    if (home.size > 0) return true;
  }
  if (body && body.kind !== 'government') return isFunderKind(body);
  if (LOCAL.test(name)) return false;
  if (PAYING.test(name) || /^(?!.*\boffice\b).* Program(?:me)?$/i.test(name) || entity.type === 'country') return true;
  const [first = ''] = name.split(' ');
  // "the OSCE Osh Field Office": an office of a body that pays
  const parent = name.includes(' ') ? findBody(first) : null;
  if (parent && parent.kind !== 'government' && isFunderKind(parent)) return true;
  const nation = demonym(first);
  return (
    nation !== null &&
    !home.has(nation) &&
    /\b(?:government|embassy|mission|ministry|department|agency|foreign office|council|service)\b/i.test(name) &&
    countryByCode(nation) !== null
  );
}
const PAYING =
  /\b(?:Embassy|Consulate|High Commission|Foundation|Fund|Trust|Bank|European Union|EU|Delegation|Agency for International|[Dd]evelopment (?:[Cc]ooperation )?[Aa]gency|[Aa]id|[Cc]ooperation [Aa]gency|Inc|Ltd|LLC|Corporation|Company|Group|Governments? of|Mission|Endowment|Philanthrop\w+|Programme for|Grants? Program(?:me)?|World Bank|USAID|Rotary|Lions|Grants?|Award|Scheme|European Commission)\b/;

/** Names of authorities open with these. */
const AUTHORITY = /\b(?:Ministry|Department|Police|Commission|Council|Authority|Parliament|Court|Army|Municipality)\b/;
/** "County Government of Kisumu": an authority of the place. */
const LOCAL =
  /\b(?:County|City|Municipal|Municipality|District|Provincial|Regional|State|Local|Village|Town|Cantonal|Federal|Prefectural)\s(?:Government|Council|Administration|Assembly|Authority)\b/;

/** The state whose government a name is of: "Government of Japan", "Kenya". */
function stateOf({ body, name, type }: Entity): string | null {
  if (body?.kind === 'government') return body.country;
  const own = /^(?:Government|Republic|Kingdom|(?:Ministry|Department) of .{3,60}) of (?:the )?(.{3,40})$/.exec(
    name,
  )?.[1];
  return own !== undefined ? countryOf(own) : type === 'country' ? countryOf(name) : null;
}
