// How many took part, and who: the event's head count, its counted parts, and the kinds named without a count.
import type { CountMention, GroupMention, Qualifier } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import type { Note } from '../text/note.js';
import type { Span } from '../text/span.js';
import { flatten } from '../text/squeeze.js';
import { classOfPeople } from '../vocab/person-nouns.js';
import type { Draft } from './draft.js';
import type { Finds, Left } from './finds.js';
import type { Focus } from './focus.js';

export interface EventPeople {
  readonly total: { readonly value: number; readonly qualifier: Qualifier } | null;
  readonly breakdown: readonly { readonly count: number; readonly group: string }[];
  readonly groups: readonly string[];
  readonly confidence: number;
  readonly spans: readonly (Span & { readonly rule: string })[];
}

type Part = CountMention['breakdown'][number];

/** Nouns that say of themselves that those counted take part, or that they are people and no more. */
const PARTICIPANTS =
  /\b(?:participants?|attendees?|delegates?|trainees?|people|persons?|individuals?|guests?|students?|visitors?)\b/i;
const WHOLE =
  /\b(?:participants?|attendees?|delegates?|trainees?|people|persons?|individuals?|guests?|visitors?|learners?|others?)$/i;
/** Below this the words do not say that those counted took part in the event. Tuned on the dev corpus. */
const FLOOR = 1;
/** Rule of a count that no event can hold. */
const ABSURD = 'counts/absurd';
/** Kinds of event that are held in rooms, and more people than any of them has. */
const ROOMS: ReadonlySet<string> = new Set([
  'workshop',
  'training',
  'seminar',
  'roundtable',
  'consultation',
  'hearing',
  'meeting',
]);
const MOST_IN_ROOMS = 100_000;
/** No more groups than this are written. */
const MOST_GROUPS = 16;

/** Fewest heads that a lead opens with as an event's: "Two men" are a story's. */
const LEAD_HEADS = 5;

/** What those do who make the event, or are no part of it. */
const NOT_ATTENDING =
  /^\s(?:\w+\s){0,2}?(?:helped|helping|gave|spoke|speak|presented|lectured|facilitated|taught|ran|organi[sz]ed|benefit(?:ed)?|signed|died|killed|injured|arrested|displaced|affected|voted|work(?:s|ed)?|are being|have been|were (?:called|sent|deployed|laid|forced|left|(?:a )?part of the (?:events|process|steps|work))|lost|face|could|may|might)\b/;

/** Those of a whole project: "Throughout the first phase of the plan, 30 clerks", "Since 2015, 1,200 clerks". */
const OVER_TIME =
  /\b(?:(?:phase|round)\sof|since\s(?:\w+\s){0,2}(?:19|20)\d\d|(?:past|last)\s(?:\w+\s)?years|to\sdate|so\sfar)\b/i;

/** "More than 500 executives meet in Leuven this week": people counted at the head of the lead, or beside a telling of the event in its opening. */
function leads(page: Page, focus: Focus, draft: Draft, count: CountMention): boolean {
  const sentence = page.sentences[count.sentence];
  if (!sentence || count.value === null || count.value < LEAD_HEADS || count.value > 20_000 || count.strength < 0.2)
    return false;
  if (
    count.use === 'organisations' ||
    count.use === 'beneficiaries' ||
    NOT_ATTENDING.test(page.view.slice(count.end, count.end + 40)) ||
    /\b(?:speakers?|vendors?|exhibitors?|sponsors?|victims?|refugees?|voters?|employees|troops|soldiers|deaths?|cases)\b/i.test(
      count.group ?? '',
    )
  )
    return false;
  const opening = page.sentences.find((one) => one.zone === 'body')?.paragraph ?? 0;
  if (sentence.zone === 'headline' || sentence.zone === 'list' || sentence.paragraph > opening + 3) return false;
  const before = page.view.slice(sentence.start, count.start);
  if (before.split('"').length % 2 === 0 || OVER_TIME.test(before)) return false;
  if (
    /\b(?:since|before|previous|earlier|already|so\sfar|help|helps|helped|serve[sd]?|reach|benefit|among|of\sthe|for|aimed|to)\s(?:\w+\s){0,2}$/i.test(
      page.view.slice(Math.max(sentence.start, count.start - 30), count.start),
    )
  )
    return false;
  if (sentence.paragraph > opening && /\btrained\s(?:\w+\s){0,2}$/i.test(before.slice(-30))) return false;
  const told = focus.in(count.sentence).some(({ draft: owner }) => owner === draft);
  return count.start - sentence.start < 4 ? told || sentence.paragraph <= opening : told;
}

