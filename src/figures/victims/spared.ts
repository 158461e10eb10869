import { is } from '../item.ts';
import type { Sentence } from '../rule.ts';
import { addsNothing, isLife } from './tells-nobody.ts';

/** "no *civilians* were killed", "no casualties among *the crew*": who was spared. */
export function sparedOf({ items, text, start }: Sentence, at: number): string | null {
  const among = items.findIndex(({ text: word }, i) => i > at && i < at + 8 && /^(?:among|amongst)$/.test(word));
  const isOfThem = items[at + 1]?.text === 'of';
  const from = among >= 0 ? among + 1 : isOfThem ? at + 2 : at + 1;
  const head = items.findIndex((item, i) => i >= from && i < from + 5 && is(item, 'person') && !isLife(item));
  const between = items.slice(from, head);
  if (
    head < 0 ||
    between.some(
      (item) => item.kind === 'mark' || is(item, 'preposition', 'conjunction', 'auxiliary', 'passive', 'clause'),
    )
  )
    return null;
  const first = between.find((item) => !addsNothing(item) && item.count === null && !is(item, 'stop')) ?? items[head];
  return first === undefined ? null : text.slice(first.start - start, (items[head]?.end ?? first.end) - start);
}
