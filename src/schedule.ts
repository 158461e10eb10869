import { Cron } from 'croner';
import { durationMs } from './config/duration.ts';
import type { SourceSettings } from './config/schema.ts';
import type { Instant } from './domain/time.ts';

const DEFAULT_EVERY = '15m';

/** When a source is due next: after `every`, or at the next instant of `cron` in its time zone (clock changes included). */
export function nextDue({ every, cron, timezone }: SourceSettings, defaultTimezone: string, now: Instant): Instant {
  const at = new Date(now);
  const next =
    cron === undefined ? null : new Cron(cron, { timezone: timezone ?? defaultTimezone, mode: '5-part' }).nextRun(at);
  return (next ?? new Date(at.getTime() + (durationMs(every ?? DEFAULT_EVERY) ?? 0))).toISOString();
}
