import type { Item } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { isOfYearBefore } from '../../statuses/slavic/year-before.ts';
import { toldFor } from '../../told.ts';
import { isBareSlavic } from './bare.ts';

/** The count of the year before, beside that of this one: «вода забрала 361 життя; *торік на цю ж дату було 402*», «(годом ранее — 251)». */
export const slavicYearBefore: Finder = {
  name: 'slavic-year-before',
  languages: ['uk', 'ru'],
  find: ({ items, text, start }, { drafts, told, isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at) || isOfYearBefore(text, item.start - start) !== true) return [];
      const whole = isAlone(items, at) ? toldFor(at, item.count, { drafts, told }) : null;
      if (whole === null) return [];
      return [{ at, measure: whole.measure, cue: at, from: at, to: at + 1, status: 'historical' }];
    }),
};

/** «проти *251* торік», «було *402*»: no noun of its own. */
function isAlone(items: readonly Item[], at: number): boolean {
  return (
    isBareSlavic(items, at) || /^(?:торік|роком|годом|рік|год|минулого|прошлого)$/u.test(items[at + 1]?.text ?? '')
  );
}
