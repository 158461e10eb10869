import type { Figure } from '../../domain/figure.ts';
import type { PlacedClaim } from '../matching/place-claims.ts';

/** Whether a text of the check counts the numbers of two series together. */
export type CountedTogether = (id: string, other: string) => boolean;

/**
 * "320 were freed, the mediators said; the rebels said that 200 were theirs, the government that 120 were": one is some
 * of the other, or both are some of a third. They add up and contradict nobody, whoever speaks of them.
 */
export function countedTogether(batch: readonly PlacedClaim[]): CountedTogether {
  const ids = new Map<string, Set<string>>();
  for (const [whole, placed] of Map.groupBy(batch, wholeOf)) {
    if (whole === null || placed.length < 2) continue;
    const together = [...new Set(placed.map(({ series }) => series.id))];
    for (const id of together) ids.set(id, new Set([...(ids.get(id) ?? []), ...together]));
  }
  return (id, other) => ids.get(id)?.has(other) === true;
}

/** The figure that includes this one, or the figure itself: those with the same one are counted together. */
function wholeOf({ claim: { figure, document } }: PlacedClaim): Figure | null {
  const whole = figure.partOf === null ? figure : document.figures[figure.partOf];
  return whole?.status === 'asserted' && whole.measure === figure.measure ? whole : null;
}
