import { placeOf, type Qualifier } from '../../domain/amount.ts';
import { type Item, is, senseOf } from '../item.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Numeral } from './numeral.ts';
import { addItem, canAdd, createSum, type Sum } from './sum.ts';

/** A number of digits and number words, with what stands inside it: "3.5 million", "a hundred and five", a percentage. */
export function wholeAt(items: readonly Item[], at: number, lexicon: Lexicon): Numeral | null {
  // "As of 8 a.*m.* on 3 July, 14 have died": the letter is a unit of digits, and no number.
  if (LETTER_UNIT.test(items[at]?.text ?? '') || isOfWordBefore(items, at)) return null;
  const { sum, to, qualifier } = summedAt(items, at, lexicon);
  if (to === at) return null;
  const value = Math.round(sum.parts.reduce((total, part) => total + part, 0) * 1000) / 1000;
  if (is(items[to], 'percent')) {
    return { from: at, to: to + 1, value: value / 100, rounding: sum.place / 100, kind: 'fraction', multiplier: 1 };
  }
  const rounding = Number.isInteger(value) ? Math.max(placeOf(value), 1) : sum.place;
  const numeral: Numeral = { from: at, to, value, rounding, kind: 'whole', multiplier: sum.multiplier };
  return qualifier === null ? numeral : { ...numeral, qualifier };
}

const LETTER_UNIT = /^(?:k|m|mln)$/;

/** "사망자*만* 300명", "인천 12명": a syllable written together with a word of Korean is a particle of it or a part. */
function isOfWordBefore(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  if (before === undefined || before.end !== item?.start || !/^[십백천만억]/u.test(item.text)) return false;
  return /[가-힣]$/u.test(before.text) && !is(before, 'value', 'multiplier', 'qualifier-before');
}

interface Summed {
  readonly sum: Sum;
  readonly to: number;
  /** «сорок *с лишним* тысяч» */
  readonly qualifier: Qualifier | null;
}

function summedAt(items: readonly Item[], at: number, lexicon: Lexicon): Summed {
  const sum = createSum();
  let to = at;
  let qualifier: Qualifier | null = null;
  while (to < items.length && addItem(sum, items, to, lexicon)) {
    to += 1;
    if (isAndAHalf(items, to) && canAdd(sum, items[to + 2], lexicon)) {
      sum.parts.push((sum.parts.pop() ?? 0) + 0.5);
      to += 2;
    }
    const after = senseOf(items[to], 'qualifier-after');
    if (after !== undefined && is(items[to + 1], 'multiplier') && canAdd(sum, items[to + 1], lexicon)) {
      qualifier = after.qualifier;
      to += 1;
    }
    if (joins(sum, items, to) && canAdd(sum, items[to + 1], lexicon)) to += 1;
  }
  return { sum, to, qualifier };
}

/** «шестидесяти *с половиной* тысяч», «сорок *з половиною* тисяч» */
function isAndAHalf(items: readonly Item[], at: number): boolean {
  const half = /^половин(?:ой|ою)$/u.test(items[at + 1]?.text ?? '');
  return half && /^(?:с|з|із)$/u.test(items[at]?.text ?? '') && is(items[at + 2], 'multiplier');
}

/** "and" and hyphens inside a number: a hundred *and* five, twenty-five; but 300 *and* five. */
function joins({ digits }: Sum, items: readonly Item[], at: number): boolean {
  if (isTightHyphen(items, at)) return true;
  const isHundred = is(items[at - 1], 'multiplier') || (senseOf(items[at - 1], 'value')?.value ?? 0) >= 100;
  return isHundred && is(items[at], 'joiner') && !(digits && items[at]?.text === 'and');
}

function isTightHyphen(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  const after = items[at + 1];
  if (item === undefined || before === undefined || after === undefined) return false;
  return /^[-‐‑]$/.test(item.text) && before.end === item.start && item.end === after.start;
}
