import type { SeriesState } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import { isBoundedSeries } from '../matching/bounded.ts';

/** Whether two series count over the same stretch: both run on (from one start, where stated), or one event. */
export function relateStates(a: SeriesState, b: SeriesState): boolean {
  const [x, y] = [a.series, b.series];
  if (isBoundedSeries(x.window) !== isBoundedSeries(y.window)) return false;
  if (isBoundedSeries(x.window)) return x.window.end === y.window.end && x.window.start === y.window.start;
  const [eventX, eventY] = [isEvent(a), isEvent(b)];
  if (eventX !== eventY) return false;
  if (eventX)
    return (
      x.incident?.day == null || y.incident?.day == null || Math.abs(daysBetween(x.incident.day, y.incident.day)) <= 1
    );
  return (
    x.window.start === null || y.window.start === null || Math.abs(daysBetween(x.window.start, y.window.start)) <= 3
  );
}

export function isEvent({ series }: SeriesState): boolean {
  return series.incident !== null || series.window.period === 'single-event';
}
