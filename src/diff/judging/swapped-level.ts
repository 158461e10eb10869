import { statedNumber } from '../../domain/amount.ts';
import type { Point, SeriesState } from '../../domain/series.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { hasCompany } from '../matching/company.ts';
import { openFirstNumbers } from '../matching/first-numbers.ts';
import { isOwnText } from './arithmetic.ts';
import { isSwap } from './digit-slip.ts';
import { type Doubt, onlyGrows } from './plausibility.ts';
import { shown } from './quiet-verdicts.ts';

/**
 * "2,730 recruits, 490 of them dead", where the agency has 2,370 and 490: what rises and falls may well swap its digits, but not
 * in a relay of the very statement that gave the number which stands. The text names the number from before it, or another
 * number of the statement.
 */
export function swappedLevel(claim: Claim, standing: Point, state: SeriesState, book: Book): Doubt | null {
  const last = statedNumber(standing.amount);
  if (onlyGrows(claim.measure, claim) || claim.span === 'stretch' || isOwnText(claim)) return null;
  if (!isSwap(claim.number, last) || claim.mentioned.includes(last)) return null;
  const before = state.history.at(-1);
  const isOneStep = before !== undefined && claim.mentioned.includes(statedNumber(before.amount));
  if (!isOneStep && !hasCompany(claim, state, openFirstNumbers(), book)) return null;
  return { about: 'slip', why: `two digits seem to be swapped; ${shown(standing.amount)} stood before` };
}
