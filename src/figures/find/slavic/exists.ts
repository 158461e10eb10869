import { is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { oneAt } from './worded-count.ts';

/** One of the dead or hurt, told by a singular: «є загиблий і троє поранених», «есть раненая», «единственный погибший — сторож». */
export const slavicExists: Finder = {
  name: 'slavic-exists',
  languages: ['uk', 'ru'],
  needsNoNumber: true,
  find: (sentence, { drafts }) =>
    sentence.items.flatMap((item, cue, items): Find[] => {
      const measure = measureOf(item, 'people');
      const exists = EXISTS.test(items[cue - 1]?.text ?? '') && SINGLE.test(item.text);
      if (measure === null || !exists || drafts.some((draft) => draft.cue === cue)) return [];
      if (is(items[cue + 1], 'person') || items[cue + 1]?.capital === true) return [];
      return [{ at: cue, measure, cue, from: cue - 1, to: cue + 1, count: oneAt(sentence, cue) }];
    }),
};

const EXISTS = /^(?:є|есть|имеется|з'явився|появился|появилась|з'явилася|єдин(?:ий|а)|единственн(?:ый|ая))$/u;
const SINGLE =
  /^(?:убит(?:ый|ая)|вбит(?:ий|а)|загибл(?:ий|а)|погибш(?:ий|ая)|поранен(?:ий|а)|ранен(?:ый|ая)|постраждал(?:ий|а)|пострадавш(?:ий|ая)|зникл(?:ий|а)|пропавш(?:ий|ая)|жертва)(?: |$)/u;
