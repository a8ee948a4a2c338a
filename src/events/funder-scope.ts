// What a funder pays for: the event, the project behind it, or the body that organises it.
import { readSentence } from '../language/reading.js';
import type { Sentence } from '../language/sentence.js';
import type { HappeningMention, RoleMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import { type Draft, seedOf } from './draft.js';
import { sameBody } from './entities.js';
import type { Focus } from './focus.js';
import type { EventBody, Taken } from './taken.js';

/** What a body may be said to pay for that is the event itself. */
const EVENT_NOUN =
  /\b(?:workshop|training|event|conference|seminar|forum|course|session|day|fair|festival|camp|campaign|webinar|exhibition|competition)s?\b/i;

const OPENS_EVENT = new RegExp(
  String.raw`^,\s(?:the|this|a|an|our)\s(?:[\w'-]{1,20}\s){0,4}?${EVENT_NOUN.source}`,
  'i',
);

/** Givers of things are payers where the event is that the things change hands. */
export const OF_THINGS = /^funders\/(?:gave-things|things-from)$/;
const isHandover = (page: Page, draft: Draft): boolean =>
  draft.main &&
  draft.tellings.slice(0, TELLINGS).some(({ type, sentence }) => {
    const { start, end } = page.sentences[sentence] ?? { start: 0, end: 0 };
    return type === 'ceremony' && HANDOVER.test(page.view.slice(start, end));
  });
const HANDOVER = /\bhand(?:ed|s|ing)?[\s-]?over|\bdonat|\bturn(?:ed)?[\s-]?over|\b(?:was|were|been)\spresented\sto/i;
const THINGS_BEFORE = /\bceremony\s(?:of|for)\s[^,.;]{3,90},?\s(?:[a-z]{2,10}\s){0,3}$/;
/** Tellings looked at. */
const TELLINGS = 8;

/** A cue of money in its sentence. */
interface Told {
  readonly page: Page;
  readonly focus: Focus;
  readonly draft: Draft;
  readonly role: RoleMention;
  readonly organizers: readonly EventBody[];
  readonly sentence: Sentence;
  /** The words of the sentence before the cue, and those behind it. */
  readonly before: string;
  readonly after: string;
  /** What ties the sentence to the event. */
  readonly tie: ReturnType<Focus['in']>[number] | undefined;
}

type Scope = EventBody['scope'];

/** What is funded, by the words before and behind the cue. */
export function scopeOf(
  page: Page,
  focus: Focus,
  draft: Draft,
  { role }: Taken,
  organizers: readonly EventBody[],
): Scope {
  const sentence = page.sentences[role.sentence];
  if (!sentence) return null;
  if (OF_THINGS.test(role.rule)) return isHandover(page, draft) ? 'programme' : null;
  const told: Told = {
    page,
    focus,
    draft,
    role,
    organizers,
    sentence,
    before: page.view.slice(Math.max(sentence.start, role.cue.start - 130), role.cue.start),
    after: page.view.slice(role.cue.end, Math.min(sentence.end, role.end + 90)),
    tie: focus.in(role.sentence).find(({ draft: owner }) => owner === draft),
  };
  if (role.side === 'compound') return scopeOfCompound(told);
  if (role.side === 'subject') return scopeOfPayer(told);
  const opened = scopeOfOpening(told);
  if (opened !== undefined) return opened;
  const noun = fundedNoun(told);
  if (noun) return scopeOfNoun(told, noun);
  const named = scopeOfUnnamed(told);
  return named === undefined ? scopeByPlace(told) : named;
}

/** "the EU-funded project", "an OSCE-supported study tour". */
function scopeOfCompound({ page, role, before, tie }: Told): Scope {
  const next =
    /^[\s"'(]{0,3}(?:[\p{L}\p{N}.&/-]{1,24}\s){0,5}?(projects?|programmes?|programs?|initiatives?|activit(?:y|ies)|action|framework|partnership|scheme|series|trainings?|workshops?|seminar|conference|course|event|forum|meeting|session|visit|summit|fair|festival|camp|campaign)\b/iu.exec(
      page.view.slice(role.cue.end, role.cue.end + 120),
    );
  // "a review of World Bank-funded projects": what they are is not said of the event.
  if (
    next &&
    /^(?:projects|programmes|programs|initiatives)$/i.test(next[1] as string) &&
    !/\b(?:the|its|their|these|two|both)\s$/i.test(before)
  )
    return null;
  // "participants came from Oxfam and the EU-funded Border Programme"
  if (/\b(?:participants|attendees|delegates|guests|trainees)\s(?:[a-z]{3,8}\s){0,2}from\b[^.;]{0,130}$/i.test(before))
    return null;
  if (next)
    return /project|programme|program|initiative|action|framework|partnership|scheme/i.test(next[1] as string)
      ? 'programme'
      : 'event';
  // "an OSCE-supported study tour"
  if (tie?.telling && tie.telling.phrase.start <= role.cue.end && tie.telling.end >= role.cue.end) return 'event';
  // "U.S.-backed fighters": neither an event nor a programme.
  return /(?:backed|supported)$/.test(page.view.slice(role.cue.start, role.cue.end)) ? null : 'programme';
}

/** "UNDP funded the workshop": who pays is the subject. */
function scopeOfPayer({ page, draft, role, sentence, before, after, tie }: Told): Scope {
  if (/^\s(?:it|them)\b/.test(after)) return draft.main ? (isOfProgramme(before) ? 'programme' : 'event') : null;
  if (
    /^\s(?:(?:for|to|towards?|of)\s)?(?:the|this|its|their|our|a|an|both)\s(?:[\p{L}\p{N}@'-]{1,20}\s){0,6}?(?:project|programme|program|initiative|framework|action)\b/iu.test(
      after,
    )
  )
    return 'programme';
  // "The Ministry, to which the WHO office provided financial support, held five workshops."
  if (draft.main && /\b(?:to|for)\s(?:which|whom)\s[^,.;]{0,60}$/.test(before)) return 'organizer';
  if (isObject(page, role, tie?.telling ?? null, after)) return 'event';
  if (/^\s?(?:[.,;]|$)/.test(after) && isOfProgramme(before)) return 'programme';
  return draft.main &&
    sentence.zone !== 'about' &&
    /^funders\/(?:pays-costs|is-sponsor|apposed-sponsor)$/.test(role.rule)
    ? 'event'
    : null;
}

/** "Funded by the EU, the course ...": what follows, who is told of, what is handed over; undefined where they say nothing. */
function scopeOfOpening({ page, draft, role, organizers, sentence, before, tie }: Told): Scope | undefined {
  // "Funded by the Labor Department, the Safe Work Project ...", "Financed by the EU, under the Eastern Framework, it ..."
  const behind = page.view.slice(role.end, Math.min(sentence.end, role.end + 110));
  // "Supported by Canada, the three-week programme is made up of four modules": the programme is the event.
  if (before.trim() === '' && tie && tie.telling.phrase.start >= role.end && tie.telling.phrase.start - role.end < 12)
    return 'event';
  if (
    before.trim() === '' &&
    /^,?\s(?:under\s(?:its|the|a)|the|this|its|our)\s(?:[\p{L}\p{N}@&'"-]{1,24}\s){0,5}?(?:project|programme|program|initiative|framework|action)\b/iu.test(
      behind,
    )
  )
    return 'programme';
  // "Given by the Ministry, with financial support from Sida, the course is the first": what is paid for follows.
  if (tie === undefined && draft.main && sentence.zone !== 'about' && OPENS_EVENT.test(behind)) return 'event';
  // "The Lake Fund, financed by Norway, held": said of the organizer.
  const subject = readSentence(page, sentence)
    .names.filter((name) => name.end <= role.cue.start + 1)
    .at(-1);
  if (
    subject &&
    /^[,)(\s]{2,4}$/.test(page.view.slice(subject.end, role.cue.start)) &&
    /^(?:co-?)?(?:fund|financ|sponsor|support)/i.test(page.view.slice(role.cue.start, role.cue.end)) &&
    organizers.some(
      (body) => body.role === 'organizer' && (sameBody(body.name, subject.text) || body.aliases.includes(subject.text)),
    )
  )
    return 'organizer';
  const handed = isHandover(page, draft);
  // "a handover ceremony of two blocks, funded through": the blocks are
  if (handed && THINGS_BEFORE.test(before)) return 'programme';
  if (isOfAnother(before, role) && !handed) return null;
  return undefined;
}

/** The nearest noun before the cue that can be funded, in small letters. */
function fundedNoun({ page, role, organizers, sentence, before }: Told): string | null {
  let noun: string | null = null;
  const named = readSentence(page, sentence).names.filter(
    (name) =>
      name.end <= role.cue.start &&
      organizers.some((body) => body.name === name.text || body.aliases.includes(name.text)),
  );
  const from = role.cue.start - before.length;
  // "the Center for Global Studies": a house in a body's name is not what is paid for.
  const inBody = (at: number, word: string): boolean =>
    /^(?:Portal|Tool|Cent|Hospital|School|Building|Research|Fund)/.test(word) &&
    readSentence(page, sentence).names.some(
      ({ class: kind, start, end }) => kind === 'body' && start <= at && end > at,
    );
  // "Arden will receive Safe Port Initiative funding from": who gets the money stands before the verb.
  const got = RECEIVING.exec(before);
  const subjects = got ? before.slice(0, got.index) : before;
  for (const match of subjects.matchAll(
    /\b(project|projects|programme|programmes|program|programs|initiative|initiatives|framework|partnership|series|scheme|workshops?|trainings?|seminars?|conferences?|courses?|events?|forums?|meetings?|sessions?|visit|summit|hearing|campaign|activity|activities|ceremony|exhibition|festival|camp|webinar|roundtable|consultation|participation|evening|night|day|weekend|race|party|concert|fair|portal|tool|centre|center|hospital|school|building|research|study|report|fund)\b/gi,
  )) {
    if (
      !named.some((name) => name.start <= from + match.index && name.end > from + match.index) &&
      !inBody(from + match.index, match[1] as string)
    )
      noun = (match[1] as string).toLowerCase();
  }
  // 'the project on "Strengthening the law ...", funded by': past the long title
  return (
    noun ??
    TITLED.exec(page.view.slice(Math.max(sentence.start, role.cue.start - 360), role.cue.start))?.[1]?.toLowerCase() ??
    null
  );
}

/** A project, the event, or a house that an opening is about. */
function scopeOfNoun({ draft, tie }: Told, noun: string): Scope {
  if (/^(?:project|programme|program|initiative|framework|partnership|series|scheme)/.test(noun)) return 'programme';
  // "The school was supported by", said of a summer school
  if (noun === 'school' && draft.tellings.some(({ head }) => / school$/.test(head))) return 'event';
  if (/^(?:portal|tool|centre|center|hospital|school|building|research|study|report|fund)/.test(noun))
    return /^(?:ceremony|launch|exhibition)$/.test(seedOf(draft).type ?? '') && (tie || draft.main)
      ? 'programme'
      : null;
  return 'event';
}

/** Where no noun says what is funded: the cue, who tells of it, who took the money; undefined where they say nothing. */
function scopeOfUnnamed(told: Told): Scope | undefined {
  const { page, draft, role, organizers, sentence, before, after, tie } = told;
  if (/^(?:co-?)?(?:fund|financ).{0,30}\bthrough$/i.test(page.view.slice(role.cue.start, role.cue.end)))
    return 'programme';
  // "We were sponsored by": those who tell of it held it.
  if (draft.main && sentence.zone !== 'about' && WE_WERE.test(before)) return 'event';
  if (
    /^[^.;]{0,20}\b(?:project|programme|program|initiative)\b/i.test(after) ||
    (/\b[A-Z]{2,}[A-Za-z.@]*\b[^.;]{0,40}$/.test(before) && /\b(?:the|under)\s[A-Z]/.test(before) && !tie)
  ) {
    const last = readSentence(page, sentence)
      .names.filter((name) => name.end <= role.cue.start)
      .at(-1);
    if (
      last &&
      organizers.some(
        (body) => body.role === 'organizer' && (body.name === last.text || body.aliases.includes(last.text)),
      )
    )
      return 'organizer';
    return 'programme';
  }
  // "The county received a grant from the Department, the mayor said at a conference"
  const took = /^(?:receiv|secured|obtained|won)/.test(page.view.slice(role.cue.start, role.cue.end));
  const eventTook =
    tie?.telling && tie.telling.end <= role.cue.start && role.cue.start - tie.telling.end < NEAR_SUBJECT;
  if (took && !eventTook && !/\b(?:i|we|it|which|that|who)\s(?:[a-z]{2,9}\s){0,2}$/i.test(before))
    return scopeOfTaker(told, role.cue.start);
  if (tie) return 'event';
  const got = RECEIVING.exec(before);
  const taken = before.slice(0, got?.index);
  return got && role.rule === 'funders/money-from' && !/\b(?:we|it|which|that)\s(?:[a-z]{2,9}\s){0,2}$/i.test(taken)
    ? scopeOfTaker(told, role.cue.start - before.length + got.index)
    : undefined;
}

/** Who took the money is named last before `until`: the organizer, or another than the event's. */
function scopeOfTaker({ page, sentence, organizers }: Told, until: number): Scope {
  const taker = readSentence(page, sentence)
    .names.filter(({ end }) => end <= until)
    .at(-1);
  return taker && organizers.some((body) => sameBody(body.name, taker.text) || body.aliases.includes(taker.text))
    ? 'organizer'
    : null;
}

/** By where the words stand: at the start of a sentence, behind "it", behind a sentence on the project. */
function scopeByPlace({ page, focus, draft, role, sentence, before }: Told): Scope {
  if (before.trim() === '' && draft.main && sentence.zone !== 'about')
    return role.rule === 'funders/gift-of' ? 'programme' : 'event';
  if (
    /^["'( ]{0,3}(?:it|this)\s(?:is|was|has\sbeen|will\sbe)\s(?:[a-z]{3,12}ly\s)?(?:co-)?(?:organi|implement|held|host|conduct|deliver|conven|run)/i.test(
      before,
    ) &&
    draft.main
  )
    return 'event';
  // "Lunch was sponsored by", "We gratefully acknowledge funding from": a part of the event, or a word of thanks for it.
  if (draft.main && sentence.zone !== 'about' && (PART.test(before) || THANKS.test(before))) return 'event';
  const earlier = page.sentences[role.sentence - 1];
  // "This year's sponsors were"
  if (draft.main && sentence.zone !== 'about' && role.rule === 'funders/sponsors-were') return 'event';
  if (/^["'( ]{0,3}(?:it|this|these|the)\b/i.test(before))
    return /^["'( ]{0,3}it\b/i.test(before) &&
      draft.main &&
      earlier?.paragraph === sentence.paragraph &&
      lastFunded(page.view.slice(earlier.start, earlier.end)) !== 'programme' &&
      focus.in(role.sentence - 1).some(({ draft: owner }) => owner === draft)
      ? 'event'
      : 'programme';
  // "The local councils project will reach 45 towns. The two signed the agreement on it, with the financial support of the EU."
  if (
    draft.main &&
    earlier &&
    earlier.paragraph === sentence.paragraph &&
    role.strength > 0.9 &&
    isOfProgramme(page.view.slice(earlier.start, earlier.end))
  )
    return 'programme';
  // "Admission was free thanks to the sponsorship of ...": said of nothing else, it is said of the event.
  return draft.main &&
    sentence.zone !== 'about' &&
    /^funders\/(?:generosity|made-possible|costs-met|sponsors-were|sponsor-apposed|apposed-sponsor|is-sponsor|courtesy|line|thanked)/.test(
      role.rule,
    )
    ? 'event'
    : isHandover(page, draft)
      ? 'programme'
      : null;
}

/** "trained clerks of NGOs funded by the EU", "Mara Lind, whose research is funded by": paid for is what guests are, see or study. */
const isOfAnother = (before: string, { rule }: RoleMention): boolean => {
  if (!/^(?:funders\/(?:funded-by|money-from)|supporters\/supported-by)$/.test(rule)) return false;
  const other = GUESTS_OWN.exec(before)?.[0] ?? SEEN.exec(before)?.[0];
  return other !== undefined && !PAID_FOR.test(other);
};
const GUESTS_OWN =
  /\b(?:trained|taught|brought|discuss(?:ed|es)|heard|review(?:ed|s)|examin(?:ed|es)|look(?:ed|s)|learned|how|why|whether|whose|used|won)\s[^,;]{0,130}$/i;
const SEEN =
  /\b(?:visit(?:ed|s)?|tour(?:ed|s)?|inspect(?:ed|s)?|saw|view(?:ed|s)?|receiv(?:ed|es)|got)\s[^,;]{0,130},?\s?$/i;
const PAID_FOR =
  /\b(?:the|this|a|an|its|our)\s(?:[\w'"&.-]{1,20}\s){0,5}?(?:project|programme|program|initiative|workshop|training|course|seminar|conference|event|meeting|forum|session|camp|series|tour|visit)\b/i;
/** Most code units between an event and the verb that it is the subject of. */
const NEAR_SUBJECT = 30;
const TITLED =
  /\b(project|programme|program|initiative|workshop|training|seminar|conference|course)s?\b[^".;]{0,40}"[^"]{60,260}",?\s(?:(?:which|that)\s(?:is|was)\s)?$/i;

const WE_WERE =
  /^\W{0,3}(?:(?:also|again|this\syear|luckily|thankfully|finally),?\s)?(?:we|the\s(?:organi[sz]ers|team|club|group))\s(?:(?:also|again|really|kindly|generously)\s){0,2}(?:are|were|was|is|have\sbeen|has\sbeen|had|have|got|received)\s[^.;]{0,40}$/i;
const RECEIVING =
  /\b(?:receiv(?:e[sd]?|ing)|(?:was|were|been|be)\sawarded|w[io]ns?|secured?|obtain(?:s|ed)?)\s[^.;]{0,70}$/i;
const PART =
  /^\W{0,3}(?:(?:the|all|every)\s)?(?:[a-z]{3,12}\s){0,2}?(?:lunch|dinner|breakfast|reception|coffee|refreshments|food|pizzas?|beers?|snacks|swag|meals|drinks|catering|prizes?|awards?|trophies|medals|admission|tickets|travel|transport(?:ation)?|accommodation|t-shirts|materials|participation|attendance)\b[^.;]{0,60}$/i;
const THANKS =
  /^\W{0,3}(?:(?:special|many|finally|we|our|the\s(?:organi[sz]ers?|organi[sz]ing\scommittee|club|institute|hosts?))[,\s].{0,90})?\b(?:thank(?:s|ed|ful)?|grateful|gratitude|acknowledg(?:es?|ed|ing)|appreciat(?:es?|ed|ion)|indebted)\b[^.;]{0,60}$/i;

/** True where the event is what the subject pays for: the verb's object, or that which "which" stands for. */
function isObject(page: Page, role: RoleMention, telling: HappeningMention | null, after: string): boolean {
  // "awarded a grant to Arden College for a course": the college is the grantee.
  const grantee = role.rule === 'funders/gave-money' ? GRANTEE.exec(after) : null;
  if (
    grantee &&
    !(telling && telling.phrase.start < role.cue.end + grantee[0].length && telling.phrase.end > role.cue.end)
  )
    return false;
  if (telling && telling.phrase.start >= role.cue.end)
    return (
      telling.phrase.start - role.cue.end < FAR_OBJECT &&
      !/[;:]|\b(?:and|that|which|who|while|when|to [a-z]+)\s/.test(page.view.slice(role.cue.end, telling.phrase.start))
    );
  if (telling && telling.end <= role.cue.start)
    return /^\s?(?:[.,;)]|$|(?:for|to|towards?)\s(?:the|this|it)\b|with\b|through\b)/.test(after);
  return EVENT_NOUN.test(after.split(/[,;:]|\b(?:and|that|which|who|while|when)\b/, 1)[0] ?? '');
}
const GRANTEE = /^[^.;,]{0,25}?\s(?:to|for)\s(?:the\s)?(?=[A-Z])[^.;,]{0,60}/;
/** Most code units between a verb of paying and the event it pays for. */
const FAR_OBJECT = 90;

/** What the last thing named that can be funded is: "the joint action ...; the EU funds it" is a programme. */
function lastFunded(before: string): 'programme' | 'event' | null {
  const last = [
    ...before.matchAll(
      /\b(?:(projects?|programmes?|programs?|initiatives?|action|framework)|workshops?|trainings?|seminars?|conferences?|courses?|events?|meetings?|sessions?|forums?|summit|fair|festival|camp|exhibition|concert|competition|contest|ceremony|retreat|visit)\b/gi,
    ),
  ].at(-1);
  if (last === undefined) return null;
  return last[1] === undefined ? 'event' : 'programme';
}
const isOfProgramme = (before: string): boolean => lastFunded(before) === 'programme';
