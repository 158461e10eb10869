import type { SeriesState } from '../../domain/series.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { onlyGrows, pointsOf } from '../judging/plausibility.ts';
import { areOneKind } from './event-kinds.ts';
import { lastNumber } from './last-number.ts';

/**
 * "Five of the wounded of *Monday's strike* died, which raises the dead to 43, the network said on *Wednesday*": the text
 * names the day of the event, counts no dead for it, and has more of them than were told before.
 */
export function isFollowUp(claim: Claim, state: SeriesState): boolean {
  const { incident, document, measure, figure, number } = claim;
  const day = state.series.incident?.day;
  const last = lastNumber(state);
  if (incident === null || day == null || !onlyGrows(measure, claim)) return false;
  // A text that comes back has the number that was followed up then.
  if (number >= SEVERAL && pointsOf(state).some(({ amount }) => isSameNumber(amount, claim.amount))) return true;
  if (number < last) return false;
  // Nor has the next strike by chance as many dead as this one, or a few more.
  if (last >= SEVERAL && number <= 1.15 * last) return true;
  const ofEvent = document.figures.filter(
    ({ incident: other }) => other?.day === day && areOneKind(other.kind, incident.kind),
  );
  return ofEvent.length > 0 && !ofEvent.some((other) => other !== figure && other.measure === measure);
}

const SEVERAL = 20;
