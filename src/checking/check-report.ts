import type { LoggedChange } from '../domain/change.ts';
import type { Doubt } from '../domain/figure.ts';
import type { Instant } from '../domain/time.ts';
import type { TroubleKind } from '../sources/source.ts';

/**
 * `damaged`: fresh, as far as an answer that breaks off could be read. `busy`: another process is polling it. `lost`: another
 * process took it over meanwhile. `stopped`: the process was asked to end. `bug`: our own code threw; nothing of this source
 * was recorded.
 */
type SourceOutcome = 'fresh' | 'unchanged' | 'empty' | 'damaged' | TroubleKind | 'busy' | 'lost' | 'stopped' | 'bug';

/** How one source fared. */
export interface SourceReport {
  readonly name: string;
  readonly outcome: SourceOutcome;
  /** False for what the exit code must tell. */
  readonly well: boolean;
  readonly message: string | null;
  readonly advice: string | null;
  readonly notes: readonly string[];
  /** Documents that were served; of them new or edited; figures read in these. */
  readonly served: number;
  readonly documents: number;
  readonly figures: number;
  /** This poll took the source's baseline. */
  readonly baseline: boolean;
  readonly failingSince: Instant | null;
  readonly dueAt: Instant | null;
}

/** A sentence that a person should look at, because the reader could not be sure. */
export interface NeedsEyes extends Doubt {
  readonly source: string;
  readonly url: string | null;
  readonly outlet: string | null;
}

/** What one check found, and how its sources fared. */
export interface CheckReport {
  readonly at: Instant;
  readonly dryRun: boolean;
  readonly sources: readonly SourceReport[];
  readonly changes: readonly LoggedChange[];
  readonly doubts: readonly NeedsEyes[];
}
