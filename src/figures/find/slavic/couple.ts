import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { predicatesOf } from './predicate.ts';
import { wordedCount } from './worded-count.ts';

/** A couple is two: «загинуло подружжя», «погибла супружеская пара», «дістали тіла літнього подружжя». */
export const slavicCouple: Finder = {
  name: 'slavic-couple',
  languages: ['uk', 'ru'],
  needsNoNumber: true,
  find: (sentence, { drafts }) => {
    const { items } = sentence;
    return items.flatMap((item, to): Find[] => {
      const at = COUPLE.test(item.text)
        ? to
        : PAIR.test(item.text) && MARRIED.test(items[to - 1]?.text ?? '')
          ? to - 1
          : -1;
      const fate = at < 0 ? null : fateOf(items, at, to);
      if (fate === null || drafts.some((draft) => draft.cue === fate.cue)) return [];
      const from = Math.min(at, fate.cue);
      return [{ at, ...fate, from, to: Math.max(to, fate.cue) + 1, count: wordedCount(sentence, at, to + 1, 2) }];
    });
  },
};

const COUPLE = /^(?:подружжя|супруги|супругов)$/u;
const PAIR = /^пар[аиуыі]$/u;
const MARRIED = /^(?:супружеск|подружн|пожил|літн|молод|сімейн|семейн|закохан|влюбл)\p{L}+$/u;

/** The bodies that are theirs, or the verb next to them. */
function fateOf(items: readonly Item[], at: number, to: number): Pick<Find, 'measure' | 'cue'> | null {
  const before = OF_AGE.test(items[at - 1]?.text ?? '') ? at - 2 : at - 1;
  if (measureOf(items[before], 'event', 'people') === 'bodies') return { measure: 'bodies', cue: before };
  const near = predicatesOf(items).find(
    ({ from, to: last, measure }) =>
      /^(?:killed|wounded|missing)$/.test(measure) && (isNear(items, last, before + 1) || isNear(items, to, from)),
  );
  return near === undefined ? null : { measure: near.measure, cue: near.cue };
}

const OF_AGE = /^(?:літн|пожил|молод|старш)\p{L}+$/u;

/** Nothing but adverbs and adjectives between. */
function isNear(items: readonly Item[], from: number, to: number): boolean {
  return (
    to > from &&
    to - from <= 4 &&
    items
      .slice(from + 1, to)
      .every((item) => item.kind === 'word' && item.count === null && !is(item, 'preposition', 'conjunction', 'says'))
  );
}
