import { type Item, is } from '../item.ts';
import type { Draft, TextContext } from '../rule.ts';
import { isDisclaimed } from './disclaimed.ts';
import { isNegated } from './negated.ts';

/** Whether the words before a figure or behind it say that it is not so. That nobody was hurt is a claim of its own. */
export function isDenied(draft: Draft, lead: readonly Item[], context: TextContext): boolean {
  const { sentence, cue, count } = draft;
  if (count.low === 0 && count.high === 0) return false;
  return (
    [...lead, sentence.items[cue]].some((item) => is(item, 'denies')) ||
    isNegated(sentence.items, draft) ||
    isUnknown(lead) ||
    isDisclaimed(draft, context)
  );
}

/** "was *not aware of any figure of* 700 dead": who says so gives no such number. */
function isUnknown(lead: readonly Item[]): boolean {
  return UNAWARE.test(lead.map(({ text }) => text).join(' '));
}

const UNAWARE =
  /\b(?:(?:not|n't|never) (?:been )?(?:aware|heard|known|seen) of|no (?:knowledge|record|evidence|indication|proof) (?:of|that)|unaware of)\b[^,;]*$/;
