// The table where finds become events: seeds are opened, facts are given to them, and each value keeps its words.
import type { DurationMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import type { EventRecord, EventType, Evidence } from '../schema/record.js';
import { type Span, within } from '../text/span.js';
import { bodiesOf, type EventBody, seedOf } from './bodies.js';
import { calibrated } from './confidence.js';
import { datesOf, type EventDates, settleStatus, statusOf } from './dates.js';
import { Entities } from './entities.js';
import type { Finds, Left } from './finds.js';
import { Focus } from './focus.js';
import { type EventPeople, peopleOf } from './people.js';
import { type EventPlace, placesOf } from './places.js';
import { type Draft, openEvents } from './seeds.js';

/** An event without its id, which only the whole source text gives. */
export type AssembledEvent = Omit<EventRecord, 'id'>;

export interface Assembly {
  readonly events: readonly AssembledEvent[];
  /** Finds that no event took, and why. */
  readonly left: readonly Left[];
}

/** Longest title written, in code units: a longer stretch is a sentence, not a name. */
const TITLE_LENGTH = 200;

/** Makes the events of a page from its finds. */
export function assemble(page: Page, finds: Finds): Assembly {
  const left: Left[] = [];
  const seeds = openEvents(page, finds);
  for (const { mention, why } of seeds.left) left.push({ start: mention.phrase.start, end: mention.end, kind: 'happening', rule: mention.rule, why });
  if (seeds.drafts.length === 0) return { events: [], left };
  const focus = new Focus(page, seeds.drafts);
  const entities = new Entities(page);
  const events: AssembledEvent[] = [];
  for (const draft of seeds.drafts) {
    const event = eventOf(page, finds, focus, draft, entities, left);
    if (event) events.push(event);
  }
  inherit(events);
  return { events: events.sort((a, b) => Number(b.main) - Number(a.main)), left };
}

function eventOf(page: Page, finds: Finds, focus: Focus, draft: Draft, entities: Entities, left: Left[]): AssembledEvent | null {
  const seed = seedOf(draft);
  const duration = durationOf(page, finds, focus, draft);
  const spoken = statusOf(page, draft);
  const dates = datesOf(page, finds, focus, draft, spoken, duration, left);
  const status = settleStatus(page, spoken, dates);
  const places = placesOf(page, finds, focus, draft, left);
  const bodies = bodiesOf(page, finds, focus, draft, entities, left);
  const people = peopleOf(page, finds, focus, draft, left);
  // Earlier and coming events stand only with a date, a place or a head count of their own.
  if (!draft.main && !hasOwn(dates, places, people)) {
    left.push({ start: seed.phrase.start, end: seed.end, kind: 'happening', rule: seed.rule, why: 'another event without a date, place or head count of its own' });
    return null;
  }
  const title = titleOf(page, draft);
  const quote = (span: Span & { readonly rule: string }): Evidence => ({ start: span.start, end: span.end, text: page.release.raw.slice(span.start, span.end), rule: span.rule });
  const programme = programmeOf(finds, focus, draft);
  return {
    main: draft.main,
    type: typeOf(page, draft),
    title,
    status,
    programme,
    durationDays: duration?.days ?? dates?.value.days ?? null,
    evidence: draft.tellings.slice(0, 4).map((telling) => quote({ start: telling.phrase.start, end: telling.end, rule: telling.rule })),
    dates: dates && {
      edtf: dates.value.edtf, start: dates.value.start, end: dates.value.end, basis: dates.value.basis,
      confidence: calibrated('dates', dates.confidence, draft.main), evidence: dates.spans.map(quote),
    },
    locations: places.map(({ spans, confidence, ...place }) => ({ ...place, confidence: calibrated('locations', confidence, draft.main), evidence: spans.map(quote) })),
    organizers: bodies.filter((body): body is EventBody & { role: 'organizer' | 'partner' } => body.role !== 'funder')
      .map((body) => ({ name: body.name, aliases: [...body.aliases], role: body.role, confidence: calibrated('organizers', body.confidence, draft.main), evidence: body.spans.map(quote) })),
    funders: bodies.filter((body) => body.role === 'funder')
      .map((body) => ({ name: body.name, aliases: [...body.aliases], scope: body.scope ?? 'event', confidence: calibrated('funders', body.confidence, draft.main), evidence: body.spans.map(quote) })),
    participants: people && {
      total: people.total, breakdown: people.breakdown.map((part) => ({ ...part })), groups: [...people.groups],
      confidence: calibrated('participants', people.confidence, draft.main), evidence: people.spans.map(quote),
    },
  };
}

const hasOwn = (dates: EventDates | null, places: readonly EventPlace[], people: EventPeople | null): boolean =>
  (dates !== null && /\d{4}/.test(dates.value.edtf ?? '')) || places.some((place) => place.city !== null || place.country !== null || place.venue !== null) ||
  (people !== null && (people.total !== null || people.breakdown.length > 0));

/** The length that the words state: in the event's own phrase, or in a sentence that tells of it. */
function durationOf(page: Page, finds: Finds, focus: Focus, draft: Draft): DurationMention | null {
  for (const telling of draft.tellings) {
    const inside = finds.durations.find((duration) => within(duration, { start: telling.phrase.start - 4, end: telling.end + 24 }));
    if (inside) return inside;
  }
  for (const duration of finds.durations) {
    const tie = focus.of(duration);
    if (!tie || tie.draft !== draft) continue;
    const sentence = page.sentences[duration.sentence];
    if (!sentence || page.view.slice(sentence.start, duration.start).split('"').length % 2 === 0) continue;
    if (tie.telling ? tie.distance < 90 : /\b(?:over|for|during|in|lasted|the)\s(?:the\s|a\s)?$/i.test(page.view.slice(Math.max(sentence.start, duration.start - 12), duration.start)) && draft.main && sentence.paragraph < 6) return duration;
  }
  return null;
}

/** What most of the tellings call it; the first counts double. */
function typeOf(page: Page, draft: Draft): EventType {
  const votes = new Map<string, number>();
  draft.tellings.forEach((telling, i) => {
    if (telling.type === null) return;
    const headline = page.sentences[telling.sentence]?.zone === 'headline';
    const weight = (i === 0 || headline ? 2 : 0.9) + Math.min(telling.licence, 3) * 0.35 + (telling.proper ? 0.3 : 0);
    votes.set(telling.type, (votes.get(telling.type) ?? 0) + weight);
  });
  let best: string | null = null;
  for (const [type, weight] of votes) if (best === null || weight > (votes.get(best) as number) + 1e-9) best = type;
  if (best === null && draft.shared?.type) best = draft.shared.type;
  if (best === null) {
    // "launched the platform at a public event": the verb beside a general word says the kind.
    for (const telling of draft.tellings) {
      const sentence = page.sentences[telling.sentence];
      const text = sentence ? page.view.slice(sentence.start, sentence.end) : '';
      if (/\b(?:launch(?:ed|es|ing)?|unveil(?:ed|s|ing)?)\b/i.test(text)) return 'launch';
      if (/\b(?:inaugurat|graduat|commemorat|celebrat|award(?:ed|s)?\b|anniversary|honou?r(?:ed|ing)\b)/i.test(text)) return 'ceremony';
      if (/\btrain(?:ed|ing|s)?\b/i.test(text)) return 'training';
    }
  }
  return (best ?? 'other') as EventType;
}

function titleOf(page: Page, draft: Draft): string | null {
  for (const telling of draft.tellings) {
    if (!telling.title) continue;
    const text = page.release.raw.slice(telling.title.start, telling.title.end).replace(/\s+/g, ' ').trim();
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
