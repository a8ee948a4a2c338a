// Several events told in one sentence: "in Rabat on 23 July and in Fes on 26 July", "Adama and Gonder have had theirs".
import type { CountMention, DateMention, HappeningMention, PlaceMention, VenueMention } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import type { Span } from '../text/span.js';
import { flatten } from '../text/squeeze.js';
import { type Shelf, sentenceOf } from './shelf.js';

/** The stretches of the sentence that speak of one event; a stretch may stand with several. */
export type Share = readonly Span[];

/** More towns or days than this in one sentence are a list of something else. */
const MOST = 8;
/** Longest line of a list that gives an event's day, in code units. */
const LINE = 160;
/** A day that stands so late in a line with a verb is told in prose. */
const DAY_AT = 60;
const VERB = /\s(?:will|was|were|is|are|has|have)\s/;
/** The first dated line stands no more sentences behind the plural. */
const SOON = 4;
/** More lines than this are a calendar. */
const MOST_LINES = 24;

/**
 * The dated lines below a plural, "three webinars": "Webinar 1: Fri 17 November, 3 p.m.", each with the lines under it up to
 * the next; null where fewer than two follow, or the days do not differ.
 */
export function linesBelow(page: Page, shelf: Shelf, sentence: number): Share[] | null {
  const lines: { readonly start: number; readonly index: number; readonly day: string }[] = [];
  let last = sentence;
  for (let i = sentence + 1; i < page.sentences.length && i - last <= SOON && lines.length < MOST_LINES; i++) {
    const line = page.sentences[i] as Span & { readonly index: number };
    if (!page.view.slice(page.sentences[i - 1]?.end ?? 0, line.start).includes('\n')) {
      if (line.end - line.start > LINE) break;
      continue;
    }
    const dates = sentenceOf(shelf, i).dates.filter((date) => date.use === null && date.grain === 'day');
    const [date] = dates;
    const prose = date && date.start - line.start > DAY_AT && VERB.test(page.view.slice(line.start, date.start));
    if (!date || dates.length > 1 || line.end - line.start > LINE || prose) {
      if (line.end - line.start > LINE) break;
      continue;
    }
    lines.push({ start: line.start, index: i, day: edtfOf(date) });
    last = i;
  }
  // Of two lines with one day each tells its place or hour.
  const places = new Set(lines.map((line) => `${line.day} ${page.view.slice(line.start, line.start + 24)}`));
  if (lines.length < 2 || places.size < lines.length || new Set(lines.map((line) => line.day)).size < 2) return null;
  return lines.map(({ start, index }, i) => {
    const next = lines[i + 1];
    const end = next ? next.start : (page.sentences[Math.min(index + 1, page.sentences.length - 1)]?.end ?? start);
    return [{ start, end }];
  });
}

/** "Two trainings were held on 10-11 and 12-13 May": as many stretches of days as the plural counts, one for each event. */
export function stretchesOf(shelf: Shelf, { sentence, quantity }: HappeningMention): Share[] | null {
  if (quantity === null || quantity < 2) return null;
  const told = sentenceOf(shelf, sentence).dates.filter((date) => date.use === null && date.parts.length > 1);
  const [date] = told;
  if (!date || told.length > 1 || date.parts.length !== quantity || date.grain !== 'day') return null;
  return date.parts.every((part) => part.several) ? date.parts.map((part) => [span(part)]) : null;
}

/** What parts two tellings: "and", a comma, a line end. */
const PARTED = /(?:,|;|&|\n|\band\b|\bwhile\b|\bthen\b|\bfollowed\sby\b)/;

/**
 * How a sentence shares out its days, towns and head counts among several events; null where it tells of one.
 * @param alone true where towns that are merely listed are events of their own, as with earlier events without joint figures
 */
export function shareOut(page: Page, shelf: Shelf, sentence: number, alone: boolean): Share[] | null {
  const here = sentenceOf(shelf, sentence);
  const told = here.dates.filter(
    (date) => date.use === null && date.grain !== 'year' && date.grain !== 'season' && date.points === null,
  );
  // "this month: one in Sfax on 4 May, the other in Gabes on 11 May"
  const full = told.filter((date) => date.grain === 'day');
  const days = full.length > 1 ? full : told;
  const towns = townsOf(here.places);
  if (days.length > MOST || towns.length > MOST) return null;
  return (
    respective(page, sentence, days, towns) ??
    alternating(page, days, towns) ??
    alternating(page, days, here.venues) ??
    apart(page, days, towns) ??
    (alone
      ? (counted(
          days,
          towns,
          here.counts.filter((count) => count.use === 'attendance'),
        ) ??
        listed(page, days, towns, here.counts) ??
        eachDay(days, towns))
      : null)
  );
}

const townsOf = (places: readonly PlaceMention[]): PlaceMention[] =>
  places
    .filter((place) => place.city !== null && (place.use === 'at' || place.use === 'plain'))
    .filter((place, i, all) => !all.slice(0, i).some((other) => other.city === place.city));

