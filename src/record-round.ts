import type { Check, NeedsEyes, SourceReport } from './check.ts';
import type { ReadDocument } from './diff/ledger.ts';
import type { LoggedChange } from './domain/change.ts';
import { Problem } from './domain/problem.ts';
import type { Instant } from './domain/time.ts';
import { doubtNotice, healthNotice } from './ops-notices.ts';
import { owe, oweNotice } from './owe.ts';
import { bug, LEASE_MS, type Polled } from './poll-source.ts';
import { nextState, reportOf, takesBaseline } from './source-state.ts';
import type { WriteTransaction } from './store/store.ts';

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
    if (error instanceof Problem || polled.length === 0) throw error;
    const [first] = polled;
    if (polled.length === 1 && first?.outcome.outcome === 'bug') throw error;
    if (polled.length === 1 && first)
      return recordRound([{ ...first, outcome: bug(error), fresh: [], known: [] }], request);
    const each: Recorded[] = [];
    for (const one of polled) each.push(await recordRound([one], request));
    return {
      reports: each.flatMap(({ reports }) => reports),
      changes: each.flatMap(({ changes }) => changes),
      doubts: each.flatMap(({ doubts }) => doubts),
    };
  }
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
  for (const { lease } of polled) if (lease !== null) await store.renewLease(lease, clock.now(), LEASE_MS);
}

async function record(tx: WriteTransaction, polled: readonly Polled[], request: Check): Promise<Recorded> {
  const now = request.clock.now();
  const held = new Set<Polled>();
  for (const one of polled) if (one.lease !== null && (await tx.holdsLease(one.lease, now))) held.add(one);
  const mine = polled.filter((one) => held.has(one));
  const documents = await saveDocuments(tx, mine, request);
  const changes = await saveChanges(tx, documents, request);
  const doubts = documents.filter(({ baseline }) => !baseline).flatMap(needsEyes);
  await owe(tx, changes, request.audience, now, begunIn(mine, now));
  for (const notice of doubtNotice(doubts)) await oweNotice(tx, notice, request.audience, now);
  for (const one of mine) await saveHealth(tx, one, request);
  return { reports: polled.map((one) => reportOf(one, held.has(one), documents, now)), changes, doubts };
}

function begunIn(polled: readonly Polled[], now: Instant): readonly string[] {
  return polled.filter((one) => takesBaseline(one, nextState(one, now))).map(({ open }) => open.settings.name);
}

/** The versions that are new to the store, with their figures, as the diff wants them. */
async function saveDocuments(tx: WriteTransaction, polled: readonly Polled[], request: Check): Promise<ReadDocument[]> {
  const now = request.clock.now();
  const saved: ReadDocument[] = [];
  if (polled.some(({ fresh }) => fresh.length > 0)) await tx.startRound(now, request.reason);
  for (const one of polled) {
    const versions = await tx.knownVersions(one.known);
    await tx.touchDocuments(
      versions.flatMap((version) => version ?? []),
      now,
    );
    for (const item of one.fresh) {
      const document = await saveDocument(tx, item, one, request);
      if (document !== null) saved.push(document);
    }
  }
  return saved;
}

type Item = Polled['fresh'][number];

/** null when its text is not new after all: an equal item came earlier in the same poll, or it flips to and fro. */
async function saveDocument(tx: WriteTransaction, { document, reading }: Item, one: Polled, request: Check) {
  const known = await tx.findDocument(document);
  const version = await tx.saveDocument(document, known, request.clock.now());
  if (known !== null && version.version <= known.version) return null;
  await tx.saveFigures(version, reading.figures, reading.doubts, request.readerVersion);
  const { source, url, outlet, title, published, text } = document;
  const { figures, doubts } = reading;
  const baseline = (one.before?.baselinedAt ?? null) === null;
  return {
    source,
    version,
    url,
    outlet,
    title,
    published,
    text,
    figures,
    doubts,
    previous: known?.figures ?? null,
    baseline,
  };
}

async function saveChanges(tx: WriteTransaction, documents: readonly ReadDocument[], request: Check) {
  const now = request.clock.now();
  const states = new Map((await tx.seriesStates()).map((state) => [state.series.id, state]));
  const ledger = { states, nextSeq: (await tx.lastSeq()) + 1 };
  const result = request.diff({ ledger, documents, now });
  await tx.saveSeriesStates(result.states);
  return tx.appendChanges(result.changes, now);
}

function needsEyes({ doubts, source, url, outlet }: ReadDocument): readonly NeedsEyes[] {
  return doubts.map((doubt) => ({ ...doubt, source, url, outlet }));
}

/** The cursor moves in the same transaction as what it stands for; so does the notice that a source is down or back. */
async function saveHealth(tx: WriteTransaction, one: Polled, request: Check): Promise<void> {
  const now = request.clock.now();
  const after = nextState(one, now);
  if (after === null) return;
  await tx.saveSource(after);
  const notice = healthNotice(one.before, after, one.outcome, now);
  if (notice !== null) await oweNotice(tx, notice, request.audience, now);
}
