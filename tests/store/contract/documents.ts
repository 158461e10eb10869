import { describe, expect } from 'vitest';
import { AT, LATER, sampleDocument, sampleFigure } from '../samples.ts';
import type { Kept } from './kept.ts';

export function documentsContract(kept: Kept): void {
  describe('documents', () => {
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

    kept('many new documents at once lie there as one after the other would', async (store) => {
      const items = Array.from({ length: 230 }, (_, i) => ({
        document: sampleDocument(i % 3 === 0 ? 'the same words' : `words ${i}`, {
          identity: [`link:${i}`, `guid:${i}`, `guid:${i}`],
          source: i % 2 === 0 ? 'wire' : 'agency',
          title: `Sample ${i}`,
        }),
        reading: {
          figures: Array.from({ length: i % 4 }, (_, at) => sampleFigure('12', 12 + at)),
          doubts: i === 5 ? [{ quote: '13\0', start: 0, end: 3, reason: 'a number that no rule joined' }] : [],
        },
      }));
      const versions = await store.write((tx) => tx.addDocuments(items, AT, 'r1'));
      expect(versions.map(({ documentId, version }) => [documentId, version])).toEqual(
        items.map((_, i) => [`d_${i + 1}`, 1]),
      );
      const [, , , third] = items;
      for (const { document, reading } of [items[0], third, items[229]].flatMap((item) => item ?? [])) {
        const found = await store.read((tx) =>
          tx.findDocument({ ...document, identity: [document.identity[1] ?? ''] }),
        );
        expect(found).toMatchObject({ text: document.text, figures: reading.figures });
      }
      const [round] = await store.read((tx) => tx.rounds());
      const seen = await store.read((tx) => tx.observations(round?.id ?? 0));
      expect(seen.map(({ document, version }) => [document.title, version.documentId])).toEqual(
        items.map(({ document }, i) => [document.title, `d_${i + 1}`]),
      );
      const edited = await store.write((tx) =>
        tx.saveDocument(sampleDocument('edited', { identity: ['guid:4'] }), null, LATER),
      );
      expect(edited).toMatchObject({ documentId: 'd_5', version: 2 });
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

    kept('the earliest date of a text is known, whichever document brought it', async (store) => {
      const text = (name: string, at: string, published: string | null) =>
        sampleDocument(name, { identity: [`link:${at}`], published });
      const hashes = await store.write(async (tx) => {
        const versions = [
          await tx.saveDocument(text('one', 'a', '2031-05-06T09:00:00.000Z'), null, AT),
          await tx.saveDocument(text('one', 'b', '2031-05-02T09:00:00.000Z'), null, AT),
          await tx.saveDocument(text('two', 'c', null), null, AT),
        ];
        return versions.map(({ textHash }) => textHash);
      });
      const first = await store.read((tx) => tx.firstPublished([...hashes, 'unknown']));
      expect([...first]).toEqual([[hashes[0], '2031-05-02T09:00:00.000Z']]);
    });

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

    kept('every round is listed, however many there were', async (store) => {
      await store.write(async (tx) => {
        for (let nth = 0; nth < 1100; nth++) await tx.startRound(AT, 'check');
      });
      const [all, some] = await store.read(async (tx) => [
        await tx.rounds(),
        await tx.rounds({ afterId: 1000, limit: 3 }),
      ]);
      expect(all).toHaveLength(1100);
      expect(some?.map(({ id }) => id)).toEqual([1001, 1002, 1003]);
    });
  });
}
