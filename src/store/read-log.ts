import type { LoggedChange } from '../domain/change.ts';
import type { ChangeQuery } from './records.ts';
import type { Store } from './store.ts';

/**
 * The changes that meet the query, oldest first, page by page, so that a long log never lies in memory whole. What is
 * appended meanwhile is not shown: the log is read up to where it ended at the start.
 */
export async function* readLog(
  store: Store,
  query: ChangeQuery = {},
  pageSize = CHANGES_PER_PAGE,
): AsyncGenerator<LoggedChange> {
  const end = await store.read((tx) => tx.lastSeq());
  let sinceSeq = query.sinceSeq ?? 0;
  if (query.newest && query.limit !== undefined) sinceSeq = await beforeNewest(store, query, query.limit);
  let left = query.limit ?? Number.POSITIVE_INFINITY;
  while (left > 0) {
    const limit = Math.min(left, pageSize);
    const page = await store.read((tx) => tx.changes({ ...query, newest: false, sinceSeq, limit }));
    for (const change of page) {
      if (change.seq > end) return;
      yield change;
    }
    if (page.length < limit) return;
    left -= page.length;
    sinceSeq = page.at(-1)?.seq ?? end;
  }
}

const CHANGES_PER_PAGE = 200;

/** The number before the first of the newest `limit` changes that meet the query. */
async function beforeNewest(store: Store, query: ChangeQuery, limit: number): Promise<number> {
  const [first] = await store.read((tx) => tx.changes({ ...query, limit, newest: true }));
  return first ? first.seq - 1 : (query.sinceSeq ?? 0);
}
