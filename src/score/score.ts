// A run held against gold annotations: precision, recall and F1 for each field, as the annotation guide means them.
import type { Gold, ScoredEvent, ScoredRecord } from '../schema/gold.js';
import { align, FOUND } from './align.js';
import { wordsOfDate, wordsOfNumber } from './around.js';
import { fold, jaccard, sameBody, samePart, samePlace, sameVenue } from './likeness.js';
import { type Accuracy, type Cell, f1, type Miss, type Shown, Tally } from './tally.js';

/** One annotated release. */
export interface GoldRelease {
  readonly id: string;
  readonly gold: Gold;
  /** The decoded text; null leaves quotes and body text unscored. */
  readonly text: string | null;
}

export interface Score {
  /** Gold releases, and how many of them have no record. */
  readonly docs: number;
  readonly absent: number;
  /** Releases that are right in all five fields. */
  readonly perfect: number;
  /** Evidence spans, and how many do not quote the source. */
  readonly spans: number;
  readonly badSpans: number;
  /** Mean F1 of the five fields. */
  readonly macroF1: number;
  readonly fields: Readonly<Record<string, Cell & { readonly f1: number }>>;
  readonly accuracy: Readonly<Record<string, Accuracy>>;
  readonly misses: readonly Miss[];
}

/** The fields whose mean is the score. */
export const FIVE_FIELDS = ['organizers', 'dates', 'locations', 'participants', 'funders'] as const;

/** Scores a run. `records` holds the run's records under the ids of the gold releases. */
export function score(golds: readonly GoldRelease[], records: ReadonlyMap<string, ScoredRecord>): Score {
  const tally = new Tally();
  const spans = { all: 0, bad: 0 };
  let absent = 0;
  let perfect = 0;
  for (const { id, gold, text } of golds) {
    tally.id = id;
    tally.text = text;
    const record = records.get(id);
    if (!record?.events) absent++;
    const before = errors(tally);
    if (text !== null) checkQuotes(record, text, spans);
    scoreEvents(tally, gold.events, record?.events ?? []);
    if (gold.release) scoreRelease(tally, gold.release, record?.release, text);
    if (errors(tally) === before) perfect++;
  }
  const macroF1 = FIVE_FIELDS.reduce((sum, field) => sum + f1(tally.cell(field)), 0) / FIVE_FIELDS.length;
  return {
    docs: golds.length,
    absent,
    perfect,
    spans: spans.all,
    badSpans: spans.bad,
    macroF1,
    fields: Object.fromEntries([...tally.cells].map(([field, cell]) => [field, { ...cell, f1: f1(cell) }])),
    accuracy: Object.fromEntries(tally.accuracies),
    misses: tally.misses,
  };
}

/** Errors in the five fields so far. */
const errors = (tally: Tally): number =>
  FIVE_FIELDS.reduce((sum, field) => sum + tally.cell(field).fp + tally.cell(field).fn, 0);

/** Looks at everything with start, end and text, however deep. */
function checkQuotes(value: unknown, text: string, spans: { all: number; bad: number }): void {
  if (value === null || typeof value !== 'object') return;
  if (
    'start' in value &&
    'end' in value &&
    'text' in value &&
    typeof value.start === 'number' &&
    typeof value.end === 'number'
  ) {
    if (typeof value.text === 'string') {
      spans.all++;
      if (text.slice(value.start, value.end) !== value.text) spans.bad++;
    }
  }
  for (const inner of Object.values(value)) checkQuotes(inner, text, spans);
}

const NOTHING: ScoredEvent = {};

function scoreEvents(tally: Tally, gold: readonly ScoredEvent[], found: readonly ScoredEvent[]): void {
  const mains = [gold, found].map((events) => events.filter((event) => event.main)) as [ScoredEvent[], ScoredEvent[]];
  tally.accuracy('has an event', mains[0].length > 0 === mains[1].length > 0);
  const main = align(...mains);
  for (const { gold, found } of main.pairs) {
    tally.hit('main events');
    scoreEvent(tally, gold, found);
  }
  for (const event of main.goldLeft) {
    tally.missed('main events', event, EVENT);
    scoreEvent(tally, event, NOTHING);
  }
  for (const event of main.foundLeft) {
    tally.wrong('main events', event, EVENT);
    scoreEvent(tally, NOTHING, event);
  }
  const otherGold = gold.filter((event) => !event.main);
  const otherFound = found.filter((event) => !event.main);
  const other = align(otherGold, otherFound);
  const real = other.pairs.filter((pair) => pair.likeness >= FOUND);
  for (const _ of real) tally.hit('other events');
  const unlike = other.pairs.filter((pair) => pair.likeness < FOUND);
  for (const event of [...unlike.map((pair) => pair.gold), ...other.goldLeft])
    tally.missed('other events', event, EVENT);
  for (const event of [...unlike.map((pair) => pair.found), ...other.foundLeft])
    tally.wrong('other events', event, EVENT);
}

