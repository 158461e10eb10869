import type { Change } from '../domain/change.ts';
import type { Measure, Name } from '../domain/figure.ts';
import type { Series, SeriesState } from '../domain/series.ts';
import type { Day, Instant } from '../domain/time.ts';
import { emptyState, foldChange, foldRival } from './fold-change.ts';
import type { DiffResult, Ledger } from './ledger.ts';

/** A change before it has its number. */
export type Entry = Omit<Change, 'seq'>;

/**
 * The ledger as one check works on it: states found by claimant and measure, changes numbered and folded in at once.
 * Mutable, and thrown away when the check is done.
 */
export interface Book {
  readonly now: Instant;
  state(id: string): SeriesState | undefined;
  /** Series of one claimant (null: of nobody) and measure. */
  of(claimant: Name | null, measure: Measure): readonly SeriesState[];
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
  const state = (id: string) => changed.get(id) ?? ledger.states.get(id);
  const load = (ids: readonly string[] | undefined) =>
    (ids ?? []).map((id) => state(id)).filter((found) => found !== undefined);
  const opened = new Map<string, string[]>();
  const shelf = (key: string) => [...(shelves.get(key) ?? []), ...(opened.get(key) ?? [])];

  return {
    now,
    state,
    of: (claimant, measure) => load(shelf(claimantShelf(claimant, measure))),
    ofMeasure: (measure) => load(shelf(measure)),
    all: () => [...ledger.states.values()].sort((a, b) => (a.series.id < b.series.id ? -1 : 1)),
    open(series, day) {
      changed.set(series.id, emptyState(series, `${day}T00:00:00.000Z`));
      for (const key of keysOf(series)) opened.set(key, [...(opened.get(key) ?? []), series.id]);
    },
    write(entry) {
      const change = { ...entry, seq: ledger.nextSeq + changes.length };
      changes.push(change);
      changed.set(entry.series.id, foldChange(state(entry.series.id), change, now));
      const rival = change.kind === 'disagreement' ? state(change.against?.series.id ?? '') : undefined;
      if (rival !== undefined) changed.set(rival.series.id, foldRival(rival, change));
      return change;
    },
    result: () => ({ changes, states: logged(changed, ledger, changes) }),
  };
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
