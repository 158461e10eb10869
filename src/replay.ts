import { isDeepStrictEqual } from 'node:util';
import { decide } from './diff/decide.ts';
import { foldChange } from './diff/fold-change.ts';
import type { Diff, ReadDocument } from './diff/ledger.ts';
import type { Change, LoggedChange } from './domain/change.ts';
import type { Figure, Reading } from './domain/figure.ts';
import type { SeriesState } from './domain/series.ts';
import type { Instant } from './domain/time.ts';
import type { Readable } from './figures/reader.ts';
import type { Observation, ReadTransaction, Round, Store } from './store/store.ts';

export interface Replay {
  readonly store: Store;
  readonly read: (document: Readable) => Reading;
  readonly diff: Diff;
  /** Told after each round, with the number of documents read so far. */
  readonly progress?: (documents: number) => void;
}

/** `gone`: logged, and not found again. `new`: found now, and not logged. `other`: found with other values. */
export interface Difference {
  readonly what: 'gone' | 'new' | 'other';
  readonly at: Instant;
  readonly logged: LoggedChange | null;
  readonly found: Change | null;
  /** Names of the fields that are other. */
  readonly fields: readonly string[];
}

export interface ReplayReport {
  readonly rounds: number;
  readonly documents: number;
  /** Changes that came out as they were logged. */
  readonly same: number;
  readonly differences: readonly Difference[];
}

/**
 * Reads every stored text again with the present reader and compares it with the present diff, round by round as it was
 * seen, and lists where that differs from the log. Writes nothing and sends nothing.
 */
export async function replay({ store, read, diff, progress }: Replay): Promise<ReplayReport> {
  return store.read(async (tx) => {
    const baselines = new Map((await tx.sources()).map(({ name, baselinedAt }) => [name, baselinedAt]));
    const versions = new Map<string, readonly Figure[]>();
    const states = new Map<string, SeriesState>();
    const differences: Difference[] = [];
    let [rounds, documents, same, nextSeq] = [0, 0, 0, 1];
    for (const moment of await momentsOf(tx)) {
      const seen = moment.round === null ? [] : await tx.observations(moment.round.id);
      const found = seen.map((one) => readAgain(one, read, versions, baselines));
      const decided = decideAgain(moment.logged, states, nextSeq);
      const { changes, states: moved } =
        decided ?? diff({ ledger: { states, nextSeq }, documents: found, now: moment.at });
      for (const state of moved) states.set(state.series.id, state);
      nextSeq += changes.length;
      const compared = compare(moment, changes);
      same += compared.same;
      differences.push(...compared.differences);
      rounds += moment.round === null ? 0 : 1;
      documents += found.length;
      progress?.(documents);
    }
    return { rounds, documents, same, differences };
  });
}

/** One run of the diff: a round that brought texts, or a check without any that noticed a silence. */
interface Moment {
  readonly at: Instant;
  readonly round: Round | null;
  readonly logged: readonly LoggedChange[];
}

async function momentsOf(tx: ReadTransaction): Promise<readonly Moment[]> {
  const rounds = await tx.rounds();
  const log = Map.groupBy(await tx.changes({}), ({ at }) => at);
  const moments: Moment[] = [];
  const open = new Map(rounds.map((round) => [round.id, round]));
  for (const [at, logged] of log) {
    const round = rounds.findLast((candidate) => candidate.at <= at) ?? null;
    const isFirst = round !== null && open.delete(round.id);
    moments.push({ at, round: isFirst ? round : null, logged });
  }
  for (const round of open.values()) moments.push({ at: round.at, round, logged: [] });
  return moments.sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** A person's decision is not found again, it is taken over: for the same value of the same series, if it is held again. */
function decideAgain(logged: readonly LoggedChange[], states: ReadonlyMap<string, SeriesState>, nextSeq: number) {
  const [row] = logged;
  if (row?.decision === undefined) return null;
  const state = states.get(row.series.id);
  const held = state?.held.findLast(({ amount, settled }) => !settled && isSame(row.to, amount));
  if (state === undefined || held === undefined) return { changes: [], states: [] };
  const change = { ...decide(state, held, row.decision), seq: nextSeq };
  return { changes: [change], states: [foldChange(state, change, row.at)] };
}

function readAgain(
  { document, version, seen }: Observation,
  read: Replay['read'],
  versions: Map<string, readonly Figure[]>,
  baselines: ReadonlyMap<string, Instant | null>,
): ReadDocument {
  const { figures, doubts } = read(document);
  const previous = versions.get(version.documentId) ?? null;
  versions.set(version.documentId, figures);
  const { source, url, outlet, title, published, text } = document;
  const baselined = baselines.get(source) ?? null;
  const baseline = baselined === null || seen <= baselined;
  return { source, version, url, outlet, title, published, text, figures, doubts, previous, baseline };
}

function compare({ at, logged }: Moment, found: readonly Change[]) {
  const left = Map.groupBy(found, nameOf);
  const differences: Difference[] = [];
  let same = 0;
  for (const row of logged) {
    const change = left.get(nameOf(row))?.shift();
    const fields = change === undefined ? [] : FIELDS.filter((field) => !isSame(row[field], change[field]));
    if (change === undefined) differences.push({ what: 'gone', at, logged: row, found: null, fields });
    else if (fields.length > 0) differences.push({ what: 'other', at, logged: row, found: change, fields });
    else same++;
  }
  const unlogged = [...left.values()].flat().sort((a, b) => a.seq - b.seq);
  differences.push(
    ...unlogged.map((change) => ({ what: 'new' as const, at, logged: null, found: change, fields: [] })),
  );
  return { same, differences };
}

/** By what a change is found again: its kind, its series and its value. */
function nameOf({ kind, series, to, asOf }: Change): string {
  return `${kind}|${series.id}|${to?.low}|${to?.high}|${asOf?.to}`;
}

/** As JSON has them: what is undefined is not there. */
function isSame(logged: unknown, found: unknown): boolean {
  return isDeepStrictEqual(logged, found) || isDeepStrictEqual(logged, asJson(found));
}

function asJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** What must be the same; numbers and times of recording may differ. */
const FIELDS = [
  'route',
  'from',
  'to',
  'asOf',
  'parts',
  'reason',
  'suspect',
  'baseline',
  'outlets',
  'shares',
  'provenance',
] as const;
