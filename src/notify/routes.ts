import type { ChangeKind, LoggedChange } from '../domain/change.ts';
import type { Measure } from '../domain/figure.ts';

/** Which destinations are told what. */
export interface Routes {
  /** Destination of notices to the operators; null: they go to the log and to `check`'s table only. */
  readonly ops: string | null;
  /** What a destination wants to hear of; without an entry, everything. */
  readonly filters: { readonly [destination: string]: Filter };
}

/** Every part that is given must be met; register keys and kinds as they stand in the log. */
export interface Filter {
  readonly claimants?: readonly string[];
  readonly places?: readonly string[];
  readonly measures?: readonly Measure[];
  readonly kinds?: readonly ChangeKind[];
  /** false: nothing that is doubted. */
  readonly suspect?: boolean;
}

export interface Recipient {
  readonly audiences: ReadonlySet<'team' | 'ops'>;
  readonly wanted: (changes: readonly LoggedChange[]) => readonly LoggedChange[];
}

/**
 * The destination named as `ops` hears notices alone, unless it is the only one there is; every other one hears the
 * team's news.
 */
export function recipientOf(destination: string, all: readonly string[], { ops, filters }: Routes): Recipient {
  const filter = filters[destination];
  return {
    audiences: new Set(destination !== ops ? ['team'] : all.length === 1 ? ['team', 'ops'] : ['ops']),
    wanted: (changes) => (filter === undefined ? changes : changes.filter((change) => isWanted(change, filter))),
  };
}

function isWanted({ series, kind, suspect }: LoggedChange, filter: Filter): boolean {
  return (
    meets(filter.claimants, series.claimant === null ? [] : [series.claimant.key, ...series.claimant.within]) &&
    meets(filter.places, series.place === null ? [] : [series.place.key, ...series.place.within]) &&
    meets(filter.measures, [series.measure]) &&
    meets(filter.kinds, [kind]) &&
    (filter.suspect !== false || suspect === null)
  );
}

function meets<T>(allowed: readonly T[] | undefined, present: readonly T[]): boolean {
  return allowed === undefined || present.some((one) => allowed.includes(one));
}
