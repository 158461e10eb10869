import { randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { loadStateDir } from '../config/state-dir.ts';
import { leaseOf } from '../deliver.ts';
import { droppedByHand, isOfUnknownFate } from '../delivering/settle.ts';
import { Problem } from '../domain/problem.ts';
import { holderName } from '../store/holder.ts';
import { openStore } from '../store/open-store.ts';
import type { OutboxRow } from '../store/records.ts';
import type { Lease, ReadTransaction, Store, WriteTransaction } from '../store/store.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { type ConfigOption, configFile, withConfig } from './config-option.ts';
import { count, minute } from './printing/in-words.ts';
import { table } from './printing/table.ts';

interface OutboxOptions extends ConfigOption {
  readonly all?: boolean;
  readonly json?: boolean;
}

interface RetryOptions extends OutboxOptions {
  readonly notThere?: boolean;
}

const module: CommandModule = {
  define(command, io, runs) {
    withConfig(command.command('list').description('List what is still owed, and what was given up.'))
      .option('--all', 'with what has been sent')
      .option('--json', 'JSON Lines')
      .addHelpText('after', examples('outbox list', 'outbox list --all --json'))
      .action(runs((options: OutboxOptions) => list(options, io)));
    withConfig(
      command
        .command('retry')
        .description('Owe messages again that were given up, and end the pause of their destinations.'),
    )
      .argument('<row...>', 'numbers of rows as `outbox list` prints them, or `dead` for all that were given up')
      .option(
        '--not-there',
        'you have looked: what may have arrived is not in the channel, and is posted without a search',
      )
      .addHelpText('after', examples('outbox retry 17 18', 'outbox retry dead', 'outbox retry 17 --not-there'))
      .action(
        runs((rows: readonly string[], options: RetryOptions) =>
          change(rows, options, io, options.notThere ? postedAgain : again),
        ),
      );
    withConfig(
      command.command('drop').description('Give messages up that are still owed; the changes stay in the log.'),
    )
      .argument('<row...>', 'numbers of rows as `outbox list` prints them')
      .addHelpText('after', examples('outbox drop 17'))
      .action(runs((rows: readonly string[], options: OutboxOptions) => change(rows, options, io, dropped)));
    withParent(command);
  },
};
export const { define } = module;

/** `tollwatch outbox` alone shows its help. */
function withParent(command: Command): void {
  command.addHelpText('after', examples('outbox list', 'outbox retry dead', 'outbox drop 17'));
}

async function list(options: OutboxOptions, io: CommandIo): Promise<ExitCode> {
  await using store = await openStore(stateDir(options, io), { readonly: true });
  const all = await store.read((tx) => tx.outboxRows());
  const rows = all.filter(({ state }) => options.all || state !== 'sent');
  if (options.json) for (const row of rows) io.print(JSON.stringify(row));
  else if (rows.length === 0) io.print('Nothing is owed.');
  else {
    io.print(
      table(['row', 'destination', 'state', 'tries', 'since (UTC)', 'tells, and why it waits'], rows.map(cells), io),
    );
    const names = [...new Set(rows.map(({ destination }) => destination))];
    for (const line of await store.read((tx) => pauses(tx, names))) io.print(line);
  }
  return 0;
}

/** Why a whole destination waits, what to mend, and when it is tried next. */
async function pauses(tx: ReadTransaction, destinations: readonly string[]): Promise<readonly string[]> {
  const states = await Promise.all(destinations.map((name) => tx.destination(name)));
  return states.flatMap((state) => {
    if (!state?.paused) return [];
    const { since, why, advice, retryAt } = state.paused;
    return `\n${state.name} is paused since ${minute(since)} UTC, next try at ${minute(retryAt)} UTC: ${why}\n  ${advice}`;
  });
}

function cells({ id, destination, state, attempts, createdAt, seqs, lastError }: OutboxRow): readonly string[] {
  const tells = seqs.length === 0 ? 'a notice' : `log ${seqs.map((seq) => `#${seq}`).join(', ')}`;
  return [
    String(id),
    destination,
    state,
    String(attempts),
    minute(createdAt),
    lastError === null ? tells : `${tells}: ${lastError}`,
  ];
}

type Act = (tx: WriteTransaction, row: OutboxRow, io: CommandIo) => Promise<void>;

async function change(ids: readonly string[], options: OutboxOptions, io: CommandIo, act: Act): Promise<ExitCode> {
  await using store = await openStore(stateDir(options, io));
  const leases = await unserved(store, io);
  const free = new Set(leases.map(({ name }) => name));
  const changed = await store
    .write(async (tx) => {
      const rows = chosen(await tx.outboxRows(), ids, act, free);
      for (const row of rows) await act(tx, row, io);
      return rows;
    })
    .finally(() => store.releaseLeases(leases));
  if (changed.length === 0) io.print('Nothing was given up.');
  else
    io.print(
      `${count(changed.length, 'message')} ${act !== dropped ? 'owed again: the next check or the running watch delivers' : 'dropped'}.`,
    );
  return 0;
}

/**
 * Of the destinations at which something seems to be posted at this moment those that nobody serves: whoever posted there
 * is gone, or it comes from a restored copy. Nobody begins to serve them before their leases are given back.
 */
async function unserved(store: Store, io: CommandIo): Promise<readonly Lease[]> {
  const posting = await store.read((tx) => tx.outboxRows({ state: 'sending' }));
  const names = [...new Set(posting.map(({ destination }) => leaseOf(destination)))];
  const leases = await store.acquireLeases(names, holderName(randomUUID()), io.now(), LEASE_MS);
  return leases.flatMap((lease) => lease ?? []);
}

const LEASE_MS = 10_000;

function chosen(
  rows: readonly OutboxRow[],
  ids: readonly string[],
  act: Act,
  free: ReadonlySet<string>,
): readonly OutboxRow[] {
  if (act !== dropped && ids.length === 1 && ids[0] === 'dead') return rows.filter(({ state }) => state === 'dead');
  return ids.map((id) => {
    const row = rows.find((one) => String(one.id) === id);
    if (row === undefined)
      throw new Problem('row-unknown', `the outbox has no row ${id}`, { hint: 'Run `tollwatch outbox list --all`.' });
    const isLeft = row.state === 'sending' && free.has(leaseOf(row.destination));
    if ((row.state === 'sent' || row.state === 'sending') && !isLeft) {
      throw settled(row);
    }
    return row;
  });
}

function settled({ id, state, destination }: OutboxRow): Problem {
  if (state === 'sent') {
    const hint = '`tollwatch outbox list --all` shows when. What was said is put right with `tollwatch review`.';
    return new Problem('row-settled', `row ${id} was sent already`, { hint });
  }
  return new Problem('row-settled', `row ${id} is being posted at this moment`, {
    hint: `Wait until whoever serves ${destination} is through, and look again.`,
  });
}

/** A row of unknown fate keeps it, as after a crash: a bot looks for it before it is posted again, a webhook marks it. */
async function again(tx: WriteTransaction, row: OutboxRow, io: CommandIo): Promise<void> {
  const unsure = row.state === 'dead' ? 'sending' : row.state;
  await owedAs(isOfUnknownFate(row) ? unsure : 'pending', tx, row, io);
}

async function postedAgain(tx: WriteTransaction, row: OutboxRow, io: CommandIo): Promise<void> {
  await owedAs('pending', tx, row, io);
}

async function owedAs(state: OutboxRow['state'], tx: WriteTransaction, row: OutboxRow, io: CommandIo): Promise<void> {
  await tx.updateOutboxRow({ ...row, state, dueAt: io.now(), lastError: null });
  const destination = await tx.destination(row.destination);
  if (destination?.paused) await tx.saveDestination({ ...destination, paused: null });
}

async function dropped(tx: WriteTransaction, row: OutboxRow): Promise<void> {
  await tx.updateOutboxRow(droppedByHand(row));
}

function stateDir(options: OutboxOptions, io: CommandIo): string {
  return loadStateDir(configFile(options, io), io.env);
}
