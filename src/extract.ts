// The story on one page: a release in, checked events out. Alone in knowing the order of rooms.
import { createHash } from 'node:crypto';
import { type AssembledEvent, assemble } from './events/assemble.js';
import { type Ground, pointsOf } from './events/attachment.js';
import type { Left } from './events/finds.js';
import { findCountNotes } from './events/people.js';
import { readSentences, readTongue, type Tongue } from './language/index.js';
import { findDateNotes, readReference } from './mentions/dates/index.js';
import { findAll } from './mentions/index.js';
import type { Page } from './mentions/page.js';
import { assertKnowledge } from './schema/knowledge.js';
import type { EventRecord, Evidence, Extraction } from './schema/record.js';
import type { Note } from './text/note.js';
import { makeRelease, type Release } from './text/release.js';
import { singleSpaced } from './text/spacing.js';
import type { Span } from './text/span.js';
import { type Knowledge, withKnowledge } from './vocab/knowledge.js';
import { layOut } from './zones/index.js';
import type { Found, Layout, ZoneKind } from './zones/zone.js';

export type { Knowledge };

export interface ExtractOptions {
  /** The release's date (EDTF: "2021-02-15"), for a text that bears none. */
  readonly published?: string | null | undefined;
  /** Values with a lower confidence (0 to 1) are left out. */
  readonly minConfidence?: number | undefined;
  /** Organisations, places, funders and boilerplate of your own. Not to be changed once it has been used. */
  readonly knowledge?: Knowledge | null | undefined;
}

/** An extraction with what it rests on and what it left out: what `ctx explain` shows. */
export interface Explanation {
  readonly extraction: Extraction;
  readonly zones: readonly {
    readonly start: number;
    readonly end: number;
    readonly kind: ZoneKind;
    readonly rule: string;
  }[];
  readonly left: readonly Left[];
  /** Why a piece of evidence is given to its event: reasons of src/events/attachment.ts with the points they add. */
  readonly reasonsOf: (evidence: Span) => readonly { readonly reason: string; readonly points: number }[];
}

/** Opens a release: zones, sentences, and the date it is read by. */
export const openPage = (release: Release): Page => open(release).page;

/** The page, and what it is written in. Paragraphs in another language have no sentences: nothing is half read. */
function open(release: Release): { page: Page; tongue: Tongue } {
  const layout = layOut(release);
  const tongue = readTongue(release.view, layout.body);
  const all = readSentences(release, layout);
  const { foreign } = tongue;
  const sentences =
    foreign.length === 0
      ? all
      : all
          .filter((one) => !foreign.some((part) => part.start <= one.start && one.start < part.end))
          .map((one, index) => ({ ...one, index }));
  return {
    page: { release, view: release.view, layout, sentences, reference: readReference(release, layout) },
    tongue,
  };
}

/**
 * Reads one press release.
 * @param text the decoded text; offsets in the result are UTF-16 units of it, a leading byte-order mark left out
 * @example extract('Nairobi, 4 May 2021 - UNEP held a workshop here today.').events[0]?.type // "workshop"
 */
export const extract = (text: string, options: ExtractOptions = {}): Extraction => explain(text, options).extraction;

/** As `extract`, with the zones of the page and the finds that no event took. */
export const explain = (text: string, options: ExtractOptions = {}): Explanation =>
  knowing(options.knowledge, () => explainText(text, options));

/** Does the work with the user's knowledge at hand. @throws TypeError where it is none */
function knowing<T>(knowledge: Knowledge | null | undefined, work: () => T): T {
  if (!knowledge) return work();
  assertKnowledge(knowledge);
  return withKnowledge(knowledge, work);
}

