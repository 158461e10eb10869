import { statedNumber } from '../../domain/amount.ts';
import type { Point, SeriesState } from '../../domain/series.ts';
import { dayOf, daysBetween } from '../../domain/time.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { pointsOf } from '../judging/plausibility.ts';

/**
 * The claims of a document, dated back where a source prints an old text again under a new date, shortened or with another
 * end: all its numbers come in the very words in which the same source gave them days ago. One such sentence may well be
 * true again; and a bulletin that repeats its totals says that they still stand.
 */
export function datedBack(claims: readonly Claim[], book: Book): readonly Claim[] {
  if (claims.length < LEAST) return claims;
  const printed = claims.map((claim) => ({ claim, before: printedBefore(claim, book) }));
  const isAgain = printed.some(
    ({ claim, before }) => claim.span === 'event' || before?.point !== before?.state.standing,
  );
  if (!isAgain || printed.some(({ before }) => before === null)) return claims;
  return printed.map(({ claim, before }) => (before === null ? claim : asPrinted(claim, before)));
}

interface Before {
  readonly point: Point;
  readonly state: SeriesState;
}

function printedBefore(claim: Claim, book: Book): Before | null {
  for (const state of book.sieve(claim.measure, claim.claimant).withNumber(claim.amount)) {
    const point = pointsOf(state).find((one) => isReprint(claim, one));
    if (point !== undefined) return { point, state };
  }
  return null;
}

function isReprint({ document, figure, number, published }: Claim, { amount, provenance: before }: Point): boolean {
  if (before.source !== document.source || before.quote !== figure.quote || statedNumber(amount) !== number)
    return false;
  if (before.document.documentId === document.version.documentId) return false;
  if (published === null || before.published === null) return false;
  return daysBetween(dayOf(before.published), dayOf(published)) >= OLD;
}

function asPrinted(claim: Claim, { point, state }: Before): Claim {
  const incident = claim.incident && { ...claim.incident, day: state.series.incident?.day ?? claim.incident.day };
  return { ...claim, asOf: point.asOf, published: point.provenance.published, incident };
}

/** Of one number the same words are soon found twice. */
const LEAST = 2;
/** Days: within them a text is edited, or carried on. */
const OLD = 2;
