import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diff } from '../../src/diff/diff.ts';
import type { Diff } from '../../src/diff/ledger.ts';
import { rebuildStanding } from '../../src/diff/rebuild-standing.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import type { Readable } from '../../src/figures/reader.ts';
import { createRegister } from '../../src/register/resolve.ts';
import { replay } from '../../src/replaying/replay.ts';
import { openStore } from '../../src/store/open-store.ts';
import { countsBody, countsSource, type Newsroom, openNewsroom } from '../commands/newsroom.ts';

const DAYS: Readonly<Record<string, number>> = {
  '2025-03-01': 1200,
  '2025-03-02': 1261,
  '2025-03-03': 1275,
  '2025-03-04': 127,
  '2025-03-05': 1302,
};

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
  await room.configure({ sources: [countsSource('moh', room.url)], notify: [] });
  const served: Record<string, number> = {};
  for (const [day, number] of Object.entries(DAYS)) {
    served[day] = number;
    room.serve('moh', countsBody(served));
    await room.run(['check'], { now: `${day}T12:00:00Z` });
  }
  await room.run(['check'], { now: '2025-03-05T13:00:00Z' });
});
afterEach(() => room[Symbol.asyncDispose]());

test('with unchanged code the log comes out as it is', async () => {
  const { code, out } = await room.run(['replay', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ rounds: 5, documents: 5, same: 5, differences: [] });
});

test('a decision about a held value is a line of the log, and survives replay', async () => {
  const served = { ...DAYS, '2025-03-06': 13 };
  room.serve('moh', countsBody(served));
  await room.run(['check'], { now: '2025-03-06T12:00:00Z' });
  const [waiting] = JSON.parse((await room.run(['review', 'list', '--json'])).out) as { seq: number; reason: string }[];
  expect(waiting?.reason).toContain('quarter');
  const seq = String(waiting?.seq);
  expect((await room.run(['review', 'reject', seq])).code).toBe(1);
  const signed = ['--by', 'A. Sample', '--why', 'two digits are missing'];
  const { out, code } = await room.run(['review', 'reject', seq, ...signed, '--json'], { now: '2025-03-06T13:00:00Z' });
  expect([code, JSON.parse(out)]).toMatchObject([
    0,
    { kind: 'retracted', alert: false, reason: 'rejected by A. Sample: two digits are missing' },
  ]);
  expect((await room.run(['review', 'list'])).out).toContain('Nothing waits');
  expect((await room.run(['review', 'accept', seq, ...signed])).code).toBe(1);
  expect(JSON.parse((await room.run(['replay', '--json'])).out)).toMatchObject({ same: 7, differences: [] });
});

test('what a changed reader or diff would say otherwise is listed', async () => {
  const doubled = (figures: readonly Figure[]) =>
    figures.map((figure) => ({ ...figure, amount: { ...figure.amount, qualifier: 'about' as const } }));
  const { differences } = await replayed(diff, doubled);
  expect(new Set(differences.flatMap(({ fields }) => fields))).toContain('to');
  const silent = await replayed(() => ({ changes: [], states: [] }));
  expect(silent.differences.map(({ what }) => what)).toEqual(Array(5).fill('gone'));
});

test('the recorded states are those that the log alone gives', async () => {
  const store = await openStore(join(room.folder, 'state'));
  const [log, states] = await store.read(async (tx) => [await tx.changes({}), await tx.seriesStates()] as const);
  await store[Symbol.asyncDispose]();
  expect([...rebuildStanding(log).values()]).toEqual(states);
});

async function replayed(
  compare: Diff,
  alter: (figures: readonly Figure[]) => readonly Figure[] = (figures) => figures,
) {
  const register = createRegister();
  const read = (document: Readable) => {
    const reading = readFigures(document, { register });
    return { ...reading, figures: alter(reading.figures) };
  };
  const store = await openStore(join(room.folder, 'state'));
  const report = await replay({ store, read, diff: compare });
  await store[Symbol.asyncDispose]();
  return report;
}
