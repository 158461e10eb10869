import { is } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** "$2 million", "USD 300", "€5". */
export const money: Sifter = {
  name: 'money',
  sifts: (items, at) => is(items[at - 1], 'money') || is(items[at + 1], 'money'),
};
