import { type Item, is } from '../item.ts';

/** Whether between two items there is nothing but what joins equal members: commas, "and", brackets of people. */
export function isJoint(items: readonly Item[], from: number, to: number): boolean {
  if (to <= from) return false;
  return (
    items
      .slice(from, to)
      .every(
        (item) =>
          item.text === ',' ||
          is(item, 'conjunction') ||
          is(item, 'adverb', 'single', 'others') ||
          item.text === 'as' ||
          item.text === 'well',
      ) && !items.slice(from, to).some((item) => /^(?:but|while|whereas|yet)$/.test(item.text))
  );
}
