// `ctx explain`: the text with what was found in it, each event as a table, and what was left out and why.
import type { ChalkInstance } from 'chalk';
import { type EventRecord, type Evidence, type Explanation, explain } from '../../index.js';
import { colourFor } from '../colour.js';
import { type Host, STATUS } from '../host.js';
import { type KnowledgeFlags, knowledgeOrComplaint } from '../knowledge.js';
import { type Mark, paint, printable } from '../paint.js';
import { print } from './print.js';
import { readOne } from './read-one.js';

export interface ExplainFlags extends KnowledgeFlags {
  readonly published?: string;
  readonly color: boolean;
}

export async function explainCommand(file: string, flags: ExplainFlags, host: Host): Promise<number> {
  const knowledge = await knowledgeOrComplaint(flags, host);
  if (knowledge === undefined) return STATUS.usage;
  const source = await readOne(file, host);
  if (!source) return STATUS.someFailed;
  const explanation = explain(source.text, { published: flags.published, knowledge });
  await print(page(source.text, explanation, colourFor(host, flags.color)), host);
  return STATUS.well;
}

/** What is marked in the text: its style, in the order of the legend. */
const FIELDS = [
  'title',
  'publisher',
  'published',
  'event',
  'dates',
  'locations',
  'organizers',
  'funders',
  'participants',
  'contact',
] as const;
type Field = (typeof FIELDS)[number];
type Release = Explanation['extraction']['release'];

const styles = (chalk: ChalkInstance): Record<Field, ChalkInstance> => ({
  title: chalk.bold,
  publisher: chalk.italic,
  published: chalk.underline,
  event: chalk.bold.cyan,
  dates: chalk.green,
  locations: chalk.yellow,
  organizers: chalk.blueBright,
  funders: chalk.magenta,
  participants: chalk.red,
  contact: chalk.underline.dim,
});

function page(text: string, explanation: Explanation, chalk: ChalkInstance): string {
  const { events, notes } = explanation.extraction;
  const style = styles(chalk);
  const legend = FIELDS.map((field) => style[field](field)).join('  ');
  return [
    `${legend}  ${chalk.dim('not read')}`,
    '',
    paint(text, marks(explanation), chalk, style),
    '',
    ...releaseTable(explanation.extraction.release, chalk, style),
    ...(events.length === 0
      ? [chalk.bold('No event.'), '']
      : events.flatMap((event, i) => [
          ...table(event, i + 1, chalk, style, events.length > 1 ? explanation.reasonsOf : null),
          '',
        ])),
    ...leftOut(explanation.left, text, chalk),
    ...section(
      'Notes',
      notes.map((note) => [note.level, note.message, note.rule]),
      chalk,
    ),
  ].join('\n');
}

/** Zones in which nothing is looked for. */
const UNREAD = new Set(['furniture', 'markup', 'end-mark']);

function marks({ extraction, zones }: Explanation): Mark<Field | 'unread'>[] {
  const { release, events } = extraction;
  const of = (field: Field, evidence: readonly Evidence[] = []): Mark<Field>[] =>
    evidence.map(({ start, end }) => ({ start, end, kind: field }));
  return [
    ...zones.filter((zone) => UNREAD.has(zone.kind)).map(({ start, end }) => ({ start, end, kind: 'unread' as const })),
    ...of('title', release.title?.evidence),
    ...of('publisher', release.publisher?.evidence),
    ...of('published', release.published?.evidence),
    ...release.contacts.flatMap((contact) => of('contact', contact.evidence)),
    ...events.flatMap((event) => [
      ...of('event', event.evidence),
      ...of('dates', event.dates?.evidence),
      ...event.locations.flatMap((location) => of('locations', location.evidence)),
      ...event.organizers.flatMap((organizer) => of('organizers', organizer.evidence)),
      ...event.funders.flatMap((funder) => of('funders', funder.evidence)),
      ...of('participants', event.participants?.evidence),
    ]),
  ];
}

/** What is known of the release itself; nothing where nothing is. */
function releaseTable(release: Release, chalk: ChalkInstance, style: Record<Field, ChalkInstance>): string[] {
  const { title, publisher, published, language } = release;
  const rows = [
    ...(title ? rowsOf('title', title.value, title.evidence, null) : []),
    ...(publisher ? rowsOf('publisher', publisher.value, publisher.evidence, null) : []),
    ...(published ? rowsOf('published', published.value, published.evidence, null) : []),
  ];
  return [`${chalk.bold('Release')}  ${language ?? 'language unknown'}`, ...lines(rows, style), ''];
}