/**
 * Gives an event its head count, parts and groups. Counts that it does not take are put in `left` with the reason.
 * @returns null where the text counts nobody and names no kinds
 */
export function peopleOf(page: Page, finds: Finds, focus: Focus, draft: Draft, left: Left[]): EventPeople | null {
  const groups = finds.groups.filter((group) => focus.of(group)?.draft === draft);
  const leave = (count: CountMention, why: string, rule = count.rule): void => {
    left.push({ start: count.start, end: count.end, kind: 'count', rule, why });
  };
  const coming =
    draft.tellings.some(({ tense }) => tense === 'future') && !draft.tellings.some(({ tense }) => tense === 'past');
  const years = yearsOf(page, finds, draft);
  let best: { readonly count: CountMention; readonly points: number } | null = null;
  const partial: CountMention[] = [];
  const weak: CountMention[] = [];
  const few: CountMention[] = [];
  const leading: CountMention[] = [];
  for (const count of finds.counts) {
    if (focus.of(count)?.draft !== draft) continue;
    const met = count.use === 'other' && isMet(page, count);
    if (count.use !== 'attendance' && count.use !== 'expected' && !met) {
      if (draft.main && leads(page, focus, draft, count)) leading.push(count);
      else if (draft.main) leave(count, `not people who take part (${count.use})`);
      continue;
    }
    if (isAbsurd(page, draft, count)) {
      leave(count, 'more people than such an event can have', ABSURD);
      continue;
    }
    if (count.earlier && draft.main && leads(page, focus, draft, count)) leading.push(count);
    else if (count.earlier && draft.main) leave(count, 'those of earlier events');
    else if (isOtherYear(page, finds, count, years)) leave(count, 'those of another year');
    else if (count.rule === 'counts/few') few.push(count);
    else if (met || count.rule === 'counts/staff' || isOneKind(page, count, groups)) partial.push(count);
    else {
      const points = pointsOf(page, focus, count, coming);
      if (count.value === null) {
        if (points >= FLOOR) partial.push(count);
      } else if (points < FLOOR) weak.push(count);
      else if (!best || points > best.points + 1e-9) {
        if (best) leave(best.count, 'another count says it more plainly');
        best = { count, points };
      } else leave(count, 'another count says it more plainly');
    }
  }
  // "Forty-one students" of the lead are one line of the list "41 students, 2 mappers, ...".
  if (best && partial.some((count) => count.value === null && sameAsPart(best?.count, count))) {
    leave(best.count, 'one of the parts');
    best = null;
  }
  // "Two Albanian officers took part": a delegation's own; of others, where nobody else is counted.
  if (!best && partial.length === 0) partial.push(...few);
  else partial.push(...few.filter(({ value }) => value === null));
  // No words of taking part at all: the people with whom the lead opens beside the event's own words.
  if (!best && partial.length === 0 && weak.length === 0 && leading[0]) {
    best = { count: leading[0], points: 0 };
    leading.shift();
  }
  for (const count of leading) leave(count, `not people who take part (${count.use})`);
  for (const count of weak) leave(count, 'the words do not say that they took part in the event');

  const spans: (Span & { rule: string })[] = [];
  const parts = new Map<string, Part>();
  if (best) spans.push({ start: best.count.start, end: best.count.end, rule: best.count.rule });
  for (const count of best ? [best.count, ...partial] : partial) {
    const own: readonly Part[] =
      count.value !== null && count !== best?.count
        ? [{ count: count.value, group: count.group ?? '', span: count }, ...count.breakdown]
        : count.breakdown;
    for (const part of own) {
      const key = `${part.count} ${part.group.toLowerCase()}`;
      if (part.group === '' || parts.has(key)) continue;
      parts.set(key, part);
      spans.push({ start: part.span.start, end: part.span.end, rule: count.rule });
    }
  }
  const counted = new Set(
    [
      ...(best ? (best.count.group ?? '').split(/,\s|\s(?:and|or|&)\s/) : []),
      ...[...parts.values()].map((part) => part.group),
    ].map(headOf),
  );
  const names: string[] = [];
  for (const group of fullest(groups)) {
    const name = flatten(group.name);
    if (counted.has(headOf(name)) || names.length >= MOST_GROUPS) continue;
    names.push(name);
    spans.push({ start: group.start, end: group.end, rule: group.rule });
  }
  if (!best && parts.size === 0 && names.length === 0) return null;
  return {
    total: best && { value: best.count.value as number, qualifier: best.count.qualifier },
    breakdown: [...parts.values()].map(({ count, group }) => ({ count, group: flatten(group) })),
    groups: names,
    confidence: best ? Math.min(0.97, 0.7 + best.points * 0.09) : 0.6,
    spans,
  };
}

