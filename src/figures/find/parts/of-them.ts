import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import { isOfWhole, isThereAlone } from '../../part-of-others.ts';

/** "12 of them", "of whom 12", "of them 393". */
export function isOfThem(items: readonly Item[], at: number): boolean {
  if (isOfWhole(items, at) || isThereAlone(items, at) || isAmongThem(items, at)) return true;
  return (
    isMostOfThem(items, at) ||
    is(items[at + 1], 'of-them') ||
    is(items[at - 1], 'of-them') ||
    (items[at - 1]?.text === ',' && is(items[at - 2], 'of-them'))
  );
}

/** "counted *12 Malvians among them*": behind its noun, at the end of the clause. */
function isAmongThem(items: readonly Item[], at: number): boolean {
  const { to, kind } = groupAfter(items, at);
  return kind !== 'none' && items[to]?.text === 'among them' && !items[to + 1]?.text.match(/^\p{L}|^\p{Nd}/u);
}

/** "most of them *pensioners*": the number itself ends in "of". */
function isMostOfThem(items: readonly Item[], at: number): boolean {
  if (!/ of$/.test(items[at]?.text ?? '') || !/^(?:them|whom)$/.test(items[at + 1]?.text ?? '')) return false;
  if (/^(?:for|with)$/.test(items[at + 2]?.text ?? '') && is(items[at + 3], 'harm')) return true;
  return [at + 2, at + 3].some((i) => is(items[i], 'person'));
}

/** "26 were shot, *one a Dorland national*", "nine dead, *one a girl of 14*": an apposition that singles one out. */
export function isOneMore(items: readonly Item[], at: number): boolean {
  if (items[at]?.text !== 'one' || !/^(?:,|and)$/.test(items[at - 1]?.text ?? '')) return false;
  return (
    /^an?$/.test(items[at + 1]?.text ?? '') &&
    items.slice(at + 2, at + 5).some((item) => is(item, 'person') || item.capital)
  );
}
