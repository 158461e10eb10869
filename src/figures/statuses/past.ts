import { type Item, is } from '../item.ts';
import { isTimeUnit } from '../time-unit.ts';

/** Not "*Two days after the quake*, the agency gives 8,500 dead": when it was said; nor "which *had spoken of* 25, is at 21". */
export function isPast(item: Item, i: number, words: readonly Item[]): boolean {
  if (!is(item, 'historical')) return false;
  if (item.text === 'at first') return isOfFirstCount(words, i);
  if (item.text === 'had spoken of') return !words.slice(i).some(({ text }) => text === ',');
  if (COMPARES.test(item.text) && isTold(words.slice(i + 1))) return false;
  if (/^had /.test(item.text) && words.slice(0, i).some(({ text }, k) => text === 'as' && words[k + 1]?.text === 'of'))
    return false;
  if (item.text === 'previous' && isStretch(words, i + 1)) return false;
  if (item.text === 'century' && words.slice(Math.max(0, i - 5), i).some((word) => is(word, 'since'))) return false;
  if (item.text === 'earlier' && /^(?:counting|including)$/.test(words[i - 1]?.text ?? '')) return false;
  if (/^(?:initial|initially|early)$/.test(item.text) && words.slice(i).some(({ text }) => SAYS_NOW.test(text)))
    return false;
  return (
    !/ (?:after|before) the$/.test(item.text) || !words.slice(i, i + 6).some(({ text }) => /^(?:,|that)$/.test(text))
  );
}

/** "*At first* it spoke of five dead, *then* of nine"; "at first light" is a time of day. */
function isOfFirstCount(words: readonly Item[], at: number): boolean {
  const behind = words.slice(at + 1);
  return !/^(?:light|glance|sight)$/.test(behind[0]?.text ?? '') && !behind.some(({ text }) => text === 'then');
}

/** "in the *previous 24 hours*": how long, and not which number. */
function isStretch(words: readonly Item[], at: number): boolean {
  const unit = (words[at]?.count ?? null) === null ? words[at] : words[at + 1];
  return isTimeUnit(unit);
}

/** "Initial reports *suggest* that 20 were killed": there is nothing newer. */
const SAYS_NOW = /^(?:say|says|suggest|suggests|indicate|indicates|put|puts|speak of|speaks of|point to|points to)$/;

/** "up from *12*, with 18 wounded": only the next number is the old one. */
function isTold(words: readonly Item[]): boolean {
  const old = words.findIndex(({ count }) => count !== null);
  return old >= 0 && words.slice(old).some(({ text }) => text === ',');
}

const COMPARES = /^(?:up|down|revised) from$|^compare[ds]? (?:with|to)$|^as against$|^instead of$|^rather than$/;
