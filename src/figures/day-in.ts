import { addDays, type Day, type Instant } from '../domain/time.ts';
import { arabicOrdinal } from './days/arabic-ordinal.ts';
import { koreanDate } from './days/korean-date.ts';
import { listOf } from './lexicon/table-entries.ts';
import { folded } from './text/fold.ts';
import { digitValue } from './text/tokens.ts';
import { TABLES } from './words/tables.ts';

/** Month and weekday names of all languages; no two languages use one name for different months. */
const MONTHS = namesOf((table) => table.time.months);
const WEEKDAYS = namesOf((table) => table.time.weekdays);

/**
 * The day that words name ("since 7 October 2023", "on Tuesday"), on or before the day of publication, or within a
 * week of it: news looks back. A month without a day is its first day, "mid-" its 15th. Null when the words name none, or a date without year has nothing to be
 * measured from.
 */
export function dayIn(given: string, published: Instant | null): Day | null {
  const words = given.replace(AUXILIARY, '');
  const pieces = piecesOf(words);
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(words);
  if (iso !== null) return iso[0];
  const today = published?.slice(0, 10) ?? null;
  const month = monthAmong(pieces);
  if (month === null)
    return (
      (HANGUL.test(words) ? dayInKorean(words, today) : numericDay(words)) ??
      weekdayIn(pieces, today) ??
      seasonOf(words, yearIn(pieces)) ??
      startOfYear(words, today)
    );
  const year = pieces.map(Number).find((value) => value >= 1800 && value <= 2200) ?? null;
  const day = dayBeside(pieces, month) ?? 1;
  if (year !== null) return dayString(year, month.number, day);
  if (today === null) return null;
  return LAST_YEAR.test(words)
    ? dayString(Number(today.slice(0, 4)) - 1, month.number, day)
    : latestBefore(today, month.number, day);
}

/** "since July *last year*" */
const LAST_YEAR = /(?<!\p{L})(?:last year|прошлого года|в прошлом году|минулого року|торік|العام الماضي)(?!\p{L})/iu;

/** "47 *may* still be missing" is no day in May. */
const AUXILIARY = /(?<!\b(?:on|of|by|until|since|from|to|between) (?:[12]?\d|3[01])(?:st|nd|rd|th)?) may\b/g;

/** "Since the *autumn* of 2024": its first day, where words name a season with the year; winter lies in two. */
function seasonOf(words: string, year: Day | null): Day | null {
  const month = SEASONS.find(([, names]) => names.test(words))?.[0];
  return year === null || month === undefined ? year : `${year.slice(0, 4)}-${month}-01`;
}

const SEASONS: readonly (readonly [string, RegExp])[] = [
  ['03', /(?<!\p{L})(?:spring|весн[аиіуоы]\p{L}*|봄|ربيع)(?!\p{L})/iu],
  ['06', /(?<!\p{L})(?:summer|літ[ао]\p{L}*|лет[ао]м?|여름|صيف)(?!\p{L})/iu],
  ['09', /(?<!\p{L})(?:autumn|осен[иьюе]\p{L}*|осін?[ньі]\p{L}*|осені|가을|خريف)(?!\p{L})/iu],
];

/** «з початку року», «с начала этого года», "since the start of the year": the year of publication. */
function startOfYear(words: string, today: Day | null): Day | null {
  return today !== null && YEAR_BEGAN.test(words) ? `${today.slice(0, 4)}-01-01` : null;
}

const YEAR_BEGAN =
  /(?:початку (?:цього |поточного |нинішнього )?року|начала (?:этого |текущего |нынешнего )?года|(?:start|beginning) of (?:the|this) year)(?!\p{L})/iu;

const HANGUL = /[가-힣]/u;

function dayInKorean(words: string, today: Day | null): Day | null {
  const date = koreanDate(words);
  if (date === null) return null;
  const { year, month, day, ago } = date;
  if (year !== null) return dayString(year, month ?? 1, day);
  if (today === null) return null;
  if (ago !== null) return addDays(today, -ago);
  if (/^(?:지난해|작년)/u.test(words)) return dayString(Number(today.slice(0, 4)) - 1, month ?? 1, day);
  return month === null ? latestOfMonth(today, day) : latestBefore(today, month, day);
}

/** "14일" is of this month, or of the last one where that day is still to come. */
function latestOfMonth(today: Day, day: number): Day | null {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const same = dayString(year, month, day);
  if (same !== null && same <= addDays(today, 1)) return same;
  return month === 1 ? dayString(year - 1, 12, day) : dayString(year, month - 1, day);
}

/** Pieces `from..to` (exclusive) that name a month: some languages need two words for it («تشرين الأول»). */
interface NamedMonth {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

function monthAmong(pieces: readonly string[]): NamedMonth | null {
  for (let from = 0; from < pieces.length; from += 1) {
    for (const to of [from + 2, from + 1]) {
      const number = lookUp(MONTHS, pieces.slice(from, to).join(' '));
      if (number !== null) return { number, from, to };
    }
  }
  return null;
}

function dayBeside(pieces: readonly string[], { from, to }: NamedMonth): number | null {
  const before = /^(?:من|شهر)$/u.test(pieces[from - 1] ?? '') ? from - 1 : from;
  const ordinal = [2, 1].map((n) => arabicOrdinal(pieces.slice(Math.max(0, before - n), before).join(' ')));
  const stated = [dayNumber(pieces[before - 1]), dayNumber(pieces[to]), ...ordinal];
  return stated.find((value) => value !== null) ?? PARTS_OF_MONTH[pieces[from - 1] ?? ''] ?? null;
}

/** The last day of the month that words name; null where they name none, or one that is not over when they are published. */
export function monthEndIn(words: string, published: Instant | null): Day | null {
  const isNamed = monthAmong(piecesOf(words)) !== null || /\d월/u.test(words);
  const start = isNamed ? dayIn(words, published) : null;
  if (start === null) return null;
  const [year, month] = start.split('-').map(Number);
  const end = new Date(Date.UTC(year ?? 0, month ?? 1, 0)).toISOString().slice(0, 10);
  return published !== null && end > published.slice(0, 10) ? null : end;
}

function namesOf(pick: (table: (typeof TABLES)[number]) => Readonly<Record<string, number>>): [string, number][] {
  const pairs = TABLES.flatMap((table) =>
    Object.entries(pick(table)).flatMap(([names, n]) =>
      listOf(names).map((name) => [folded(name), n] as [string, number]),
    ),
  );
  return pairs.sort((a, b) => b[0].length - a[0].length);
}

function piecesOf(words: string): readonly string[] {
  const pieces = words.toLowerCase().match(/[\p{L}\p{M}]+|\p{Nd}+/gu) ?? [];
  return pieces.map((piece) => (/^\p{Nd}/u.test(piece) ? String(digitValue(piece, '.')) : folded(piece)));
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
