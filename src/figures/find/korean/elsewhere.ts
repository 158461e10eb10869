import { is } from '../../item.ts';
import type { Draft, Find, Finder, Sentence } from '../../rule.ts';
import { isFree } from './clause.ts';
import { tailOf } from './tail.ts';

/** "고르나 계곡에서 28명이 숨졌고, *벨라에서 11명*, …": the same happened to others in another place, and the verb is not said again. */
export const koElsewhere: Finder = {
  name: 'ko-elsewhere',
  languages: ['ko'],
  find: (sentence, context) =>
    sentence.items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || !isFree(sentence, at, context) || !isPlaced(sentence, at)) return [];
      const former = formerOf(sentence, at, context.drafts);
      return former === null ? [] : [{ at, measure: former.measure, cue: at, from: at, to: tailOf(sentence, at).next }];
    }),
};

/** A place right before the number, and nothing but a mark or the end of the clause behind it. */
function isPlaced({ items, text, start, ...sentence }: Sentence, at: number): boolean {
  const { counter, particle, next } = tailOf({ items, text, start, ...sentence }, at);
  const before = text.slice(0, (items[at]?.start ?? start) - start);
  const ends = items[next] === undefined || items[next]?.kind === 'mark';
  return (
    counter === '명' &&
    /^(?:|이|이다|이었다)$/.test(particle) &&
    ends &&
    /에서(?:는|도)? (?:약 |최소 |또 )?$/u.test(before)
  );
}

/** The figure before, which was told with a place and its verb. */
function formerOf({ items, text, start }: Sentence, at: number, drafts: readonly Draft[]): Draft | null {
  const former = drafts.filter((draft) => draft.at < at && draft.partOf === null).toSorted((a, b) => b.at - a.at)[0];
  if (former === undefined || !/에서/u.test(text.slice(0, former.count.numberStart - start))) return null;
  const between = items.slice(Math.max(former.cue, former.at) + 1, at);
  return between.some((item) => item.count?.sifted === null || is(item, 'says', 'other-fate', 'happens', 'passive'))
    ? null
    : former;
}
