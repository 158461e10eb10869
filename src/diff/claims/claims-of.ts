import { statedNumber } from '../../domain/amount.ts';
import type { Figure, Name } from '../../domain/figure.ts';
import type { Steps } from '../../domain/in-steps.ts';
import { dayOf, daysBetween, type Instant } from '../../domain/time.ts';
import type { Claim } from '../claim.ts';
import { besideTotals } from '../judging/beside-totals.ts';
import { isCoveredBy } from '../judging/increments-of.ts';
import { isToldPrecisely } from '../judging/told-precisely.ts';
import type { ReadDocument } from '../ledger.ts';
import { isBounded } from '../matching/bounded.ts';
import { withPeriods } from '../matching/unlabelled-periods.ts';
import { relateNames } from '../names/relate-names.ts';
import { beforeIn } from './before-in.ts';
import { claimOf, dayOfFigure } from './claim-of.ts';
import { onePerSeries } from './one-per-series.ts';

/**
 * The claims of one document: its asserted numbers of people, each once. Shares, breakdowns and what a rise is made of
 * travel with the figure that they explain; what is hypothetical, historical or denied is no claim.
 */
export function* claimsOf(given: ReadDocument, now: Instant): Steps<readonly Claim[]> {
  const document = withPeriods(besideTotals(given));
  yield;
  const stated = document.figures.filter(
    (figure) => figure.unit === 'people' && figure.status === 'asserted' && !isLongAgo(figure, document, now),
  );
  const totals = stated.filter((figure) => !isBounded(figure, dayOfFigure(figure, document)));
  const before = beforeIn(document);
  const claims: Claim[] = [];
  for (const figure of stated) {
    yield;
    // By how many the number before was wrong.
    if (figure.role === 'correction') continue;
    if (figure.role !== 'total' && !isStandaloneIncrement(figure, document)) continue;
    if (isCoveredBy(figure, totals, document)) continue;
    claims.push({ ...claimOf(figure, document, totals, now), before: before(figure) });
  }
  const kept = yield* onePerSeries(claims.filter((claim) => !isToldPrecisely(claim, claims)));
  return kept.filter((claim) => claim.number > 0 || !kept.some((other) => isDeniedBeside(claim, other)));
}

/** "Where 222 died in 2013", in a text without a date: the reader cannot tell that the year is not the one that runs. */
function isLongAgo(
  { window: { period, start, runs }, asOf }: Figure,
  { published }: ReadDocument,
  now: Instant,
): boolean {
  const isPast = published === null && asOf === null && period === 'interval' && runs !== true && start !== null;
  return isPast && daysBetween(start, dayOf(now)) > LONG_AGO;
}

/** More days than a year that is still told of has. */
const LONG_AGO = 400;

/** "Nobody was killed" in a text that counts the killed is said of some of them. */
function isDeniedBeside(nobody: Claim, other: Claim): boolean {
  return (
    other.number > 0 &&
    other.measure === nobody.measure &&
    other.claimant?.key === nobody.claimant?.key &&
    relateNames(nobody.victims, other.victims) !== 'apart' &&
    relateNames(nobody.place, other.place) !== 'apart'
  );
}

/** A part of an increment is a claim of its own only where no increment includes it. */
function isStandaloneIncrement(figure: Figure, { figures }: ReadDocument): boolean {
  const whole = figure.partOf === null ? undefined : figures[figure.partOf];
  return (whole === undefined || whole.status !== 'asserted') && !figures.some((other) => isSumOf(figure, other));
}

/** "Kyiv says that it captured two more", above "Ukraine has four of them, its headquarters said": a state and an office of it speak of one count. */
function isSumOf(added: Figure, total: Figure): boolean {
  if (total.role !== 'total' || total.status !== 'asserted' || total.partOf !== null) return false;
  if (total.measure !== added.measure || statedNumber(total.amount) <= statedNumber(added.amount)) return false;
  if (total.window.words !== null || total.incident?.kind !== added.incident?.kind) return false;
  return isStateOf(added.claimant, total.claimant) && relateNames(added.victims, total.victims) !== 'apart';
}

function isStateOf(state: Name | null, office: Name | null): boolean {
  const country = /^(\p{Ll}{2})-government$/u.exec(state?.key ?? '')?.[1];
  return country !== undefined && office?.within.includes(country) === true;
}
