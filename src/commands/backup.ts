import { resolve } from 'node:path';
import { loadStateDir } from '../config/state-dir.ts';
import { backupState } from '../store/backup.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { type ConfigOption, configFile, withConfig } from './config-option.ts';

const module: CommandModule = {
  define(command, io, runs) {
    withConfig(command)
      .argument('<file>', 'where the copy goes; it must not exist')
      .addHelpText('after', examples('backup /backups/tollwatch-2025-03-28.db'))
      .addHelpText(
        'after',
        '\nWorks while watch is running. The copy is checked before it gets its name. Never copy the database file itself.',
      )
      .action(runs((file: string, options: ConfigOption) => run(file, options, io)));
  },
};
export const { define } = module;

async function run(file: string, options: ConfigOption, io: CommandIo): Promise<ExitCode> {
  const target = resolve(io.cwd, file);
  const { seq, hash } = await backupState(loadStateDir(configFile(options, io), io.env), target);
  io.print(`Copied to ${target}; its log ends with ${seq} ${hash}`);
  return 0;
}
