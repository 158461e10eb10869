import { type Item, measureOf } from '../../item.ts';
import type { Sifter } from '../../rule.ts';

/** "عاد نحو 1500 نازح إلى قراهم": who went home is displaced no longer. */
export const arReturned: Sifter = {
  name: 'ar-returned',
  languages: ['ar'],
  sifts: (items, at) => measureOf(items[at + 1], 'people') === 'displaced' && isReturn(items, at),
};

const RETURN = /^[وفب]?(?:عاد|عادت|عادوا|يعود|تعود|عودة|رجع|رجعت|رجوع|اعادة)$/u;

function isReturn(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 4), at).some(({ text }) => RETURN.test(text));
}
