import { type Amount, statedNumber } from '../../domain/amount.ts';
import type { Measure } from '../../domain/figure.ts';
import type { Point, Series, SeriesState } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Book } from '../book.ts';
import { type Claim, provenanceOf } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { isNation } from '../names/relate-names.ts';
import { numbersOf, type Placed, placedWithNumber } from '../placed.ts';
import { killedAndMissing, killedAndWounded } from './added-measures.ts';
import type { Contradiction } from './contradiction.ts';
import { isSameWithOtherMeasure, LEAST, TELLING } from './other-measure.ts';
import { pointsOf } from './plausibility.ts';
import { isEstablished, isMeant } from './told-in-earnest.ts';

/**
 * An outlet that tells the claimant's number under another measure: 4,000 casualties told as 4,000 dead. `batch` is
 * all that the check found, so that it does not matter which of the two was read first.
 */
export function garbledRelay(placed: Placed, batch: readonly Placed[], book: Book): Contradiction | null {
  const { claim } = placed;
  const state = book.state(placed.series.id);
  const wider = widerThan(claim, state);
  if (wider === null || !isSomebodys(claim) || claim.span === 'stretch' || isEstablished(claim, state)) return null;
  const relayed = isMeant(placed, state, batch)
    ? null
    : (inSameCheck(claim, wider, batch, book) ?? againstKnown(claim, wider, book));
  return besideOwnShare(claim) ?? relayed ?? killedAndWounded(claim, batch, book) ?? killedAndMissing(placed, batch);
}

/** The measures that this one may have been mistaken for, or null. */
function widerThan(claim: Claim, state: SeriesState | undefined): readonly Measure[] | null {
  if (claim.measure === 'deployed') return wouldFall(claim, state) ? HUMAN_COSTS : null;
  return WIDER[claim.measure] ?? null;
}

function isSomebodys(claim: Claim): boolean {
  return claim.authority !== 'none' || isOfAnArmy(claim) || isOfANation(claim);
}

/** "6,900 soldiers killed", said by nobody: thousands of an army are somebody's count. */
function isOfAnArmy({ victims, number }: Claim): boolean {
  return number >= TELLING && victims?.within.includes('forces') === true;
}

/** "260 Kenyans killed", said by nobody, where somebody has counted these 260 otherwise. */
function isOfANation({ victims, number }: Claim): boolean {
  return number >= LEAST && isNation(victims);
}

/** "2,000 of those who were sent were killed", told as 2,000 sent: a level does not fall to the number of the dead. */
function wouldFall(claim: Claim, state: SeriesState | undefined): boolean {
  return state?.standing != null && claim.number < statedNumber(state.standing.amount) / 2;
}

/** "4,000 dead, a quarter of them killed": no dead can be a share of the dead. */
function besideOwnShare(claim: Claim): Contradiction | null {
  const share = claim.shares.find(({ measure, amount }) => measure === claim.measure && statedNumber(amount) < 0.95);
  if (claim.measure !== 'killed' || share === undefined) return null;
  return { against: null, why: `the text itself gives the killed as a share of this number (“${share.quote}”)` };
}

function inSameCheck(
  claim: Claim,
  wider: readonly Measure[],
  batch: readonly Placed[],
  book: Book,
): Contradiction | null {
  for (const other of placedWithNumber(claim.amount, batch)) {
    if (other.claim.document === claim.document || wouldFall(other.claim, book.state(other.series.id))) continue;
    const { document } = other.claim;
    const figure = numbersOf(other.claim).find(
      ({ measure, amount }) =>
        wider.includes(measure) &&
        isSameWithOtherMeasure(claim, { ...other.series, measure }, amount, other.claim.claimant === null) &&
        !statesBoth(claim, measure, amount),
    );
    if (figure === undefined) continue;
    const against = { series: other.series, amount: figure.amount, provenance: provenanceOf({ document, figure }) };
    return { against, why: told(claim, figure.measure) };
  }
  return null;
}

function againstKnown(claim: Claim, wider: readonly Measure[], book: Book): Contradiction | null {
  for (const measure of wider) {
    for (const state of book.sieve(measure).withNumber(claim.amount)) {
      const point = pointsOf(state).findLast((known) => isGarbled(claim, state.series, known));
      if (point === undefined) continue;
      const against = { series: state.series, amount: point.amount, provenance: point.provenance };
      return { against, why: told(claim, measure) };
    }
  }
  return null;
}

/** The value that stands, or one from before it: a relay is often a day late. */
function isGarbled(claim: Claim, series: Series, { amount, asOf, provenance }: Point): boolean {
  return (
    isSameWithOtherMeasure(claim, series, amount) &&
    Math.abs(daysBetween(asOf.to, claim.asOf.to)) <= 60 &&
    claim.document.version.documentId !== provenance.document.documentId
  );
}

/** A text that states both measures knows the difference. */
function statesBoth(claim: Claim, measure: Measure, amount: Amount): boolean {
  return claim.document.figures.some(
    (figure) =>
      figure !== claim.figure &&
      figure.measure === measure &&
      figure.unit === 'people' &&
      isSameNumber(figure.amount, amount),
  );
}

function told(claim: Claim, measure: Measure): string {
  return `the claimant's own figure is ${claim.number.toLocaleString('en-US')} ${measure}, told here as ${claim.measure}`;
}

/** Of two measures with one number the wider is believed: it is the narrower, more dramatic word that slips in. */
const WIDER: Partial<Record<Measure, readonly Measure[]>> = {
  killed: ['casualties', 'wounded', 'deployed', 'displaced', 'missing', 'captured', 'bodies', 'released'],
  wounded: ['casualties'],
};

const HUMAN_COSTS: readonly Measure[] = ['killed', 'wounded', 'casualties', 'missing', 'captured'];
