import { Cron } from 'croner';
import { type Instant, toInstant } from '../domain/time.ts';

/** From one time of the day to another, over midnight where `to` is the earlier one; `22:00`, IANA time zone. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
  readonly timezone: string;
}

/** Once a day at a local time, or on the marks of a rhythm counted from midnight UTC. */
export type Digest =
  | { readonly at: string; readonly timezone: string }
  /** Milliseconds. */
  | { readonly everyMs: number };

const MINUTE_MS = 60_000;
/** The longest local day, the one on which the clocks are put back. */
const LONGEST_DAY_MINUTES = 25 * 60;

/**
 * The first minute from `now` on that is not quiet; null when it is not quiet now. Walks the minutes and reads the local
 * clock at each, so that an hour that is skipped or told twice needs no rule of its own.
 */
export function quietUntil(quiet: QuietHours, now: Instant): Instant | null {
  if (!isQuiet(quiet, Date.parse(now))) return null;
  const minute = Math.floor(Date.parse(now) / MINUTE_MS);
  const ahead = Array.from({ length: LONGEST_DAY_MINUTES }, (_, i) => (minute + i + 1) * MINUTE_MS);
  return toInstant(ahead.find((ms) => !isQuiet(quiet, ms)) ?? Date.parse(now));
}

/** The first digest after `now`. One at a time that the clocks skip comes as soon as they have. */
export function nextDigest(digest: Digest, now: Instant): Instant {
  if ('everyMs' in digest) {
    const nth = Math.floor(Date.parse(now) / digest.everyMs) + 1;
    return new Date(nth * digest.everyMs).toISOString();
  }
  const next = everyDay(digest).nextRun(new Date(now));
  if (next === null) throw new Error(`no digest at ${digest.at} ${digest.timezone}`);
  return next.toISOString();
}

/** One for each time of day and zone: every change that waits for a digest asks for it. */
function everyDay({ at, timezone }: Extract<Digest, { at: string }>): Cron {
  const [hour, minute] = at.split(':').map(Number);
  const known = DAYS.get(`${at} ${timezone}`) ?? new Cron(`${minute} ${hour} * * *`, { timezone, mode: '5-part' });
  DAYS.set(`${at} ${timezone}`, known);
  return known;
}

const DAYS = new Map<string, Cron>();

function isQuiet({ from, to, timezone }: QuietHours, ms: number): boolean {
  const time = localTime(ms, timezone);
  return from <= to ? from <= time && time < to : from <= time || time < to;
}

/** `07:05` on the clocks there. */
function localTime(ms: number, timezone: string): string {
  const known = CLOCKS.get(timezone) ?? new Intl.DateTimeFormat('en-GB', { ...HOUR_AND_MINUTE, timeZone: timezone });
  CLOCKS.set(timezone, known);
  return known.format(ms);
}

const CLOCKS = new Map<string, Intl.DateTimeFormat>();
const HOUR_AND_MINUTE = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
