import { describe, expect, test } from 'vitest';
import { feed } from '../../src/sources/feed.ts';
import type { Memory } from '../../src/sources/source.ts';
import { MAKES, type Make } from '../feeds/makes.ts';
import { type Story, sampleStories } from '../feeds/stories.ts';
import { cannedHttp, documentsOf, pollOnce } from './canned-http.ts';
import { type Effect, memoryStore } from './memory-store.ts';

const COUNT = 10;
/** The story that is edited, where one is. */
const EDITED = 4;

interface Mischief {
  readonly name: string;
  /** What each later poll serves; `poll` counts from 1. */
  serve(stories: readonly Story[], poll: number): readonly Story[];
  /** New versions over all three later polls; new documents there must be none. */
  readonly versions: number;
  /** True when the feed was so from the beginning, not only after the first poll. */
  readonly always?: boolean;
  /** Makes that leave something to recognise an edited item by. */
  readonly onlyFor?: (make: Make) => boolean;
}

const MISCHIEF: readonly Mischief[] = [
  { name: 'guid reset', versions: 0, serve: (all) => all.map((s) => ({ ...s, guid: `reset-${90_000 + s.id}` })) },
  {
    name: 'new guid at every poll',
    versions: 0,
    serve: (all, poll) => all.map((s) => ({ ...s, guid: `fresh-${poll}${1_000 + s.id}` })),
  },
  { name: 'http to https', versions: 0, serve: (all) => all },
  { name: 'host change', versions: 0, serve: (all) => all.map((s) => ({ ...s, host: 'www.new-wire.example' })) },
  {
    name: 'host change and guid reset',
    versions: 0,
    serve: (all) => all.map((s) => ({ ...s, host: 'news.example', guid: `moved-${70_000 + s.id}` })),
  },
  {
    name: 'new site: host, address and guid',
    versions: 0,
    serve: (all) =>
      all.map((s) => ({ ...s, host: 'news.example', path: `/archive${s.path}`, guid: `moved-${70_000 + s.id}` })),
  },
  {
    name: 'guid reset with an edit',
    versions: 1,
    serve: (all) => edited(all, newFigure).map((s) => ({ ...s, guid: `reset-${90_000 + s.id}` })),
  },
  {
    name: 'guid reset with an edit, in a feed of several hosts',
    versions: 1,
    always: true,
    serve: (all, poll) =>
      (poll === 0 ? all : edited(all, newFigure)).map((s) => ({
        ...s,
        host: `wire${s.id % 3}.example`,
        guid: poll === 0 ? s.guid : `reset-${90_000 + s.id}`,
      })),
  },
  {
    name: 'host change with an edit',
    versions: 1,
    serve: (all) => edited(all, newFigure).map((s) => ({ ...s, host: 'news.example', guid: `moved-${70_000 + s.id}` })),
  },
  {
    name: 'new address with an edit',
    versions: 1,
    onlyFor: hasOwnGuid,
    serve: (all) => edited(all, newFigure).map((s) => ({ ...s, path: `${s.path}-updated` })),
  },
  { name: 'reversed order', versions: 0, serve: (all) => [...all].reverse() },
  {
    name: 'another order at every poll',
    versions: 0,
    serve: (all, poll) => [...all.slice(poll * 2), ...all.slice(0, poll * 2)],
  },
  {
    name: 'edit without a figure',
    versions: 1,
    serve: (all) => edited(all, (body) => body.replace(/after .*/, 'as told on Friday.')),
  },
  {
    name: 'edit of a figure',
    versions: 1,
    serve: (all) => edited(all, newFigure),
  },
  {
    name: 'flip between two versions',
    versions: 3,
    serve: (all, poll) => (poll % 2 === 1 ? edited(all, newFigure) : all),
  },
  { name: 'duplicate items', versions: 0, serve: (all) => all.flatMap((s) => [s, s]) },
  {
    name: 'the same guid for all',
    versions: 0,
    always: true,
    serve: (all) => all.map((s) => ({ ...s, guid: 'post-40000' })),
  },
  {
    name: 'no guid and no date',
    versions: 0,
    always: true,
    serve: (all) => all.map((s) => ({ ...s, guid: null, date: null })),
  },
  {
    name: 'the same date for all',
    versions: 0,
    always: true,
    serve: (all) => all.map((s) => ({ ...s, date: '2025-03-28T06:00:00.000Z' })),
  },
  {
    name: 'shifted dates',
    versions: 0,
    serve: (all, poll) =>
      all.map((s) => ({ ...s, date: new Date(Date.parse(s.date ?? '') + poll * 9_000_000).toISOString() })),
  },
  { name: 'cut window that comes back', versions: 0, serve: (all, poll) => (poll === 2 ? all.slice(0, 2) : all) },
];

