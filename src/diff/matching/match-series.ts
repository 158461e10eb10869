import { type Amount, statedNumber } from '../../domain/amount.ts';
import type { Series, SeriesState } from '../../domain/series.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { relateNames } from '../names/relate-names.ts';
import { seriesFor } from '../series-id.ts';
import { type Candidate, candidates, KNOWN } from './candidates.ts';
import { referencesOf } from './could-continue.ts';
import { filledIn } from './filled-in.ts';
import type { FirstNumbers } from './first-numbers.ts';

export interface Match {
  readonly series: Series;
  readonly isNew: boolean;
  /** All names and the window are those of the series. */
  readonly isExact: boolean;
  /** Series that a new one might continue, where it was unclear which. */
  readonly mightContinue: readonly Series[];
}

/**
 * The series that the claim belongs to: the one it is compatible with. What is unstated joins a sole candidate; where
 * two fit equally well it joins one whose number it states, else neither.
 */
export function matchSeries(claim: Claim, book: Book, firsts: FirstNumbers): Match {
  const ranked = candidates(claim, book, firsts);
  const best = byKnownNumber(claim, ranked, firsts) ?? ranked.filter(({ rank }) => rank === ranked[0]?.rank);
  // Where two series know the claim already, nothing depends on which of them hears it again.
  const isKnown = (best[0]?.rank ?? 0) > KNOWN;
  const chosen = best.length === 1 || isKnown ? best[0] : soleByNumber(claim, best, firsts);
  if (chosen !== undefined)
    return {
      series: joined(chosen.state, claim, book, firsts),
      isNew: false,
      isExact: chosen.isExact,
      mightContinue: [],
    };
  const series = seriesFor(claim, (id) => book.state(id) !== undefined);
  return { series, isNew: true, isExact: false, mightContinue: best.map(({ state }) => state.series) };
}

/** Whose people or place are only concluded goes where its number is known, if that is one series alone. */
function byKnownNumber(claim: Claim, ranked: readonly Candidate[], firsts: FirstNumbers): readonly Candidate[] | null {
  if (claim.inferred.size === 0 || claim.number < 10) return null;
  const least = (ranked[0]?.rank ?? 0) - CLOSE;
  const known = ranked.filter(({ state, rank }) => {
    if (rank < least) return false;
    const amounts = [state.standing, ...(firsts.get(state.series.id) ?? [])].map((point) => point?.amount);
    return amounts.some((amount) => amount !== undefined && statedNumber(amount) === claim.number);
  });
  return known.length === 1 ? known : null;
}

/** The series with what the claim teaches it; a series that was merged into another learns nothing, and is that one. */
function joined(state: SeriesState, claim: Claim, book: Book, firsts: FirstNumbers): Series {
  const { series } = state;
  const home = book.home(series.id);
  return home === undefined || home.series.id === series.id
    ? filledIn(series, claim, referencesOf(state, firsts))
    : home.series;
}

/** Of several that fit equally well, one whose number is stated (it is no news to either), or the only one near it. */
function soleByNumber(claim: Claim, best: readonly Candidate[], firsts: FirstNumbers): Candidate | undefined {
  const numberOf = ({ state }: Candidate) => state.standing?.amount ?? firsts.get(state.series.id)?.[0]?.amount;
  const known = (candidate: Candidate) => [...candidate.state.history.map(({ amount }) => amount), numberOf(candidate)];
  const same = best.filter((candidate) =>
    known(candidate).some((amount) => amount !== undefined && claim.number >= 10 && isSameNumber(amount, claim.amount)),
  );
  if (same.length > 0) return same[0];
  const near = best.filter((candidate) => {
    const amount = numberOf(candidate);
    return amount !== undefined && Math.abs(statedNumber(amount) - claim.number) <= claim.number / 10;
  });
  if (near.length > 0) return near.length === 1 ? near[0] : undefined;
  const whole = wholeAmong(claim, best);
  if (whole !== undefined) return whole;
  const next = best.filter((candidate) => isOfOneSize(numberOf(candidate), claim, 2));
  const others = best.filter((candidate) => isOfOneSize(numberOf(candidate), claim, FAR));
  if (next.length === 1 && others.length === 1) return next[0];
  // One was opened a moment ago, for another number of the same check.
  const older = best.filter(
    ({ state }) => state.standing !== null && claim.number >= statedNumber(state.standing.amount),
  );
  return older.length === 1 && best.every(({ state }) => state === older[0]?.state || state.standing === null)
    ? older[0]
    : undefined;
}

/** "43 have died", after 31 in two provinces, 20 of them in one: who names no place counts all. */
function wholeAmong({ place, inferred, number }: Claim, best: readonly Candidate[]): Candidate | undefined {
  if (place !== null && !inferred.has('place')) return undefined;
  return best.find(
    ({ state: { series, standing } }) =>
      standing !== null &&
      number >= statedNumber(standing.amount) &&
      best.every(({ state: other }) => other.series === series || isWithin(other.series, series)),
  );
}

function isWithin({ place }: Series, { place: wider }: Series): boolean {
  return place !== null && wider !== null && relateNames(place, wider) === 'inside';
}

/** "1,624" goes on from 1,250, and not from the 19 of one bakery among them. */
function isOfOneSize(known: Amount | undefined, { number }: Claim, factor: number): boolean {
  const last = known === undefined ? 0 : statedNumber(known);
  return last > 0 && number <= factor * last && last <= factor * number;
}

const FAR = 8;
/** Of two that differ in one name only, one is not much closer than the other. */
const CLOSE = 4;
