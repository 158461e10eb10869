import type { Item } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** "all 242 on board *but one* were killed": whoever is excepted has another fate. */
export const spared: Sifter = { name: 'spared', languages: ['en'], sifts: isSpared };

export function isSpared(items: readonly Item[], at: number): boolean {
  if (items[at]?.count == null) return false;
  if (isAllBut(items, at)) return true;
  if (!EXCEPT.test(items[at - 1]?.text ?? '')) return false;
  return items
    .slice(Math.max(0, at - REACH), at)
    .some((item, i, near) => item.count !== null && (/^all /.test(item.text) || near[i - 1]?.text === 'all'));
}

/** "*all but one* of them" */
function isAllBut(items: readonly Item[], at: number): boolean {
  const isExcept = items[at - 1]?.text === 'but' && items[at - 2]?.text === 'all';
  return isExcept && /^of(?: |$)/.test(items[at + 1]?.text ?? '');
}

const REACH = 8;
const EXCEPT = /^(?:but|except|save|bar|barring|except for|save for|apart from)$/;
