import { serviceOf } from '../../foreign-ranks.ts';
import { groupAfter } from '../../groups.ts';
import type { Find, Finder } from '../../rule.ts';

/** Foreigners in somebody's army: "200 Kenyans have been recruited into the Russian army", "1,780 Africans fight for Russia". */
export const inForeignRanks: Finder = {
  name: 'in-foreign-ranks',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at)) return [];
      const cue = serviceOf(items, at);
      if (cue === null) return [];
      const { to } = groupAfter(items, at);
      return [{ at, measure: 'deployed', cue, from: Math.min(at, cue), to: Math.max(to, at + 1, cue + 1) }];
    }),
};
