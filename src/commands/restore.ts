import { resolve } from 'node:path';
import { loadStateDir } from '../config/state-dir.ts';
import { restoreState } from '../store/backup.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { type ConfigOption, configFile, withConfig } from './config-option.ts';
import { count } from './printing/in-words.ts';

const module: CommandModule = {
  define(command, io, runs) {
    withConfig(command)
      .argument('<file>', 'a copy that `tollwatch backup` made')
      .addHelpText('after', examples('restore /backups/tollwatch-2025-03-28.db'))
      .addHelpText('after', `\n${HELP}`)
      .action(runs((file: string, options: ConfigOption) => run(file, options, io)));
  },
};
export const { define } = module;

const HELP =
  'The state folder must not hold a state: stop watch and move the old one away first. What moved after the copy was made is ' +
  'not in it: if the sources still have it, the next check tells it again.';

const UNSURE = 'bots look for them before they post, webhooks mark them or drop them (`whenUnsure`).';

async function run(file: string, options: ConfigOption, io: CommandIo): Promise<ExitCode> {
  const folder = loadStateDir(configFile(options, io), io.env);
  const { seq, hash, unsure } = await restoreState(resolve(io.cwd, file), folder, io.now());
  io.print(`Restored into ${folder}; its log ends with ${seq} ${hash}`);
  if (unsure > 0) io.print(`${count(unsure, 'message')} may have gone out after the copy was made: ${UNSURE}`);
  return 0;
}
