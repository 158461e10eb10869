import type { Measure } from '../../../domain/figure.ts';
import { type Item, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { isBehindItsNoun } from './behind-its-noun.ts';
import { cameHome } from './came-home.ts';
import { groupEnd, nounBehind } from './clause.ts';

/** The count's own noun: "14 قتيلا", "17 جثة", "نحو أربعين ألف نازح", "خمسة شهداء". */
export const arNoun: Finder = {
  name: 'ar-noun',
  languages: ['ar'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at)) return [];
      const behind = nounBehind(items, at);
      const cue = behind < 0 && isBehindItsNoun(items, at) ? at - 1 : behind;
      const noun = fateBehind(items, cue) ?? measureOf(items[cue], 'people');
      const measure = noun === 'captured' && (isFreed(items[cue + 1]) || cameHome(items, at)) ? 'released' : noun;
      return measure === null
        ? []
        : [{ at, measure, cue, from: Math.min(at, cue), to: Math.max(groupEnd(items, at), cue + 1) }];
    }),
};

/** "75 أسيرا *استشهدوا*", "12 نازحا *قتلوا*", "اثنين من الجرحى *توفيا*": what befell them tells more than what they were. */
function fateBehind(items: readonly Item[], cue: number): Measure | null {
  const was = measureOf(items[cue], 'people');
  if (was !== 'captured' && was !== 'displaced' && was !== 'wounded') return null;
  const verb = items[cue + 1];
  const fate = /^\p{L}+[وي]?ا(?: |$)/u.test(verb?.text ?? '') ? measureOf(verb, 'happens', 'passive') : null;
  return fate === 'killed' || fate === 'wounded' ? fate : null;
}

/** "50 أسيرا محررا" */
function isFreed(item: Item | undefined): boolean {
  return /^(?:ال)?محرر(?:ا|ين|ون)?$/u.test(item?.text ?? '');
}
