// Dates that are told in pieces: "today, 29 March", "Monday (3 May) to Wednesday (5 May)", "the week of October 12".
import type { Draft, Item } from './draft.js';

/** True for several days, or one range of days. */
export const isRange = ({ content }: Draft): boolean =>
  content.shape === 'chain' && (content.items.length > 1 || content.items[0]!.to !== null);

const TODAY_THEN = /^,?[ \n]?\(?(?:on )?$/;
/** The hours between two days: "5 March 2018, 9:00 - 7 March 2018", "9am on 5 March to 5pm on 7 March". */
const HOUR = '\\d{1,2}(?:[:.]\\d\\d)?[ \\n]?(?:[ap]\\.?m\\.?|hrs|h)?';
const HOURS_BETWEEN = new RegExp(
  `^,?[ \\n]?(?:at )?(?:${HOUR})?,?[ \\n]?(?:-|to|until|till|through)[ \\n]?(?:${HOUR}[ \\n](?:on )?)?$`,
  'i',
);
/** The hours of the first day alone: "17 March\n10:15-14:00\n20 March". */
const HOURS_TWICE = new RegExp(`${HOUR}[ \\n]?(?:-|to)[ \\n]?${HOUR}`, 'i');
const COMMA = /^,?[ \n](?:the )?$/;
const WEEK_OF =
  /\b(?:the )?(week|weekend)(?:[ \n](?:of|beginning|starting|commencing|from|ending))[ \n](?:on )?(?:the )?$/i;

/** "today, 29 March" and "Monday (9 May)" are one date; "the week of October 12" is the week. */
export function joinDrafts(view: string, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const last = joined[joined.length - 1];
    if (
      last &&
      draft.start - last.end <= 8 &&
      draft.start >= last.end &&
      TODAY_THEN.test(view.slice(last.end, draft.start))
    ) {
      const day = draft.grain === 'day' && !isRange(draft);
      const bracket = /\(/.test(view.slice(last.end, draft.start));
      const end = bracket && view[draft.end] === ')' ? draft.end + 1 : draft.end;
      const unit = last.content.shape === 'offset' && last.content.unit === 'day';
      if (day && (unit || (bracket && last.content.shape === 'weekdays')) && (!bracket || end > draft.end)) {
        // "today, Wednesday": the weekday adds nothing to "today".
        const content = draft.content.shape === 'chain' ? draft.content : last.content;
        joined[joined.length - 1] = {
          ...draft,
          start: last.start,
          end,
          content,
          points: last.points,
          rule: draft.content.shape === 'chain' ? draft.rule : last.rule,
        };
        continue;
      }
    }
    const gap = last && draft.start - last.end <= 28 ? view.slice(last.end, draft.start) : null;
    if (last && gap !== null && draft.content.shape === 'chain' && draft.grain === 'day') {
      const { items } = draft.content;
      // "Monday and Tuesday, 12 and 13 June"
      if (last.content.shape === 'weekdays' && COMMA.test(gap)) {
        const [first, ...rest] = items as [Item, ...Item[]];
        const weekday = first.from.weekday ?? last.content.days[0]!;
        const dated = [{ ...first, from: { ...first.from, weekday } }, ...rest];
        joined[joined.length - 1] = { ...draft, start: last.start, content: { ...draft.content, items: dated } };
        continue;
      }
      if (
        /\d/.test(gap) &&
        last.content.shape === 'chain' &&
        last.grain === 'day' &&
        !isRange(last) &&
        !isRange(draft) &&
        HOURS_BETWEEN.test(gap) &&
        !(HOURS_TWICE.test(gap) && gap.includes('\n'))
      ) {
        const item = { from: (last.content.items[0] as Item).from, to: items[0]!.from };
        joined[joined.length - 1] = { ...draft, start: last.start, content: { ...draft.content, items: [item] } };
        continue;
      }
    }
    joined.push(aroundWeek(view, draft));
  }
  const whole: Draft[] = [];
  for (const draft of joined.map((one) => withoutOld(view, one))) {
    const ends = whole.length > 0 ? joinEnds(view, whole[whole.length - 1]!, draft) : null;
    if (ends) whole[whole.length - 1] = ends;
    else whole.push(draft);
  }
  return whole;
}

const MOVED_FROM =
  /\b(?:postponed|moved|rescheduled|shifted|changed|deferred|brought forward|pushed back|put (?:off|back))[ \n](?:[a-z]{2,10}[ \n]){0,2}from[ \n](?:the )?$/i;

/** "postponed from 20 May to 3 June" is no range: the second day is the event's. */
function withoutOld(view: string, draft: Draft): Draft {
  const { content } = draft;
  if (content.shape !== 'chain' || content.items.length !== 1) return draft;
  const { from, to } = content.items[0]!;
  if (!to || !MOVED_FROM.test(view.slice(Math.max(0, draft.start - 60), draft.start))) return draft;
  const year = to.year ?? from.year;
  return { ...draft, start: to.start, content: { ...content, items: [{ from: { ...to, year }, to: null }] } };
}

const TO = /^,?[ \n](?:to|until|till|through)[ \n](?:the )?$/;
const BETWEEN = /\b[Bb]etween[ \n]$/;
const AND = /^,?[ \n](?:and|&)[ \n](?:on[ \n])?$/;
/** "18 May (9am-5pm) and 20 May" */
const AND_AFTER_HOURS = /^[ \n]\(\d[^()\n]{1,24}\)[ \n](?:and|&)[ \n](?:on[ \n])?$/;

const isOneDay = ({ content, grain }: Draft): boolean =>
  content.shape === 'chain'
    ? grain === 'day' && content.items.length === 1 && content.items[0]!.to === null
    : content.shape === 'weekdays'
      ? content.days.length === 1
      : content.shape === 'offset' && content.unit === 'day';

const START_LABEL =
  /(?:^|\n)[ \t*_-]{0,6}(?:starts?|starting|begins?|from|opens|opening)(?: date)?[ \t*_]{0,4}:[ \t*_]{0,4}$/i;
const END_LABEL =
  /^[ \t*_]{0,4}(?:\n[ \t*_-]{0,6}|[,;|][ \t]?)(?:ends?|ending|to|until|till|finish|finishes|closes|closing)(?: date)?[ \t*_]{0,4}:[ \t*_]{0,4}$/i;

/** "From today to Thursday", "tomorrow and Friday", "Monday (3 May) to Wednesday (5 May)". */
function joinEnds(view: string, first: Draft, last: Draft): Draft | null {
  if (last.start - first.end > 36 || last.start < first.end || !isOneDay(first) || !isOneDay(last)) return null;
  const gap = view.slice(first.end, last.start);
  const labelled = END_LABEL.test(gap) && START_LABEL.test(view.slice(Math.max(0, first.start - 40), first.start));
  const range = labelled || TO.test(gap);
  const timed = AND_AFTER_HOURS.test(gap);
  if (!range && !timed && !AND.test(gap)) return null;
  const [a, b] = [first.content, last.content];
  const span = { start: first.start, end: last.end, grain: 'day' } as const;
  if (a.shape === 'chain' && b.shape === 'chain') {
    if (!timed && !labelled && view[first.end - 1] !== ')') return null;
    const [from, to] = [a.items[0]!.from, b.items[0]!.from];
    const items = range
      ? [{ from, to }]
      : [
          { from, to: null },
          { from: to, to: null },
        ];
    return { ...last, ...span, content: { ...b, items } };
  }
  // "between Wednesday and today"
  const between = !range && BETWEEN.test(view.slice(Math.max(0, first.start - 12), first.start));
  if (between && b.shape === 'offset' && (a.shape === 'weekdays' || a.shape === 'chain'))
    return {
      ...span,
      rule: 'dates/ends',
      points: first.points ?? last.points,
      content: { shape: 'between', from: a, to: b, range: true },
    };
  if (a.shape !== 'offset' && !(range && a.shape === 'chain' && b.shape === 'offset')) return null;
  // "today and 5 May": two days told apart.
  if (b.shape === 'chain' && !range) return null;
  const points = first.points ?? last.points;
  return { ...span, rule: 'dates/ends', points, content: { shape: 'between', from: a, to: b, range } };
}

function aroundWeek(view: string, draft: Draft): Draft {
  const { content } = draft;
  if (content.shape !== 'chain' || content.grain !== 'day' || isRange(draft)) return draft;
  const match = WEEK_OF.exec(view.slice(Math.max(0, draft.start - 32), draft.start));
  if (!match) return draft;
  const unit = match[1]!.toLowerCase() as 'week' | 'weekend';
  return {
    ...draft,
    start: draft.start - match[0].length,
    rule: 'dates/week-of',
    grain: 'week',
    content: { shape: 'around', unit, part: content.items[0]!.from },
  };
}
