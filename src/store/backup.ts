import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { Problem } from '../domain/problem.ts';
import type { Instant } from '../domain/time.ts';
import { doubtDueRows } from './doubt-due-rows.ts';
import { type OpenOptions, openStore, stateFile } from './open-store.ts';
import type { LogHead } from './records.ts';
import { asProblem } from './sqlite-trouble.ts';
import type { Store } from './store.ts';
import { verifyLog } from './verify-log.ts';

/** Pages copied at one go; a writer between two goes makes SQLite start again, so there should be few. */
const PAGES_PER_STEP = 20_000;

/**
 * Copies the state in `folder` into the file `target` while others go on writing, and checks the copy.
 * @returns the end of the log in the copy
 * @throws Problem `backup-exists`, `state-missing`, `backup-broken`
 */
export async function backupState(folder: string, target: string): Promise<LogHead> {
  requireState(folder);
  return placeChecked(stateFile(folder), resolve(target), 'backup-exists', { readonly: true, allowShared: true });
}

/**
 * Puts the copy `from` into `folder`, which must not hold a state: replacing one under a running program would damage it.
 * What the copy owes may have gone out after it was made, so it is not simply posted again (`doubtDueRows`).
 * @returns the end of the log in the restored state, and how many messages are now unsure
 * @throws Problem `backup-missing`, `backup-broken`, `state-exists`, and those of `openStore`
 */
export async function restoreState(
  from: string,
  folder: string,
  now: Instant,
): Promise<LogHead & { readonly unsure: number }> {
  if (!existsSync(from)) {
    throw new Problem('backup-missing', 'there is no such backup', {
      where: from,
      hint: 'Name the file of the backup.',
    });
  }
  let unsure = 0;
  const head = await placeChecked(resolve(from), stateFile(folder), 'state-exists', {}, async (store) => {
    unsure = await store.write((tx) => doubtDueRows(tx, now));
  });
  return { ...head, unsure };
}

function requireState(folder: string): void {
  if (existsSync(stateFile(folder))) return;
  throw new Problem('state-missing', 'there is no state to copy', {
    where: stateFile(folder),
    hint: 'Name the folder of the state.',
  });
}

/**
 * The copy gets its name only when it has been found sound: a cut copy must not pass for a backup. A backup may lie on a
 * network share and is only read; a state to be restored is opened for good, which brings an older schema up to date.
 */
async function placeChecked(
  source: string,
  target: string,
  taken: string,
  check: OpenOptions,
  adjust: (store: Store) => Promise<void> = async () => {},
): Promise<LogHead> {
  if (existsSync(target)) {
    throw new Problem(taken, 'this file exists already; nothing was overwritten', {
      where: target,
      hint: 'Move it away (a state together with its -wal and -shm files) or name another place.',
    });
  }
  const folder = `${target}.part`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    await copy(source, stateFile(folder));
    const head = await requireSound(folder, source, check, adjust);
    await mkdir(dirname(target), { recursive: true });
    await rename(stateFile(folder), target);
    return head;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function copy(source: string, target: string): Promise<void> {
  const database = new DatabaseSync(source, { readOnly: true });
  try {
    await backup(database, target, { rate: PAGES_PER_STEP });
  } catch (error) {
    throw asProblem(error, source);
  } finally {
    database.close();
  }
}

async function requireSound(
  folder: string,
  source: string,
  check: OpenOptions,
  adjust: (store: Store) => Promise<void>,
): Promise<LogHead> {
  const fault = integrityFault(stateFile(folder));
  if (fault !== null) throw broken(source, fault);
  await using store = await openStore(folder, check).catch((error) => {
    throw error instanceof Problem ? placedAt(source, error) : error;
  });
  const verdict = await verifyLog(store);
  if (!verdict.ok) throw broken(source, `row ${verdict.seq} of the log: ${verdict.reason}`);
  await adjust(store);
  return verdict.head;
}

/** The copy in the making goes away again: what is wrong with it is told of the file it was made from. */
function placedAt(where: string, problem: Problem): Problem {
  const { code, message, hint } = problem;
  return new Problem(code, message, { where, hint, cause: problem });
}

/** What SQLite finds wrong with the file itself, or null. The copy is one file: no write-ahead log belongs to it. */
function integrityFault(file: string): string | null {
  const database = new DatabaseSync(file);
  try {
    database.exec('pragma journal_mode = delete');
    const row = database.prepare('pragma integrity_check(1)').get();
    return row?.integrity_check === 'ok' ? null : String(row?.integrity_check);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    database.close();
  }
}

function broken(source: string, fault: string): Problem {
  return new Problem('backup-broken', `the copy is not sound: ${fault}`, {
    where: source,
    hint: 'Keep the file for inspection and use an earlier backup.',
  });
}
