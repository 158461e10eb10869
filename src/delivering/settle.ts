import type { Instant } from '../domain/time.ts';
import type { FindResult, Notifier, SendResult } from '../notify/notifier.ts';
import type { DestinationState, OutboxRow } from '../store/records.ts';
import { LONGEST_WAIT_MS } from './next-delivery.ts';

/** What an answer makes of a row, of its destination, and what the operators must hear. */
export interface Settlement {
  readonly row: OutboxRow;
  /** null: as it was. */
  readonly destination: DestinationState | null;
  readonly notice: { readonly title: string; readonly lines: readonly string[] } | null;
}

export interface SettleContext {
  readonly now: Instant;
  /** 0..1 */
  readonly random: number;
  readonly state: DestinationState | null;
  readonly whenUnsure: Notifier['whenUnsure'];
}

/** Pure. What becomes of a row after one try. */
export function settleSend(row: OutboxRow, result: SendResult, context: SettleContext): Settlement {
  switch (result.result) {
    case 'sent':
      return quietly({ ...row, state: 'sent', ref: result.ref, lastError: null }, working(row.destination, context));
    case 'unknown':
      return unsure(row, result.why, context);
    case 'retry':
      return later(row, result, context);
    case 'refused':
      if (result.scope === 'message') return buried(row, result.why, result.advice);
      return paused({ ...row, state: 'pending', lastError: result.why }, result, context);
  }
}

/** Pure. What becomes of an unsure row after the destination was searched for it. */
export function settleFind(row: OutboxRow, result: FindResult, count: number, context: SettleContext): Settlement {
  if (result.result === 'found')
    return quietly({ ...row, state: 'sent', ref: result.ref, lastError: null }, answering(context));
  if (result.result === 'absent') return absent(row, context);
  if (result.result === 'refused') return paused({ ...row, lastError: result.why }, result, context);
  if (count < MOST_LOOK_UPS) return quietly({ ...row, lastError: result.why });
  return buried(row, `${NOBODY_KNOWS}: ${result.why}`, 'Mend that, then `outbox retry`: it is looked for once more.');
}

/** True of a row that may have arrived, given up or not. */
export function isOfUnknownFate({ state, lastError }: OutboxRow): boolean {
  return (
    state === 'unknown' || state === 'sending' || (state === 'dead' && lastError?.startsWith(NOBODY_KNOWS) === true)
  );
}

/** Pure. What a person makes of a row that is still owed. */
export function droppedByHand(row: OutboxRow): OutboxRow {
  const fate = isOfUnknownFate(row) ? `${NOBODY_KNOWS}: ` : '';
  return { ...row, state: 'dead', lastError: `${fate}${BY_HAND}` };
}

/** True of a row that only its arrival may still change: what is found out meanwhile must not owe it again. */
export function isDroppedByHand({ state, lastError }: OutboxRow): boolean {
  return state === 'dead' && lastError?.endsWith(BY_HAND) === true;
}

const NOBODY_KNOWS = 'nobody can say whether it arrived';
const BY_HAND = 'dropped by hand';

/** It is certain now that it did not arrive: it is tried for as long as it takes, at once after the first time. */
function absent(row: OutboxRow, context: SettleContext): Settlement {
  const { now, random } = context;
  const wait = row.attempts === 1 ? 0 : backOffMs(row.attempts, random);
  const settled: OutboxRow = { ...row, state: 'pending', dueAt: after(now, wait) };
  return row.attempts === TRIES_UNTIL_NOTICE
    ? stubborn(settled, answering(context))
    : quietly(settled, answering(context));
}

function stubborn(row: OutboxRow, destination: DestinationState | null = null): Settlement {
  const lines = [
    `${named(row)} was tried ${row.attempts} times: ${row.lastError}.`,
    'It stays in the outbox and is tried on.',
  ];
  return { row, destination, notice: { title: `${row.destination} does not take messages`, lines } };
}

