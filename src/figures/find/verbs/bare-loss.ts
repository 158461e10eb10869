import type { Measure } from '../../../domain/figure.ts';
import type { Count } from '../../item.ts';
import type { Draft } from '../../rule.ts';

/** A bare number of those lost: of the dead, where the text has told of dead alone and the number is no army's. */
export function lossAmong(told: readonly Draft[]): (count: Count) => Measure {
  const isOfDead =
    told.some(({ measure }) => measure === 'killed') &&
    !told.some(({ measure }) => /^(?:casualties|deployed)$/.test(measure));
  return ({ low, high }) => (isOfDead && (low ?? high ?? 0) < MANY ? 'killed' : 'casualties');
}

export const everyLoss = (): Measure => 'killed';

/** So many are lost by armies, over weeks or years. */
const MANY = 2000;
