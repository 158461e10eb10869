import { editorSchema } from '../config/editor-schema.ts';
import { writtenSecrets } from '../config/written-secrets.ts';
import { openYaml } from '../config/yaml-file.ts';
import { type Config, loadConfig } from '../config.ts';
import { Problem } from '../domain/problem.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { type ConfigOption, configFile, withConfig } from './config-option.ts';
import { count } from './printing/in-words.ts';

interface CheckOptions extends ConfigOption {
  readonly json?: boolean;
}

const module: CommandModule = {
  define(command, io, runs) {
    withConfig(command.command('check').description('Read the configuration and list every mistake with its line.'))
      .option('--json', 'one JSON document: what is set, the mistakes with their places, remarks')
      .addHelpText('after', examples('config check', 'config check --config other.yaml', 'config check --json'))
      .action(runs((options: CheckOptions) => (options.json ? tellMachine(options, io) : tellPerson(options, io))));
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

async function tellPerson(options: ConfigOption, io: CommandIo): Promise<ExitCode> {
  const config = loadConfig(configFile(options, io), io.env);
  const { file, sources, notify, stateDir } = config;
  io.print(
    `${file} is fine: ${count(sources.length, 'source')}, ${count(notify.length, 'destination')}, state in ${stateDir}`,
  );
  for (const remark of remarks(config)) io.print(`  ${remark}`);
  return 0;
}

/** The same document whether the file is fine or not: a script need not read what is meant for eyes. */
async function tellMachine(options: ConfigOption, io: CommandIo): Promise<ExitCode> {
  const file = configFile(options, io);
  try {
    const config = loadConfig(file, io.env);
    const { sources, notify, stateDir } = config;
    const counts = { sources: sources.length, destinations: notify.length, state: stateDir };
    io.print(JSON.stringify({ file, fine: true, ...counts, mistakes: [], hint: null, remarks: remarks(config) }));
    return 0;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { code, mistakes, hint } = error;
    io.print(JSON.stringify({ file, fine: false, code, mistakes, hint, remarks: [] }));
    return 1;
  }
}

/** What is allowed and hardly ever meant. */
function remarks(config: Config): readonly string[] {
  const yaml = openYaml(config.file);
  return [
    ...(config.sources.length === 0 ? ['There is no source yet: add one under `sources:`.'] : []),
    ...(config.notify.length === 0 ? ['No destination is set up under `notify:`: messages go nowhere.'] : []),
    ...writtenSecrets(config, yaml.value).map(
      (path) => `${yaml.at(path)}: a secret stands in this file. Put it into the environment, and \${NAME} here.`,
    ),
  ];
}
