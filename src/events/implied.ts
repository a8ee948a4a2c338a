// Who organised where no words say so: "INTERPOL's course", "a hearing of the Senate Committee", "Launch of the Plan by the Alliance".
import type { Name } from '../language/names.js';
import { readSentence } from '../language/reading.js';
import { fillerAfter } from '../language/slots.js';
import type { HappeningMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import type { Span } from '../text/span.js';
import { findBody, ORG_HEADS } from '../vocab/organizations.js';
import type { EventBody } from './bodies.js';
import type { Entities, Entity } from './entities.js';
import type { Finds } from './finds.js';
import type { Draft } from './seeds.js';

/** Names of what is no body: an initiative under which it is held. */
const PROJECT =
  /\b(?:project|programme|program|action plan|framework|campaign|series|agenda|strategy|act|convention|protocol|agreement|week|day|decade)\b(?:\s(?:[IVX]+|\d+))?$/i;

/** True for names of projects and programmes, which organise nothing. */
export const isProject = (name: string): boolean =>
  PROJECT.test(name) || /^(?:Joint\s)?(?:Programme|Program|Project|Initiative)\s(?:on|for|of|to|against)\b/.test(name);

/** The organizer that an event's own words name, in order of trust; empty where they name none. */
export function impliedOrganizers(page: Page, finds: Finds, draft: Draft, entities: Entities): EventBody[] {
  for (const look of [inPhrase, partnersSubject, headlineSubject, ownedByPerson]) {
    const found = look(page, finds, draft, entities);
    if (found.length > 0) return found;
  }
  return [];
}

const implied = (entity: Entity, confidence: number, span: Span, rule: string): EventBody => ({
  name: entity.name.replace(/\s+/g, ' '),
  aliases: entity.aliases,
  role: 'organizer',
  scope: null,
  confidence,
  spans: [{ start: span.start, end: span.end, rule }],
});

const entityOf = (entities: Entities, name: Name): Entity =>
  entities.entityOf(name.text, name.aliases, name.class, name);

/** "Delta was pleased with the way the fair was organised in partnership with Lind": who has partners is the sentence's subject. */
function partnersSubject(page: Page, finds: Finds, draft: Draft, entities: Entities): EventBody[] {
  for (const role of finds.roles) {
    if (
      role.role !== 'partner' ||
      role.side !== 'after' ||
      !/^partners\/(?:in-partnership-with|jointly-with)$/.test(role.rule)
    )
      continue;
    const sentence = page.sentences[role.sentence];
    if (!sentence || !draft.tellings.some((telling) => telling.sentence === role.sentence)) continue;
    const name = readSentence(page, sentence).names[0];
    if (!name || name.from > 1 || name.end > role.cue.start || name.possessive) continue;
    if (name.class !== 'body' && name.class !== 'acronym' && !/^[A-Z][a-z]+[A-Z]/.test(name.text)) continue;
    if (isProject(name.text) || EVENT_NAME.test(name.text)) continue;
    return [
      implied(entityOf(entities, name), 0.5, { start: name.start, end: role.cue.end }, 'organizers/has-partners'),
    ];
  }
  return [];
}

/** "INTERPOL's course", "the UNODC workshop", "a hearing of the Senate Committee": the body that the phrase itself names. */
function inPhrase(page: Page, finds: Finds, draft: Draft, entities: Entities): EventBody[] {
  for (const telling of draft.tellings) {
    const found = inTelling(page, draft, telling, entities);
    if (found.length > 0) return found;
    // "The Best Practices Workshop, Delta Gateway's annual event, took place": the apposition names the owner.
    const apposed = finds.happenings.find(
      (one) =>
        one.sentence === telling.sentence &&
        one.determiner === 'possessive' &&
        one.phrase.start > telling.end &&
        one.phrase.start - telling.end < 4,
    );
    const sentence = page.sentences[telling.sentence];
    const owner =
      apposed &&
      sentence &&
      readSentence(page, sentence).names.find(
        (name) =>
          name.start === apposed.phrase.start && name.possessive && (name.class === 'body' || name.class === 'acronym'),
      );
    if (apposed && owner)
      return [
        implied(entityOf(entities, owner), 0.6, { start: owner.start, end: apposed.end }, 'organizers/named-in-phrase'),
      ];
  }
  return [];
}

function inTelling(page: Page, draft: Draft, telling: HappeningMention, entities: Entities): EventBody[] {
  const sentence = page.sentences[telling.sentence];
  if (!sentence) return [];
  const opening = knownOpening(page, telling);
  if (opening)
    return [
      implied(
        entities.entityOf(opening.text, [], 'body', opening),
        0.5,
        { start: opening.start, end: telling.end },
        'organizers/named-in-phrase',
      ),
    ];
  const given = givenBy(page, telling, entities);
  if (given.length > 0) return given;
  const of = ownerOf(page, draft, telling, entities);
  if (of.length > 0) return of;
  const { names } = readSentence(page, sentence);
  if (sentence.zone === 'headline') {
    // "Readout of White House Meeting": a well-known body right before the head.
    const host = names.find(
      (one) =>
        one.start >= telling.phrase.start &&
        one.start < telling.start &&
        one.end <= telling.start &&
        findBody(one.text)?.kind === 'government',
    );
    return host
      ? [implied(entityOf(entities, host), 0.5, { start: host.start, end: telling.end }, 'organizers/named-in-phrase')]
      : [];
  }
  const own = telling === draft.tellings[0] || telling.head === draft.tellings[0]?.head;
  if (
    own &&
    telling.determiner === 'possessive' &&
    /^(?:its|their)\s/i.test(page.view.slice(telling.phrase.start, telling.phrase.start + 7))
  ) {
    const owner = entities.of({
      kind: 'organization',
      name: 'it',
      aliases: [],
      type: 'unknown',
      affiliation: null,
      stands: true,
      start: telling.phrase.start,
      end: telling.phrase.start + 3,
      rule: 'organizations/stand-in',
      sentence: telling.sentence,
    });
    if (owner && owner.type !== 'person') {
      const body = implied(owner, 0.6, { start: telling.phrase.start, end: telling.end }, 'organizers/its-own');
      return [
        owner.nameSpan
          ? {
              ...body,
              spans: [
                ...body.spans,
                { start: owner.nameSpan.start, end: owner.nameSpan.end, rule: 'organizations/definition' },
              ],
            }
          : body,
      ];
    }
  }
  const name = names.find(
    (one) =>
      one.start >= telling.phrase.start &&
      one.end <= telling.start &&
      ((one.possessive && (one.class !== 'unknown' || one.text.includes(' '))) ||
        one.class === 'acronym' ||
        one.class === 'body') &&
      one.class !== 'person' &&
      one.class !== 'country' &&
      one.class !== 'place',
  );
  if (!name || isProject(name.text) || EVENT_NAME.test(name.text) || name.end > telling.start + 1) return [];
  if (name.class === 'acronym' && !name.possessive && !ownsEvents(entityOf(entities, name))) return [];
  if (
    !name.possessive &&
    name.class === 'body' &&
    !/\b(?:embassy|ministry|university|commission|council|agency|office|mission|government)\b/i.test(name.text)
  )
    return [];
  return [
    implied(entityOf(entities, name), 0.5, { start: name.start, end: telling.end }, 'organizers/named-in-phrase'),
  ];
}

const EVENT_NAME =
  /\b(?:workshop|training|conference|seminar|meeting|summit|fair|forum|festival|course|portal|launch|session|event|competition|challenge)$/i;

/** "a hearing of the Senate Committee", "Two-day conference of Arden University": the body behind "of". */
function ownerOf(page: Page, draft: Draft, telling: HappeningMention, entities: Entities): EventBody[] {
  const sentence = page.sentences[telling.sentence];
  const seed = draft.tellings[0] as HappeningMention;
  if (
    !sentence ||
    telling.type === 'launch' ||
    telling.type === 'training' ||
    telling.type === 'visit' ||
    telling.type === 'ceremony'
  )
    return [];
  // "the 74th session of the General Assembly", in a release on something else
  if (telling !== seed && telling.head !== seed.head) return [];
  const behind = /^\sof\s(?:the\s)?/.exec(page.view.slice(telling.end, telling.end + 8));
  const owner =
    behind &&
    readSentence(page, sentence).names.find(
      (one) => one.start === telling.end + behind[0].length && one.class === 'body',
    );
  if (!owner || isProject(owner.text)) return [];
  return [
    implied(entityOf(entities, owner), 0.6, { start: telling.phrase.start, end: owner.end }, 'organizers/meeting-of'),
  ];
}

/** "Launch of the Lake Plan by the Relief Alliance and the city": the bodies behind "by", with no verb between. */
function givenBy(page: Page, telling: HappeningMention, entities: Entities): EventBody[] {
  const sentence = page.sentences[telling.sentence];
  if (!sentence) return [];
  const after = page.view.slice(telling.end, Math.min(sentence.end, telling.end + 120));
  const by = /^(?:\s[^\s.;:,()"]{1,24}){0,12}?\sby\s(?:the\s)?/.exec(after);
  if (
    !by ||
    /\b(?:was|were|is|are|will|has|have|had|attended|led|opened|addressed|followed|written|said|joined|given|presented|\w+ed)\b/.test(
      by[0],
    )
  )
    return [];
  const reading = readSentence(page, sentence);
  const first = reading.names.find(
    (one) => one.start === telling.end + by[0].length && (one.class === 'body' || one.class === 'acronym'),
  );
  if (!first || isProject(first.text)) return [];
  const list = (fillerAfter(reading, first.from, true)?.names ?? [first]).filter(
    (one) => one.class === 'body' || one.class === 'acronym' || /^Government\b/.test(one.text) || one === first,
  );
  return list.map((name) =>
    implied(entityOf(entities, name), 0.6, { start: telling.phrase.start, end: name.end }, 'organizers/given-by'),
  );
}

/** An acronym that the text or the table spells out as a body. */
const ownsEvents = (entity: Entity): boolean =>
  entity.body !== null ||
  entity.name
    .split(' ')
    .some(
      (word) =>
        ORG_HEADS.has(word.toLowerCase()) &&
        !/^(?:action|aid|relief|communit(?:y|ies)|cooperation|movement|programmes?|programs?|projects?|initiatives?|platform|services?|systems?|rights|team|task|partnership|network)$/i.test(
          word,
        ),
    );

/** A well-known body at the head of the phrase: "International Organisation for Migration Training Workshop". */
function knownOpening(page: Page, telling: HappeningMention): (Span & { text: string }) | null {
  const article = /^(?:the|an?)\s/i.exec(page.view.slice(telling.phrase.start, telling.phrase.start + 5));
  const start = telling.phrase.start + (article ? article[0].length : 0);
  const words = page.view.slice(start, telling.start).split(/(?<=\s)/);
  for (let n = words.length; n > 0; n--) {
    const text = words.slice(0, n).join('').trim();
    if (n === 1 && !/^[A-Z]{3,}$/.test(text)) continue;
    const body = findBody(text.replace(/\s+/g, ' '));
    if (body && body.kind !== 'media') return { start, end: start + text.length, text };
  }
  return null;
}

/** "FAO Trains Libyan Staff in Animal Health": the headline's subject, where the text names no organizer. */
function headlineSubject(page: Page, _finds: Finds, _draft: Draft, entities: Entities): EventBody[] {
  const sentence = page.sentences.find((one) => one.zone === 'headline');
  if (!sentence) return [];
  const { names, tokens } = readSentence(page, sentence);
  const name = names[0];
  if (!name || name.from > 1) return [];
  const next = tokens[name.to];
  if (
    !next ||
    !/^(?:hosts?|holds?|held|trains?|trained|organi[sz]es?|organi[sz]ed|launch(?:es|ed)?|conducts?|conducted|concludes?|concluded|convenes?|delivers?|builds?|wraps|completes?|kicks|opens?|offers?|to|co-hosts?|sponsors?|equips|runs?|stages?|brings|gathers|provides?)$/.test(
      next.lower,
    )
  )
    return [];
  if (
    next.lower === 'to' &&
    !/^(?:hold|host|organi[sz]e|convene|conduct|launch|sponsor|train|run|stage)$/.test(tokens[name.to + 1]?.lower ?? '')
  )
    return [];
  const entity = entityOf(entities, name);
  if (entity.type === 'place' || isProject(entity.name) || EVENT_NAME.test(entity.name)) return [];
  if (next.lower === 'launch' && !/\sand\s/i.test(page.view.slice(name.start, next.start))) return [];
  if (
    entity.type === 'unknown' &&
    entity.aliases.length === 0 &&
    entity.body === null &&
    name.text === name.text.toUpperCase() &&
    name.text.includes(' ')
  )
    return [];
  return [implied(entity, 0.55, { start: name.start, end: next.end }, 'organizers/headline-subject')];
}

/** "Senator Feingold's listening session": a person's own event, where no body organises it. */
function ownedByPerson(page: Page, _finds: Finds, draft: Draft, entities: Entities): EventBody[] {
  for (const telling of draft.tellings) {
    const sentence = page.sentences[telling.sentence];
    if (!sentence) continue;
    const name = readSentence(page, sentence).names.find(
      (one) =>
        one.start >= telling.phrase.start - 12 && one.end <= telling.start && one.possessive && one.class === 'person',
    );
    if (!name || !/^['’]s\s/.test(page.view.slice(name.end, name.end + 3))) continue;
    return [
      implied(
        entities.entityOf(name.text, [], 'person', name),
        0.5,
        { start: name.start, end: telling.end },
        'organizers/owned-by-person',
      ),
    ];
  }
  return [];
}
