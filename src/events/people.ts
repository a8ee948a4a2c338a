// How many took part, and who: the event's head count, its counted parts, and the kinds named without a count.
import type { CountMention, Qualifier } from '../mentions/mention.js';
import type { Page } from '../mentions/page.js';
import type { Span } from '../text/span.js';
import type { Finds, Left } from './finds.js';
import type { Focus } from './focus.js';
import type { Draft } from './seeds.js';

export interface EventPeople {
  readonly total: { readonly value: number; readonly qualifier: Qualifier } | null;
  readonly breakdown: readonly { readonly count: number; readonly group: string }[];
  readonly groups: readonly string[];
  readonly confidence: number;
  readonly spans: readonly (Span & { readonly rule: string })[];
}

/** "in attendance", "registered": counts of people that a release calls its participants. */
const PARTICIPANTS = /\b(?:participants?|attendees?|delegates?|trainees?|people|persons?|individuals?|guests?|students?|visitors?)\b/i;

function pointsOf(page: Page, focus: Focus, draft: Draft, count: CountMention): number {
  const sentence = page.sentences[count.sentence];
  const tie = focus.of(count);
  if (!sentence || !tie || tie.draft !== draft) return -9;
  let points = count.strength * 2;
  if (count.use === 'expected') points -= 0.4;
  if (tie.telling) points += tie.telling.licence >= 1.8 ? 1 : 0.6;
  if (count.group && PARTICIPANTS.test(count.group)) points += 0.4;
  if (sentence.zone === 'headline') points -= 0.3;
  if (page.view.slice(sentence.start, count.start).split('"').length % 2 === 0) points -= 0.8;
  if (count.value !== null && count.value < 3) points -= 0.8;
  points -= Math.min(sentence.paragraph, 10) * 0.06;
  return points;
}

const FLOOR = 1;

export function peopleOf(page: Page, finds: Finds, focus: Focus, draft: Draft, left: Left[]): EventPeople | null {
  const spans: (Span & { rule: string })[] = [];
  const usable = finds.counts.filter((count) => {
    const fits = count.use === 'attendance' || count.use === 'expected';
    if (!fits && draft.main) left.push({ start: count.start, end: count.end, kind: 'count', rule: count.rule, why: `not people who take part (${count.use})` });
    return fits;
  });
  let total: EventPeople['total'] = null;
  let confidence = 0.6;
  const parts = new Map<string, { count: number; group: string }>();
  const addParts = (count: CountMention): void => {
    for (const part of count.breakdown) {
      const key = `${part.count} ${part.group.toLowerCase()}`;
      if (!parts.has(key)) {
        parts.set(key, { count: part.count, group: part.group.replace(/\s+/g, ' ') });
        spans.push({ start: part.span.start, end: part.span.end, rule: count.rule });
      }
    }
  };
  const scored = usable.map((count) => ({ count, points: (count.earlier && draft.main ? -9 : pointsOf(page, focus, draft, count)) })).filter((one) => one.points > -9);
  let best: (typeof scored)[number] | null = null;
  for (const one of scored) if (one.count.value !== null && one.points >= FLOOR && (!best || one.points > best.points + 1e-9)) best = one;
  for (const { count, points } of scored) {
    if (count === best?.count) continue;
    if (count.value === null && count.breakdown.length > 0 && points >= FLOOR) {
      spans.push({ start: count.start, end: count.end, rule: count.rule });
      addParts(count);
    } else if (count.value !== null && count !== best?.count) left.push({ start: count.start, end: count.end, kind: 'count', rule: count.rule, why: points < FLOOR ? 'the words do not say that they took part in the event' : 'another count says it more plainly' });
  }
  if (best) {
    const { count } = best;
    if (count.absurd !== true) {
      total = { value: count.value as number, qualifier: count.qualifier };
      spans.unshift({ start: count.start, end: count.end, rule: count.rule });
      addParts(count);
      confidence = Math.min(0.96, 0.45 + best.points * 0.14);
    }
  }
  const groups: string[] = [];
  for (const group of finds.groups) {
    const tie = focus.of(group);
    if (!tie || tie.draft !== draft) continue;
    const name = group.name.replace(/\s+/g, ' ');
    if (groups.some((known) => known.toLowerCase() === name.toLowerCase()) || groups.length >= 16) continue;
    groups.push(name);
    spans.push({ start: group.start, end: group.end, rule: group.rule });
  }
  if (!total && parts.size === 0 && groups.length === 0) return null;
  return { total, breakdown: [...parts.values()], groups, confidence, spans };
}
