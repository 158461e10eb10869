import type { Measure } from '../../../domain/figure.ts';
import { type Item, is, measureOf } from '../../item.ts';

/** "4,800 casualties, some 610 of them *deaths*", "40 of these are *fatal*": what became of those. */
export function fateOf(items: readonly Item[], at: number): Measure | null {
  const behind = items.slice(at + 1, at + 5).findIndex((item) => is(item, 'of-them'));
  if (behind < 0) return null;
  const next = at + 2 + behind;
  const noun = is(items[next], 'auxiliary') ? items[next + 1] : items[next];
  return FATES.find(([, words]) => words.test(noun?.text ?? ''))?.[0] ?? listedAs(items, next);
}

/** "96 of whom *it lists as killed*", "31 of whom *the army believes dead*": what somebody says became of them, in the same clause. */
function listedAs(items: readonly Item[], from: number): Measure | null {
  const verb = items.findIndex(({ text }, i) => i >= from && i < from + 6 && LISTS.test(text));
  const between = items.slice(from, Math.max(from, verb));
  if (verb < 0 || between.some(({ kind, count }) => kind === 'mark' || count !== null)) return null;
  return measureOf(items[items[verb + 1]?.text === 'as' ? verb + 2 : verb + 1], 'passive', 'state', 'people');
}

const LISTS =
  /^(?:(?:has|have|had) )?(?:lists?|listed|counts?|counted|records|recorded|believes?|believed|considers?|considered|marks|marked|reports|reported|presumes?|presumed|names|named|says (?:were|are)|confirmed|registers?|registered)(?: as)?$/;

const FATES: readonly (readonly [Measure, RegExp])[] = [
  ['killed', /^(?:deaths?|dead|fatal|fatally|fatalities|mortal)$/],
  ['wounded', /^(?:injuries|wounded|injured|wounds)$/],
  ['missing', /^missing$/],
  ['captured', /^(?:prisoners|captives|captured)$/],
];
