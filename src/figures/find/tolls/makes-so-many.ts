import type { Measure } from '../../../domain/figure.ts';
import type { Count } from '../../item.ts';
import type { Draft, Find, FindContext, Finder } from '../../rule.ts';
import { isBareNumber } from './bare-number.ts';

/** What the last ones make together with those before: "We have found two more bodies. *That makes six*", "two more died, *which makes 14*". */
export const makesSoMany: Finder = {
  name: 'makes-so-many',
  languages: ['en'],
  find: ({ items, text, start }, context) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || context.isTaken(at) || !isBareNumber(items, at)) return [];
      const makes = MAKES.exec(text.slice(0, item.start - start))?.index;
      const measure = makes === undefined ? null : measureOfSum(item.count, at, context);
      const from = items.findIndex((one) => one.start - start >= (makes ?? 0));
      return measure === null ? [] : [{ at, measure, cue: at, from, to: at + 1 }];
    }),
};

const MAKES =
  /(?<=^["“]?|[,;:] ?["“]?|\band |\bbut )(?:[Tt]hat|[Tt]his|[Ww]hich|[Ii]t) (?:now |already )?(?:makes?|made|brings?|brought|takes?|took) (?:(?:us|it|them|our count|the count) (?:up )?to |(?:a |the )?total (?:of |to )|it )?$/;

/** That of the count which the last ones add up with, where one does; else that of the last ones. */
function measureOfSum(count: Count, at: number, { drafts, told, wholes }: FindContext): Measure | null {
  const last = drafts.findLast((draft) => draft.at < at) ?? told.at(-1) ?? null;
  if (last === null || sizeOf(last.count) >= sizeOf(count)) return null;
  const sum = [...wholes].reverse().find((whole) => sizeOf(whole.count) + sizeOf(last.count) === sizeOf(count));
  return isOfPeople(sum ?? last) ? (sum ?? last).measure : null;
}

function isOfPeople({ count, measure }: Draft): boolean {
  return count.unit === 'people' && measure !== 'deployed';
}

function sizeOf({ low, high }: Count): number {
  return low ?? high ?? 0;
}
