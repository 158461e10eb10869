import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countsBody, countsSource, type Newsroom, openNewsroom } from './newsroom.ts';

const SIGNED = ['--by', 'A. Sample', '--why', 'for the test'];

let room: Newsroom;
let ids: readonly string[];

/** Two ministries; the first one's third number lost a digit. The desk's posts lie in a file. */
beforeEach(async () => {
  room = await openNewsroom();
  room.configure({
    sources: [
      countsSource('north', room.url, 'Ministry of Health North'),
      countsSource('south', room.url, 'Ministry of Health South'),
    ],
    notify: [{ kind: 'file', name: 'desk', path: join(room.folder, 'posts.jsonl') }],
  });
  room.serve('south', countsBody({ '2025-03-01': 4000 }));
  const counts: Record<string, number> = {};
  for (const [day, number] of [
    ['2025-03-01', 4000],
    ['2025-03-02', 4310],
    ['2025-03-03', 440],
  ] as const) {
    counts[day] = number;
    room.serve('north', countsBody(counts));
    expect((await room.run(['check'], { now: `${day}T18:00:00Z` })).code).toBe(0);
  }
  ids = rows((await room.run(['figures', '--json'])).out).map(({ series }) => series.id);
});
afterEach(() => room[Symbol.asyncDispose]());

