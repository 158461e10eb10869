import type { Bounds } from '../../domain/amount.ts';
import type { LoggedChange } from '../../domain/change.ts';
import { speakerOf } from '../../domain/speaker-of.ts';

/** A row of the change log in its machine form; the fields and their order are a promise. */
export function logJson(change: LoggedChange): object {
  const { seq, at, kind, route, series, from, to, parts, provenance, suspect, reason, hash, decision } = change;
  return {
    seq,
    at,
    kind,
    route,
    alert: route === 'team',
    series: {
      id: series.id,
      claimant: speakerOf(change)?.name ?? null,
      measure: series.measure,
      unit: series.unit,
      victims: series.victims?.name ?? null,
      place: series.place?.name ?? null,
      period: series.window.period,
      window: series.window.words,
    },
    from: bounds(from),
    to: bounds(to),
    parts,
    quote: provenance?.quote ?? null,
    url: provenance?.url ?? null,
    outlet: provenance?.outlet ?? null,
    suspect,
    reason,
    hash,
    ...(decision === undefined
      ? {}
      : { decision: { verdict: decision.verdict, by: decision.by, why: decision.why, corrects: change.corrects } }),
  };
}

function bounds(amount: Bounds | null): Bounds | null {
  return amount === null ? null : { low: amount.low, high: amount.high, qualifier: amount.qualifier };
}
