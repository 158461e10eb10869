import { type Item, is } from '../item.ts';
import type { Sentence } from '../rule.ts';

/**
 * Whether a new statement begins between two offsets of a sentence: "4,000 had fallen, *and that* at least 3,000 more were
 * sent", "4,000 had fallen *and said* 3,000 more were sent". What is said of the one is not said of the other.
 */
export function startsNewStatement({ items }: Sentence, from: number, to: number): boolean {
  return items.some((item, i) => item.start >= from && item.end <= to && opensStatement(items, i));
}

function opensStatement(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (tellsWhen(items, i)) return false;
  if (item?.text === ';' || /^(?:while|whereas)$/.test(item?.text ?? '')) return true;
  if (!is(item, 'conjunction')) return false;
  const next = items[i + 1];
  if (next?.text === 'that' || (is(next, 'says') && !is(next, 'person', 'passive', 'active'))) return true;
  return opensOtherSpeech(items, i + 1);
}

/** "…, and *the development agency estimated in 2021 that* …": somebody else's words, who is named first. */
function opensOtherSpeech(items: readonly Item[], from: number): boolean {
  const verb = items.findIndex((item, i) => i > from && i < from + 9 && is(item, 'says') && !is(item, 'person'));
  if (verb < 0 || items.slice(from, verb).some(({ kind, count }) => kind === 'mark' || count !== null)) return false;
  return (
    items.slice(verb + 1, verb + 5).some(({ text }) => text === 'that') &&
    items.slice(from, verb).some(({ capital, text }) => capital || text === 'the')
  );
}

/** "nine were killed *while clearing* mines": tells when, and neither parts nor opens a statement. */
export function tellsWhen(items: readonly Item[], i: number): boolean {
  return items[i]?.text === 'while' && /[a-z]{2}ing$/.test(items[i + 1]?.text ?? '');
}
