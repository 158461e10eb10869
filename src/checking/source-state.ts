import { durationMs } from '../config/duration.ts';
import type { ReadDocument } from '../diff/ledger.ts';
import type { Instant } from '../domain/time.ts';
import type { Fault } from '../sources/source.ts';
import type { SourceState } from '../store/records.ts';
import type { SourceReport } from './check-report.ts';
import type { OpenSource } from './check-request.ts';
import type { Polled } from './poll-source.ts';
import { newsAfter } from './source-rhythm.ts';

/** How a source stands after a poll; null when the poll says nothing about it (another process had it, or we were stopped). */
export function nextState(polled: Polled, now: Instant): SourceState | null {
  const { open, before, outcome } = polled;
  if (outcome.outcome === 'busy' || outcome.outcome === 'stopped') return null;
  const polledAt = { name: open.settings.name, lastPolledAt: now, lastOutcome: nameOf(outcome) };
  const fault = faultOf(outcome);
  const failures = fault === null ? 0 : (before?.failures ?? 0) + 1;
  const health = { failures, failingSince: fault === null ? null : (before?.failingSince ?? now) };
  if (isTrouble(outcome)) {
    return {
      ...polledAt,
      ...health,
      memory: before?.memory ?? null,
      baselinedAt: before?.baselinedAt ?? null,
      lastMessage: outcome.message,
      dueAt: dueAfterTrouble(polled, failures, now),
      news: before?.news ?? null,
    };
  }
  return {
    ...polledAt,
    ...health,
    memory: outcome.memory,
    // An empty answer is no baseline: what comes after a misconfigured start would be told as news.
    baselinedAt: before?.baselinedAt ?? (outcome.outcome === 'empty' ? null : now),
    lastMessage: fault?.message ?? ('notes' in outcome ? (outcome.notes[0] ?? null) : null),
    dueAt: open.nextDue(now),
    news: newsAfter(before?.news ?? null, polled.fresh.length > 0, expectOf(open), now),
  };
}

/** What the exit code must tell: an answer that is no answer, or one that breaks off or is empty where it ought not to be. */
export function faultOf(outcome: Polled['outcome']): Fault | null {
  if (isTrouble(outcome)) return outcome;
  return 'fault' in outcome ? (outcome.fault ?? null) : null;
}

/** The name under which the outcome is shown and kept. */
export function nameOf(outcome: Polled['outcome']): SourceReport['outcome'] {
  return outcome.outcome === 'fresh' && outcome.fault !== undefined ? 'damaged' : outcome.outcome;
}

export function isTrouble(outcome: Polled['outcome']): outcome is Extract<Polled['outcome'], { message: string }> {
  return 'message' in outcome;
}

/** True for the poll that is the source's first reading, from which on only what moves is told. */
export function takesBaseline({ before }: Polled, after: SourceState | null): boolean {
  return (before?.baselinedAt ?? null) === null && (after?.baselinedAt ?? null) !== null;
}

/** How often it brings something new, in ms, as it was set; null where that is to be learned. */
export function expectOf({ settings }: OpenSource): number | null {
  return settings.expect === undefined ? null : durationMs(settings.expect);
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

/** One row of `check`'s table. `documents` are those of this source that were recorded. */
export function reportOf(
  polled: Polled,
  held: boolean,
  documents: readonly ReadDocument[],
  now: Instant,
): SourceReport {
  const { open, before, outcome } = polled;
  const { name } = open.settings;
  const after = nextState(polled, now);
  const lost = !held && outcome.outcome !== 'busy';
  const fault = faultOf(outcome);
  return {
    name,
    outcome: lost ? 'lost' : nameOf(outcome),
    well: fault === null || outcome.outcome === 'busy' || outcome.outcome === 'stopped',
    message: lost ? 'another tollwatch took it over meanwhile' : (fault?.message ?? null),
    advice: lost ? null : (fault?.advice ?? null),
    notes: 'notes' in outcome ? outcome.notes : [],
    served: polled.fresh.length + polled.known.length,
    documents: documents.length,
    figures: documents.reduce((sum, { figures }) => sum + figures.length, 0),
    baseline: takesBaseline(polled, after),
    failingSince: after?.failingSince ?? null,
    dueAt: after?.dueAt ?? before?.dueAt ?? null,
  };
}
