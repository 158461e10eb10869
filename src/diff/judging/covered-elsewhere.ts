import { statedNumber } from '../../domain/amount.ts';
import type { Measure } from '../../domain/figure.ts';
import type { Point, Series, SeriesState } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { roundsTo } from '../compare-amounts.ts';
import { isBoundedSeries } from '../matching/bounded.ts';
import { areOneKind } from '../matching/event-kinds.ts';
import { areHandedOver } from '../matching/handed-over.ts';
import type { PlacedClaim } from '../matching/place-claims.ts';
import { isNamesake } from '../names/namesakes.ts';
import { areOfTwoScripts, relateNames } from '../names/relate-names.ts';
import { claimsPlacedIn, placedWithNumber } from '../placed.ts';
import { statedDeltas } from './increment.ts';
import { pointsOf } from './plausibility.ts';

/** "7 in the past 24 hours", or "12 more overnight", when the total moves or moved by these. */
export function isCoveredElsewhere(claim: Claim, batch: readonly PlacedClaim[], book: Book): boolean {
  if (claim.span !== 'stretch')
    return [isFoundDead, isPartOfBatch, isStepOfBatch, isStepInItsText, isKnownStep, isToldOfTheSame].some((is) =>
      is(claim, batch, book),
    );
  const totals = batch
    .map((other) => other.claim)
    .filter(
      (other) => other.span !== 'stretch' && measuresOf(claim).includes(other.measure) && isOneVoice(claim, other),
    );
  if (totals.some((total) => statedNumbers(total).some((step) => roundsTo(claim.amount, step)))) return true;
  const voices = new Map([claim, ...totals].map(({ claimant }) => [claimant?.key, claimant]));
  const states = [...voices.values()].flatMap((claimant) =>
    measuresOf(claim).flatMap((measure) => book.of(claimant, measure)),
  );
  return states.some((state) => {
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

/** Where "970 were eliminated in a day" may be counted: the losses of an army are told as its dead. */
function measuresOf({ measure, number }: Claim): readonly Measure[] {
  return measure === 'killed' && number >= TELLING ? ['killed', 'casualties'] : [measure];
}

/** What nobody is named for in a text is said by who speaks in it; a telling number that another text counts as new is that. */
function isOneVoice(claim: Claim, other: Claim): boolean {
  if (claim.claimant?.key === other.claimant?.key) return true;
  if (claim.authority === 'named') return isOneTeller(claim, other);
  const isCounted = claim.number >= TELLING && statedNumbers(other).some((step) => roundsTo(claim.amount, step));
  return claim.document === other.document || (isCounted && relateNames(claim.victims, other.victims) !== 'apart');
}

/** Under one name, or two: the mission of the United Nations speaks for them. */
function isOneTeller({ claimant: a }: Claim, { claimant: b }: Claim): boolean {
  return a?.key === b?.key || (a !== null && b !== null && isNamesake(a, b));
}

/** "3 more captured", told by another outlet as a number of its own, where the text with the new total counts them into it. */
function isPartOfBatch(claim: Claim, batch: readonly PlacedClaim[]): boolean {
  return batch.some(
    ({ claim: other }) =>
      // Most texts count nothing as new; who speaks is dear to compare.
      other.increments !== null &&
      other.measure === claim.measure &&
      other.document !== claim.document &&
      other.number > claim.number &&
      other.asOf.to === claim.asOf.to &&
      statedNumbers(other).some((delta) => delta === claim.number) &&
      isOneTeller(claim, other) &&
      relateNames(claim.victims, other.victims) !== 'apart',
  );
}

/**
 * "Five bodies were found", where another text has "five were found dead": one speaker's, of one place and day. From ten on
 * the number tells it, whoever speaks, where no other place is named and nobody hands the bodies over.
 */
function isFoundDead(bodies: Claim, batch: readonly PlacedClaim[]): boolean {
  if (bodies.measure !== 'bodies') return false;
  const isTelling = bodies.number >= SEVERAL && !areHandedOver(bodies.figure, bodies.document.text);
  return batch.some(({ claim: dead }) => {
    if (dead.measure !== 'killed' || dead.number !== bodies.number || dead.asOf.to !== bodies.asOf.to) return false;
    const place = relateNames(bodies.place, dead.place);
    const isThere =
      (bodies.place !== null && ['equal', 'inside', 'around'].includes(place)) ||
      (place === 'unstated' && areOfTwoScripts(bodies.place, dead.place));
    const isOneSpeaker = dead.claimant !== null && dead.claimant.key === bodies.claimant?.key;
    return (isThere && isOneSpeaker) || (isTelling && place !== 'apart');
  });
}

/** One number of one claimant in one check is one claim, though one of its texts words the stretch otherwise. */
function isToldOfTheSame(claim: Claim, batch: readonly PlacedClaim[], book: Book): boolean {
  if (claim.number < 10 * TELLING || claim.span !== 'total') return false;
  return placedWithNumber(claim.amount, batch).some(
    ({ claim: other, series }) =>
      other.measure === claim.measure &&
      other.claimant?.key === claim.claimant?.key &&
      other.span === 'total' &&
      other.number === claim.number &&
      !claimsPlacedIn(series.id, batch).some(({ document }) => document === claim.document) &&
      book.state(series.id)?.standing != null &&
      relateNames(claim.victims, other.victims) !== 'apart',
  );
}

/** "3,000 more were sent", told by another outlet as 3,000 sent, where the claimant's total rises by as many in this check. */
function isStepOfBatch(claim: Claim, batch: readonly PlacedClaim[], book: Book): boolean {
  if (claim.span !== 'total' || claim.number < TELLING) return false;
  return batch.some(({ claim: other, series }) => {
    if (other.measure !== claim.measure || other.number < claim.number || other === claim) return false;
    return other.claimant?.key === claim.claimant?.key && isStepTo(other.number, claim.number, book.state(series.id));
  });
}

/** "Nine of the missing were declared dead", in the text that raises the toll of the event from 74 to 83. */
function isStepInItsText(claim: Claim, batch: readonly PlacedClaim[], book: Book): boolean {
  // "31 died, 20 in Fars and 11 in Hormozgan": what is left of the whole is a part of it, and no step.
  if (claim.isBreakdown) return false;
  return batch.some(({ claim: total, series }) => {
    if (total.document !== claim.document || total.measure !== claim.measure || total.number <= claim.number)
      return false;
    if (claim.claimant !== null && claim.claimant.key !== total.claimant?.key) return false;
    return (
      isOfEvent(claim, series) &&
      (isStepTo(total.number, claim.number, book.state(series.id)) || isStepFromAnothers(total, claim.number, book))
    );
  });
}

/** "A miner died in hospital, the doctor said, which brings the dead to 33": after the 32 of the ministry. */
function isStepFromAnothers(total: Claim, step: number, book: Book): boolean {
  const { measure, number } = total;
  return book
    .ofMeasure(measure)
    .some(
      ({ series, standing }) =>
        standing !== null && statedNumber(standing.amount) + step === number && isOfEvent(total, series),
    );
}

function isOfEvent({ incident }: Claim, series: Series): boolean {
  if (series.incident === null) return false;
  return incident === null || areOneKind(incident.kind, series.incident.kind);
}

function isStepTo(total: number, step: number, state: SeriesState | undefined): boolean {
  return state !== undefined && pointsOf(state).some(({ amount }) => statedNumber(amount) + step === total);
}

/** "193 came home", after the text that counted these 193 into its total of the day. */
function isKnownStep(claim: Claim, _: readonly PlacedClaim[], book: Book): boolean {
  if (claim.number < TELLING) return false;
  // What nobody is named for may be what any authority has counted into its total.
  const states = claim.claimant === null ? book.ofMeasure(claim.measure) : book.of(claim.claimant, claim.measure);
  return states.some((state) => {
    const known = pointsOf(state);
    const isOfDay = ({ asOf }: Point) => Math.abs(daysBetween(asOf.to, claim.asOf.to)) <= 1;
    return known.some(
      (point, at) =>
        at > 0 &&
        isOfDay(point) &&
        statedNumber(known[at - 1]?.amount ?? point.amount) + claim.number === statedNumber(point.amount),
    );
  });
}

function statedNumbers({ increments }: Claim): readonly number[] {
  if (increments === null) return [];
  return [...statedDeltas(increments), ...increments.named.map(({ value }) => value)];
}

/** So many found and so many dead of one day are one number. */
const SEVERAL = 10;
/** Below, two counts share a number by chance. */
const TELLING = 100;
