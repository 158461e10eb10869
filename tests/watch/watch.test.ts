import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { faultOf } from '../../src/commands/health.ts';
import { readHeartbeat } from '../../src/commands/heartbeat.ts';
import { countsBody, countsSource, type Newsroom, openNewsroom } from '../commands/newsroom.ts';
import { scratchFolder } from '../fakes/scratch-folder.ts';

const ROOT = join(import.meta.dirname, '../..');

describe('the worker, as a real process', () => {
  let room: Newsroom;
  let worker: ChildProcess | null = null;
  beforeEach(async () => {
    room = await openNewsroom();
  });
  afterEach(async () => {
    worker?.kill('SIGKILL');
    await room[Symbol.asyncDispose]();
  });

  function startWorker(env: Record<string, string> = {}): {
    readonly worker: ChildProcess;
    readonly logs: () => string;
  } {
    const args = [join(ROOT, 'src/cli.ts'), 'watch', '--config', room.config];
    const started = spawn(join(ROOT, 'node_modules/.bin/node'), args, {
      stdio: 'pipe',
      env: { ...process.env, ...env },
    });
    worker = started;
    let text = '';
    for (const stream of [started.stdout, started.stderr]) stream.on('data', (data) => (text += data));
    return { worker: started, logs: () => text };
  }

  async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
    while (!(await holds())) await pause(50);
  }

  test('polls what is due, again when it is due again, tells it, keeps its health, and ends when asked', async () => {
    room.configure({ sources: [{ ...countsSource('moh', room.url), every: '1s' }], notify: [{ kind: 'console' }] });
    room.serve('moh', countsBody({ '2025-03-01': 1200 }));
    expect((await room.run(['health'])).code).toBe(2);
    const { worker: process, logs } = startWorker();
    await until(() => logs().includes('Now watching moh: 1 figure stands'));
    expect(await room.run(['health'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Healthy: .*1 rows? in the log/),
    });
    room.serve('moh', countsBody({ '2025-03-01': 1200, '2025-03-02': 1261 }));
    await until(() => logs().includes('1,200 → 1,261'));
    // A one-off check works beside it.
    expect((await room.run(['check', '--json'])).code).toBe(0);
    process.kill('SIGTERM');
    expect(await once(process, 'exit')).toEqual([0, null]);
    expect(logs()).toContain('"msg":"ended"');
    expect((await room.run(['log', '--json'])).out.split('\n')).toHaveLength(2);
  });

  test('asked to end while a source is silent, it ends without waiting for it and records nothing of it', async () => {
    const { createServer } = await import('node:http');
    let asked = 0;
    const silent = createServer(() => {
      asked += 1;
    }).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as { port: number };
    room.configure({ sources: [{ name: 'silent', kind: 'feed', url: `http://127.0.0.1:${port}/` }] });
    const { worker: process } = startWorker();
    await until(() => asked > 0);
    process.kill('SIGTERM');
    expect(await once(process, 'exit')).toEqual([0, null]);
    silent.closeAllConnections();
    silent.close();
    expect(JSON.parse((await room.run(['sources', 'list', '--json'])).out).state).toBeNull();
  });

  test('a token stands in no line of its log', async () => {
    const canary = 'xoxb-canary-51c2';
    room.configure({
      sources: [{ ...countsSource('moh', room.url), every: '1s' }],
      notify: [{ kind: 'slack', channel: 'C1', token: '${SLACK}', apiUrl: `${room.url}/` }],
    });
    room.serve('moh', countsBody({ '2025-03-01': 1200 }));
    room.serve('chat.postMessage', {
      status: 200,
      body: '{"ok":false,"error":"invalid_auth"}',
      type: 'application/json',
    });
    const { worker: process, logs } = startWorker({ SLACK: canary });
    await until(() => logs().includes('destination paused'));
    process.kill('SIGTERM');
    await once(process, 'exit');
    expect(logs()).not.toContain(canary);
    expect((await room.run(['outbox', 'list', '--json'])).out).not.toContain(canary);
  });
});

describe('health', () => {
  test('a sign of life that a power failure cut is none', async () => {
    const folder = scratchFolder();
    writeFileSync(join(folder, 'worker.json'), '{"at":"2025-03-28T08:5');
    expect(await readHeartbeat(folder)).toBeNull();
  });

  const NOW = '2025-03-28T09:00:00.000Z';

  test.each([
    ['no sign of life', null, 'no worker has run on this state'],
    ['a fresh beat', { at: '2025-03-28T08:59:00.000Z', pid: 1, busySince: null }, null],
    [
      'silence',
      { at: '2025-03-28T08:57:00.000Z', pid: 1, busySince: null },
      'the worker was last heard at 2025-03-28 08:57 UTC',
    ],
    ['long work', { at: NOW, pid: 1, busySince: '2025-03-28T08:50:00.000Z' }, null],
    [
      'stuck',
      { at: NOW, pid: 1, busySince: '2025-03-28T08:40:00.000Z' },
      'the worker is at one piece of work since 2025-03-28 08:40 UTC',
    ],
  ])('%s', (_what, heartbeat, fault) => {
    expect(faultOf(heartbeat, NOW)).toBe(fault);
  });
});
