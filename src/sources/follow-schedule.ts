import { z } from 'zod';
import type { SourceDocument } from '../domain/document.ts';
import type { Instant } from '../domain/time.ts';
import { fingerprint } from './load.ts';
import type { Memory } from './source.ts';

/** An article that a feed led to, and when it is to be fetched again. */
export interface Followed {
  readonly key: string;
  /** Fingerprint of what the feed said about it: when that changes, the article is fetched at once. */
  readonly said: string;
  /** What is needed to make its document anew when the feed no longer lists it; null when it is not fetched again. */
  readonly document: SourceDocument | null;
  readonly due: Instant | null;
  readonly times: number;
}

/** Hours between the fetches of one article: figures are changed silently in the first days, if at all. */
const HOURS = [1, 3, 9, 27, 81];

/** Articles that are remembered; feeds list fewer. */
const MAX_FOLLOWED = 300;

export function followedOf(memory: Memory | null): readonly Followed[] {
  const rows = Array.isArray(memory?.followed) ? memory.followed : [];
  return rows.flatMap((row) => {
    const read = Row.safeParse(JSON.parse(row));
    return read.success ? [read.data as Followed] : [];
  });
}

const Row = z.object({
  key: z.string(),
  said: z.string(),
  document: z.record(z.string(), z.unknown()).nullable(),
  due: z.string().nullable(),
  times: z.number(),
});

export function rowsOf(followed: readonly Followed[]): readonly string[] {
  return followed.slice(-MAX_FOLLOWED).map((one) => JSON.stringify(one));
}

/** The list with what the feed says now; new and changed entries are due at once. */
export function enlisted(
  followed: readonly Followed[],
  documents: readonly SourceDocument[],
  now: Instant,
): readonly Followed[] {
  const list = new Map(followed.map((one) => [one.key, one]));
  for (const document of documents) {
    const key = document.identity[0] ?? '';
    const said = fingerprint(document.text);
    if (document.url === null || list.get(key)?.said === said) continue;
    list.delete(key);
    list.set(key, { key, said, document, due: now, times: 0 });
  }
  return [...list.values()];
}

/** The entry after it was fetched at `now`. */
export function fetchedAt(one: Followed, now: Instant): Followed {
  const hours = HOURS[one.times];
  const times = one.times + 1;
  if (hours === undefined) return finished({ ...one, times });
  return { ...one, times, due: new Date(Date.parse(now) + hours * 3_600_000).toISOString() };
}

/** Never to be fetched again, unless the feed says something else about it. */
export function finished(one: Followed): Followed {
  return { ...one, document: null, due: null };
}

export function isDue({ due }: Followed, now: Instant): boolean {
  return due !== null && due <= now;
}
