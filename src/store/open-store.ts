import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Problem } from '../domain/problem.ts';
import { sqliteEngine } from './engine.ts';
import { sharedFileSystem } from './file-system.ts';
import { knownVersion, MIGRATIONS, type Migration, migrate, requireCurrent } from './migrate.ts';
import { refuseCut } from './refuse-cut.ts';
import { type SqliteConnections, SqliteStore } from './sqlite.ts';
import { openKysely } from './sqlite-dialect.ts';
import { asProblem } from './sqlite-trouble.ts';
import type { Store } from './store.ts';
import { whenFree } from './turns.ts';

export interface OpenOptions {
  /** For commands that only look: nothing is created or migrated, and every write is refused. */
  readonly readonly?: boolean;
  /** How long to wait for another process that is writing before giving up. */
  readonly patienceMs?: number;
  /** Opens a state on a shared file system in spite of the danger. */
  readonly allowShared?: boolean;
  readonly sharedFileSystem?: (folder: string) => Promise<string | null>;
  readonly migrations?: readonly Migration[];
}

const PATIENCE_MS = 60_000;

/**
 * Opens the state in `folder`, creating it and bringing its schema up to date; `:memory:` keeps nothing.
 * @throws Problem `state-missing`, `state-too-new`, `state-too-old`, `state-foreign`, `state-corrupt`, `state-shared`,
 * `state-busy`, `state-not-writable`
 */
export async function openStore(folder: string, options: OpenOptions = {}): Promise<Store> {
  if (folder === ':memory:') return openFile(folder, options);
  const file = stateFile(folder);
  if (options.readonly) requireFile(file);
  else await createFolder(folder);
  await refuseShared(folder, options);
  refuseCut(file);
  return openFile(file, options);
}

export function stateFile(folder: string): string {
  return join(resolve(folder), 'tollwatch.db');
}

function requireFile(file: string): void {
  if (existsSync(file)) return;
  throw new Problem('state-missing', 'there is no state yet', {
    where: file,
    hint: 'Run `tollwatch check` first, or name the right folder under `state:` in the configuration.',
  });
}

async function createFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((cause: Error) => {
    const hint = 'Name a folder under `state:` that the user who runs tollwatch may create and write.';
    throw new Problem('state-not-writable', `the folder for the state cannot be created: ${cause.message}`, {
      where: folder,
      hint,
      cause,
    });
  });
}

async function refuseShared(folder: string, options: OpenOptions): Promise<void> {
  if (options.allowShared) return;
  const shared = await (options.sharedFileSystem ?? sharedFileSystem)(resolve(folder));
  if (shared === null) return;
  throw new Problem('state-shared', `the state lies on a shared file system (${shared}), where SQLite can be damaged`, {
    where: folder,
    hint: 'Name a folder on a disk of this machine under `state:` (in a container: a volume, not a mounted host folder).',
  });
}

async function openFile(file: string, options: OpenOptions): Promise<Store> {
  const opened: DatabaseSync[] = [];
  const close = () => {
    // The writer last: only it may fold the write-ahead log into the file.
    for (const database of opened.toReversed()) database.close();
  };
  try {
    return new SqliteStore({ file, close, ...(await connect(file, options, opened)) });
  } catch (error) {
    close();
    throw asProblem(error, file);
  }
}

async function connect(
  file: string,
  options: OpenOptions,
  opened: DatabaseSync[],
): Promise<Pick<SqliteConnections, 'reader' | 'writer'>> {
  const { readonly = false, patienceMs = PATIENCE_MS, migrations = MIGRATIONS } = options;
  const open = (readOnly: boolean) => {
    const database = new DatabaseSync(file, { readOnly, enableForeignKeyConstraints: true, timeout: 0 });
    opened.push(database);
    return database;
  };
  const main = open(readonly);
  const writer = openKysely(main, readonly ? 'begin' : 'begin immediate', patienceMs);
  // Looking comes first: a file that is not ours stays as it is.
  await whenFree(() => knownVersion(writer, file, migrations), patienceMs);
  if (readonly) {
    await requireCurrent(writer, file, migrations);
    return { writer: null, reader: writer };
  }
  await whenFree(() => main.exec('pragma journal_mode = wal; pragma synchronous = full'), patienceMs);
  await migrate(writer, sqliteEngine, file, migrations);
  return { writer, reader: file === ':memory:' ? writer : openKysely(open(true), 'begin', patienceMs) };
}
