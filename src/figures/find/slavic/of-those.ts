import { type Item, is, measureOf } from '../../item.ts';
import { anchorOf, type Draft, type Find, type Finder } from '../../rule.ts';
import { isFree } from './clause.ts';

/** Some of those told before: «Сорок четверо зі звільнених бійців обороняли порт», «трое из раненых — дети». */
export const slavicOfThose: Finder = {
  name: 'slavic-of-those',
  languages: ['uk', 'ru'],
  find: ({ items }, context) =>
    items.flatMap((item, at): Find[] => {
      const people = items[at + 2];
      const of = /^(?:з|із|зі|из|с|со)$/u.test(items[at + 1]?.text ?? '');
      const measure = of && /(?:их|ых)(?: |$)/u.test(people?.text ?? '') ? measureOf(people, 'people') : null;
      if (measure === null || item.count?.unit !== 'people' || !isFree(items, at, context)) return [];
      const whole = wholeOf([...context.told, ...context.drafts], measure, item);
      if (whole === undefined) return [];
      const to = is(items[at + 3], 'person') ? at + 4 : at + 3;
      return [{ at, measure, cue: at + 2, from: at, to, partOf: anchorOf(whole) }];
    }),
};

/** The nearest figure of this measure with room for the part. */
function wholeOf(told: readonly Draft[], measure: Draft['measure'], { count }: Item): Draft | undefined {
  const size = count?.low ?? count?.high ?? 0;
  return told.findLast(
    (draft) =>
      draft.measure === measure && draft.count.unit === 'people' && size < (draft.count.high ?? draft.count.low ?? 0),
  );
}
