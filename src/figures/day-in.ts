import { addDays, type Day, type Instant } from '../domain/time.ts';
import { listOf } from './lexicon.ts';
import { TABLES } from './words/tables.ts';

/** Month and weekday names of all languages; no two languages use one name for different months. */
const MONTHS = namesOf((table) => table.time.months);
const WEEKDAYS = namesOf((table) => table.time.weekdays);

/**
 * The day that words name ("since 7 October 2023", "on Tuesday"), on or before the day of publication, or within a
 * week of it: news looks back. A month without a day is its first day, "mid-" its 15th. Null when the words name none, or a date without year has nothing to be
 * measured from.
 */
export function dayIn(words: string, published: Instant | null): Day | null {
  const pieces = piecesOf(words);
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(words);
  if (iso !== null) return iso[0];
  const today = published?.slice(0, 10) ?? null;
  const at = pieces.findIndex((piece) => lookUp(MONTHS, piece) !== null);
  if (at < 0) return numericDay(words) ?? weekdayIn(pieces, today) ?? yearIn(pieces);
  const month = lookUp(MONTHS, pieces[at] ?? '') ?? 1;
  const year = pieces.map(Number).find((value) => value >= 1800 && value <= 2200) ?? null;
  const day =
    [pieces[at - 1], pieces[at + 1]].map((piece) => dayNumber(piece)).find((value) => value !== null) ??
    PARTS_OF_MONTH[pieces[at - 1] ?? ''] ??
    1;
  if (year !== null) return dayString(year, month, day);
  return today === null ? null : latestBefore(today, month, day);
}

/** The last day of the month that words name; null where they name none, or one that is not over when they are published. */
export function monthEndIn(words: string, published: Instant | null): Day | null {
  const isNamed = piecesOf(words).some((piece) => lookUp(MONTHS, piece) !== null);
  const start = isNamed ? dayIn(words, published) : null;
  if (start === null) return null;
  const [year, month] = start.split('-').map(Number);
  const end = new Date(Date.UTC(year ?? 0, month ?? 1, 0)).toISOString().slice(0, 10);
  return published !== null && end > published.slice(0, 10) ? null : end;
}

function namesOf(pick: (table: (typeof TABLES)[number]) => Readonly<Record<string, number>>): [string, number][] {
  const pairs = TABLES.flatMap((table) =>
    Object.entries(pick(table)).flatMap(([names, n]) => listOf(names).map((name) => [name, n] as [string, number])),
  );
  return pairs.sort((a, b) => b[0].length - a[0].length);
}

function piecesOf(words: string): readonly string[] {
  return words.toLowerCase().match(/[\p{L}\p{M}]+|\p{Nd}+/gu) ?? [];
}

/** Exact, or by its stem where the table gives one. */
function lookUp(names: readonly [string, number][], piece: string): number | null {
  for (const [name, value] of names) {
    if (name === piece || (name.endsWith('*') && piece.startsWith(name.slice(0, -1)))) return value;
  }
  return null;
}

/** "mid-January", "late March": somewhere in that part of it. */
const PARTS_OF_MONTH: Readonly<Record<string, number>> = { early: 5, mid: 15, late: 25 };

function dayNumber(piece: string | undefined): number | null {
  const value = Number.parseInt(piece ?? '', 10);
  return value >= 1 && value <= 31 ? value : null;
}

function numericDay(words: string): Day | null {
  const match = /(?<![\d.])(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})(?![\d.]\d)/.exec(words);
  if (match === null) return null;
  const year = Number(match[3]);
  return dayString(year < 100 ? 2000 + year : year, Number(match[2]), Number(match[1]));
}

function yearIn(pieces: readonly string[]): Day | null {
  const year = pieces.map(Number).find((value) => value >= 1800 && value <= 2200);
  return year === undefined ? null : `${year}-01-01`;
}

function weekdayIn(pieces: readonly string[], today: Day | null): Day | null {
  const weekday = pieces.map((piece) => lookUp(WEEKDAYS, piece)).find((value) => value !== null) ?? null;
  if (weekday === null || today === null) return null;
  const back = (new Date(`${today}T00:00:00Z`).getUTCDay() - weekday + 7) % 7;
  return addDays(today, -back);
}

function latestBefore(today: Day, month: number, day: number): Day | null {
  const year = Number(today.slice(0, 4));
  const same = dayString(year, month, day);
  return same !== null && same <= addDays(today, AFTER_PRINT) ? same : dayString(year - 1, month, day);
}

/** Days by which an edited text may speak of a day after it was published first. */
const AFTER_PRINT = 7;

function dayString(year: number, month: number, day: number): Day | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : text;
}
