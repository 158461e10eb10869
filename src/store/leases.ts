import { type Kysely, sql } from 'kysely';
import type { Instant } from '../domain/time.ts';
import type { Schema } from './schema.ts';
import type { Lease } from './store.ts';

/** Sorts before every instant: a lease that was given back. */
const GIVEN_BACK = '';

/** The lease, when it is free, has run out, or belongs to a holder of whom `isGone` knows that it has ended. */
export async function acquireLease(
  db: Kysely<Schema>,
  name: string,
  holder: string,
  now: Instant,
  ms: number,
  isGone: (holder: string) => boolean,
): Promise<Lease | null> {
  const lease = await takeFree(db, name, holder, now, ms);
  if (lease) return lease;
  const held = await db
    .selectFrom('leases')
    .select(['name', 'holder', 'fencing'])
    .where('name', '=', name)
    .executeTakeFirst();
  if (!held || !isGone(held.holder)) return null;
  await releaseLease(db, held);
  return takeFree(db, name, holder, now, ms);
}

/**
 * One statement, so that of two holders who ask at once one gets the lease and the other nothing. A lease that runs on
 * for longer than the one asked for was taken under a clock that has since been put back: it counts as run out, or a
 * crash before the clock was mended would keep the lease until the old time comes again.
 */
async function takeFree(
  db: Kysely<Schema>,
  name: string,
  holder: string,
  now: Instant,
  ms: number,
): Promise<Lease | null> {
  const expires_at = later(now, ms);
  const row = await db
    .insertInto('leases')
    .values({ name, holder, fencing: 1, expires_at })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ holder, fencing: sql`leases.fencing + 1`, expires_at })
        .where((row) => row.or([row('leases.expires_at', '<=', now), row('leases.expires_at', '>', expires_at)])),
    )
    .returning('fencing')
    .executeTakeFirst();
  return row ? { name, holder, fencing: row.fencing } : null;
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

/** The row stays, so that the next holder gets a higher fencing number. */
export async function releaseLease(db: Kysely<Schema>, lease: Lease): Promise<void> {
  await db
    .updateTable('leases')
    .set({ expires_at: GIVEN_BACK })
    .where('name', '=', lease.name)
    .where('holder', '=', lease.holder)
    .where('fencing', '=', lease.fencing)
    .execute();
}

export async function holdsLease(db: Kysely<Schema>, lease: Lease, now: Instant): Promise<boolean> {
  const row = await db
    .selectFrom('leases')
    .select('fencing')
    .where('name', '=', lease.name)
    .where('holder', '=', lease.holder)
    .where('fencing', '=', lease.fencing)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row !== undefined;
}

function later(now: Instant, ms: number): Instant {
  return new Date(Date.parse(now) + ms).toISOString();
}