/** "in Rabat and Fes on 23 and 24 July 2019, respectively" */
function respective(
  page: Page,
  sentence: number,
  days: readonly DateMention[],
  towns: readonly PlaceMention[],
): Share[] | null {
  const told = days.find((date) => date.parts.length > 1);
  if (!told || told.parts.length !== towns.length) return null;
  const { start, end } = page.sentences[sentence] as Span;
  if (!/\brespectively\b/i.test(page.view.slice(Math.max(start, told.start - 200), Math.min(end, told.end + 80))))
    return null;
  return told.parts.map((part, i) => [span(part), span(towns[i] as PlaceMention)]);
}

/** "in Rabat on 23 July and in Fes on 26 July": as many days as towns, or venues, turn by turn. */
function alternating(
  page: Page,
  days: readonly DateMention[],
  towns: readonly (PlaceMention | VenueMention)[],
): Share[] | null {
  if (days.length < 2 || days.length !== towns.length || new Set(days.map(edtfOf)).size < days.length) return null;
  const marks = [...days, ...towns].sort((a, b) => a.start - b.start);
  if (marks.some((mark, i) => i > 0 && (marks[i - 1] as { kind: string }).kind === mark.kind)) return null;
  const pairs = days.map((_, i) => [marks[2 * i] as Span, marks[2 * i + 1] as Span] as const);
  for (let i = 1; i < pairs.length; i++) {
    if (
      !PARTED.test(page.view.slice((pairs[i - 1] as readonly Span[])[1]?.end, (pairs[i] as readonly Span[])[0]?.start))
    )
      return null;
  }
  return pairs.map(([first, second], i) => [
    { start: first.start, end: Math.max(second.end, (pairs[i + 1]?.[0].start ?? second.end + 1) - 1) },
  ]);
}

/** "on 23-24 June for the crews of Ostuni and on 30 June-3 July for those of Bari": days told one by one. */
function apart(page: Page, days: readonly DateMention[], towns: readonly PlaceMention[]): Share[] | null {
  const told = days.filter((date) => date.grain === 'day');
  if (told.length < 2 || towns.length > 1 || new Set(told.map(edtfOf)).size < told.length) return null;
  const each = told.every(
    (date, i) =>
      /\b(?:on|from|between|for)\s(?:the\s)?$/.test(
        page.view.slice(Math.max(0, date.start - 14), date.start).replace(/\s/g, ' '),
      ) &&
      (i === 0 ||
        (PARTED.test(gap(page, told[i - 1] as Span, date)) && gap(page, told[i - 1] as Span, date).length > 12)),
  );
  return each ? told.map((date, i) => [{ start: date.start, end: told[i + 1]?.start ?? date.end }]) : null;
}

/** "in Mbale, with 44 people, and in Gulu, with 52, in April" */
function counted(
  days: readonly DateMention[],
  towns: readonly PlaceMention[],
  counts: readonly CountMention[],
): Share[] | null {
  if (towns.length < 2 || towns.length !== counts.length || days.length > 1) return null;
  const marks = [...towns, ...counts].sort((a, b) => a.start - b.start);
  if (marks.some((mark, i) => i > 0 && (marks[i - 1] as { kind: string }).kind === mark.kind)) return null;
  return towns.map((town) => {
    const at = marks.indexOf(town);
    const count = marks[at % 2 === 0 ? at + 1 : at - 1] as CountMention;
    return [span(town), span(count), ...days.map(span)];
  });
}

/** What stands between the towns of a list; one that no gazetteer knows may be among them. */
const LISTED =
  /^(?:(?:,\s\p{Lu}[\p{L}'-]{1,20}){0,3},?\s(?:and|&|as\swell\sas)|(?:,\s\p{Lu}[\p{L}'-]{1,20}){0,3},)\s(?:in\s)?$/u;

/** "Adama, Harar and Gonder have already had theirs": a list of towns; joint figures or days of their own speak against it. */
function listed(
  page: Page,
  days: readonly DateMention[],
  towns: readonly PlaceMention[],
  counts: readonly CountMention[],
): Share[] | null {
  if (towns.length < 2 || days.length > 1 || counts.length > 0) return null;
  const joined = towns.every((town, i) => i === 0 || LISTED.test(flatten(gap(page, towns[i - 1] as Span, town))));
  return joined ? towns.map((town) => [span(town), ...days.map(span)]) : null;
}

/** "the next sessions are on 2, 9 and 16 June": the days of a plural, where none follows the other, are one event each. */
function eachDay(days: readonly DateMention[], towns: readonly PlaceMention[]): Share[] | null {
  const [told, ...rest] = days;
  if (!told || rest.length > 0 || told.parts.length < 2 || towns.length > 1) return null;
  const joined = told.resolve(null).edtf ?? '';
  const monthly = told.grain === 'month';
  if (!monthly && (!joined.startsWith('{') || joined.split(',').length !== told.parts.length)) return null;
  return told.parts.map((part) => [span(part), ...towns.map(span)]);
}

const span = ({ start, end }: Span): Span => ({ start, end });
const gap = (page: Page, before: Span, behind: Span): string => page.view.slice(before.end, behind.start);
const edtfOf = (date: DateMention): string => date.resolve(null).edtf ?? `${date.start}`;
