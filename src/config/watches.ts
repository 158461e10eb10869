import { z } from 'zod';
import { CHANGE_KINDS } from '../domain/change.ts';
import { MEASURES } from '../domain/figure.ts';
import { durationMs } from './duration.ts';
import { timezone } from './timezone.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of the day such as 07:00 or 22:30');
const number = z.number().positive();
const names = z.array(z.string().min(1)).min(1);

/** The log keeps these to itself or tells the operators; a watch that asked for one would never hear of it. */
const NEVER_NEWS = ['reaffirmed', 'late', 'held', 'stale', 'resumed'] as const;
const kinds = CHANGE_KINDS.filter((kind) => !NEVER_NEWS.some((other) => other === kind));

/**
 * The longest rhythm of a digest, and the longest quiet hours that may put one off: together they stay below the 26 hours
 * that the outbox takes for the longest wait anybody can mean.
 */
const MOST_RHYTHM_MS = 12 * 3_600_000;
const MOST_QUIET_MINUTES = 13 * 60;

const digest = z.union([
  z.strictObject({
    at: time.describe('Once a day at this local time.'),
    timezone: timezone.describe('IANA time zone of `at`, such as Europe/Kyiv.'),
  }),
  z.strictObject({
    every: z
      .string()
      .refine(isRhythm, 'a length of time up to 12h such as 30m or 2h; for one a day write at and timezone')
      .describe('A rhythm counted from midnight UTC, such as 2h; nothing is posted where nothing moved.'),
  }),
]);

const quietHours = z
  .strictObject({
    from: time.describe('When the quiet begins, local time.'),
    to: time.describe('When it ends; earlier than `from` means on the next day.'),
    timezone: timezone.describe('IANA time zone of both, such as Asia/Seoul.'),
  })
  .refine(({ from, to }) => from !== to, 'from and to must differ');

const threshold = z
  .strictObject({
    absolute: number.optional().describe('People.'),
    percent: number.optional().describe('Percent of the value that was told last.'),
    perDay: number.optional().describe('People a day, since the as-of day of the value that was told last.'),
  })
  .refine((limits) => Object.keys(limits).length > 0, 'at least one of absolute, percent and perDay');

export const watch = z
  .strictObject({
    name: z.string().min(1).describe('What it is called in `policy test`.'),
    victims: names.optional().describe('Who is counted: names or keys of the register.'),
    places: names.optional().describe('Where: names or keys of the register; a country covers its places.'),
    claimants: names.optional().describe('Who says so: names or keys of the register, or `unattributed`.'),
    measures: z.array(z.enum(MEASURES)).min(1).optional().describe('What is counted.'),
    kinds: z.array(z.enum(kinds)).min(1).optional().describe('Kinds of change that are posted.'),
    suspect: z.boolean().optional().describe('false: nothing that is doubted.'),
    threshold: threshold.optional().describe('A smaller move is not posted; reaching one of the limits is enough.'),
    destinations: names.optional().describe('Names of the destinations it speaks to. Default: all that hear news.'),
    quietHours: quietHours.optional().describe('News of these hours waits until they end.'),
    digest: digest.optional().describe('One message for all that moved meanwhile, instead of one each.'),
  })
  .refine(isShortEnough, 'with a digest by rhythm, quiet hours last 13 hours at most');

/** An entry of `watches`. */
export type WatchSettings = z.infer<typeof watch>;

function isRhythm(text: string): boolean {
  const ms = durationMs(text);
  return ms !== null && ms >= 60_000 && ms <= MOST_RHYTHM_MS;
}

interface Rest {
  readonly quietHours?: { readonly from: string; readonly to: string } | undefined;
  readonly digest?: object | undefined;
}

function isShortEnough({ quietHours: quiet, digest: gathered }: Rest): boolean {
  if (quiet === undefined || gathered === undefined || !('every' in gathered)) return true;
  return (minutes(quiet.to) - minutes(quiet.from) + 1440) % 1440 <= MOST_QUIET_MINUTES;
}

function minutes(text: string): number {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return 60 * hour + minute;
}
