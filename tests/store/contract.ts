import { describe, expect, test } from 'vitest';
import { readLog } from '../../src/store/read-log.ts';
import type { ChangeQuery, OutboxQuery, SeriesFilter, Store } from '../../src/store/store.ts';
import {
  AT,
  appendSamples,
  LATER,
  named,
  sampleChange,
  sampleDocument,
  sampleFigure,
  sampleRow,
  sampleSeries,
  sampleSource,
  sampleState,
} from './samples.ts';

/** One state that may be opened several times over, as by several processes. */
export interface StateUnderTest extends AsyncDisposable {
  open(): Promise<Store>;
  /** Runs SQL past the store. */
  sql(text: string): void;
}

/** What every store must keep, whatever database lies under it. */
export function storeContract(name: string, create: () => Promise<StateUnderTest>): void {
  /** A test with a state of its own, opened once. */
  function kept(title: string, body: (store: Store, state: StateUnderTest) => Promise<void>): void {
    test(title, async () => {
      await using state = await create();
      await using store = await state.open();
      await body(store, state);
    });
  }

  describe(`${name}: transactions`, () => {
    kept('a throw in the middle leaves nothing of any table', async (store) => {
      const work = store.write(async (tx) => {
        const version = await tx.saveDocument(sampleDocument('12 were killed'), null, AT);
        await tx.saveFigures(version, [sampleFigure('12', 12)], [], 'r1');
        await tx.saveSeriesStates([sampleState(sampleSeries(), 12)]);
        await tx.appendChanges([sampleChange(1)], AT);
        await tx.addOutboxRows([sampleRow('k1', [1])]);
        await tx.saveSource(sampleSource('wire'));
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
        await tx.saveSource(sampleSource('wire'));
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
      expect(() => leaked.tx.saveSource(sampleSource('wire'))).toThrow('after its transaction had ended');
    });

    kept('writers of one process take turns', async (store) => {
      const add = () => appendSamples(store, 1);
      await Promise.all(Array.from({ length: 20 }, add));
      expect(await store.read((tx) => tx.lastSeq())).toBe(20);
    });
  });

  describe(`${name}: documents`, () => {
    kept('a text comes back exactly, whatever is in it', async (store) => {
      const texts = {
        empty: '',
        short: '12 were killed',
        NUL: 'before\0after',
        emoji: '🕊'.repeat(500),
        'half an emoji': `cut here \ud83d${'.'.repeat(400)}`,
        Korean: '북한군 사상자가 5천 명을 넘었다고 밝혔다. '.repeat(200),
        'a megabyte': Array.from({ length: 100_000 }, (_, i) => `line ${i}\n`).join(''),
      };
      for (const [key, text] of Object.entries(texts)) {
        const document = sampleDocument(text, { identity: [`row:${key}`] });
        await store.write((tx) => tx.saveDocument(document, null, AT));
        expect((await store.read((tx) => tx.findDocument(document)))?.text === text, key).toBe(true);
      }
    });

    kept('any key finds it, the strongest first, and it gains the keys it did not have', async (store) => {
      const first = sampleDocument('first', { identity: ['link:a'] });
      const second = sampleDocument('second', { identity: ['link:b', 'guid:2'] });
      await store.write(async (tx) => {
        await tx.saveDocument(first, null, AT);
        await tx.saveDocument(second, null, AT);
        await tx.saveDocument({ ...first, identity: ['link:a', 'guid:1'] }, null, AT);
      });
      const find = (identity: string[], source = 'wire') =>
        store.read((tx) => tx.findDocument(sampleDocument('', { identity, source })));
      expect((await find(['link:new', 'guid:1']))?.text).toBe('first');
      expect((await find(['link:a', 'guid:2']))?.text).toBe('first');
      expect((await find(['guid:2', 'link:a']))?.text).toBe('second');
      expect(await find(['guid:3'])).toBeNull();
      expect(await find(['guid:1'], 'another source')).toBeNull();
    });

    kept('an edit is a new version; the same text again is not', async (store) => {
      const save = (text: string) => store.write((tx) => tx.saveDocument(sampleDocument(text), null, AT));
      const versions = [await save('one'), await save('one'), await save('two')];
      expect(versions.map(({ documentId, version }) => [documentId, version])).toEqual([
        ['d_1', 1],
        ['d_1', 1],
        ['d_1', 2],
      ]);
    });

    kept(
      'a document that flips between two texts for ever stops making versions; a third text still makes one',
      async (store) => {
        const poll = async (text: string) => {
          const document = sampleDocument(text);
          const known = await store.read((tx) => tx.findDocument(document));
          const saved = await store.write((tx) => tx.saveDocument(document, known, AT));
          return { isNew: known?.textHash !== saved.textHash, version: saved.version };
        };
        const seen = [];
        for (let i = 0; i < 20; i++) seen.push(await poll(i % 2 === 0 ? 'A' : 'B'));
        expect(seen.filter(({ isNew }) => isNew)).toHaveLength(4);
        expect(await poll('C')).toEqual({ isNew: true, version: 5 });
      },
    );

    kept('many documents are looked up at once, in their order, across sources', async (store) => {
      const documents = Array.from({ length: 1_500 }, (_, i) =>
        sampleDocument(`text ${i}`, { source: `s${i % 2}`, identity: [`link:${i}`, `guid:${i}`] }),
      );
      await store.write(async (tx) => {
        for (const document of documents.slice(1)) await tx.saveDocument(document, null, AT);
      });
      const known = await store.read((tx) => tx.knownVersions(documents));
      expect(known.map((version) => version?.documentId ?? null)).toEqual([
        null,
        ...documents.slice(1).map((_, i) => `d_${i + 1}`),
      ]);
    });

    kept(
      'the figures of the newest reading come with it; a second reading takes the place of the first',
      async (store) => {
        const document = sampleDocument('12 were killed');
        const read = (low: number, reader: string) =>
          store.write(async (tx) => {
            const version = await tx.saveDocument(document, null, AT);
            const doubts = [{ quote: '\0', start: 0, end: 1, reason: 'unread' }];
            await tx.saveFigures(version, [sampleFigure('12', low), sampleFigure('12\0', low + 1)], doubts, reader);
          });
        await read(1, 'r1');
        await read(5, 'r2');
        await read(7, 'r2');
        const found = await store.read((tx) => tx.findDocument(document));
        expect(found?.figures).toEqual([sampleFigure('12', 7), sampleFigure('12\0', 8)]);
      },
    );

    kept('a round can be replayed: its new versions in order, as the source served them', async (store) => {
      const statement = { measure: 'killed', written: '7', role: 'total', claimant: null, victims: null } as const;
      const place = {
        place: null,
        asOf: AT.slice(0, 10),
        period: null,
        windowWords: null,
        quote: 'd: 7',
        start: 0,
        end: 4,
      };
      const bounds = { low: 7, high: 7, qualifier: 'exact' } as const;
      const row = sampleDocument('d: 7', { identity: ['row:1'], statements: [{ ...statement, ...place, bounds }] });
      const prose = sampleDocument('prose', { published: null });
      await store.write(async (tx) => {
        await tx.startRound(AT, 'watch');
        await tx.saveDocument(row, null, AT);
        await tx.saveDocument(prose, null, AT);
      });
      await store.write(async (tx) => {
        await tx.saveDocument(row, null, LATER);
        await tx.saveDocument({ ...prose, text: 'edited' }, null, LATER);
      });
      const [rounds, seen] = await store.read(async (tx) => {
        const all = await tx.rounds();
        return [all, (await Promise.all(all.map(({ id }) => tx.observations(id)))).flat()] as const;
      });
      expect(rounds).toEqual([
        { id: 1, at: AT, reason: 'watch' },
        { id: 2, at: LATER, reason: 'check' },
      ]);
      expect(seen.map(({ round, document }) => [round, document])).toEqual([
        [1, row],
        [1, prose],
        [2, { ...prose, text: 'edited' }],
      ]);
    });
  });

  describe(`${name}: series`, () => {
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

  describe(`${name}: change log`, () => {
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

  describe(`${name}: sources, outbox, destinations`, () => {
    kept('a source comes back as it was saved last', async (store) => {
      const state = sampleSource('wire');
      const failed = {
        ...state,
        memory: null,
        lastOutcome: 'timeout',
        lastMessage: 'late',
        failingSince: AT,
        failures: 2,
      };
      for (const each of [state, failed]) await store.write((tx) => tx.saveSource(each));
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

  describe(`${name}: leases`, () => {
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

async function sampleIds(store: Store, filter?: SeriesFilter) {
  return (await store.read((tx) => tx.seriesStates(filter))).map(({ series }) => series.id);
}

async function outboxKeys(store: Store, query: OutboxQuery) {
  return (await store.read((tx) => tx.outboxRows(query))).map(({ key }) => key);
}
