import type { Measure } from '../../../domain/figure.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Find, FindContext, Finder } from '../../rule.ts';
import { isFree } from './clause.ts';

/** «Больше всего смертей в провинциях Танга (211) и Киву (164)», «Найбільше — у Мілані (317)»: the worst places of those told. */
export const slavicMostIn: Finder = {
  name: 'slavic-most-in',
  languages: ['uk', 'ru'],
  find: ({ items }, context) => {
    const measure = MOST.test(items[0]?.text ?? '') ? measureFor(items, context) : null;
    if (measure === null) return [];
    return items.flatMap((_, at): Find[] =>
      isInBrackets(items, at) && isFree(items, at, context) ? [{ at, measure, cue: at, from: at - 2, to: at + 2 }] : [],
    );
  },
};

const MOST = /^(?:больше|найбільше|більше|наибольшее)$/u;

/** What the sentence names, else what was told last. */
function measureFor(items: readonly Item[], { told }: FindContext): Measure | null {
  const named = items.find((item) => is(item, 'people', 'event', 'toll'));
  if (named !== undefined) return measureOf(named, 'people', 'event', 'toll');
  const dash = /^[—–]$/.test(items[1]?.text ?? '') || /^[—–]$/.test(items[2]?.text ?? '');
  return dash ? (told.findLast(({ partOf }) => partOf === null)?.measure ?? null) : null;
}

/** «Мілані (317)», «Карской области (12)» */
function isInBrackets(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.text !== '(' || items[at + 1]?.text !== ')') return false;
  return items[at - 2]?.capital === true || REGION.test(items[at - 2]?.text ?? '');
}

const REGION =
  /^(?:област|край|крае|округ|район|провинци|провінці|громад|общин|департамент|штат|уезд|повіт|республи|республі)/u;
