import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countsBody, countsSource, feedOf, type Newsroom, openNewsroom } from '../commands/newsroom.ts';

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
});
afterEach(() => room[Symbol.asyncDispose]());

interface Row {
  readonly kind: string;
  readonly alert: boolean;
  readonly from: { readonly low: number } | null;
  readonly to: { readonly low: number };
}

async function logRows(): Promise<readonly Row[]> {
  const { out } = await room.run(['log', '--json']);
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

describe('from source to channel', () => {
  beforeEach(() => room.configure({ sources: [countsSource('moh', room.url)], notify: [{ kind: 'console' }] }));

  test('the baseline is one summary; what moves after it is told once, with old, new and difference', async () => {
    room.serve('moh', countsBody({ '2025-03-01': 1200 }));
    const first = await room.run(['check'], { now: '2025-03-01T12:00:00Z' });
    expect(first.code).toBe(0);
    expect(first.out).toContain('Now watching moh: 1 figure stands');
    expect(first.out).toContain('Baseline: 1 change recorded from moh');

    room.serve('moh', countsBody({ '2025-03-01': 1200, '2025-03-02': 1261 }));
    const second = await room.run(['check'], { now: '2025-03-02T12:00:00Z' });
    expect(second.out).toMatch(/Ministry of Health of Examplia says: 1,200 → 1,261 killed/);
    expect(second.out).toContain('+61');

    const third = await room.run(['check'], { now: '2025-03-02T13:00:00Z' });
    expect(third.out).toContain('Nothing moved.');
    expect(third.out).not.toContain('1,261');
    expect((await logRows()).map(({ kind, alert }) => [kind, alert])).toEqual([
      ['first', false],
      ['raised', true],
    ]);
  });

  test('an unchanged source is asked with its ETag and costs nothing', async () => {
    room.serve('moh', countsBody({ '2025-03-01': 1200 }));
    await room.run(['check']);
    const second = await room.run(['check']);
    expect(second.out).toMatch(/moh +unchanged +0 +0/);
    expect(room.asked('moh')).toEqual({ requests: 2, unchanged: 1 });
  });

  test('a dry run shows the same and leaves no trace', async () => {
    room.serve('moh', countsBody({ '2025-03-01': 1200 }));
    await room.run(['check'], { now: '2025-03-01T12:00:00Z' });
    room.serve('moh', countsBody({ '2025-03-01': 1200, '2025-03-02': 1261 }));
    const now = '2025-03-02T12:00:00Z';
    const dry = await room.run(['check', '--dry-run'], { now });
    expect(dry.out).toContain('nothing was recorded, nothing was posted');
    expect(dry.out).toContain('Would be posted:');
    expect(dry.out).toContain('1,261');
    expect(await logRows()).toHaveLength(1);
    expect((await room.run(['outbox', 'list'])).out).toBe('Nothing is owed.');
    const real = JSON.parse((await room.run(['check', '--json'], { now })).out);
    expect(real.changes).toHaveLength(1);
    expect(real.sources[0]).toMatchObject({ name: 'moh', outcome: 'fresh', documents: 1 });
  });

  test('a dry run before the first check leaves no state behind', async () => {
    room.serve('moh', countsBody({ '2025-03-01': 1200 }));
    const dry = await room.run(['check', '--dry-run']);
    expect([dry.code, dry.out]).toEqual([0, expect.stringContaining('Now watching moh: 1 figure stands')]);
    expect(existsSync(join(room.folder, 'state'))).toBe(false);
  });

  test('the baseline names every source that was first read, also those without a figure', async () => {
    const quiet = { name: 'quiet', kind: 'feed', url: `${room.url}/quiet` };
    room.configure({ sources: [quiet, countsSource('moh', room.url)], notify: [{ kind: 'console' }] });
    room.serve('moh', countsBody({ '2025-03-01': 1200 }));
    room.serve('quiet', { body: feedOf([{ id: 'a', title: 'A', text: 'The council met.' }]) });
    expect((await room.run(['check', '--dry-run'])).out).toContain('Now watching quiet and moh: 1 figure stands');
    expect((await room.run(['check'])).out).toContain('Now watching quiet and moh: 1 figure stands');
  });

  test('--no-post leaves the message to the next check', async () => {
    room.serve('moh', countsBody({ '2025-03-01': 1200 }));
    const silent = await room.run(['check', '--no-post']);
    expect(silent.out).not.toContain('Now watching');
    expect((await room.run(['outbox', 'list'])).out).toContain('pending');
    const next = await room.run(['check']);
    expect(next.out).toContain('Now watching moh: 1 figure stands');
    expect((await room.run(['outbox', 'list'])).out).toBe('Nothing is owed.');
  });
});

describe('trouble of one source is its own', () => {
  const FEED = feedOf([{ id: 'a', title: 'A', text: 'The council met.', published: '2025-03-01' }]);

  const CUT = FEED.replace('</channel></rss>', '<item><title>B</title><guid>b</guid><description>The coun');

  const CUT_JSON =
    '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"a","content_text":"The council met."},{"id';

  /** What the source serves, and what `check` must call it. */
  const CASES: readonly (readonly [
    what: string,
    answer: Parameters<Newsroom['serve']>[1] | null,
    outcome: string,
    code: number,
  ])[] = [
    ['a server error', { status: 500, body: 'oops' }, 'server-error', 2],
    ['a missing page', null, 'not-found', 2],
    ['a page that is gone', { status: 410 }, 'gone', 2],
    ['a login', { status: 401 }, 'auth-required', 2],
    ['too many requests', { status: 429 }, 'rate-limited', 2],
    [
      'HTML instead of a feed',
      { body: '<!doctype html><html><body><p>Welcome</p></body></html>', type: 'text/html' },
      'html-not-feed',
      2,
    ],
    ['something that is no feed', { body: 'id;name\n1;a\n', type: 'text/csv' }, 'not-a-feed', 2],
    ['nothing at all', { body: '' }, 'empty', 2],
    ['blanks', { body: ' \n\n' }, 'empty', 2],
    ['a feed without items', { body: feedOf([]) }, 'empty', 2],
    ['a feed cut in its second item', { body: CUT }, 'damaged', 2],
    ['a feed cut after its last item', { body: FEED.replace('</channel></rss>', '') }, 'damaged', 2],
    ['a JSON Feed that breaks off', { body: CUT_JSON, type: 'application/feed+json' }, 'damaged', 2],
    ['a feed cut in its first item', { body: FEED.slice(0, FEED.indexOf('</description>')) }, 'malformed', 2],
  ];

  test.each(CASES)('%s', async (_what, answer, outcome, code) => {
    room.configure({
      sources: [
        { name: 'odd', kind: 'feed', url: `${room.url}/odd` },
        { name: 'sound', kind: 'feed', url: `${room.url}/sound` },
      ],
    });
    if (answer !== null) room.serve('odd', answer);
    room.serve('sound', { body: FEED });
    const { code: ended, out } = await room.run(['check', '--json']);
    const { sources } = JSON.parse(out) as {
      sources: readonly { name: string; outcome: string; advice: string | null }[];
    };
    expect(sources.map(({ name, outcome: what }) => [name, what])).toEqual([
      ['odd', outcome],
      ['sound', 'fresh'],
    ]);
    expect(ended).toBe(code);
    if (code === 2) expect(sources[0]?.advice).toMatch(/\w{3,}.*\.$/s);
  });

  test('what a feed that breaks off did say is recorded, and the rest when it is whole again', async () => {
    const report = (killed: number) => `The Ministry of Health North said ${killed} people had been killed.`;
    const first = { id: 'a', title: 'A', text: report(40), published: '2025-03-01' };
    const second = { id: 'b', title: 'B', text: report(52), published: '2025-03-02' };
    const whole = feedOf([first, second]);
    room.configure({ sources: [{ name: 'odd', kind: 'feed', url: `${room.url}/odd` }], notify: [{ kind: 'console' }] });
    const seen: [number, number[]][] = [];
    for (const body of [feedOf([first]), whole.slice(0, whole.lastIndexOf('</description>') - 10), whole, whole]) {
      room.serve('odd', { body });
      const { code, out } = await room.run(['check', '--json']);
      seen.push([code, JSON.parse(out).changes.map(({ to }: { to: { low: number } }) => to.low)]);
    }
    expect(seen).toEqual([
      [0, [40]],
      [2, []],
      [0, [52]],
      [0, []],
    ]);
  });

  test('a feed that stays empty is in trouble at every poll, and its first items are still its baseline', async () => {
    room.configure({ sources: [{ name: 'odd', kind: 'feed', url: `${room.url}/odd` }] });
    const codes: number[] = [];
    for (const body of [feedOf([]), feedOf([]), FEED]) {
      room.serve('odd', { body });
      const { code, out } = await room.run(['check', '--json']);
      codes.push(code, JSON.parse(out).sources[0].baseline ? 1 : 0);
    }
    expect(codes).toEqual([2, 0, 2, 0, 0, 1]);
  });

  test('an address where nobody listens', async () => {
    room.configure({ sources: [{ name: 'odd', kind: 'feed', url: 'http://127.0.0.1:1/feed' }] });
    const { code, out } = await room.run(['check']);
    expect(out).toMatch(/odd +unreachable/);
    expect(code).toBe(2);
  });

  test('the operators are told when it begins, after a day, and when it is over; the team never', async () => {
    room.configure({
      sources: [{ name: 'odd', kind: 'feed', url: `${room.url}/odd` }],
      notify: [
        { kind: 'console', name: 'team' },
        { kind: 'file', name: 'desk', path: join(room.folder, 'ops.jsonl') },
      ],
      ops: 'desk',
    });
    const titles: string[][] = [];
    for (const [now, status] of [
      ['2025-03-01T08:00:00Z', 200],
      ['2025-03-01T09:00:00Z', 503],
      ['2025-03-01T10:00:00Z', 503],
      ['2025-03-02T08:59:00Z', 503],
      ['2025-03-02T10:00:00Z', 503],
      ['2025-03-02T11:00:00Z', 503],
      ['2025-03-02T12:00:00Z', 200],
      ['2025-03-02T13:00:00Z', 200],
    ] as const) {
      room.serve('odd', { status, body: FEED });
      const { out } = await room.run(['check', '--json', '--no-post'], { now });
      expect(out).not.toContain('Source odd');
      const { out: owed } = await room.run(['outbox', 'list', '--json']);
      const rows = owed
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line));
      expect(rows.every(({ destination }) => destination === 'desk')).toBe(true);
      titles.push(rows.flatMap(({ payload }) => JSON.stringify(payload).match(/Source odd is [a-z ]+/g)?.[0] ?? []));
    }
    expect(titles.map((list) => list.length)).toEqual([0, 1, 1, 1, 2, 2, 3, 3]);
    expect(titles.at(-1)?.map((title) => title.trim())).toEqual([
      'Source odd is down',
      'Source odd is still down',
      'Source odd is back',
    ]);
  });

  test('that a place answers and brings nothing new is told to them once', async () => {
    room.configure({
      sources: [{ name: 'odd', kind: 'feed', url: `${room.url}/odd`, expect: '6h' }],
      notify: [{ kind: 'file', name: 'desk', path: join(room.folder, 'ops.jsonl') }],
      ops: 'desk',
    });
    room.serve('odd', { status: 200, body: FEED });
    const titles: string[][] = [];
    for (const now of ['01T08', '02T01', '02T03', '02T09', '03T09'].map((hour) => `2025-03-${hour}:00:00Z`)) {
      await room.run(['check', '--json', '--no-post'], { now });
      const { out } = await room.run(['outbox', 'list', '--json']);
      titles.push(out.match(/Source odd is [a-z]+/g) ?? []);
    }
    expect(titles.map((list) => [...new Set(list)])).toEqual([
      [],
      [],
      ['Source odd is silent'],
      ['Source odd is silent'],
      ['Source odd is silent'],
    ]);
    expect(titles.at(-1)).toHaveLength(titles[2]?.length ?? 0);
  });
});

