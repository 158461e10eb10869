import { openApp } from '../app.ts';
import { loadConfig } from '../config.ts';
import { statedNumber } from '../domain/amount.ts';
import type { Change } from '../domain/change.ts';
import { type Difference, type ReplayReport, replay } from '../replay.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { type ConfigOption, configFile, withConfig } from './config-option.ts';
import { logJson } from './log-json.ts';

interface ReplayOptions extends ConfigOption {
  readonly json?: boolean;
}

const module: CommandModule = {
  define(command, io, runs) {
    withConfig(command)
      .option('--json', 'one JSON document')
      .addHelpText('after', examples('replay', 'replay --json | jq .differences'))
      .addHelpText(
        'after',
        '\nReads every stored text again and compares the outcome with the log. Nothing is recorded, nothing is sent.',
      )
      .action(runs((options: ReplayOptions) => run(options, io)));
  },
};
export const { define } = module;

async function run(options: ReplayOptions, io: CommandIo): Promise<ExitCode> {
  await using app = await openApp(loadConfig(configFile(options, io), io.env), io);
  const { store, read, diff } = app.checking;
  const progress = (documents: number) => io.progress(`${documents} texts read again`);
  const report = await replay({ store, read, diff, progress });
  io.print(options.json ? JSON.stringify(reportJson(report)) : reportText(report));
  return 0;
}

function reportText({ rounds, documents, same, differences }: ReplayReport): string {
  const read = `${documents} texts of ${rounds} checks read again: ${same} changes as they stand in the log`;
  if (differences.length === 0) return `${read}, nothing differs.`;
  return [`${read}, ${differences.length} differ:`, ...differences.map(line)].join('\n');
}

function line({ what, at, logged, found, fields }: Difference): string {
  const change = found ?? logged;
  const name = logged === null ? 'not in the log' : `seq ${logged.seq}`;
  const more = what === 'other' ? `: ${fields.join(', ')}` : '';
  return `  ${at}  ${what.padEnd(5)}  ${change === null ? '' : shown(change)}  (${name}${more})`;
}

function shown({ kind, series, from, to }: Change): string {
  const move = [from, to]
    .filter((amount) => amount !== null)
    .map((amount) => statedNumber(amount).toLocaleString('en-US'));
  return `${kind} ${series.id} ${move.join(' → ')}`;
}

function reportJson({ rounds, documents, same, differences }: ReplayReport): object {
  return {
    rounds,
    documents,
    same,
    differences: differences.map(({ what, at, logged, found, fields }) => ({
      what,
      at,
      fields,
      logged: logged === null ? null : logJson(logged),
      found: found === null ? null : logJson({ ...found, at, hash: '' }),
    })),
  };
}
