import type { Watch } from '../../src/notify/policy.ts';
import type { World } from './world.ts';

/** Five zones whose clocks change at odd hours, by half an hour, or in the southern year: both changes of 2025, in UTC. */
export const CLOCK_CHANGES: Readonly<Record<string, readonly [string, string]>> = {
  'Europe/Berlin': ['2025-03-30T01:00:00.000Z', '2025-10-26T01:00:00.000Z'],
  'America/New_York': ['2025-03-09T07:00:00.000Z', '2025-11-02T06:00:00.000Z'],
  'America/Santiago': ['2025-04-06T03:00:00.000Z', '2025-09-07T04:00:00.000Z'],
  'Australia/Lord_Howe': ['2025-04-05T15:00:00.000Z', '2025-10-04T15:30:00.000Z'],
  'Asia/Beirut': ['2025-03-29T22:00:00.000Z', '2025-10-25T21:00:00.000Z'],
};

/** A desk that is told at its own hours, and when the run begins: often shortly before its clocks change. */
export interface Desk {
  readonly startsAt: string;
  /** none: told at once, like the others. */
  readonly watches: readonly Watch[];
}

export function deskOf(world: World, gathers: boolean): Desk {
  const timezone = world.pick(Object.keys(CLOCK_CHANGES));
  const change = Date.parse(world.pick(CLOCK_CHANGES[timezone] ?? []));
  const startMs = world.chance(0.6) ? change - world.between(0, 40) * MINUTE_MS : ANY_MORNING_MS;
  const hour = () => clockAfter(startMs, timezone, Math.floor(world.between(0, 90)));
  const hours = world.pick<Partial<Watch> | null>([
    { quietHours: { from: hour(), to: hour(), timezone } },
    { digest: { at: hour(), timezone } },
    { digest: { everyMs: 10 * MINUTE_MS } },
    null,
  ]);
  const chosen = gathers ? { digest: { everyMs: 15 * MINUTE_MS } } : hours;
  return {
    startsAt: new Date(startMs).toISOString(),
    watches: chosen === null ? [] : [{ name: 'desk', destinations: ['desk'], ...chosen }, EVERYTHING],
  };
}

/** The other destinations hear everything at once, as they would without any watch. */
const EVERYTHING: Watch = { name: 'all', destinations: ['team', 'bot', 'hook'] };

const MINUTE_MS = 60_000;
const ANY_MORNING_MS = Date.parse('2025-03-28T09:00:00.000Z');

/**
 * What a clock there would show some minutes later if nobody touched it: so it names hours that are skipped, and hours
 * that come twice.
 */
function clockAfter(ms: number, timezone: string, minutes: number): string {
  const [hour = 0, minute = 0] = clock(timezone).format(ms).split(':').map(Number);
  const total = (hour * 60 + minute + minutes) % (24 * 60);
  return [Math.floor(total / 60), total % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function clock(timeZone: string): Intl.DateTimeFormat {
  const known =
    CLOCKS.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  CLOCKS.set(timeZone, known);
  return known;
}

const CLOCKS = new Map<string, Intl.DateTimeFormat>();
