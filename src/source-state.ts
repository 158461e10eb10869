import type { SourceReport } from './check.ts';
import type { ReadDocument } from './diff/ledger.ts';
import type { Instant } from './domain/time.ts';
import type { Polled } from './poll-source.ts';
import type { SourceState } from './store/store.ts';

/** How a source stands after a poll; null when the poll says nothing about it (another process had it, or we were stopped). */
export function nextState(polled: Polled, now: Instant): SourceState | null {
  const { open, before, outcome } = polled;
  if (outcome.outcome === 'busy' || outcome.outcome === 'stopped') return null;
  const polledAt = { name: open.settings.name, lastPolledAt: now, lastOutcome: outcome.outcome };
  if (isTrouble(outcome)) {
    const failures = (before?.failures ?? 0) + 1;
    return {
      ...polledAt,
      memory: before?.memory ?? null,
      baselinedAt: before?.baselinedAt ?? null,
      lastMessage: outcome.message,
      failingSince: before?.failingSince ?? now,
      failures,
      dueAt: dueAfterTrouble(polled, failures, now),
    };
  }
  return {
    ...polledAt,
    memory: outcome.memory,
    // An empty answer is no baseline: what comes after a misconfigured start would be told as news.
    baselinedAt: before?.baselinedAt ?? (outcome.outcome === 'empty' ? null : now),
    lastMessage: 'notes' in outcome ? (outcome.notes[0] ?? null) : null,
    failingSince: null,
    failures: 0,
    dueAt: open.nextDue(now),
  };
}

export function isTrouble(outcome: Polled['outcome']): outcome is Extract<Polled['outcome'], { message: string }> {
  return 'message' in outcome;
}

/** Longest that a failing source is left alone: six hours, unless the server itself asked for more. */
const MOST_BACK_OFF_MS = 6 * 3_600_000;

/** Its own rhythm, doubled with every failure in a row after the first; never before the server said so. */
function dueAfterTrouble({ open, outcome }: Polled, failures: number, now: Instant): Instant {
  const from = Date.parse(now);
  const rhythm = Date.parse(open.nextDue(now)) - from;
  const backOff = Math.max(rhythm, Math.min(rhythm * 2 ** (failures - 1), MOST_BACK_OFF_MS));
  const asked = 'retryAfter' in outcome ? (outcome.retryAfter ?? 0) * 1000 : 0;
  return new Date(from + Math.max(backOff, asked)).toISOString();
}

/** One row of `check`'s table. */
export function reportOf(
  polled: Polled,
  held: boolean,
  documents: readonly ReadDocument[],
  now: Instant,
): SourceReport {
  const { open, before, outcome } = polled;
  const { name } = open.settings;
  const mine = documents.filter(({ source }) => source === name);
  const after = nextState(polled, now);
  const lost = !held && outcome.outcome !== 'busy';
  const trouble = isTrouble(outcome) ? outcome : null;
  return {
    name,
    outcome: lost ? 'lost' : outcome.outcome,
    well: trouble === null || outcome.outcome === 'busy' || outcome.outcome === 'stopped',
    message: lost ? 'another tollwatch took it over meanwhile' : (trouble?.message ?? null),
    advice: lost ? null : (trouble?.advice ?? null),
    notes: 'notes' in outcome ? outcome.notes : [],
    served: polled.fresh.length + polled.known.length,
    documents: mine.length,
    figures: mine.reduce((sum, { figures }) => sum + figures.length, 0),
    baseline: (before?.baselinedAt ?? null) === null && (after?.baselinedAt ?? null) !== null,
    failingSince: after?.failingSince ?? null,
    dueAt: after?.dueAt ?? before?.dueAt ?? null,
  };
}
