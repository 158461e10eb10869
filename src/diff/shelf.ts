import type { Amount } from '../domain/amount.ts';
import type { Name } from '../domain/figure.ts';
import type { SeriesState } from '../domain/series.ts';
import { numberKey, numberLookups } from './compare-amounts.ts';
import { keysOf, lookupsOf } from './names/kin-keys.ts';
import { wordsOf } from './names/relate-names.ts';
import { isWholeGroup } from './names/victim-groups.ts';
import { openIndex } from './position-index.ts';

/**
 * Series that stand together, as one check sees them. A check asks for all of them, and thousands of times for the few that
 * a claim can have to do with: those are sifted out by place or by number, so that nobody need look at every series for
 * every claim. What is sifted out may still be another's; whoever asks looks again.
 */
export interface Shelf {
  /** Nobody who holds it sees it change. */
  all(): readonly SeriesState[];
  /** In the order of all, those that are not surely of another place; and those whose ids are in `also`. */
  near(place: Name | null, also?: Iterable<string>): readonly SeriesState[];
  /** In the order of all, those that may have had such a number; and those whose ids are in `also`. */
  withNumber(amount: Amount, also?: Iterable<string>): readonly SeriesState[];
  add(state: SeriesState): void;
  /** False where the state is not there. */
  replace(state: SeriesState): boolean;
}

export function openShelf(given: readonly SeriesState[]): Shelf {
  const states: SeriesState[] = [];
  const positions = new Map<string, number>();
  const byPlace = openIndex<string>();
  const byNumber = openIndex<number>();
  let seen: readonly SeriesState[] | null = null;

  const index = (state: SeriesState, at: number) => {
    byPlace.add(at, placeKeys(state));
    byNumber.add(at, numberKeys(state));
  };
  const shelf: Shelf = {
    all() {
      seen ??= [...states];
      return seen;
    },
    near: (place, also = []) => taken(byPlace.find([ANYWHERE, ...lookupsOf(place)]), also),
    withNumber(amount, also = []) {
      const keys = numberLookups(amount);
      return keys === null ? shelf.all() : taken(byNumber.find(keys), also);
    },
    add(state) {
      positions.set(state.series.id, states.length);
      index(state, states.length);
      states.push(state);
      seen = null;
    },
    replace(state) {
      const at = positions.get(state.series.id);
      if (at === undefined) return false;
      index(state, at);
      states[at] = state;
      seen = null;
      return true;
    },
  };
  const taken = (found: readonly number[], also: Iterable<string>) => {
    const others = [...also].flatMap((id) => positions.get(id) ?? []);
    const all = others.length === 0 ? found : [...new Set([...found, ...others])].sort((a, b) => a - b);
    return all.flatMap((at) => states[at] ?? []);
  };
  for (const state of given) shelf.add(state);
  return shelf;
}

/**
 * An event is known by more than its place, and so are those whom an accident can strike; a concluded place keeps nothing
 * apart, and what is held comes back as it was written.
 */
function placeKeys({ series, held }: SeriesState): readonly string[] {
  const { place, victims, incident, inferred } = series;
  const isAnywhere = incident !== null || inferred?.includes('place') === true || held.length > 0;
  return isAnywhere || [...wordsOf(victims)].some(isWholeGroup) ? [ANYWHERE] : keysOf(place);
}

function numberKeys({ standing, history, held }: SeriesState): readonly number[] {
  const points = [...history, ...held, ...(standing === null ? [] : [standing])];
  return points.map(({ amount }) => numberKey(amount));
}

const ANYWHERE = 'anywhere';
