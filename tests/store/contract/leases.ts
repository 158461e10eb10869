import { describe, expect } from 'vitest';
import { AT, LATER } from '../samples.ts';
import type { Kept } from './kept.ts';

export function leasesContract(kept: Kept): void {
  describe('leases', () => {
    kept('one holder at a time over two connections; a new holder gets a higher number', async (store, state) => {
      await using other = await state.open();
      const mine = await store.acquireLease('poll:wire', 'me', AT, 60_000);
      expect(mine).toEqual({ name: 'poll:wire', holder: 'me', fencing: 1 });
      expect(await other.acquireLease('poll:wire', 'you', AT, 60_000)).toBeNull();
      expect(await store.acquireLease('poll:wire', 'me', AT, 60_000)).toBeNull();
      const yours = await other.acquireLease('poll:wire', 'you', LATER, 60_000);
      expect(yours?.fencing).toBe(2);
    });

    kept('of many who ask at once exactly one gets it', async (store, state) => {
      await using other = await state.open();
      const asked = Array.from({ length: 20 }, (_, i) =>
        (i % 2 === 0 ? store : other).acquireLease('poll:wire', `h${i}`, AT, 60_000),
      );
      expect((await Promise.all(asked)).filter((lease) => lease !== null)).toHaveLength(1);
    });

    kept('of many names at once each is given or refused for itself, and given back together', async (store) => {
      const names = Array.from({ length: 250 }, (_, i) => `poll:${i}`);
      await store.acquireLease('poll:7', 'you', AT, 60_000);
      const leases = await store.acquireLeases([...names, 'poll:1'], 'me', AT, 60_000);
      expect(leases.flatMap((lease, i) => (lease === null ? [i] : []))).toEqual([7, 250]);
      const mine = leases.flatMap((lease) => lease ?? []);
      expect(mine[0]).toEqual({ name: 'poll:0', holder: 'me', fencing: 1 });
      const lost = { name: 'poll:7', holder: 'me', fencing: 1 };
      const holds = await store.write((tx) => tx.holdsLeases([lost, ...mine], AT));
      expect(holds).toEqual([false, ...mine.map(() => true)]);
      await store.releaseLeases([lost, ...mine]);
      expect(await store.acquireLease('poll:7', 'me', AT, 60_000)).toBeNull();
      expect((await store.acquireLease('poll:249', 'you', AT, 60_000))?.fencing).toBe(2);
    });

    kept('a lost lease can neither be renewed nor written under, and giving it back takes nothing', async (store) => {
      const lost = await store.acquireLease('poll:wire', 'me', AT, 1);
      const held = await store.acquireLease('poll:wire', 'you', LATER, 60_000);
      if (!lost || !held) throw new Error('the leases were not given');
      expect(await store.renewLease(lost, LATER, 60_000)).toBe(false);
      await store.releaseLease(lost);
      const holds = (lease: typeof lost) => store.write((tx) => tx.holdsLease(lease, LATER));
      expect([await holds(lost), await holds(held)]).toEqual([false, true]);
    });

    kept('a lease that ran out is not held; renewed in time it is; given back it is free at once', async (store) => {
      const lease = await store.acquireLease('poll:wire', 'me', AT, 1_000);
      if (!lease) throw new Error('the lease was not given');
      const holds = () => store.write((tx) => tx.holdsLease(lease, LATER));
      expect(await holds()).toBe(false);
      expect(await store.renewLease(lease, AT, 7_200_000)).toBe(true);
      expect(await holds()).toBe(true);
      await store.releaseLease(lease);
      expect(await holds()).toBe(false);
      expect(await store.renewLease(lease, AT, 1_000)).toBe(false);
      expect((await store.acquireLease('poll:wire', 'you', AT, 1_000))?.fencing).toBe(2);
    });
  });
}
