import { type Kysely, sql } from 'kysely';
import type { Instant } from '../domain/time.ts';
import { inPortions, ROWS_PER_INSERT } from './portions.ts';
import type { Schema } from './schema.ts';
import type { Lease } from './store.ts';

/** Sorts before every instant: a lease that was given back. */
const GIVEN_BACK = '';

export interface Wanted {
  readonly holder: string;
  readonly now: Instant;
  readonly ms: number;
  /** True of a holder that has surely ended. */
  readonly isGone: (holder: string) => boolean;
}

/** Those leases that are free, have run out, or belong to a holder of whom `isGone` knows that it has ended. */
export async function acquireLeases(
  db: Kysely<Schema>,
  names: readonly string[],
  wanted: Wanted,
): Promise<readonly (Lease | null)[]> {
  const leases = new Map<string, Lease>();
  for (const some of inPortions([...new Set(names)], ROWS_PER_INSERT)) {
    for (const lease of await takeFree(db, some, wanted)) leases.set(lease.name, lease);
    const refused = some.filter((name) => !leases.has(name));
    for (const lease of await takeFromGone(db, refused, wanted)) leases.set(lease.name, lease);
  }
  return names.map((name, i) => (names.indexOf(name) === i ? (leases.get(name) ?? null) : null));
}

async function takeFromGone(db: Kysely<Schema>, names: readonly string[], wanted: Wanted): Promise<readonly Lease[]> {
  if (names.length === 0) return [];
  const held = await db.selectFrom('leases').select(['name', 'holder', 'fencing']).where('name', 'in', names).execute();
  const orphaned = held.filter(({ holder }) => wanted.isGone(holder));
  if (orphaned.length === 0) return [];
  await releaseLeases(db, orphaned);
  return takeFree(
    db,
    orphaned.map(({ name }) => name),
    wanted,
  );
}

/**
 * One statement, so that of two holders who ask at once one gets the lease and the other nothing. A lease that runs on
 * for longer than the one asked for was taken under a clock that has since been put back: it counts as run out, or a
 * crash before the clock was mended would keep the lease until the old time comes again.
 */
async function takeFree(
  db: Kysely<Schema>,
  names: readonly string[],
  { holder, now, ms }: Wanted,
): Promise<readonly Lease[]> {
  const expires_at = later(now, ms);
  const rows = await db
    .insertInto('leases')
    .values(names.map((name) => ({ name, holder, fencing: 1, expires_at })))
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ holder, fencing: sql`leases.fencing + 1`, expires_at })
        .where((row) => row.or([row('leases.expires_at', '<=', now), row('leases.expires_at', '>', expires_at)])),
    )
    .returning(['name', 'fencing'])
    .execute();
  return rows.map(({ name, fencing }) => ({ name, holder, fencing }));
}

/** A lease that ran out and that nobody else took meanwhile is still the holder's. */
export async function renewLease(db: Kysely<Schema>, lease: Lease, now: Instant, ms: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('leases')
    .set({ expires_at: later(now, ms) })
    .where('name', '=', lease.name)
    .where('holder', '=', lease.holder)
    .where('fencing', '=', lease.fencing)
    .where('expires_at', '<>', GIVEN_BACK)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** The rows stay, so that the next holder gets a higher fencing number. */
export async function releaseLeases(db: Kysely<Schema>, leases: readonly Lease[]): Promise<void> {
  for (const some of inPortions(leases, ROWS_PER_INSERT)) {
    await db
      .updateTable('leases')
      .set({ expires_at: GIVEN_BACK })
      .where(({ eb, refTuple, tuple }) =>
        eb(
          refTuple('name', 'holder', 'fencing'),
          'in',
          some.map(({ name, holder, fencing }) => tuple(name, holder, fencing)),
        ),
      )
      .execute();
  }
}

export async function holdsLeases(
  db: Kysely<Schema>,
  leases: readonly Lease[],
  now: Instant,
): Promise<readonly boolean[]> {
  const held = new Map<string, { readonly holder: string; readonly fencing: number }>();
  for (const some of inPortions(leases, ROWS_PER_INSERT)) {
    const rows = await db
      .selectFrom('leases')
      .select(['name', 'holder', 'fencing'])
      .where(
        'name',
        'in',
        some.map(({ name }) => name),
      )
      .where('expires_at', '>', now)
      .execute();
    for (const row of rows) held.set(row.name, row);
  }
  return leases.map(({ name, holder, fencing }) => {
    const row = held.get(name);
    return row?.holder === holder && row.fencing === fencing;
  });
}

function later(now: Instant, ms: number): Instant {
  return new Date(Date.parse(now) + ms).toISOString();
}