test('a state of a newer version is refused with what to do, and nothing is touched', async () => {
  room.configure({ sources: [countsSource('moh', room.url)] });
  room.serve('moh', countsBody({ '2025-03-01': 5 }));
  await room.run(['check']);
  const database = new DatabaseSync(join(room.folder, 'state/tollwatch.db'));
  const { changes } = database.prepare("update meta set value = '900' where key = 'schema_version'").run();
  expect(changes).toBe(1);
  database.close();
  const copy = join(room.folder, 'copy.db');
  for (const command of [
    ['check'],
    ['check', '--dry-run'],
    ['log'],
    ['figures'],
    ['outbox', 'retry', 'dead'],
    ['backup', copy],
  ]) {
    const { code, err } = await room.run(command);
    expect([code, err]).toEqual([1, expect.stringContaining('this state has schema 900')]);
    expect(err).toContain('Run the newer tollwatch');
    expect(err).toContain(join(room.folder, 'state/tollwatch.db'));
  }
  const health = await room.run(['health', '--json']);
  expect([health.code, JSON.parse(health.out)]).toMatchObject([
    2,
    { healthy: false, fault: expect.stringContaining('this state has schema 900') },
  ]);
});

test('an unknown source is named with those there are', async () => {
  room.configure({ sources: [countsSource('moh', room.url)] });
  const { code, err } = await room.run(['check', '--source', 'mho']);
  expect([code, err]).toEqual([1, "Error: no source is called 'mho'\n  Did you mean 'moh'?"]);
});
