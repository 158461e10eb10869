import type { SeriesState } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import { isBoundedSeries } from '../matching/bounded.ts';

/** Whether two series count over the same stretch: both run on (from one start, where stated), or one event. */
export function relateStates(a: SeriesState, b: SeriesState): boolean {
  const [x, y] = [a.series, b.series];
  if (isBoundedSeries(x.window) !== isBoundedSeries(y.window)) return false;
  if (isBoundedSeries(x.window))
    return x.window.start !== null && x.window.end === y.window.end && x.window.start === y.window.start;
  const [eventX, eventY] = [isEvent(a), isEvent(b)];
  if (eventX !== eventY) return false;
  if (eventX) return mayBeOneDay(a, b);
  return (
    x.window.start === null || y.window.start === null || Math.abs(daysBetween(x.window.start, y.window.start)) <= 3
  );
}

/** An event without a day was over when it was told of: that of a later day is another. */
function mayBeOneDay(a: SeriesState, b: SeriesState): boolean {
  const [dayA, dayB] = [a.series.incident?.day ?? null, b.series.incident?.day ?? null];
  if (dayA !== null && dayB !== null) return Math.abs(daysBetween(dayA, dayB)) <= 1;
  const [day, undated] = dayA === null ? [dayB, a] : [dayA, b];
  return day === null || undated.standing === null || undated.standing.asOf.to >= day;
}

export function isEvent({ series }: SeriesState): boolean {
  return series.incident !== null || series.window.period === 'single-event';
}
