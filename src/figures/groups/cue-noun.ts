import { type Item, is, measureOf } from '../item.ts';

/** A measure noun, or a participle that stands before a noun like an adjective. */
export function isCueNoun(items: readonly Item[], i: number): boolean {
  if (isHomeless(items, i)) return false;
  if (is(items[i], 'people', 'state')) return true;
  // "nine *captured* Zubrian soldiers"
  const noun = items[i + 1]?.capital ? i + 2 : i + 1;
  return is(items[i], 'passive') && is(items[noun], 'person');
}

/** «1,2 миллиона *были вынуждены покинуть* дома»: a verb, and what is left behind is not what is counted. */
function isHomeless(items: readonly Item[], i: number): boolean {
  return measureOf(items[i], 'happens') === 'displaced' && is(items[i + 1], 'thing');
}
