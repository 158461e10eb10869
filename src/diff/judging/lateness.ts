import type { AsOf } from '../../domain/figure.ts';
import type { Point } from '../../domain/series.ts';
import { daysBetween, type Instant } from '../../domain/time.ts';

interface Dated {
  readonly asOf: AsOf;
  readonly published: Instant | null;
}

/**
 * Whether a claim is about an older time than the standing value. A stated day counts for more than the day on which
 * an outlet happened to publish: "as of 31 March" may well follow an undated article of 2 April.
 */
export function isOlder(claim: Dated, standing: Point): boolean {
  const [mine, theirs] = [claim.asOf, standing.asOf];
  const published = standing.provenance.published;
  if (mine.stated && theirs.stated) return mine.to < theirs.to;
  // Of one day, what went to print first knew less; what speaks of an earlier day must have gone to print later to know more.
  const isEarlierPrint =
    mine.to < theirs.to
      ? isNoLater(claim.published, published)
      : mine.to === theirs.to && isBefore(claim.published, published);
  if (!mine.stated && theirs.stated) return mine.to < theirs.to || isEarlierPrint;
  if (mine.stated) return daysBetween(mine.to, theirs.to) > 14 || isEarlierPrint;
  if (claim.published !== null && published !== null) return claim.published < published;
  return mine.to < theirs.to;
}

/** True when the claim is surely of a later time: a later day, or half a day later in print. What has no date may be of any time. */
export function isLater(claim: Dated, standing: Point): boolean {
  if (claim.asOf.stated && standing.asOf.stated) return claim.asOf.to > standing.asOf.to;
  const published = standing.provenance.published;
  if (!claim.asOf.stated && claim.published === null) return false;
  if (claim.published === null || published === null) return claim.asOf.to > standing.asOf.to;
  return Date.parse(claim.published) - Date.parse(published) >= HALF_A_DAY_MS;
}

/** Orders claims by the time they speak of; of one day what states it, then what was published first. */
export function byTime(a: Dated, b: Dated): number {
  return (
    compare(a.asOf.to, b.asOf.to) ||
    Number(b.asOf.stated) - Number(a.asOf.stated) ||
    compare(a.asOf.from, b.asOf.from) ||
    compare(a.published ?? '~', b.published ?? '~')
  );
}

function isNoLater(a: Instant | null, b: Instant | null): boolean {
  return a !== null && b !== null && a <= b;
}

function isBefore(a: Instant | null, b: Instant | null): boolean {
  return a !== null && b !== null && a < b;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const HALF_A_DAY_MS = 12 * 3_600_000;
