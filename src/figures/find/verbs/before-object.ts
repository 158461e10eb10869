import { type Item, is } from '../../item.ts';
import type { Tag } from '../../lexicon/lexicon.ts';

/** "killed *the mayor and* three guards", "wounding *a woman,* 12 children". */
export function mayPrecedeObject(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item === undefined || is(item, 'people', 'event', 'of-them', 'toll')) return false;
  if (isOfCollective(items, i)) return true;
  if (is(item, 'others', 'adverb', 'conjunction', 'single', 'person'))
    return !/^(?:but|while|whereas)$/.test(item.text);
  if (is(item, ...OTHERS)) return false;
  return item.kind === 'word' || /^[,"“”']$/.test(item.text);
}

/** What parts a verb from all that follows. */
const OTHERS: readonly Tag[] = [
  'auxiliary',
  'says',
  'clause',
  'passive',
  'active',
  'preposition',
  'happens',
  'thing',
  'weekday',
  'month',
  'including',
  'harm',
];

/** "killed a *family of* five", "wiped out a *unit of* 120 men" */
function isOfCollective(items: readonly Item[], i: number): boolean {
  const of = items[i]?.text === 'of' ? i : i + 1;
  return items[of]?.text === 'of' && COLLECTIVE.test(items[of - 1]?.text ?? '');
}

const COLLECTIVE = /^(?:family|group|party|unit|squad|patrol|crew|team|gang|band|column|detachment|total)$/;
