import { placeOf } from '../../domain/amount.ts';
import { type Item, is, senseOf } from '../item.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { digitValue } from '../text/tokens.ts';

/** Parts fall in size from left to right; a multiplier gathers all smaller ones before it. */
export interface Sum {
  parts: number[];
  place: number;
  multiplier: number;
  digits: boolean;
}

export function createSum(): Sum {
  return { parts: [], place: 1, multiplier: 1, digits: false };
}

/** Adds the word at `at`, where it goes on the number; false where it ends it. */
export function addItem(sum: Sum, items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const item = items[at];
  if (item === undefined || !canAdd(sum, item, lexicon)) return false;
  const multiplier = senseOf(item, 'multiplier');
  if (multiplier !== undefined && !isPair(sum, items, at)) return multiply(sum, multiplier.value);
  sum.parts.push(plainValue(item, lexicon) ?? 0);
  sum.digits = sum.digits || item.kind === 'digits';
  if (item.kind === 'digits') sum.place = decimalPlace(item.text, lexicon.table.numbers.decimal);
  return true;
}

/** "*مليونا* شخص", "*ألفا* جندي": two of them, in front of those they count; "11 *مليونا*" has its number before. */
function isPair(sum: Sum, items: readonly Item[], at: number): boolean {
  return sum.parts.length === 0 && is(items[at], 'value') && is(items[at + 1], 'person', 'people');
}

/** Whether a word can go on the number: smaller than what it stands behind, or a multiplier of it. */
export function canAdd(sum: Sum, item: Item | undefined, lexicon: Lexicon): boolean {
  if (item === undefined) return false;
  const multiplier = senseOf(item, 'multiplier');
  if (multiplier !== undefined) {
    if (sum.digits && sum.parts.length === 1 && sum.multiplier === 1 && SHORT_UNIT.test(item.text)) return true;
    const least = sum.parts.findLast((part) => part >= multiplier.value);
    return least === undefined || least >= multiplier.value * 10 || (sum.parts.at(-1) ?? 0) < multiplier.value;
  }
  const value = plainValue(item, lexicon);
  const last = sum.parts.at(-1);
  if (value === null) return false;
  if (last === undefined) return true;
  if (item.kind === 'digits' && sum.multiplier === 1) return false;
  const unitsFirst = lexicon.table.numbers.unitsFirst === true && last < 10 && value >= 20 && value < 100;
  return unitsFirst || (value > 0 && value < placeOf(last) && Number.isInteger(last));
}

/** «1 310 тыс.», «1 271 тысяча»: digits above a thousand go with the unit, too. */
const SHORT_UNIT = /^(?:тис|тыс|млн|тысяч[аиу]?|тисяч[аіу]?)\.?$/u;

function multiply(sum: Sum, by: number): boolean {
  let gathered = 0;
  while (sum.parts.length > 0 && ((sum.parts.at(-1) ?? 0) < by || sum.multiplier === 1))
    gathered += sum.parts.pop() ?? 0;
  sum.parts.push((gathered === 0 ? 1 : gathered) * by);
  sum.multiplier = by;
  sum.place = sum.digits ? sum.place * by : by;
  return true;
}

function plainValue(item: Item, lexicon: Lexicon): number | null {
  if (item.kind !== 'digits') return senseOf(item, 'value')?.value ?? null;
  const value = digitValue(item.text, lexicon.table.numbers.decimal);
  return Number.isFinite(value) ? value : null;
}

function decimalPlace(text: string, decimal: string): number {
  const point = text.lastIndexOf(decimal);
  return point < 0 ? 1 : 10 ** -(text.length - point - 1);
}
