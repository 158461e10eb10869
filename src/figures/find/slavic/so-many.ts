import type { Measure } from '../../../domain/figure.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { isFree, isVerb, verbMeasure } from './clause.ts';

/** A number in front, and what it counts behind: «Дев'ятнадцятеро — *стільки загиблих* нарахували», «Свечей 63: *столько горняков унёс* взрыв». */
export const slavicSoMany: Finder = {
  name: 'slavic-so-many',
  languages: ['uk', 'ru'],
  find: ({ items }, context) =>
    items.flatMap((item, so): Find[] => {
      const at = SO_MANY.test(item.text) ? numberBefore(items, so) : -1;
      const fate = at < 0 || !isFree(items, at, context) ? null : fateBehind(items, so);
      return fate === null ? [] : [{ at, measure: fate.measure, cue: fate.cue, from: at, to: fate.cue + 1 }];
    }),
};

const SO_MANY = /^(?:стільки|столько)$/u;

/** «Сто двадцять — [саме] стільки», «Свічок шістдесят три: стільки» */
function numberBefore(items: readonly Item[], so: number): number {
  const mark =
    is(items[so - 1], 'adverb') || /^(?:саме|именно|рівно|ровно)$/u.test(items[so - 1]?.text ?? '') ? so - 2 : so - 1;
  return /^[—–:,-]$/.test(items[mark]?.text ?? '') && items[mark - 1]?.count?.unit === 'people' ? mark - 1 : -1;
}

function fateBehind(items: readonly Item[], so: number): { readonly measure: Measure; readonly cue: number } | null {
  const noun = measureOf(items[so + 1], 'people');
  if (noun !== null) return { measure: noun, cue: so + 1 };
  const cue = items.findIndex((item, i) => i > so + 1 && (isVerb(item) || isTaking(items, i)));
  const counted = is(items[so + 1], 'person') || cue === so + 2;
  if (cue < 0 || !counted) return null;
  return { measure: verbMeasure(items[cue]) ?? 'killed', cue };
}

/** «стільки гірників *забрав вибух*» */
function isTaking(items: readonly Item[], verb: number): boolean {
  return (
    TAKES.test(items[verb]?.text ?? '') && items.slice(verb + 1, verb + 4).some((item) => is(item, 'incident', 'war'))
  );
}

const TAKES = /^(?:забрал[аои]|забрав|унес|ун[её]с|унесл[аои])$/u;
