import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { corrupt } from './sqlite-trouble.ts';

/**
 * Refuses what a power failure can leave and SQLite takes for whole: a file too short for its first page counts as an empty
 * database, throws its write-ahead log away, and the state would begin anew; a last page that was cut is filled up with
 * zeros. With a log beside it a cut last page is no damage: the log still holds it. A file that may not be read is left to
 * SQLite, which says so.
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
  const header = headerOf(file);
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) return 1;
  const stated = header.readUInt16BE(16);
  return stated === 1 ? 65_536 : stated || 1;
}

/** Zeros for what cannot be read. */
function headerOf(file: string): Buffer {
  const header = Buffer.alloc(18);
  try {
    const descriptor = openSync(file, 'r');
    try {
      readSync(descriptor, header, 0, header.length, 0);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    header.fill(0);
  }
  return header;
}

/** 0 for what is not there or is no file. */
function sizeOf(file: string): number {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : 0;
}
