import type { AsOf } from '../../domain/figure.ts';
import type { Day, DaySpan } from '../../domain/time.ts';

/** "28 March 2025", "1–7 March 2025", "28 February – 3 March 2025"; days never wrap away from their month. */
export function dayWords({ from, to }: DaySpan): string {
  if (from === to) return words(to, DAY);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${words(to, DAY)}`;
  return `${words(from, from.slice(0, 4) === to.slice(0, 4) ? SHORT : DAY)} – ${words(to, DAY)}`;
}

/** "as of 28 March 2025", and whether that is only the day it was published. */
export function asOfWords(asOf: AsOf): string {
  return asOf.stated ? `as of ${dayWords(asOf)}` : `published ${dayWords(asOf)}`;
}

/** The days of a reason as messages write days: "of 2031-03-01" is "of 1 March 2031". */
export function withDayWords(reason: string): string {
  return reason.replace(/(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g, (day) => words(day, DAY));
}

function words(day: Day, format: Intl.DateTimeFormat): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : format.format(time).replaceAll(' ', '\u00a0');
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
