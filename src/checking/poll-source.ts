import type { SourceDocument } from '../domain/document.ts';
import type { Instant } from '../domain/time.ts';
import type { Memory, PollOutcome } from '../sources/source.ts';
import type { SourceState } from '../store/records.ts';
import type { Lease } from '../store/store.ts';
import { textHash } from '../store/texts.ts';
import type { Check, OpenSource } from './check-request.ts';
import { type FreshDocument, readDocuments } from './read-documents.ts';

/** A source whose turn it is. */
export interface TakenSource {
  readonly open: OpenSource;
  /** null when another process has it. */
  readonly lease: Lease | null;
  /** When the lease was taken, or last renewed. */
  readonly leasedAt: Instant;
  /** How the source stood when its lease was taken; null for one that was never polled. */
  readonly before: SourceState | null;
}

/** What one poll brought, not recorded yet. */
export interface Polled extends TakenSource {
  readonly outcome: PollOutcome | OwnTrouble;
  /** New and edited documents, read. */
  readonly fresh: readonly FreshDocument[];
  /** Documents whose recorded text was served again. */
  readonly known: readonly SourceDocument[];
}

/** What can go wrong on our side. */
export interface OwnTrouble {
  readonly outcome: 'busy' | 'stopped' | 'bug';
  readonly message: string;
  readonly advice: string;
}

/** No source may hold up the round for longer than this. */
const POLL_DEADLINE_MS = 150_000;
/** Longer than any poll may take. The store frees the lease of a process of this machine that has ended at once. */
export const LEASE_MS = 180_000;

/** Takes the leases of all sources at once, and then looks how they stand. Throws only what the store throws. */
export async function takeSources(
  sources: readonly OpenSource[],
  { store, clock, holder }: Check,
): Promise<readonly TakenSource[]> {
  const leasedAt = clock.now();
  const names = sources.map(({ settings }) => `source:${settings.name}`);
  const leases = await store.acquireLeases(names, holder, leasedAt, LEASE_MS);
  const states = new Map((await store.read((tx) => tx.sources())).map((state) => [state.name, state]));
  return sources.map((open, i) => {
    const before = states.get(open.settings.name) ?? null;
    return { open, lease: leases[i] ?? null, leasedAt, before };
  });
}

/** Asks a source once, and reads what the store does not know yet. Throws only what the store throws. */
export async function pollSource(taken: TakenSource, request: Check): Promise<Polled> {
  const { store, clock } = request;
  const still = await stillTaken(taken, request);
  const { open, before } = still;
  const nothing = { ...still, fresh: [], known: [] };
  if (still.lease === null) return { ...nothing, outcome: BUSY };
  if (request.onlyDue && (before?.dueAt ?? '') > clock.now()) return { ...nothing, outcome: POLLED };
  const outcome = await ask(open, before, request);
  if (request.signal.aborted && outcome.outcome !== 'fresh') return { ...nothing, outcome: STOPPED };
  if (outcome.outcome !== 'fresh') return { ...nothing, outcome };
  const versions = await store.read((tx) => tx.knownVersions(outcome.documents));
  try {
    const isKnown = outcome.documents.map(({ text }, index) => versions[index]?.textHash === textHash(text));
    const known = outcome.documents.filter((_, index) => isKnown[index]);
    const unread = outcome.documents.filter((_, index) => !isKnown[index]);
    return { ...nothing, outcome, fresh: await readDocuments(unread, request), known };
  } catch (error) {
    return { ...nothing, outcome: bug(error) };
  }
}

/** In a long round the last sources wait for their turn: the lease must not run out while they are asked. */
async function stillTaken(taken: TakenSource, { store, clock }: Check): Promise<TakenSource> {
  const { lease, leasedAt } = taken;
  const now = clock.now();
  if (lease === null || !isOlder(leasedAt, now, LEASE_MS - POLL_DEADLINE_MS)) return taken;
  return { ...taken, lease: (await store.renewLease(lease, now, LEASE_MS)) ? lease : null, leasedAt: now };
}

/** A lease that others might soon take. */
export function isAging(leasedAt: Instant, now: Instant): boolean {
  return isOlder(leasedAt, now, LEASE_MS / 3);
}

/** Under a clock that was put back since, a lease counts as run out. */
function isOlder(leasedAt: Instant, now: Instant, ms: number): boolean {
  const age = Date.parse(now) - Date.parse(leasedAt);
  return age < 0 || age >= ms;
}

async function ask({ source }: OpenSource, before: SourceState | null, request: Check): Promise<Polled['outcome']> {
  try {
    const memory = (before?.memory ?? null) as Memory | null;
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(POLL_DEADLINE_MS)]);
    return await source.poll({ now: request.clock.now(), memory, signal });
  } catch (error) {
    return bug(error);
  }
}

/** The message without the trace: it goes into tables and to the operators. */
export function bug(error: unknown): OwnTrouble {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    outcome: 'bug',
    message: `tollwatch failed on this source: ${message}`,
    advice: 'Please report it with the output of `tollwatch doctor` for this source; nothing of it was recorded.',
  };
}

const BUSY: OwnTrouble = {
  outcome: 'busy',
  message: 'another tollwatch is polling it at this moment',
  advice: 'Nothing to do: the other one records what it finds.',
};

const POLLED: OwnTrouble = {
  outcome: 'busy',
  message: 'another tollwatch has polled it meanwhile',
  advice: 'Nothing to do: the other one has recorded what it found.',
};

const STOPPED: OwnTrouble = { outcome: 'stopped', message: 'asked to end', advice: 'The next check reads it again.' };
