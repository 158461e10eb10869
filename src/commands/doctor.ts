import { existsSync } from 'node:fs';
import { openHttp, openSource, openSourceDeps, openSources, selectSources } from '../app.ts';
import type { OpenSource } from '../checking/check-request.ts';
import { faultOf, nameOf } from '../checking/source-state.ts';
import { type Config, loadConfig } from '../config.ts';
import { Problem } from '../domain/problem.ts';
import { readFigures } from '../figures/read-figures.ts';
import type { Register } from '../register/register.ts';
import { createRegister } from '../register/resolve.ts';
import type { PollOutcome } from '../sources/source.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { type ConfigOption, configFile, withConfig } from './config-option.ts';
import { count, minute } from './in-words.ts';

const module: CommandModule = {
  define(command, io, runs) {
    withConfig(command)
      .argument('[what]', 'name of a source, or a web address; all sources when left out')
      .addHelpText('after', examples('doctor', 'doctor yonhap', 'doctor https://example.org/feed.xml'))
      .addHelpText(
        'after',
        '\nAsks once, records nothing, and says what came: items, figures, the newest date, and what to do.',
      )
      .action(runs((what: string | undefined, options: ConfigOption) => run(what, options, io)));
  },
};
export const { define } = module;

async function run(what: string | undefined, options: ConfigOption, io: CommandIo): Promise<ExitCode> {
  const file = configFile(options, io);
  if (what?.includes('://') === true) return examineAddress(webAddressIn(what), file, io);
  return examineSources(what === undefined ? [] : [what], loadConfig(file, io.env, ['notify', 'ops']), io);
}

/** Works without a configuration; where there is one, its network and its register hold. */
async function examineAddress(url: string, file: string, io: CommandIo): Promise<ExitCode> {
  const config = existsSync(file) ? loadConfig(file, io.env, ['sources', 'notify', 'ops']) : null;
  await using opened = new AsyncDisposableStack();
  const http = opened.adopt(openHttp(config), (client) => client.close());
  const address = { name: url, kind: 'feed', url };
  return await examineEach([openSource(address, 'UTC', { http, baseDir: io.cwd })], config?.register, io);
}

async function examineSources(names: readonly string[], config: Config, io: CommandIo): Promise<ExitCode> {
  await using opened = new AsyncDisposableStack();
  const http = opened.adopt(openHttp(config), (client) => client.close());
  const sources = openSources(config, openSourceDeps(config, http, io, opened));
  return await examineEach(selectSources(sources, names), config.register, io);
}

async function examineEach(
  sources: readonly OpenSource[],
  additions: Config['register'] | undefined,
  io: CommandIo,
): Promise<ExitCode> {
  const register = createRegister(additions);
  let well = true;
  for (const source of sources) well = (await examine(source, register, io)) && well;
  return well ? 0 : 2;
}

function webAddressIn(what: string): string {
  if (/^https?:\/\//i.test(what)) return what;
  throw new Problem('address-unknown', `'${what}' is no web address`, { hint: 'One begins with https:// or http://.' });
}

async function examine({ settings, source }: OpenSource, register: Register, io: CommandIo): Promise<boolean> {
  io.progress(`asking ${settings.name}`);
  const outcome = await source.poll({ now: io.now(), memory: null, signal: io.signal });
  io.print([`${settings.name} (${settings.kind}): ${nameOf(outcome)}`, ...findings(outcome, register)].join('\n  '));
  return faultOf(outcome) === null;
}

function findings(outcome: PollOutcome, register: Register): readonly string[] {
  const fault = faultOf(outcome);
  const remedy = fault === null ? [] : [fault.message, `What to do: ${fault.advice}`];
  if ('message' in outcome) return remedy;
  const notes = [...('notes' in outcome ? outcome.notes : []), ...remedy];
  if (outcome.outcome !== 'fresh') return notes;
  const readings = outcome.documents.map((document) => readFigures(document, { register }));
  const figures = readings.reduce((sum, reading) => sum + reading.figures.length, 0);
  const doubts = readings.reduce((sum, reading) => sum + reading.doubts.length, 0);
  const newest = outcome.documents
    .flatMap(({ published }) => published ?? [])
    .toSorted()
    .at(-1);
  const dated = newest === undefined ? 'none has a date' : `the newest of ${minute(newest)} UTC`;
  return [
    `${count(outcome.documents.length, 'item')}, ${dated}`,
    `${count(figures, 'figure')}, ${count(doubts, 'sentence')} that need eyes`,
    ...notes,
  ];
}
