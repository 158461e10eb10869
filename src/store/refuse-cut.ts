import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { corrupt } from './sqlite-trouble.ts';

/**
 * Refuses what a power failure can leave and SQLite takes for whole: a file too short for its first page counts as an empty
 * database, throws its write-ahead log away, and the state would begin anew; a last page that was cut is filled up with
 * zeros. With a log beside it a cut last page is no damage: the log still holds it.
 * @throws Problem `state-corrupt`
 */
export function refuseCut(file: string): void {
  const [size, walSize] = [sizeOf(file), sizeOf(`${file}-wal`)];
  if (size === 0 && walSize === 0) return;
  if (size < SHORTEST_DATABASE) throw corrupt(file);
  if (walSize === 0 && size % pageSize(file) !== 0) throw corrupt(file);
}

const SHORTEST_DATABASE = 512;
const MAGIC = 'SQLite format 3\0';

/** https://www.sqlite.org/fileformat.html: two bytes from offset 16, where 1 means 65,536. 1 for what is no database. */
function pageSize(file: string): number {
  const header = Buffer.alloc(18);
  const descriptor = openSync(file, 'r');
  try {
    readSync(descriptor, header, 0, header.length, 0);
  } finally {
    closeSync(descriptor);
  }
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) return 1;
  const stated = header.readUInt16BE(16);
  return stated === 1 ? 65_536 : stated || 1;
}

/** 0 for what is not there or is no file. */
function sizeOf(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : 0;
}