/** Doubles from two seconds to a quarter of an hour, each somewhere between half of it and the whole. */
export function backOffMs(attempts: number, random: number): number {
  const whole = Math.min(2000 * 2 ** Math.min(attempts - 1, 20), 900_000);
  return Math.round(whole * (0.5 + random / 2));
}

const MOST_UNSURE_TRIES = 10;
const MOST_LOOK_UPS = 25;
/** Until a destination that only a person can mend is tried again, by a post or by a look-up. */
export const PAUSE_MS = 900_000;
const RETRY_ADVICE = '`outbox list` shows it, `outbox retry` sends it again.';

function unsure(row: OutboxRow, why: string, { now, random, whenUnsure }: SettleContext): Settlement {
  if (whenUnsure === 'find') return quietly({ ...row, state: 'unknown', lastError: why });
  if (whenUnsure === 'drop') {
    return buried(
      { ...row, mayRepeat: true },
      `${why}; it may have arrived, and is not repeated (whenUnsure: drop)`,
      RETRY_ADVICE,
    );
  }
  if (row.attempts >= MOST_UNSURE_TRIES) {
    return buried({ ...row, mayRepeat: true }, `tried ${row.attempts} times: ${why}`, RETRY_ADVICE);
  }
  const dueAt = after(now, backOffMs(row.attempts, random));
  return quietly({ ...row, state: 'pending', mayRepeat: true, dueAt, lastError: why });
}

/** It has certainly not arrived, so it is tried for as long as it takes; the operators hear of it once. */
function later(
  row: OutboxRow,
  { afterMs, why }: Extract<SendResult, { result: 'retry' }>,
  context: SettleContext,
): Settlement {
  const { now, random, state } = context;
  const dueAt = after(now, afterMs ?? backOffMs(row.attempts, random));
  const settled: OutboxRow = { ...row, state: 'pending', dueAt, lastError: why };
  const asked = afterMs === null ? null : { name: row.destination, paused: state?.paused ?? null, notBefore: dueAt };
  return row.attempts === TRIES_UNTIL_NOTICE ? stubborn(settled, asked) : quietly(settled, asked);
}

const TRIES_UNTIL_NOTICE = 8;

function paused(
  row: OutboxRow,
  { why, advice }: { readonly why: string; readonly advice: string },
  { now, state }: SettleContext,
): Settlement {
  const since = state?.paused?.since ?? now;
  const destination = {
    name: row.destination,
    notBefore: null,
    paused: { since, why, advice, retryAt: after(now, PAUSE_MS) },
  };
  const lines = [`${why}. ${advice}`, 'Its messages wait in the outbox; one is tried every 15 minutes.'];
  return {
    row,
    destination,
    notice: state?.paused ? null : { title: `${row.destination} is paused`, lines },
  };
}

/** `mayRepeat` stays with the row: if a person has it sent again, it says so where nobody can look. */
function buried(row: OutboxRow, why: string, advice: string): Settlement {
  const lines = [`${named(row)}: ${why}.`, advice];
  const notice = { title: `A message to ${row.destination} was given up`, lines };
  return { row: { ...row, state: 'dead', lastError: why }, destination: null, notice };
}

function named({ id, seqs }: OutboxRow): string {
  return seqs.length === 0 ? `Outbox row ${id}` : `Outbox row ${id} (log ${seqs.map((seq) => `#${seq}`).join(', ')})`;
}

function working(name: string, { state }: SettleContext): DestinationState | null {
  return state?.paused || state?.notBefore ? { name, notBefore: null, paused: null } : null;
}

/** Who may look may post: nothing is paused any more. How long the service asked to be left alone still holds. */
function answering({ state }: SettleContext): DestinationState | null {
  return state?.paused ? { ...state, paused: null } : null;
}

function quietly(row: OutboxRow, destination: DestinationState | null = null): Settlement {
  return { row, destination, notice: null };
}

function after(now: Instant, ms: number): Instant {
  return new Date(Date.parse(now) + Math.min(ms, LONGEST_WAIT_MS)).toISOString();
}
