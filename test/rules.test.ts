// Every rule row proves itself: what it finds, bracketed, is found once and exactly there; what it leaves is left.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Rule } from '../src/mentions/rule.js';
import { readingView } from '../src/text/reading-view.js';
import { rulesIn } from './support/rules.js';
import { importSource, quietModules, type SyntaxNode, walk } from './support/sources.js';

interface Row {
  readonly file: string;
  readonly rule: Rule;
}

const files = quietModules();
const withRows = files.filter((file) => /\bfinds\b/.test(file.text));
const tables = await Promise.all(
  withRows.map(async (file) => ({ file: file.path, rules: rulesIn(await importSource(file.path)) })),
);
const rows: Row[] = [];
const seen = new Set<Rule>();
for (const { file, rules } of tables) {
  for (const rule of rules) {
    if (seen.has(rule)) continue;
    seen.add(rule);
    rows.push({ file, rule });
  }
}

/** What the rule's pattern finds in a text. */
function found(pattern: RegExp, text: string): string[] {
  const everywhere = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  return [...readingView(text).matchAll(everywhere)].map(
    (match) => `${match.index}-${match.index + match[0].length} "${match[0]}"`,
  );
}

/** Patterns that look back from a place end in `$`, those that look on from it open with `^` or are sticky. */
const looksBack = (pattern: RegExp): boolean => !pattern.multiline && /(?<!\\)\$$/.test(pattern.source);
const looksOn = (pattern: RegExp): boolean => !pattern.multiline && (pattern.sticky || pattern.source.startsWith('^'));

/**
 * "a [grant] from" is the text without its brackets, and the span between them. A pattern that looks back is given the
 * text up to the closing bracket, one that looks on the text from the opening one.
 */
function given(pattern: RegExp, example: string): { text: string; span: string } {
  const start = example.indexOf('[');
  const end = example.indexOf(']');
  if (start < 0) return { text: example, span: '' };
  const before = looksOn(pattern) ? '' : example.slice(0, start);
  const inner = example.slice(start + 1, end);
  const after = looksBack(pattern) ? '' : example.slice(end + 1);
  const span = `${before.length}-${before.length + inner.length} "${readingView(inner)}"`;
  return { text: before + inner + after, span };
}

describe('rule rows', () => {
  for (const { file, rule } of rows) {
    it(`${rule.id} (${file})`, () => {
      expect(rule.finds.length, 'has examples of what it finds').toBeGreaterThan(0);
      expect(rule.leaves.length, 'has examples of what it leaves').toBeGreaterThan(0);
      for (const example of rule.finds) {
        expect.soft(example, 'brackets one span').toMatch(/^[^[\]]*\[[^[\]]+\][^[\]]*$/);
        const { text, span } = given(rule.pattern, example);
        expect.soft(found(rule.pattern, text), text).toEqual([span]);
      }
      for (const example of rule.leaves)
        expect.soft(found(rule.pattern, given(rule.pattern, example).text), example).toEqual([]);
    });
  }
});

describe('the tables', () => {
  const keysOf = (node: SyntaxNode): string[] =>
    node.type === 'ObjectExpression'
      ? (node.properties as SyntaxNode[]).flatMap((each) => (each.key as { name?: string } | undefined)?.name ?? [])
      : [];
  const written: { place: string; proven: boolean }[] = [];
  beforeAll(() => {
    for (const file of files) {
      walk(file, (node) => {
        const keys = keysOf(node);
        if (!keys.includes('id') || !keys.includes('pattern')) return;
        const line = file.text.slice(0, node.start).split('\n').length;
        written.push({ place: `${file.path}:${line}`, proven: keys.includes('finds') && keys.includes('leaves') });
      });
    }
  });

  it('ids are unique', () => {
    const ids = rows.map(({ rule }) => rule.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });
  it('ids are readable phrases', () => {
    expect(rows.map(({ rule }) => rule.id).filter((id) => !/^[a-z]+(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+$/.test(id))).toEqual(
      [],
    );
  });
  it('every row that is written has both kinds of example', () => {
    expect(written.filter((row) => !row.proven).map((row) => row.place)).toEqual([]);
  });
  it('every row that is written is run here: its table is exported', () => {
    expect(rows.length).toBeGreaterThanOrEqual(written.filter((row) => row.proven).length);
  });
  it('there are as many as we think', () => {
    expect(rows.length).toBeGreaterThan(40);
  });
});
