import { deliver, type Served } from '../../src/deliver.ts';
import type { Delivery } from '../../src/delivering/delivery-request.ts';
import type { HttpClient } from '../../src/net/http.ts';
import type { Notifier } from '../../src/notify/notifier.ts';
import type { Audience, Destination } from '../../src/owing/audience.ts';
import type { PollOutcome } from '../../src/sources/source.ts';
import type { Lease, ReadTransaction, Store, WriteTransaction } from '../../src/store/store.ts';
import type { Process } from './process.ts';
import { destinationsOf, type Run } from './run.ts';

/** A design that looks reasonable and is broken: what it swaps against the real part. */
export interface Mutant {
  readonly store?: (store: Store, run: Run, audience: Audience) => Store;
  readonly destinations?: (run: Run, process: Process) => readonly Destination[];
  readonly http?: (http: HttpClient) => HttpClient;
  readonly poll?: (run: Run) => Promise<PollOutcome>;
  readonly deliver?: (delivery: Delivery) => Promise<readonly Served[]>;
}

export const MUTANTS: Readonly<Record<string, Mutant>> = {
  'post inside the poll': { store: postingInTheTransaction },
  'resend when unsure': { destinations: withNotifiers((notifier) => ({ ...notifier, whenUnsure: 'resend-marked' })) },
  'never resend': { destinations: withNotifiers((notifier) => ({ ...notifier, whenUnsure: 'drop' })) },
  'mark as sent before the post': {
    store: withUpdates((row) => (row.state === 'sending' ? { ...row, state: 'sent' } : row)),
  },
  'grace shorter than the worst delay': { destinations: withNotifiers((notifier) => ({ ...notifier, graceMs: 5000 })) },
  'cursor before record': { poll: pollingOnce() },
  'the client’s own retries on': { http: retrying },
  'two workers without a lease': { store: withoutLeases },
  'payload rendered again on retry': { destinations: withNotifiers(renderingAgain) },
  'a failed destination holds up the others': { deliver: oneAfterTheOther },
};

/** Posts while the changes are being recorded, and notes it in the same transaction. */
function postingInTheTransaction(store: Store, _run: Run, audience: Audience): Store {
  const write: Store['write'] = (work) =>
    store.write(async (tx) => {
      const result = await work(tx);
      for (const { name, notifier } of audience.destinations) {
        for (const row of await tx.outboxRows({ destination: name, state: 'pending' })) {
          const { payload, key } = row;
          const signal = new AbortController().signal;
          const answer = await notifier.send({
            payload,
            key,
            attempt: 1,
            mayRepeat: false,
            replyTo: null,
            mayPost: () => true,
            signal,
          });
          if (answer.result === 'sent') await tx.updateOutboxRow({ ...row, state: 'sent', ref: answer.ref });
        }
      }
      return result;
    });
  return { ...store, write };
}

type Update = WriteTransaction['updateOutboxRow'];

function withUpdates(change: (row: Parameters<Update>[0]) => Parameters<Update>[0]): NonNullable<Mutant['store']> {
  return (store) => ({
    ...store,
    write: (work) => store.write((tx) => work(over(tx, { updateOutboxRow: (row) => tx.updateOutboxRow(change(row)) }))),
  });
}

/** The same transaction but for these methods; the others stand on its prototype, which a spread would lose. */
function over<T extends object>(tx: T, changed: Partial<T>): T {
  return Object.assign(Object.create(tx), changed);
}

function withNotifiers(change: (notifier: Notifier) => Notifier): NonNullable<Mutant['destinations']> {
  return (run, process) =>
    destinationsOf(run, process).map(({ name, notifier }) => ({ name, notifier: change(notifier) }));
}

/** What was polled once is never served again, recorded or not. */
function pollingOnce(): NonNullable<Mutant['poll']> {
  const served = new WeakMap<Run, Set<unknown>>();
  return async (run) => {
    const seen = served.get(run) ?? new Set();
    served.set(run, seen);
    const outcome = await run.feed.poll();
    if (outcome.outcome !== 'fresh') return outcome;
    const documents = outcome.documents.filter(({ text }) => !seen.has(text));
    for (const { text } of documents) seen.add(text);
    return { ...outcome, documents };
  };
}

function retrying(http: HttpClient): HttpClient {
  return {
    ...http,
    fetch: async (request) => {
      for (let tries = 1; ; tries++) {
        const result = await http.fetch(request);
        const failed = result.kind !== 'response' || result.status >= 500;
        if (!failed || tries === 4) return result;
      }
    },
  };
}

/** Whoever comes takes whatever is not sent yet. */
function withoutLeases(store: Store): Store {
  const granted = async (name: string, holder: string): Promise<Lease> => ({ name, holder, fencing: 1 });
  const rows =
    (tx: ReadTransaction): ReadTransaction['outboxRows'] =>
    async (query) => {
      if (query?.state === 'sending') return [];
      const found = await tx.outboxRows(query);
      if (query?.key === undefined && query?.state !== 'pending') return found;
      const taken = query.state === 'pending' ? await tx.outboxRows({ ...query, state: 'sending' }) : [];
      return [...found, ...taken].map((row) => (row.state === 'sending' ? { ...row, state: 'pending' } : row));
    };
  return {
    ...store,
    acquireLease: granted,
    acquireLeases: (names, holder) => Promise.all(names.map((name) => granted(name, holder))),
    renewLease: async () => true,
    releaseLease: async () => {},
    releaseLeases: async () => {},
    read: (work) => store.read((tx) => work(over(tx, { outboxRows: rows(tx) }))),
    write: (work) =>
      store.write((tx) =>
        work(
          over(tx, {
            outboxRows: rows(tx),
            holdsLease: async () => true,
            holdsLeases: async (leases) => leases.map(() => true),
          }),
        ),
      ),
  };
}

/** A retry tells what is known by then, not what was recorded. */
function renderingAgain(notifier: Notifier): Notifier {
  return {
    ...notifier,
    send: (request) => {
      const { payload, attempt } = request;
      if (attempt === 1) return notifier.send(request);
      return notifier.send({
        ...request,
        payload: { ...payload, text: `${payload.text} (again)`, embeds: [{ description: 'again' }] },
      });
    },
  };
}

/** One queue for all: whoever is at its head is waited for. */
async function oneAfterTheOther(delivery: Delivery): Promise<readonly Served[]> {
  const all: Served[] = [];
  for (const destination of delivery.audience.destinations) {
    const audience = { ...delivery.audience, destinations: [destination] };
    const [served] = await deliver({ ...delivery, audience, patienceMs: 20 * 3_600_000 });
    if (served !== undefined) all.push(served);
  }
  return all;
}
