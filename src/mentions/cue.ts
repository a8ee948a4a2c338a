// Cues: words that say what a body is to an event, with the slot beside them: "organized by [the Bar Council]".
import { readNames } from '../language/names/index.js';
import { type Reading, readSentence } from '../language/reading.js';
import type { Sentence } from '../language/sentence.js';
import type { Filler } from '../language/slot-words.js';
import { fillerAfter } from '../language/slots.js';
import { groupEndingWith } from '../language/subject-phrases.js';
import { subjectBefore } from '../language/subjects.js';
import { isCapital, type Token, tokenize } from '../language/tokens.js';
import { matchesOf } from '../text/matches.js';
import type { Span } from '../text/span.js';
import { squeeze } from '../text/squeeze.js';
import type { RuleIndex } from '../text/triggers.js';
import { findBody } from '../vocab/organizations.js';
import { isFirstName } from '../vocab/people.js';
import type { OrganizationMention, Role, RoleMention } from './mention.js';
import type { Page } from './page.js';
import type { Rule } from './rule.js';

export interface CueRule extends Rule {
  readonly role: Role;
  /** Where the names stand: after the cue, or as the subject before it. */
  readonly side: 'after' | 'subject';
  /** How sure the words are: 0..1. */
  readonly strength: number;
  /** True where the thing organised must be named in the sentence ("conducted a study" says nothing). */
  readonly needsHappening?: boolean;
  /** False where a person in the slot is a speaker or chair, not an organizer. */
  readonly persons?: boolean;
}

/** Zones in which roles are read. A line of boilerplate names its own body, not the event's. */
const READ = new Set(['headline', 'subhead', 'body', 'quote', 'list', 'caption']);

/** Reads the slots of every cue of `rules` on the page. */
export function findCues(page: Page, rules: RuleIndex<CueRule>, zones: ReadonlySet<string> = READ): RoleMention[] {
  const found: RoleMention[] = [];
  for (const sentence of page.sentences) if (zones.has(sentence.zone)) found.push(...cuesIn(page, sentence, rules));
  return found;
}

/** True where the slot of a cue of `rules` in the sentence is filled. */
export const hasCue = (page: Page, sentence: Sentence, rules: RuleIndex<CueRule>): boolean =>
  READ.has(sentence.zone) && !cuesIn(page, sentence, rules).next().done;

function* cuesIn(page: Page, sentence: Sentence, rules: RuleIndex<CueRule>): Generator<RoleMention, void> {
  const { text, at } = squeeze(page.view.slice(sentence.start, sentence.end));
  for (const rule of rules.for(text)) {
    for (const match of matchesOf(rule.pattern, text)) {
      if (match[0] === '') continue;
      const start = sentence.start + at(match.index);
      const role = readSlot(page, sentence, rule, start, sentence.start + at(match.index + match[0].length - 1) + 1);
      if (role) yield role;
    }
  }
}

function readSlot(page: Page, sentence: Sentence, rule: CueRule, start: number, end: number): RoleMention | null {
  const reading = readSentence(page, sentence);
  const { tokens } = reading;
  let filler: Filler | null;
  if (rule.side === 'after') {
    let next = tokens.findIndex((token) => token.start >= end);
    if (next < 0) {
      // "Organised by:" at the end of its line: the names stand in the sentences that follow.
      return readBelow(page, sentence, rule, start, end);
    }
    const agents = /\bby:?$/i.test(page.view.slice(start, end));
    filler = fillerAfter(reading, next, agents);
    if (filler && rule.id === 'partners/jointly-with') filler = withSubject(reading, filler, start);
    if (!filler && next === tokens.length - 1 && (tokens[next] as Token).text === ':')
      return readBelow(page, sentence, rule, start, (tokens[next] as Token).end);
    if (!filler && next < tokens.length && /^(?:[:,])$/.test((tokens[next] as Token).text))
      filler = fillerAfter(reading, ++next, agents);
  } else {
    const verb = tokens.findIndex((token) => token.end > start);
    filler =
      verb < 0 || isPassive(tokens, verb) || isInName(reading, sentence, verb)
        ? null
        : subjectBefore(reading, verb, /\/(?:as-hosts|our-host|as-partner|apposed-sponsor)$/.test(rule.id));
    // "Lake Radio host Thom Lind": a person's trade
    const behind = tokens[verb + 1];
    if (
      filler &&
      tokens[verb]?.text === 'host' &&
      filler.names.length === 1 &&
      filler.to === verb &&
      reading.names.some((name) => name.from === verb + 1 && name.class === 'person' && isCapital(behind))
    )
      return null;
    // An invitation in lines: "The Bar Association" / "in cooperation with ..." / "Invites you to a talk".
    if (!filler && verb >= 0 && INVITES.test(page.view.slice(start, end)) && opensLine(tokens, verb)) {
      const above = namesAbove(page, sentence, verb);
      if (above)
        return {
          ...(roleOf(sentence.index, tokens, rule, start, end, above, page.view.slice(start, end)) as RoleMention),
          side: 'subject',
        };
    }
  }
  return filler ? roleOf(sentence.index, tokens, rule, start, end, filler, page.view.slice(start, end)) : null;
}

