// The counter: commands, their flags and an example each, and what a wrong command line hears.
import { Command, CommanderError } from 'commander';
import { type Host, STATUS } from './host.js';
import { complaint } from './messages.js';
import * as flag from './options.js';
import { VERSION } from './version.js';

/** Runs one command line; gives the exit status. */
export async function runProgram(argv: readonly string[], host: Host): Promise<number> {
  let status: number = STATUS.well;
  const program = describe(host, (next) => {
    status = next;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return STATUS.well;
    if (argv.length > 0) host.stderr.write(complaint(wording(error, program)));
    return STATUS.usage;
  }
}

/** "error: unknown option '--fomat'\n(Did you mean --format?)" on one line, with where to read on. */
function wording(error: CommanderError, program: Command): string {
  const [what = '', hint] = error.message.replace(/^error: /, '').split('\n');
  const command = program.commands.find((known) => known.name() === program.args[0]);
  const help = `${command ? `ctx ${command.name()}` : 'ctx'} --help`;
  const meant = hint?.match(/Did you mean (?<word>[^?]{1,40})\?/)?.groups?.word;
  return `${what.replace(/\.$/, '').replace('is invalid. ', 'is invalid: ')}; ${meant ? `did you mean ${meant}? See` : 'see'} ${help}`;
}

type SetStatus = (status: number) => void;

function describe(host: Host, setStatus: SetStatus): Command {
  const program = new Command('ctx')
    .description(
      'Reads raw press releases and writes the events they report as JSON, each value with the words it rests on.',
    )
    .version(VERSION, '-V, --version', 'the version')
    .helpOption('-h, --help', 'this help')
    .addOption(flag.noColor)
    .configureOutput({
      writeOut: (text) => host.stdout.write(text),
      writeErr: (text) => {
        if (!text.startsWith('error: ')) host.stderr.write(text);
      },
      outputError: () => {},
    })
    .exitOverride()
    .addHelpText('after', example('ctx extract releases -f ndjson -o events.ndjson'));
  program.helpCommand('help [command]', 'the help of a command');

  program
    .command('extract')
    .summary('releases in, events out')
    .description('Extracts the events of press releases: one JSON record for each release.')
    .argument(
      '[inputs...]',
      'files (also .gz), directories (searched for *.txt, *.text, *.md), glob patterns, archives (.tar.gz, .zip), tables (.ndjson, .csv), or - for standard input',
    )
    .addOption(flag.inputFormat)
    .addOption(flag.field)
    .addOption(flag.filesFrom)
    .addOption(flag.shard)
    .addOption(flag.format)
    .addOption(flag.output)
    .addOption(flag.resume)
    .addOption(flag.cache)
    .addOption(flag.published)
    .addOption(flag.minConfidence)
    .addOption(flag.knowledge)
    .addOption(flag.noConfig)
    .addOption(flag.jobs)
    .addOption(flag.maxBytes)
    .addOption(flag.failFast)
    .addOption(flag.errors)
    .addOption(flag.quiet)
    .addOption(flag.log)
    .addOption(flag.noColor)
    .addHelpText('after', EXTRACT_HELP)
    .action(async (inputs: string[], options) => {
      const { extractCommand } = await import('./commands/extract.js');
      setStatus(await extractCommand(inputs, options, host));
    });

  program
    .command('clean')
    .summary("the release's own text, boilerplate gone")
    .description("Prints the release's own text: headline to last paragraph, without menus, furniture and contacts.")
    .argument('<file>', 'a file, or - for standard input')
    .addOption(flag.knowledge)
    .addOption(flag.noConfig)
    .addOption(flag.noColor)
    .addHelpText('after', example('ctx clean releases/may.txt'))
    .action(async (file: string, options) => {
      const { cleanCommand } = await import('./commands/clean.js');
      setStatus(await cleanCommand(file, options, host));
    });

  program
    .command('explain')
    .summary('the text in colour with what was found, and why')
    .description(
      'Shows the text with what was found in it, each event with the words and the rule behind every value, and what was left out and why.',
    )
    .argument('<file>', 'a file, or - for standard input')
    .addOption(flag.published)
    .addOption(flag.knowledge)
    .addOption(flag.noConfig)
    .addOption(flag.noColor)
    .addHelpText('after', example('ctx explain releases/may.txt | less -R'))
    .action(async (file: string, options) => {
      const { explainCommand } = await import('./commands/explain.js');
      setStatus(await explainCommand(file, { ...options, color: options.color && program.opts().color }, host));
    });

  program
    .command('score')
    .summary('precision, recall and F1 against gold annotations')
    .description('Holds the records of a run against gold annotations: precision, recall and F1 for each field.')
    .argument('<gold>', 'a folder of NAME.json, or of NAME/gold.json beside NAME/release.txt')
    .argument('<run>', 'what ctx extract wrote (json or ndjson)')
    .addOption(flag.texts)
    .addOption(flag.misses)
    .addOption(flag.calibration)
    .addOption(flag.asJson)
    .addOption(flag.noColor)
    .addHelpText('after', example('ctx score corpus/gold events.ndjson --texts corpus/texts'))
    .action(async (gold: string, run: string, options) => {
      const { scoreCommand } = await import('./commands/score.js');
      setStatus(await scoreCommand(gold, run, options, host));
    });

  program
    .command('schema')
    .summary("the record's JSON Schema (2020-12)")
    .description('Prints the JSON Schema (2020-12) of a record.')
    .addOption(flag.noColor)
    .addHelpText('after', example('ctx schema > record.schema.json'))
    .action(async () => {
      const { schemaCommand } = await import('./commands/schema.js');
      setStatus(await schemaCommand(host));
    });

  return program;
}

const EXTRACT_HELP = `
Exit status:
  0    all well
  1    some input could not be read or extracted (the others were; each failure is named on standard error),
       or the output could not be written
  2    the command line is wrong, or nothing matches
  130  interrupted (Ctrl-C); 143  terminated

Example:
  $ ctx extract releases "wire/2021-*.txt" -f ndjson -o events.ndjson
More:
  $ ctx extract wire.tar.gz -f ndjson -o events.ndjson --resume
  $ ctx extract articles.csv --field text=body --field published=date -f ndjson
  $ zcat rows.ndjson.gz | ctx extract --input-format ndjson -f ndjson --errors inline - > events.ndjson
  $ ctx extract releases --shard 2/8 -f ndjson -o events-2.ndjson
  $ git ls-files "*.txt" | ctx extract --files-from - -f ndjson --cache .ctx-cache
`;

const example = (command: string): string => `\nExample:\n  $ ${command}\n`;
