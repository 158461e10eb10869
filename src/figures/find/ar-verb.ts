import type { Measure } from '../../domain/figure.ts';
import { type Item, is, measureOf } from '../item.ts';
import type { Find, FindContext, Finder } from '../rule.ts';
import { countsPeople, groupEnd, nounBehind, partsClauses } from './ar-clause.ts';

/** The verb or its noun stands first: "قتل 22 شخصا", "استشهد في القصف أربعة أطفال", "مقتل 14 وإصابة 37 آخرين", "أسر سبعة مقاتلين". */
export const arVerb: Finder = {
  name: 'ar-verb',
  languages: ['ar'],
  find: ({ items }, context) => {
    const finds: Find[] = [];
    items.forEach((item, verb) => {
      const measure = measureOf(item, 'passive', 'active', 'happens', 'event', 'loss');
      const at = measure === null || item.count !== null ? -1 : countBehind(items, verb, finds, context);
      if (measure === null || at < 0 || !mayTake(items, verb, at, measure)) return;
      finds.push({ at, measure, cue: verb, from: verb, to: groupEnd(items, at) });
      finds.push(...furtherOnes(items, { at, measure, cue: verb }, context));
    });
    return finds;
  },
};

const REACH = 9;

function countBehind(items: readonly Item[], verb: number, finds: readonly Find[], { isTaken }: FindContext): number {
  for (let i = verb + 1; i < items.length && i <= verb + REACH; i += 1) {
    const item = items[i];
    if (item?.count && item.count.sifted !== null) continue;
    if (item?.count) return isTaken(i) || finds.some(({ at }) => at === i) ? -1 : i;
    if (partsClauses(item) || is(item, 'including', 'toll', 'money', 'label')) return -1;
    if (is(item, 'passive', 'active', 'event') && !is(item, 'thing', 'others')) return -1;
    if (is(item, 'people') && !is(item, 'person') && !isPair(items[i + 1])) return -1;
  }
  return -1;
}

/** "مصابين اثنين": the number repeats the form of its noun. */
function isPair(item: Item | undefined): boolean {
  return item?.count != null && item.count.high !== null && item.count.high <= 2;
}

const OWN_DEATH = /^(?:killed|wounded)$/;

/** A noun of its own keeps the number, unless its people died, were hurt or came home. */
function mayTake(items: readonly Item[], verb: number, at: number, measure: Measure): boolean {
  const noun = measureOf(items[nounBehind(items, at)], 'people');
  if (noun !== null && noun !== measure) {
    if (measure === 'bodies') return true;
    if (measure === 'released') return noun === 'captured';
    return OWN_DEATH.test(measure) && !/^(?:killed|wounded|casualties|bodies|missing)$/.test(noun);
  }
  if (measure === 'released' && !countsPeople(items, at, true)) return false;
  const sure = OWN_DEATH.test(measure) || measure === 'casualties';
  const strict = !sure || is(items[verb], 'loss') || at > verb + 3;
  return (
    countsPeople(items, at, strict || (!sure && at > verb + 1)) ||
    (at === verb + 1 && (sure || /^(?:captured|missing|displaced)$/.test(measure)))
  );
}

/** "مقتل ثلاثة جنود ومدنيين اثنين", "قتل 6 نساء و4 أطفال" */
function furtherOnes(
  items: readonly Item[],
  first: Pick<Find, 'at' | 'measure' | 'cue'>,
  { isTaken }: FindContext,
): Find[] {
  const finds: Find[] = [];
  for (let end = groupEnd(items, first.at); ; ) {
    const at = is(items[end], 'conjunction') || items[end]?.text === '،' ? end + 1 : end;
    const joined = items[at]?.count != null && (at > end || items[at]?.text.startsWith('و'));
    if (!joined || isTaken(at) || !is(items[at + 1], 'person') || nounBehind(items, at) >= 0) return finds;
    if (is(items[groupEnd(items, at)], 'happens', 'passive') && !items[groupEnd(items, at)]?.text.startsWith('و'))
      return finds;
    finds.push({ ...first, at, from: at, to: groupEnd(items, at) });
    end = groupEnd(items, at);
  }
}
