import type { Item } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/** Another share of the same: "Gangs did a quarter of the killings, while the police *accounted for 64 per cent*". */
export const accountedShare: Finder = {
  name: 'accounted-share',
  languages: ['en'],
  find: ({ items }, { drafts, isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'fraction' || isTaken(at) || !isAccounted(items, at)) return [];
      const share = drafts.findLast((draft) => draft.at < at && draft.count.unit === 'fraction');
      if (share === undefined || items[at + 1]?.text === 'of') return [];
      const find: Find = { at, measure: share.measure, cue: at, from: at - 1, to: at + 1 };
      return [share.of === null ? find : { ...find, of: share.of }];
    }),
};

/** "accounted for", "made up", "were": the number ends what is said. */
function isAccounted(items: readonly Item[], at: number): boolean {
  return /(?:accounte?d?s? for|accounting for|ma[dk]e?s? up|constitut\w+|represent\w*)$/.test(
    items
      .slice(Math.max(0, at - 3), at)
      .map(({ text }) => text)
      .join(' '),
  );
}
