import { describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import type { Check, OpenSource } from '../../src/checking/check-request.ts';
import { systemClock } from '../../src/clock.ts';
import { diff } from '../../src/diff/diff.ts';
import type { SourceDocument } from '../../src/domain/document.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import type { Notifier } from '../../src/notify/notifier.ts';
import { createRegister } from '../../src/register/resolve.ts';
import type { PollOutcome } from '../../src/sources/source.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';

const NOW = '2025-03-02T12:00:00.000Z';
const register = createRegister();

function counts(source: string, killed: number): SourceDocument {
  const text = `killed: ${killed}`;
  return {
    source,
    identity: [`row:${source}`],
    url: null,
    outlet: source,
    title: null,
    text,
    lang: 'en',
    published: NOW,
    statements: [
      {
        measure: 'killed',
        bounds: { low: killed, high: killed, qualifier: 'exact' },
        written: String(killed),
        role: 'total',
        claimant: `Ministry of ${source}`,
        victims: null,
        place: null,
        asOf: '2025-03-02',
        period: 'cumulative',
        windowWords: null,
        quote: text,
        start: 0,
        end: text.length,
      },
    ],
  };
}

function sourceOf(name: string, poll: () => Promise<PollOutcome>): OpenSource {
  return { settings: { name, kind: 'test' }, source: { poll }, nextDue: () => '2025-03-02T12:15:00.000Z' };
}

function fresh(...documents: SourceDocument[]): () => Promise<PollOutcome> {
  return async () => ({ outcome: 'fresh', documents, memory: {}, notes: [] });
}

function request(store: Store, sources: readonly OpenSource[], changed: Partial<Check> = {}): Check {
  return {
    store,
    sources,
    read: (document) => readFigures(document, { register }),
    readerVersion: 'test',
    diff,
    audience: { destinations: [], routes: { ops: null } },
    clock: { ...systemClock, now: () => NOW },
    holder: 'test',
    reason: 'check',
    dryRun: false,
    signal: new AbortController().signal,
    ...changed,
  };
}

const names = (list: readonly { readonly name: string; readonly outcome: string }[]) =>
  list.map((r) => `${r.name} ${r.outcome}`);

describe('a bug ends only the check of the source it was met in', () => {
  test('in its poll', async () => {
    await using store = await openStore(':memory:');
    const broken = sourceOf('a', async () => {
      throw new TypeError('x is not a function');
    });
    const report = await check(request(store, [broken, sourceOf('b', fresh(counts('b', 40)))]));
    expect(names(report.sources)).toEqual(['a bug', 'b fresh']);
    expect(report.changes).toHaveLength(1);
    expect(report.sources[0]).toMatchObject({ well: false, message: expect.stringContaining('x is not a function') });
  });

  test('in the reader, on one of its texts: nothing of it is recorded, so that a mended reader sees it again', async () => {
    await using store = await openStore(':memory:');
    const sources = [sourceOf('a', fresh(counts('a', 1), counts('a', 2))), sourceOf('b', fresh(counts('b', 40)))];
    const read: Check['read'] = (document) => {
      if (document.text === 'killed: 2') throw new RangeError('no such rule');
      return readFigures(document, { register });
    };
    const report = await check(request(store, sources, { read }));
    expect(names(report.sources)).toEqual(['a bug', 'b fresh']);
    expect(await store.read((tx) => tx.knownVersions([counts('a', 1), counts('b', 40)]))).toEqual([
      null,
      expect.anything(),
    ]);
    const again = await check(request(store, sources));
    expect(names(again.sources)).toEqual(['a fresh', 'b fresh']);
    expect(new Set(again.changes.map(({ series }) => series.claimant?.name))).toEqual(new Set(['Ministry of a']));
  });

  test('in the diff: the other sources are compared without it', async () => {
    await using store = await openStore(':memory:');
    const sources = ['a', 'b', 'c'].map((name) => sourceOf(name, fresh(counts(name, 40))));
    const failing: Check['diff'] = (input) => {
      if (input.documents.some(({ source }) => source === 'b')) throw new TypeError('cannot compare');
      return diff(input);
    };
    const report = await check(request(store, sources, { diff: failing }));
    expect(names(report.sources)).toEqual(['a fresh', 'b bug', 'c fresh']);
    expect(report.changes.map(({ seq, series }) => [seq, series.claimant?.name])).toEqual([
      [1, 'Ministry of a'],
      [2, 'Ministry of c'],
    ]);
    expect(await store.read((tx) => tx.source('b'))).toMatchObject({
      lastOutcome: 'bug',
      failures: 1,
      baselinedAt: null,
    });
  });

  test('what the store throws is no bug of a source', async () => {
    await using store = await openStore(':memory:');
    const full: Store = { ...methods(store), write: () => Promise.reject(new Error('disk full')) };
    await expect(check(request(full, [sourceOf('a', fresh(counts('a', 1)))]))).rejects.toThrow('disk full');
  });
});

function methods(store: Store): Store {
  return {
    write: (work) => store.write(work),
    read: (work) => store.read(work),
    acquireLease: (...input) => store.acquireLease(...input),
    acquireLeases: (...input) => store.acquireLeases(...input),
    renewLease: (...input) => store.renewLease(...input),
    releaseLease: (lease) => store.releaseLease(lease),
    releaseLeases: (leases) => store.releaseLeases(leases),
    [Symbol.asyncDispose]: async () => undefined,
  };
}

describe('leases', () => {
  test('a source that another process is polling is left to it; the others are checked', async () => {
    await using store = await openStore(':memory:');
    await store.acquireLease('source:a', 'another', NOW, 60_000);
    const report = await check(
      request(
        store,
        ['a', 'b'].map((name) => sourceOf(name, fresh(counts(name, 7)))),
      ),
    );
    expect(names(report.sources)).toEqual(['a busy', 'b fresh']);
    expect(report.sources.every(({ well }) => well)).toBe(true);
    expect(report.changes).toHaveLength(1);
  });

  test('what was polled under a lease that another process took meanwhile is not recorded', async () => {
    await using store = await openStore(':memory:');
    let now = NOW;
    const slow = sourceOf('a', async () => {
      now = '2025-03-02T13:00:00.000Z';
      await store.acquireLease('source:a', 'another', now, 60_000);
      return fresh(counts('a', 7))();
    });
    const report = await check(request(store, [slow], { clock: { ...systemClock, now: () => now } }));
    expect(names(report.sources)).toEqual(['a lost']);
    expect(await store.read((tx) => tx.lastSeq())).toBe(0);
    expect(await store.read((tx) => tx.source('a'))).toBeNull();
  });

  test('are given back, whatever happened', async () => {
    await using store = await openStore(':memory:');
    const sources = [sourceOf('a', () => Promise.reject(new Error('bug')))];
    await check(request(store, sources));
    expect(await store.acquireLease('source:a', 'another', NOW, 1000)).not.toBeNull();
  });
});

describe('one batch', () => {
  test('the order of sources and documents changes no change', async () => {
    const documents = [counts('a', 10), counts('b', 20), counts('c', 30)];
    const logs: unknown[] = [];
    for (const order of [documents, documents.toReversed()]) {
      await using store = await openStore(':memory:');
      const report = await check(
        request(
          store,
          order.map((document) => sourceOf(document.source, fresh(document))),
        ),
      );
      logs.push(report.changes.map(({ seq, kind, series, to }) => [seq, kind, series.id, to?.low]));
    }
    expect(logs[0]).toEqual(logs[1]);
  });

  test('an item that comes twice in one poll is recorded once', async () => {
    await using store = await openStore(':memory:');
    const report = await check(request(store, [sourceOf('a', fresh(counts('a', 5), counts('a', 5)))]));
    expect(report.sources[0]).toMatchObject({ served: 2, documents: 1, figures: 1 });
    expect(report.changes).toHaveLength(1);
  });

  test('asked to end, it records what has come and leaves the rest to the next check', async () => {
    await using store = await openStore(':memory:');
    const stop = new AbortController();
    const stopped = sourceOf('b', async () => {
      stop.abort();
      return { outcome: 'timeout', message: 'was stopped', advice: 'Try again.', retryAfter: null };
    });
    const report = await check(
      request(store, [sourceOf('a', fresh(counts('a', 5))), stopped], { signal: stop.signal }),
    );
    expect(names(report.sources)).toEqual(['a fresh', 'b stopped']);
    expect(await store.read((tx) => tx.source('b'))).toBeNull();
    expect(report.changes).toHaveLength(1);
  });
});

describe('doubts', () => {
  const unsure: Check['read'] = (document) => {
    const reading = readFigures(document, { register });
    const sentence = {
      quote: 'the dead of the day, 41 by one count',
      start: 0,
      end: 36,
      reason: 'no rule could join them',
    };
    return { ...reading, doubts: [sentence] };
  };
  const notifier: Notifier = {
    render: (message) => ({
      text: message.shape === 'ops' ? [message.title, ...message.lines].join('\n') : message.shape,
    }),
    send: async () => ({ result: 'sent', ref: {} }),
    deadlineMs: 1000,
    graceMs: 0,
    paceMs: 0,
    whenUnsure: 'drop',
  };
  const audience = {
    destinations: ['team', 'desk'].map((name) => ({ name, notifier })),
    routes: { ops: 'desk' },
  };

  test('are listed and told to the operators alone; a baseline is not gone through sentence by sentence', async () => {
    await using store = await openStore(':memory:');
    const changed = { read: unsure, audience };
    const first = await check(request(store, [sourceOf('a', fresh(counts('a', 40)))], changed));
    expect(first.doubts).toEqual([]);
    const second = await check(request(store, [sourceOf('a', fresh(counts('a', 41)))], changed));
    expect(second.doubts).toMatchObject([
      { source: 'a', outlet: 'a', quote: expect.stringContaining('41 by one count') },
    ]);
    const owed = await store.read((tx) => tx.outboxRows());
    const eyes = owed.filter(({ payload }) => String(payload.text).startsWith('Needs eyes: 1 sentence'));
    expect(eyes.map(({ destination }) => destination)).toEqual(['desk']);
    expect(eyes[0]?.payload.text).toContain('“the dead of the day, 41 by one count” (a): no rule could join them');
  });

  test('what a flood of figures hides in one poll is left to them, and costs no other source its own', async () => {
    await using store = await openStore(':memory:');
    const text = (source: string, words: string): SourceDocument => ({
      source,
      identity: [`${source} ${words}`],
      url: null,
      outlet: source,
      title: null,
      text: words,
      lang: 'en',
      published: NOW,
    });
    const flooded: Check['read'] = (document) => {
      const reading = readFigures(document, { register });
      if (document.text !== 'flood') return reading;
      const doubt = { quote: 'flood', start: 0, end: 5, reason: 'a flood' };
      return { ...reading, doubts: Array.from({ length: 2_000 }, () => doubt) };
    };
    const poll = (source: string, ...words: string[]) =>
      sourceOf(source, fresh(...words.map((each) => text(source, each))));
    const toll = 'The mayor of Larena said 12 people were killed.';
    const changed = { read: flooded };
    await check(request(store, [poll('a', 'Nothing.'), poll('b', 'Nothing.')], changed));
    const { sources, doubts } = await check(request(store, [poll('a', 'flood', toll), poll('b', toll)], changed));
    expect(sources.map(({ documents, figures }) => [documents, figures])).toEqual([
      [2, 0],
      [1, 1],
    ]);
    expect(doubts.at(-1)).toMatchObject({ source: 'a', reason: expect.stringContaining('more figures than') });
  });
});