function rows(out: string) {
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

const standing = async () =>
  rows((await room.run(['figures', '--json'])).out).map((state) => state.standing?.amount.written);

test('what is held is listed, and a decision is a line of the log with who and why', async () => {
  const { out } = await room.run(['review']);
  expect(out).toMatch(/^4 {2}\S+\n {4}Held back: 440 killed\. What stands: 4,310 killed\. Why: less than /);
  const { code, out: said } = await room.run(['review', 'edit', '4', '--number', '4,400', ...SIGNED], {
    now: '2025-03-03T19:00:00Z',
  });
  expect([code, said]).toEqual([0, expect.stringMatching(/^#5 raised \S+: edited by A\. Sample: for the test$/)]);
  expect(await standing()).toEqual(['4,400', '4000']);
  const [row] = rows((await room.run(['log', '--json', '--limit', '1'])).out);
  expect(row).toMatchObject({
    from: { low: 4310 },
    to: { low: 4400 },
    alert: true,
    decision: { verdict: 'edited', by: 'A. Sample', why: 'for the test', corrects: 4 },
  });
  expect((await room.run(['log', 'verify'])).code).toBe(0);
  expect((await room.run(['replay'])).out).toContain('nothing differs');
});

test('a series whose only value was split away is not listed with what stands', async () => {
  const [first] = rows((await room.run(['log', '--json', '--claimant', 'Ministry of Health South'])).out);
  expect((await room.run(['review', 'split', String(first.seq), ...SIGNED])).code).toBe(0);
  const left = rows((await room.run(['figures', '--json', '--claimant', 'south'])).out);
  expect(left.map(({ series, standing: value }) => [series.id, value?.amount.written])).toEqual([
    [`${first.series.id}-2`, '4000'],
  ]);
  expect((await room.run(['figures'])).out).not.toContain('nothing accepted yet');
});

test('what stands, its citation and the export say that a hand was at it', async () => {
  await room.run(['review', 'edit', '3', '--number', '~4300', ...SIGNED]);
  const [state] = rows((await room.run(['figures', '--json', '--claimant', 'north'])).out);
  expect(state.citation.replaceAll('\u00a0', ' ')).toContain('about 4,300 killed');
  expect(state.citation).toContain('Corrected by hand (A. Sample).');
  expect((await room.run(['figures', '--csv', '--claimant', 'north'])).out).toContain(',A. Sample,');
  expect((await room.run(['figures'])).out).toContain('corrected by A. Sample');
  const story = (await room.run(['explain', '3'], { columns: 100 })).out.replace(/\s+/g, ' ');
  expect(story).toContain('#5, ');
  expect(story).toContain('edited by A. Sample: for the test (by A. Sample)');
});

test('two series merged are one in what stands, in the export and at the next check', async () => {
  const [north = '', south = ''] = ids;
  expect((await room.run(['review', 'reject', '4', ...SIGNED])).code).toBe(0);
  const { code, out } = await room.run(['review', 'merge', south, north, ...SIGNED, '--json']);
  expect([code, rows(out).map(({ kind, alert }) => [kind, alert])]).toEqual([
    0,
    [
      ['rebased', false],
      ['retracted', false],
    ],
  ]);
  expect((await room.run(['figures'])).out).toContain('1 series.');
  room.serve('south', countsBody({ '2025-03-01': 4000, '2025-03-04': 4350 }));
  await room.run(['check'], { now: '2025-03-04T18:00:00Z' });
  const [last] = rows((await room.run(['log', '--json', '--limit', '1'])).out);
  expect(last).toMatchObject({ kind: 'raised', series: { id: north }, from: { low: 4310 }, to: { low: 4350 } });
  expect((await room.run(['replay'])).out).toContain('nothing differs');
});

test('reparse adopts what replay lists, sends nothing, and finds nothing to do the second time', async () => {
  const posts = (await room.run(['outbox', 'list', '--all', '--json'])).out;
  expect((await room.run(['reparse', ...SIGNED])).out).toContain('nothing differs');
  room.configure({
    sources: [],
    notify: [{ kind: 'slack', name: 'desk', token: '${NOT_SET}', channel: 'C1' }],
    register: {
      authorities: [{ key: 'ex-north', name: 'Health Office North', aliases: ['Ministry of Health North'] }],
    },
  });
  expect((await room.run(['replay'])).out).toMatch(/2 changes as they stand|differ:/);
  const { code, out } = await room.run(['reparse', ...SIGNED], { now: '2025-03-05T09:00:00Z' });
  expect([code, out]).toEqual([0, expect.stringMatching(/Adopted: \d+ corrections, log #5 to #\d+\.$/)]);
  expect((await room.run(['replay'])).out).toContain('nothing differs');
  expect((await room.run(['reparse', ...SIGNED])).out).toContain('nothing differs');
  expect((await room.run(['figures'])).out).toContain('Health Office North');
  expect((await room.run(['log', 'verify'])).code).toBe(0);
  expect((await room.run(['outbox', 'list', '--all', '--json'])).out).toBe(posts);
});

describe('mistakes are told, with what to do', () => {
  test.each([
    [['accept', '4'], 'a decision needs a name and a reason'],
    [['accept', 'four', ...SIGNED], "'four' is no number of a change"],
    [['accept', '99', ...SIGNED], 'the log has no change 99'],
    [['accept', '1', ...SIGNED], 'change 1 is not held: it is first'],
    [['edit', '3', '--number', 'many', ...SIGNED], "'many' is no number of people"],
    [['edit', '3', '--number', '500-400', ...SIGNED], "'500-400' is no number of people"],
    [['edit', '3', '--measure', 'hurt', ...SIGNED], "there is no measure 'hurt'"],
    [['edit', '3', '--as-of', 'Monday', ...SIGNED], "'Monday' is no day"],
    [['edit', '3', ...SIGNED], 'change 3 says so already'],
    [['merge', 'a/b', 'c/d', ...SIGNED], 'there is no series a/b'],
    [['split', '99', ...SIGNED], 'the log has no change 99'],
    [['undo', '4'], "'undo' is nothing that can be decided"],
  ])('review %j', async (argv, words) => {
    const before = (await room.run(['log', 'head'])).out;
    const { code, err } = await room.run(['review', ...argv]);
    expect([code, err]).toEqual([1, expect.stringContaining(words)]);
    expect((await room.run(['log', 'head'])).out).toBe(before);
  });
});

test('looking needs no token: a source whose variable is not set is listed as that', async () => {
  room.configure({
    sources: [
      { name: 'closed', kind: 'feed', url: '${FEED_ADDRESS}' },
      { name: 'open', kind: 'feed', url: 'https://open.example/rss' },
    ],
    notify: [{ kind: 'slack', name: 'desk', token: '${NOT_SET}', channel: 'C1' }],
  });
  const { code, out } = await room.run(['sources', 'list']);
  expect([code, out]).toEqual([0, expect.stringMatching(/closed +feed [\s\S]*\nclosed: .*FEED_ADDRESS is not set/)]);
  expect((await room.run(['sources', 'show', 'closed'])).code).toBe(0);
  expect((await room.run(['review', 'list'])).code).toBe(0);
  expect((await room.run(['replay'])).code).toBe(0);
  expect((await room.run(['check'])).err).toContain('FEED_ADDRESS');
  const wrong = { name: 'wrong', kind: 'feed', url: 5 };
  room.configure({ sources: [{ name: 'closed', kind: 'feed', url: '${FEED_ADDRESS}' }, wrong], notify: [] });
  expect((await room.run(['sources', 'list'])).err).toContain('sources[1].url');
});
