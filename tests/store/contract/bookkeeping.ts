import { describe, expect } from 'vitest';
import type { OutboxQuery } from '../../../src/store/records.ts';
import type { Store } from '../../../src/store/store.ts';
import { AT, LATER, sampleRow, sampleSource } from '../samples.ts';
import type { Kept } from './kept.ts';

export function bookkeepingContract(kept: Kept): void {
  describe('sources, outbox, destinations', () => {
    kept('a source comes back as it was saved last', async (store) => {
      const state = sampleSource('wire');
      const failed = {
        ...state,
        memory: null,
        lastOutcome: 'timeout',
        lastMessage: 'late',
        failingSince: AT,
        failures: 2,
        news: null,
      };
      for (const each of [state, failed]) await store.write((tx) => tx.saveSources([each]));
      expect(await store.read((tx) => tx.source('wire'))).toEqual(failed);
      expect(await store.read((tx) => tx.source('other'))).toBeNull();
    });

    kept('an outbox key is taken once; what was frozen stays', async (store) => {
      await store.write((tx) => tx.addOutboxRows([sampleRow('k1', [1, 2]), sampleRow('k2', [3], 'ops')]));
      await expect(
        store.write((tx) => tx.addOutboxRows([sampleRow('k3', [4]), sampleRow('k1', [5])])),
      ).rejects.toThrow();
      const [row] = await store.read((tx) => tx.outboxRows({ key: 'k1' }));
      if (!row) throw new Error('k1 is lost');
      expect(row).toMatchObject({ ...sampleRow('k1', [1, 2]), id: 1, state: 'pending', attempts: 0, ref: null });
      const sent = { ...row, state: 'sent', attempts: 1, triedAt: LATER, ref: { ts: '1.2' }, mayRepeat: true } as const;
      await store.write((tx) => tx.updateOutboxRow({ ...sent, payload: { text: 'forged' }, seqs: [9] }));
      expect(await store.read((tx) => tx.outboxRows({ tells: 2 }))).toEqual([sent]);
      expect(await outboxKeys(store, { state: 'pending' })).toEqual(['k2']);
      expect(await outboxKeys(store, { destination: 'ops' })).toEqual(['k2']);
      expect(await outboxKeys(store, { limit: 1 })).toEqual(['k1']);
      await expect(store.write((tx) => tx.updateOutboxRow({ ...sent, id: 99 }))).rejects.toThrow('is not stored');
    });

    kept('a row grows until it is tried', async (store) => {
      await store.write((tx) => tx.addOutboxRows([sampleRow('k1', [1, 2])]));
      const grow = (key: string, seqs: readonly number[]) =>
        store.write((tx) => tx.growOutboxRow(key, { text: seqs.join() }, seqs));
      expect(await grow('k1', [2, 3])).toBe(true);
      const [row] = await store.read((tx) => tx.outboxRows({ tells: 3 }));
      if (!row) throw new Error('k1 is lost');
      expect([row.payload, row.seqs]).toEqual([{ text: '2,3' }, [1, 2, 3]]);
      for (const fate of [{ attempts: 1 }, { state: 'dead' }, { state: 'sending' }] as const) {
        await store.write((tx) => tx.updateOutboxRow({ ...row, ...fate }));
        expect(await grow('k1', [4])).toBe(false);
      }
      expect(await grow('k9', [4])).toBe(false);
      expect(await store.read((tx) => tx.outboxRows({ tells: 4 }))).toEqual([]);
    });

    kept('what is due is told from what waits, and this comes soonest first', async (store) => {
      const due = (key: string, dueAt: string) => ({ ...sampleRow(key, [1]), dueAt });
      const rows = [due('k1', '2025-03-30T00:00:00.000Z'), due('k2', LATER), due('k3', AT)];
      await store.write((tx) => tx.addOutboxRows([...rows, due('k4', AT)]));
      expect(await outboxKeys(store, { due: { at: AT } })).toEqual(['k3', 'k4']);
      expect(await outboxKeys(store, { due: { at: AT, not: true } })).toEqual(['k2', 'k1']);
    });

    kept('a pause of a destination comes and goes', async (store) => {
      const paused = { since: AT, why: 'not in the channel', advice: 'invite the bot', retryAt: LATER };
      for (const state of [
        { name: 'desk', notBefore: LATER, paused },
        { name: 'desk', notBefore: null, paused: null },
      ]) {
        await store.write((tx) => tx.saveDestination(state));
        expect(await store.read((tx) => tx.destination('desk'))).toEqual(state);
      }
      expect(await store.read((tx) => tx.destination('other'))).toBeNull();
    });
  });
}

async function outboxKeys(store: Store, query: OutboxQuery) {
  return (await store.read((tx) => tx.outboxRows(query))).map(({ key }) => key);
}
