import type { Measure } from '../../../domain/figure.ts';
import { type Item, is } from '../../item.ts';
import { groupEnd } from './clause.ts';
import { losesThem } from './loses-them.ts';

/**
 * What a verb that told `measure` means for the people at `at`: who lost a home is displaced, and whom somebody lost died,
 * rather than going missing. Null where the verb tells nothing.
 */
export function fateOfTheLost(
  items: readonly Item[],
  verb: number,
  at: number,
  measure: Measure | null,
): Measure | null {
  const lost = measure === 'missing' || is(items[verb], 'loss');
  if (!lost) return measure;
  if (loseHomes(items, at)) return 'displaced';
  return measure === 'missing' && losesThem(items, verb, at) ? 'killed' : measure;
}

/** "فقد 1800 شخص *منازلهم*" */
function loseHomes(items: readonly Item[], at: number): boolean {
  const end = groupEnd(items, at);
  return items.slice(end, end + 2).some(({ text }) => HOMES.test(text));
}

const HOMES = /^(?:منازل|بيوت|مساكن|ديار|شقق|خيام|ماوا|مسكن|منزل|بيت)(?:هم|هن|ها)$/u;
