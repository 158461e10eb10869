import type { Measure, Name } from '../domain/figure.ts';
import type { Series, SeriesState } from '../domain/series.ts';
import type { Ledger, StateOf } from './ledger.ts';
import { spelt } from './names/spelt.ts';
import { openShelf, type Shelf } from './shelf.ts';

/** The series of a ledger by measure, and by claimant and measure, as one check sees them. */
export interface Shelves {
  /** Under their homes, each once. */
  load(key: string): Shelf;
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
 * together once, and kept as its states change; anew only where one series is another one now.
 */
export function openShelves(ledger: Ledger, state: StateOf, home: StateOf): Shelves {
  const index = indexOf(ledger);
  const opened = new Map<string, string[]>();
  const loaded = new Map<string, Shelf>();
  const merged = new Map<string, readonly SeriesState[]>();
  const voices = new Map<string, Voices>();
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
    return openShelf([...homes]);
  };
  const load = (key: string) => kept(loaded, key, () => homesOf(key));
  const forget = (key: string) => {
    loaded.delete(key);
    merged.delete(key);
  };
  return {
    load,
    loadMerged(key) {
      const faces = kept(merged, key, () => facesOf(shelf(key), state, home));
      isMixed ||= faces.length > 0;
      return faces;
    },
    claimants: (key) => kept(voices, key, () => voicesOf(load(key).all())).names(),
    open(fresh) {
      for (const key of keysOf(fresh.series)) {
        const ids = opened.get(key) ?? [];
        opened.set(key, ids);
        ids.push(fresh.series.id);
        // An id that a series left free has its place already.
        if (ledger.states.has(fresh.series.id)) loaded.delete(key);
        else loaded.get(key)?.add(fresh);
        voices.get(key)?.add(fresh);
      }
    },
    changed(before, after) {
      const isMerged = isMixed || after.mergedInto !== undefined;
      const keys = isMerged
        ? [...loaded.keys(), ...merged.keys()]
        : [after, before ?? after].flatMap(({ series }) => keysOf(series));
      for (const key of keys) if (isMerged || after.gone || !loaded.get(key)?.replace(after)) forget(key);
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

/** Everyone who has series on a shelf, each name once. */
interface Voices {
  names(): readonly Name[];
  add(state: SeriesState): void;
}

function voicesOf(states: readonly SeriesState[]): Voices {
  const names = new Map<string, Name>();
  let listed: readonly Name[] | null = null;
  const voices: Voices = {
    names() {
      listed ??= [...names.values()];
      return listed;
    },
    add({ series: { claimant } }) {
      if (claimant === null || names.has(spelt(claimant))) return;
      names.set(spelt(claimant), claimant);
      listed = null;
    },
  };
  for (const state of states) voices.add(state);
  return voices;
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
