import type { SeriesState } from '../../domain/series.ts';
import type { Claim } from '../claim.ts';
import { isDatedByDeed } from '../claims/dated-by-deed.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { isRare } from './event-kinds.ts';

/**
 * "Its troops killed 25 enemy soldiers *on Tuesday*", "a strike on Karsk killed seven *on Tuesday*", where 12 and five were told of
 * on Monday: what is done on one day was told of on no day before, and is no later value of what was.
 */
export function isOfNextDay(claim: Claim, state: SeriesState, heard: readonly Claim[]): boolean {
  const { incident, asOf, mentioned, amount, figure, document } = claim;
  if (isRare((incident ?? state.series.incident)?.kind ?? '') || mentioned.length > 0) return false;
  const known = [...(state.standing === null ? state.held : [state.standing]), ...heard];
  const isNew = known.every((point) => point.asOf.to < asOf.from && !isSameNumber(point.amount, amount));
  return known.length > 0 && isNew && isDatedByDeed(figure, document);
}
