import type { ReadDocument } from '../diff/ledger.ts';
import type { LoggedChange } from '../domain/change.ts';
import { Problem } from '../domain/problem.ts';
import type { Instant } from '../domain/time.ts';
import { owe, oweNotice } from '../owing/owe.ts';
import type { WriteTransaction } from '../store/store.ts';
import type { NeedsEyes, SourceReport } from './check-report.ts';
import type { Check } from './check-request.ts';
import { doubtNotice } from './ops-notices.ts';
import { bug, isAging, LEASE_MS, type Polled } from './poll-source.ts';
import { saveDocuments } from './save-documents.ts';
import { saveHealth } from './save-health.ts';
import { nextState, reportOf, takesBaseline } from './source-state.ts';

export interface Recorded {
  readonly reports: readonly SourceReport[];
  readonly changes: readonly LoggedChange[];
  readonly doubts: readonly NeedsEyes[];
}

/**
 * Records what all polls of one check brought, as one batch in one transaction: documents, figures, changes, standing
 * values, outbox rows, cursors, health. If our own code throws on the batch, each source is recorded by itself, so that
 * the one that cannot be is left out and nothing else is lost.
 */
export async function recordRound(polled: readonly Polled[], request: Check): Promise<Recorded> {
  try {
    return await recordTogether(polled, request);
  } catch (error) {
    const [first, ...others] = polled;
    if (error instanceof Problem || first === undefined) throw error;
    return others.length > 0 ? recordEach(polled, request) : recordBug(first, error, request);
  }
}

async function recordEach(polled: readonly Polled[], request: Check): Promise<Recorded> {
  const each: Recorded[] = [];
  for (const one of polled) each.push(await recordRound([one], request));
  return {
    reports: each.flatMap(({ reports }) => reports),
    changes: each.flatMap(({ changes }) => changes),
    doubts: each.flatMap(({ doubts }) => doubts),
  };
}

/** Nothing of the source but that our code failed on it. Where not even that can be recorded, the bug is not in its texts. */
async function recordBug(one: Polled, error: unknown, request: Check): Promise<Recorded> {
  if (one.outcome.outcome === 'bug') throw error;
  return recordTogether([{ ...one, outcome: bug(error), fresh: [], known: [] }], request);
}

async function recordTogether(polled: readonly Polled[], request: Check): Promise<Recorded> {
  await keepLeases(polled, request);
  try {
    return await request.store.write(async (tx) => {
      const recorded = await record(tx, polled, request);
      if (request.dryRun) throw new Undo(recorded);
      return recorded;
    });
  } catch (error) {
    if (error instanceof Undo) return error.recorded;
    throw error;
  }
}

/** Leaves the transaction of a dry run without a trace. */
class Undo extends Error {
  readonly recorded: Recorded;

  constructor(recorded: Recorded) {
    super('a dry run is undone');
    this.recorded = recorded;
  }
}

/** A slow neighbour in the batch must not cost a source its lease. */
async function keepLeases(polled: readonly Polled[], { store, clock }: Check): Promise<void> {
  const now = clock.now();
  for (const { lease, leasedAt } of polled) {
    if (lease !== null && isAging(leasedAt, now)) await store.renewLease(lease, now, LEASE_MS);
  }
}

async function record(tx: WriteTransaction, polled: readonly Polled[], request: Check): Promise<Recorded> {
  const now = request.clock.now();
  const held = await stillHeld(tx, polled, now);
  const mine = polled.filter((one) => held.has(one));
  const documents = await saveDocuments(tx, mine, request);
  const changes = await saveChanges(tx, documents, request);
  const doubts = documents.filter(({ baseline }) => !baseline).flatMap(needsEyes);
  await owe(tx, changes, request.audience, now, begunIn(mine, now));
  for (const notice of doubtNotice(doubts)) await oweNotice(tx, notice, request.audience, now);
  await saveHealth(tx, mine, request);
  const bySource = Map.groupBy(documents, ({ source }) => source);
  const reports = polled.map((one) => reportOf(one, held.has(one), bySource.get(one.open.settings.name) ?? [], now));
  return { reports, changes, doubts };
}

async function stillHeld(tx: WriteTransaction, polled: readonly Polled[], now: Instant): Promise<ReadonlySet<Polled>> {
  const leased = polled.filter(({ lease }) => lease !== null);
  const holds = await tx.holdsLeases(
    leased.flatMap(({ lease }) => lease ?? []),
    now,
  );
  return new Set(leased.filter((_, i) => holds[i]));
}

function begunIn(polled: readonly Polled[], now: Instant): readonly string[] {
  return polled.filter((one) => takesBaseline(one, nextState(one, now))).map(({ open }) => open.settings.name);
}

async function saveChanges(tx: WriteTransaction, documents: readonly ReadDocument[], request: Check) {
  const now = request.clock.now();
  const states = new Map((await tx.seriesStates()).map((state) => [state.series.id, state]));
  const ledger = { states, nextSeq: (await tx.lastSeq()) + 1 };
  const result = await request.diff({ ledger, documents, now });
  await tx.saveSeriesStates(result.states);
  return tx.appendChanges(result.changes, now);
}

function needsEyes({ doubts, source, url, outlet }: ReadDocument): readonly NeedsEyes[] {
  return doubts.map((doubt) => ({ ...doubt, source, url, outlet }));
}
