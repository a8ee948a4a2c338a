// What can be the seed of an event: "organized a two-day training workshop", "the 9th Annual Conference".
import { sentenceAt } from '../../language/reading.js';
import type { Sentence } from '../../language/sentence.js';
import { overlaps } from '../../text/span.js';
import type { HappeningMention } from '../mention.js';
import type { Page } from '../page.js';
import { around, fateOf, tenseOf } from './context.js';
import { findEllipses } from './ellipses.js';
import { BODY_MEETING, findNames } from './names.js';
import { eventNounsIn } from './nouns.js';
import { findOpen } from './open.js';
import { readHappening } from './phrase.js';
import { titleOf } from './title.js';

/** No sentence of prose names more happenings than this: what lies behind is a list without end, and is not read. */
const MOST_IN_SENTENCE = 40;

/** Happenings on the page, in text order. */
export function findHappenings(page: Page): HappeningMention[] {
  const found: HappeningMention[] = [];
  const { view } = page;
  let within = -1;
  let tried = 0;
  for (const match of eventNounsIn(view)) {
    const at = match.index;
    const sentence = sentenceAt(page, at);
    if (!sentence || sentence.zone === 'about') continue;
    tried = sentence.index === within ? tried + 1 : 0;
    within = sentence.index;
    if (tried >= MOST_IN_SENTENCE) continue;
    const mention = readHappening(page, sentence, at, match[0]);
    if (mention) found.push(mention);
  }
  for (const name of findNames(page)) {
    if (found.some((other) => overlaps(other.phrase, name))) continue;
    const sentence = page.sentences[name.sentence] as Sentence;
    const context = around(page, sentence, name);
    const fate = fateOf(context.clause);
    const body = name.rule === BODY_MEETING.id;
    found.push({
      kind: 'happening',
      type: body ? 'meeting' : null,
      head: body ? 'meeting' : 'event',
      phrase: { start: name.start, end: name.end },
      determiner: 'bare',
      plural: false,
      quantity: null,
      series: null,
      proper: !body,
      title: body ? null : { start: name.start, end: name.end },
      tense: tenseOf(context, sentence.zone === 'headline'),
      fate,
      licence: name.rule === 'happenings/name-hosted' ? 2 : 3,
      start: name.start,
      end: name.end,
      rule: name.rule,
      sentence: name.sentence,
    });
  }
  // One pass over both lists, which are in text order.
  found.sort((a, b) => a.phrase.start - b.phrase.start);
  joinPairs(page, found);
  passOn(page, found);
  takeNames(page, found);
  let at = 0;
  const named = found.length;
  for (const open of findOpen(page).sort((a, b) => a.start - b.start)) {
    while (at < named && (found[at] as HappeningMention).end <= open.start) at++;
    const rival = found[at];
    if (
      (at < named && rival && rival.phrase.start < open.end) ||
      (found.length > named && (found.at(-1) as HappeningMention).end > open.start)
    )
      continue;
    // "ran the first Core Skills for Judges course": its noun stands behind the preposition.
    if (
      at < named &&
      rival?.determiner === 'bare' &&
      rival.phrase.start - open.end <= 6 &&
      /^\s(?:for|of|on|in|and)\s$/.test(view.slice(open.end, rival.phrase.start))
    )
      continue;
    const sentence = page.sentences[open.sentence] as Sentence;
    const context = around(page, sentence, open);
    found.push({
      kind: 'happening',
      type: null,
      head: view.slice(open.head.start, open.head.end).toLowerCase(),
      phrase: { start: open.start, end: open.end },
      determiner: open.determiner,
      plural: open.plural,
      quantity: null,
      series: open.series,
      proper: open.proper,
      title: titleOf(page, sentence, open, open.proper ? 1 : 0, open.proper),
      tense: tenseOf(context, sentence.zone === 'headline'),
      fate: fateOf(context.clause),
      licence: /-(?:held|object)$/.test(open.rule) ? 3 : 2,
      start: open.head.start,
      end: open.end,
      rule: open.rule,
      sentence: open.sentence,
    });
  }
  found.sort((a, b) => a.start - b.start);
  const ellipses = findEllipses(page, found);
  if (ellipses.length === 0) return found;
  // "The second phase of the training" is told once.
  const inside = new Set(
    ellipses.filter((one) => one.rule !== 'happenings/ellipsis').map((one) => `${one.sentence} ${one.end}`),
  );
  return [...found.filter((one) => !inside.has(`${one.sentence} ${one.end}`)), ...ellipses].sort(
    (a, b) => a.start - b.start,
  );
}

