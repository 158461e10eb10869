import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { wordedCount } from './worded-count.ts';

/** «Люди не постраждали», «мирные жители, к счастью, не пострадали»: all who might have been hurt, and nobody was. */
export const slavicUnhurt: Finder = {
  name: 'slavic-unhurt',
  languages: ['uk', 'ru'],
  needsNoNumber: true,
  find: (sentence) =>
    sentence.items.flatMap(({ text }, cue): Find[] => {
      if (!UNHURT.test(text)) return [];
      const everybody = everybodyBefore(sentence.items, cue);
      if (everybody === null || isWished(sentence.items, everybody)) return [];
      const count = wordedCount(sentence, everybody, cue + 1, 0);
      return [{ at: everybody, measure: 'wounded', cue, from: everybody, to: cue + 1, count }];
    }),
};

const UNHURT = /^не (?:постраждал[иао]|пострадал[иао])$/u;
const EVERYBODY =
  /^(?:люди|люд|громадяни|граждане|цивільні|гражданские|мешканці|жителі|жители|(?:мирні|місцеві) (?:жителі|мешканці|люди|громадяни)|(?:мирные|местные) (?:жители|люди|граждане)|населення|население|мирняк)$/u;

/** Right before the verb, or before an aside between commas. */
function everybodyBefore(items: readonly Item[], cue: number): number | null {
  let i = cue - 1;
  if (items[i]?.text === ',') i = items.findLastIndex(({ text }, k) => k < i && k >= i - 6 && text === ',') - 1;
  while (is(items[i], 'adverb', 'auxiliary')) i -= 1;
  return EVERYBODY.test(items[i]?.text ?? '') && !is(items[i - 1], 'preposition') ? i : null;
}

/** «щоб люди не постраждали», «если жители не пострадали» */
function isWished(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 5), at).some(({ text }) => WISHES.test(text));
}

const WISHES = /^(?:щоб|аби|якби|якщо|чтобы|чтоб|дабы|лишь бы|если|чи$|ли$|навчан|учени)/u;
