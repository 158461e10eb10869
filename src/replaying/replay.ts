import { decide } from '../diff/deciding/decide.ts';
import { foldLine } from '../diff/fold-line.ts';
import type { Diff, ReadDocument } from '../diff/ledger.ts';
import { numberedAsLogged } from '../diff/renumber.ts';
import type { Change } from '../domain/change.ts';
import type { DocumentVersion } from '../domain/document.ts';
import type { Figure, Reading } from '../domain/figure.ts';
import { firstPrint } from '../domain/first-print.ts';
import type { SeriesState } from '../domain/series.ts';
import type { Instant } from '../domain/time.ts';
import type { Readable } from '../figures/reader.ts';
import type { Observation } from '../store/records.ts';
import type { ReadTransaction, Store } from '../store/store.ts';
import { compare, type Difference } from './replay-compare.ts';
import { type Moment, momentsOf } from './replay-moments.ts';

export interface Replay {
  readonly store: Store;
  readonly read: (document: Readable) => Reading;
  readonly diff: Diff;
  /** Told after each round, with the number of documents read so far. */
  readonly progress?: (documents: number) => void;
  /** Told of each text that was read. */
  readonly seen?: (tx: ReadTransaction, version: DocumentVersion, reading: Reading) => Promise<void>;
}

export interface ReplayReport {
  readonly rounds: number;
  readonly documents: number;
  /** Changes that came out as they were logged. */
  readonly same: number;
  readonly differences: readonly Difference[];
  /**
   * The series as they would stand, in the numbers of the log; what the log does not have is numbered from
   * `FIRST_UNLOGGED` on, as in `differences`.
   */
  readonly states: ReadonlyMap<string, SeriesState>;
  /** What was seen, so that nothing is adopted that came after it. */
  readonly lastSeq: number;
  readonly lastRound: number;
}

/** Numbers of changes that the log does not have begin here, beyond any number that it will have. */
const FIRST_UNLOGGED = 1_000_000_000;

/**
 * Reads every stored text again with the present reader and compares it with the present diff, round by round as it was
 * seen, and lists where that differs from the log. Decisions of persons are taken over. Writes nothing and sends nothing.
 */
export async function replay({ store, read, diff, progress, seen }: Replay): Promise<ReplayReport> {
  return store.read(async (tx) => {
    const baselines = new Map((await tx.sources()).map(({ name, baselinedAt }) => [name, baselinedAt]));
    const versions = new Map<string, readonly Figure[]>();
    const prints = new Map<string, Instant>();
    const states = new Map<string, SeriesState>();
    const differences: Difference[] = [];
    const [log, all] = [await tx.changes({}), await tx.rounds()];
    let [rounds, documents, same, nextSeq] = [0, 0, 0, FIRST_UNLOGGED];
    for (const moment of momentsOf(log, all)) {
      const found: ReadDocument[] = [];
      const observations = await seenIn(moment, tx);
      for (const served of observations) {
        const observation = asPrinted(served, prints);
        const reading = read(observation.document);
        found.push(readAgain(observation, reading, versions, baselines));
        await seen?.(tx, observation.version, reading);
      }
      notePrints(observations, prints);
      const { changes, moved } =
        moment.decision === null ? compared(diff, moment, found, states, nextSeq) : decided(moment, states, nextSeq);
      nextSeq += changes.length;
      const outcome = compare(moment, changes);
      for (const state of moved) states.set(state.series.id, numberedAsLogged(state, changes, outcome.twins));
      same += changes.length - outcome.differences.filter(({ what }) => what !== 'gone').length;
      differences.push(...outcome.differences);
      rounds += moment.round === null ? 0 : 1;
      documents += found.length;
      progress?.(documents);
    }
    return { rounds, documents, same, differences, states, lastSeq: log.length, lastRound: all.at(-1)?.id ?? 0 };
  });
}

async function seenIn({ round }: Moment, tx: ReadTransaction): Promise<readonly Observation[]> {
  return round === null ? [] : tx.observations(round.id);
}

/** By the date that its words had when they came first, as when it was checked. */
function asPrinted(served: Observation, prints: ReadonlyMap<string, Instant>): Observation {
  const published = firstPrint(served.document, prints.get(served.version.textHash));
  return { ...served, document: { ...served.document, published } };
}

/** Only after the round: what its own texts say was not yet stored when they were read. */
function notePrints(observations: readonly Observation[], prints: Map<string, Instant>): void {
  for (const { version, document } of observations) {
    const known = prints.get(version.textHash);
    const { published } = document;
    if (published !== null && (known === undefined || published < known)) prints.set(version.textHash, published);
  }
}

interface Outcome {
  readonly changes: readonly Change[];
  readonly moved: readonly SeriesState[];
}

function compared(
  diff: Diff,
  { at }: Moment,
  documents: readonly ReadDocument[],
  states: ReadonlyMap<string, SeriesState>,
  nextSeq: number,
): Outcome {
  const result = diff({ ledger: { states, nextSeq }, documents, now: at });
  return { changes: result.changes, moved: result.states };
}

/** A person's decision is not found again, it is taken over: where what it is about is there again. */
function decided({ at, decision }: Moment, states: ReadonlyMap<string, SeriesState>, nextSeq: number): Outcome {
  if (decision === null) return { changes: [], moved: [] };
  const moved = new Map<string, SeriesState>();
  const stateOf = (id: string) => moved.get(id) ?? states.get(id);
  const entries = decide(decision.decision, decision.seq, states.values(), (id) => states.get(id)) ?? [];
  const changes = entries.map((entry, nth) => ({ ...entry, seq: nextSeq + nth }));
  for (const change of changes) for (const state of foldLine(stateOf, change, at)) moved.set(state.series.id, state);
  return { changes, moved: [...moved.values()] };
}

function readAgain(
  { document, version, seen }: Observation,
  { figures, doubts }: Reading,
  versions: Map<string, readonly Figure[]>,
  baselines: ReadonlyMap<string, Instant | null>,
): ReadDocument {
  const previous = versions.get(version.documentId) ?? null;
  versions.set(version.documentId, figures);
  const { source, url, outlet, title, published, text } = document;
  const baselined = baselines.get(source) ?? null;
  const baseline = baselined === null || seen <= baselined;
  return { source, version, url, outlet, title, published, text, figures, doubts, previous, baseline };
}
