import { amend, type Refiner } from '../rule.ts';
import { publisherOf } from '../speakers/publisher.ts';

/**
 * What a text credits to nobody speaks for its publisher, where that is an authority itself (a ministry's channel, a General
 * Staff's feed).
 */
export const publisherSpeaks: Refiner = {
  name: 'publisher-speaks',
  refine: (drafts, context) => {
    const claimant = drafts.every((draft) => draft.claimant !== null) ? null : publisherOf(context);
    if (claimant === null) return drafts;
    return drafts.map((draft) => {
      if (draft.claimant !== null || draft.status === 'historical') return draft;
      return amend(draft, 'publisher-speaks', { claimant, inferred: [...draft.inferred, 'claimant'] });
    });
  },
};
