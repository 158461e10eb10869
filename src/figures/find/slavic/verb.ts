import type { Item } from '../../item.ts';
import type { Find, FindContext, Finder } from '../../rule.ts';
import { groupEnd, isFree } from './clause.ts';
import { countBefore } from './count-before.ts';
import { countBehind } from './count-behind.ts';
import { mayCount } from './may-count.ts';
import { type Predicate, predicatesOf } from './predicate.ts';

/**
 * A verb and the number it counts, in either order: «погибли не менее 12 человек», «12 человек погибли», «унаслідок удару
 * загинуло четверо», «поранень зазнали семеро». Verbs are served from left to right; each takes the number before it when
 * that one is still free, else the next one behind it.
 */
export const slavicVerb: Finder = {
  name: 'slavic-verb',
  languages: ['uk', 'ru'],
  find({ items }, context) {
    const finds: Find[] = [];
    const taken = new Set<number>();
    const inner: FindContext = { ...context, isTaken: (at) => taken.has(at) || context.isTaken(at) };
    for (const predicate of predicatesOf(items)) {
      const at =
        countInside(items, predicate, inner) ??
        countBefore(items, predicate, inner) ??
        countBehind(items, predicate, inner);
      if (at === null) continue;
      const counted = partOfThose(items, at, predicate, inner) ?? at;
      taken.add(counted);
      const { measure, cue } = predicate;
      const from = Math.min(counted, predicate.from);
      finds.push({ at: counted, measure, cue, from, to: Math.max(groupEnd(items, at), predicate.to + 1) });
    }
    return finds;
  },
};

/** «*206 із* понад 5 тисяч полонених, яких Росія повернула, померли»: so many of them, and not all. */
function partOfThose(items: readonly Item[], at: number, { verb }: Predicate, context: FindContext): number | null {
  const comma = items.findLastIndex(({ text }, i) => i < verb && text === ',');
  if (comma > at && /^(?:як|котор)/u.test(items[comma + 1]?.text ?? '')) return null;
  const of = at < verb && /^(?:із|зі|з|из|с|со)$/u.test(items[at - 1]?.text ?? '');
  return of && isFree(items, at - 2, context) ? at - 2 : null;
}

/** «получили 12 человек ожоги»: between the verb and its injury. */
function countInside(items: readonly Item[], predicate: Predicate, context: FindContext): number | null {
  for (let i = predicate.from + 1; i < predicate.to; i += 1)
    if (isFree(items, i, context) && mayCount(items, predicate, i)) return i;
  return null;
}
