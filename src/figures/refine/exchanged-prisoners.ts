import { is, measureOf, senseOf } from '../item.ts';
import { amend, type Draft, type Refiner } from '../rule.ts';

/** Prisoners named in a sentence about their exchange or release are released, not captured. */
export const exchangedPrisoners: Refiner = {
  name: 'exchanged-prisoners',
  refine: (drafts) =>
    drafts.map((draft) => (isExchanged(draft) ? amend(draft, 'exchanged-prisoners', { measure: 'released' }) : draft)),
};

function isExchanged({ measure, cue, sentence: { items } }: Draft): boolean {
  if (measure !== 'captured' || !is(items[cue], 'people')) return false;
  if (items.some((item) => senseOf(item, 'incident')?.kind === 'swap')) return true;
  return items.some((item) => measureOf(item, 'event', 'passive', 'active') === 'released');
}
