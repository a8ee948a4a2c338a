// Names in a role's slot that the event takes: one body for all its mentions, and what it rests on.
import type { OrganizationMention, RoleMention } from '../mentions/mention.js';
import type { Span } from '../text/span.js';
import { flatten } from '../text/squeeze.js';
import { countryOf } from '../vocab/countries.js';
import { type Entity, sameBody } from './entities.js';

export interface EventBody {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: 'organizer' | 'partner' | 'funder';
  readonly scope: 'event' | 'programme' | 'organizer' | null;
  readonly confidence: number;
  readonly spans: readonly (Span & { readonly rule: string })[];
}

export interface Taken {
  readonly entity: Entity;
  readonly mention: OrganizationMention;
  readonly role: RoleMention;
  readonly weight: number;
}

/** "OSCE" beside "OSCE Presence in Albania": the body's short form, not a second body. */
const OFFICE_OF =
  /^(?:(?:the\s)?(?:presence|mission|spillover|office|representation|programme office|program office|country|regional|delegation|secretariat|general secretariat|project|liaison|centre|center|in|for)\b)/i;
const isShortOf = (short: string, long: string): boolean =>
  long.startsWith(`${short} `) &&
  /^[A-Z]{2,8}$/.test(short) &&
  (OFFICE_OF.test(long.slice(short.length + 1)) || countryOf(long.slice(short.length + 1)) !== null);

/** True where a name, or the acronym of a spelt-out body before a country ("HOT Uganda"), is the other's short form. */
const isShortForm = (short: Entity, long: Entity): boolean =>
  isShortOf(short.name, long.name) ||
  short.aliases.some((form) => isShortOf(form, long.name) && countryOf(long.name.slice(form.length + 1)) !== null);

export function merge(list: readonly Taken[]): { entity: Entity; taken: Taken[] }[] {
  const merged: { entity: Entity; taken: Taken[] }[] = [];
  for (const one of list) {
    const known = merged.find(
      ({ entity }) =>
        entity === one.entity ||
        sameEntity(entity, one.entity) ||
        // A body that is spelt out elsewhere stands beside its own office.
        isShortForm(entity, one.entity) ||
        isShortForm(one.entity, entity),
    );
    if (known) {
      known.taken.push(one);
      const short = [known.entity, one.entity]
        .flatMap((entity) => [entity.name, ...entity.aliases])
        .find((form) => isShortOf(form, known.entity.name) || isShortOf(form, one.entity.name));
      if (short) {
        const long = isShortOf(short, known.entity.name) ? known.entity : one.entity;
        known.entity = long.aliases.includes(short) ? long : { ...long, aliases: [...long.aliases, short].slice(0, 5) };
        continue;
      }
      if (one.entity.name.length > known.entity.name.length && one.entity.type !== 'person') known.entity = one.entity;
    } else merged.push({ entity: one.entity, taken: [one] });
  }
  return merged;
}

function sameEntity(a: Entity, b: Entity): boolean {
  if (a.type === 'person' || b.type === 'person') return a.type === b.type && a.name === b.name;
  const forms = [a.name, ...a.aliases];
  const others = [b.name, ...b.aliases];
  if (sameBody(a.name, b.name)) return true;
  return forms.some(
    (form) =>
      form.length > 2 &&
      others.includes(form) &&
      (form === a.name || form === b.name || /^[A-Z][A-Za-z.]{1,9}$/.test(form)),
  );
}

const evidence = (taken: readonly Taken[], entity: Entity): (Span & { rule: string })[] => {
  const spans: (Span & { rule: string })[] = [];
  for (const { mention, role } of taken.slice(0, 4)) {
    spans.push({
      start: Math.min(mention.start, role.cue.start),
      end: Math.max(mention.end, role.cue.end),
      rule: role.rule,
    });
  }
  for (const one of spans) if (one.end - one.start > 400) Object.assign(one, { end: one.start + 400 });
  if (
    entity.nameSpan &&
    !taken.some(
      ({ mention }) => mention.start <= (entity.nameSpan as Span).start && mention.end >= (entity.nameSpan as Span).end,
    )
  ) {
    spans.push({ start: entity.nameSpan.start, end: entity.nameSpan.end, rule: 'organizations/definition' });
  }
  return spans;
};

export const bodyOf = (
  entity: Entity,
  taken: readonly Taken[],
  role: EventBody['role'],
  scope: EventBody['scope'] = null,
): EventBody => ({
  name: flatten(entity.name),
  aliases: entity.aliases.map((alias) => flatten(alias)),
  role,
  scope,
  confidence: Math.min(0.97, Math.max(...taken.map((one) => one.weight)) * (taken.length > 1 ? 1 : 0.93)),
  spans: evidence(taken, entity),
});

/** An organizer that no cue names, and the words that show it. */
export const implied = (entity: Entity, confidence: number, span: Span, rule: string): EventBody => ({
  name: flatten(entity.name),
  aliases: entity.aliases,
  role: 'organizer',
  scope: null,
  confidence,
  spans: [{ start: span.start, end: span.end, rule }],
});
