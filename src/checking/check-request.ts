import type { Clock } from '../clock.ts';
import type { SourceSettings } from '../config/schema.ts';
import type { DiffRequest, DiffResult } from '../diff/ledger.ts';
import type { Reading } from '../domain/figure.ts';
import type { Instant } from '../domain/time.ts';
import type { Readable } from '../figures/reader.ts';
import type { Audience } from '../owing/audience.ts';
import type { Source } from '../sources/source.ts';
import type { Store } from '../store/store.ts';

/** A source of the configuration, ready to be asked. */
export interface OpenSource {
  readonly settings: SourceSettings;
  readonly source: Source;
  /** First instant after `now` at which it is to be polled by itself. */
  readonly nextDue: (now: Instant) => Instant;
}

/** All that one check needs from outside. */
export interface Check {
  readonly store: Store;
  readonly sources: readonly OpenSource[];
  readonly read: (document: Readable) => Reading | Promise<Reading>;
  /** Names the reader that made the figures: recorded with them. */
  readonly readerVersion: string;
  readonly diff: (request: DiffRequest) => DiffResult | Promise<DiffResult>;
  readonly audience: Audience;
  readonly clock: Clock;
  /** Unique to this process. */
  readonly holder: string;
  /** What started it: `check`, `watch`, … */
  readonly reason: string;
  /** Everything is done and then undone: the report shows what would have happened. */
  readonly dryRun: boolean;
  /** Leaves out a source that another process has polled since it was found to be due. */
  readonly onlyDue?: boolean;
  /** Fires when the process is asked to end: what is not recorded by then is left for the next check. */
  readonly signal: AbortSignal;
  /** Told after each source, with the number of sources that have answered. */
  readonly progress?: (answered: number, of: number) => void;
}
