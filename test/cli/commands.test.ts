import { describe, expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { jsonSchema } from '../../src/schema/json-schema.js';
import { ctx, folder, RELEASE } from '../support/ctx.js';

const ESCAPE = '\u001b[';

describe('ctx', () => {
  it('tells its version', async () => {
    expect(await ctx(['--version'])).toEqual({ status: 0, stdout: `${pkg.version}\n`, stderr: '' });
  });

  it.each([['--help'], ['help']])('helps on %s, naming every command', async (...args) => {
    const { status, stdout, stderr } = await ctx(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const command of ['extract', 'clean', 'explain', 'score', 'schema'])
      expect(stdout).toMatch(new RegExp(`^ +${command} `, 'm'));
  });

  it.each(['extract', 'clean', 'explain', 'score', 'schema'])('shows an example in the help of %s', async (command) => {
    const { status, stdout } = await ctx([command, '--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(new RegExp(`Example:\n {2}\\$ ctx ${command} ?`));
  });

  it('shows the help, as a complaint, where no command is named', async () => {
    const { status, stdout, stderr } = await ctx([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('Usage: ctx');
  });

  it('does not know other commands', async () => {
    expect(await ctx(['extrct', 'x'])).toEqual({
      status: 2,
      stdout: '',
      stderr: "ctx: unknown command 'extrct'; did you mean extract? See ctx --help\n",
    });
  });
});

describe('ctx clean', () => {
  it("prints the release's own text", async () => {
    const { status, stdout, stderr } = await ctx(['clean', 'a.txt'], {
      cwd: folder({ 'a.txt': `${RELEASE}\nLeave a reply\n` }),
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('held a two-day workshop on first aid');
    expect(stdout).not.toContain('Leave a reply');
  });

  it('reads standard input', async () => {
    expect((await ctx(['clean', '-'], { stdin: RELEASE })).stdout).toContain('Coastal towns train volunteers');
  });

  it.each(['clean', 'explain'])('%s complains of a file that is not there', async (command) => {
    expect(await ctx([command, 'gone.txt'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'ctx: gone.txt: no such file; check the path\n',
    });
  });
});

describe('ctx explain', () => {
  const explain = (args: string[] = [], env: Record<string, string> = {}) =>
    ctx(['explain', 'a.txt', ...args], { cwd: folder({ 'a.txt': RELEASE }), env });

  it('shows the text with its marks, each event as a table, and the rules', async () => {
    const { status, stdout, stderr } = await explain();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('|organizers]');
    expect(stdout).toMatch(/^Event 1 ev_[0-9a-f]{12} {2}workshop, held, 2 days$/m);
    expect(stdout).toMatch(/^ {2}dates +2019-03-09\/2019-03-10 \(stated\) +[01]\.\d\d +".+" +dates\/\S+$/m);
    expect(stdout).toMatch(
      /^ {2}title +Coastal towns train volunteers +"Coastal towns train volunteers" +zones\/\S+$/m,
    );
  });

  it('tells of several events why each has its facts', async () => {
    const more = `${RELEASE}\nLast year the trust held a seminar in Oran on 4 May 2018.\n`;
    const { stdout } = await ctx(['explain', 'a.txt'], { cwd: folder({ 'a.txt': more }) });
    expect(stdout).toMatch(/^Event 2 /m);
    expect(stdout).toMatch(/^ {2}dates +2018-05-04 .+ dates\/\S+ +sentence \+\d+(?:\.\d)?, distance -?\d/m);
  });

  it('colours for a terminal or on demand only', async () => {
    expect((await explain()).stdout).not.toContain(ESCAPE);
    expect((await explain([], { FORCE_COLOR: '1' })).stdout).toContain(ESCAPE);
    expect((await explain([], { FORCE_COLOR: '1', NO_COLOR: '1' })).stdout).not.toContain(ESCAPE);
    expect((await explain(['--no-color'], { FORCE_COLOR: '1' })).stdout).not.toContain(ESCAPE);
  });

  it('lets no control code of the text through to the terminal', async () => {
    const cwd = folder({ 'a.txt': RELEASE.replace('first aid', '\u001b]0;title\u0007first aid') });
    expect((await ctx(['explain', 'a.txt'], { cwd })).stdout).not.toMatch(/[\u001b\u0007]/);
  });
});

it('ctx schema prints the JSON Schema', async () => {
  const { status, stdout, stderr } = await ctx(['schema']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual(jsonSchema());
});
