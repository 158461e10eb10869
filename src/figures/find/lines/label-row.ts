import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/**
 * Labels in a row, each with its number right behind it and no mark between: "deaths 12 (3 children), injuries 31, missing 4",
 * "fatalities received at hospitals 9, injured 41". One pair alone may be a subject and the start of something else.
 */
export const labelRow: Finder = {
  name: 'label-row',
  languages: ['en'],
  find: ({ items }, { isTaken }) => {
    const pairs = items.flatMap((_, at) => (isTaken(at) ? [] : pairAt(items, at)));
    return pairs.length < 2 ? [] : pairs;
  },
};

const LONGEST = 6;

function pairAt(items: readonly Item[], at: number): Find[] {
  if (items[at]?.count?.unit !== 'people' || !/^(?:[,;.()]|and)$/.test(items[at + 1]?.text ?? '.')) return [];
  const from = labelFrom(items, at);
  const measure = measureOf(items[from], 'people', 'toll', 'passive', 'state');
  const isPlain = items.slice(from + 1, at).every(isPlainWord) && !LEADS_ON.test(items[at - 1]?.text ?? '');
  return measure === null || !isPlain ? [] : [{ at, measure, cue: from, from, to: at + 1 }];
}

/** Behind the mark or the "and" that opens the pair: "total *deaths* 12". */
function labelFrom(items: readonly Item[], at: number): number {
  let from = at;
  while (from > 0 && at - from < LONGEST && items[from - 1]?.kind === 'word' && items[from - 1]?.text !== 'and')
    from -= 1;
  while (/^(?:the|total|new|confirmed)$/.test(items[from]?.text ?? '')) from += 1;
  return from;
}

function isPlainWord(item: Item): boolean {
  return item.kind === 'word' && item.count === null && !is(item, 'auxiliary', 'says', 'happens');
}

/** "deaths *up* 12", "injured *at* 31": not the label of the number. */
const LEADS_ON = /^(?:up|down|by|to|from|plus|minus|over|under|about|another|more|of|in|on|since|after|with)$/;
