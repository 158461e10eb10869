import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import { isVerb } from './clause.ts';

/** «ліквідовано *112* та поранено 58 окупантів»: the noun stands behind the second verb's number. */
export function sharesNoun(items: readonly Item[], at: number): boolean {
  const next = at + 3;
  const joint = is(items[at + 1], 'conjunction') || items[at + 1]?.text === ',';
  return joint && isVerb(items[at + 2]) && items[next]?.count != null && groupAfter(items, next).kind === 'person';
}
