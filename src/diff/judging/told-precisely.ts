import type { Claim } from '../claim.ts';
import { relateNames } from '../names/relate-names.ts';

/**
 * A number that its text credits to nobody and gives more exactly elsewhere, as the number of an authority: a headline's "deaths
 * near 275" above the 272 of the ministry, or its "410 exchanged" above "205 from each side".
 */
export function isToldPrecisely(claim: Claim, others: readonly Claim[]): boolean {
  if (claim.authority !== 'none') return false;
  return others.some(
    (other) => other.measure === claim.measure && (isRoundOf(claim, other) || isOfBothSides(claim, other)),
  );
}

/** Rounded up or down to it: within a twentieth, on the side that the words say. */
function isRoundOf({ amount, number, victims }: Claim, other: Claim): boolean {
  if (amount.qualifier === 'exact' || other.authority === 'none' || other.amount.qualifier !== 'exact') return false;
  if (relateNames(victims, other.victims) === 'apart' || other.number < LEAST) return false;
  const isWithin = Math.abs(number - other.number) <= other.number / 20;
  if (amount.qualifier === 'about') return isWithin;
  return isWithin && (amount.high ?? other.number) >= other.number && (amount.low ?? other.number) <= other.number;
}

function isOfBothSides({ measure, number, document }: Claim, other: Claim): boolean {
  return measure === 'released' && number === 2 * other.number && BOTH.test(document.text);
}

/** Below, a round number is near to any. */
const LEAST = 20;
const BOTH =
  /\b(?:each|either|both) sides?\b|\bapiece\b|\b(\d{2,4}) for \1\b|(?<!\p{L})(?:з кожн\p{L}+ (?:боку|сторони)|с каждой стороны|(\d{2,4}) на \2)(?!\p{L})|양측|من كل (?:طرف|جانب)/iu;
