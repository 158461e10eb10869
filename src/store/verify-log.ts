import { changeColumns } from './change-columns.ts';
import { chainHash, EMPTY_LOG } from './change-log.ts';
import type { LogHead, LogRow } from './records.ts';
import type { ReadTransaction, Store } from './store.ts';

export type LogVerdict =
  | { readonly ok: true; readonly head: LogHead }
  /** `seq` is the first row that is wrong; every row before it stands as it was written. */
  | { readonly ok: false; readonly seq: number; readonly reason: string };

const ROWS_PER_PAGE = 500;

/**
 * Walks the whole log in one consistent state: numbers without gaps, each hash over the row before and the row's own
 * JSON, the searchable columns equal to the JSON, and the end where it was noted when the last row was written. A log
 * that was rewritten whole passes; only a head that was noted elsewhere shows that (see `expected`).
 */
export function verifyLog(store: Store, expected: LogHead | null = null): Promise<LogVerdict> {
  return store.read((tx) => walk(tx, expected));
}

/** The end of the log, to be noted elsewhere. */
export function readLogHead(store: Store): Promise<LogHead> {
  return store.read((tx) => tx.logHead());
}

async function walk(tx: ReadTransaction, expected: LogHead | null): Promise<LogVerdict> {
  let head = EMPTY_LOG;
  // A row below the first one is no part of the log either: the walk begins before any number.
  for (let after = Number.MIN_SAFE_INTEGER; ; after = head.seq) {
    const rows = await tx.logRows(after, ROWS_PER_PAGE);
    for (const row of rows) {
      const reason = faultOf(row, head) ?? (row.seq === expected?.seq ? differs(row, expected) : null);
      if (reason !== null) return { ok: false, seq: Math.min(row.seq, head.seq + 1), reason };
      head = { seq: row.seq, hash: row.hash };
    }
    if (rows.length < ROWS_PER_PAGE) return endsAt(head, await tx.logHead(), expected);
  }
}

function faultOf(row: LogRow, before: LogHead): string | null {
  if (row.seq <= before.seq) return `a row ${row.seq} has no place in the log`;
  if (row.seq > before.seq + 1) return `row ${before.seq + 1} is missing`;
  if (row.hash !== chainHash(before.hash, row.json)) return 'the hash does not fit the row and the one before it';
  const change = JSON.parse(row.json);
  if (change.seq !== row.seq) return `the JSON belongs to row ${change.seq}`;
  const due: Readonly<Record<string, unknown>> = { ...changeColumns(change) };
  const wrong = Object.keys(row.columns).find((name) => row.columns[name] !== due[name]);
  return wrong === undefined ? null : `the column ${wrong} differs from the JSON`;
}

function endsAt(head: LogHead, noted: LogHead, expected: LogHead | null): LogVerdict {
  if (noted.seq > head.seq) return { ok: false, seq: head.seq + 1, reason: `the log ended at row ${noted.seq} once` };
  const reason = differs(head, noted);
  if (reason !== null) return { ok: false, seq: Math.max(1, noted.seq), reason };
  if (expected !== null && expected.seq > head.seq) {
    return { ok: false, seq: head.seq + 1, reason: `the head that was noted elsewhere is row ${expected.seq}` };
  }
  return { ok: true, head };
}

function differs(head: LogHead, noted: LogHead): string | null {
  return head.seq === noted.seq && head.hash === noted.hash ? null : 'the hash is not the one that was noted';
}
