import { isBoundedSeries } from '../diff/matching/bounded.ts';
import type { Decision } from '../domain/change.ts';
import { Problem } from '../domain/problem.ts';
import type { SeriesState } from '../domain/series.ts';
import type { Asked } from './review.ts';

/** Two series made one: what would join `from` joins `into` from now on. */
export function merging(from: string, into: string, signed: Pick<Decision, 'by' | 'why'>): Asked {
  return async (_tx, states) => {
    const [source, target] = [seriesNamed(from, states), seriesNamed(into, states)];
    const against = objection(source, target);
    if (against !== null) throw new Problem('review-merge', against.words, { hint: against.hint });
    return { seq: 0, decision: { verdict: 'merged', ...signed, ruling: { is: 'merge', from, into } } };
  };
}

function seriesNamed(id: string, states: ReadonlyMap<string, SeriesState>): SeriesState {
  const state = states.get(id);
  if (state === undefined || state.gone) {
    throw new Problem('review-series', `there is no series ${id}`, { hint: '`tollwatch figures` prints the ids.' });
  }
  if (state.mergedInto === undefined) return state;
  throw new Problem('review-decided', `${id} was merged into ${state.mergedInto} already`, {
    hint: `Name ${state.mergedInto} instead.`,
  });
}

/** What can never be one count. */
function objection({ series: a }: SeriesState, { series: b }: SeriesState): { words: string; hint: string } | null {
  if (a.id === b.id) return { words: 'a series cannot be merged into itself', hint: 'Name two series.' };
  if (a.measure !== b.measure) {
    const words = `one counts the ${a.measure}, the other the ${b.measure}`;
    return { words, hint: 'Where a figure was read under the wrong measure, `review edit` corrects it.' };
  }
  if ((a.claimant === null) !== (b.claimant === null)) {
    const words = 'one has a claimant and the other has none';
    return { words, hint: 'Nobody said that these are its numbers; `review edit --claimant` credits a single figure.' };
  }
  if (isBoundedSeries(a.window) !== isBoundedSeries(b.window)) {
    return {
      words: 'one is a running count, the other that of a stretch of time',
      hint: 'Their numbers never add up.',
    };
  }
  return null;
}
