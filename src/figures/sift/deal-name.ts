import type { Item } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** "the exchange of *1,000 for 1,000*": what a deal is called, not how many came home. */
export const dealName: Sifter = { name: 'deal-name', languages: ['en'], sifts: isNameOfDeal };

function isNameOfDeal(items: readonly Item[], at: number): boolean {
  const [first, second] = items[at + 1]?.text === 'for' ? [at, at + 2] : [at - 2, at];
  const [one, other] = [items[first]?.count, items[second]?.count];
  if (items[second - 1]?.text !== 'for' || !one || !other || one.low !== other.low || one.low === null) return false;
  return items.slice(Math.max(0, first - 3), first).some(({ text }) => DEAL.test(text));
}

const DEAL = /^(?:exchange|exchanges|swap|swaps|deal|formula|agreement)$/;
