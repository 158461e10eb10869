import type { Amount } from '../../src/domain/amount.ts';
import type { Change } from '../../src/domain/change.ts';
import type { DocumentVersion, SourceDocument } from '../../src/domain/document.ts';
import type { Figure, Name } from '../../src/domain/figure.ts';
import type { Provenance, Series, SeriesState } from '../../src/domain/series.ts';
import type { NewOutboxRow, SourceState } from '../../src/store/records.ts';
import type { Store } from '../../src/store/store.ts';

/** Sample values; no such reports exist. */
export const AT = '2025-03-28T09:00:00.000Z';
export const LATER = '2025-03-28T10:00:00.000Z';

export function amount(low: number | null, high = low, qualifier: Amount['qualifier'] = 'exact'): Amount {
  return { low, high, qualifier, written: String(low ?? high), rounding: 1 };
}

export function named(key: string, name = key): Name {
  return { text: name, key, name, within: [] };
}

export function sampleDocument(text: string, extra: Partial<SourceDocument> = {}): SourceDocument {
  const url = 'https://news.example/a';
  const identity = ['link:news.example/a', 'guid:1'];
  const about = { url, outlet: 'Sample Wire', title: 'A sample', lang: 'en', published: AT };
  return { source: 'wire', identity, text, ...about, ...extra };
}

export function sampleFigure(quote: string, low: number, claimant: Name | null = named('gb-mod', 'UK MoD')): Figure {
  const window = { period: null, words: null, start: null, end: null };
  const names = { victims: null, place: null, claimant, reporter: null, disputedBy: null };
  const links = { asOf: null, window, incident: null, partOf: null, of: null };
  const kind = { measure: 'killed', unit: 'people', role: 'total', status: 'asserted' } as const;
  const words = { quote, start: 0, end: quote.length, inferred: [], rules: ['sample'] };
  return { ...kind, amount: amount(low), ...names, ...links, ...words };
}

export function sampleSeries(id = 'gb-mod/killed', extra: Partial<Series> = {}): Series {
  const window = { period: null, words: null, start: null, end: null };
  const names = { claimant: named('gb-mod', 'UK MoD'), victims: null, place: null };
  return { id, ...names, measure: 'killed', unit: 'people', window, incident: null, ...extra };
}

export function provenance(document: DocumentVersion, quote: string, outlet = 'Sample Wire'): Provenance {
  const url = 'https://news.example/a';
  return { document, source: 'wire', url, outlet, published: AT, quote, start: 0, end: quote.length };
}

const VERSION: DocumentVersion = { documentId: 'd_1', version: 1, textHash: 'f'.repeat(64) };

export function sampleChange(seq: number, extra: Partial<Change> = {}): Change {
  const flags = { suspect: null, baseline: false, corrects: null, against: null };
  const values = {
    from: null,
    to: amount(seq * 10),
    asOf: { from: '2025-03-28', to: '2025-03-28', stated: false, words: null },
  };
  const lists = { parts: [], outlets: ['Sample Wire'], shares: [] };
  const origin = { series: sampleSeries(), provenance: provenance(VERSION, `${seq * 10} were killed`) };
  return {
    seq,
    kind: 'raised',
    route: 'team',
    ...origin,
    ...values,
    ...lists,
    ...flags,
    reason: 'a higher count',
    ...extra,
  };
}

export function sampleState(series: Series, low: number, extra: Partial<SeriesState> = {}): SeriesState {
  const asOf = { from: '2025-03-28', to: '2025-03-28', stated: false, words: null };
  const standing = {
    amount: amount(low),
    asOf,
    provenance: provenance(VERSION, `${low} were killed`),
    seq: 1,
    told: true,
  };
  return {
    series,
    standing,
    history: [],
    held: [],
    outlets: ['Sample Wire'],
    lastSeen: AT,
    disagreesWith: [],
    denials: [],
    stale: false,
    ...extra,
  };
}

export function sampleSource(name: string): SourceState {
  const outcome = { lastPolledAt: AT, lastOutcome: 'ok', lastMessage: null, failingSince: null, failures: 0 };
  const news = { lastAt: AT, days: ['2025-03-27', '2025-03-28'], silent: false };
  return { name, memory: { etag: '"1"' }, baselinedAt: AT, ...outcome, dueAt: LATER, news };
}

export function sampleRow(key: string, seqs: readonly number[], destination = 'desk'): NewOutboxRow {
  return { key, destination, payload: { text: 'a sample 🕊' }, seqs, replyToKey: null, createdAt: AT, dueAt: AT };
}

/** Appends `count` sample changes, whatever the log holds already. */
export async function appendSamples(store: Store, count: number, extra: Partial<Change> = {}): Promise<void> {
  await store.write(async (tx) => {
    const last = await tx.lastSeq();
    const added = Array.from({ length: count }, (_, i) => sampleChange(last + 1 + i, extra));
    await tx.appendChanges(added, AT);
  });
}
