import { groupAfter } from './groups.ts';
import { type Item, is } from './item.ts';

/**
 * Whether the person or the people at `at` speak, alone or together: "killed 56 people, *a local official and two residents said*".
 * Where the last of a list stands behind a comma alone, it speaks and those before it do not: "a nurse and a guard, a medic said".
 */
export function speakTogether(items: readonly Item[], at: number): boolean {
  let isJoined = false;
  for (let member = at, tried = 0; tried < MOST; tried += 1) {
    const end = endOfMember(items, member);
    if (end < 0) return false;
    if (is(items[end], 'says') && !is(items[end], 'person')) return tried === 0 || isJoined;
    const isAnd = items[end]?.text === 'and' || (items[end]?.text === ',' && items[end + 1]?.text === 'and');
    if ((!isAnd && items[end]?.text !== ',') || isJoined) return false;
    isJoined = isAnd;
    member = items[end]?.text === ',' && isAnd ? end + 2 : end + 1;
  }
  return false;
}

/** People that one sentence quotes together. */
const MOST = 4;

/** Index behind "a local official in Karsk", "two residents", or -1. */
function endOfMember(items: readonly Item[], at: number): number {
  const item = items[at];
  if (!is(item, 'single') && item?.count?.sifted !== null) return -1;
  let end = is(item, 'single') ? at + 1 : Math.max(groupAfter(items, at).to, at + 1);
  while (end < at + LONGEST && isInName(items[end])) end += 1;
  return end > at + 1 ? end : -1;
}

const LONGEST = 9;

function isInName(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    item.count === null &&
    (is(item, 'preposition', 'person') ||
      !is(item, 'auxiliary', 'passive', 'active', 'happens', 'clause', 'says', 'conjunction'))
  );
}
