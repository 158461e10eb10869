import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { CommandIo, ExitCode, Runs } from './commands/command.ts';
import type { ListedCommand } from './commands/list.ts';
import { version } from './version.ts';

/** argv → command → exit code. Prints problems in a form that says where and what to do. */
export async function main(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  if (argv[0] === '--version' || argv[0] === '-V') {
    io.print(version());
    return 0;
  }
  try {
    if (io.frozen) io.warn(`The clock is set to ${io.now()} by TOLLWATCH_NOW.`);
    return await dispatch(argv, io);
  } catch (error) {
    const { reportFailure } = await import('./commands/report-failure.ts');
    return reportFailure(error, io);
  }
}

async function dispatch(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const runs: Runs =
    (work) =>
    async (...args) => {
      exitCode = await work(...args);
    };
  const program = await programFor(argv[0], io, runs);
  await program.parseAsync(argv.length === 0 ? ['--help'] : [...argv], { from: 'user' });
  return exitCode;
}

/** Only the command that was called is loaded: the others are a line of the overview. */
async function programFor(called: string | undefined, io: CommandIo, runs: Runs): Promise<Command> {
  const [{ Command }, { COMMANDS }, { wrapped }] = await Promise.all([
    import('commander'),
    import('./commands/list.ts'),
    import('./commands/printing/table.ts'),
  ]);
  const program = new Command('tollwatch')
    .description(
      'Watches feeds and official updates for casualty figures; tells a channel once, and why, when a claim moves.',
    )
    .version(version(), '-V, --version', 'print the version')
    .exitOverride()
    .showSuggestionAfterError()
    .showHelpAfterError('  Add --help to see what can be written.')
    .configureOutput({
      writeOut: (text) => io.print(wrapped(text.trimEnd(), io.columns)),
      writeErr: (text) => io.warn(text.trimEnd()),
      outputError: (text, write) => write(text.replace(/^error: /, 'Error: ').replace(/^\((.*)\)$/m, '  $1')),
      getOutHelpWidth: () => io.columns,
      getOutHasColors: () => io.colour,
    })
    .addHelpText('after', OVERVIEW);
  for (const listed of COMMANDS) {
    const { name, summary, load } = listed;
    const command = program
      .command(name)
      .summary(summary)
      .description(`${summary[0]?.toUpperCase()}${summary.slice(1)}.`);
    const help = called === 'help' || called === name;
    if (!help) continue;
    (await load()).define(command, io, runs);
    for (const one of [command, ...command.commands]) one.addHelpText('after', exitCodes(listed));
  }
  return program;
}

function exitCodes({ well = 'done', trouble }: ListedCommand): string {
  const two = trouble === undefined ? [] : [`2  ${trouble}`];
  return `\nExit codes:\n  ${[`0  ${well}`, '1  a mistake to mend', ...two, '3  a bug in tollwatch'].join('\n  ')}`;
}

const OVERVIEW = `
Exit codes:
  0  all went well
  1  a mistake to mend: usage, configuration, missing token, missing file
  2  done, but a source, a destination or the log's chain is in trouble
  3  a bug in tollwatch

Examples:
  $ tollwatch demo                       see what a channel would see
  $ tollwatch init && tollwatch check    set up, and take the baseline
  $ tollwatch check --dry-run --json     what would be recorded, for a machine
  $ tollwatch COMMAND --help             options and examples of one command`;

/** Runs this process's own command line. Compiled modules are kept beside the packages where that may be written. */
export async function start(): Promise<void> {
  enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/tollwatch', import.meta.url)));
  const { processIo } = await import('./commands/process-io.ts');
  process.exitCode = await main(process.argv.slice(2), processIo());
}

if (import.meta.main) await start();
