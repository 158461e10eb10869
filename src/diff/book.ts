import type { Change } from '../domain/change.ts';
import type { Measure, Name } from '../domain/figure.ts';
import type { Series, SeriesState } from '../domain/series.ts';
import type { Day, Instant } from '../domain/time.ts';
import { emptyState } from './fold-change.ts';
import { foldLine } from './fold-line.ts';
import type { DiffResult, Ledger, StateOf } from './ledger.ts';
import type { Shelf } from './shelf.ts';
import { claimantShelf, openShelves } from './shelves.ts';

/** A change before it has its number. */
export type Entry = Omit<Change, 'seq'>;

/**
 * The ledger as one check works on it: states found by claimant and measure, changes numbered and folded in at once.
 * Mutable, and thrown away when the check is done.
 */
export interface Book {
  readonly now: Instant;
  state(id: string): SeriesState | undefined;
  /** The series that goes on where this one was merged into another; else itself. */
  home(id: string): SeriesState | undefined;
  /** Series of one claimant (null: of nobody) and measure. */
  of(claimant: Name | null, measure: Measure): readonly SeriesState[];
  /** Series of this claimant and measure that were merged into others: under their own names, with the values of those. */
  merged(claimant: Name | null, measure: Measure): readonly SeriesState[];
  /** Series of one measure, whoever claims it. */
  ofMeasure(measure: Measure): readonly SeriesState[];
  /** The same, sifted: series of one measure, of one claimant (null: of nobody) or whoever claims it. */
  sieve(measure: Measure, claimant?: Name | null): Sieve;
  /** Everyone who has series of one measure: few, where these are many. */
  claimants(measure: Measure): readonly Name[];
  all(): Iterable<SeriesState>;
  /** Makes room for a new series that is first claimed for `day`; its id must be free. */
  open(series: Series, day: Day): void;
  write(entry: Entry): Change;
  result(): DiffResult;
}

/** The few of many series that a claim can have to do with, in the order of all; see `Shelf`. */
type Sieve = Pick<Shelf, 'near' | 'withNumber'>;

export function openBook(ledger: Ledger, now: Instant): Book {
  const changed = new Map<string, SeriesState>();
  const changes: Change[] = [];
  const state = (id: string) => unlessGone(changed.get(id) ?? ledger.states.get(id));
  const home = (id: string) => homeOf(id, state);
  const shelves = openShelves(ledger, state, home);

  return {
    now,
    state,
    home,
    of: (claimant, measure) => shelves.load(claimantShelf(claimant, measure)).all(),
    merged: (claimant, measure) => shelves.loadMerged(claimantShelf(claimant, measure)),
    ofMeasure: (measure) => shelves.load(measure).all(),
    sieve: (measure, claimant) => shelves.load(claimant === undefined ? measure : claimantShelf(claimant, measure)),
    claimants: (measure) => shelves.claimants(measure),
    all: () => [...ledger.states.values()].sort((a, b) => (a.series.id < b.series.id ? -1 : 1)),
    open(series, day) {
      const fresh = emptyState(series, `${day}T00:00:00.000Z`);
      changed.set(series.id, fresh);
      shelves.open(fresh);
    },
    write(entry) {
      const change = { ...entry, seq: ledger.nextSeq + changes.length };
      changes.push(change);
      for (const folded of foldLine(state, change, now)) {
        const before = changed.get(folded.series.id) ?? ledger.states.get(folded.series.id);
        changed.set(folded.series.id, folded);
        shelves.changed(before, folded);
      }
      return change;
    },
    result: () => ({ changes, states: logged(changed, ledger, changes) }),
  };
}

function unlessGone(state: SeriesState | undefined): SeriesState | undefined {
  return state?.gone ? undefined : state;
}

function homeOf(id: string, state: StateOf): SeriesState | undefined {
  const found = state(id);
  return found?.mergedInto === undefined ? found : homeOf(found.mergedInto, state);
}

/** A series that was opened for a claim which then said nothing leaves no trace. */
function logged(
  changed: ReadonlyMap<string, SeriesState>,
  ledger: Ledger,
  changes: readonly Change[],
): readonly SeriesState[] {
  const told = new Set(changes.map(({ series }) => series.id));
  return [...changed.values()].filter(({ series }) => ledger.states.has(series.id) || told.has(series.id));
}
