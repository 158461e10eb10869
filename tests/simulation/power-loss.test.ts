import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Problem } from '../../src/domain/problem.ts';
import { backupState, restoreState } from '../../src/store/backup.ts';
import { openStore, stateFile } from '../../src/store/open-store.ts';
import { verifyLog } from '../../src/store/verify-log.ts';
import { change } from '../fakes/changes.ts';
import { makeFolder } from '../fakes/make-folder.ts';

const AT = '2025-03-28T09:00:00.000Z';
const COMMITS = 3;
const WAL_HEADER = 32;
const FRAME_HEADER = 24;

let scratch = '';
/** Length of the write-ahead log when each commit had been acknowledged. */
const acknowledged: number[] = [];

beforeAll(async () => {
  scratch = makeFolder();
  const live = join(scratch, 'live');
  const wal = `${stateFile(live)}-wal`;
  await using store = await openStore(live);
  for (let seq = 1; seq <= COMMITS; seq++) {
    await store.write(async (tx) => {
      await tx.appendChanges([change({ seq })], AT);
      await tx.addOutboxRows([
        { key: `k${seq}`, destination: 'team', payload: {}, seqs: [seq], replyToKey: null, createdAt: AT, dueAt: AT },
      ]);
    });
    acknowledged.push(statSync(wal).size);
  }
  mkdirSync(join(scratch, 'cut'));
  copyFileSync(stateFile(live), join(scratch, 'db'));
  copyFileSync(wal, join(scratch, 'wal'));
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('whatever the power failure leaves of the write-ahead log, no acknowledged change is lost and the chain holds', async () => {
  const wal = readFileSync(join(scratch, 'wal'));
  const frame = FRAME_HEADER + wal.readUInt32BE(8);
  const boundaries = Array.from(
    { length: Math.floor((wal.length - WAL_HEADER) / frame) + 1 },
    (_, i) => WAL_HEADER + i * frame,
  );
  expect(boundaries.length).toBeGreaterThan(COMMITS * 3);
  const cuts = [0, 1, ...boundaries.flatMap((end) => [end - 1, end, end + 1])].filter((cut) => cut <= wal.length);
  for (const cut of cuts) {
    const kept = await survivors(wal.subarray(0, cut));
    expect({ cut, ...kept }).toEqual({
      cut,
      chain: true,
      changes: acknowledged.filter((size) => size <= cut).length,
      owed: kept.changes,
    });
  }
}, 120_000);

test('a frame that was torn in the middle counts as never written', async () => {
  const wal = readFileSync(join(scratch, 'wal'));
  const torn = Buffer.from(wal);
  const at = (acknowledged.at(-1) ?? 0) - 2000;
  torn.fill(0, at, at + 512);
  expect(await survivors(torn)).toEqual({ chain: true, changes: COMMITS - 1, owed: COMMITS - 1 });
});

describe('a database file that was cut at a page boundary or a byte to either side', () => {
  test('without its log it is refused with what to do, and the backup comes back whole', async () => {
    const backup = join(scratch, 'backup.db');
    const head = await backupState(join(scratch, 'live'), backup);
    expect(head.seq).toBe(COMMITS);
    const whole = readFileSync(backup);
    const refusals = await Promise.all(cutsOf(whole).map(async (cut) => [cut, await opened(whole.subarray(0, cut))]));
    expect(refusals.length).toBeGreaterThan(60);
    expect(refusals.filter(([, said]) => said !== REFUSAL)).toEqual([]);
    const restored = join(scratch, 'restored');
    expect(await restoreState(backup, restored, AT)).toEqual({ ...head, unsure: COMMITS });
  }, 120_000);

  test('with its log it is refused, or holds all that was acknowledged', async () => {
    const [database, wal] = [readFileSync(join(scratch, 'db')), readFileSync(join(scratch, 'wal'))];
    for (const cut of [0, ...cutsOf(database)]) {
      const said = await opened(database.subarray(0, cut), wal);
      expect([cut, said]).toEqual([
        cut,
        expect.toBeOneOf([REFUSAL, `${COMMITS} changes, ${COMMITS} owed, chain holds`]),
      ]);
    }
  }, 120_000);
});

const REFUSAL =
  'state-corrupt: Keep it for inspection, move it away together with its -wal and -shm files, and restore the last backup.';

function cutsOf(database: Buffer): readonly number[] {
  const page = database.readUInt16BE(16);
  const ends = Array.from({ length: database.length / page + 1 }, (_, i) => i * page);
  return ends.flatMap((end) => [end - 1, end, end + 1]).filter((cut) => cut > 0 && cut < database.length);
}

async function opened(database: Uint8Array, wal?: Uint8Array): Promise<string> {
  const folder = mkdtempSync(join(scratch, 'cut', 'd-'));
  writeFileSync(stateFile(folder), database);
  if (wal !== undefined) writeFileSync(`${stateFile(folder)}-wal`, wal);
  try {
    const { changes, owed, chain } = await held(folder);
    return `${changes} changes, ${owed} owed, chain ${chain ? 'holds' : 'is broken'}`;
  } catch (error) {
    if (error instanceof Problem) return `${error.code}: ${error.hint}`;
    throw error;
  }
}

async function survivors(wal: Uint8Array): Promise<{ chain: boolean; changes: number; owed: number }> {
  const folder = mkdtempSync(join(scratch, 'cut', 'x-'));
  copyFileSync(join(scratch, 'db'), stateFile(folder));
  writeFileSync(`${stateFile(folder)}-wal`, wal);
  return held(folder);
}

/** What a state holds, read to its end. */
async function held(folder: string): Promise<{ chain: boolean; changes: number; owed: number }> {
  await using store = await openStore(folder);
  const { ok } = await verifyLog(store);
  return await store.read(async (tx) => ({
    chain: ok,
    changes: await tx.lastSeq(),
    owed: (await tx.outboxRows()).length,
  }));
}
