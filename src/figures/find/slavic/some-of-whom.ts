import type { Measure } from '../../../domain/figure.ts';
import { type Item, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { groupEnd, isFree, verbMeasure } from './clause.ts';

/** «Из 41 похищенной школьницы освобождены 23», «із дванадцяти поранених померли двоє»: so many were hurt or taken, and that befell some of them. */
export const slavicSomeOfWhom: Finder = {
  name: 'slavic-some-of-whom',
  languages: ['uk', 'ru'],
  find: ({ items }, context) =>
    items.flatMap((_, at): Find[] => {
      const whom = OF.test(items[at - 1]?.text ?? '') && isFree(items, at, context) ? whomOf(items, at) : null;
      const later = whom === null ? null : fateBehind(items, whom.at + 1);
      if (whom === null || later === null || later.measure === whom.measure) return [];
      const whole: Find = {
        at,
        measure: whom.measure,
        cue: whom.at,
        from: at,
        to: Math.min(groupEnd(items, at), later.at),
      };
      const part = isFree(items, later.at + 1, context) ? later.at + 1 : later.at - 1;
      if (part === at || !isFree(items, part, context)) return [];
      const [from, to] = [Math.min(part, later.at), Math.max(groupEnd(items, part), later.at + 1)];
      return [whole, { at: part, measure: later.measure, cue: later.at, from, to }];
    }),
};

const OF = /^(?:із|из|зі|з)$/u;

interface Fate {
  /** Index of the word that tells it. */
  readonly at: number;
  readonly measure: Measure;
}

/** «41 *похищенной* школьницы»: those whom the number counts were hurt, lost or taken. */
function whomOf(items: readonly Item[], number: number): Fate | null {
  for (let i = number + 1; i <= number + 3; i += 1) {
    const measure = measureOf(items[i], 'people');
    if (measure === 'captured' || measure === 'wounded' || measure === 'missing') return { at: i, measure };
  }
  return null;
}

/** What befell some of them, in the same clause. */
function fateBehind(items: readonly Item[], from: number): Fate | null {
  for (let i = from; i < from + 5; i += 1) {
    if (items[i]?.text === ',' || items[i]?.text === ';') return null;
    const measure = measureOf(items[i], 'people') === null ? verbMeasure(items[i]) : null;
    if (measure === 'released' || measure === 'killed') return { at: i, measure };
  }
  return null;
}
