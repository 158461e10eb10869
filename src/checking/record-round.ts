import type { ReadDocument } from '../diff/ledger.ts';
import type { LoggedChange } from '../domain/change.ts';
import type { DocumentVersion } from '../domain/document.ts';
import { Problem } from '../domain/problem.ts';
import type { Instant } from '../domain/time.ts';
import type { OpsNotice } from '../owing/ops-notice.ts';
import { owe, oweNotice } from '../owing/owe.ts';
import type { SourceState, StoredDocument, WriteTransaction } from '../store/store.ts';
import type { NeedsEyes, SourceReport } from './check-report.ts';
import type { Check } from './check-request.ts';
import { doubtNotice, healthNotice } from './ops-notices.ts';
import { bug, isAging, LEASE_MS, type Polled } from './poll-source.ts';
import { rhythmNotice } from './source-rhythm.ts';
import { expectOf, nextState, reportOf, takesBaseline } from './source-state.ts';

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

/** The versions that are new to the store, with their figures, as the diff wants them. */
async function saveDocuments(tx: WriteTransaction, polled: readonly Polled[], request: Check): Promise<ReadDocument[]> {
  const now = request.clock.now();
  if (polled.some(({ fresh }) => fresh.length > 0)) await tx.startRound(now, request.reason);
  for (const { known } of polled.filter(({ known }) => known.length > 0)) {
    const versions = await tx.knownVersions(known);
    await tx.touchDocuments(
      versions.flatMap((version) => version ?? []),
      now,
    );
  }
  const { strangers, others } = await sorted(tx, polled);
  const saved = await addDocuments(tx, strangers, request);
  for (const { item, one } of others) saved.push(...(await saveDocument(tx, item, one, request)));
  return saved;
}

type Item = Polled['fresh'][number];

interface Sorted {
  readonly item: Item;
  readonly one: Polled;
}

/** `strangers`: documents of which nothing is known, and that share no key with an earlier one of the same poll. */
async function sorted(tx: WriteTransaction, polled: readonly Polled[]) {
  const [strangers, others]: [Sorted[], Sorted[]] = [[], []];
  for (const one of polled.filter(({ fresh }) => fresh.length > 0)) {
    const versions = await tx.knownVersions(one.fresh.map(({ document }) => document));
    const claimed = new Set<string>();
    for (const [i, item] of one.fresh.entries()) {
      const { identity } = item.document;
      const isStranger = versions[i] === null && !identity.some((key) => claimed.has(key));
      (isStranger ? strangers : others).push({ item, one });
      for (const key of identity) claimed.add(key);
    }
  }
  return { strangers, others };
}

async function addDocuments(tx: WriteTransaction, strangers: readonly Sorted[], request: Check) {
  if (strangers.length === 0) return [];
  const items = strangers.map(({ item }) => item);
  const versions = await tx.addDocuments(items, request.clock.now(), request.readerVersion);
  return strangers.map(({ item, one }, i) => readDocument(item, one, versions[i] as DocumentVersion, null));
}

/** Nothing when its text is not new after all: an equal item came earlier in the same poll, or it flips to and fro. */
async function saveDocument(tx: WriteTransaction, item: Item, one: Polled, request: Check): Promise<ReadDocument[]> {
  const { document, reading } = item;
  const known = await tx.findDocument(document);
  const version = await tx.saveDocument(document, known, request.clock.now());
  if (known !== null && version.version <= known.version) return [];
  await tx.saveFigures(version, reading.figures, reading.doubts, request.readerVersion);
  return [readDocument(item, one, version, known)];
}

function readDocument(
  { document, reading }: Item,
  one: Polled,
  version: DocumentVersion,
  known: StoredDocument | null,
): ReadDocument {
  const { source, url, outlet, title, published, text } = document;
  const { figures, doubts } = reading;
  const previous = known?.figures ?? null;
  const baseline = (one.before?.baselinedAt ?? null) === null;
  return { source, version, url, outlet, title, published, text, figures, doubts, previous, baseline };
}

async function saveChanges(tx: WriteTransaction, documents: readonly ReadDocument[], request: Check) {
  const now = request.clock.now();
  const states = new Map((await tx.seriesStates()).map((state) => [state.series.id, state]));
  const ledger = { states, nextSeq: (await tx.lastSeq()) + 1 };
  const result = await request.diff({ ledger, documents, now });
  await tx.saveSeriesStates(result.states);
  return tx.appendChanges(result.changes, now);
}

function noticesOf(one: Polled, after: SourceState, now: Instant): readonly OpsNotice[] {
  const health = healthNotice(one.before, after, one.outcome, now);
  const rhythm = rhythmNotice(after.name, one.before?.news ?? null, after.news, expectOf(one.open), now);
  return [health, rhythm].filter((notice) => notice !== null);
}

function needsEyes({ doubts, source, url, outlet }: ReadDocument): readonly NeedsEyes[] {
  return doubts.map((doubt) => ({ ...doubt, source, url, outlet }));
}

/** The cursor moves in the same transaction as what it stands for; so does the notice that a source is down or back. */
async function saveHealth(tx: WriteTransaction, polled: readonly Polled[], request: Check): Promise<void> {
  const now = request.clock.now();
  const states = polled.flatMap((one) => {
    const after = nextState(one, now);
    return after === null ? [] : [{ one, after }];
  });
  if (states.length > 0) await tx.saveSources(states.map(({ after }) => after));
  for (const { one, after } of states) {
    for (const notice of noticesOf(one, after, now)) await oweNotice(tx, notice, request.audience, now);
  }
}
