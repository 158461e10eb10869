import type { Change } from '../domain/change.ts';
import type { DocumentVersion } from '../domain/document.ts';
import type { Doubt, Figure } from '../domain/figure.ts';
import type { SeriesState } from '../domain/series.ts';
import type { Instant } from '../domain/time.ts';

/** What is remembered of all series; the diff reads it and returns what changed in it. */
export interface Ledger {
  readonly states: ReadonlyMap<string, SeriesState>;
  /** Number that the next change gets. */
  readonly nextSeq: number;
}

/** A document version that the diff has not seen yet, with its figures. */
export interface ReadDocument {
  readonly source: string;
  readonly version: DocumentVersion;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: Instant | null;
  readonly text: string;
  readonly figures: readonly Figure[];
  readonly doubts: readonly Doubt[];
  /** Figures of the version before this one, when this is an edit. */
  readonly previous: readonly Figure[] | null;
  /** True at a new source's first poll: its values are recorded, none is told as news. */
  readonly baseline: boolean;
}

export interface DiffRequest {
  readonly ledger: Ledger;
  /** Everything one check found, all sources together: their order must not matter. */
  readonly documents: readonly ReadDocument[];
  readonly now: Instant;
}

export interface DiffResult {
  readonly changes: readonly Change[];
  /** New and altered states only. */
  readonly states: readonly SeriesState[];
}

/** Pure. */
export type Diff = (request: DiffRequest) => DiffResult;

/** The state of a series by its id, wherever it is kept. */
export type StateOf = (id: string) => SeriesState | undefined;
