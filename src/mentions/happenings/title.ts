// What an event is called: a quoted title beside its noun, or the capitalised name that the phrase is.
import type { Sentence } from '../../language/sentence.js';
import type { Span } from '../../text/span.js';
import { isPlaceName } from '../../vocab/places.js';
import type { Page } from '../page.js';

const MONTH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** A quoted title beside the phrase, or the capitalised name that the phrase is. */
export function titleOf(page: Page, sentence: Sentence, phrase: Span, capitals: number, proper: boolean): Span | null {
  const { view } = page;
  const after = view.slice(phrase.end, Math.min(sentence.end, phrase.end + 260));
  const said =
    /^[\s,]{0,3}(?:on\s|entitled\s|titled\s|themed\s|called\s|dubbed\s|named\s|under\sthe\s(?:theme|title)(?:\sof)?\s|with\sthe\stheme\s|on\sthe\stheme\s)?[\s,:]{0,2}"([^"]{4,200})"/.exec(
      after,
    );
  if (said && !/^\p{Ll}/u.test(said[1] as string)) {
    const start = phrase.end + said.index + said[0].length - 1 - (said[1] as string).length;
    return trim(view, { start, end: start + (said[1] as string).length });
  }
  const named = /"([^"]{4,80})"\s[a-z-]+$/.exec(view.slice(phrase.start, phrase.end));
  if (named)
    return trim(view, {
      start: phrase.start + named.index + 1,
      end: phrase.start + named.index + 1 + (named[1] as string).length,
    });
  const quote = view.slice(phrase.start, phrase.end).lastIndexOf('"');
  const close = quote < 0 ? -1 : view.indexOf('"', phrase.start + quote + 1);
  if (close > phrase.end - 1 && close - phrase.start < 220 && close < sentence.end)
    return trim(view, { start: phrase.start + quote + 1, end: close });
  if (proper && capitals >= 1) {
    let start = phrase.start;
    const text = view.slice(phrase.start, phrase.end);
    const article =
      /^(?:the|a|an|its|their|our|his|her|this|that|(?:today|yesterday|tomorrow|(?:this|last|next)\s(?:year|month|week)|[a-z]{3,6}day)'s)\s+/i.exec(
        text,
      );
    if (article) start += article[0].length;
    // "two-day Consultation Meeting", "association's Annual General Meeting": the name begins at its capital
    start +=
      /^(?:[$€£]?\d[\d.,]*\s)?(?:[a-z][\p{L}'-]*\s)+(?=\p{Lu})/u.exec(view.slice(start, phrase.end))?.[0].length ?? 0;
    const topic =
      /^\s(?:on|for|of|to)\s(?:the\s)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)(?:[A-Z][\p{L}-]+(?:\s(?:and|of|for|in|the|on|to|against)(?=\s[A-Z]))?\s?){1,12}/u.exec(
        after,
      );
    const end = phrase.end + (topic ? topic[0].length : 0);
    const town = topic
      ? /\s(?:in|at|on)\s(\p{Lu}[\p{L}'-]{1,24}(?: \p{Lu}[\p{L}'-]{1,24}){0,2}) ?$/u.exec(view.slice(phrase.end, end))
      : null;
    return trim(view, {
      start,
      end:
        town && (MONTH.test(town[1] as string) || isPlaceName((town[1] as string).trim())) ? end - town[0].length : end,
    });
  }
  const topic = /^\s(?:entitled|titled|called)\s([A-Z][^.;,"]{4,120})/.exec(after);
  if (topic)
    return trim(view, {
      start: phrase.end + topic[0].length - (topic[1] as string).length,
      end: phrase.end + topic[0].length,
    });
  return null;
}

function trim(view: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,.;:]/.test(view.charAt(start))) start++;
  while (end > start && /[\s,.;:]/.test(view.charAt(end - 1))) end--;
  return { start, end };
}
