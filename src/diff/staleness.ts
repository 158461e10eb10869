import type { ChangeKind } from '../domain/change.ts';
import type { SeriesState } from '../domain/series.ts';
import { type Day, dayOf, daysBetween, type Instant } from '../domain/time.ts';
import type { Entry } from './book.ts';
import { pointsOf } from './judging/plausibility.ts';

/** The notice that a series fell silent, or null. Only of series that used to come regularly. */
export function silence(state: SeriesState, now: Instant): Entry | null {
  const days = daysBetween(dayOf(state.lastSeen), dayOf(now));
  if (state.stale || state.standing === null || days <= SHORTEST) return null;
  const usual = usualGap(state);
  if (usual === null || days <= Math.max(SHORTEST, FAR_BEYOND * usual)) return null;
  return notice(
    state,
    'stale',
    `silent for ${days} days; it used to come every ${usual === 1 ? 'day' : `${usual} days`}`,
  );
}

/** The notice that a silent series is heard of again. */
export function resumption(state: SeriesState): Entry | null {
  return state.stale && state.standing !== null ? notice(state, 'resumed', 'heard of again') : null;
}

/** Median of the days between its values; null while it has too few to speak of a habit. */
function usualGap(state: SeriesState): number | null {
  const days: Day[] = [...new Set(pointsOf(state).map(({ asOf }) => asOf.to))];
  if (days.length < HABIT) return null;
  const gaps = days.slice(1).map((day, at) => daysBetween(days[at] ?? day, day));
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? null;
}

function notice({ series, standing, outlets }: SeriesState, kind: ChangeKind, reason: string): Entry {
  return {
    kind,
    route: 'ops',
    series,
    from: null,
    to: standing?.amount ?? null,
    asOf: standing?.asOf ?? null,
    parts: [],
    provenance: null,
    suspect: null,
    reason,
    baseline: false,
    corrects: null,
    against: null,
    outlets,
    shares: [],
  };
}

const SHORTEST = 3;
const FAR_BEYOND = 6;
const HABIT = 6;
