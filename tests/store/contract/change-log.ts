import { describe, expect } from 'vitest';
import { readLog } from '../../../src/store/read-log.ts';
import type { ChangeQuery } from '../../../src/store/records.ts';
import { AT, appendSamples, LATER, sampleChange, sampleSeries } from '../samples.ts';
import type { Kept } from './kept.ts';

export function changeLogContract(kept: Kept): void {
  describe('change log', () => {
    kept('rows come back as they were written, chained', async (store) => {
      const odd = sampleChange(2, { reason: 'NUL \0, half an emoji \ud83d', to: null, provenance: null });
      const written = await store.write((tx) => tx.appendChanges([sampleChange(1), odd], AT));
      expect(await store.read((tx) => tx.changes({}))).toEqual(written);
      expect(written[1]).toEqual({ ...odd, at: AT, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
      expect(await store.read((tx) => tx.logHead())).toEqual({ seq: 2, hash: written[1]?.hash });
    });

    kept('the database itself refuses to change or to delete a row', async (store, state) => {
      await appendSamples(store, 1);
      expect(() => state.sql("update changes set reason = 'x'")).toThrow('append-only');
      expect(() => state.sql('delete from changes')).toThrow('append-only');
    });

    kept('a change with a number that leaves a gap or is taken is refused, and nothing is appended', async (store) => {
      await appendSamples(store, 2);
      for (const seq of [2, 4]) {
        const late = store.write((tx) => tx.appendChanges([sampleChange(seq)], AT));
        await expect(late).rejects.toThrow(`change ${seq} cannot follow 2`);
      }
      expect(await store.read((tx) => tx.lastSeq())).toBe(2);
    });

    kept('the log is read by number, time, series, claimant and kind, page by page', async (store) => {
      const other = { series: sampleSeries('x/killed', { claimant: null }), kind: 'first' } as const;
      await appendSamples(store, 5);
      await store.write((tx) => tx.appendChanges([sampleChange(6, other), sampleChange(7)], LATER));
      const cases: [ChangeQuery, number[]][] = [
        [{}, [1, 2, 3, 4, 5, 6, 7]],
        [{ sinceSeq: 4 }, [5, 6, 7]],
        [{ since: LATER }, [6, 7]],
        [{ series: 'x/killed' }, [6]],
        [{ claimant: 'uk mod', sinceSeq: 3 }, [4, 5, 7]],
        [{ claimant: 'gb-mod', limit: 3 }, [1, 2, 3]],
        [{ claimant: 'gb-mod', limit: 3, newest: true }, [4, 5, 7]],
        [{ claimant: 'unattributed' }, [6]],
        [{ kind: 'first' }, [6]],
        [{ claimant: 'nobody', limit: 2, newest: true }, []],
      ];
      for (const [query, expected] of cases) {
        for (const pageSize of [1, 2, 100]) {
          const seqs = [];
          for await (const { seq } of readLog(store, query, pageSize)) seqs.push(seq);
          expect(seqs, JSON.stringify({ query, pageSize })).toEqual(expected);
        }
      }
    });
  });
}
