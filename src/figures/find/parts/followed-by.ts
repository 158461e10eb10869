import type { Measure } from '../../../domain/figure.ts';
import { groupAfter } from '../../groups.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Draft, Find, Finder } from '../../rule.ts';

/** A ranking: "Turkey had the most deaths, with 40,000, followed by Syria with 6,000". */
export const followedBy: Finder = {
  name: 'followed-by',
  languages: ['en'],
  find: ({ items }, { drafts, before, isTaken }) => {
    if (!items.some(({ text }, i) => text === 'followed' && items[i + 1]?.text === 'by')) return [];
    const ranked = rankedIn(items, drafts, before);
    if (ranked === null) return [];
    return items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at) || !isRanked(items, at)) return [];
      return [{ at, measure: ranked, cue: at, from: at, to: Math.max(at + 1, groupAfter(items, at).to) }];
    });
  },
};

/** What is ranked: a noun of the sentence that no number counts, else what the sentence before told. */
function rankedIn(items: readonly Item[], drafts: readonly Draft[], before: readonly Draft[]): Measure | null {
  const cue = items.find((item) => is(item, 'people', 'event', 'toll') && !is(item, 'person'));
  return drafts[0]?.measure ?? measureOf(cue, 'people', 'event', 'toll') ?? before[0]?.measure ?? null;
}

/** "with 40,000", "Syria (6,000)" without a noun behind, in a place's name of its own. */
function isRanked(items: readonly Item[], at: number): boolean {
  const { kind } = groupAfter(items, at);
  const opener = items[at - 1]?.text;
  return kind === 'none' && (opener === 'with' || (opener === '(' && items[at - 2]?.capital === true));
}
