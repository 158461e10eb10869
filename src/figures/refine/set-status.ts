import type { Status } from '../../domain/figure.ts';
import { amend, type Draft, type Refiner, type TextContext } from '../rule.ts';
import { isCountedThen } from '../statuses/counted-then.ts';
import { isDenied } from '../statuses/denied.ts';
import { isEarlierNumber } from '../statuses/earlier-number.ts';
import { isHypothetical } from '../statuses/hypothetical.ts';
import { leadOf, verbGroup } from '../statuses/lead.ts';
import { isOld } from '../statuses/old-event.ts';
import { isPast } from '../statuses/past.ts';

/** Marks what is not asserted: denied, future or feared, or background to an older event. */
export const setStatus: Refiner = {
  name: 'set-status',
  refine: (drafts, context) => drafts.map((draft) => marked(draft, context)),
};

function marked(draft: Draft, context: TextContext): Draft {
  if (draft.status !== 'asserted') return draft;
  const status = statusOf(draft, context);
  return status === 'asserted' ? draft : amend(draft, 'set-status', { status });
}

function statusOf(draft: Draft, context: TextContext): Status {
  const lead = leadOf(draft);
  if (isDenied(draft, lead, context)) return 'denied';
  if (isHypothetical(draft, lead)) return 'hypothetical';
  const isHistorical =
    isEarlierNumber(draft) ||
    isCountedThen(draft) ||
    lead.some(isPast) ||
    verbGroup(draft).some(({ text }) => text === 'had stood at') ||
    isOld(draft, context);
  return isHistorical ? 'historical' : 'asserted';
}