describe('mischief of feeds', () => {
  test('the table is as large as it says', () => {
    expect(MAKES.length).toBeGreaterThanOrEqual(20);
    expect(new Set(MAKES.map(({ name }) => name)).size).toBe(MAKES.length);
    expect(MISCHIEF.length).toBe(21);
    expect(MAKES.filter(hasOwnGuid).length).toBeGreaterThanOrEqual(10);
  });

  describe.each(MISCHIEF)('$name', (mischief) => {
    test.each(MAKES.filter(mischief.onlyFor ?? (() => true)))('$name', async (make) => {
      const effects = await play(make, mischief);
      const later = effects.slice(1, 4);
      expect(later.flatMap(({ news }) => news)).toHaveLength(mischief.versions);
      expect(later.map(({ documents }) => documents)).toEqual([0, 0, 0]);
      // Among all this, a story that is really new is still seen, once.
      expect(effects[4]).toMatchObject({ documents: 1, versions: mischief.name.startsWith('flip') ? 1 : 0 });
    });
  });
});

/** One quiet poll, three with the mischief, one with the mischief and a new story. */
async function play(make: Make, mischief: Mischief): Promise<readonly Effect[]> {
  const [extra, ...stories] = sampleStories(COUNT + 1, 5).toReversed() as [Story, ...Story[]];
  const store = memoryStore();
  const effects: Effect[] = [];
  let memory: Memory | null = null;
  for (let poll = 0; poll <= 4; poll++) {
    const known = poll === 4 ? [extra, ...stories] : stories;
    const served = poll === 0 && !mischief.always ? known : mischief.serve(known, poll);
    const body = written(make, served, mischief.name === 'http to https' && poll > 0);
    const outcome = await pollOnce(
      feed,
      { url: 'https://wire.example/feed' },
      cannedHttp(() => ({ body })),
      memory,
    );
    if (outcome.outcome === 'unchanged') effects.push({ documents: 0, versions: 0, news: [] });
    else effects.push(store.record(documentsOf(outcome)));
    memory = 'memory' in outcome ? outcome.memory : memory;
  }
  return effects;
}

function written(make: Make, stories: readonly Story[], secure: boolean): string {
  const text = make.write(stories);
  return secure ? text : text.replaceAll('https://wire.example', 'http://wire.example');
}

function newFigure(body: string): string {
  return body.replace(/ at [\d,]+/, ' at 9,876');
}

/** The guid stands in the feed, and not as a part of an address. */
function hasOwnGuid(make: Make): boolean {
  const [story] = sampleStories(1, 5);
  const digits = story?.guid?.replace(/\D/g, '') ?? '';
  return (
    make.name !== 'GOV.UK' &&
    new RegExp(`<(?:\\w:)?(?:guid|id)[^>]*>[^<]*${digits}|"id":"[^"]*${digits}`).test(make.write(story ? [story] : []))
  );
}

function edited(stories: readonly Story[], change: (body: string) => string): readonly Story[] {
  return stories.map((story) => (story.id === EDITED ? { ...story, body: change(story.body) } : story));
}
