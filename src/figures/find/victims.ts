import { groupAfter } from '../groups.ts';
import { type Item, is } from '../item.ts';
import type { Find, Finder } from '../rule.ts';

/**
 * "speaks of *about seventy victims*", "more than 3,000 *victims*": the dead, where deaths are told beside it. Victims of a crime
 * or a fraud are not, nor those whose fate the sentence tells.
 */
export const victims: Finder = {
  name: 'victims',
  languages: ['en'],
  find: ({ items }, { drafts, told, isTaken }) => {
    const deadly = [...drafts, ...told].some(({ measure }) => /^(?:killed|bodies)$/.test(measure));
    return items.flatMap((item, at): Find[] => {
      if (!deadly || item.count?.unit !== 'people' || isTaken(at)) return [];
      const { head, to } = groupAfter(items, at);
      if (items[head]?.text !== 'victims' || !isPlain(items[to]) || is(items[at - 1], 'of-them')) return [];
      if (isTalking(items, at, to)) return [];
      return [{ at, measure: 'killed', cue: head, from: at, to }];
    });
  },
};

/** "interviews with *212 victims and witnesses*", "spoke to 40 victims": those who lived to tell. */
function isTalking(items: readonly Item[], at: number, to: number): boolean {
  const before = items.slice(Math.max(0, at - 3), at).some(({ text }) => MEETS.test(text));
  return (
    before ||
    (is(items[to], 'conjunction') && /^(?:witnesses|survivors|relatives|families)$/.test(items[to + 1]?.text ?? ''))
  );
}

const MEETS =
  /^(?:interview(?:s|ed|ing)?|sp(?:oke|eak|eaks|eaking)|talk(?:s|ed|ing)|met|meets|testimon(?:y|ies)|statements?|accounts?|represent(?:s|ed|ing)?|compensat(?:e|es|ed|ing)|help(?:s|ed|ing)?|assist(?:s|ed|ing)?|support(?:s|ed|ing)?|treat(?:s|ed|ing)?|on behalf of)$/;

/** Nothing is said of them: the clause ends, or goes on with where. */
function isPlain(next: Item | undefined): boolean {
  return next === undefined || /^[,.;)"”]$/.test(next.text) || /^(?:in|at|on|and|so|among|by|for)$/.test(next.text);
}