/** "The Guild, together with Lind College, brought": the names right before the cue do it too. */
function withSubject(reading: Reading, filler: Filler, cue: number): Filler {
  const at = reading.tokens.findIndex((token) => token.end > cue);
  const name = reading.names.find(({ to }) => to === at || (to === at - 1 && reading.tokens[to]?.text === ','));
  if (!name || filler.stands || name.possessive || !/^(?:body|acronym)$/.test(name.class)) return filler;
  const own = groupEndingWith(reading, name);
  return own[0] && own[0].from <= 1 ? { ...filler, names: [...own, ...filler.names] } : filler;
}

/** "the Bar Association and Open Society Forum": no verb is meant. */
const isInName = ({ tokens, names }: Reading, { zone }: Sentence, verb: number): boolean =>
  zone === 'body' &&
  isCapital(tokens[verb]) &&
  names.some((name) => (name.class === 'body' || name.to - name.from > 1) && name.from <= verb && verb < name.to);

const INVITES = /^(?:invites?|presents?|hosts?|holds?|organi[sz]es?|announces?|announce|offers?|conducts?)$/i;

const opensLine = (tokens: readonly Token[], verb: number): boolean => {
  let first = verb;
  while (first > 0 && !(tokens[first] as Token).broken && /ly$/.test((tokens[first - 1] as Token).lower)) first--;
  return first === 0 || (tokens[first] as Token).broken;
};

/** The body that opens the lines above a verb that opens its own: in its sentence, in lines no sentence was made of, or in the sentence before. */
function namesAbove(page: Page, sentence: Sentence, verb: number): Filler | null {
  const own = readSentence(page, sentence);
  const filled = openedBy(own, verb);
  if (filled) return filled;
  const above = page.sentences[sentence.index - 1];
  const from = above ? above.end : 0;
  if (sentence.start - from > 300) return null;
  if (above && above.zone !== 'headline' && !/[.!?:]\s{0,2}$/.test(page.view.slice(above.start, above.end))) {
    const before = readSentence(page, above);
    const opening = openedBy(before, before.tokens.length);
    if (opening) return opening;
  }
  const between = tokenize(page.release.raw, { start: from, end: sentence.start }, false, page.view);
  const lines = { tokens: between, names: readNames(between, { heading: false, lines: true, known: () => false }) };
  return openedBy(lines, between.length);
}

/** The names that a stretch opens with, where they are bodies. */
function openedBy(reading: Reading, until: number): Filler | null {
  const first = reading.names[0];
  if (!first || first.from > 1 || first.to > until || (first.class !== 'body' && first.class !== 'acronym'))
    return null;
  const filler = fillerAfter(reading, first.from);
  return filler && !filler.stands ? filler : null;
}

/** "has been cancelled", "is to be held": what stands before is the thing done, not the doer. */
function isPassive(tokens: readonly Token[], verb: number): boolean {
  const word = (tokens[verb] as Token).lower;
  if (!/(?:ed|en|held|put|run|led)$/.test(word)) return false;
  for (let i = verb - 1; i >= Math.max(0, verb - 3); i--) {
    const token = tokens[i] as Token;
    if (/^(?:is|are|was|were|be|been|being)$/.test(token.lower)) return true;
    if (token.shape !== 'lower' || !/(?:ly|also|now|again|first|not|to|jointly|then)$/.test(token.lower)) return false;
  }
  return false;
}

