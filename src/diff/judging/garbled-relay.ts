import { type Amount, statedNumber } from '../../domain/amount.ts';
import type { Change } from '../../domain/change.ts';
import type { Measure, Name } from '../../domain/figure.ts';
import type { Point, Series, SeriesState } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Book } from '../book.ts';
import { type Claim, provenanceOf } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { areOneKind, isRare } from '../matching/event-kinds.ts';
import { isNamesake } from '../names/namesakes.ts';
import { isNation, relateNames, wordsOf } from '../names/relate-names.ts';
import { claimsPlacedIn, numbersOf, type Placed, placedWithNumber } from '../placed.ts';
import { addedMissing, addedUp } from './added-up.ts';
import { isOwnText } from './arithmetic.ts';
import { pointsOf } from './plausibility.ts';

/** What a relay contradicts: the claimant's own value, or its own text (`against` is then null). */
export interface Contradiction {
  readonly against: Change['against'];
  readonly why: string;
}

/**
 * An outlet that tells the claimant's number under another measure: 4,000 casualties told as 4,000 dead. `batch` is
 * all that the check found, so that it does not matter which of the two was read first.
 */
export function garbledRelay(placed: Placed, batch: readonly Placed[], book: Book): Contradiction | null {
  const { claim } = placed;
  const state = book.state(placed.series.id);
  const wider =
    WIDER[claim.measure] ?? (claim.measure === 'deployed' && wouldFall(claim, state) ? HUMAN_COSTS : undefined);
  if (
    wider === undefined ||
    (claim.authority === 'none' && !isOfAnArmy(claim) && !isOfANation(claim)) ||
    claim.span === 'stretch'
  )
    return null;
  if (isEstablished(claim, state)) return null;
  return (
    besideOwnShare(claim) ??
    (isMeant(placed, state, batch)
      ? null
      : (inSameCheck(claim, wider, batch, book) ?? againstKnown(claim, wider, book))) ??
    killedAndWounded(claim, batch, book) ??
    killedAndMissing(placed, batch)
  );
}

/** "6,900 soldiers killed", said by nobody: thousands of an army are somebody's count. */
function isOfAnArmy({ victims, number }: Claim): boolean {
  return number >= TELLING && victims?.within.includes('forces') === true;
}

/** "260 Kenyans killed", said by nobody, where somebody has counted these 260 otherwise. */
function isOfANation({ victims, number }: Claim): boolean {
  return number >= LEAST && isNation(victims);
}

/** "70 dead": the 18 dead and the 52 wounded of the claimant added up. */
function killedAndWounded(claim: Claim, batch: readonly Placed[], book: Book): Contradiction | null {
  const sum = claim.measure === 'deployed' ? null : addedUp(claim, batch, book);
  if (sum === null) return null;
  const why = `the claimant's own ${sum.killed} killed and ${sum.others} wounded added up, told here as ${claim.measure}`;
  return { against: sum.against, why };
}

