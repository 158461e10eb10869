import type { Steps } from '../../domain/in-steps.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { asHeard, isDoubtedAtOnce } from '../judging/doubted-at-once.ts';
import { slipsIn } from '../judging/slips-in-check.ts';
import type { Placed } from '../placed.ts';
import { besideAuthority } from './beside-authority.ts';
import { byAuthority } from './by-authority.ts';
import { echoed, echoedBefore } from './echo.ts';
import { openFirstNumbers } from './first-numbers.ts';
import { isHeardFrom } from './heard-from.ts';
import { asNamedInFull } from './in-full.ts';
import { isHeldIn } from './known-points.ts';
import { learning } from './learning.ts';
import { matchSeries } from './match-series.ts';
import { ofAnother } from './of-another.ts';
import { ofNamesake } from './of-namesake.ts';
import { saidOfState } from './of-neighbour.ts';
import { asOfficeOfState } from './office-of-state.ts';
import { ruledSeries } from './ruled-series.ts';
import { asRunning } from './running-count.ts';
import { asSided } from './sides.ts';
import { asSpokenFor } from './spoken-for.ts';
import { stepsIn } from './steps-of-totals.ts';
import { toldAsMore } from './told-as-more.ts';

export interface PlacedClaim extends Placed {
  /** Names of series that this new one might continue. */
  readonly mightContinue: readonly string[];
  /** A number without an authority that is found in an authority's series: it may witness it, never move it. */
  readonly isWitness: boolean;
  /** The claim of the same check that has the number right where this one has a digit too many or too few. */
  readonly slipOf: Claim | null;
}

/** Finds the series of every claim of a check. Claims that give way to an authority's figure are left out. */
export function* placeClaims(found: readonly Claim[], ledger: Book): Steps<readonly PlacedClaim[]> {
  const claims = toldAsMore(found);
  const placed: PlacedClaim[] = [];
  const { book, learn } = learning(ledger);
  const firsts = openFirstNumbers();
  const heard = asHeard(claims);
  const slips = yield* slipsIn(claims, ledger);
  const steps = yield* stepsIn(claims, ledger);
  for (const given of claims.filter((claim) => !slips.has(claim) && !steps.has(claim)).sort(byAuthority)) {
    yield;
    const claim = asRunning(asSided(asSpokenFor(asOfficeOfState(asNamedInFull(given, book), book), book), book), book);
    // "No casualties" takes a number back where there is one; by itself it is nothing to follow.
    if (claim.number === 0 && claim.span === 'stretch') continue;
    const ruled = ruledSeries(claim, book);
    const isNamed = ruled !== null || claim.authority === 'named' || ofNamesake(claim, book).length > 0;
    const fate = isNamed ? ofAnother(claim, placed, firsts, book) : besideAuthority(claim, placed, firsts, book);
    if (fate === 'gives-way') continue;
    const known = ruled ?? fate;
    const match =
      known === null
        ? matchSeries(claim, book, firsts)
        : { series: known, isNew: false, isExact: true, mightContinue: [] };
    if (match.isNew && claim.number === 0) continue;
    const echo = match.isNew
      ? (echoed(claim, placed, book) ?? saidOfState(claim, placed, book))
      : match.isExact
        ? null
        : echoedBefore(claim, book);
    if (echo !== null && echo.id !== match.series.id && !isHeardIn(match.series.id, claim, placed, book)) {
      placed.push({ claim, series: echo, mightContinue: [], isWitness: true, slipOf: null });
      continue;
    }
    if (match.isNew) book.open(match.series, claim.asOf.to);
    const state = ledger.state(match.series.id);
    // What is doubted teaches its series nothing.
    const isDoubted =
      state !== undefined &&
      state.series !== match.series &&
      (isHeldIn(claim, state) || isDoubtedAtOnce({ claim, series: match.series }, heard, ledger));
    if (!isDoubted) learn(match.series);
    firsts.add(match.series.id, claim);
    const mightContinue = match.mightContinue.map(({ id }) => id);
    placed.push({ claim, series: match.series, mightContinue, isWitness: fate !== null, slipOf: null });
  }
  return [...placed, ...placedSlips(slips, placed)];
}

/** The series that the claim joins has its number as well: then it is at home there. */
function isHeardIn(id: string, claim: Claim, placed: readonly PlacedClaim[], book: Book): boolean {
  const state = book.state(id);
  return state !== undefined && isHeardFrom(claim, state, placed);
}

/** A slip goes to the series of the number that it was made of. */
function placedSlips(slips: ReadonlyMap<Claim, Claim>, placed: readonly PlacedClaim[]): readonly PlacedClaim[] {
  return [...slips].flatMap(([claim, right]) => {
    const series = placed.find((other) => isOf(other, right))?.series;
    return series === undefined ? [] : [{ claim, series, mightContinue: [], isWitness: false, slipOf: right }];
  });
}

/** A claim may have been taken for a running count on its way. */
function isOf({ claim }: PlacedClaim, right: Claim): boolean {
  return claim.document === right.document && claim.figure === right.figure;
}