/** The lines below a cue that ends in a colon or on its line: "Hosted by:" / "Latham & Watkins LLP". */
function readBelow(page: Page, sentence: Sentence, rule: CueRule, start: number, end: number): RoleMention | null {
  const colon = /^\s?:|:$/.test(page.view.slice(end - 1, end + 2));
  if (!colon && sentence.zone !== 'list' && !/\b(?:with|by|the)$/i.test(page.view.slice(start, end))) return null;
  const organizations: OrganizationMention[] = [];
  for (let i = sentence.index + 1; i < Math.min(page.sentences.length, sentence.index + 16); i++) {
    const below = page.sentences[i] as Sentence;
    const reading = readSentence(page, below);
    const name = reading.names[0];
    const first = reading.tokens.findIndex(
      (token) => token.shape !== 'mark' && token.lower !== 'the' && token.lower !== 'and',
    );
    if (
      !name ||
      name.from > first + 2 ||
      (below.zone !== 'list' && organizations.length >= 2) ||
      (name.class === 'person' && rule.persons === false)
    )
      break;
    if (
      reading.tokens.length - (name.to - name.from) > 12 ||
      (below.zone !== 'list' && reading.tokens[0]?.shape === 'number')
    )
      break;
    organizations.push(organizationOf(below.index, name));
    if (below.zone !== 'list' && !/\band\s*$|,\s*$/.test(page.view.slice(below.start, below.end))) break;
  }
  if (organizations.length === 0) return null;
  // "WHO:" over the lines of those who speak
  if (organizations.length >= 3 && organizations.every(({ type }) => type === 'person')) return null;
  return roleMention(sentence.index, rule, { start, end }, organizations);
}

/** "Fourth Best Practices Workshop" in a slot is the event itself, not a body. */
const EVENT_TAIL =
  /(?:^|\s)(?:workshops?|trainings?|meetings?|conferences?|seminars?|summits?|courses?|fairs?|webinars?|sessions?|festivals?|launch|ceremon(?:y|ies)|symposium|hackathon|mapathon|exhibition|roundtable|event|talks?|challenge|project|programme|program|day|week|retreats?)$/i;

/** No body is called so, whatever head word its name holds: "Arden Police Department Town Hall Meeting". */
const HAPPENING_TAIL =
  /^(?!Ministry\b|Department\b).*\s(?:workshop|seminar|summit|webinar|symposium|hackathon|festival|fair|meeting|training|tournament|championship|session|retreat)$/i;

/** "Sixth Annual Forum on Patents", "8th Regional Police Training Course": one of a series. */
const NUMBERED_EVENT =
  /^(?:\d{1,3}(?:st|nd|rd|th)|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth)\s(?:[\p{L}-]{2,20}\s){0,4}(?:Forum|Conference|Congress|Summit|Workshop|Meeting|Session|Course|Symposium|Seminar|Festival|Retreat)\b/u;

/** Who delivers or teaches is a trainer, where a person; a body that does so gives the event. */
const TEACHING = /\b(?:conducted|delivered|run|facilitated|given|led|taught|presented|provided|offered)\b/i;
/** Two capitalised words of no known kind are as likely a person as a body. */
const isTwoWords = (name: Filler['names'][number]): boolean =>
  name.class === 'unknown' && /^\p{Lu}[\p{Ll}'-]+\s\p{Lu}[\p{Ll}'-]+$/u.test(name.text);

/** "the President, Lind Mara Berg": three such words beside a person's post. */
const isThreeWords = (name: Filler['names'][number]): boolean =>
  name.class === 'unknown' && /^\p{Lu}[\p{Ll}'-]+(?:\s\p{Lu}[\p{Ll}'-]+){2}$/u.test(name.text);

/** "Alder Jane Lind": a word that may be a title, and a first name behind it. */
const isTitled = (name: Filler['names'][number]): boolean => {
  const words = name.text.split(' ');
  return name.class === 'unknown' && words.length === 3 && isFirstName(words[1] as string);
};

