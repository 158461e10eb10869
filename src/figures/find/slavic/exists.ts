import { type Count, type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/** One of the dead or hurt, told by a singular: «є загиблий і троє поранених», «есть раненая», «единственный погибший — сторож». */
export const slavicExists: Finder = {
  name: 'slavic-exists',
  languages: ['uk', 'ru'],
  needsNoNumber: true,
  find: ({ items }, { drafts }) =>
    items.flatMap((item, cue): Find[] => {
      const measure = measureOf(item, 'people');
      const exists = EXISTS.test(items[cue - 1]?.text ?? '') && SINGLE.test(item.text);
      if (measure === null || !exists || drafts.some((draft) => draft.cue === cue)) return [];
      if (is(items[cue + 1], 'person') || items[cue + 1]?.capital === true) return [];
      return [{ at: cue, measure, cue, from: cue - 1, to: cue + 1, count: one(item) }];
    }),
};

const EXISTS = /^(?:є|есть|имеется|з'явився|появился|появилась|з'явилася|єдин(?:ий|а)|единственн(?:ый|ая))$/u;
const SINGLE =
  /^(?:загибл(?:ий|а)|погибш(?:ий|ая)|поранен(?:ий|а)|ранен(?:ый|ая)|постраждал(?:ий|а)|пострадавш(?:ий|ая)|зникл(?:ий|а)|пропавш(?:ий|ая)|жертва)(?: |$)/u;

function one({ start: numberStart, end: numberEnd, text: written }: Item): Count {
  const bounds = { low: 1, high: 1, qualifier: 'exact' } as const;
  return { ...bounds, unit: 'people', numberStart, numberEnd, written, rounding: 1, indefinite: false, sifted: null };
}
