import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { isFree } from './clause.ts';

/** One number for several fates: «400 «убитых и раненых»», «300 загиблих та зниклих», «90 погибших, пропавших и раненых». */
export const slavicBoth: Finder = {
  name: 'slavic-both',
  languages: ['uk', 'ru'],
  find: ({ items }, context) =>
    items.flatMap((_, at): Find[] => {
      const to = isFree(items, at, context) ? fatesBehind(items, at + 1) : null;
      return to === null ? [] : [{ at, measure: 'casualties', cue: to - 1, from: at, to }];
    }),
};

/** Index behind the last of at least two different fates, or null. «Погибших военнопленных» are of one fate. */
function fatesBehind(items: readonly Item[], from: number): number | null {
  const measures = new Set<string>();
  let to = from;
  let joined = true;
  for (let i = from; i < from + 9; i += 1) {
    const measure = fateOf(items[i]);
    if (measure !== null && joined) {
      joined = false;
      measures.add(measure);
      to = i + 1;
    } else if (measures.size === 0 ? !/^[«"“„]$/.test(items[i]?.text ?? '') : !isJoint(items[i])) break;
    else joined = true;
  }
  return measures.size > 1 && !isCountedApart(items, to) ? to : null;
}

/** In the genitive plural: «убитых», «зниклих безвісти». */
function fateOf(item: Item | undefined): string | null {
  if (!/(?:их|ых)(?: |$)/u.test(item?.text ?? '')) return null;
  const measure = measureOf(item, 'people', 'passive', 'state');
  return measure !== null && FATES.test(measure) ? measure : null;
}

const FATES = /^(?:killed|wounded|missing|captured|casualties)$/;

function isJoint(item: Item | undefined): boolean {
  return is(item, 'conjunction', 'adverb') || item?.text === ',';
}

/** «5 погибших и раненых — 12»: the second fate has a number of its own. */
function isCountedApart(items: readonly Item[], to: number): boolean {
  return /^[—–:-]$/.test(items[to]?.text ?? '') ? items[to + 1]?.count != null : items[to]?.count != null;
}
