import type { ReadDocument } from '../diff/ledger.ts';
import type { DocumentVersion } from '../domain/document.ts';
import type { Instant } from '../domain/time.ts';
import type { StoredDocument } from '../store/records.ts';
import type { WriteTransaction } from '../store/store.ts';
import type { Check } from './check-request.ts';
import type { Polled } from './poll-source.ts';

/** The versions that are new to the store, with their figures, as the diff wants them. */
export async function saveDocuments(
  tx: WriteTransaction,
  polled: readonly Polled[],
  request: Check,
): Promise<ReadDocument[]> {
  const now = request.clock.now();
  if (polled.some(({ fresh }) => fresh.length > 0)) await tx.startRound(now, request.reason);
  for (const { known } of polled) if (known.length > 0) await touch(tx, known, now);
  const { strangers, others } = await sorted(tx, polled);
  const saved = await addDocuments(tx, strangers, request);
  for (const { item, one } of others) saved.push(...(await saveDocument(tx, item, one, request)));
  return saved;
}

async function touch(tx: WriteTransaction, known: Polled['known'], now: Instant): Promise<void> {
  const versions = await tx.knownVersions(known);
  await tx.touchDocuments(
    versions.flatMap((version) => version ?? []),
    now,
  );
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
  { document, published, reading }: Item,
  one: Polled,
  version: DocumentVersion,
  known: StoredDocument | null,
): ReadDocument {
  const { source, url, outlet, title, text } = document;
  const { figures, doubts } = reading;
  const previous = known?.figures ?? null;
  const baseline = (one.before?.baselinedAt ?? null) === null;
  return { source, version, url, outlet, title, published, text, figures, doubts, previous, baseline };
}
