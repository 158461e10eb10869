import { Problem } from '../domain/problem.ts';

/** Result codes of SQLite, https://www.sqlite.org/rescode.html */
const BUSY = 5;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

export function isBusy(error: unknown): boolean {
  return primaryCode(error) === BUSY;
}

/** What a person can mend about an error of the database, or the error itself. */
export function asProblem(error: unknown, file: string): unknown {
  const detail = (hint: string) => ({ where: file, hint, cause: error });
  switch (primaryCode(error)) {
    case BUSY:
      return new Problem(
        'state-busy',
        'another process has kept the state locked',
        detail(
          'End the program that has the file open for writing (a database shell, a stuck check), and run this again.',
        ),
      );
    case NOTADB:
      return new Problem(
        'state-foreign',
        'this file is not a state of tollwatch',
        detail('Move it away or name another folder under `state:`; it was left as it is.'),
      );
    case CORRUPT:
      return corrupt(file, error);
    case FULL:
      return new Problem(
        'state-disk-full',
        'the disk is full; nothing of this step was recorded',
        detail('Make room; the next check goes on from what was recorded last.'),
      );
    case READONLY:
    case CANTOPEN:
      return new Problem(
        'state-not-writable',
        'the state file cannot be opened or written',
        detail('Give the user that runs tollwatch the right to write the folder and every file in it.'),
      );
    case IOERR:
      return new Problem(
        'state-io-error',
        'the disk under the state reports an error; nothing of this step was recorded',
        detail('Look at the disk and at the system log, then run this again.'),
      );
    default:
      return error;
  }
}

export function corrupt(file: string, cause?: unknown): Problem {
  return new Problem('state-corrupt', 'the state file is damaged', {
    where: file,
    hint: 'Keep it for inspection, move it away together with its -wal and -shm files, and restore the last backup.',
    cause,
  });
}

function primaryCode(error: unknown): number | null {
  const code = error instanceof Error && 'errcode' in error ? error.errcode : null;
  return typeof code === 'number' ? code & 0xff : null;
}
