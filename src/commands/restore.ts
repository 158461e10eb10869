import { resolve } from 'node:path';
import { loadStateDir } from '../config/state-dir.ts';
import { restoreState } from '../store/backup.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { type ConfigOption, configFile, withConfig } from './config-option.ts';

const module: CommandModule = {
  define(command, io, runs) {
    withConfig(command)
      .argument('<file>', 'a copy that `tollwatch backup` made')
      .addHelpText('after', examples('restore /backups/tollwatch-2025-03-28.db'))
      .addHelpText('after', '\nThe state folder must not hold a state: stop watch and move the old one away first.')
      .action(runs((file: string, options: ConfigOption) => run(file, options, io)));
  },
};
export const { define } = module;

async function run(file: string, options: ConfigOption, io: CommandIo): Promise<ExitCode> {
  const folder = loadStateDir(configFile(options, io), io.env);
  const { seq, hash } = await restoreState(resolve(io.cwd, file), folder);
  io.print(`Restored into ${folder}; its log ends with ${seq} ${hash}`);
  return 0;
}
