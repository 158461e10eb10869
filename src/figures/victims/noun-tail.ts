import { type Item, is } from '../item.ts';

/** "members *of the Tigray Front*", "citizens *of 36 African states*": the last word of what completes a noun that says little alone. */
export function tailBehind(items: readonly Item[], at: number): Item | undefined {
  if (!wantsTail(items, at)) return undefined;
  let last: Item | undefined;
  // How many states they are from is no number of people.
  const from = items[at + 1]?.count ? at + 2 : at + 1;
  for (let i = from; i < items.length && i < at + 8 && !endsTail(items[i]); i += 1) last = items[i];
  return last;
}

function wantsTail(items: readonly Item[], at: number): boolean {
  const [noun, link] = [items[at - 1]?.text ?? '', items[at]?.text ?? ''];
  return (OF_BODY.test(noun) && link === 'of') || (OF_STATE.test(noun) && /^(?:of|from)$/.test(link));
}

const OF_BODY = /^(?:members|member|employees|staff|soldiers|servicemen|servicewomen|troops|personnel|fighters)$/;
const OF_STATE = /^(?:citizens|nationals|natives)$/;

function endsTail(item: Item | undefined): boolean {
  return (
    !/^(?:word|code)$/.test(item?.kind ?? '') ||
    /^(?:who|that|which|whom)$/.test(item?.text ?? '') ||
    (is(item, 'preposition', 'conjunction', 'auxiliary', 'passive', 'happens', 'adverb') && item?.text !== 'of')
  );
}
