import { statedNumber } from '../domain/amount.ts';
import { daysBetween } from '../domain/time.ts';
import type { Book } from './book.ts';
import { isBoundedSeries } from './bounded.ts';
import type { Claim } from './claim.ts';
import { isSameNumber } from './compare-amounts.ts';
import { statedDeltas } from './increment.ts';
import type { PlacedClaim } from './place-claims.ts';
import { pointsOf } from './plausibility.ts';
import { relateNames } from './relate-names.ts';
import type { Verdict } from './verdict.ts';

export function judgeFirst(placed: PlacedClaim, batch: readonly PlacedClaim[], book: Book): Verdict | null {
  const { claim } = placed;
  if (claim.number === 0 || isCoveredElsewhere(claim, batch, book)) return null;
  const known = toldWithoutName(claim, book);
  if (known !== null)
    return { kind: 'first', route: 'none', from: null, reason: `the number is known already, ${known}` };
  return {
    kind: 'first',
    route: claim.isBreakdown ? 'none' : 'team',
    from: null,
    reason: reasonForFirst(placed),
    isMore: claim.figure.role === 'increment' && !claim.isBreakdown,
  };
}

function reasonForFirst({ claim, mightContinue }: PlacedClaim): string {
  if (claim.isBreakdown) return 'a part of the number of the same text';
  if (claim.figure.role === 'increment') return 'more of them, on top of what was told before: not a new total';
  if (mightContinue.length > 0)
    return `first figure; it might continue ${mightContinue.join(' or ')}, the text does not say which`;
  if (claim.authority === 'none') return 'first figure; the text names no authority';
  return 'first figure of this claimant';
}

/** The same toll was told before somebody was named for it. */
function toldWithoutName(claim: Claim, book: Book): string | null {
  if (claim.authority !== 'named' || claim.span === 'stretch') return null;
  const nameless = book
    .ofMeasure(claim.measure)
    .filter(({ series, standing }) => series.claimant === null && standing?.told === true)
    .find(
      ({ series, standing }) =>
        standing !== null &&
        isSameNumber(standing.amount, claim.amount) &&
        Math.abs(daysBetween(standing.asOf.to, claim.asOf.to)) <= 7 &&
        relateNames(claim.victims, series.victims) !== 'apart' &&
        !['apart', 'unstated'].includes(relateNames(claim.place, series.place)),
    );
  return nameless === undefined ? null : 'told before without an authority';
}

/** "7 in the past 24 hours", or "12 more overnight", when the total moves or moved by these. */
function isCoveredElsewhere(claim: Claim, batch: readonly PlacedClaim[], book: Book): boolean {
  if (claim.span !== 'stretch') return false;
  const totals = batch
    .map((other) => other.claim)
    .filter(
      (other) =>
        other.span !== 'stretch' && other.measure === claim.measure && other.claimant?.key === claim.claimant?.key,
    );
  if (totals.some((total) => statedNumbers(total).includes(claim.number))) return true;
  return book.of(claim.claimant, claim.measure).some((state) => {
    if (isBoundedSeries(state.series.window)) return false;
    const known = pointsOf(state);
    const now =
      state.standing === null
        ? []
        : [state.standing].filter(({ asOf }) => Math.abs(daysBetween(asOf.to, claim.asOf.to)) <= 1);
    const ends = [...totals.map(({ number }) => number), ...now.map(({ amount }) => statedNumber(amount))];
    return known.some(({ amount }) => ends.includes(statedNumber(amount) + claim.number));
  });
}

function statedNumbers({ increments }: Claim): readonly number[] {
  if (increments === null) return [];
  return [...statedDeltas(increments), ...increments.named.map(({ value }) => value)];
}
