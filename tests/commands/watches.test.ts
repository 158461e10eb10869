import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countsBody, countsSource, type Newsroom, openNewsroom, run } from './newsroom.ts';

const rows = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

interface Posted {
  readonly shape: string;
  readonly text: string;
  readonly changes: readonly { readonly seq: number }[];
}

/** One ministry counts up, a row for each count, with a destination for each way of listening. */
const COUNTS = [
  ['2025-03-01T12:00Z', 400],
  ['2025-03-02T09:00Z', 420],
  ['2025-03-02T14:00Z', 440],
  ['2025-03-02T23:30Z', 445],
  ['2025-03-03T07:05Z', 445],
  ['2025-03-03T12:00Z', 480],
  ['2025-03-03T18:05Z', 480],
] as const;

const WATCHES = [
  { name: 'evening', destinations: ['digest'], digest: { at: '18:00', timezone: 'UTC' } },
  { name: 'sleepers', destinations: ['quiet'], quietHours: { from: '22:00', to: '08:00', timezone: 'Europe/Berlin' } },
  { name: 'big', destinations: ['big'], threshold: { absolute: 30 } },
  { name: 'elsewhere', destinations: ['other'], claimants: ['Ministry of Defence of the United Kingdom'] },
];

let room: Newsroom;
/** Numbers of the log rows in each message, and when it went out. */
const posted = new Map<string, [at: string, shape: string, ...seqs: number[]][]>();

beforeAll(async () => {
  room = await openNewsroom();
  const names = ['digest', 'quiet', 'big', 'other', 'everything'];
  room.configure({
    sources: [{ ...countsSource('counts', room.url), licence: 'CC BY 4.0', attribution: 'Open Data of Examplia' }],
    notify: names.map((name) => ({ kind: 'file', name, path: join(room.folder, `${name}.jsonl`) })),
    watches: WATCHES,
  });
  const days: Record<string, number> = {};
  for (const [at, killed] of COUNTS) {
    if (!Object.values(days).includes(killed)) days[`2025-02-2${Object.keys(days).length}`] = killed;
    room.serve('counts', countsBody(days));
    const { code, err } = await room.run(['check'], { now: at });
    expect([code, err]).toEqual([0, expect.not.stringContaining('mistake')]);
    for (const name of names) note(name, at);
  }
});
afterAll(() => room[Symbol.asyncDispose]());

function read(name: string): readonly Posted[] {
  try {
    return rows(readFileSync(join(room.folder, `${name}.jsonl`), 'utf8'));
  } catch {
    return [];
  }
}

function note(name: string, at: string): void {
  const known = posted.get(name) ?? [];
  const fresh = read(name)
    .slice(known.length)
    .map(({ shape, changes }): [string, string, ...number[]] => [at, shape, ...changes.map(({ seq }) => seq)]);
  posted.set(name, [...known, ...fresh]);
}

test('the log has it all, whatever the watches post', async () => {
  const log = rows((await room.run(['log', '--json'])).out).filter(({ kind }) => kind !== 'reaffirmed');
  expect(log.map(({ seq, kind, route, to }) => [seq, kind, route, to.low])).toEqual([
    [1, 'first', 'none', 400],
    [2, 'raised', 'team', 420],
    [3, 'raised', 'team', 440],
    [4, 'raised', 'team', 445],
    [5, 'raised', 'team', 480],
  ]);
});

test.each([
  [
    'a destination that no watch names hears everything at once',
    'everything',
    [
      ['2025-03-01T12:00Z', 'baseline', 1],
      ['2025-03-02T09:00Z', 'changes', 2],
      ['2025-03-02T14:00Z', 'changes', 3],
      ['2025-03-02T23:30Z', 'changes', 4],
      ['2025-03-03T12:00Z', 'changes', 5],
    ],
  ],
  [
    'a digest gathers what moved since the last one',
    'digest',
    [
      ['2025-03-02T09:00Z', 'baseline', 1],
      ['2025-03-02T23:30Z', 'digest', 2, 3],
      ['2025-03-03T18:05Z', 'digest', 4, 5],
    ],
  ],
  [
    'in quiet hours news waits for the morning there',
    'quiet',
    [
      ['2025-03-01T12:00Z', 'baseline', 1],
      ['2025-03-02T09:00Z', 'changes', 2],
      ['2025-03-02T14:00Z', 'changes', 3],
      ['2025-03-03T07:05Z', 'changes', 4],
      ['2025-03-03T12:00Z', 'changes', 5],
    ],
  ],
  [
    'small steps are told when together they reach the threshold',
    'big',
    [
      ['2025-03-01T12:00Z', 'baseline', 1],
      ['2025-03-02T14:00Z', 'changes', 3],
      ['2025-03-03T12:00Z', 'changes', 5],
    ],
  ],
  ['what a watch does not ask for is not posted', 'other', []],
])('%s', (_what, destination, expected) => {
  expect(posted.get(destination)).toEqual(expected);
});

