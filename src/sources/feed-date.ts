import type { Instant } from '../domain/time.ts';

/**
 * The moment that a feed's date names, or null when it names none.
 *
 * Feeds send RFC 822 dates with and without seconds, zone or weekday, ISO dates with a space for the T, dotted and
 * Korean ones. A date without a zone is taken as UTC: off by hours at most, and never a reason to call an item new.
 * Years before 1990 and beyond 2100 come from broken clocks.
 */
export function parseFeedDate(text: string | null | undefined): Instant | null {
  const trimmed = text?.trim().slice(0, 100) ?? '';
  const parts = numericParts(trimmed) ?? namedParts(trimmed);
  return parts === null ? null : instantOf(parts);
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly rest: string;
}

/** `2025-03-28…`, `2025/3/28…`, `2025.03.28…`, `2025년 3월 28일 …`, `20250328T…`. */
function numericParts(text: string): Parts | null {
  const match =
    /^(\d{4})\s?(?:[-/.]|년)\s?(\d{1,2})\s?(?:[-/.]|월)\s?(\d{1,2})(?:일|\.(?=\s|$))?(?!\d)(.*)$/su.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?=T|$)(.*)$/s.exec(text);
  if (match === null) return null;
  const [, year, month, day, rest = ''] = match;
  return { year: Number(year), month: Number(month), day: Number(day), rest };
}

/** `Fri, 28 Mar 2025 …`, `28 March 25 …`, `March 28, 2025 …`. */
function namedParts(text: string): Parts | null {
  const plain = text.replace(/^(?:\p{L}+\.?,|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?)\s*/iu, '');
  const dayFirst = /^(\d{1,2})[\s-]+(\p{L}{3,})\.?,?[\s-]+(\d{4}|\d{2})(?!\d)(.*)$/su.exec(plain);
  const monthFirst = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)(.*)$/su.exec(plain);
  const [day, name, year, rest] = dayFirst
    ? dayFirst.slice(1)
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3], monthFirst[4]]
      : [];
  const month = MONTHS.indexOf(name?.slice(0, 3).toLowerCase() ?? '') + 1;
  if (month === 0) return null;
  return { year: fullYear(year ?? ''), month, day: Number(day), rest: rest ?? '' };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function instantOf({ year, month, day, rest }: Parts): Instant | null {
  const spaced = rest.replace(/^T(\d{2})(\d{2})(\d{2})/, 'T$1:$2:$3');
  const time = /^[T,\s]*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([ap]m)?/i.exec(spaced);
  const zone = zoneMinutes(spaced.slice(time?.[0].length ?? 0).trim());
  const hour = clockHour(Number(time?.[1] ?? 0), time?.[5]?.toLowerCase());
  const [minute, second] = [Number(time?.[2] ?? 0), Math.min(Number(time?.[3] ?? 0), 59)];
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1 || hour > 24 || minute > 59) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  const ms = Number((time?.[4] ?? '0').padEnd(3, '0').slice(0, 3));
  return new Date(Date.UTC(year, month - 1, day, hour, minute - zone, second, ms)).toISOString();
}

function clockHour(hour: number, half: string | undefined): number {
  if (half === 'pm') return (hour % 12) + 12;
  return half === 'am' ? hour % 12 : hour;
}

/** Minutes east of UTC: `+0900`, `+09:00`, `GMT+9`, `KST`; 0 where nothing or something unknown stands. */
function zoneMinutes(text: string): number {
  const offset = /^(?:GMT|UTC)?\s*([+\-\u2212])\s*(\d{1,2}):?(\d{2})?(?!\d)/i.exec(text);
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return offset[1] === '+' ? minutes : -minutes;
  }
  return (ZONES.get(/^[a-z]+/i.exec(text)?.[0].toUpperCase() ?? '') ?? 0) * 60;
}

/** Hours east of UTC of the abbreviations that feeds use; IST is left out, it means three different zones. */
const ZONES = new Map<string, number>([
  ['KST', 9],
  ['JST', 9],
  ['EST', -5],
  ['EDT', -4],
  ['CST', -6],
  ['CDT', -5],
  ['MST', -7],
  ['MDT', -6],
  ['PST', -8],
  ['PDT', -7],
  ['BST', 1],
  ['CET', 1],
  ['CEST', 2],
  ['EET', 2],
  ['EEST', 3],
  ['MSK', 3],
]);
