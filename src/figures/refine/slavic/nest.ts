import { type Item, is } from '../../item.ts';
import { amend, anchorOf, type Draft, type Refiner } from '../../rule.ts';

/** «18 раненых, двое из которых скончались»: a part keeps its whole, also where it has a verb of its own. */
export const slavicNest: Refiner = {
  name: 'slavic-nest',
  languages: ['uk', 'ru'],
  refine: (drafts) =>
    drafts.map((draft) => {
      const whole = draft.partOf === null && isOfThem(draft.sentence.items, draft.at) ? wholeOf(drafts, draft) : null;
      return whole === null ? draft : amend(draft, 'slavic-nest', { partOf: anchorOf(whole) });
    }),
};

function isOfThem(items: readonly Item[], at: number): boolean {
  return is(items[at - 1], 'of-them') || is(items[at + 1], 'of-them');
}

/** The nearest figure before it in the sentence that is no part itself. */
function wholeOf(drafts: readonly Draft[], { sentence, at, count }: Draft): Draft | null {
  if (count.unit === 'fraction') return null;
  const before = drafts.filter((other) => other.sentence === sentence && other.at < at && other.partOf === null);
  return before.toSorted((a, b) => b.at - a.at)[0] ?? null;
}
