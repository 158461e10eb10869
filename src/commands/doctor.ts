import { existsSync } from 'node:fs';
import { openHttp, openSource, openSourceDeps, openSources, selectSources } from '../app.ts';
import type { OpenSource } from '../checking/check-request.ts';
import { type Config, loadConfig } from '../config.ts';
import { Problem } from '../domain/problem.ts';
import { createRegister } from '../register/resolve.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { type ConfigOption, configFile, withConfig } from './config-option.ts';
import { examinationText, examine } from './examination.ts';

interface DoctorOptions extends ConfigOption {
  readonly json?: boolean;
}

const module: CommandModule = {
  define(command, io, runs) {
    withConfig(command)
      .argument('[what]', 'name of a source, or a web address; all sources when left out')
      .option('--json', 'JSON Lines: one source each')
      .addHelpText('after', examples('doctor', 'doctor yonhap', 'doctor https://example.org/feed.xml', 'doctor --json'))
      .addHelpText(
        'after',
        '\nAsks once, records nothing, and says what came: items, figures, the newest date, and what to do.',
      )
      .action(runs((what: string | undefined, options: DoctorOptions) => run(what, options, io)));
  },
};
export const { define } = module;

async function run(what: string | undefined, options: DoctorOptions, io: CommandIo): Promise<ExitCode> {
  const file = configFile(options, io);
  if (what?.includes('://') === true) return examineAddress(webAddressIn(what), file, options, io);
  return examineSources(what === undefined ? [] : [what], loadConfig(file, io.env, ['notify', 'ops']), options, io);
}

/** Works without a configuration; where there is one, its network and its register hold. */
async function examineAddress(url: string, file: string, options: DoctorOptions, io: CommandIo): Promise<ExitCode> {
  const config = existsSync(file) ? loadConfig(file, io.env, ['sources', 'notify', 'ops']) : null;
  await using opened = new AsyncDisposableStack();
  const http = opened.adopt(openHttp(config), (client) => client.close());
  const address = { name: url, kind: 'feed', url };
  return await examineEach([openSource(address, 'UTC', { http, baseDir: io.cwd })], config?.register, options, io);
}

async function examineSources(
  names: readonly string[],
  config: Config,
  options: DoctorOptions,
  io: CommandIo,
): Promise<ExitCode> {
  await using opened = new AsyncDisposableStack();
  const http = opened.adopt(openHttp(config), (client) => client.close());
  const sources = openSources(config, openSourceDeps(config, http, io, opened));
  return await examineEach(selectSources(sources, names), config.register, options, io);
}

async function examineEach(
  sources: readonly OpenSource[],
  additions: Config['register'] | undefined,
  { json }: DoctorOptions,
  io: CommandIo,
): Promise<ExitCode> {
  const register = createRegister(additions);
  let well = true;
  for (const source of sources) {
    io.progress(`asking ${source.settings.name}`);
    const examination = await examine(source, register, io);
    io.print(json === true ? JSON.stringify(examination) : examinationText(examination));
    well &&= examination.well;
  }
  return well ? 0 : 2;
}

function webAddressIn(what: string): string {
  if (/^https?:\/\//i.test(what)) return what;
  throw new Problem('address-unknown', `'${what}' is no web address`, { hint: 'One begins with https:// or http://.' });
}
