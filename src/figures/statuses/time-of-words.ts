import { type Item, is } from '../item.ts';
import { isOneEvent } from '../windows/of-event.ts';
import { opensNextClause } from './going-on.ts';

/** Whether a sentence speaks of a time more than a year back, of the present, or of neither. */
export function timeOfWords(items: readonly Item[], now: number): 'old' | 'new' | null {
  if (items.some((item, i) => is(item, 'since') && !items[i + 1]?.count && !opensNextClause(items, i))) return 'new';
  let time: 'old' | 'new' | null = null;
  items.forEach((item, i) => {
    if (isOfNow(item, items, i)) time ??= 'new';
    time = pastOf(item, items, i, now) ?? time;
  });
  return time;
}

function isOfNow(item: Item, items: readonly Item[], i: number): boolean {
  const isMonth = is(item, 'month') && item.capital && !isYearNear(items, i);
  return isMonth || is(item, 'weekday') || /^(?:today|yesterday|tonight|now)$/.test(item.text);
}

/** What a year, a decade or "years ago" tells; of the last two years a year tells that it is near. */
function pastOf(item: Item, items: readonly Item[], i: number, now: number): 'old' | 'new' | null {
  const year = yearOf(item);
  // "held *since 2022*": what lasts until now sets no time.
  if (year !== null && (is(items[i - 1], 'since') || isThanIn(items, i))) return null;
  if (item.text === 'ago' && /^years?|decades?|centur/.test(items[i - 1]?.text ?? '')) return 'old';
  if (/^(?:1[5-9]|20)\d0s$/.test(item.text)) return 'old';
  if (year === null || year > now + 1 || year <= 1500 || isOfBirth(items, i)) return null;
  const isLastYear = year === now - 1 && !is(items[i - 1], 'month') && !isOfWholeYear(items, i);
  return year < now - 1 || isLastYear ? 'old' : 'new';
}

/** "5,600 were killed in 2024, a thousand *more than in 2023*", "54 per cent *more than in the same period of 2025*" */
function isThanIn(items: readonly Item[], year: number): boolean {
  const than = items.findLastIndex(({ text }, i) => i < year && i > year - 9 && /(?:^| )than$/.test(text));
  const between = items.slice(than + 1, year);
  const isStretch =
    is(between[0], 'preposition') &&
    between.every(({ kind, count }) => kind === 'word' && (count === null || count.unit === 'fraction'));
  return than >= 0 && (between.length < 2 || isStretch);
}

/** "*in 2024*", "*by the end of* 2024": a year's count of raids is told anew when the year is over; one raid of that year is long over. */
function isOfWholeYear(items: readonly Item[], year: number): boolean {
  const before = items.slice(Math.max(0, year - 3), year).map(({ text }) => text);
  const isWhole =
    /(?:^| )(?:in|during|throughout|over|all of|end of|у|в|за|протягом|впродовж|упродовж|в течение|на протяжении|кінець|кінця|конец|концу|конца|(?:خلال|طوال|طيلة|في) (?:عام|العام|سنة))$/u.test(
      before.join(' '),
    );
  return isWhole && !items.some((item, i) => isOneEvent(item, items, i));
}

/** «1958 року народження», «1990 года рождения», «1961 і 1964 років народження» */
function isOfBirth(items: readonly Item[], i: number): boolean {
  const behind = items.slice(i + 1, i + 8).map(({ text }) => text);
  return /^(?:(?:і|й|та|и|,) \d{4} ){0,2}(?:\p{L}+ )?(?:народж|рожд)|^г \. р|^р \. н|^г\.? ?р/u.test(behind.join(' '));
}

function isYearNear(items: readonly Item[], i: number): boolean {
  return [i + 1, i + 2, i + 3].some((k) => yearOf(items[k]) !== null);
}

export function yearOf(item: Item | undefined): number | null {
  // "عام ٢٠١٤": a year of its own, in whatever digits.
  if (item?.count?.sifted === 'ar-year') return item.count.low;
  if (item?.kind !== 'digits' || item.count?.sifted !== 'date') return null;
  const year = /^((?:1[5-9]|20)\d\d)(?:\D|$)/.exec(item.count.written)?.[1];
  return year === undefined ? null : Number(year);
}
