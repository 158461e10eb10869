import type { Measure, Name } from '../domain/figure.ts';
import type { Series, SeriesState } from '../domain/series.ts';
import type { Ledger, StateOf } from './ledger.ts';

/** The series of a ledger by measure, and by claimant and measure, as one check sees them. */
export interface Shelves {
  /** Under their homes, each once. */
  load(key: string): readonly SeriesState[];
  /** Those that were merged into others: under their own names, with the values of their homes. */
  loadMerged(key: string): readonly SeriesState[];
  /** Everyone whose series stand there, at least: each name once. */
  claimants(key: string): readonly Name[];
  open(state: SeriesState): void;
  /** A state is no longer what it was. */
  changed(before: SeriesState | undefined, after: SeriesState): void;
}

/**
 * Each claim of a check asks for the series of its claimant and for all of its measure, several times: a shelf is put
 * together once, and anew when one of its states has changed. Nobody who holds one sees it change.
 */
export function openShelves(ledger: Ledger, state: StateOf, home: StateOf): Shelves {
  const index = indexOf(ledger);
  const opened = new Map<string, string[]>();
  const loaded = new Map<string, readonly SeriesState[]>();
  const merged = new Map<string, readonly SeriesState[]>();
  const voices = new Map<string, readonly Name[]>();
  // What changes in a home changes wherever a series that was merged into it stands.
  let isMixed = false;

  const shelf = (key: string) => [...(index.get(key) ?? []), ...(opened.get(key) ?? [])];
  const homesOf = (key: string) => {
    const homes = new Set<SeriesState>();
    for (const id of shelf(key)) {
      const found = home(id);
      if (found !== undefined) homes.add(found);
      isMixed ||= found !== undefined && found.series.id !== id;
    }
    return [...homes];
  };
  return {
    load: (key) => kept(loaded, key, () => homesOf(key)),
    loadMerged(key) {
      const faces = kept(merged, key, () => facesOf(shelf(key), state, home));
      isMixed ||= faces.length > 0;
      return faces;
    },
    claimants: (key) => kept(voices, key, () => claimantsOf(kept(loaded, key, () => homesOf(key)))),
    open(fresh) {
      for (const key of keysOf(fresh.series)) {
        opened.set(key, [...(opened.get(key) ?? []), fresh.series.id]);
        const known = loaded.get(key);
        // An id that a series left free has its place already.
        if (known === undefined || ledger.states.has(fresh.series.id)) loaded.delete(key);
        else loaded.set(key, [...known, fresh]);
        const names = voices.get(key);
        if (names !== undefined) voices.set(key, withClaimant(names, fresh.series));
      }
    },
    changed(before, after) {
      const isMerged = isMixed || after.mergedInto !== undefined;
      const keys = isMerged
        ? [...loaded.keys(), ...merged.keys()]
        : [after, before ?? after].flatMap(({ series }) => keysOf(series));
      for (const key of keys) for (const memory of [loaded, merged]) memory.delete(key);
      if (isMerged || before?.series.claimant !== after.series.claimant) voices.clear();
    },
  };
}

function kept<T>(memory: Map<string, T>, key: string, make: () => T): T {
  const known = memory.get(key) ?? make();
  memory.set(key, known);
  return known;
}

function facesOf(ids: readonly string[], state: StateOf, home: StateOf): readonly SeriesState[] {
  return ids.flatMap((id) => {
    const [own, other] = [state(id), home(id)];
    if (own?.mergedInto === undefined || other === undefined) return [];
    const { takes: _, ...rest } = other;
    return [{ ...rest, series: own.series }];
  });
}

function claimantsOf(states: readonly SeriesState[]): readonly Name[] {
  const names = new Map(
    states.flatMap(({ series: { claimant } }) => (claimant === null ? [] : [[spelt(claimant), claimant]])),
  );
  return [...names.values()];
}

function withClaimant(names: readonly Name[], { claimant }: Series): readonly Name[] {
  const isKnown = claimant === null || names.some((name) => spelt(name) === spelt(claimant));
  return isKnown ? names : [...names, claimant];
}

function spelt({ key, name, text, within }: Name): string {
  return [key, name, text, ...within].join('|');
}

/**
 * One index per ledger, which a replay asks thousands of times while it grows. In the order of the ids: the ledger's own
 * order is that of the store here and that of the log there, and nothing may depend on it.
 */
function indexOf(ledger: Ledger): Index['shelves'] {
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

/** Where the series of one claimant (null: of nobody) and measure stand; all of one measure stand under its name. */
export function claimantShelf(claimant: Name | null, measure: Measure): string {
  return `${claimant?.key ?? ''}|${measure}`;
}
