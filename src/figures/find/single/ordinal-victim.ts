import { type Item, is, measureOf } from '../../item.ts';
import { countedWord } from '../../numbers/counted-word.ts';
import type { Find, Finder } from '../../rule.ts';

/**
 * One more victim without a noun: "two were killed and *a third* critically wounded", "one man died, *another* was hurt", "four are dead. *A fifth* is
 * fighting for his life".
 */
export const ordinalVictim: Finder = {
  name: 'ordinal-victim',
  languages: ['en'],
  needsNoNumber: true,
  find: ({ items }, { drafts, before }) =>
    items.flatMap((item, at): Find[] => {
      if (!isOrdinal(item) || !(at === 0 || isJoined(items, at))) return [];
      const earlier = at === 0 ? before : drafts.filter((draft) => draft.at < at);
      const told = earlier.some(({ measure }) => /^(?:killed|wounded|missing|captured)$/.test(measure));
      const cue = told ? verbBehind(items, at) : -1;
      const measure = measureOf(items[cue], 'passive', 'happens', 'state');
      if (measure === null || !/^(?:killed|wounded|missing|captured)$/.test(measure)) return [];
      return [{ at, measure, cue, from: at, to: cue + 1, count: countedWord(item, 1) }];
    }),
};

function isOrdinal({ text, count }: Item): boolean {
  const isFree = count === null || count.sifted === 'ordinal';
  return isFree && /^(?:another|a second|a third|a fourth|a fifth|a sixth)$/.test(text);
}

function isJoined(items: readonly Item[], at: number): boolean {
  return is(items[at - 1], 'conjunction', 'clause') || /^[,;]$/.test(items[at - 1]?.text ?? '');
}

function verbBehind(items: readonly Item[], at: number): number {
  let i = at + 1;
  while (i < at + 6 && is(items[i], 'auxiliary', 'adverb') && !is(items[i], 'passive', 'happens')) i += 1;
  return i;
}
