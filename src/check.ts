import type { Clock } from './clock.ts';
import type { SourceSettings } from './config/schema.ts';
import type { Diff } from './diff/ledger.ts';
import type { LoggedChange } from './domain/change.ts';
import type { Doubt, Reading } from './domain/figure.ts';
import type { Instant } from './domain/time.ts';
import type { Readable } from './figures/reader.ts';
import { inParallel } from './in-parallel.ts';
import type { Audience } from './owe.ts';
import { pollSource, type TakenSource, takeSources } from './poll-source.ts';
import { recordRound } from './record-round.ts';
import type { Source, TroubleKind } from './sources/source.ts';
import type { Lease, Store } from './store/store.ts';

/** A source of the configuration, ready to be asked. */
export interface OpenSource {
  readonly settings: SourceSettings;
  readonly source: Source;
  /** First instant after `now` at which it is to be polled by itself. */
  readonly nextDue: (now: Instant) => Instant;
}

export interface Check {
  readonly store: Store;
  readonly sources: readonly OpenSource[];
  readonly read: (document: Readable) => Reading;
  /** Names the reader that made the figures: recorded with them. */
  readonly readerVersion: string;
  readonly diff: Diff;
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

/**
 * `damaged`: fresh, as far as an answer that breaks off could be read. `busy`: another process is polling it. `lost`: another process took it over meanwhile. `stopped`: the process was asked
 * to end. `bug`: our own code threw; nothing of this source was recorded.
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

export interface CheckReport {
  readonly at: Instant;
  readonly dryRun: boolean;
  readonly sources: readonly SourceReport[];
  readonly changes: readonly LoggedChange[];
  readonly doubts: readonly NeedsEyes[];
}

/**
 * The first verb: polls the sources, reads what is new, compares it with what stood, and records everything in one
 * transaction together with what each destination is owed. Delivering is the second verb (`deliver.ts`).
 *
 * Trouble of a source and a bug met in its texts end only that source's part. Throws for what the store throws.
 */
export async function check(request: Check): Promise<CheckReport> {
  const { sources, store, clock, progress } = request;
  let answered = 0;
  const taken = await takeSources(sources, request);
  try {
    const polled = await inParallel(taken, POLLS_AT_ONCE, async (source) => {
      const result = await pollSource(source, request);
      progress?.(++answered, sources.length);
      return result;
    });
    const { reports, changes, doubts } = await recordRound(polled, request);
    const byName = new Map(reports.map((report) => [report.name, report]));
    const inOrder = sources.flatMap(({ settings }) => byName.get(settings.name) ?? []);
    return { at: clock.now(), dryRun: request.dryRun, sources: inOrder, changes, doubts };
  } finally {
    await store.releaseLeases(leasesOf(taken));
  }
}

/** Enough to keep slow servers from holding up the round, few enough for a small machine. */
const POLLS_AT_ONCE = 24;

function leasesOf(taken: readonly TakenSource[]): readonly Lease[] {
  return taken.flatMap(({ lease }) => lease ?? []);
}
