import { statedNumber } from '../../domain/amount.ts';
import { noLongerSaid } from '../../domain/no-longer-said.ts';
import type { Point, SeriesState } from '../../domain/series.ts';
import { dayOf, type Instant } from '../../domain/time.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import type { Verdict } from '../verdict.ts';
import { isOwnText } from './arithmetic.ts';
import { doubtOfDate, doubtOfNumber, pointsOf } from './plausibility.ts';

/**
 * The document now states another number where it stated one before. The new number corrects the old one when it is of
 * the same time; an article that is carried on to a later day tells a new number like any other. Null: not an edit.
 */
export function judgeEdit(claim: Claim, state: SeriesState, now: Instant): Verdict | null {
  const { before } = claim;
  if (before === null) return null;
  const isMine = (point: Point) =>
    statedNumber(point.amount) === statedNumber(before) && (isOfDocument(point, claim) || isOwnNumber(point, claim));
  const doubted = state.held.findLast((held) => isMine(held) && !held.settled);
  if (doubted !== undefined) {
    if (isBackAgain(claim, state)) return takenBack(doubted);
    return isKnown(claim, state) ? correction(doubted, 'none') : null;
  }
  const said = pointsOf(state).findLast(isMine);
  if (said === undefined || !isOfSameTime(claim, said)) return null;
  if (isOddOne(claim, state, said, now)) return null;
  return correction(said, said.told && !isKnown(claim, state) ? 'team' : 'none');
}

function isOfDocument({ provenance }: Point, { document }: Claim): boolean {
  return provenance.document.documentId === document.version.documentId;
}

/** The claimant corrects its own publication; that a relay was read first changes nothing. */
function isOwnNumber({ asOf }: Point, claim: Claim): boolean {
  return isOwnText(claim) && asOf.to === claim.asOf.to;
}

function correction(said: Point, route: Verdict['route']): Verdict {
  return {
    kind: 'edited',
    route,
    from: said.amount,
    corrects: said.seq,
    reason: 'the same text now gives another number',
  };
}

/** The row of a past day says again what it said before: what was doubted is gone, and nothing else happened. */
function isBackAgain(claim: Claim, { history }: SeriesState): boolean {
  return history.some(({ asOf, amount }) => asOf.to === claim.asOf.to && isSameNumber(amount, claim.amount));
}

function takenBack(doubted: Point): Verdict {
  const { amount: to, seq: corrects } = doubted;
  return { kind: 'retracted', route: 'none', from: null, to, corrects, reason: noLongerSaid(null) };
}

function isKnown(claim: Claim, state: SeriesState): boolean {
  return pointsOf(state).some(({ amount }) => isSameNumber(amount, claim.amount));
}

function isOfSameTime(claim: Claim, said: Point): boolean {
  if (claim.asOf.stated) return claim.asOf.to === said.asOf.to;
  const published = said.provenance.published;
  return claim.published === null || published === null
    ? claim.asOf.to === said.asOf.to
    : dayOf(claim.published) === dayOf(published);
}

/** The correction is looked at against what stood before the value that it corrects. */
function isOddOne(claim: Claim, state: SeriesState, said: Point, now: Instant): boolean {
  const others = pointsOf(state).filter((point) => point !== said);
  const last = others.at(-1) ?? null;
  const without = { ...state, standing: last, history: others.slice(0, -1) };
  if (doubtOfDate(claim, without, now) !== null) return true;
  return last !== null && doubtOfNumber(claim, without, last) !== null;
}
