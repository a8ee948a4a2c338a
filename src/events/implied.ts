// Who organised where no words say so: "INTERPOL's course", "a hearing of the Senate Committee", "Launch of the Plan by the Alliance".
import type { Name } from '../language/names/name.js';
import { readSentence } from '../language/reading.js';
import { fillerAfter } from '../language/slots.js';
import type { HappeningMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import type { Span } from '../text/span.js';
import { flatten } from '../text/squeeze.js';
import { countryOf, demonym } from '../vocab/countries.js';
import { findBody } from '../vocab/organizations.js';
import { isPlaceName } from '../vocab/places.js';
import { EVENT_NAME, isProject, ownsEvents } from './body-names.js';
import { clauseOrganizers } from './clauses.js';
import { type Draft, headlineOf } from './draft.js';
import type { Entities, Entity } from './entities.js';
import type { Finds } from './finds.js';
import { OUR_DOING, ownHouse } from './house.js';
import { type EventBody, implied } from './taken.js';
import { widerTellings } from './telling-words.js';

/** The organizer that an event's own words name, in order of trust; empty where they name none. */
export function impliedOrganizers(
  page: Page,
  finds: Finds,
  draft: Draft,
  entities: Entities,
  bodiesOnly = false,
): EventBody[] {
  for (const look of bodiesOnly
    ? [inPhrase, committeeOf]
    : [
        inPhrase,
        partnersSubject,
        clauseOrganizers,
        headlineSubject,
        inName,
        committeeOf,
        ownedByPerson,
        spelledOut,
        ownHouse,
        speaker,
      ]) {
    const found = look(page, finds, draft, entities);
    if (found.length > 0) return found;
  }
  return [];
}

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
  for (const telling of widerTellings(page, finds, draft)) {
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
  const joint = jointly(page, telling, entities);
  if (joint.length > 0) return joint;
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
      // "an Oxfam sponsored workshop": who pays
      !/^\)?[\s-](?:co-?)?(?:sponsored|funded|financed)\b/.test(page.view.slice(one.end, one.end + 16)) &&
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
  if (
    name.class === 'acronym' &&
    !name.possessive &&
    !ownsEvents(entityOf(entities, name)) &&
    !(telling.determiner === 'definite' && isOwnMeeting(page, telling))
  )
    return [];
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

/** Words that may stand between a body's name and the noun of its event. */
const BETWEEN =
  /^(?:\d{4}|\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|inaugural|annual|biennial|monthly|quarterly|weekly|national|international|regional|global|world|spring|summer|autumn|fall|winter|virtual|online|hybrid|in-person|community|public|open|free|career|careers|job|book|health|science|general|special|members?'?|youth|students?|alumni|staff|board|town|hall|press|news|family|teachers?|training|two-day|three-day|one-day|half-day|full-day|day-long|five-day|four-day|and|&|[a-z]+-day)$/i;
/** Meetings that only a body's own members hold. */
const OWN_MEETING =
  /^(?:agm|general meeting|annual general meeting|general assembly|annual meeting|board meeting|open day|open house|annual conference)$/;
/** What makes a name a body's, as the last word of it. */
const CORPORATE =
  /^(?:association|society|union|institute|university|college|council|federation|foundation|ministry|department|club|library|libraries|museum|school|church|chamber|guild|committee|commission|agency|academy|alliance|coalition|bank|hospital|league|embassy|consulate|board|bureau|authority|trust|court|caucus|commerce|office|organi[sz]ation|consortium|group|network|circle|inc\.?|ltd\.?|llc|llp|gmbh|corp\.?)$/i;

/** Heads that close a body's name and open no event's. */
const OWN_HEAD =
  /^(?:Association|Society|Institute|University|Federation|Foundation|Ministry|Department|Council|Commission|Agency|Authority|Chamber|League|Consortium|Alliance|Coalition|Inc\.?|Ltd\.?|LLC|LLP|GmbH|Corp\.?)$/;

/** "the British Dam Society Annual Conference", "Lind Carpentry workshop": the body at the head of the event's own name. */
function inName(page: Page, finds: Finds, draft: Draft, entities: Entities): EventBody[] {
  for (const telling of widerTellings(page, finds, draft)) {
    const phrase = page.view.slice(telling.phrase.start, telling.end);
    // "1200 North University Drive"; "the Lind Guild attended", a verb that was taken for the event's noun
    if (phrase.length > 140 || /^\d{1,5}\s/.test(phrase) || /[a-z]{3}ed$/.test(telling.head)) continue;
    const words = [...phrase.matchAll(/\S+/g)].map((match) => ({
      text: match[0],
      at: telling.phrase.start + match.index,
    }));
    const head = telling.head.split(' ').length;
    words.splice(Math.max(0, words.length - head));
    while (words.length > 0 && BETWEEN.test((words.at(-1) as { text: string }).text)) words.pop();
    while (
      words.length > 0 &&
      /^(?:the|an?|this|our|\d{4}|\d{1,3}(?:st|nd|rd|th)|first|second|third|annual|next|upcoming|inaugural)$/i.test(
        (words[0] as { text: string }).text,
      )
    )
      words.shift();
    // "ABCC Club Championship": the club is ABCC
    if (words.length === 2 && /^Club$/.test(words[1]?.text ?? '') && /^[A-Z&]{3,8}$/.test(words[0]?.text ?? ''))
      words.pop();
    // "Arden Bar Foundation Free Legal Clinic": what follows the body's own head is the event's.
    const headed = words.findLastIndex(({ text }, i) => i > 0 && OWN_HEAD.test(text));
    if (headed > 0 && words.slice(headed + 1).every(({ text }) => /^\p{Lu}/u.test(text))) words.splice(headed + 1);
    const first = words[0];
    const last = words.at(-1);
    if (!first || !last || words.length > 9) continue;
    if (!words.every(({ text }) => /^(?:\p{Lu}|of$|and$|for$|the$|&$)/u.test(text)) || /[,:;]/.test(phrase)) continue;
    const span = { start: first.at, end: last.at + last.text.length };
    const name = page.view
      .slice(span.start, span.end)
      .replace(/\s+/g, ' ')
      .replace(/['\u2019]s?$/, '');
    const body =
      (words.length > 1 && CORPORATE.test(last.text)) ||
      /^(?:Friends|Sons|Daughters|Knights|Order|Society|Association|Institute|Institution|Union|Federation|Guild|League)\sof\s\p{Lu}/u.test(
        name,
      ) ||
      /^[A-Z][\w-]{2,20}\.(?:org|gov|com|net|io|edu)$/i.test(name) ||
      ((OWN_MEETING.test(telling.head) || (/^meet-?up$/.test(telling.head) && words.length > 1)) &&
        !isPlaceName(name)) ||
      actsAsBody(page, name, span.end);
    if (!body || isProject(name) || EVENT_NAME.test(name) || demonym(name) !== null || countryOf(name) !== null)
      continue;
    return [implied(entities.entityOf(name, [], 'body', span), 0.45, span, 'organizers/in-name')];
  }
  return [];
}

/** True where the text tells elsewhere what those of the name do: "Lind Carpentry instructors", "Lind Carpentry has taught". */
function actsAsBody(page: Page, name: string, from: number): boolean {
  if (name.length < 4 || !/^\p{Lu}/u.test(name) || isPlaceName(name)) return false;
  for (let at = page.view.indexOf(name); at >= 0; at = page.view.indexOf(name, at + name.length)) {
    if (at + name.length === from) continue;
    if (
      /^(?:'s)?\s(?:has\s|have\s|will\s|aims?\s|works?\s|teach(?:es)?\s|offers?\s|runs?\s|ran\s|holds?\s|held\s|hosted\s|organi[sz]e[ds]\s|invites?\s|thanks\s|team\b|staff\b|instructors?\b|volunteers?\b|members\b|board\b|founded\b|founders?\b|chapters?\b|office\b)/.test(
        page.view.slice(at + name.length, at + name.length + 16),
      )
    )
      return true;
  }
  return false;
}

/** A committee of a parliament, as far as its name goes. */
const COMMITTEE =
  /(?:U\.S\.\s)?(?:Senate|House)\s(?:(?:Select|Special|Joint)\s)?(?:Committee\son\s(?:the\s)?[A-Z][\w'-]{1,20}(?:(?:,\sand|\sand|,|\s&)?\s[A-Z][\w'-]{1,20}){0,5}|(?:[A-Z][\w'-]{1,20}(?:,|\sand|\s&)?\s){1,6}(?:Sub)?[Cc]ommittee)/;

/** "told the Senate Health Committee", in a release on a hearing: the committee before which it is. */
function committeeOf(page: Page, _finds: Finds, draft: Draft, entities: Entities): EventBody[] {
  if (draft.tellings[0]?.type !== 'hearing') return [];
  const { start, end } = page.layout.body;
  const from = Math.max(start, 0);
  const match = COMMITTEE.exec(page.view.slice(from, Math.min(end, from + 3000)));
  if (!match) return [];
  const span = { start: from + match.index, end: from + match.index + match[0].length };
  return [implied(entities.entityOf(flatten(match[0]), [], 'body', span), 0.45, span, 'organizers/committee')];
}

/** "We are delighted to host the fair", said Leo Lind, head of the Lake Guild: the body of who says "we". */
function spokenFor(page: Page, draft: Draft, entities: Entities): EventBody[] {
  for (const telling of draft.tellings) {
    const sentence = page.sentences[telling.sentence];
    if (!sentence || !OUR_DOING.test(page.view.slice(sentence.start, telling.phrase.start))) continue;
    for (const near of [sentence, page.sentences[sentence.index + 1]]) {
      const said = near && SAID_BY.exec(page.view.slice(near.start, near.end));
      if (!near || !said) continue;
      const from = near.start + said.index + said[0].length;
      const name = readSentence(page, near).names.find(
        (one) => one.start >= from - 40 && /^(?:body|acronym)$/.test(one.class),
      );
      if (name)
        return [implied(entityOf(entities, name), 0.45, { start: name.start, end: name.end }, 'organizers/speaker')];
    }
  }
  return [];
}
const SAID_BY = /(?:"|,)\s(?:said|says|explained|added|noted)\s[^.;"]{3,90}?\b(?:of|at|for|with|from)\s/;

/** "I will be hosting a town hall", said Senator Lind: who speaks of an event of their own. */
function speaker(page: Page, _finds: Finds, draft: Draft, entities: Entities): EventBody[] {
  const spoken = spokenFor(page, draft, entities);
  if (spoken.length > 0) return spoken;
  for (const telling of draft.tellings) {
    const sentence = page.sentences[telling.sentence];
    if (!sentence) continue;
    const said =
      /\bI(?:'m|'ll|\sam|\swill|\swill\sbe|\sshall|\shave|\sjust|\srecently)?\s(?:be\s)?(?:host(?:ing|ed)?|hold(?:ing)?|held|conven(?:e|ed|ing)|organi[sz](?:e|ed|ing))\b/.test(
        page.view.slice(sentence.start, telling.phrase.start),
      );
    if (!said) continue;
    for (const index of [sentence.index, sentence.index + 1, sentence.index - 1, sentence.index - 2, 0]) {
      const near = page.sentences[index];
      const name =
        near && readSentence(page, near).names.find((one) => one.class === 'person' && one.affiliation === null);
      if (name)
        return [implied(entityOf(entities, name), 0.4, { start: name.start, end: name.end }, 'organizers/speaker')];
    }
  }
  return [];
}

/** "the ABCD conference", of which the next words say "we": whose meeting it is. */
const isOwnMeeting = (page: Page, telling: HappeningMention): boolean =>
  /^(?:conference|congress|meeting|assembly|annual meeting|annual conference|general assembly|convention|gathering)$/.test(
    telling.head,
  ) && /\b(?:[Ww]e|[Oo]ur)\b/.test(page.view.slice(telling.end, telling.end + 300));

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
    const name = flatten(spelled[0]);
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
  // "Annual General Meeting of the Beekeepers' Association": read as one name.
  const whole = owner
    ? undefined
    : readSentence(page, sentence).names.find(
        (one) => one.class === 'body' && one.start <= telling.start && one.end > telling.end + 4,
      );
  if (whole && behind) {
    const start = telling.end + behind[0].length;
    const text = flatten(page.view.slice(start, whole.end)).replace(/'s?$/, '');
    if (text.includes(' ') && !isProject(text))
      return [
        implied(
          entities.entityOf(text, [], 'body', { start, end: whole.end }),
          0.5,
          { start: telling.phrase.start, end: whole.end },
          'organizers/meeting-of',
        ),
      ];
  }
  if (!owner || isProject(owner.text)) return [];
  return [
    implied(entityOf(entities, owner), 0.6, { start: telling.phrase.start, end: owner.end }, 'organizers/meeting-of'),
  ];
}

/** "Launch of the Lake Plan by the Relief Alliance and the city": the bodies behind "by", with no verb between. */
function givenBy(page: Page, telling: HappeningMention, entities: Entities): EventBody[] {
  const sentence = page.sentences[telling.sentence];
  if (!sentence) return [];
  // "the exhibition "Salt" by the Institute": behind the title.
  const end = telling.title && telling.title.start - telling.end < 3 ? telling.title.end : telling.end;
  const from = end > telling.end && page.view[end] === '"' ? end + 1 : Math.max(end, telling.end);
  const after = page.view.slice(from, Math.min(sentence.end, from + 120));
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
    (one) => one.start === from + by[0].length && (one.class === 'body' || one.class === 'acronym'),
  );
  if (!first || isProject(first.text)) return [];
  const list = (fillerAfter(reading, first.from, true)?.names ?? [first]).filter(
    (one) => one.class === 'body' || one.class === 'acronym' || /^Government\b/.test(one.text) || one === first,
  );
  return list.map((name) =>
    implied(entityOf(entities, name), 0.6, { start: telling.phrase.start, end: name.end }, 'organizers/given-by'),
  );
}

/** "the UNFPA/UNICEF training", "a joint IAEA-ASEAN workshop": acronyms that a stroke joins. */
function jointly(page: Page, telling: HappeningMention, entities: Entities): EventBody[] {
  const phrase = page.view.slice(telling.phrase.start, telling.start);
  const match = /(?<![\p{L}\p{N}-])(?:[A-Z]{2,10}[/-]){1,3}[A-Z]{2,10}(?![\p{L}\p{N}-])/u.exec(phrase);
  if (!match) return [];
  const parts = match[0].split(/[/-]/);
  if (match[0].includes('-') && !/\bjoint\s$/i.test(phrase.slice(0, match.index))) return [];
  if (!parts.every((part) => findBody(part) !== null)) return [];
  const start = telling.phrase.start + match.index;
  const span = { start, end: start + match[0].length };
  return parts.map((part) =>
    implied(entities.entityOf(part, [], 'acronym', span), 0.6, span, 'organizers/joint-acronyms'),
  );
}

/** A well-known body at the head of the phrase: "International Organisation for Migration Training Workshop". */
function knownOpening(page: Page, telling: HappeningMention): (Span & { text: string }) | null {
  const article = /^(?:the|an?)\s/i.exec(page.view.slice(telling.phrase.start, telling.phrase.start + 5));
  const start = telling.phrase.start + (article ? article[0].length : 0);
  const words = page.view.slice(start, telling.start).split(/(?<=\s)/);
  for (let n = words.length; n > 0; n--) {
    const text = words.slice(0, n).join('').trim();
    const body = findBody(flatten(text));
    if (n === 1 && !/^[A-Z]{3,}$/.test(text) && (text.length < 4 || !/^(?:igo|ngo)$/.test(body?.kind ?? ''))) continue;
    if (body && body.kind !== 'media') return { start, end: start + text.length, text };
  }
  return null;
}

/** "FAO Trains Libyan Staff in Animal Health": the headline's subject, where the text names no organizer. */
function headlineSubject(page: Page, _finds: Finds, _draft: Draft, entities: Entities): EventBody[] {
  const sentence = headlineOf(page);
  if (!sentence) return [];
  const { names, tokens } = readSentence(page, sentence);
  const name = names[0];
  if (!name || name.from > 1) return [];
  // "Lind High School band department will host"
  let at = name.to;
  while (at < name.to + 3 && tokens[at]?.shape === 'lower' && OF_BODY.test(tokens[at]?.lower ?? '')) at++;
  if (tokens[at]?.lower === 'will') at++;
  const next = tokens[at];
  if (
    !next ||
    !/^(?:hosts?|holds?|held|trains?|trained|organi[sz]es?|organi[sz]ed|launch(?:es|ed)?|conducts?|conducted|concludes?|concluded|convenes?|delivers?|builds?|wraps|completes?|kicks|opens?|offers?|to|co-hosts?|sponsors?|equips|runs?|stages?|brings|gathers|provides?|moves|reschedules|postpones|cancels|announces|invites|celebrates|marks|plans|presents|partners|teams|joins|teaches|educates|empowers|sensiti[sz]es|graduates|certifies|throws|puts|schedules|kicked|wrapped|opened|gathered|sets|host|hold)$/.test(
      next.lower,
    )
  )
    return [];
  if (
    next.lower === 'to' &&
    !/^(?:hold|host|organi[sz]e|convene|conduct|launch|sponsor|train|run|stage)$/.test(tokens[at + 1]?.lower ?? '')
  )
    return [];
  const entity = entityOf(entities, name);
  if (entity.type === 'place' || isProject(entity.name) || EVENT_NAME.test(entity.name)) return [];
  // "Industry Growth Brings Gamers Together": a name that the text never has again is none.
  if (
    /^(?:brings|gathers|builds|opens|kicks|opened|gathered|kicked)$/.test(next.lower) &&
    entity.type === 'unknown' &&
    entity.body === null &&
    entity.aliases.length === 0 &&
    !recurs(page, name.text, next.text, sentence.end)
  )
    return [];
  // "Dorn Joins", "Dorn Announces": a senator takes part in or tells of what others hold.
  if (
    entity.type === 'person' &&
    !/^(?:hosts?|hosting|holds?|held|organi[sz]es?|organi[sz]ed|conven|launch|conducts?|to$|kicks|sponsors?)/.test(
      next.lower,
    )
  )
    return [];
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

const OF_BODY =
  /^(?:departments?|students?|staff|team|club|officials|officers|members|band|choir|police|volunteers|chapter|group|office|faculty|alumni|employees|library)$/;

/** True where the text has the name again, and not only in its headline told once more. */
function recurs(page: Page, name: string, verb: string, from: number): boolean {
  for (let at = page.view.indexOf(name, from); at >= 0; at = page.view.indexOf(name, at + name.length))
    if (!page.view.startsWith(` ${verb}`, at + name.length)) return true;
  return false;
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
