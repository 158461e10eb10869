import type { Draft, Refiner } from '../rule.ts';

/**
 * A figure stated twice is one figure, by its first statement below the headline, for a headline rarely says who counted;
 * lists repeat on purpose and are left alone.
 */
export const dropRepeats: Refiner = {
  name: 'drop-repeats',
  refine(drafts, { title }) {
    const isTitle = ({ sentence }: Draft) => sentence.index === 0 && sentence.text.trim() === title?.trim();
    const inTurn = [...drafts.filter((draft) => !isTitle(draft)), ...drafts.filter(isTitle)];
    const kept = inTurn.filter((draft, i) => !inTurn.slice(0, i).some((earlier) => isRepeat(draft, earlier)));
    return drafts.filter((draft) => kept.includes(draft));
  },
};

function isRepeat(draft: Draft, earlier: Draft): boolean {
  if (draft.rules.includes('label-line') || earlier.rules.includes('label-line')) return false;
  if (
    draft.sentence === earlier.sentence ||
    draft.measure !== earlier.measure ||
    draft.count.unit !== earlier.count.unit
  )
    return false;
  const same = draft.count.low === earlier.count.low && draft.count.high === earlier.count.high;
  const { items } = draft.sentence;
  const further = items
    .slice(Math.max(0, draft.at - 2), draft.at + 3)
    .some((item) => /^(?:another|other|others|more|additional|further)$/.test(item.text));
  return same && draft.status === earlier.status && !further && (draft.partOf === null) === (earlier.partOf === null);
}