/** Of "stakeholders" and "diverse stakeholders", or "agencies" and "representatives from agencies", one: that with more words. */
function fullest(groups: readonly GroupMention[]): GroupMention[] {
  const bags = groups.slice(0, 4 * MOST_GROUPS).map((group) => new Set(group.name.toLowerCase().split(/\s+/)));
  return groups.slice(0, 4 * MOST_GROUPS).filter((_, index) => {
    const own = bags[index] as Set<string>;
    return !bags.some(
      (other, at) => at !== index && [...own].every((word) => other.has(word)) && (other.size > own.size || at < index),
    );
  });
}

/** Notes on counts that were left out because no such event can have so many people. */
export function findCountNotes(page: Page, left: readonly Left[]): Note[] {
  const told = new Set<number>();
  const notes: Note[] = [];
  for (const { start, end, rule } of left) {
    if (rule !== ABSURD || told.has(start)) continue;
    told.add(start);
    const words = flatten(page.view.slice(start, end));
    notes.push({ rule, level: 'warning', message: `too many people for such an event: \`${words}\``, start, end });
  }
  return notes;
}

/** How plainly the words say that those counted are this event's participants. */
function pointsOf(page: Page, focus: Focus, count: CountMention, coming: boolean): number {
  const sentence = page.sentences[count.sentence];
  const tie = focus.of(count);
  if (!sentence || !tie) return 0;
  let points = count.strength * 2;
  if (count.use === 'expected') points -= coming ? 0.1 : 0.4;
  if (tie.telling) points += tie.telling.licence >= 1.8 ? 1 : 0.6;
  // "two trainings for 100 judges": told of all of them, where one has a count of its own.
  if (tie.telling && tie.telling === tie.draft.shared) points -= 1.2;
  if (count.group && PARTICIPANTS.test(count.group)) points += 0.4;
  if (sentence.zone === 'headline') points -= 0.3;
  if (page.view.slice(sentence.start, count.start).split('"').length % 2 === 0) points -= 0.8;
  if (count.value !== null && count.value < 3) points -= 0.8;
  return points - Math.min(sentence.paragraph, count.value === null ? 4 : 8) * 0.06;
}

/** True of figures that no event of this kind can hold; a number with "million" in words is meant as it stands. */
function isAbsurd(page: Page, draft: Draft, count: CountMention): boolean {
  if (count.value === null) return false;
  if (count.absurd) return true;
  if (count.value <= MOST_IN_ROOMS || !draft.tellings.some(({ type }) => type !== null && ROOMS.has(type)))
    return false;
  return !/\b(?:thousand|lakhs?|million|crores?)\b|\b(?:online|virtually|viewers|stream)/i.test(
    page.view.slice(count.start, count.end + 60),
  );
}

/** Last word of a group before "from" and "of", lower case. */
const headOf = (group: string): string =>
  group
    .replace(/\s(?:from|of|representing|in|at)\s.*$/su, '')
    .trim()
    .split(/\s+/)
    .at(-1)
    ?.toLowerCase() ?? '';

