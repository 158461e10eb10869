import { type Item, is } from '../../item.ts';
import { anchorOf, type Draft, type Find, type Finder } from '../../rule.ts';
import { toldFor } from '../../told.ts';
import { isBareSlavic } from './bare.ts';
import { countsPeople, groupEnd } from './clause.ts';

/**
 * A part of what was told, told by where it falls or by its whole: «На Львівщину припадає 280», «Из этих сорока двенадцать —
 * подростки», «з тієї тисячі 120 були цивільними».
 */
export const slavicShare: Finder = {
  name: 'slavic-share',
  languages: ['uk', 'ru'],
  find: ({ items }, { drafts, told, isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at)) return [];
      const of = wholeBefore(items, at);
      const from = of ?? fallsBefore(items, at);
      if (from === null || !(isBareSlavic(items, at) || countsPeople(items, at, true) || of !== null)) return [];
      const whole = of === null ? toldFor(at, item.count, { drafts, told }) : named(items, of, drafts, told);
      if (whole === null || isMore(item, whole)) return [];
      return [{ at, measure: whole.measure, cue: at, from, to: groupEnd(items, at), partOf: anchorOf(whole) }];
    }),
};

const FALLS = /^(?:припада(?:є|ють|ло|ли)|припало|припали|приход(?:ится|ятся|илось|ились)|пришлось|пришлись)$/u;

/** «[на Эльбрус] приходится тридцать» */
function fallsBefore(items: readonly Item[], at: number): number | null {
  const verb = is(items[at - 1], 'adverb', 'others') ? at - 2 : at - 1;
  if (!FALLS.test(items[verb]?.text ?? '')) return null;
  for (let i = verb - 1; i >= Math.max(0, verb - 8); i -= 1) if (items[i]?.text === 'на') return i;
  return null;
}

const THOSE = /^(?:тех|этих|тих|цих|тієї|той|цієї|этой|того|цього|этого|усіх|всех|всіх)$/u;

/** «из этих сорока [двенадцать]»: the preposition, the pointing word and the whole right before the part. */
function wholeBefore(items: readonly Item[], at: number): number | null {
  const pointed = items[at - 1]?.count != null && THOSE.test(items[at - 2]?.text ?? '');
  return pointed && /^(?:из|з|із|зі|с|со|з-поміж|серед|среди)$/u.test(items[at - 3]?.text ?? '') ? at - 3 : null;
}

/** The figure with the value of the whole. */
function named(items: readonly Item[], from: number, drafts: readonly Draft[], told: readonly Draft[]): Draft | null {
  const value = items[from + 2]?.count?.low;
  return [...told, ...drafts].findLast(({ count }) => count.low === value && value !== null) ?? null;
}

function isMore({ count }: Item, whole: Draft): boolean {
  return (count?.low ?? count?.high ?? 0) > (whole.count.high ?? Number.POSITIVE_INFINITY);
}
