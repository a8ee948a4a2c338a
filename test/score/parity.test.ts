// The same figures as the annotators' own script, where it lies beside the project.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadScoreInput, score } from '../../src/score/index.js';
import { folder, ROOT } from '../support/ctx.js';

const corpus = join(ROOT, '../shared/corpus');

/** A run that is right here and wrong there, made from the gold in a fixed manner. */
function flawedRun(gold: string): string {
  const lines = readdirSync(gold).flatMap((file, i) => {
    if (i % 11 === 10) return [];
    const { release, events } = JSON.parse(readFileSync(join(gold, file), 'utf8'));
    const id = file.replace('.json', '');
    const flawed = events
      .filter((_: unknown, j: number) => (i + j) % 7 !== 6)
      .map(
        (
          event: Record<string, unknown> & {
            organizers: object[];
            locations: object[];
            participants: { total: object } | null;
          },
          j: number,
        ) => ({
          ...event,
          type: (i + j) % 3 ? event.type : 'other',
          main: (i + j) % 9 === 8 ? !event.main : event.main,
          organizers:
            i % 4 === 1
              ? event.organizers.slice(1)
              : [...event.organizers, ...(i % 5 ? [] : [{ name: 'Extra Body', role: 'partner' }])],
          locations:
            i % 5 === 2 ? [] : event.locations.map((place) => ({ ...place, venue: i % 2 ? null : 'The Long Hall' })),
          dates: i % 6 === 3 ? { edtf: '2019' } : event.dates,
          durationDays: i % 3 ? event.durationDays : 5,
          participants:
            i % 8 === 4 ? { total: { value: 3, qualifier: 'exact' }, breakdown: [], groups: [] } : event.participants,
          evidence: [{ start: 0, end: 3, text: i % 4 ? 'abc' : '', rule: 'x' }],
        }),
      );
    const body = { start: i % 3, end: 900 + i };
    const title = release.title && { value: i % 5 ? release.title : 'Another headline' };
    return [
      JSON.stringify({
        source: { path: `texts/${id}.txt` },
        release: { title, published: release.published, body },
        events: flawed,
      }),
    ];
  });
  return `${lines.join('\n')}\n`;
}

describe.skipIf(!existsSync(join(corpus, 'score.mjs')))('the figures of score.mjs', () => {
  it.each(['seeds', 'dev'])('on %s', async (set) => {
    const [gold, texts] = [join(corpus, set, 'gold'), join(corpus, set, 'texts')];
    const run = join(folder({}), 'run.ndjson');
    writeFileSync(run, flawedRun(gold));
    const theirs = (...flags: string[]): string =>
      execFileSync(process.execPath, [join(corpus, 'score.mjs'), '--gold', gold, '--texts', texts, run, ...flags], {
        encoding: 'utf8',
      });

    const { golds, records } = await loadScoreInput(gold, run);
    const { misses, ...figures } = score(golds, records);
    expect(figures).toEqual(JSON.parse(theirs('--json')));
    // Their list leaves out events beside the main one.
    const listed = misses.filter(({ field }) => field !== 'other events');
    const lines = theirs('--misses').split('\n').slice(0, listed.length);
    expect(listed.map(({ id, field, kind, value }) => [id, field, kind, value].join('\t'))).toEqual(lines);
  });
});
