import { Option } from 'commander';
import { durationMs } from '../config/duration.ts';
import { loadStateDir } from '../config/state-dir.ts';
import { CHANGE_KINDS, type ChangeKind, type LoggedChange } from '../domain/change.ts';
import { Problem } from '../domain/problem.ts';
import { type Instant, toInstant } from '../domain/time.ts';
import { openStore } from '../store/open-store.ts';
import { readLog } from '../store/read-log.ts';
import type { ChangeQuery } from '../store/records.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { type ConfigOption, configFile, withConfig } from './config-option.ts';
import { defineLogChain } from './log-chain.ts';
import { logCsv } from './printing/log-csv.ts';
import { logJson } from './printing/log-json.ts';
import { logText } from './printing/log-text.ts';

interface LogOptions extends ConfigOption {
  readonly since?: string;
  readonly series?: string;
  readonly claimant?: string;
  readonly kind?: string;
  readonly limit?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

const module: CommandModule = {
  define(command, io, runs) {
    withConfig(command)
      .option('--since <when>', 'recorded since a day, an instant, or so long ago (7d, 12h); a number: after that row')
      .option('--series <id>', 'one series; `tollwatch figures` prints the ids')
      .option('--claimant <name>', 'name or register key; `unattributed` for changes without a claimant')
      .option('--kind <kind>', `one of ${CHANGE_KINDS.join(', ')}`)
      .option('--limit <number>', 'only the newest so many')
      .option('--json', 'JSON Lines, oldest first')
      .addOption(new Option('--csv', 'comma-separated values, oldest first').conflicts('json'))
      .addHelpText(
        'after',
        examples(
          'log --since 7d',
          'log --claimant gb-mod --kind raised',
          'log --json --since 120',
          'log --csv > log.csv',
          'log verify',
          'log head',
        ),
      )
      .action(runs((options: LogOptions) => run(options, io)));
    defineLogChain(command, io, runs);
  },
};
export const { define } = module;

async function run(options: LogOptions, io: CommandIo): Promise<ExitCode> {
  const query = queryOf(options, io.now());
  await using store = await openStore(loadStateDir(configFile(options, io), io.env), { readonly: true });
  const changes = readLog(store, query);
  if (options.json) for await (const change of changes) io.print(JSON.stringify(logJson(change)));
  else if (options.csv) io.print(logCsv(await Array.fromAsync(changes)));
  else io.print(inWords(await Array.fromAsync(changes), query, io));
  return 0;
}

function inWords(changes: readonly LoggedChange[], query: ChangeQuery, io: CommandIo): string {
  if (changes.length > 0) return logText(changes, io);
  if (Object.keys(query).length === 0) return 'The log is empty: nothing has moved yet.';
  // A mistyped name fits as little as one of which nothing was logged.
  if (query.series !== undefined || query.claimant !== undefined) io.warn(NAMES);
  return 'No change in the log fits.';
}

const NAMES =
  '`tollwatch figures` prints the ids of series and the names of claimants; they are to be written in full.';

function queryOf(options: LogOptions, now: Instant): ChangeQuery {
  return {
    ...sinceQuery(options.since, now),
    ...(options.series === undefined ? {} : { series: options.series }),
    ...(options.claimant === undefined ? {} : { claimant: options.claimant }),
    ...(options.kind === undefined ? {} : { kind: kindOf(options.kind) }),
    ...(options.limit === undefined ? {} : { limit: limitOf(options.limit), newest: true }),
  };
}

function sinceQuery(since: string | undefined, now: Instant): Pick<ChangeQuery, 'since' | 'sinceSeq'> {
  if (since === undefined) return {};
  if (/^\d{1,9}$/.test(since)) return { sinceSeq: Number(since) };
  const ago = durationMs(since);
  const instant = ago === null ? toInstant(since) : toInstant(Date.parse(now) - ago);
  if (instant !== null) return { since: instant };
  throw new Problem('bad-since', `'${since}' is neither a day, an instant, a length of time nor a row number`, {
    hint: 'Write 2025-03-28, 2025-03-28T09:00Z, 7d, or 120.',
  });
}

function kindOf(kind: string): ChangeKind {
  const known = CHANGE_KINDS.find((one) => one === kind);
  if (known !== undefined) return known;
  throw new Problem('bad-kind', `there is no kind of change '${kind}'`, {
    hint: `One of: ${CHANGE_KINDS.join(', ')}.`,
  });
}

function limitOf(limit: string): number {
  if (/^[1-9]\d{0,6}$/.test(limit)) return Number(limit);
  throw new Problem('bad-limit', `--limit takes a whole number, not '${limit}'`, { hint: 'Write --limit 20.' });
}
