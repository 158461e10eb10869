import { statedNumber } from '../../domain/amount.ts';
import type { Steps } from '../../domain/in-steps.ts';
import type { Point, Series, SeriesState } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { pointsOf } from '../judging/plausibility.ts';
import { relateNames } from '../names/relate-names.ts';
import { areOneKind, isRare } from './event-kinds.ts';
import { ofNamesake } from './of-namesake.ts';
import { asSided } from './sides.ts';

/**
 * Claims that tell what a total of their own text, or of another of the check, has risen by: "three were killed on Thursday, raising the toll to 23",
 * "the toll stands at 58; eight were found dead under the market". The rise is told with the total, and once.
 */
export function* stepsIn(claims: readonly Claim[], book: Book): Steps<ReadonlySet<Claim>> {
  const steps = new Set<Claim>();
  for (const alike of Map.groupBy(claims, ({ measure }) => measure).values()) {
    if (alike.length < 2) continue;
    const sided = alike.map((claim) => ({ claim, said: asSided(claim, book) }));
    const countsOf = countsIn(book);
    const totalsFor = totalsIn(sided, countsOf);
    for (const one of sided) {
      yield;
      const isStep = totalsFor(one).some((total) => total !== one && isStepTo(one.said, total.said, countsOf));
      if (isStep) steps.add(one.claim);
    }
  }
  return steps;
}

interface Sided {
  readonly claim: Claim;
  readonly said: Claim;
}

/** What a claim may be a step to: the totals of its own text, and those of others that have risen by just as many. */
function totalsIn(sided: readonly Sided[], countsOf: CountsOf): (step: Sided) => readonly Sided[] {
  const byText = Map.groupBy(sided, ({ claim }) => claim.document);
  const byRise = new Map<number, Set<Sided>>();
  for (const total of sided.filter(({ said }) => isWhole(said))) {
    for (const state of countsOf(total.said)) {
      for (const { amount } of pointsOf(state)) {
        const rise = total.said.number - statedNumber(amount);
        if (rise >= SEVERAL) byRise.set(rise, (byRise.get(rise) ?? new Set()).add(total));
      }
    }
  }
  return ({ claim, said }) => [...(byText.get(claim.document) ?? []), ...(byRise.get(said.number) ?? [])];
}

/** The series that a total may be the next number of. Looked up once: every other claim may be a step to it. */
type CountsOf = (total: Claim) => readonly SeriesState[];

function countsIn(book: Book): CountsOf {
  const known = new Map<Claim, readonly SeriesState[]>();
  return (total) => {
    const counts =
      known.get(total) ??
      [...ownNear(total, book), ...ofNamesake(total, book)].filter((state) => isCountOf(total, state));
    known.set(total, counts);
    return counts;
  };
}

function ownNear({ claimant, measure, place, inferred }: Claim, book: Book): readonly SeriesState[] {
  return inferred.has('place') ? book.of(claimant, measure) : book.sieve(measure, claimant).near(place);
}

function isStepTo(claim: Claim, total: Claim, countsOf: CountsOf): boolean {
  if (claim.number === 0 || claim.number >= total.number) return false;
  if (!isWhole(claim) || !isWhole(total)) return false;
  const isOneText = claim.document === total.document;
  if (!isOneText && claim.number < SEVERAL) return false;
  if (!isOneVoice(claim, total, isOneText) || !areOnePeople(claim, total)) return false;
  return countsOf(total).some((state) => hasRisenBy(claim, total, state, isOneText));
}

/** Neither what a stretch brought nor some of others. */
function isWhole({ span, isBreakdown }: Claim): boolean {
  return span !== 'stretch' && !isBreakdown;
}

/** What nobody is named for is said by who speaks in the text. */
function isOneVoice({ claimant, inferred }: Claim, total: Claim, isOneText: boolean): boolean {
  if (claimant !== null && claimant.key === total.claimant?.key) return true;
  return isOneText && (claimant === null || inferred.has('claimant'));
}

/** One man or one girl is among those of the total, whatever the text calls them. */
function areOnePeople({ victims, number }: Claim, total: Claim): boolean {
  return number === 1 || relateNames(victims, total.victims) !== 'apart';
}

function isCountOf(total: Claim, { series, standing }: SeriesState): boolean {
  return (
    standing !== null &&
    total.number >= statedNumber(standing.amount) &&
    relateNames(total.victims, series.victims) !== 'apart' &&
    (total.inferred.has('place') || relateNames(total.place, series.place) !== 'apart' || isOneDay(total, series))
  );
}

/** One kind of event on one day: the hospital of one text is in the town of the other. */
function isOneDay({ incident: a }: Claim, { incident: b }: Series): boolean {
  return a !== null && b !== null && areOneKind(a.kind, b.kind) && a.day !== null && a.day === b.day;
}

/** Since a number of these days, by as many or by more; where another text has the total, by just as many. */
function hasRisenBy(claim: Claim, total: Claim, state: SeriesState, isOneText: boolean): boolean {
  if (areTwoDays(claim, state) || isOfItsOwn(claim, total, state)) return false;
  return pointsOf(state).some((point) => {
    const stood = statedNumber(point.amount);
    const rise = total.number - stood;
    return (
      isLately(point, total) && 4 * stood >= total.number && (isOneText ? rise >= claim.number : rise === claim.number)
    );
  });
}

/** Beside a count that runs on, an event in a place of its own is news; beside the toll of an event, a place within is not. */
function isOfItsOwn({ place, incident, inferred }: Claim, total: Claim, { series }: SeriesState): boolean {
  if (place === null || inferred.has('place')) return false;
  const relation = relateNames(place, total.place);
  // Of what seldom happens the market that fell in is in the province that counts, though no register knows the two.
  if (series.incident !== null)
    return (
      relation === 'apart' &&
      !(incident !== null && isRare(incident.kind) && areOneKind(incident.kind, series.incident.kind))
    );
  return relation !== 'equal' || incident !== null;
}

/** What was struck again on another day has a toll of its own. */
function areTwoDays({ incident }: Claim, { series }: SeriesState): boolean {
  const [mine, theirs] = [incident?.day, series.incident?.day];
  return mine != null && theirs != null && mine > theirs && Math.abs(daysBetween(mine, theirs)) > 1;
}

function isLately({ asOf }: Point, total: Claim): boolean {
  return Math.abs(daysBetween(asOf.to, total.asOf.to)) <= A_WEEK;
}

const A_WEEK = 7;
/** Below, a toll may well have risen by as many as died elsewhere. */
const SEVERAL = 5;
