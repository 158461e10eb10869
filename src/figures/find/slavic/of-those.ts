import { type Item, is, measureOf } from '../../item.ts';
import { anchorOf, type Draft, type Find, type Finder } from '../../rule.ts';
import { isFree } from './clause.ts';

/**
 * Some of those told before: «Сорок четверо зі звільнених бійців обороняли порт», «трое из раненых — дети», «1 500 із цих смертей
 * спричинила спека».
 */
export const slavicOfThose: Finder = {
  name: 'slavic-of-those',
  languages: ['uk', 'ru'],
  find: ({ items }, context) =>
    items.flatMap((item, at): Find[] => {
      const cue = nounOf(items, at);
      const measure = cue < 0 ? null : measureOf(items[cue], 'people', 'event');
      if (measure === null || item.count?.unit !== 'people' || !isFree(items, at, context)) return [];
      const whole = wholeOf([...context.told, ...context.drafts], measure, item);
      if (whole === undefined) return [];
      const to = is(items[cue + 1], 'person') ? cue + 2 : cue + 1;
      return [{ at, measure, cue, from: at, to, partOf: anchorOf(whole) }];
    }),
};

/** Index of «раненых» in «трое из раненых», of «смертей» in «1 500 із цих смертей»; -1 elsewhere. */
function nounOf(items: readonly Item[], at: number): number {
  if (!/^(?:з|із|зі|из|с|со)$/u.test(items[at + 1]?.text ?? '')) return -1;
  if (/^(?:цих|этих|тих|тех)$/u.test(items[at + 2]?.text ?? '')) return at + 3;
  return /(?:их|ых)(?: |$)/u.test(items[at + 2]?.text ?? '') && is(items[at + 2], 'people') ? at + 2 : -1;
}

/** The nearest figure of this measure with room for the part. */
function wholeOf(told: readonly Draft[], measure: Draft['measure'], { count }: Item): Draft | undefined {
  const size = count?.low ?? count?.high ?? 0;
  return told.findLast(
    (draft) =>
      draft.measure === measure && draft.count.unit === 'people' && size < (draft.count.high ?? draft.count.low ?? 0),
  );
}
