import type { Instant } from '../domain/time.ts';
import type { WriteTransaction } from './store.ts';

/**
 * Takes what was due by now for "being posted at this moment", as after a crash: whoever serves the destination next then
 * treats it as a post that may have arrived, by that destination's own promise. What is due later cannot have gone out.
 * @returns how many rows that concerns
 */
export async function doubtDueRows(tx: WriteTransaction, now: Instant): Promise<number> {
  const due = await tx.outboxRows({ state: 'pending', due: { at: now } });
  for (const row of due) await tx.updateOutboxRow({ ...row, state: 'sending' });
  return due.length;
}
