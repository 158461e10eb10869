import { statedNumber } from '../domain/amount.ts';
import type { Measure, Name } from '../domain/figure.ts';
import type { Point, Series, SeriesState } from '../domain/series.ts';
import { daysBetween } from '../domain/time.ts';
import type { Book, Entry } from './book.ts';
import { overlap, slack } from './compare-amounts.ts';
import { isNamesake } from './namesakes.ts';
import { onlyGrows } from './plausibility.ts';
import { relateNames } from './relate-names.ts';
import { isEvent, relateStates } from './relate-states.ts';

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

/**
 * No desk follows more contradictions of one claim. A text in which hundreds of claimants each name another number would
 * open one for every pair of them.
 */
const MOST_OPEN = 12;

function hasRoom({ disagreesWith }: SeriesState): boolean {
  return disagreesWith.length < MOST_OPEN;
}

function compare(id: string, rivalId: string, isBaseline: boolean, book: Book): void {
  const [state, rival] = [book.state(id), book.state(rivalId)];
  if (state?.standing == null || rival?.standing == null) return;
  const isOpen = state.disagreesWith.includes(rivalId);
  const differ = isOpen
    ? !overlap(state.standing.amount, rival.standing.amount)
    : areDisjoint(state.standing, rival.standing, state.series.measure);
  if (differ === isOpen || (differ && !(hasRoom(state) && hasRoom(rival)))) return;
  book.write(entryFor(state, state.standing, rival, rival.standing, differ, isBaseline));
}

function rivalsOf(state: SeriesState, book: Book): readonly SeriesState[] {
  return book
    .ofMeasure(state.series.measure)
    .filter((other) => state.disagreesWith.includes(other.series.id) || (hasRoom(state) && hasRoom(other)))
    .filter(({ series }) => isRival(state.series.claimant, series.claimant))
    .filter((other) => other.standing !== null && isComparable(state, other));
}

/** Two authorities, not two names of one. */
function isRival(a: Name | null, b: Name | null): boolean {
  return a !== null && b !== null && a.key !== b.key && !isNamesake(a, b);
}

function isComparable(a: SeriesState, b: SeriesState): boolean {
  if (a.standing === null || b.standing === null) return false;
  if (Math.abs(daysBetween(a.standing.asOf.to, b.standing.asOf.to)) > COMPARABLE_DAYS) return false;
  const victims = relateNames(a.series.victims, b.series.victims);
  return victims === 'equal' && !areTheirOwn(a.series, b.series) && isOnePlace(a, b) && relateStates(a, b);
}

/** Events are told apart by their place: of one that names none nobody knows that it is the same. */
function isOnePlace(a: SeriesState, b: SeriesState): boolean {
  const place = relateNames(a.series.place, b.series.place);
  return place === 'equal' || (place === 'unstated' && !isEvent(a) && !isEvent(b));
}

/** Two armies that speak of "servicemen" speak each of its own, or of those of the other. */
function areTheirOwn(a: Series, b: Series): boolean {
  return isArmed(a.victims) && isArmed(b.victims) && a.claimant?.within.at(-1) !== b.claimant?.within.at(-1);
}

function isArmed(victims: Name | null): boolean {
  return victims !== null && ARMED.has(victims.key);
}

/**
 * Of numbers that grow, a later one that is higher is ahead: the other claimant has only not spoken since. On the same
 * day, or where the later one is lower, they contradict one another; so do numbers that rise and fall, of about one day.
 */
function areDisjoint(a: Point, b: Point, measure: Measure): boolean {
  if (overlap(a.amount, b.amount)) return false;
  const [lower, higher] = statedNumber(a.amount) < statedNumber(b.amount) ? [a, b] : [b, a];
  const days = daysBetween(lower.asOf.to, higher.asOf.to);
  const isApart = onlyGrows(measure, { span: 'total' }) ? days > 0 : Math.abs(days) > 1;
  const step = (higher.amount.low ?? higher.amount.high ?? 0) - (lower.amount.high ?? lower.amount.low ?? 0);
  return !isApart && step > Math.max(slack(a.amount), slack(b.amount));
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

/** Groups of which every state has some. */
const ARMED: ReadonlySet<string> = new Set([
  'forces',
  'fighters',
  'security-forces',
  'police',
  'border-guards',
  'officers',
]);
/** Beyond a week two counts are of different times. */
const COMPARABLE_DAYS = 7;
