import { type Item, measureOf } from '../../item.ts';
import type { Draft } from '../../rule.ts';

/** A fate that several words tell together, none of which tells it alone. */
export interface PhraseFate {
  readonly measure: Draft['measure'];
  /** Index of its last word. */
  readonly to: number;
}

/** «в карсийском плену», «унесло течением», «извлечены 588 погибших»: null where no such words begin at `at`. */
export function phraseFateAt(items: readonly Item[], at: number): PhraseFate | null {
  if (isInCaptivity(items, at)) return { measure: 'captured', to: at + 2 };
  if (isSweptAway(items, at)) return { measure: 'missing', to: at + 1 };
  return isDugOut(items, at) ? { measure: 'bodies', to: at } : null;
}

/** «23 солдата остаются *в карсийском плену*» */
function isInCaptivity(items: readonly Item[], at: number): boolean {
  return (
    /^[ву]$/u.test(items[at]?.text ?? '') &&
    /(?:ском|цком|ському|цькому)$/u.test(items[at + 1]?.text ?? '') &&
    /^(?:плену|полоні|неволе|неволі)$/u.test(items[at + 2]?.text ?? '')
  );
}

/** «десятерых *унесло течением*»: whom the water took is not found yet. */
function isSweptAway(items: readonly Item[], verb: number): boolean {
  return (
    /^(?:унесл|віднесл|понесл|отнесл)[аои]$/u.test(items[verb]?.text ?? '') && WATER.test(items[verb + 1]?.text ?? '')
  );
}

const WATER = /^(?:течени(?:ем|ями)|течією|вод(?:ой|ою)|волн(?:ой|ою|ами)|хвил(?:ею|ями)|поток(?:ом|ами)|потоком)$/u;

/** «из-под завалов *извлечены* 588 погибших» */
function isDugOut(items: readonly Item[], verb: number): boolean {
  return (
    /^(?:извле(?:чены|чено|кли)|вилуч(?:ено|или)|эксгумировали|ексгумували)$/u.test(items[verb]?.text ?? '') &&
    [verb + 2, verb + 3].some((i) => measureOf(items[i], 'people') === 'killed')
  );
}
