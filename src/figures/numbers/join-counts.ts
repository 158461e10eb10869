import { type Count, type Item, is } from '../item.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Span } from './span.ts';
import { spanAt } from './span-at.ts';

/** Joins the words of every number, its range and its qualifier into one item with a count. */
export function joinCounts(
  slice: (start: number, end: number) => string,
  items: readonly Item[],
  lexicon: Lexicon,
): Item[] {
  const joined: Item[] = [];
  for (let i = 0; i < items.length; ) {
    const item = items[i];
    const span = mayOpen(item) ? spanAt(items, i, lexicon) : null;
    if (span === null) {
      if (item !== undefined) joined.push(item);
      i += 1;
      continue;
    }
    joined.push(countItem(slice, items, span));
    i = span.to;
  }
  return joined;
}

/** Digits, number words, and what may stand in front of either. */
function mayOpen(item: Item | undefined): boolean {
  if (item?.kind === 'digits') return true;
  return is(item, 'qualifier-before', 'range-opener', 'value', 'multiplier', 'indefinite', 'fraction', 'majority');
}

function countItem(slice: (start: number, end: number) => string, items: readonly Item[], span: Span): Item {
  const first = items[span.from];
  const last = items[span.to - 1];
  const numberStart = items[span.numberFrom]?.start ?? 0;
  const numberEnd = items[span.numberTo - 1]?.end ?? 0;
  const start = first?.start ?? numberStart;
  const end = last?.end ?? numberEnd;
  const { low, high, qualifier, numeral } = span;
  const count: Count = {
    low,
    high,
    qualifier,
    unit: numeral.kind === 'fraction' || numeral.kind === 'majority' ? 'fraction' : 'people',
    numberStart,
    numberEnd,
    written: slice(numberStart, numberEnd),
    rounding: numeral.rounding,
    indefinite: numeral.kind === 'indefinite',
    sifted: null,
  };
  const kind = items[span.numberFrom]?.kind ?? 'word';
  return {
    start,
    end,
    text: slice(start, end).toLowerCase(),
    kind,
    senses: [],
    count,
    capital: first?.capital ?? false,
  };
}
