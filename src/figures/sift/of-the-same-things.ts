import { type Item, is } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** "22 tanks were destroyed and *3 captured*": as many more of the things that the clause before counts. */
export const ofTheSameThings: Sifter = { name: 'of-the-same-things', languages: ['en'], sifts: areTheSameThings };

function areTheSameThings(items: readonly Item[], at: number): boolean {
  if (items[at]?.count == null || !TAKEN.test(items[at + 1]?.text ?? '')) return false;
  if (!/^(?:and|,)$/.test(items[at - 1]?.text ?? '')) return false;
  const before = items.findLastIndex(({ count }, i) => i < at && i > at - REACH && count !== null);
  const between = items.slice(before + 1, at);
  return (
    before >= 0 &&
    between.some((item, i) => i < 3 && is(item, 'thing')) &&
    !between.some((item) => is(item, 'person', 'people'))
  );
}

const TAKEN = /^(?:captured|seized|taken|recovered|burned|burnt|damaged)$/;
/** Words that a clause of a thing and what was done to it may have. */
const REACH = 8;
