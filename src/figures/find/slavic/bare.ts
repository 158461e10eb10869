import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';

/** A number that no noun follows and whose clause ends with it, or goes on with a time or a place: «говорит о тридцати». */
export function isBareSlavic(items: readonly Item[], at: number): boolean {
  const { kind, to } = groupAfter(items, at);
  if (kind !== 'none') return false;
  let next = Math.max(to, at + 1);
  while (is(items[next], 'adverb', 'others') && !is(items[next], 'passive')) next += 1;
  const item = items[next];
  return (
    item === undefined || CLOSES.test(item.text) || is(item, 'conjunction', 'preposition', 'clause', 'weekday', 'says')
  );
}

const CLOSES = /^[,.;:)!?»”"—–]$/;
