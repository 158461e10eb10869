import type { Item } from '../../item.ts';

/*
 * Native numerals count people without any counter: "넷이 숨졌다", "여섯은 일용직", "중상 둘". What counts things stands in
 * front of its noun ("다섯 곳"), so a particle, a mark or the end has to follow.
 */

const UNITS = '(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉)';
const BARE = new RegExp(
  `^(?:둘|셋|넷|다섯|여섯|일곱|여덟|아홉|(?:열|스물|서른|마흔|쉰|예순|일흔|여든|아흔)${UNITS})$`,
  'u',
);
const PARTICLE = /^(?:은|는|이|가|을|를|도|과|와|만|뿐|의|이다|이고|이며|이라|뿐이|모두|이나|에게)/u;

/** Whether the number at `at` is a native numeral that stands for people by itself. */
export function isHeadCount(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item?.count || !BARE.test(item.count.written)) return false;
  const next = items[at + 1];
  if (next === undefined || next.kind === 'mark') return true;
  return next.start === item.end ? PARTICLE.test(next.text) : /^(?:중|가운데|모두|다)$/u.test(next.text);
}
