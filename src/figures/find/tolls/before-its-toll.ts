import type { Measure } from '../../../domain/figure.ts';
import { groupAfter } from '../../groups.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Find, FindContext, Finder } from '../../rule.ts';
import { toldFor } from '../../told.ts';

/** The number before what it counts: "gave 655 *as the number of his men who died*", "bringing to 119 *the number recovered*". */
export const beforeItsToll: Finder = {
  name: 'before-its-toll',
  languages: ['en'],
  find: ({ items }, context) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || context.isTaken(at) || groupAfter(items, at).measure !== null) return [];
      const toll = tollBehind(items, at);
      const measure = toll < 0 ? null : (measureOf(items[toll], 'toll') ?? countedBehind(items, toll, at, context));
      return measure === null ? [] : [{ at, measure, cue: toll, from: at, to: toll + 1 }];
    }),
};

/** "as the number of", or behind "bringing to 119" without "as". */
function tollBehind(items: readonly Item[], at: number): number {
  const as = items[at + 1]?.text === 'as';
  if (!as && !BRINGS.test(`${items[at - 2]?.text} ${items[at - 1]?.text}`)) return -1;
  const noun = as ? at + 2 : at + 1;
  const toll = /^(?:the|its|their|a)$/.test(items[noun]?.text ?? '') ? noun + 1 : noun;
  return is(items[toll], 'toll', 'number-of') || /^(?:number|total|count|tally)$/.test(items[toll]?.text ?? '')
    ? toll
    : -1;
}

const BRINGS = /(?:bring|bringing|brings|brought|taking|takes|took|raising|raised|raises|lifting|lowering|lowered) to$/;

/** What is counted, else what was told of before: "the number *recovered*". */
function countedBehind(
  items: readonly Item[],
  toll: number,
  at: number,
  { drafts, told }: FindContext,
): Measure | null {
  const roles = ['people', 'passive', 'state', 'event', 'happens'] as const;
  const behind = items.slice(toll + 1, toll + 9);
  const end = behind.findIndex((item) => item.kind === 'mark' || item.count !== null || is(item, 'says'));
  const cue = behind.slice(0, end < 0 ? undefined : end).find((item) => measureOf(item, ...roles) !== null);
  const count = items[at]?.count;
  if (cue !== undefined && !isSentHome(behind, behind.indexOf(cue))) return measureOf(cue, ...roles);
  return count ? (toldFor(at, count, { drafts, told })?.measure ?? null) : null;
}

/** "freed six more, bringing to 11 *the number sent home*": they go nowhere to fight; what was told of before is counted. */
function isSentHome(behind: readonly Item[], cue: number): boolean {
  return (
    /^(?:sent|flown|brought)$/.test(behind[cue]?.text ?? '') && /^(?:home|back)$/.test(behind[cue + 1]?.text ?? '')
  );
}
