import { openApp } from '../app.ts';
import { loadConfig } from '../config.ts';
import { diff } from '../diff/diff.ts';
import { readerWith } from '../read-at-once.ts';
import { reparse } from '../replaying/reparse.ts';
import { audienceWithCredits } from './audience-with-credits.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { type ConfigOption, configFile, withConfig } from './config-option.ts';
import { count } from './printing/in-words.ts';
import { logJson } from './printing/log-json.ts';
import { replayText } from './printing/replay-text.ts';
import { type Signature, signed } from './signature.ts';

interface ReparseOptions extends ConfigOption, Signature {
  readonly tell?: boolean;
  readonly json?: boolean;
}

const module: CommandModule = {
  define(command, io, runs) {
    withConfig(command)
      .option('--by <name>', 'who adopts it; it stands in the log')
      .option('--why <words>', 'why; it stands in the log')
      .option('--tell', 'tell the team, under the messages concerned, which numbers are not found any more')
      .option('--json', 'JSON Lines: the lines of the log that it made')
      .addHelpText(
        'after',
        examples(
          'reparse --by "A. Editor" --why "the reader knows ranges now"',
          'reparse --tell --by "A. Editor" --why "the toll was that of another town"',
        ),
      )
      .addHelpText(
        'after',
        '\nEach difference that `replay` lists becomes a line of the log that corrects it; the old lines stay. Called again, it finds nothing to do. Without --tell nothing is sent.',
      )
      .action(runs((options: ReparseOptions) => run(options, io)));
  },
};
export const { define } = module;

async function run(options: ReparseOptions, io: CommandIo): Promise<ExitCode> {
  const { by, why } = signed(options);
  const tell = options.tell === true;
  // What tells nobody needs no token.
  const config = loadConfig(configFile(options, io), io.env, tell ? ['sources'] : ['sources', 'notify', 'ops']);
  await using app = await openApp(config, io);
  const progress = (documents: number) => io.progress(`${documents} texts read again`);
  const audience = audienceWithCredits(app, io);
  const request = {
    ...app.checking,
    read: readerWith(config.register),
    diff,
    audience,
    now: app.clock.now,
    by,
    why,
    tell,
    progress,
  };
  const { replayed, logged } = await reparse(request);
  if (options.json) for (const row of logged) io.print(JSON.stringify(logJson(row)));
  else if (logged.length === 0) io.print(`${replayText(replayed)}\nNothing to adopt.`);
  else
    io.print(
      `${replayText(replayed)}\nAdopted: ${count(logged.length, 'correction')}, log #${logged[0]?.seq} to #${logged.at(-1)?.seq}.`,
    );
  return 0;
}