test('a message names the value that was told last, and the credit that the licence asks for', () => {
  const texts = read('big').map(({ text }) => text);
  expect(texts[1]).toContain('ast told here: 400, log #1');
  for (const text of texts) expect(text.endsWith('Open Data of Examplia, CC BY 4.0')).toBe(true);
});

test('policy test tells from the log what was really sent', async () => {
  const { out } = await room.run(['policy', 'test', '--json'], { now: '2025-03-03T20:00Z' });
  const told = rows(out).filter(({ sent }) => sent);
  for (const [destination, messages] of posted) {
    const seqs = messages.flatMap(([, , ...numbers]) => numbers);
    expect([destination, told.filter((row) => row.destination === destination).map(({ seq }) => seq)]).toEqual([
      destination,
      seqs,
    ]);
  }
  expect(rows(out).find(({ destination, seq }) => destination === 'digest' && seq === 4)).toMatchObject({
    when: 'in the digest',
    dueAt: '2025-03-03T18:00:00.000Z',
    watch: 'evening',
  });
  expect(rows(out).find(({ destination, seq }) => destination === 'big' && seq === 4)).toMatchObject({
    sent: false,
    dueAt: null,
    why: 'big: moved by 5, less than 30',
  });
});

test('policy test in words, for some of the days', async () => {
  const { code, out } = await room.run(['policy', 'test', '--days', '1'], { now: '2025-03-03T20:00Z', columns: 160 });
  expect(code).toBe(0);
  expect(out).not.toContain('#3');
  expect(out).toMatch(/#4 +quiet +2025-03-03 07:00 .*\(sleepers asks for it, after quiet hours\)/);
  expect(out).toMatch(/#4 +big +not sent .*\(big: moved by 5, less than 30\)/);
  expect(out).toContain('In the last 1 day: 7 changes sent, 3 filtered out.');
});

test('figures cite who says it, of when, where it was read, and under which licence', async () => {
  const words = 'Ministry of Health of Examplia: 480 killed, people in Examplia, as of 24 February 2025. Open Data, ';
  const [state] = rows((await room.run(['figures', '--json'])).out);
  expect(state.citation.startsWith(words)).toBe(true);
  expect(state.citation.endsWith(`tollwatch log #${state.standing.seq}.`)).toBe(true);
  expect([state.licence, state.attribution]).toEqual(['CC BY 4.0', 'Open Data of Examplia']);
  const [header = '', row = ''] = (await room.run(['figures', '--csv'])).out.split('\r\n');
  expect(header.endsWith(',log,citation,licence,attribution')).toBe(true);
  expect(row.endsWith('.",CC BY 4.0,Open Data of Examplia')).toBe(true);
  expect((await room.run(['figures'])).out).toContain('1 series.\nSource: Open Data of Examplia, CC BY 4.0');
});

test('policy test needs no token, as nothing is sent', async () => {
  const slack = { kind: 'slack', name: 'desk', token: '${NOT_SET_TOKEN}', channel: 'C0SAMPLE' };
  const hook = { kind: 'discord', name: 'room', webhookUrl: '${NOT_SET_URL}' };
  writeFileSync(join(room.folder, 'draft.yaml'), JSON.stringify({ sources: [], notify: [slack, hook] }));
  const ask = (...argv: readonly string[]) =>
    run([...argv, '--config', 'draft.yaml'], room.folder, { now: '2025-03-03T20:00Z' });
  const asked = await ask('policy', 'test', '--json');
  expect(asked).toMatchObject({ code: 0 });
  expect(new Set(rows(asked.out).map(({ destination }) => destination))).toEqual(new Set(['desk', 'room']));
  expect((await ask('notify', 'test')).err).toContain('NOT_SET_TOKEN');
});

test('policy test refuses days that are none', async () => {
  expect(await room.run(['policy', 'test', '--days', 'few'])).toMatchObject({ code: 1 });
});
