import { statedNumber } from '../../domain/amount.ts';
import type { Name } from '../../domain/figure.ts';
import type { Point, SeriesState } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { saysNewBasis } from '../matching/new-basis.ts';
import type { PlacedClaim } from '../matching/place-claims.ts';
import { isMonthAround } from '../matching/same-window.ts';
import { relateNames } from '../names/relate-names.ts';
import { placedIn } from '../placed.ts';
import type { Verdict } from '../verdict.ts';
import { isOwnText } from './arithmetic.ts';
import {
  contradictedLater,
  heldBefore,
  isBesideStanding,
  isKnownOldNumber,
  isStepToStanding,
  isTakenBack,
  isUndatedOldNumber,
  lagsBehind,
  otherNumberOfTheDay,
  tellsLatestToll,
  wasReplaced,
} from './doubtful-move.ts';
import { anatomy } from './increment.ts';
import { incrementMismatch } from './increment-mismatch.ts';
import { doubtOfNumber, onlyGrows, pointsOf } from './plausibility.ts';
import { held, late, shown } from './quiet-verdicts.ts';
import { reasonForMove } from './reasons.ts';
import { swappedLevel } from './swapped-level.ts';

export function judgeMove(
  placed: PlacedClaim,
  standing: Point,
  state: SeriesState,
  batch: readonly PlacedClaim[],
  book: Book,
): Verdict | null {
  const { claim } = placed;
  if (isKnownOldNumber(claim, standing, state) && !tellsLatestToll(claim, standing, batch, book)) return null;
  if (wasReplaced(claim, standing, state)) return null;
  if (isUndatedOldNumber(claim, state)) return late(claim, state, 'a number from before, in a text without a date');
  if (isBesideStanding(claim, standing) || isStepToStanding(placed, standing, state, batch)) return null;
  if (isTakenBack(claim, standing, state)) return late(claim, state, 'a number that the claimant has taken back since');
  if (isOnNewBasis(placed, state)) return moved(placed, standing, state, batch);
  const uncertain =
    doubtOfNumber(claim, state, standing) ??
    swappedLevel(claim, standing, state, book) ??
    otherNumberOfTheDay(claim, standing, state) ??
    contradictedLater(placed, batch);
  const release = uncertain === null ? null : heldBefore(claim, state, uncertain);
  if (uncertain !== null && release === null) return held(claim, state, uncertain);
  if (isCorrectedByItself(claim, standing)) return restated(claim, standing);
  if (lagsBehind(claim, standing)) return late(claim, state, 'an older number than the one that stands');
  const verdict = moved(placed, standing, state, batch);
  return release === null ? verdict : { ...verdict, corrects: release };
}

/** The claimant puts a lower number in the place of the one that it gave for this very day. */
function isCorrectedByItself(claim: Claim, standing: Point): boolean {
  const { published } = standing.provenance;
  const isLater = claim.published !== null && published !== null && claim.published > published;
  const isSameDay = claim.asOf.to === standing.asOf.to && claim.span === 'total' && onlyGrows(claim.measure, claim);
  return isLater && isSameDay && isOwnText(claim) && claim.number < statedNumber(standing.amount);
}

function restated(claim: Claim, standing: Point): Verdict {
  const reason = `the claimant corrects its number of ${claim.asOf.to}`;
  const route = standing.told ? 'team' : 'none';
  return { kind: 'restated', route, from: standing.amount, corrects: standing.seq, reason };
}

function moved(
  { claim, series }: PlacedClaim,
  standing: Point,
  state: SeriesState,
  batch: readonly PlacedClaim[],
): Verdict {
  const last = statedNumber(standing.amount);
  const increments = bestIncrements(claim, series.id, batch, last);
  const took = anatomy(claim.number - last, increments);
  const route = claim.isBreakdown || isTold(claim, state) ? 'none' : 'team';
  if (isRebased(claim, state, series.window.start)) {
    const reason = 'the count has another start or scope: neither a rise nor a fall';
    return { kind: 'rebased', route, from: standing.amount, reason };
  }
  return {
    kind: claim.number > last ? 'raised' : 'lowered',
    route,
    from: standing.amount,
    parts: took.parts,
    reason: [reasonForMove(claim, standing, took), ...untoldEdit(standing, state)].join('; '),
    mismatch: incrementMismatch(claim, standing, increments, took),
  };
}

/** The channel has seen the number before the edit, in the summary of a new source, and not the one that now moves on. */
function untoldEdit(standing: Point, { held: points }: SeriesState): readonly string[] {
  const before = points.findLast(({ replaced, asOf }) => replaced === true && asOf.to === standing.asOf.to);
  if (standing.told || before === undefined || statedNumber(before.amount) === statedNumber(standing.amount)) return [];
  return [`${shown(standing.amount)} came in the place of ${shown(before.amount)} by an edit that was not told`];
}

/** Several texts may bring the value; the one that explains most of the step explains it. */
function bestIncrements(claim: Claim, id: string, batch: readonly PlacedClaim[], last: number): Claim['increments'] {
  const twins = placedIn(id, batch)
    .filter(({ claim: other }) => other.number === claim.number)
    .filter(({ claim: other }) => other.asOf.to === claim.asOf.to || other.document === claim.document);
  const explained = twins
    .flatMap((other) => other.claim.increments ?? [])
    .map((increments) => ({ increments, rest: Math.abs(anatomy(claim.number - last, increments).unexplained) }))
    .sort((a, b) => a.rest - b.rest || b.increments.named.length - a.increments.named.length);
  return explained[0]?.increments ?? null;
}

/** Another start, by years, and the text says that it is counted anew: no number of the old count tells what is due. */
function isOnNewBasis({ claim, series }: PlacedClaim, state: SeriesState): boolean {
  return isStartMoved(state, series.window.start) && saysNewBasis(claim);
}

function isStartMoved({ series: { window } }: SeriesState, newStart: string | null): boolean {
  if (window.start === null || newStart === null || isMonthAround(window, newStart)) return false;
  return Math.abs(daysBetween(window.start, newStart)) > 3;
}

/** The start of the count moved, or a lower number is of a narrower group or place; an event keeps its people and its place. */
function isRebased(claim: Claim, state: SeriesState, newStart: string | null): boolean {
  if (isStartMoved(state, newStart)) return true;
  const { series, standing } = state;
  if (standing === null || claim.number > statedNumber(standing.amount) || series.incident !== null) return false;
  return (
    isNarrower(claim.victims, series.victims) || (isNarrower(claim.place, series.place) && !claim.inferred.has('place'))
  );
}

/** As the register has it: the words of a name that it does not know may say as much as fewer words. */
function isNarrower(name: Name | null, than: Name | null): boolean {
  return name?.key.startsWith('~') === false && relateNames(name, than) === 'inside';
}

/** The claim was told before: the same number of the same day. */
function isTold(claim: Claim, state: SeriesState): boolean {
  return pointsOf(state).some(
    ({ told, amount, asOf }) => told && asOf.to === claim.asOf.to && isSameNumber(amount, claim.amount),
  );
}
