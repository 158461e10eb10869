import { describe, expect } from 'vitest';
import type { SeriesFilter } from '../../../src/store/records.ts';
import type { Store } from '../../../src/store/store.ts';
import { named, sampleSeries, sampleState } from '../samples.ts';
import type { Kept } from './kept.ts';

export function seriesContract(kept: Kept): void {
  describe('series', () => {
    kept('states come back as they were, all or by id, claimant and measure', async (store) => {
      const states = [
        sampleState(sampleSeries('a/killed'), 1),
        sampleState(sampleSeries('b/wounded', { claimant: named('b'), measure: 'wounded' }), 2),
        sampleState(sampleSeries('c/killed', { claimant: null }), 3, { standing: null }),
      ];
      await store.write((tx) => tx.saveSeriesStates(states));
      const ids = (filter: SeriesFilter) => sampleIds(store, filter);
      expect(await store.read((tx) => tx.seriesStates())).toEqual(states);
      expect(await ids({ claimants: ['b', null] })).toEqual(['b/wounded', 'c/killed']);
      expect(await ids({ claimants: ['gb-mod', 'b'], measures: ['killed'] })).toEqual(['a/killed']);
      expect(await ids({ ids: ['c/killed', 'x'] })).toEqual(['c/killed']);
      expect(await ids({ claimants: [] })).toEqual([]);
    });

    kept('a state that is saved again takes the place of the old one', async (store) => {
      for (const low of [1, 2]) await store.write((tx) => tx.saveSeriesStates([sampleState(sampleSeries(), low)]));
      expect(await store.read((tx) => tx.seriesStates())).toEqual([sampleState(sampleSeries(), 2)]);
    });
  });
}

async function sampleIds(store: Store, filter?: SeriesFilter) {
  return (await store.read((tx) => tx.seriesStates(filter))).map(({ series }) => series.id);
}
