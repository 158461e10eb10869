import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { MIGRATIONS, type Migration } from '../../src/store/migrate.ts';
import { type OpenOptions, openStore } from '../../src/store/open-store.ts';
import { appendSamples, sampleSource } from './samples.ts';
import { temporaryState } from './temporary-state.ts';

/** A later release in a test: one more column. */
const NEXT: Migration = {
  async up(db) {
    await sql`alter table sources add column note text`.execute(db);
  },
};

async function problemOf(folder: string, options: OpenOptions = {}): Promise<unknown> {
  return openStore(folder, options).then(
    () => null,
    ({ code, where, hint }) => ({ code, where, hasHint: typeof hint === 'string' }),
  );
}

/** Root may read everything: meanwhile it is another user. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe('opening a state', () => {
  test('a new folder is made, with a write-ahead log that is synced at every commit', async () => {
    await using state = await temporaryState();
    await using store = await openStore(`${state.folder}/a/b`);
    expect(await store.read((tx) => tx.lastSeq())).toBe(0);
    using database = new DatabaseSync(`${state.folder}/a/b/tollwatch.db`);
    expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
  });

  test(':memory: keeps nothing and works the same', async () => {
    await using store = await openStore(':memory:');
    await appendSamples(store, 2);
    expect(await store.read((tx) => tx.lastSeq())).toBe(2);
  });

  test('what was recorded is there at the next opening', async () => {
    await using state = await temporaryState();
    for (const seq of [1, 2, 3]) {
      await using store = await state.open();
      await appendSamples(store, 1);
      expect(await store.read((tx) => tx.lastSeq())).toBe(seq);
    }
  });

  test('ten openings of a new folder at once all succeed', async () => {
    await using state = await temporaryState();
    const stores = await Promise.all(Array.from({ length: 10 }, () => state.open()));
    await Promise.all(stores.map((store) => appendSamples(store, 1)));
    expect(await stores[0]?.read((tx) => tx.lastSeq())).toBe(10);
    for (const store of stores) await store[Symbol.asyncDispose]();
  });

  test('an older state is brought up to date and keeps what it held', async () => {
    await using state = await temporaryState();
    await using older = await state.open();
    await older.write((tx) => tx.saveSources([sampleSource('wire')]));
    expect(await problemOf(state.folder, { readonly: true, migrations: [...MIGRATIONS, NEXT] })).toMatchObject({
      code: 'state-too-old',
    });
    await using store = await openStore(state.folder, { migrations: [...MIGRATIONS, NEXT] });
    expect(await store.read((tx) => tx.sources())).toEqual([sampleSource('wire')]);
    using database = new DatabaseSync(state.file);
    expect(database.prepare('select note from sources').get()).toEqual({ note: null });
  });

  test('a step that fails leaves the state at the version before it', async () => {
    await using state = await temporaryState();
    await using _store = await state.open();
    const broken: Migration = {
      async up(db, engine) {
        await NEXT.up(db, engine);
        throw new Error('the power went');
      },
    };
    await expect(openStore(state.folder, { migrations: [...MIGRATIONS, broken] })).rejects.toThrow('the power went');
    expect(await problemOf(state.folder)).toBeNull();
    expect(() => state.sql('select note from sources')).toThrow('no such column');
  });

  test('a state of a newer version is refused, with what to do, and left as it is', async () => {
    await using state = await temporaryState();
    {
      await using _newer = await openStore(state.folder, { migrations: [...MIGRATIONS, NEXT] });
    }
    const before = await readFile(state.file);
    for (const readonly of [true, false]) {
      expect(await problemOf(state.folder, { readonly })).toEqual({
        code: 'state-too-new',
        where: state.file,
        hasHint: true,
      });
    }
    expect(await readFile(state.file)).toEqual(before);
  });

  test.each([
    ['a text file', 'state-foreign', Buffer.from('these are my notes\n'.repeat(300))],
    ['a cut state', 'state-corrupt', null],
  ])('%s is refused and left as it is', async (_what, code, bytes) => {
    await using state = await temporaryState();
    await writeFile(state.file, bytes ?? (await cutState()));
    const before = await readFile(state.file);
    expect(await problemOf(state.folder)).toEqual({ code, where: state.file, hasHint: true });
    expect(await readFile(state.file)).toEqual(before);
  });

  test('a database of another program is refused and left as it is', async () => {
    await using state = await temporaryState();
    for (const tables of ['create table recipes(name)', 'create table meta(key, value)']) {
      state.sql(tables);
      const before = await readFile(state.file);
      expect(await problemOf(state.folder)).toMatchObject({ code: 'state-foreign' });
      expect(await readFile(state.file)).toEqual(before);
    }
  });

  test('a folder that cannot be a folder is named', async () => {
    await using state = await temporaryState();
    await writeFile(`${state.folder}/file`, '');
    expect(await problemOf(`${state.folder}/file/state`)).toMatchObject({ code: 'state-not-writable' });
    await mkdir(state.file);
    expect(await problemOf(state.folder)).toMatchObject({ code: 'state-not-writable' });
  });

  test.each([true, false])('a file that may not be read is the user’s to mend (only to look: %s)', async (readonly) => {
    await using state = await temporaryState();
    {
      await using _store = await state.open();
    }
    await chmod(state.folder, 0o755);
    await chmod(state.file, 0o000);
    expect(await asNobody(() => problemOf(state.folder, { readonly }))).toEqual({
      code: 'state-not-writable',
      where: state.file,
      hasHint: true,
    });
  });

  test('for reading only: nothing is created and nothing can be written', async () => {
    await using state = await temporaryState();
    expect(await problemOf(`${state.folder}/none`, { readonly: true })).toMatchObject({ code: 'state-missing' });
    await using writer = await state.open();
    await appendSamples(writer, 1);
    await using reader = await openStore(state.folder, { readonly: true });
    expect(await reader.read((tx) => tx.lastSeq())).toBe(1);
    await expect(reader.write(async () => {})).rejects.toThrow('for reading only');
    await expect(reader.acquireLease('a', 'b', '2025-03-28T09:00:00.000Z', 1)).rejects.toThrow('for reading only');
  });

  test('a shared file system is refused unless that is asked for', async () => {
    await using state = await temporaryState();
    const sharedFileSystem = async () => 'NFS';
    expect(await problemOf(state.folder, { sharedFileSystem })).toMatchObject({ code: 'state-shared' });
    expect(await problemOf(state.folder, { sharedFileSystem, allowShared: true })).toBeNull();
  });

  test('a lock that is never given back ends in a Problem, not in a hang', async () => {
    await using state = await temporaryState();
    await using store = await openStore(state.folder, { patienceMs: 20 });
    using other = new DatabaseSync(state.file);
    other.exec('begin immediate');
    await expect(appendSamples(store, 1)).rejects.toMatchObject({ code: 'state-busy' });
    other.exec('rollback');
    await appendSamples(store, 1);
    expect(await store.read((tx) => tx.lastSeq())).toBe(1);
  });
});

/** The first half of a state that held something. */
async function cutState(): Promise<Buffer> {
  await using state = await temporaryState();
  {
    await using store = await state.open();
    await appendSamples(store, 50);
  }
  const whole = await readFile(state.file);
  return whole.subarray(0, whole.length / 2);
}
