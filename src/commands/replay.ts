import { loadConfig } from '../config.ts';
import { diff } from '../diff/diff.ts';
import { readerWith } from '../read-at-once.ts';
import { replay } from '../replaying/replay.ts';
import { openStore } from '../store/open-store.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { type ConfigOption, configFile, withConfig } from './config-option.ts';
import { replayJson, replayText } from './printing/replay-text.ts';

interface ReplayOptions extends ConfigOption {
  readonly json?: boolean;
}

const module: CommandModule = {
  define(command, io, runs) {
    withConfig(command)
      .option('--json', 'one JSON document')
      .addHelpText('after', examples('replay', 'replay --json | jq .differences'))
      .addHelpText(
        'after',
        '\nReads every stored text again and compares the outcome with the log. Nothing is recorded, nothing is sent; `reparse` adopts what it lists.',
      )
      .action(runs((options: ReplayOptions) => run(options, io)));
  },
};
export const { define } = module;

/** Looks only: it needs no token, and a worker may go on beside it. */
async function run(options: ReplayOptions, io: CommandIo): Promise<ExitCode> {
  const { stateDir, register } = loadConfig(configFile(options, io), io.env, ['sources', 'notify', 'ops']);
  await using store = await openStore(stateDir, { readonly: true });
  const progress = (documents: number) => io.progress(`${documents} texts read again`);
  const report = await replay({ store, read: readerWith(register), diff, progress });
  io.print(options.json ? JSON.stringify(replayJson(report)) : replayText(report));
  return 0;
}