function table(
  event: EventRecord,
  number: number,
  chalk: ChalkInstance,
  style: Record<Field, ChalkInstance>,
  reasonsOf: Explanation['reasonsOf'] | null,
): string[] {
  const facts = [
    event.type,
    event.status,
    event.main ? null : 'not the main event',
    event.programme && `programme ${event.programme}`,
  ];
  const length =
    event.durationDays === null ? null : `${event.durationDays} ${event.durationDays === 1 ? 'day' : 'days'}`;
  /** Rows of a fact; where several events are there, with what gave it to this one. */
  const given = (field: Field, value: string, evidence: readonly Evidence[], confidence: number | null): Row[] =>
    rowsOf(field, value, evidence, confidence).map((row, i) => {
      const words = evidence[i];
      return words && reasonsOf
        ? [row[0], row[1], row[2], row[3], row[4], reasonsOf(words).map(reason).join(', ')]
        : row;
    });
  const rows = [
    ...rowsOf('event', event.title ?? event.type, event.evidence, null),
    ...(event.dates
      ? given(
          'dates',
          `${event.dates.edtf ?? 'unsettled'} (${event.dates.basis})`,
          event.dates.evidence,
          event.dates.confidence,
        )
      : []),
    ...event.locations.flatMap((at) => given('locations', placeName(at), at.evidence, at.confidence)),
    ...event.organizers.flatMap((body) =>
      given('organizers', `${bodyName(body)}, ${body.role}`, body.evidence, body.confidence),
    ),
    ...event.funders.flatMap((body) =>
      given('funders', `${bodyName(body)}, of the ${body.scope}`, body.evidence, body.confidence),
    ),
    ...(event.participants
      ? given('participants', heads(event.participants), event.participants.evidence, event.participants.confidence)
      : []),
  ];
  return [
    `${chalk.bold(`Event ${number}`)} ${chalk.dim(event.id)}  ${[...facts, length].filter(Boolean).join(', ')}`,
    ...lines(rows, style),
  ];
}

/** Rows in columns, the field in its colour. */
function lines(rows: readonly Row[], style: Record<Field, ChalkInstance>): string[] {
  const coloured = (cell: string): string => (cell.trim() === '' ? cell : style[cell.trim() as Field](cell));
  return columns(rows).map(([field = '', ...cells]) => `  ${coloured(field)}  ${cells.join('  ')}`.trimEnd());
}

/** "sentence +20" */
const reason = ({ reason, points }: { readonly reason: string; readonly points: number }): string =>
  `${reason} ${points < 0 ? '' : '+'}${Number(points.toFixed(1))}`;

/** Field, value, confidence, words, rule, and what gave the fact to the event. */
type Row = [field: Field | '', value: string, confidence: string, words: string, rule: string, given: string];

/** The value, broken into lines, beside a line for each piece of evidence. */
function rowsOf(field: Field, value: string, evidence: readonly Evidence[], confidence: number | null): Row[] {
  const broken = wrap(printable(value));
  const sure = confidence === null ? '' : confidence.toFixed(2);
  return Array.from({ length: Math.max(broken.length, evidence.length, 1) }, (_, i) => {
    const { text, rule } = evidence[i] ?? { text: null, rule: '' };
    return [
      i === 0 ? field : '',
      broken[i] ?? '',
      i === 0 ? sure : '',
      text === null ? '' : `"${excerpt(text)}"`,
      rule,
      '',
    ];
  });
}

/** Width of the column of values, in UTF-16 units. */
const VALUE = 44;

/** Breaks a text at blanks into lines no longer than the column; a longer word keeps its length. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= VALUE) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function placeName({ venue, city, region, country, online }: EventRecord['locations'][number]): string {
  return [venue, city, region, country, online ? 'online' : null].filter(Boolean).join(', ');
}

const bodyName = ({ name, aliases }: { readonly name: string; readonly aliases: readonly string[] }): string =>
  aliases.length > 0 ? `${name} (${aliases.join(', ')})` : name;

function heads({ total, breakdown, groups }: NonNullable<EventRecord['participants']>): string {
  const whole = total ? (total.qualifier === 'exact' ? `${total.value}` : `${total.qualifier} ${total.value}`) : null;
  const parts = breakdown.map(({ count, group }) => `${count} ${group}`.trim()).join(', ');
  return [whole, parts, groups.join(', ')].filter(Boolean).join('; ');
}

/** Cells padded to the width of their column; the last stays as it is. */
function columns(rows: readonly (readonly string[])[]): string[][] {
  const widths = rows.reduce<number[]>(
    (most, cells) => cells.map((cell, i) => Math.max(most[i] ?? 0, cell.length)),
    [],
  );
  return rows.map((cells) => cells.map((cell, i) => (i === cells.length - 1 ? cell : cell.padEnd(widths[i] ?? 0))));
}

/** Longest excerpt of the text in a table, in UTF-16 units. */
const EXCERPT = 48;

const excerpt = (words: string): string => {
  const flat = printable(words.replace(/\s+/g, ' ')).trim();
  return flat.length > EXCERPT ? `${flat.slice(0, EXCERPT - 1)}…` : flat;
};

function leftOut(left: Explanation['left'], text: string, chalk: ChalkInstance): string[] {
  const rows = left.map(({ kind, start, end, why, rule }) => [kind, `"${excerpt(text.slice(start, end))}"`, why, rule]);
  return section('Left out', rows, chalk);
}

function section(title: string, rows: readonly (readonly string[])[], chalk: ChalkInstance): string[] {
  if (rows.length === 0) return [];
  return [chalk.bold(title), ...columns(rows).map((cells) => `  ${cells.join('  ')}`.trimEnd()), ''];
}
