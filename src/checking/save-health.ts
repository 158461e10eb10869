import type { Instant } from '../domain/time.ts';
import type { OpsNotice } from '../owing/ops-notice.ts';
import { oweNotice } from '../owing/owe.ts';
import type { SourceState } from '../store/records.ts';
import type { WriteTransaction } from '../store/store.ts';
import type { Check } from './check-request.ts';
import { healthNotice } from './ops-notices.ts';
import type { Polled } from './poll-source.ts';
import { rhythmNotice } from './source-rhythm.ts';
import { expectOf, nextState } from './source-state.ts';

/** The cursor moves in the same transaction as what it stands for; so does the notice that a source is down or back. */
export async function saveHealth(tx: WriteTransaction, polled: readonly Polled[], request: Check): Promise<void> {
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

function noticesOf(one: Polled, after: SourceState, now: Instant): readonly OpsNotice[] {
  const health = healthNotice(one.before, after, one.outcome, now);
  const rhythm = rhythmNotice(after.name, one.before?.news ?? null, after.news, expectOf(one.open), now);
  return [health, rhythm].filter((notice) => notice !== null);
}
