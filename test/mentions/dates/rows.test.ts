// Every row of the date tables finds its brackets, exactly, and leaves what it must leave.
import { describe, expect, it } from 'vitest';
import { DURATION_RULES } from '../../../src/mentions/dates/durations.js';
import { FORMS } from '../../../src/mentions/dates/forms.js';
import { RELATIVE_RULES } from '../../../src/mentions/dates/relative.js';
import { scanDates } from '../../../src/mentions/dates/scan.js';
import { readingView } from '../../../src/text/reading-view.js';

/** The text without its brackets, and what stood in them. */
function unbracket(example: string): { text: string; inside: string[] } {
  const inside = [...example.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]!);
  return { text: example.replace(/[[\]]/g, ''), inside };
}

const foundIn = (text: string): string[] => {
  const view = readingView(text);
  return scanDates(view, 0, view.length, () => 'dmy').drafts.map((draft) => text.slice(draft.start, draft.end));
};

describe.each(FORMS.map((form) => [form.id, form] as const))('%s', (_, form) => {
  it.each(form.finds)('finds %s', (example) => {
    const { text, inside } = unbracket(example);
    expect(foundIn(text)).toEqual(inside);
  });
  it.each(form.leaves)('leaves %s', (example) => {
    expect(foundIn(example)).toEqual([]);
  });
});

describe.each(RELATIVE_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.finds)('finds %s', (example) => {
    const { text, inside } = unbracket(example);
    expect(foundIn(text)).toEqual(inside);
  });
  it.each(rule.leaves)('leaves %s', (example) => {
    expect(foundIn(example)).toEqual([]);
  });
});

describe.each(DURATION_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.finds)('finds %s', (example) => {
    const { text, inside } = unbracket(example);
    expect([...text.matchAll(rule.pattern)].map((match) => match[0])).toEqual(inside);
  });
  it.each(rule.leaves)('leaves %s', (example) => {
    expect(example.match(rule.pattern)).toBeNull();
  });
});
