import type { Item } from '../../item.ts';
import type { Span } from '../../span.ts';

/** «в соседнем государстве, *Тарсии*, паводок …», «у столиці, *Марр*, …»: the name between commas behind what it is. */
export function apposed(items: readonly Item[], from: number): Span | null {
  const noun = items.findIndex(({ text }, i) => i >= from && i <= from + 2 && LAND.test(text));
  const name = items[noun + 2];
  const between = noun >= 0 && items[noun + 1]?.text === ',' && items[noun + 3]?.text === ',';
  return between && name?.capital === true && name.kind === 'word' ? { from: noun + 2, to: noun + 3 } : null;
}

const LAND =
  /^(?:государстве|стране|державі|країні|столице|столиці|городе|місті|городке|містечку|селе|селі|поселке|селищі|провинции|провінції)$/u;
