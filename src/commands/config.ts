import { editorSchema } from '../config/editor-schema.ts';
import { loadConfig } from '../config.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { type ConfigOption, configFile, withConfig } from './config-option.ts';
import { count } from './in-words.ts';

const module: CommandModule = {
  define(command, io, runs) {
    withConfig(command.command('check').description('Read the configuration and list every mistake with its line.'))
      .addHelpText('after', examples('config check', 'config check --config other.yaml'))
      .action(runs((options: ConfigOption) => checkConfig(options, io)));
    command
      .command('schema')
      .description('Print the JSON Schema of the configuration, for editors.')
      .addHelpText('after', examples('config schema > tollwatch.schema.json'))
      .action(
        runs(async () => {
          io.print(JSON.stringify(editorSchema(), null, 2));
          return 0;
        }),
      );
    command.addHelpText('after', examples('config check', 'config schema > tollwatch.schema.json'));
  },
};
export const { define } = module;

async function checkConfig(options: ConfigOption, io: CommandIo): Promise<ExitCode> {
  const { file, sources, notify, stateDir } = loadConfig(configFile(options, io), io.env);
  io.print(
    `${file} is fine: ${count(sources.length, 'source')}, ${count(notify.length, 'destination')}, state in ${stateDir}`,
  );
  return 0;
}