/** The body that a name stands for in a sentence. */
export const organizationOf = (sentence: number, name: Filler['names'][number]): OrganizationMention => ({
  kind: 'organization',
  name: name.text,
  aliases: name.aliases,
  type: name.class,
  affiliation: name.affiliation,
  stands: false,
  start: name.start,
  end: name.end,
  rule: 'organizations/name',
  sentence,
});

/** The role that a cue gives to bodies: it reaches from the first of all to the last. */
const roleMention = (
  sentence: number,
  rule: CueRule,
  cue: Span,
  organizations: readonly OrganizationMention[],
): RoleMention => ({
  kind: 'role',
  role: rule.role,
  organizations,
  cue,
  side: rule.side,
  strength: rule.strength,
  needsHappening: rule.needsHappening === true,
  start: Math.min(cue.start, ...organizations.map(({ start }) => start)),
  end: Math.max(cue.end, ...organizations.map(({ end }) => end)),
  rule: rule.id,
  sentence,
});

function roleOf(
  sentence: number,
  tokens: readonly Token[],
  rule: CueRule,
  start: number,
  end: number,
  filler: Filler,
  cueText: string,
): RoleMention | null {
  const organizations = [
    ...(filler.stands ? [standIn(sentence, tokens, filler.stands)] : []),
    ...namedIn(tokens, rule, filler.names, cueText).map((name) => organizationOf(sentence, name)),
  ];
  if (organizations.length === 0) return null;
  return roleMention(sentence, rule, { start, end }, organizations);
}

/** The body that words such as "it" or "the ministry" stand for. */
const standIn = (
  sentence: number,
  tokens: readonly Token[],
  { word, from, to }: NonNullable<Filler['stands']>,
): OrganizationMention => ({
  kind: 'organization',
  name: word,
  aliases: [],
  type: 'unknown',
  affiliation: null,
  stands: true,
  start: (tokens[from] as Token).start,
  end: (tokens[to - 1] as Token).end,
  rule: 'organizations/stand-in',
  sentence,
});

/** Of the names in a slot, those that are bodies or people in its role. */
function namedIn(tokens: readonly Token[], rule: CueRule, names: Filler['names'], cueText: string): Filler['names'] {
  // Beside a person, two capitalised words of no known kind are a person too.
  // Among several bodies, two capitalised words that open with no first name are one more.
  const bodies = names.filter((name) => name.class === 'body' || name.class === 'acronym').length;
  const people = names.some((name) => name.class === 'person');
  return (
    names
      .map((name) =>
        // "organised by Mary": there are towns of that name.
        name.class === 'place' && rule.id === 'organizers/organized-by' && names.length === 1 && isFirstName(name.text)
          ? { ...name, class: 'person' as const }
          : name,
      )
      .map((name) =>
        people &&
        tokens[name.from - 1]?.lower !== 'the' &&
        (bodies === 0 || isFirstName(name.text.split(' ')[0] as string) || isTitled(name)) &&
        (isTwoWords(name) || isThreeWords(name) || isTitled(name))
          ? { ...name, class: 'person' as const }
          : name,
      )
      // Among companies that pay, "Amazon" is one more.
      .map((name, _, all) =>
        name.class === 'place' &&
        rule.role === 'funder' &&
        all.length > 2 &&
        all.filter((one) => one.class === 'place').length === 1
          ? { ...name, class: 'unknown' as const }
          : name,
      )
      .filter((name) => name.class !== 'place' || names.length === 1)
      .filter((name) => name.class !== 'unknown' || !EVENT_TAIL.test(name.text))
      .filter((name) => !NUMBERED_EVENT.test(name.text))
      // "Delta, a pan-African charity"
      .filter((name) => !/^\p{Ll}+-\p{Lu}\p{L}+$/u.test(name.text))
      .filter((name) => !(name.class === 'body' && HAPPENING_TAIL.test(name.text) && findBody(name.text) === null))
      .filter(
        (name) =>
          !(
            name.class === 'person' ||
            (isTwoWords(name) &&
              tokens[name.from - 1]?.lower !== 'the' &&
              !(bodies > 1 && !isFirstName(name.text.split(' ')[0] as string)))
          ) ||
          (rule.persons !== false && (rule.role === 'funder' || !(rule.side === 'after' && TEACHING.test(cueText)))),
      )
  );
}
