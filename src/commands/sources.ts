import { existsSync } from 'node:fs';
import { didYouMean } from '../config/nearest.ts';
import type { SourceSettings } from '../config/schema.ts';
import { loadConfig } from '../config.ts';
import { Problem } from '../domain/problem.ts';
import { describeUrl } from '../net/describe-url.ts';
import { feedText } from '../notify/wording/feed-text.ts';
import { openStore, stateFile } from '../store/open-store.ts';
import type { SourceState } from '../store/records.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { type ConfigOption, configFile, withConfig } from './config-option.ts';
import { minute } from './printing/in-words.ts';
import { table } from './printing/table.ts';
import { allPresets, defineSourceLists } from './source-lists.ts';

interface SourcesOptions extends ConfigOption {
  readonly json?: boolean;
}

const module: CommandModule = {
  define(command, io, runs) {
    withConfig(command.command('list').description('List the sources, how they fared last and when they are due.'))
      .option('--json', 'JSON Lines')
      .addHelpText('after', examples('sources list'))
      .action(runs((options: SourcesOptions) => list(options, io)));
    withConfig(command.command('show').description('Print what is set for a source, and what is known about it.'))
      .argument('<name>', 'name of a source')
      .addHelpText('after', examples('sources show yonhap'))
      .action(runs((name: string, options: SourcesOptions) => show(name, options, io)));
    defineSourceLists(command, io, runs);
    command.addHelpText('after', examples('sources list', 'sources show yonhap', 'sources add govuk-mod'));
  },
};
export const { define } = module;

interface Entry {
  readonly settings: Pick<SourceSettings, 'name' | 'kind'> &
    Partial<Pick<SourceSettings, 'every' | 'cron' | 'timezone' | 'enabled'>>;
  readonly state: SourceState | null;
  /** Variable of the environment without which it cannot be asked. */
  readonly missing?: string;
}

async function list(options: SourcesOptions, io: CommandIo): Promise<ExitCode> {
  const entries = await entriesOf(options, io);
  if (options.json) for (const entry of entries) io.print(JSON.stringify(entry, shown));
  else if (entries.length === 0) io.print('There is no source yet: add one under `sources:`.');
  else io.print([table(HEADER, entries.map(row), io), ...entries.flatMap(remarks)].join('\n'));
  return 0;
}

const HEADER = ['source', 'kind', 'when', 'last outcome', 'polled (UTC)', 'due (UTC)'];

function row({ settings, state }: Entry): readonly string[] {
  const { name, kind, every, cron, timezone, enabled } = settings;
  const when = cron === undefined ? (every ?? '15m') : `${cron} ${timezone ?? ''}`.trim();
  const due = state?.dueAt ? minute(state.dueAt) : 'at once';
  return [
    name,
    kind,
    enabled === false ? 'off' : when,
    state?.lastOutcome ?? 'never polled',
    state?.lastPolledAt ? minute(state.lastPolledAt) : '-',
    enabled === false ? '-' : due,
  ];
}

/** Below the table, where an address has room. */
function remarks({ settings: { name }, state, missing }: Entry): readonly string[] {
  if (missing !== undefined) return [`\n${name}: the environment variable ${missing} is not set`];
  if (state === null || state.failingSince === null)
    return state?.lastMessage ? [`\n${name}: ${feedText(state.lastMessage, 400)}`] : [];
  return [`\n${name}: failing since ${minute(state.failingSince)} UTC: ${feedText(state.lastMessage ?? '', 400)}`];
}

async function show(name: string, options: SourcesOptions, io: CommandIo): Promise<ExitCode> {
  const entries = await entriesOf(options, io);
  const entry = entries.find(({ settings }) => settings.name === name);
  if (entry === undefined) {
    const names = entries.map(({ settings }) => settings.name);
    throw new Problem('source-unknown', `no source is called '${name}'`, {
      hint: presetHint(name) ?? didYouMean(name, names),
    });
  }
  io.print(JSON.stringify(entry, shown, 2));
  return 0;
}

/** A known public source that is not asked yet. */
function presetHint(name: string): string | null {
  return allPresets().some((preset) => preset.name === name)
    ? `It is a preset and not in the configuration yet: \`sources presets ${name}\` shows it, \`sources add ${name}\` adds it.`
    : null;
}

/** Addresses may hold a password or a key: they are shown without user and query. */
function shown(field: string, value: unknown): unknown {
  return field === 'url' && typeof value === 'string' && value.includes('://') ? describeUrl(value) : value;
}

/** Looking needs no token: a source whose variable is not set is listed as that. */
async function entriesOf(options: SourcesOptions, io: CommandIo): Promise<readonly Entry[]> {
  const { sources, stateDir, unready } = loadConfig(configFile(options, io), io.env, ['notify', 'ops'], 'leave out');
  const states = await statesIn(stateDir);
  const stateOf = (name: string) => states.find((state) => state.name === name) ?? null;
  return [
    ...sources.map((settings) => ({ settings, state: stateOf(settings.name) })),
    ...unready.map(({ settings, variable }) => ({ settings, state: stateOf(settings.name), missing: variable })),
  ];
}

async function statesIn(stateDir: string): Promise<readonly SourceState[]> {
  if (!existsSync(stateFile(stateDir))) return [];
  await using store = await openStore(stateDir, { readonly: true });
  return await store.read((tx) => tx.sources());
}
