import { type Item, is } from '../item.ts';
import { openBounds } from '../numbers/bounds.ts';
import { amend, type Draft, type Refiner } from '../rule.ts';

/**
 * A qualifier before two coordinated numbers holds for both if they share the subject: "at least 11 soldiers were killed and
 * 30 injured". A noun or an auxiliary of its own makes the second one a clause of its own.
 */
export const shareQualifier: Refiner = {
  name: 'share-qualifier',
  refine: (drafts) => drafts.map((draft) => shared(draft, drafts)),
};

function shared(draft: Draft, drafts: readonly Draft[]): Draft {
  const { count, sentence, at, cue } = draft;
  if (count.qualifier !== 'exact' || count.low === null || count.low === 0 || cue !== at + 1) return draft;
  const first = drafts.findLast((other) => other.sentence === sentence && other.at < at && other.cue < at);
  if (
    first !== undefined &&
    /^[\u0400-\u04ff]/.test(sentence.items[at + 1]?.text ?? '') &&
    !isShort(sentence.items[at + 1])
  )
    return draft;
  if (first === undefined || !isCoordinated(sentence.items, first, at)) return draft;
  const { qualifier } = first.count;
  if (qualifier !== 'at_least' && qualifier !== 'over') return draft;
  return amend(draft, 'share-qualifier', { count: { ...count, ...openBounds(count.low, qualifier) } });
}

/** «понад 5 тисяч поранено, *160 зниклих*»: a noun makes a clause of its own, a short participle shares the subject. */
function isShort(item: Item | undefined): boolean {
  return is(item, 'passive', 'happens') && !is(item, 'people');
}

function isCoordinated(items: readonly Item[], first: Draft, at: number): boolean {
  const between = items.slice(Math.max(first.cue, first.at) + 1, at);
  return (
    between.length > 0 &&
    between.length < 3 &&
    between.every((item) => item.text === ',' || item.text === 'and' || is(item, 'joiner'))
  );
}
