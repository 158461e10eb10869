import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import type { Placed } from '../placed.ts';
import { addedMissing, addedUp } from './added-up.ts';
import { isOwnText } from './arithmetic.ts';
import type { Contradiction } from './contradiction.ts';
import { isSaidElsewhere } from './told-in-earnest.ts';

/** "70 dead": the 18 dead and the 52 wounded of the claimant added up. */
export function killedAndWounded(claim: Claim, batch: readonly Placed[], book: Book): Contradiction | null {
  const sum = claim.measure === 'deployed' ? null : addedUp(claim, batch, book);
  if (sum === null) return null;
  const why = `the claimant's own ${sum.killed} killed and ${sum.others} wounded added up, told here as ${claim.measure}`;
  return { against: sum.against, why };
}

/** "38 dead": all who were under ground, of whom 20 are missing. */
export function killedAndMissing(placed: Placed, batch: readonly Placed[]): Contradiction | null {
  const { claim, series } = placed;
  const sum = isOwnText(claim) || isSaidElsewhere(claim, series, batch) ? null : addedMissing(placed, batch);
  if (sum === null) return null;
  const why = `the claimant's own ${sum.killed} killed and ${sum.others} missing added up, told here as killed`;
  return { against: sum.against, why };
}
