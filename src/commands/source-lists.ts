import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { didYouMean } from '../config/nearest.ts';
import { loadConfig } from '../config.ts';
import { Problem } from '../domain/problem.ts';
import { namesIn, opmlEntries, presetEntry, type SourceEntry, withSources } from '../sources/adding/add-sources.ts';
import { type OutlineFeed, readOpml, writeOpml } from '../sources/adding/opml.ts';
import { type Preset, readPresets } from '../sources/presets.ts';
import { type CommandIo, type ExitCode, examples, type Runs } from './command.ts';
import { type ConfigOption, configFile, withConfig } from './config-option.ts';
import { count } from './printing/in-words.ts';
import { table } from './printing/table.ts';

/** `sources presets|add|import|export`: known public sources and lists of feeds, into the configuration and out of it. */
export function defineSourceLists(command: Command, io: CommandIo, runs: Runs): void {
  command
    .command('presets')
    .description('List the public sources that can be added by name.')
    .argument('[name]', 'show one of them in full')
    .option('--json', 'JSON Lines: one preset each')
    .addHelpText('after', examples('sources presets', 'sources presets govuk-mod', 'sources presets --json'))
    .action(runs((name: string | undefined, { json }: { json?: boolean }) => showPresets(name, json === true, io)));
  withConfig(command.command('add').description('Add a known public source to the configuration.'))
    .argument('<preset>', 'name of a preset')
    .addHelpText('after', examples('sources add govuk-mod'))
    .action(runs((name: string, options: ConfigOption) => add(name, options, io)));
  withConfig(command.command('import').description('Add the feeds of an OPML list, as feed readers export it.'))
    .argument('<file>', 'the list')
    .addHelpText('after', examples('sources import subscriptions.opml'))
    .action(runs((file: string, options: ConfigOption) => importList(file, options, io)));
  withConfig(command.command('export').description('Print the feeds of the configuration as an OPML list.'))
    .addHelpText('after', examples('sources export > feeds.opml'))
    .action(runs((options: ConfigOption) => exportList(options, io)));
}

async function showPresets(name: string | undefined, json: boolean, io: CommandIo): Promise<ExitCode> {
  if (name !== undefined) io.print(JSON.stringify(presetNamed(name), null, json ? undefined : 2));
  else if (json) for (const preset of allPresets()) io.print(JSON.stringify(preset));
  else io.print(table(['preset', 'kind', 'checked', 'what it is'], allPresets().map(row), io));
  return 0;
}

function row({ name, source, about, checked }: Preset): readonly string[] {
  return [name, source.kind, checked, about];
}

export function allPresets(): readonly Preset[] {
  return readPresets(fileURLToPath(new URL('../../presets/', import.meta.url)));
}

function presetNamed(name: string): Preset {
  const presets = allPresets();
  const preset = presets.find((one) => one.name === name);
  if (preset !== undefined) return preset;
  const hint = didYouMean(
    name,
    presets.map((one) => one.name),
  );
  throw new Problem('preset-unknown', `no preset is called '${name}'`, { hint });
}

async function add(name: string, options: ConfigOption, io: CommandIo): Promise<ExitCode> {
  const preset = presetNamed(name);
  addToFile([presetEntry(preset)], options, io);
  io.print(`Added ${name}. ${preset.reuse}\nNext: \`tollwatch doctor ${name}\` asks it once and shows what came.`);
  return 0;
}

async function importList(file: string, options: ConfigOption, io: CommandIo): Promise<ExitCode> {
  const known = new Set(feedsOf(options, io).map(({ url }) => url));
  const listed = readOpml(readText(resolve(io.cwd, file)));
  if (listed.length === 0)
    throw new Problem('list-empty', 'no feed is listed here', {
      where: file,
      hint: 'An OPML list names each feed in an outline with an xmlUrl; feed readers export it under that name.',
    });
  const feeds = listed.filter(({ url }) => !known.has(url));
  if (feeds.length > 0) addToFile(opmlEntries(feeds, namesIn(readText(configFile(options, io)))), options, io);
  const there = listed.length - feeds.length;
  io.print(
    `Added ${count(feeds.length, 'feed')}.${there === 0 ? '' : ` ${there} of the list ${there === 1 ? 'is' : 'are'} there already.`}`,
  );
  return 0;
}

async function exportList(options: ConfigOption, io: CommandIo): Promise<ExitCode> {
  const feeds = feedsOf(options, io);
  const open = feeds.filter(({ url }) => !holdsSecret(url));
  for (const { title } of feeds.filter(({ url }) => holdsSecret(url)))
    io.warn(`${title} is left out: its address holds a password or a key, and lists are handed around.`);
  io.print(writeOpml('tollwatch', open).trimEnd());
  return 0;
}

/** A user name, a password, or a query that looks like a key. */
function holdsSecret(address: string): boolean {
  const { username, password, searchParams } = new URL(address);
  return username !== '' || password !== '' || [...searchParams.keys()].some((name) => SECRET_NAME.test(name));
}

const SECRET_NAME = /token|key|secret|auth|pass|sig/i;

/** The feeds with a web address; an OPML list can hold nothing else. */
function feedsOf(options: ConfigOption, io: CommandIo): readonly Omit<OutlineFeed, 'folders'>[] {
  const { sources } = loadConfig(configFile(options, io), io.env, ['notify', 'ops'], 'leave out');
  return sources.flatMap((source) => {
    const { url, outlet } = source as { url?: unknown; outlet?: string };
    return source.kind === 'feed' && typeof url === 'string' && /^https?:/.test(url)
      ? [{ title: source.name, outlet: outlet ?? null, url }]
      : [];
  });
}

/** The file is checked before it is replaced, and replaced as a whole: it is never left half written. */
function addToFile(entries: readonly SourceEntry[], options: ConfigOption, io: CommandIo): void {
  const file = configFile(options, io);
  loadConfig(file, io.env, ['notify', 'ops']);
  // A link goes on leading to it.
  const written = realpathSync(file);
  const next = `${written}.new`;
  const text = withSources(readText(written), entries);
  try {
    writeLike(written, next, text);
    loadConfig(next, io.env, ['notify', 'ops']);
    renameSync(next, written);
  } finally {
    rmSync(next, { force: true });
  }
}

/** For those alone who might read the other file: tokens may stand in it. */
function writeLike(model: string, file: string, text: string): void {
  const { mode } = statSync(model);
  writeFileSync(file, text, { mode });
  chmodSync(file, mode);
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Problem('file-unreadable', `this file cannot be read: ${(cause as Error).message}`, {
      where: file,
      hint: 'Name a file that is there, and that you may read.',
      cause,
    });
  }
}
