import type { Kysely } from 'kysely';
import { addDocuments } from './add-documents.ts';
import { appendChanges, changes, lastSeq, logHead, logRows } from './change-log.ts';
import { destination, saveDestination } from './destinations.ts';
import { findDocument, firstPublished, knownVersions } from './find-document.ts';
import { holdsLeases } from './leases.ts';
import { addOutboxRows, growOutboxRow, outboxRows, updateOutboxRow } from './outbox.ts';
import { figuresOf, saveReading } from './readings.ts';
import { observations, observe, rounds, startRound } from './rounds.ts';
import { saveDocument, touchDocuments } from './save-document.ts';
import type { Schema } from './schema.ts';
import { saveSources, source, sources } from './sources.ts';
import { saveSeriesStates, seriesStates } from './standing.ts';
import type { ReadTransaction, WriteTransaction } from './store.ts';

/** What may be asked of the store; the same for every database that Kysely speaks to. */
export function readTransaction(db: Kysely<Schema>): ReadTransaction {
  return {
    source: (name) => source(db, name),
    sources: () => sources(db),
    findDocument: (document) => findDocument(db, document),
    knownVersions: (documents) => knownVersions(db, documents),
    firstPublished: (hashes) => firstPublished(db, hashes),
    seriesStates: (filter) => seriesStates(db, filter),
    lastSeq: () => lastSeq(db),
    changes: (query) => changes(db, query),
    logRows: (afterSeq, limit) => logRows(db, afterSeq, limit),
    logHead: () => logHead(db),
    rounds: (query) => rounds(db, query),
    observations: (round) => observations(db, round),
    figures: (version) => figuresOf(db, version),
    outboxRows: (query) => outboxRows(db, query),
    destination: (name) => destination(db, name),
  };
}

export function writeTransaction(db: Kysely<Schema>): WriteTransaction {
  let round: number | null = null;
  return {
    ...readTransaction(db),
    async startRound(at, reason) {
      round = await startRound(db, at, reason);
      return round;
    },
    async saveDocument(document, known, seen) {
      const { version, isNew } = await saveDocument(db, document, known, seen);
      if (isNew) {
        round ??= await startRound(db, seen, 'check');
        await observe(db, round, version, seen);
      }
      return version;
    },
    async addDocuments(items, seen, readerVersion) {
      round ??= await startRound(db, seen, 'check');
      return addDocuments(db, items, { round, seen, readerVersion });
    },
    touchDocuments: (versions, seen) => touchDocuments(db, versions, seen),
    saveFigures: (version, figures, doubts, readerVersion) => saveReading(db, version, figures, doubts, readerVersion),
    saveSeriesStates: (states) => saveSeriesStates(db, states),
    appendChanges: (proposed, at) => appendChanges(db, proposed, at),
    saveSources: (states) => saveSources(db, states),
    addOutboxRows: (rows) => addOutboxRows(db, rows),
    updateOutboxRow: (row) => updateOutboxRow(db, row),
    growOutboxRow: (key, payload, seqs) => growOutboxRow(db, key, payload, seqs),
    saveDestination: (state) => saveDestination(db, state),
    async holdsLease(lease, now) {
      const [holds = false] = await holdsLeases(db, [lease], now);
      return holds;
    },
    holdsLeases: (leases, now) => holdsLeases(db, leases, now),
  };
}
