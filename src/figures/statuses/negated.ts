import { type Item, is } from '../item.ts';
import type { Draft } from '../rule.ts';

/** Not "16 people, *not 18*, died": there the other number is the denied one. */
export function isNegated(items: readonly Item[], { at, cue }: Draft): boolean {
  const first = Math.min(at, cue);
  return (
    is(items[first - 1], 'not') ||
    (/^(?:no|not)$/.test(items[at - 1]?.text ?? '') && items[at]?.count?.high !== 0) ||
    (is(items[first - 2], 'not') && !LACKS.test(items[first - 1]?.text ?? '')) ||
    (cue > at &&
      ownVerb(items, at, cue).some(
        (item, i, words) => is(item, 'not') && !words[i + 1]?.count && !isParted(words.slice(i)),
      ))
  );
}

/** «*не хватает* двадцати двух»: who is not there. */
const LACKS = /^(?:хватает|вистачає|стало|досчитал|дорахувал)/u;

/** "Seven men*, whose names are not known,* died": without the clause that tells of them. */
function ownVerb(items: readonly Item[], at: number, cue: number): readonly Item[] {
  const whose = items.findIndex(({ text }, i) => i > at && i < cue && text === 'whose');
  const close = whose < 0 ? -1 : items.findIndex(({ text }, i) => i > whose && i < cue && text === ',');
  return items.slice(Math.max(at, close) + 1, cue);
}

/** «девятнадцать *нигде не числятся, и* родные считают их пропавшими»: another clause was negated. */
function isParted(words: readonly Item[]): boolean {
  return words.some((item, i) => item.text === ',' && is(words[i + 1], 'conjunction'));
}
