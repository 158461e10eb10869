import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { isBareNumber } from './bare-number.ts';

/** What is counted stands in front, its number at the end: "*Of its own dead it mentions two*", "*As for prisoners, the front claims 40*". */
export const topicCount: Finder = {
  name: 'topic-count',
  languages: ['en'],
  find: ({ items }, { isTaken }) => {
    const noun = topicOf(items);
    const measure = measureOf(items[noun], 'people');
    if (measure === null) return [];
    const at = items.findIndex(({ count }, i) => i > noun && count?.sifted === null);
    const isTold = items
      .slice(noun + 1, at)
      .every((item) => !is(item, 'people', 'passive', 'happens', 'active', 'other-fate'));
    const counts = at > noun + 1 && items.slice(noun + 1, at).some((item) => is(item, 'says') || HOLDS.test(item.text));
    if (!isTold || !counts || isTaken(at) || items[at]?.count?.unit !== 'people' || !isBareNumber(items, at)) return [];
    return [{ at, measure, cue: noun, from: noun, to: at + 1 }] satisfies Find[];
  },
};

const HOLDS =
  /^(?:has|have|had|gives?|gave|mentions?|mentioned|names?|named|lists?|listed|speaks?|spoke|counts?|counted|claims?)$/;

/** "of its own", "as for the", "on": the noun behind, or -1. */
function topicOf(items: readonly Item[]): number {
  const opens =
    /^(?:of|on|about|regarding|concerning)$/.test(items[0]?.text ?? '') ||
    (items[0]?.text === 'as' && /^(?:for|to)$/.test(items[1]?.text ?? ''));
  if (!opens) return -1;
  const from = items[0]?.text === 'as' ? 2 : 1;
  const noun = items.findIndex(
    (item, i) =>
      i >= from &&
      i < from + 3 &&
      is(item, 'people') &&
      (!is(item, 'person') || measureOf(item, 'people') === 'captured'),
  );
  const plain = items.slice(from, noun).every(({ text }) => /^(?:its|their|his|the|own|of|our|any)$/.test(text));
  return noun > 0 && plain ? noun : -1;
}
