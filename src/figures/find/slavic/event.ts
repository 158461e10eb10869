import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { countsPeople, groupEnd, isFree } from './clause.ts';
import { isOtherVerb } from './other-verb.ts';

/** An event and the people it befell, in the genitive: «гибель 12 человек», «про смерть трьох військових», «тела 909 солдат». */
export const slavicEvent: Finder = {
  name: 'slavic-event',
  languages: ['uk', 'ru'],
  find({ items }, context) {
    return items.flatMap((item, cue): Find[] => {
      const measure = isPrice(items, cue) ? 'killed' : measureOf(item, 'event');
      const at = measure === null ? null : countRightBehind(items, cue);
      if (measure === null || at === null || !isFree(items, at, context)) return [];
      return countsPeople(items, at, is(item, 'loss'))
        ? [{ at, measure, cue, from: cue, to: groupEnd(items, at) }]
        : [];
    });
  },
};

/** «ціною стали *життя* п'ятьох» */
function isPrice(items: readonly Item[], lives: number): boolean {
  const becomes = /^(?:стали|стало|були|было|были)$/u.test(items[lives - 1]?.text ?? '');
  return (
    becomes &&
    /^(?:життя|жизни)$/u.test(items[lives]?.text ?? '') &&
    items.slice(0, lives).some(({ text }) => /^(?:цін|цен)(?:ою|ой)$/u.test(text))
  );
}

/** «смерти [в больнице] ещё одного пассажира»: where somebody died of wounds stands in front of who. */
function behindWard(items: readonly Item[], at: number): number {
  return /^[ву]$/u.test(items[at]?.text ?? '') && WARD.test(items[at + 1]?.text ?? '') ? at + 2 : at;
}

const WARD = /^(?:больниц|лікарн|госпит|госпіт|шпитал|реанимаци|реанімаці|клиник|клінік)/u;

/** «гибель еще 12», «смерть щонайменше 12», «травмы у 12»: at most two words between, and no verb («на расстрел *пришли* 40 зрителей»). */
function countRightBehind(items: readonly Item[], cue: number): number | null {
  const from = behindWard(items, cue + 1);
  for (let i = from; i <= from + 2; i += 1) {
    if ((items[i]?.count ?? null) !== null) return i;
    if (i === cue + 1 && /^[—–]$/.test(items[i]?.text ?? '') && /^(?:у|в)$/u.test(items[i + 1]?.text ?? '')) {
      return measureOf(items[cue], 'event') === 'wounded' && items[i + 2]?.count != null ? i + 2 : null;
    }
    if (items[i]?.kind === 'mark' && !/^[«"“„-]$/.test(items[i]?.text ?? '')) return null;
    if (i === cue + 1 && items[i]?.text === 'у' && measureOf(items[cue], 'event') === 'wounded') continue;
    if (is(items[i], 'adverb', 'others')) continue;
    if (isOtherVerb(items[i])) return null;
    // «до *ліквідації наслідків* залучали 52 рятувальників», «в *поисках участвуют* 128 человек»: no word of another clause.
    if (items[i]?.senses.length !== 0 || is(items[cue], 'loss') || /^(?:поиск|пошук)/u.test(items[cue]?.text ?? ''))
      return null;
  }
  return null;
}
