import type { Point, SeriesState } from '../domain/series.ts';
import { daysBetween } from '../domain/time.ts';
import type { Book, Entry } from './book.ts';
import { overlap, slack } from './compare-amounts.ts';
import { relateNames } from './relate-names.ts';
import { relateStates } from './relate-states.ts';

/**
 * Opens and closes disagreements of the series that moved in this check with the claims of others. Two claims are
 * compared while they speak of the same days; a claim that was left behind is neither agreed with nor contradicted.
 */
export function settleDisagreements(moved: readonly string[], isBaseline: boolean, book: Book): void {
  for (const id of moved) {
    const state = book.state(id);
    if (state?.standing == null || state.series.claimant === null) continue;
    for (const rival of rivalsOf(state, book)) compare(id, rival.series.id, isBaseline, book);
  }
}

function compare(id: string, rivalId: string, isBaseline: boolean, book: Book): void {
  const [state, rival] = [book.state(id), book.state(rivalId)];
  if (state?.standing == null || rival?.standing == null) return;
  const isOpen = state.disagreesWith.includes(rivalId);
  const differ = areDisjoint(state.standing, rival.standing);
  if (differ === isOpen) return;
  book.write(entryFor(state, state.standing, rival, rival.standing, differ, isBaseline));
}

function rivalsOf(state: SeriesState, book: Book): readonly SeriesState[] {
  return book
    .ofMeasure(state.series.measure)
    .filter((other) => other.series.claimant !== null && other.series.claimant.key !== state.series.claimant?.key)
    .filter((other) => other.standing !== null && isComparable(state, other));
}

function isComparable(a: SeriesState, b: SeriesState): boolean {
  if (a.standing === null || b.standing === null) return false;
  if (Math.abs(daysBetween(a.standing.asOf.to, b.standing.asOf.to)) > COMPARABLE_DAYS) return false;
  const victims = relateNames(a.series.victims, b.series.victims);
  const place = relateNames(a.series.place, b.series.place);
  return victims === 'equal' && (place === 'equal' || place === 'unstated') && relateStates(a, b);
}

/** A later claim with an open upper end is ahead; on the same day it contradicts. */
function areDisjoint(a: Point, b: Point): boolean {
  if (overlap(a.amount, b.amount)) return false;
  const [lower, higher] =
    (a.amount.high ?? Number.POSITIVE_INFINITY) < (b.amount.high ?? Number.POSITIVE_INFINITY) ? [a, b] : [b, a];
  const isAhead = higher.amount.high === null && higher.asOf.to > lower.asOf.to;
  const step = (higher.amount.low ?? higher.amount.high ?? 0) - (lower.amount.high ?? lower.amount.low ?? 0);
  return !isAhead && step > Math.max(slack(a.amount), slack(b.amount));
}

function entryFor(
  state: SeriesState,
  standing: Point,
  rival: SeriesState,
  theirs: Point,
  opens: boolean,
  isBaseline: boolean,
): Entry {
  return {
    kind: 'disagreement',
    route: isBaseline ? 'none' : 'team',
    series: state.series,
    from: null,
    to: standing.amount,
    asOf: standing.asOf,
    parts: [],
    provenance: standing.provenance,
    suspect: null,
    reason: opens ? 'the two claimants contradict one another' : 'the two claimants no longer contradict one another',
    baseline: isBaseline,
    corrects: null,
    against: { series: rival.series, amount: theirs.amount, provenance: theirs.provenance },
    outlets: state.outlets,
    shares: [],
  };
}

/** Beyond a week two counts are of different times. */
const COMPARABLE_DAYS = 7;
