import { type Item, is } from '../item.ts';
import { isOffice } from './offices.ts';
import type { Span } from './span.ts';

/** "*The army* surrounds the town and says …": the name that opens the sentence, for a second verb. */
export function openingName(items: readonly Item[]): Span | null {
  let to = 0;
  while (
    to < 8 &&
    isOfName(items[to]) &&
    (to === 0 || items[to]?.capital || is(items[to], 'person') || mayLead(items, to))
  )
    to += 1;
  while (to > 0 && is(items[to - 1], 'preposition', 'conjunction', 'stop')) to -= 1;
  return to > 0 ? { from: 0, to } : null;
}

function isOfName(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.count === null && !is(item, 'auxiliary', 'pronoun', 'month', 'weekday');
}

/** "Ministry *of* Defence", "the *health* ministry". */
function mayLead(items: readonly Item[], at: number): boolean {
  const text = items[at]?.text ?? '';
  return isOffice(text) || /^(?:of|for|and|the)$/.test(text) || isOffice(items[at + 1]?.text ?? '');
}
