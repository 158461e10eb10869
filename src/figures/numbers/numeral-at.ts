import { type Item, is, senseOf } from '../item.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { invertedAt } from './inverted.ts';
import type { Numeral } from './numeral.ts';
import { arabicShareAt, ofTenAt, shareAt } from './shares.ts';
import { wholeAt } from './whole.ts';

/** The number that starts at item `at`, or null. Digits, words, both together, shares and percentages. Linear. */
export function numeralAt(items: readonly Item[], at: number, lexicon: Lexicon): Numeral | null {
  return (
    shareAt(items, at) ??
    arabicShareAt(items, at) ??
    ofTenAt(items, at) ??
    invertedAt(items, at) ??
    indefiniteAt(items, at) ??
    wholeAt(items, at, lexicon)
  );
}

/** Not «свыше сотни», «более тысячи»: «тела тысячи»: behind a qualifier or a noun stands the genitive of one hundred. */
function indefiniteAt(items: readonly Item[], at: number): Numeral | null {
  const sense = senseOf(items[at], 'indefinite');
  const slavic = /^[\u0400-\u04ff]/.test(items[at]?.text ?? '');
  const governor = is(items[at - 1], 'others') ? items[at - 2] : items[at - 1];
  if (slavic && is(governor, 'qualifier-before', 'event', 'people', 'range-opener') && is(items[at], 'multiplier'))
    return null;
  if (sense === undefined) return null;
  return { from: at, to: at + 1, value: sense.value, rounding: sense.value / 2, kind: 'indefinite', multiplier: 1 };
}
