import { groupAfter } from './groups.ts';
import { type Item, is } from './item.ts';
import type { Draft } from './rule.ts';

/**
 * Parts of people of whom nothing was told: "39 were rescued, *eight of them* by helicopter", "11 people, *four of them*
 * gunmen, were detained", "the pickers, *most of them* migrants"; and "there were 200 *of them* on board".
 */
export function isPartOfOthers(items: readonly Item[], at: number, drafts: readonly Draft[], open: number): boolean {
  if (/^(?:aboard|on board)$/.test(items[at + 2]?.text ?? '')) return true;
  const first = open >= 0 ? open : at;
  const whole = items.findLastIndex(({ count }, i) => i < first && count !== null && count.sifted !== 'date');
  const told = drafts.some((draft) => draft.at <= first);
  if (whole < 0) return open < 0 && !told && items[at - 1]?.text === ',' && is(items[at - 2], 'person');
  if (drafts.some((draft) => draft.at === whole)) return false;
  const sifted = items[whole]?.count?.sifted;
  if (sifted === 'other-fate') return true;
  const apposed = items[groupAfter(items, whole).to]?.text === ',' && groupAfter(items, whole).to === first - 1;
  return sifted === null && (apposed || (open < 0 && isOfWhole(items, at)));
}

/** "Of the 60 dead, *22* were civilians": the whole opens the sentence. */
export function isOfWhole(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.text !== ',') return false;
  for (let i = at - 2; i >= 0 && i > at - 9; i -= 1) {
    if (items[i]?.text === 'of') return i === 0 || items[i - 1]?.kind === 'mark';
    if (items[i]?.text === ',') return false;
  }
  return false;
}
