import { readFileSync, writeFileSync } from 'node:fs';
import { Problem } from '../domain/problem.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { type ConfigOption, configFile, withConfig } from './config-option.ts';

const module: CommandModule = {
  define(command, io, runs) {
    withConfig(command)
      .addHelpText('after', examples('init', 'init --config /etc/tollwatch.yaml'))
      .addHelpText('after', '\nNever overwrites a file.')
      .action(runs((options: ConfigOption) => run(options, io)));
  },
};
export const { define } = module;

async function run(options: ConfigOption, io: CommandIo): Promise<ExitCode> {
  const file = configFile(options, io);
  const template = readFileSync(new URL('./init-template.yaml', import.meta.url), 'utf8');
  try {
    writeFileSync(file, template, { flag: 'wx' });
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST')
      throw new Problem('file-exists', 'this file exists already; nothing was overwritten', {
        where: file,
        hint: 'Move it away, or name another with --config.',
      });
    throw new Problem('not-writable', `the file cannot be written: ${message}`, {
      where: file,
      hint: 'Name a place in a folder that is there, and that you may write, with --config.',
      cause,
    });
  }
  io.print(
    [
      `Wrote ${file}`,
      'Next: put in your sources. `tollwatch sources presets` lists public ones, `tollwatch sources add NAME` puts one in.',
      'Then `tollwatch check --dry-run` shows what would be recorded and posted.',
    ].join('\n'),
  );
  return 0;
}
