import type { Logger } from 'pino';
import type { App } from './app.ts';
import { check } from './check.ts';
import type { CheckReport } from './checking/check-report.ts';
import type { OpenSource } from './checking/check-request.ts';
import { deliver, type Served } from './deliver.ts';
import type { Instant } from './domain/time.ts';

export interface Worker {
  /** One heartbeat: begins what is due and not under way already; resolves when that is done, and never rejects. */
  turn(): Promise<void>;
  /** Turns that are not done yet. */
  unfinished(): readonly Promise<void>[];
}

export interface WorkerNeeds {
  readonly app: Pick<App, 'store' | 'clock' | 'sources' | 'checking' | 'delivering'>;
  readonly log: Logger;
  /** Fires when the process is asked to end. */
  readonly signal: AbortSignal;
  /** Told at every heartbeat: when the oldest work that is still going on began, or null between works. */
  readonly beat: (busySince: Instant | null) => Promise<void>;
}

/** The sources that are being polled at this moment, and whether the outbox is being paid. */
interface Work {
  readonly polling: Set<string>;
  delivering: boolean;
  /** Turns that are not done yet, oldest first, and when each began. */
  readonly running: Map<Promise<void>, Instant>;
}

/**
 * What a watching process does at each heartbeat. Due times lie in the store: a missed heartbeat, a restart or a second
 * worker costs no poll and makes none twice.
 */
export function openWorker(needs: WorkerNeeds): Worker {
  const work: Work = { polling: new Set(), delivering: false, running: new Map() };
  return {
    turn: () => track(work, needs, turn(work, needs)),
    unfinished: () => [...work.running.keys()],
  };
}

function track({ running }: Work, { app }: WorkerNeeds, turnDone: Promise<void>): Promise<void> {
  const done = turnDone.finally(() => running.delete(done));
  running.set(done, app.clock.now());
  return done;
}

/** One heartbeat: what is due and not under way already. Our own failure ends this turn, not the worker. */
async function turn(work: Work, needs: WorkerNeeds): Promise<void> {
  const { log, signal, beat } = needs;
  try {
    const [busySince = null] = work.running.values();
    await beat(busySince);
    if (signal.aborted) return;
    await checkDue(work, needs);
    await payOutbox(work, needs);
  } catch (error) {
    log.error({ err: error }, 'this turn failed; the next one tries again');
  }
}

async function checkDue(work: Work, { app, log, signal }: WorkerNeeds): Promise<void> {
  const sources = await dueSources(app, work);
  if (sources.length === 0) return;
  for (const { settings } of sources) work.polling.add(settings.name);
  try {
    report(await check({ ...app.checking, sources, onlyDue: true, reason: 'watch', dryRun: false, signal }), log);
  } finally {
    for (const { settings } of sources) work.polling.delete(settings.name);
  }
}

async function dueSources(
  { store, clock, sources }: WorkerNeeds['app'],
  { polling }: Work,
): Promise<readonly OpenSource[]> {
  const states = new Map((await store.read((tx) => tx.sources())).map((state) => [state.name, state]));
  const now = clock.now();
  return sources.filter(({ settings: { name } }) => !polling.has(name) && (states.get(name)?.dueAt ?? '') <= now);
}

/** A destination that is slow must not hold up the next heartbeat's polls: only one turn at a time delivers. */
async function payOutbox(work: Work, { app, log, signal }: WorkerNeeds): Promise<void> {
  if (work.delivering) return;
  work.delivering = true;
  try {
    const served = await deliver({ ...app.delivering, patienceMs: PATIENCE_MS, signal });
    for (const one of served) if (one.sent > 0 || one.paused !== null) reportServed(one, log);
  } finally {
    work.delivering = false;
  }
}

const PATIENCE_MS = 5000;

function report({ sources, changes, doubts }: CheckReport, log: Logger): void {
  for (const { name, outcome, well, message, documents, figures, dueAt } of sources) {
    const fields = { source: name, outcome, documents, figures, dueAt };
    if (well) log.info(fields, 'polled');
    else log.warn({ ...fields, trouble: message }, 'source in trouble');
  }
  for (const { seq, kind, route, series } of changes) log.info({ seq, kind, route, series: series.id }, 'recorded');
  for (const { source, url, reason, quote } of doubts) log.warn({ source, url, reason, quote }, 'needs eyes');
}

function reportServed({ destination, sent, open, paused }: Served, log: Logger): void {
  if (paused === null) log.info({ destination, sent, open }, 'delivered');
  else log.warn({ destination, sent, open, why: paused.why, advice: paused.advice }, 'destination paused');
}