/** "38 dead": all who were under ground, of whom 20 are missing. */
function killedAndMissing(placed: Placed, batch: readonly Placed[]): Contradiction | null {
  const { claim, series } = placed;
  const sum = isOwnText(claim) || isSaidElsewhere(claim, series, batch) ? null : addedMissing(placed, batch);
  if (sum === null) return null;
  const why = `the claimant's own ${sum.killed} killed and ${sum.others} missing added up, told here as killed`;
  return { against: sum.against, why };
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

function isSameWithOtherMeasure(claim: Claim, series: Series, amount: Amount, isAnybody = false): boolean {
  return (
    claim.number >= leastFor(claim, series) &&
    !isIndefinite(amount) &&
    (isOneVoice(claim.claimant, series.claimant) ||
      ((isAnybody || claim.claimant === null) && areOnePeople(claim, series))) &&
    isSameNumber(amount, claim.amount) &&
    relateNames(claim.victims, series.victims) !== 'apart' &&
    (claim.number >= TELLING ||
      isAnybody ||
      relateNames(claim.place, series.place) !== 'apart' ||
      isConcluded(claim, series) ||
      areOneEvent(claim, series))
  );
}

/** "Dozens" were moved out: no number that a relay could have put elsewhere. */
function isIndefinite({ high, qualifier }: Amount): boolean {
  return high === null && qualifier === 'about';
}

/** Of one event as many are seldom dead as hurt; who was missing may well be found dead. */
function leastFor(claim: Claim, { measure, window, victims, claimant }: Series): number {
  // All the dead of an event may have been found; in an exchange nobody dies.
  if (measure === 'bodies' && claim.span === 'event' && claim.incident?.kind !== 'swap')
    return Number.POSITIVE_INFINITY;
  if (measure === 'released') return LEAST_OF_EVENT;
  if (IN_HAND.has(measure) && claim.claimant?.key === claimant?.key && isOneNation(claim, victims))
    return LEAST_IN_HAND;
  const isOneEvent = claim.span === 'event' && window.start === null && measure !== 'missing';
  return isOneEvent ? LEAST_OF_EVENT : LEAST;
}

/** A people or an army with a name of its own. */
function isOneNation({ victims }: Claim, theirs: Name | null): boolean {
  return (
    relateNames(victims, theirs) === 'equal' && victims?.key.startsWith('~') === false && wordsOf(victims).size > 0
  );
}

function isOneVoice(a: Name | null, b: Name | null): boolean {
  return a !== null && b !== null && (a.key === b.key || isNamesake(a, b));
}

/** Of an army of its own one number on one day is one claim, though the other text names nobody for it. */
function areOnePeople({ victims }: Claim, series: Series): boolean {
  return wordsOf(victims).size > 0 && relateNames(victims, series.victims) === 'equal';
}

/** A place that is only concluded keeps nothing apart. */
function isConcluded(claim: Claim, { inferred }: Series): boolean {
  return claim.inferred.has('place') || (inferred?.includes('place') ?? false);
}

/** What seldom happens goes by the town where most were hurt, and by the province where they died. */
function areOneEvent({ incident: a }: Claim, { incident: b }: Series): boolean {
  if (a === null || b === null || !isRare(a.kind) || !areOneKind(a.kind, b.kind)) return false;
  return a.day === null || b.day === null || Math.abs(daysBetween(a.day, b.day)) <= A_DAY;
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

/** The series already stands at such a number: then nothing is mistaken for anything. */
function isEstablished(claim: Claim, state: SeriesState | undefined): boolean {
  return state?.standing != null && isSameNumber(state.standing.amount, claim.amount);
}

/**
 * The claimant speaks itself, the text names the number of the series that this one takes the place of, or another outlet
 * has the same toll of the event, near the one that stands.
 */
function isMeant({ claim, series }: Placed, state: SeriesState | undefined, batch: readonly Placed[]): boolean {
  if (isOwnText(claim)) return true;
  if (state?.standing == null) return false;
  const last = statedNumber(state.standing.amount);
  if (claim.mentioned.includes(last)) return true;
  const isNear = claim.span === 'event' && Math.abs(claim.number - last) <= last / 5;
  return isNear && isSaidElsewhere(claim, series, batch);
}

function isSaidElsewhere({ document, number }: Claim, { id }: Series, batch: readonly Placed[]): boolean {
  return claimsPlacedIn(id, batch).some(
    (other) => other.document.source !== document.source && other.number === number,
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
/** Below, two measures share a number by chance. */
const LEAST = 100;
const LEAST_OF_EVENT = 20;
/** Of one nation nobody has as many dead as prisoners. */
const LEAST_IN_HAND = 10;
const IN_HAND: ReadonlySet<Measure> = new Set(['captured', 'deployed']);
const A_DAY = 1;
/** From here on one number is one claim, whatever place the relay names. */
const TELLING = 1000;
