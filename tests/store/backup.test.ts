import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { backupState, restoreState } from '../../src/store/backup.ts';
import { readLogHead, verifyLog } from '../../src/store/verify-log.ts';
import { AT, appendSamples, LATER, sampleDocument } from './samples.ts';
import { temporaryState } from './temporary-state.ts';

describe('backup and restore', () => {
  test('a copy taken while writers go on is sound, and comes back as a state that goes on where it ended', async () => {
    await using state = await temporaryState();
    await using store = await state.open();
    await store.write((tx) => tx.saveDocument(sampleDocument('12 were killed'), null, AT));
    await appendSamples(store, 300);
    const copy = `${state.folder}/copies/today.db`;
    const writing = (async () => {
      for (let i = 0; i < 20; i++) await appendSamples(store, 1);
    })();
    const head = await backupState(state.folder, copy);
    await writing;
    expect(head.seq).toBeGreaterThanOrEqual(300);
    expect(await readdir(`${state.folder}/copies`)).toEqual(['today.db']);

    expect(await restoreState(copy, `${state.folder}/restored`, LATER)).toEqual({ ...head, unsure: 0 });
    await using other = await temporaryState();
    expect(await restoreState(copy, other.folder, LATER)).toEqual({ ...head, unsure: 0 });
    await using restored = await other.open();
    expect(await readLogHead(restored)).toEqual(head);
    expect((await restored.read((tx) => tx.findDocument(sampleDocument(''))))?.text).toBe('12 were killed');
    await appendSamples(restored, 1);
    expect(await verifyLog(restored)).toMatchObject({ ok: true, head: { seq: head.seq + 1 } });
  });

  test('nothing is overwritten: neither an earlier copy nor a state', async () => {
    await using state = await temporaryState();
    await using store = await state.open();
    await appendSamples(store, 1);
    const copy = `${state.folder}/copy.db`;
    await backupState(state.folder, copy);
    await expect(backupState(state.folder, copy)).rejects.toMatchObject({ code: 'backup-exists' });
    await expect(restoreState(copy, state.folder, LATER)).rejects.toMatchObject({ code: 'state-exists' });
  });

  test('what is not there is named', async () => {
    await using state = await temporaryState();
    await expect(backupState(state.folder, `${state.folder}/x.db`)).rejects.toMatchObject({ code: 'state-missing' });
    await expect(restoreState(`${state.folder}/x.db`, state.folder, LATER)).rejects.toMatchObject({
      code: 'backup-missing',
    });
  });

  test.each([
    ['a cut copy', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    [
      'a copy with a broken page',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 8192), Buffer.alloc(8192, 7), bytes.subarray(16384)]),
    ],
    ['a file of something else', () => Buffer.from('notes '.repeat(2000))],
  ])('%s is refused, and nothing stays behind', async (_what, damage) => {
    await using state = await temporaryState();
    {
      await using store = await state.open();
      await appendSamples(store, 100);
    }
    const copy = `${state.folder}/copy.db`;
    await backupState(state.folder, copy);
    await writeFile(copy, damage(await readFile(copy)));
    await expect(restoreState(copy, `${state.folder}/new`, LATER)).rejects.toMatchObject({
      code: expect.stringMatching(/^(backup-broken|state-corrupt|state-foreign)$/),
    });
    expect(existsSync(`${state.folder}/new`) ? await readdir(`${state.folder}/new`) : []).toEqual([]);
  });

  test('a copy whose log was altered is refused', async () => {
    await using state = await temporaryState();
    await using store = await state.open();
    await appendSamples(store, 5);
    state.sql("drop trigger changes_refuse_update; update changes set reason = 'forged' where seq = 2");
    await expect(backupState(state.folder, `${state.folder}/copy.db`)).rejects.toMatchObject({
      code: 'backup-broken',
      message: expect.stringContaining('row 2'),
    });
    expect(existsSync(`${state.folder}/copy.db`)).toBe(false);
  });
});
