import { type Item, is } from '../../item.ts';
import type { Find, Finder, Sentence } from '../../rule.ts';
import { toldFor } from '../../told.ts';
import { isBareNumber } from '../tolls/bare-number.ts';

/**
 * The other half of an exchange, without a word for whom it counts: "took back 212 bodies. *In return it handed over 27*", "freed
 * 90 prisoners; Luria *let go 84*", "300 prisoners were freed by one side and *280 by the other*".
 */
export const givenInReturn: Finder = {
  name: 'given-in-return',
  languages: ['en'],
  find: (sentence, { isTaken, drafts, told }) => {
    const { items } = sentence;
    return items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at)) return [];
      const bare = isBareNumber(items, at) || isInReturn(items, at + 1);
      const from = bare ? verbBefore(sentence, at) : isOfTheOther(items, at) ? at : null;
      const whole = from === null ? null : toldFor(at, item.count, { drafts, told });
      if (from === null || whole === null || !/^(?:bodies|released|captured)$/.test(whole.measure)) return [];
      const measure = whole.measure === 'bodies' ? 'bodies' : 'released';
      return [{ at, measure, cue: at, from, to: at + 1 }];
    });
  },
};

/** What gives somebody back by itself, and what does so beside "in return". */
const GIVES =
  /\b(?:(?:hand|turn)(?:s|ed)? (?:over|back)|g[ai]ve[sn]? (?:back|up)|return(?:s|ed)|s[ea]n[dt]s? (?:back|home)|g[eo]ts? back|t[ao]kes? back|took back|frees?|freed|releas(?:es|ed)|lets? (?:go|out)|repatriat(?:es|ed)|br(?:ings?|ought) home)(?: (?:only|just|another|all))? $/i;
const TAKES = /\b(?:gave|gives|gets?|got|receive[sd]?|took|takes|sent|sends|saw)(?: (?:only|just|another|all))? $/i;
const IN_RETURN =
  /\b(?:in return|in exchange|in (?:its|their|his) turn|for (?:its|their) part|the other (?:side|way)|(?:handed|turned) over|(?:gave|took|got|sent) back|returned|freed|released|let go|(?:brought|sent) home)\b/i;

/** Index of the first word of the verb, or null. */
function verbBefore({ items, text, start }: Sentence, at: number): number | null {
  const before = text.slice(0, (items[at]?.start ?? start) - start);
  const verb = GIVES.exec(before) ?? (IN_RETURN.test(text) ? TAKES.exec(before) : null);
  return verb === null ? null : items.findIndex((item) => item.start - start >= verb.index);
}

/** "let go 84 *in exchange*" */
function isInReturn(items: readonly Item[], i: number): boolean {
  return items[i]?.text === 'in' && /^(?:return|exchange)$/.test(items[i + 1]?.text ?? '');
}

/** "*280 by the other*", "twelve crossed one way and *nine the other*" */
function isOfTheOther(items: readonly Item[], at: number): boolean {
  const the = items[at + 1]?.text === 'by' ? at + 2 : at + 1;
  return items[the]?.text === 'the' && items[the + 1]?.text === 'other' && !is(items[the + 2], 'person');
}