/** True where `part` lists the very people that `count` counts. */
const sameAsPart = (count: CountMention | undefined, part: CountMention): boolean =>
  count?.group != null &&
  part.breakdown.some((one) => one.count === count.value && headOf(one.group) === headOf(count.group ?? ''));

/** "a meeting with five mayors": the other side of a meeting, not all who were there. */
const MET =
  /\b(?:meetings?|forums?|talks|hearings?|debates?|discussions?|conversations?|luncheon|lunch|dinner|round ?tables?)\b[^.;:]{0,90}\bwith (?:a (?:small )?(?:group|number) of |the |some )?$/i;
/** More than these are an audience. */
const FEW = 12;
function isMet(page: Page, count: CountMention): boolean {
  const sentence = page.sentences[count.sentence];
  if (
    !sentence ||
    count.value === null ||
    count.value < 2 ||
    count.value > FEW ||
    count.group === null ||
    WHOLE.test(headOf(count.group))
  )
    return false;
  return MET.test(flatten(page.view.slice(Math.max(sentence.start, count.start - 150), count.start)));
}

/**
 * True where the count is of one kind among several that stand uncounted beside it: "20 ministers from partner countries,
 * tribal leaders and youth", or "over 60 students" after "students, alumni, journalists and doctors".
 */
function isOneKind(page: Page, count: CountMention, groups: readonly GroupMention[]): boolean {
  if (count.group === null || count.value === null || count.breakdown.length > 0) return false;
  const head = headOf(count.group);
  if (WHOLE.test(head) || /\ba total of\s{1,2}/i.test(page.view.slice(Math.max(0, count.start - 12), count.start + 12)))
    return isMet(page, count) && !WHOLE.test(head);
  if (isMet(page, count)) return true;
  const tail = !SENT_BY.test(head) && /\s(?:from|of|representing)\s/.test(count.group);
  if (
    tail &&
    groups.some(
      (group) =>
        group.start >= count.end &&
        classOfPeople(headOf(group.name)) !== null &&
        /^\s?,?\s(?:and |as well as |along with |together with )?(?:the |other |several |many )?$/.test(
          page.view.slice(count.end, group.start),
        ),
    )
  )
    return true;
  const listed = groups.find(
    (group) => group.sentence !== count.sentence && headOf(group.name) === head && !/\s/.test(group.name),
  );
  return listed !== undefined && groups.filter((group) => group.sentence === listed.sentence).length >= 3;
}

/** Heads of whom bodies send; what follows after their "from" is a list of bodies. */
const SENT_BY =
  /^(?:representatives|officials|officers|experts|members|stakeholders|professionals|staff|personnel|leaders|actors)$/;

/** Years of the days in the sentences that tell of the event. */
function yearsOf(page: Page, finds: Finds, draft: Draft): ReadonlySet<string> {
  const years = new Set<string>();
  for (const telling of draft.tellings.slice(0, 4)) {
    for (const date of finds.dates) {
      if (date.sentence !== telling.sentence || date.use !== null) continue;
      for (const year of date.resolve(telling.tense).edtf?.match(/\b\d{4}\b/g) ?? []) years.add(year);
    }
  }
  if (page.reference && years.size === 0) {
    const year = page.reference.edtf.slice(0, 4);
    if (/^\d{4}$/.test(year)) for (const near of [-1, 0, 1]) years.add(String(Number(year) + near));
  }
  return years;
}

/** "In 2018, 40 officers took part", in the release of an event of 2021. */
function isOtherYear(page: Page, finds: Finds, count: CountMention, years: ReadonlySet<string>): boolean {
  if (years.size === 0) return false;
  let other = false;
  for (const date of finds.dates) {
    if (date.sentence !== count.sentence || date.use !== null) continue;
    const said = page.view.slice(date.start, date.end).match(/\b(?:19|20)\d\d\b/g);
    if (!said) continue;
    if (said.some((year) => years.has(year))) return false;
    if (/\b(?:in|during|on|throughout|of)\s{1,2}$/i.test(page.view.slice(Math.max(0, date.start - 12), date.start)))
      other = true;
  }
  return other;
}
