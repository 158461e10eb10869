import cron from 'node-cron';
import type { App } from './app.ts';
import { openWorker, type WorkerNeeds } from './worker.ts';

export interface Watch extends WorkerNeeds {
  readonly app: App;
  /** Cron expression of the heartbeat, with seconds. */
  readonly heartbeat: string;
}

/** Checks each source when it is due and pays the outbox, until asked to end; what is under way is then finished. */
export async function watch({ heartbeat, ...needs }: Watch): Promise<void> {
  const { app, log, signal } = needs;
  const worker = openWorker(needs);
  cron.setLogger(quiet(log));
  const task = cron.schedule(heartbeat, () => worker.turn(), { timezone: 'UTC' });
  log.info({ sources: app.sources.length, destinations: app.audience.destinations.length }, 'watching');
  void worker.turn();
  await ended(signal);
  await task.destroy();
  const unfinished = worker.unfinished();
  log.info({ unfinished: unfinished.length }, 'asked to end, finishing what is under way');
  await Promise.all(unfinished);
  log.info('ended');
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** node-cron's own remarks (a late heartbeat after a sleep) belong into our log, and not as news. */
function quiet(log: Watch['log']) {
  const remark = (message: string | Error) => log.debug({ from: 'node-cron' }, String(message));
  return { info: remark, warn: remark, error: remark, debug: remark };
}
