import { predicateAfter } from '../../clauses/predicate.ts';
import { groupAfter } from '../../groups.ts';
import { type Item, is, measureOf } from '../../item.ts';
import { countedWord } from '../../numbers/counted-word.ts';
import type { Find, Finder } from '../../rule.ts';

/** A label and its value: "Killed: 20", "Number of injuries – 6", "Martyrs | 7". Not "Losses: 17 dead", "31 were killed: 19 women". */
export const labelLine: Finder = {
  name: 'label-line',
  needsNoNumber: true,
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at) => {
      if (item.count === null) return NONE.test(item.text) ? noneAt(items, at) : [];
      if (isTaken(at) || item.count.unit !== 'people') return [];
      const cue = labelBefore(items, at);
      const measure = measureOf(items[cue], 'toll', 'people', 'event', 'passive', 'state');
      return measure === null || groupAfter(items, at).measure !== null || isCounted(items, cue) || isTold(items, at)
        ? []
        : [{ at, measure, cue, from: cue, to: at + 1 }];
    }),
};

/** "*51* deaths: 30 in the north": the label has its number, and what follows is a part of it. */
function isCounted(items: readonly Item[], cue: number): boolean {
  const opens = items.findLastIndex(({ text }, i) => i < cue && /^[,;|]$/.test(text));
  return items.slice(opens + 1, cue).some(({ count }) => count?.sifted === null && count.unit === 'people');
}

/** "They came back as skeletons: *40 of their soldiers were killed*": a sentence of its own. */
function isTold(items: readonly Item[], at: number): boolean {
  return groupAfter(items, at).kind === 'person' && predicateAfter(items, at) >= 0;
}

const NONE = /^(?:none|nobody|nil)$/;

/** "Missing: none", "Unaccounted for at 21:00: nobody" */
function noneAt(items: readonly Item[], at: number): Find[] {
  const cue =
    at < 9 && /^[:–—=-]$/.test(items[at - 1]?.text ?? '')
      ? items.findIndex((item) => is(item, 'people', 'passive', 'state'))
      : -1;
  const measure = measureOf(items[cue], 'people', 'passive', 'state');
  const opens = cue >= 0 && cue <= 2 && items[cue]?.capital === true;
  if (measure === null || !opens || !/^[.,;]?$/.test(items[at + 1]?.text ?? '')) return [];
  return [{ at, measure, cue, from: cue, to: at + 1, count: countedWord(items[at], 0) }];
}

/** "*Lutia's dead* on the southern line, as given in the capital: sixteen": of a line without a verb, what it is about. */
function subjectBefore(items: readonly Item[], at: number): number {
  const label = items.slice(0, at - 1);
  const isPlain = label.length < 18 && items[at - 1]?.text === ':' && !label.some(isVerbal);
  return isPlain && groupAfter(items, at).kind === 'none' ? headOf(label) : at - 2;
}

/** "*Deaths* since 19 January: 70", "Drivers *killed* on the road: 12" */
function headOf(label: readonly Item[]): number {
  const people = label.findIndex((item) => is(item, 'people'));
  return people < 0 && measureOf(label[0], 'event') !== null ? 0 : people;
}

function isVerbal(item: Item): boolean {
  return (
    (item.count !== null && item.count.sifted !== 'date') ||
    is(item, 'auxiliary', 'active', 'happens', 'says', 'other-fate', 'loss')
  );
}

/** The measure word right before the mark, brackets stepped over: "Killed (total): 20". */
function labelBefore(items: readonly Item[], at: number): number {
  if (!/^[:=|]$|^[–—-]$/.test(items[at - 1]?.text ?? '')) return -1;
  if (items[at - 2]?.text !== ')')
    return measureOf(items[at - 2], 'toll', 'people', 'event', 'passive', 'state') === null
      ? subjectBefore(items, at)
      : at - 2;
  for (let i = at - 3; i > at - 12 && i > 0; i -= 1) if (items[i]?.text === '(') return i - 1;
  return -1;
}
