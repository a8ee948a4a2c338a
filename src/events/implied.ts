// Who organised where no words say so: "INTERPOL's course", "a hearing of the Senate Committee", "Launch of the Plan by the Alliance".
import type { Name } from '../language/name.js';
import { readSentence } from '../language/reading.js';
import { fillerAfter } from '../language/slots.js';
import type { HappeningMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import type { Span } from '../text/span.js';
import { findBody, ORG_HEADS } from '../vocab/organizations.js';
import type { Draft } from './draft.js';
import type { Entities, Entity } from './entities.js';
import type { Finds } from './finds.js';
import type { EventBody } from './taken.js';

/** Names of what is no body: an initiative under which it is held. */
const PROJECT =
  /\b(?:project|programme|program|action plan|framework|campaign|series|agenda|strategy|act|convention|protocol|agreement|week|day|decade)\b(?:\s(?:[IVX]+|\d+))?$/i;

/** True for names of projects and programmes, which organise nothing. */
export const isProject = (name: string): boolean =>
  PROJECT.test(name) || /^(?:Joint\s)?(?:Programme|Program|Project|Initiative)\s(?:on|for|of|to|against)\b/.test(name);

/** The organizer that an event's own words name, in order of trust; empty where they name none. */
export function impliedOrganizers(
  page: Page,
  finds: Finds,
  draft: Draft,
  entities: Entities,
  bodiesOnly = false,
): EventBody[] {
  for (const look of bodiesOnly
    ? [inPhrase]
    : [inPhrase, partnersSubject, headlineSubject, ownedByPerson, spelledOut, ownHouse]) {
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
      const all = /^their/i.test(page.view.slice(telling.phrase.start, telling.phrase.start + 5))
        ? couple(page, telling, entities, owner)
        : [];
      if (all.length > 1) return all;
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
  if (own && /^(?:the|this)\s\p{Ll}/iu.test(page.view.slice(telling.phrase.start, telling.phrase.start + 6))) {
    // "the university's First Conference"
    const owner = /^the\s(\p{Ll}{4,14})'s\s/iu.exec(page.view.slice(telling.phrase.start, telling.phrase.start + 24));
    const entity =
      owner &&
      entities.of({
        kind: 'organization',
        name: (owner[1] as string).toLowerCase(),
        aliases: [],
        type: 'unknown',
        affiliation: null,
        stands: true,
        start: telling.phrase.start,
        end: telling.phrase.start + 4 + (owner[1] as string).length,
        rule: 'organizations/stand-in',
        sentence: telling.sentence,
      });
    if (entity && entity.type !== 'person') {
      const body = implied(entity, 0.6, { start: telling.phrase.start, end: telling.end }, 'organizers/its-own');
      return [
        entity.nameSpan
          ? { ...body, spans: [...body.spans, { ...entity.nameSpan, rule: 'organizations/definition' }] }
          : body,
      ];
    }
  }
  // "guests of the Bar Association (BA), whose first conference ended"
  if (own && /^whose\s/i.test(page.view.slice(telling.phrase.start, telling.phrase.start + 6))) {
    const owner = names
      .filter((one) => one.end <= telling.phrase.start && telling.phrase.start - one.end < 4)
      .find((one) => one.class === 'body' || one.class === 'acronym');
    if (owner)
      return [implied(entityOf(entities, owner), 0.6, { start: owner.start, end: telling.end }, 'organizers/its-own')];
  }
  const name = names.find(
    (one) =>
      (one.start >= telling.phrase.start ||
        (one.end >= telling.start - 2 && one.class === 'body' && one.text.includes(' ')) ||
        (one.possessive && one.class === 'body' && telling.phrase.start - one.end < 4)) &&
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
    !/\b(?:embassy|ministry|university|commission|council|agency|office|mission|government|(?:sub)?committee|association|society|chamber|federation|institute|club)\b/i.test(
      name.text,
    )
  )
    return [];
  return [
    implied(entityOf(entities, name), 0.5, { start: name.start, end: telling.end }, 'organizers/named-in-phrase'),
  ];
}

/** "the Health Office and Delta Bank met for their annual review": all the bodies that "their" stands for. */
function couple(page: Page, telling: HappeningMention, entities: Entities, owner: Entity): EventBody[] {
  const sentence = page.sentences[telling.sentence];
  if (!sentence) return [];
  const reading = readSentence(page, sentence);
  const first = reading.names.find(
    (one) => one.end <= telling.phrase.start && (one.text === owner.name || owner.aliases.includes(one.text)),
  );
  if (!first) return [];
  const next = reading.names[reading.names.indexOf(first) + 1];
  if (!next || next.end > telling.phrase.start || (next.class !== 'body' && next.class !== 'acronym')) return [];
  if (!/^\)?\s(?:and|&)\s(?:the\s)?$/.test(page.view.slice(first.end, next.start))) return [];
  return [first, next].map((name) =>
    implied(entityOf(entities, name), 0.6, { start: name.start, end: telling.end }, 'organizers/its-own'),
  );
}

/** "the ADS annual conference", on a page that somewhere has "Arden Dam Society": the body whose capitals the event's first word bears. */
function spelledOut(page: Page, _finds: Finds, draft: Draft, entities: Entities): EventBody[] {
  for (const telling of draft.tellings) {
    const acronym =
      /^(?:(?:the|this|our|an?)\s)?(?:(?:\d{4}|\d{1,3}(?:st|nd|rd|th)|annual|first|next|inaugural)\s){0,2}([A-Z]{3,8})(?:'s)?\s/.exec(
        page.view.slice(telling.phrase.start, telling.end),
      )?.[1];
    if (acronym === undefined) continue;
    const spelled = new RegExp(
      `(?<![\\p{L}\\p{N}])${[...acronym].map((letter) => `${letter}[\\p{L}'-]{1,20}`).join('\\s(?:(?:of|and|for|the|in|on|&)\\s){0,2}(?:&\\s)?')}(?![\\p{L}\\p{N}])`,
      'u',
    ).exec(page.view);
    if (!spelled) continue;
    const name = spelled[0].replace(/\s+/g, ' ');
    if (
      isProject(name) ||
      EVENT_NAME.test(name) ||
      !/\b(?:association|society|union|institute|council|federation|league|club|chamber|guild|foundation|committee|commission|agency|university|college|academy|network|alliance|coalition|organi[sz]ation|consortium|board|bureau|ministry|department|congress|church|museum|trust)s?\b/i.test(
        name,
      )
    )
      continue;
    const span = { start: spelled.index, end: spelled.index + spelled[0].length };
    return [implied(entities.entityOf(name, [acronym], 'body', span), 0.55, span, 'organizers/spelled-out')];
  }
  return [];
}

/** Papers tell of other people's events. */
const PAPER =
  /\b(?:news|times|post|journal|herald|gazette|tribune|daily|weekly|media|press|magazine|blog|observer|guardian|chronicle|radio|tv|today|review|star|sun|mail|express|wire|echo|reporter|register|courier|scoop)\b/i;

/** Whose page it is, where the page says "we" of the event or puts its own name before it: the signature, the publisher, the line at its top. */
function ownHouse(page: Page, _finds: Finds, draft: Draft, entities: Entities): EventBody[] {
  const house = houseOf(page);
  if (!house) return [];
  for (const telling of draft.tellings) {
    const sentence = page.sentences[telling.sentence];
    if (!sentence) continue;
    const text = page.view.slice(sentence.start, sentence.end);
    const phrase = page.view.slice(telling.phrase.start, telling.end);
    const ours =
      !/["]/.test(text) &&
      (/^our\s/i.test(phrase) ||
        /\b[Ww]e(?:'re|'ve|'ll)?\s(?:(?:have|had|has|are|were|will|would|also|just|recently|again|very|so|now|were|be|been|must|had\sto|are\sdelighted\sto|are\spleased\sto|are\sexcited\sto|are\shappy\sto|are\sproud\sto)\s){0,4}(?:taken\sthe\sdecision\sto\s|decided\sto\s|be\s|going\sto\s)?(?:host|hold|held|organi[sz]|run|ran\b|cancel|postpon|plan|announc|invit|put\son|launch|conven|welcom|celebrat|conduct|deliver|offer|present|arrang|bring|train|taught|gave|mov)/.test(
          text,
        ) ||
        /\b[Jj]oin\sus\b/.test(text));
    const named = house.forms.some(
      (form) =>
        form.length > 2 &&
        new RegExp(`(?:^|[^\\p{L}\\p{N}])${escaped(form)}(?:'s)?(?:$|[^\\p{L}\\p{N}])`, 'u').test(phrase),
    );
    if (!ours && !named) continue;
    return [
      {
        ...implied(
          entities.entityOf(house.name, house.forms.slice(1), 'body', house.span),
          ours && named ? 0.6 : 0.5,
          house.span,
          'organizers/own-house',
        ),
      },
    ];
  }
  return [];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface House {
  readonly name: string;
  /** The name, and the acronym that its capitals make where the text uses that. */
  readonly forms: readonly string[];
  readonly span: Span;
}

/** Who signs, publishes or heads the page, where that is a body. */
function houseOf(page: Page): House | null {
  const signed =
    /(?:^|\n)[ \t]*(?:[-–—_]{1,8}[ \t]{0,2})?((?:The[ \t])?[\p{Lu}\p{N}][\p{L}\p{N}&.-]{1,24}(?:[ \t]{1,2}[\p{L}\p{N}&.-]{1,24}){0,6}[ \t](?:[Tt]eam|[Gg]roup|[Cc]ommittee|[Cc]lub|[Aa]ssociation|[Ff]oundation|[Ss]ociety))\.?[ \t]*(?=\r?\n|$)/u;
  const tailAt = Math.max(0, page.view.length - 700);
  const tail = page.view.slice(tailAt);
  const close =
    /(?:regards|sincerely|wishes|yours|cheers|thanks|thank\syou|indivisible|solidarity|faithfully|contact\sus\.?),?\s{1,8}(?=\S)|\n\s{0,4}[-–—]{2,8}/i.exec(
      tail,
    );
  if (close) {
    const match = signed.exec(tail.slice(close.index));
    if (match) {
      const name = (match[1] as string).replace(/^The[ \t]/, '');
      const start = tailAt + close.index + match.index + match[0].indexOf(name);
      if (!/^(?:Steering|Organi[sz]ing|Media|Press|Executive|Support|Marketing)\s(?:Team|Committee|Group)$/i.test(name))
        return { name, forms: [name], span: { start, end: start + name.length } };
    }
  }
  const publisher = page.layout.publisher;
  const from = publisher?.span;
  if (publisher && from && isHouseName(publisher.value))
    return { name: publisher.value, forms: formsOf(page, publisher.value), span: from };
  const top = /^\s{0,8}([^\n]{3,90}?)[ \t]{0,4}(?=\r?\n)/.exec(page.view);
  const line = top?.[1];
  if (line === undefined || !isHouseName(line)) return null;
  const start = (top as RegExpExecArray).index + (top as RegExpExecArray)[0].indexOf(line);
  const forms = formsOf(page, line);
  // A headline is no masthead: the page's own text must use the name or its acronym again.
  if (forms.length < 2 && page.view.indexOf(line, start + line.length) < 0) return null;
  return { name: line, forms, span: { start, end: start + line.length } };
}

/** True for a line that is nothing but a body's name. */
const isHouseName = (text: string): boolean =>
  !PAPER.test(text) &&
  !/[:;!?|]|\d{4}/.test(text) &&
  text.split(/\s+/).every((word) => /^(?:\p{Lu}|&|of$|and$|for$|the$|on$|in$|de$|-$)/u.test(word)) &&
  (findBody(text) !== null ||
    /\.(?:org|info|gov|net|com|io)$/i.test(text) ||
    text
      .split(/\s+/)
      .some((word) => ORG_HEADS.has(word.toLowerCase()) || /^(?:Team|Guild|Caucus|Committee|Club)$/.test(word))) &&
  !EVENT_NAME.test(text);

/** The name and the acronym that its capitals make, where the text uses that. */
function formsOf(page: Page, name: string): string[] {
  const initials = [...name.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)].map((match) => match[0]).join('');
  return initials.length > 2 && new RegExp(`(?:^|[^A-Za-z])${initials}(?![A-Za-z])`).test(page.view)
    ? [name, initials]
    : [name];
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
  const behind = /^\sof\s(?:the\s|its\s)?(?:[\p{L}.-]{2,20}-based\s)?/u.exec(
    page.view.slice(telling.end, telling.end + 34),
  );
  const owner =
    behind &&
    readSentence(page, sentence).names.find(
      (one) =>
        one.start === telling.end + behind[0].length &&
        (one.class === 'body' || (one.class === 'acronym' && telling.series !== null)),
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
export const ownsEvents = (entity: Entity): boolean =>
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