/** "The next meeting will be our Annual General Meeting": what is said of the one is said of the other. */
function passOn(page: Page, found: HappeningMention[]): void {
  for (let i = 1; i < found.length; i++) {
    const [last, mention] = [found[i - 1] as HappeningMention, found[i] as HappeningMention];
    if (
      (last.series === 'earlier' || last.series === 'later') &&
      mention.series === null &&
      last.sentence === mention.sentence &&
      mention.phrase.start - last.end < 12 &&
      /^\s(?:will\sbe|is|was|to\sbe)\s$/.test(page.view.slice(last.end, mention.phrase.start))
    )
      found[i] = { ...mention, series: last.series };
  }
}

/** "Harbour Voices: A Conference on Tides": a name of which the phrase is the second half, within a sentence. */
const NAME_BEFORE =
  /[^\s:]\s"?((?:\p{Lu}[\p{L}\p{N}'&-]{1,24}|\d{4})(?: (?:(?:of|for|the|and|in|to|on|a) ){0,2}(?:\p{Lu}[\p{L}\p{N}'&-]{0,24}|\d{4})){0,6}): $/u;

/** Gives a happening the whole of its name where a colon stands in it. */
function takeNames(page: Page, found: HappeningMention[]): void {
  for (const [i, mention] of found.entries()) {
    const { phrase, title } = mention;
    const sentence = page.sentences[mention.sentence] as Sentence;
    if (page.view.charCodeAt(phrase.start - 2) !== COLON || sentence.zone !== 'body') continue;
    const before = page.view.slice(Math.max(sentence.start, phrase.start - 120), phrase.start);
    const name = NAME_BEFORE.exec(before)?.[1];
    if (name === undefined) continue;
    const start = phrase.start - name.length - 2;
    found[i] = {
      ...mention,
      phrase: { start, end: phrase.end },
      proper: true,
      title: { start, end: title?.end ?? phrase.end },
    };
  }
}
const COLON = 0x3a;

/** "the Harbour Conference and Exhibition", "a virtual conference and annual meeting": two nouns for one event. */
function joinPairs(page: Page, found: HappeningMention[]): void {
  let kept = 0;
  for (const mention of found) {
    const last = found[kept - 1];
    // "an open house public meeting": two nouns of one phrase
    if (
      kept > 0 &&
      last &&
      last.sentence === mention.sentence &&
      !last.plural &&
      mention.phrase.start >= last.phrase.start &&
      mention.phrase.start < last.end &&
      mention.start > last.end
    ) {
      const { type, head, title, start } = last.type === null ? mention : last;
      found[kept - 1] = {
        ...mention,
        phrase: { start: last.phrase.start, end: mention.end },
        determiner: last.determiner,
        type,
        head,
        title: title ?? mention.title,
        start,
        licence: Math.max(last.licence, mention.licence),
      };
      continue;
    }
    const joined =
      kept > 0 &&
      last !== undefined &&
      last.sentence === mention.sentence &&
      mention.determiner === 'bare' &&
      !last.plural &&
      !mention.plural &&
      last.type !== null &&
      mention.type !== null &&
      (mention.title === null || last.title !== null) &&
      mention.phrase.start - last.end <= 5 &&
      mention.phrase.start > last.end &&
      // "an open house public meeting": two nouns in a row
      /^\s(?:and|&)\s$/.test(page.view.slice(last.end, mention.phrase.start)) &&
      (last.determiner === 'indefinite' || last.proper);
    if (joined) {
      const title = last.title && { start: last.title.start, end: Math.max(mention.end, mention.title?.end ?? 0) };
      found[kept - 1] = {
        ...last,
        phrase: { start: last.phrase.start, end: mention.end },
        end: mention.end,
        title,
        licence: Math.max(last.licence, mention.licence),
        tense: last.tense ?? mention.tense,
        fate: last.fate ?? mention.fate,
      };
    } else found[kept++] = mention;
  }
  found.length = kept;
}
