import type { Measure } from '../domain/figure.ts';
import { type Item, is } from './item.ts';

/**
 * What in the end became of the missing or wounded behind `from`: "14 people still missing after the wreck *have been declared
 * dead*", "five people wounded in the strike *have died*". The index of the word that says so, or -1.
 */
export function laterDeath(items: readonly Item[], from: number, measure: Measure): number {
  if (measure !== 'missing' && measure !== 'wounded') return -1;
  for (let i = from; i < items.length && i < from + REACH; i += 1) {
    const item = items[i];
    if (item === undefined || item.kind === 'mark' || item.text === 'whose') return -1;
    if (isDeclaredDead(items, i)) return i;
    // "treated for burns after *a man died*": the verb has a subject of its own.
    if (measure === 'wounded' && DIED.test(item.text)) return is(items[i - 1], 'person') && i > from ? -1 : i;
    if ((item.count !== null && item.count.sifted === null) || is(item, 'says')) return -1;
    if (is(item, 'conjunction') && !(items[i - 1]?.capital && items[i + 1]?.capital)) return -1;
  }
  return -1;
}

/** "has *declared dead* 31 people who went missing" */
export function isDeclaredDeadBefore(items: readonly Item[], at: number): boolean {
  return isDeclaredDead(items, at - 1) || isDeclaredDead(items, at - 2);
}

/** "declared dead", as one item or two */
function isDeclaredDead(items: readonly Item[], i: number): boolean {
  const text = items[i]?.text ?? '';
  return DECLARED_DEAD.test(text) || (DECLARED.test(text) && items[i + 1]?.text === 'dead');
}

const REACH = 14;
const DIED = /^(?:died|have died|has died|had died)$/;
const DECLARED = /^(?:declared|pronounced|presumed)$/;
const DECLARED_DEAD = /^(?:declared|pronounced|presumed) dead$/;
