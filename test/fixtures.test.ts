// Whole releases of our own: each against its golden expected.json (`npm run golden` rewrites them), all against their gold.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract.js';
import { extractionSchema } from '../src/schema/record.js';
import { fixtureFile, fixtureSlugs, readSet } from './support/measure.js';
import { evidenceIn } from './support/told.js';

const releases = await readSet('fixtures');

describe('fixtures', () => {
  it('are as many and as various as we think', () => {
    expect(releases.length).toBeGreaterThanOrEqual(39);
    expect(releases.filter(({ gold }) => gold.events.length === 0).length).toBeGreaterThanOrEqual(8);
  });
  it('say in a line what they teach', () => {
    for (const slug of fixtureSlugs())
      expect(readFileSync(fixtureFile(slug, 'about'), 'utf8').trim().split('\n').length).toBe(1);
  });

  for (const { id, text } of releases) {
    it(`${id} gives what it gave`, async () => {
      const extraction = extract(text);
      await expect(`${JSON.stringify(extraction, null, 2)}\n`).toMatchFileSnapshot(
        fileURLToPath(fixtureFile(id, 'expected.json')),
      );
    });
    it(`${id} keeps the promise of the schema and quotes its source`, () => {
      const extraction = extract(text);
      extractionSchema.parse(extraction);
      for (const each of evidenceIn([extraction.release, extraction.events]))
        expect(text.slice(each.start, each.end)).toBe(each.text);
    });
  }
});

describe('gold', () => {
  for (const { id, text, gold } of releases) {
    it(`${id}: the words of the gold stand in the text`, () => {
      const plain = (words: string) =>
        words
          .replace(/[\s\u200b]+/g, ' ')
          .replace(/[’‘]/g, "'")
          .replace(/[“”]/g, '"')
          .toLowerCase();
      const whole = plain(text);
      const { first, last } = gold.release?.body ?? {};
      for (const words of [first, last]) if (words) expect(text).toContain(words);
      const names = gold.events.flatMap((event) =>
        [...(event.organizers ?? []), ...(event.funders ?? [])].map((body) => body.name),
      );
      const groups = gold.events.flatMap((event) =>
        (event.participants?.breakdown ?? []).flatMap((part) => part.group ?? []),
      );
      for (const words of [...names, ...groups]) expect(whole).toContain(plain(words));
    });
  }
});
