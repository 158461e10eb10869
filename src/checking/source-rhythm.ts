import { type Day, dayOf, daysBetween, type Instant } from '../domain/time.ts';
import type { OpsNotice } from '../owing/ops-notice.ts';
import type { SourceNews } from '../store/records.ts';

/** What is known of a source's rhythm after a poll. `brought`: something new came. */
export function newsAfter(before: SourceNews | null, brought: boolean, expectMs: number | null, now: Instant) {
  if (brought) return { lastAt: now, days: withDay(before?.days ?? [], dayOf(now)), silent: false };
  if (before === null) return null;
  return { ...before, silent: before.silent || isSilent(before, expectMs, now) };
}

/** A silence is told when it has lasted three times as long as usual, and again when it is over; never in between. */
export function rhythmNotice(
  name: string,
  before: SourceNews | null,
  after: SourceNews | null,
  expectMs: number | null,
  now: Instant,
): OpsNotice | null {
  const about = `source ${name}`;
  if (before?.silent && after?.silent === false)
    return { about, title: `Source ${name} is heard of again`, lines: [`It had been silent ${since(before, now)}.`] };
  if (before === null || before.silent || !after?.silent) return null;
  const usual = inWords(rhythmOf(before, expectMs) ?? 0);
  const habit = expectMs === null ? `it used to bring something every ${usual} at least` : `${usual} is what is set`;
  return { about, title: `Source ${name} is silent`, lines: [`Nothing new ${since(before, now)}; ${habit}.`, ADVICE] };
}

const ADVICE =
  'It answers, so look at the place itself: it may have moved, or this address may be served and no longer written to.';

/** Silence beyond this many times the rhythm is told. */
const FAR_BEYOND = 3;

function isSilent(news: SourceNews, expectMs: number | null, now: Instant): boolean {
  const rhythm = rhythmOf(news, expectMs);
  return rhythm !== null && Date.parse(now) - Date.parse(news.lastAt) > FAR_BEYOND * rhythm;
}

/**
 * Milliseconds; null while too little is known. Learned from days, since nights are silent everywhere, and from the
 * longest pause among the last ones, since weekends and the quiet weeks of a monthly report are silent, too.
 */
function rhythmOf({ days }: SourceNews, expectMs: number | null): number | null {
  if (expectMs !== null) return expectMs;
  if (days.length < HABIT) return null;
  return Math.max(...days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day))) * DAY_MS;
}

const DAY_MS = 86_400_000;
/** Days with news from which on there is a habit to speak of, and days that are remembered. */
const HABIT = 5;
const REMEMBERED = 8;

function withDay(days: readonly Day[], day: Day): readonly Day[] {
  return [...days.filter((one) => one < day), day].slice(-REMEMBERED);
}

function since({ lastAt }: SourceNews, now: Instant): string {
  return `for ${inWords(Date.parse(now) - Date.parse(lastAt))}`;
}

function inWords(ms: number): string {
  const [count, unit] = ms >= 2 * DAY_MS ? [Math.floor(ms / DAY_MS), 'day'] : [Math.floor(ms / 3_600_000), 'hour'];
  return count >= 1 ? `${count} ${unit}${count === 1 ? '' : 's'}` : `${Math.floor(ms / 60_000)} minutes`;
}
