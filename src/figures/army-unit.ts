import type { Item } from './item.ts';

/** "the 5 Field *Regiment*", "the Third *Brigade*": the noun that ends the name of a unit of an army. */
export function endsUnitName({ text, capital }: Item): boolean {
  return (
    capital &&
    /^(?:regiment|brigade|battalion|division|corps|squadron|rifles|company|infantry|armou?red|wing|unit)$/.test(text)
  );
}