const EVENT: Shown<ScoredEvent> = {
  show: (event) => event.title ?? event.type ?? '',
  words: (event) => [
    ...(event.title ? [event.title] : []),
    ...wordsOfDate(event.dates?.edtf ?? ''),
    ...(event.locations ?? []).flatMap((place) => one(place.city)),
    event.type ?? '',
  ],
  proof: (event) => event.evidence ?? event.dates?.evidence,
};

const one = <T>(value: T | null | undefined): T[] =>
  value === null || value === undefined || value === '' ? [] : [value];
const equal = <T>(a: T, b: T): boolean => a === b;

type Body = NonNullable<ScoredEvent['organizers']>[number];
const BODY: Shown<Body> = {
  show: (body) => body.name,
  words: (body) => [body.name, ...(body.aliases ?? [])],
  proof: (body) => body.evidence,
};

function scoreEvent(tally: Tally, gold: ScoredEvent, found: ScoredEvent): void {
  for (const [a, b] of tally.match('organizers', gold.organizers ?? [], found.organizers ?? [], sameBody, BODY)) {
    tally.accuracy('organizer role', a.role === b.role);
  }
  for (const [a, b] of tally.match('funders', gold.funders ?? [], found.funders ?? [], sameBody, BODY)) {
    tally.accuracy('funder scope', a.scope === b.scope);
  }
  tally.match('dates', one(gold.dates?.edtf), one(found.dates?.edtf), equal, {
    show: String,
    words: wordsOfDate,
    proof: () => found.dates?.evidence,
  });
  scorePlaces(tally, gold.locations ?? [], found.locations ?? []);
  scoreParticipants(tally, gold.participants, found.participants);
  if (gold.type && found.type !== undefined) {
    tally.accuracy('type', gold.type === found.type);
    tally.accuracy('status', gold.status === found.status);
  }
  if (gold.durationDays)
    tally.match('duration', one(gold.durationDays), one(found.durationDays), equal, {
      show: String,
      words: (days) => wordsOfNumber(days).flatMap((word) => [`${word}-day`, `${word} day`, `${word} days`]),
    });
}

type Place = NonNullable<ScoredEvent['locations']>[number];

function scorePlaces(tally: Tally, gold: readonly Place[], found: readonly Place[]): void {
  tally.match('locations', gold, found, samePlace, {
    show: (place) => [place.venue, place.city, place.region, place.country].filter(Boolean).join(', '),
    words: (place) => [
      ...one(place.venue),
      ...one(place.city),
      ...one(place.region),
      ...(place.online ? [/\b(?:online|virtual(?:ly)?|webinar|zoom)\b/i] : []),
    ],
    proof: (place) => place.evidence,
  });
  for (const part of ['city', 'venue'] as const) {
    const having = (places: readonly Place[]): Place[] => places.filter((place) => place[part]);
    const same = part === 'city' ? sameCity : (a: Place, b: Place) => sameVenue(a.venue ?? '', b.venue ?? '');
    tally.match(part, having(gold), having(found), same, {
      show: (place) => String(place[part]),
      proof: (place) => place.evidence,
    });
  }
}

const sameCity = (a: Place, b: Place): boolean => fold(a.city) === fold(b.city);

function scoreParticipants(tally: Tally, gold: ScoredEvent['participants'], found: ScoredEvent['participants']): void {
  const proof = () => found?.evidence;
  const totals = tally.match('participants', one(gold?.total), one(found?.total), (a, b) => a.value === b.value, {
    show: (total) => `${total.qualifier} ${total.value}`,
    words: (total) => wordsOfNumber(total.value),
    proof,
  });
  for (const [a, b] of totals) tally.accuracy('participants qualifier', a.qualifier === b.qualifier);
  tally.match('breakdown', gold?.breakdown ?? [], found?.breakdown ?? [], samePart, {
    show: (part) => `${part.count} ${part.group}`,
    words: (part) => wordsOfNumber(part.count),
    proof,
  });
}

/** Headlines that share this many of their words are the same. */
const SAME_TITLE = 0.85;

function scoreRelease(
  tally: Tally,
  gold: NonNullable<Gold['release']>,
  found: ScoredRecord['release'],
  text: string | null,
): void {
  type Said = NonNullable<ScoredRecord['release']>['title'];
  const said = (value: Said) => (typeof value === 'object' ? value?.value : value);
  const proof = (value: Said) => () => (typeof value === 'object' ? value?.evidence : null);
  tally.match('title', one(gold.title), one(said(found?.title)), (a, b) => jaccard(a, b) >= SAME_TITLE, {
    show: String,
    proof: proof(found?.title),
  });
  tally.match('published', one(gold.published), one(said(found?.published)), equal, {
    show: String,
    words: wordsOfDate,
    proof: proof(found?.published),
  });
  const { first, last } = gold.body ?? {};
  if (text === null || !first || !last) return;
  const start = text.indexOf(first);
  const end = text.lastIndexOf(last) + last.length;
  if (start < 0 || end <= start) return;
  const body = found?.body ?? { start: 0, end: 0 };
  const shared = Math.max(0, Math.min(end, body.end) - Math.max(start, body.start));
  tally.accuracy('body text F1', shared ? (2 * shared) / (body.end - body.start + end - start) : 0);
}
