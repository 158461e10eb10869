import { describe, expect } from 'vitest';
import {
  AT,
  appendSamples,
  sampleChange,
  sampleDocument,
  sampleFigure,
  sampleRow,
  sampleSeries,
  sampleSource,
  sampleState,
} from '../samples.ts';
import type { Kept } from './kept.ts';

export function transactionsContract(kept: Kept): void {
  describe('transactions', () => {
    kept('a throw in the middle leaves nothing of any table', async (store) => {
      const work = store.write(async (tx) => {
        const version = await tx.saveDocument(sampleDocument('12 were killed'), null, AT);
        await tx.saveFigures(version, [sampleFigure('12', 12)], [], 'r1');
        await tx.saveSeriesStates([sampleState(sampleSeries(), 12)]);
        await tx.appendChanges([sampleChange(1)], AT);
        await tx.addOutboxRows([sampleRow('k1', [1])]);
        await tx.saveSources([sampleSource('wire')]);
        throw new Error('pulled the plug');
      });
      await expect(work).rejects.toThrow('pulled the plug');
      const left = await store.read(async (tx) => [
        await tx.findDocument(sampleDocument('12 were killed')),
        await tx.seriesStates(),
        await tx.lastSeq(),
        await tx.logHead(),
        await tx.outboxRows(),
        await tx.sources(),
        await tx.rounds(),
      ]);
      expect(left).toEqual([null, [], 0, { seq: 0, hash: '0'.repeat(64) }, [], [], []]);
    });

    kept('a reader sees the last commit while a write is going on', async (store, state) => {
      await using other = await state.open();
      await store.write(async (tx) => {
        await tx.saveSources([sampleSource('wire')]);
        expect(await other.read((seen) => seen.sources())).toEqual([]);
      });
      expect(await other.read((seen) => seen.sources())).toHaveLength(1);
    });

    kept('a transaction inside a transaction is refused instead of waiting for itself', async (store) => {
      const nested = () => store.read((tx) => tx.lastSeq());
      await expect(store.write(nested)).rejects.toThrow('inside a transaction');
      await expect(store.read(nested)).rejects.toThrow('inside a transaction');
    });

    kept('a transaction cannot be used after it has ended', async (store) => {
      const leaked = await store.write(async (tx) => ({ tx }));
      expect(() => leaked.tx.saveSources([sampleSource('wire')])).toThrow('after its transaction had ended');
    });

    kept('writers of one process take turns', async (store) => {
      const add = () => appendSamples(store, 1);
      await Promise.all(Array.from({ length: 20 }, add));
      expect(await store.read((tx) => tx.lastSeq())).toBe(20);
    });
  });
}
