import type { Change } from '../domain/change.ts';
import type { Measure, Name } from '../domain/figure.ts';
import type { Series, SeriesState } from '../domain/series.ts';
import type { Day, Instant } from '../domain/time.ts';
import { emptyState } from './fold-change.ts';
import { foldLine } from './fold-line.ts';
import type { DiffResult, Ledger, StateOf } from './ledger.ts';

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
  all(): Iterable<SeriesState>;
  /** Makes room for a new series that is first claimed for `day`; its id must be free. */
  open(series: Series, day: Day): void;
  write(entry: Entry): Change;
  result(): DiffResult;
}

export function openBook(ledger: Ledger, now: Instant): Book {
  const shelves = shelvesOf(ledger);
  const changed = new Map<string, SeriesState>();
  const changes: Change[] = [];
  const state = (id: string) => unlessGone(changed.get(id) ?? ledger.states.get(id));
  const home = (id: string) => homeOf(id, state);
  const load = (ids: readonly string[]) =>
    [...new Set(ids.map((id) => home(id)))].filter((found) => found !== undefined);
  const opened = new Map<string, string[]>();
  const shelf = (key: string) => [...(shelves.get(key) ?? []), ...(opened.get(key) ?? [])];

  return {
    now,
    state,
    home,
    of: (claimant, measure) => load(shelf(claimantShelf(claimant, measure))),
    merged: (claimant, measure) => facesOf(shelf(claimantShelf(claimant, measure)), state, home),
    ofMeasure: (measure) => load(shelf(measure)),
    all: () => [...ledger.states.values()].sort((a, b) => (a.series.id < b.series.id ? -1 : 1)),
    open(series, day) {
      changed.set(series.id, emptyState(series, `${day}T00:00:00.000Z`));
      for (const key of keysOf(series)) opened.set(key, [...(opened.get(key) ?? []), series.id]);
    },
    write(entry) {
      const change = { ...entry, seq: ledger.nextSeq + changes.length };
      changes.push(change);
      for (const folded of foldLine(state, change, now)) changed.set(folded.series.id, folded);
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

function facesOf(ids: readonly string[], state: StateOf, home: StateOf): readonly SeriesState[] {
  return ids.flatMap((id) => {
    const [own, other] = [state(id), home(id)];
    if (own?.mergedInto === undefined || other === undefined) return [];
    const { takes: _, ...rest } = other;
    return [{ ...rest, series: own.series }];
  });
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

type Shelves = ReadonlyMap<string, readonly string[]>;

/**
 * One index per ledger, which a replay asks thousands of times while it grows. In the order of the ids: the ledger's own
 * order is that of the store here and that of the log there, and nothing may depend on it.
 */
function shelvesOf(ledger: Ledger): Shelves {
  const index = INDEX.get(ledger.states) ?? { shelves: new Map<string, string[]>(), known: new Set<string>() };
  INDEX.set(ledger.states, index);
  if (index.known.size !== ledger.states.size) for (const { series } of ledger.states.values()) shelve(series, index);
  return index.shelves;
}

interface Index {
  readonly shelves: Map<string, string[]>;
  readonly known: Set<string>;
}

const INDEX = new WeakMap<ReadonlyMap<string, SeriesState>, Index>();

function shelve(series: Series, { shelves, known }: Index): void {
  if (known.has(series.id)) return;
  known.add(series.id);
  for (const key of keysOf(series)) {
    const shelf = shelves.get(key) ?? [];
    shelves.set(key, shelf);
    const at = shelf.findLastIndex((id) => id < series.id);
    shelf.splice(at + 1, 0, series.id);
  }
}

function keysOf({ claimant, measure }: Series): readonly string[] {
  return [measure, claimantShelf(claimant, measure)];
}

function claimantShelf(claimant: Name | null, measure: Measure): string {
  return `${claimant?.key ?? ''}|${measure}`;
}
