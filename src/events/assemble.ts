// The table where finds become events: seeds are opened, facts are given to them, and each value keeps its words.
import type { DurationMention, HappeningMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import type { EventRecord, EventType, Evidence } from '../schema/record.js';
import { type Span, within } from '../text/span.js';
import { flatten } from '../text/squeeze.js';
import type { Ground } from './attachment.js';
import { bodiesOf } from './bodies.js';
import { calibrated } from './confidence.js';
import { datesOf, type EventDates } from './dates.js';
import { type Draft, isVerb, seedOf } from './draft.js';
import { Entities } from './entities.js';
import type { Finds, Left } from './finds.js';
import { Focus } from './focus.js';
import { type EventPeople, peopleOf } from './people.js';
import type { EventPlace } from './place-entries.js';
import { placesOf } from './places.js';
import { openEvents } from './seeds.js';
import { settleStatus, statusOf } from './status.js';
import type { EventBody } from './taken.js';

/** An event without its id, which only the whole source text gives. */
export type AssembledEvent = Omit<EventRecord, 'id'>;

export interface Assembly {
  readonly events: readonly AssembledEvent[];
  /** Finds that no event took, and why. */
  readonly left: readonly Left[];
  /** What speaks for giving the words at a span to the event that they are given to; none where the page has no event. */
  readonly groundsOf: (span: Span) => readonly Ground[];
}

/** Longest title written, in code units: a longer stretch is a sentence, not a name. */
const TITLE_LENGTH = 200;

/** Makes the events of a page from its finds. */
export function assemble(page: Page, finds: Finds): Assembly {
  const left: Left[] = [];
  const seeds = openEvents(page, finds);
  for (const { mention, why } of seeds.left)
    left.push({ start: mention.phrase.start, end: mention.end, kind: 'happening', rule: mention.rule, why });
  if (seeds.drafts.length === 0) return { events: [], left, groundsOf: () => [] };
  const drafts = standing(page, finds, seeds.drafts);
  const focus = new Focus(page, drafts);
  const entities = new Entities(page);
  const events: AssembledEvent[] = [];
  for (const draft of drafts) {
    const event = eventOf(page, finds, focus, draft, entities, left);
    if (event) events.push(event);
  }
  inherit(events);
  return {
    events: events.sort((a, b) => Number(b.main) - Number(a.main)),
    left,
    groundsOf: (span) => {
      const sentence = page.sentences.findIndex((one) => within(span, one));
      return sentence < 0 ? [] : (focus.of({ ...span, sentence })?.grounds ?? []);
    },
  };
}

/** So little is said of a happening in passing, whose facts are the release's own event's where it does not stand. */
const IN_PASSING = 1.8;

/** The drafts without those that are spoken of in passing and have no date, place or head count of their own. */
function standing(page: Page, finds: Finds, drafts: readonly Draft[]): readonly Draft[] {
  const doubtful = drafts.filter(
    (draft) => !draft.main && seedOf(draft).series === null && seedOf(draft).licence < IN_PASSING,
  );
  if (doubtful.length === 0) return drafts;
  const focus = new Focus(page, drafts);
  const gone = new Set(
    doubtful.filter((draft) => {
      const duration = durationOf(page, finds, focus, draft);
      const dates = datesOf(page, finds, focus, draft, statusOf(page, draft), duration, []);
      return !hasOwn(dates, placesOf(page, finds, focus, draft, []), peopleOf(page, finds, focus, draft, []));
    }),
  );
  return gone.size === 0 ? drafts : drafts.filter((draft) => !gone.has(draft));
}

/** The end of a span, with the bracket that closes one opened in it: "35 nurses (20 women, 15 men" and the ")" behind. */
function closedEnd(raw: string, start: number, end: number): number {
  if (raw[end] !== ')') return end;
  const words = raw.slice(start, end);
  return words.lastIndexOf('(') > words.lastIndexOf(')') ? end + 1 : end;
}

function eventOf(
  page: Page,
  finds: Finds,
  focus: Focus,
  draft: Draft,
  entities: Entities,
  left: Left[],
): AssembledEvent | null {
  const seed = seedOf(draft);
  const duration = durationOf(page, finds, focus, draft);
  const spoken = statusOf(page, draft);
  const dates = datesOf(page, finds, focus, draft, spoken, duration, left);
  const status = settleStatus(page, draft, spoken, dates);
  const places = placesOf(page, finds, focus, draft, left);
  const bodies = bodiesOf(page, finds, focus, draft, entities, left);
  const people = peopleOf(page, finds, focus, draft, left);
  // Earlier and coming events stand only with a date, a place or a head count of their own.
  if (!draft.main && !hasOwn(dates, places, people)) {
    left.push({
      start: seed.phrase.start,
      end: seed.end,
      kind: 'happening',
      rule: seed.rule,
      why: 'another event without a date, place or head count of its own',
    });
    return null;
  }
  const named = titleOf(page, draft);
  // "the Green Belt Initiative (GBI) trained": the body that held it, not what it was called.
  const title = bodies.some(({ name }) => name === named) ? null : named;
  const quote = ({ start, end: last, rule }: Span & { readonly rule: string }): Evidence => {
    const end = closedEnd(page.release.raw, start, last);
    return { start, end, text: page.release.raw.slice(start, end), rule };
  };
  const programme = programmeOf(finds, focus, draft);
  return {
    main: draft.main,
    type: typeOf(page, draft),
    title,
    status,
    programme,
    durationDays: duration?.days ?? dates?.value.days ?? null,
    evidence: draft.tellings
      .slice(0, 4)
      .map((telling) => quote({ start: telling.phrase.start, end: telling.end, rule: telling.rule })),
    dates: dates && {
      edtf: dates.value.edtf,
      start: dates.value.start,
      end: dates.value.end,
      basis: dates.value.basis,
      confidence: calibrated('dates', dates.confidence, draft.main),
      evidence: dates.spans.map(quote),
    },
    locations: places.map(({ spans, confidence, ...place }) => ({
      ...place,
      confidence: calibrated('locations', confidence, draft.main),
      evidence: spans.map(quote),
    })),
    organizers: bodies
      .filter((body): body is EventBody & { role: 'organizer' | 'partner' } => body.role !== 'funder')
      .map((body) => ({
        name: body.name,
        aliases: [...body.aliases],
        role: body.role,
        confidence: calibrated('organizers', body.confidence, draft.main),
        evidence: body.spans.map(quote),
      })),
    funders: bodies
      .filter((body) => body.role === 'funder')
      .map((body) => ({
        name: body.name,
        aliases: [...body.aliases],
        scope: body.scope ?? 'event',
        confidence: calibrated('funders', body.confidence, draft.main),
        evidence: body.spans.map(quote),
      })),
    participants: people && {
      total: people.total,
      breakdown: people.breakdown.map((part) => ({ ...part })),
      groups: [...people.groups],
      confidence: calibrated('participants', people.confidence, draft.main),
      evidence: people.spans.map(quote),
    },
  };
}

const hasOwn = (dates: EventDates | null, places: readonly EventPlace[], people: EventPeople | null): boolean =>
  (dates !== null && /\d{4}/.test(dates.value.edtf ?? '')) ||
  places.some((place) => place.city !== null || place.country !== null || place.venue !== null) ||
  (people !== null && (people.total !== null || people.breakdown.length > 0));

/** A length with its own preposition, "for two days", or behind one: "over the 10-day programme". */
const LASTING = /\b(?:over|for|during|in|lasted|through|the)\s(?:the\s|a\s)?$/i;
const LASTING_SAID =
  /^(?:for|over|during|in|through|across|throughout|last(?:s|ed|ing)|took|takes|ran|runs|spann(?:ed|ing))\s/i;

/** The length that the words state: in the event's own phrase, or in a sentence that tells of it. */
function durationOf(page: Page, finds: Finds, focus: Focus, draft: Draft): DurationMention | null {
  for (const telling of draft.tellings) {
    const inside = finds.durations.find((duration) =>
      within(duration, { start: telling.phrase.start - 4, end: telling.end + 24 }),
    );
    if (inside) return inside;
  }
  for (const duration of finds.durations) {
    const tie = focus.of(duration);
    if (!tie || tie.draft !== draft) continue;
    const sentence = page.sentences[duration.sentence];
    if (!sentence || page.view.slice(sentence.start, duration.start).split('"').length % 2 === 0) continue;
    // "The ceremony marked the end of 17 weeks' training": how long was the training
    if (
      draft.tellings[0]?.type === 'ceremony' &&
      finds.happenings.some(
        (other) =>
          other.type !== null &&
          other.type !== 'ceremony' &&
          within(duration, { start: other.phrase.start - 2, end: other.end }),
      )
    )
      continue;
    if (tie.telling && tie.distance < 90) return duration;
    // "Camps are regional, week-long workshops": the kind that the event is of.
    if (
      draft.main &&
      sentence.paragraph < 6 &&
      finds.happenings.some(
        (other) =>
          other.sentence === duration.sentence &&
          other.plural &&
          within(duration, { start: other.phrase.start - 2, end: other.end }),
      )
    )
      return duration;
    const lasting =
      LASTING_SAID.test(page.view.slice(duration.start, duration.end)) ||
      LASTING.test(page.view.slice(Math.max(sentence.start, duration.start - 12), duration.start));
    if (!tie.telling && lasting && draft.main && sentence.paragraph < 6) return duration;
  }
  return null;
}

/** How much each telling says of what kind the event is. Tuned on the dev corpus. */
const VOTES = {
  headline: 2.2,
  name: 2,
  report: 1.6,
  other: 0.7,
  again: 0.4,
  verb: 0.2,
  seed: 1,
  licence: 0.25,
  loose: -0.7,
} as const;
/** Words that fit many events: a workshop is a training, and most of all are meetings. */
const LOOSE = /^(?:training|meeting|gathering|convening|celebration|presentation|visit)$/;

/** "launched the platform at a ceremony": the verb says the kind. */
const LAUNCHED_AT =
  /\b[Tt]he\slaunch\s(?:was|is|took\sthe\sform\sof|happened\sat|came\sas)\s$|\b(?:launched|unveiled|will\s(?:be\s)?launch(?:ed)?)\b[^.;]{0,110}\b(?:at|during|in|with)\s$/i;

const launchAt = (page: Page, telling: HappeningMention): boolean =>
  /^(?:ceremony|press conference|event|reception|conference|video conference|meeting)$/.test(telling.head) &&
  telling.determiner === 'indefinite' &&
  LAUNCHED_AT.test(
    page.view.slice(
      Math.max(page.sentences[telling.sentence]?.start ?? 0, telling.phrase.start - 160),
      telling.phrase.start,
    ),
  );

/** What its tellings call it: the name and the report count most, "the meeting" in passing least. */
function typeOf(page: Page, draft: Draft): EventType {
  const votes = new Map<string, number>();
  const seed = draft.seed ?? draft.tellings[0];
  for (const telling of draft.tellings) {
    const kind = launchAt(page, telling) ? 'launch' : telling.type;
    if (kind === null) continue;
    // "Join us for an event ... visit our page": a verb elsewhere says nothing of it.
    if (isVerb(telling) && seed && !isVerb(seed) && seed.type === null && telling.sentence !== seed.sentence) continue;
    const headline = page.sentences[telling.sentence]?.zone === 'headline';
    let weight: number = isVerb(telling)
      ? VOTES.verb
      : headline
        ? VOTES.headline
        : telling.proper
          ? VOTES.name
          : telling.determiner === 'definite' || telling.determiner === 'demonstrative'
            ? VOTES.again
            : telling.licence >= 1.8
              ? VOTES.report
              : VOTES.other;
    if (telling === seed && !isVerb(telling)) weight += VOTES.seed;
    if (LOOSE.test(telling.head)) weight += VOTES.loose;
    votes.set(kind, (votes.get(kind) ?? 0) + Math.max(0.1, weight) + Math.min(telling.licence, 3) * VOTES.licence);
  }
  let best: string | null = null;
  for (const [type, weight] of votes) if (best === null || weight > (votes.get(best) as number) + 1e-9) best = type;
  if (best === null && draft.shared?.type) best = draft.shared.type;
  if (best === null) {
    // "launched the platform at a public event": the verb beside a general word says the kind.
    for (const telling of draft.tellings) {
      const sentence = page.sentences[telling.sentence];
      const text = sentence ? page.view.slice(sentence.start, sentence.end) : '';
      if (/\b(?:launch(?:ed|es|ing)?|unveil(?:ed|s|ing)?)\b/i.test(text)) return 'launch';
      if (/\b(?:inaugurat|graduat|commemorat|celebrat|award(?:ed|s)?\b|anniversary|honou?r(?:ed|ing)\b)/i.test(text))
        return 'ceremony';
      if (/\btrain(?:ed|ing|s)?\b/i.test(text)) return 'training';
    }
  }
  return (best ?? 'other') as EventType;
}

function titleOf(page: Page, draft: Draft): string | null {
  for (const telling of draft.tellings) {
    if (!telling.title) continue;
    const text = flatten(page.release.raw.slice(telling.title.start, telling.title.end)).trim();
    if (text.length > 3 && text.length <= TITLE_LENGTH) return text;
  }
  return null;
}

/** The programme named in a sentence that tells of the event, else the first that the release's event is said to be part of. */
function programmeOf(finds: Finds, focus: Focus, draft: Draft): string | null {
  let carried: string | null = null;
  for (const programme of finds.programmes) {
    const tie = focus.of(programme);
    if (!tie || tie.draft !== draft) continue;
    if (tie.telling) return programme.name;
    carried ??= draft.main && programme.rule === 'programmes/framework' ? programme.name : null;
  }
  return carried;
}

const GENERAL_WORD = /\b(?:sessions?|rounds?|editions?|events?|activit(?:y|ies)|programmes?|programs?)$/i;

/** A second session of a series shares organizers, funders and programme with the first where the text gives it none. */
function inherit(events: AssembledEvent[]): void {
  const main = events.find((event) => event.main);
  if (!main) return;
  // Of several events side by side, one may be told with its organizers, and not the first.
  if (main.organizers.length === 0)
    main.organizers = events.find((event) => event.main && event.organizers.length > 0)?.organizers ?? [];
  for (const event of events) {
    if (event === main) continue;
    event.programme ??= main.programme;
    // "The last session will be held in Lahore": a general word means what the release's own event is.
    if (event.type === 'other' && GENERAL_WORD.test(event.evidence[0]?.text ?? '')) event.type = main.type;
    if (event.main) {
      if (event.organizers.length === 0) event.organizers = main.organizers;
      if (event.funders.length === 0) event.funders = main.funders;
    } else if (event.type === main.type && event.organizers.length === 0) {
      event.organizers = main.organizers.filter((one) => one.role === 'organizer');
      if (event.funders.length === 0) event.funders = main.funders.filter((one) => one.scope === 'programme');
    }
  }
}
