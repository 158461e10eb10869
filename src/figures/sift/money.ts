import { type Item, is } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** "$2 million", "USD 300", "€5". */
export const money: Sifter = {
  name: 'money',
  sifts: (items, at) => is(items[at - 1], 'money') || is(items[at + 1], 'money') || isPaidFor(items, at),
};

/** "1 million rupees for each of those killed, *200,000 for* the injured": the currency is said once. */
function isPaidFor(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.text === 'for' && items.slice(0, at).some((item) => is(item, 'money'));
}
