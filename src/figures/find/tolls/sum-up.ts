import { type Item, is, measureOf } from '../../item.ts';
import type { Draft, Find, Finder } from '../../rule.ts';

/**
 * A sum that a new count leads to: "which brings military deaths since 3 March to 772", "taking the number of victims to 29", "brings the bodies returned
 * since May to 4,006".
 */
export const sumUp: Finder = {
  name: 'sum-up',
  languages: ['en'],
  find: ({ items }, { isTaken, drafts }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at) || !/(?:^| )to$/.test(items[at - 1]?.text ?? '')) return [];
      const toll = tollBehind(items, at);
      if (toll > 0)
        return [{ at, measure: measureOf(items[toll], 'toll') ?? 'killed', cue: toll, from: at - 1, to: toll + 1 }];
      const verb = verbBefore(items, at);
      const total = verb < 0 ? null : bareTotal(items, verb, drafts);
      if (total !== null) return [{ at, measure: total.measure, cue: verb + 2, from: verb, to: at + 1 }];
      const noun = verb < 0 ? -1 : nounBehind(items, verb, at);
      const measure = measureOf(items[noun], 'event', 'people') ?? (drafts.length > 0 && noun >= 0 ? 'killed' : null);
      return measure === null || measure === 'deployed' ? [] : [{ at, measure, cue: noun, from: verb, to: at + 1 }];
    }),
};

/** "lost 940 men, bringing *the total* since the start of the war to 70,000": the sum of what was told last. */
function bareTotal(items: readonly Item[], verb: number, drafts: readonly Draft[]): Draft | null {
  const isTotal =
    /^(?:the|its|their|an?)$/.test(items[verb + 1]?.text ?? '') &&
    /^(?:total|figure|tally|count)$/.test(items[verb + 2]?.text ?? '') &&
    is(items[verb + 3], 'preposition');
  return isTotal ? (drafts.findLast(({ at, partOf }) => at < verb && partOf === null) ?? null) : null;
}

/** "revised to 935 *the number killed*" */
function tollBehind(items: readonly Item[], at: number): number {
  const toll = items[at + 1]?.text === 'the' ? at + 2 : at + 1;
  const verb = items[at - 1]?.text === 'to' ? items[at - 2]?.text : items[at - 1]?.text;
  return is(items[toll], 'toll') && MOVED.test(verb ?? '') ? toll : -1;
}

const MOVED = /^(?:revised|raised|lowered|cut|brought|bringing|taking|raising|put|up|down)(?: to)?$/;

const BRINGS =
  /^(?:bring|brings|bringing|brought|takes|taking|took|raises|raising|raised|pushes|pushing|pushed|lifts|lifting|lifted)$/;
const REACH = 20;

/** Back over what is counted and since when; another count that is no date ends the search. */
function verbBefore(items: readonly Item[], at: number): number {
  for (let i = at - 2; i >= 0 && i > at - REACH; i -= 1) {
    if (BRINGS.test(items[i]?.text ?? '')) return i;
    if (/^[.;:]$/.test(items[i]?.text ?? '') || (items[i]?.count && items[i]?.count?.sifted !== 'date')) return -1;
  }
  return -1;
}

/** "deaths", "the wounded", "the number of victims" */
function nounBehind(items: readonly Item[], verb: number, at: number): number {
  return items.findIndex(
    (item, i) =>
      i > verb &&
      i < at &&
      ((is(item, 'event', 'people') && !is(item, 'including')) ||
        (item.text === 'victims' && is(items[i - 1], 'number-of'))),
  );
}
