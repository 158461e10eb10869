import { measureOf } from '../../item.ts';
import { anchorOf, type Find, type Finder } from '../../rule.ts';
import { isListed, openingOf } from './list-of.ts';

/** "사망 128명(남 61, 여 58)", "지역별 사망은 경북 19, 충북 16": labels with bare numbers break a count down. */
export const koList: Finder = {
  name: 'ko-list',
  languages: ['ko'],
  find: ({ items }, { drafts, isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at) || !isListed(items, at)) return [];
      const opening = openingOf(items, at);
      const whole = drafts.find((draft) => draft.at === opening?.whole);
      const measure = whole?.measure ?? measureOf(items[opening?.noun ?? -1], 'people', 'event', 'toll');
      if (measure === null) return [];
      const find: Find = { at, measure, cue: opening?.noun ?? at, from: at - 1, to: at + 1 };
      return [whole === undefined ? find : { ...find, partOf: anchorOf(whole) }];
    }),
};
