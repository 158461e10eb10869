import { openBounds } from '../counts.ts';
import { amend, type Refiner } from '../rule.ts';

/** "كاد عدد القتلى يبلغ الألف": the verb says that the number was not reached. */
export const arNearly: Refiner = {
  name: 'ar-nearly',
  languages: ['ar'],
  refine: (drafts) =>
    drafts.map((draft) => {
      const { sentence, at, count } = draft;
      const before = sentence.items.slice(Math.max(0, at - 6), at);
      const nearly = before.some((item) => /^(?:كاد|كادت|يكاد|تكاد)$/.test(item.text));
      if (!nearly || count.qualifier !== 'exact' || count.high === null) return draft;
      return amend(draft, 'ar-nearly', { count: { ...count, ...openBounds(count.high, 'nearly') } });
    }),
};
