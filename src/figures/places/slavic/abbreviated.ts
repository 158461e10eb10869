import type { Item } from '../../item.ts';
import type { Span } from '../../span.ts';

/** «в *пос. Рудный Карской обл.*», «у *м. Карськ*», «у *Карському р-ні*»: what a place is, cut short. */
export function abbreviated(items: readonly Item[], from: number): Span | null {
  const land = landEnd(items, from);
  if (land !== null) return { from, to: land };
  const [kind, stop, name] = items.slice(from, from + 3);
  if (kind === undefined || !KIND.test(kind.text) || stop?.text !== '.' || name?.capital !== true) return null;
  let to = from + 3;
  while (isName(items[to])) to += 1;
  return { from, to: landEnd(items, to - 1) ?? to };
}

const KIND = /^(?:г|гор|м|с|сел|пос|дер|д|ст|стан|хут|х)$/u;

/** «Карской *обл.*», «Карському *р-ні*»: index behind it, where `at` is the adjective. */
function landEnd(items: readonly Item[], at: number): number | null {
  if (items[at]?.capital !== true) return null;
  const [first, mark, last] = items.slice(at + 1, at + 4);
  if (first?.text === 'обл') return mark?.text === '.' ? at + 3 : at + 2;
  return first?.text === 'р' && mark?.text === '-' && /^н/u.test(last?.text ?? '') ? at + 4 : null;
}

function isName(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.capital && item.senses.length === 0;
}
