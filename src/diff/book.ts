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
    all: () => ledger.states.values(),
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

/** One index per ledger: a replay asks thousands of times with the same one. */
function shelvesOf(ledger: Ledger): Shelves {
  const known = INDEX.get(ledger.states);
  if (known !== undefined && known.size === ledger.states.size) return known.shelves;
  const shelves = new Map<string, string[]>();
  for (const { series } of ledger.states.values()) {
    for (const key of keysOf(series)) {
      const shelf = shelves.get(key);
      if (shelf === undefined) shelves.set(key, [series.id]);
      else shelf.push(series.id);
    }
  }
  INDEX.set(ledger.states, { shelves, size: ledger.states.size });
  return shelves;
}

const INDEX = new WeakMap<ReadonlyMap<string, SeriesState>, { shelves: Shelves; size: number }>();

function keysOf({ claimant, measure }: Series): readonly string[] {
  return [measure, claimantShelf(claimant, measure)];
}

function claimantShelf(claimant: Name | null, measure: Measure): string {
  return `${claimant?.key ?? ''}|${measure}`;
}
