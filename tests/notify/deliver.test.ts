import { describe, expect, test } from 'vitest';
import type { Clock } from '../../src/clock.ts';
import { deliver, newDeliveryMemory } from '../../src/deliver.ts';
import type { Delivery } from '../../src/delivering/delivery-request.ts';
import { droppedByHand } from '../../src/delivering/settle.ts';
import type { FindResult, Notifier, SendRequest, SendResult } from '../../src/notify/notifier.ts';
import { owe } from '../../src/owing/owe.ts';
import type { OutboxRow } from '../../src/store/records.ts';
import { amount, change, name } from '../fakes/changes.ts';
import { MemoryStore } from '../fakes/memory-store.ts';
import { testClock } from '../fakes/test-clock.ts';
import { World } from '../simulation/world.ts';

const SENT: SendResult = { result: 'sent', ref: { ts: '1.0' } };
const REVOKED: SendResult = {
  result: 'refused',
  scope: 'destination',
  why: 'Slack said token_revoked',
  advice: 'Install the app again.',
};

describe('deliver', () => {
  test('sends what is owed, oldest first, each once', async () => {
    const scene = await newScene({ team: script() }, [
      { seq: 1, claimant: 'a' },
      { seq: 2, claimant: 'b' },
    ]);
    await scene.deliver();
    await scene.deliver();
    expect(scene.tried('team')).toEqual(['#1', '#2']);
    expect(await scene.states()).toEqual(['team #1 sent', 'team #2 sent']);
  });

  test('what is due goes out at once, however much waits for a digest or the morning', async () => {
    const scene = await newScene({ team: script() }, []);
    for (let seq = 1; seq <= 40; seq++) await scene.record([{ seq }]);
    const later = new Date(Date.parse(scene.clock.now()) + 3_600_000).toISOString();
    await scene.store.write(async (tx) => {
      for (const row of await tx.outboxRows()) await tx.updateOutboxRow({ ...row, dueAt: later });
    });
    await scene.record([{ seq: 41 }]);
    await scene.deliver();
    expect(scene.tried('team')).toEqual(['#41']);
  });

  test('keeps the pace of the destination', async () => {
    const scene = await newScene({ team: { ...script(), paceMs: 1000 } }, [
      { seq: 1, claimant: 'a' },
      { seq: 2, claimant: 'b' },
    ]);
    const before = scene.clock.elapsedMs();
    await scene.deliver();
    expect(scene.clock.elapsedMs() - before).toBe(1000);
  });

  test('a correction waits for the message it corrects and answers under it', async () => {
    const team = script({ result: 'retry', afterMs: 5000, why: 'slow down' }, SENT, {
      result: 'sent',
      ref: { ts: '2.0' },
    });
    const scene = await newScene({ team }, [{ seq: 1 }]);
    await scene.record([{ seq: 2, corrects: 1, kind: 'edited' }]);
    await scene.deliver();
    expect(scene.tried('team')).toEqual(['#1', '#1', '#2']);
    expect(scene.requests('team').map(({ replyTo }) => replyTo)).toEqual([null, null, { ts: '1.0' }]);
  });

  test('a correction of a message that was given up stands alone', async () => {
    const refused: SendResult = { result: 'refused', scope: 'message', why: 'too odd', advice: '' };
    const scene = await newScene({ team: script(refused) }, [{ seq: 1 }]);
    await scene.record([{ seq: 2, corrects: 1, kind: 'edited' }]);
    await scene.deliver();
    expect(await scene.states()).toEqual(['team #1 dead', 'team #2 sent']);
    expect(scene.requests('team').at(-1)?.replyTo).toBeNull();
  });

  test('a broken destination is paused, the operators are told once what to mend, nobody else waits', async () => {
    const scene = await newScene({ team: script(REVOKED, REVOKED, SENT), other: script(), ops: script() }, [
      { seq: 1, claimant: 'a' },
      { seq: 2, claimant: 'b' },
    ]);
    const [team] = await scene.deliver();
    expect(team).toMatchObject({ destination: 'team', ended: 'waiting', paused: { why: 'Slack said token_revoked' } });
    expect(scene.tried('team')).toEqual(['#1']);
    expect(scene.tried('other')).toEqual(['#1', '#2']);
    await scene.deliver();
    expect(scene.texts('ops')).toEqual([
      expect.stringMatching(/team is paused[\s\S]*token_revoked\. Install the app again\./),
    ]);
    scene.clock.moveWall(16 * 60_000);
    await scene.deliver();
    scene.clock.moveWall(16 * 60_000);
    const [mended] = await scene.deliver();
    expect(mended).toMatchObject({ ended: 'drained', paused: null });
    expect(scene.tried('team')).toEqual(['#1', '#1', '#1', '#2']);
    expect(scene.tried('ops')).toHaveLength(1);
  });

  test.each([
    ['found', { result: 'found', ref: { ts: '9.0' } }, ['#1']],
    ['absent', { result: 'absent' }, ['#1', '#1']],
  ] as const)(
    'a look-up that is refused pauses the destination until one is answered: %s',
    async (_what, mended, tried) => {
      const { why, advice } = REVOKED;
      const refused: FindResult = { result: 'refused', why, advice };
      const team = {
        ...script({ result: 'unknown', why: 'reset' }, SENT),
        ...finds(...Array.from({ length: 30 }, () => refused), mended),
      };
      const scene = await newScene({ team, ops: script() }, [{ seq: 1 }]);
      await scene.deliver({ patienceMs: 120_000 });
      const [waiting] = await scene.deliver({ patienceMs: 0 });
      expect(waiting).toMatchObject({ ended: 'waiting', paused: { why, advice } });
      expect(await scene.states()).toEqual(['team #1 unknown', 'ops - sent']);
      await scene.deliver({ patienceMs: 24 * 3_600_000 });
      expect(scene.texts('ops')).toEqual([expect.stringMatching(/team is paused[\s\S]*token_revoked/)]);
      expect(scene.tried('team')).toEqual(tried);
      expect(await scene.states()).toEqual(['team #1 sent', 'ops - sent']);
      expect(await scene.deliver({ patienceMs: 0 })).toMatchObject([{ paused: null }, {}]);
    },
  );

  test('a message that will never be taken is given up, and the operators are told which', async () => {
    const refused: SendResult = { result: 'refused', scope: 'message', why: 'HTTP 400', advice: 'Report it.' };
    const scene = await newScene({ team: script(refused), ops: script() }, [{ seq: 7 }]);
    await scene.deliver();
    await scene.deliver();
    expect(await scene.states()).toEqual(['team #7 dead', 'ops - sent']);
    expect(scene.texts('ops')[0]).toMatch(/given up[\s\S]*log #7[\s\S]*HTTP 400/);
  });

  test('when a service asks for quiet, no row of that destination is tried meanwhile', async () => {
    const wait: SendResult = { result: 'retry', afterMs: 30_000, why: 'slow down' };
    const scene = await newScene({ team: script(wait) }, [
      { seq: 1, claimant: 'a' },
      { seq: 2, claimant: 'b' },
    ]);
    await scene.deliver({ patienceMs: 20_000 });
    expect(scene.tried('team')).toEqual(['#1']);
    await scene.deliver({ patienceMs: 60_000 });
    expect(scene.tried('team')).toEqual(['#1', '#1', '#2']);
  });

  test('an unsure post is looked up after the grace time by a clock that does not jump, and not posted again when found', async () => {
    const team = { ...script({ result: 'unknown', why: 'reset' }), ...finds({ result: 'found', ref: { ts: '9.0' } }) };
    const scene = await newScene({ team }, [{ seq: 1 }]);
    await scene.deliver({ patienceMs: 0 });
    scene.clock.moveWall(365 * 86_400_000);
    await scene.deliver({ patienceMs: 0 });
    expect(await scene.states()).toEqual(['team #1 unknown']);
    await scene.deliver({ patienceMs: 60_000 });
    expect(await scene.states()).toEqual(['team #1 sent']);
    expect(scene.tried('team')).toEqual(['#1']);
  });

  test('a process that runs once stays for a look-up, even when it would not stay for a retry', async () => {
    const team = { ...script({ result: 'unknown', why: 'reset' }), ...finds({ result: 'found', ref: { ts: '9.0' } }) };
    const scene = await newScene({ team }, [{ seq: 1 }]);
    await scene.deliver({ patienceMs: 1000, lookUpPatienceMs: 100_000 });
    expect(await scene.states()).toEqual(['team #1 sent']);
  });

  test('a look-up that fails proves nothing; only "absent" leads to another post', async () => {
    const team = {
      ...script({ result: 'unknown', why: 'reset' }, SENT),
      ...finds({ result: 'unknown', why: 'HTTP 500', afterMs: null }, { result: 'absent' }),
    };
    const scene = await newScene({ team }, [{ seq: 1 }]);
    await scene.deliver({ patienceMs: 600_000 });
    expect(scene.tried('team')).toEqual(['#1', '#1']);
    expect(await scene.states()).toEqual(['team #1 sent']);
  });

  test.each([
    ['absent', { result: 'absent' }, 'dead'],
    ['found', { result: 'found', ref: { ts: '9.0' } }, 'sent'],
  ] as const)('what a person drops while it is looked up and %s is then %s', async (_what, found, state) => {
    const team = { ...script({ result: 'unknown', why: 'reset' }), ...finds(found) };
    const scene = await newScene({ team }, [{ seq: 1 }]);
    const step: Delivery['step'] = async (at, work) => {
      const result = await work();
      if (at === 'deliver.look-up')
        await scene.store.write(async (tx) => {
          for (const row of await tx.outboxRows()) await tx.updateOutboxRow(droppedByHand(row));
        });
      return result;
    };
    await scene.deliver({ patienceMs: 120_000, step });
    expect(scene.tried('team')).toEqual(['#1']);
    expect(await scene.states()).toEqual([`team #1 ${state}`]);
  });

  test('what a dead process left marked may have arrived: it is looked for', async () => {
    const team = { ...script(), ...finds({ result: 'found', ref: { ts: '9.0' } }) };
    const scene = await newScene({ team }, [{ seq: 1 }]);
    await scene.leaveMarked();
    await scene.deliver({ patienceMs: 120_000 });
    expect(scene.tried('team')).toEqual([]);
    expect(await scene.states()).toEqual(['team #1 sent']);
  });

  test('a process that stood still between mark and post does not post', async () => {
    const scene = await newScene({ team: script() }, [{ seq: 1 }]);
    const step: Delivery['step'] = async (at, work) => {
      if (at === 'deliver.post' && scene.tried('team').length === 0) await scene.clock.sleep(6000, NEVER);
      return work();
    };
    await scene.deliver({ patienceMs: 0, step });
    expect(scene.tried('team')).toEqual([]);
    expect(await scene.states()).toEqual(['team #1 pending']);
  });

  test('a destination is served by one process at a time', async () => {
    const scene = await newScene({ team: script() }, [{ seq: 1 }]);
    await scene.store.acquireLease('deliver:team', 'another', scene.clock.now(), 60_000);
    expect(await scene.deliver()).toMatchObject([{ ended: 'busy', sent: 0 }]);
    expect(scene.tried('team')).toEqual([]);
  });

  test('asked to end, it finishes the row in hand and starts no other', async () => {
    const stop = new AbortController();
    const send = async (): Promise<SendResult> => {
      stop.abort();
      return SENT;
    };
    const team = { ...script(), send };
    const scene = await newScene({ team }, [
      { seq: 1, claimant: 'a' },
      { seq: 2, claimant: 'b' },
    ]);
    await scene.deliver({ signal: stop.signal });
    expect(await scene.states()).toEqual(['team #1 sent', 'team #2 pending']);
  });

  test('one thousand messages to twenty channels: all out, at the allowed pace and without a gap', async () => {
    const world = new World(1);
    world.jump(3_600_000);
    const clock: Clock = { now: () => world.now(), elapsedMs: () => world.elapsed, sleep: (ms) => world.sleep(ms) };
    const notifiers = Array.from({ length: 20 }, (_, i): [string, Scripted] => [`channel ${i}`, script()]);
    const paced = notifiers.map(([to, notifier]): [string, Scripted] => [
      to,
      Object.assign(notifier, { paceMs: 1100, clock }),
    ]);
    const scene = await newScene(Object.fromEntries(paced), []);
    for (let seq = 1; seq <= 50; seq++) await scene.record([{ seq, claimant: `c${seq}` }]);
    let done = false;
    void scene.deliver({ clock, patienceMs: 10_000 }).then(() => {
      done = true;
    });
    await world.run(() => done, 600_000);
    const atTheirPace = Array.from({ length: 50 }, (_, i) => i * 1100);
    for (const [to] of notifiers) expect(scene.times(to)).toEqual(atTheirPace);
  });
});

const NEVER = new AbortController().signal;

type Scripted = Notifier & {
  readonly requests: SendRequest[];
  readonly times: number[];
  clock?: { elapsedMs(): number };
};

/** Answers with these results, one after the other, then with success. */
function script(...results: readonly SendResult[]): Scripted {
  const left = [...results];
  const requests: SendRequest[] = [];
  const times: number[] = [];
  const notifier: Scripted = {
    requests,
    times,
    render: (message) => ({
      text: JSON.stringify(message.shape === 'ops' ? [message.title, ...message.lines] : message.shape),
    }),
    async send(request) {
      requests.push(request);
      times.push(notifier.clock?.elapsedMs() ?? 0);
      return left.shift() ?? SENT;
    },
    deadlineMs: 1000,
    graceMs: 60_000,
    paceMs: 0,
    whenUnsure: 'find',
  };
  return notifier;
}

function finds(...results: readonly FindResult[]): Pick<Notifier, 'find'> {
  const left = [...results];
  return { find: async () => left.shift() ?? { result: 'absent' } };
}

type Sample = {
  readonly seq: number;
  readonly claimant?: string;
  readonly corrects?: number;
  readonly kind?: 'edited';
};

async function newScene(notifiers: Readonly<Record<string, Scripted>>, changes: readonly Sample[]) {
  const store = new MemoryStore();
  const clock = testClock();
  const destinations = Object.entries(notifiers).map(([to, notifier]) => ({ name: to, notifier }));
  const audience = { destinations, routes: { ops: 'ops' } };
  const memory = newDeliveryMemory();
  const record = (samples: readonly Sample[]) =>
    store.write((tx) =>
      owe(
        tx,
        samples.map(({ claimant = 'a', ...rest }) =>
          change({ ...rest, claimant: name(claimant, claimant), to: amount(rest.seq) }),
        ),
        audience,
        clock.now(),
      ),
    );
  await record(changes);
  const requests = (to: string) => notifiers[to]?.requests ?? [];
  const rows = () => store.disk.outbox;
  const seqsOf = ({ key }: SendRequest) => label(rows().find((row) => row.key === key));
  return {
    store,
    clock,
    record,
    requests,
    deliver: (over: Partial<Delivery> = {}) =>
      deliver({
        store,
        audience,
        clock,
        random: () => 0.5,
        holder: 'a',
        memory,
        patienceMs: 60_000,
        signal: NEVER,
        ...over,
      }),
    tried: (to: string) => requests(to).map(seqsOf),
    times: (to: string) => notifiers[to]?.times ?? [],
    texts: (to: string) => requests(to).map(({ payload }) => (JSON.parse(String(payload.text)) as string[]).join('\n')),
    states: async () => rows().map((row) => `${row.destination} ${label(row)} ${row.state}`),
    leaveMarked: () =>
      store.write(async (tx) => {
        for (const row of await tx.outboxRows()) await tx.updateOutboxRow({ ...row, state: 'sending', attempts: 1 });
      }),
  };
}

function label(row: OutboxRow | undefined): string {
  return row === undefined || row.seqs.length === 0 ? '-' : row.seqs.map((seq) => `#${seq}`).join(' ');
}
