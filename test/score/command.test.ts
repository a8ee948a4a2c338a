import { describe, expect, it } from 'vitest';
import { ctx, folder, RELEASE } from '../support/ctx.js';

const GOLD = JSON.stringify({
  release: {
    title: 'Coastal towns train volunteers',
    published: '2019-03-12',
    publisher: null,
    body: { first: 'Coastal towns', last: 'European Union.' },
  },
  events: [
    {
      main: true,
      type: 'workshop',
      status: 'held',
      dates: { edtf: '2019-03-09/2019-03-10' },
      locations: [],
      organizers: [],
      funders: [],
      participants: null,
    },
  ],
});
const RECORD = JSON.stringify({
  source: { path: 'texts/fair.txt' },
  release: { title: null },
  events: JSON.parse(GOLD).events,
});

describe('ctx score', () => {
  it('prints a table', async () => {
    const cwd = folder({ 'gold/fair.json': GOLD, 'texts/fair.txt': RELEASE, 'run.ndjson': `${RECORD}\n` });
    const { status, stdout, stderr } = await ctx(['score', 'gold', 'run.ndjson'], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('1 release, 0 without a record, 1 right in all five fields');
    expect(stdout).toMatch(/^dates +100\.0 +100\.0 +100\.0 {3}\(1 0 0\)$/m);
    expect(stdout).toContain('macro F1 of organizers, dates, locations, participants, funders: 100.0');
  });

  it('takes a JSON array, fixtures with gold inside, --json and --misses', async () => {
    const record = RECORD.replace('texts/fair.txt', 'in/fair/release.txt');
    const cwd = folder({ 'in/fair/gold.json': GOLD, 'in/fair/release.txt': RELEASE, 'run.json': `[\n${record}\n]\n` });
    const { status, stdout } = await ctx(['score', 'in/', 'run.json', '--json', '--misses'], { cwd });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      docs: 1,
      absent: 0,
      macroF1: 1,
      misses: [
        {
          id: 'fair',
          field: 'title',
          kind: 'missed',
          value: 'Coastal towns train volunteers',
          around: 'Coastal towns train volunteers',
        },
        {
          id: 'fair',
          field: 'published',
          kind: 'missed',
          value: '2019-03-12',
          around: expect.stringMatching(/^BANJUL, The Gambia, 12 March 2019 - .*2019\.$/),
        },
      ],
    });
  });

  it('prints a reliability table', async () => {
    const cwd = folder({
      'gold/fair.json': GOLD,
      'run.ndjson': RECORD.replace('"2019-03-09/2019-03-10"', '$&,"confidence":0.85'),
    });
    const { status, stdout } = await ctx(['score', 'gold', 'run.ndjson', '--calibration'], { cwd });
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `1 value with a confidence
confidence    mean  right      n
0.8 to 0.9    85.0  100.0      1
field           mean  right      n    ECE
dates          85.0  100.0      1  0.150
expected calibration error: 0.150
`,
    });
    const { stdout: json } = await ctx(['score', 'gold', 'run.ndjson', '--calibration', '--json'], { cwd });
    expect(JSON.parse(json)).toMatchObject({ count: 1, accuracy: 1, fields: { dates: { count: 1 } } });
  });

  it.each([
    [
      'a gold file that is no JSON',
      { 'gold/fair.json': '{', 'run.ndjson': RECORD },
      'ctx: gold/fair.json: is not valid JSON; check the file\n',
    ],
    [
      'a gold file with a wrong field',
      { 'gold/fair.json': GOLD.replace('"organizers":[]', '"organizers":"none"'), 'run.ndjson': RECORD },
      'ctx: gold/fair.json: field events.0.organizers: Invalid input: expected array, received string; check the file\n',
    ],
    [
      'a run with a torn line',
      { 'gold/fair.json': GOLD, 'run.ndjson': `${RECORD}\n{"source":` },
      'ctx: run.ndjson:2: is not valid JSON; check the file\n',
    ],
    [
      'a run with a wrong field',
      { 'gold/fair.json': GOLD, 'run.ndjson': RECORD.replace('"path":"texts/fair.txt"', '"path":7') },
      'ctx: run.ndjson:1: field source.path: Invalid input: expected string, received number; check the file\n',
    ],
    [
      'a folder without gold',
      { 'gold/': '', 'run.ndjson': RECORD },
      'ctx: gold: holds no gold annotations (NAME.json or NAME/gold.json); check the file\n',
    ],
    ['no run', { 'gold/fair.json': GOLD }, 'ctx: run.ndjson: cannot be read (missing); check the file\n'],
  ])('names file and field of %s', async (_, files, line) => {
    const { status, stdout, stderr } = await ctx(['score', 'gold', 'run.ndjson'], {
      cwd: folder(files as Record<string, string>),
    });
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: line });
  });
});
