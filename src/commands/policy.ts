import { watchesOf } from '../config/watch-names.ts';
import { loadConfig } from '../config.ts';
import type { LoggedChange } from '../domain/change.ts';
import { Problem } from '../domain/problem.ts';
import { audiencesOf } from '../notify/routes.ts';
import { FULL } from '../notify/wording/brevity.ts';
import { lineOne } from '../notify/wording/line-one.ts';
import { type Simulated, simulatePolicy } from '../owing/simulate-policy.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { type ConfigOption, configFile, withConfig } from './config-option.ts';
import { count, minute } from './printing/in-words.ts';
import { table } from './printing/table.ts';

interface PolicyOptions extends ConfigOption {
  readonly days: string;
  readonly json?: boolean;
}

const module: CommandModule = {
  define(command, io, runs) {
    command.addHelpText('after', examples('policy test', 'policy test --days 7'));
    const test = command.command('test').description('Go through the log with the watches as they are configured now.');
    withConfig(test)
      .option('--days <number>', 'how many of the last days to show', '30')
      .option('--json', 'JSON Lines: one change at one destination each')
      .addHelpText('after', examples('policy test', 'policy test --days 7 --json', 'policy test --config draft.yaml'))
      .addHelpText(
        'after',
        '\nNothing is sent and nothing recorded, and no token is needed. Notices to the operators are no business of watches.',
      )
      .action(runs((options: PolicyOptions) => run(options, io)));
  },
};
export const { define } = module;

async function run(options: PolicyOptions, io: CommandIo): Promise<ExitCode> {
  const days = daysOf(options.days);
  const config = loadConfig(configFile(options, io), io.env, ['sources'], 'refuse', 'not needed');
  const since = new Date(Date.parse(io.now()) - days * 86_400_000).toISOString();
  await using store = await openStore(config.stateDir, { readonly: true });
  const names = config.notify.map(({ name }) => name);
  const hearing = names.filter((name) => audiencesOf(name, names, { ops: config.ops ?? null }).has('team'));
  const all = await simulatePolicy(await wholeLog(store), hearing, watchesOf(config));
  const shown = all.filter(({ change }) => change.at >= since);
  if (options.json) for (const one of shown) io.print(JSON.stringify(policyJson(one)));
  else io.print(policyText(shown, days, io));
  return 0;
}

function daysOf(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new Problem('bad-days', `--days takes a whole number, not '${text}'`, { hint: 'Write --days 7.' });
}

async function wholeLog(store: Store): Promise<readonly LoggedChange[]> {
  return store.read((tx) => tx.changes({}));
}

function policyText(shown: readonly Simulated[], days: number, io: CommandIo): string {
  const period = `in the last ${count(days, 'day')}`;
  if (shown.length === 0) return `Nothing that a team is told of was logged ${period}.`;
  const sent = shown.filter(({ verdict }) => verdict.tell).length;
  const header = ['log', 'to', 'when (UTC)', 'what, and why'];
  const total = `${period}: ${count(sent, 'change')} sent, ${shown.length - sent} filtered out.`;
  return `${table(header, shown.map(row), io)}\n${total.charAt(0).toUpperCase()}${total.slice(1)}`;
}

function row({ change, destination, verdict }: Simulated): readonly string[] {
  const when = verdict.tell ? minute(verdict.dueAt) : 'not sent';
  const how = verdict.tell && verdict.when !== 'now' ? `, ${verdict.when}` : '';
  return [`#${change.seq}`, destination, when, `${lineOne(change, FULL)} (${verdict.why}${how})`];
}

function policyJson({ change, destination, verdict }: Simulated): object {
  return {
    seq: change.seq,
    at: change.at,
    kind: change.kind,
    series: change.series.id,
    destination,
    sent: verdict.tell,
    watch: verdict.tell ? verdict.watch : null,
    when: verdict.tell ? verdict.when : null,
    dueAt: verdict.tell ? verdict.dueAt : null,
    why: verdict.why,
  };
}