/** Reads a text with doubled spaces as one with single ones; what is found stands where it stood. */
function explainText(text: string, options: ExtractOptions): Explanation {
  const spaced = singleSpaced(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  if (!spaced) return explainPage(text, options);
  const { reasonsOf, ...found } = explainPage(spaced.text, options);
  return { ...spaced.restore(found), reasonsOf: (evidence) => reasonsOf(spaced.reduce(evidence)) };
}

function explainPage(text: string, options: ExtractOptions): Explanation {
  const release = makeRelease(text, options.published ?? null);
  const {
    page,
    tongue: { language, english, foreign },
  } = open(release);
  const { layout } = page;
  const notes: Note[] = [];
  let events: EventRecord[] = [];
  let left: readonly Left[] = [];
  let groundsOf: (span: Span) => readonly Ground[] = () => [];
  if (release.view.trim() === '') notes.push(remark('release/empty', 'warning', 'the text is empty'));
  else if (layout.body.end <= layout.body.start)
    notes.push(
      remark('release/no-body', 'warning', 'the page is all menu and furniture: no text of a release was found'),
    );
  else if (!english)
    notes.push(
      remark(
        'release/language',
        'warning',
        `the text is in another language${language === null ? '' : ` (${language})`}; only English is read`,
      ),
    );
  else {
    for (const { start, end, language: other } of foreign)
      notes.push({
        rule: 'release/language-part',
        level: 'warning',
        message: `this part is in another language (${other}); only English is read`,
        start,
        end,
      });
    const finds = findAll(page);
    if (finds) {
      const assembly = assemble(page, finds);
      events = assembly.events.map((event, i) => ({ id: idOf(release.raw, event, i), ...event }));
      left = assembly.left;
      groundsOf = assembly.groundsOf;
      notes.push(...findDateNotes(page), ...findCountNotes(page, assembly.left));
    }
  }
  const extraction: Extraction = {
    release: releaseOf(page, language),
    events: options.minConfidence ? events.map((event) => above(event, options.minConfidence as number)) : events,
    notes: notes.map((note) => ({ ...note })),
  };
  return {
    extraction,
    zones: layout.zones.map(({ start, end, kind, rule }) => ({ start, end, kind, rule })),
    left,
    reasonsOf: ({ start, end }) =>
      groundsOf({ start, end }).map((ground) => ({ reason: ground.reason, points: pointsOf([ground]) })),
  };
}

/** Zones of the release's own text; the others are boilerplate. */
const OWN: ReadonlySet<ZoneKind> = new Set<ZoneKind>([
  'headline',
  'subhead',
  'byline',
  'stamp',
  'body',
  'list',
  'caption',
]);

/** The release's own text, menus, furniture, contact block and broken markup gone. Paragraphs are kept apart by a blank line as they were. */
export const clean = (text: string, options: Pick<ExtractOptions, 'knowledge'> = {}): string =>
  knowing(options.knowledge, () => cleanText(text));

function cleanText(text: string): string {
  const release = makeRelease(text);
  const { zones, body } = layOut(release);
  let result = '';
  let last: { end: number } | null = null;
  for (const zone of zones) {
    if (!OWN.has(zone.kind) || zone.end <= body.start || zone.start >= body.end) continue;
    if (last) result += /\n[^\S\n]*\n/.test(release.raw.slice(last.end, zone.start)) ? '\n\n' : '\n';
    result += release.raw.slice(zone.start, zone.end).trim();
    last = zone;
  }
  return result === '' ? '' : `${result}\n`;
}

const remark = (rule: string, level: Note['level'], message: string): Note => ({
  rule,
  level,
  message,
  start: null,
  end: null,
});

/** The same for the same text and place in it, on every machine: twelve hexadecimal digits. */
function idOf(raw: string, event: AssembledEvent, index: number): string {
  const seed = event.evidence[0];
  return `ev_${createHash('sha256')
    .update(`${seed?.start ?? 0}:${seed?.end ?? 0}:${index}\n`)
    .update(raw)
    .digest('hex')
    .slice(0, 12)}`;
}

function releaseOf(page: Page, language: string | null): Extraction['release'] {
  const { layout, release, reference } = page;
  return {
    title: quoted(release, layout.title),
    publisher: quoted(release, layout.publisher),
    // A year that the text tells of itself ("last year, 2006") settles its dates; nobody published it so.
    published:
      reference && reference.rule !== 'dates/reference-year-told'
        ? {
            value: reference.edtf,
            evidence: reference.span ? [evidenceOf(release, reference.span, reference.rule)] : [],
          }
        : null,
    language,
    body: { start: layout.body.start, end: layout.body.end },
    contacts: contactsOf(release, layout),
  };
}

const quoted = (release: Release, found: Found<string> | null): Extraction['release']['title'] =>
  found && { value: found.value, evidence: [evidenceOf(release, found.span, found.rule)] };

const contactsOf = (release: Release, layout: Layout): Extraction['release']['contacts'] =>
  layout.contacts.map(({ name, organization, email, phone, spans, rule }) => ({
    name,
    organization,
    email,
    phone,
    evidence: spans.map((span) => evidenceOf(release, span, rule)),
  }));

const evidenceOf = (release: Release, span: Span, rule: string): Evidence => ({
  start: span.start,
  end: span.end,
  text: release.raw.slice(span.start, span.end),
  rule,
});

/** The event without the values that are less sure than `floor`. */
function above(event: EventRecord, floor: number): EventRecord {
  const sure = <T extends { confidence: number }>(value: T): boolean => value.confidence >= floor;
  return {
    ...event,
    dates: event.dates && sure(event.dates) ? event.dates : null,
    locations: event.locations.filter(sure),
    organizers: event.organizers.filter(sure),
    funders: event.funders.filter(sure),
    participants: event.participants && sure(event.participants) ? event.participants : null,
  };
}
