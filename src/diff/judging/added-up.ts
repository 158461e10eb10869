import type { Amount } from '../../domain/amount.ts';
import { statedNumber } from '../../domain/amount.ts';
import type { Change } from '../../domain/change.ts';
import type { AsOf, Measure, Name } from '../../domain/figure.ts';
import type { Provenance, Series } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Book } from '../book.ts';
import { type Claim, provenanceOf } from '../claim.ts';
import { isNamesake } from '../names/namesakes.ts';
import { relateNames } from '../names/relate-names.ts';
import { type Placed, placedNear } from '../placed.ts';

/** A number that is the claimant's own killed and others, wounded or missing, added up. */
export interface Sum {
  readonly killed: number;
  readonly others: number;
  /** The killed among them, to be shown beside it. */
  readonly against: Change['against'];
}

/** "70 dead", where the claimant has 18 dead and 52 wounded; null where the number is no such sum. */
export function addedUp(claim: Claim, batch: readonly Placed[], book: Book): Sum | null {
  if (claim.claimant === null || claim.number < LEAST || claim.amount.low !== claim.number) return null;
  const killed = known('killed', claim, batch, book);
  // Few numbers add up, whoever told them: whose they are is asked of these alone.
  const rests = new Set(killed.map((dead) => claim.number - numberOf(dead)));
  const wounded = known('wounded', claim, batch, book).filter(
    (one) => rests.has(numberOf(one)) && isOfClaim(one, claim),
  );
  for (const dead of wounded.length === 0 ? [] : killed) {
    const hurt = wounded.find((other) => numberOf(dead) + numberOf(other) === claim.number && isOneScene(dead, other));
    // Eleven more dead are no eleven wounded.
    if (hurt === undefined || numberOf(dead) === 0 || numberOf(hurt) < numberOf(dead) / 2) continue;
    if (!isOfClaim(dead, claim)) continue;
    const { series, amount, provenance } = dead;
    return { killed: numberOf(dead), others: numberOf(hurt), against: { series, amount, provenance } };
  }
  return null;
}

/**
 * "38 miners dead", where another text of the same check has 18 of them dead and 20 missing. By the next check all may
 * have been found.
 */
export function addedMissing({ claim, series: home }: Placed, batch: readonly Placed[]): Sum | null {
  if (claim.claimant === null || claim.measure !== 'killed' || claim.number < LEAST) return null;
  // Where the claim has found its series, it is of the place of that.
  const there = { ...claim, place: home.place ?? claim.place };
  const heard = (measure: Measure) => heardOf(measure, there, batch).filter((one) => isOfClaim(one, there));
  const missing = heard('missing');
  for (const dead of missing.length === 0 ? [] : heard('killed')) {
    const lost = missing.find((other) => numberOf(dead) + numberOf(other) === claim.number);
    if (lost === undefined || numberOf(dead) === 0 || numberOf(lost) === 0) continue;
    const { series, amount, provenance } = dead;
    return { killed: numberOf(dead), others: numberOf(lost), against: { series, amount, provenance } };
  }
  return null;
}

interface Known {
  readonly series: Series;
  readonly amount: Amount;
  readonly asOf: AsOf;
  readonly provenance: Provenance;
}

/** What anybody says at present of this measure, near the place. */
function known(measure: 'killed' | 'wounded', claim: Claim, batch: readonly Placed[], book: Book): readonly Known[] {
  const told = (claim.inferred.has('place') ? book.ofMeasure(measure) : book.sieve(measure).near(claim.place)).flatMap(
    ({ series, standing }) => (standing === null ? [] : [{ ...standing, series }]),
  );
  return [...told, ...heardOf(measure, claim, batch)];
}

function heardOf(measure: Measure, claim: Claim, batch: readonly Placed[]): readonly Known[] {
  return (claim.inferred.has('place') ? batch : placedNear(claim.place, batch))
    .filter((other) => other.claim.measure === measure && other.claim.document !== claim.document)
    .map(({ claim: { amount, asOf, document, figure }, series }) => {
      return { series, amount, asOf, provenance: provenanceOf({ document, figure }) };
    });
}

/** What the claimant says, about these people in this place. */
function isOfClaim({ series, asOf }: Known, claim: Claim): boolean {
  return (
    isOneVoice(claim.claimant, series.claimant) &&
    Math.abs(daysBetween(asOf.to, claim.asOf.to)) <= A_DAY &&
    relateNames(claim.victims, series.victims) !== 'apart' &&
    (relateNames(claim.place, series.place) !== 'apart' || claim.inferred.has('place'))
  );
}

function isOneVoice(a: Name | null, b: Name | null): boolean {
  return a !== null && b !== null && (a.key === b.key || isNamesake(a, b));
}

/** The dead of a season and the wounded of a flood are of two counts. */
function isOneScene({ series: a }: Known, { series: b }: Known): boolean {
  return (a.incident === null) === (b.incident === null) && relateNames(a.place, b.place) !== 'apart';
}

function numberOf({ amount }: Known): number {
  return statedNumber(amount);
}

/** Below, two numbers add up to a third by chance. */
const LEAST = 20;
const A_DAY = 1;
