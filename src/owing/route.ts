import type { LoggedChange } from '../domain/change.ts';
import type { Instant } from '../domain/time.ts';
import {
  isMeasured,
  judge,
  type Past,
  type ToldValue,
  type Verdict,
  type Watch,
  watchesFor,
} from '../notify/policy.ts';
import { amountWords } from '../notify/wording/amount-words.ts';
import type { Memory } from './past.ts';

/** A change that one destination is told, with when. */
export interface Routed {
  readonly change: LoggedChange;
  readonly verdict: Verdict;
}

/**
 * What the watches make of changes that might be told at one destination, in the order of the log. Changes that no team
 * is told of (the operators' and the log's own) are no business of a watch and are left out.
 */
export async function route(
  changes: readonly LoggedChange[],
  destination: string,
  watches: readonly Watch[],
  memory: Memory,
  nowOf: (change: LoggedChange) => Instant,
): Promise<readonly Routed[]> {
  const mine = watchesFor(destination, watches);
  const measured = mine.some(({ threshold }) => threshold !== undefined);
  const routed: Routed[] = [];
  for (const change of changes.filter(isNews).toSorted((a, b) => a.seq - b.seq)) {
    const past = mine.length === 0 ? NOTHING_KNOWN : await memory.past(change, measured && isMeasured(change));
    const verdict = judge(change, mine, past, nowOf(change));
    if (verdict.tell) memory.told(change);
    routed.push({ change: verdict.tell ? since(change, past.lastTold) : change, verdict });
  }
  return routed;
}

/** Where no watch speaks, nothing needs to be known. */
const NOTHING_KNOWN: Past = { correctsTold: false, lastTold: null };

function isNews({ route: told, baseline, kind }: LoggedChange): boolean {
  return baseline ? kind === 'first' && told !== 'ops' : told === 'team';
}

/** After steps that were too small to be told, the reader is reminded which value was told last. */
function since(change: LoggedChange, lastTold: ToldValue | null): LoggedChange {
  if (lastTold === null || change.from === null || lastTold.amount.written === change.from.written) return change;
  const reminder = `last told here: ${amountWords(lastTold.amount)}, log #${lastTold.seq}`;
  return { ...change, reason: change.reason === '' ? reminder : `${change.reason}; ${reminder}` };
}
