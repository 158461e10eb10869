import { type Item, is } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** "*1,000 more* casualties than in January", "12 fewer deaths than in May": by how many two counts differ. */
export const difference: Sifter = {
  name: 'difference',
  languages: ['en'],
  sifts(items, at) {
    if (!/^(?:more|fewer|less)$/.test(items[at + 1]?.text ?? '')) return false;
    const than = items.findIndex(({ text }, i) => i > at + 1 && i < at + 9 && text === 'than');
    return than > 0 && items.slice(at + 2, than).every(isPlain);
  },
};

function isPlain(item: Item): boolean {
  return item.count === null && !/^[;:.]$/.test(item.text) && !is(item, 'clause');
}
