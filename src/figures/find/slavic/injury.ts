import { type Item, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { countsPeople, groupEnd, isFree } from './clause.ts';

/** «у двоих рабочих обморожения», «ще в одного перелом»: who has an injury, without a verb. */
export const slavicInjury: Finder = {
  name: 'slavic-injury',
  languages: ['uk', 'ru'],
  find({ items }, context) {
    return items.flatMap((_, at): Find[] => {
      const own = ownersBefore(items, at);
      if (own !== null && isFree(items, own, context) && countsPeople(items, own, true))
        return [{ at: own, measure: 'wounded', cue: at, from: own, to: at + 1 }];
      const has = /^(?:у|в)$/u.test(items[at - 1]?.text ?? '');
      if (!isFree(items, at, context)) return [];
      const cue = has ? injuryBehind(items, at + 1, groupEnd(items, at) + 1) : amputationBehind(items, at);
      if (cue === null || !countsPeople(items, at, false)) return [];
      return [{ at, measure: 'wounded', cue, from: has ? at - 1 : at, to: cue + 1 }];
    });
  },
};

/** «під обстріл потрапили *двоє* комунальників: *у них* уламкові поранення» */
function ownersBefore(items: readonly Item[], injury: number): number | null {
  if (measureOf(items[injury], 'event') !== 'wounded') return null;
  const pronoun = items.findLastIndex(
    ({ text }, i) => i < injury && i >= injury - 4 && /^(?:них|обоих|обох)$/u.test(text),
  );
  if (pronoun < 2 || !/^(?:у|в)$/u.test(items[pronoun - 1]?.text ?? '')) return null;
  if (!/^[:,;—–]$/.test(items[pronoun - 2]?.text ?? '')) return null;
  const at = items.findLastIndex(({ count }, i) => i < pronoun && count !== null && count.sifted === null);
  return at >= 0 && groupEnd(items, at) === pronoun - 2 ? at : null;
}

/** «троим [бойцам] ампутировали ноги» */
function amputationBehind(items: readonly Item[], at: number): number | null {
  const cue = groupEnd(items, at);
  return /^ампут/u.test(items[cue]?.text ?? '') ? cue : null;
}

/** The injury right behind the people, or behind one word about it: «у троих [тяжёлые] ожоги». */
function injuryBehind(items: readonly Item[], from: number, last: number): number | null {
  for (let i = from; i <= last; i += 1) {
    if (measureOf(items[i], 'event') === 'wounded' || /^ампут/u.test(items[i]?.text ?? '')) return i;
    if (items[i]?.kind !== 'word' && items[i]?.text !== '—') return null;
  }
  return null;
}
