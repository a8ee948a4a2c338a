// No text that a pattern matches is ruled out: for patterns and texts of every make, and for each rule on each fixture.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesIn, matchesOf } from '../../src/text/matches.js';
import { readingView } from '../../src/text/reading-view.js';
import { mayMatch, RuleIndex } from '../../src/text/triggers.js';
import { SLUGS } from '../support/fixtures.js';
import { rulesOfSources } from '../support/rules.js';

describe('what is ruled out', () => {
  it.each([
    [/\b(?:was|were)\shosted\b/, 'the fair was posted'],
    [/\borgani[sz](?:ed|ers?)\sby/i, 'it was ORGANIZED in May'],
    [/\bmet\b/, 'metal'],
    [/(?:Days|Fest)$/, 'a day'],
    [/a(?=\swebinar)/, 'a web'],
  ])('%s in "%s"', (pattern, text) => {
    expect(mayMatch(pattern, text)).toBe(false);
  });
  it.each([
    [/\bmet\b/, '(met)'],
    [/\bmet\b/i, 'they\nMET.'],
    [/\bset\b/iu, 'they \u017fet'],
    [/x\s{0,3}|\d/, '7'],
    [/[^a]*/, ''],
    [/(?:caf\u00e9|bar)s?/, 'two caf\u00e9s'],
    [/(?<!in\s)\d{4}-held/, '2020-held'],
  ])('%s is tried on "%s"', (pattern, text) => {
    expect(pattern.test(text)).toBe(true);
    expect(mayMatch(pattern, text)).toBe(true);
  });
});

const atom = fc.constantFrom(
  'a',
  'B',
  'cd',
  'held',
  ' ',
  '\\s',
  '\\b',
  '\\d',
  '.',
  '[ab]',
  '[^a]',
  '\\w',
  '-',
  '\u00e9',
  '^',
  '$',
);
const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small' },
    atom,
    fc
      .tuple(fc.constantFrom('(?:', '(', '(?=', '(?!', '(?<=', '(?<!'), tie('pattern'))
      .map(([open, inner]) => `${open}${inner})`),
    fc
      .tuple(tie('pattern'), fc.constantFrom('?', '*', '+', '{2}', '{0,2}', '{1,2}?'))
      .map(([inner, times]) => `(?:${inner})${times}`),
  ),
  pattern: fc.oneof(
    fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
    fc.array(tie('part'), { minLength: 2, maxLength: 3 }).map((parts) => parts.join('|')),
  ),
}));
const text = fc
  .array(fc.constantFrom('a', 'b', 'A', 'cd', 'held', ' ', '\n', '1', '-', '\u00e9', 'Held', '_'), { maxLength: 12 })
  .map((parts) => parts.join(''));

describe('nothing is lost', () => {
  it('whatever the pattern and the text', () => {
    fc.assert(
      fc.property(pattern, fc.constantFrom('', 'i', 'u', 'iu', 'm'), text, (source, flags, subject) => {
        const regex = new RegExp(source, flags);
        if (regex.test(subject)) expect(mayMatch(regex, subject), `${regex} in ${JSON.stringify(subject)}`).toBe(true);
      }),
      { seed: 20_261_121, numRuns: 4000 },
    );
  });

  it('for the rules on our own releases', async () => {
    const views = SLUGS.map((slug) => readingView(readFileSync(`fixtures/${slug}/release.txt`, 'utf8')));
    const lost: string[] = [];
    for (const { id, pattern: own, finds } of await rulesOfSources()) {
      const fresh = new RegExp(own.source, own.flags.replace(/[gy]/g, ''));
      for (const view of [...views, ...finds.map((example) => readingView(example.replace(/[[\]]/g, '')))])
        if (!mayMatch(fresh, view) && fresh.test(view)) lost.push(`${id}: ${fresh.exec(view)?.[0]}`);
    }
    expect(lost).toEqual([]);
  });
});

describe('matches', () => {
  it('are those of matchAll, wherever the pattern stood', () => {
    for (const regex of [/a*/g, /a*/gu, /(?<=a)b?/g]) {
      const subject = 'aab\u{1F600}b a';
      const all = [...subject.matchAll(new RegExp(regex.source, regex.flags))].map((match) => [match.index, match[0]]);
      regex.lastIndex = 3;
      expect(matchesOf(regex, subject).map((match) => [match.index, match[0]])).toEqual(all);
      expect(matchesIn(regex, subject)).toHaveLength(all.length);
    }
  });
});

describe('an index of rules', () => {
  const rules = [/\bhosted\sby\b/g, /\d{4}/g, /\b(?:funded|paid)\b/gi, /\borgani[sz]ed\b/g, /^[^a]/g].map(
    (pattern) => ({ pattern }),
  );
  const index = new RuleIndex(rules);
  const inOrder = (text: string): RegExp[] => index.for(text).map(({ pattern }) => pattern);

  it('gives those that may match, in their order', () => {
    expect(inOrder('PAID for by the town')).toEqual([/\d{4}/g, /\b(?:funded|paid)\b/gi, /^[^a]/g]);
    expect(inOrder('It was organised and hosted by us.')).toEqual([
      /\bhosted\sby\b/g,
      /\d{4}/g,
      /\borgani[sz]ed\b/g,
      /^[^a]/g,
    ]);
  });

  it.each([
    ['a sentence', 'The fair was paid for and hosted by the town.'],
    ['a page', `${'The fair went on. '.repeat(80)}It was hosted by the town.`],
    ['a text with an odd letter', 'The \u017fair was organi\u017fed.'],
    ['nothing', ''],
  ])('loses none that is tried alone: %s', (_, text) => {
    const tried = rules.filter(({ pattern }) => mayMatch(pattern, text));
    expect(index.for(text)).toEqual(tried);
  });
});
