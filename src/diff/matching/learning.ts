import type { Series, SeriesState } from '../../domain/series.ts';
import type { Book } from '../book.ts';

/** A book that is taught while the claims of a check find their series. */
export interface Learning {
  readonly book: Book;
  learn(series: Series): void;
}

/** What one claim of the check teaches about a series, the next one knows: two places cannot both fill an open one. */
export function learning(ledger: Book): Learning {
  const learnt = new Map<string, Series>();
  /** Those that became an event: they are found by more than their place now. */
  const events = new Set<string>();
  let informed = new WeakMap<readonly SeriesState[], readonly SeriesState[]>();

  const inform = (state: SeriesState) => {
    const series = learnt.get(state.series.id);
    return series === undefined || series === state.series ? state : { ...state, series };
  };
  const informAll = (states: readonly SeriesState[]) => {
    if (learnt.size === 0) return states;
    const known = informed.get(states) ?? states.map(inform);
    informed.set(states, known);
    return known;
  };
  const book: Book = {
    ...ledger,
    of: (claimant, measure) => informAll(ledger.of(claimant, measure)),
    ofMeasure: (measure) => informAll(ledger.ofMeasure(measure)),
    sieve(measure, claimant) {
      const sieve = ledger.sieve(measure, claimant);
      return {
        near: (place, also = []) => sieve.near(place, [...also, ...events]).map(inform),
        withNumber: (amount, also) => sieve.withNumber(amount, also).map(inform),
      };
    },
  };
  return {
    book,
    learn(series) {
      const known = ledger.state(series.id)?.series;
      if (known === series && !learnt.has(series.id)) return;
      learnt.set(series.id, series);
      informed = new WeakMap();
      if (known?.incident === null && series.incident !== null) events.add(series.id);
    },
  };
}
