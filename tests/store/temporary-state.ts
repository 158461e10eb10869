import { rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { openStore, stateFile } from '../../src/store/open-store.ts';
import { makeFolder } from '../fakes/make-folder.ts';
import type { StateUnderTest } from './contract/kept.ts';

export interface TemporaryState extends StateUnderTest {
  readonly folder: string;
  readonly file: string;
}

/** A SQLite state in a folder of its own, which goes away with it. */
export async function temporaryState(): Promise<TemporaryState> {
  const folder = makeFolder();
  const file = stateFile(folder);
  return {
    folder,
    file,
    open: () => openStore(folder),
    sql(text) {
      using database = new DatabaseSync(file);
      database.exec(text);
    },
    async [Symbol.asyncDispose]() {
      await rm(folder, { recursive: true, force: true });
    },
  };
}
