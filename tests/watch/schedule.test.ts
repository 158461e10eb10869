import { pino } from 'pino';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OpenSource } from '../../src/checking/check-request.ts';
import type { Clock } from '../../src/clock.ts';
import { newDeliveryMemory } from '../../src/deliver.ts';
import type { Instant } from '../../src/domain/time.ts';
import { nextDue } from '../../src/schedule.ts';
import type { PollOutcome } from '../../src/sources/source.ts';
import type { Store } from '../../src/store/store.ts';
import { openWorker, type Worker, type WorkerNeeds } from '../../src/worker.ts';
import { MemoryStore } from '../fakes/memory-store.ts';
import { testClock } from '../fakes/test-clock.ts';
import { CLOCK_CHANGES } from '../simulation/desk.ts';
import { diff, read } from '../simulation/feed.ts';
import { World } from '../simulation/world.ts';
import { sampleSource } from '../store/samples.ts';

describe('when a source is due next', () => {
  const source = { name: 'a', kind: 'feed' };

  test.each([
    ['every 15 minutes where nothing is set', {}, '2025-03-28T09:00:00.000Z', '2025-03-28T09:15:00.000Z'],
    ['every two hours', { every: '2h' }, '2025-03-28T09:00:00.000Z', '2025-03-28T11:00:00.000Z'],
    [
      'at eight in Seoul',
      { cron: '0 8 * * *', timezone: 'Asia/Seoul' },
      '2025-03-28T09:00:00.000Z',
      '2025-03-28T23:00:00.000Z',
    ],
    [
      'in the zone of the file where it names none',
      { cron: '0 8 * * *' },
      '2025-03-28T09:00:00.000Z',
      '2025-03-29T07:00:00.000Z',
    ],
    ['after the clocks went forward', { cron: '0 8 * * *' }, '2025-03-29T09:00:00.000Z', '2025-03-30T06:00:00.000Z'],
    ['in the hour that does not exist', { cron: '30 2 * * *' }, '2025-03-29T12:00:00.000Z', '2025-03-30T01:00:00.000Z'],
  ])('%s', (_when, times, now, due) => {
    expect(nextDue({ ...source, ...times }, 'Europe/Berlin', now)).toBe(due);
  });
});

/** The clocks of some change at midnight, those of one by half an hour. */
const ZONES = Object.keys(CLOCK_CHANGES);
/** Half past two: some days skip it and some have it twice. */
const DAILY = [
  { time: '02:30', cron: '30 2 * * *' },
  { time: '00:00', cron: '0 0 * * *' },
];
const MINUTE_MS = 60_000;
const BEGIN = '2025-01-01T00:00:00.000Z';
const END = '2027-01-01T00:00:00.000Z';

/**
 * The real worker on a virtual clock. Heartbeats come every thirteen minutes, some not at all for an hour (the machine
 * sleeps), now and then the process is another one, and a second worker always runs beside it.
 */
describe('two years of heartbeats in five time zones: no run missed, none double', () => {
  let polls: ReadonlyMap<string, readonly number[]> = new Map();
  beforeAll(async () => {
    const daily = ZONES.flatMap((timezone) =>
      DAILY.map(({ time, cron }) => ({ name: `${timezone} ${time}`, kind: 'feed', cron, timezone })),
    );
    polls = await heartbeats([...daily, { name: 'six', kind: 'feed', every: '6h' }]);
  }, 60_000);

  test.each(ZONES.flatMap((timezone) => DAILY.map(({ time }) => [timezone, time] as const)))(
    'once a day in %s at %s',
    (timezone, time) => {
      expect(judged(polls.get(`${timezone} ${time}`) ?? [], dueDaily(timezone, time))).toEqual([]);
    },
  );

  test('every six hours', () => {
    const times = polls.get('six') ?? [];
    const gaps = times.slice(1).map((at, i) => at - (times[i] ?? 0));
    expect(gaps.filter((gap) => gap < 360 * MINUTE_MS || gap > 360 * MINUTE_MS + LATE_MS)).toEqual([]);
    expect(times.length).toBeGreaterThan(2600);
  });
});

test.each(Object.entries(CLOCK_CHANGES))(
  'every hour in %s: each full hour once, one that comes twice both times',
  (timezone, changes) => {
    const source = { name: 'hourly', kind: 'feed', cron: '0 * * * *', timezone };
    for (const change of changes) {
      const around = Array.from({ length: 96 }, (_, i) => Date.parse(change) + (i - 48) * 30 * MINUTE_MS);
      const due: number[] = [];
      for (let now = iso((around[0] ?? 0) - 1); now <= iso(around.at(-1) ?? 0); now = iso(due.at(-1) ?? 0))
        due.push(Date.parse(nextDue(source, 'UTC', now)));
      expect(due.slice(0, -1)).toEqual(around.filter((ms) => clock(timezone, ms).endsWith(':00')));
    }
  },
);

test('a worker that stood still between looking and asking does not ask again what another has asked meanwhile', async () => {
  const [store, clock] = [new MemoryStore(), testClock(BEGIN)];
  const { sources, polls } = counted([{ name: 'six', kind: 'feed', every: '6h' }], clock);
  const first = openTestWorker(store, clock, sources, 'first');
  const acquireLeases: Store['acquireLeases'] = async (...args) => {
    await first.turn();
    return store.acquireLeases(...args);
  };
  const slow: Store = {
    read: (work) => store.read(work),
    write: (work) => store.write(work),
    acquireLease: (...args) => store.acquireLease(...args),
    acquireLeases,
    renewLease: (...args) => store.renewLease(...args),
    releaseLease: (lease) => store.releaseLease(lease),
    releaseLeases: (leases) => store.releaseLeases(leases),
    [Symbol.asyncDispose]: async () => {},
  };
  await openTestWorker(slow, clock, sources, 'slow').turn();
  expect(polls.get('six')).toHaveLength(1);
});

