import { type Amount, statedNumber } from '../../domain/amount.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Steps } from '../../domain/in-steps.ts';
import type { Claim } from '../claim.ts';
import { overlap, slack } from '../compare-amounts.ts';
import { isShortFor } from '../names/namesakes.ts';
import { foldedWords, relateNames } from '../names/relate-names.ts';

/** Numbers of one text that cannot all be true. */
export interface Mismatch {
  readonly claim: Claim;
  /** In words, with both numbers. */
  readonly why: string;
}

/** Checks the claims of one document against one another and against its shares. */
export function* mismatchesIn(claims: readonly Claim[]): Steps<readonly Mismatch[]> {
  const mismatches: Mismatch[] = [];
  for (const claim of claims) {
    yield;
    const why = partAboveWhole(claim) ?? deadAboveCasualties(claim, claims) ?? shareOffBase(claim, claims);
    if (why !== null) mismatches.push({ claim, why });
  }
  return mismatches;
}

/** The claimant speaks in its own publication, so that the mistake is its own and not a reporter's. */
export function isOwnText({ document, claimant }: Claim): boolean {
  if (claimant === null || document.outlet === null) return false;
  const outlet = new Set(foldedWords(document.outlet));
  if (isShortFor({ text: document.outlet }, claimant)) return true;
  return [claimant.name, claimant.text].some((name) => {
    const words = foldedWords(name);
    return words.filter((word) => outlet.has(word)).length * 2 >= words.length && words.length > 0;
  });
}

function partAboveWhole({ figure, document, number }: Claim): string | null {
  const whole = figure.partOf === null ? undefined : document.figures[figure.partOf];
  if (whole === undefined || whole.unit !== 'people' || whole.amount.high === null) return null;
  if (number <= whole.amount.high + slack(whole.amount)) return null;
  return `the part (${words(figure.amount)}) is larger than the whole (${words(whole.amount)})`;
}

function deadAboveCasualties(claim: Claim, claims: readonly Claim[]): string | null {
  if (claim.measure !== 'killed' && claim.measure !== 'wounded') return null;
  const all = claims.find((other) => other.measure === 'casualties' && isSameScope(claim, other));
  if (all === undefined || all.amount.high === null || claim.number <= all.amount.high + slack(all.amount)) return null;
  return `more ${claim.measure} (${words(claim.amount)}) than casualties (${words(all.amount)})`;
}

/** "5,000 casualties, a third of them killed" beside 3,000 killed. A tenth of play: shares are spoken roughly. */
function shareOffBase(claim: Claim, claims: readonly Claim[]): string | null {
  for (const share of claim.shares) {
    const stated = claims.find(
      (other) => other !== claim && other.measure === share.measure && isSameScope(claim, other),
    );
    if (stated === undefined || share.measure === claim.measure) continue;
    if (overlap(shareOf(claim.amount, share.amount), stated.amount)) continue;
    return `“${share.quote}” of ${words(claim.amount)} does not give the ${words(stated.amount)} ${share.measure} of the same text`;
  }
  return null;
}

function shareOf(base: Amount, share: Amount): Amount {
  const [low, high] = [share.low ?? 0, share.high ?? 1];
  return {
    ...base,
    low: base.low === null ? null : (base.low - slack(base)) * low * 0.85,
    high: base.high === null ? null : (base.high + slack(base)) * high * 1.15,
  };
}

function isSameScope(a: Claim, b: Claim): boolean {
  return (
    a.claimant?.key === b.claimant?.key &&
    a.span === b.span &&
    a.asOf.to === b.asOf.to &&
    a.window.start === b.window.start &&
    relateNames(a.victims, b.victims) === 'equal' &&
    relateNames(a.place, b.place) === 'equal'
  );
}

function words(amount: Figure['amount']): string {
  return statedNumber(amount).toLocaleString('en-US');
}
