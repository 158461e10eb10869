/** A moment in UTC as ISO 8601 with milliseconds, `2025-03-28T09:00:00.000Z`; such strings sort by time. */
export type Instant = string;

/** A calendar day, `2025-03-28`; such strings sort by date. */
export type Day = string;

/** A closed stretch of days; one day has `from === to`. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

const DAY_MS = 86_400_000;

/** `value` as an Instant, or null when it names no moment (feeds send every kind of date). */
export function toInstant(value: Date | string | number): Instant | null {
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

export function dayOf(instant: Instant): Day {
  return instant.slice(0, 10);
}

/** `day` moved by whole days, either way. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1970. Remembered, because a comparison of series asks for the same few days again and again. */
function dayNumber(day: Day): number {
  const known = DAY_NUMBERS.get(day);
  if (known !== undefined) return known;
  const number = Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
  if (DAY_NUMBERS.size > 20_000) DAY_NUMBERS.clear();
  DAY_NUMBERS.set(day, number);
  return number;
}

const DAY_NUMBERS = new Map<Day, number>();