test('a heartbeat tells when the oldest work that still goes on began, however the works overlap', async () => {
  const [store, clock] = [new MemoryStore(), testClock(BEGIN)];
  const [later, b] = [iso(Date.parse(BEGIN) + MINUTE_MS), sampleSource('b')];
  await store.write((tx) => tx.saveSources([{ ...b, dueAt: later }]));
  const [slow, slower] = [heldUp('a'), heldUp('b')];
  const beats: (Instant | null)[] = [];
  const sources = [slow.source, slower.source];
  const worker = openTestWorker(store, clock, sources, 'busy', async (since) => void beats.push(since));
  const first = worker.turn();
  await slow.asked;
  clock.moveWall(MINUTE_MS);
  const second = worker.turn();
  await slower.asked;
  slow.goOn();
  await first;
  await worker.turn();
  slower.goOn();
  await second;
  await worker.turn();
  expect(beats).toEqual([null, BEGIN, later, null]);
});

/** A source that answers when it is let go on. */
function heldUp(name: string) {
  const [asked, answered] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const poll = async (): Promise<PollOutcome> => {
    asked.resolve();
    await answered.promise;
    return { outcome: 'unchanged', memory: {} };
  };
  const source: OpenSource = { settings: { name, kind: 'feed' }, source: { poll }, nextDue: () => END };
  return { source, asked: asked.promise, goOn: answered.resolve };
}

type Settings = OpenSource['settings'];

/** How late a poll may be: an hour's sleep and a heartbeat. */
const LATE_MS = 75 * MINUTE_MS;

/** Instants of all polls, by source. */
async function heartbeats(settings: readonly Settings[]): Promise<ReadonlyMap<string, readonly number[]>> {
  const [world, store, clock] = [new World(7), new MemoryStore(), testClock(BEGIN)];
  const { sources, polls } = counted(settings, clock);
  const start = (life: number) => openTestWorker(store, clock, sources, `life ${life}`);
  let [one, two] = [start(0), start(1)];
  for (let beat = 2; clock.now() < END; beat++) {
    await Promise.all([one.turn(), two.turn()]);
    clock.moveWall((world.chance(0.02) ? 60 : 13) * MINUTE_MS);
    if (world.chance(0.01)) [one, two] = [two, start(beat)];
  }
  return polls;
}

function counted(settings: readonly Settings[], clock: Clock) {
  const polls = new Map(settings.map(({ name }) => [name, [] as number[]]));
  const sources = settings.map((one): OpenSource => {
    const poll = async (): Promise<PollOutcome> => {
      polls.get(one.name)?.push(Date.parse(clock.now()));
      return { outcome: 'unchanged', memory: {} };
    };
    return { settings: one, source: { poll }, nextDue: (now) => nextDue(one, 'UTC', now) };
  });
  return { sources, polls };
}

function openTestWorker(
  store: Store,
  clock: Clock,
  sources: readonly OpenSource[],
  holder: string,
  beat: WorkerNeeds['beat'] = async () => {},
): Worker {
  const audience = { destinations: [], routes: { ops: null } };
  const checking = { store, read, readerVersion: 'test', diff, audience, clock, holder };
  const delivering = { store, audience, clock, random: () => 0.5, holder, memory: newDeliveryMemory() };
  return openWorker({
    app: { store, clock, sources, checking, delivering },
    log: pino({ level: 'silent' }),
    signal: new AbortController().signal,
    beat,
  });
}

/** What is wrong with the polls of a source that is due at these instants; the very first poll is at once. */
function judged(polls: readonly number[], due: readonly number[]): readonly string[] {
  const times = polls.slice(1);
  return due.flatMap((at, i) => {
    const next = due[i + 1] ?? Date.parse(END);
    const inTime = times.filter((time) => time >= at && time < next);
    const late = inTime.some((time) => time > at + LATE_MS);
    return inTime.length === 1 && !late ? [] : [`${iso(at)}: ${inTime.map(iso).join(', ') || 'missed'}`];
  });
}

/** Worked out without any scheduler: the first half hour of each local day at which the clock shows that time or a later one. */
function dueDaily(timezone: string, time: string): readonly number[] {
  const first = new Map<string, number>();
  for (const { ms, day, shown } of halfHours(timezone)) if (shown >= time && !first.has(day)) first.set(day, ms);
  // The day on which it all begins is under way.
  return [...first.values()].slice(1);
}

interface Shown {
  readonly ms: number;
  /** What calendar and clock show there. */
  readonly day: string;
  readonly shown: string;
}

/** All half hours of the two years, worked out once for a zone. */
function halfHours(timezone: string): readonly Shown[] {
  const count = (Date.parse(END) - Date.parse(BEGIN)) / (30 * MINUTE_MS);
  const known =
    HALF_HOURS.get(timezone) ??
    Array.from({ length: count }, (_, i) => {
      const ms = Date.parse(BEGIN) + i * 30 * MINUTE_MS;
      const [day = '', shown = ''] = format(timezone).format(ms).split(' ');
      return { ms, day, shown };
    });
  HALF_HOURS.set(timezone, known);
  return known;
}

const HALF_HOURS = new Map<string, readonly Shown[]>();

function clock(timezone: string, ms: number): string {
  return format(timezone).format(ms).slice(11);
}

/** `2025-03-30 03:30` */
function format(timeZone: string): Intl.DateTimeFormat {
  const known =
    FORMATS.get(timeZone) ?? new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  FORMATS.set(timeZone, known);
  return known;
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

function iso(ms: number): Instant {
  return new Date(ms).toISOString();
}
